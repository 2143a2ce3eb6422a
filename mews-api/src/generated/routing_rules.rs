// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `routingRules`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, RoutingRulesGetAll, RoutingRulesAdd, RoutingRulesUpdate,
        RoutingRulesDelete,
    };

    /// Rules that send charges of reservations to the bills of companies; superseded by billing automations.
    #[derive(Clone, Debug)]
    pub struct RoutingRules {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Rules that send charges of reservations to the bills of companies; superseded by billing automations.
        pub fn routing_rules(&self) -> RoutingRules {
            RoutingRules::new(self)
        }
    }

    impl RoutingRules {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists routing rules by ids, companies and time of update; superseded by billingAutomations/getAll.
        ///
        /// `routingRules/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/routingrules#get-all-routing-rules))
        ///
        /// Changes nothing.
        ///
        /// Answers `RoutingRules` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        #[deprecated(note = "use `BillingAutomations::get_all`")]
        pub fn get_all(
            &self,
            request: RoutingRulesGetAll,
        ) -> bindings::Call<RoutingRulesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates routing rules for companies and returns them; superseded by billingAutomations/add.
        ///
        /// `routingRules/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/routingrules#add-routing-rules))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        #[deprecated(note = "use `BillingAutomations::add`")]
        pub fn add(&self, request: RoutingRulesAdd) -> bindings::Call<RoutingRulesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of routing rules and returns the rules; superseded by update operations of billing automations.
        ///
        /// `routingRules/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/routingrules#update-routing-rules))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        #[deprecated(
            note = "use `BillingAutomations::update` and `BillingAutomations::update_assignments`"
        )]
        pub fn update(
            &self,
            request: RoutingRulesUpdate,
        ) -> bindings::Call<RoutingRulesUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes routing rules; superseded by billingAutomations/delete. Returns nothing.
        ///
        /// `routingRules/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/routingrules#delete-routing-rules))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        #[deprecated(note = "use `BillingAutomations::delete`")]
        pub fn delete(
            &self,
            request: RoutingRulesDelete,
        ) -> bindings::Call<RoutingRulesDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `routingRules/getAll` asks for: the argument of [`RoutingRules::get_all`](super::resources::RoutingRules::get_all).
#[doc(alias = "RoutingRuleFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRulesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CompanyIds`: ids of [`Company`](entities::Company), 1 to 1,000 items.
    pub company_ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `RoutingRuleIds`: ids of [`RoutingRule`](entities::RoutingRule), 1 to 1,000 items.
    pub routing_rule_ids: Option<Vec<bindings::Id<entities::RoutingRule>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl RoutingRulesGetAll {
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

    /// Sets `CompanyIds`.
    #[must_use]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RoutingRuleIds`.
    #[must_use]
    pub fn routing_rule_ids(
        mut self,
        routing_rule_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::RoutingRule>>,
        >,
    ) -> Self {
        self.routing_rule_ids = Some(
            routing_rule_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { RoutingRulesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    company_ids: optional "CompanyIds",
    routing_rule_ids: optional "RoutingRuleIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for RoutingRulesGetAll {
    type Response = RoutingRuleResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "routingRules/getAll",
            bindings::Effect::Read,
        )
        .deprecated()
        .page_size(1000)
        .list(bindings::ListInfo::new("RoutingRules", &["Id"]))
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
                bindings::IdListInfo::new("CompanyIds", 1000),
                bindings::IdListInfo::new("RoutingRuleIds", 1000),
            ],
        );
}

impl bindings::Paginated for RoutingRulesGetAll {
    type Item = RoutingRule;
}

/// What `routingRules/add` asks for: the argument of [`RoutingRules::add`](super::resources::RoutingRules::add).
#[doc(alias = "MultipleRoutingRuleAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRulesAdd {
    /// `RoutingRules`: list of [`RoutingRuleAddParameter`], 1 to 1,000 items.
    pub routing_rules: Vec<RoutingRuleAddParameter>,
}

impl RoutingRulesAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        routing_rules: impl IntoIterator<Item = impl Into<RoutingRuleAddParameter>>,
    ) -> Self {
        Self {
            routing_rules: routing_rules.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { RoutingRulesAdd {
    routing_rules: required "RoutingRules",
} }

impl bindings::Operation for RoutingRulesAdd {
    type Response = RoutingRuleAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "routingRules/add",
            bindings::Effect::Create,
        )
        .deprecated();
}

/// What `routingRules/update` asks for: the argument of [`RoutingRules::update`](super::resources::RoutingRules::update).
#[doc(alias = "MultipleRoutingRuleUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRulesUpdate {
    /// `RoutingRuleUpdates`: list of [`RoutingRuleUpdateParameters`], 1 to 1,000 items.
    pub routing_rule_updates: Vec<RoutingRuleUpdateParameters>,
}

impl RoutingRulesUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        routing_rule_updates: impl IntoIterator<
            Item = impl Into<RoutingRuleUpdateParameters>,
        >,
    ) -> Self {
        Self {
            routing_rule_updates: routing_rule_updates
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

bindings::object! { RoutingRulesUpdate {
    routing_rule_updates: required "RoutingRuleUpdates",
} }

impl bindings::Operation for RoutingRulesUpdate {
    type Response = RoutingRuleUpdateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "routingRules/update",
            bindings::Effect::Set,
        )
        .deprecated();
}

/// What `routingRules/delete` asks for: the argument of [`RoutingRules::delete`](super::resources::RoutingRules::delete).
#[doc(alias = "RoutingRuleDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRulesDelete {
    /// `RoutingRuleIds`: ids of [`RoutingRule`](entities::RoutingRule), 1 to 1,000 items.
    pub routing_rule_ids: Vec<bindings::Id<entities::RoutingRule>>,
}

impl RoutingRulesDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        routing_rule_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::RoutingRule>>,
        >,
    ) -> Self {
        Self {
            routing_rule_ids: routing_rule_ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { RoutingRulesDelete {
    routing_rule_ids: required "RoutingRuleIds",
} }

impl bindings::Operation for RoutingRulesDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "routingRules/delete",
            bindings::Effect::Transition,
        )
        .deprecated()
        .id_lists(&[bindings::IdListInfo::new("RoutingRuleIds", 1000)]);
}

/// A rule that decides which charges of a company's or travel agency's reservations go to its bill.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRule {
    /// `Id`: id of [`RoutingRule`](entities::RoutingRule).
    pub id: bindings::Id<entities::RoutingRule>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: bindings::Id<entities::Company>,
    /// `CompanyRelation`: [`RoutingRuleCompanyRelation`].
    pub company_relation: RoutingRuleCompanyRelation,
    /// `Applicability`: [`RoutingRuleApplicability`].
    pub applicability: RoutingRuleApplicability,
    /// `RouteType`: [`RoutingRuleRouteType`].
    pub route_type: RoutingRuleRouteType,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `SelectedStayItems`: [`RoutingRuleStayItems`].
    pub selected_stay_items: Option<RoutingRuleStayItems>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

bindings::object! { RoutingRule {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    company_id: required "CompanyId",
    company_relation: required "CompanyRelation",
    applicability: required "Applicability",
    route_type: required "RouteType",
    service_id: required "ServiceId",
    selected_stay_items: optional "SelectedStayItems",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// A routing rule to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleAddParameter {
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: bindings::Id<entities::Company>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `CompanyRelation`: [`RoutingRuleCompanyRelation`].
    pub company_relation: RoutingRuleCompanyRelation,
    /// `Applicability`: [`RoutingRuleApplicability`].
    pub applicability: RoutingRuleApplicability,
    /// `RouteType`: [`RoutingRuleRouteType`].
    pub route_type: RoutingRuleRouteType,
    /// `AssignmentTargetType`: [`RoutingRuleAssignmentTargetType`].
    pub assignment_target_type: Option<RoutingRuleAssignmentTargetType>,
    /// `SelectedStayItems`: [`RoutingRuleStayItemsAddParameters`].
    pub selected_stay_items: Option<RoutingRuleStayItemsAddParameters>,
}

impl RoutingRuleAddParameter {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        company_id: impl Into<bindings::Id<entities::Company>>,
        service_id: impl Into<bindings::Id<entities::Service>>,
        company_relation: impl Into<RoutingRuleCompanyRelation>,
        applicability: impl Into<RoutingRuleApplicability>,
        route_type: impl Into<RoutingRuleRouteType>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            service_id: service_id.into(),
            company_relation: company_relation.into(),
            applicability: applicability.into(),
            route_type: route_type.into(),
            assignment_target_type: None,
            selected_stay_items: None,
        }
    }

    /// Sets `AssignmentTargetType`.
    #[must_use]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: impl Into<RoutingRuleAssignmentTargetType>,
    ) -> Self {
        self.assignment_target_type = Some(assignment_target_type.into());
        self
    }

    /// Sets `SelectedStayItems`.
    #[must_use]
    pub fn selected_stay_items(
        mut self,
        selected_stay_items: impl Into<RoutingRuleStayItemsAddParameters>,
    ) -> Self {
        self.selected_stay_items = Some(selected_stay_items.into());
        self
    }
}

bindings::object! { RoutingRuleAddParameter {
    company_id: required "CompanyId",
    service_id: required "ServiceId",
    company_relation: required "CompanyRelation",
    applicability: required "Applicability",
    route_type: required "RouteType",
    assignment_target_type: optional "AssignmentTargetType",
    selected_stay_items: optional "SelectedStayItems",
} }

/// The routing rules as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleAdditionResult {
    /// `RoutingRules`: list of [`RoutingRule`], at most 1,000 items.
    pub routing_rules: Vec<RoutingRule>,
}

bindings::object! { RoutingRuleAdditionResult {
    routing_rules: required "RoutingRules",
} }

/// One page of routing rules and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleResult {
    /// `RoutingRules`: list of [`RoutingRule`], at most 1,000 items.
    pub routing_rules: Vec<RoutingRule>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { RoutingRuleResult {
    routing_rules: required "RoutingRules",
    cursor: optional "Cursor",
} }

/// The charges of a stay that a routing rule covers when it doesn't cover all.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleStayItems {
    /// `Nights`: yes or no.
    pub nights: Option<bool>,
    /// `CityTax`: yes or no.
    pub city_tax: Option<bool>,
    /// `ProductCategoryIds`: ids of [`ProductCategory`](entities::ProductCategory).
    pub product_category_ids: Option<Vec<bindings::Id<entities::ProductCategory>>>,
}

bindings::object! { RoutingRuleStayItems {
    nights: optional "Nights",
    city_tax: optional "CityTax",
    product_category_ids: optional "ProductCategoryIds",
} }

/// The charges of a stay that a new rule covers when it doesn't cover all.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRuleStayItemsAddParameters {
    /// `Nights`: yes or no.
    pub nights: Option<bool>,
    /// `CityTax`: yes or no.
    pub city_tax: Option<bool>,
    /// `ProductCategoryIds`: ids of [`ProductCategory`](entities::ProductCategory).
    pub product_category_ids: Option<Vec<bindings::Id<entities::ProductCategory>>>,
}

impl RoutingRuleStayItemsAddParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Nights`.
    #[must_use]
    pub fn nights(mut self, nights: bool) -> Self {
        self.nights = Some(nights);
        self
    }

    /// Sets `CityTax`.
    #[must_use]
    pub fn city_tax(mut self, city_tax: bool) -> Self {
        self.city_tax = Some(city_tax);
        self
    }

    /// Sets `ProductCategoryIds`.
    #[must_use]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ProductCategory>>,
        >,
    ) -> Self {
        self.product_category_ids = Some(
            product_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { RoutingRuleStayItemsAddParameters {
    nights: optional "Nights",
    city_tax: optional "CityTax",
    product_category_ids: optional "ProductCategoryIds",
} }

/// Changes to the charges of a stay that a rule covers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRuleStayItemsUpdateParameters {
    /// `Nights`: new value, yes or no. May be cleared.
    pub nights: bindings::Update<bool>,
    /// `CityTax`: new value, yes or no. May be cleared.
    pub city_tax: bindings::Update<bool>,
    /// `ProductCategoryIds`: new value, ids of [`ProductCategory`](entities::ProductCategory). May be cleared.
    pub product_category_ids: bindings::Update<
        Vec<bindings::Id<entities::ProductCategory>>,
    >,
}

impl RoutingRuleStayItemsUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Nights`.
    #[must_use]
    pub fn nights(mut self, nights: impl Into<bindings::Update<bool>>) -> Self {
        self.nights = nights.into();
        self
    }

    /// Sets `CityTax`.
    #[must_use]
    pub fn city_tax(mut self, city_tax: impl Into<bindings::Update<bool>>) -> Self {
        self.city_tax = city_tax.into();
        self
    }

    /// Sets `ProductCategoryIds`.
    #[must_use]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl Into<
            bindings::Update<Vec<bindings::Id<entities::ProductCategory>>>,
        >,
    ) -> Self {
        self.product_category_ids = product_category_ids.into();
        self
    }
}

bindings::object! { RoutingRuleStayItemsUpdateParameters {
    nights: optional "Nights",
    city_tax: optional "CityTax",
    product_category_ids: optional "ProductCategoryIds",
} }

/// Changes to one routing rule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleUpdateParameters {
    /// `RoutingRuleId`: id of [`RoutingRule`](entities::RoutingRule).
    pub routing_rule_id: bindings::Id<entities::RoutingRule>,
    /// `CompanyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub company_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `ServiceId`: new value, id of [`Service`](entities::Service). May be cleared.
    pub service_id: bindings::Update<bindings::Id<entities::Service>>,
    /// `CompanyRelation`: new value, [`RoutingRuleCompanyRelation`]. May be cleared.
    pub company_relation: bindings::Update<RoutingRuleCompanyRelation>,
    /// `Applicability`: new value, [`RoutingRuleApplicability`]. May be cleared.
    pub applicability: bindings::Update<RoutingRuleApplicability>,
    /// `RouteType`: new value, [`RoutingRuleRouteType`]. May be cleared.
    pub route_type: bindings::Update<RoutingRuleRouteType>,
    /// `AssignmentTargetType`: new value, [`RoutingRuleAssignmentTargetType`]. May be cleared.
    pub assignment_target_type: bindings::Update<RoutingRuleAssignmentTargetType>,
    /// `SelectedStayItems`: [`RoutingRuleStayItemsUpdateParameters`].
    pub selected_stay_items: Option<RoutingRuleStayItemsUpdateParameters>,
}

impl RoutingRuleUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(routing_rule_id: impl Into<bindings::Id<entities::RoutingRule>>) -> Self {
        Self {
            routing_rule_id: routing_rule_id.into(),
            company_id: bindings::Update::Keep,
            service_id: bindings::Update::Keep,
            company_relation: bindings::Update::Keep,
            applicability: bindings::Update::Keep,
            route_type: bindings::Update::Keep,
            assignment_target_type: bindings::Update::Keep,
            selected_stay_items: None,
        }
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

    /// Sets `ServiceId`.
    #[must_use]
    pub fn service_id(
        mut self,
        service_id: impl Into<bindings::Update<bindings::Id<entities::Service>>>,
    ) -> Self {
        self.service_id = service_id.into();
        self
    }

    /// Sets `CompanyRelation`.
    #[must_use]
    pub fn company_relation(
        mut self,
        company_relation: impl Into<bindings::Update<RoutingRuleCompanyRelation>>,
    ) -> Self {
        self.company_relation = company_relation.into();
        self
    }

    /// Sets `Applicability`.
    #[must_use]
    pub fn applicability(
        mut self,
        applicability: impl Into<bindings::Update<RoutingRuleApplicability>>,
    ) -> Self {
        self.applicability = applicability.into();
        self
    }

    /// Sets `RouteType`.
    #[must_use]
    pub fn route_type(
        mut self,
        route_type: impl Into<bindings::Update<RoutingRuleRouteType>>,
    ) -> Self {
        self.route_type = route_type.into();
        self
    }

    /// Sets `AssignmentTargetType`.
    #[must_use]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: impl Into<
            bindings::Update<RoutingRuleAssignmentTargetType>,
        >,
    ) -> Self {
        self.assignment_target_type = assignment_target_type.into();
        self
    }

    /// Sets `SelectedStayItems`.
    #[must_use]
    pub fn selected_stay_items(
        mut self,
        selected_stay_items: impl Into<RoutingRuleStayItemsUpdateParameters>,
    ) -> Self {
        self.selected_stay_items = Some(selected_stay_items.into());
        self
    }
}

bindings::object! { RoutingRuleUpdateParameters {
    routing_rule_id: required "RoutingRuleId",
    company_id: optional "CompanyId",
    service_id: optional "ServiceId",
    company_relation: optional "CompanyRelation",
    applicability: optional "Applicability",
    route_type: optional "RouteType",
    assignment_target_type: optional "AssignmentTargetType",
    selected_stay_items: optional "SelectedStayItems",
} }

/// The routing rules as changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleUpdateResult {
    /// `RoutingRules`: list of [`RoutingRule`], at most 1,000 items.
    pub routing_rules: Vec<RoutingRule>,
}

bindings::object! { RoutingRuleUpdateResult {
    routing_rules: required "RoutingRules",
} }

/// Whether a rule takes every reservation or only prepaid ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoutingRuleApplicability {
    /// `Always`
    Always,
    /// `PrepaidOnly`
    PrepaidOnly,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RoutingRuleApplicability {
    Always: "Always",
    PrepaidOnly: "PrepaidOnly",
} }

/// Whether the company owns the bill or only stands in its details.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoutingRuleAssignmentTargetType {
    /// `CompanyAsDetails`
    CompanyAsDetails,
    /// `CompanyAsOwner`
    CompanyAsOwner,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RoutingRuleAssignmentTargetType {
    CompanyAsDetails: "CompanyAsDetails",
    CompanyAsOwner: "CompanyAsOwner",
} }

/// Whether a rule concerns the company as a partner or as a travel agency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoutingRuleCompanyRelation {
    /// `PartnerCompany`
    PartnerCompany,
    /// `TravelAgency`
    TravelAgency,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RoutingRuleCompanyRelation {
    PartnerCompany: "PartnerCompany",
    TravelAgency: "TravelAgency",
} }

/// Whether a rule takes all charges of a stay or chosen ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoutingRuleRouteType {
    /// `AllStayItems`
    AllStayItems,
    /// `SelectedStayItems`
    SelectedStayItems,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RoutingRuleRouteType {
    AllStayItems: "AllStayItems",
    SelectedStayItems: "SelectedStayItems",
} }
