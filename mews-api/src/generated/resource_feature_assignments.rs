// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceFeatureAssignments`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;

use super::types::{
    ActivityStates, Limitation, ResourceFeatureAssignment, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ResourceFeatureAssignmentsGetAll;

    /// Links that say which resource has which feature.
    #[derive(Clone, Debug)]
    pub struct ResourceFeatureAssignments {
        client: Client,
    }

    impl Client {
        /// Links that say which resource has which feature.
        pub fn resource_feature_assignments(&self) -> ResourceFeatureAssignments {
            ResourceFeatureAssignments::new(self)
        }
    }

    impl ResourceFeatureAssignments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists links between resources and given features.
        ///
        /// `resourceFeatureAssignments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourcefeatures#get-all-resource-feature-assignments))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `ResourceFeatureAssignments`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in
        /// `ResourceFeatureIds`; the items of new ids are all read. Deleted items are among them,
        /// marked as such.
        ///
        /// Response:
        /// [`ResourceFeatureAssignmentResult`](super::super::types::ResourceFeatureAssignmentResult).
        pub fn get_all(
            &self,
            request: ResourceFeatureAssignmentsGetAll,
        ) -> Call<ResourceFeatureAssignmentsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`ResourceFeatureAssignments::get_all`](super::resources::ResourceFeatureAssignments::get_all),
/// `resourceFeatureAssignments/getAll`.
#[doc(alias = "ResourceFeatureAssignmentFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeatureAssignmentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub resource_feature_assignment_ids: Option<
        Vec<Id<entities::ResourceFeatureAssignment>>,
    >,
    /// 1 to 1,000 items.
    pub resource_feature_ids: Vec<Id<entities::ResourceFeature>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl ResourceFeatureAssignmentsGetAll {
    /// Sets the required fields.
    pub fn new(
        resource_feature_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceFeature>>,
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

    /// Sets [`resource_feature_assignment_ids`](field@Self::resource_feature_assignment_ids). 1
    /// to 1,000 items.
    #[must_use]
    pub fn resource_feature_assignment_ids(
        mut self,
        resource_feature_assignment_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceFeatureAssignment>>,
        >,
    ) -> Self {
        self.resource_feature_assignment_ids = Some(
            resource_feature_assignment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
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

request! { ResourceFeatureAssignmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_feature_assignment_ids: optional "ResourceFeatureAssignmentIds",
    resource_feature_ids: required "ResourceFeatureIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for ResourceFeatureAssignmentsGetAll {
    type Response = ResourceFeatureAssignmentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceFeatureAssignments/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("ResourceFeatureAssignments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ResourceFeatureAssignmentIds", 1000).min_items(1),
                IdListInfo::new("ResourceFeatureIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for ResourceFeatureAssignmentsGetAll {
    type Item = ResourceFeatureAssignment;
}

impl Incremental for ResourceFeatureAssignmentsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ResourceFeatureIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for ResourceFeatureAssignment {
    type Key = Id<entities::ResourceFeatureAssignment>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// One page of links between resources and features, and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeatureAssignmentResult {
    /// At most 1,000 items.
    pub resource_feature_assignments: Vec<ResourceFeatureAssignment>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ResourceFeatureAssignmentResult {
    resource_feature_assignments: required "ResourceFeatureAssignments",
    cursor: optional "Cursor",
} }
