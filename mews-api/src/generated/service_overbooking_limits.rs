// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `serviceOverbookingLimits`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, object, request,
};

use super::entities;
use super::types::{ActivityState, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        ServiceOverbookingLimitsGetAll, ServiceOverbookingLimitsSet,
        ServiceOverbookingLimitsClear,
    };

    /// How many bookings beyond capacity a service accepts, by period.
    #[derive(Clone, Debug)]
    pub struct ServiceOverbookingLimits {
        client: Client,
    }

    impl Client {
        /// How many bookings beyond capacity a service accepts, by period.
        pub fn service_overbooking_limits(&self) -> ServiceOverbookingLimits {
            ServiceOverbookingLimits::new(self)
        }
    }

    impl ServiceOverbookingLimits {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists overbooking limits of given services by ids and times; only active ones unless
        /// `ActivityStates` selects others.
        ///
        /// `serviceOverbookingLimits/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/serviceoverbookinglimits#get-all-service-overbooking-limits))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns pages of up to 1,000 `ServiceOverbookingLimits`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response:
        /// [`ServiceOverbookingLimitResult`](super::super::types::ServiceOverbookingLimitResult).
        pub fn get_all(
            &self,
            request: ServiceOverbookingLimitsGetAll,
        ) -> Call<ServiceOverbookingLimitsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Sets overbooking limits of one service for given periods; far past ones are refused.
        /// Returns nothing.
        ///
        /// `serviceOverbookingLimits/set` ([official
        /// page](https://docs.mews.com/connector-api/operations/serviceoverbookinglimits#set-service-overbooking-limits))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Response: no data.
        pub fn set(
            &self,
            request: ServiceOverbookingLimitsSet,
        ) -> Call<ServiceOverbookingLimitsSet> {
            Call::new(self.client.clone(), request)
        }

        /// Removes overbooking limits of one service in given periods, cutting longer ones; far
        /// past ones are refused. Returns nothing.
        ///
        /// `serviceOverbookingLimits/clear` ([official
        /// page](https://docs.mews.com/connector-api/operations/serviceoverbookinglimits#clear-service-overbooking-limits))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Response: no data.
        pub fn clear(
            &self,
            request: ServiceOverbookingLimitsClear,
        ) -> Call<ServiceOverbookingLimitsClear> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`ServiceOverbookingLimits::get_all`](super::resources::ServiceOverbookingLimits::get_all),
/// `serviceOverbookingLimits/getAll`.
#[doc(alias = "ServiceOverbookingLimitFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// 1 to 1,000 items.
    pub service_overbooking_limit_ids: Option<
        Vec<Id<entities::ServiceOverbookingLimit>>,
    >,
    /// Selects items whose own interval overlaps this one.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active limits, deleted ones or both are returned. By default only active ones.
    pub activity_states: Option<Vec<ActivityState>>,
}

impl ServiceOverbookingLimitsGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
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

    /// Sets [`service_overbooking_limit_ids`](field@Self::service_overbooking_limit_ids). 1 to
    /// 1,000 items.
    #[must_use]
    pub fn service_overbooking_limit_ids(
        mut self,
        service_overbooking_limit_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ServiceOverbookingLimit>>,
        >,
    ) -> Self {
        self.service_overbooking_limit_ids = Some(
            service_overbooking_limit_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`colliding_utc`](field@Self::colliding_utc). Selects items whose own interval
    /// overlaps this one.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active limits, deleted
    /// ones or both are returned. By default only active ones.
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

request! { ServiceOverbookingLimitsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    service_ids: required "ServiceIds",
    service_overbooking_limit_ids: optional "ServiceOverbookingLimitIds",
    colliding_utc: optional "CollidingUtc",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for ServiceOverbookingLimitsGetAll {
    type Response = ServiceOverbookingLimitResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "serviceOverbookingLimits/getAll",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .page_size(1000)
        .list(ListInfo::new("ServiceOverbookingLimits", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CollidingUtc", Meaning::Overlaps(None)),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("ServiceOverbookingLimitIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for ServiceOverbookingLimitsGetAll {
    type Item = ServiceOverbookingLimit;
}

impl Incremental for ServiceOverbookingLimitsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for ServiceOverbookingLimit {
    type Key = Id<entities::ServiceOverbookingLimit>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of
/// [`ServiceOverbookingLimits::set`](super::resources::ServiceOverbookingLimits::set),
/// `serviceOverbookingLimits/set`.
#[doc(alias = "ServiceOverbookingLimitSetParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitsSet {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub service_id: Id<entities::Service>,
    /// 1 to 1,000 items.
    pub set_service_overbooking_limits: Vec<ServiceOverbookingLimitSetData>,
}

impl ServiceOverbookingLimitsSet {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ServiceOverbookingLimitsSet {
    enterprise_id: optional "EnterpriseId",
    service_id: required "ServiceId",
    set_service_overbooking_limits: required "SetServiceOverbookingLimits",
} }

impl Operation for ServiceOverbookingLimitsSet {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "serviceOverbookingLimits/set",
            Effect::Set,
        )
        .portfolio()
        .restricted()
        .limits(&[SizeLimit::items("SetServiceOverbookingLimits").min(1).max(1000)]);
}

/// Request of
/// [`ServiceOverbookingLimits::clear`](super::resources::ServiceOverbookingLimits::clear),
/// `serviceOverbookingLimits/clear`.
#[doc(alias = "ServiceOverbookingLimitClearParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitsClear {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub service_id: Id<entities::Service>,
    /// 1 to 1,000 items.
    pub clear_service_overbooking_limits: Vec<ServiceOverbookingLimitClearData>,
}

impl ServiceOverbookingLimitsClear {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ServiceOverbookingLimitsClear {
    enterprise_id: optional "EnterpriseId",
    service_id: required "ServiceId",
    clear_service_overbooking_limits: required "ClearServiceOverbookingLimits",
} }

impl Operation for ServiceOverbookingLimitsClear {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "serviceOverbookingLimits/clear",
            Effect::Set,
        )
        .portfolio()
        .restricted()
        .limits(&[SizeLimit::items("ClearServiceOverbookingLimits").min(1).max(1000)]);
}

/// The number of bookings beyond capacity that a service accepts from one time unit to
/// another, both included.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimit {
    pub id: Id<entities::ServiceOverbookingLimit>,
    pub service_id: Id<entities::Service>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
    pub limit: i32,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
}

object! { ServiceOverbookingLimit {
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
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
}

impl ServiceOverbookingLimitClearData {
    /// Sets the required fields.
    pub fn new(
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
        }
    }
}

object! { ServiceOverbookingLimitClearData {
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
} }

/// One page of limits and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitResult {
    pub service_overbooking_limits: Vec<ServiceOverbookingLimit>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ServiceOverbookingLimitResult {
    service_overbooking_limits: required "ServiceOverbookingLimits",
    cursor: optional "Cursor",
} }

/// A limit to be set for a run of time units.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitSetData {
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
    /// From 0 to 2147483647.
    pub limit: i32,
}

impl ServiceOverbookingLimitSetData {
    /// Sets the required fields.
    pub fn new(
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
        limit: i32,
    ) -> Self {
        Self {
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            limit,
        }
    }
}

object! { ServiceOverbookingLimitSetData {
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    limit: required "Limit",
} }
