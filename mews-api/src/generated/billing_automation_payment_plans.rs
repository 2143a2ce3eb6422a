// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `billingAutomationPaymentPlans`: its handle, requests and data.

use crate::bindings::{
    Effect, Id, Operation, OperationInfo, Secret, Single, SizeLimit, Timestamp,
    UnrecognizedValue, object, open_enum, request,
};

use super::entities;

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::BillingAutomationPaymentPlansAdd;

    /// Plans that collect the payments of bills which a billing automation creates.
    #[derive(Clone, Debug)]
    pub struct BillingAutomationPaymentPlans {
        client: Client,
    }

    impl Client {
        /// Plans that collect the payments of bills which a billing automation creates.
        pub fn billing_automation_payment_plans(&self) -> BillingAutomationPaymentPlans {
            BillingAutomationPaymentPlans::new(self)
        }
    }

    impl BillingAutomationPaymentPlans {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Creates a payment plan and its payment request; returns the link by which the customer
        /// pays, which starts the plan.
        ///
        /// `billingAutomationPaymentPlans/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/paymentplans#add-billing-automation-payment-plan))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// Response: [`PaymentPlanAddResult`](super::super::types::PaymentPlanAddResult).
        pub fn add(
            &self,
            request: BillingAutomationPaymentPlansAdd,
        ) -> Call<BillingAutomationPaymentPlansAdd> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`BillingAutomationPaymentPlans::add`](super::resources::BillingAutomationPaymentPlans::add),
/// `billingAutomationPaymentPlans/add`.
#[doc(alias = "BillingAutomationPaymentPlanAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationPaymentPlansAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub billing_automation_id: Id<entities::BillingAutomation>,
    pub customer_id: Id<entities::Customer>,
    /// At most 255 characters.
    pub name: String,
    pub payment_request: BillingAutomationPaymentPlanPaymentRequest,
    pub payment_offset_days: i32,
    pub start_month: Option<String>,
}

impl BillingAutomationPaymentPlansAdd {
    /// Sets the required fields.
    pub fn new(
        billing_automation_id: impl Into<Id<entities::BillingAutomation>>,
        customer_id: impl Into<Id<entities::Customer>>,
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`start_month`](field@Self::start_month).
    #[must_use]
    pub fn start_month(mut self, start_month: impl Into<String>) -> Self {
        self.start_month = Some(start_month.into());
        self
    }
}

request! { BillingAutomationPaymentPlansAdd {
    enterprise_id: optional "EnterpriseId",
    billing_automation_id: required "BillingAutomationId",
    customer_id: required "CustomerId",
    name: required "Name",
    payment_request: required "PaymentRequest",
    payment_offset_days: required "PaymentOffsetDays",
    start_month: optional "StartMonth",
} }

impl Operation for BillingAutomationPaymentPlansAdd {
    type Response = PaymentPlanAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "billingAutomationPaymentPlans/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("Name").min(1).max(255),
                SizeLimit::items("PaymentRequest.PaymentMethods").min(1),
                SizeLimit::characters("PaymentRequest.Message").min(1).max(1000),
                SizeLimit::characters("PaymentRequest.Note").max(2000),
            ],
        );
}

/// The request for payment that opens a plan, with allowed means, message and expiry.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationPaymentPlanPaymentRequest {
    /// At least 1 item, no duplicates.
    pub payment_methods: Vec<PaymentMethodsEnum>,
    /// At most 1,000 characters.
    pub message: String,
    /// At most 2,000 characters.
    pub note: Option<String>,
    pub expiration_date_utc: Timestamp,
    pub send_email: bool,
}

impl BillingAutomationPaymentPlanPaymentRequest {
    /// Sets the required fields.
    pub fn new(
        payment_methods: impl IntoIterator<Item = impl Into<PaymentMethodsEnum>>,
        message: impl Into<String>,
        expiration_date_utc: impl Into<Timestamp>,
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

    /// Sets [`note`](field@Self::note). At most 2,000 characters.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

object! { BillingAutomationPaymentPlanPaymentRequest {
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
    pub payment_request_url: Secret,
}

object! { PaymentPlanAddResult {
    payment_request_url: required "PaymentRequestUrl",
} }

/// A means by which the customer may pay under a payment plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodsEnum {
    Ideal,
    PaymentCard,
    ApplePay,
    GooglePay,
    SepaDirectDebit,
    All,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentMethodsEnum {
    Ideal: "Ideal",
    PaymentCard: "PaymentCard",
    ApplePay: "ApplePay",
    GooglePay: "GooglePay",
    SepaDirectDebit: "SepaDirectDebit",
    All: "All",
} }
