// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `availabilityAdjustments`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityState, AvailabilityAdjustment, Limitation, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, AvailabilityAdjustmentsGetAll};

    /// Changes to how many units of a resource category can be sold, often on behalf of a block.
    #[derive(Clone, Debug)]
    pub struct AvailabilityAdjustments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Changes to how many units of a resource category can be sold, often on behalf of a block.
        pub fn availability_adjustments(&self) -> AvailabilityAdjustments {
            AvailabilityAdjustments::new(self)
        }
    }

    impl AvailabilityAdjustments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists availability adjustments by id or time of last change; active ones unless other activity states are asked for.
        ///
        /// `availabilityAdjustments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/availabilityadjustments#get-all-availability-adjustments))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `AvailabilityAdjustments` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: AvailabilityAdjustmentsGetAll,
        ) -> bindings::Call<AvailabilityAdjustmentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `availabilityAdjustments/getAll` asks for: the argument of [`AvailabilityAdjustments::get_all`](super::resources::AvailabilityAdjustments::get_all).
#[doc(alias = "AvailabilityAdjustmentParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvailabilityAdjustmentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `AvailabilityAdjustmentIds`: ids of [`AvailabilityAdjustment`](entities::AvailabilityAdjustment), 1 to 1,000 items.
    pub availability_adjustment_ids: Option<
        Vec<bindings::Id<entities::AvailabilityAdjustment>>,
    >,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityState`].
    pub activity_states: Option<Vec<ActivityState>>,
}

impl AvailabilityAdjustmentsGetAll {
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

    /// Sets `AvailabilityAdjustmentIds`.
    #[must_use]
    pub fn availability_adjustment_ids(
        mut self,
        availability_adjustment_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AvailabilityAdjustment>>,
        >,
    ) -> Self {
        self.availability_adjustment_ids = Some(
            availability_adjustment_ids.into_iter().map(Into::into).collect(),
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
        activity_states: impl IntoIterator<Item = impl Into<ActivityState>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { AvailabilityAdjustmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    availability_adjustment_ids: optional "AvailabilityAdjustmentIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for AvailabilityAdjustmentsGetAll {
    type Response = AvailabilityAdjustmentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "availabilityAdjustments/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("AvailabilityAdjustments", &["Id"]))
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
                bindings::IdListInfo::new("AvailabilityAdjustmentIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for AvailabilityAdjustmentsGetAll {
    type Item = AvailabilityAdjustment;
}

/// A page of availability adjustments and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityAdjustmentResult {
    /// `AvailabilityAdjustments`: list of [`AvailabilityAdjustment`].
    pub availability_adjustments: Vec<AvailabilityAdjustment>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { AvailabilityAdjustmentResult {
    availability_adjustments: required "AvailabilityAdjustments",
    cursor: optional "Cursor",
} }
