// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `billingAutomationPaymentPlans`: its handle, requests and data.

use crate::bindings;
use super::entities;

pub(super) mod handle {
    use super::{bindings, BillingAutomationPaymentPlansAdd};

    /// Plans that collect the payments of bills which a billing automation creates.
    #[derive(Clone, Debug)]
    pub struct BillingAutomationPaymentPlans {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Plans that collect the payments of bills which a billing automation creates.
        pub fn billing_automation_payment_plans(&self) -> BillingAutomationPaymentPlans {
            BillingAutomationPaymentPlans::new(self)
        }
    }

    impl BillingAutomationPaymentPlans {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Creates a payment plan and its payment request; returns the link by which the customer pays, which starts the plan.
        ///
        /// `billingAutomationPaymentPlans/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/paymentplans#add-billing-automation-payment-plan))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(
            &self,
            request: BillingAutomationPaymentPlansAdd,
        ) -> bindings::Call<BillingAutomationPaymentPlansAdd> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `billingAutomationPaymentPlans/add` asks for: the argument of [`BillingAutomationPaymentPlans::add`](super::resources::BillingAutomationPaymentPlans::add).
#[doc(alias = "BillingAutomationPaymentPlanAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationPaymentPlansAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `BillingAutomationId`: id of [`BillingAutomation`](entities::BillingAutomation).
    pub billing_automation_id: bindings::Id<entities::BillingAutomation>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `Name`: text, at most 255 characters.
    pub name: String,
    /// `PaymentRequest`: [`BillingAutomationPaymentPlanPaymentRequest`].
    pub payment_request: BillingAutomationPaymentPlanPaymentRequest,
    /// `PaymentOffsetDays`: whole number.
    pub payment_offset_days: i32,
    /// `StartMonth`: text.
    pub start_month: Option<String>,
}

impl BillingAutomationPaymentPlansAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        billing_automation_id: impl Into<bindings::Id<entities::BillingAutomation>>,
        customer_id: impl Into<bindings::Id<entities::Customer>>,
        name: impl Into<String>,
        payment_request: impl Into<BillingAutomationPaymentPlanPaymentRequest>,
        payment_offset_days: i32,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_id: billing_automation_id.into(),
            customer_id: customer_id.into(),
            name: name.into(),
            payment_request: payment_request.into(),
            payment_offset_days,
            start_month: None,
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

    /// Sets `StartMonth`.
    #[must_use]
    pub fn start_month(mut self, start_month: impl Into<String>) -> Self {
        self.start_month = Some(start_month.into());
        self
    }
}

bindings::object! { BillingAutomationPaymentPlansAdd {
    enterprise_id: optional "EnterpriseId",
    billing_automation_id: required "BillingAutomationId",
    customer_id: required "CustomerId",
    name: required "Name",
    payment_request: required "PaymentRequest",
    payment_offset_days: required "PaymentOffsetDays",
    start_month: optional "StartMonth",
} }

impl bindings::Operation for BillingAutomationPaymentPlansAdd {
    type Response = PaymentPlanAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "billingAutomationPaymentPlans/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// The request for payment that opens a plan, with allowed means, message and expiry.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationPaymentPlanPaymentRequest {
    /// `PaymentMethods`: list of [`PaymentMethodsEnum`], at least 1 item, no item twice.
    pub payment_methods: Vec<PaymentMethodsEnum>,
    /// `Message`: text, at most 1,000 characters.
    pub message: String,
    /// `Note`: text, at most 2,000 characters.
    pub note: Option<String>,
    /// `ExpirationDateUtc`: instant.
    pub expiration_date_utc: bindings::Timestamp,
    /// `SendEmail`: yes or no.
    pub send_email: bool,
}

impl BillingAutomationPaymentPlanPaymentRequest {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        payment_methods: impl IntoIterator<Item = impl Into<PaymentMethodsEnum>>,
        message: impl Into<String>,
        expiration_date_utc: impl Into<bindings::Timestamp>,
        send_email: bool,
    ) -> Self {
        Self {
            payment_methods: payment_methods.into_iter().map(Into::into).collect(),
            message: message.into(),
            note: None,
            expiration_date_utc: expiration_date_utc.into(),
            send_email,
        }
    }

    /// Sets `Note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

bindings::object! { BillingAutomationPaymentPlanPaymentRequest {
    payment_methods: required "PaymentMethods",
    message: required "Message",
    note: optional "Note",
    expiration_date_utc: required "ExpirationDateUtc",
    send_email: required "SendEmail",
} }

/// The link under which the payment request of the new plan can be paid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentPlanAddResult {
    /// `PaymentRequestUrl`: secret text, never printed.
    pub payment_request_url: bindings::Secret,
}

bindings::object! { PaymentPlanAddResult {
    payment_request_url: required "PaymentRequestUrl",
} }

/// A means by which the customer may pay under a payment plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodsEnum {
    /// `Ideal`
    Ideal,
    /// `PaymentCard`
    PaymentCard,
    /// `ApplePay`
    ApplePay,
    /// `GooglePay`
    GooglePay,
    /// `SepaDirectDebit`
    SepaDirectDebit,
    /// `All`
    All,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentMethodsEnum {
    Ideal: "Ideal",
    PaymentCard: "PaymentCard",
    ApplePay: "ApplePay",
    GooglePay: "GooglePay",
    SepaDirectDebit: "SepaDirectDebit",
    All: "All",
} }
