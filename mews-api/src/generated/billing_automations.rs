// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `billingAutomations`: its handle, requests and data.

use crate::bindings::{
    Cursor, Effect, Id, IdListInfo, KeyedItem, ListInfo, Operation, OperationInfo, Paged,
    Paginated, Single, SizeLimit, Timestamp, UnrecognizedValue, Update, object,
    open_enum, request,
};

use super::entities;
use super::types::Limitation;

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        BillingAutomationsGetAll, BillingAutomationsAdd, BillingAutomationsUpdate,
        BillingAutomationsUpdateAssignments, BillingAutomationsDelete,
    };

    /// Rules that route charges to the right bills without handwork.
    #[derive(Clone, Debug)]
    pub struct BillingAutomations {
        client: Client,
    }

    impl Client {
        /// Rules that route charges to the right bills without handwork.
        pub fn billing_automations(&self) -> BillingAutomations {
            BillingAutomations::new(self)
        }
    }

    impl BillingAutomations {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists billing automations with their companies and assignments, by company or id.
        ///
        /// `billingAutomations/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/billingautomations#get-all-billing-automations))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `BillingAutomations`.
        ///
        /// Response: [`BillingAutomationResult`](super::super::types::BillingAutomationResult).
        pub fn get_all(
            &self,
            request: BillingAutomationsGetAll,
        ) -> Call<BillingAutomationsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Creates billing automations with their assignments and returns them; a repeat may create
        /// them again.
        ///
        /// `billingAutomations/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/billingautomations#add-billing-automations))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// Response:
        /// [`BillingAutomationModificationResult`](super::super::types::BillingAutomationModificationResult).
        pub fn add(&self, request: BillingAutomationsAdd) -> Call<BillingAutomationsAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes billing automations by id, except their assignments; returns those affected.
        ///
        /// `billingAutomations/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/billingautomations#update-billing-automations))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// Response:
        /// [`BillingAutomationModificationResult`](super::super::types::BillingAutomationModificationResult).
        pub fn update(
            &self,
            request: BillingAutomationsUpdate,
        ) -> Call<BillingAutomationsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Adds, changes and removes assignments of one billing automation; assignments to add have
        /// no id, so a repeat may add again.
        ///
        /// `billingAutomations/updateAssignments` ([official
        /// page](https://docs.mews.com/connector-api/operations/billingautomations#update-billing-automations-assignments))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// Response:
        /// [`BillingAutomationModificationResult`](super::super::types::BillingAutomationModificationResult).
        pub fn update_assignments(
            &self,
            request: BillingAutomationsUpdateAssignments,
        ) -> Call<BillingAutomationsUpdateAssignments> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes billing automations by id.
        ///
        /// `billingAutomations/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/billingautomations#delete-billing-automations))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// Response: no data.
        pub fn delete(
            &self,
            request: BillingAutomationsDelete,
        ) -> Call<BillingAutomationsDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`BillingAutomations::get_all`](super::resources::BillingAutomations::get_all),
/// `billingAutomations/getAll`.
#[doc(alias = "BillingAutomationFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingAutomationsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// At most 100 items.
    pub company_ids: Option<Vec<Id<entities::Company>>>,
    /// At most 100 items.
    pub billing_automation_ids: Option<Vec<Id<entities::BillingAutomation>>>,
}

impl BillingAutomationsGetAll {
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

    /// Sets [`company_ids`](field@Self::company_ids). At most 100 items.
    #[must_use]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`billing_automation_ids`](field@Self::billing_automation_ids). At most 100 items.
    #[must_use]
    pub fn billing_automation_ids(
        mut self,
        billing_automation_ids: impl IntoIterator<
            Item = impl Into<Id<entities::BillingAutomation>>,
        >,
    ) -> Self {
        self.billing_automation_ids = Some(
            billing_automation_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { BillingAutomationsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    company_ids: optional "CompanyIds",
    billing_automation_ids: optional "BillingAutomationIds",
} }

impl Operation for BillingAutomationsGetAll {
    type Response = BillingAutomationResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "billingAutomations/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("BillingAutomations", &["Id"]).optional())
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("CompanyIds", 100),
                IdListInfo::new("BillingAutomationIds", 100),
            ],
        );
}

impl Paginated for BillingAutomationsGetAll {
    type Item = BillingAutomation;
}

impl KeyedItem for BillingAutomation {
    type Key = Id<entities::BillingAutomation>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`BillingAutomations::add`](super::resources::BillingAutomations::add),
/// `billingAutomations/add`.
#[doc(alias = "MultipleBillingAutomationAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationsAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 100 items.
    pub billing_automations: Vec<BillingAutomationAddParameters>,
}

impl BillingAutomationsAdd {
    /// Sets the required fields.
    pub fn new(
        billing_automations: impl IntoIterator<
            Item = impl Into<BillingAutomationAddParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automations: billing_automations
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

request! { BillingAutomationsAdd {
    enterprise_id: optional "EnterpriseId",
    billing_automations: required "BillingAutomations",
} }

impl Operation for BillingAutomationsAdd {
    type Response = BillingAutomationModificationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "billingAutomations/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("BillingAutomations").min(1).max(100),
                SizeLimit::characters("BillingAutomations.Name").min(1).max(255),
                SizeLimit::characters("BillingAutomations.Description").max(1000),
                SizeLimit::items("BillingAutomations.CompaniesWithRelations").max(1000),
                SizeLimit::characters("BillingAutomations.ProcessingStartOffset")
                    .max(20),
                SizeLimit::items("BillingAutomations.Assignments").min(1).max(20),
                SizeLimit::items("BillingAutomations.Assignments.RateIds").max(100),
                SizeLimit::items("BillingAutomations.Assignments.ProductCategoryIds")
                    .max(100),
                SizeLimit::items("BillingAutomations.Assignments.ProductIds").max(100),
                SizeLimit::items("BillingAutomations.Assignments.AccountingCategories")
                    .max(100),
            ],
        );
}

/// Request of [`BillingAutomations::update`](super::resources::BillingAutomations::update),
/// `billingAutomations/update`.
#[doc(alias = "MultipleBillingAutomationUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationsUpdate {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 100 items.
    pub billing_automation_updates: Vec<BillingAutomationUpdateParameters>,
}

impl BillingAutomationsUpdate {
    /// Sets the required fields.
    pub fn new(
        billing_automation_updates: impl IntoIterator<
            Item = impl Into<BillingAutomationUpdateParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_updates: billing_automation_updates
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

request! { BillingAutomationsUpdate {
    enterprise_id: optional "EnterpriseId",
    billing_automation_updates: required "BillingAutomationUpdates",
} }

impl Operation for BillingAutomationsUpdate {
    type Response = BillingAutomationModificationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "billingAutomations/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("BillingAutomationUpdates").min(1).max(100),
                SizeLimit::characters("BillingAutomationUpdates.Name.Value").max(255),
                SizeLimit::characters("BillingAutomationUpdates.Description.Value")
                    .max(1000),
                SizeLimit::items("BillingAutomationUpdates.Companies.Value").max(1000),
                SizeLimit::characters(
                        "BillingAutomationUpdates.ProcessingStartOffset.Value",
                    )
                    .max(20),
            ],
        );
}

/// Request of
/// [`BillingAutomations::update_assignments`](super::resources::BillingAutomations::update_assignments),
/// `billingAutomations/updateAssignments`.
#[doc(alias = "BillingAutomationAssignmentsUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationsUpdateAssignments {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub billing_automation_id: Id<entities::BillingAutomation>,
    /// At most 20 items.
    pub assignments_to_add: Option<Vec<BillingAutomationAssignmentAddParameters>>,
    /// At most 20 items.
    pub assignments_to_update: Option<Vec<BillingAutomationAssignmentUpdateParameters>>,
    /// At most 100 items.
    pub assignment_ids_to_remove: Option<Vec<Id<entities::BillingAutomationAssignment>>>,
}

impl BillingAutomationsUpdateAssignments {
    /// Sets the required fields.
    pub fn new(
        billing_automation_id: impl Into<Id<entities::BillingAutomation>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_id: billing_automation_id.into(),
            assignments_to_add: None,
            assignments_to_update: None,
            assignment_ids_to_remove: None,
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

    /// Sets [`assignments_to_add`](field@Self::assignments_to_add). At most 20 items.
    #[must_use]
    pub fn assignments_to_add(
        mut self,
        assignments_to_add: impl IntoIterator<
            Item = impl Into<BillingAutomationAssignmentAddParameters>,
        >,
    ) -> Self {
        self.assignments_to_add = Some(
            assignments_to_add.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`assignments_to_update`](field@Self::assignments_to_update). At most 20 items.
    #[must_use]
    pub fn assignments_to_update(
        mut self,
        assignments_to_update: impl IntoIterator<
            Item = impl Into<BillingAutomationAssignmentUpdateParameters>,
        >,
    ) -> Self {
        self.assignments_to_update = Some(
            assignments_to_update.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`assignment_ids_to_remove`](field@Self::assignment_ids_to_remove). At most 100
    /// items.
    #[must_use]
    pub fn assignment_ids_to_remove(
        mut self,
        assignment_ids_to_remove: impl IntoIterator<
            Item = impl Into<Id<entities::BillingAutomationAssignment>>,
        >,
    ) -> Self {
        self.assignment_ids_to_remove = Some(
            assignment_ids_to_remove.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { BillingAutomationsUpdateAssignments {
    enterprise_id: optional "EnterpriseId",
    billing_automation_id: required "BillingAutomationId",
    assignments_to_add: optional "AssignmentsToAdd",
    assignments_to_update: optional "AssignmentsToUpdate",
    assignment_ids_to_remove: optional "AssignmentIdsToRemove",
} }

impl Operation for BillingAutomationsUpdateAssignments {
    type Response = BillingAutomationModificationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "billingAutomations/updateAssignments",
            Effect::Create,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("AssignmentIdsToRemove", 100)])
        .limits(
            &[
                SizeLimit::items("AssignmentsToAdd").max(20),
                SizeLimit::items("AssignmentsToAdd.RateIds").max(100),
                SizeLimit::items("AssignmentsToAdd.ProductCategoryIds").max(100),
                SizeLimit::items("AssignmentsToAdd.ProductIds").max(100),
                SizeLimit::items("AssignmentsToAdd.AccountingCategories").max(100),
                SizeLimit::items("AssignmentsToUpdate").max(20),
                SizeLimit::items("AssignmentsToUpdate.RateIds.Value").max(100),
                SizeLimit::items("AssignmentsToUpdate.ProductCategoryIds.Value")
                    .max(100),
                SizeLimit::items("AssignmentsToUpdate.ProductIds.Value").max(100),
                SizeLimit::items("AssignmentsToUpdate.AccountingCategories.Value")
                    .max(100),
            ],
        );
}

/// Request of [`BillingAutomations::delete`](super::resources::BillingAutomations::delete),
/// `billingAutomations/delete`.
#[doc(alias = "BillingAutomationDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationsDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// At most 100 items.
    pub billing_automation_ids: Vec<Id<entities::BillingAutomation>>,
}

impl BillingAutomationsDelete {
    /// Sets the required fields.
    pub fn new(
        billing_automation_ids: impl IntoIterator<
            Item = impl Into<Id<entities::BillingAutomation>>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_ids: billing_automation_ids
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

request! { BillingAutomationsDelete {
    enterprise_id: optional "EnterpriseId",
    billing_automation_ids: required "BillingAutomationIds",
} }

impl Operation for BillingAutomationsDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "billingAutomations/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("BillingAutomationIds", 100)]);
}

/// Whether products, custom items or both are taken from an accounting category.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountingCategoryRoutedItemTypes {
    /// False until it is set.
    pub products: bool,
    /// False until it is set.
    pub custom_items: bool,
}

impl AccountingCategoryRoutedItemTypes {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`products`](field@Self::products). False until it is set.
    #[must_use]
    pub fn products(mut self, products: bool) -> Self {
        self.products = products;
        self
    }

    /// Sets [`custom_items`](field@Self::custom_items). False until it is set.
    #[must_use]
    pub fn custom_items(mut self, custom_items: bool) -> Self {
        self.custom_items = custom_items;
        self
    }
}

object! { AccountingCategoryRoutedItemTypes {
    products: required "Products",
    custom_items: required "CustomItems",
} }

/// A rule that routes charges to bills: for which companies, when, and how bills are put
/// together.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomation {
    pub id: Id<entities::BillingAutomation>,
    pub enterprise_id: Id<entities::Enterprise>,
    pub name: String,
    pub description: Option<String>,
    /// At most 1,000 items.
    pub companies_with_relations: Vec<CompanyWithBillingAutomationRelation>,
    pub prepayment: BillingAutomationPrepaymentEnum,
    pub assignment_target_type: BillingAutomationAssignmentTargetTypeEnum,
    pub trigger_type: BillingAutomationTriggerTypeEnum,
    pub bill_aggregation_type: BillingAutomationBillAggregationTypeEnum,
    pub created_utc: Timestamp,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
    /// The user or application that created it.
    ///
    /// `None` in responses from before the service sent it.
    pub creator_profile_id: Option<Id<entities::Profile>>,
    /// The user or application that changed it last.
    ///
    /// `None` in responses from before the service sent it.
    pub updater_profile_id: Option<Id<entities::Profile>>,
    pub processing_start_offset: Option<String>,
    pub order_item_consumption_period: Option<
        BillingAutomationOrderItemConsumptionPeriodTypeEnum,
    >,
    /// At most 20 items.
    pub assignments: Option<Vec<BillingAutomationAssignment>>,
}

object! { BillingAutomation {
    id: required "Id",
    enterprise_id: required "EnterpriseId",
    name: required "Name",
    description: optional "Description",
    companies_with_relations: required "CompaniesWithRelations",
    prepayment: required "Prepayment",
    assignment_target_type: required "AssignmentTargetType",
    trigger_type: required "TriggerType",
    bill_aggregation_type: required "BillAggregationType",
    created_utc: required "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    creator_profile_id: optional "CreatorProfileId",
    updater_profile_id: optional "UpdaterProfileId",
    processing_start_offset: optional "ProcessingStartOffset",
    order_item_consumption_period: optional "OrderItemConsumptionPeriod",
    assignments: optional "Assignments",
} }

/// An accounting category that an automation heeds, and the kinds of its items that it
/// takes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAccountingCategoryAssignment {
    pub accounting_category_id: Id<entities::AccountingCategory>,
    pub item_types: AccountingCategoryRoutedItemTypes,
}

impl BillingAutomationAccountingCategoryAssignment {
    /// Sets the required fields.
    pub fn new(
        accounting_category_id: impl Into<Id<entities::AccountingCategory>>,
        item_types: impl Into<AccountingCategoryRoutedItemTypes>,
    ) -> Self {
        Self {
            accounting_category_id: accounting_category_id.into(),
            item_types: item_types.into(),
        }
    }
}

object! { BillingAutomationAccountingCategoryAssignment {
    accounting_category_id: required "AccountingCategoryId",
    item_types: required "ItemTypes",
} }

/// A billing automation to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAddParameters {
    /// At most 255 characters.
    pub name: String,
    /// At most 1,000 characters.
    pub description: Option<String>,
    /// At most 1,000 items.
    pub companies_with_relations: Option<Vec<CompanyWithBillingAutomationRelation>>,
    pub prepayment: BillingAutomationPrepaymentEnum,
    pub assignment_target_type: BillingAutomationAssignmentTargetTypeEnum,
    pub trigger_type: BillingAutomationTriggerTypeEnum,
    pub bill_aggregation_type: BillingAutomationBillAggregationTypeEnum,
    pub order_item_consumption_period: Option<
        BillingAutomationOrderItemConsumptionPeriodTypeEnum,
    >,
    /// At most 20 characters.
    pub processing_start_offset: Option<String>,
    /// 1 to 20 items.
    pub assignments: Vec<BillingAutomationAssignmentAddParameters>,
}

impl BillingAutomationAddParameters {
    /// Sets the required fields.
    pub fn new(
        name: impl Into<String>,
        prepayment: impl Into<BillingAutomationPrepaymentEnum>,
        assignment_target_type: impl Into<BillingAutomationAssignmentTargetTypeEnum>,
        trigger_type: impl Into<BillingAutomationTriggerTypeEnum>,
        bill_aggregation_type: impl Into<BillingAutomationBillAggregationTypeEnum>,
        assignments: impl IntoIterator<
            Item = impl Into<BillingAutomationAssignmentAddParameters>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            companies_with_relations: None,
            prepayment: prepayment.into(),
            assignment_target_type: assignment_target_type.into(),
            trigger_type: trigger_type.into(),
            bill_aggregation_type: bill_aggregation_type.into(),
            order_item_consumption_period: None,
            processing_start_offset: None,
            assignments: assignments.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`description`](field@Self::description). At most 1,000 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`companies_with_relations`](field@Self::companies_with_relations). At most 1,000
    /// items.
    #[must_use]
    pub fn companies_with_relations(
        mut self,
        companies_with_relations: impl IntoIterator<
            Item = impl Into<CompanyWithBillingAutomationRelation>,
        >,
    ) -> Self {
        self.companies_with_relations = Some(
            companies_with_relations.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`order_item_consumption_period`](field@Self::order_item_consumption_period).
    #[must_use]
    pub fn order_item_consumption_period(
        mut self,
        order_item_consumption_period: impl Into<
            BillingAutomationOrderItemConsumptionPeriodTypeEnum,
        >,
    ) -> Self {
        self.order_item_consumption_period = Some(order_item_consumption_period.into());
        self
    }

    /// Sets [`processing_start_offset`](field@Self::processing_start_offset). At most 20
    /// characters.
    #[must_use]
    pub fn processing_start_offset(
        mut self,
        processing_start_offset: impl Into<String>,
    ) -> Self {
        self.processing_start_offset = Some(processing_start_offset.into());
        self
    }
}

object! { BillingAutomationAddParameters {
    name: required "Name",
    description: optional "Description",
    companies_with_relations: optional "CompaniesWithRelations",
    prepayment: required "Prepayment",
    assignment_target_type: required "AssignmentTargetType",
    trigger_type: required "TriggerType",
    bill_aggregation_type: required "BillAggregationType",
    order_item_consumption_period: optional "OrderItemConsumptionPeriod",
    processing_start_offset: optional "ProcessingStartOffset",
    assignments: required "Assignments",
} }

/// The items of one service that an automation takes, narrowed by rates, products and
/// categories.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAssignment {
    pub id: Id<entities::BillingAutomationAssignment>,
    pub billing_automation_id: Id<entities::BillingAutomation>,
    pub service_id: Id<entities::Service>,
    pub routed_item_types: BillingAutomationItemTypesParameters,
    /// At most 100 items.
    pub rate_ids: Option<Vec<Id<entities::Rate>>>,
    /// At most 100 items.
    pub product_category_ids: Option<Vec<Id<entities::ProductCategory>>>,
    /// At most 100 items.
    pub product_ids: Option<Vec<Id<entities::Product>>>,
    /// At most 100 items.
    pub accounting_category_assignments: Option<
        Vec<BillingAutomationAccountingCategoryAssignment>,
    >,
}

object! { BillingAutomationAssignment {
    id: required "Id",
    billing_automation_id: required "BillingAutomationId",
    service_id: required "ServiceId",
    routed_item_types: required "RoutedItemTypes",
    rate_ids: optional "RateIds",
    product_category_ids: optional "ProductCategoryIds",
    product_ids: optional "ProductIds",
    accounting_category_assignments: optional "AccountingCategoryAssignments",
} }

/// An assignment to be added to an automation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAssignmentAddParameters {
    pub service_id: Id<entities::Service>,
    pub routed_item_types: BillingAutomationItemTypesParameters,
    /// At most 100 items.
    pub rate_ids: Option<Vec<Id<entities::Rate>>>,
    /// At most 100 items.
    pub product_category_ids: Option<Vec<Id<entities::ProductCategory>>>,
    /// At most 100 items.
    pub product_ids: Option<Vec<Id<entities::Product>>>,
    /// At most 100 items.
    pub accounting_categories: Option<
        Vec<BillingAutomationAccountingCategoryAssignment>,
    >,
}

impl BillingAutomationAssignmentAddParameters {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        routed_item_types: impl Into<BillingAutomationItemTypesParameters>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            routed_item_types: routed_item_types.into(),
            rate_ids: None,
            product_category_ids: None,
            product_ids: None,
            accounting_categories: None,
        }
    }

    /// Sets [`rate_ids`](field@Self::rate_ids). At most 100 items.
    #[must_use]
    pub fn rate_ids(
        mut self,
        rate_ids: impl IntoIterator<Item = impl Into<Id<entities::Rate>>>,
    ) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`product_category_ids`](field@Self::product_category_ids). At most 100 items.
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

    /// Sets [`product_ids`](field@Self::product_ids). At most 100 items.
    #[must_use]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<Id<entities::Product>>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`accounting_categories`](field@Self::accounting_categories). At most 100 items.
    #[must_use]
    pub fn accounting_categories(
        mut self,
        accounting_categories: impl IntoIterator<
            Item = impl Into<BillingAutomationAccountingCategoryAssignment>,
        >,
    ) -> Self {
        self.accounting_categories = Some(
            accounting_categories.into_iter().map(Into::into).collect(),
        );
        self
    }
}

object! { BillingAutomationAssignmentAddParameters {
    service_id: required "ServiceId",
    routed_item_types: required "RoutedItemTypes",
    rate_ids: optional "RateIds",
    product_category_ids: optional "ProductCategoryIds",
    product_ids: optional "ProductIds",
    accounting_categories: optional "AccountingCategories",
} }

/// Changes to one assignment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAssignmentUpdateParameters {
    pub billing_automation_assignment_id: Id<entities::BillingAutomationAssignment>,
    pub routed_item_types: Option<BillingAutomationItemTypesUpdateParameters>,
    /// At most 100 items. `Update::Clear` clears it.
    pub rate_ids: Update<Vec<Id<entities::Rate>>>,
    /// At most 100 items. `Update::Clear` clears it.
    pub product_category_ids: Update<Vec<Id<entities::ProductCategory>>>,
    /// At most 100 items. `Update::Clear` clears it.
    pub product_ids: Update<Vec<Id<entities::Product>>>,
    /// At most 100 items. `Update::Clear` clears it.
    pub accounting_categories: Update<
        Vec<BillingAutomationAccountingCategoryAssignment>,
    >,
}

impl BillingAutomationAssignmentUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        billing_automation_assignment_id: impl Into<
            Id<entities::BillingAutomationAssignment>,
        >,
    ) -> Self {
        Self {
            billing_automation_assignment_id: billing_automation_assignment_id.into(),
            routed_item_types: None,
            rate_ids: Update::Keep,
            product_category_ids: Update::Keep,
            product_ids: Update::Keep,
            accounting_categories: Update::Keep,
        }
    }

    /// Sets [`routed_item_types`](field@Self::routed_item_types).
    #[must_use]
    pub fn routed_item_types(
        mut self,
        routed_item_types: impl Into<BillingAutomationItemTypesUpdateParameters>,
    ) -> Self {
        self.routed_item_types = Some(routed_item_types.into());
        self
    }

    /// Sets [`rate_ids`](field@Self::rate_ids). At most 100 items. `Update::Clear` clears it.
    #[must_use]
    pub fn rate_ids(
        mut self,
        rate_ids: impl Into<Update<Vec<Id<entities::Rate>>>>,
    ) -> Self {
        self.rate_ids = rate_ids.into();
        self
    }

    /// Sets [`product_category_ids`](field@Self::product_category_ids). At most 100 items.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl Into<Update<Vec<Id<entities::ProductCategory>>>>,
    ) -> Self {
        self.product_category_ids = product_category_ids.into();
        self
    }

    /// Sets [`product_ids`](field@Self::product_ids). At most 100 items. `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn product_ids(
        mut self,
        product_ids: impl Into<Update<Vec<Id<entities::Product>>>>,
    ) -> Self {
        self.product_ids = product_ids.into();
        self
    }

    /// Sets [`accounting_categories`](field@Self::accounting_categories). At most 100 items.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn accounting_categories(
        mut self,
        accounting_categories: impl Into<
            Update<Vec<BillingAutomationAccountingCategoryAssignment>>,
        >,
    ) -> Self {
        self.accounting_categories = accounting_categories.into();
        self
    }
}

object! { BillingAutomationAssignmentUpdateParameters {
    billing_automation_assignment_id: required "BillingAutomationAssignmentId",
    routed_item_types: optional "RoutedItemTypes",
    rate_ids: optional "RateIds",
    product_category_ids: optional "ProductCategoryIds",
    product_ids: optional "ProductIds",
    accounting_categories: optional "AccountingCategories",
} }

/// The kinds of charges that an automation takes, from nights to city tax and deposits.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingAutomationItemTypesParameters {
    /// False until it is set.
    pub space_order: bool,
    /// False until it is set.
    pub city_tax: bool,
    /// False until it is set.
    pub all_products: bool,
    /// False until it is set.
    pub deposits: bool,
    /// False until it is set.
    pub additional_expenses: bool,
    /// False until it is set.
    pub all_custom_items: bool,
}

impl BillingAutomationItemTypesParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`space_order`](field@Self::space_order). False until it is set.
    #[must_use]
    pub fn space_order(mut self, space_order: bool) -> Self {
        self.space_order = space_order;
        self
    }

    /// Sets [`city_tax`](field@Self::city_tax). False until it is set.
    #[must_use]
    pub fn city_tax(mut self, city_tax: bool) -> Self {
        self.city_tax = city_tax;
        self
    }

    /// Sets [`all_products`](field@Self::all_products). False until it is set.
    #[must_use]
    pub fn all_products(mut self, all_products: bool) -> Self {
        self.all_products = all_products;
        self
    }

    /// Sets [`deposits`](field@Self::deposits). False until it is set.
    #[must_use]
    pub fn deposits(mut self, deposits: bool) -> Self {
        self.deposits = deposits;
        self
    }

    /// Sets [`additional_expenses`](field@Self::additional_expenses). False until it is set.
    #[must_use]
    pub fn additional_expenses(mut self, additional_expenses: bool) -> Self {
        self.additional_expenses = additional_expenses;
        self
    }

    /// Sets [`all_custom_items`](field@Self::all_custom_items). False until it is set.
    #[must_use]
    pub fn all_custom_items(mut self, all_custom_items: bool) -> Self {
        self.all_custom_items = all_custom_items;
        self
    }
}

object! { BillingAutomationItemTypesParameters {
    space_order: required "SpaceOrder",
    city_tax: required "CityTax",
    all_products: required "AllProducts",
    deposits: required "Deposits",
    additional_expenses: required "AdditionalExpenses",
    all_custom_items: required "AllCustomItems",
} }

/// Kinds of charges that an automation is to start or stop taking.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingAutomationItemTypesUpdateParameters {
    /// `Update::Clear` clears it.
    pub space_order: Update<bool>,
    /// `Update::Clear` clears it.
    pub city_tax: Update<bool>,
    /// `Update::Clear` clears it.
    pub all_products: Update<bool>,
    /// `Update::Clear` clears it.
    pub deposits: Update<bool>,
    /// `Update::Clear` clears it.
    pub additional_expenses: Update<bool>,
    /// `Update::Clear` clears it.
    pub all_custom_items: Update<bool>,
}

impl BillingAutomationItemTypesUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`space_order`](field@Self::space_order). `Update::Clear` clears it.
    #[must_use]
    pub fn space_order(mut self, space_order: impl Into<Update<bool>>) -> Self {
        self.space_order = space_order.into();
        self
    }

    /// Sets [`city_tax`](field@Self::city_tax). `Update::Clear` clears it.
    #[must_use]
    pub fn city_tax(mut self, city_tax: impl Into<Update<bool>>) -> Self {
        self.city_tax = city_tax.into();
        self
    }

    /// Sets [`all_products`](field@Self::all_products). `Update::Clear` clears it.
    #[must_use]
    pub fn all_products(mut self, all_products: impl Into<Update<bool>>) -> Self {
        self.all_products = all_products.into();
        self
    }

    /// Sets [`deposits`](field@Self::deposits). `Update::Clear` clears it.
    #[must_use]
    pub fn deposits(mut self, deposits: impl Into<Update<bool>>) -> Self {
        self.deposits = deposits.into();
        self
    }

    /// Sets [`additional_expenses`](field@Self::additional_expenses). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn additional_expenses(
        mut self,
        additional_expenses: impl Into<Update<bool>>,
    ) -> Self {
        self.additional_expenses = additional_expenses.into();
        self
    }

    /// Sets [`all_custom_items`](field@Self::all_custom_items). `Update::Clear` clears it.
    #[must_use]
    pub fn all_custom_items(
        mut self,
        all_custom_items: impl Into<Update<bool>>,
    ) -> Self {
        self.all_custom_items = all_custom_items.into();
        self
    }
}

object! { BillingAutomationItemTypesUpdateParameters {
    space_order: optional "SpaceOrder",
    city_tax: optional "CityTax",
    all_products: optional "AllProducts",
    deposits: optional "Deposits",
    additional_expenses: optional "AdditionalExpenses",
    all_custom_items: optional "AllCustomItems",
} }

/// The automations as created or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationModificationResult {
    pub billing_automations: Option<Vec<BillingAutomation>>,
}

object! { BillingAutomationModificationResult {
    billing_automations: optional "BillingAutomations",
} }

/// A page of billing automations and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationResult {
    /// At most 1,000 items.
    pub billing_automations: Option<Vec<BillingAutomation>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { BillingAutomationResult {
    billing_automations: optional "BillingAutomations",
    cursor: optional "Cursor",
} }

/// Changes to one billing automation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationUpdateParameters {
    pub billing_automation_id: Id<entities::BillingAutomation>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub name: Update<String>,
    /// At most 1,000 characters. `Update::Clear` clears it.
    pub description: Update<String>,
    /// At most 1,000 items. `Update::Clear` clears it.
    pub companies: Update<Vec<CompanyWithBillingAutomationRelation>>,
    /// `Update::Clear` clears it.
    pub prepayment: Update<BillingAutomationPrepaymentEnum>,
    /// `Update::Clear` clears it.
    pub assignment_target_type: Update<BillingAutomationAssignmentTargetTypeEnum>,
    /// `Update::Clear` clears it.
    pub bill_aggregation_type: Update<BillingAutomationBillAggregationTypeEnum>,
    /// `Update::Clear` clears it.
    pub order_item_consumption_period: Update<
        BillingAutomationOrderItemConsumptionPeriodTypeEnum,
    >,
    /// At most 20 characters. `Update::Clear` clears it.
    pub processing_start_offset: Update<String>,
}

impl BillingAutomationUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        billing_automation_id: impl Into<Id<entities::BillingAutomation>>,
    ) -> Self {
        Self {
            billing_automation_id: billing_automation_id.into(),
            name: Update::Keep,
            description: Update::Keep,
            companies: Update::Keep,
            prepayment: Update::Keep,
            assignment_target_type: Update::Keep,
            bill_aggregation_type: Update::Keep,
            order_item_consumption_period: Update::Keep,
            processing_start_offset: Update::Keep,
        }
    }

    /// Sets [`name`](field@Self::name). At most 255 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn name(mut self, name: impl Into<Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](field@Self::description). At most 1,000 characters. `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn description(mut self, description: impl Into<Update<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`companies`](field@Self::companies). At most 1,000 items. `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn companies(
        mut self,
        companies: impl Into<Update<Vec<CompanyWithBillingAutomationRelation>>>,
    ) -> Self {
        self.companies = companies.into();
        self
    }

    /// Sets [`prepayment`](field@Self::prepayment). `Update::Clear` clears it.
    #[must_use]
    pub fn prepayment(
        mut self,
        prepayment: impl Into<Update<BillingAutomationPrepaymentEnum>>,
    ) -> Self {
        self.prepayment = prepayment.into();
        self
    }

    /// Sets [`assignment_target_type`](field@Self::assignment_target_type). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: impl Into<
            Update<BillingAutomationAssignmentTargetTypeEnum>,
        >,
    ) -> Self {
        self.assignment_target_type = assignment_target_type.into();
        self
    }

    /// Sets [`bill_aggregation_type`](field@Self::bill_aggregation_type). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn bill_aggregation_type(
        mut self,
        bill_aggregation_type: impl Into<
            Update<BillingAutomationBillAggregationTypeEnum>,
        >,
    ) -> Self {
        self.bill_aggregation_type = bill_aggregation_type.into();
        self
    }

    /// Sets [`order_item_consumption_period`](field@Self::order_item_consumption_period).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn order_item_consumption_period(
        mut self,
        order_item_consumption_period: impl Into<
            Update<BillingAutomationOrderItemConsumptionPeriodTypeEnum>,
        >,
    ) -> Self {
        self.order_item_consumption_period = order_item_consumption_period.into();
        self
    }

    /// Sets [`processing_start_offset`](field@Self::processing_start_offset). At most 20
    /// characters. `Update::Clear` clears it.
    #[must_use]
    pub fn processing_start_offset(
        mut self,
        processing_start_offset: impl Into<Update<String>>,
    ) -> Self {
        self.processing_start_offset = processing_start_offset.into();
        self
    }
}

object! { BillingAutomationUpdateParameters {
    billing_automation_id: required "BillingAutomationId",
    name: optional "Name",
    description: optional "Description",
    companies: optional "Companies",
    prepayment: optional "Prepayment",
    assignment_target_type: optional "AssignmentTargetType",
    bill_aggregation_type: optional "BillAggregationType",
    order_item_consumption_period: optional "OrderItemConsumptionPeriod",
    processing_start_offset: optional "ProcessingStartOffset",
} }

/// Whether a company counts when it is the partner of a reservation, its travel agency, or
/// either.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyRelationsParameters {
    pub partner_company: Option<bool>,
    pub travel_agency: Option<bool>,
}

impl CompanyRelationsParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`partner_company`](field@Self::partner_company).
    #[must_use]
    pub fn partner_company(mut self, partner_company: bool) -> Self {
        self.partner_company = Some(partner_company);
        self
    }

    /// Sets [`travel_agency`](field@Self::travel_agency).
    #[must_use]
    pub fn travel_agency(mut self, travel_agency: bool) -> Self {
        self.travel_agency = Some(travel_agency);
        self
    }
}

object! { CompanyRelationsParameters {
    partner_company: optional "PartnerCompany",
    travel_agency: optional "TravelAgency",
} }

/// A company and the roles in which the automation heeds it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyWithBillingAutomationRelation {
    pub company_id: Id<entities::Company>,
    pub company_relations: CompanyRelationsParameters,
}

impl CompanyWithBillingAutomationRelation {
    /// Sets the required fields.
    pub fn new(
        company_id: impl Into<Id<entities::Company>>,
        company_relations: impl Into<CompanyRelationsParameters>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            company_relations: company_relations.into(),
        }
    }
}

object! { CompanyWithBillingAutomationRelation {
    company_id: required "CompanyId",
    company_relations: required "CompanyRelations",
} }

/// The owner of the bills that an automation fills, and whether the company appears on
/// them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationAssignmentTargetTypeEnum {
    CompanyAsDetails,
    CompanyAsOwner,
    NoCompany,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { BillingAutomationAssignmentTargetTypeEnum {
    CompanyAsDetails: "CompanyAsDetails",
    CompanyAsOwner: "CompanyAsOwner",
    NoCompany: "NoCompany",
} }

/// The items that share a bill, from one reservation to everything the automation moves.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationBillAggregationTypeEnum {
    OnePerReservation,
    AggregateByCustomer,
    AggregateAll,
    AggregatePerReservationGroup,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { BillingAutomationBillAggregationTypeEnum {
    OnePerReservation: "OnePerReservation",
    AggregateByCustomer: "AggregateByCustomer",
    AggregateAll: "AggregateAll",
    AggregatePerReservationGroup: "AggregatePerReservationGroup",
} }

/// The months around a monthly run whose consumption the automation takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationOrderItemConsumptionPeriodTypeEnum {
    MonthBefore,
    SameMonthAndMonthBefore,
    SameMonth,
    SameMonthAndMonthAfter,
    MonthAfter,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { BillingAutomationOrderItemConsumptionPeriodTypeEnum {
    MonthBefore: "MonthBefore",
    SameMonthAndMonthBefore: "SameMonthAndMonthBefore",
    SameMonth: "SameMonth",
    SameMonthAndMonthAfter: "SameMonthAndMonthAfter",
    MonthAfter: "MonthAfter",
} }

/// Whether an automation heeds all reservations or only prepaid ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationPrepaymentEnum {
    All,
    Prepaid,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { BillingAutomationPrepaymentEnum {
    All: "All",
    Prepaid: "Prepaid",
} }

/// When an automation acts, whether at each change of a reservation, monthly, or once at
/// its creation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationTriggerTypeEnum {
    Continuous,
    Recurring,
    Legacy,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { BillingAutomationTriggerTypeEnum {
    Continuous: "Continuous",
    Recurring: "Recurring",
    Legacy: "Legacy",
} }
