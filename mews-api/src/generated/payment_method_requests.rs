// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `paymentMethodRequests`: its handle, requests and data.

use crate::bindings;
use crate::bindings::serde::{Deserialize, Serialize};
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PaymentMethodRequestsAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `ExpirationUtc`: instant.
    pub expiration_utc: bindings::Timestamp,
    /// `Description`: text, at most 1,000 characters.
    pub description: String,
    /// `Notes`: text, at most 1,000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `PaymentMethods`: list of [`PaymentMethodRequestPaymentMethodsEnum`], at least 1 item, no item twice.
    pub payment_methods: Vec<PaymentMethodRequestPaymentMethodsEnum>,
    /// `Email`: e-mail address, at most 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `EmailsToSend`: list of [`PaymentMethodRequestEmailTypesEnum`], no item twice.
    #[serde(skip_serializing_if = "Option::is_none")]
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

impl bindings::Operation for PaymentMethodRequestsAdd {
    type Response = PaymentMethodRequestAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "paymentMethodRequests/add",
            bindings::Effect::Create,
        )
        .portfolio()
        .restricted();

    fn encode(&self) -> Result<Vec<u8>, bindings::EncodeError> {
        bindings::to_json(self)
    }

    fn decode(body: &[u8]) -> Result<Self::Response, bindings::DecodeError> {
        bindings::from_json(body)
    }
}

/// The id of the new request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PaymentMethodRequestAdditionResult {
    /// `PaymentMethodRequestId`: id of [`PaymentMethodRequest`](entities::PaymentMethodRequest).
    pub payment_method_request_id: bindings::Id<entities::PaymentMethodRequest>,
}

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

impl bindings::OpenEnum for PaymentMethodRequestEmailTypesEnum {
    const VALUES: &'static [&'static str] = &["PaymentMethodRequestAdded"];

    fn as_str(&self) -> &str {
        match self {
            Self::PaymentMethodRequestAdded => "PaymentMethodRequestAdded",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "PaymentMethodRequestAdded" => Self::PaymentMethodRequestAdded,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(PaymentMethodRequestEmailTypesEnum);

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

impl bindings::OpenEnum for PaymentMethodRequestPaymentMethodsEnum {
    const VALUES: &'static [&'static str] = &["PaymentCard", "SepaDirectDebit"];

    fn as_str(&self) -> &str {
        match self {
            Self::PaymentCard => "PaymentCard",
            Self::SepaDirectDebit => "SepaDirectDebit",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "PaymentCard" => Self::PaymentCard,
                "SepaDirectDebit" => Self::SepaDirectDebit,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(PaymentMethodRequestPaymentMethodsEnum);
