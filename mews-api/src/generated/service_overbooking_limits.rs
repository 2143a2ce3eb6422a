// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `serviceOverbookingLimits`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityState, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, ServiceOverbookingLimitsGetAll, ServiceOverbookingLimitsSet,
        ServiceOverbookingLimitsClear,
    };

    /// How many bookings beyond capacity a service accepts, by period.
    #[derive(Clone, Debug)]
    pub struct ServiceOverbookingLimits {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// How many bookings beyond capacity a service accepts, by period.
        pub fn service_overbooking_limits(&self) -> ServiceOverbookingLimits {
            ServiceOverbookingLimits::new(self)
        }
    }

    impl ServiceOverbookingLimits {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists overbooking limits of given services by ids and times; only active ones unless ActivityStates says otherwise.
        ///
        /// `serviceOverbookingLimits/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/serviceoverbookinglimits#get-all-service-overbooking-limits))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `ServiceOverbookingLimits` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: ServiceOverbookingLimitsGetAll,
        ) -> bindings::Call<ServiceOverbookingLimitsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Sets overbooking limits of one service for given periods; far past ones are refused. Returns nothing.
        ///
        /// `serviceOverbookingLimits/set` ([official page](https://mews-systems.gitbook.io/connector-api/operations/serviceoverbookinglimits#set-service-overbooking-limits))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn set(
            &self,
            request: ServiceOverbookingLimitsSet,
        ) -> bindings::Call<ServiceOverbookingLimitsSet> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Removes overbooking limits of one service in given periods, cutting longer ones; far past ones are refused. Returns nothing.
        ///
        /// `serviceOverbookingLimits/clear` ([official page](https://mews-systems.gitbook.io/connector-api/operations/serviceoverbookinglimits#clear-service-overbooking-limits))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn clear(
            &self,
            request: ServiceOverbookingLimitsClear,
        ) -> bindings::Call<ServiceOverbookingLimitsClear> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `serviceOverbookingLimits/getAll` asks for: the argument of [`ServiceOverbookingLimits::get_all`](super::resources::ServiceOverbookingLimits::get_all).
#[doc(alias = "ServiceOverbookingLimitFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `ServiceOverbookingLimitIds`: ids of [`ServiceOverbookingLimit`](entities::ServiceOverbookingLimit), 1 to 1,000 items.
    pub service_overbooking_limit_ids: Option<
        Vec<bindings::Id<entities::ServiceOverbookingLimit>>,
    >,
    /// `CollidingUtc`: [`TimeFilterInterval`].
    pub colliding_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityState`].
    pub activity_states: Option<Vec<ActivityState>>,
}

impl ServiceOverbookingLimitsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            service_overbooking_limit_ids: None,
            colliding_utc: None,
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

    /// Sets `ServiceOverbookingLimitIds`.
    #[must_use]
    pub fn service_overbooking_limit_ids(
        mut self,
        service_overbooking_limit_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ServiceOverbookingLimit>>,
        >,
    ) -> Self {
        self.service_overbooking_limit_ids = Some(
            service_overbooking_limit_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `CollidingUtc`.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
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

bindings::object! { ServiceOverbookingLimitsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    service_ids: required "ServiceIds",
    service_overbooking_limit_ids: optional "ServiceOverbookingLimitIds",
    colliding_utc: optional "CollidingUtc",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for ServiceOverbookingLimitsGetAll {
    type Response = ServiceOverbookingLimitResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "serviceOverbookingLimits/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .page_size(1000)
        .list(bindings::ListInfo::new("ServiceOverbookingLimits", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                    "CollidingUtc",
                    bindings::Meaning::Overlaps(None),
                ),
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
                bindings::IdListInfo::new("ServiceIds", 1000),
                bindings::IdListInfo::new("ServiceOverbookingLimitIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for ServiceOverbookingLimitsGetAll {
    type Item = ServiceOverbookingLimit;
}

/// What `serviceOverbookingLimits/set` asks for: the argument of [`ServiceOverbookingLimits::set`](super::resources::ServiceOverbookingLimits::set).
#[doc(alias = "ServiceOverbookingLimitSetParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitsSet {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `SetServiceOverbookingLimits`: list of [`ServiceOverbookingLimitSetData`], 1 to 1,000 items.
    pub set_service_overbooking_limits: Vec<ServiceOverbookingLimitSetData>,
}

impl ServiceOverbookingLimitsSet {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        set_service_overbooking_limits: impl IntoIterator<
            Item = impl Into<ServiceOverbookingLimitSetData>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            service_id: service_id.into(),
            set_service_overbooking_limits: set_service_overbooking_limits
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { ServiceOverbookingLimitsSet {
    enterprise_id: optional "EnterpriseId",
    service_id: required "ServiceId",
    set_service_overbooking_limits: required "SetServiceOverbookingLimits",
} }

impl bindings::Operation for ServiceOverbookingLimitsSet {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "serviceOverbookingLimits/set",
            bindings::Effect::Set,
        )
        .portfolio()
        .restricted();
}

/// What `serviceOverbookingLimits/clear` asks for: the argument of [`ServiceOverbookingLimits::clear`](super::resources::ServiceOverbookingLimits::clear).
#[doc(alias = "ServiceOverbookingLimitClearParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitsClear {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `ClearServiceOverbookingLimits`: list of [`ServiceOverbookingLimitClearData`], 1 to 1,000 items.
    pub clear_service_overbooking_limits: Vec<ServiceOverbookingLimitClearData>,
}

impl ServiceOverbookingLimitsClear {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        clear_service_overbooking_limits: impl IntoIterator<
            Item = impl Into<ServiceOverbookingLimitClearData>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            service_id: service_id.into(),
            clear_service_overbooking_limits: clear_service_overbooking_limits
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { ServiceOverbookingLimitsClear {
    enterprise_id: optional "EnterpriseId",
    service_id: required "ServiceId",
    clear_service_overbooking_limits: required "ClearServiceOverbookingLimits",
} }

impl bindings::Operation for ServiceOverbookingLimitsClear {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "serviceOverbookingLimits/clear",
            bindings::Effect::Set,
        )
        .portfolio()
        .restricted();
}

/// The number of bookings beyond capacity that a service accepts from one time unit to another, both included.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimit {
    /// `Id`: id of [`ServiceOverbookingLimit`](entities::ServiceOverbookingLimit).
    pub id: bindings::Id<entities::ServiceOverbookingLimit>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `Limit`: whole number.
    pub limit: i32,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `IsActive`: yes or no.
    pub is_active: bool,
}

bindings::object! { ServiceOverbookingLimit {
    id: required "Id",
    service_id: required "ServiceId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    limit: required "Limit",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    is_active: required "IsActive",
} }

/// A run of time units to be freed of limits.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitClearData {
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
}

impl ServiceOverbookingLimitClearData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        Self {
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
        }
    }
}

bindings::object! { ServiceOverbookingLimitClearData {
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
} }

/// One page of limits and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitResult {
    /// `ServiceOverbookingLimits`: list of [`ServiceOverbookingLimit`].
    pub service_overbooking_limits: Vec<ServiceOverbookingLimit>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ServiceOverbookingLimitResult {
    service_overbooking_limits: required "ServiceOverbookingLimits",
    cursor: optional "Cursor",
} }

/// A limit to be set for a run of time units.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitSetData {
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `Limit`: whole number, from 0 to 2147483647.
    pub limit: i32,
}

impl ServiceOverbookingLimitSetData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
        limit: i32,
    ) -> Self {
        Self {
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            limit,
        }
    }
}

bindings::object! { ServiceOverbookingLimitSetData {
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    limit: required "Limit",
} }
