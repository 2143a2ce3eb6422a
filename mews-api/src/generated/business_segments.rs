// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `businessSegments`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;
use super::types::{ActivityStates, BusinessSegment, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::BusinessSegmentsGetAll;

    /// Market segments by which a service sorts its reservations.
    #[derive(Clone, Debug)]
    pub struct BusinessSegments {
        client: Client,
    }

    impl Client {
        /// Market segments by which a service sorts its reservations.
        pub fn business_segments(&self) -> BusinessSegments {
            BusinessSegments::new(self)
        }
    }

    impl BusinessSegments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists business segments by id, service, time of last change or activity.
        ///
        /// `businessSegments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/businesssegments#get-all-business-segments))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `BusinessSegments`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`BusinessSegmentResult`](super::super::types::BusinessSegmentResult).
        pub fn get_all(
            &self,
            request: BusinessSegmentsGetAll,
        ) -> Call<BusinessSegmentsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`BusinessSegments::get_all`](super::resources::BusinessSegments::get_all),
/// `businessSegments/getAll`.
#[doc(alias = "BusinessSegmentFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessSegmentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub ids: Option<Vec<Id<entities::BusinessSegment>>>,
    /// 1 to 1,000 items.
    pub service_ids: Option<Vec<Id<entities::Service>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl BusinessSegmentsGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`ids`](field@Self::ids). 1 to 1,000 items.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<Id<entities::BusinessSegment>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`service_ids`](field@Self::service_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
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

request! { BusinessSegmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    ids: optional "Ids",
    service_ids: optional "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for BusinessSegmentsGetAll {
    type Response = BusinessSegmentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "businessSegments/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("BusinessSegments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("Ids", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for BusinessSegmentsGetAll {
    type Item = BusinessSegment;
}

impl Incremental for BusinessSegmentsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for BusinessSegment {
    type Key = Id<entities::BusinessSegment>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A page of business segments and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessSegmentResult {
    pub business_segments: Vec<BusinessSegment>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { BusinessSegmentResult {
    business_segments: required "BusinessSegments",
    cursor: optional "Cursor",
} }
