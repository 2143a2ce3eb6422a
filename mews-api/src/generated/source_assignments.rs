// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `sourceAssignments`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, SourceAssignmentsGetAll, SourceAssignmentsGetAllV20240920};

    /// Links that say through which channels a reservation came.
    #[derive(Clone, Debug)]
    pub struct SourceAssignments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Links that say through which channels a reservation came.
        pub fn source_assignments(&self) -> SourceAssignments {
            SourceAssignments::new(self)
        }
    }

    impl SourceAssignments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists links between reservation groups and sources; the time filter looks at the update of the group.
        ///
        /// `sourceAssignments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/sourceassignments#get-all-source-assignments))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `SourceAssignments` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: SourceAssignmentsGetAll,
        ) -> bindings::Call<SourceAssignmentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists links between reservations and sources by reservations or by the time at which the link changed, for one enterprise.
        ///
        /// `sourceAssignments/getAll/2024-09-20` ([official page](https://mews-systems.gitbook.io/connector-api/operations/sourceassignments#get-all-source-assignments-ver-2024-09-20))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `SourceAssignments` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most one month.
        pub fn get_all_v20240920(
            &self,
            request: SourceAssignmentsGetAllV20240920,
        ) -> bindings::Call<SourceAssignmentsGetAllV20240920> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `sourceAssignments/getAll` asks for: the argument of [`SourceAssignments::get_all`](super::resources::SourceAssignments::get_all).
#[doc(alias = "SourceAssignmentFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceAssignmentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ReservationGroupIds`: ids of [`ReservationGroup`](entities::ReservationGroup), 1 to 1,000 items.
    pub reservation_group_ids: Option<Vec<bindings::Id<entities::ReservationGroup>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl SourceAssignmentsGetAll {
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

    /// Sets `ReservationGroupIds`.
    #[must_use]
    pub fn reservation_group_ids(
        mut self,
        reservation_group_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ReservationGroup>>,
        >,
    ) -> Self {
        self.reservation_group_ids = Some(
            reservation_group_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { SourceAssignmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    reservation_group_ids: optional "ReservationGroupIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for SourceAssignmentsGetAll {
    type Response = SourceAssignmentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "sourceAssignments/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("SourceAssignments", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .changing()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("ReservationGroupIds", 1000),
            ],
        );
}

impl bindings::Paginated for SourceAssignmentsGetAll {
    type Item = SourceAssignment;
}

/// What `sourceAssignments/getAll/2024-09-20` asks for: the argument of [`SourceAssignments::get_all_v20240920`](super::resources::SourceAssignments::get_all_v20240920).
#[doc(alias = "SourceAssignmentFilterParametersV20240920")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceAssignmentsGetAllV20240920 {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 100 items.
    pub reservation_ids: Option<Vec<bindings::Id<entities::Reservation>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most one month.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), exactly 1 item.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
}

impl SourceAssignmentsGetAllV20240920 {
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
}

bindings::object! { SourceAssignmentsGetAllV20240920 {
    limitation: optional "Limitation",
    reservation_ids: optional "ReservationIds",
    updated_utc: optional "UpdatedUtc",
    enterprise_ids: optional "EnterpriseIds",
} }

impl bindings::Operation for SourceAssignmentsGetAllV20240920 {
    type Response = SourceAssignmentResultV20240920;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "sourceAssignments/getAll/2024-09-20",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .page_size(1000)
        .list(bindings::ListInfo::new("SourceAssignments", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(Some("UpdatedUtc")),
                    )
                    .changing()
                    .max_months(1),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("ReservationIds", 100),
                bindings::IdListInfo::new("EnterpriseIds", 1),
            ],
        );
}

impl bindings::Paginated for SourceAssignmentsGetAllV20240920 {
    type Item = SourceAssignmentV20240920;
}

/// A source of one reservation group, and whether it is the main one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignment {
    /// `Id`: id of [`SourceAssignment`](entities::SourceAssignment).
    pub id: bindings::Id<entities::SourceAssignment>,
    /// `ReservationGroupId`: id of [`ReservationGroup`](entities::ReservationGroup).
    pub reservation_group_id: bindings::Id<entities::ReservationGroup>,
    /// `SourceId`: id of [`Source`](entities::Source).
    pub source_id: bindings::Id<entities::Source>,
    /// `IsPrimary`: yes or no.
    pub is_primary: bool,
}

bindings::object! { SourceAssignment {
    id: required "Id",
    reservation_group_id: required "ReservationGroupId",
    source_id: required "SourceId",
    is_primary: required "IsPrimary",
} }

/// One page of sources of reservation groups and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignmentResult {
    /// `SourceAssignments`: list of [`SourceAssignment`].
    pub source_assignments: Vec<SourceAssignment>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { SourceAssignmentResult {
    source_assignments: required "SourceAssignments",
    cursor: optional "Cursor",
} }

/// One page of sources of reservations and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignmentResultV20240920 {
    /// `SourceAssignments`: list of [`SourceAssignmentV20240920`].
    pub source_assignments: Vec<SourceAssignmentV20240920>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { SourceAssignmentResultV20240920 {
    source_assignments: required "SourceAssignments",
    cursor: optional "Cursor",
} }

/// A source of one reservation, and whether it is the main one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignmentV20240920 {
    /// `Id`: id of [`SourceAssignment`](entities::SourceAssignment).
    pub id: bindings::Id<entities::SourceAssignment>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `SourceId`: id of [`Source`](entities::Source).
    pub source_id: bindings::Id<entities::Source>,
    /// `IsPrimary`: yes or no.
    pub is_primary: bool,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

bindings::object! { SourceAssignmentV20240920 {
    id: required "Id",
    reservation_id: required "ReservationId",
    source_id: required "SourceId",
    is_primary: required "IsPrimary",
    updated_utc: optional "UpdatedUtc",
} }
