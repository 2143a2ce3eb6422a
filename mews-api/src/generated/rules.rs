// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `rules`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp,
    UnrecognizedValue, UnrecognizedVariant, object, open_enum, request, tagged_union,
};

use super::entities;

use super::types::{
    BusinessSegment, Limitation, RateForExtent, RateGroupOld, ResourceCategory,
    TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::RulesGetAll;

    /// Rules that add products to reservations, or take them away, when conditions are met.
    #[derive(Clone, Debug)]
    pub struct Rules {
        client: Client,
    }

    impl Client {
        /// Rules that add products to reservations, or take them away, when conditions are met.
        pub fn rules(&self) -> Rules {
            Rules::new(self)
        }
    }

    impl Rules {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists rules of given services; the extent adds their actions and the entities that their
        /// conditions mention.
        ///
        /// `rules/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/rules#get-all-rules))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Rules`.
        /// The response may also hold `RuleActions`, `Rates`, `RateGroups`, `ResourceCategories`
        /// and `BusinessSegments`; `items` leaves them out.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. It does not show deletions: `full_compare` finds them.
        ///
        /// Response: [`RuleResult`](super::super::types::RuleResult).
        pub fn get_all(&self, request: RulesGetAll) -> Call<RulesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Rules::get_all`](super::resources::Rules::get_all), `rules/getAll`.
#[doc(alias = "RuleFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RulesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub ids: Option<Vec<Id<entities::Rule>>>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    pub extent: RuleExtent,
}

impl RulesGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
        extent: impl Into<RuleExtent>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            updated_utc: None,
            extent: extent.into(),
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

    /// Sets [`ids`](field@Self::ids). 1 to 1,000 items.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<Id<entities::Rule>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { RulesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    ids: optional "Ids",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    extent: required "Extent",
} }

impl Operation for RulesGetAll {
    type Response = RuleResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "rules/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Rules", &["Id"]))
        .secondary_lists(
            &[
                ListInfo::new("RuleActions", &["Id"]).optional(),
                ListInfo::new("Rates", &["Id"]).optional(),
                ListInfo::new("RateGroups", &["Id"]).optional(),
                ListInfo::new("ResourceCategories", &["Id"]).optional(),
                ListInfo::new("BusinessSegments", &["Id"]).optional(),
            ],
        )
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("Ids", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for RulesGetAll {
    type Item = Rule;
}

impl Incremental for RulesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .extents(&["Extent"]);
}

impl KeyedItem for Rule {
    type Key = Id<entities::Rule>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A set of conditions on reservations of one service, with actions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    pub id: Id<entities::Rule>,
    /// `None` in responses from before the service sent it.
    pub service_id: Option<Id<entities::Service>>,
    pub conditions: RuleConditions,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { Rule {
    id: required "Id",
    service_id: optional "ServiceId",
    conditions: required "Conditions",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// Values of `Data` of `RuleAction`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleActionData {
    Product(RuleActionProductData),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { RuleActionData {
    Product: payload "Product" "Value",
} }

/// The effect on a reservation that meets the conditions of the rule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleAction {
    pub id: Id<entities::RuleAction>,
    pub rule_id: Id<entities::Rule>,
    pub data: Option<RuleActionData>,
}

object! { RuleAction {
    id: required "Id",
    rule_id: required "RuleId",
    data: optional "Data",
} }

/// The product that a rule adds or takes away.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleActionProductData {
    pub action_type: RuleActionType,
    pub product_id: Id<entities::Product>,
}

object! { RuleActionProductData {
    action_type: required "ActionType",
    product_id: required "ProductId",
} }

/// A value to compare with, and how to compare.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleCondition {
    pub value: String,
    pub condition_type: RuleConditionType,
}

object! { RuleCondition {
    value: required "Value",
    condition_type: required "ConditionType",
} }

/// The conditions under which the rule acts on a reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleConditions {
    pub rate_id: Option<RuleCondition>,
    pub rate_group_id: Option<RuleCondition>,
    pub business_segment_id: Option<RuleCondition>,
    pub resource_category_id: Option<RuleCondition>,
    pub resource_category_type: Option<RuleCondition>,
    pub origin: Option<RuleCondition>,
    pub travel_agency_id: Option<RuleCondition>,
    pub minimum_time_unit_count: Option<i32>,
    pub maximum_time_unit_count: Option<i32>,
}

object! { RuleConditions {
    rate_id: optional "RateId",
    rate_group_id: optional "RateGroupId",
    business_segment_id: optional "BusinessSegmentId",
    resource_category_id: optional "ResourceCategoryId",
    resource_category_type: optional "ResourceCategoryType",
    origin: optional "Origin",
    travel_agency_id: optional "TravelAgencyId",
    minimum_time_unit_count: optional "MinimumTimeUnitCount",
    maximum_time_unit_count: optional "MaximumTimeUnitCount",
} }

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RuleExtent {
    pub rule_actions: Option<bool>,
    pub rates: Option<bool>,
    pub rate_groups: Option<bool>,
    pub resource_categories: Option<bool>,
    pub business_segments: Option<bool>,
}

impl RuleExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rule_actions`](field@Self::rule_actions).
    #[must_use]
    pub fn rule_actions(mut self, rule_actions: bool) -> Self {
        self.rule_actions = Some(rule_actions);
        self
    }

    /// Sets [`rates`](field@Self::rates).
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets [`rate_groups`](field@Self::rate_groups).
    #[must_use]
    pub fn rate_groups(mut self, rate_groups: bool) -> Self {
        self.rate_groups = Some(rate_groups);
        self
    }

    /// Sets [`resource_categories`](field@Self::resource_categories).
    #[must_use]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets [`business_segments`](field@Self::business_segments).
    #[must_use]
    pub fn business_segments(mut self, business_segments: bool) -> Self {
        self.business_segments = Some(business_segments);
        self
    }
}

object! { RuleExtent {
    rule_actions: optional "RuleActions",
    rates: optional "Rates",
    rate_groups: optional "RateGroups",
    resource_categories: optional "ResourceCategories",
    business_segments: optional "BusinessSegments",
} }

/// One page of rules, with actions and whatever conditions refer to, and the cursor of the
/// next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleResult {
    pub rules: Vec<Rule>,
    pub rule_actions: Option<Vec<RuleAction>>,
    pub rates: Option<Vec<RateForExtent>>,
    pub rate_groups: Option<Vec<RateGroupOld>>,
    pub resource_categories: Option<Vec<ResourceCategory>>,
    pub business_segments: Option<Vec<BusinessSegment>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { RuleResult {
    rules: required "Rules",
    rule_actions: optional "RuleActions",
    rates: optional "Rates",
    rate_groups: optional "RateGroups",
    resource_categories: optional "ResourceCategories",
    business_segments: optional "BusinessSegments",
    cursor: optional "Cursor",
} }

/// Whether a rule adds a product or takes it away.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleActionType {
    Add,
    Delete,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RuleActionType {
    Add: "Add",
    Delete: "Delete",
} }

/// Whether a value must match or must differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleConditionType {
    Equals,
    NotEquals,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RuleConditionType {
    Equals: "Equals",
    NotEquals: "NotEquals",
} }
