// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceFeatures`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, ResourceFeature, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ResourceFeaturesGetAll;

    /// Traits by which resources differ, such as a view, a kind of bed or a balcony.
    #[derive(Clone, Debug)]
    pub struct ResourceFeatures {
        client: Client,
    }

    impl Client {
        /// Traits by which resources differ, such as a view, a kind of bed or a balcony.
        pub fn resource_features(&self) -> ResourceFeatures {
            ResourceFeatures::new(self)
        }
    }

    impl ResourceFeatures {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the features that given services define for their resources.
        ///
        /// `resourceFeatures/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourcefeatures#get-all-resource-features))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `ResourceFeatures`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response: [`ResourceFeatureResult`](super::super::types::ResourceFeatureResult).
        pub fn get_all(
            &self,
            request: ResourceFeaturesGetAll,
        ) -> Call<ResourceFeaturesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`ResourceFeatures::get_all`](super::resources::ResourceFeatures::get_all),
/// `resourceFeatures/getAll`.
#[doc(alias = "ResourceFeatureFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeaturesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub resource_feature_ids: Option<Vec<Id<entities::ResourceFeature>>>,
    /// At most 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl ResourceFeaturesGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            resource_feature_ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
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

    /// Sets [`resource_feature_ids`](field@Self::resource_feature_ids). 1 to 1,000 items.
    #[must_use]
    pub fn resource_feature_ids(
        mut self,
        resource_feature_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceFeature>>,
        >,
    ) -> Self {
        self.resource_feature_ids = Some(
            resource_feature_ids.into_iter().map(Into::into).collect(),
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

request! { ResourceFeaturesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_feature_ids: optional "ResourceFeatureIds",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for ResourceFeaturesGetAll {
    type Response = ResourceFeatureResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceFeatures/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("ResourceFeatures", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ResourceFeatureIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for ResourceFeaturesGetAll {
    type Item = ResourceFeature;
}

impl Incremental for ResourceFeaturesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for ResourceFeature {
    type Key = Id<entities::ResourceFeature>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// One page of features and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeatureResult {
    /// At most 1,000 items.
    pub resource_features: Vec<ResourceFeature>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ResourceFeatureResult {
    resource_features: required "ResourceFeatures",
    cursor: optional "Cursor",
} }
