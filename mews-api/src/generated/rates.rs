// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `rates`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Decimal, Effect, FilterInfo, HybridId, Id, IdListInfo,
    Incremental, KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged,
    Paginated, Period, Single, SizeLimit, Timestamp, UnrecognizedValue, Update, object,
    open_enum, request,
};

use super::entities;

use super::types::{
    ActivityStates, Amount, AmountParameters, Limitation, RateGroupOld, RateTypeEnum,
    TaxExemptionReasonTypeEnum, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        RatesUpdateCapacityOffset, RatesGetAll, RatesAdd, RatesSet, RatesDelete,
        RatesGetPricing, RatesUpdatePrice,
    };

    /// Rates of bookable services, and their prices.
    #[derive(Clone, Debug)]
    pub struct Rates {
        client: Client,
    }

    impl Client {
        /// Rates of bookable services, and their prices.
        pub fn rates(&self) -> Rates {
            Rates::new(self)
        }
    }

    impl Rates {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Sets the price difference of the given rates for guests above or below the capacity of
        /// the space category; returns no data.
        ///
        /// `rates/updateCapacityOffset` ([official
        /// page](https://docs.mews.com/connector-api/operations/rates#update-rate-capacity-offset-pricing))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// Response: no data.
        pub fn update_capacity_offset(
            &self,
            request: RatesUpdateCapacityOffset,
        ) -> Call<RatesUpdateCapacityOffset> {
            Call::new(self.client.clone(), request)
        }

        /// Lists rates of the given services by ids, external identifiers, activity or last change,
        /// and their groups.
        ///
        /// `rates/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/rates#get-all-rates))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Rates`.
        /// The response may also hold `RateGroups`; `items` leaves them out.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response: [`RateResult`](super::super::types::RateResult).
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
        /// use mews_api::requests::{RatesGetAll, ServicesGetAll};
        /// use mews_api::types::ActivityStates;
        ///
        /// let services = client.services().get_all(ServicesGetAll::new()).first_page().await?;
        /// let ids = services.services.iter().map(|service| service.id.clone());
        /// let request = RatesGetAll::new(ids).activity_states([ActivityStates::Active]);
        /// let mut rates = client.rates().get_all(request).items();
        /// while let Some(rate) = rates.try_next().await? {
        ///     println!("{} of service {}", rate.id, rate.service_id);
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(&self, request: RatesGetAll) -> Call<RatesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Creates public or private rates, not ones for availability blocks, and returns them.
        ///
        /// `rates/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/rates#add-rates))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `rates/getAll` by `ExternalIdentifiers` or look for the
        /// name.
        ///
        /// Response: [`RateAddResult`](super::super::types::RateAddResult).
        pub fn add(&self, request: RatesAdd) -> Call<RatesAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Updates rates found by `Id` or `ExternalIdentifier`, creates those without either on
        /// each call, and returns all of them.
        ///
        /// `rates/set` ([official
        /// page](https://docs.mews.com/connector-api/operations/rates#set-rates))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// After an unknown outcome: read `rates/getAll` by `RateIds` or `ExternalIdentifiers`. A
        /// repeat converges only if each rate has one of them.
        ///
        /// Response: [`RateSetResult`](super::super::types::RateSetResult).
        pub fn set(&self, request: RatesSet) -> Call<RatesSet> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes up to ten rates by id and returns no data.
        ///
        /// `rates/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/rates#delete-rates))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `rates/getAll` by `RateIds` and compare `IsActive`.
        ///
        /// Response: no data.
        pub fn delete(&self, request: RatesDelete) -> Call<RatesDelete> {
            Call::new(self.client.clone(), request)
        }

        /// Gives the prices of one rate for each time unit from the first start to the last, by
        /// resource category.
        ///
        /// `rates/getPricing` ([official
        /// page](https://docs.mews.com/connector-api/operations/rates#get-rate-pricing))
        ///
        /// Read: changes nothing.
        ///
        /// Response: [`RatePricing`](super::super::types::RatePricing).
        pub fn get_pricing(&self, request: RatesGetPricing) -> Call<RatesGetPricing> {
            Call::new(self.client.clone(), request)
        }

        /// Sets prices of a rate without base rate on intervals, for one category or all; no value
        /// removes adjustments.
        ///
        /// `rates/updatePrice` ([official
        /// page](https://docs.mews.com/connector-api/operations/rates#update-rate-price))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        ///
        /// After an unknown outcome: read `rates/getPricing` for the same rate and time units; or
        /// repeat it, since it sets prices.
        ///
        /// Response: no data.
        pub fn update_price(&self, request: RatesUpdatePrice) -> Call<RatesUpdatePrice> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`Rates::update_capacity_offset`](super::resources::Rates::update_capacity_offset),
/// `rates/updateCapacityOffset`.
#[doc(alias = "MultipleRateCapacityOffsetUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesUpdateCapacityOffset {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 50 items.
    pub capacity_offset_updates: Vec<RateCapacityOffsetUpdateParameters>,
}

impl RatesUpdateCapacityOffset {
    /// Sets the required fields.
    pub fn new(
        capacity_offset_updates: impl IntoIterator<
            Item = impl Into<RateCapacityOffsetUpdateParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            capacity_offset_updates: capacity_offset_updates
                .into_iter()
                .map(Into::into)
                .collect(),
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

request! { RatesUpdateCapacityOffset {
    enterprise_id: optional "EnterpriseId",
    capacity_offset_updates: required "CapacityOffsetUpdates",
} }

impl Operation for RatesUpdateCapacityOffset {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "rates/updateCapacityOffset",
            Effect::Set,
        )
        .portfolio()
        .limits(&[SizeLimit::items("CapacityOffsetUpdates").min(1).max(50)]);
}

/// Request of [`Rates::get_all`](super::resources::Rates::get_all), `rates/getAll`.
#[doc(alias = "RateFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// The lists to return. By default rates and rate groups.
    pub extent: Option<RateExtent>,
    /// 1 to 1,000 items.
    pub rate_ids: Option<Vec<Id<entities::Rate>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// At most 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// Whether active rates, deleted ones or both are returned. By default both.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl RatesGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            extent: None,
            rate_ids: None,
            updated_utc: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            external_identifiers: None,
            activity_states: None,
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

    /// Sets [`extent`](field@Self::extent). The lists to return. By default rates and rate
    /// groups.
    #[must_use]
    pub fn extent(mut self, extent: impl Into<RateExtent>) -> Self {
        self.extent = Some(extent.into());
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

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`external_identifiers`](field@Self::external_identifiers). At most 1,000 items.
    #[must_use]
    pub fn external_identifiers(
        mut self,
        external_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_identifiers = Some(
            external_identifiers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active rates, deleted
    /// ones or both are returned. By default both.
    #[must_use]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = impl Into<ActivityStates>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { RatesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    extent: optional "Extent",
    rate_ids: optional "RateIds",
    updated_utc: optional "UpdatedUtc",
    service_ids: required "ServiceIds",
    external_identifiers: optional "ExternalIdentifiers",
    activity_states: optional "ActivityStates",
} }

impl Operation for RatesGetAll {
    type Response = RateResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "rates/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Rates", &["Id"]))
        .secondary_lists(&[ListInfo::new("RateGroups", &["Id"])])
        .extent("Extent")
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("RateIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("ExternalIdentifiers", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for RatesGetAll {
    type Item = Rate;
}

impl Incremental for RatesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .extents(&["Extent"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for Rate {
    type Key = Id<entities::Rate>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`Rates::add`](super::resources::Rates::add), `rates/add`.
#[doc(alias = "RateAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub rates: Vec<RateAddData>,
}

impl RatesAdd {
    /// Sets the required fields.
    pub fn new(rates: impl IntoIterator<Item = impl Into<RateAddData>>) -> Self {
        Self {
            enterprise_id: None,
            rates: rates.into_iter().map(Into::into).collect(),
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

request! { RatesAdd {
    enterprise_id: optional "EnterpriseId",
    rates: required "Rates",
} }

impl Operation for RatesAdd {
    type Response = RateAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new("rates/add", Effect::Create)
        .portfolio()
        .limits(
            &[
                SizeLimit::items("Rates").min(1).max(1000),
                SizeLimit::characters("Rates.ServiceId").min(1),
                SizeLimit::characters("Rates.RateGroupId").min(1),
                SizeLimit::characters("Rates.ExternalIdentifier").max(255),
                SizeLimit::characters("Rates.Pricing.BaseRatePricing.Amount.Currency")
                    .min(1),
                SizeLimit::characters("Rates.Pricing.DependentRatePricing.BaseRateId")
                    .min(1),
            ],
        );
}

/// Request of [`Rates::set`](super::resources::Rates::set), `rates/set`.
#[doc(alias = "RateSetParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesSet {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 100 items.
    pub rates: Vec<RateSetData>,
}

impl RatesSet {
    /// Sets the required fields.
    pub fn new(rates: impl IntoIterator<Item = impl Into<RateSetData>>) -> Self {
        Self {
            enterprise_id: None,
            rates: rates.into_iter().map(Into::into).collect(),
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

request! { RatesSet {
    enterprise_id: optional "EnterpriseId",
    rates: required "Rates",
} }

impl Operation for RatesSet {
    type Response = RateSetResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new("rates/set", Effect::Create)
        .portfolio()
        .restricted()
        .limits(
            &[
                SizeLimit::items("Rates").min(1).max(100),
                SizeLimit::characters("Rates.ExternalIdentifier").max(255),
                SizeLimit::characters("Rates.ServiceId").min(1),
                SizeLimit::characters("Rates.Pricing.BaseRatePricing.Amount.Currency")
                    .min(1),
                SizeLimit::characters("Rates.Pricing.DependentRatePricing.BaseRateId")
                    .min(1),
            ],
        );
}

/// Request of [`Rates::delete`](super::resources::Rates::delete), `rates/delete`.
#[doc(alias = "RateDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 10 items.
    pub rate_ids: Vec<HybridId<entities::Rate>>,
}

impl RatesDelete {
    /// Sets the required fields.
    pub fn new(
        rate_ids: impl IntoIterator<Item = impl Into<HybridId<entities::Rate>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            rate_ids: rate_ids.into_iter().map(Into::into).collect(),
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

request! { RatesDelete {
    enterprise_id: optional "EnterpriseId",
    rate_ids: required "RateIds",
} }

impl Operation for RatesDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "rates/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("RateIds", 10).min_items(1)]);
}

/// Request of [`Rates::get_pricing`](super::resources::Rates::get_pricing),
/// `rates/getPricing`.
#[doc(alias = "RatePricingFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesGetPricing {
    pub rate_id: Id<entities::Rate>,
    /// Returns prices of a product of the rate instead of its own.
    pub product_id: Option<Id<entities::Product>>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
}

impl RatesGetPricing {
    /// Sets the required fields.
    pub fn new(
        rate_id: impl Into<Id<entities::Rate>>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            rate_id: rate_id.into(),
            product_id: None,
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
        }
    }

    /// Sets [`product_id`](field@Self::product_id). Returns prices of a product of the rate
    /// instead of its own.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<Id<entities::Product>>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

request! { RatesGetPricing {
    rate_id: required "RateId",
    product_id: optional "ProductId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
} }

impl Operation for RatesGetPricing {
    type Response = RatePricing;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "rates/getPricing",
            Effect::Read,
        )
        .filters(
            &[
                FilterInfo::flat("FirstTimeUnitStartUtc","LastTimeUnitStartUtc",Meaning::Contains(None)),
            ],
        );
}

/// Request of [`Rates::update_price`](super::resources::Rates::update_price),
/// `rates/updatePrice`.
#[doc(alias = "RatePriceUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesUpdatePrice {
    pub rate_id: HybridId<entities::Rate>,
    /// Sets prices of a product of the rate instead of its own.
    pub product_id: Option<Id<entities::Product>>,
    /// 1 to 1,000 items.
    pub price_updates: Vec<RatePriceUpdate>,
}

impl RatesUpdatePrice {
    /// Sets the required fields.
    pub fn new(
        rate_id: impl Into<HybridId<entities::Rate>>,
        price_updates: impl IntoIterator<Item = impl Into<RatePriceUpdate>>,
    ) -> Self {
        Self {
            rate_id: rate_id.into(),
            product_id: None,
            price_updates: price_updates.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`product_id`](field@Self::product_id). Sets prices of a product of the rate
    /// instead of its own.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<Id<entities::Product>>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

request! { RatesUpdatePrice {
    rate_id: required "RateId",
    product_id: optional "ProductId",
    price_updates: required "PriceUpdates",
} }

impl Operation for RatesUpdatePrice {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "rates/updatePrice",
            Effect::Set,
        )
        .limits(
            &[
                SizeLimit::characters("RateId").min(1),
                SizeLimit::items("PriceUpdates").min(1).max(1000),
            ],
        );
}

/// The price difference for guests of one age category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgeCategoryAdjustment {
    pub age_category_id: Id<entities::AgeCategory>,
    /// Amount for each guest of the age category, in the currency of the response.
    pub absolute_value: Decimal,
    pub r#type: AgeCategoryAdjustmentTypeEnum,
}

object! { AgeCategoryAdjustment {
    age_category_id: required "AgeCategoryId",
    absolute_value: required "AbsoluteValue",
    r#type: required "Type",
} }

/// The price of a new rate, and what it adds below and above capacity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseRatePricingParametersWithOccupancyAdjustments {
    pub amount: AmountParameters,
    pub negative_occupancy_adjustment: Option<Decimal>,
    pub extra_occupancy_adjustment: Option<Decimal>,
}

impl BaseRatePricingParametersWithOccupancyAdjustments {
    /// Sets the required fields.
    pub fn new(amount: impl Into<AmountParameters>) -> Self {
        Self {
            amount: amount.into(),
            negative_occupancy_adjustment: None,
            extra_occupancy_adjustment: None,
        }
    }

    /// Sets [`negative_occupancy_adjustment`](field@Self::negative_occupancy_adjustment).
    #[must_use]
    pub fn negative_occupancy_adjustment(
        mut self,
        negative_occupancy_adjustment: impl Into<Decimal>,
    ) -> Self {
        self.negative_occupancy_adjustment = Some(negative_occupancy_adjustment.into());
        self
    }

    /// Sets [`extra_occupancy_adjustment`](field@Self::extra_occupancy_adjustment).
    #[must_use]
    pub fn extra_occupancy_adjustment(
        mut self,
        extra_occupancy_adjustment: impl Into<Decimal>,
    ) -> Self {
        self.extra_occupancy_adjustment = Some(extra_occupancy_adjustment.into());
        self
    }
}

object! { BaseRatePricingParametersWithOccupancyAdjustments {
    amount: required "Amount",
    negative_occupancy_adjustment: optional "NegativeOccupancyAdjustment",
    extra_occupancy_adjustment: optional "ExtraOccupancyAdjustment",
} }

/// The price of a rate that derives from no other.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseRatePricingWithoutAdjustmentsParameters {
    pub amount: AmountParameters,
}

impl BaseRatePricingWithoutAdjustmentsParameters {
    /// Sets the required fields.
    pub fn new(amount: impl Into<AmountParameters>) -> Self {
        Self { amount: amount.into() }
    }
}

object! { BaseRatePricingWithoutAdjustmentsParameters {
    amount: required "Amount",
} }

/// The price difference of one resource category, in money and as a share.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryAdjustment {
    pub category_id: Id<entities::ResourceCategory>,
    /// The category whose price is adjusted.
    pub parent_category_id: Option<Id<entities::ResourceCategory>>,
    /// Added to the price of the parent category, in the currency of the response.
    pub absolute_value: Decimal,
    /// Difference to the price of the parent category, as a share of it.
    pub relative_value: Decimal,
}

object! { CategoryAdjustment {
    category_id: required "CategoryId",
    parent_category_id: optional "ParentCategoryId",
    absolute_value: required "AbsoluteValue",
    relative_value: required "RelativeValue",
} }

/// Prices of a rate for one resource category, one for each time unit of the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryPricing {
    pub category_id: Id<entities::ResourceCategory>,
    #[deprecated(note = "use `amount_prices`")]
    pub prices: Option<Vec<Decimal>>,
    /// One price for each entry of `TimeUnitStartsUtc`.
    ///
    /// `None` in responses from before the service sent it.
    pub amount_prices: Option<Vec<Amount>>,
}

object! { CategoryPricing {
    category_id: required "CategoryId",
    prices: optional "Prices",
    amount_prices: optional "AmountPrices",
} }

/// A limit on booking a rate that depends on dates and days of the week.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateRestriction {
    pub id: Option<Id<entities::RateRestriction>>,
    pub rate_id: Option<Id<entities::Rate>>,
    /// Whether it comes from the base rate.
    pub is_inherited: Option<bool>,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
    /// The days of the week that are restricted.
    pub days: Option<Vec<String>>,
    pub external_identifier: Option<String>,
}

object! { DateRestriction {
    id: optional "Id",
    rate_id: optional "RateId",
    is_inherited: optional "IsInherited",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    days: optional "Days",
    external_identifier: optional "ExternalIdentifier",
} }

/// The base rate of a new rate, and how far prices differ from it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DependentRatePricingParameters {
    pub base_rate_id: HybridId<entities::Rate>,
    pub relative_adjustment: Option<Decimal>,
    pub absolute_adjustment: Option<Decimal>,
}

impl DependentRatePricingParameters {
    /// Sets the required fields.
    pub fn new(base_rate_id: impl Into<HybridId<entities::Rate>>) -> Self {
        Self {
            base_rate_id: base_rate_id.into(),
            relative_adjustment: None,
            absolute_adjustment: None,
        }
    }

    /// Sets [`relative_adjustment`](field@Self::relative_adjustment).
    #[must_use]
    pub fn relative_adjustment(
        mut self,
        relative_adjustment: impl Into<Decimal>,
    ) -> Self {
        self.relative_adjustment = Some(relative_adjustment.into());
        self
    }

    /// Sets [`absolute_adjustment`](field@Self::absolute_adjustment).
    #[must_use]
    pub fn absolute_adjustment(
        mut self,
        absolute_adjustment: impl Into<Decimal>,
    ) -> Self {
        self.absolute_adjustment = Some(absolute_adjustment.into());
        self
    }
}

object! { DependentRatePricingParameters {
    base_rate_id: required "BaseRateId",
    relative_adjustment: optional "RelativeAdjustment",
    absolute_adjustment: optional "AbsoluteAdjustment",
} }

/// The base rate of a rate to be set, and how far prices differ from it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DependentRateSetPricingParameters {
    pub base_rate_id: HybridId<entities::Rate>,
    pub relative_adjustment: Option<Decimal>,
    pub absolute_adjustment: Option<Decimal>,
}

impl DependentRateSetPricingParameters {
    /// Sets the required fields.
    pub fn new(base_rate_id: impl Into<HybridId<entities::Rate>>) -> Self {
        Self {
            base_rate_id: base_rate_id.into(),
            relative_adjustment: None,
            absolute_adjustment: None,
        }
    }

    /// Sets [`relative_adjustment`](field@Self::relative_adjustment).
    #[must_use]
    pub fn relative_adjustment(
        mut self,
        relative_adjustment: impl Into<Decimal>,
    ) -> Self {
        self.relative_adjustment = Some(relative_adjustment.into());
        self
    }

    /// Sets [`absolute_adjustment`](field@Self::absolute_adjustment).
    #[must_use]
    pub fn absolute_adjustment(
        mut self,
        absolute_adjustment: impl Into<Decimal>,
    ) -> Self {
        self.absolute_adjustment = Some(absolute_adjustment.into());
        self
    }
}

object! { DependentRateSetPricingParameters {
    base_rate_id: required "BaseRateId",
    relative_adjustment: optional "RelativeAdjustment",
    absolute_adjustment: optional "AbsoluteAdjustment",
} }

/// A limit on how long ahead a rate can be booked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EarlinessRestriction {
    pub id: Option<Id<entities::RateRestriction>>,
    pub rate_id: Option<Id<entities::Rate>>,
    /// Whether it comes from the base rate.
    pub is_inherited: Option<bool>,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
    /// The days of the week that are restricted.
    pub days: Option<Vec<String>>,
    pub external_identifier: Option<String>,
    /// Shortest time between booking and arrival.
    pub min_advance: Option<Period>,
    /// Longest time between booking and arrival.
    pub max_advance: Option<Period>,
}

object! { EarlinessRestriction {
    id: optional "Id",
    rate_id: optional "RateId",
    is_inherited: optional "IsInherited",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    days: optional "Days",
    external_identifier: optional "ExternalIdentifier",
    min_advance: optional "MinAdvance",
    max_advance: optional "MaxAdvance",
} }

/// A limit on how long a stay at a rate can be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LengthRestriction {
    pub id: Option<Id<entities::RateRestriction>>,
    pub rate_id: Option<Id<entities::Rate>>,
    /// Whether it comes from the base rate.
    pub is_inherited: Option<bool>,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
    /// The days of the week that are restricted.
    pub days: Option<Vec<String>>,
    pub external_identifier: Option<String>,
    /// Shortest stay.
    pub min_length: Option<Period>,
    /// Longest stay.
    pub max_length: Option<Period>,
}

object! { LengthRestriction {
    id: optional "Id",
    rate_id: optional "RateId",
    is_inherited: optional "IsInherited",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    days: optional "Days",
    external_identifier: optional "ExternalIdentifier",
    min_length: optional "MinLength",
    max_length: optional "MaxLength",
} }

/// A way of pricing a service, on its own or derived from a base rate, and who may book it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    pub id: Id<entities::Rate>,
    /// The rate group, which carries settings common to its rates.
    pub group_id: Id<entities::RateGroup>,
    pub service_id: Id<entities::Service>,
    /// The rate from which the prices of this one are derived.
    pub base_rate_id: Option<Id<entities::Rate>>,
    /// Whether it is a base rate, from which prices of other rates are derived.
    pub is_base_rate: Option<bool>,
    pub business_segment_id: Option<Id<entities::BusinessSegment>>,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
    /// Whether it can be booked at present.
    pub is_enabled: bool,
    /// Whether it is offered to guests.
    pub is_public: bool,
    /// Whether it is the default rate of its service.
    pub is_default: Option<bool>,
    pub r#type: Option<RateTypeEnum>,
    #[deprecated(note = "use `names`")]
    pub name: Option<String>,
    /// By language and culture code, such as `en-US`.
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// In the default language of the property.
    pub short_name: Option<String>,
    pub updated_utc: Option<Timestamp>,
    /// By language and culture code, such as `en-US`.
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// By language and culture code, such as `en-US`.
    pub description: Option<std::collections::BTreeMap<String, String>>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    /// Why no tax is charged, if none is.
    pub tax_exemption_reason: Option<TaxExemptionReasonTypeEnum>,
    /// The rule of law behind `TaxExemptionReason`, as text.
    pub tax_exemption_legal_reference: Option<String>,
}

object! { Rate {
    id: required "Id",
    group_id: required "GroupId",
    service_id: required "ServiceId",
    base_rate_id: optional "BaseRateId",
    is_base_rate: optional "IsBaseRate",
    business_segment_id: optional "BusinessSegmentId",
    is_active: required "IsActive",
    is_enabled: required "IsEnabled",
    is_public: required "IsPublic",
    is_default: optional "IsDefault",
    r#type: optional "Type",
    name: optional "Name",
    names: optional "Names",
    short_name: optional "ShortName",
    updated_utc: optional "UpdatedUtc",
    external_names: optional "ExternalNames",
    description: optional "Description",
    external_identifier: optional "ExternalIdentifier",
    tax_exemption_reason: optional "TaxExemptionReason",
    tax_exemption_legal_reference: optional "TaxExemptionLegalReference",
} }

/// A rate to create. `PricingType` determines the form of `Pricing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateAddData {
    pub service_id: HybridId<entities::Service>,
    pub rate_group_id: HybridId<entities::RateGroup>,
    pub is_enabled: Option<bool>,
    pub r#type: Option<RateAddTypeEnum>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    pub business_segment_id: Option<Id<entities::BusinessSegment>>,
    /// By language and culture code, such as `en-US`.
    pub names: std::collections::BTreeMap<String, String>,
    /// By language and culture code, such as `en-US`.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// By language and culture code, such as `en-US`.
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// By language and culture code, such as `en-US`.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    pub pricing_type: RatePricingDiscriminatorEnum,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    pub pricing: Option<RateAddPricingDataParameters>,
}

impl RateAddData {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<HybridId<entities::Service>>,
        rate_group_id: impl Into<HybridId<entities::RateGroup>>,
        names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        pricing_type: impl Into<RatePricingDiscriminatorEnum>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            rate_group_id: rate_group_id.into(),
            is_enabled: None,
            r#type: None,
            accounting_category_id: None,
            business_segment_id: None,
            names: names
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            short_names: None,
            external_names: None,
            descriptions: None,
            pricing_type: pricing_type.into(),
            external_identifier: None,
            pricing: None,
        }
    }

    /// Sets [`is_enabled`](field@Self::is_enabled).
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<RateAddTypeEnum>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`accounting_category_id`](field@Self::accounting_category_id).
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
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

    /// Sets [`short_names`](field@Self::short_names). By language and culture code, such as
    /// `en-US`.
    #[must_use]
    pub fn short_names(
        mut self,
        short_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.short_names = Some(
            short_names
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets [`external_names`](field@Self::external_names). By language and culture code, such
    /// as `en-US`.
    #[must_use]
    pub fn external_names(
        mut self,
        external_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.external_names = Some(
            external_names
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets [`descriptions`](field@Self::descriptions). By language and culture code, such as
    /// `en-US`.
    #[must_use]
    pub fn descriptions(
        mut self,
        descriptions: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.descriptions = Some(
            descriptions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets [`external_identifier`](field@Self::external_identifier). At most 255 characters.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`pricing`](field@Self::pricing).
    #[must_use]
    pub fn pricing(mut self, pricing: impl Into<RateAddPricingDataParameters>) -> Self {
        self.pricing = Some(pricing.into());
        self
    }
}

object! { RateAddData {
    service_id: required "ServiceId",
    rate_group_id: required "RateGroupId",
    is_enabled: optional "IsEnabled",
    r#type: optional "Type",
    accounting_category_id: optional "AccountingCategoryId",
    business_segment_id: optional "BusinessSegmentId",
    names: required "Names",
    short_names: optional "ShortNames",
    external_names: optional "ExternalNames",
    descriptions: optional "Descriptions",
    pricing_type: required "PricingType",
    external_identifier: optional "ExternalIdentifier",
    pricing: optional "Pricing",
} }

/// How a new rate is priced, on its own or from a base rate.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateAddPricingDataParameters {
    pub base_rate_pricing: Option<BaseRatePricingParametersWithOccupancyAdjustments>,
    pub dependent_rate_pricing: Option<DependentRatePricingParameters>,
}

impl RateAddPricingDataParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`base_rate_pricing`](field@Self::base_rate_pricing).
    #[must_use]
    pub fn base_rate_pricing(
        mut self,
        base_rate_pricing: impl Into<BaseRatePricingParametersWithOccupancyAdjustments>,
    ) -> Self {
        self.base_rate_pricing = Some(base_rate_pricing.into());
        self
    }

    /// Sets [`dependent_rate_pricing`](field@Self::dependent_rate_pricing).
    #[must_use]
    pub fn dependent_rate_pricing(
        mut self,
        dependent_rate_pricing: impl Into<DependentRatePricingParameters>,
    ) -> Self {
        self.dependent_rate_pricing = Some(dependent_rate_pricing.into());
        self
    }
}

object! { RateAddPricingDataParameters {
    base_rate_pricing: optional "BaseRatePricing",
    dependent_rate_pricing: optional "DependentRatePricing",
} }

/// The rates as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateAddResult {
    /// At most 1,000 items.
    pub rates: Option<Vec<Rate>>,
}

object! { RateAddResult {
    rates: optional "Rates",
} }

/// The price difference of one rate for guests above or below the capacity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateCapacityOffsetUpdateParameters {
    pub rate_id: Id<entities::Rate>,
    /// `Update::Clear` clears it.
    pub negative_occupancy_adjustment: Update<Decimal>,
    /// `Update::Clear` clears it.
    pub extra_occupancy_adjustment: Update<Decimal>,
}

impl RateCapacityOffsetUpdateParameters {
    /// Sets the required fields.
    pub fn new(rate_id: impl Into<Id<entities::Rate>>) -> Self {
        Self {
            rate_id: rate_id.into(),
            negative_occupancy_adjustment: Update::Keep,
            extra_occupancy_adjustment: Update::Keep,
        }
    }

    /// Sets [`negative_occupancy_adjustment`](field@Self::negative_occupancy_adjustment).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn negative_occupancy_adjustment(
        mut self,
        negative_occupancy_adjustment: impl Into<Update<Decimal>>,
    ) -> Self {
        self.negative_occupancy_adjustment = negative_occupancy_adjustment.into();
        self
    }

    /// Sets [`extra_occupancy_adjustment`](field@Self::extra_occupancy_adjustment).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn extra_occupancy_adjustment(
        mut self,
        extra_occupancy_adjustment: impl Into<Update<Decimal>>,
    ) -> Self {
        self.extra_occupancy_adjustment = extra_occupancy_adjustment.into();
        self
    }
}

object! { RateCapacityOffsetUpdateParameters {
    rate_id: required "RateId",
    negative_occupancy_adjustment: optional "NegativeOccupancyAdjustment",
    extra_occupancy_adjustment: optional "ExtraOccupancyAdjustment",
} }

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateExtent {
    pub rates: Option<bool>,
    #[deprecated(note = "use `RateGroups::get_all`; planned to end on 2026-01-10")]
    pub rate_groups: Option<bool>,
    pub availability_block_assignments: Option<bool>,
}

impl RateExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rates`](field@Self::rates).
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets [`rate_groups`](field@Self::rate_groups).
    #[deprecated(note = "use `RateGroups::get_all`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn rate_groups(mut self, rate_groups: bool) -> Self {
        self.rate_groups = Some(rate_groups);
        self
    }

    /// Sets [`availability_block_assignments`](field@Self::availability_block_assignments).
    #[must_use]
    pub fn availability_block_assignments(
        mut self,
        availability_block_assignments: bool,
    ) -> Self {
        self.availability_block_assignments = Some(availability_block_assignments);
        self
    }
}

object! { RateExtent {
    rates: optional "Rates",
    rate_groups: optional "RateGroups",
    availability_block_assignments: optional "AvailabilityBlockAssignments",
} }

/// A new price from one time unit to another, for one resource category or, without any,
/// the base price.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatePriceUpdate {
    /// The category whose price is set. Without it, the base price of the rate is set.
    pub category_id: Option<Id<entities::ResourceCategory>>,
    /// The price to set, net or gross as the property's `Pricing`. Without it, the price that
    /// was set before is removed.
    pub value: Option<Decimal>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Option<Timestamp>,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Option<Timestamp>,
}

impl RatePriceUpdate {
    /// Sets the price of all time units from the first to the last.
    pub fn set(
        value: impl Into<Decimal>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            category_id: None,
            value: Some(value.into()),
            first_time_unit_start_utc: Some(first_time_unit_start_utc.into()),
            last_time_unit_start_utc: Some(last_time_unit_start_utc.into()),
        }
    }

    /// Removes the adjustments of the price of all time units from the first to the last.
    pub fn remove(
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            category_id: None,
            value: None,
            first_time_unit_start_utc: Some(first_time_unit_start_utc.into()),
            last_time_unit_start_utc: Some(last_time_unit_start_utc.into()),
        }
    }

    /// Sets [`category_id`](field@Self::category_id). The category whose price is set. Without
    /// it, the base price of the rate is set.
    #[must_use]
    pub fn category_id(
        mut self,
        category_id: impl Into<Id<entities::ResourceCategory>>,
    ) -> Self {
        self.category_id = Some(category_id.into());
        self
    }
}

object! { RatePriceUpdate {
    category_id: optional "CategoryId",
    value: optional "Value",
    first_time_unit_start_utc: optional "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: optional "LastTimeUnitStartUtc",
} }

/// Prices of one rate for each time unit, with its categories and adjustments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatePricing {
    /// Currency code of all prices of the response (ISO 4217).
    pub currency: String,
    #[deprecated(note = "use `time_unit_starts_utc`")]
    pub dates_utc: Option<Vec<Timestamp>>,
    /// Starts of the time units, in UTC and in order. The other lists of the response have one
    /// entry for each.
    ///
    /// `None` in responses from before the service sent it.
    pub time_unit_starts_utc: Option<Vec<Timestamp>>,
    #[deprecated(note = "use `base_amount_prices`")]
    pub base_prices: Option<Vec<Decimal>>,
    /// Price of the rate itself, one for each entry of `TimeUnitStartsUtc`.
    ///
    /// `None` in responses from before the service sent it.
    pub base_amount_prices: Option<Vec<Amount>>,
    /// Prices by resource category.
    pub category_prices: Vec<CategoryPricing>,
    /// Differences of a category's prices to those of its parent category.
    pub category_adjustments: Vec<CategoryAdjustment>,
    /// Differences by the age of guests.
    pub age_category_adjustments: Option<Vec<AgeCategoryAdjustment>>,
    /// Difference to the price of the base rate, as a share of it.
    pub relative_adjustment: Option<Decimal>,
    /// Difference to the price of the base rate, in the currency of the response.
    pub absolute_adjustment: Option<Decimal>,
    /// Difference of the price if fewer guests come than the capacity.
    pub empty_unit_adjustment: Option<Decimal>,
    /// Difference of the price if more guests come than the capacity.
    pub extra_unit_adjustment: Option<Decimal>,
}

object! { RatePricing {
    currency: required "Currency",
    dates_utc: optional "DatesUtc",
    time_unit_starts_utc: optional "TimeUnitStartsUtc",
    base_prices: optional "BasePrices",
    base_amount_prices: optional "BaseAmountPrices",
    category_prices: required "CategoryPrices",
    category_adjustments: required "CategoryAdjustments",
    age_category_adjustments: optional "AgeCategoryAdjustments",
    relative_adjustment: optional "RelativeAdjustment",
    absolute_adjustment: optional "AbsoluteAdjustment",
    empty_unit_adjustment: optional "EmptyUnitAdjustment",
    extra_unit_adjustment: optional "ExtraUnitAdjustment",
} }

/// The limits on booking rates, by date, by notice and by length of stay.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateRestrictionResult {
    pub date_restrictions: Vec<DateRestriction>,
    pub earliness_restrictions: Vec<EarlinessRestriction>,
    pub length_restrictions: Vec<LengthRestriction>,
}

object! { RateRestrictionResult {
    date_restrictions: required "DateRestrictions",
    earliness_restrictions: required "EarlinessRestrictions",
    length_restrictions: required "LengthRestrictions",
} }

/// One page of rates, with groups and restrictions in older form, and the cursor of the
/// next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateResult {
    /// At most 1,000 items.
    pub rates: Vec<Rate>,
    /// At most 1,000 items.
    #[deprecated(note = "use `RateGroups::get_all`")]
    pub rate_groups: Vec<RateGroupOld>,
    #[deprecated(note = "use `Restrictions::get_all`")]
    pub rate_restrictions: Option<RateRestrictionResult>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { RateResult {
    rates: required "Rates",
    rate_groups: required "RateGroups",
    rate_restrictions: optional "RateRestrictions",
    cursor: optional "Cursor",
} }

/// A rate to create, or to change if its id or external identifier is known already.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateSetData {
    pub id: Option<Id<entities::Rate>>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    pub service_id: HybridId<entities::Service>,
    pub rate_group_id: Option<HybridId<entities::RateGroup>>,
    pub is_enabled: Option<bool>,
    pub r#type: RateAddTypeEnum,
    /// By language and culture code, such as `en-US`.
    pub names: std::collections::BTreeMap<String, String>,
    /// By language and culture code, such as `en-US`.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    pub pricing_type: RatePricingDiscriminatorEnum,
    pub pricing: Option<RateSetPricingDataParameters>,
}

impl RateSetData {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<HybridId<entities::Service>>,
        r#type: impl Into<RateAddTypeEnum>,
        names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        pricing_type: impl Into<RatePricingDiscriminatorEnum>,
    ) -> Self {
        Self {
            id: None,
            external_identifier: None,
            service_id: service_id.into(),
            rate_group_id: None,
            is_enabled: None,
            r#type: r#type.into(),
            names: names
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            descriptions: None,
            pricing_type: pricing_type.into(),
            pricing: None,
        }
    }

    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, id: impl Into<Id<entities::Rate>>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`external_identifier`](field@Self::external_identifier). At most 255 characters.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`rate_group_id`](field@Self::rate_group_id).
    #[must_use]
    pub fn rate_group_id(
        mut self,
        rate_group_id: impl Into<HybridId<entities::RateGroup>>,
    ) -> Self {
        self.rate_group_id = Some(rate_group_id.into());
        self
    }

    /// Sets [`is_enabled`](field@Self::is_enabled).
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets [`descriptions`](field@Self::descriptions). By language and culture code, such as
    /// `en-US`.
    #[must_use]
    pub fn descriptions(
        mut self,
        descriptions: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.descriptions = Some(
            descriptions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets [`pricing`](field@Self::pricing).
    #[must_use]
    pub fn pricing(mut self, pricing: impl Into<RateSetPricingDataParameters>) -> Self {
        self.pricing = Some(pricing.into());
        self
    }
}

object! { RateSetData {
    id: optional "Id",
    external_identifier: optional "ExternalIdentifier",
    service_id: required "ServiceId",
    rate_group_id: optional "RateGroupId",
    is_enabled: optional "IsEnabled",
    r#type: required "Type",
    names: required "Names",
    descriptions: optional "Descriptions",
    pricing_type: required "PricingType",
    pricing: optional "Pricing",
} }

/// How a rate to be set is priced, on its own or from a base rate.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateSetPricingDataParameters {
    pub base_rate_pricing: Option<BaseRatePricingWithoutAdjustmentsParameters>,
    pub dependent_rate_pricing: Option<DependentRateSetPricingParameters>,
}

impl RateSetPricingDataParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`base_rate_pricing`](field@Self::base_rate_pricing).
    #[must_use]
    pub fn base_rate_pricing(
        mut self,
        base_rate_pricing: impl Into<BaseRatePricingWithoutAdjustmentsParameters>,
    ) -> Self {
        self.base_rate_pricing = Some(base_rate_pricing.into());
        self
    }

    /// Sets [`dependent_rate_pricing`](field@Self::dependent_rate_pricing).
    #[must_use]
    pub fn dependent_rate_pricing(
        mut self,
        dependent_rate_pricing: impl Into<DependentRateSetPricingParameters>,
    ) -> Self {
        self.dependent_rate_pricing = Some(dependent_rate_pricing.into());
        self
    }
}

object! { RateSetPricingDataParameters {
    base_rate_pricing: optional "BaseRatePricing",
    dependent_rate_pricing: optional "DependentRatePricing",
} }

/// The rates as created or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateSetResult {
    /// At most 1,000 items.
    pub rates: Option<Vec<Rate>>,
}

object! { RateSetResult {
    rates: optional "Rates",
} }

/// Whether an adjustment by age is for guests within, above or below standard occupancy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgeCategoryAdjustmentTypeEnum {
    ExtraOccupancyAdjustment,
    NegativeOccupancyAdjustment,
    StandardOccupancyAdjustment,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AgeCategoryAdjustmentTypeEnum {
    ExtraOccupancyAdjustment: "ExtraOccupancyAdjustment",
    NegativeOccupancyAdjustment: "NegativeOccupancyAdjustment",
    StandardOccupancyAdjustment: "StandardOccupancyAdjustment",
} }

/// Whether a rate to create or set is public or private.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RateAddTypeEnum {
    Public,
    Private,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RateAddTypeEnum {
    Public: "Public",
    Private: "Private",
} }

/// Whether a rate has prices of its own or derives them from a base rate.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RatePricingDiscriminatorEnum {
    BaseRatePricing,
    DependentRatePricing,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RatePricingDiscriminatorEnum {
    BaseRatePricing: "BaseRatePricing",
    DependentRatePricing: "DependentRatePricing",
} }
