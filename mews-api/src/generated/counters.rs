// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `counters`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, CountersGetAll};

    /// Number sequences for bills, reservations, registration cards and similar papers.
    #[derive(Clone, Debug)]
    pub struct Counters {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Number sequences for bills, reservations, registration cards and similar papers.
        pub fn counters(&self) -> Counters {
            Counters::new(self)
        }
    }

    impl Counters {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists counters by id, type and update time; counters of some types come a second time in the deprecated lists.
        ///
        /// `counters/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/counters#get-all-counters))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Counters` in pages of at most 1,000.
        /// `BillCounters`, `ProformaCounters`, `BillPreviewCounters`, `ServiceOrderCounters` and `RegistrationCardCounters` may come along; `items` leaves that out.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: CountersGetAll,
        ) -> bindings::Call<CountersGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `counters/getAll` asks for: the argument of [`Counters::get_all`](super::resources::Counters::get_all).
#[doc(alias = "CounterFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CountersGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CounterIds`: ids of [`Counter`](entities::Counter), 1 to 1,000 items.
    pub counter_ids: Option<Vec<bindings::Id<entities::Counter>>>,
    /// `Type`: [`EnterpriseScopeCounterDiscriminator`].
    pub r#type: Option<EnterpriseScopeCounterDiscriminator>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CountersGetAll {
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

    /// Sets `CounterIds`.
    #[must_use]
    pub fn counter_ids(
        mut self,
        counter_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Counter>>>,
    ) -> Self {
        self.counter_ids = Some(counter_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<EnterpriseScopeCounterDiscriminator>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { CountersGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    counter_ids: optional "CounterIds",
    r#type: optional "Type",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for CountersGetAll {
    type Response = CounterResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "counters/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Counters", &["Id"]))
        .also(
            &[
                bindings::ListInfo::new("BillCounters", &["Id"]).optional(),
                bindings::ListInfo::new("ProformaCounters", &["Id"]).optional(),
                bindings::ListInfo::new("BillPreviewCounters", &["Id"]).optional(),
                bindings::ListInfo::new("ServiceOrderCounters", &["Id"]).optional(),
                bindings::ListInfo::new("RegistrationCardCounters", &["Id"]).optional(),
            ],
        )
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
                bindings::IdListInfo::new("CounterIds", 1000),
            ],
        );
}

impl bindings::Paginated for CountersGetAll {
    type Item = Counter;
}

/// A number sequence with its current value and the way its numbers are written.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Counter {
    /// `Id`: id of [`Counter`](entities::Counter).
    pub id: bindings::Id<entities::Counter>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `Name`: text.
    pub name: String,
    /// `IsDefault`: yes or no.
    pub is_default: bool,
    /// `Value`: whole number.
    pub value: i64,
    /// `Format`: text.
    pub format: Option<String>,
    /// `Type`: [`EnterpriseScopeCounterDiscriminator`].
    ///
    /// `None` in answers from before the service sent it.
    pub r#type: Option<EnterpriseScopeCounterDiscriminator>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

bindings::object! { Counter {
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
    /// `Counters`: list of [`Counter`].
    pub counters: Vec<Counter>,
    /// `BillCounters`: list of [`Counter`].
    #[deprecated(note = "use `counters`")]
    pub bill_counters: Option<Vec<Counter>>,
    /// `ProformaCounters`: list of [`Counter`].
    #[deprecated(note = "use `counters`")]
    pub proforma_counters: Option<Vec<Counter>>,
    /// `BillPreviewCounters`: list of [`Counter`].
    #[deprecated(note = "use `counters`")]
    pub bill_preview_counters: Option<Vec<Counter>>,
    /// `ServiceOrderCounters`: list of [`Counter`].
    #[deprecated(note = "use `counters`")]
    pub service_order_counters: Option<Vec<Counter>>,
    /// `RegistrationCardCounters`: list of [`Counter`].
    #[deprecated(note = "use `counters`")]
    pub registration_card_counters: Option<Vec<Counter>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CounterResult {
    counters: required "Counters",
    bill_counters: optional "BillCounters",
    proforma_counters: optional "ProformaCounters",
    bill_preview_counters: optional "BillPreviewCounters",
    service_order_counters: optional "ServiceOrderCounters",
    registration_card_counters: optional "RegistrationCardCounters",
    cursor: optional "Cursor",
} }

/// What a counter numbers, such as bills, registration cards or service orders.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnterpriseScopeCounterDiscriminator {
    /// `Counter`
    Counter,
    /// `AccountingCounter`
    AccountingCounter,
    /// `AvailabilityBlockCounter`
    AvailabilityBlockCounter,
    /// `BillCounter`
    BillCounter,
    /// `BillPreviewCounter`
    BillPreviewCounter,
    /// `FiscalCounter`
    FiscalCounter,
    /// `ProformaCounter`
    ProformaCounter,
    /// `RegistrationCardCounter`
    RegistrationCardCounter,
    /// `ServiceOrderCounter`
    ServiceOrderCounter,
    /// `CorrectionBillCounter`
    CorrectionBillCounter,
    /// `PaymentConfirmationBillCounter`
    PaymentConfirmationBillCounter,
    /// `CreditNoteBillCounter`
    CreditNoteBillCounter,
    /// `PaymentSplitBillCounter`
    PaymentSplitBillCounter,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { EnterpriseScopeCounterDiscriminator {
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
