// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `productServiceOrders`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AccountTypeEnum, Limitation, ServiceOrderCommanderOriginEnum, ServiceOrderOptions,
    ServiceOrderOriginEnum, ServiceOrderStateEnum, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, ProductServiceOrdersGetAll};

    /// Orders of products, consumed at one moment, unlike reservations.
    #[derive(Clone, Debug)]
    pub struct ProductServiceOrders {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Orders of products, consumed at one moment, unlike reservations.
        pub fn product_service_orders(&self) -> ProductServiceOrders {
            ProductServiceOrders::new(self)
        }
    }

    impl ProductServiceOrders {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists product orders of the given services by ids, accounts, linked reservations, states or last change.
        ///
        /// `productServiceOrders/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/productserviceorders#get-all-product-service-orders))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `ProductServiceOrders` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: ProductServiceOrdersGetAll,
        ) -> bindings::Call<ProductServiceOrdersGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `productServiceOrders/getAll` asks for: the argument of [`ProductServiceOrders::get_all`](super::resources::ProductServiceOrders::get_all).
#[doc(alias = "ProductServiceOrderFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductServiceOrdersGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ProductServiceOrderIds`: ids of [`ProductServiceOrder`](entities::ProductServiceOrder), 1 to 1,000 items.
    pub product_service_order_ids: Option<
        Vec<bindings::Id<entities::ProductServiceOrder>>,
    >,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `AccountIds`: ids of [`Account`](entities::Account), 1 to 1,000 items.
    pub account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `LinkedReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub linked_reservation_ids: Option<Vec<bindings::Id<entities::Reservation>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `States`: list of [`ServiceOrderState`].
    pub states: Option<Vec<ServiceOrderState>>,
}

impl ProductServiceOrdersGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
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

    /// Sets `ProductServiceOrderIds`.
    #[must_use]
    pub fn product_service_order_ids(
        mut self,
        product_service_order_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ProductServiceOrder>>,
        >,
    ) -> Self {
        self.product_service_order_ids = Some(
            product_service_order_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `AccountIds`.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LinkedReservationIds`.
    #[must_use]
    pub fn linked_reservation_ids(
        mut self,
        linked_reservation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
    ) -> Self {
        self.linked_reservation_ids = Some(
            linked_reservation_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `States`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<ServiceOrderState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { ProductServiceOrdersGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    product_service_order_ids: optional "ProductServiceOrderIds",
    service_ids: required "ServiceIds",
    account_ids: optional "AccountIds",
    linked_reservation_ids: optional "LinkedReservationIds",
    updated_utc: optional "UpdatedUtc",
    states: optional "States",
} }

impl bindings::Operation for ProductServiceOrdersGetAll {
    type Response = ProductServiceOrderResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "productServiceOrders/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("ProductServiceOrders", &["Id"]))
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
                bindings::IdListInfo::new("ProductServiceOrderIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
                bindings::IdListInfo::new("AccountIds", 1000),
                bindings::IdListInfo::new("LinkedReservationIds", 1000),
            ],
        )
        .value_lists(&["States"]);
}

impl bindings::Paginated for ProductServiceOrdersGetAll {
    type Item = ServiceOrder;
}

/// One page of product orders and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductServiceOrderResult {
    /// `ProductServiceOrders`: list of [`ServiceOrder`].
    pub product_service_orders: Vec<ServiceOrder>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ProductServiceOrderResult {
    product_service_orders: required "ProductServiceOrders",
    cursor: optional "Cursor",
} }

/// An order of products by an account, with its state, origin and the reservation linked to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrder {
    /// `Id`: id of [`ProductServiceOrder`](entities::ProductServiceOrder).
    pub id: bindings::Id<entities::ProductServiceOrder>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `AccountType`: [`AccountTypeEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub account_type: Option<AccountTypeEnum>,
    /// `CreatorProfileId`: id of [`Profile`](entities::Profile).
    pub creator_profile_id: bindings::Id<entities::Profile>,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    pub updater_profile_id: bindings::Id<entities::Profile>,
    /// `BookerId`: id of [`Customer`](entities::Customer).
    pub booker_id: Option<bindings::Id<entities::Customer>>,
    /// `Number`: text.
    pub number: String,
    /// `State`: [`ServiceOrderStateEnum`].
    pub state: ServiceOrderStateEnum,
    /// `Origin`: [`ServiceOrderOriginEnum`].
    pub origin: ServiceOrderOriginEnum,
    /// `CommanderOrigin`: [`ServiceOrderCommanderOriginEnum`].
    pub commander_origin: Option<ServiceOrderCommanderOriginEnum>,
    /// `OriginDetails`: text.
    pub origin_details: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `CancelledUtc`: instant.
    pub cancelled_utc: Option<bindings::Timestamp>,
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    pub voucher_id: Option<bindings::Id<entities::Voucher>>,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `LinkedReservationId`: id of [`Reservation`](entities::Reservation).
    pub linked_reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `Options`: [`ServiceOrderOptions`].
    pub options: ServiceOrderOptions,
}

bindings::object! { ServiceOrder {
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
    /// `Inquired`
    Inquired,
    /// `Confirmed`
    Confirmed,
    /// `Started`
    Started,
    /// `Processed`
    Processed,
    /// `Canceled`
    Canceled,
    /// `Optional`
    Optional,
    /// `Requested`
    Requested,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ServiceOrderState {
    Inquired: "Inquired",
    Confirmed: "Confirmed",
    Started: "Started",
    Processed: "Processed",
    Canceled: "Canceled",
    Optional: "Optional",
    Requested: "Requested",
} }
