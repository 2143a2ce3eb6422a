// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `companionships`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    Customer, Limitation, ReservationGroupOld, ReservationOld, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, CompanionshipsGetAll};

    /// Who travels with whom, as links between customers, reservations and their groups.
    #[derive(Clone, Debug)]
    pub struct Companionships {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Who travels with whom, as links between customers, reservations and their groups.
        pub fn companionships(&self) -> Companionships {
            Companionships::new(self)
        }
    }

    impl Companionships {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists companionships by id, reservation, customer or group; the extent adds the entities they link.
        ///
        /// `companionships/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companionships#get-all-companionships))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Companionships` in pages of at most 1,000.
        /// `Reservations`, `ReservationGroups` and `Customers` may come along; `items` leaves that out.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: CompanionshipsGetAll,
        ) -> bindings::Call<CompanionshipsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `companionships/getAll` asks for: the argument of [`Companionships::get_all`](super::resources::Companionships::get_all).
#[doc(alias = "CompanionshipFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanionshipsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CompanionshipIds`: ids of [`Companionship`](entities::Companionship), 1 to 1,000 items.
    pub companionship_ids: Option<Vec<bindings::Id<entities::Companionship>>>,
    /// `Extent`: [`CompanionshipExtent`].
    pub extent: CompanionshipExtent,
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub reservation_ids: Option<Vec<bindings::Id<entities::Reservation>>>,
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 1,000 items.
    pub customer_ids: Option<Vec<bindings::Id<entities::Customer>>>,
    /// `ReservationGroupIds`: ids of [`ReservationGroup`](entities::ReservationGroup), 1 to 1,000 items.
    pub reservation_group_ids: Option<Vec<bindings::Id<entities::ReservationGroup>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CompanionshipsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(extent: impl Into<CompanionshipExtent>) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            companionship_ids: None,
            extent: extent.into(),
            reservation_ids: None,
            customer_ids: None,
            reservation_group_ids: None,
            updated_utc: None,
        }
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

    /// Sets `CompanionshipIds`.
    #[must_use]
    pub fn companionship_ids(
        mut self,
        companionship_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Companionship>>,
        >,
    ) -> Self {
        self.companionship_ids = Some(
            companionship_ids.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `CustomerIds`.
    #[must_use]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
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

bindings::object! { CompanionshipsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    companionship_ids: optional "CompanionshipIds",
    extent: required "Extent",
    reservation_ids: optional "ReservationIds",
    customer_ids: optional "CustomerIds",
    reservation_group_ids: optional "ReservationGroupIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for CompanionshipsGetAll {
    type Response = CompanionshipResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "companionships/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Companionships", &["Id"]).optional())
        .also(
            &[
                bindings::ListInfo::new("Reservations", &["Id"]).optional(),
                bindings::ListInfo::new("ReservationGroups", &["Id"]).optional(),
                bindings::ListInfo::new("Customers", &["Id"]).optional(),
            ],
        )
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
                bindings::IdListInfo::new("CompanionshipIds", 1000),
                bindings::IdListInfo::new("ReservationIds", 1000),
                bindings::IdListInfo::new("CustomerIds", 1000),
                bindings::IdListInfo::new("ReservationGroupIds", 1000),
            ],
        );
}

impl bindings::Paginated for CompanionshipsGetAll {
    type Item = Companionship;
}

/// The link of a customer to a reservation group, and to one of its reservations if known.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Companionship {
    /// `Id`: id of [`Companionship`](entities::Companionship).
    pub id: Option<bindings::Id<entities::Companionship>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `ReservationGroupId`: id of [`ReservationGroup`](entities::ReservationGroup).
    pub reservation_group_id: Option<bindings::Id<entities::ReservationGroup>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
}

bindings::object! { Companionship {
    id: optional "Id",
    customer_id: optional "CustomerId",
    reservation_group_id: optional "ReservationGroupId",
    reservation_id: optional "ReservationId",
} }

/// Which linked entities the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanionshipExtent {
    /// `Reservations`: yes or no.
    pub reservations: Option<bool>,
    /// `ReservationGroups`: yes or no.
    pub reservation_groups: Option<bool>,
    /// `Customers`: yes or no.
    pub customers: Option<bool>,
}

impl CompanionshipExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Reservations`.
    #[must_use]
    pub fn reservations(mut self, reservations: bool) -> Self {
        self.reservations = Some(reservations);
        self
    }

    /// Sets `ReservationGroups`.
    #[must_use]
    pub fn reservation_groups(mut self, reservation_groups: bool) -> Self {
        self.reservation_groups = Some(reservation_groups);
        self
    }

    /// Sets `Customers`.
    #[must_use]
    pub fn customers(mut self, customers: bool) -> Self {
        self.customers = Some(customers);
        self
    }
}

bindings::object! { CompanionshipExtent {
    reservations: optional "Reservations",
    reservation_groups: optional "ReservationGroups",
    customers: optional "Customers",
} }

/// A page of companionships, the linked lists that were asked for, and the cursor for the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanionshipResult {
    /// `Companionships`: list of [`Companionship`].
    pub companionships: Option<Vec<Companionship>>,
    /// `Reservations`: list of [`ReservationOld`].
    pub reservations: Option<Vec<ReservationOld>>,
    /// `ReservationGroups`: list of [`ReservationGroupOld`].
    pub reservation_groups: Option<Vec<ReservationGroupOld>>,
    /// `Customers`: list of [`Customer`].
    pub customers: Option<Vec<Customer>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CompanionshipResult {
    companionships: optional "Companionships",
    reservations: optional "Reservations",
    reservation_groups: optional "ReservationGroups",
    customers: optional "Customers",
    cursor: optional "Cursor",
} }
