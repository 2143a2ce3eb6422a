// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `productServiceOrders`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp,
    UnrecognizedValue, object, open_enum, request,
};

use super::entities;

use super::types::{
    AccountTypeEnum, Limitation, ServiceOrderCommanderOriginEnum, ServiceOrderOptions,
    ServiceOrderOriginEnum, ServiceOrderStateEnum, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ProductServiceOrdersGetAll;

    /// Orders of products, consumed at one moment, unlike reservations.
    #[derive(Clone, Debug)]
    pub struct ProductServiceOrders {
        client: Client,
    }

    impl Client {
        /// Orders of products, consumed at one moment, unlike reservations.
        pub fn product_service_orders(&self) -> ProductServiceOrders {
            ProductServiceOrders::new(self)
        }
    }

    impl ProductServiceOrders {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists product orders of the given services by ids, accounts, linked reservations, states
        /// or last change.
        ///
        /// `productServiceOrders/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/productserviceorders#get-all-product-service-orders))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `ProductServiceOrders`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response: [`ProductServiceOrderResult`](super::super::types::ProductServiceOrderResult).
        pub fn get_all(
            &self,
            request: ProductServiceOrdersGetAll,
        ) -> Call<ProductServiceOrdersGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`ProductServiceOrders::get_all`](super::resources::ProductServiceOrders::get_all),
/// `productServiceOrders/getAll`.
#[doc(alias = "ProductServiceOrderFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductServiceOrdersGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub product_service_order_ids: Option<Vec<Id<entities::ProductServiceOrder>>>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// 1 to 1,000 items.
    pub account_ids: Option<Vec<Id<entities::Account>>>,
    /// 1 to 1,000 items.
    pub linked_reservation_ids: Option<Vec<Id<entities::Reservation>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    pub states: Option<Vec<ServiceOrderState>>,
}

impl ProductServiceOrdersGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            product_service_order_ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            account_ids: None,
            linked_reservation_ids: None,
            updated_utc: None,
            states: None,
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

    /// Sets [`product_service_order_ids`](field@Self::product_service_order_ids). 1 to 1,000
    /// items.
    #[must_use]
    pub fn product_service_order_ids(
        mut self,
        product_service_order_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ProductServiceOrder>>,
        >,
    ) -> Self {
        self.product_service_order_ids = Some(
            product_service_order_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`account_ids`](field@Self::account_ids). 1 to 1,000 items.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`linked_reservation_ids`](field@Self::linked_reservation_ids). 1 to 1,000 items.
    #[must_use]
    pub fn linked_reservation_ids(
        mut self,
        linked_reservation_ids: impl IntoIterator<
            Item = impl Into<Id<entities::Reservation>>,
        >,
    ) -> Self {
        self.linked_reservation_ids = Some(
            linked_reservation_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`states`](field@Self::states).
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<ServiceOrderState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

request! { ProductServiceOrdersGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    product_service_order_ids: optional "ProductServiceOrderIds",
    service_ids: required "ServiceIds",
    account_ids: optional "AccountIds",
    linked_reservation_ids: optional "LinkedReservationIds",
    updated_utc: optional "UpdatedUtc",
    states: optional "States",
} }

impl Operation for ProductServiceOrdersGetAll {
    type Response = ProductServiceOrderResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "productServiceOrders/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("ProductServiceOrders", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ProductServiceOrderIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("AccountIds", 1000).min_items(1),
                IdListInfo::new("LinkedReservationIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["States"]);
}

impl Paginated for ProductServiceOrdersGetAll {
    type Item = ServiceOrder;
}

impl Incremental for ProductServiceOrdersGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .deletions();
}

impl KeyedItem for ServiceOrder {
    type Key = Id<entities::ProductServiceOrder>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// One page of product orders and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductServiceOrderResult {
    pub product_service_orders: Vec<ServiceOrder>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ProductServiceOrderResult {
    product_service_orders: required "ProductServiceOrders",
    cursor: optional "Cursor",
} }

/// An order of products by an account, with its state, origin and the reservation linked to
/// it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrder {
    pub id: Id<entities::ProductServiceOrder>,
    pub service_id: Id<entities::Service>,
    /// The customer or company to which the order belongs.
    pub account_id: Id<entities::Account>,
    /// `None` in responses from before the service sent it.
    pub account_type: Option<AccountTypeEnum>,
    /// The user or application that created it.
    pub creator_profile_id: Id<entities::Profile>,
    /// The user or application that changed it last.
    pub updater_profile_id: Id<entities::Profile>,
    /// The customer in whose name it was booked.
    pub booker_id: Option<Id<entities::Customer>>,
    /// Confirmation number within the property.
    pub number: String,
    pub state: ServiceOrderStateEnum,
    /// The way by which it was ordered.
    pub origin: ServiceOrderOriginEnum,
    /// For orders by the property's staff, the way by which the guest asked.
    pub commander_origin: Option<ServiceOrderCommanderOriginEnum>,
    pub origin_details: Option<String>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    pub cancelled_utc: Option<Timestamp>,
    pub voucher_id: Option<Id<entities::Voucher>>,
    pub business_segment_id: Option<Id<entities::BusinessSegment>>,
    /// The reservation to show the order with.
    pub linked_reservation_id: Option<Id<entities::Reservation>>,
    pub options: ServiceOrderOptions,
}

object! { ServiceOrder {
    id: required "Id",
    service_id: required "ServiceId",
    account_id: required "AccountId",
    account_type: optional "AccountType",
    creator_profile_id: required "CreatorProfileId",
    updater_profile_id: required "UpdaterProfileId",
    booker_id: optional "BookerId",
    number: required "Number",
    state: required "State",
    origin: required "Origin",
    commander_origin: optional "CommanderOrigin",
    origin_details: optional "OriginDetails",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    cancelled_utc: optional "CancelledUtc",
    voucher_id: optional "VoucherId",
    business_segment_id: optional "BusinessSegmentId",
    linked_reservation_id: optional "LinkedReservationId",
    options: required "Options",
} }

/// States by which product orders are filtered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServiceOrderState {
    Inquired,
    Confirmed,
    Started,
    Processed,
    Canceled,
    Optional,
    Requested,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ServiceOrderState {
    Inquired: "Inquired",
    Confirmed: "Confirmed",
    Started: "Started",
    Processed: "Processed",
    Canceled: "Canceled",
    Optional: "Optional",
    Requested: "Requested",
} }
