// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `restrictions`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, HybridId, Id, IdListInfo, Incremental,
    KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Period,
    Single, SizeLimit, Timestamp, UnrecognizedValue, object, open_enum, request,
};

use super::entities;

use super::types::{
    CurrencyValue, CurrencyValueOld, Limitation, ResourceCategoryTypeEnum,
    TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{RestrictionsSet, RestrictionsClear, RestrictionsGetAll};

    /// Conditions under which guests can't stay, arrive or depart.
    #[derive(Clone, Debug)]
    pub struct Restrictions {
        client: Client,
    }

    impl Client {
        /// Conditions under which guests can't stay, arrive or depart.
        pub fn restrictions(&self) -> Restrictions {
            Restrictions::new(self)
        }
    }

    impl Restrictions {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Adds restrictions to a service, merging similar ones; touches only those made through
        /// the API. Returns nothing.
        ///
        /// `restrictions/set` ([official
        /// page](https://docs.mews.com/connector-api/operations/restrictions#set-restrictions))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `restrictions/getAll` by `ServiceIds` and look for the
        /// conditions.
        ///
        /// Response: no data.
        pub fn set(&self, request: RestrictionsSet) -> Call<RestrictionsSet> {
            Call::new(self.client.clone(), request)
        }

        /// Removes restrictions with equal conditions in the given periods, cutting longer ones;
        /// touches only those made through the API.
        ///
        /// `restrictions/clear` ([official
        /// page](https://docs.mews.com/connector-api/operations/restrictions#clear-restrictions))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        ///
        /// After an unknown outcome: read `restrictions/getAll` by `ServiceIds`; or repeat it,
        /// since it sets the same state.
        ///
        /// Response: no data.
        pub fn clear(&self, request: RestrictionsClear) -> Call<RestrictionsClear> {
            Call::new(self.client.clone(), request)
        }

        /// Lists restrictions of given services by ids, rates, categories, origin and times.
        ///
        /// `restrictions/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/restrictions#get-all-restrictions))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Restrictions`.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. It does not show deletions: `full_compare` finds them.
        ///
        /// Response: [`RestrictionResult`](super::super::types::RestrictionResult).
        pub fn get_all(&self, request: RestrictionsGetAll) -> Call<RestrictionsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Restrictions::set`](super::resources::Restrictions::set),
/// `restrictions/set`.
#[doc(alias = "SetRestrictionParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionsSet {
    pub service_id: HybridId<entities::Service>,
    /// 1 to 1,000 items.
    pub data: Vec<RestrictionSetData>,
}

impl RestrictionsSet {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<HybridId<entities::Service>>,
        data: impl IntoIterator<Item = impl Into<RestrictionSetData>>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

request! { RestrictionsSet {
    service_id: required "ServiceId",
    data: required "Data",
} }

impl Operation for RestrictionsSet {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "restrictions/set",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::characters("ServiceId").min(1),
                SizeLimit::items("Data").min(1).max(1000),
                SizeLimit::characters("Data.MinPrice.Currency").min(1),
                SizeLimit::characters("Data.MaxPrice.Currency").min(1),
            ],
        );
}

/// Request of [`Restrictions::clear`](super::resources::Restrictions::clear),
/// `restrictions/clear`.
#[doc(alias = "ClearRestrictionParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionsClear {
    pub service_id: HybridId<entities::Service>,
    /// 1 to 1,000 items.
    pub data: Vec<RestrictionClearData>,
}

impl RestrictionsClear {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<HybridId<entities::Service>>,
        data: impl IntoIterator<Item = impl Into<RestrictionClearData>>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

request! { RestrictionsClear {
    service_id: required "ServiceId",
    data: required "Data",
} }

impl Operation for RestrictionsClear {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "restrictions/clear",
            Effect::Set,
        )
        .limits(
            &[
                SizeLimit::characters("ServiceId").min(1),
                SizeLimit::items("Data").min(1).max(1000),
            ],
        );
}

/// Request of [`Restrictions::get_all`](super::resources::Restrictions::get_all),
/// `restrictions/getAll`.
#[doc(alias = "RestrictionFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub time_filter: Option<String>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub start_utc: Option<Timestamp>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub end_utc: Option<Timestamp>,
    /// Selects items whose own interval overlaps this one.
    pub colliding_utc: Option<TimeFilterInterval>,
    pub created_utc: Option<TimeFilterInterval>,
    pub updated_utc: Option<TimeFilterInterval>,
    /// At most 1,000 items.
    pub restriction_ids: Option<Vec<Id<entities::Restriction>>>,
    /// At most 1,000 items.
    pub resource_category_ids: Option<Vec<Id<entities::ResourceCategory>>>,
    /// At most 1,000 items.
    pub rate_ids: Option<Vec<Id<entities::Rate>>>,
    /// At most 1,000 items.
    pub exact_rate_ids: Option<Vec<Id<entities::Rate>>>,
    /// At most 1,000 items.
    pub base_rate_ids: Option<Vec<Id<entities::Rate>>>,
    pub origin: Option<RestrictionOrigin>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
}

impl RestrictionsGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
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

    /// Sets [`time_filter`](field@Self::time_filter).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn time_filter(mut self, time_filter: impl Into<String>) -> Self {
        self.time_filter = Some(time_filter.into());
        self
    }

    /// Sets [`start_utc`](field@Self::start_utc).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }

    /// Sets [`colliding_utc`](field@Self::colliding_utc). Selects items whose own interval
    /// overlaps this one.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
        self
    }

    /// Sets [`created_utc`](field@Self::created_utc).
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc).
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`restriction_ids`](field@Self::restriction_ids). At most 1,000 items.
    #[must_use]
    pub fn restriction_ids(
        mut self,
        restriction_ids: impl IntoIterator<Item = impl Into<Id<entities::Restriction>>>,
    ) -> Self {
        self.restriction_ids = Some(
            restriction_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`resource_category_ids`](field@Self::resource_category_ids). At most 1,000 items.
    #[must_use]
    pub fn resource_category_ids(
        mut self,
        resource_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        self.resource_category_ids = Some(
            resource_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`rate_ids`](field@Self::rate_ids). At most 1,000 items.
    #[must_use]
    pub fn rate_ids(
        mut self,
        rate_ids: impl IntoIterator<Item = impl Into<Id<entities::Rate>>>,
    ) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`exact_rate_ids`](field@Self::exact_rate_ids). At most 1,000 items.
    #[must_use]
    pub fn exact_rate_ids(
        mut self,
        exact_rate_ids: impl IntoIterator<Item = impl Into<Id<entities::Rate>>>,
    ) -> Self {
        self.exact_rate_ids = Some(exact_rate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`base_rate_ids`](field@Self::base_rate_ids). At most 1,000 items.
    #[must_use]
    pub fn base_rate_ids(
        mut self,
        base_rate_ids: impl IntoIterator<Item = impl Into<Id<entities::Rate>>>,
    ) -> Self {
        self.base_rate_ids = Some(base_rate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`origin`](field@Self::origin).
    #[must_use]
    pub fn origin(mut self, origin: impl Into<RestrictionOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

request! { RestrictionsGetAll {
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

impl Operation for RestrictionsGetAll {
    type Response = RestrictionResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "restrictions/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Restrictions", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CollidingUtc", Meaning::Overlaps(None)),
                FilterInfo::interval("CreatedUtc", Meaning::Points(None)).fixed(),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing(),
                FilterInfo::flat("StartUtc", "EndUtc", Meaning::Overlaps(None)).selector("TimeFilter", &[]),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("RestrictionIds", 1000),
                IdListInfo::new("ResourceCategoryIds", 1000),
                IdListInfo::new("RateIds", 1000),
                IdListInfo::new("ExactRateIds", 1000),
                IdListInfo::new("BaseRateIds", 1000),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for RestrictionsGetAll {
    type Item = Restriction;
}

impl Incremental for RestrictionsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"]);
}

impl KeyedItem for Restriction {
    type Key = Id<entities::Restriction>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// The days of the week on which a restriction holds.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DaysParameters {
    /// False until it is set.
    pub monday: bool,
    /// False until it is set.
    pub tuesday: bool,
    /// False until it is set.
    pub wednesday: bool,
    /// False until it is set.
    pub thursday: bool,
    /// False until it is set.
    pub friday: bool,
    /// False until it is set.
    pub saturday: bool,
    /// False until it is set.
    pub sunday: bool,
}

impl DaysParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`monday`](field@Self::monday). False until it is set.
    #[must_use]
    pub fn monday(mut self, monday: bool) -> Self {
        self.monday = monday;
        self
    }

    /// Sets [`tuesday`](field@Self::tuesday). False until it is set.
    #[must_use]
    pub fn tuesday(mut self, tuesday: bool) -> Self {
        self.tuesday = tuesday;
        self
    }

    /// Sets [`wednesday`](field@Self::wednesday). False until it is set.
    #[must_use]
    pub fn wednesday(mut self, wednesday: bool) -> Self {
        self.wednesday = wednesday;
        self
    }

    /// Sets [`thursday`](field@Self::thursday). False until it is set.
    #[must_use]
    pub fn thursday(mut self, thursday: bool) -> Self {
        self.thursday = thursday;
        self
    }

    /// Sets [`friday`](field@Self::friday). False until it is set.
    #[must_use]
    pub fn friday(mut self, friday: bool) -> Self {
        self.friday = friday;
        self
    }

    /// Sets [`saturday`](field@Self::saturday). False until it is set.
    #[must_use]
    pub fn saturday(mut self, saturday: bool) -> Self {
        self.saturday = saturday;
        self
    }

    /// Sets [`sunday`](field@Self::sunday). False until it is set.
    #[must_use]
    pub fn sunday(mut self, sunday: bool) -> Self {
        self.sunday = sunday;
        self
    }
}

object! { DaysParameters {
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
    pub zero: bool,
    pub one: bool,
    pub two: bool,
    pub three: bool,
    pub four: bool,
    pub five: bool,
    pub six: bool,
    pub seven: bool,
    pub eight: bool,
    pub nine: bool,
    pub ten: bool,
    pub eleven: bool,
    pub twelve: bool,
    pub thirteen: bool,
    pub fourteen: bool,
    pub fifteen: bool,
    pub sixteen: bool,
    pub seventeen: bool,
    pub eighteen: bool,
    pub nineteen: bool,
    pub twenty: bool,
    pub twenty_one: bool,
    pub twenty_two: bool,
    pub twenty_three: bool,
}

object! { Hours {
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
    pub id: Id<entities::Restriction>,
    pub service_id: Id<entities::Service>,
    pub external_identifier: Option<String>,
    /// `None` in responses from before the service sent it.
    pub origin: Option<RestrictionOriginEnum>,
    pub conditions: RestrictionConditions,
    pub exceptions: Option<RestrictionExceptions>,
}

object! { Restriction {
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
    pub r#type: RestrictionTypeEnum,
    pub exact_rate_id: Option<HybridId<entities::Rate>>,
    pub base_rate_id: Option<HybridId<entities::Rate>>,
    pub rate_group_id: Option<HybridId<entities::RateGroup>>,
    pub resource_category_id: Option<HybridId<entities::ResourceCategory>>,
    pub resource_category_type: Option<ResourceCategoryTypeEnum>,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
    pub days: DaysParameters,
}

impl RestrictionClearData {
    /// Sets the required fields.
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

    /// Sets [`exact_rate_id`](field@Self::exact_rate_id).
    #[must_use]
    pub fn exact_rate_id(
        mut self,
        exact_rate_id: impl Into<HybridId<entities::Rate>>,
    ) -> Self {
        self.exact_rate_id = Some(exact_rate_id.into());
        self
    }

    /// Sets [`base_rate_id`](field@Self::base_rate_id).
    #[must_use]
    pub fn base_rate_id(
        mut self,
        base_rate_id: impl Into<HybridId<entities::Rate>>,
    ) -> Self {
        self.base_rate_id = Some(base_rate_id.into());
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

    /// Sets [`resource_category_id`](field@Self::resource_category_id).
    #[must_use]
    pub fn resource_category_id(
        mut self,
        resource_category_id: impl Into<HybridId<entities::ResourceCategory>>,
    ) -> Self {
        self.resource_category_id = Some(resource_category_id.into());
        self
    }

    /// Sets [`resource_category_type`](field@Self::resource_category_type).
    #[must_use]
    pub fn resource_category_type(
        mut self,
        resource_category_type: impl Into<ResourceCategoryTypeEnum>,
    ) -> Self {
        self.resource_category_type = Some(resource_category_type.into());
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

object! { RestrictionClearData {
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

/// The conditions under which a reservation falls under the restriction. An absent
/// condition matches everything.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionConditions {
    pub r#type: RestrictionTypeEnum,
    pub exact_rate_id: Option<Id<entities::Rate>>,
    pub base_rate_id: Option<Id<entities::Rate>>,
    pub rate_group_id: Option<Id<entities::RateGroup>>,
    pub resource_category_id: Option<Id<entities::ResourceCategory>>,
    pub resource_category_type: Option<ResourceCategoryTypeEnum>,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
    pub days: Option<Vec<String>>,
    pub hours: Option<Hours>,
}

object! { RestrictionConditions {
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

/// Bounds on notice, length of stay and price within which a reservation escapes the
/// restriction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionExceptions {
    pub min_advance: Option<Period>,
    pub max_advance: Option<Period>,
    pub min_length: Option<Period>,
    pub max_length: Option<Period>,
    pub min_price: Option<CurrencyValueOld>,
    pub max_price: Option<CurrencyValueOld>,
}

object! { RestrictionExceptions {
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
    pub restrictions: Vec<Restriction>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { RestrictionResult {
    restrictions: required "Restrictions",
    cursor: optional "Cursor",
} }

/// One restriction to be added, with conditions and exceptions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionSetData {
    pub r#type: RestrictionTypeEnum,
    pub exact_rate_id: Option<HybridId<entities::Rate>>,
    pub base_rate_id: Option<HybridId<entities::Rate>>,
    pub rate_group_id: Option<HybridId<entities::RateGroup>>,
    pub resource_category_id: Option<HybridId<entities::ResourceCategory>>,
    pub resource_category_type: Option<ResourceCategoryTypeEnum>,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
    pub days: DaysParameters,
    pub min_advance: Option<Period>,
    pub max_advance: Option<Period>,
    pub min_length: Option<Period>,
    pub max_length: Option<Period>,
    pub min_price: Option<CurrencyValue>,
    pub max_price: Option<CurrencyValue>,
}

impl RestrictionSetData {
    /// Sets the required fields.
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

    /// Sets [`exact_rate_id`](field@Self::exact_rate_id).
    #[must_use]
    pub fn exact_rate_id(
        mut self,
        exact_rate_id: impl Into<HybridId<entities::Rate>>,
    ) -> Self {
        self.exact_rate_id = Some(exact_rate_id.into());
        self
    }

    /// Sets [`base_rate_id`](field@Self::base_rate_id).
    #[must_use]
    pub fn base_rate_id(
        mut self,
        base_rate_id: impl Into<HybridId<entities::Rate>>,
    ) -> Self {
        self.base_rate_id = Some(base_rate_id.into());
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

    /// Sets [`resource_category_id`](field@Self::resource_category_id).
    #[must_use]
    pub fn resource_category_id(
        mut self,
        resource_category_id: impl Into<HybridId<entities::ResourceCategory>>,
    ) -> Self {
        self.resource_category_id = Some(resource_category_id.into());
        self
    }

    /// Sets [`resource_category_type`](field@Self::resource_category_type).
    #[must_use]
    pub fn resource_category_type(
        mut self,
        resource_category_type: impl Into<ResourceCategoryTypeEnum>,
    ) -> Self {
        self.resource_category_type = Some(resource_category_type.into());
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

    /// Sets [`min_advance`](field@Self::min_advance).
    #[must_use]
    pub fn min_advance(mut self, min_advance: impl Into<Period>) -> Self {
        self.min_advance = Some(min_advance.into());
        self
    }

    /// Sets [`max_advance`](field@Self::max_advance).
    #[must_use]
    pub fn max_advance(mut self, max_advance: impl Into<Period>) -> Self {
        self.max_advance = Some(max_advance.into());
        self
    }

    /// Sets [`min_length`](field@Self::min_length).
    #[must_use]
    pub fn min_length(mut self, min_length: impl Into<Period>) -> Self {
        self.min_length = Some(min_length.into());
        self
    }

    /// Sets [`max_length`](field@Self::max_length).
    #[must_use]
    pub fn max_length(mut self, max_length: impl Into<Period>) -> Self {
        self.max_length = Some(max_length.into());
        self
    }

    /// Sets [`min_price`](field@Self::min_price).
    #[must_use]
    pub fn min_price(mut self, min_price: impl Into<CurrencyValue>) -> Self {
        self.min_price = Some(min_price.into());
        self
    }

    /// Sets [`max_price`](field@Self::max_price).
    #[must_use]
    pub fn max_price(mut self, max_price: impl Into<CurrencyValue>) -> Self {
        self.max_price = Some(max_price.into());
        self
    }
}

object! { RestrictionSetData {
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
    User,
    Integration,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RestrictionOrigin {
    User: "User",
    Integration: "Integration",
} }

/// Whether a person or an integration made a restriction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RestrictionOriginEnum {
    User,
    Integration,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RestrictionOriginEnum {
    User: "User",
    Integration: "Integration",
} }

/// Whether a restriction forbids staying, arriving or departing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RestrictionTypeEnum {
    Stay,
    Start,
    End,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RestrictionTypeEnum {
    Stay: "Stay",
    Start: "Start",
    End: "End",
} }
