// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `businessSegments`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, BusinessSegment, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, BusinessSegmentsGetAll};

    /// Market segments by which a service sorts its reservations.
    #[derive(Clone, Debug)]
    pub struct BusinessSegments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Market segments by which a service sorts its reservations.
        pub fn business_segments(&self) -> BusinessSegments {
            BusinessSegments::new(self)
        }
    }

    impl BusinessSegments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists business segments by id, service, time of last change or activity.
        ///
        /// `businessSegments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/businesssegments#get-all-business-segments))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `BusinessSegments` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: BusinessSegmentsGetAll,
        ) -> bindings::Call<BusinessSegmentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `businessSegments/getAll` asks for: the argument of [`BusinessSegments::get_all`](super::resources::BusinessSegments::get_all).
#[doc(alias = "BusinessSegmentFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessSegmentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Ids`: ids of [`BusinessSegment`](entities::BusinessSegment), 1 to 1,000 items.
    pub ids: Option<Vec<bindings::Id<entities::BusinessSegment>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl BusinessSegmentsGetAll {
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

    /// Sets `Ids`.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::BusinessSegment>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ServiceIds`.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
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

bindings::object! { BusinessSegmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    ids: optional "Ids",
    service_ids: optional "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for BusinessSegmentsGetAll {
    type Response = BusinessSegmentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "businessSegments/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("BusinessSegments", &["Id"]))
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
                bindings::IdListInfo::new("Ids", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for BusinessSegmentsGetAll {
    type Item = BusinessSegment;
}

/// A page of business segments and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessSegmentResult {
    /// `BusinessSegments`: list of [`BusinessSegment`].
    pub business_segments: Vec<BusinessSegment>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { BusinessSegmentResult {
    business_segments: required "BusinessSegments",
    cursor: optional "Cursor",
} }
