// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `reservationGroups`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, ReservationGroupsGetAll};

    /// Groups of reservations booked together.
    #[derive(Clone, Debug)]
    pub struct ReservationGroups {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Groups of reservations booked together.
        pub fn reservation_groups(&self) -> ReservationGroups {
            ReservationGroups::new(self)
        }
    }

    impl ReservationGroups {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists reservation groups by ids or time of their last change, one of which is needed.
        ///
        /// `reservationGroups/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservationgroups#get-all-reservation-groups))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `ReservationGroups` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: ReservationGroupsGetAll,
        ) -> bindings::Call<ReservationGroupsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `reservationGroups/getAll` asks for: the argument of [`ReservationGroups::get_all`](super::resources::ReservationGroups::get_all).
#[doc(alias = "ReservationGroupFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservationGroupsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ReservationGroupIds`: ids of [`ReservationGroup`](entities::ReservationGroup), 1 to 1,000 items.
    pub reservation_group_ids: Option<Vec<bindings::Id<entities::ReservationGroup>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ReservationGroupsGetAll {
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

bindings::object! { ReservationGroupsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    reservation_group_ids: optional "ReservationGroupIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for ReservationGroupsGetAll {
    type Response = ReservationGroupResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservationGroups/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("ReservationGroups", &["Id"]))
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

impl bindings::Paginated for ReservationGroupsGetAll {
    type Item = ReservationGroup;
}

/// Reservations that belong together, with the number of the group in the channel manager.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationGroup {
    /// `Id`: id of [`ReservationGroup`](entities::ReservationGroup).
    pub id: bindings::Id<entities::ReservationGroup>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ChannelManager`: text.
    pub channel_manager: Option<String>,
    /// `ChannelManagerGroupNumber`: text.
    pub channel_manager_group_number: Option<String>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
}

bindings::object! { ReservationGroup {
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
    /// `ReservationGroups`: list of [`ReservationGroup`], at most 1,000 items.
    pub reservation_groups: Vec<ReservationGroup>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ReservationGroupResult {
    reservation_groups: required "ReservationGroups",
    cursor: optional "Cursor",
} }
