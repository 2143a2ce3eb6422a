// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceCategoryAssignments`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityStates, Limitation, ResourceCategoryAssignment, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, ResourceCategoryAssignmentsGetAll};

    /// Links that say which resource belongs to which category.
    #[derive(Clone, Debug)]
    pub struct ResourceCategoryAssignments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Links that say which resource belongs to which category.
        pub fn resource_category_assignments(&self) -> ResourceCategoryAssignments {
            ResourceCategoryAssignments::new(self)
        }
    }

    impl ResourceCategoryAssignments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists links between resources and given categories; an active link reads as inactive when its parent is deleted.
        ///
        /// `resourceCategoryAssignments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourcecategories#get-all-resource-category-assignments))
        ///
        /// Changes nothing.
        ///
        /// Answers `ResourceCategoryAssignments` in pages of at most 1,000.
        pub fn get_all(
            &self,
            request: ResourceCategoryAssignmentsGetAll,
        ) -> bindings::Call<ResourceCategoryAssignmentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `resourceCategoryAssignments/getAll` asks for: the argument of [`ResourceCategoryAssignments::get_all`](super::resources::ResourceCategoryAssignments::get_all).
#[doc(alias = "ResourceCategoryAssignmentFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAssignmentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ResourceCategoryAssignmentIds`: ids of [`ResourceCategoryAssignment`](entities::ResourceCategoryAssignment), at most 1,000 items.
    pub resource_category_assignment_ids: Option<
        Vec<bindings::Id<entities::ResourceCategoryAssignment>>,
    >,
    /// `ResourceCategoryIds`: ids of [`ResourceCategory`](entities::ResourceCategory), at most 1,000 items.
    pub resource_category_ids: Vec<bindings::Id<entities::ResourceCategory>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`].
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
    /// `ResourceIds`: ids of [`Resource`](entities::Resource), 1 to 1,000 items.
    pub resource_ids: Option<Vec<bindings::Id<entities::Resource>>>,
}

impl ResourceCategoryAssignmentsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceCategory>>,
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

    /// Sets `ResourceCategoryAssignmentIds`.
    #[must_use]
    pub fn resource_category_assignment_ids(
        mut self,
        resource_category_assignment_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceCategoryAssignment>>,
        >,
    ) -> Self {
        self.resource_category_assignment_ids = Some(
            resource_category_assignment_ids.into_iter().map(Into::into).collect(),
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

    /// Sets `ResourceIds`.
    #[must_use]
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Resource>>,
        >,
    ) -> Self {
        self.resource_ids = Some(resource_ids.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { ResourceCategoryAssignmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_category_assignment_ids: optional "ResourceCategoryAssignmentIds",
    resource_category_ids: required "ResourceCategoryIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
    resource_ids: optional "ResourceIds",
} }

impl bindings::Operation for ResourceCategoryAssignmentsGetAll {
    type Response = ResourceCategoryAssignmentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceCategoryAssignments/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("ResourceCategoryAssignments", &["Id"]))
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
                bindings::IdListInfo::new("ResourceCategoryAssignmentIds", 1000),
                bindings::IdListInfo::new("ResourceCategoryIds", 1000),
                bindings::IdListInfo::new("ResourceIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for ResourceCategoryAssignmentsGetAll {
    type Item = ResourceCategoryAssignment;
}

/// One page of memberships in categories and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAssignmentResult {
    /// `ResourceCategoryAssignments`: list of [`ResourceCategoryAssignment`], at most 1,000 items.
    pub resource_category_assignments: Vec<ResourceCategoryAssignment>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ResourceCategoryAssignmentResult {
    resource_category_assignments: required "ResourceCategoryAssignments",
    cursor: optional "Cursor",
} }
