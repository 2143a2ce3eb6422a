// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `sources`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, SourcesGetAll};

    /// Channels through which reservations arrive, such as travel sites or the property's own booking engine.
    #[derive(Clone, Debug)]
    pub struct Sources {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Channels through which reservations arrive, such as travel sites or the property's own booking engine.
        pub fn sources(&self) -> Sources {
            Sources::new(self)
        }
    }

    impl Sources {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists sources of reservations by ids and time of update.
        ///
        /// `sources/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/sources#get-all-sources))
        ///
        /// Changes nothing.
        ///
        /// Answers `Sources` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(&self, request: SourcesGetAll) -> bindings::Call<SourcesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `sources/getAll` asks for: the argument of [`Sources::get_all`](super::resources::Sources::get_all).
#[doc(alias = "SourceFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourcesGetAll {
    /// `SourceIds`: ids of [`Source`](entities::Source), 1 to 1,000 items.
    pub source_ids: Option<Vec<bindings::Id<entities::Source>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
}

impl SourcesGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SourceIds`.
    #[must_use]
    pub fn source_ids(
        mut self,
        source_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Source>>>,
    ) -> Self {
        self.source_ids = Some(source_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

bindings::object! { SourcesGetAll {
    source_ids: optional "SourceIds",
    updated_utc: optional "UpdatedUtc",
    limitation: optional "Limitation",
} }

impl bindings::Operation for SourcesGetAll {
    type Response = SourceResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "sources/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("Sources", &["Id"]))
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
        .id_lists(&[bindings::IdListInfo::new("SourceIds", 1000)]);
}

impl bindings::Paginated for SourcesGetAll {
    type Item = Source;
}

/// A channel that brings reservations, with its kind and number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// `Id`: id of [`Source`](entities::Source).
    pub id: bindings::Id<entities::Source>,
    /// `Name`: text.
    pub name: String,
    /// `Type`: [`SourceType`].
    pub r#type: SourceType,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `Code`: whole number.
    pub code: Option<i32>,
}

bindings::object! { Source {
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
    /// `Sources`: list of [`Source`].
    pub sources: Vec<Source>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { SourceResult {
    sources: required "Sources",
    cursor: optional "Cursor",
} }

/// What sort of channel a source is, such as an online agency or a kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SourceType {
    /// `OnlineTravelAgency`
    OnlineTravelAgency,
    /// `CentralReservationSystem`
    CentralReservationSystem,
    /// `GlobalDistributionSystem`
    GlobalDistributionSystem,
    /// `AlternativeDistributionSystem`
    AlternativeDistributionSystem,
    /// `SalesAndCateringSystem`
    SalesAndCateringSystem,
    /// `PropertyManagementSystem`
    PropertyManagementSystem,
    /// `TourOperatorSystem`
    TourOperatorSystem,
    /// `OnlineBookingEngine`
    OnlineBookingEngine,
    /// `Kiosk`
    Kiosk,
    /// `Agent`
    Agent,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { SourceType {
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
