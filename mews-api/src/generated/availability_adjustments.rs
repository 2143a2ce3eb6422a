// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `availabilityAdjustments`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;

use super::types::{
    ActivityState, AvailabilityAdjustment, Limitation, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::AvailabilityAdjustmentsGetAll;

    /// Changes to how many units of a resource category can be sold, often on behalf of a
    /// block.
    #[derive(Clone, Debug)]
    pub struct AvailabilityAdjustments {
        client: Client,
    }

    impl Client {
        /// Changes to how many units of a resource category can be sold, often on behalf of a
        /// block.
        pub fn availability_adjustments(&self) -> AvailabilityAdjustments {
            AvailabilityAdjustments::new(self)
        }
    }

    impl AvailabilityAdjustments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists availability adjustments by id or time of last change; active ones unless other
        /// activity states are asked for.
        ///
        /// `availabilityAdjustments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/availabilityadjustments#get-all-availability-adjustments))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `AvailabilityAdjustments`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response:
        /// [`AvailabilityAdjustmentResult`](super::super::types::AvailabilityAdjustmentResult).
        pub fn get_all(
            &self,
            request: AvailabilityAdjustmentsGetAll,
        ) -> Call<AvailabilityAdjustmentsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`AvailabilityAdjustments::get_all`](super::resources::AvailabilityAdjustments::get_all),
/// `availabilityAdjustments/getAll`.
#[doc(alias = "AvailabilityAdjustmentParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvailabilityAdjustmentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub availability_adjustment_ids: Option<Vec<Id<entities::AvailabilityAdjustment>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active adjustments, deleted ones or both are returned. By default only active
    /// ones.
    pub activity_states: Option<Vec<ActivityState>>,
}

impl AvailabilityAdjustmentsGetAll {
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

    /// Sets [`availability_adjustment_ids`](field@Self::availability_adjustment_ids). 1 to
    /// 1,000 items.
    #[must_use]
    pub fn availability_adjustment_ids(
        mut self,
        availability_adjustment_ids: impl IntoIterator<
            Item = impl Into<Id<entities::AvailabilityAdjustment>>,
        >,
    ) -> Self {
        self.availability_adjustment_ids = Some(
            availability_adjustment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active adjustments,
    /// deleted ones or both are returned. By default only active ones.
    #[must_use]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = impl Into<ActivityState>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { AvailabilityAdjustmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    availability_adjustment_ids: optional "AvailabilityAdjustmentIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for AvailabilityAdjustmentsGetAll {
    type Response = AvailabilityAdjustmentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "availabilityAdjustments/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("AvailabilityAdjustments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("AvailabilityAdjustmentIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for AvailabilityAdjustmentsGetAll {
    type Item = AvailabilityAdjustment;
}

impl Incremental for AvailabilityAdjustmentsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for AvailabilityAdjustment {
    type Key = Id<entities::AvailabilityAdjustment>;

    fn key(&self) -> Option<Self::Key> {
        self.id
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A page of availability adjustments and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityAdjustmentResult {
    pub availability_adjustments: Vec<AvailabilityAdjustment>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { AvailabilityAdjustmentResult {
    availability_adjustments: required "AvailabilityAdjustments",
    cursor: optional "Cursor",
} }
