// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `sourceAssignments`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{SourceAssignmentsGetAll, SourceAssignmentsGetAllV20240920};

    /// Links that say through which channels a reservation came.
    #[derive(Clone, Debug)]
    pub struct SourceAssignments {
        client: Client,
    }

    impl Client {
        /// Links that say through which channels a reservation came.
        pub fn source_assignments(&self) -> SourceAssignments {
            SourceAssignments::new(self)
        }
    }

    impl SourceAssignments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists links between reservation groups and sources; the time filter looks at the update
        /// of the group.
        ///
        /// `sourceAssignments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/sourceassignments#get-all-source-assignments))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `SourceAssignments`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them.
        ///
        /// Response: [`SourceAssignmentResult`](super::super::types::SourceAssignmentResult).
        pub fn get_all(
            &self,
            request: SourceAssignmentsGetAll,
        ) -> Call<SourceAssignmentsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Lists links between reservations and sources by reservations or by the time at which the
        /// link changed, for one enterprise.
        ///
        /// `sourceAssignments/getAll/2024-09-20` ([official
        /// page](https://docs.mews.com/connector-api/operations/sourceassignments#get-all-source-assignments-ver-2024-09-20))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns pages of up to 1,000 `SourceAssignments`.
        /// `UpdatedUtc` spans at most one month.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them.
        ///
        /// Response:
        /// [`SourceAssignmentResultV20240920`](super::super::types::SourceAssignmentResultV20240920).
        pub fn get_all_v20240920(
            &self,
            request: SourceAssignmentsGetAllV20240920,
        ) -> Call<SourceAssignmentsGetAllV20240920> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`SourceAssignments::get_all`](super::resources::SourceAssignments::get_all),
/// `sourceAssignments/getAll`.
#[doc(alias = "SourceAssignmentFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceAssignmentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub reservation_group_ids: Option<Vec<Id<entities::ReservationGroup>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl SourceAssignmentsGetAll {
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

    /// Sets [`reservation_group_ids`](field@Self::reservation_group_ids). 1 to 1,000 items.
    #[must_use]
    pub fn reservation_group_ids(
        mut self,
        reservation_group_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ReservationGroup>>,
        >,
    ) -> Self {
        self.reservation_group_ids = Some(
            reservation_group_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { SourceAssignmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    reservation_group_ids: optional "ReservationGroupIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for SourceAssignmentsGetAll {
    type Response = SourceAssignmentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "sourceAssignments/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("SourceAssignments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ReservationGroupIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for SourceAssignmentsGetAll {
    type Item = SourceAssignment;
}

impl Incremental for SourceAssignmentsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"]);
}

impl KeyedItem for SourceAssignment {
    type Key = Id<entities::SourceAssignment>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of
/// [`SourceAssignments::get_all_v20240920`](super::resources::SourceAssignments::get_all_v20240920),
/// `sourceAssignments/getAll/2024-09-20`.
#[doc(alias = "SourceAssignmentFilterParametersV20240920")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceAssignmentsGetAllV20240920 {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// 1 to 100 items.
    pub reservation_ids: Option<Vec<Id<entities::Reservation>>>,
    /// Spanning at most one month.
    pub updated_utc: Option<TimeFilterInterval>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. Exactly 1 item.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
}

impl SourceAssignmentsGetAllV20240920 {
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

    /// Sets [`reservation_ids`](field@Self::reservation_ids). 1 to 100 items.
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

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most one month.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`enterprise_ids`](field@Self::enterprise_ids). For portfolio access tokens: the
    /// properties to read. By default, all that the token reaches. Exactly 1 item.
    #[must_use]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = impl Into<Id<entities::Enterprise>>>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().map(Into::into).collect());
        self
    }
}

request! { SourceAssignmentsGetAllV20240920 {
    limitation: optional "Limitation",
    reservation_ids: optional "ReservationIds",
    updated_utc: optional "UpdatedUtc",
    enterprise_ids: optional "EnterpriseIds",
} }

impl Operation for SourceAssignmentsGetAllV20240920 {
    type Response = SourceAssignmentResultV20240920;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "sourceAssignments/getAll/2024-09-20",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .page_size(1000)
        .list(ListInfo::new("SourceAssignments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(1),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ReservationIds", 100).min_items(1),
                IdListInfo::new("EnterpriseIds", 1).min_items(1),
            ],
        );
}

impl Paginated for SourceAssignmentsGetAllV20240920 {
    type Item = SourceAssignmentV20240920;
}

impl Incremental for SourceAssignmentsGetAllV20240920 {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"]);
}

impl KeyedItem for SourceAssignmentV20240920 {
    type Key = Id<entities::SourceAssignment>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A source of one reservation group, and whether it is the main one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignment {
    pub id: Id<entities::SourceAssignment>,
    pub reservation_group_id: Id<entities::ReservationGroup>,
    pub source_id: Id<entities::Source>,
    pub is_primary: bool,
}

object! { SourceAssignment {
    id: required "Id",
    reservation_group_id: required "ReservationGroupId",
    source_id: required "SourceId",
    is_primary: required "IsPrimary",
} }

/// One page of sources of reservation groups and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignmentResult {
    pub source_assignments: Vec<SourceAssignment>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { SourceAssignmentResult {
    source_assignments: required "SourceAssignments",
    cursor: optional "Cursor",
} }

/// One page of sources of reservations and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignmentResultV20240920 {
    pub source_assignments: Vec<SourceAssignmentV20240920>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { SourceAssignmentResultV20240920 {
    source_assignments: required "SourceAssignments",
    cursor: optional "Cursor",
} }

/// A source of one reservation, and whether it is the main one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignmentV20240920 {
    pub id: Id<entities::SourceAssignment>,
    pub reservation_id: Id<entities::Reservation>,
    pub source_id: Id<entities::Source>,
    pub is_primary: bool,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { SourceAssignmentV20240920 {
    id: required "Id",
    reservation_id: required "ReservationId",
    source_id: required "SourceId",
    is_primary: required "IsPrimary",
    updated_utc: optional "UpdatedUtc",
} }
