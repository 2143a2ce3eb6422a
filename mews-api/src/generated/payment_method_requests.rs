// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `paymentMethodRequests`: its handle, requests and data.

use crate::bindings::{
    Effect, Id, Operation, OperationInfo, Single, SizeLimit, Timestamp,
    UnrecognizedValue, object, open_enum, request,
};

use super::entities;

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::PaymentMethodRequestsAdd;

    /// Requests that ask a customer or company for a payment method without charging it.
    #[derive(Clone, Debug)]
    pub struct PaymentMethodRequests {
        client: Client,
    }

    impl Client {
        /// Requests that ask a customer or company for a payment method without charging it.
        pub fn payment_method_requests(&self) -> PaymentMethodRequests {
            PaymentMethodRequests::new(self)
        }
    }

    impl PaymentMethodRequests {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Asks an account to leave a payment method, e-mailing it unless `EmailsToSend` is empty;
        /// returns the id.
        ///
        /// `paymentMethodRequests/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/paymentmethodrequests#add-payment-method-request))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Response:
        /// [`PaymentMethodRequestAdditionResult`](super::super::types::PaymentMethodRequestAdditionResult).
        pub fn add(
            &self,
            request: PaymentMethodRequestsAdd,
        ) -> Call<PaymentMethodRequestsAdd> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`PaymentMethodRequests::add`](super::resources::PaymentMethodRequests::add),
/// `paymentMethodRequests/add`.
#[doc(alias = "PaymentMethodRequestAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodRequestsAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub account_id: Id<entities::Account>,
    pub expiration_utc: Timestamp,
    /// At most 1,000 characters.
    pub description: String,
    /// At most 1,000 characters.
    pub notes: Option<String>,
    /// At least 1 item, no duplicates.
    pub payment_methods: Vec<PaymentMethodRequestPaymentMethodsEnum>,
    /// E-mail address, at most 500 characters.
    pub email: Option<String>,
    /// No duplicates.
    pub emails_to_send: Option<Vec<PaymentMethodRequestEmailTypesEnum>>,
}

impl PaymentMethodRequestsAdd {
    /// Sets the required fields.
    pub fn new(
        account_id: impl Into<Id<entities::Account>>,
        expiration_utc: impl Into<Timestamp>,
        description: impl Into<String>,
        payment_methods: impl IntoIterator<
            Item = impl Into<PaymentMethodRequestPaymentMethodsEnum>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            account_id: account_id.into(),
            expiration_utc: expiration_utc.into(),
            description: description.into(),
            notes: None,
            payment_methods: payment_methods.into_iter().map(Into::into).collect(),
            email: None,
            emails_to_send: None,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`notes`](field@Self::notes). At most 1,000 characters.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`email`](field@Self::email). E-mail address, at most 500 characters.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`emails_to_send`](field@Self::emails_to_send). No duplicates.
    #[must_use]
    pub fn emails_to_send(
        mut self,
        emails_to_send: impl IntoIterator<
            Item = impl Into<PaymentMethodRequestEmailTypesEnum>,
        >,
    ) -> Self {
        self.emails_to_send = Some(emails_to_send.into_iter().map(Into::into).collect());
        self
    }
}

request! { PaymentMethodRequestsAdd {
    enterprise_id: optional "EnterpriseId",
    account_id: required "AccountId",
    expiration_utc: required "ExpirationUtc",
    description: required "Description",
    notes: optional "Notes",
    payment_methods: required "PaymentMethods",
    email: optional "Email",
    emails_to_send: optional "EmailsToSend",
} }

impl Operation for PaymentMethodRequestsAdd {
    type Response = PaymentMethodRequestAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "paymentMethodRequests/add",
            Effect::Create,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                SizeLimit::characters("Description").min(1).max(1000),
                SizeLimit::characters("Notes").max(1000),
                SizeLimit::items("PaymentMethods").min(1),
                SizeLimit::characters("Email").max(500),
            ],
        );
}

/// The id of the new request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodRequestAdditionResult {
    pub payment_method_request_id: Id<entities::PaymentMethodRequest>,
}

object! { PaymentMethodRequestAdditionResult {
    payment_method_request_id: required "PaymentMethodRequestId",
} }

/// E-mails that a request for a payment method can send.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodRequestEmailTypesEnum {
    PaymentMethodRequestAdded,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentMethodRequestEmailTypesEnum {
    PaymentMethodRequestAdded: "PaymentMethodRequestAdded",
} }

/// Payment methods that a customer or company can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodRequestPaymentMethodsEnum {
    PaymentCard,
    SepaDirectDebit,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentMethodRequestPaymentMethodsEnum {
    PaymentCard: "PaymentCard",
    SepaDirectDebit: "SepaDirectDebit",
} }
