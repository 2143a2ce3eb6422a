// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `rules`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    BusinessSegment, Limitation, RateForExtent, RateGroupOld, ResourceCategory,
    TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, RulesGetAll};

    /// Rules that add products to reservations, or take them away, when conditions are met.
    #[derive(Clone, Debug)]
    pub struct Rules {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Rules that add products to reservations, or take them away, when conditions are met.
        pub fn rules(&self) -> Rules {
            Rules::new(self)
        }
    }

    impl Rules {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists rules of given services; the extent adds their actions and the entities that their conditions mention.
        ///
        /// `rules/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rules#get-all-rules))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Rules` in pages of at most 1,000.
        /// `RuleActions`, `Rates`, `RateGroups`, `ResourceCategories` and `BusinessSegments` may come along; `items` leaves that out.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(&self, request: RulesGetAll) -> bindings::Call<RulesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `rules/getAll` asks for: the argument of [`Rules::get_all`](super::resources::Rules::get_all).
#[doc(alias = "RuleFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RulesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Ids`: ids of [`Rule`](entities::Rule), 1 to 1,000 items.
    pub ids: Option<Vec<bindings::Id<entities::Rule>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `Extent`: [`RuleExtent`].
    pub extent: RuleExtent,
}

impl RulesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Service>>,
        >,
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

    /// Sets `Ids`.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Rule>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { RulesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    ids: optional "Ids",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    extent: required "Extent",
} }

impl bindings::Operation for RulesGetAll {
    type Response = RuleResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "rules/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Rules", &["Id"]))
        .also(
            &[
                bindings::ListInfo::new("RuleActions", &["Id"]).optional(),
                bindings::ListInfo::new("Rates", &["Id"]).optional(),
                bindings::ListInfo::new("RateGroups", &["Id"]).optional(),
                bindings::ListInfo::new("ResourceCategories", &["Id"]).optional(),
                bindings::ListInfo::new("BusinessSegments", &["Id"]).optional(),
            ],
        )
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
                bindings::IdListInfo::new("Ids", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        );
}

impl bindings::Paginated for RulesGetAll {
    type Item = Rule;
}

/// A set of conditions on reservations of one service; what happens when they hold is in the rule's actions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// `Id`: id of [`Rule`](entities::Rule).
    pub id: bindings::Id<entities::Rule>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    ///
    /// `None` in answers from before the service sent it.
    pub service_id: Option<bindings::Id<entities::Service>>,
    /// `Conditions`: [`RuleConditions`].
    pub conditions: RuleConditions,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

bindings::object! { Rule {
    id: required "Id",
    service_id: optional "ServiceId",
    conditions: required "Conditions",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// What `Data` of `RuleAction` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleActionData {
    /// `Product`
    Product(RuleActionProductData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::Blank for RuleActionData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for RuleActionData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Product") if object.has("Value") => Self::Product(object.get("Value")?),
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Product(value) => writer.tagged("Product", Some(("Value", value))),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(RuleActionData);

/// What a rule does to a reservation that meets its conditions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleAction {
    /// `Id`: id of [`RuleAction`](entities::RuleAction).
    pub id: bindings::Id<entities::RuleAction>,
    /// `RuleId`: id of [`Rule`](entities::Rule).
    pub rule_id: bindings::Id<entities::Rule>,
    /// `Data`: [`RuleActionData`].
    pub data: Option<RuleActionData>,
}

bindings::object! { RuleAction {
    id: required "Id",
    rule_id: required "RuleId",
    data: optional "Data",
} }

/// The product that a rule adds or takes away.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleActionProductData {
    /// `ActionType`: [`RuleActionType`].
    pub action_type: RuleActionType,
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
}

bindings::object! { RuleActionProductData {
    action_type: required "ActionType",
    product_id: required "ProductId",
} }

/// A value to compare with, and how to compare.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleCondition {
    /// `Value`: text.
    pub value: String,
    /// `ConditionType`: [`RuleConditionType`].
    pub condition_type: RuleConditionType,
}

bindings::object! { RuleCondition {
    value: required "Value",
    condition_type: required "ConditionType",
} }

/// What a reservation must match for the rule to act.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleConditions {
    /// `RateId`: [`RuleCondition`].
    pub rate_id: Option<RuleCondition>,
    /// `RateGroupId`: [`RuleCondition`].
    pub rate_group_id: Option<RuleCondition>,
    /// `BusinessSegmentId`: [`RuleCondition`].
    pub business_segment_id: Option<RuleCondition>,
    /// `ResourceCategoryId`: [`RuleCondition`].
    pub resource_category_id: Option<RuleCondition>,
    /// `ResourceCategoryType`: [`RuleCondition`].
    pub resource_category_type: Option<RuleCondition>,
    /// `Origin`: [`RuleCondition`].
    pub origin: Option<RuleCondition>,
    /// `TravelAgencyId`: [`RuleCondition`].
    pub travel_agency_id: Option<RuleCondition>,
    /// `MinimumTimeUnitCount`: whole number.
    pub minimum_time_unit_count: Option<i32>,
    /// `MaximumTimeUnitCount`: whole number.
    pub maximum_time_unit_count: Option<i32>,
}

bindings::object! { RuleConditions {
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
    /// `RuleActions`: yes or no.
    pub rule_actions: Option<bool>,
    /// `Rates`: yes or no.
    pub rates: Option<bool>,
    /// `RateGroups`: yes or no.
    pub rate_groups: Option<bool>,
    /// `ResourceCategories`: yes or no.
    pub resource_categories: Option<bool>,
    /// `BusinessSegments`: yes or no.
    pub business_segments: Option<bool>,
}

impl RuleExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RuleActions`.
    #[must_use]
    pub fn rule_actions(mut self, rule_actions: bool) -> Self {
        self.rule_actions = Some(rule_actions);
        self
    }

    /// Sets `Rates`.
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets `RateGroups`.
    #[must_use]
    pub fn rate_groups(mut self, rate_groups: bool) -> Self {
        self.rate_groups = Some(rate_groups);
        self
    }

    /// Sets `ResourceCategories`.
    #[must_use]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets `BusinessSegments`.
    #[must_use]
    pub fn business_segments(mut self, business_segments: bool) -> Self {
        self.business_segments = Some(business_segments);
        self
    }
}

bindings::object! { RuleExtent {
    rule_actions: optional "RuleActions",
    rates: optional "Rates",
    rate_groups: optional "RateGroups",
    resource_categories: optional "ResourceCategories",
    business_segments: optional "BusinessSegments",
} }

/// One page of rules, with actions and whatever conditions refer to, and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleResult {
    /// `Rules`: list of [`Rule`].
    pub rules: Vec<Rule>,
    /// `RuleActions`: list of [`RuleAction`].
    pub rule_actions: Option<Vec<RuleAction>>,
    /// `Rates`: list of [`RateForExtent`].
    pub rates: Option<Vec<RateForExtent>>,
    /// `RateGroups`: list of [`RateGroupOld`].
    pub rate_groups: Option<Vec<RateGroupOld>>,
    /// `ResourceCategories`: list of [`ResourceCategory`].
    pub resource_categories: Option<Vec<ResourceCategory>>,
    /// `BusinessSegments`: list of [`BusinessSegment`].
    pub business_segments: Option<Vec<BusinessSegment>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { RuleResult {
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
    /// `Add`
    Add,
    /// `Delete`
    Delete,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RuleActionType {
    Add: "Add",
    Delete: "Delete",
} }

/// Whether a value must match or must differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleConditionType {
    /// `Equals`
    Equals,
    /// `NotEquals`
    NotEquals,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RuleConditionType {
    Equals: "Equals",
    NotEquals: "NotEquals",
} }
