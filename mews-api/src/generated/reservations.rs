// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `reservations`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule, Secret,
    Single, SizeLimit, Timestamp, UnrecognizedValue, UnrecognizedVariant, Update, object,
    one_of, open_enum, request,
};

use super::entities;

use super::types::{
    AccountType, AccountingItem, AccountingState, Amount, AmountParameters,
    BusinessSegment, Company, CurrencyValueOld, Customer, Limitation, OrderItemOld,
    OrderNote, Product, ProductOrderAdditionData, RateForExtent, RateGroupOld,
    ReservationGroupOld, ReservationOld, ReservationPersonCount, ReservationPurposeEnum,
    Resource, ResourceAccessToken, ResourceCategory, ResourceCategoryAssignment, Service,
    ServiceOrderCancellationReasonEnum, ServiceOrderCommanderOriginEnum,
    ServiceOrderOptions, ServiceOrderOriginEnum, ServiceOrderStateEnum,
    ServiceOrderStateOld, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        ReservationsPrice, ReservationsGetChannelManagerDetails, ReservationsGetAllV20230606,
        ReservationsGetAll, ReservationsAdd, ReservationsUpdate, ReservationsConfirm,
        ReservationsStart, ReservationsProcess, ReservationsCancel,
        ReservationsUpdateCustomer, ReservationsUpdateInterval, ReservationsAddCompanion,
        ReservationsDeleteCompanion, ReservationsAddProduct, ReservationsGetAllItems,
    };

    /// Reservations of stays and other bookable services.
    #[derive(Clone, Debug)]
    pub struct Reservations {
        client: Client,
    }

    impl Client {
        /// Reservations of stays and other bookable services.
        pub fn reservations(&self) -> Reservations {
            Reservations::new(self)
        }
    }

    impl Reservations {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Computes what the described reservations would cost and books nothing; capacity is not
        /// checked.
        ///
        /// `reservations/price` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#price-reservations))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns all `ReservationPrices` at once.
        ///
        /// Response: [`ReservationPricingResult`](super::super::types::ReservationPricingResult).
        pub fn price(&self, request: ReservationsPrice) -> Call<ReservationsPrice> {
            Call::new(self.client.clone(), request)
        }

        /// Lists what channel managers sent about up to 100 reservations, such as numbers and
        /// requested rate codes.
        ///
        /// `reservations/getChannelManagerDetails` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#get-reservation-channel-manager-details))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns all `ChannelManagerDetails` at once.
        ///
        /// Response:
        /// [`ReservationsChannelManagerDetailsResult`](super::super::types::ReservationsChannelManagerDetailsResult).
        pub fn get_channel_manager_details(
            &self,
            request: ReservationsGetChannelManagerDetails,
        ) -> Call<ReservationsGetChannelManagerDetails> {
            Call::new(self.client.clone(), request)
        }

        /// Lists reservations by ids, numbers, accounts, resources, states and times, newest first.
        ///
        /// `reservations/getAll/2023-06-06` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#get-all-reservations-ver-2023-06-06))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Reservations`.
        /// `CreatedUtc`, `UpdatedUtc`, `CollidingUtc`, `ScheduledStartUtc`, `ActualStartUtc`,
        /// `ActualEndUtc` and `ScheduledEndUtc` span at most 3 months.
        /// Only one of `ScheduledStartUtc` and `ActualStartUtc` may be set.
        /// Only one of `ScheduledEndUtc` and `ActualEndUtc` may be set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response:
        /// [`ReservationServiceOrderResult`](super::super::types::ReservationServiceOrderResult).
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::client_token(hotel.client_token()).access_token(hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::Timestamp;
        /// use mews_api::requests::ReservationsGetAllV20230606;
        /// use mews_api::types::ServiceOrderStateEnum;
        ///
        /// // Longer than the service allows in one request: the client splits it.
        /// let start: Timestamp = "2025-01-01T00:00:00Z".parse()?;
        /// let end: Timestamp = "2026-01-01T00:00:00Z".parse()?;
        /// let request = ReservationsGetAllV20230606::new()
        ///     .created_utc(start..end)
        ///     .states([ServiceOrderStateEnum::Confirmed, ServiceOrderStateEnum::Started]);
        /// let mut reservations = client.reservations().get_all_v20230606(request).items();
        /// while let Some(reservation) = reservations.try_next().await? {
        ///     println!("{} of {}", reservation.number, reservation.created_utc);
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all_v20230606(
            &self,
            request: ReservationsGetAllV20230606,
        ) -> Call<ReservationsGetAllV20230606> {
            Call::new(self.client.clone(), request)
        }

        /// Lists reservations by ids, states and one interval, with whatever related data `Extent`
        /// switches on.
        ///
        /// `reservations/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#get-all-reservations-ver-2017-04-12))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `Reservations`.
        /// The response may also hold `ReservationGroups`, `Customers`, `Services`, `Products`,
        /// `Resources`, `ResourceCategories`, `ResourceCategoryAssignments`, `BusinessSegments`,
        /// `Rates`, `RateGroups`, `Items`, `OrderItems`, `Notes`, `QrCodeData`, `Companies` and
        /// `ResourceAccessTokens`; `items` leaves them out.
        ///
        /// Response: [`ReservationResult`](super::super::types::ReservationResult).
        #[deprecated(
            note = "use `Reservations::get_all_v20230606`; planned to end on 2025-05-10"
        )]
        pub fn get_all(&self, request: ReservationsGetAll) -> Call<ReservationsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Books reservations into one group, new or given, and returns them. By default it e-mails
        /// a confirmation.
        ///
        /// `reservations/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#add-reservations))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `reservations/getAll/2023-06-06` by `CreatedUtc`, and
        /// look for the `ChannelNumber` or the guest and the times.
        ///
        /// Response: [`ReservationAdditionResult`](super::super::types::ReservationAdditionResult).
        pub fn add(&self, request: ReservationsAdd) -> Call<ReservationsAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes properties of reservations, by default with new prices and cancellation fees,
        /// and returns them.
        ///
        /// `reservations/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#update-reservations))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `reservations/getAll/2023-06-06` by `ReservationIds` and
        /// compare the changed properties.
        ///
        /// Response: [`ReservationResult`](super::super::types::ReservationResult).
        pub fn update(&self, request: ReservationsUpdate) -> Call<ReservationsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Confirms optional reservations and returns their ids. By default it e-mails the guests.
        ///
        /// `reservations/confirm` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#confirm-reservation))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `reservations/getAll/2023-06-06` by `ReservationIds`;
        /// `State` is `Confirmed` if it was carried out.
        ///
        /// Response: [`MultipleReservationResult`](super::super::types::MultipleReservationResult).
        pub fn confirm(&self, request: ReservationsConfirm) -> Call<ReservationsConfirm> {
            Call::new(self.client.clone(), request)
        }

        /// Checks a confirmed reservation in; its start must have come and an inspected room must
        /// be assigned.
        ///
        /// `reservations/start` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#start-reservation))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `reservations/getAll/2023-06-06` by `ReservationIds`;
        /// `State` is `Started` if it was carried out.
        ///
        /// Response: no data.
        pub fn start(&self, request: ReservationsStart) -> Call<ReservationsStart> {
            Call::new(self.client.clone(), request)
        }

        /// Checks a started reservation out, closing bills if asked; open balances must be allowed
        /// and explained.
        ///
        /// `reservations/process` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#process-reservation))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `reservations/getAll/2023-06-06` by `ReservationIds`;
        /// `State` is `Processed` if it was carried out.
        ///
        /// Response: no data.
        pub fn process(&self, request: ReservationsProcess) -> Call<ReservationsProcess> {
            Call::new(self.client.clone(), request)
        }

        /// Cancels reservations, charges fees only if asked, sends an e-mail by default, and
        /// returns the ids.
        ///
        /// `reservations/cancel` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#cancel-reservation))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `reservations/getAll/2023-06-06` by `ReservationIds`;
        /// `State` is `Canceled` and `CancelledUtc` is set if it was carried out.
        ///
        /// Response: [`MultipleReservationResult`](super::super::types::MultipleReservationResult).
        pub fn cancel(&self, request: ReservationsCancel) -> Call<ReservationsCancel> {
            Call::new(self.client.clone(), request)
        }

        /// Gives a reservation another customer as its owner and returns no data.
        ///
        /// `reservations/updateCustomer` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#update-reservation-customer))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `reservations/getAll/2023-06-06` by `ReservationIds` and
        /// compare `AccountId`.
        ///
        /// Response: no data.
        pub fn update_customer(
            &self,
            request: ReservationsUpdateCustomer,
        ) -> Call<ReservationsUpdateCustomer> {
            Call::new(self.client.clone(), request)
        }

        /// Moves the start or end of a reservation, charging a fee for nights given up if asked;
        /// returns no data.
        ///
        /// `reservations/updateInterval` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#update-reservation-interval))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `reservations/getAll/2023-06-06` by `ReservationIds` and
        /// compare the scheduled times.
        ///
        /// Response: no data.
        pub fn update_interval(
            &self,
            request: ReservationsUpdateInterval,
        ) -> Call<ReservationsUpdateInterval> {
            Call::new(self.client.clone(), request)
        }

        /// Adds a customer as a guest of a reservation that has room left, and returns the
        /// companionship's id.
        ///
        /// `reservations/addCompanion` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#add-reservation-companion))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `companionships/getAll` by `ReservationGroupIds` or
        /// `CustomerIds`.
        ///
        /// Response: [`CompanionshipAddResult`](super::super::types::CompanionshipAddResult).
        pub fn add_companion(
            &self,
            request: ReservationsAddCompanion,
        ) -> Call<ReservationsAddCompanion> {
            Call::new(self.client.clone(), request)
        }

        /// Takes a customer off the guests of a reservation; the customer's profile remains.
        ///
        /// `reservations/deleteCompanion` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#delete-reservation-companion))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `companionships/getAll` by `CustomerIds`; the
        /// companionship is absent if it was deleted.
        ///
        /// Response: no data.
        pub fn delete_companion(
            &self,
            request: ReservationsDeleteCompanion,
        ) -> Call<ReservationsDeleteCompanion> {
            Call::new(self.client.clone(), request)
        }

        /// Orders a product for a reservation, the given count each time it is charged, and returns
        /// the items' ids.
        ///
        /// `reservations/addProduct` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#add-reservation-product))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `orderItems/getAll` by `ServiceOrderIds` and look for the
        /// `ProductId`.
        ///
        /// Response: [`AddProductItemsResult`](super::super::types::AddProductItemsResult).
        pub fn add_product(
            &self,
            request: ReservationsAddProduct,
        ) -> Call<ReservationsAddProduct> {
            Call::new(self.client.clone(), request)
        }

        /// Lists accounting and order items of up to 1,000 reservations, by default those open or
        /// closed.
        ///
        /// `reservations/getAllItems` ([official
        /// page](https://docs.mews.com/connector-api/operations/reservations#get-all-reservation-items))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Reservations` at once.
        ///
        /// Response: [`ReservationItemResult`](super::super::types::ReservationItemResult).
        #[deprecated(note = "use `OrderItems::get_all`; planned to end on 2025-05-10")]
        pub fn get_all_items(
            &self,
            request: ReservationsGetAllItems,
        ) -> Call<ReservationsGetAllItems> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Reservations::price`](super::resources::Reservations::price),
/// `reservations/price`.
#[doc(alias = "ReservationDataParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsPrice {
    pub service_id: Id<entities::Service>,
    pub reservations: Vec<ReservationData>,
}

impl ReservationsPrice {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        reservations: impl IntoIterator<Item = impl Into<ReservationData>>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            reservations: reservations.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ReservationsPrice {
    service_id: required "ServiceId",
    reservations: required "Reservations",
} }

impl Operation for ReservationsPrice {
    type Response = ReservationPricingResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/price",
            Effect::Read,
        )
        .portfolio()
        .list(ListInfo::new("ReservationPrices", &["Identifier"]))
        .limits(
            &[
                SizeLimit::items("Reservations.PersonCounts").min(1),
                SizeLimit::characters("Reservations.TimeUnitAmount.Currency").min(1),
                SizeLimit::characters("Reservations.TimeUnitPrices.Amount.Currency")
                    .min(1),
                SizeLimit::characters("Reservations.ProductOrders.UnitAmount.Currency")
                    .min(1),
            ],
        );
}

/// Request of
/// [`Reservations::get_channel_manager_details`](super::resources::Reservations::get_channel_manager_details),
/// `reservations/getChannelManagerDetails`.
#[doc(alias = "ReservationsChannelManagerDetailsFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsGetChannelManagerDetails {
    /// 1 to 100 items.
    pub reservation_ids: Vec<Id<entities::Reservation>>,
}

impl ReservationsGetChannelManagerDetails {
    /// Sets the required fields.
    pub fn new(
        reservation_ids: impl IntoIterator<Item = impl Into<Id<entities::Reservation>>>,
    ) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ReservationsGetChannelManagerDetails {
    reservation_ids: required "ReservationIds",
} }

impl Operation for ReservationsGetChannelManagerDetails {
    type Response = ReservationsChannelManagerDetailsResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/getChannelManagerDetails",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(ListInfo::new("ChannelManagerDetails", &["ReservationId"]))
        .id_lists(&[IdListInfo::new("ReservationIds", 100).min_items(1)]);
}

impl Paginated for ReservationsGetChannelManagerDetails {
    type Item = ChannelManagerDetails;
}

impl KeyedItem for ChannelManagerDetails {
    type Key = Id<entities::Reservation>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.reservation_id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of
/// [`Reservations::get_all_v20230606`](super::resources::Reservations::get_all_v20230606),
/// `reservations/getAll/2023-06-06`.
#[doc(alias = "ReservationServiceOrderFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservationsGetAllV20230606 {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub reservation_ids: Option<Vec<Id<entities::Reservation>>>,
    /// 1 to 1,000 items.
    pub service_ids: Option<Vec<Id<entities::Service>>>,
    /// 1 to 1,000 items.
    pub reservation_group_ids: Option<Vec<Id<entities::ReservationGroup>>>,
    /// 1 to 1,000 items.
    pub account_ids: Option<Vec<Id<entities::Account>>>,
    /// 1 to 100 items.
    pub partner_company_ids: Option<Vec<Id<entities::Company>>>,
    /// 1 to 100 items.
    pub travel_agency_ids: Option<Vec<Id<entities::Company>>>,
    /// Confirmation numbers of the property. 1 to 1,000 items.
    pub numbers: Option<Vec<String>>,
    /// Numbers of the bookings at the channel. 1 to 100 items.
    pub channel_numbers: Option<Vec<String>>,
    /// 1 to 1,000 items.
    pub assigned_resource_ids: Option<Vec<Id<entities::Resource>>>,
    /// 1 to 100 items.
    pub availability_block_ids: Option<Vec<Id<entities::AvailabilityBlock>>>,
    /// Selects items by the time of their creation. Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Selects items by the time of their latest change. Use it to read only what changed since
    /// the last run. Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Selects items whose own interval overlaps this one. Spanning at most 3 months.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// Selects reservations by their planned arrival. Spanning at most 3 months.
    pub scheduled_start_utc: Option<TimeFilterInterval>,
    /// Selects reservations by the time of check-in. Spanning at most 3 months.
    pub actual_start_utc: Option<TimeFilterInterval>,
    /// Selects reservations by the time of check-out. Spanning at most 3 months.
    pub actual_end_utc: Option<TimeFilterInterval>,
    /// Selects reservations by their planned departure. Spanning at most 3 months.
    pub scheduled_end_utc: Option<TimeFilterInterval>,
    /// No duplicates.
    pub states: Option<Vec<ServiceOrderStateEnum>>,
}

impl ReservationsGetAllV20230606 {
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

    /// Sets [`service_ids`](field@Self::service_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`account_ids`](field@Self::account_ids). 1 to 1,000 items.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`partner_company_ids`](field@Self::partner_company_ids). 1 to 100 items.
    #[must_use]
    pub fn partner_company_ids(
        mut self,
        partner_company_ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        self.partner_company_ids = Some(
            partner_company_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`travel_agency_ids`](field@Self::travel_agency_ids). 1 to 100 items.
    #[must_use]
    pub fn travel_agency_ids(
        mut self,
        travel_agency_ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        self.travel_agency_ids = Some(
            travel_agency_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`numbers`](field@Self::numbers). Confirmation numbers of the property. 1 to 1,000
    /// items.
    #[must_use]
    pub fn numbers(
        mut self,
        numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.numbers = Some(numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`channel_numbers`](field@Self::channel_numbers). Numbers of the bookings at the
    /// channel. 1 to 100 items.
    #[must_use]
    pub fn channel_numbers(
        mut self,
        channel_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.channel_numbers = Some(
            channel_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`assigned_resource_ids`](field@Self::assigned_resource_ids). 1 to 1,000 items.
    #[must_use]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<
            Item = impl Into<Id<entities::Resource>>,
        >,
    ) -> Self {
        self.assigned_resource_ids = Some(
            assigned_resource_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`availability_block_ids`](field@Self::availability_block_ids). 1 to 100 items.
    #[must_use]
    pub fn availability_block_ids(
        mut self,
        availability_block_ids: impl IntoIterator<
            Item = impl Into<Id<entities::AvailabilityBlock>>,
        >,
    ) -> Self {
        self.availability_block_ids = Some(
            availability_block_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`created_utc`](field@Self::created_utc). Selects items by the time of their
    /// creation. Spanning at most 3 months.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Selects items by the time of their latest
    /// change. Use it to read only what changed since the last run. Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`colliding_utc`](field@Self::colliding_utc). Selects items whose own interval
    /// overlaps this one. Spanning at most 3 months.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
        self
    }

    /// Sets [`scheduled_start_utc`](field@Self::scheduled_start_utc). Selects reservations by
    /// their planned arrival. Spanning at most 3 months.
    #[must_use]
    pub fn scheduled_start_utc(
        mut self,
        scheduled_start_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.scheduled_start_utc = Some(scheduled_start_utc.into());
        self
    }

    /// Sets [`actual_start_utc`](field@Self::actual_start_utc). Selects reservations by the
    /// time of check-in. Spanning at most 3 months.
    #[must_use]
    pub fn actual_start_utc(
        mut self,
        actual_start_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.actual_start_utc = Some(actual_start_utc.into());
        self
    }

    /// Sets [`actual_end_utc`](field@Self::actual_end_utc). Selects reservations by the time of
    /// check-out. Spanning at most 3 months.
    #[must_use]
    pub fn actual_end_utc(
        mut self,
        actual_end_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.actual_end_utc = Some(actual_end_utc.into());
        self
    }

    /// Sets [`scheduled_end_utc`](field@Self::scheduled_end_utc). Selects reservations by their
    /// planned departure. Spanning at most 3 months.
    #[must_use]
    pub fn scheduled_end_utc(
        mut self,
        scheduled_end_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.scheduled_end_utc = Some(scheduled_end_utc.into());
        self
    }

    /// Sets [`states`](field@Self::states). No duplicates.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<ServiceOrderStateEnum>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

request! { ReservationsGetAllV20230606 {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    reservation_ids: optional "ReservationIds",
    service_ids: optional "ServiceIds",
    reservation_group_ids: optional "ReservationGroupIds",
    account_ids: optional "AccountIds",
    partner_company_ids: optional "PartnerCompanyIds",
    travel_agency_ids: optional "TravelAgencyIds",
    numbers: optional "Numbers",
    channel_numbers: optional "ChannelNumbers",
    assigned_resource_ids: optional "AssignedResourceIds",
    availability_block_ids: optional "AvailabilityBlockIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    colliding_utc: optional "CollidingUtc",
    scheduled_start_utc: optional "ScheduledStartUtc",
    actual_start_utc: optional "ActualStartUtc",
    actual_end_utc: optional "ActualEndUtc",
    scheduled_end_utc: optional "ScheduledEndUtc",
    states: optional "States",
} }

impl Operation for ReservationsGetAllV20230606 {
    type Response = ReservationServiceOrderResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/getAll/2023-06-06",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Reservations", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
                FilterInfo::interval("CollidingUtc",Meaning::Overlaps(Some(("ScheduledStartUtc", "ScheduledEndUtc")))).max_months(3),
                FilterInfo::interval("ScheduledStartUtc",Meaning::Points(Some("ScheduledStartUtc"))).max_months(3),
                FilterInfo::interval("ActualStartUtc",Meaning::Points(Some("ActualStartUtc"))).fixed().max_months(3),
                FilterInfo::interval("ActualEndUtc",Meaning::Points(Some("ActualEndUtc"))).fixed().max_months(3),
                FilterInfo::interval("ScheduledEndUtc",Meaning::Points(Some("ScheduledEndUtc"))).max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ReservationIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("ReservationGroupIds", 1000).min_items(1),
                IdListInfo::new("AccountIds", 1000).min_items(1),
                IdListInfo::new("PartnerCompanyIds", 100).min_items(1),
                IdListInfo::new("TravelAgencyIds", 100).min_items(1),
                IdListInfo::new("Numbers", 1000).min_items(1),
                IdListInfo::new("ChannelNumbers", 100).min_items(1),
                IdListInfo::new("AssignedResourceIds", 1000).min_items(1),
                IdListInfo::new("AvailabilityBlockIds", 100).min_items(1),
            ],
        )
        .value_lists(&["States"])
        .rules(
            &[
                RequestRule::NotTogether(&["ScheduledStartUtc", "ActualStartUtc"]),
                RequestRule::NotTogether(&["ScheduledEndUtc", "ActualEndUtc"]),
            ],
        );
}

impl Paginated for ReservationsGetAllV20230606 {
    type Item = Reservation;
}

impl Incremental for ReservationsGetAllV20230606 {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .deletions();
}

impl KeyedItem for Reservation {
    type Key = Id<entities::Reservation>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`Reservations::get_all`](super::resources::Reservations::get_all),
/// `reservations/getAll`.
#[doc(alias = "ReservationFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsGetAll {
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub service_id: Option<Id<entities::Service>>,
    /// 1 to 1,000 items.
    pub group_ids: Option<Vec<Id<entities::ReservationGroup>>>,
    /// 1 to 1,000 items.
    pub reservation_ids: Option<Vec<Id<entities::Reservation>>>,
    /// 1 to 1,000 items.
    pub customer_ids: Option<Vec<Id<entities::Customer>>>,
    /// 1 to 1,000 items.
    pub assigned_resource_ids: Option<Vec<Id<entities::Resource>>>,
    /// 1 to 1,000 items.
    pub rate_ids: Option<Vec<Id<entities::Rate>>>,
    /// 1 to 1,000 items.
    pub business_segment_ids: Option<Vec<Id<entities::BusinessSegment>>>,
    /// 1 to 1,000 items.
    pub channel_numbers: Option<Vec<String>>,
    /// 1 to 1,000 items.
    pub numbers: Option<Vec<String>>,
    /// Start of the interval. Required with `TimeFilter` or `States`.
    pub start_utc: Option<Timestamp>,
    /// End of the interval. Required with `TimeFilter` or `States`.
    pub end_utc: Option<Timestamp>,
    /// Determines which time of a reservation is compared with the interval. By default,
    /// reservations that overlap it are returned (`Colliding`).
    pub time_filter: Option<ReservationTimeFilter>,
    /// ISO 4217 code of a currency.
    pub currency: Option<String>,
    /// By default confirmed, started and processed reservations; of those selected by ids, all.
    pub states: Option<Vec<ServiceOrderStateOld>>,
    /// The lists to return. A list that is not requested is absent.
    pub extent: ReservationExtent,
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
}

impl ReservationsGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
        extent: impl Into<ReservationExtent>,
    ) -> Self {
        Self {
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            service_id: None,
            group_ids: None,
            reservation_ids: None,
            customer_ids: None,
            assigned_resource_ids: None,
            rate_ids: None,
            business_segment_ids: None,
            channel_numbers: None,
            numbers: None,
            start_utc: None,
            end_utc: None,
            time_filter: None,
            currency: None,
            states: None,
            extent: extent.into(),
            limitation: None,
        }
    }

    /// Sets [`service_id`](field@Self::service_id).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn service_id(mut self, service_id: impl Into<Id<entities::Service>>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets [`group_ids`](field@Self::group_ids). 1 to 1,000 items.
    #[must_use]
    pub fn group_ids(
        mut self,
        group_ids: impl IntoIterator<Item = impl Into<Id<entities::ReservationGroup>>>,
    ) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`assigned_resource_ids`](field@Self::assigned_resource_ids). 1 to 1,000 items.
    #[must_use]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<
            Item = impl Into<Id<entities::Resource>>,
        >,
    ) -> Self {
        self.assigned_resource_ids = Some(
            assigned_resource_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`rate_ids`](field@Self::rate_ids). 1 to 1,000 items.
    #[must_use]
    pub fn rate_ids(
        mut self,
        rate_ids: impl IntoIterator<Item = impl Into<Id<entities::Rate>>>,
    ) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`business_segment_ids`](field@Self::business_segment_ids). 1 to 1,000 items.
    #[must_use]
    pub fn business_segment_ids(
        mut self,
        business_segment_ids: impl IntoIterator<
            Item = impl Into<Id<entities::BusinessSegment>>,
        >,
    ) -> Self {
        self.business_segment_ids = Some(
            business_segment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`channel_numbers`](field@Self::channel_numbers). 1 to 1,000 items.
    #[must_use]
    pub fn channel_numbers(
        mut self,
        channel_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.channel_numbers = Some(
            channel_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`numbers`](field@Self::numbers). 1 to 1,000 items.
    #[must_use]
    pub fn numbers(
        mut self,
        numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.numbers = Some(numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`start_utc`](field@Self::start_utc). Start of the interval. Required with
    /// `TimeFilter` or `States`.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc). End of the interval. Required with `TimeFilter`
    /// or `States`.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }

    /// Sets [`time_filter`](field@Self::time_filter). Determines which time of a reservation is
    /// compared with the interval. By default, reservations that overlap it are returned
    /// (`Colliding`).
    #[must_use]
    pub fn time_filter(mut self, time_filter: impl Into<ReservationTimeFilter>) -> Self {
        self.time_filter = Some(time_filter.into());
        self
    }

    /// Sets [`currency`](field@Self::currency). ISO 4217 code of a currency.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`states`](field@Self::states). By default confirmed, started and processed
    /// reservations; of those selected by ids, all.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<ServiceOrderStateOld>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
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

request! { ReservationsGetAll {
    service_ids: required "ServiceIds",
    service_id: optional "ServiceId",
    group_ids: optional "GroupIds",
    reservation_ids: optional "ReservationIds",
    customer_ids: optional "CustomerIds",
    assigned_resource_ids: optional "AssignedResourceIds",
    rate_ids: optional "RateIds",
    business_segment_ids: optional "BusinessSegmentIds",
    channel_numbers: optional "ChannelNumbers",
    numbers: optional "Numbers",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    time_filter: optional "TimeFilter",
    currency: optional "Currency",
    states: optional "States",
    extent: required "Extent",
    limitation: optional "Limitation",
} }

impl Operation for ReservationsGetAll {
    type Response = ReservationResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/getAll",
            Effect::Read,
        )
        .deprecated()
        .page_size(1000)
        .list(ListInfo::new("Reservations", &["Id"]).optional())
        .secondary_lists(
            &[
                ListInfo::new("ReservationGroups", &["Id"]).optional(),
                ListInfo::new("Customers", &["Id"]).optional(),
                ListInfo::new("Services", &["Id"]).optional(),
                ListInfo::new("Products", &["Id"]).optional(),
                ListInfo::new("Resources", &["Id"]).optional(),
                ListInfo::new("ResourceCategories", &["Id"]).optional(),
                ListInfo::new("ResourceCategoryAssignments", &["Id"]).optional(),
                ListInfo::new("BusinessSegments", &["Id"]).optional(),
                ListInfo::new("Rates", &["Id"]).optional(),
                ListInfo::new("RateGroups", &["Id"]).optional(),
                ListInfo::new("Items", &["Id"]).optional(),
                ListInfo::new("OrderItems", &["Id"]).optional(),
                ListInfo::new("Notes", &["Id"]).optional(),
                ListInfo::new("QrCodeData", &["ReservationId"]).optional(),
                ListInfo::new("Companies", &["Id"]).optional(),
                ListInfo::new("ResourceAccessTokens", &["Id"]).optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
                FilterInfo::flat("StartUtc","EndUtc",Meaning::Overlaps(Some(("StartUtc", "EndUtc")))).selector("TimeFilter",&[("Colliding",Meaning::Overlaps(Some(("StartUtc", "EndUtc")))),("Created", Meaning::Points(Some("CreatedUtc"))),("Updated", Meaning::Points(Some("UpdatedUtc"))),("Start", Meaning::Points(Some("StartUtc"))),("End", Meaning::Points(Some("EndUtc"))),("Overlapping",Meaning::Contains(Some(("StartUtc", "EndUtc")))),("Canceled", Meaning::Points(Some("CancelledUtc")))]),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("GroupIds", 1000).min_items(1),
                IdListInfo::new("ReservationIds", 1000).min_items(1),
                IdListInfo::new("CustomerIds", 1000).min_items(1),
                IdListInfo::new("AssignedResourceIds", 1000).min_items(1),
                IdListInfo::new("RateIds", 1000).min_items(1),
                IdListInfo::new("BusinessSegmentIds", 1000).min_items(1),
                IdListInfo::new("ChannelNumbers", 1000).min_items(1),
                IdListInfo::new("Numbers", 1000).min_items(1),
            ],
        )
        .value_lists(&["States"]);
}

impl Paginated for ReservationsGetAll {
    type Item = ReservationOld;
}

impl KeyedItem for ReservationOld {
    type Key = Id<entities::Reservation>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`Reservations::add`](super::resources::Reservations::add),
/// `reservations/add`.
#[doc(alias = "ReservationAdditionParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsAdd {
    /// For portfolio access tokens, which must set it: the property to act on. Ignored for
    /// others.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub service_id: Id<entities::Service>,
    /// The group to add the reservations to. Without it, a new group is created.
    pub group_id: Option<Id<entities::ReservationGroup>>,
    /// Name of the new group. Ignored if `GroupId` is set.
    pub group_name: Option<String>,
    /// 1 to 1,000 items.
    pub reservations: Vec<ReservationData>,
    /// Whether a rate that cannot be used here, such as a private one, is rejected. By default
    /// `true`.
    pub check_rate_applicability: Option<bool>,
    /// Whether reservations for which too few resources are free are rejected. By default
    /// `true`.
    pub check_overbooking: Option<bool>,
    /// By default `true`.
    pub send_confirmation_email: Option<bool>,
}

impl ReservationsAdd {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        reservations: impl IntoIterator<Item = impl Into<ReservationData>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            service_id: service_id.into(),
            group_id: None,
            group_name: None,
            reservations: reservations.into_iter().map(Into::into).collect(),
            check_rate_applicability: None,
            check_overbooking: None,
            send_confirmation_email: None,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id). For portfolio access tokens, which
    /// must set it: the property to act on. Ignored for others.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`group_id`](field@Self::group_id). The group to add the reservations to. Without
    /// it, a new group is created.
    #[must_use]
    pub fn group_id(
        mut self,
        group_id: impl Into<Id<entities::ReservationGroup>>,
    ) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`group_name`](field@Self::group_name). Name of the new group. Ignored if `GroupId`
    /// is set.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets [`check_rate_applicability`](field@Self::check_rate_applicability). Whether a rate
    /// that cannot be used here, such as a private one, is rejected. By default `true`.
    #[must_use]
    pub fn check_rate_applicability(mut self, check_rate_applicability: bool) -> Self {
        self.check_rate_applicability = Some(check_rate_applicability);
        self
    }

    /// Sets [`check_overbooking`](field@Self::check_overbooking). Whether reservations for
    /// which too few resources are free are rejected. By default `true`.
    #[must_use]
    pub fn check_overbooking(mut self, check_overbooking: bool) -> Self {
        self.check_overbooking = Some(check_overbooking);
        self
    }

    /// Sets [`send_confirmation_email`](field@Self::send_confirmation_email). By default
    /// `true`.
    #[must_use]
    pub fn send_confirmation_email(mut self, send_confirmation_email: bool) -> Self {
        self.send_confirmation_email = Some(send_confirmation_email);
        self
    }
}

request! { ReservationsAdd {
    enterprise_id: optional "EnterpriseId",
    service_id: required "ServiceId",
    group_id: optional "GroupId",
    group_name: optional "GroupName",
    reservations: required "Reservations",
    check_rate_applicability: optional "CheckRateApplicability",
    check_overbooking: optional "CheckOverbooking",
    send_confirmation_email: optional "SendConfirmationEmail",
} }

impl Operation for ReservationsAdd {
    type Response = ReservationAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("Reservations").min(1).max(1000),
                SizeLimit::items("Reservations.PersonCounts").min(1),
                SizeLimit::characters("Reservations.TimeUnitAmount.Currency").min(1),
                SizeLimit::characters("Reservations.TimeUnitPrices.Amount.Currency")
                    .min(1),
                SizeLimit::characters("Reservations.ProductOrders.UnitAmount.Currency")
                    .min(1),
            ],
        );
}

/// Request of [`Reservations::update`](super::resources::Reservations::update),
/// `reservations/update`.
#[doc(alias = "MultipleReservationUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsUpdate {
    /// For portfolio access tokens, which must set it: the property to act on. Ignored for
    /// others.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_id: Id<entities::Reservation>,
    /// `Update::Clear` clears it.
    pub channel_number: Update<String>,
    /// `Update::Clear` clears it.
    pub start_utc: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub end_utc: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub released_utc: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub person_counts: Update<Vec<ReservationPersonCount>>,
    /// `Update::Clear` clears it.
    pub assigned_resource_id: Update<Id<entities::Resource>>,
    /// `Update::Clear` clears it.
    pub requested_category_id: Update<Id<entities::ResourceCategory>>,
    /// `Update::Clear` clears it.
    pub travel_agency_id: Update<Id<entities::Company>>,
    /// `Update::Clear` clears it.
    pub company_id: Update<Id<entities::Company>>,
    /// `Update::Clear` clears it.
    pub business_segment_id: Update<Id<entities::BusinessSegment>>,
    /// `Update::Clear` clears it.
    pub purpose: Update<String>,
    /// `Update::Clear` clears it.
    pub rate_id: Update<Id<entities::Rate>>,
    /// `Update::Clear` clears it.
    pub credit_card_id: Update<Id<entities::CreditCard>>,
    /// `Update::Clear` clears it.
    pub time_unit_prices: Update<Vec<PerUnitPriceParameters>>,
    /// The customer in whose name it was booked. `Update::Clear` clears it.
    pub booker_id: Update<Id<entities::Customer>>,
    /// `Update::Clear` clears it.
    pub assigned_resource_locked: Update<bool>,
    /// `Update::Clear` clears it.
    pub availability_block_id: Update<Id<entities::AvailabilityBlock>>,
    pub options: Option<ReservationUpdateOptionsParameters>,
    /// One entry for each reservation. 1 to 1,000 items.
    pub reservation_updates: Vec<ReservationUpdateParameters>,
    /// Whether prices are computed again after the change.
    pub reprice: Option<bool>,
    /// Whether a cancellation fee is charged if the change requires one.
    pub apply_cancellation_fee: Option<bool>,
    /// Why the reservations are changed. Required if prices change.
    pub reason: Option<String>,
}

impl ReservationsUpdate {
    /// Sets the required fields.
    pub fn new(
        reservation_id: impl Into<Id<entities::Reservation>>,
        reservation_updates: impl IntoIterator<
            Item = impl Into<ReservationUpdateParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            channel_number: Update::Keep,
            start_utc: Update::Keep,
            end_utc: Update::Keep,
            released_utc: Update::Keep,
            person_counts: Update::Keep,
            assigned_resource_id: Update::Keep,
            requested_category_id: Update::Keep,
            travel_agency_id: Update::Keep,
            company_id: Update::Keep,
            business_segment_id: Update::Keep,
            purpose: Update::Keep,
            rate_id: Update::Keep,
            credit_card_id: Update::Keep,
            time_unit_prices: Update::Keep,
            booker_id: Update::Keep,
            assigned_resource_locked: Update::Keep,
            availability_block_id: Update::Keep,
            options: None,
            reservation_updates: reservation_updates
                .into_iter()
                .map(Into::into)
                .collect(),
            reprice: None,
            apply_cancellation_fee: None,
            reason: None,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id). For portfolio access tokens, which
    /// must set it: the property to act on. Ignored for others.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`channel_number`](field@Self::channel_number). `Update::Clear` clears it.
    #[must_use]
    pub fn channel_number(mut self, channel_number: impl Into<Update<String>>) -> Self {
        self.channel_number = channel_number.into();
        self
    }

    /// Sets [`start_utc`](field@Self::start_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Update<Timestamp>>) -> Self {
        self.start_utc = start_utc.into();
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Update<Timestamp>>) -> Self {
        self.end_utc = end_utc.into();
        self
    }

    /// Sets [`released_utc`](field@Self::released_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<Update<Timestamp>>) -> Self {
        self.released_utc = released_utc.into();
        self
    }

    /// Sets [`person_counts`](field@Self::person_counts). `Update::Clear` clears it.
    #[must_use]
    pub fn person_counts(
        mut self,
        person_counts: impl Into<Update<Vec<ReservationPersonCount>>>,
    ) -> Self {
        self.person_counts = person_counts.into();
        self
    }

    /// Sets [`assigned_resource_id`](field@Self::assigned_resource_id). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: impl Into<Update<Id<entities::Resource>>>,
    ) -> Self {
        self.assigned_resource_id = assigned_resource_id.into();
        self
    }

    /// Sets [`requested_category_id`](field@Self::requested_category_id). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn requested_category_id(
        mut self,
        requested_category_id: impl Into<Update<Id<entities::ResourceCategory>>>,
    ) -> Self {
        self.requested_category_id = requested_category_id.into();
        self
    }

    /// Sets [`travel_agency_id`](field@Self::travel_agency_id). `Update::Clear` clears it.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<Update<Id<entities::Company>>>,
    ) -> Self {
        self.travel_agency_id = travel_agency_id.into();
        self
    }

    /// Sets [`company_id`](field@Self::company_id). `Update::Clear` clears it.
    #[must_use]
    pub fn company_id(
        mut self,
        company_id: impl Into<Update<Id<entities::Company>>>,
    ) -> Self {
        self.company_id = company_id.into();
        self
    }

    /// Sets [`business_segment_id`](field@Self::business_segment_id). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<Update<Id<entities::BusinessSegment>>>,
    ) -> Self {
        self.business_segment_id = business_segment_id.into();
        self
    }

    /// Sets [`purpose`](field@Self::purpose). `Update::Clear` clears it.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<Update<String>>) -> Self {
        self.purpose = purpose.into();
        self
    }

    /// Sets [`rate_id`](field@Self::rate_id). `Update::Clear` clears it.
    #[must_use]
    pub fn rate_id(mut self, rate_id: impl Into<Update<Id<entities::Rate>>>) -> Self {
        self.rate_id = rate_id.into();
        self
    }

    /// Sets [`credit_card_id`](field@Self::credit_card_id). `Update::Clear` clears it.
    #[must_use]
    pub fn credit_card_id(
        mut self,
        credit_card_id: impl Into<Update<Id<entities::CreditCard>>>,
    ) -> Self {
        self.credit_card_id = credit_card_id.into();
        self
    }

    /// Sets [`time_unit_prices`](field@Self::time_unit_prices). `Update::Clear` clears it.
    #[must_use]
    pub fn time_unit_prices(
        mut self,
        time_unit_prices: impl Into<Update<Vec<PerUnitPriceParameters>>>,
    ) -> Self {
        self.time_unit_prices = time_unit_prices.into();
        self
    }

    /// Sets [`booker_id`](field@Self::booker_id). The customer in whose name it was booked.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn booker_id(
        mut self,
        booker_id: impl Into<Update<Id<entities::Customer>>>,
    ) -> Self {
        self.booker_id = booker_id.into();
        self
    }

    /// Sets [`assigned_resource_locked`](field@Self::assigned_resource_locked). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn assigned_resource_locked(
        mut self,
        assigned_resource_locked: impl Into<Update<bool>>,
    ) -> Self {
        self.assigned_resource_locked = assigned_resource_locked.into();
        self
    }

    /// Sets [`availability_block_id`](field@Self::availability_block_id). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn availability_block_id(
        mut self,
        availability_block_id: impl Into<Update<Id<entities::AvailabilityBlock>>>,
    ) -> Self {
        self.availability_block_id = availability_block_id.into();
        self
    }

    /// Sets [`options`](field@Self::options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<ReservationUpdateOptionsParameters>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets [`reprice`](field@Self::reprice). Whether prices are computed again after the
    /// change.
    #[must_use]
    pub fn reprice(mut self, reprice: bool) -> Self {
        self.reprice = Some(reprice);
        self
    }

    /// Sets [`apply_cancellation_fee`](field@Self::apply_cancellation_fee). Whether a
    /// cancellation fee is charged if the change requires one.
    #[must_use]
    pub fn apply_cancellation_fee(mut self, apply_cancellation_fee: bool) -> Self {
        self.apply_cancellation_fee = Some(apply_cancellation_fee);
        self
    }

    /// Sets [`reason`](field@Self::reason). Why the reservations are changed. Required if
    /// prices change.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

request! { ReservationsUpdate {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    channel_number: optional "ChannelNumber",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    released_utc: optional "ReleasedUtc",
    person_counts: optional "PersonCounts",
    assigned_resource_id: optional "AssignedResourceId",
    requested_category_id: optional "RequestedCategoryId",
    travel_agency_id: optional "TravelAgencyId",
    company_id: optional "CompanyId",
    business_segment_id: optional "BusinessSegmentId",
    purpose: optional "Purpose",
    rate_id: optional "RateId",
    credit_card_id: optional "CreditCardId",
    time_unit_prices: optional "TimeUnitPrices",
    booker_id: optional "BookerId",
    assigned_resource_locked: optional "AssignedResourceLocked",
    availability_block_id: optional "AvailabilityBlockId",
    options: optional "Options",
    reservation_updates: required "ReservationUpdates",
    reprice: optional "Reprice",
    apply_cancellation_fee: optional "ApplyCancellationFee",
    reason: optional "Reason",
} }

impl Operation for ReservationsUpdate {
    type Response = ReservationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("TimeUnitPrices.Value.Amount.Currency").min(1),
                SizeLimit::items("ReservationUpdates").min(1).max(1000),
                SizeLimit::characters(
                        "ReservationUpdates.TimeUnitPrices.Value.Amount.Currency",
                    )
                    .min(1),
            ],
        );
}

/// Request of [`Reservations::confirm`](super::resources::Reservations::confirm),
/// `reservations/confirm`.
#[doc(alias = "ConfirmReservationParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsConfirm {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_ids: Vec<Id<entities::Reservation>>,
    pub send_confirmation_email: Option<bool>,
}

impl ReservationsConfirm {
    /// Sets the required fields.
    pub fn new(
        reservation_ids: impl IntoIterator<Item = impl Into<Id<entities::Reservation>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
            send_confirmation_email: None,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`send_confirmation_email`](field@Self::send_confirmation_email).
    #[must_use]
    pub fn send_confirmation_email(mut self, send_confirmation_email: bool) -> Self {
        self.send_confirmation_email = Some(send_confirmation_email);
        self
    }
}

request! { ReservationsConfirm {
    enterprise_id: optional "EnterpriseId",
    reservation_ids: required "ReservationIds",
    send_confirmation_email: optional "SendConfirmationEmail",
} }

impl Operation for ReservationsConfirm {
    type Response = MultipleReservationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/confirm",
            Effect::Transition,
        )
        .portfolio();
}

/// Request of [`Reservations::start`](super::resources::Reservations::start),
/// `reservations/start`.
#[doc(alias = "ReservationStartParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsStart {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_id: Id<entities::Reservation>,
}

impl ReservationsStart {
    /// Sets the required fields.
    pub fn new(reservation_id: impl Into<Id<entities::Reservation>>) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ReservationsStart {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
} }

impl Operation for ReservationsStart {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/start",
            Effect::Transition,
        )
        .portfolio();
}

/// Request of [`Reservations::process`](super::resources::Reservations::process),
/// `reservations/process`.
#[doc(alias = "ReservationProcessingParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsProcess {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_id: Id<entities::Reservation>,
    pub close_bills: Option<bool>,
    pub allow_open_balance: Option<bool>,
    pub notes: Option<String>,
}

impl ReservationsProcess {
    /// Sets the required fields.
    pub fn new(reservation_id: impl Into<Id<entities::Reservation>>) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            close_bills: None,
            allow_open_balance: None,
            notes: None,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`close_bills`](field@Self::close_bills).
    #[must_use]
    pub fn close_bills(mut self, close_bills: bool) -> Self {
        self.close_bills = Some(close_bills);
        self
    }

    /// Sets [`allow_open_balance`](field@Self::allow_open_balance).
    #[must_use]
    pub fn allow_open_balance(mut self, allow_open_balance: bool) -> Self {
        self.allow_open_balance = Some(allow_open_balance);
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

request! { ReservationsProcess {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    close_bills: optional "CloseBills",
    allow_open_balance: optional "AllowOpenBalance",
    notes: optional "Notes",
} }

impl Operation for ReservationsProcess {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/process",
            Effect::Transition,
        )
        .portfolio();
}

/// Request of [`Reservations::cancel`](super::resources::Reservations::cancel),
/// `reservations/cancel`.
#[doc(alias = "ReservationCancellationParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsCancel {
    /// For portfolio access tokens, which must set it: the property to act on. Ignored for
    /// others.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub reservation_ids: Vec<Id<entities::Reservation>>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub reservation_id: Option<Id<entities::Reservation>>,
    /// Whether the fees of the rate are charged. By default `false`.
    pub post_cancellation_fee: Option<bool>,
    /// Whether an e-mail about the cancellation is sent. By default `true`.
    pub send_email: Option<bool>,
    /// Why it is cancelled.
    pub notes: Option<String>,
}

impl ReservationsCancel {
    /// Sets the required fields.
    pub fn new(
        reservation_ids: impl IntoIterator<Item = impl Into<Id<entities::Reservation>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
            reservation_id: None,
            post_cancellation_fee: None,
            send_email: None,
            notes: None,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id). For portfolio access tokens, which
    /// must set it: the property to act on. Ignored for others.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`reservation_id`](field@Self::reservation_id).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Sets [`post_cancellation_fee`](field@Self::post_cancellation_fee). Whether the fees of
    /// the rate are charged. By default `false`.
    #[must_use]
    pub fn post_cancellation_fee(mut self, post_cancellation_fee: bool) -> Self {
        self.post_cancellation_fee = Some(post_cancellation_fee);
        self
    }

    /// Sets [`send_email`](field@Self::send_email). Whether an e-mail about the cancellation is
    /// sent. By default `true`.
    #[must_use]
    pub fn send_email(mut self, send_email: bool) -> Self {
        self.send_email = Some(send_email);
        self
    }

    /// Sets [`notes`](field@Self::notes). Why it is cancelled.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

request! { ReservationsCancel {
    enterprise_id: optional "EnterpriseId",
    reservation_ids: required "ReservationIds",
    reservation_id: optional "ReservationId",
    post_cancellation_fee: optional "PostCancellationFee",
    send_email: optional "SendEmail",
    notes: optional "Notes",
} }

impl Operation for ReservationsCancel {
    type Response = MultipleReservationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/cancel",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("ReservationIds", 1000).min_items(1)]);
}

/// Request of
/// [`Reservations::update_customer`](super::resources::Reservations::update_customer),
/// `reservations/updateCustomer`.
#[doc(alias = "ReservationsUpdateCustomerParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsUpdateCustomer {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_id: Id<entities::Reservation>,
    pub customer_id: Id<entities::Customer>,
}

impl ReservationsUpdateCustomer {
    /// Sets the required fields.
    pub fn new(
        reservation_id: impl Into<Id<entities::Reservation>>,
        customer_id: impl Into<Id<entities::Customer>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            customer_id: customer_id.into(),
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ReservationsUpdateCustomer {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    customer_id: required "CustomerId",
} }

impl Operation for ReservationsUpdateCustomer {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/updateCustomer",
            Effect::Set,
        )
        .portfolio();
}

/// Request of
/// [`Reservations::update_interval`](super::resources::Reservations::update_interval),
/// `reservations/updateInterval`.
#[doc(alias = "ReservationUpdateIntervalParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsUpdateInterval {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_id: Id<entities::Reservation>,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
    pub charge_cancellation_fee: bool,
}

impl ReservationsUpdateInterval {
    /// Sets the required fields.
    pub fn new(
        reservation_id: impl Into<Id<entities::Reservation>>,
        charge_cancellation_fee: bool,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            start_utc: None,
            end_utc: None,
            charge_cancellation_fee,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`start_utc`](field@Self::start_utc).
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc).
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }
}

request! { ReservationsUpdateInterval {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    charge_cancellation_fee: required "ChargeCancellationFee",
} }

impl Operation for ReservationsUpdateInterval {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/updateInterval",
            Effect::Set,
        )
        .portfolio();
}

/// Request of
/// [`Reservations::add_companion`](super::resources::Reservations::add_companion),
/// `reservations/addCompanion`.
#[doc(alias = "CompanionshipAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsAddCompanion {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_id: Id<entities::Reservation>,
    pub customer_id: Id<entities::Customer>,
}

impl ReservationsAddCompanion {
    /// Sets the required fields.
    pub fn new(
        reservation_id: impl Into<Id<entities::Reservation>>,
        customer_id: impl Into<Id<entities::Customer>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            customer_id: customer_id.into(),
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ReservationsAddCompanion {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    customer_id: required "CustomerId",
} }

impl Operation for ReservationsAddCompanion {
    type Response = CompanionshipAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/addCompanion",
            Effect::Create,
        )
        .portfolio();
}

/// Request of
/// [`Reservations::delete_companion`](super::resources::Reservations::delete_companion),
/// `reservations/deleteCompanion`.
#[doc(alias = "CompanionshipDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsDeleteCompanion {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_id: Id<entities::Reservation>,
    pub customer_id: Id<entities::Customer>,
}

impl ReservationsDeleteCompanion {
    /// Sets the required fields.
    pub fn new(
        reservation_id: impl Into<Id<entities::Reservation>>,
        customer_id: impl Into<Id<entities::Customer>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            customer_id: customer_id.into(),
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ReservationsDeleteCompanion {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    customer_id: required "CustomerId",
} }

impl Operation for ReservationsDeleteCompanion {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/deleteCompanion",
            Effect::Transition,
        )
        .portfolio();
}

/// Request of [`Reservations::add_product`](super::resources::Reservations::add_product),
/// `reservations/addProduct`.
#[doc(alias = "ReservationProductParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsAddProduct {
    pub reservation_id: Id<entities::Reservation>,
    pub product_id: Id<entities::Product>,
    pub count: i32,
    pub unit_amount: Option<AmountParameters>,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
}

impl ReservationsAddProduct {
    /// Sets the required fields.
    pub fn new(
        reservation_id: impl Into<Id<entities::Reservation>>,
        product_id: impl Into<Id<entities::Product>>,
        count: i32,
    ) -> Self {
        Self {
            reservation_id: reservation_id.into(),
            product_id: product_id.into(),
            count,
            unit_amount: None,
            start_utc: None,
            end_utc: None,
        }
    }

    /// Sets [`unit_amount`](field@Self::unit_amount).
    #[must_use]
    pub fn unit_amount(mut self, unit_amount: impl Into<AmountParameters>) -> Self {
        self.unit_amount = Some(unit_amount.into());
        self
    }

    /// Sets [`start_utc`](field@Self::start_utc).
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc).
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }
}

request! { ReservationsAddProduct {
    reservation_id: required "ReservationId",
    product_id: required "ProductId",
    count: required "Count",
    unit_amount: optional "UnitAmount",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
} }

impl Operation for ReservationsAddProduct {
    type Response = AddProductItemsResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/addProduct",
            Effect::Create,
        )
        .limits(&[SizeLimit::characters("UnitAmount.Currency").min(1)]);
}

/// Request of
/// [`Reservations::get_all_items`](super::resources::Reservations::get_all_items),
/// `reservations/getAllItems`.
#[doc(alias = "ReservationItemParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsGetAllItems {
    /// 1 to 1,000 items.
    pub reservation_ids: Vec<Id<entities::Reservation>>,
    /// ISO 4217 code of a currency.
    pub currency: Option<String>,
    pub accounting_states: Option<Vec<String>>,
}

impl ReservationsGetAllItems {
    /// Sets the required fields.
    pub fn new(
        reservation_ids: impl IntoIterator<Item = impl Into<Id<entities::Reservation>>>,
    ) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
            currency: None,
            accounting_states: None,
        }
    }

    /// Sets [`currency`](field@Self::currency). ISO 4217 code of a currency.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`accounting_states`](field@Self::accounting_states).
    #[must_use]
    pub fn accounting_states(
        mut self,
        accounting_states: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounting_states = Some(
            accounting_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { ReservationsGetAllItems {
    reservation_ids: required "ReservationIds",
    currency: optional "Currency",
    accounting_states: optional "AccountingStates",
} }

impl Operation for ReservationsGetAllItems {
    type Response = ReservationItemResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "reservations/getAllItems",
            Effect::Read,
        )
        .deprecated()
        .list(ListInfo::new("Reservations", &["ReservationId"]))
        .id_lists(&[IdListInfo::new("ReservationIds", 1000).min_items(1)])
        .value_lists(&["AccountingStates"]);
}

impl Paginated for ReservationsGetAllItems {
    type Item = ReservationItems;
}

impl KeyedItem for ReservationItems {
    type Key = Id<entities::Reservation>;

    fn key(&self) -> Option<Self::Key> {
        self.reservation_id
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// The ids of the items that the product was ordered as.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddProductItemsResult {
    pub item_ids: Option<Vec<Id<entities::AccountingItem>>>,
}

object! { AddProductItemsResult {
    item_ids: optional "ItemIds",
} }

/// A reservation just booked, with the identifier given to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedReservation {
    /// The `Identifier` that the request gave it.
    pub identifier: Option<String>,
    pub reservation: ReservationOld,
}

object! { AddedReservation {
    identifier: optional "Identifier",
    reservation: required "Reservation",
} }

/// How a channel manager knows a reservation, and the rate it asked for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelManagerDetails {
    pub reservation_id: Id<entities::Reservation>,
    pub requested_rate_code: String,
    pub channel_manager_name: Option<String>,
    pub channel_number: Option<String>,
    pub channel_manager_group_number: Option<String>,
    pub channel_manager_number: Option<String>,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
}

object! { ChannelManagerDetails {
    reservation_id: required "ReservationId",
    requested_rate_code: required "RequestedRateCode",
    channel_manager_name: optional "ChannelManagerName",
    channel_number: optional "ChannelNumber",
    channel_manager_group_number: optional "ChannelManagerGroupNumber",
    channel_manager_number: optional "ChannelManagerNumber",
    created_utc: optional "CreatedUtc",
} }

/// The id of the new companionship.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanionshipAddResult {
    pub companionship_id: Option<Id<entities::Companionship>>,
}

object! { CompanionshipAddResult {
    companionship_id: optional "CompanionshipId",
} }

/// The ids of the reservations confirmed or cancelled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultipleReservationResult {
    /// The reservations that were changed.
    pub reservation_ids: Vec<Id<entities::Reservation>>,
}

object! { MultipleReservationResult {
    reservation_ids: required "ReservationIds",
} }

/// A price for one time unit of a reservation, counted from zero.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PerUnitPriceParameters {
    /// Position of the time unit in the stay. The first one is 0.
    pub index: Option<i32>,
    /// Price of the time unit.
    pub amount: Option<AmountParameters>,
}

impl PerUnitPriceParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`index`](field@Self::index). Position of the time unit in the stay. The first one
    /// is 0.
    #[must_use]
    pub fn index(mut self, index: i32) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets [`amount`](field@Self::amount). Price of the time unit.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<AmountParameters>) -> Self {
        self.amount = Some(amount.into());
        self
    }
}

object! { PerUnitPriceParameters {
    index: optional "Index",
    amount: optional "Amount",
} }

/// A stay or other use of a bookable service, with its times, state, rate and assigned
/// resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reservation {
    pub id: Id<entities::Reservation>,
    pub service_id: Id<entities::Service>,
    /// The customer or company that the reservation belongs to, depending on `AccountType`.
    pub account_id: Id<entities::Account>,
    pub account_type: AccountType,
    /// The user or application that created it.
    pub creator_profile_id: Id<entities::Profile>,
    /// The user or application that changed it last.
    pub updater_profile_id: Id<entities::Profile>,
    /// The customer in whose name it was booked.
    pub booker_id: Option<Id<entities::Customer>>,
    /// Confirmation number within the property.
    pub number: String,
    pub state: ServiceOrderStateEnum,
    /// The way by which it was booked.
    pub origin: ServiceOrderOriginEnum,
    /// For bookings by the property's staff, the way by which the guest asked.
    pub commander_origin: Option<ServiceOrderCommanderOriginEnum>,
    pub origin_details: Option<String>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    pub cancelled_utc: Option<Timestamp>,
    pub voucher_id: Option<Id<entities::Voucher>>,
    pub business_segment_id: Option<Id<entities::BusinessSegment>>,
    pub options: ServiceOrderOptions,
    pub rate_id: Id<entities::Rate>,
    /// The card that guarantees the reservation.
    pub credit_card_id: Option<Id<entities::CreditCard>>,
    /// The group of reservations that were booked together. Every reservation has one.
    pub group_id: Option<Id<entities::ReservationGroup>>,
    /// The booked category. The assigned resource may belong to another one.
    pub requested_resource_category_id: Id<entities::ResourceCategory>,
    /// The room or other resource; null until one is assigned.
    pub assigned_resource_id: Option<Id<entities::Resource>>,
    pub availability_block_id: Option<Id<entities::AvailabilityBlock>>,
    /// The company for which it was booked.
    pub partner_company_id: Option<Id<entities::Company>>,
    /// The travel agency through which it was booked.
    pub travel_agency_id: Option<Id<entities::Company>>,
    /// Whether the assignment must not be changed automatically.
    pub assigned_resource_locked: Option<bool>,
    /// Number of the booking at the channel.
    pub channel_number: Option<String>,
    /// Number of the booking at the channel manager.
    pub channel_manager_number: Option<String>,
    pub cancellation_reason: Option<ServiceOrderCancellationReasonEnum>,
    /// End of the option, in UTC: an optional reservation that is not confirmed by then is
    /// released.
    pub released_utc: Option<Timestamp>,
    #[deprecated(note = "use `scheduled_start_utc` and `actual_start_utc`")]
    pub start_utc: Timestamp,
    #[deprecated(note = "use `scheduled_end_utc` and `actual_end_utc`")]
    pub end_utc: Timestamp,
    /// Planned arrival, in UTC.
    ///
    /// `None` in responses from before the service sent it.
    pub scheduled_start_utc: Option<Timestamp>,
    /// Check-in, in UTC; null before it.
    pub actual_start_utc: Option<Timestamp>,
    /// Planned departure, in UTC.
    pub scheduled_end_utc: Option<Timestamp>,
    /// Check-out, in UTC; null before it.
    pub actual_end_utc: Option<Timestamp>,
    pub purpose: Option<ReservationPurposeEnum>,
    /// Content of the QR code for self-service check-in.
    pub qr_code_data: Option<Secret>,
    /// Number of guests by age category. At least 1 item.
    pub person_counts: Vec<ReservationPersonCount>,
}

object! { Reservation {
    id: required "Id",
    service_id: required "ServiceId",
    account_id: required "AccountId",
    account_type: required "AccountType",
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
    options: required "Options",
    rate_id: required "RateId",
    credit_card_id: optional "CreditCardId",
    group_id: optional "GroupId",
    requested_resource_category_id: required "RequestedResourceCategoryId",
    assigned_resource_id: optional "AssignedResourceId",
    availability_block_id: optional "AvailabilityBlockId",
    partner_company_id: optional "PartnerCompanyId",
    travel_agency_id: optional "TravelAgencyId",
    assigned_resource_locked: optional "AssignedResourceLocked",
    channel_number: optional "ChannelNumber",
    channel_manager_number: optional "ChannelManagerNumber",
    cancellation_reason: optional "CancellationReason",
    released_utc: optional "ReleasedUtc",
    start_utc: required "StartUtc",
    end_utc: required "EndUtc",
    scheduled_start_utc: optional "ScheduledStartUtc",
    actual_start_utc: optional "ActualStartUtc",
    scheduled_end_utc: optional "ScheduledEndUtc",
    actual_end_utc: optional "ActualEndUtc",
    purpose: optional "Purpose",
    qr_code_data: optional "QrCodeData",
    person_counts: required "PersonCounts",
} }

/// The reservations as booked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationAdditionResult {
    pub reservations: Vec<AddedReservation>,
}

object! { ReservationAdditionResult {
    reservations: required "Reservations",
} }

/// A reservation to book or to price; `Identifier` links it to its entry in the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationData {
    /// Your own mark within this request. The response repeats it.
    pub identifier: Option<String>,
    /// Number of the booking at the channel.
    pub channel_number: Option<String>,
    /// `Optional`, `Enquired` or `Confirmed`. By default `Confirmed`.
    pub state: Option<ServiceOrderStateOld>,
    /// Planned arrival.
    pub start_utc: Timestamp,
    /// Planned departure.
    pub end_utc: Timestamp,
    /// End of the option: an optional reservation that is not confirmed by then is released.
    pub released_utc: Option<Timestamp>,
    #[deprecated(note = "use `person_counts`")]
    pub adult_count: Option<i32>,
    #[deprecated(note = "use `person_counts`")]
    pub child_count: Option<i32>,
    /// At least 1 item.
    pub person_counts: Vec<ReservationPersonCount>,
    /// The customer who owns the reservation.
    pub customer_id: Id<entities::Customer>,
    /// The customer in whose name it was booked.
    pub booker_id: Option<Id<entities::Customer>>,
    /// The booked category. The assigned resource may belong to another one.
    pub requested_category_id: Id<entities::ResourceCategory>,
    /// The room or other resource, if one is assigned already.
    pub assigned_resource_id: Option<Id<entities::Resource>>,
    /// Whether the assignment must not be changed automatically. By default `false`.
    pub assigned_resource_locked: Option<bool>,
    pub rate_id: Id<entities::Rate>,
    /// Code that gives access to a private rate.
    pub voucher_code: Option<String>,
    /// The card that guarantees the reservation, of the customer or of the booker.
    pub credit_card_id: Option<Id<entities::CreditCard>>,
    /// The travel agency through which it is booked.
    pub travel_agency_id: Option<Id<entities::Company>>,
    /// The company for which it is booked.
    pub company_id: Option<Id<entities::Company>>,
    pub business_segment_id: Option<Id<entities::BusinessSegment>>,
    pub notes: Option<String>,
    /// Price of every time unit, instead of the rate's.
    pub time_unit_amount: Option<AmountParameters>,
    /// Prices of single time units, instead of the rate's.
    pub time_unit_prices: Option<Vec<PerUnitPriceParameters>>,
    /// Products to order with the reservation.
    pub product_orders: Option<Vec<ProductOrderAdditionData>>,
    pub availability_block_id: Option<Id<entities::AvailabilityBlock>>,
}

impl ReservationData {
    /// Sets the required fields.
    pub fn new(
        start_utc: impl Into<Timestamp>,
        end_utc: impl Into<Timestamp>,
        person_counts: impl IntoIterator<Item = impl Into<ReservationPersonCount>>,
        customer_id: impl Into<Id<entities::Customer>>,
        requested_category_id: impl Into<Id<entities::ResourceCategory>>,
        rate_id: impl Into<Id<entities::Rate>>,
    ) -> Self {
        Self {
            identifier: None,
            channel_number: None,
            state: None,
            start_utc: start_utc.into(),
            end_utc: end_utc.into(),
            released_utc: None,
            adult_count: None,
            child_count: None,
            person_counts: person_counts.into_iter().map(Into::into).collect(),
            customer_id: customer_id.into(),
            booker_id: None,
            requested_category_id: requested_category_id.into(),
            assigned_resource_id: None,
            assigned_resource_locked: None,
            rate_id: rate_id.into(),
            voucher_code: None,
            credit_card_id: None,
            travel_agency_id: None,
            company_id: None,
            business_segment_id: None,
            notes: None,
            time_unit_amount: None,
            time_unit_prices: None,
            product_orders: None,
            availability_block_id: None,
        }
    }

    /// Sets [`identifier`](field@Self::identifier). Your own mark within this request. The
    /// response repeats it.
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets [`channel_number`](field@Self::channel_number). Number of the booking at the
    /// channel.
    #[must_use]
    pub fn channel_number(mut self, channel_number: impl Into<String>) -> Self {
        self.channel_number = Some(channel_number.into());
        self
    }

    /// Sets [`state`](field@Self::state). `Optional`, `Enquired` or `Confirmed`. By default
    /// `Confirmed`.
    #[must_use]
    pub fn state(mut self, state: impl Into<ServiceOrderStateOld>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`released_utc`](field@Self::released_utc). End of the option: an optional
    /// reservation that is not confirmed by then is released.
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<Timestamp>) -> Self {
        self.released_utc = Some(released_utc.into());
        self
    }

    /// Sets [`adult_count`](field@Self::adult_count).
    #[deprecated(note = "use `person_counts`")]
    #[must_use]
    pub fn adult_count(mut self, adult_count: i32) -> Self {
        self.adult_count = Some(adult_count);
        self
    }

    /// Sets [`child_count`](field@Self::child_count).
    #[deprecated(note = "use `person_counts`")]
    #[must_use]
    pub fn child_count(mut self, child_count: i32) -> Self {
        self.child_count = Some(child_count);
        self
    }

    /// Sets [`booker_id`](field@Self::booker_id). The customer in whose name it was booked.
    #[must_use]
    pub fn booker_id(mut self, booker_id: impl Into<Id<entities::Customer>>) -> Self {
        self.booker_id = Some(booker_id.into());
        self
    }

    /// Sets [`assigned_resource_id`](field@Self::assigned_resource_id). The room or other
    /// resource, if one is assigned already.
    #[must_use]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: impl Into<Id<entities::Resource>>,
    ) -> Self {
        self.assigned_resource_id = Some(assigned_resource_id.into());
        self
    }

    /// Sets [`assigned_resource_locked`](field@Self::assigned_resource_locked). Whether the
    /// assignment must not be changed automatically. By default `false`.
    #[must_use]
    pub fn assigned_resource_locked(mut self, assigned_resource_locked: bool) -> Self {
        self.assigned_resource_locked = Some(assigned_resource_locked);
        self
    }

    /// Sets [`voucher_code`](field@Self::voucher_code). Code that gives access to a private
    /// rate.
    #[must_use]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }

    /// Sets [`credit_card_id`](field@Self::credit_card_id). The card that guarantees the
    /// reservation, of the customer or of the booker.
    #[must_use]
    pub fn credit_card_id(
        mut self,
        credit_card_id: impl Into<Id<entities::CreditCard>>,
    ) -> Self {
        self.credit_card_id = Some(credit_card_id.into());
        self
    }

    /// Sets [`travel_agency_id`](field@Self::travel_agency_id). The travel agency through which
    /// it is booked.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<Id<entities::Company>>,
    ) -> Self {
        self.travel_agency_id = Some(travel_agency_id.into());
        self
    }

    /// Sets [`company_id`](field@Self::company_id). The company for which it is booked.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id<entities::Company>>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets [`business_segment_id`](field@Self::business_segment_id).
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<Id<entities::BusinessSegment>>,
    ) -> Self {
        self.business_segment_id = Some(business_segment_id.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`time_unit_amount`](field@Self::time_unit_amount). Price of every time unit,
    /// instead of the rate's.
    #[must_use]
    pub fn time_unit_amount(
        mut self,
        time_unit_amount: impl Into<AmountParameters>,
    ) -> Self {
        self.time_unit_amount = Some(time_unit_amount.into());
        self
    }

    /// Sets [`time_unit_prices`](field@Self::time_unit_prices). Prices of single time units,
    /// instead of the rate's.
    #[must_use]
    pub fn time_unit_prices(
        mut self,
        time_unit_prices: impl IntoIterator<Item = impl Into<PerUnitPriceParameters>>,
    ) -> Self {
        self.time_unit_prices = Some(
            time_unit_prices.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`product_orders`](field@Self::product_orders). Products to order with the
    /// reservation.
    #[must_use]
    pub fn product_orders(
        mut self,
        product_orders: impl IntoIterator<Item = impl Into<ProductOrderAdditionData>>,
    ) -> Self {
        self.product_orders = Some(product_orders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`availability_block_id`](field@Self::availability_block_id).
    #[must_use]
    pub fn availability_block_id(
        mut self,
        availability_block_id: impl Into<Id<entities::AvailabilityBlock>>,
    ) -> Self {
        self.availability_block_id = Some(availability_block_id.into());
        self
    }
}

object! { ReservationData {
    identifier: optional "Identifier",
    channel_number: optional "ChannelNumber",
    state: optional "State",
    start_utc: required "StartUtc",
    end_utc: required "EndUtc",
    released_utc: optional "ReleasedUtc",
    adult_count: optional "AdultCount",
    child_count: optional "ChildCount",
    person_counts: required "PersonCounts",
    customer_id: required "CustomerId",
    booker_id: optional "BookerId",
    requested_category_id: required "RequestedCategoryId",
    assigned_resource_id: optional "AssignedResourceId",
    assigned_resource_locked: optional "AssignedResourceLocked",
    rate_id: required "RateId",
    voucher_code: optional "VoucherCode",
    credit_card_id: optional "CreditCardId",
    travel_agency_id: optional "TravelAgencyId",
    company_id: optional "CompanyId",
    business_segment_id: optional "BusinessSegmentId",
    notes: optional "Notes",
    time_unit_amount: optional "TimeUnitAmount",
    time_unit_prices: optional "TimeUnitPrices",
    product_orders: optional "ProductOrders",
    availability_block_id: optional "AvailabilityBlockId",
} }

/// Which lists the answer carries, and the states of items in them.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservationExtent {
    pub reservations: Option<bool>,
    pub reservation_groups: Option<bool>,
    pub customers: Option<bool>,
    /// `CustomerAdresses` on the wire.
    pub customer_addresses: Option<bool>,
    pub customer_identity_documents: Option<bool>,
    pub services: Option<bool>,
    /// Products that can be ordered with the reservations.
    pub products: Option<bool>,
    pub business_segments: Option<bool>,
    pub resources: Option<bool>,
    pub resource_categories: Option<bool>,
    pub resource_category_assignments: Option<bool>,
    /// The rates and their groups.
    pub rates: Option<bool>,
    /// Charges and payments, in the older form.
    pub items: Option<bool>,
    /// Charges of the reservations.
    pub order_items: Option<bool>,
    pub notes: Option<bool>,
    pub qr_code_data: Option<bool>,
    pub companies: Option<bool>,
    /// States of the items to return. By default open and closed ones.
    pub accounting_states: Option<Vec<AccountingState>>,
}

impl ReservationExtent {
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

    /// Sets [`customer_addresses`](field@Self::customer_addresses). `CustomerAdresses` on the
    /// wire.
    #[must_use]
    pub fn customer_addresses(mut self, customer_addresses: bool) -> Self {
        self.customer_addresses = Some(customer_addresses);
        self
    }

    /// Sets [`customer_identity_documents`](field@Self::customer_identity_documents).
    #[must_use]
    pub fn customer_identity_documents(
        mut self,
        customer_identity_documents: bool,
    ) -> Self {
        self.customer_identity_documents = Some(customer_identity_documents);
        self
    }

    /// Sets [`services`](field@Self::services).
    #[must_use]
    pub fn services(mut self, services: bool) -> Self {
        self.services = Some(services);
        self
    }

    /// Sets [`products`](field@Self::products). Products that can be ordered with the
    /// reservations.
    #[must_use]
    pub fn products(mut self, products: bool) -> Self {
        self.products = Some(products);
        self
    }

    /// Sets [`business_segments`](field@Self::business_segments).
    #[must_use]
    pub fn business_segments(mut self, business_segments: bool) -> Self {
        self.business_segments = Some(business_segments);
        self
    }

    /// Sets [`resources`](field@Self::resources).
    #[must_use]
    pub fn resources(mut self, resources: bool) -> Self {
        self.resources = Some(resources);
        self
    }

    /// Sets [`resource_categories`](field@Self::resource_categories).
    #[must_use]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets [`resource_category_assignments`](field@Self::resource_category_assignments).
    #[must_use]
    pub fn resource_category_assignments(
        mut self,
        resource_category_assignments: bool,
    ) -> Self {
        self.resource_category_assignments = Some(resource_category_assignments);
        self
    }

    /// Sets [`rates`](field@Self::rates). The rates and their groups.
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets [`items`](field@Self::items). Charges and payments, in the older form.
    #[must_use]
    pub fn items(mut self, items: bool) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets [`order_items`](field@Self::order_items). Charges of the reservations.
    #[must_use]
    pub fn order_items(mut self, order_items: bool) -> Self {
        self.order_items = Some(order_items);
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: bool) -> Self {
        self.notes = Some(notes);
        self
    }

    /// Sets [`qr_code_data`](field@Self::qr_code_data).
    #[must_use]
    pub fn qr_code_data(mut self, qr_code_data: bool) -> Self {
        self.qr_code_data = Some(qr_code_data);
        self
    }

    /// Sets [`companies`](field@Self::companies).
    #[must_use]
    pub fn companies(mut self, companies: bool) -> Self {
        self.companies = Some(companies);
        self
    }

    /// Sets [`accounting_states`](field@Self::accounting_states). States of the items to
    /// return. By default open and closed ones.
    #[must_use]
    pub fn accounting_states(
        mut self,
        accounting_states: impl IntoIterator<Item = impl Into<AccountingState>>,
    ) -> Self {
        self.accounting_states = Some(
            accounting_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

object! { ReservationExtent {
    reservations: optional "Reservations",
    reservation_groups: optional "ReservationGroups",
    customers: optional "Customers",
    customer_addresses: optional "CustomerAdresses",
    customer_identity_documents: optional "CustomerIdentityDocuments",
    services: optional "Services",
    products: optional "Products",
    business_segments: optional "BusinessSegments",
    resources: optional "Resources",
    resource_categories: optional "ResourceCategories",
    resource_category_assignments: optional "ResourceCategoryAssignments",
    rates: optional "Rates",
    items: optional "Items",
    order_items: optional "OrderItems",
    notes: optional "Notes",
    qr_code_data: optional "QrCodeData",
    companies: optional "Companies",
    accounting_states: optional "AccountingStates",
} }

/// The items of each reservation asked for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationItemResult {
    pub reservations: Vec<ReservationItems>,
}

object! { ReservationItemResult {
    reservations: required "Reservations",
} }

/// The accounting and order items of one reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationItems {
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub items: Option<Vec<AccountingItem>>,
    pub order_items: Vec<OrderItemOld>,
}

object! { ReservationItems {
    reservation_id: optional "ReservationId",
    items: optional "Items",
    order_items: required "OrderItems",
} }

/// Values of `Total` of `ReservationPrice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReservationPriceTotal {
    CurrencyValueOld(CurrencyValueOld),
    Amount(Amount),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

impl From<CurrencyValueOld> for ReservationPriceTotal {
    fn from(value: CurrencyValueOld) -> Self {
        Self::CurrencyValueOld(value)
    }
}

impl From<Amount> for ReservationPriceTotal {
    fn from(value: Amount) -> Self {
        Self::Amount(value)
    }
}

one_of! { ReservationPriceTotal {
    CurrencyValueOld: required ["Currency"] known ["Currency", "Value", "Net", "Tax", "TaxRate"],
    Amount: required ["Currency", "GrossValue", "TaxValues"] known ["Currency", "NetValue", "GrossValue", "TaxValues", "Breakdown"],
} }

/// The total price of one of the described reservations, under the identifier given to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationPrice {
    pub identifier: Option<String>,
    pub total_amount: Option<Amount>,
    #[deprecated(note = "use `total_amount`")]
    pub total: Option<ReservationPriceTotal>,
}

object! { ReservationPrice {
    identifier: optional "Identifier",
    total_amount: optional "TotalAmount",
    total: optional "Total",
} }

/// The price of each reservation described.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationPricingResult {
    pub reservation_prices: Vec<ReservationPrice>,
}

object! { ReservationPricingResult {
    reservation_prices: required "ReservationPrices",
} }

/// The content of the QR code of one reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationQrCodeData {
    pub reservation_id: Option<Id<entities::Reservation>>,
    /// Content of the QR code for self-service check-in.
    pub data: Option<Secret>,
}

object! { ReservationQrCodeData {
    reservation_id: optional "ReservationId",
    data: optional "Data",
} }

/// Reservations in their older form, with related data, and the cursor of the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationResult {
    pub reservations: Option<Vec<ReservationOld>>,
    pub reservation_groups: Option<Vec<ReservationGroupOld>>,
    pub customers: Option<Vec<Customer>>,
    pub services: Option<Vec<Service>>,
    /// Products that can be ordered with the reservations.
    pub products: Option<Vec<Product>>,
    pub resources: Option<Vec<Resource>>,
    pub resource_categories: Option<Vec<ResourceCategory>>,
    pub resource_category_assignments: Option<Vec<ResourceCategoryAssignment>>,
    pub business_segments: Option<Vec<BusinessSegment>>,
    pub rates: Option<Vec<RateForExtent>>,
    pub rate_groups: Option<Vec<RateGroupOld>>,
    /// Charges and payments of the reservations, in the older form.
    pub items: Option<Vec<AccountingItem>>,
    /// Charges of the reservations.
    pub order_items: Option<Vec<OrderItemOld>>,
    pub notes: Option<Vec<OrderNote>>,
    pub qr_code_data: Option<Vec<ReservationQrCodeData>>,
    pub companies: Option<Vec<Company>>,
    pub resource_access_tokens: Option<Vec<ResourceAccessToken>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ReservationResult {
    reservations: optional "Reservations",
    reservation_groups: optional "ReservationGroups",
    customers: optional "Customers",
    services: optional "Services",
    products: optional "Products",
    resources: optional "Resources",
    resource_categories: optional "ResourceCategories",
    resource_category_assignments: optional "ResourceCategoryAssignments",
    business_segments: optional "BusinessSegments",
    rates: optional "Rates",
    rate_groups: optional "RateGroups",
    items: optional "Items",
    order_items: optional "OrderItems",
    notes: optional "Notes",
    qr_code_data: optional "QrCodeData",
    companies: optional "Companies",
    resource_access_tokens: optional "ResourceAccessTokens",
    cursor: optional "Cursor",
} }

/// One page of reservations and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationServiceOrderResult {
    pub reservations: Vec<Reservation>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ReservationServiceOrderResult {
    reservations: required "Reservations",
    cursor: optional "Cursor",
} }

/// Whether the owner is to be marked as checked in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservationUpdateOptionsParameters {
    /// `Update::Clear` clears it.
    pub owner_checked_in: Update<bool>,
}

impl ReservationUpdateOptionsParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`owner_checked_in`](field@Self::owner_checked_in). `Update::Clear` clears it.
    #[must_use]
    pub fn owner_checked_in(
        mut self,
        owner_checked_in: impl Into<Update<bool>>,
    ) -> Self {
        self.owner_checked_in = owner_checked_in.into();
        self
    }
}

object! { ReservationUpdateOptionsParameters {
    owner_checked_in: optional "OwnerCheckedIn",
} }

/// Changes to one reservation; properties left out keep their values.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationUpdateParameters {
    /// For portfolio access tokens, which must set it: the property to act on. Ignored for
    /// others.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub reservation_id: Id<entities::Reservation>,
    /// `Update::Clear` clears it.
    pub channel_number: Update<String>,
    /// `Update::Clear` clears it.
    pub start_utc: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub end_utc: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub released_utc: Update<Timestamp>,
    /// Replaces all numbers of guests. `Update::Clear` clears it.
    pub person_counts: Update<Vec<ReservationPersonCount>>,
    /// The room or other resource. Clearing it removes the assignment. `Update::Clear` clears
    /// it.
    pub assigned_resource_id: Update<Id<entities::Resource>>,
    /// `Update::Clear` clears it.
    pub requested_category_id: Update<Id<entities::ResourceCategory>>,
    /// `Update::Clear` clears it.
    pub travel_agency_id: Update<Id<entities::Company>>,
    /// `Update::Clear` clears it.
    pub company_id: Update<Id<entities::Company>>,
    /// `Update::Clear` clears it.
    pub business_segment_id: Update<Id<entities::BusinessSegment>>,
    /// `Update::Clear` clears it.
    pub purpose: Update<String>,
    /// `Update::Clear` clears it.
    pub rate_id: Update<Id<entities::Rate>>,
    /// `Update::Clear` clears it.
    pub credit_card_id: Update<Id<entities::CreditCard>>,
    /// Replaces the prices of single time units. `Update::Clear` clears it.
    pub time_unit_prices: Update<Vec<PerUnitPriceParameters>>,
    /// The customer in whose name it was booked. `Update::Clear` clears it.
    pub booker_id: Update<Id<entities::Customer>>,
    /// `Update::Clear` clears it.
    pub assigned_resource_locked: Update<bool>,
    /// `Update::Clear` clears it.
    pub availability_block_id: Update<Id<entities::AvailabilityBlock>>,
    pub options: Option<ReservationUpdateOptionsParameters>,
}

impl ReservationUpdateParameters {
    /// Sets the required fields.
    pub fn new(reservation_id: impl Into<Id<entities::Reservation>>) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            channel_number: Update::Keep,
            start_utc: Update::Keep,
            end_utc: Update::Keep,
            released_utc: Update::Keep,
            person_counts: Update::Keep,
            assigned_resource_id: Update::Keep,
            requested_category_id: Update::Keep,
            travel_agency_id: Update::Keep,
            company_id: Update::Keep,
            business_segment_id: Update::Keep,
            purpose: Update::Keep,
            rate_id: Update::Keep,
            credit_card_id: Update::Keep,
            time_unit_prices: Update::Keep,
            booker_id: Update::Keep,
            assigned_resource_locked: Update::Keep,
            availability_block_id: Update::Keep,
            options: None,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id). For portfolio access tokens, which
    /// must set it: the property to act on. Ignored for others.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`channel_number`](field@Self::channel_number). `Update::Clear` clears it.
    #[must_use]
    pub fn channel_number(mut self, channel_number: impl Into<Update<String>>) -> Self {
        self.channel_number = channel_number.into();
        self
    }

    /// Sets [`start_utc`](field@Self::start_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Update<Timestamp>>) -> Self {
        self.start_utc = start_utc.into();
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Update<Timestamp>>) -> Self {
        self.end_utc = end_utc.into();
        self
    }

    /// Sets [`released_utc`](field@Self::released_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<Update<Timestamp>>) -> Self {
        self.released_utc = released_utc.into();
        self
    }

    /// Sets [`person_counts`](field@Self::person_counts). Replaces all numbers of guests.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn person_counts(
        mut self,
        person_counts: impl Into<Update<Vec<ReservationPersonCount>>>,
    ) -> Self {
        self.person_counts = person_counts.into();
        self
    }

    /// Sets [`assigned_resource_id`](field@Self::assigned_resource_id). The room or other
    /// resource. Clearing it removes the assignment. `Update::Clear` clears it.
    #[must_use]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: impl Into<Update<Id<entities::Resource>>>,
    ) -> Self {
        self.assigned_resource_id = assigned_resource_id.into();
        self
    }

    /// Sets [`requested_category_id`](field@Self::requested_category_id). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn requested_category_id(
        mut self,
        requested_category_id: impl Into<Update<Id<entities::ResourceCategory>>>,
    ) -> Self {
        self.requested_category_id = requested_category_id.into();
        self
    }

    /// Sets [`travel_agency_id`](field@Self::travel_agency_id). `Update::Clear` clears it.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<Update<Id<entities::Company>>>,
    ) -> Self {
        self.travel_agency_id = travel_agency_id.into();
        self
    }

    /// Sets [`company_id`](field@Self::company_id). `Update::Clear` clears it.
    #[must_use]
    pub fn company_id(
        mut self,
        company_id: impl Into<Update<Id<entities::Company>>>,
    ) -> Self {
        self.company_id = company_id.into();
        self
    }

    /// Sets [`business_segment_id`](field@Self::business_segment_id). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<Update<Id<entities::BusinessSegment>>>,
    ) -> Self {
        self.business_segment_id = business_segment_id.into();
        self
    }

    /// Sets [`purpose`](field@Self::purpose). `Update::Clear` clears it.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<Update<String>>) -> Self {
        self.purpose = purpose.into();
        self
    }

    /// Sets [`rate_id`](field@Self::rate_id). `Update::Clear` clears it.
    #[must_use]
    pub fn rate_id(mut self, rate_id: impl Into<Update<Id<entities::Rate>>>) -> Self {
        self.rate_id = rate_id.into();
        self
    }

    /// Sets [`credit_card_id`](field@Self::credit_card_id). `Update::Clear` clears it.
    #[must_use]
    pub fn credit_card_id(
        mut self,
        credit_card_id: impl Into<Update<Id<entities::CreditCard>>>,
    ) -> Self {
        self.credit_card_id = credit_card_id.into();
        self
    }

    /// Sets [`time_unit_prices`](field@Self::time_unit_prices). Replaces the prices of single
    /// time units. `Update::Clear` clears it.
    #[must_use]
    pub fn time_unit_prices(
        mut self,
        time_unit_prices: impl Into<Update<Vec<PerUnitPriceParameters>>>,
    ) -> Self {
        self.time_unit_prices = time_unit_prices.into();
        self
    }

    /// Sets [`booker_id`](field@Self::booker_id). The customer in whose name it was booked.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn booker_id(
        mut self,
        booker_id: impl Into<Update<Id<entities::Customer>>>,
    ) -> Self {
        self.booker_id = booker_id.into();
        self
    }

    /// Sets [`assigned_resource_locked`](field@Self::assigned_resource_locked). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn assigned_resource_locked(
        mut self,
        assigned_resource_locked: impl Into<Update<bool>>,
    ) -> Self {
        self.assigned_resource_locked = assigned_resource_locked.into();
        self
    }

    /// Sets [`availability_block_id`](field@Self::availability_block_id). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn availability_block_id(
        mut self,
        availability_block_id: impl Into<Update<Id<entities::AvailabilityBlock>>>,
    ) -> Self {
        self.availability_block_id = availability_block_id.into();
        self
    }

    /// Sets [`options`](field@Self::options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<ReservationUpdateOptionsParameters>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }
}

object! { ReservationUpdateParameters {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    channel_number: optional "ChannelNumber",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    released_utc: optional "ReleasedUtc",
    person_counts: optional "PersonCounts",
    assigned_resource_id: optional "AssignedResourceId",
    requested_category_id: optional "RequestedCategoryId",
    travel_agency_id: optional "TravelAgencyId",
    company_id: optional "CompanyId",
    business_segment_id: optional "BusinessSegmentId",
    purpose: optional "Purpose",
    rate_id: optional "RateId",
    credit_card_id: optional "CreditCardId",
    time_unit_prices: optional "TimeUnitPrices",
    booker_id: optional "BookerId",
    assigned_resource_locked: optional "AssignedResourceLocked",
    availability_block_id: optional "AvailabilityBlockId",
    options: optional "Options",
} }

/// Details from channel managers about the given reservations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsChannelManagerDetailsResult {
    pub channel_manager_details: Vec<ChannelManagerDetails>,
}

object! { ReservationsChannelManagerDetailsResult {
    channel_manager_details: required "ChannelManagerDetails",
} }

/// Which times of a reservation the interval is held against.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservationTimeFilter {
    Colliding,
    Created,
    Updated,
    Start,
    End,
    Overlapping,
    Canceled,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ReservationTimeFilter {
    Colliding: "Colliding",
    Created: "Created",
    Updated: "Updated",
    Start: "Start",
    End: "End",
    Overlapping: "Overlapping",
    Canceled: "Canceled",
} }
