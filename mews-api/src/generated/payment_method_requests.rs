// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `paymentMethodRequests`: its handle, requests and data.

use crate::bindings;
use super::entities;

pub(super) mod handle {
    use super::{bindings, PaymentMethodRequestsAdd};

    /// Requests that ask a customer or company for a payment method without charging it.
    #[derive(Clone, Debug)]
    pub struct PaymentMethodRequests {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Requests that ask a customer or company for a payment method without charging it.
        pub fn payment_method_requests(&self) -> PaymentMethodRequests {
            PaymentMethodRequests::new(self)
        }
    }

    impl PaymentMethodRequests {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Asks an account to leave a payment method, e-mailing it unless `EmailsToSend` is empty; answers the id.
        ///
        /// `paymentMethodRequests/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/paymentmethodrequests#add-payment-method-request))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn add(
            &self,
            request: PaymentMethodRequestsAdd,
        ) -> bindings::Call<PaymentMethodRequestsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `paymentMethodRequests/add` asks for: the argument of [`PaymentMethodRequests::add`](super::resources::PaymentMethodRequests::add).
#[doc(alias = "PaymentMethodRequestAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodRequestsAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `ExpirationUtc`: instant.
    pub expiration_utc: bindings::Timestamp,
    /// `Description`: text, at most 1,000 characters.
    pub description: String,
    /// `Notes`: text, at most 1,000 characters.
    pub notes: Option<String>,
    /// `PaymentMethods`: list of [`PaymentMethodRequestPaymentMethodsEnum`], at least 1 item, no item twice.
    pub payment_methods: Vec<PaymentMethodRequestPaymentMethodsEnum>,
    /// `Email`: e-mail address, at most 500 characters.
    pub email: Option<String>,
    /// `EmailsToSend`: list of [`PaymentMethodRequestEmailTypesEnum`], no item twice.
    pub emails_to_send: Option<Vec<PaymentMethodRequestEmailTypesEnum>>,
}

impl PaymentMethodRequestsAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_id: impl Into<bindings::Id<entities::Account>>,
        expiration_utc: impl Into<bindings::Timestamp>,
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

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `Email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `EmailsToSend`.
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

bindings::object! { PaymentMethodRequestsAdd {
    enterprise_id: optional "EnterpriseId",
    account_id: required "AccountId",
    expiration_utc: required "ExpirationUtc",
    description: required "Description",
    notes: optional "Notes",
    payment_methods: required "PaymentMethods",
    email: optional "Email",
    emails_to_send: optional "EmailsToSend",
} }

impl bindings::Operation for PaymentMethodRequestsAdd {
    type Response = PaymentMethodRequestAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "paymentMethodRequests/add",
            bindings::Effect::Create,
        )
        .portfolio()
        .restricted();
}

/// The id of the new request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodRequestAdditionResult {
    /// `PaymentMethodRequestId`: id of [`PaymentMethodRequest`](entities::PaymentMethodRequest).
    pub payment_method_request_id: bindings::Id<entities::PaymentMethodRequest>,
}

bindings::object! { PaymentMethodRequestAdditionResult {
    payment_method_request_id: required "PaymentMethodRequestId",
} }

/// E-mails that a request for a payment method can send.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodRequestEmailTypesEnum {
    /// `PaymentMethodRequestAdded`
    PaymentMethodRequestAdded,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentMethodRequestEmailTypesEnum {
    PaymentMethodRequestAdded: "PaymentMethodRequestAdded",
} }

/// Payment methods that a customer or company can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodRequestPaymentMethodsEnum {
    /// `PaymentCard`
    PaymentCard,
    /// `SepaDirectDebit`
    SepaDirectDebit,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentMethodRequestPaymentMethodsEnum {
    PaymentCard: "PaymentCard",
    SepaDirectDebit: "SepaDirectDebit",
} }
