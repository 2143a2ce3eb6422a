// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `sources`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp,
    UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::SourcesGetAll;

    /// Channels through which reservations arrive, such as travel sites or the property's own
    /// booking engine.
    #[derive(Clone, Debug)]
    pub struct Sources {
        client: Client,
    }

    impl Client {
        /// Channels through which reservations arrive, such as travel sites or the property's own
        /// booking engine.
        pub fn sources(&self) -> Sources {
            Sources::new(self)
        }
    }

    impl Sources {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists sources of reservations by ids and time of update.
        ///
        /// `sources/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/sources#get-all-sources))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `Sources`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them.
        ///
        /// Response: [`SourceResult`](super::super::types::SourceResult).
        pub fn get_all(&self, request: SourcesGetAll) -> Call<SourcesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Sources::get_all`](super::resources::Sources::get_all), `sources/getAll`.
#[doc(alias = "SourceFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourcesGetAll {
    /// 1 to 1,000 items.
    pub source_ids: Option<Vec<Id<entities::Source>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
}

impl SourcesGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`source_ids`](field@Self::source_ids). 1 to 1,000 items.
    #[must_use]
    pub fn source_ids(
        mut self,
        source_ids: impl IntoIterator<Item = impl Into<Id<entities::Source>>>,
    ) -> Self {
        self.source_ids = Some(source_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`limitation`](field@Self::limitation). Page size and cursor. By default the
    /// largest page, from the start; `items` and `pages` set it themselves.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

request! { SourcesGetAll {
    source_ids: optional "SourceIds",
    updated_utc: optional "UpdatedUtc",
    limitation: optional "Limitation",
} }

impl Operation for SourcesGetAll {
    type Response = SourceResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "sources/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("Sources", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(&[IdListInfo::new("SourceIds", 1000).min_items(1)]);
}

impl Paginated for SourcesGetAll {
    type Item = Source;
}

impl Incremental for SourcesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc");
}

impl KeyedItem for Source {
    type Key = Id<entities::Source>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A channel through which reservations are made, with its kind and number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Source {
    pub id: Id<entities::Source>,
    pub name: String,
    pub r#type: SourceType,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
    pub code: Option<i32>,
}

object! { Source {
    id: required "Id",
    name: required "Name",
    r#type: required "Type",
    updated_utc: optional "UpdatedUtc",
    code: optional "Code",
} }

/// One page of sources and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceResult {
    pub sources: Vec<Source>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { SourceResult {
    sources: required "Sources",
    cursor: optional "Cursor",
} }

/// The kind of a source, such as an online agency or a kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SourceType {
    OnlineTravelAgency,
    CentralReservationSystem,
    GlobalDistributionSystem,
    AlternativeDistributionSystem,
    SalesAndCateringSystem,
    PropertyManagementSystem,
    TourOperatorSystem,
    OnlineBookingEngine,
    Kiosk,
    Agent,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { SourceType {
    OnlineTravelAgency: "OnlineTravelAgency",
    CentralReservationSystem: "CentralReservationSystem",
    GlobalDistributionSystem: "GlobalDistributionSystem",
    AlternativeDistributionSystem: "AlternativeDistributionSystem",
    SalesAndCateringSystem: "SalesAndCateringSystem",
    PropertyManagementSystem: "PropertyManagementSystem",
    TourOperatorSystem: "TourOperatorSystem",
    OnlineBookingEngine: "OnlineBookingEngine",
    Kiosk: "Kiosk",
    Agent: "Agent",
} }
