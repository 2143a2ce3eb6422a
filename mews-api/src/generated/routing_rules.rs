// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `routingRules`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{RoutingRulesGetAll, RoutingRulesAdd, RoutingRulesUpdate, RoutingRulesDelete};

    /// Rules that send charges of reservations to the bills of companies; superseded by billing
    /// automations.
    #[derive(Clone, Debug)]
    pub struct RoutingRules {
        client: Client,
    }

    impl Client {
        /// Rules that send charges of reservations to the bills of companies; superseded by billing
        /// automations.
        pub fn routing_rules(&self) -> RoutingRules {
            RoutingRules::new(self)
        }
    }

    impl RoutingRules {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists routing rules by ids, companies and time of update; superseded by
        /// billingAutomations/getAll.
        ///
        /// `routingRules/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/routingrules#get-all-routing-rules))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `RoutingRules`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them.
        ///
        /// Response: [`RoutingRuleResult`](super::super::types::RoutingRuleResult).
        #[deprecated(
            note = "use `BillingAutomations::get_all`; planned to end on 2027-01-10"
        )]
        pub fn get_all(&self, request: RoutingRulesGetAll) -> Call<RoutingRulesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Creates routing rules for companies and returns them; superseded by
        /// billingAutomations/add.
        ///
        /// `routingRules/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/routingrules#add-routing-rules))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `routingRules/getAll` and look for the rule.
        ///
        /// Response: [`RoutingRuleAdditionResult`](super::super::types::RoutingRuleAdditionResult).
        #[deprecated(note = "use `BillingAutomations::add`; planned to end on 2027-01-10")]
        pub fn add(&self, request: RoutingRulesAdd) -> Call<RoutingRulesAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of routing rules and returns the rules; superseded by
        /// update operations of billing automations.
        ///
        /// `routingRules/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/routingrules#update-routing-rules))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        ///
        /// Response: [`RoutingRuleUpdateResult`](super::super::types::RoutingRuleUpdateResult).
        #[deprecated(
            note = "use `BillingAutomations::update` and `BillingAutomations::update_assignments`; planned to end on 2027-01-10"
        )]
        pub fn update(&self, request: RoutingRulesUpdate) -> Call<RoutingRulesUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes routing rules; superseded by billingAutomations/delete. Returns nothing.
        ///
        /// `routingRules/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/routingrules#delete-routing-rules))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// Response: no data.
        #[deprecated(
            note = "use `BillingAutomations::delete`; planned to end on 2027-01-10"
        )]
        pub fn delete(&self, request: RoutingRulesDelete) -> Call<RoutingRulesDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`RoutingRules::get_all`](super::resources::RoutingRules::get_all),
/// `routingRules/getAll`.
#[doc(alias = "RoutingRuleFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRulesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub company_ids: Option<Vec<Id<entities::Company>>>,
    /// 1 to 1,000 items.
    pub routing_rule_ids: Option<Vec<Id<entities::RoutingRule>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl RoutingRulesGetAll {
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

    /// Sets [`company_ids`](field@Self::company_ids). 1 to 1,000 items.
    #[must_use]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`routing_rule_ids`](field@Self::routing_rule_ids). 1 to 1,000 items.
    #[must_use]
    pub fn routing_rule_ids(
        mut self,
        routing_rule_ids: impl IntoIterator<Item = impl Into<Id<entities::RoutingRule>>>,
    ) -> Self {
        self.routing_rule_ids = Some(
            routing_rule_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { RoutingRulesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    company_ids: optional "CompanyIds",
    routing_rule_ids: optional "RoutingRuleIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for RoutingRulesGetAll {
    type Response = RoutingRuleResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "routingRules/getAll",
            Effect::Read,
        )
        .deprecated()
        .page_size(1000)
        .list(ListInfo::new("RoutingRules", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("CompanyIds", 1000).min_items(1),
                IdListInfo::new("RoutingRuleIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for RoutingRulesGetAll {
    type Item = RoutingRule;
}

impl Incremental for RoutingRulesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"]);
}

impl KeyedItem for RoutingRule {
    type Key = Id<entities::RoutingRule>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`RoutingRules::add`](super::resources::RoutingRules::add),
/// `routingRules/add`.
#[doc(alias = "MultipleRoutingRuleAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRulesAdd {
    /// 1 to 1,000 items.
    pub routing_rules: Vec<RoutingRuleAddParameter>,
}

impl RoutingRulesAdd {
    /// Sets the required fields.
    pub fn new(
        routing_rules: impl IntoIterator<Item = impl Into<RoutingRuleAddParameter>>,
    ) -> Self {
        Self {
            routing_rules: routing_rules.into_iter().map(Into::into).collect(),
        }
    }
}

request! { RoutingRulesAdd {
    routing_rules: required "RoutingRules",
} }

impl Operation for RoutingRulesAdd {
    type Response = RoutingRuleAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "routingRules/add",
            Effect::Create,
        )
        .deprecated()
        .limits(&[SizeLimit::items("RoutingRules").min(1).max(1000)]);
}

/// Request of [`RoutingRules::update`](super::resources::RoutingRules::update),
/// `routingRules/update`.
#[doc(alias = "MultipleRoutingRuleUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRulesUpdate {
    /// 1 to 1,000 items.
    pub routing_rule_updates: Vec<RoutingRuleUpdateParameters>,
}

impl RoutingRulesUpdate {
    /// Sets the required fields.
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

request! { RoutingRulesUpdate {
    routing_rule_updates: required "RoutingRuleUpdates",
} }

impl Operation for RoutingRulesUpdate {
    type Response = RoutingRuleUpdateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "routingRules/update",
            Effect::Set,
        )
        .deprecated()
        .limits(&[SizeLimit::items("RoutingRuleUpdates").min(1).max(1000)]);
}

/// Request of [`RoutingRules::delete`](super::resources::RoutingRules::delete),
/// `routingRules/delete`.
#[doc(alias = "RoutingRuleDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRulesDelete {
    /// 1 to 1,000 items.
    pub routing_rule_ids: Vec<Id<entities::RoutingRule>>,
}

impl RoutingRulesDelete {
    /// Sets the required fields.
    pub fn new(
        routing_rule_ids: impl IntoIterator<Item = impl Into<Id<entities::RoutingRule>>>,
    ) -> Self {
        Self {
            routing_rule_ids: routing_rule_ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { RoutingRulesDelete {
    routing_rule_ids: required "RoutingRuleIds",
} }

impl Operation for RoutingRulesDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "routingRules/delete",
            Effect::Transition,
        )
        .deprecated()
        .id_lists(&[IdListInfo::new("RoutingRuleIds", 1000).min_items(1)]);
}

/// A rule that decides which charges of a company's or travel agency's reservations go to
/// its bill.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRule {
    pub id: Id<entities::RoutingRule>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub company_id: Id<entities::Company>,
    pub company_relation: RoutingRuleCompanyRelation,
    pub applicability: RoutingRuleApplicability,
    pub route_type: RoutingRuleRouteType,
    pub service_id: Id<entities::Service>,
    pub selected_stay_items: Option<RoutingRuleStayItems>,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { RoutingRule {
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
    pub company_id: Id<entities::Company>,
    pub service_id: Id<entities::Service>,
    pub company_relation: RoutingRuleCompanyRelation,
    pub applicability: RoutingRuleApplicability,
    pub route_type: RoutingRuleRouteType,
    pub assignment_target_type: Option<RoutingRuleAssignmentTargetType>,
    pub selected_stay_items: Option<RoutingRuleStayItemsAddParameters>,
}

impl RoutingRuleAddParameter {
    /// Sets the required fields.
    pub fn new(
        company_id: impl Into<Id<entities::Company>>,
        service_id: impl Into<Id<entities::Service>>,
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

    /// Sets [`assignment_target_type`](field@Self::assignment_target_type).
    #[must_use]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: impl Into<RoutingRuleAssignmentTargetType>,
    ) -> Self {
        self.assignment_target_type = Some(assignment_target_type.into());
        self
    }

    /// Sets [`selected_stay_items`](field@Self::selected_stay_items).
    #[must_use]
    pub fn selected_stay_items(
        mut self,
        selected_stay_items: impl Into<RoutingRuleStayItemsAddParameters>,
    ) -> Self {
        self.selected_stay_items = Some(selected_stay_items.into());
        self
    }
}

object! { RoutingRuleAddParameter {
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
    /// At most 1,000 items.
    pub routing_rules: Vec<RoutingRule>,
}

object! { RoutingRuleAdditionResult {
    routing_rules: required "RoutingRules",
} }

/// One page of routing rules and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleResult {
    /// At most 1,000 items.
    pub routing_rules: Vec<RoutingRule>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { RoutingRuleResult {
    routing_rules: required "RoutingRules",
    cursor: optional "Cursor",
} }

/// The charges of a stay that a routing rule covers when it doesn't cover all.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleStayItems {
    pub nights: Option<bool>,
    pub city_tax: Option<bool>,
    pub product_category_ids: Option<Vec<Id<entities::ProductCategory>>>,
}

object! { RoutingRuleStayItems {
    nights: optional "Nights",
    city_tax: optional "CityTax",
    product_category_ids: optional "ProductCategoryIds",
} }

/// The charges of a stay that a new rule covers when it doesn't cover all.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRuleStayItemsAddParameters {
    pub nights: Option<bool>,
    pub city_tax: Option<bool>,
    pub product_category_ids: Option<Vec<Id<entities::ProductCategory>>>,
}

impl RoutingRuleStayItemsAddParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`nights`](field@Self::nights).
    #[must_use]
    pub fn nights(mut self, nights: bool) -> Self {
        self.nights = Some(nights);
        self
    }

    /// Sets [`city_tax`](field@Self::city_tax).
    #[must_use]
    pub fn city_tax(mut self, city_tax: bool) -> Self {
        self.city_tax = Some(city_tax);
        self
    }

    /// Sets [`product_category_ids`](field@Self::product_category_ids).
    #[must_use]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ProductCategory>>,
        >,
    ) -> Self {
        self.product_category_ids = Some(
            product_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

object! { RoutingRuleStayItemsAddParameters {
    nights: optional "Nights",
    city_tax: optional "CityTax",
    product_category_ids: optional "ProductCategoryIds",
} }

/// Changes to the charges of a stay that a rule covers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRuleStayItemsUpdateParameters {
    /// `Update::Clear` clears it.
    pub nights: Update<bool>,
    /// `Update::Clear` clears it.
    pub city_tax: Update<bool>,
    /// `Update::Clear` clears it.
    pub product_category_ids: Update<Vec<Id<entities::ProductCategory>>>,
}

impl RoutingRuleStayItemsUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`nights`](field@Self::nights). `Update::Clear` clears it.
    #[must_use]
    pub fn nights(mut self, nights: impl Into<Update<bool>>) -> Self {
        self.nights = nights.into();
        self
    }

    /// Sets [`city_tax`](field@Self::city_tax). `Update::Clear` clears it.
    #[must_use]
    pub fn city_tax(mut self, city_tax: impl Into<Update<bool>>) -> Self {
        self.city_tax = city_tax.into();
        self
    }

    /// Sets [`product_category_ids`](field@Self::product_category_ids). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl Into<Update<Vec<Id<entities::ProductCategory>>>>,
    ) -> Self {
        self.product_category_ids = product_category_ids.into();
        self
    }
}

object! { RoutingRuleStayItemsUpdateParameters {
    nights: optional "Nights",
    city_tax: optional "CityTax",
    product_category_ids: optional "ProductCategoryIds",
} }

/// Changes to one routing rule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleUpdateParameters {
    pub routing_rule_id: Id<entities::RoutingRule>,
    /// `Update::Clear` clears it.
    pub company_id: Update<Id<entities::Company>>,
    /// `Update::Clear` clears it.
    pub service_id: Update<Id<entities::Service>>,
    /// `Update::Clear` clears it.
    pub company_relation: Update<RoutingRuleCompanyRelation>,
    /// `Update::Clear` clears it.
    pub applicability: Update<RoutingRuleApplicability>,
    /// `Update::Clear` clears it.
    pub route_type: Update<RoutingRuleRouteType>,
    /// `Update::Clear` clears it.
    pub assignment_target_type: Update<RoutingRuleAssignmentTargetType>,
    pub selected_stay_items: Option<RoutingRuleStayItemsUpdateParameters>,
}

impl RoutingRuleUpdateParameters {
    /// Sets the required fields.
    pub fn new(routing_rule_id: impl Into<Id<entities::RoutingRule>>) -> Self {
        Self {
            routing_rule_id: routing_rule_id.into(),
            company_id: Update::Keep,
            service_id: Update::Keep,
            company_relation: Update::Keep,
            applicability: Update::Keep,
            route_type: Update::Keep,
            assignment_target_type: Update::Keep,
            selected_stay_items: None,
        }
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

    /// Sets [`service_id`](field@Self::service_id). `Update::Clear` clears it.
    #[must_use]
    pub fn service_id(
        mut self,
        service_id: impl Into<Update<Id<entities::Service>>>,
    ) -> Self {
        self.service_id = service_id.into();
        self
    }

    /// Sets [`company_relation`](field@Self::company_relation). `Update::Clear` clears it.
    #[must_use]
    pub fn company_relation(
        mut self,
        company_relation: impl Into<Update<RoutingRuleCompanyRelation>>,
    ) -> Self {
        self.company_relation = company_relation.into();
        self
    }

    /// Sets [`applicability`](field@Self::applicability). `Update::Clear` clears it.
    #[must_use]
    pub fn applicability(
        mut self,
        applicability: impl Into<Update<RoutingRuleApplicability>>,
    ) -> Self {
        self.applicability = applicability.into();
        self
    }

    /// Sets [`route_type`](field@Self::route_type). `Update::Clear` clears it.
    #[must_use]
    pub fn route_type(
        mut self,
        route_type: impl Into<Update<RoutingRuleRouteType>>,
    ) -> Self {
        self.route_type = route_type.into();
        self
    }

    /// Sets [`assignment_target_type`](field@Self::assignment_target_type). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: impl Into<Update<RoutingRuleAssignmentTargetType>>,
    ) -> Self {
        self.assignment_target_type = assignment_target_type.into();
        self
    }

    /// Sets [`selected_stay_items`](field@Self::selected_stay_items).
    #[must_use]
    pub fn selected_stay_items(
        mut self,
        selected_stay_items: impl Into<RoutingRuleStayItemsUpdateParameters>,
    ) -> Self {
        self.selected_stay_items = Some(selected_stay_items.into());
        self
    }
}

object! { RoutingRuleUpdateParameters {
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
    /// At most 1,000 items.
    pub routing_rules: Vec<RoutingRule>,
}

object! { RoutingRuleUpdateResult {
    routing_rules: required "RoutingRules",
} }

/// Whether a rule takes every reservation or only prepaid ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoutingRuleApplicability {
    Always,
    PrepaidOnly,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RoutingRuleApplicability {
    Always: "Always",
    PrepaidOnly: "PrepaidOnly",
} }

/// Whether the company owns the bill or is only mentioned on it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoutingRuleAssignmentTargetType {
    CompanyAsDetails,
    CompanyAsOwner,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RoutingRuleAssignmentTargetType {
    CompanyAsDetails: "CompanyAsDetails",
    CompanyAsOwner: "CompanyAsOwner",
} }

/// Whether a rule concerns the company as a partner or as a travel agency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoutingRuleCompanyRelation {
    PartnerCompany,
    TravelAgency,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RoutingRuleCompanyRelation {
    PartnerCompany: "PartnerCompany",
    TravelAgency: "TravelAgency",
} }

/// Whether a rule takes all charges of a stay or chosen ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoutingRuleRouteType {
    AllStayItems,
    SelectedStayItems,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RoutingRuleRouteType {
    AllStayItems: "AllStayItems",
    SelectedStayItems: "SelectedStayItems",
} }
