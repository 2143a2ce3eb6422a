// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `paymentRequests`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::{Amount, CurrencyValue, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{PaymentRequestsGetAll, PaymentRequestsAdd, PaymentRequestsCancel};

    /// Requests that ask customers to pay or to preauthorize an amount.
    #[derive(Clone, Debug)]
    pub struct PaymentRequests {
        client: Client,
    }

    impl Client {
        /// Requests that ask customers to pay or to preauthorize an amount.
        pub fn payment_requests(&self) -> PaymentRequests {
            PaymentRequests::new(self)
        }
    }

    impl PaymentRequests {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists payment requests by ids, accounts, reservations, states or time of their last
        /// change.
        ///
        /// `paymentRequests/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/paymentrequests#get-all-payment-requests))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `PaymentRequests`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`PaymentRequestResult`](super::super::types::PaymentRequestResult).
        pub fn get_all(
            &self,
            request: PaymentRequestsGetAll,
        ) -> Call<PaymentRequestsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Issues payment requests, e-mailing the customers unless `SendPaymentRequestEmails` is
        /// false; returns them.
        ///
        /// `paymentRequests/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/paymentrequests#add-payment-requests))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `paymentRequests/getAll` by `AccountIds` and look for the
        /// amount and the time of creation.
        ///
        /// Response:
        /// [`PaymentRequestAdditionResult`](super::super::types::PaymentRequestAdditionResult).
        pub fn add(&self, request: PaymentRequestsAdd) -> Call<PaymentRequestsAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Withdraws payment requests, all of which must still be pending, and returns them.
        ///
        /// `paymentRequests/cancel` ([official
        /// page](https://docs.mews.com/connector-api/operations/paymentrequests#cancel-payment-requests))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read `paymentRequests/getAll` by `PaymentRequestIds` and
        /// compare `State`.
        ///
        /// Response:
        /// [`PaymentRequestCancellationResult`](super::super::types::PaymentRequestCancellationResult).
        pub fn cancel(&self, request: PaymentRequestsCancel) -> Call<PaymentRequestsCancel> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`PaymentRequests::get_all`](super::resources::PaymentRequests::get_all),
/// `paymentRequests/getAll`.
#[doc(alias = "PaymentRequestFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentRequestsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub payment_request_ids: Option<Vec<Id<entities::PaymentRequest>>>,
    /// 1 to 1,000 items.
    pub account_ids: Option<Vec<Id<entities::Account>>>,
    /// 1 to 1,000 items.
    pub reservation_ids: Option<Vec<Id<entities::Reservation>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    pub states: Option<Vec<PaymentRequestState>>,
}

impl PaymentRequestsGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limitation`](field@Self::limitation). Page size and cursor. By default the
    /// largest page, from the start; `items` and `pages` set it themselves.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }

    /// Sets [`enterprise_ids`](field@Self::enterprise_ids). For portfolio access tokens: the
    /// properties to read. By default, all that the token reaches. 1 to 1,000 items.
    #[must_use]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = impl Into<Id<entities::Enterprise>>>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`payment_request_ids`](field@Self::payment_request_ids). 1 to 1,000 items.
    #[must_use]
    pub fn payment_request_ids(
        mut self,
        payment_request_ids: impl IntoIterator<
            Item = impl Into<Id<entities::PaymentRequest>>,
        >,
    ) -> Self {
        self.payment_request_ids = Some(
            payment_request_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`account_ids`](field@Self::account_ids). 1 to 1,000 items.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`reservation_ids`](field@Self::reservation_ids). 1 to 1,000 items.
    #[must_use]
    pub fn reservation_ids(
        mut self,
        reservation_ids: impl IntoIterator<Item = impl Into<Id<entities::Reservation>>>,
    ) -> Self {
        self.reservation_ids = Some(
            reservation_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`states`](field@Self::states).
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<PaymentRequestState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

request! { PaymentRequestsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    payment_request_ids: optional "PaymentRequestIds",
    account_ids: optional "AccountIds",
    reservation_ids: optional "ReservationIds",
    updated_utc: optional "UpdatedUtc",
    states: optional "States",
} }

impl Operation for PaymentRequestsGetAll {
    type Response = PaymentRequestResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "paymentRequests/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("PaymentRequests", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("PaymentRequestIds", 1000).min_items(1),
                IdListInfo::new("AccountIds", 1000).min_items(1),
                IdListInfo::new("ReservationIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["States"]);
}

impl Paginated for PaymentRequestsGetAll {
    type Item = PaymentRequest;
}

impl Incremental for PaymentRequestsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .deletions();
}

impl KeyedItem for PaymentRequest {
    type Key = Id<entities::PaymentRequest>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`PaymentRequests::add`](super::resources::PaymentRequests::add),
/// `paymentRequests/add`.
#[doc(alias = "MultiplePaymentRequestAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestsAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub payment_requests: Vec<PaymentRequestAddParameters>,
    pub send_payment_request_emails: Option<bool>,
}

impl PaymentRequestsAdd {
    /// Sets the required fields.
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`send_payment_request_emails`](field@Self::send_payment_request_emails).
    #[must_use]
    pub fn send_payment_request_emails(
        mut self,
        send_payment_request_emails: bool,
    ) -> Self {
        self.send_payment_request_emails = Some(send_payment_request_emails);
        self
    }
}

request! { PaymentRequestsAdd {
    enterprise_id: optional "EnterpriseId",
    payment_requests: required "PaymentRequests",
    send_payment_request_emails: optional "SendPaymentRequestEmails",
} }

impl Operation for PaymentRequestsAdd {
    type Response = PaymentRequestAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "paymentRequests/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("PaymentRequests").min(1).max(1000),
                SizeLimit::characters("PaymentRequests.Amount.Currency").min(1),
                SizeLimit::characters("PaymentRequests.Description").min(1).max(1000),
                SizeLimit::characters("PaymentRequests.Notes").max(1000),
            ],
        );
}

/// Request of [`PaymentRequests::cancel`](super::resources::PaymentRequests::cancel),
/// `paymentRequests/cancel`.
#[doc(alias = "MultiplePaymentRequestCancelParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestsCancel {
    /// 1 to 1,000 items.
    pub payment_request_ids: Vec<Id<entities::PaymentRequest>>,
}

impl PaymentRequestsCancel {
    /// Sets the required fields.
    pub fn new(
        payment_request_ids: impl IntoIterator<
            Item = impl Into<Id<entities::PaymentRequest>>,
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

request! { PaymentRequestsCancel {
    payment_request_ids: required "PaymentRequestIds",
} }

impl Operation for PaymentRequestsCancel {
    type Response = PaymentRequestCancellationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "paymentRequests/cancel",
            Effect::Transition,
        )
        .id_lists(&[IdListInfo::new("PaymentRequestIds", 1000).min_items(1)]);
}

/// An amount that a customer is asked for until a given time, with its state and reason.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequest {
    pub id: Id<entities::PaymentRequest>,
    pub enterprise_id: Id<entities::Enterprise>,
    /// The customer who is asked to pay.
    pub account_id: Id<entities::Account>,
    #[deprecated(note = "use `account_id`")]
    pub customer_id: Option<Id<entities::Customer>>,
    pub reservation_group_id: Option<Id<entities::ReservationGroup>>,
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub state: PaymentRequestState,
    pub amount: Amount,
    pub r#type: PaymentRequestType,
    pub reason: PaymentRequestReason,
    pub expiration_utc: Timestamp,
    /// At most 1,000 characters.
    pub description: String,
    /// At most 1,000 characters.
    pub notes: Option<String>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
}

object! { PaymentRequest {
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
    pub account_id: Id<entities::Account>,
    pub amount: CurrencyValue,
    pub r#type: PaymentRequestType,
    pub reason: PaymentRequestReason,
    pub expiration_utc: Timestamp,
    /// At most 1,000 characters.
    pub description: String,
    /// At most 1,000 characters.
    pub notes: Option<String>,
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub bill_id: Option<Id<entities::Bill>>,
}

impl PaymentRequestAddParameters {
    /// Sets the required fields.
    pub fn new(
        account_id: impl Into<Id<entities::Account>>,
        amount: impl Into<CurrencyValue>,
        r#type: impl Into<PaymentRequestType>,
        reason: impl Into<PaymentRequestReason>,
        expiration_utc: impl Into<Timestamp>,
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

    /// Sets [`notes`](field@Self::notes). At most 1,000 characters.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`reservation_id`](field@Self::reservation_id).
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Sets [`bill_id`](field@Self::bill_id).
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }
}

object! { PaymentRequestAddParameters {
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
    /// At most 1,000 items.
    pub payment_requests: Vec<PaymentRequest>,
}

object! { PaymentRequestAdditionResult {
    payment_requests: required "PaymentRequests",
} }

/// The payment requests after their cancellation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestCancellationResult {
    /// At most 1,000 items.
    pub payment_requests: Vec<PaymentRequest>,
}

object! { PaymentRequestCancellationResult {
    payment_requests: required "PaymentRequests",
} }

/// One page of payment requests and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestResult {
    /// At most 1,000 items.
    pub payment_requests: Vec<PaymentRequest>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { PaymentRequestResult {
    payment_requests: required "PaymentRequests",
    cursor: optional "Cursor",
} }

/// Why a customer is asked to pay.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentRequestReason {
    Other,
    PaymentCardMissing,
    PaymentCardDeclined,
    Deposit,
    Prepayment,
    Fee,
    RecurringPayment,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentRequestReason {
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
    Pending,
    Completed,
    Canceled,
    Expired,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentRequestState {
    Pending: "Pending",
    Completed: "Completed",
    Canceled: "Canceled",
    Expired: "Expired",
} }

/// Whether a request takes the money or only holds it on a card.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentRequestType {
    Payment,
    Preauthorization,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentRequestType {
    Payment: "Payment",
    Preauthorization: "Preauthorization",
} }
