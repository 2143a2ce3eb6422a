// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `reservationGroups`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule,
    Timestamp, object, request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ReservationGroupsGetAll;

    /// Groups of reservations booked together.
    #[derive(Clone, Debug)]
    pub struct ReservationGroups {
        client: Client,
    }

    impl Client {
        /// Groups of reservations booked together.
        pub fn reservation_groups(&self) -> ReservationGroups {
            ReservationGroups::new(self)
        }
    }

    impl ReservationGroups {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists reservation groups by ids or time of their last change, one of which is needed.
        ///
        /// `reservationGroups/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservationgroups#get-all-reservation-groups))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `ReservationGroups`.
        /// `UpdatedUtc` spans at most 3 months.
        /// At least one of `ReservationGroupIds` and `UpdatedUtc` must be set.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them. The first run reads from the year 2000, since a filter is
        /// required.
        ///
        /// Response: [`ReservationGroupResult`](super::super::types::ReservationGroupResult).
        pub fn get_all(
            &self,
            request: ReservationGroupsGetAll,
        ) -> Call<ReservationGroupsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`ReservationGroups::get_all`](super::resources::ReservationGroups::get_all),
/// `reservationGroups/getAll`.
#[doc(alias = "ReservationGroupFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservationGroupsGetAll {
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

impl ReservationGroupsGetAll {
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

request! { ReservationGroupsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    reservation_group_ids: optional "ReservationGroupIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for ReservationGroupsGetAll {
    type Response = ReservationGroupResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservationGroups/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("ReservationGroups", &["Id"]))
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
        )
        .rules(&[RequestRule::AtLeastOne(&["ReservationGroupIds", "UpdatedUtc"])]);
}

impl Paginated for ReservationGroupsGetAll {
    type Item = ReservationGroup;
}

impl Incremental for ReservationGroupsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .needs_filter();
}

impl KeyedItem for ReservationGroup {
    type Key = Id<entities::ReservationGroup>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Reservations that belong together, with the number of the group in the channel manager.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationGroup {
    pub id: Id<entities::ReservationGroup>,
    pub name: Option<String>,
    pub channel_manager: Option<String>,
    /// Number of the group at the channel manager.
    pub channel_manager_group_number: Option<String>,
    pub enterprise_id: Id<entities::Enterprise>,
}

object! { ReservationGroup {
    id: required "Id",
    name: optional "Name",
    channel_manager: optional "ChannelManager",
    channel_manager_group_number: optional "ChannelManagerGroupNumber",
    enterprise_id: required "EnterpriseId",
} }

/// One page of reservation groups and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationGroupResult {
    /// At most 1,000 items.
    pub reservation_groups: Vec<ReservationGroup>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ReservationGroupResult {
    reservation_groups: required "ReservationGroups",
    cursor: optional "Cursor",
} }
