// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceFeatures`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, ResourceFeature, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, ResourceFeaturesGetAll};

    /// Traits by which resources differ, such as a view, a kind of bed or a balcony.
    #[derive(Clone, Debug)]
    pub struct ResourceFeatures {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Traits by which resources differ, such as a view, a kind of bed or a balcony.
        pub fn resource_features(&self) -> ResourceFeatures {
            ResourceFeatures::new(self)
        }
    }

    impl ResourceFeatures {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the features that given services define for their resources.
        ///
        /// `resourceFeatures/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourcefeatures#get-all-resource-features))
        ///
        /// Changes nothing.
        ///
        /// Answers `ResourceFeatures` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: ResourceFeaturesGetAll,
        ) -> bindings::Call<ResourceFeaturesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `resourceFeatures/getAll` asks for: the argument of [`ResourceFeatures::get_all`](super::resources::ResourceFeatures::get_all).
#[doc(alias = "ResourceFeatureFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeaturesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ResourceFeatureIds`: ids of [`ResourceFeature`](entities::ResourceFeature), 1 to 1,000 items.
    pub resource_feature_ids: Option<Vec<bindings::Id<entities::ResourceFeature>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), at most 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl ResourceFeaturesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
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

    /// Sets `ResourceFeatureIds`.
    #[must_use]
    pub fn resource_feature_ids(
        mut self,
        resource_feature_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceFeature>>,
        >,
    ) -> Self {
        self.resource_feature_ids = Some(
            resource_feature_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { ResourceFeaturesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_feature_ids: optional "ResourceFeatureIds",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for ResourceFeaturesGetAll {
    type Response = ResourceFeatureResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceFeatures/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("ResourceFeatures", &["Id"]))
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
                bindings::IdListInfo::new("ResourceFeatureIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for ResourceFeaturesGetAll {
    type Item = ResourceFeature;
}

/// One page of features and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeatureResult {
    /// `ResourceFeatures`: list of [`ResourceFeature`], at most 1,000 items.
    pub resource_features: Vec<ResourceFeature>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ResourceFeatureResult {
    resource_features: required "ResourceFeatures",
    cursor: optional "Cursor",
} }
