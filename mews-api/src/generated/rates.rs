// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `rates`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityStates, Amount, AmountParameters, Limitation, RateGroupOld, RateTypeEnum,
    TaxExemptionReasonTypeEnum, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, RatesUpdateCapacityOffset, RatesGetAll, RatesAdd, RatesSet,
        RatesDelete, RatesGetPricing, RatesUpdatePrice,
    };

    /// Rates of bookable services, and their prices.
    #[derive(Clone, Debug)]
    pub struct Rates {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Rates of bookable services, and their prices.
        pub fn rates(&self) -> Rates {
            Rates::new(self)
        }
    }

    impl Rates {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Sets what the given rates add to the price above or below the capacity of the space category; answers nothing.
        ///
        /// `rates/updateCapacityOffset` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rates#update-rate-capacity-offset-pricing))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update_capacity_offset(
            &self,
            request: RatesUpdateCapacityOffset,
        ) -> bindings::Call<RatesUpdateCapacityOffset> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists rates of the given services by ids, external identifiers, activity or last change, and their groups.
        ///
        /// `rates/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rates#get-all-rates))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Rates` in pages of at most 1,000.
        /// `RateGroups` may come along; `items` leaves that out.
        /// `UpdatedUtc` spans at most 3 months.
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
        /// use mews_api::requests::{RatesGetAll, ServicesGetAll};
        /// use mews_api::types::ActivityStates;
        ///
        /// let services = client.services().get_all(ServicesGetAll::new()).send().await?;
        /// let ids = services.services.iter().map(|service| service.id.clone());
        /// let request = RatesGetAll::new(ids).activity_states([ActivityStates::Active]);
        /// let mut rates = client.rates().get_all(request).items();
        /// while let Some(rate) = rates.try_next().await? {
        ///     println!("{} of service {}", rate.id, rate.service_id);
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(&self, request: RatesGetAll) -> bindings::Call<RatesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates public or private rates, not ones for availability blocks, and answers them.
        ///
        /// `rates/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rates#add-rates))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: RatesAdd) -> bindings::Call<RatesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Updates rates found by `Id` or `ExternalIdentifier`, creates those with neither each time anew, and answers all of them.
        ///
        /// `rates/set` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rates#set-rates))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn set(&self, request: RatesSet) -> bindings::Call<RatesSet> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes up to ten rates by id and answers nothing.
        ///
        /// `rates/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rates#delete-rates))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(&self, request: RatesDelete) -> bindings::Call<RatesDelete> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Gives the prices of one rate for each time unit from the first start to the last, by resource category.
        ///
        /// `rates/getPricing` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rates#get-rate-pricing))
        ///
        /// Changes nothing.
        pub fn get_pricing(
            &self,
            request: RatesGetPricing,
        ) -> bindings::Call<RatesGetPricing> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Sets prices of a rate without base rate on intervals, for one category or all; no value removes adjustments.
        ///
        /// `rates/updatePrice` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rates#update-rate-price))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        pub fn update_price(
            &self,
            request: RatesUpdatePrice,
        ) -> bindings::Call<RatesUpdatePrice> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `rates/updateCapacityOffset` asks for: the argument of [`Rates::update_capacity_offset`](super::resources::Rates::update_capacity_offset).
#[doc(alias = "MultipleRateCapacityOffsetUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesUpdateCapacityOffset {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `CapacityOffsetUpdates`: list of [`RateCapacityOffsetUpdateParameters`], 1 to 50 items.
    pub capacity_offset_updates: Vec<RateCapacityOffsetUpdateParameters>,
}

impl RatesUpdateCapacityOffset {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { RatesUpdateCapacityOffset {
    enterprise_id: optional "EnterpriseId",
    capacity_offset_updates: required "CapacityOffsetUpdates",
} }

impl bindings::Operation for RatesUpdateCapacityOffset {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "rates/updateCapacityOffset",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `rates/getAll` asks for: the argument of [`Rates::get_all`](super::resources::Rates::get_all).
#[doc(alias = "RateFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Extent`: [`RateExtent`].
    pub extent: Option<RateExtent>,
    /// `RateIds`: ids of [`Rate`](entities::Rate), 1 to 1,000 items.
    pub rate_ids: Option<Vec<bindings::Id<entities::Rate>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `ExternalIdentifiers`: texts, at most 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl RatesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
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

    /// Sets `Extent`.
    #[must_use]
    pub fn extent(mut self, extent: impl Into<RateExtent>) -> Self {
        self.extent = Some(extent.into());
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

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `ExternalIdentifiers`.
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

    /// Sets `ActivityStates`.
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

bindings::object! { RatesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    extent: optional "Extent",
    rate_ids: optional "RateIds",
    updated_utc: optional "UpdatedUtc",
    service_ids: required "ServiceIds",
    external_identifiers: optional "ExternalIdentifiers",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for RatesGetAll {
    type Response = RateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "rates/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Rates", &["Id"]))
        .also(&[bindings::ListInfo::new("RateGroups", &["Id"])])
        .extent("Extent")
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
                bindings::IdListInfo::new("RateIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
                bindings::IdListInfo::new("ExternalIdentifiers", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for RatesGetAll {
    type Item = Rate;
}

/// What `rates/add` asks for: the argument of [`Rates::add`](super::resources::Rates::add).
#[doc(alias = "RateAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `Rates`: list of [`RateAddData`], 1 to 1,000 items.
    pub rates: Vec<RateAddData>,
}

impl RatesAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(rates: impl IntoIterator<Item = impl Into<RateAddData>>) -> Self {
        Self {
            enterprise_id: None,
            rates: rates.into_iter().map(Into::into).collect(),
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

bindings::object! { RatesAdd {
    enterprise_id: optional "EnterpriseId",
    rates: required "Rates",
} }

impl bindings::Operation for RatesAdd {
    type Response = RateAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "rates/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `rates/set` asks for: the argument of [`Rates::set`](super::resources::Rates::set).
#[doc(alias = "RateSetParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesSet {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `Rates`: list of [`RateSetData`], 1 to 100 items.
    pub rates: Vec<RateSetData>,
}

impl RatesSet {
    /// With all that is required, and nothing else set yet.
    pub fn new(rates: impl IntoIterator<Item = impl Into<RateSetData>>) -> Self {
        Self {
            enterprise_id: None,
            rates: rates.into_iter().map(Into::into).collect(),
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

bindings::object! { RatesSet {
    enterprise_id: optional "EnterpriseId",
    rates: required "Rates",
} }

impl bindings::Operation for RatesSet {
    type Response = RateSetResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "rates/set",
            bindings::Effect::Create,
        )
        .portfolio()
        .restricted();
}

/// What `rates/delete` asks for: the argument of [`Rates::delete`](super::resources::Rates::delete).
#[doc(alias = "RateDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `RateIds`: texts, 1 to 10 items.
    pub rate_ids: Vec<String>,
}

impl RatesDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(rate_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            enterprise_id: None,
            rate_ids: rate_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { RatesDelete {
    enterprise_id: optional "EnterpriseId",
    rate_ids: required "RateIds",
} }

impl bindings::Operation for RatesDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "rates/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("RateIds", 10)]);
}

/// What `rates/getPricing` asks for: the argument of [`Rates::get_pricing`](super::resources::Rates::get_pricing).
#[doc(alias = "RatePricingFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesGetPricing {
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: bindings::Id<entities::Rate>,
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: Option<bindings::Id<entities::Product>>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
}

impl RatesGetPricing {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        rate_id: impl Into<bindings::Id<entities::Rate>>,
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        Self {
            rate_id: rate_id.into(),
            product_id: None,
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
        }
    }

    /// Sets `ProductId`.
    #[must_use]
    pub fn product_id(
        mut self,
        product_id: impl Into<bindings::Id<entities::Product>>,
    ) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

bindings::object! { RatesGetPricing {
    rate_id: required "RateId",
    product_id: optional "ProductId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
} }

impl bindings::Operation for RatesGetPricing {
    type Response = RatePricing;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "rates/getPricing",
            bindings::Effect::Read,
        )
        .filters(
            &[
                bindings::FilterInfo::flat(
                    "FirstTimeUnitStartUtc",
                    "LastTimeUnitStartUtc",
                    bindings::Meaning::Contains(None),
                ),
            ],
        );
}

/// What `rates/updatePrice` asks for: the argument of [`Rates::update_price`](super::resources::Rates::update_price).
#[doc(alias = "RatePriceUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesUpdatePrice {
    /// `RateId`: text.
    pub rate_id: String,
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: Option<bindings::Id<entities::Product>>,
    /// `PriceUpdates`: list of [`RatePriceUpdate`], 1 to 1,000 items.
    pub price_updates: Vec<RatePriceUpdate>,
}

impl RatesUpdatePrice {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        rate_id: impl Into<String>,
        price_updates: impl IntoIterator<Item = impl Into<RatePriceUpdate>>,
    ) -> Self {
        Self {
            rate_id: rate_id.into(),
            product_id: None,
            price_updates: price_updates.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `ProductId`.
    #[must_use]
    pub fn product_id(
        mut self,
        product_id: impl Into<bindings::Id<entities::Product>>,
    ) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

bindings::object! { RatesUpdatePrice {
    rate_id: required "RateId",
    product_id: optional "ProductId",
    price_updates: required "PriceUpdates",
} }

impl bindings::Operation for RatesUpdatePrice {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "rates/updatePrice",
        bindings::Effect::Set,
    );
}

/// What guests of one age category add to the price of a rate.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgeCategoryAdjustment {
    /// `AgeCategoryId`: id of [`AgeCategory`](entities::AgeCategory).
    pub age_category_id: bindings::Id<entities::AgeCategory>,
    /// `AbsoluteValue`: exact decimal number.
    pub absolute_value: bindings::Decimal,
    /// `Type`: [`AgeCategoryAdjustmentTypeEnum`].
    pub r#type: AgeCategoryAdjustmentTypeEnum,
}

bindings::object! { AgeCategoryAdjustment {
    age_category_id: required "AgeCategoryId",
    absolute_value: required "AbsoluteValue",
    r#type: required "Type",
} }

/// The price of a new rate, and what it adds below and above capacity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseRatePricingParametersWithOccupancyAdjustments {
    /// `Amount`: [`AmountParameters`].
    pub amount: AmountParameters,
    /// `NegativeOccupancyAdjustment`: exact decimal number.
    pub negative_occupancy_adjustment: Option<bindings::Decimal>,
    /// `ExtraOccupancyAdjustment`: exact decimal number.
    pub extra_occupancy_adjustment: Option<bindings::Decimal>,
}

impl BaseRatePricingParametersWithOccupancyAdjustments {
    /// With all that is required, and nothing else set yet.
    pub fn new(amount: impl Into<AmountParameters>) -> Self {
        Self {
            amount: amount.into(),
            negative_occupancy_adjustment: None,
            extra_occupancy_adjustment: None,
        }
    }

    /// Sets `NegativeOccupancyAdjustment`.
    #[must_use]
    pub fn negative_occupancy_adjustment(
        mut self,
        negative_occupancy_adjustment: impl Into<bindings::Decimal>,
    ) -> Self {
        self.negative_occupancy_adjustment = Some(negative_occupancy_adjustment.into());
        self
    }

    /// Sets `ExtraOccupancyAdjustment`.
    #[must_use]
    pub fn extra_occupancy_adjustment(
        mut self,
        extra_occupancy_adjustment: impl Into<bindings::Decimal>,
    ) -> Self {
        self.extra_occupancy_adjustment = Some(extra_occupancy_adjustment.into());
        self
    }
}

bindings::object! { BaseRatePricingParametersWithOccupancyAdjustments {
    amount: required "Amount",
    negative_occupancy_adjustment: optional "NegativeOccupancyAdjustment",
    extra_occupancy_adjustment: optional "ExtraOccupancyAdjustment",
} }

/// The price of a rate that derives from no other.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseRatePricingWithoutAdjustmentsParameters {
    /// `Amount`: [`AmountParameters`].
    pub amount: AmountParameters,
}

impl BaseRatePricingWithoutAdjustmentsParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(amount: impl Into<AmountParameters>) -> Self {
        Self { amount: amount.into() }
    }
}

bindings::object! { BaseRatePricingWithoutAdjustmentsParameters {
    amount: required "Amount",
} }

/// What one resource category adds to the price, in money and as a share.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryAdjustment {
    /// `CategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub category_id: bindings::Id<entities::ResourceCategory>,
    /// `ParentCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub parent_category_id: Option<bindings::Id<entities::ResourceCategory>>,
    /// `AbsoluteValue`: exact decimal number.
    pub absolute_value: bindings::Decimal,
    /// `RelativeValue`: exact decimal number.
    pub relative_value: bindings::Decimal,
}

bindings::object! { CategoryAdjustment {
    category_id: required "CategoryId",
    parent_category_id: optional "ParentCategoryId",
    absolute_value: required "AbsoluteValue",
    relative_value: required "RelativeValue",
} }

/// Prices of a rate for one resource category, one for each time unit of the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryPricing {
    /// `CategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub category_id: bindings::Id<entities::ResourceCategory>,
    /// `Prices`: exact decimal numbers.
    #[deprecated(note = "use `amount_prices`")]
    pub prices: Option<Vec<bindings::Decimal>>,
    /// `AmountPrices`: list of [`Amount`].
    ///
    /// `None` in answers from before the service sent it.
    pub amount_prices: Option<Vec<Amount>>,
}

bindings::object! { CategoryPricing {
    category_id: required "CategoryId",
    prices: optional "Prices",
    amount_prices: optional "AmountPrices",
} }

/// A limit on booking a rate that depends on dates and days of the week.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateRestriction {
    /// `Id`: id of [`RateRestriction`](entities::RateRestriction).
    pub id: Option<bindings::Id<entities::RateRestriction>>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: Option<bindings::Id<entities::Rate>>,
    /// `IsInherited`: yes or no.
    pub is_inherited: Option<bool>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `Days`: texts.
    pub days: Option<Vec<String>>,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
}

bindings::object! { DateRestriction {
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
    /// `BaseRateId`: text.
    pub base_rate_id: String,
    /// `RelativeAdjustment`: exact decimal number.
    pub relative_adjustment: Option<bindings::Decimal>,
    /// `AbsoluteAdjustment`: exact decimal number.
    pub absolute_adjustment: Option<bindings::Decimal>,
}

impl DependentRatePricingParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(base_rate_id: impl Into<String>) -> Self {
        Self {
            base_rate_id: base_rate_id.into(),
            relative_adjustment: None,
            absolute_adjustment: None,
        }
    }

    /// Sets `RelativeAdjustment`.
    #[must_use]
    pub fn relative_adjustment(
        mut self,
        relative_adjustment: impl Into<bindings::Decimal>,
    ) -> Self {
        self.relative_adjustment = Some(relative_adjustment.into());
        self
    }

    /// Sets `AbsoluteAdjustment`.
    #[must_use]
    pub fn absolute_adjustment(
        mut self,
        absolute_adjustment: impl Into<bindings::Decimal>,
    ) -> Self {
        self.absolute_adjustment = Some(absolute_adjustment.into());
        self
    }
}

bindings::object! { DependentRatePricingParameters {
    base_rate_id: required "BaseRateId",
    relative_adjustment: optional "RelativeAdjustment",
    absolute_adjustment: optional "AbsoluteAdjustment",
} }

/// The base rate of a rate to be set, and how far prices differ from it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DependentRateSetPricingParameters {
    /// `BaseRateId`: text.
    pub base_rate_id: String,
    /// `RelativeAdjustment`: exact decimal number.
    pub relative_adjustment: Option<bindings::Decimal>,
    /// `AbsoluteAdjustment`: exact decimal number.
    pub absolute_adjustment: Option<bindings::Decimal>,
}

impl DependentRateSetPricingParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(base_rate_id: impl Into<String>) -> Self {
        Self {
            base_rate_id: base_rate_id.into(),
            relative_adjustment: None,
            absolute_adjustment: None,
        }
    }

    /// Sets `RelativeAdjustment`.
    #[must_use]
    pub fn relative_adjustment(
        mut self,
        relative_adjustment: impl Into<bindings::Decimal>,
    ) -> Self {
        self.relative_adjustment = Some(relative_adjustment.into());
        self
    }

    /// Sets `AbsoluteAdjustment`.
    #[must_use]
    pub fn absolute_adjustment(
        mut self,
        absolute_adjustment: impl Into<bindings::Decimal>,
    ) -> Self {
        self.absolute_adjustment = Some(absolute_adjustment.into());
        self
    }
}

bindings::object! { DependentRateSetPricingParameters {
    base_rate_id: required "BaseRateId",
    relative_adjustment: optional "RelativeAdjustment",
    absolute_adjustment: optional "AbsoluteAdjustment",
} }

/// A limit on how long ahead a rate can be booked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EarlinessRestriction {
    /// `Id`: id of [`RateRestriction`](entities::RateRestriction).
    pub id: Option<bindings::Id<entities::RateRestriction>>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: Option<bindings::Id<entities::Rate>>,
    /// `IsInherited`: yes or no.
    pub is_inherited: Option<bool>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `Days`: texts.
    pub days: Option<Vec<String>>,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
    /// `MinAdvance`: length of time.
    pub min_advance: Option<bindings::Period>,
    /// `MaxAdvance`: length of time.
    pub max_advance: Option<bindings::Period>,
}

bindings::object! { EarlinessRestriction {
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
    /// `Id`: id of [`RateRestriction`](entities::RateRestriction).
    pub id: Option<bindings::Id<entities::RateRestriction>>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: Option<bindings::Id<entities::Rate>>,
    /// `IsInherited`: yes or no.
    pub is_inherited: Option<bool>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `Days`: texts.
    pub days: Option<Vec<String>>,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
    /// `MinLength`: length of time.
    pub min_length: Option<bindings::Period>,
    /// `MaxLength`: length of time.
    pub max_length: Option<bindings::Period>,
}

bindings::object! { LengthRestriction {
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
    /// `Id`: id of [`Rate`](entities::Rate).
    pub id: bindings::Id<entities::Rate>,
    /// `GroupId`: id of [`RateGroup`](entities::RateGroup).
    pub group_id: bindings::Id<entities::RateGroup>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `BaseRateId`: id of [`Rate`](entities::Rate).
    pub base_rate_id: Option<bindings::Id<entities::Rate>>,
    /// `IsBaseRate`: yes or no.
    pub is_base_rate: Option<bool>,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `IsEnabled`: yes or no.
    pub is_enabled: bool,
    /// `IsPublic`: yes or no.
    pub is_public: bool,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `Type`: [`RateTypeEnum`].
    pub r#type: Option<RateTypeEnum>,
    /// `Name`: text.
    #[deprecated(note = "use `names`")]
    pub name: Option<String>,
    /// `Names`: by key, text.
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// `ShortName`: text.
    pub short_name: Option<String>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `ExternalNames`: by key, text.
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// `Description`: by key, text.
    pub description: Option<std::collections::BTreeMap<String, String>>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `TaxExemptionReason`: [`TaxExemptionReasonTypeEnum`].
    pub tax_exemption_reason: Option<TaxExemptionReasonTypeEnum>,
    /// `TaxExemptionLegalReference`: text.
    pub tax_exemption_legal_reference: Option<String>,
}

bindings::object! { Rate {
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

/// A rate to create; what `Pricing` must hold follows from `PricingType`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateAddData {
    /// `ServiceId`: text.
    pub service_id: String,
    /// `RateGroupId`: text.
    pub rate_group_id: String,
    /// `IsEnabled`: yes or no.
    pub is_enabled: Option<bool>,
    /// `Type`: [`RateAddTypeEnum`].
    pub r#type: Option<RateAddTypeEnum>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
    /// `ShortNames`: by key, text.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// `ExternalNames`: by key, text.
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// `Descriptions`: by key, text.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// `PricingType`: [`RatePricingDiscriminatorEnum`].
    pub pricing_type: RatePricingDiscriminatorEnum,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `Pricing`: [`RateAddPricingDataParameters`].
    pub pricing: Option<RateAddPricingDataParameters>,
}

impl RateAddData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<String>,
        rate_group_id: impl Into<String>,
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

    /// Sets `IsEnabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<RateAddTypeEnum>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `AccountingCategoryId`.
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<bindings::Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
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

    /// Sets `ShortNames`.
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

    /// Sets `ExternalNames`.
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

    /// Sets `Descriptions`.
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

    /// Sets `ExternalIdentifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `Pricing`.
    #[must_use]
    pub fn pricing(mut self, pricing: impl Into<RateAddPricingDataParameters>) -> Self {
        self.pricing = Some(pricing.into());
        self
    }
}

bindings::object! { RateAddData {
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
    /// `BaseRatePricing`: [`BaseRatePricingParametersWithOccupancyAdjustments`].
    pub base_rate_pricing: Option<BaseRatePricingParametersWithOccupancyAdjustments>,
    /// `DependentRatePricing`: [`DependentRatePricingParameters`].
    pub dependent_rate_pricing: Option<DependentRatePricingParameters>,
}

impl RateAddPricingDataParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BaseRatePricing`.
    #[must_use]
    pub fn base_rate_pricing(
        mut self,
        base_rate_pricing: impl Into<BaseRatePricingParametersWithOccupancyAdjustments>,
    ) -> Self {
        self.base_rate_pricing = Some(base_rate_pricing.into());
        self
    }

    /// Sets `DependentRatePricing`.
    #[must_use]
    pub fn dependent_rate_pricing(
        mut self,
        dependent_rate_pricing: impl Into<DependentRatePricingParameters>,
    ) -> Self {
        self.dependent_rate_pricing = Some(dependent_rate_pricing.into());
        self
    }
}

bindings::object! { RateAddPricingDataParameters {
    base_rate_pricing: optional "BaseRatePricing",
    dependent_rate_pricing: optional "DependentRatePricing",
} }

/// The rates as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateAddResult {
    /// `Rates`: list of [`Rate`], at most 1,000 items.
    pub rates: Option<Vec<Rate>>,
}

bindings::object! { RateAddResult {
    rates: optional "Rates",
} }

/// What one rate adds to the price for persons above or below the capacity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateCapacityOffsetUpdateParameters {
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: bindings::Id<entities::Rate>,
    /// `NegativeOccupancyAdjustment`: new value, exact decimal number. May be cleared.
    pub negative_occupancy_adjustment: bindings::Update<bindings::Decimal>,
    /// `ExtraOccupancyAdjustment`: new value, exact decimal number. May be cleared.
    pub extra_occupancy_adjustment: bindings::Update<bindings::Decimal>,
}

impl RateCapacityOffsetUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(rate_id: impl Into<bindings::Id<entities::Rate>>) -> Self {
        Self {
            rate_id: rate_id.into(),
            negative_occupancy_adjustment: bindings::Update::Keep,
            extra_occupancy_adjustment: bindings::Update::Keep,
        }
    }

    /// Sets `NegativeOccupancyAdjustment`.
    #[must_use]
    pub fn negative_occupancy_adjustment(
        mut self,
        negative_occupancy_adjustment: impl Into<bindings::Update<bindings::Decimal>>,
    ) -> Self {
        self.negative_occupancy_adjustment = negative_occupancy_adjustment.into();
        self
    }

    /// Sets `ExtraOccupancyAdjustment`.
    #[must_use]
    pub fn extra_occupancy_adjustment(
        mut self,
        extra_occupancy_adjustment: impl Into<bindings::Update<bindings::Decimal>>,
    ) -> Self {
        self.extra_occupancy_adjustment = extra_occupancy_adjustment.into();
        self
    }
}

bindings::object! { RateCapacityOffsetUpdateParameters {
    rate_id: required "RateId",
    negative_occupancy_adjustment: optional "NegativeOccupancyAdjustment",
    extra_occupancy_adjustment: optional "ExtraOccupancyAdjustment",
} }

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateExtent {
    /// `Rates`: yes or no.
    pub rates: Option<bool>,
    /// `RateGroups`: yes or no.
    #[deprecated(note = "use `RateGroups::get_all`")]
    pub rate_groups: Option<bool>,
    /// `AvailabilityBlockAssignments`: yes or no.
    pub availability_block_assignments: Option<bool>,
}

impl RateExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Rates`.
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets `RateGroups`.
    #[deprecated(note = "use `RateGroups::get_all`")]
    #[must_use]
    pub fn rate_groups(mut self, rate_groups: bool) -> Self {
        self.rate_groups = Some(rate_groups);
        self
    }

    /// Sets `AvailabilityBlockAssignments`.
    #[must_use]
    pub fn availability_block_assignments(
        mut self,
        availability_block_assignments: bool,
    ) -> Self {
        self.availability_block_assignments = Some(availability_block_assignments);
        self
    }
}

bindings::object! { RateExtent {
    rates: optional "Rates",
    rate_groups: optional "RateGroups",
    availability_block_assignments: optional "AvailabilityBlockAssignments",
} }

/// A new price from one time unit to another, for one resource category or, without any, the base price.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RatePriceUpdate {
    /// `CategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub category_id: Option<bindings::Id<entities::ResourceCategory>>,
    /// `Value`: exact decimal number.
    pub value: Option<bindings::Decimal>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: Option<bindings::Timestamp>,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: Option<bindings::Timestamp>,
}

impl RatePriceUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CategoryId`.
    #[must_use]
    pub fn category_id(
        mut self,
        category_id: impl Into<bindings::Id<entities::ResourceCategory>>,
    ) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `Value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<bindings::Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `FirstTimeUnitStartUtc`.
    #[must_use]
    pub fn first_time_unit_start_utc(
        mut self,
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.first_time_unit_start_utc = Some(first_time_unit_start_utc.into());
        self
    }

    /// Sets `LastTimeUnitStartUtc`.
    #[must_use]
    pub fn last_time_unit_start_utc(
        mut self,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.last_time_unit_start_utc = Some(last_time_unit_start_utc.into());
        self
    }
}

bindings::object! { RatePriceUpdate {
    category_id: optional "CategoryId",
    value: optional "Value",
    first_time_unit_start_utc: optional "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: optional "LastTimeUnitStartUtc",
} }

/// Prices of one rate for each time unit, with its categories and adjustments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatePricing {
    /// `Currency`: text.
    pub currency: String,
    /// `DatesUtc`: instants.
    #[deprecated(note = "use `time_unit_starts_utc`")]
    pub dates_utc: Option<Vec<bindings::Timestamp>>,
    /// `TimeUnitStartsUtc`: instants.
    ///
    /// `None` in answers from before the service sent it.
    pub time_unit_starts_utc: Option<Vec<bindings::Timestamp>>,
    /// `BasePrices`: exact decimal numbers.
    #[deprecated(note = "use `base_amount_prices`")]
    pub base_prices: Option<Vec<bindings::Decimal>>,
    /// `BaseAmountPrices`: list of [`Amount`].
    ///
    /// `None` in answers from before the service sent it.
    pub base_amount_prices: Option<Vec<Amount>>,
    /// `CategoryPrices`: list of [`CategoryPricing`].
    pub category_prices: Vec<CategoryPricing>,
    /// `CategoryAdjustments`: list of [`CategoryAdjustment`].
    pub category_adjustments: Vec<CategoryAdjustment>,
    /// `AgeCategoryAdjustments`: list of [`AgeCategoryAdjustment`].
    pub age_category_adjustments: Option<Vec<AgeCategoryAdjustment>>,
    /// `RelativeAdjustment`: exact decimal number.
    pub relative_adjustment: Option<bindings::Decimal>,
    /// `AbsoluteAdjustment`: exact decimal number.
    pub absolute_adjustment: Option<bindings::Decimal>,
    /// `EmptyUnitAdjustment`: exact decimal number.
    pub empty_unit_adjustment: Option<bindings::Decimal>,
    /// `ExtraUnitAdjustment`: exact decimal number.
    pub extra_unit_adjustment: Option<bindings::Decimal>,
}

bindings::object! { RatePricing {
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
    /// `DateRestrictions`: list of [`DateRestriction`].
    pub date_restrictions: Vec<DateRestriction>,
    /// `EarlinessRestrictions`: list of [`EarlinessRestriction`].
    pub earliness_restrictions: Vec<EarlinessRestriction>,
    /// `LengthRestrictions`: list of [`LengthRestriction`].
    pub length_restrictions: Vec<LengthRestriction>,
}

bindings::object! { RateRestrictionResult {
    date_restrictions: required "DateRestrictions",
    earliness_restrictions: required "EarlinessRestrictions",
    length_restrictions: required "LengthRestrictions",
} }

/// One page of rates, with groups and restrictions in older form, and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateResult {
    /// `Rates`: list of [`Rate`], at most 1,000 items.
    pub rates: Vec<Rate>,
    /// `RateGroups`: list of [`RateGroupOld`], at most 1,000 items.
    #[deprecated(note = "use `RateGroups::get_all`")]
    pub rate_groups: Vec<RateGroupOld>,
    /// `RateRestrictions`: [`RateRestrictionResult`].
    #[deprecated(note = "use `Restrictions::get_all`")]
    pub rate_restrictions: Option<RateRestrictionResult>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { RateResult {
    rates: required "Rates",
    rate_groups: required "RateGroups",
    rate_restrictions: optional "RateRestrictions",
    cursor: optional "Cursor",
} }

/// A rate to create, or to change if its id or external identifier is known already.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateSetData {
    /// `Id`: id of [`Rate`](entities::Rate).
    pub id: Option<bindings::Id<entities::Rate>>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `ServiceId`: text.
    pub service_id: String,
    /// `RateGroupId`: text.
    pub rate_group_id: Option<String>,
    /// `IsEnabled`: yes or no.
    pub is_enabled: Option<bool>,
    /// `Type`: [`RateAddTypeEnum`].
    pub r#type: RateAddTypeEnum,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
    /// `Descriptions`: by key, text.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// `PricingType`: [`RatePricingDiscriminatorEnum`].
    pub pricing_type: RatePricingDiscriminatorEnum,
    /// `Pricing`: [`RateSetPricingDataParameters`].
    pub pricing: Option<RateSetPricingDataParameters>,
}

impl RateSetData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<String>,
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

    /// Sets `Id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<bindings::Id<entities::Rate>>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `ExternalIdentifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `RateGroupId`.
    #[must_use]
    pub fn rate_group_id(mut self, rate_group_id: impl Into<String>) -> Self {
        self.rate_group_id = Some(rate_group_id.into());
        self
    }

    /// Sets `IsEnabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets `Descriptions`.
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

    /// Sets `Pricing`.
    #[must_use]
    pub fn pricing(mut self, pricing: impl Into<RateSetPricingDataParameters>) -> Self {
        self.pricing = Some(pricing.into());
        self
    }
}

bindings::object! { RateSetData {
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
    /// `BaseRatePricing`: [`BaseRatePricingWithoutAdjustmentsParameters`].
    pub base_rate_pricing: Option<BaseRatePricingWithoutAdjustmentsParameters>,
    /// `DependentRatePricing`: [`DependentRateSetPricingParameters`].
    pub dependent_rate_pricing: Option<DependentRateSetPricingParameters>,
}

impl RateSetPricingDataParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BaseRatePricing`.
    #[must_use]
    pub fn base_rate_pricing(
        mut self,
        base_rate_pricing: impl Into<BaseRatePricingWithoutAdjustmentsParameters>,
    ) -> Self {
        self.base_rate_pricing = Some(base_rate_pricing.into());
        self
    }

    /// Sets `DependentRatePricing`.
    #[must_use]
    pub fn dependent_rate_pricing(
        mut self,
        dependent_rate_pricing: impl Into<DependentRateSetPricingParameters>,
    ) -> Self {
        self.dependent_rate_pricing = Some(dependent_rate_pricing.into());
        self
    }
}

bindings::object! { RateSetPricingDataParameters {
    base_rate_pricing: optional "BaseRatePricing",
    dependent_rate_pricing: optional "DependentRatePricing",
} }

/// The rates as created or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateSetResult {
    /// `Rates`: list of [`Rate`], at most 1,000 items.
    pub rates: Option<Vec<Rate>>,
}

bindings::object! { RateSetResult {
    rates: optional "Rates",
} }

/// Whether an adjustment by age is for guests within, above or below standard occupancy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgeCategoryAdjustmentTypeEnum {
    /// `ExtraOccupancyAdjustment`
    ExtraOccupancyAdjustment,
    /// `NegativeOccupancyAdjustment`
    NegativeOccupancyAdjustment,
    /// `StandardOccupancyAdjustment`
    StandardOccupancyAdjustment,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AgeCategoryAdjustmentTypeEnum {
    ExtraOccupancyAdjustment: "ExtraOccupancyAdjustment",
    NegativeOccupancyAdjustment: "NegativeOccupancyAdjustment",
    StandardOccupancyAdjustment: "StandardOccupancyAdjustment",
} }

/// Whether a rate to create or set is public or private.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RateAddTypeEnum {
    /// `Public`
    Public,
    /// `Private`
    Private,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RateAddTypeEnum {
    Public: "Public",
    Private: "Private",
} }

/// Whether a rate has prices of its own or derives them from a base rate.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RatePricingDiscriminatorEnum {
    /// `BaseRatePricing`
    BaseRatePricing,
    /// `DependentRatePricing`
    DependentRatePricing,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RatePricingDiscriminatorEnum {
    BaseRatePricing: "BaseRatePricing",
    DependentRatePricing: "DependentRatePricing",
} }
