// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceCategoryImageAssignments`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;

use super::types::{
    ActivityStates, Limitation, ResourceCategoryImageAssignment, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ResourceCategoryImageAssignmentsGetAll;

    /// Links that say which images illustrate which resource category.
    #[derive(Clone, Debug)]
    pub struct ResourceCategoryImageAssignments {
        client: Client,
    }

    impl Client {
        /// Links that say which images illustrate which resource category.
        pub fn resource_category_image_assignments(
            &self,
        ) -> ResourceCategoryImageAssignments {
            ResourceCategoryImageAssignments::new(self)
        }
    }

    impl ResourceCategoryImageAssignments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists links between given resource categories and their images, with the order in which
        /// to show them.
        ///
        /// `resourceCategoryImageAssignments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourcecategories#get-all-resource-category-image-assignments))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `ResourceCategoryImageAssignments`.
        ///
        /// `changes` reads what has changed since the last run, for the ids in
        /// `ResourceCategoryIds`; the items of new ids are all read. Deleted items are among them,
        /// marked as such.
        ///
        /// Response:
        /// [`ResourceCategoryImageAssignmentResult`](super::super::types::ResourceCategoryImageAssignmentResult).
        pub fn get_all(
            &self,
            request: ResourceCategoryImageAssignmentsGetAll,
        ) -> Call<ResourceCategoryImageAssignmentsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`ResourceCategoryImageAssignments::get_all`](super::resources::ResourceCategoryImageAssignments::get_all),
/// `resourceCategoryImageAssignments/getAll`.
#[doc(alias = "ResourceCategoryImageAssignmentFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryImageAssignmentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// At most 1,000 items.
    pub resource_category_image_assignment_ids: Option<
        Vec<Id<entities::ResourceCategoryImageAssignment>>,
    >,
    /// At most 1,000 items.
    pub resource_category_ids: Vec<Id<entities::ResourceCategory>>,
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl ResourceCategoryImageAssignmentsGetAll {
    /// Sets the required fields.
    pub fn new(
        resource_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            resource_category_image_assignment_ids: None,
            resource_category_ids: resource_category_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            updated_utc: None,
            activity_states: None,
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

    /// Sets
    /// [`resource_category_image_assignment_ids`](field@Self::resource_category_image_assignment_ids).
    /// At most 1,000 items.
    #[must_use]
    pub fn resource_category_image_assignment_ids(
        mut self,
        resource_category_image_assignment_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceCategoryImageAssignment>>,
        >,
    ) -> Self {
        self.resource_category_image_assignment_ids = Some(
            resource_category_image_assignment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc).
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active items, deleted
    /// ones or both are returned. The default differs between operations, so set both to see
    /// deletions.
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

request! { ResourceCategoryImageAssignmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_category_image_assignment_ids: optional "ResourceCategoryImageAssignmentIds",
    resource_category_ids: required "ResourceCategoryIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for ResourceCategoryImageAssignmentsGetAll {
    type Response = ResourceCategoryImageAssignmentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceCategoryImageAssignments/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("ResourceCategoryImageAssignments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing(),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ResourceCategoryImageAssignmentIds", 1000),
                IdListInfo::new("ResourceCategoryIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for ResourceCategoryImageAssignmentsGetAll {
    type Item = ResourceCategoryImageAssignment;
}

impl Incremental for ResourceCategoryImageAssignmentsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ResourceCategoryIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for ResourceCategoryImageAssignment {
    type Key = Id<entities::ResourceCategoryImageAssignment>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// One page of uses of images and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryImageAssignmentResult {
    /// At most 1,000 items.
    pub resource_category_image_assignments: Vec<ResourceCategoryImageAssignment>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ResourceCategoryImageAssignmentResult {
    resource_category_image_assignments: required "ResourceCategoryImageAssignments",
    cursor: optional "Cursor",
} }
