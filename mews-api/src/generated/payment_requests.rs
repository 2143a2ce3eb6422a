// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `paymentRequests`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Amount, CurrencyValue, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, PaymentRequestsGetAll, PaymentRequestsAdd, PaymentRequestsCancel,
    };

    /// Requests that ask customers to pay or to preauthorize an amount.
    #[derive(Clone, Debug)]
    pub struct PaymentRequests {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Requests that ask customers to pay or to preauthorize an amount.
        pub fn payment_requests(&self) -> PaymentRequests {
            PaymentRequests::new(self)
        }
    }

    impl PaymentRequests {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists payment requests by ids, accounts, reservations, states or time of their last change.
        ///
        /// `paymentRequests/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/paymentrequests#get-all-payment-requests))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `PaymentRequests` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: PaymentRequestsGetAll,
        ) -> bindings::Call<PaymentRequestsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Issues payment requests, e-mailing the customers unless `SendPaymentRequestEmails` is false; answers them.
        ///
        /// `paymentRequests/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/paymentrequests#add-payment-requests))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(
            &self,
            request: PaymentRequestsAdd,
        ) -> bindings::Call<PaymentRequestsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Withdraws payment requests, all of which must still be pending, and answers them.
        ///
        /// `paymentRequests/cancel` ([official page](https://mews-systems.gitbook.io/connector-api/operations/paymentrequests#cancel-payment-requests))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn cancel(
            &self,
            request: PaymentRequestsCancel,
        ) -> bindings::Call<PaymentRequestsCancel> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `paymentRequests/getAll` asks for: the argument of [`PaymentRequests::get_all`](super::resources::PaymentRequests::get_all).
#[doc(alias = "PaymentRequestFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentRequestsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `PaymentRequestIds`: ids of [`PaymentRequest`](entities::PaymentRequest), 1 to 1,000 items.
    pub payment_request_ids: Option<Vec<bindings::Id<entities::PaymentRequest>>>,
    /// `AccountIds`: ids of [`Account`](entities::Account), 1 to 1,000 items.
    pub account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub reservation_ids: Option<Vec<bindings::Id<entities::Reservation>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `States`: list of [`PaymentRequestState`].
    pub states: Option<Vec<PaymentRequestState>>,
}

impl PaymentRequestsGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }

    /// Sets `EnterpriseIds`.
    #[must_use]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Enterprise>>,
        >,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `PaymentRequestIds`.
    #[must_use]
    pub fn payment_request_ids(
        mut self,
        payment_request_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::PaymentRequest>>,
        >,
    ) -> Self {
        self.payment_request_ids = Some(
            payment_request_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `AccountIds`.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ReservationIds`.
    #[must_use]
    pub fn reservation_ids(
        mut self,
        reservation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
    ) -> Self {
        self.reservation_ids = Some(
            reservation_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `States`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<PaymentRequestState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { PaymentRequestsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    payment_request_ids: optional "PaymentRequestIds",
    account_ids: optional "AccountIds",
    reservation_ids: optional "ReservationIds",
    updated_utc: optional "UpdatedUtc",
    states: optional "States",
} }

impl bindings::Operation for PaymentRequestsGetAll {
    type Response = PaymentRequestResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "paymentRequests/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("PaymentRequests", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(Some("UpdatedUtc")),
                    )
                    .changing()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("PaymentRequestIds", 1000),
                bindings::IdListInfo::new("AccountIds", 1000),
                bindings::IdListInfo::new("ReservationIds", 1000),
            ],
        )
        .value_lists(&["States"]);
}

impl bindings::Paginated for PaymentRequestsGetAll {
    type Item = PaymentRequest;
}

/// What `paymentRequests/add` asks for: the argument of [`PaymentRequests::add`](super::resources::PaymentRequests::add).
#[doc(alias = "MultiplePaymentRequestAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestsAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `PaymentRequests`: list of [`PaymentRequestAddParameters`], 1 to 1,000 items.
    pub payment_requests: Vec<PaymentRequestAddParameters>,
    /// `SendPaymentRequestEmails`: yes or no.
    pub send_payment_request_emails: Option<bool>,
}

impl PaymentRequestsAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        payment_requests: impl IntoIterator<
            Item = impl Into<PaymentRequestAddParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            payment_requests: payment_requests.into_iter().map(Into::into).collect(),
            send_payment_request_emails: None,
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

    /// Sets `SendPaymentRequestEmails`.
    #[must_use]
    pub fn send_payment_request_emails(
        mut self,
        send_payment_request_emails: bool,
    ) -> Self {
        self.send_payment_request_emails = Some(send_payment_request_emails);
        self
    }
}

bindings::object! { PaymentRequestsAdd {
    enterprise_id: optional "EnterpriseId",
    payment_requests: required "PaymentRequests",
    send_payment_request_emails: optional "SendPaymentRequestEmails",
} }

impl bindings::Operation for PaymentRequestsAdd {
    type Response = PaymentRequestAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "paymentRequests/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `paymentRequests/cancel` asks for: the argument of [`PaymentRequests::cancel`](super::resources::PaymentRequests::cancel).
#[doc(alias = "MultiplePaymentRequestCancelParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestsCancel {
    /// `PaymentRequestIds`: ids of [`PaymentRequest`](entities::PaymentRequest), 1 to 1,000 items.
    pub payment_request_ids: Vec<bindings::Id<entities::PaymentRequest>>,
}

impl PaymentRequestsCancel {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        payment_request_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::PaymentRequest>>,
        >,
    ) -> Self {
        Self {
            payment_request_ids: payment_request_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

bindings::object! { PaymentRequestsCancel {
    payment_request_ids: required "PaymentRequestIds",
} }

impl bindings::Operation for PaymentRequestsCancel {
    type Response = PaymentRequestCancellationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "paymentRequests/cancel",
            bindings::Effect::Transition,
        )
        .id_lists(&[bindings::IdListInfo::new("PaymentRequestIds", 1000)]);
}

/// An amount that a customer is asked for until a given time, with its state and reason.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequest {
    /// `Id`: id of [`PaymentRequest`](entities::PaymentRequest).
    pub id: bindings::Id<entities::PaymentRequest>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `account_id`")]
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `ReservationGroupId`: id of [`ReservationGroup`](entities::ReservationGroup).
    pub reservation_group_id: Option<bindings::Id<entities::ReservationGroup>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `State`: [`PaymentRequestState`].
    pub state: PaymentRequestState,
    /// `Amount`: [`Amount`].
    pub amount: Amount,
    /// `Type`: [`PaymentRequestType`].
    pub r#type: PaymentRequestType,
    /// `Reason`: [`PaymentRequestReason`].
    pub reason: PaymentRequestReason,
    /// `ExpirationUtc`: instant.
    pub expiration_utc: bindings::Timestamp,
    /// `Description`: text, at most 1,000 characters.
    pub description: String,
    /// `Notes`: text, at most 1,000 characters.
    pub notes: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
}

bindings::object! { PaymentRequest {
    id: required "Id",
    enterprise_id: required "EnterpriseId",
    account_id: required "AccountId",
    customer_id: optional "CustomerId",
    reservation_group_id: optional "ReservationGroupId",
    reservation_id: optional "ReservationId",
    state: required "State",
    amount: required "Amount",
    r#type: required "Type",
    reason: required "Reason",
    expiration_utc: required "ExpirationUtc",
    description: required "Description",
    notes: optional "Notes",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
} }

/// A payment request to issue, with the account, the amount, the reason and the expiry.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestAddParameters {
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `Amount`: [`CurrencyValue`].
    pub amount: CurrencyValue,
    /// `Type`: [`PaymentRequestType`].
    pub r#type: PaymentRequestType,
    /// `Reason`: [`PaymentRequestReason`].
    pub reason: PaymentRequestReason,
    /// `ExpirationUtc`: instant.
    pub expiration_utc: bindings::Timestamp,
    /// `Description`: text, at most 1,000 characters.
    pub description: String,
    /// `Notes`: text, at most 1,000 characters.
    pub notes: Option<String>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
}

impl PaymentRequestAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_id: impl Into<bindings::Id<entities::Account>>,
        amount: impl Into<CurrencyValue>,
        r#type: impl Into<PaymentRequestType>,
        reason: impl Into<PaymentRequestReason>,
        expiration_utc: impl Into<bindings::Timestamp>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            amount: amount.into(),
            r#type: r#type.into(),
            reason: reason.into(),
            expiration_utc: expiration_utc.into(),
            description: description.into(),
            notes: None,
            reservation_id: None,
            bill_id: None,
        }
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `ReservationId`.
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Sets `BillId`.
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<bindings::Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }
}

bindings::object! { PaymentRequestAddParameters {
    account_id: required "AccountId",
    amount: required "Amount",
    r#type: required "Type",
    reason: required "Reason",
    expiration_utc: required "ExpirationUtc",
    description: required "Description",
    notes: optional "Notes",
    reservation_id: optional "ReservationId",
    bill_id: optional "BillId",
} }

/// The payment requests as issued.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestAdditionResult {
    /// `PaymentRequests`: list of [`PaymentRequest`], at most 1,000 items.
    pub payment_requests: Vec<PaymentRequest>,
}

bindings::object! { PaymentRequestAdditionResult {
    payment_requests: required "PaymentRequests",
} }

/// The payment requests after their cancellation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestCancellationResult {
    /// `PaymentRequests`: list of [`PaymentRequest`], at most 1,000 items.
    pub payment_requests: Vec<PaymentRequest>,
}

bindings::object! { PaymentRequestCancellationResult {
    payment_requests: required "PaymentRequests",
} }

/// One page of payment requests and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestResult {
    /// `PaymentRequests`: list of [`PaymentRequest`], at most 1,000 items.
    pub payment_requests: Vec<PaymentRequest>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { PaymentRequestResult {
    payment_requests: required "PaymentRequests",
    cursor: optional "Cursor",
} }

/// Why a customer is asked to pay.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentRequestReason {
    /// `Other`
    Other,
    /// `PaymentCardMissing`
    PaymentCardMissing,
    /// `PaymentCardDeclined`
    PaymentCardDeclined,
    /// `Deposit`
    Deposit,
    /// `Prepayment`
    Prepayment,
    /// `Fee`
    Fee,
    /// `RecurringPayment`
    RecurringPayment,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentRequestReason {
    Other: "Other",
    PaymentCardMissing: "PaymentCardMissing",
    PaymentCardDeclined: "PaymentCardDeclined",
    Deposit: "Deposit",
    Prepayment: "Prepayment",
    Fee: "Fee",
    RecurringPayment: "RecurringPayment",
} }

/// Whether a payment request still waits, was met, was called off or ran out of time.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentRequestState {
    /// `Pending`
    Pending,
    /// `Completed`
    Completed,
    /// `Canceled`
    Canceled,
    /// `Expired`
    Expired,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentRequestState {
    Pending: "Pending",
    Completed: "Completed",
    Canceled: "Canceled",
    Expired: "Expired",
} }

/// Whether a request takes the money or only holds it on a card.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentRequestType {
    /// `Payment`
    Payment,
    /// `Preauthorization`
    Preauthorization,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentRequestType {
    Payment: "Payment",
    Preauthorization: "Preauthorization",
} }
