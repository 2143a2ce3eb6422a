// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceFeatureAssignments`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityStates, Limitation, ResourceFeatureAssignment, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, ResourceFeatureAssignmentsGetAll};

    /// Links that say which resource has which feature.
    #[derive(Clone, Debug)]
    pub struct ResourceFeatureAssignments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Links that say which resource has which feature.
        pub fn resource_feature_assignments(&self) -> ResourceFeatureAssignments {
            ResourceFeatureAssignments::new(self)
        }
    }

    impl ResourceFeatureAssignments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists links between resources and given features.
        ///
        /// `resourceFeatureAssignments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourcefeatures#get-all-resource-feature-assignments))
        ///
        /// Changes nothing.
        ///
        /// Answers `ResourceFeatureAssignments` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: ResourceFeatureAssignmentsGetAll,
        ) -> bindings::Call<ResourceFeatureAssignmentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `resourceFeatureAssignments/getAll` asks for: the argument of [`ResourceFeatureAssignments::get_all`](super::resources::ResourceFeatureAssignments::get_all).
#[doc(alias = "ResourceFeatureAssignmentFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeatureAssignmentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ResourceFeatureAssignmentIds`: ids of [`ResourceFeatureAssignment`](entities::ResourceFeatureAssignment), 1 to 1,000 items.
    pub resource_feature_assignment_ids: Option<
        Vec<bindings::Id<entities::ResourceFeatureAssignment>>,
    >,
    /// `ResourceFeatureIds`: ids of [`ResourceFeature`](entities::ResourceFeature), 1 to 1,000 items.
    pub resource_feature_ids: Vec<bindings::Id<entities::ResourceFeature>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl ResourceFeatureAssignmentsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_feature_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceFeature>>,
        >,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            resource_feature_assignment_ids: None,
            resource_feature_ids: resource_feature_ids
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

    /// Sets `ResourceFeatureAssignmentIds`.
    #[must_use]
    pub fn resource_feature_assignment_ids(
        mut self,
        resource_feature_assignment_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceFeatureAssignment>>,
        >,
    ) -> Self {
        self.resource_feature_assignment_ids = Some(
            resource_feature_assignment_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { ResourceFeatureAssignmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_feature_assignment_ids: optional "ResourceFeatureAssignmentIds",
    resource_feature_ids: required "ResourceFeatureIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for ResourceFeatureAssignmentsGetAll {
    type Response = ResourceFeatureAssignmentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceFeatureAssignments/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("ResourceFeatureAssignments", &["Id"]))
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
                bindings::IdListInfo::new("ResourceFeatureAssignmentIds", 1000),
                bindings::IdListInfo::new("ResourceFeatureIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for ResourceFeatureAssignmentsGetAll {
    type Item = ResourceFeatureAssignment;
}

/// One page of links between resources and features, and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeatureAssignmentResult {
    /// `ResourceFeatureAssignments`: list of [`ResourceFeatureAssignment`], at most 1,000 items.
    pub resource_feature_assignments: Vec<ResourceFeatureAssignment>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ResourceFeatureAssignmentResult {
    resource_feature_assignments: required "ResourceFeatureAssignments",
    cursor: optional "Cursor",
} }
