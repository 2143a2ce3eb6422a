// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `companionships`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule,
    Timestamp, object, request,
};

use super::entities;

use super::types::{
    Customer, Limitation, ReservationGroupOld, ReservationOld, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::CompanionshipsGetAll;

    /// Travel companions, as links between customers, reservations and their groups.
    #[derive(Clone, Debug)]
    pub struct Companionships {
        client: Client,
    }

    impl Client {
        /// Travel companions, as links between customers, reservations and their groups.
        pub fn companionships(&self) -> Companionships {
            Companionships::new(self)
        }
    }

    impl Companionships {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists companionships by id, reservation, customer or group; the extent adds the entities
        /// they link.
        ///
        /// `companionships/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/companionships#get-all-companionships))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Companionships`.
        /// The response may also hold `Reservations`, `ReservationGroups` and `Customers`; `items`
        /// leaves them out.
        /// `UpdatedUtc` spans at most 3 months.
        /// At least one of `CompanionshipIds`, `ReservationIds`, `CustomerIds` and
        /// `ReservationGroupIds` must be set.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them.
        ///
        /// Response: [`CompanionshipResult`](super::super::types::CompanionshipResult).
        pub fn get_all(&self, request: CompanionshipsGetAll) -> Call<CompanionshipsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Companionships::get_all`](super::resources::Companionships::get_all),
/// `companionships/getAll`.
#[doc(alias = "CompanionshipFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanionshipsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub companionship_ids: Option<Vec<Id<entities::Companionship>>>,
    pub extent: CompanionshipExtent,
    /// 1 to 1,000 items.
    pub reservation_ids: Option<Vec<Id<entities::Reservation>>>,
    /// 1 to 1,000 items.
    pub customer_ids: Option<Vec<Id<entities::Customer>>>,
    /// 1 to 1,000 items.
    pub reservation_group_ids: Option<Vec<Id<entities::ReservationGroup>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CompanionshipsGetAll {
    /// Sets the required fields.
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

    /// Sets [`companionship_ids`](field@Self::companionship_ids). 1 to 1,000 items.
    #[must_use]
    pub fn companionship_ids(
        mut self,
        companionship_ids: impl IntoIterator<
            Item = impl Into<Id<entities::Companionship>>,
        >,
    ) -> Self {
        self.companionship_ids = Some(
            companionship_ids.into_iter().map(Into::into).collect(),
        );
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

    /// Sets [`customer_ids`](field@Self::customer_ids). 1 to 1,000 items.
    #[must_use]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
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

request! { CompanionshipsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    companionship_ids: optional "CompanionshipIds",
    extent: required "Extent",
    reservation_ids: optional "ReservationIds",
    customer_ids: optional "CustomerIds",
    reservation_group_ids: optional "ReservationGroupIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for CompanionshipsGetAll {
    type Response = CompanionshipResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companionships/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Companionships", &["Id"]).optional())
        .secondary_lists(
            &[
                ListInfo::new("Reservations", &["Id"]).optional(),
                ListInfo::new("ReservationGroups", &["Id"]).optional(),
                ListInfo::new("Customers", &["Id"]).optional(),
            ],
        )
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("CompanionshipIds", 1000).min_items(1),
                IdListInfo::new("ReservationIds", 1000).min_items(1),
                IdListInfo::new("CustomerIds", 1000).min_items(1),
                IdListInfo::new("ReservationGroupIds", 1000).min_items(1),
            ],
        )
        .rules(
            &[
                RequestRule::AtLeastOne(
                    &[
                        "CompanionshipIds",
                        "ReservationIds",
                        "CustomerIds",
                        "ReservationGroupIds",
                    ],
                ),
            ],
        );
}

impl Paginated for CompanionshipsGetAll {
    type Item = Companionship;
}

impl Incremental for CompanionshipsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .extents(&["Extent"]);
}

impl KeyedItem for Companionship {
    type Key = Id<entities::Companionship>;

    fn key(&self) -> Option<Self::Key> {
        self.id
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// The link of a customer to a reservation group, and to one of its reservations if known.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Companionship {
    pub id: Option<Id<entities::Companionship>>,
    pub customer_id: Option<Id<entities::Customer>>,
    pub reservation_group_id: Option<Id<entities::ReservationGroup>>,
    pub reservation_id: Option<Id<entities::Reservation>>,
}

object! { Companionship {
    id: optional "Id",
    customer_id: optional "CustomerId",
    reservation_group_id: optional "ReservationGroupId",
    reservation_id: optional "ReservationId",
} }

/// Which linked entities the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanionshipExtent {
    pub reservations: Option<bool>,
    pub reservation_groups: Option<bool>,
    pub customers: Option<bool>,
}

impl CompanionshipExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`reservations`](field@Self::reservations).
    #[must_use]
    pub fn reservations(mut self, reservations: bool) -> Self {
        self.reservations = Some(reservations);
        self
    }

    /// Sets [`reservation_groups`](field@Self::reservation_groups).
    #[must_use]
    pub fn reservation_groups(mut self, reservation_groups: bool) -> Self {
        self.reservation_groups = Some(reservation_groups);
        self
    }

    /// Sets [`customers`](field@Self::customers).
    #[must_use]
    pub fn customers(mut self, customers: bool) -> Self {
        self.customers = Some(customers);
        self
    }
}

object! { CompanionshipExtent {
    reservations: optional "Reservations",
    reservation_groups: optional "ReservationGroups",
    customers: optional "Customers",
} }

/// A page of companionships, the linked lists that were asked for, and the cursor for the
/// next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanionshipResult {
    pub companionships: Option<Vec<Companionship>>,
    pub reservations: Option<Vec<ReservationOld>>,
    pub reservation_groups: Option<Vec<ReservationGroupOld>>,
    pub customers: Option<Vec<Customer>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CompanionshipResult {
    companionships: optional "Companionships",
    reservations: optional "Reservations",
    reservation_groups: optional "ReservationGroups",
    customers: optional "Customers",
    cursor: optional "Cursor",
} }
