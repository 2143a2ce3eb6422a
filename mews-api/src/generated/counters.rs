// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `counters`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp,
    UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::CountersGetAll;

    /// Number sequences for bills, reservations, registration cards and similar papers.
    #[derive(Clone, Debug)]
    pub struct Counters {
        client: Client,
    }

    impl Client {
        /// Number sequences for bills, reservations, registration cards and similar papers.
        pub fn counters(&self) -> Counters {
            Counters::new(self)
        }
    }

    impl Counters {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists counters by id, type and update time; counters of some types come a second time in
        /// the deprecated lists.
        ///
        /// `counters/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/counters#get-all-counters))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Counters`.
        /// The response may also hold `BillCounters`, `ProformaCounters`, `BillPreviewCounters`,
        /// `ServiceOrderCounters` and `RegistrationCardCounters`; `items` leaves them out.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them.
        ///
        /// Response: [`CounterResult`](super::super::types::CounterResult).
        pub fn get_all(&self, request: CountersGetAll) -> Call<CountersGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Counters::get_all`](super::resources::Counters::get_all),
/// `counters/getAll`.
#[doc(alias = "CounterFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CountersGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub counter_ids: Option<Vec<Id<entities::Counter>>>,
    pub r#type: Option<EnterpriseScopeCounterDiscriminator>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CountersGetAll {
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

    /// Sets [`counter_ids`](field@Self::counter_ids). 1 to 1,000 items.
    #[must_use]
    pub fn counter_ids(
        mut self,
        counter_ids: impl IntoIterator<Item = impl Into<Id<entities::Counter>>>,
    ) -> Self {
        self.counter_ids = Some(counter_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<EnterpriseScopeCounterDiscriminator>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { CountersGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    counter_ids: optional "CounterIds",
    r#type: optional "Type",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for CountersGetAll {
    type Response = CounterResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "counters/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Counters", &["Id"]))
        .secondary_lists(
            &[
                ListInfo::new("BillCounters", &["Id"]).optional(),
                ListInfo::new("ProformaCounters", &["Id"]).optional(),
                ListInfo::new("BillPreviewCounters", &["Id"]).optional(),
                ListInfo::new("ServiceOrderCounters", &["Id"]).optional(),
                ListInfo::new("RegistrationCardCounters", &["Id"]).optional(),
            ],
        )
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("CounterIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for CountersGetAll {
    type Item = Counter;
}

impl Incremental for CountersGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"]);
}

impl KeyedItem for Counter {
    type Key = Id<entities::Counter>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A number sequence with its current value and the way its numbers are written.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Counter {
    pub id: Id<entities::Counter>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub name: String,
    pub is_default: bool,
    pub value: i64,
    pub format: Option<String>,
    /// `None` in responses from before the service sent it.
    pub r#type: Option<EnterpriseScopeCounterDiscriminator>,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { Counter {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    name: required "Name",
    is_default: required "IsDefault",
    value: required "Value",
    format: optional "Format",
    r#type: optional "Type",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// A page of counters, the same by kind in older lists, and the cursor for the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CounterResult {
    pub counters: Vec<Counter>,
    #[deprecated(note = "use `counters`")]
    pub bill_counters: Option<Vec<Counter>>,
    #[deprecated(note = "use `counters`")]
    pub proforma_counters: Option<Vec<Counter>>,
    #[deprecated(note = "use `counters`")]
    pub bill_preview_counters: Option<Vec<Counter>>,
    #[deprecated(note = "use `counters`")]
    pub service_order_counters: Option<Vec<Counter>>,
    #[deprecated(note = "use `counters`")]
    pub registration_card_counters: Option<Vec<Counter>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CounterResult {
    counters: required "Counters",
    bill_counters: optional "BillCounters",
    proforma_counters: optional "ProformaCounters",
    bill_preview_counters: optional "BillPreviewCounters",
    service_order_counters: optional "ServiceOrderCounters",
    registration_card_counters: optional "RegistrationCardCounters",
    cursor: optional "Cursor",
} }

/// The documents that a counter numbers, such as bills, registration cards or service
/// orders.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnterpriseScopeCounterDiscriminator {
    Counter,
    AccountingCounter,
    AvailabilityBlockCounter,
    BillCounter,
    BillPreviewCounter,
    FiscalCounter,
    ProformaCounter,
    RegistrationCardCounter,
    ServiceOrderCounter,
    CorrectionBillCounter,
    PaymentConfirmationBillCounter,
    CreditNoteBillCounter,
    PaymentSplitBillCounter,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { EnterpriseScopeCounterDiscriminator {
    Counter: "Counter",
    AccountingCounter: "AccountingCounter",
    AvailabilityBlockCounter: "AvailabilityBlockCounter",
    BillCounter: "BillCounter",
    BillPreviewCounter: "BillPreviewCounter",
    FiscalCounter: "FiscalCounter",
    ProformaCounter: "ProformaCounter",
    RegistrationCardCounter: "RegistrationCardCounter",
    ServiceOrderCounter: "ServiceOrderCounter",
    CorrectionBillCounter: "CorrectionBillCounter",
    PaymentConfirmationBillCounter: "PaymentConfirmationBillCounter",
    CreditNoteBillCounter: "CreditNoteBillCounter",
    PaymentSplitBillCounter: "PaymentSplitBillCounter",
} }
