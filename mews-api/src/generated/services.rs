// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `services`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, PaxCount, Service, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, ServicesUpdateAvailability, ServicesGetAll, ServicesGetAvailability,
        ServicesGetAvailabilityV20240122,
    };

    /// What an enterprise sells, either bookable in time or additional to a stay.
    #[derive(Clone, Debug)]
    pub struct Services {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// What an enterprise sells, either bookable in time or additional to a stay.
        pub fn services(&self) -> Services {
            Services::new(self)
        }
    }

    impl Services {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Raises or lowers how many units of categories are on offer, by a difference; without a value it removes earlier differences.
        ///
        /// `services/updateAvailability` ([official page](https://mews-systems.gitbook.io/connector-api/operations/services#update-service-availability))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn update_availability(
            &self,
            request: ServicesUpdateAvailability,
        ) -> bindings::Call<ServicesUpdateAvailability> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists services by ids, type and time of update.
        ///
        /// `services/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/services#get-all-services))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Services` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::new(hotel.client_token(), hotel.access_token());
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
        pub fn get_all(
            &self,
            request: ServicesGetAll,
        ) -> bindings::Call<ServicesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Tells for each category of a service how many units are free, with adjustments applied, in each time unit of the interval.
        ///
        /// `services/getAvailability` ([official page](https://mews-systems.gitbook.io/connector-api/operations/services#get-service-availability))
        ///
        /// Changes nothing.
        ///
        /// Answers `CategoryAvailabilities` at once, without pages.
        pub fn get_availability(
            &self,
            request: ServicesGetAvailability,
        ) -> bindings::Call<ServicesGetAvailability> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Counts the chosen metrics of availability and occupancy for each category of a service in each time unit of the interval.
        ///
        /// `services/getAvailability/2024-01-22` ([official page](https://mews-systems.gitbook.io/connector-api/operations/services#get-service-availability-ver-2024-01-22))
        ///
        /// Changes nothing.
        ///
        /// Answers `ResourceCategoryAvailabilities` at once, without pages.
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::new(hotel.client_token(), hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::Timestamp;
        /// use mews_api::requests::{ServicesGetAll, ServicesGetAvailabilityV20240122};
        /// use mews_api::types::ResourceAvailabilityMetricTypeEnum as Metric;
        ///
        /// let services = client.services().get_all(ServicesGetAll::new()).send().await?;
        /// // Both are starts of time units of the service: here days in the hotel's time zone.
        /// let first: Timestamp = "2026-02-01T00:00:00Z".parse()?;
        /// let last: Timestamp = "2026-02-07T00:00:00Z".parse()?;
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
        ) -> bindings::Call<ServicesGetAvailabilityV20240122> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `services/updateAvailability` asks for: the argument of [`Services::update_availability`](super::resources::Services::update_availability).
#[doc(alias = "ServiceAvailabilityUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServicesUpdateAvailability {
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `AvailabilityUpdates`: list of [`ServiceAvailabilityUpdateData`], 1 to 1,000 items.
    pub availability_updates: Vec<ServiceAvailabilityUpdateData>,
}

impl ServicesUpdateAvailability {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
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

bindings::object! { ServicesUpdateAvailability {
    service_id: required "ServiceId",
    availability_updates: required "AvailabilityUpdates",
} }

impl bindings::Operation for ServicesUpdateAvailability {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "services/updateAvailability",
        bindings::Effect::Create,
    );
}

/// What `services/getAll` asks for: the argument of [`Services::get_all`](super::resources::Services::get_all).
#[doc(alias = "ServiceFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServicesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    /// `ServiceType`: [`ServiceDataDiscriminatorEnum`].
    pub service_type: Option<ServiceDataDiscriminatorEnum>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ServicesGetAll {
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

    /// Sets `ServiceIds`.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ServiceType`.
    #[must_use]
    pub fn service_type(
        mut self,
        service_type: impl Into<ServiceDataDiscriminatorEnum>,
    ) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { ServicesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    service_ids: optional "ServiceIds",
    service_type: optional "ServiceType",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for ServicesGetAll {
    type Response = ServiceResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "services/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Services", &["Id"]))
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
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        );
}

impl bindings::Paginated for ServicesGetAll {
    type Item = Service;
}

/// What `services/getAvailability` asks for: the argument of [`Services::get_availability`](super::resources::Services::get_availability).
#[doc(alias = "ServiceAvailabilityFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServicesGetAvailability {
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `StartUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub end_utc: Option<bindings::Timestamp>,
}

impl ServicesGetAvailability {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            start_utc: None,
            end_utc: None,
        }
    }

    /// Sets `StartUtc`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }
}

bindings::object! { ServicesGetAvailability {
    service_id: required "ServiceId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
} }

impl bindings::Operation for ServicesGetAvailability {
    type Response = ServiceAvailabilityResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "services/getAvailability",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("CategoryAvailabilities", &["CategoryId"]))
        .filters(
            &[
                bindings::FilterInfo::flat(
                    "FirstTimeUnitStartUtc",
                    "LastTimeUnitStartUtc",
                    bindings::Meaning::Contains(None),
                ),
                bindings::FilterInfo::flat(
                    "StartUtc",
                    "EndUtc",
                    bindings::Meaning::Contains(None),
                ),
            ],
        );
}

impl bindings::Paginated for ServicesGetAvailability {
    type Item = CategoryAvailability;
}

/// What `services/getAvailability/2024-01-22` asks for: the argument of [`Services::get_availability_v20240122`](super::resources::Services::get_availability_v20240122).
#[doc(alias = "ServiceAvailabilityFilterParametersV20240122")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServicesGetAvailabilityV20240122 {
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `Metrics`: list of [`ResourceAvailabilityMetricTypeEnum`], at least 1 item, no item twice.
    pub metrics: Vec<ResourceAvailabilityMetricTypeEnum>,
}

impl ServicesGetAvailabilityV20240122 {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
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

bindings::object! { ServicesGetAvailabilityV20240122 {
    service_id: required "ServiceId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    metrics: required "Metrics",
} }

impl bindings::Operation for ServicesGetAvailabilityV20240122 {
    type Response = ServiceAvailabilityResultV20240122;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "services/getAvailability/2024-01-22",
            bindings::Effect::Read,
        )
        .list(
            bindings::ListInfo::new(
                "ResourceCategoryAvailabilities",
                &["ResourceCategoryId"],
            ),
        )
        .filters(
            &[
                bindings::FilterInfo::flat(
                    "FirstTimeUnitStartUtc",
                    "LastTimeUnitStartUtc",
                    bindings::Meaning::Contains(None),
                ),
            ],
        )
        .value_lists(&["Metrics"]);
}

impl bindings::Paginated for ServicesGetAvailabilityV20240122 {
    type Item = ResourceCategoryAvailabilityV20240122;
}

/// Free units and adjustments of one category, one number for each time unit of the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryAvailability {
    /// `CategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub category_id: bindings::Id<entities::ResourceCategory>,
    /// `Availabilities`: whole numbers.
    pub availabilities: Vec<i32>,
    /// `Adjustments`: whole numbers.
    pub adjustments: Vec<i32>,
}

bindings::object! { CategoryAvailability {
    category_id: required "CategoryId",
    availabilities: required "Availabilities",
    adjustments: required "Adjustments",
} }

/// The chosen metrics of one category, each with one number for each time unit of the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAvailabilityV20240122 {
    /// `ResourceCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub resource_category_id: bindings::Id<entities::ResourceCategory>,
    /// `Metrics`: by [`ResourceAvailabilityMetricTypeEnum`], whole numbers.
    pub metrics: std::collections::BTreeMap<
        ResourceAvailabilityMetricTypeEnum,
        Vec<i32>,
    >,
}

bindings::object! { ResourceCategoryAvailabilityV20240122 {
    resource_category_id: required "ResourceCategoryId",
    metrics: required "Metrics",
} }

/// Free units of each resource category for each time unit asked about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAvailabilityResult {
    /// `DatesUtc`: instants.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub dates_utc: Option<Vec<bindings::Timestamp>>,
    /// `TimeUnitStartsUtc`: instants.
    ///
    /// `None` in answers from before the service sent it.
    pub time_unit_starts_utc: Option<Vec<bindings::Timestamp>>,
    /// `CategoryAvailabilities`: list of [`CategoryAvailability`].
    pub category_availabilities: Vec<CategoryAvailability>,
}

bindings::object! { ServiceAvailabilityResult {
    dates_utc: optional "DatesUtc",
    time_unit_starts_utc: optional "TimeUnitStartsUtc",
    category_availabilities: required "CategoryAvailabilities",
} }

/// The chosen metrics of each resource category for each time unit asked about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAvailabilityResultV20240122 {
    /// `TimeUnitStartsUtc`: instants.
    pub time_unit_starts_utc: Vec<bindings::Timestamp>,
    /// `ResourceCategoryAvailabilities`: list of [`ResourceCategoryAvailabilityV20240122`].
    pub resource_category_availabilities: Vec<ResourceCategoryAvailabilityV20240122>,
}

bindings::object! { ServiceAvailabilityResultV20240122 {
    time_unit_starts_utc: required "TimeUnitStartsUtc",
    resource_category_availabilities: required "ResourceCategoryAvailabilities",
} }

/// A difference to the availability of one category over a run of time units.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAvailabilityUpdateData {
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `StartUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub end_utc: Option<bindings::Timestamp>,
    /// `ResourceCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub resource_category_id: bindings::Id<entities::ResourceCategory>,
    /// `UnitCountAdjustment`: new value, whole number. May be cleared.
    pub unit_count_adjustment: bindings::Update<i32>,
    /// `AvailabilityBlockId`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    pub availability_block_id: Option<bindings::Id<entities::AvailabilityBlock>>,
    /// `PaxCounts`: list of [`PaxCount`], at most 5 items.
    pub pax_counts: Option<Vec<PaxCount>>,
}

impl ServiceAvailabilityUpdateData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
        resource_category_id: impl Into<bindings::Id<entities::ResourceCategory>>,
        unit_count_adjustment: impl Into<bindings::Update<i32>>,
    ) -> Self {
        Self {
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            start_utc: None,
            end_utc: None,
            resource_category_id: resource_category_id.into(),
            unit_count_adjustment: unit_count_adjustment.into(),
            availability_block_id: None,
            pax_counts: None,
        }
    }

    /// Sets `StartUtc`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }

    /// Sets `AvailabilityBlockId`.
    #[must_use]
    pub fn availability_block_id(
        mut self,
        availability_block_id: impl Into<bindings::Id<entities::AvailabilityBlock>>,
    ) -> Self {
        self.availability_block_id = Some(availability_block_id.into());
        self
    }

    /// Sets `PaxCounts`.
    #[must_use]
    pub fn pax_counts(
        mut self,
        pax_counts: impl IntoIterator<Item = impl Into<PaxCount>>,
    ) -> Self {
        self.pax_counts = Some(pax_counts.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { ServiceAvailabilityUpdateData {
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
    /// `Services`: list of [`Service`].
    pub services: Vec<Service>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ServiceResult {
    services: required "Services",
    cursor: optional "Cursor",
} }

/// What can be counted in a resource category, such as bookings, blocks or usable units.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceAvailabilityMetricTypeEnum {
    /// `OutOfOrderBlocks`
    OutOfOrderBlocks,
    /// `PublicAvailabilityAdjustment`
    PublicAvailabilityAdjustment,
    /// `OtherServiceReservationCount`
    OtherServiceReservationCount,
    /// `Occupied`
    Occupied,
    /// `ConfirmedReservations`
    ConfirmedReservations,
    /// `OptionalReservations`
    OptionalReservations,
    /// `BlockAvailability`
    BlockAvailability,
    /// `AllocatedBlockAvailability`
    AllocatedBlockAvailability,
    /// `UsableResources`
    UsableResources,
    /// `ActiveResources`
    ActiveResources,
    /// `HouseUse`
    HouseUse,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ResourceAvailabilityMetricTypeEnum {
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
    /// `Bookable`
    Bookable,
    /// `Additional`
    Additional,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ServiceDataDiscriminatorEnum {
    Bookable: "Bookable",
    Additional: "Additional",
} }
