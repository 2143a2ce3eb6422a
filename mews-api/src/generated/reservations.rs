// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `reservations`: its handle, requests and data.

use crate::bindings;
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
    use super::{
        bindings, ReservationsPrice, ReservationsGetChannelManagerDetails,
        ReservationsGetAllV20230606, ReservationsGetAll, ReservationsAdd,
        ReservationsUpdate, ReservationsConfirm, ReservationsStart, ReservationsProcess,
        ReservationsCancel, ReservationsUpdateCustomer, ReservationsUpdateInterval,
        ReservationsAddCompanion, ReservationsDeleteCompanion, ReservationsAddProduct,
        ReservationsGetAllItems,
    };

    /// Reservations of stays and other bookable services.
    #[derive(Clone, Debug)]
    pub struct Reservations {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Reservations of stays and other bookable services.
        pub fn reservations(&self) -> Reservations {
            Reservations::new(self)
        }
    }

    impl Reservations {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Computes what the described reservations would cost and books nothing; capacity is not checked.
        ///
        /// `reservations/price` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#price-reservations))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `ReservationPrices` at once, without pages.
        pub fn price(
            &self,
            request: ReservationsPrice,
        ) -> bindings::Call<ReservationsPrice> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists what channel managers sent about up to 100 reservations, such as numbers and requested rate codes.
        ///
        /// `reservations/getChannelManagerDetails` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#get-reservation-channel-manager-details))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `ChannelManagerDetails` at once, without pages.
        pub fn get_channel_manager_details(
            &self,
            request: ReservationsGetChannelManagerDetails,
        ) -> bindings::Call<ReservationsGetChannelManagerDetails> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists reservations by ids, numbers, accounts, resources, states and times, newest first.
        ///
        /// `reservations/getAll/2023-06-06` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#get-all-reservations-ver-2023-06-06))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Reservations` in pages of at most 1,000.
        /// `CreatedUtc`, `UpdatedUtc`, `CollidingUtc`, `ScheduledStartUtc`, `ActualStartUtc`, `ActualEndUtc` and `ScheduledEndUtc` span at most 3 months.
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::new(hotel.client_token(), hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::Timestamp;
        /// use mews_api::requests::ReservationsGetAllV20230606;
        /// use mews_api::types::ServiceOrderStateEnum;
        ///
        /// // Longer than the service allows in one request: the walk cuts it.
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
        ) -> bindings::Call<ReservationsGetAllV20230606> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists reservations by ids, states and one interval, with whatever related data `Extent` switches on.
        ///
        /// `reservations/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#get-all-reservations-ver-2017-04-12))
        ///
        /// Changes nothing.
        ///
        /// Answers `Reservations` in pages of at most 1,000.
        /// `ReservationGroups`, `Customers`, `Services`, `Products`, `Resources`, `ResourceCategories`, `ResourceCategoryAssignments`, `BusinessSegments`, `Rates`, `RateGroups`, `Items`, `OrderItems`, `Notes`, `QrCodeData`, `Companies` and `ResourceAccessTokens` may come along; `items` leaves that out.
        #[deprecated(note = "use `Reservations::get_all_v20230606`")]
        pub fn get_all(
            &self,
            request: ReservationsGetAll,
        ) -> bindings::Call<ReservationsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Books reservations into one group, new or given, e-mails a confirmation unless told not to, and answers them.
        ///
        /// `reservations/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#add-reservations))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: ReservationsAdd) -> bindings::Call<ReservationsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes properties of reservations, by default with new prices and cancellation fees, and answers them.
        ///
        /// `reservations/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#update-reservations))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: ReservationsUpdate,
        ) -> bindings::Call<ReservationsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Confirms optional reservations, e-mailing the guests unless told not to, and answers their ids.
        ///
        /// `reservations/confirm` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#confirm-reservation))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn confirm(
            &self,
            request: ReservationsConfirm,
        ) -> bindings::Call<ReservationsConfirm> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Checks a confirmed reservation in; its start must have come and an inspected room must be assigned.
        ///
        /// `reservations/start` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#start-reservation))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn start(
            &self,
            request: ReservationsStart,
        ) -> bindings::Call<ReservationsStart> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Checks a started reservation out, closing bills if asked; open balances must be allowed and explained.
        ///
        /// `reservations/process` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#process-reservation))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn process(
            &self,
            request: ReservationsProcess,
        ) -> bindings::Call<ReservationsProcess> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Cancels reservations, charges fees only if asked, sends an e-mail by default, and answers the ids.
        ///
        /// `reservations/cancel` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#cancel-reservation))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn cancel(
            &self,
            request: ReservationsCancel,
        ) -> bindings::Call<ReservationsCancel> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Gives a reservation another customer as its owner and answers nothing.
        ///
        /// `reservations/updateCustomer` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#update-reservation-customer))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update_customer(
            &self,
            request: ReservationsUpdateCustomer,
        ) -> bindings::Call<ReservationsUpdateCustomer> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Moves the start or end of a reservation, charging a fee for nights given up if asked; answers nothing.
        ///
        /// `reservations/updateInterval` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#update-reservation-interval))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update_interval(
            &self,
            request: ReservationsUpdateInterval,
        ) -> bindings::Call<ReservationsUpdateInterval> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds a customer as a guest of a reservation that has room left, and answers the companionship's id.
        ///
        /// `reservations/addCompanion` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#add-reservation-companion))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add_companion(
            &self,
            request: ReservationsAddCompanion,
        ) -> bindings::Call<ReservationsAddCompanion> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Takes a customer off the guests of a reservation; the customer's profile remains.
        ///
        /// `reservations/deleteCompanion` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#delete-reservation-companion))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete_companion(
            &self,
            request: ReservationsDeleteCompanion,
        ) -> bindings::Call<ReservationsDeleteCompanion> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Orders a product for a reservation, the given count each time it is charged, and answers the items' ids.
        ///
        /// `reservations/addProduct` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#add-reservation-product))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add_product(
            &self,
            request: ReservationsAddProduct,
        ) -> bindings::Call<ReservationsAddProduct> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists accounting and order items of up to 1,000 reservations, by default those open or closed.
        ///
        /// `reservations/getAllItems` ([official page](https://mews-systems.gitbook.io/connector-api/operations/reservations#get-all-reservation-items))
        ///
        /// Changes nothing.
        ///
        /// Answers `Reservations` at once, without pages.
        #[deprecated(note = "use `OrderItems::get_all`")]
        pub fn get_all_items(
            &self,
            request: ReservationsGetAllItems,
        ) -> bindings::Call<ReservationsGetAllItems> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `reservations/price` asks for: the argument of [`Reservations::price`](super::resources::Reservations::price).
#[doc(alias = "ReservationDataParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsPrice {
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `Reservations`: list of [`ReservationData`].
    pub reservations: Vec<ReservationData>,
}

impl ReservationsPrice {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        reservations: impl IntoIterator<Item = impl Into<ReservationData>>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            reservations: reservations.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { ReservationsPrice {
    service_id: required "ServiceId",
    reservations: required "Reservations",
} }

impl bindings::Operation for ReservationsPrice {
    type Response = ReservationPricingResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/price",
            bindings::Effect::Read,
        )
        .portfolio()
        .list(bindings::ListInfo::new("ReservationPrices", &["Identifier"]));
}

/// What `reservations/getChannelManagerDetails` asks for: the argument of [`Reservations::get_channel_manager_details`](super::resources::Reservations::get_channel_manager_details).
#[doc(alias = "ReservationsChannelManagerDetailsFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsGetChannelManagerDetails {
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 100 items.
    pub reservation_ids: Vec<bindings::Id<entities::Reservation>>,
}

impl ReservationsGetChannelManagerDetails {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
    ) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { ReservationsGetChannelManagerDetails {
    reservation_ids: required "ReservationIds",
} }

impl bindings::Operation for ReservationsGetChannelManagerDetails {
    type Response = ReservationsChannelManagerDetailsResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/getChannelManagerDetails",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(bindings::ListInfo::new("ChannelManagerDetails", &["ReservationId"]))
        .id_lists(&[bindings::IdListInfo::new("ReservationIds", 100)]);
}

impl bindings::Paginated for ReservationsGetChannelManagerDetails {
    type Item = ChannelManagerDetails;
}

/// What `reservations/getAll/2023-06-06` asks for: the argument of [`Reservations::get_all_v20230606`](super::resources::Reservations::get_all_v20230606).
#[doc(alias = "ReservationServiceOrderFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservationsGetAllV20230606 {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub reservation_ids: Option<Vec<bindings::Id<entities::Reservation>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    /// `ReservationGroupIds`: ids of [`ReservationGroup`](entities::ReservationGroup), 1 to 1,000 items.
    pub reservation_group_ids: Option<Vec<bindings::Id<entities::ReservationGroup>>>,
    /// `AccountIds`: ids of [`Account`](entities::Account), 1 to 1,000 items.
    pub account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `PartnerCompanyIds`: ids of [`Company`](entities::Company), 1 to 100 items.
    pub partner_company_ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `TravelAgencyIds`: ids of [`Company`](entities::Company), 1 to 100 items.
    pub travel_agency_ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `Numbers`: texts, 1 to 1,000 items.
    pub numbers: Option<Vec<String>>,
    /// `ChannelNumbers`: texts, 1 to 100 items.
    pub channel_numbers: Option<Vec<String>>,
    /// `AssignedResourceIds`: ids of [`Resource`](entities::Resource), 1 to 1,000 items.
    pub assigned_resource_ids: Option<Vec<bindings::Id<entities::Resource>>>,
    /// `AvailabilityBlockIds`: ids of [`AvailabilityBlock`](entities::AvailabilityBlock), 1 to 100 items.
    pub availability_block_ids: Option<Vec<bindings::Id<entities::AvailabilityBlock>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `CollidingUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// `ScheduledStartUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub scheduled_start_utc: Option<TimeFilterInterval>,
    /// `ActualStartUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub actual_start_utc: Option<TimeFilterInterval>,
    /// `ActualEndUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub actual_end_utc: Option<TimeFilterInterval>,
    /// `ScheduledEndUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub scheduled_end_utc: Option<TimeFilterInterval>,
    /// `States`: list of [`ServiceOrderStateEnum`], no item twice.
    pub states: Option<Vec<ServiceOrderStateEnum>>,
}

impl ReservationsGetAllV20230606 {
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

    /// Sets `ServiceIds`.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
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

    /// Sets `AccountIds`.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `PartnerCompanyIds`.
    #[must_use]
    pub fn partner_company_ids(
        mut self,
        partner_company_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Company>>,
        >,
    ) -> Self {
        self.partner_company_ids = Some(
            partner_company_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `TravelAgencyIds`.
    #[must_use]
    pub fn travel_agency_ids(
        mut self,
        travel_agency_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Company>>,
        >,
    ) -> Self {
        self.travel_agency_ids = Some(
            travel_agency_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Numbers`.
    #[must_use]
    pub fn numbers(
        mut self,
        numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.numbers = Some(numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ChannelNumbers`.
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

    /// Sets `AssignedResourceIds`.
    #[must_use]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Resource>>,
        >,
    ) -> Self {
        self.assigned_resource_ids = Some(
            assigned_resource_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `AvailabilityBlockIds`.
    #[must_use]
    pub fn availability_block_ids(
        mut self,
        availability_block_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AvailabilityBlock>>,
        >,
    ) -> Self {
        self.availability_block_ids = Some(
            availability_block_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `CreatedUtc`.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `CollidingUtc`.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
        self
    }

    /// Sets `ScheduledStartUtc`.
    #[must_use]
    pub fn scheduled_start_utc(
        mut self,
        scheduled_start_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.scheduled_start_utc = Some(scheduled_start_utc.into());
        self
    }

    /// Sets `ActualStartUtc`.
    #[must_use]
    pub fn actual_start_utc(
        mut self,
        actual_start_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.actual_start_utc = Some(actual_start_utc.into());
        self
    }

    /// Sets `ActualEndUtc`.
    #[must_use]
    pub fn actual_end_utc(
        mut self,
        actual_end_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.actual_end_utc = Some(actual_end_utc.into());
        self
    }

    /// Sets `ScheduledEndUtc`.
    #[must_use]
    pub fn scheduled_end_utc(
        mut self,
        scheduled_end_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.scheduled_end_utc = Some(scheduled_end_utc.into());
        self
    }

    /// Sets `States`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<ServiceOrderStateEnum>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { ReservationsGetAllV20230606 {
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

impl bindings::Operation for ReservationsGetAllV20230606 {
    type Response = ReservationServiceOrderResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/getAll/2023-06-06",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Reservations", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(Some("CreatedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(Some("UpdatedUtc")),
                    )
                    .changing()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "CollidingUtc",
                        bindings::Meaning::Overlaps(
                            Some(("ScheduledStartUtc", "ScheduledEndUtc")),
                        ),
                    )
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ScheduledStartUtc",
                        bindings::Meaning::Points(Some("ScheduledStartUtc")),
                    )
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ActualStartUtc",
                        bindings::Meaning::Points(Some("ActualStartUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ActualEndUtc",
                        bindings::Meaning::Points(Some("ActualEndUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ScheduledEndUtc",
                        bindings::Meaning::Points(Some("ScheduledEndUtc")),
                    )
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("ReservationIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
                bindings::IdListInfo::new("ReservationGroupIds", 1000),
                bindings::IdListInfo::new("AccountIds", 1000),
                bindings::IdListInfo::new("PartnerCompanyIds", 100),
                bindings::IdListInfo::new("TravelAgencyIds", 100),
                bindings::IdListInfo::new("Numbers", 1000),
                bindings::IdListInfo::new("ChannelNumbers", 100),
                bindings::IdListInfo::new("AssignedResourceIds", 1000),
                bindings::IdListInfo::new("AvailabilityBlockIds", 100),
            ],
        )
        .value_lists(&["States"]);
}

impl bindings::Paginated for ReservationsGetAllV20230606 {
    type Item = Reservation;
}

/// What `reservations/getAll` asks for: the argument of [`Reservations::get_all`](super::resources::Reservations::get_all).
#[doc(alias = "ReservationFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsGetAll {
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub service_id: Option<bindings::Id<entities::Service>>,
    /// `GroupIds`: ids of [`ReservationGroup`](entities::ReservationGroup), 1 to 1,000 items.
    pub group_ids: Option<Vec<bindings::Id<entities::ReservationGroup>>>,
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub reservation_ids: Option<Vec<bindings::Id<entities::Reservation>>>,
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 1,000 items.
    pub customer_ids: Option<Vec<bindings::Id<entities::Customer>>>,
    /// `AssignedResourceIds`: ids of [`Resource`](entities::Resource), 1 to 1,000 items.
    pub assigned_resource_ids: Option<Vec<bindings::Id<entities::Resource>>>,
    /// `RateIds`: ids of [`Rate`](entities::Rate), 1 to 1,000 items.
    pub rate_ids: Option<Vec<bindings::Id<entities::Rate>>>,
    /// `BusinessSegmentIds`: ids of [`BusinessSegment`](entities::BusinessSegment), 1 to 1,000 items.
    pub business_segment_ids: Option<Vec<bindings::Id<entities::BusinessSegment>>>,
    /// `ChannelNumbers`: texts, 1 to 1,000 items.
    pub channel_numbers: Option<Vec<String>>,
    /// `Numbers`: texts, 1 to 1,000 items.
    pub numbers: Option<Vec<String>>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `TimeFilter`: [`ReservationTimeFilter`].
    pub time_filter: Option<ReservationTimeFilter>,
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: Option<String>,
    /// `States`: list of [`ServiceOrderStateOld`].
    pub states: Option<Vec<ServiceOrderStateOld>>,
    /// `Extent`: [`ReservationExtent`].
    pub extent: ReservationExtent,
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
}

impl ReservationsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Service>>,
        >,
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

    /// Sets `ServiceId`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn service_id(
        mut self,
        service_id: impl Into<bindings::Id<entities::Service>>,
    ) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets `GroupIds`.
    #[must_use]
    pub fn group_ids(
        mut self,
        group_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ReservationGroup>>,
        >,
    ) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
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

    /// Sets `AssignedResourceIds`.
    #[must_use]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Resource>>,
        >,
    ) -> Self {
        self.assigned_resource_ids = Some(
            assigned_resource_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `RateIds`.
    #[must_use]
    pub fn rate_ids(
        mut self,
        rate_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Rate>>>,
    ) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `BusinessSegmentIds`.
    #[must_use]
    pub fn business_segment_ids(
        mut self,
        business_segment_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::BusinessSegment>>,
        >,
    ) -> Self {
        self.business_segment_ids = Some(
            business_segment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `ChannelNumbers`.
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

    /// Sets `Numbers`.
    #[must_use]
    pub fn numbers(
        mut self,
        numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.numbers = Some(numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `StartUtc`.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }

    /// Sets `TimeFilter`.
    #[must_use]
    pub fn time_filter(mut self, time_filter: impl Into<ReservationTimeFilter>) -> Self {
        self.time_filter = Some(time_filter.into());
        self
    }

    /// Sets `Currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `States`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<ServiceOrderStateOld>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

bindings::object! { ReservationsGetAll {
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

impl bindings::Operation for ReservationsGetAll {
    type Response = ReservationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/getAll",
            bindings::Effect::Read,
        )
        .deprecated()
        .page_size(1000)
        .list(bindings::ListInfo::new("Reservations", &["Id"]).optional())
        .also(
            &[
                bindings::ListInfo::new("ReservationGroups", &["Id"]).optional(),
                bindings::ListInfo::new("Customers", &["Id"]).optional(),
                bindings::ListInfo::new("Services", &["Id"]).optional(),
                bindings::ListInfo::new("Products", &["Id"]).optional(),
                bindings::ListInfo::new("Resources", &["Id"]).optional(),
                bindings::ListInfo::new("ResourceCategories", &["Id"]).optional(),
                bindings::ListInfo::new("ResourceCategoryAssignments", &["Id"])
                    .optional(),
                bindings::ListInfo::new("BusinessSegments", &["Id"]).optional(),
                bindings::ListInfo::new("Rates", &["Id"]).optional(),
                bindings::ListInfo::new("RateGroups", &["Id"]).optional(),
                bindings::ListInfo::new("Items", &["Id"]).optional(),
                bindings::ListInfo::new("OrderItems", &["Id"]).optional(),
                bindings::ListInfo::new("Notes", &["Id"]).optional(),
                bindings::ListInfo::new("QrCodeData", &["ReservationId"]).optional(),
                bindings::ListInfo::new("Companies", &["Id"]).optional(),
                bindings::ListInfo::new("ResourceAccessTokens", &["Id"]).optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
                bindings::FilterInfo::flat(
                        "StartUtc",
                        "EndUtc",
                        bindings::Meaning::Overlaps(Some(("StartUtc", "EndUtc"))),
                    )
                    .selector(
                        "TimeFilter",
                        &[
                            (
                                "Colliding",
                                bindings::Meaning::Overlaps(Some(("StartUtc", "EndUtc"))),
                            ),
                            ("Created", bindings::Meaning::Points(Some("CreatedUtc"))),
                            ("Updated", bindings::Meaning::Points(Some("UpdatedUtc"))),
                            ("Start", bindings::Meaning::Points(Some("StartUtc"))),
                            ("End", bindings::Meaning::Points(Some("EndUtc"))),
                            (
                                "Overlapping",
                                bindings::Meaning::Contains(Some(("StartUtc", "EndUtc"))),
                            ),
                            ("Canceled", bindings::Meaning::Points(Some("CancelledUtc"))),
                        ],
                    ),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("ServiceIds", 1000),
                bindings::IdListInfo::new("GroupIds", 1000),
                bindings::IdListInfo::new("ReservationIds", 1000),
                bindings::IdListInfo::new("CustomerIds", 1000),
                bindings::IdListInfo::new("AssignedResourceIds", 1000),
                bindings::IdListInfo::new("RateIds", 1000),
                bindings::IdListInfo::new("BusinessSegmentIds", 1000),
                bindings::IdListInfo::new("ChannelNumbers", 1000),
                bindings::IdListInfo::new("Numbers", 1000),
            ],
        )
        .value_lists(&["States"]);
}

impl bindings::Paginated for ReservationsGetAll {
    type Item = ReservationOld;
}

/// What `reservations/add` asks for: the argument of [`Reservations::add`](super::resources::Reservations::add).
#[doc(alias = "ReservationAdditionParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `GroupId`: id of [`ReservationGroup`](entities::ReservationGroup).
    pub group_id: Option<bindings::Id<entities::ReservationGroup>>,
    /// `GroupName`: text.
    pub group_name: Option<String>,
    /// `Reservations`: list of [`ReservationData`], 1 to 1,000 items.
    pub reservations: Vec<ReservationData>,
    /// `CheckRateApplicability`: yes or no.
    pub check_rate_applicability: Option<bool>,
    /// `CheckOverbooking`: yes or no.
    pub check_overbooking: Option<bool>,
    /// `SendConfirmationEmail`: yes or no.
    pub send_confirmation_email: Option<bool>,
}

impl ReservationsAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
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

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `GroupId`.
    #[must_use]
    pub fn group_id(
        mut self,
        group_id: impl Into<bindings::Id<entities::ReservationGroup>>,
    ) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `GroupName`.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets `CheckRateApplicability`.
    #[must_use]
    pub fn check_rate_applicability(mut self, check_rate_applicability: bool) -> Self {
        self.check_rate_applicability = Some(check_rate_applicability);
        self
    }

    /// Sets `CheckOverbooking`.
    #[must_use]
    pub fn check_overbooking(mut self, check_overbooking: bool) -> Self {
        self.check_overbooking = Some(check_overbooking);
        self
    }

    /// Sets `SendConfirmationEmail`.
    #[must_use]
    pub fn send_confirmation_email(mut self, send_confirmation_email: bool) -> Self {
        self.send_confirmation_email = Some(send_confirmation_email);
        self
    }
}

bindings::object! { ReservationsAdd {
    enterprise_id: optional "EnterpriseId",
    service_id: required "ServiceId",
    group_id: optional "GroupId",
    group_name: optional "GroupName",
    reservations: required "Reservations",
    check_rate_applicability: optional "CheckRateApplicability",
    check_overbooking: optional "CheckOverbooking",
    send_confirmation_email: optional "SendConfirmationEmail",
} }

impl bindings::Operation for ReservationsAdd {
    type Response = ReservationAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `reservations/update` asks for: the argument of [`Reservations::update`](super::resources::Reservations::update).
#[doc(alias = "MultipleReservationUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsUpdate {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `ChannelNumber`: new value, text. May be cleared.
    pub channel_number: bindings::Update<String>,
    /// `StartUtc`: new value, instant. May be cleared.
    pub start_utc: bindings::Update<bindings::Timestamp>,
    /// `EndUtc`: new value, instant. May be cleared.
    pub end_utc: bindings::Update<bindings::Timestamp>,
    /// `ReleasedUtc`: new value, instant. May be cleared.
    pub released_utc: bindings::Update<bindings::Timestamp>,
    /// `PersonCounts`: new value, list of [`ReservationPersonCount`]. May be cleared.
    pub person_counts: bindings::Update<Vec<ReservationPersonCount>>,
    /// `AssignedResourceId`: new value, id of [`Resource`](entities::Resource). May be cleared.
    pub assigned_resource_id: bindings::Update<bindings::Id<entities::Resource>>,
    /// `RequestedCategoryId`: new value, id of [`ResourceCategory`](entities::ResourceCategory). May be cleared.
    pub requested_category_id: bindings::Update<
        bindings::Id<entities::ResourceCategory>,
    >,
    /// `TravelAgencyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub travel_agency_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `CompanyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub company_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `BusinessSegmentId`: new value, id of [`BusinessSegment`](entities::BusinessSegment). May be cleared.
    pub business_segment_id: bindings::Update<bindings::Id<entities::BusinessSegment>>,
    /// `Purpose`: new value, text. May be cleared.
    pub purpose: bindings::Update<String>,
    /// `RateId`: new value, id of [`Rate`](entities::Rate). May be cleared.
    pub rate_id: bindings::Update<bindings::Id<entities::Rate>>,
    /// `CreditCardId`: new value, id of [`CreditCard`](entities::CreditCard). May be cleared.
    pub credit_card_id: bindings::Update<bindings::Id<entities::CreditCard>>,
    /// `TimeUnitPrices`: new value, list of [`PerUnitPriceParameters`]. May be cleared.
    pub time_unit_prices: bindings::Update<Vec<PerUnitPriceParameters>>,
    /// `BookerId`: new value, id of [`Customer`](entities::Customer). May be cleared.
    pub booker_id: bindings::Update<bindings::Id<entities::Customer>>,
    /// `AssignedResourceLocked`: new value, yes or no. May be cleared.
    pub assigned_resource_locked: bindings::Update<bool>,
    /// `AvailabilityBlockId`: new value, id of [`AvailabilityBlock`](entities::AvailabilityBlock). May be cleared.
    pub availability_block_id: bindings::Update<
        bindings::Id<entities::AvailabilityBlock>,
    >,
    /// `Options`: [`ReservationUpdateOptionsParameters`].
    pub options: Option<ReservationUpdateOptionsParameters>,
    /// `ReservationUpdates`: list of [`ReservationUpdateParameters`], 1 to 1,000 items.
    pub reservation_updates: Vec<ReservationUpdateParameters>,
    /// `Reprice`: yes or no.
    pub reprice: Option<bool>,
    /// `ApplyCancellationFee`: yes or no.
    pub apply_cancellation_fee: Option<bool>,
    /// `Reason`: text.
    pub reason: Option<String>,
}

impl ReservationsUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
        reservation_updates: impl IntoIterator<
            Item = impl Into<ReservationUpdateParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            channel_number: bindings::Update::Keep,
            start_utc: bindings::Update::Keep,
            end_utc: bindings::Update::Keep,
            released_utc: bindings::Update::Keep,
            person_counts: bindings::Update::Keep,
            assigned_resource_id: bindings::Update::Keep,
            requested_category_id: bindings::Update::Keep,
            travel_agency_id: bindings::Update::Keep,
            company_id: bindings::Update::Keep,
            business_segment_id: bindings::Update::Keep,
            purpose: bindings::Update::Keep,
            rate_id: bindings::Update::Keep,
            credit_card_id: bindings::Update::Keep,
            time_unit_prices: bindings::Update::Keep,
            booker_id: bindings::Update::Keep,
            assigned_resource_locked: bindings::Update::Keep,
            availability_block_id: bindings::Update::Keep,
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

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `ChannelNumber`.
    #[must_use]
    pub fn channel_number(
        mut self,
        channel_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.channel_number = channel_number.into();
        self
    }

    /// Sets `StartUtc`.
    #[must_use]
    pub fn start_utc(
        mut self,
        start_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.start_utc = start_utc.into();
        self
    }

    /// Sets `EndUtc`.
    #[must_use]
    pub fn end_utc(
        mut self,
        end_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.end_utc = end_utc.into();
        self
    }

    /// Sets `ReleasedUtc`.
    #[must_use]
    pub fn released_utc(
        mut self,
        released_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.released_utc = released_utc.into();
        self
    }

    /// Sets `PersonCounts`.
    #[must_use]
    pub fn person_counts(
        mut self,
        person_counts: impl Into<bindings::Update<Vec<ReservationPersonCount>>>,
    ) -> Self {
        self.person_counts = person_counts.into();
        self
    }

    /// Sets `AssignedResourceId`.
    #[must_use]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: impl Into<
            bindings::Update<bindings::Id<entities::Resource>>,
        >,
    ) -> Self {
        self.assigned_resource_id = assigned_resource_id.into();
        self
    }

    /// Sets `RequestedCategoryId`.
    #[must_use]
    pub fn requested_category_id(
        mut self,
        requested_category_id: impl Into<
            bindings::Update<bindings::Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        self.requested_category_id = requested_category_id.into();
        self
    }

    /// Sets `TravelAgencyId`.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<bindings::Update<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.travel_agency_id = travel_agency_id.into();
        self
    }

    /// Sets `CompanyId`.
    #[must_use]
    pub fn company_id(
        mut self,
        company_id: impl Into<bindings::Update<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.company_id = company_id.into();
        self
    }

    /// Sets `BusinessSegmentId`.
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<
            bindings::Update<bindings::Id<entities::BusinessSegment>>,
        >,
    ) -> Self {
        self.business_segment_id = business_segment_id.into();
        self
    }

    /// Sets `Purpose`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<bindings::Update<String>>) -> Self {
        self.purpose = purpose.into();
        self
    }

    /// Sets `RateId`.
    #[must_use]
    pub fn rate_id(
        mut self,
        rate_id: impl Into<bindings::Update<bindings::Id<entities::Rate>>>,
    ) -> Self {
        self.rate_id = rate_id.into();
        self
    }

    /// Sets `CreditCardId`.
    #[must_use]
    pub fn credit_card_id(
        mut self,
        credit_card_id: impl Into<bindings::Update<bindings::Id<entities::CreditCard>>>,
    ) -> Self {
        self.credit_card_id = credit_card_id.into();
        self
    }

    /// Sets `TimeUnitPrices`.
    #[must_use]
    pub fn time_unit_prices(
        mut self,
        time_unit_prices: impl Into<bindings::Update<Vec<PerUnitPriceParameters>>>,
    ) -> Self {
        self.time_unit_prices = time_unit_prices.into();
        self
    }

    /// Sets `BookerId`.
    #[must_use]
    pub fn booker_id(
        mut self,
        booker_id: impl Into<bindings::Update<bindings::Id<entities::Customer>>>,
    ) -> Self {
        self.booker_id = booker_id.into();
        self
    }

    /// Sets `AssignedResourceLocked`.
    #[must_use]
    pub fn assigned_resource_locked(
        mut self,
        assigned_resource_locked: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.assigned_resource_locked = assigned_resource_locked.into();
        self
    }

    /// Sets `AvailabilityBlockId`.
    #[must_use]
    pub fn availability_block_id(
        mut self,
        availability_block_id: impl Into<
            bindings::Update<bindings::Id<entities::AvailabilityBlock>>,
        >,
    ) -> Self {
        self.availability_block_id = availability_block_id.into();
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<ReservationUpdateOptionsParameters>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets `Reprice`.
    #[must_use]
    pub fn reprice(mut self, reprice: bool) -> Self {
        self.reprice = Some(reprice);
        self
    }

    /// Sets `ApplyCancellationFee`.
    #[must_use]
    pub fn apply_cancellation_fee(mut self, apply_cancellation_fee: bool) -> Self {
        self.apply_cancellation_fee = Some(apply_cancellation_fee);
        self
    }

    /// Sets `Reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

bindings::object! { ReservationsUpdate {
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

impl bindings::Operation for ReservationsUpdate {
    type Response = ReservationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `reservations/confirm` asks for: the argument of [`Reservations::confirm`](super::resources::Reservations::confirm).
#[doc(alias = "ConfirmReservationParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsConfirm {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation).
    pub reservation_ids: Vec<bindings::Id<entities::Reservation>>,
    /// `SendConfirmationEmail`: yes or no.
    pub send_confirmation_email: Option<bool>,
}

impl ReservationsConfirm {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
            send_confirmation_email: None,
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `SendConfirmationEmail`.
    #[must_use]
    pub fn send_confirmation_email(mut self, send_confirmation_email: bool) -> Self {
        self.send_confirmation_email = Some(send_confirmation_email);
        self
    }
}

bindings::object! { ReservationsConfirm {
    enterprise_id: optional "EnterpriseId",
    reservation_ids: required "ReservationIds",
    send_confirmation_email: optional "SendConfirmationEmail",
} }

impl bindings::Operation for ReservationsConfirm {
    type Response = MultipleReservationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/confirm",
            bindings::Effect::Transition,
        )
        .portfolio();
}

/// What `reservations/start` asks for: the argument of [`Reservations::start`](super::resources::Reservations::start).
#[doc(alias = "ReservationStartParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsStart {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
}

impl ReservationsStart {
    /// With all that is required, and nothing else set yet.
    pub fn new(reservation_id: impl Into<bindings::Id<entities::Reservation>>) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { ReservationsStart {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
} }

impl bindings::Operation for ReservationsStart {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/start",
            bindings::Effect::Transition,
        )
        .portfolio();
}

/// What `reservations/process` asks for: the argument of [`Reservations::process`](super::resources::Reservations::process).
#[doc(alias = "ReservationProcessingParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsProcess {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `CloseBills`: yes or no.
    pub close_bills: Option<bool>,
    /// `AllowOpenBalance`: yes or no.
    pub allow_open_balance: Option<bool>,
    /// `Notes`: text.
    pub notes: Option<String>,
}

impl ReservationsProcess {
    /// With all that is required, and nothing else set yet.
    pub fn new(reservation_id: impl Into<bindings::Id<entities::Reservation>>) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            close_bills: None,
            allow_open_balance: None,
            notes: None,
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `CloseBills`.
    #[must_use]
    pub fn close_bills(mut self, close_bills: bool) -> Self {
        self.close_bills = Some(close_bills);
        self
    }

    /// Sets `AllowOpenBalance`.
    #[must_use]
    pub fn allow_open_balance(mut self, allow_open_balance: bool) -> Self {
        self.allow_open_balance = Some(allow_open_balance);
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

bindings::object! { ReservationsProcess {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    close_bills: optional "CloseBills",
    allow_open_balance: optional "AllowOpenBalance",
    notes: optional "Notes",
} }

impl bindings::Operation for ReservationsProcess {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/process",
            bindings::Effect::Transition,
        )
        .portfolio();
}

/// What `reservations/cancel` asks for: the argument of [`Reservations::cancel`](super::resources::Reservations::cancel).
#[doc(alias = "ReservationCancellationParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsCancel {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub reservation_ids: Vec<bindings::Id<entities::Reservation>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `PostCancellationFee`: yes or no.
    pub post_cancellation_fee: Option<bool>,
    /// `SendEmail`: yes or no.
    pub send_email: Option<bool>,
    /// `Notes`: text.
    pub notes: Option<String>,
}

impl ReservationsCancel {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
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

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `ReservationId`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Sets `PostCancellationFee`.
    #[must_use]
    pub fn post_cancellation_fee(mut self, post_cancellation_fee: bool) -> Self {
        self.post_cancellation_fee = Some(post_cancellation_fee);
        self
    }

    /// Sets `SendEmail`.
    #[must_use]
    pub fn send_email(mut self, send_email: bool) -> Self {
        self.send_email = Some(send_email);
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

bindings::object! { ReservationsCancel {
    enterprise_id: optional "EnterpriseId",
    reservation_ids: required "ReservationIds",
    reservation_id: optional "ReservationId",
    post_cancellation_fee: optional "PostCancellationFee",
    send_email: optional "SendEmail",
    notes: optional "Notes",
} }

impl bindings::Operation for ReservationsCancel {
    type Response = MultipleReservationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/cancel",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("ReservationIds", 1000)]);
}

/// What `reservations/updateCustomer` asks for: the argument of [`Reservations::update_customer`](super::resources::Reservations::update_customer).
#[doc(alias = "ReservationsUpdateCustomerParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsUpdateCustomer {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
}

impl ReservationsUpdateCustomer {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
        customer_id: impl Into<bindings::Id<entities::Customer>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            customer_id: customer_id.into(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { ReservationsUpdateCustomer {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    customer_id: required "CustomerId",
} }

impl bindings::Operation for ReservationsUpdateCustomer {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/updateCustomer",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `reservations/updateInterval` asks for: the argument of [`Reservations::update_interval`](super::resources::Reservations::update_interval).
#[doc(alias = "ReservationUpdateIntervalParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsUpdateInterval {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `ChargeCancellationFee`: yes or no.
    pub charge_cancellation_fee: bool,
}

impl ReservationsUpdateInterval {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
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

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `StartUtc`.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }
}

bindings::object! { ReservationsUpdateInterval {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    charge_cancellation_fee: required "ChargeCancellationFee",
} }

impl bindings::Operation for ReservationsUpdateInterval {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/updateInterval",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `reservations/addCompanion` asks for: the argument of [`Reservations::add_companion`](super::resources::Reservations::add_companion).
#[doc(alias = "CompanionshipAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsAddCompanion {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
}

impl ReservationsAddCompanion {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
        customer_id: impl Into<bindings::Id<entities::Customer>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            customer_id: customer_id.into(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { ReservationsAddCompanion {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    customer_id: required "CustomerId",
} }

impl bindings::Operation for ReservationsAddCompanion {
    type Response = CompanionshipAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/addCompanion",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `reservations/deleteCompanion` asks for: the argument of [`Reservations::delete_companion`](super::resources::Reservations::delete_companion).
#[doc(alias = "CompanionshipDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsDeleteCompanion {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
}

impl ReservationsDeleteCompanion {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
        customer_id: impl Into<bindings::Id<entities::Customer>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            customer_id: customer_id.into(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { ReservationsDeleteCompanion {
    enterprise_id: optional "EnterpriseId",
    reservation_id: required "ReservationId",
    customer_id: required "CustomerId",
} }

impl bindings::Operation for ReservationsDeleteCompanion {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/deleteCompanion",
            bindings::Effect::Transition,
        )
        .portfolio();
}

/// What `reservations/addProduct` asks for: the argument of [`Reservations::add_product`](super::resources::Reservations::add_product).
#[doc(alias = "ReservationProductParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsAddProduct {
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
    /// `Count`: whole number.
    pub count: i32,
    /// `UnitAmount`: [`AmountParameters`].
    pub unit_amount: Option<AmountParameters>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
}

impl ReservationsAddProduct {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
        product_id: impl Into<bindings::Id<entities::Product>>,
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

    /// Sets `UnitAmount`.
    #[must_use]
    pub fn unit_amount(mut self, unit_amount: impl Into<AmountParameters>) -> Self {
        self.unit_amount = Some(unit_amount.into());
        self
    }

    /// Sets `StartUtc`.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }
}

bindings::object! { ReservationsAddProduct {
    reservation_id: required "ReservationId",
    product_id: required "ProductId",
    count: required "Count",
    unit_amount: optional "UnitAmount",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
} }

impl bindings::Operation for ReservationsAddProduct {
    type Response = AddProductItemsResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "reservations/addProduct",
        bindings::Effect::Create,
    );
}

/// What `reservations/getAllItems` asks for: the argument of [`Reservations::get_all_items`](super::resources::Reservations::get_all_items).
#[doc(alias = "ReservationItemParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsGetAllItems {
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub reservation_ids: Vec<bindings::Id<entities::Reservation>>,
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: Option<String>,
    /// `AccountingStates`: texts.
    pub accounting_states: Option<Vec<String>>,
}

impl ReservationsGetAllItems {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
    ) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
            currency: None,
            accounting_states: None,
        }
    }

    /// Sets `Currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `AccountingStates`.
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

bindings::object! { ReservationsGetAllItems {
    reservation_ids: required "ReservationIds",
    currency: optional "Currency",
    accounting_states: optional "AccountingStates",
} }

impl bindings::Operation for ReservationsGetAllItems {
    type Response = ReservationItemResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "reservations/getAllItems",
            bindings::Effect::Read,
        )
        .deprecated()
        .list(bindings::ListInfo::new("Reservations", &["ReservationId"]))
        .id_lists(&[bindings::IdListInfo::new("ReservationIds", 1000)])
        .value_lists(&["AccountingStates"]);
}

impl bindings::Paginated for ReservationsGetAllItems {
    type Item = ReservationItems;
}

/// The ids of the items that the product was ordered as.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddProductItemsResult {
    /// `ItemIds`: ids of [`AccountingItem`](entities::AccountingItem).
    pub item_ids: Option<Vec<bindings::Id<entities::AccountingItem>>>,
}

bindings::object! { AddProductItemsResult {
    item_ids: optional "ItemIds",
} }

/// A reservation just booked, with the identifier given to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedReservation {
    /// `Identifier`: text.
    pub identifier: Option<String>,
    /// `Reservation`: [`ReservationOld`].
    pub reservation: ReservationOld,
}

bindings::object! { AddedReservation {
    identifier: optional "Identifier",
    reservation: required "Reservation",
} }

/// How a channel manager knows a reservation, and the rate it asked for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelManagerDetails {
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `RequestedRateCode`: text.
    pub requested_rate_code: String,
    /// `ChannelManagerName`: text.
    pub channel_manager_name: Option<String>,
    /// `ChannelNumber`: text.
    pub channel_number: Option<String>,
    /// `ChannelManagerGroupNumber`: text.
    pub channel_manager_group_number: Option<String>,
    /// `ChannelManagerNumber`: text.
    pub channel_manager_number: Option<String>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
}

bindings::object! { ChannelManagerDetails {
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
    /// `CompanionshipId`: id of [`Companionship`](entities::Companionship).
    pub companionship_id: Option<bindings::Id<entities::Companionship>>,
}

bindings::object! { CompanionshipAddResult {
    companionship_id: optional "CompanionshipId",
} }

/// The ids of the reservations confirmed or cancelled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultipleReservationResult {
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation).
    pub reservation_ids: Vec<bindings::Id<entities::Reservation>>,
}

bindings::object! { MultipleReservationResult {
    reservation_ids: required "ReservationIds",
} }

/// A price for one time unit of a reservation, counted from zero.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PerUnitPriceParameters {
    /// `Index`: whole number.
    pub index: Option<i32>,
    /// `Amount`: [`AmountParameters`].
    pub amount: Option<AmountParameters>,
}

impl PerUnitPriceParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Index`.
    #[must_use]
    pub fn index(mut self, index: i32) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets `Amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<AmountParameters>) -> Self {
        self.amount = Some(amount.into());
        self
    }
}

bindings::object! { PerUnitPriceParameters {
    index: optional "Index",
    amount: optional "Amount",
} }

/// A stay or other use of a bookable service, with its times, state, rate and assigned resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reservation {
    /// `Id`: id of [`Reservation`](entities::Reservation).
    pub id: bindings::Id<entities::Reservation>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `AccountType`: [`AccountType`].
    pub account_type: AccountType,
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
    /// `Options`: [`ServiceOrderOptions`].
    pub options: ServiceOrderOptions,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: bindings::Id<entities::Rate>,
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
    /// `GroupId`: id of [`ReservationGroup`](entities::ReservationGroup).
    pub group_id: Option<bindings::Id<entities::ReservationGroup>>,
    /// `RequestedResourceCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub requested_resource_category_id: bindings::Id<entities::ResourceCategory>,
    /// `AssignedResourceId`: id of [`Resource`](entities::Resource).
    pub assigned_resource_id: Option<bindings::Id<entities::Resource>>,
    /// `AvailabilityBlockId`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    pub availability_block_id: Option<bindings::Id<entities::AvailabilityBlock>>,
    /// `PartnerCompanyId`: id of [`Company`](entities::Company).
    pub partner_company_id: Option<bindings::Id<entities::Company>>,
    /// `TravelAgencyId`: id of [`Company`](entities::Company).
    pub travel_agency_id: Option<bindings::Id<entities::Company>>,
    /// `AssignedResourceLocked`: yes or no.
    pub assigned_resource_locked: Option<bool>,
    /// `ChannelNumber`: text.
    pub channel_number: Option<String>,
    /// `ChannelManagerNumber`: text.
    pub channel_manager_number: Option<String>,
    /// `CancellationReason`: [`ServiceOrderCancellationReasonEnum`].
    pub cancellation_reason: Option<ServiceOrderCancellationReasonEnum>,
    /// `ReleasedUtc`: instant.
    pub released_utc: Option<bindings::Timestamp>,
    /// `StartUtc`: instant.
    #[deprecated(note = "use `scheduled_start_utc` and `actual_start_utc`")]
    pub start_utc: bindings::Timestamp,
    /// `EndUtc`: instant.
    #[deprecated(note = "use `scheduled_end_utc` and `actual_end_utc`")]
    pub end_utc: bindings::Timestamp,
    /// `ScheduledStartUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub scheduled_start_utc: Option<bindings::Timestamp>,
    /// `ActualStartUtc`: instant.
    pub actual_start_utc: Option<bindings::Timestamp>,
    /// `ScheduledEndUtc`: instant.
    pub scheduled_end_utc: Option<bindings::Timestamp>,
    /// `ActualEndUtc`: instant.
    pub actual_end_utc: Option<bindings::Timestamp>,
    /// `Purpose`: [`ReservationPurposeEnum`].
    pub purpose: Option<ReservationPurposeEnum>,
    /// `QrCodeData`: secret text, never printed.
    pub qr_code_data: Option<bindings::Secret>,
    /// `PersonCounts`: list of [`ReservationPersonCount`], at least 1 item.
    pub person_counts: Vec<ReservationPersonCount>,
}

bindings::object! { Reservation {
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
    /// `Reservations`: list of [`AddedReservation`].
    pub reservations: Vec<AddedReservation>,
}

bindings::object! { ReservationAdditionResult {
    reservations: required "Reservations",
} }

/// A reservation to book or to price; `Identifier` links it to its entry in the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationData {
    /// `Identifier`: text.
    pub identifier: Option<String>,
    /// `ChannelNumber`: text.
    pub channel_number: Option<String>,
    /// `State`: [`ServiceOrderStateOld`].
    pub state: Option<ServiceOrderStateOld>,
    /// `StartUtc`: instant.
    pub start_utc: bindings::Timestamp,
    /// `EndUtc`: instant.
    pub end_utc: bindings::Timestamp,
    /// `ReleasedUtc`: instant.
    pub released_utc: Option<bindings::Timestamp>,
    /// `AdultCount`: whole number.
    #[deprecated(note = "use `person_counts`")]
    pub adult_count: Option<i32>,
    /// `ChildCount`: whole number.
    #[deprecated(note = "use `person_counts`")]
    pub child_count: Option<i32>,
    /// `PersonCounts`: list of [`ReservationPersonCount`], at least 1 item.
    pub person_counts: Vec<ReservationPersonCount>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `BookerId`: id of [`Customer`](entities::Customer).
    pub booker_id: Option<bindings::Id<entities::Customer>>,
    /// `RequestedCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub requested_category_id: bindings::Id<entities::ResourceCategory>,
    /// `AssignedResourceId`: id of [`Resource`](entities::Resource).
    pub assigned_resource_id: Option<bindings::Id<entities::Resource>>,
    /// `AssignedResourceLocked`: yes or no.
    pub assigned_resource_locked: Option<bool>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: bindings::Id<entities::Rate>,
    /// `VoucherCode`: text.
    pub voucher_code: Option<String>,
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
    /// `TravelAgencyId`: id of [`Company`](entities::Company).
    pub travel_agency_id: Option<bindings::Id<entities::Company>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `TimeUnitAmount`: [`AmountParameters`].
    pub time_unit_amount: Option<AmountParameters>,
    /// `TimeUnitPrices`: list of [`PerUnitPriceParameters`].
    pub time_unit_prices: Option<Vec<PerUnitPriceParameters>>,
    /// `ProductOrders`: list of [`ProductOrderAdditionData`].
    pub product_orders: Option<Vec<ProductOrderAdditionData>>,
    /// `AvailabilityBlockId`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    pub availability_block_id: Option<bindings::Id<entities::AvailabilityBlock>>,
}

impl ReservationData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        start_utc: impl Into<bindings::Timestamp>,
        end_utc: impl Into<bindings::Timestamp>,
        person_counts: impl IntoIterator<Item = impl Into<ReservationPersonCount>>,
        customer_id: impl Into<bindings::Id<entities::Customer>>,
        requested_category_id: impl Into<bindings::Id<entities::ResourceCategory>>,
        rate_id: impl Into<bindings::Id<entities::Rate>>,
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

    /// Sets `Identifier`.
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets `ChannelNumber`.
    #[must_use]
    pub fn channel_number(mut self, channel_number: impl Into<String>) -> Self {
        self.channel_number = Some(channel_number.into());
        self
    }

    /// Sets `State`.
    #[must_use]
    pub fn state(mut self, state: impl Into<ServiceOrderStateOld>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `ReleasedUtc`.
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<bindings::Timestamp>) -> Self {
        self.released_utc = Some(released_utc.into());
        self
    }

    /// Sets `AdultCount`.
    #[deprecated(note = "use `person_counts`")]
    #[must_use]
    pub fn adult_count(mut self, adult_count: i32) -> Self {
        self.adult_count = Some(adult_count);
        self
    }

    /// Sets `ChildCount`.
    #[deprecated(note = "use `person_counts`")]
    #[must_use]
    pub fn child_count(mut self, child_count: i32) -> Self {
        self.child_count = Some(child_count);
        self
    }

    /// Sets `BookerId`.
    #[must_use]
    pub fn booker_id(
        mut self,
        booker_id: impl Into<bindings::Id<entities::Customer>>,
    ) -> Self {
        self.booker_id = Some(booker_id.into());
        self
    }

    /// Sets `AssignedResourceId`.
    #[must_use]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: impl Into<bindings::Id<entities::Resource>>,
    ) -> Self {
        self.assigned_resource_id = Some(assigned_resource_id.into());
        self
    }

    /// Sets `AssignedResourceLocked`.
    #[must_use]
    pub fn assigned_resource_locked(mut self, assigned_resource_locked: bool) -> Self {
        self.assigned_resource_locked = Some(assigned_resource_locked);
        self
    }

    /// Sets `VoucherCode`.
    #[must_use]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }

    /// Sets `CreditCardId`.
    #[must_use]
    pub fn credit_card_id(
        mut self,
        credit_card_id: impl Into<bindings::Id<entities::CreditCard>>,
    ) -> Self {
        self.credit_card_id = Some(credit_card_id.into());
        self
    }

    /// Sets `TravelAgencyId`.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<bindings::Id<entities::Company>>,
    ) -> Self {
        self.travel_agency_id = Some(travel_agency_id.into());
        self
    }

    /// Sets `CompanyId`.
    #[must_use]
    pub fn company_id(
        mut self,
        company_id: impl Into<bindings::Id<entities::Company>>,
    ) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `BusinessSegmentId`.
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<bindings::Id<entities::BusinessSegment>>,
    ) -> Self {
        self.business_segment_id = Some(business_segment_id.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `TimeUnitAmount`.
    #[must_use]
    pub fn time_unit_amount(
        mut self,
        time_unit_amount: impl Into<AmountParameters>,
    ) -> Self {
        self.time_unit_amount = Some(time_unit_amount.into());
        self
    }

    /// Sets `TimeUnitPrices`.
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

    /// Sets `ProductOrders`.
    #[must_use]
    pub fn product_orders(
        mut self,
        product_orders: impl IntoIterator<Item = impl Into<ProductOrderAdditionData>>,
    ) -> Self {
        self.product_orders = Some(product_orders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AvailabilityBlockId`.
    #[must_use]
    pub fn availability_block_id(
        mut self,
        availability_block_id: impl Into<bindings::Id<entities::AvailabilityBlock>>,
    ) -> Self {
        self.availability_block_id = Some(availability_block_id.into());
        self
    }
}

bindings::object! { ReservationData {
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
    /// `Reservations`: yes or no.
    pub reservations: Option<bool>,
    /// `ReservationGroups`: yes or no.
    pub reservation_groups: Option<bool>,
    /// `Customers`: yes or no.
    pub customers: Option<bool>,
    /// `CustomerAdresses`: yes or no.
    pub customer_addresses: Option<bool>,
    /// `CustomerIdentityDocuments`: yes or no.
    pub customer_identity_documents: Option<bool>,
    /// `Services`: yes or no.
    pub services: Option<bool>,
    /// `Products`: yes or no.
    pub products: Option<bool>,
    /// `BusinessSegments`: yes or no.
    pub business_segments: Option<bool>,
    /// `Resources`: yes or no.
    pub resources: Option<bool>,
    /// `ResourceCategories`: yes or no.
    pub resource_categories: Option<bool>,
    /// `ResourceCategoryAssignments`: yes or no.
    pub resource_category_assignments: Option<bool>,
    /// `Rates`: yes or no.
    pub rates: Option<bool>,
    /// `Items`: yes or no.
    pub items: Option<bool>,
    /// `OrderItems`: yes or no.
    pub order_items: Option<bool>,
    /// `Notes`: yes or no.
    pub notes: Option<bool>,
    /// `QrCodeData`: yes or no.
    pub qr_code_data: Option<bool>,
    /// `Companies`: yes or no.
    pub companies: Option<bool>,
    /// `AccountingStates`: list of [`AccountingState`].
    pub accounting_states: Option<Vec<AccountingState>>,
}

impl ReservationExtent {
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

    /// Sets `CustomerAdresses`.
    #[must_use]
    pub fn customer_addresses(mut self, customer_addresses: bool) -> Self {
        self.customer_addresses = Some(customer_addresses);
        self
    }

    /// Sets `CustomerIdentityDocuments`.
    #[must_use]
    pub fn customer_identity_documents(
        mut self,
        customer_identity_documents: bool,
    ) -> Self {
        self.customer_identity_documents = Some(customer_identity_documents);
        self
    }

    /// Sets `Services`.
    #[must_use]
    pub fn services(mut self, services: bool) -> Self {
        self.services = Some(services);
        self
    }

    /// Sets `Products`.
    #[must_use]
    pub fn products(mut self, products: bool) -> Self {
        self.products = Some(products);
        self
    }

    /// Sets `BusinessSegments`.
    #[must_use]
    pub fn business_segments(mut self, business_segments: bool) -> Self {
        self.business_segments = Some(business_segments);
        self
    }

    /// Sets `Resources`.
    #[must_use]
    pub fn resources(mut self, resources: bool) -> Self {
        self.resources = Some(resources);
        self
    }

    /// Sets `ResourceCategories`.
    #[must_use]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets `ResourceCategoryAssignments`.
    #[must_use]
    pub fn resource_category_assignments(
        mut self,
        resource_category_assignments: bool,
    ) -> Self {
        self.resource_category_assignments = Some(resource_category_assignments);
        self
    }

    /// Sets `Rates`.
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets `Items`.
    #[must_use]
    pub fn items(mut self, items: bool) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `OrderItems`.
    #[must_use]
    pub fn order_items(mut self, order_items: bool) -> Self {
        self.order_items = Some(order_items);
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: bool) -> Self {
        self.notes = Some(notes);
        self
    }

    /// Sets `QrCodeData`.
    #[must_use]
    pub fn qr_code_data(mut self, qr_code_data: bool) -> Self {
        self.qr_code_data = Some(qr_code_data);
        self
    }

    /// Sets `Companies`.
    #[must_use]
    pub fn companies(mut self, companies: bool) -> Self {
        self.companies = Some(companies);
        self
    }

    /// Sets `AccountingStates`.
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

bindings::object! { ReservationExtent {
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
    /// `Reservations`: list of [`ReservationItems`].
    pub reservations: Vec<ReservationItems>,
}

bindings::object! { ReservationItemResult {
    reservations: required "Reservations",
} }

/// The accounting and order items of one reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationItems {
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `Items`: list of [`AccountingItem`].
    pub items: Option<Vec<AccountingItem>>,
    /// `OrderItems`: list of [`OrderItemOld`].
    pub order_items: Vec<OrderItemOld>,
}

bindings::object! { ReservationItems {
    reservation_id: optional "ReservationId",
    items: optional "Items",
    order_items: required "OrderItems",
} }

/// What `Total` of `ReservationPrice` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReservationPriceTotal {
    /// [`CurrencyValueOld`]
    CurrencyValueOld(CurrencyValueOld),
    /// [`Amount`]
    Amount(Amount),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
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

impl bindings::Blank for ReservationPriceTotal {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for ReservationPriceTotal {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = {
            const FORMS: &[bindings::Form] = &[
                bindings::Form {
                    required: &["Currency"],
                    known: &["Currency", "Value", "Net", "Tax", "TaxRate"],
                },
                bindings::Form {
                    required: &["Currency", "GrossValue", "TaxValues"],
                    known: &[
                        "Currency",
                        "NetValue",
                        "GrossValue",
                        "TaxValues",
                        "Breakdown",
                    ],
                },
            ];
            match object.best_fit(FORMS) {
                Some(0usize) => Self::CurrencyValueOld(object.whole()?),
                Some(1usize) => Self::Amount(object.whole()?),
                _ => Self::Unrecognized(object.into_unknown()?),
            }
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::CurrencyValueOld(value) => bindings::Wire::write(value, writer),
            Self::Amount(value) => bindings::Wire::write(value, writer),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(ReservationPriceTotal);

/// The total price of one of the described reservations, under the identifier given to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationPrice {
    /// `Identifier`: text.
    pub identifier: Option<String>,
    /// `TotalAmount`: [`Amount`].
    pub total_amount: Option<Amount>,
    /// `Total`: [`ReservationPriceTotal`].
    #[deprecated(note = "use `total_amount`")]
    pub total: Option<ReservationPriceTotal>,
}

bindings::object! { ReservationPrice {
    identifier: optional "Identifier",
    total_amount: optional "TotalAmount",
    total: optional "Total",
} }

/// The price of each reservation described.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationPricingResult {
    /// `ReservationPrices`: list of [`ReservationPrice`].
    pub reservation_prices: Vec<ReservationPrice>,
}

bindings::object! { ReservationPricingResult {
    reservation_prices: required "ReservationPrices",
} }

/// The content of the QR code of one reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationQrCodeData {
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `Data`: secret text, never printed.
    pub data: Option<bindings::Secret>,
}

bindings::object! { ReservationQrCodeData {
    reservation_id: optional "ReservationId",
    data: optional "Data",
} }

/// Reservations in their older form, with related data, and the cursor of the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationResult {
    /// `Reservations`: list of [`ReservationOld`].
    pub reservations: Option<Vec<ReservationOld>>,
    /// `ReservationGroups`: list of [`ReservationGroupOld`].
    pub reservation_groups: Option<Vec<ReservationGroupOld>>,
    /// `Customers`: list of [`Customer`].
    pub customers: Option<Vec<Customer>>,
    /// `Services`: list of [`Service`].
    pub services: Option<Vec<Service>>,
    /// `Products`: list of [`Product`].
    pub products: Option<Vec<Product>>,
    /// `Resources`: list of [`Resource`].
    pub resources: Option<Vec<Resource>>,
    /// `ResourceCategories`: list of [`ResourceCategory`].
    pub resource_categories: Option<Vec<ResourceCategory>>,
    /// `ResourceCategoryAssignments`: list of [`ResourceCategoryAssignment`].
    pub resource_category_assignments: Option<Vec<ResourceCategoryAssignment>>,
    /// `BusinessSegments`: list of [`BusinessSegment`].
    pub business_segments: Option<Vec<BusinessSegment>>,
    /// `Rates`: list of [`RateForExtent`].
    pub rates: Option<Vec<RateForExtent>>,
    /// `RateGroups`: list of [`RateGroupOld`].
    pub rate_groups: Option<Vec<RateGroupOld>>,
    /// `Items`: list of [`AccountingItem`].
    pub items: Option<Vec<AccountingItem>>,
    /// `OrderItems`: list of [`OrderItemOld`].
    pub order_items: Option<Vec<OrderItemOld>>,
    /// `Notes`: list of [`OrderNote`].
    pub notes: Option<Vec<OrderNote>>,
    /// `QrCodeData`: list of [`ReservationQrCodeData`].
    pub qr_code_data: Option<Vec<ReservationQrCodeData>>,
    /// `Companies`: list of [`Company`].
    pub companies: Option<Vec<Company>>,
    /// `ResourceAccessTokens`: list of [`ResourceAccessToken`].
    pub resource_access_tokens: Option<Vec<ResourceAccessToken>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ReservationResult {
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
    /// `Reservations`: list of [`Reservation`].
    pub reservations: Vec<Reservation>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ReservationServiceOrderResult {
    reservations: required "Reservations",
    cursor: optional "Cursor",
} }

/// Whether the owner is to be marked as checked in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservationUpdateOptionsParameters {
    /// `OwnerCheckedIn`: new value, yes or no. May be cleared.
    pub owner_checked_in: bindings::Update<bool>,
}

impl ReservationUpdateOptionsParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OwnerCheckedIn`.
    #[must_use]
    pub fn owner_checked_in(
        mut self,
        owner_checked_in: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.owner_checked_in = owner_checked_in.into();
        self
    }
}

bindings::object! { ReservationUpdateOptionsParameters {
    owner_checked_in: optional "OwnerCheckedIn",
} }

/// Changes to one reservation; properties left out keep their values.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationUpdateParameters {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `ChannelNumber`: new value, text. May be cleared.
    pub channel_number: bindings::Update<String>,
    /// `StartUtc`: new value, instant. May be cleared.
    pub start_utc: bindings::Update<bindings::Timestamp>,
    /// `EndUtc`: new value, instant. May be cleared.
    pub end_utc: bindings::Update<bindings::Timestamp>,
    /// `ReleasedUtc`: new value, instant. May be cleared.
    pub released_utc: bindings::Update<bindings::Timestamp>,
    /// `PersonCounts`: new value, list of [`ReservationPersonCount`]. May be cleared.
    pub person_counts: bindings::Update<Vec<ReservationPersonCount>>,
    /// `AssignedResourceId`: new value, id of [`Resource`](entities::Resource). May be cleared.
    pub assigned_resource_id: bindings::Update<bindings::Id<entities::Resource>>,
    /// `RequestedCategoryId`: new value, id of [`ResourceCategory`](entities::ResourceCategory). May be cleared.
    pub requested_category_id: bindings::Update<
        bindings::Id<entities::ResourceCategory>,
    >,
    /// `TravelAgencyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub travel_agency_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `CompanyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub company_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `BusinessSegmentId`: new value, id of [`BusinessSegment`](entities::BusinessSegment). May be cleared.
    pub business_segment_id: bindings::Update<bindings::Id<entities::BusinessSegment>>,
    /// `Purpose`: new value, text. May be cleared.
    pub purpose: bindings::Update<String>,
    /// `RateId`: new value, id of [`Rate`](entities::Rate). May be cleared.
    pub rate_id: bindings::Update<bindings::Id<entities::Rate>>,
    /// `CreditCardId`: new value, id of [`CreditCard`](entities::CreditCard). May be cleared.
    pub credit_card_id: bindings::Update<bindings::Id<entities::CreditCard>>,
    /// `TimeUnitPrices`: new value, list of [`PerUnitPriceParameters`]. May be cleared.
    pub time_unit_prices: bindings::Update<Vec<PerUnitPriceParameters>>,
    /// `BookerId`: new value, id of [`Customer`](entities::Customer). May be cleared.
    pub booker_id: bindings::Update<bindings::Id<entities::Customer>>,
    /// `AssignedResourceLocked`: new value, yes or no. May be cleared.
    pub assigned_resource_locked: bindings::Update<bool>,
    /// `AvailabilityBlockId`: new value, id of [`AvailabilityBlock`](entities::AvailabilityBlock). May be cleared.
    pub availability_block_id: bindings::Update<
        bindings::Id<entities::AvailabilityBlock>,
    >,
    /// `Options`: [`ReservationUpdateOptionsParameters`].
    pub options: Option<ReservationUpdateOptionsParameters>,
}

impl ReservationUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(reservation_id: impl Into<bindings::Id<entities::Reservation>>) -> Self {
        Self {
            enterprise_id: None,
            reservation_id: reservation_id.into(),
            channel_number: bindings::Update::Keep,
            start_utc: bindings::Update::Keep,
            end_utc: bindings::Update::Keep,
            released_utc: bindings::Update::Keep,
            person_counts: bindings::Update::Keep,
            assigned_resource_id: bindings::Update::Keep,
            requested_category_id: bindings::Update::Keep,
            travel_agency_id: bindings::Update::Keep,
            company_id: bindings::Update::Keep,
            business_segment_id: bindings::Update::Keep,
            purpose: bindings::Update::Keep,
            rate_id: bindings::Update::Keep,
            credit_card_id: bindings::Update::Keep,
            time_unit_prices: bindings::Update::Keep,
            booker_id: bindings::Update::Keep,
            assigned_resource_locked: bindings::Update::Keep,
            availability_block_id: bindings::Update::Keep,
            options: None,
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `ChannelNumber`.
    #[must_use]
    pub fn channel_number(
        mut self,
        channel_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.channel_number = channel_number.into();
        self
    }

    /// Sets `StartUtc`.
    #[must_use]
    pub fn start_utc(
        mut self,
        start_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.start_utc = start_utc.into();
        self
    }

    /// Sets `EndUtc`.
    #[must_use]
    pub fn end_utc(
        mut self,
        end_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.end_utc = end_utc.into();
        self
    }

    /// Sets `ReleasedUtc`.
    #[must_use]
    pub fn released_utc(
        mut self,
        released_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.released_utc = released_utc.into();
        self
    }

    /// Sets `PersonCounts`.
    #[must_use]
    pub fn person_counts(
        mut self,
        person_counts: impl Into<bindings::Update<Vec<ReservationPersonCount>>>,
    ) -> Self {
        self.person_counts = person_counts.into();
        self
    }

    /// Sets `AssignedResourceId`.
    #[must_use]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: impl Into<
            bindings::Update<bindings::Id<entities::Resource>>,
        >,
    ) -> Self {
        self.assigned_resource_id = assigned_resource_id.into();
        self
    }

    /// Sets `RequestedCategoryId`.
    #[must_use]
    pub fn requested_category_id(
        mut self,
        requested_category_id: impl Into<
            bindings::Update<bindings::Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        self.requested_category_id = requested_category_id.into();
        self
    }

    /// Sets `TravelAgencyId`.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<bindings::Update<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.travel_agency_id = travel_agency_id.into();
        self
    }

    /// Sets `CompanyId`.
    #[must_use]
    pub fn company_id(
        mut self,
        company_id: impl Into<bindings::Update<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.company_id = company_id.into();
        self
    }

    /// Sets `BusinessSegmentId`.
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<
            bindings::Update<bindings::Id<entities::BusinessSegment>>,
        >,
    ) -> Self {
        self.business_segment_id = business_segment_id.into();
        self
    }

    /// Sets `Purpose`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<bindings::Update<String>>) -> Self {
        self.purpose = purpose.into();
        self
    }

    /// Sets `RateId`.
    #[must_use]
    pub fn rate_id(
        mut self,
        rate_id: impl Into<bindings::Update<bindings::Id<entities::Rate>>>,
    ) -> Self {
        self.rate_id = rate_id.into();
        self
    }

    /// Sets `CreditCardId`.
    #[must_use]
    pub fn credit_card_id(
        mut self,
        credit_card_id: impl Into<bindings::Update<bindings::Id<entities::CreditCard>>>,
    ) -> Self {
        self.credit_card_id = credit_card_id.into();
        self
    }

    /// Sets `TimeUnitPrices`.
    #[must_use]
    pub fn time_unit_prices(
        mut self,
        time_unit_prices: impl Into<bindings::Update<Vec<PerUnitPriceParameters>>>,
    ) -> Self {
        self.time_unit_prices = time_unit_prices.into();
        self
    }

    /// Sets `BookerId`.
    #[must_use]
    pub fn booker_id(
        mut self,
        booker_id: impl Into<bindings::Update<bindings::Id<entities::Customer>>>,
    ) -> Self {
        self.booker_id = booker_id.into();
        self
    }

    /// Sets `AssignedResourceLocked`.
    #[must_use]
    pub fn assigned_resource_locked(
        mut self,
        assigned_resource_locked: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.assigned_resource_locked = assigned_resource_locked.into();
        self
    }

    /// Sets `AvailabilityBlockId`.
    #[must_use]
    pub fn availability_block_id(
        mut self,
        availability_block_id: impl Into<
            bindings::Update<bindings::Id<entities::AvailabilityBlock>>,
        >,
    ) -> Self {
        self.availability_block_id = availability_block_id.into();
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<ReservationUpdateOptionsParameters>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }
}

bindings::object! { ReservationUpdateParameters {
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

/// What channel managers sent about the given reservations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationsChannelManagerDetailsResult {
    /// `ChannelManagerDetails`: list of [`ChannelManagerDetails`].
    pub channel_manager_details: Vec<ChannelManagerDetails>,
}

bindings::object! { ReservationsChannelManagerDetailsResult {
    channel_manager_details: required "ChannelManagerDetails",
} }

/// Which times of a reservation the interval is held against.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservationTimeFilter {
    /// `Colliding`
    Colliding,
    /// `Created`
    Created,
    /// `Updated`
    Updated,
    /// `Start`
    Start,
    /// `End`
    End,
    /// `Overlapping`
    Overlapping,
    /// `Canceled`
    Canceled,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ReservationTimeFilter {
    Colliding: "Colliding",
    Created: "Created",
    Updated: "Updated",
    Start: "Start",
    End: "End",
    Overlapping: "Overlapping",
    Canceled: "Canceled",
} }
