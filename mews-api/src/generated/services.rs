// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `services`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;
use super::types::{Limitation, PaxCount, Service, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        ServicesUpdateAvailability, ServicesGetAll, ServicesGetAvailability,
        ServicesGetAvailabilityV20240122,
    };

    /// Services that an enterprise sells, either bookable in time or in addition to a stay.
    #[derive(Clone, Debug)]
    pub struct Services {
        client: Client,
    }

    impl Client {
        /// Services that an enterprise sells, either bookable in time or in addition to a stay.
        pub fn services(&self) -> Services {
            Services::new(self)
        }
    }

    impl Services {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Raises or lowers how many units of categories are on offer, by a difference; without a
        /// value it removes earlier differences.
        ///
        /// `services/updateAvailability` ([official
        /// page](https://docs.mews.com/connector-api/operations/services#update-service-availability))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `services/getAvailability/2024-01-22` for the same time
        /// units. Two adjustments may add up, so never repeat it without reading.
        ///
        /// Response: no data.
        pub fn update_availability(
            &self,
            request: ServicesUpdateAvailability,
        ) -> Call<ServicesUpdateAvailability> {
            Call::new(self.client.clone(), request)
        }

        /// Lists services by ids, type and time of update.
        ///
        /// `services/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/services#get-all-services))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Services`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`ServiceResult`](super::super::types::ServiceResult).
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::client_token(hotel.client_token()).access_token(hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::requests::ServicesGetAll;
        ///
        /// let mut services = client.services().get_all(ServicesGetAll::new()).items();
        /// while let Some(service) = services.try_next().await? {
        ///     println!("{} is {}", service.id, if service.is_active { "on" } else { "off" });
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(&self, request: ServicesGetAll) -> Call<ServicesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Returns the number of free units of each category of a service, after adjustments, in
        /// each time unit of the interval.
        ///
        /// `services/getAvailability` ([official
        /// page](https://docs.mews.com/connector-api/operations/services#get-service-availability))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `CategoryAvailabilities` at once.
        ///
        /// Response: [`ServiceAvailabilityResult`](super::super::types::ServiceAvailabilityResult).
        pub fn get_availability(
            &self,
            request: ServicesGetAvailability,
        ) -> Call<ServicesGetAvailability> {
            Call::new(self.client.clone(), request)
        }

        /// Counts the chosen metrics of availability and occupancy for each category of a service
        /// in each time unit of the interval.
        ///
        /// `services/getAvailability/2024-01-22` ([official
        /// page](https://docs.mews.com/connector-api/operations/services#get-service-availability-ver-2024-01-22))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `ResourceCategoryAvailabilities` at once.
        ///
        /// Response:
        /// [`ServiceAvailabilityResultV20240122`](super::super::types::ServiceAvailabilityResultV20240122).
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::client_token(hotel.client_token()).access_token(hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::Timestamp;
        /// use mews_api::requests::{ServicesGetAll, ServicesGetAvailabilityV20240122};
        /// use mews_api::types::ResourceAvailabilityMetricTypeEnum as Metric;
        ///
        /// let services = client.services().get_all(ServicesGetAll::new()).first_page().await?;
        /// // Both are starts of time units of the service: midnight in the hotel's time zone, here that of Prague.
        /// let first: Timestamp = "2026-01-31T23:00:00Z".parse()?;
        /// let last: Timestamp = "2026-02-06T23:00:00Z".parse()?;
        /// let service = services.services[0].id.clone();
        /// let request = ServicesGetAvailabilityV20240122::new(service, first, last, [Metric::Occupied]);
        /// let availability = client.services().get_availability_v20240122(request).send().await?;
        /// println!("{} nights", availability.time_unit_starts_utc.len());
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_availability_v20240122(
            &self,
            request: ServicesGetAvailabilityV20240122,
        ) -> Call<ServicesGetAvailabilityV20240122> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`Services::update_availability`](super::resources::Services::update_availability),
/// `services/updateAvailability`.
#[doc(alias = "ServiceAvailabilityUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServicesUpdateAvailability {
    pub service_id: Id<entities::Service>,
    /// 1 to 1,000 items.
    pub availability_updates: Vec<ServiceAvailabilityUpdateData>,
}

impl ServicesUpdateAvailability {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        availability_updates: impl IntoIterator<
            Item = impl Into<ServiceAvailabilityUpdateData>,
        >,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            availability_updates: availability_updates
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { ServicesUpdateAvailability {
    service_id: required "ServiceId",
    availability_updates: required "AvailabilityUpdates",
} }

impl Operation for ServicesUpdateAvailability {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "services/updateAvailability",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::items("AvailabilityUpdates").min(1).max(1000),
                SizeLimit::items("AvailabilityUpdates.PaxCounts").max(5),
            ],
        );
}

/// Request of [`Services::get_all`](super::resources::Services::get_all),
/// `services/getAll`.
#[doc(alias = "ServiceFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServicesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub service_ids: Option<Vec<Id<entities::Service>>>,
    pub service_type: Option<ServiceDataDiscriminatorEnum>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ServicesGetAll {
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

    /// Sets [`service_ids`](field@Self::service_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`service_type`](field@Self::service_type).
    #[must_use]
    pub fn service_type(
        mut self,
        service_type: impl Into<ServiceDataDiscriminatorEnum>,
    ) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { ServicesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    service_ids: optional "ServiceIds",
    service_type: optional "ServiceType",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for ServicesGetAll {
    type Response = ServiceResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "services/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Services", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for ServicesGetAll {
    type Item = Service;
}

impl Incremental for ServicesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .deletions();
}

impl KeyedItem for Service {
    type Key = Id<entities::Service>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`Services::get_availability`](super::resources::Services::get_availability),
/// `services/getAvailability`.
#[doc(alias = "ServiceAvailabilityFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServicesGetAvailability {
    pub service_id: Id<entities::Service>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub start_utc: Option<Timestamp>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub end_utc: Option<Timestamp>,
}

impl ServicesGetAvailability {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            start_utc: None,
            end_utc: None,
        }
    }

    /// Sets [`start_utc`](field@Self::start_utc).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }
}

request! { ServicesGetAvailability {
    service_id: required "ServiceId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
} }

impl Operation for ServicesGetAvailability {
    type Response = ServiceAvailabilityResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "services/getAvailability",
            Effect::Read,
        )
        .list(ListInfo::new("CategoryAvailabilities", &["CategoryId"]))
        .filters(
            &[
                FilterInfo::flat("FirstTimeUnitStartUtc","LastTimeUnitStartUtc",Meaning::Contains(None)),
                FilterInfo::flat("StartUtc", "EndUtc", Meaning::Contains(None)),
            ],
        );
}

impl Paginated for ServicesGetAvailability {
    type Item = CategoryAvailability;
}

impl KeyedItem for CategoryAvailability {
    type Key = Id<entities::ResourceCategory>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.category_id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of
/// [`Services::get_availability_v20240122`](super::resources::Services::get_availability_v20240122),
/// `services/getAvailability/2024-01-22`.
#[doc(alias = "ServiceAvailabilityFilterParametersV20240122")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServicesGetAvailabilityV20240122 {
    pub service_id: Id<entities::Service>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
    /// At least 1 item, no duplicates.
    pub metrics: Vec<ResourceAvailabilityMetricTypeEnum>,
}

impl ServicesGetAvailabilityV20240122 {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
        metrics: impl IntoIterator<Item = impl Into<ResourceAvailabilityMetricTypeEnum>>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            metrics: metrics.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ServicesGetAvailabilityV20240122 {
    service_id: required "ServiceId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    metrics: required "Metrics",
} }

impl Operation for ServicesGetAvailabilityV20240122 {
    type Response = ServiceAvailabilityResultV20240122;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "services/getAvailability/2024-01-22",
            Effect::Read,
        )
        .list(ListInfo::new("ResourceCategoryAvailabilities", &["ResourceCategoryId"]))
        .filters(
            &[
                FilterInfo::flat("FirstTimeUnitStartUtc","LastTimeUnitStartUtc",Meaning::Contains(None)),
            ],
        )
        .value_lists(&["Metrics"])
        .limits(&[SizeLimit::items("Metrics").min(1)]);
}

impl Paginated for ServicesGetAvailabilityV20240122 {
    type Item = ResourceCategoryAvailabilityV20240122;
}

impl KeyedItem for ResourceCategoryAvailabilityV20240122 {
    type Key = Id<entities::ResourceCategory>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.resource_category_id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Free units and adjustments of one category, one number for each time unit of the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryAvailability {
    pub category_id: Id<entities::ResourceCategory>,
    /// Free units, one number for each entry of `TimeUnitStartsUtc`.
    pub availabilities: Vec<i32>,
    /// Sum of the adjustments that are part of the number, one for each entry of
    /// `TimeUnitStartsUtc`.
    pub adjustments: Vec<i32>,
}

object! { CategoryAvailability {
    category_id: required "CategoryId",
    availabilities: required "Availabilities",
    adjustments: required "Adjustments",
} }

/// The chosen metrics of one category, each with one number for each time unit of the
/// answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAvailabilityV20240122 {
    pub resource_category_id: Id<entities::ResourceCategory>,
    /// By metric, one number for each entry of `TimeUnitStartsUtc`.
    pub metrics: std::collections::BTreeMap<
        ResourceAvailabilityMetricTypeEnum,
        Vec<i32>,
    >,
}

object! { ResourceCategoryAvailabilityV20240122 {
    resource_category_id: required "ResourceCategoryId",
    metrics: required "Metrics",
} }

/// Free units of each resource category for each time unit asked about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAvailabilityResult {
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub dates_utc: Option<Vec<Timestamp>>,
    /// Starts of the time units, in UTC and in order. The other lists of the response have one
    /// entry for each.
    ///
    /// `None` in responses from before the service sent it.
    pub time_unit_starts_utc: Option<Vec<Timestamp>>,
    pub category_availabilities: Vec<CategoryAvailability>,
}

object! { ServiceAvailabilityResult {
    dates_utc: optional "DatesUtc",
    time_unit_starts_utc: optional "TimeUnitStartsUtc",
    category_availabilities: required "CategoryAvailabilities",
} }

/// The chosen metrics of each resource category for each time unit asked about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAvailabilityResultV20240122 {
    /// Starts of the time units, in UTC and in order. The other lists of the response have one
    /// entry for each.
    pub time_unit_starts_utc: Vec<Timestamp>,
    pub resource_category_availabilities: Vec<ResourceCategoryAvailabilityV20240122>,
}

object! { ServiceAvailabilityResultV20240122 {
    time_unit_starts_utc: required "TimeUnitStartsUtc",
    resource_category_availabilities: required "ResourceCategoryAvailabilities",
} }

/// A difference to the availability of one category over a run of time units.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAvailabilityUpdateData {
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub start_utc: Option<Timestamp>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub end_utc: Option<Timestamp>,
    pub resource_category_id: Id<entities::ResourceCategory>,
    /// `Update::Clear` clears it.
    pub unit_count_adjustment: Update<i32>,
    pub availability_block_id: Option<Id<entities::AvailabilityBlock>>,
    /// At most 5 items.
    pub pax_counts: Option<Vec<PaxCount>>,
}

impl ServiceAvailabilityUpdateData {
    /// Sets the adjustment of the number of available units, in all time units from the first
    /// to the last.
    pub fn set(
        unit_count_adjustment: i32,
        resource_category_id: impl Into<Id<entities::ResourceCategory>>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            start_utc: None,
            end_utc: None,
            resource_category_id: resource_category_id.into(),
            unit_count_adjustment: Update::Set(unit_count_adjustment),
            availability_block_id: None,
            pax_counts: None,
        }
    }

    /// Removes the adjustment of the number of available units, in all time units from the
    /// first to the last.
    pub fn remove(
        resource_category_id: impl Into<Id<entities::ResourceCategory>>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            start_utc: None,
            end_utc: None,
            resource_category_id: resource_category_id.into(),
            unit_count_adjustment: Update::Clear,
            availability_block_id: None,
            pax_counts: None,
        }
    }

    /// Sets [`start_utc`](field@Self::start_utc).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }

    /// Sets [`availability_block_id`](field@Self::availability_block_id).
    #[must_use]
    pub fn availability_block_id(
        mut self,
        availability_block_id: impl Into<Id<entities::AvailabilityBlock>>,
    ) -> Self {
        self.availability_block_id = Some(availability_block_id.into());
        self
    }

    /// Sets [`pax_counts`](field@Self::pax_counts). At most 5 items.
    #[must_use]
    pub fn pax_counts(
        mut self,
        pax_counts: impl IntoIterator<Item = impl Into<PaxCount>>,
    ) -> Self {
        self.pax_counts = Some(pax_counts.into_iter().map(Into::into).collect());
        self
    }
}

object! { ServiceAvailabilityUpdateData {
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    resource_category_id: required "ResourceCategoryId",
    unit_count_adjustment: required "UnitCountAdjustment",
    availability_block_id: optional "AvailabilityBlockId",
    pax_counts: optional "PaxCounts",
} }

/// One page of services and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceResult {
    pub services: Vec<Service>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ServiceResult {
    services: required "Services",
    cursor: optional "Cursor",
} }

/// Metrics of a resource category, such as bookings, blocks or usable units.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceAvailabilityMetricTypeEnum {
    OutOfOrderBlocks,
    PublicAvailabilityAdjustment,
    OtherServiceReservationCount,
    Occupied,
    ConfirmedReservations,
    OptionalReservations,
    BlockAvailability,
    AllocatedBlockAvailability,
    UsableResources,
    ActiveResources,
    HouseUse,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ResourceAvailabilityMetricTypeEnum {
    OutOfOrderBlocks: "OutOfOrderBlocks",
    PublicAvailabilityAdjustment: "PublicAvailabilityAdjustment",
    OtherServiceReservationCount: "OtherServiceReservationCount",
    Occupied: "Occupied",
    ConfirmedReservations: "ConfirmedReservations",
    OptionalReservations: "OptionalReservations",
    BlockAvailability: "BlockAvailability",
    AllocatedBlockAvailability: "AllocatedBlockAvailability",
    UsableResources: "UsableResources",
    ActiveResources: "ActiveResources",
    HouseUse: "HouseUse",
} }

/// Whether a service is bookable by time or additional.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServiceDataDiscriminatorEnum {
    Bookable,
    Additional,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ServiceDataDiscriminatorEnum {
    Bookable: "Bookable",
    Additional: "Additional",
} }
