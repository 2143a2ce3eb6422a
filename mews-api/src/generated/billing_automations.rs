// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `billingAutomations`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::Limitation;

pub(super) mod handle {
    use super::{
        bindings, BillingAutomationsGetAll, BillingAutomationsAdd,
        BillingAutomationsUpdate, BillingAutomationsUpdateAssignments,
        BillingAutomationsDelete,
    };

    /// Rules that route charges to the right bills without handwork.
    #[derive(Clone, Debug)]
    pub struct BillingAutomations {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Rules that route charges to the right bills without handwork.
        pub fn billing_automations(&self) -> BillingAutomations {
            BillingAutomations::new(self)
        }
    }

    impl BillingAutomations {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists billing automations with their companies and assignments, by company or id.
        ///
        /// `billingAutomations/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/billingautomations#get-all-billing-automations))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `BillingAutomations` in pages of at most 1,000.
        pub fn get_all(
            &self,
            request: BillingAutomationsGetAll,
        ) -> bindings::Call<BillingAutomationsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates billing automations with their assignments and returns them; a repeat may create them again.
        ///
        /// `billingAutomations/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/billingautomations#add-billing-automations))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(
            &self,
            request: BillingAutomationsAdd,
        ) -> bindings::Call<BillingAutomationsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes billing automations by id, except their assignments; returns those affected.
        ///
        /// `billingAutomations/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/billingautomations#update-billing-automations))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: BillingAutomationsUpdate,
        ) -> bindings::Call<BillingAutomationsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds, changes and removes assignments of one billing automation; assignments to add have no id, so a repeat may add again.
        ///
        /// `billingAutomations/updateAssignments` ([official page](https://mews-systems.gitbook.io/connector-api/operations/billingautomations#update-billing-automations-assignments))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn update_assignments(
            &self,
            request: BillingAutomationsUpdateAssignments,
        ) -> bindings::Call<BillingAutomationsUpdateAssignments> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes billing automations by id.
        ///
        /// `billingAutomations/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/billingautomations#delete-billing-automations))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(
            &self,
            request: BillingAutomationsDelete,
        ) -> bindings::Call<BillingAutomationsDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `billingAutomations/getAll` asks for: the argument of [`BillingAutomations::get_all`](super::resources::BillingAutomations::get_all).
#[doc(alias = "BillingAutomationFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingAutomationsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CompanyIds`: ids of [`Company`](entities::Company), at most 100 items.
    pub company_ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `BillingAutomationIds`: ids of [`BillingAutomation`](entities::BillingAutomation), at most 100 items.
    pub billing_automation_ids: Option<Vec<bindings::Id<entities::BillingAutomation>>>,
}

impl BillingAutomationsGetAll {
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

    /// Sets `BillingAutomationIds`.
    #[must_use]
    pub fn billing_automation_ids(
        mut self,
        billing_automation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::BillingAutomation>>,
        >,
    ) -> Self {
        self.billing_automation_ids = Some(
            billing_automation_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { BillingAutomationsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    company_ids: optional "CompanyIds",
    billing_automation_ids: optional "BillingAutomationIds",
} }

impl bindings::Operation for BillingAutomationsGetAll {
    type Response = BillingAutomationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "billingAutomations/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("BillingAutomations", &["Id"]).optional())
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("CompanyIds", 100),
                bindings::IdListInfo::new("BillingAutomationIds", 100),
            ],
        );
}

impl bindings::Paginated for BillingAutomationsGetAll {
    type Item = BillingAutomation;
}

/// What `billingAutomations/add` asks for: the argument of [`BillingAutomations::add`](super::resources::BillingAutomations::add).
#[doc(alias = "MultipleBillingAutomationAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationsAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `BillingAutomations`: list of [`BillingAutomationAddParameters`], 1 to 100 items.
    pub billing_automations: Vec<BillingAutomationAddParameters>,
}

impl BillingAutomationsAdd {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { BillingAutomationsAdd {
    enterprise_id: optional "EnterpriseId",
    billing_automations: required "BillingAutomations",
} }

impl bindings::Operation for BillingAutomationsAdd {
    type Response = BillingAutomationModificationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "billingAutomations/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `billingAutomations/update` asks for: the argument of [`BillingAutomations::update`](super::resources::BillingAutomations::update).
#[doc(alias = "MultipleBillingAutomationUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationsUpdate {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `BillingAutomationUpdates`: list of [`BillingAutomationUpdateParameters`], 1 to 100 items.
    pub billing_automation_updates: Vec<BillingAutomationUpdateParameters>,
}

impl BillingAutomationsUpdate {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { BillingAutomationsUpdate {
    enterprise_id: optional "EnterpriseId",
    billing_automation_updates: required "BillingAutomationUpdates",
} }

impl bindings::Operation for BillingAutomationsUpdate {
    type Response = BillingAutomationModificationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "billingAutomations/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `billingAutomations/updateAssignments` asks for: the argument of [`BillingAutomations::update_assignments`](super::resources::BillingAutomations::update_assignments).
#[doc(alias = "BillingAutomationAssignmentsUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationsUpdateAssignments {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `BillingAutomationId`: id of [`BillingAutomation`](entities::BillingAutomation).
    pub billing_automation_id: bindings::Id<entities::BillingAutomation>,
    /// `AssignmentsToAdd`: list of [`BillingAutomationAssignmentAddParameters`], at most 20 items.
    pub assignments_to_add: Option<Vec<BillingAutomationAssignmentAddParameters>>,
    /// `AssignmentsToUpdate`: list of [`BillingAutomationAssignmentUpdateParameters`], at most 20 items.
    pub assignments_to_update: Option<Vec<BillingAutomationAssignmentUpdateParameters>>,
    /// `AssignmentIdsToRemove`: ids of [`BillingAutomationAssignment`](entities::BillingAutomationAssignment), at most 100 items.
    pub assignment_ids_to_remove: Option<
        Vec<bindings::Id<entities::BillingAutomationAssignment>>,
    >,
}

impl BillingAutomationsUpdateAssignments {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        billing_automation_id: impl Into<bindings::Id<entities::BillingAutomation>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_id: billing_automation_id.into(),
            assignments_to_add: None,
            assignments_to_update: None,
            assignment_ids_to_remove: None,
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

    /// Sets `AssignmentsToAdd`.
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

    /// Sets `AssignmentsToUpdate`.
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

    /// Sets `AssignmentIdsToRemove`.
    #[must_use]
    pub fn assignment_ids_to_remove(
        mut self,
        assignment_ids_to_remove: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::BillingAutomationAssignment>>,
        >,
    ) -> Self {
        self.assignment_ids_to_remove = Some(
            assignment_ids_to_remove.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { BillingAutomationsUpdateAssignments {
    enterprise_id: optional "EnterpriseId",
    billing_automation_id: required "BillingAutomationId",
    assignments_to_add: optional "AssignmentsToAdd",
    assignments_to_update: optional "AssignmentsToUpdate",
    assignment_ids_to_remove: optional "AssignmentIdsToRemove",
} }

impl bindings::Operation for BillingAutomationsUpdateAssignments {
    type Response = BillingAutomationModificationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "billingAutomations/updateAssignments",
            bindings::Effect::Create,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("AssignmentIdsToRemove", 100)]);
}

/// What `billingAutomations/delete` asks for: the argument of [`BillingAutomations::delete`](super::resources::BillingAutomations::delete).
#[doc(alias = "BillingAutomationDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationsDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `BillingAutomationIds`: ids of [`BillingAutomation`](entities::BillingAutomation), at most 100 items.
    pub billing_automation_ids: Vec<bindings::Id<entities::BillingAutomation>>,
}

impl BillingAutomationsDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        billing_automation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::BillingAutomation>>,
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

bindings::object! { BillingAutomationsDelete {
    enterprise_id: optional "EnterpriseId",
    billing_automation_ids: required "BillingAutomationIds",
} }

impl bindings::Operation for BillingAutomationsDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "billingAutomations/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("BillingAutomationIds", 100)]);
}

/// Whether products, custom items or both are taken from an accounting category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingCategoryRoutedItemTypes {
    /// `Products`: yes or no.
    pub products: bool,
    /// `CustomItems`: yes or no.
    pub custom_items: bool,
}

impl AccountingCategoryRoutedItemTypes {
    /// With all that is required, and nothing else set yet.
    pub fn new(products: bool, custom_items: bool) -> Self {
        Self { products, custom_items }
    }
}

bindings::object! { AccountingCategoryRoutedItemTypes {
    products: required "Products",
    custom_items: required "CustomItems",
} }

/// A rule that routes charges to bills: for which companies, when, and how bills are put together.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomation {
    /// `Id`: id of [`BillingAutomation`](entities::BillingAutomation).
    pub id: bindings::Id<entities::BillingAutomation>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `Name`: text.
    pub name: String,
    /// `Description`: text.
    pub description: Option<String>,
    /// `CompaniesWithRelations`: list of [`CompanyWithBillingAutomationRelation`], at most 1,000 items.
    pub companies_with_relations: Vec<CompanyWithBillingAutomationRelation>,
    /// `Prepayment`: [`BillingAutomationPrepaymentEnum`].
    pub prepayment: BillingAutomationPrepaymentEnum,
    /// `AssignmentTargetType`: [`BillingAutomationAssignmentTargetTypeEnum`].
    pub assignment_target_type: BillingAutomationAssignmentTargetTypeEnum,
    /// `TriggerType`: [`BillingAutomationTriggerTypeEnum`].
    pub trigger_type: BillingAutomationTriggerTypeEnum,
    /// `BillAggregationType`: [`BillingAutomationBillAggregationTypeEnum`].
    pub bill_aggregation_type: BillingAutomationBillAggregationTypeEnum,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `CreatorProfileId`: id of [`Profile`](entities::Profile).
    ///
    /// `None` in answers from before the service sent it.
    pub creator_profile_id: Option<bindings::Id<entities::Profile>>,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    ///
    /// `None` in answers from before the service sent it.
    pub updater_profile_id: Option<bindings::Id<entities::Profile>>,
    /// `ProcessingStartOffset`: text.
    pub processing_start_offset: Option<String>,
    /// `OrderItemConsumptionPeriod`: [`BillingAutomationOrderItemConsumptionPeriodTypeEnum`].
    pub order_item_consumption_period: Option<
        BillingAutomationOrderItemConsumptionPeriodTypeEnum,
    >,
    /// `Assignments`: list of [`BillingAutomationAssignment`], at most 20 items.
    pub assignments: Option<Vec<BillingAutomationAssignment>>,
}

bindings::object! { BillingAutomation {
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

/// An accounting category that an automation heeds, and the kinds of its items that it takes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAccountingCategoryAssignment {
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: bindings::Id<entities::AccountingCategory>,
    /// `ItemTypes`: [`AccountingCategoryRoutedItemTypes`].
    pub item_types: AccountingCategoryRoutedItemTypes,
}

impl BillingAutomationAccountingCategoryAssignment {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        accounting_category_id: impl Into<bindings::Id<entities::AccountingCategory>>,
        item_types: impl Into<AccountingCategoryRoutedItemTypes>,
    ) -> Self {
        Self {
            accounting_category_id: accounting_category_id.into(),
            item_types: item_types.into(),
        }
    }
}

bindings::object! { BillingAutomationAccountingCategoryAssignment {
    accounting_category_id: required "AccountingCategoryId",
    item_types: required "ItemTypes",
} }

/// A billing automation to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAddParameters {
    /// `Name`: text, at most 255 characters.
    pub name: String,
    /// `Description`: text, at most 1,000 characters.
    pub description: Option<String>,
    /// `CompaniesWithRelations`: list of [`CompanyWithBillingAutomationRelation`], at most 1,000 items.
    pub companies_with_relations: Option<Vec<CompanyWithBillingAutomationRelation>>,
    /// `Prepayment`: [`BillingAutomationPrepaymentEnum`].
    pub prepayment: BillingAutomationPrepaymentEnum,
    /// `AssignmentTargetType`: [`BillingAutomationAssignmentTargetTypeEnum`].
    pub assignment_target_type: BillingAutomationAssignmentTargetTypeEnum,
    /// `TriggerType`: [`BillingAutomationTriggerTypeEnum`].
    pub trigger_type: BillingAutomationTriggerTypeEnum,
    /// `BillAggregationType`: [`BillingAutomationBillAggregationTypeEnum`].
    pub bill_aggregation_type: BillingAutomationBillAggregationTypeEnum,
    /// `OrderItemConsumptionPeriod`: [`BillingAutomationOrderItemConsumptionPeriodTypeEnum`].
    pub order_item_consumption_period: Option<
        BillingAutomationOrderItemConsumptionPeriodTypeEnum,
    >,
    /// `ProcessingStartOffset`: text, at most 20 characters.
    pub processing_start_offset: Option<String>,
    /// `Assignments`: list of [`BillingAutomationAssignmentAddParameters`], 1 to 20 items.
    pub assignments: Vec<BillingAutomationAssignmentAddParameters>,
}

impl BillingAutomationAddParameters {
    /// With all that is required, and nothing else set yet.
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

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `CompaniesWithRelations`.
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

    /// Sets `OrderItemConsumptionPeriod`.
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

    /// Sets `ProcessingStartOffset`.
    #[must_use]
    pub fn processing_start_offset(
        mut self,
        processing_start_offset: impl Into<String>,
    ) -> Self {
        self.processing_start_offset = Some(processing_start_offset.into());
        self
    }
}

bindings::object! { BillingAutomationAddParameters {
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

/// The items of one service that an automation takes, narrowed by rates, products and categories.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAssignment {
    /// `Id`: id of [`BillingAutomationAssignment`](entities::BillingAutomationAssignment).
    pub id: bindings::Id<entities::BillingAutomationAssignment>,
    /// `BillingAutomationId`: id of [`BillingAutomation`](entities::BillingAutomation).
    pub billing_automation_id: bindings::Id<entities::BillingAutomation>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `RoutedItemTypes`: [`BillingAutomationItemTypesParameters`].
    pub routed_item_types: BillingAutomationItemTypesParameters,
    /// `RateIds`: ids of [`Rate`](entities::Rate), at most 100 items.
    pub rate_ids: Option<Vec<bindings::Id<entities::Rate>>>,
    /// `ProductCategoryIds`: ids of [`ProductCategory`](entities::ProductCategory), at most 100 items.
    pub product_category_ids: Option<Vec<bindings::Id<entities::ProductCategory>>>,
    /// `ProductIds`: ids of [`Product`](entities::Product), at most 100 items.
    pub product_ids: Option<Vec<bindings::Id<entities::Product>>>,
    /// `AccountingCategoryAssignments`: list of [`BillingAutomationAccountingCategoryAssignment`], at most 100 items.
    pub accounting_category_assignments: Option<
        Vec<BillingAutomationAccountingCategoryAssignment>,
    >,
}

bindings::object! { BillingAutomationAssignment {
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
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `RoutedItemTypes`: [`BillingAutomationItemTypesParameters`].
    pub routed_item_types: BillingAutomationItemTypesParameters,
    /// `RateIds`: ids of [`Rate`](entities::Rate), at most 100 items.
    pub rate_ids: Option<Vec<bindings::Id<entities::Rate>>>,
    /// `ProductCategoryIds`: ids of [`ProductCategory`](entities::ProductCategory), at most 100 items.
    pub product_category_ids: Option<Vec<bindings::Id<entities::ProductCategory>>>,
    /// `ProductIds`: ids of [`Product`](entities::Product), at most 100 items.
    pub product_ids: Option<Vec<bindings::Id<entities::Product>>>,
    /// `AccountingCategories`: list of [`BillingAutomationAccountingCategoryAssignment`], at most 100 items.
    pub accounting_categories: Option<
        Vec<BillingAutomationAccountingCategoryAssignment>,
    >,
}

impl BillingAutomationAssignmentAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
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

    /// Sets `RateIds`.
    #[must_use]
    pub fn rate_ids(
        mut self,
        rate_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Rate>>>,
    ) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().map(Into::into).collect());
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

    /// Sets `ProductIds`.
    #[must_use]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Product>>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AccountingCategories`.
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

bindings::object! { BillingAutomationAssignmentAddParameters {
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
    /// `BillingAutomationAssignmentId`: id of [`BillingAutomationAssignment`](entities::BillingAutomationAssignment).
    pub billing_automation_assignment_id: bindings::Id<
        entities::BillingAutomationAssignment,
    >,
    /// `RoutedItemTypes`: [`BillingAutomationItemTypesUpdateParameters`].
    pub routed_item_types: Option<BillingAutomationItemTypesUpdateParameters>,
    /// `RateIds`: new value, ids of [`Rate`](entities::Rate), at most 100 characters. May be cleared.
    pub rate_ids: bindings::Update<Vec<bindings::Id<entities::Rate>>>,
    /// `ProductCategoryIds`: new value, ids of [`ProductCategory`](entities::ProductCategory), at most 100 characters. May be cleared.
    pub product_category_ids: bindings::Update<
        Vec<bindings::Id<entities::ProductCategory>>,
    >,
    /// `ProductIds`: new value, ids of [`Product`](entities::Product), at most 100 characters. May be cleared.
    pub product_ids: bindings::Update<Vec<bindings::Id<entities::Product>>>,
    /// `AccountingCategories`: new value, list of [`BillingAutomationAccountingCategoryAssignment`], at most 100 characters. May be cleared.
    pub accounting_categories: bindings::Update<
        Vec<BillingAutomationAccountingCategoryAssignment>,
    >,
}

impl BillingAutomationAssignmentUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        billing_automation_assignment_id: impl Into<
            bindings::Id<entities::BillingAutomationAssignment>,
        >,
    ) -> Self {
        Self {
            billing_automation_assignment_id: billing_automation_assignment_id.into(),
            routed_item_types: None,
            rate_ids: bindings::Update::Keep,
            product_category_ids: bindings::Update::Keep,
            product_ids: bindings::Update::Keep,
            accounting_categories: bindings::Update::Keep,
        }
    }

    /// Sets `RoutedItemTypes`.
    #[must_use]
    pub fn routed_item_types(
        mut self,
        routed_item_types: impl Into<BillingAutomationItemTypesUpdateParameters>,
    ) -> Self {
        self.routed_item_types = Some(routed_item_types.into());
        self
    }

    /// Sets `RateIds`.
    #[must_use]
    pub fn rate_ids(
        mut self,
        rate_ids: impl Into<bindings::Update<Vec<bindings::Id<entities::Rate>>>>,
    ) -> Self {
        self.rate_ids = rate_ids.into();
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

    /// Sets `ProductIds`.
    #[must_use]
    pub fn product_ids(
        mut self,
        product_ids: impl Into<bindings::Update<Vec<bindings::Id<entities::Product>>>>,
    ) -> Self {
        self.product_ids = product_ids.into();
        self
    }

    /// Sets `AccountingCategories`.
    #[must_use]
    pub fn accounting_categories(
        mut self,
        accounting_categories: impl Into<
            bindings::Update<Vec<BillingAutomationAccountingCategoryAssignment>>,
        >,
    ) -> Self {
        self.accounting_categories = accounting_categories.into();
        self
    }
}

bindings::object! { BillingAutomationAssignmentUpdateParameters {
    billing_automation_assignment_id: required "BillingAutomationAssignmentId",
    routed_item_types: optional "RoutedItemTypes",
    rate_ids: optional "RateIds",
    product_category_ids: optional "ProductCategoryIds",
    product_ids: optional "ProductIds",
    accounting_categories: optional "AccountingCategories",
} }

/// The kinds of charges that an automation takes, from nights to city tax and deposits.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationItemTypesParameters {
    /// `SpaceOrder`: yes or no.
    pub space_order: bool,
    /// `CityTax`: yes or no.
    pub city_tax: bool,
    /// `AllProducts`: yes or no.
    pub all_products: bool,
    /// `Deposits`: yes or no.
    pub deposits: bool,
    /// `AdditionalExpenses`: yes or no.
    pub additional_expenses: bool,
    /// `AllCustomItems`: yes or no.
    pub all_custom_items: bool,
}

impl BillingAutomationItemTypesParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        space_order: bool,
        city_tax: bool,
        all_products: bool,
        deposits: bool,
        additional_expenses: bool,
        all_custom_items: bool,
    ) -> Self {
        Self {
            space_order,
            city_tax,
            all_products,
            deposits,
            additional_expenses,
            all_custom_items,
        }
    }
}

bindings::object! { BillingAutomationItemTypesParameters {
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
    /// `SpaceOrder`: new value, yes or no. May be cleared.
    pub space_order: bindings::Update<bool>,
    /// `CityTax`: new value, yes or no. May be cleared.
    pub city_tax: bindings::Update<bool>,
    /// `AllProducts`: new value, yes or no. May be cleared.
    pub all_products: bindings::Update<bool>,
    /// `Deposits`: new value, yes or no. May be cleared.
    pub deposits: bindings::Update<bool>,
    /// `AdditionalExpenses`: new value, yes or no. May be cleared.
    pub additional_expenses: bindings::Update<bool>,
    /// `AllCustomItems`: new value, yes or no. May be cleared.
    pub all_custom_items: bindings::Update<bool>,
}

impl BillingAutomationItemTypesUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceOrder`.
    #[must_use]
    pub fn space_order(
        mut self,
        space_order: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.space_order = space_order.into();
        self
    }

    /// Sets `CityTax`.
    #[must_use]
    pub fn city_tax(mut self, city_tax: impl Into<bindings::Update<bool>>) -> Self {
        self.city_tax = city_tax.into();
        self
    }

    /// Sets `AllProducts`.
    #[must_use]
    pub fn all_products(
        mut self,
        all_products: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.all_products = all_products.into();
        self
    }

    /// Sets `Deposits`.
    #[must_use]
    pub fn deposits(mut self, deposits: impl Into<bindings::Update<bool>>) -> Self {
        self.deposits = deposits.into();
        self
    }

    /// Sets `AdditionalExpenses`.
    #[must_use]
    pub fn additional_expenses(
        mut self,
        additional_expenses: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.additional_expenses = additional_expenses.into();
        self
    }

    /// Sets `AllCustomItems`.
    #[must_use]
    pub fn all_custom_items(
        mut self,
        all_custom_items: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.all_custom_items = all_custom_items.into();
        self
    }
}

bindings::object! { BillingAutomationItemTypesUpdateParameters {
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
    /// `BillingAutomations`: list of [`BillingAutomation`].
    pub billing_automations: Option<Vec<BillingAutomation>>,
}

bindings::object! { BillingAutomationModificationResult {
    billing_automations: optional "BillingAutomations",
} }

/// A page of billing automations and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationResult {
    /// `BillingAutomations`: list of [`BillingAutomation`], at most 1,000 items.
    pub billing_automations: Option<Vec<BillingAutomation>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { BillingAutomationResult {
    billing_automations: optional "BillingAutomations",
    cursor: optional "Cursor",
} }

/// Changes to one billing automation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationUpdateParameters {
    /// `BillingAutomationId`: id of [`BillingAutomation`](entities::BillingAutomation).
    pub billing_automation_id: bindings::Id<entities::BillingAutomation>,
    /// `Name`: new value, text, at most 255 characters. May be cleared.
    pub name: bindings::Update<String>,
    /// `Description`: new value, text, at most 1,000 characters. May be cleared.
    pub description: bindings::Update<String>,
    /// `Companies`: new value, list of [`CompanyWithBillingAutomationRelation`], at most 1,000 characters. May be cleared.
    pub companies: bindings::Update<Vec<CompanyWithBillingAutomationRelation>>,
    /// `Prepayment`: new value, [`BillingAutomationPrepaymentEnum`]. May be cleared.
    pub prepayment: bindings::Update<BillingAutomationPrepaymentEnum>,
    /// `AssignmentTargetType`: new value, [`BillingAutomationAssignmentTargetTypeEnum`]. May be cleared.
    pub assignment_target_type: bindings::Update<
        BillingAutomationAssignmentTargetTypeEnum,
    >,
    /// `BillAggregationType`: new value, [`BillingAutomationBillAggregationTypeEnum`]. May be cleared.
    pub bill_aggregation_type: bindings::Update<
        BillingAutomationBillAggregationTypeEnum,
    >,
    /// `OrderItemConsumptionPeriod`: new value, [`BillingAutomationOrderItemConsumptionPeriodTypeEnum`]. May be cleared.
    pub order_item_consumption_period: bindings::Update<
        BillingAutomationOrderItemConsumptionPeriodTypeEnum,
    >,
    /// `ProcessingStartOffset`: new value, text, at most 20 characters. May be cleared.
    pub processing_start_offset: bindings::Update<String>,
}

impl BillingAutomationUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        billing_automation_id: impl Into<bindings::Id<entities::BillingAutomation>>,
    ) -> Self {
        Self {
            billing_automation_id: billing_automation_id.into(),
            name: bindings::Update::Keep,
            description: bindings::Update::Keep,
            companies: bindings::Update::Keep,
            prepayment: bindings::Update::Keep,
            assignment_target_type: bindings::Update::Keep,
            bill_aggregation_type: bindings::Update::Keep,
            order_item_consumption_period: bindings::Update::Keep,
            processing_start_offset: bindings::Update::Keep,
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<bindings::Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(
        mut self,
        description: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `Companies`.
    #[must_use]
    pub fn companies(
        mut self,
        companies: impl Into<bindings::Update<Vec<CompanyWithBillingAutomationRelation>>>,
    ) -> Self {
        self.companies = companies.into();
        self
    }

    /// Sets `Prepayment`.
    #[must_use]
    pub fn prepayment(
        mut self,
        prepayment: impl Into<bindings::Update<BillingAutomationPrepaymentEnum>>,
    ) -> Self {
        self.prepayment = prepayment.into();
        self
    }

    /// Sets `AssignmentTargetType`.
    #[must_use]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: impl Into<
            bindings::Update<BillingAutomationAssignmentTargetTypeEnum>,
        >,
    ) -> Self {
        self.assignment_target_type = assignment_target_type.into();
        self
    }

    /// Sets `BillAggregationType`.
    #[must_use]
    pub fn bill_aggregation_type(
        mut self,
        bill_aggregation_type: impl Into<
            bindings::Update<BillingAutomationBillAggregationTypeEnum>,
        >,
    ) -> Self {
        self.bill_aggregation_type = bill_aggregation_type.into();
        self
    }

    /// Sets `OrderItemConsumptionPeriod`.
    #[must_use]
    pub fn order_item_consumption_period(
        mut self,
        order_item_consumption_period: impl Into<
            bindings::Update<BillingAutomationOrderItemConsumptionPeriodTypeEnum>,
        >,
    ) -> Self {
        self.order_item_consumption_period = order_item_consumption_period.into();
        self
    }

    /// Sets `ProcessingStartOffset`.
    #[must_use]
    pub fn processing_start_offset(
        mut self,
        processing_start_offset: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.processing_start_offset = processing_start_offset.into();
        self
    }
}

bindings::object! { BillingAutomationUpdateParameters {
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

/// Whether a company counts when it is the partner of a reservation, its travel agency, or either.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyRelationsParameters {
    /// `PartnerCompany`: yes or no.
    pub partner_company: Option<bool>,
    /// `TravelAgency`: yes or no.
    pub travel_agency: Option<bool>,
}

impl CompanyRelationsParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PartnerCompany`.
    #[must_use]
    pub fn partner_company(mut self, partner_company: bool) -> Self {
        self.partner_company = Some(partner_company);
        self
    }

    /// Sets `TravelAgency`.
    #[must_use]
    pub fn travel_agency(mut self, travel_agency: bool) -> Self {
        self.travel_agency = Some(travel_agency);
        self
    }
}

bindings::object! { CompanyRelationsParameters {
    partner_company: optional "PartnerCompany",
    travel_agency: optional "TravelAgency",
} }

/// A company and the roles in which the automation heeds it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyWithBillingAutomationRelation {
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: bindings::Id<entities::Company>,
    /// `CompanyRelations`: [`CompanyRelationsParameters`].
    pub company_relations: CompanyRelationsParameters,
}

impl CompanyWithBillingAutomationRelation {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        company_id: impl Into<bindings::Id<entities::Company>>,
        company_relations: impl Into<CompanyRelationsParameters>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            company_relations: company_relations.into(),
        }
    }
}

bindings::object! { CompanyWithBillingAutomationRelation {
    company_id: required "CompanyId",
    company_relations: required "CompanyRelations",
} }

/// Who owns the bills an automation fills, and whether the company appears on them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationAssignmentTargetTypeEnum {
    /// `CompanyAsDetails`
    CompanyAsDetails,
    /// `CompanyAsOwner`
    CompanyAsOwner,
    /// `NoCompany`
    NoCompany,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { BillingAutomationAssignmentTargetTypeEnum {
    CompanyAsDetails: "CompanyAsDetails",
    CompanyAsOwner: "CompanyAsOwner",
    NoCompany: "NoCompany",
} }

/// What shares a bill, from one reservation to everything the automation moves.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationBillAggregationTypeEnum {
    /// `OnePerReservation`
    OnePerReservation,
    /// `AggregateByCustomer`
    AggregateByCustomer,
    /// `AggregateAll`
    AggregateAll,
    /// `AggregatePerReservationGroup`
    AggregatePerReservationGroup,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { BillingAutomationBillAggregationTypeEnum {
    OnePerReservation: "OnePerReservation",
    AggregateByCustomer: "AggregateByCustomer",
    AggregateAll: "AggregateAll",
    AggregatePerReservationGroup: "AggregatePerReservationGroup",
} }

/// The months around a monthly run whose consumption the automation takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationOrderItemConsumptionPeriodTypeEnum {
    /// `MonthBefore`
    MonthBefore,
    /// `SameMonthAndMonthBefore`
    SameMonthAndMonthBefore,
    /// `SameMonth`
    SameMonth,
    /// `SameMonthAndMonthAfter`
    SameMonthAndMonthAfter,
    /// `MonthAfter`
    MonthAfter,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { BillingAutomationOrderItemConsumptionPeriodTypeEnum {
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
    /// `All`
    All,
    /// `Prepaid`
    Prepaid,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { BillingAutomationPrepaymentEnum {
    All: "All",
    Prepaid: "Prepaid",
} }

/// When an automation acts, whether at each change of a reservation, monthly, or once at its creation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingAutomationTriggerTypeEnum {
    /// `Continuous`
    Continuous,
    /// `Recurring`
    Recurring,
    /// `Legacy`
    Legacy,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { BillingAutomationTriggerTypeEnum {
    Continuous: "Continuous",
    Recurring: "Recurring",
    Legacy: "Legacy",
} }
