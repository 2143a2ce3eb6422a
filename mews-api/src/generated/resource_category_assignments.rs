// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceCategoryAssignments`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;

use super::types::{
    ActivityStates, Limitation, ResourceCategoryAssignment, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ResourceCategoryAssignmentsGetAll;

    /// Links that say which resource belongs to which category.
    #[derive(Clone, Debug)]
    pub struct ResourceCategoryAssignments {
        client: Client,
    }

    impl Client {
        /// Links that say which resource belongs to which category.
        pub fn resource_category_assignments(&self) -> ResourceCategoryAssignments {
            ResourceCategoryAssignments::new(self)
        }
    }

    impl ResourceCategoryAssignments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists links between resources and given categories; an active link reads as inactive
        /// when its parent is deleted.
        ///
        /// `resourceCategoryAssignments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourcecategories#get-all-resource-category-assignments))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `ResourceCategoryAssignments`.
        ///
        /// `changes` reads what has changed since the last run, for the ids in
        /// `ResourceCategoryIds`; the items of new ids are all read. Deleted items are among them,
        /// marked as such.
        ///
        /// Response:
        /// [`ResourceCategoryAssignmentResult`](super::super::types::ResourceCategoryAssignmentResult).
        pub fn get_all(
            &self,
            request: ResourceCategoryAssignmentsGetAll,
        ) -> Call<ResourceCategoryAssignmentsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`ResourceCategoryAssignments::get_all`](super::resources::ResourceCategoryAssignments::get_all),
/// `resourceCategoryAssignments/getAll`.
#[doc(alias = "ResourceCategoryAssignmentFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAssignmentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// At most 1,000 items.
    pub resource_category_assignment_ids: Option<
        Vec<Id<entities::ResourceCategoryAssignment>>,
    >,
    /// At most 1,000 items.
    pub resource_category_ids: Vec<Id<entities::ResourceCategory>>,
    pub updated_utc: Option<TimeFilterInterval>,
    /// Selects by the state of the assignment itself. `IsActive` of an active one is false if
    /// its resource or category is deleted.
    pub activity_states: Option<Vec<ActivityStates>>,
    /// 1 to 1,000 items.
    pub resource_ids: Option<Vec<Id<entities::Resource>>>,
}

impl ResourceCategoryAssignmentsGetAll {
    /// Sets the required fields.
    pub fn new(
        resource_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            resource_category_assignment_ids: None,
            resource_category_ids: resource_category_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            updated_utc: None,
            activity_states: None,
            resource_ids: None,
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

    /// Sets [`resource_category_assignment_ids`](field@Self::resource_category_assignment_ids).
    /// At most 1,000 items.
    #[must_use]
    pub fn resource_category_assignment_ids(
        mut self,
        resource_category_assignment_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceCategoryAssignment>>,
        >,
    ) -> Self {
        self.resource_category_assignment_ids = Some(
            resource_category_assignment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc).
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Selects by the state of the
    /// assignment itself. `IsActive` of an active one is false if its resource or category is
    /// deleted.
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

    /// Sets [`resource_ids`](field@Self::resource_ids). 1 to 1,000 items.
    #[must_use]
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<Id<entities::Resource>>>,
    ) -> Self {
        self.resource_ids = Some(resource_ids.into_iter().map(Into::into).collect());
        self
    }
}

request! { ResourceCategoryAssignmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_category_assignment_ids: optional "ResourceCategoryAssignmentIds",
    resource_category_ids: required "ResourceCategoryIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
    resource_ids: optional "ResourceIds",
} }

impl Operation for ResourceCategoryAssignmentsGetAll {
    type Response = ResourceCategoryAssignmentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceCategoryAssignments/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("ResourceCategoryAssignments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing(),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ResourceCategoryAssignmentIds", 1000),
                IdListInfo::new("ResourceCategoryIds", 1000),
                IdListInfo::new("ResourceIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for ResourceCategoryAssignmentsGetAll {
    type Item = ResourceCategoryAssignment;
}

impl Incremental for ResourceCategoryAssignmentsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ResourceCategoryIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for ResourceCategoryAssignment {
    type Key = Id<entities::ResourceCategoryAssignment>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// One page of memberships in categories and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAssignmentResult {
    /// At most 1,000 items.
    pub resource_category_assignments: Vec<ResourceCategoryAssignment>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ResourceCategoryAssignmentResult {
    resource_category_assignments: required "ResourceCategoryAssignments",
    cursor: optional "Cursor",
} }
