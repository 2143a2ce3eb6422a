// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceCategoryImageAssignments`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityStates, Limitation, ResourceCategoryImageAssignment, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, ResourceCategoryImageAssignmentsGetAll};

    /// Links that say which images illustrate which resource category.
    #[derive(Clone, Debug)]
    pub struct ResourceCategoryImageAssignments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Links that say which images illustrate which resource category.
        pub fn resource_category_image_assignments(
            &self,
        ) -> ResourceCategoryImageAssignments {
            ResourceCategoryImageAssignments::new(self)
        }
    }

    impl ResourceCategoryImageAssignments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists links between given resource categories and their images, with the order in which to show them.
        ///
        /// `resourceCategoryImageAssignments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourcecategories#get-all-resource-category-image-assignments))
        ///
        /// Changes nothing.
        ///
        /// Answers `ResourceCategoryImageAssignments` in pages of at most 1,000.
        pub fn get_all(
            &self,
            request: ResourceCategoryImageAssignmentsGetAll,
        ) -> bindings::Call<ResourceCategoryImageAssignmentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `resourceCategoryImageAssignments/getAll` asks for: the argument of [`ResourceCategoryImageAssignments::get_all`](super::resources::ResourceCategoryImageAssignments::get_all).
#[doc(alias = "ResourceCategoryImageAssignmentFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryImageAssignmentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ResourceCategoryImageAssignmentIds`: ids of [`ResourceCategoryImageAssignment`](entities::ResourceCategoryImageAssignment), at most 1,000 items.
    pub resource_category_image_assignment_ids: Option<
        Vec<bindings::Id<entities::ResourceCategoryImageAssignment>>,
    >,
    /// `ResourceCategoryIds`: ids of [`ResourceCategory`](entities::ResourceCategory), at most 1,000 items.
    pub resource_category_ids: Vec<bindings::Id<entities::ResourceCategory>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`].
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl ResourceCategoryImageAssignmentsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceCategory>>,
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

    /// Sets `ResourceCategoryImageAssignmentIds`.
    #[must_use]
    pub fn resource_category_image_assignment_ids(
        mut self,
        resource_category_image_assignment_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceCategoryImageAssignment>>,
        >,
    ) -> Self {
        self.resource_category_image_assignment_ids = Some(
            resource_category_image_assignment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `ActivityStates`.
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

bindings::object! { ResourceCategoryImageAssignmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_category_image_assignment_ids: optional "ResourceCategoryImageAssignmentIds",
    resource_category_ids: required "ResourceCategoryIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for ResourceCategoryImageAssignmentsGetAll {
    type Response = ResourceCategoryImageAssignmentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceCategoryImageAssignments/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("ResourceCategoryImageAssignments", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(Some("UpdatedUtc")),
                    )
                    .changing(),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("ResourceCategoryImageAssignmentIds", 1000),
                bindings::IdListInfo::new("ResourceCategoryIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for ResourceCategoryImageAssignmentsGetAll {
    type Item = ResourceCategoryImageAssignment;
}

/// One page of uses of images and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryImageAssignmentResult {
    /// `ResourceCategoryImageAssignments`: list of [`ResourceCategoryImageAssignment`], at most 1,000 items.
    pub resource_category_image_assignments: Vec<ResourceCategoryImageAssignment>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ResourceCategoryImageAssignmentResult {
    resource_category_image_assignments: required "ResourceCategoryImageAssignments",
    cursor: optional "Cursor",
} }
