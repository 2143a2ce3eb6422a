// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `restrictions`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    CurrencyValue, CurrencyValueOld, Limitation, ResourceCategoryTypeEnum,
    TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, RestrictionsSet, RestrictionsClear, RestrictionsGetAll};

    /// Conditions under which guests can't stay, arrive or depart.
    #[derive(Clone, Debug)]
    pub struct Restrictions {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Conditions under which guests can't stay, arrive or depart.
        pub fn restrictions(&self) -> Restrictions {
            Restrictions::new(self)
        }
    }

    impl Restrictions {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Adds restrictions to a service, merging similar ones; touches only those made through the API. Returns nothing.
        ///
        /// `restrictions/set` ([official page](https://mews-systems.gitbook.io/connector-api/operations/restrictions#set-restrictions))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn set(&self, request: RestrictionsSet) -> bindings::Call<RestrictionsSet> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Removes restrictions with equal conditions in the given periods, cutting longer ones; touches only those made through the API.
        ///
        /// `restrictions/clear` ([official page](https://mews-systems.gitbook.io/connector-api/operations/restrictions#clear-restrictions))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        pub fn clear(
            &self,
            request: RestrictionsClear,
        ) -> bindings::Call<RestrictionsClear> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists restrictions of given services by ids, rates, categories, origin and times.
        ///
        /// `restrictions/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/restrictions#get-all-restrictions))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Restrictions` in pages of at most 1,000.
        pub fn get_all(
            &self,
            request: RestrictionsGetAll,
        ) -> bindings::Call<RestrictionsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `restrictions/set` asks for: the argument of [`Restrictions::set`](super::resources::Restrictions::set).
#[doc(alias = "SetRestrictionParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionsSet {
    /// `ServiceId`: text.
    pub service_id: String,
    /// `Data`: list of [`RestrictionSetData`], 1 to 1,000 items.
    pub data: Vec<RestrictionSetData>,
}

impl RestrictionsSet {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<String>,
        data: impl IntoIterator<Item = impl Into<RestrictionSetData>>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { RestrictionsSet {
    service_id: required "ServiceId",
    data: required "Data",
} }

impl bindings::Operation for RestrictionsSet {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "restrictions/set",
        bindings::Effect::Create,
    );
}

/// What `restrictions/clear` asks for: the argument of [`Restrictions::clear`](super::resources::Restrictions::clear).
#[doc(alias = "ClearRestrictionParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionsClear {
    /// `ServiceId`: text.
    pub service_id: String,
    /// `Data`: list of [`RestrictionClearData`], 1 to 1,000 items.
    pub data: Vec<RestrictionClearData>,
}

impl RestrictionsClear {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<String>,
        data: impl IntoIterator<Item = impl Into<RestrictionClearData>>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { RestrictionsClear {
    service_id: required "ServiceId",
    data: required "Data",
} }

impl bindings::Operation for RestrictionsClear {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "restrictions/clear",
        bindings::Effect::Set,
    );
}

/// What `restrictions/getAll` asks for: the argument of [`Restrictions::get_all`](super::resources::Restrictions::get_all).
#[doc(alias = "RestrictionFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `TimeFilter`: text.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub time_filter: Option<String>,
    /// `StartUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub end_utc: Option<bindings::Timestamp>,
    /// `CollidingUtc`: [`TimeFilterInterval`].
    pub colliding_utc: Option<TimeFilterInterval>,
    /// `CreatedUtc`: [`TimeFilterInterval`].
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`].
    pub updated_utc: Option<TimeFilterInterval>,
    /// `RestrictionIds`: ids of [`Restriction`](entities::Restriction), at most 1,000 items.
    pub restriction_ids: Option<Vec<bindings::Id<entities::Restriction>>>,
    /// `ResourceCategoryIds`: ids of [`ResourceCategory`](entities::ResourceCategory), at most 1,000 items.
    pub resource_category_ids: Option<Vec<bindings::Id<entities::ResourceCategory>>>,
    /// `RateIds`: ids of [`Rate`](entities::Rate), at most 1,000 items.
    pub rate_ids: Option<Vec<bindings::Id<entities::Rate>>>,
    /// `ExactRateIds`: ids of [`Rate`](entities::Rate), at most 1,000 items.
    pub exact_rate_ids: Option<Vec<bindings::Id<entities::Rate>>>,
    /// `BaseRateIds`: ids of [`Rate`](entities::Rate), at most 1,000 items.
    pub base_rate_ids: Option<Vec<bindings::Id<entities::Rate>>>,
    /// `Origin`: [`RestrictionOrigin`].
    pub origin: Option<RestrictionOrigin>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
}

impl RestrictionsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            time_filter: None,
            start_utc: None,
            end_utc: None,
            colliding_utc: None,
            created_utc: None,
            updated_utc: None,
            restriction_ids: None,
            resource_category_ids: None,
            rate_ids: None,
            exact_rate_ids: None,
            base_rate_ids: None,
            origin: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
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

    /// Sets `TimeFilter`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn time_filter(mut self, time_filter: impl Into<String>) -> Self {
        self.time_filter = Some(time_filter.into());
        self
    }

    /// Sets `StartUtc`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
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

    /// Sets `RestrictionIds`.
    #[must_use]
    pub fn restriction_ids(
        mut self,
        restriction_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Restriction>>,
        >,
    ) -> Self {
        self.restriction_ids = Some(
            restriction_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `ResourceCategoryIds`.
    #[must_use]
    pub fn resource_category_ids(
        mut self,
        resource_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        self.resource_category_ids = Some(
            resource_category_ids.into_iter().map(Into::into).collect(),
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

    /// Sets `ExactRateIds`.
    #[must_use]
    pub fn exact_rate_ids(
        mut self,
        exact_rate_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Rate>>>,
    ) -> Self {
        self.exact_rate_ids = Some(exact_rate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `BaseRateIds`.
    #[must_use]
    pub fn base_rate_ids(
        mut self,
        base_rate_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Rate>>>,
    ) -> Self {
        self.base_rate_ids = Some(base_rate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Origin`.
    #[must_use]
    pub fn origin(mut self, origin: impl Into<RestrictionOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

bindings::object! { RestrictionsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    time_filter: optional "TimeFilter",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    colliding_utc: optional "CollidingUtc",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    restriction_ids: optional "RestrictionIds",
    resource_category_ids: optional "ResourceCategoryIds",
    rate_ids: optional "RateIds",
    exact_rate_ids: optional "ExactRateIds",
    base_rate_ids: optional "BaseRateIds",
    origin: optional "Origin",
    service_ids: required "ServiceIds",
} }

impl bindings::Operation for RestrictionsGetAll {
    type Response = RestrictionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "restrictions/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Restrictions", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                    "CollidingUtc",
                    bindings::Meaning::Overlaps(None),
                ),
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .fixed(),
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .changing(),
                bindings::FilterInfo::flat(
                        "StartUtc",
                        "EndUtc",
                        bindings::Meaning::Overlaps(None),
                    )
                    .selector("TimeFilter", &[]),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("RestrictionIds", 1000),
                bindings::IdListInfo::new("ResourceCategoryIds", 1000),
                bindings::IdListInfo::new("RateIds", 1000),
                bindings::IdListInfo::new("ExactRateIds", 1000),
                bindings::IdListInfo::new("BaseRateIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        );
}

impl bindings::Paginated for RestrictionsGetAll {
    type Item = Restriction;
}

/// The days of the week on which a restriction holds.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DaysParameters {
    /// `Monday`: yes or no.
    pub monday: bool,
    /// `Tuesday`: yes or no.
    pub tuesday: bool,
    /// `Wednesday`: yes or no.
    pub wednesday: bool,
    /// `Thursday`: yes or no.
    pub thursday: bool,
    /// `Friday`: yes or no.
    pub friday: bool,
    /// `Saturday`: yes or no.
    pub saturday: bool,
    /// `Sunday`: yes or no.
    pub sunday: bool,
}

impl DaysParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        monday: bool,
        tuesday: bool,
        wednesday: bool,
        thursday: bool,
        friday: bool,
        saturday: bool,
        sunday: bool,
    ) -> Self {
        Self {
            monday,
            tuesday,
            wednesday,
            thursday,
            friday,
            saturday,
            sunday,
        }
    }
}

bindings::object! { DaysParameters {
    monday: required "Monday",
    tuesday: required "Tuesday",
    wednesday: required "Wednesday",
    thursday: required "Thursday",
    friday: required "Friday",
    saturday: required "Saturday",
    sunday: required "Sunday",
} }

/// The hours of the day in which a restriction holds.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Hours {
    /// `Zero`: yes or no.
    pub zero: bool,
    /// `One`: yes or no.
    pub one: bool,
    /// `Two`: yes or no.
    pub two: bool,
    /// `Three`: yes or no.
    pub three: bool,
    /// `Four`: yes or no.
    pub four: bool,
    /// `Five`: yes or no.
    pub five: bool,
    /// `Six`: yes or no.
    pub six: bool,
    /// `Seven`: yes or no.
    pub seven: bool,
    /// `Eight`: yes or no.
    pub eight: bool,
    /// `Nine`: yes or no.
    pub nine: bool,
    /// `Ten`: yes or no.
    pub ten: bool,
    /// `Eleven`: yes or no.
    pub eleven: bool,
    /// `Twelve`: yes or no.
    pub twelve: bool,
    /// `Thirteen`: yes or no.
    pub thirteen: bool,
    /// `Fourteen`: yes or no.
    pub fourteen: bool,
    /// `Fifteen`: yes or no.
    pub fifteen: bool,
    /// `Sixteen`: yes or no.
    pub sixteen: bool,
    /// `Seventeen`: yes or no.
    pub seventeen: bool,
    /// `Eighteen`: yes or no.
    pub eighteen: bool,
    /// `Nineteen`: yes or no.
    pub nineteen: bool,
    /// `Twenty`: yes or no.
    pub twenty: bool,
    /// `TwentyOne`: yes or no.
    pub twenty_one: bool,
    /// `TwentyTwo`: yes or no.
    pub twenty_two: bool,
    /// `TwentyThree`: yes or no.
    pub twenty_three: bool,
}

bindings::object! { Hours {
    zero: required "Zero",
    one: required "One",
    two: required "Two",
    three: required "Three",
    four: required "Four",
    five: required "Five",
    six: required "Six",
    seven: required "Seven",
    eight: required "Eight",
    nine: required "Nine",
    ten: required "Ten",
    eleven: required "Eleven",
    twelve: required "Twelve",
    thirteen: required "Thirteen",
    fourteen: required "Fourteen",
    fifteen: required "Fifteen",
    sixteen: required "Sixteen",
    seventeen: required "Seventeen",
    eighteen: required "Eighteen",
    nineteen: required "Nineteen",
    twenty: required "Twenty",
    twenty_one: required "TwentyOne",
    twenty_two: required "TwentyTwo",
    twenty_three: required "TwentyThree",
} }

/// A limit on booking, made of conditions that trigger it and exceptions that lift it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Restriction {
    /// `Id`: id of [`Restriction`](entities::Restriction).
    pub id: bindings::Id<entities::Restriction>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
    /// `Origin`: [`RestrictionOriginEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub origin: Option<RestrictionOriginEnum>,
    /// `Conditions`: [`RestrictionConditions`].
    pub conditions: RestrictionConditions,
    /// `Exceptions`: [`RestrictionExceptions`].
    pub exceptions: Option<RestrictionExceptions>,
}

bindings::object! { Restriction {
    id: required "Id",
    service_id: required "ServiceId",
    external_identifier: optional "ExternalIdentifier",
    origin: optional "Origin",
    conditions: required "Conditions",
    exceptions: optional "Exceptions",
} }

/// The conditions and the period of restrictions to be removed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionClearData {
    /// `Type`: [`RestrictionTypeEnum`].
    pub r#type: RestrictionTypeEnum,
    /// `ExactRateId`: text.
    pub exact_rate_id: Option<String>,
    /// `BaseRateId`: text.
    pub base_rate_id: Option<String>,
    /// `RateGroupId`: text.
    pub rate_group_id: Option<String>,
    /// `ResourceCategoryId`: text.
    pub resource_category_id: Option<String>,
    /// `ResourceCategoryType`: [`ResourceCategoryTypeEnum`].
    pub resource_category_type: Option<ResourceCategoryTypeEnum>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `Days`: [`DaysParameters`].
    pub days: DaysParameters,
}

impl RestrictionClearData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        r#type: impl Into<RestrictionTypeEnum>,
        days: impl Into<DaysParameters>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            exact_rate_id: None,
            base_rate_id: None,
            rate_group_id: None,
            resource_category_id: None,
            resource_category_type: None,
            start_utc: None,
            end_utc: None,
            days: days.into(),
        }
    }

    /// Sets `ExactRateId`.
    #[must_use]
    pub fn exact_rate_id(mut self, exact_rate_id: impl Into<String>) -> Self {
        self.exact_rate_id = Some(exact_rate_id.into());
        self
    }

    /// Sets `BaseRateId`.
    #[must_use]
    pub fn base_rate_id(mut self, base_rate_id: impl Into<String>) -> Self {
        self.base_rate_id = Some(base_rate_id.into());
        self
    }

    /// Sets `RateGroupId`.
    #[must_use]
    pub fn rate_group_id(mut self, rate_group_id: impl Into<String>) -> Self {
        self.rate_group_id = Some(rate_group_id.into());
        self
    }

    /// Sets `ResourceCategoryId`.
    #[must_use]
    pub fn resource_category_id(
        mut self,
        resource_category_id: impl Into<String>,
    ) -> Self {
        self.resource_category_id = Some(resource_category_id.into());
        self
    }

    /// Sets `ResourceCategoryType`.
    #[must_use]
    pub fn resource_category_type(
        mut self,
        resource_category_type: impl Into<ResourceCategoryTypeEnum>,
    ) -> Self {
        self.resource_category_type = Some(resource_category_type.into());
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

bindings::object! { RestrictionClearData {
    r#type: required "Type",
    exact_rate_id: optional "ExactRateId",
    base_rate_id: optional "BaseRateId",
    rate_group_id: optional "RateGroupId",
    resource_category_id: optional "ResourceCategoryId",
    resource_category_type: optional "ResourceCategoryType",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    days: required "Days",
} }

/// What a reservation must match to fall under the restriction; whatever is not given matches everything.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionConditions {
    /// `Type`: [`RestrictionTypeEnum`].
    pub r#type: RestrictionTypeEnum,
    /// `ExactRateId`: id of [`Rate`](entities::Rate).
    pub exact_rate_id: Option<bindings::Id<entities::Rate>>,
    /// `BaseRateId`: id of [`Rate`](entities::Rate).
    pub base_rate_id: Option<bindings::Id<entities::Rate>>,
    /// `RateGroupId`: id of [`RateGroup`](entities::RateGroup).
    pub rate_group_id: Option<bindings::Id<entities::RateGroup>>,
    /// `ResourceCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub resource_category_id: Option<bindings::Id<entities::ResourceCategory>>,
    /// `ResourceCategoryType`: [`ResourceCategoryTypeEnum`].
    pub resource_category_type: Option<ResourceCategoryTypeEnum>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `Days`: texts.
    pub days: Option<Vec<String>>,
    /// `Hours`: [`Hours`].
    pub hours: Option<Hours>,
}

bindings::object! { RestrictionConditions {
    r#type: required "Type",
    exact_rate_id: optional "ExactRateId",
    base_rate_id: optional "BaseRateId",
    rate_group_id: optional "RateGroupId",
    resource_category_id: optional "ResourceCategoryId",
    resource_category_type: optional "ResourceCategoryType",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    days: optional "Days",
    hours: optional "Hours",
} }

/// Bounds on notice, length of stay and price within which a reservation escapes the restriction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionExceptions {
    /// `MinAdvance`: length of time.
    pub min_advance: Option<bindings::Period>,
    /// `MaxAdvance`: length of time.
    pub max_advance: Option<bindings::Period>,
    /// `MinLength`: length of time.
    pub min_length: Option<bindings::Period>,
    /// `MaxLength`: length of time.
    pub max_length: Option<bindings::Period>,
    /// `MinPrice`: [`CurrencyValueOld`].
    pub min_price: Option<CurrencyValueOld>,
    /// `MaxPrice`: [`CurrencyValueOld`].
    pub max_price: Option<CurrencyValueOld>,
}

bindings::object! { RestrictionExceptions {
    min_advance: optional "MinAdvance",
    max_advance: optional "MaxAdvance",
    min_length: optional "MinLength",
    max_length: optional "MaxLength",
    min_price: optional "MinPrice",
    max_price: optional "MaxPrice",
} }

/// One page of restrictions and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionResult {
    /// `Restrictions`: list of [`Restriction`].
    pub restrictions: Vec<Restriction>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { RestrictionResult {
    restrictions: required "Restrictions",
    cursor: optional "Cursor",
} }

/// One restriction to be added, with conditions and exceptions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionSetData {
    /// `Type`: [`RestrictionTypeEnum`].
    pub r#type: RestrictionTypeEnum,
    /// `ExactRateId`: text.
    pub exact_rate_id: Option<String>,
    /// `BaseRateId`: text.
    pub base_rate_id: Option<String>,
    /// `RateGroupId`: text.
    pub rate_group_id: Option<String>,
    /// `ResourceCategoryId`: text.
    pub resource_category_id: Option<String>,
    /// `ResourceCategoryType`: [`ResourceCategoryTypeEnum`].
    pub resource_category_type: Option<ResourceCategoryTypeEnum>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `Days`: [`DaysParameters`].
    pub days: DaysParameters,
    /// `MinAdvance`: length of time.
    pub min_advance: Option<bindings::Period>,
    /// `MaxAdvance`: length of time.
    pub max_advance: Option<bindings::Period>,
    /// `MinLength`: length of time.
    pub min_length: Option<bindings::Period>,
    /// `MaxLength`: length of time.
    pub max_length: Option<bindings::Period>,
    /// `MinPrice`: [`CurrencyValue`].
    pub min_price: Option<CurrencyValue>,
    /// `MaxPrice`: [`CurrencyValue`].
    pub max_price: Option<CurrencyValue>,
}

impl RestrictionSetData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        r#type: impl Into<RestrictionTypeEnum>,
        days: impl Into<DaysParameters>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            exact_rate_id: None,
            base_rate_id: None,
            rate_group_id: None,
            resource_category_id: None,
            resource_category_type: None,
            start_utc: None,
            end_utc: None,
            days: days.into(),
            min_advance: None,
            max_advance: None,
            min_length: None,
            max_length: None,
            min_price: None,
            max_price: None,
        }
    }

    /// Sets `ExactRateId`.
    #[must_use]
    pub fn exact_rate_id(mut self, exact_rate_id: impl Into<String>) -> Self {
        self.exact_rate_id = Some(exact_rate_id.into());
        self
    }

    /// Sets `BaseRateId`.
    #[must_use]
    pub fn base_rate_id(mut self, base_rate_id: impl Into<String>) -> Self {
        self.base_rate_id = Some(base_rate_id.into());
        self
    }

    /// Sets `RateGroupId`.
    #[must_use]
    pub fn rate_group_id(mut self, rate_group_id: impl Into<String>) -> Self {
        self.rate_group_id = Some(rate_group_id.into());
        self
    }

    /// Sets `ResourceCategoryId`.
    #[must_use]
    pub fn resource_category_id(
        mut self,
        resource_category_id: impl Into<String>,
    ) -> Self {
        self.resource_category_id = Some(resource_category_id.into());
        self
    }

    /// Sets `ResourceCategoryType`.
    #[must_use]
    pub fn resource_category_type(
        mut self,
        resource_category_type: impl Into<ResourceCategoryTypeEnum>,
    ) -> Self {
        self.resource_category_type = Some(resource_category_type.into());
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

    /// Sets `MinAdvance`.
    #[must_use]
    pub fn min_advance(mut self, min_advance: impl Into<bindings::Period>) -> Self {
        self.min_advance = Some(min_advance.into());
        self
    }

    /// Sets `MaxAdvance`.
    #[must_use]
    pub fn max_advance(mut self, max_advance: impl Into<bindings::Period>) -> Self {
        self.max_advance = Some(max_advance.into());
        self
    }

    /// Sets `MinLength`.
    #[must_use]
    pub fn min_length(mut self, min_length: impl Into<bindings::Period>) -> Self {
        self.min_length = Some(min_length.into());
        self
    }

    /// Sets `MaxLength`.
    #[must_use]
    pub fn max_length(mut self, max_length: impl Into<bindings::Period>) -> Self {
        self.max_length = Some(max_length.into());
        self
    }

    /// Sets `MinPrice`.
    #[must_use]
    pub fn min_price(mut self, min_price: impl Into<CurrencyValue>) -> Self {
        self.min_price = Some(min_price.into());
        self
    }

    /// Sets `MaxPrice`.
    #[must_use]
    pub fn max_price(mut self, max_price: impl Into<CurrencyValue>) -> Self {
        self.max_price = Some(max_price.into());
        self
    }
}

bindings::object! { RestrictionSetData {
    r#type: required "Type",
    exact_rate_id: optional "ExactRateId",
    base_rate_id: optional "BaseRateId",
    rate_group_id: optional "RateGroupId",
    resource_category_id: optional "ResourceCategoryId",
    resource_category_type: optional "ResourceCategoryType",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    days: required "Days",
    min_advance: optional "MinAdvance",
    max_advance: optional "MaxAdvance",
    min_length: optional "MinLength",
    max_length: optional "MaxLength",
    min_price: optional "MinPrice",
    max_price: optional "MaxPrice",
} }

/// Makers by which restrictions are filtered, users or integrations.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RestrictionOrigin {
    /// `User`
    User,
    /// `Integration`
    Integration,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RestrictionOrigin {
    User: "User",
    Integration: "Integration",
} }

/// Whether a person or an integration made a restriction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RestrictionOriginEnum {
    /// `User`
    User,
    /// `Integration`
    Integration,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RestrictionOriginEnum {
    User: "User",
    Integration: "Integration",
} }

/// Whether a restriction forbids staying, arriving or departing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RestrictionTypeEnum {
    /// `Stay`
    Stay,
    /// `Start`
    Start,
    /// `End`
    End,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RestrictionTypeEnum {
    Stay: "Stay",
    Start: "Start",
    End: "End",
} }
