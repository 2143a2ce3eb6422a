// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `availabilityBlocks`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityStates, AvailabilityAdjustment, CurrencyValueOld, Limitation, RateForExtent,
    ReservationOld, ReservationPurposeEnum, ServiceOrderCancellationReasonEnum,
    TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, AvailabilityBlocksDelete, AvailabilityBlocksGetAll,
        AvailabilityBlocksAdd, AvailabilityBlocksUpdate,
    };

    /// Blocks that set rooms or other resources aside for groups, until picked up or released.
    #[derive(Clone, Debug)]
    pub struct AvailabilityBlocks {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Blocks that set rooms or other resources aside for groups, until picked up or released.
        pub fn availability_blocks(&self) -> AvailabilityBlocks {
            AvailabilityBlocks::new(self)
        }
    }

    impl AvailabilityBlocks {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Deletes blocks by id; a block that still holds reservations not canceled is refused.
        ///
        /// `availabilityBlocks/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/availabilityblocks#delete-availability-blocks))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(
            &self,
            request: AvailabilityBlocksDelete,
        ) -> bindings::Call<AvailabilityBlocksDelete> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists blocks by service, id, external identifier, state and times; the extent adds their adjustments and more.
        ///
        /// `availabilityBlocks/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/availabilityblocks#get-all-availability-blocks))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `AvailabilityBlocks` in pages of at most 1,000.
        /// `ServiceOrders`, `Adjustments` and `Rates` may come along; `items` leaves that out.
        /// `CreatedUtc`, `UpdatedUtc`, `CollidingUtc` and `ReleasedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: AvailabilityBlocksGetAll,
        ) -> bindings::Call<AvailabilityBlocksGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates blocks, each with a rate of its own copied from the template rate; the RateId returned is the new one.
        ///
        /// `availabilityBlocks/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/availabilityblocks#add-availability-blocks))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(
            &self,
            request: AvailabilityBlocksAdd,
        ) -> bindings::Call<AvailabilityBlocksAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes blocks by id, state and cancellation included; returns them in full.
        ///
        /// `availabilityBlocks/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/availabilityblocks#update-availability-blocks))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: AvailabilityBlocksUpdate,
        ) -> bindings::Call<AvailabilityBlocksUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `availabilityBlocks/delete` asks for: the argument of [`AvailabilityBlocks::delete`](super::resources::AvailabilityBlocks::delete).
#[doc(alias = "AvailabilityBlockDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlocksDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AvailabilityBlockIds`: ids of [`AvailabilityBlock`](entities::AvailabilityBlock), 1 to 1,000 items.
    pub availability_block_ids: Vec<bindings::Id<entities::AvailabilityBlock>>,
}

impl AvailabilityBlocksDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        availability_block_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AvailabilityBlock>>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            availability_block_ids: availability_block_ids
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

bindings::object! { AvailabilityBlocksDelete {
    enterprise_id: optional "EnterpriseId",
    availability_block_ids: required "AvailabilityBlockIds",
} }

impl bindings::Operation for AvailabilityBlocksDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "availabilityBlocks/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("AvailabilityBlockIds", 1000)]);
}

/// What `availabilityBlocks/getAll` asks for: the argument of [`AvailabilityBlocks::get_all`](super::resources::AvailabilityBlocks::get_all).
#[doc(alias = "AvailabilityBlockParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlocksGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Extent`: [`AvailabilityBlockExtent`].
    pub extent: AvailabilityBlockExtent,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    /// `AvailabilityBlockIds`: ids of [`AvailabilityBlock`](entities::AvailabilityBlock), 1 to 1,000 items.
    pub availability_block_ids: Option<Vec<bindings::Id<entities::AvailabilityBlock>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `CollidingUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// `ReleasedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub released_utc: Option<TimeFilterInterval>,
    /// `ExternalIdentifiers`: texts, 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// `States`: list of [`AvailabilityBlockStateEnum`].
    pub states: Option<Vec<AvailabilityBlockStateEnum>>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AvailabilityBlocksGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(extent: impl Into<AvailabilityBlockExtent>) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            extent: extent.into(),
            service_ids: None,
            availability_block_ids: None,
            created_utc: None,
            updated_utc: None,
            colliding_utc: None,
            released_utc: None,
            external_identifiers: None,
            states: None,
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

    /// Sets `ServiceIds`.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AvailabilityBlockIds`.
    #[must_use]
    pub fn availability_block_ids(
        mut self,
        availability_block_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AvailabilityBlock>>,
        >,
    ) -> Self {
        self.availability_block_ids = Some(
            availability_block_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `CreatedUtc`.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
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

    /// Sets `ReleasedUtc`.
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<TimeFilterInterval>) -> Self {
        self.released_utc = Some(released_utc.into());
        self
    }

    /// Sets `ExternalIdentifiers`.
    #[must_use]
    pub fn external_identifiers(
        mut self,
        external_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_identifiers = Some(
            external_identifiers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `States`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<AvailabilityBlockStateEnum>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
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

bindings::object! { AvailabilityBlocksGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    extent: required "Extent",
    service_ids: optional "ServiceIds",
    availability_block_ids: optional "AvailabilityBlockIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    colliding_utc: optional "CollidingUtc",
    released_utc: optional "ReleasedUtc",
    external_identifiers: optional "ExternalIdentifiers",
    states: optional "States",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for AvailabilityBlocksGetAll {
    type Response = AvailabilityBlockResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "availabilityBlocks/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("AvailabilityBlocks", &["Id"]).optional())
        .also(
            &[
                bindings::ListInfo::new("ServiceOrders", &["Id"]).optional(),
                bindings::ListInfo::new("Adjustments", &["Id"]).optional(),
                bindings::ListInfo::new("Rates", &["Id"]).optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(Some("CreatedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(Some("UpdatedUtc")),
                    )
                    .changing()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "CollidingUtc",
                        bindings::Meaning::Overlaps(None),
                    )
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ReleasedUtc",
                        bindings::Meaning::Points(Some("ReleasedUtc")),
                    )
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
                bindings::IdListInfo::new("AvailabilityBlockIds", 1000),
                bindings::IdListInfo::new("ExternalIdentifiers", 1000),
            ],
        )
        .value_lists(&["States", "ActivityStates"]);
}

impl bindings::Paginated for AvailabilityBlocksGetAll {
    type Item = AvailabilityBlock;
}

/// What `availabilityBlocks/add` asks for: the argument of [`AvailabilityBlocks::add`](super::resources::AvailabilityBlocks::add).
#[doc(alias = "MultipleAvailabilityBlockAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlocksAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AvailabilityBlocks`: list of [`AvailabilityBlockAddParameters`], 1 to 1,000 items.
    pub availability_blocks: Vec<AvailabilityBlockAddParameters>,
}

impl AvailabilityBlocksAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        availability_blocks: impl IntoIterator<
            Item = impl Into<AvailabilityBlockAddParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            availability_blocks: availability_blocks
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

bindings::object! { AvailabilityBlocksAdd {
    enterprise_id: optional "EnterpriseId",
    availability_blocks: required "AvailabilityBlocks",
} }

impl bindings::Operation for AvailabilityBlocksAdd {
    type Response = AvailabilityBlockAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "availabilityBlocks/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `availabilityBlocks/update` asks for: the argument of [`AvailabilityBlocks::update`](super::resources::AvailabilityBlocks::update).
#[doc(alias = "MultipleAvailabilityBlockUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlocksUpdate {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AvailabilityBlocks`: list of [`AvailabilityBlockUpdateParameters`], 1 to 1,000 items.
    pub availability_blocks: Vec<AvailabilityBlockUpdateParameters>,
}

impl AvailabilityBlocksUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        availability_blocks: impl IntoIterator<
            Item = impl Into<AvailabilityBlockUpdateParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            availability_blocks: availability_blocks
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

bindings::object! { AvailabilityBlocksUpdate {
    enterprise_id: optional "EnterpriseId",
    availability_blocks: required "AvailabilityBlocks",
} }

impl bindings::Operation for AvailabilityBlocksUpdate {
    type Response = AvailabilityBlockAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "availabilityBlocks/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// A share of the availability of a service set aside over some days, with its rate, parties and release.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlock {
    /// `Id`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    pub id: Option<bindings::Id<entities::AvailabilityBlock>>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: Option<bindings::Id<entities::Service>>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: Option<bindings::Id<entities::Rate>>,
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    pub voucher_id: Option<bindings::Id<entities::Voucher>>,
    /// `BookerId`: id of [`Customer`](entities::Customer).
    pub booker_id: Option<bindings::Id<entities::Customer>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `TravelAgencyId`: id of [`Company`](entities::Company).
    pub travel_agency_id: Option<bindings::Id<entities::Company>>,
    /// `Budget`: [`CurrencyValueOld`].
    pub budget: Option<CurrencyValueOld>,
    /// `State`: [`AvailabilityBlockStateEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub state: Option<AvailabilityBlockStateEnum>,
    /// `ReservationPurpose`: [`ReservationPurposeEnum`].
    pub reservation_purpose: Option<ReservationPurposeEnum>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `FirstTimeUnitStartUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub first_time_unit_start_utc: Option<bindings::Timestamp>,
    /// `LastTimeUnitStartUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub last_time_unit_start_utc: Option<bindings::Timestamp>,
    /// `ReleasedUtc`: instant.
    pub released_utc: Option<bindings::Timestamp>,
    /// `RollingReleaseOffset`: length of time.
    pub rolling_release_offset: Option<bindings::Period>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `PickupDistribution`: [`PickupDistributionEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub pickup_distribution: Option<PickupDistributionEnum>,
    /// `IsActive`: yes or no.
    ///
    /// `None` in answers from before the service sent it.
    pub is_active: Option<bool>,
    /// `QuoteId`: id.
    pub quote_id: Option<bindings::Uuid>,
    /// `AvailabilityBlockNumber`: text.
    ///
    /// `None` in answers from before the service sent it.
    pub availability_block_number: Option<String>,
    /// `ReleaseStrategy`: [`ReleaseStrategyEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub release_strategy: Option<ReleaseStrategyEnum>,
    /// `PurchaseOrderNumber`: text.
    pub purchase_order_number: Option<String>,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `CanceledUtc`: instant.
    pub canceled_utc: Option<bindings::Timestamp>,
    /// `CancellationReason`: [`ServiceOrderCancellationReasonEnum`].
    pub cancellation_reason: Option<ServiceOrderCancellationReasonEnum>,
    /// `CancellationReasonDetail`: text.
    pub cancellation_reason_detail: Option<String>,
}

bindings::object! { AvailabilityBlock {
    id: optional "Id",
    enterprise_id: optional "EnterpriseId",
    service_id: optional "ServiceId",
    rate_id: optional "RateId",
    voucher_id: optional "VoucherId",
    booker_id: optional "BookerId",
    company_id: optional "CompanyId",
    travel_agency_id: optional "TravelAgencyId",
    budget: optional "Budget",
    state: optional "State",
    reservation_purpose: optional "ReservationPurpose",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    first_time_unit_start_utc: optional "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: optional "LastTimeUnitStartUtc",
    released_utc: optional "ReleasedUtc",
    rolling_release_offset: optional "RollingReleaseOffset",
    external_identifier: optional "ExternalIdentifier",
    name: optional "Name",
    notes: optional "Notes",
    pickup_distribution: optional "PickupDistribution",
    is_active: optional "IsActive",
    quote_id: optional "QuoteId",
    availability_block_number: optional "AvailabilityBlockNumber",
    release_strategy: optional "ReleaseStrategy",
    purchase_order_number: optional "PurchaseOrderNumber",
    business_segment_id: nullable "BusinessSegmentId",
    canceled_utc: optional "CanceledUtc",
    cancellation_reason: optional "CancellationReason",
    cancellation_reason_detail: optional "CancellationReasonDetail",
} }

/// A block to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlockAddParameters {
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `TemplateRateId`: id of [`Rate`](entities::Rate).
    pub template_rate_id: bindings::Id<entities::Rate>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    #[deprecated(note = "use `template_rate_id`")]
    pub rate_id: Option<bindings::Id<entities::Rate>>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `ReleasedUtc`: instant.
    pub released_utc: Option<bindings::Timestamp>,
    /// `RollingReleaseOffset`: length of time.
    pub rolling_release_offset: Option<bindings::Period>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `VoucherCode`: text.
    pub voucher_code: Option<String>,
    /// `BookerId`: id of [`Customer`](entities::Customer).
    pub booker_id: Option<bindings::Id<entities::Customer>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `TravelAgencyId`: id of [`Company`](entities::Company).
    pub travel_agency_id: Option<bindings::Id<entities::Company>>,
    /// `Budget`: [`CurrencyValueOld`].
    pub budget: Option<CurrencyValueOld>,
    /// `ReservationPurpose`: [`ReservationPurposeEnum`].
    pub reservation_purpose: Option<ReservationPurposeEnum>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `State`: [`AvailabilityBlockStateEnum`].
    pub state: AvailabilityBlockStateEnum,
    /// `QuoteId`: id.
    pub quote_id: Option<bindings::Uuid>,
    /// `PurchaseOrderNumber`: text.
    pub purchase_order_number: Option<String>,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `PickupDistribution`: [`PickupDistributionEnum`].
    pub pickup_distribution: Option<PickupDistributionEnum>,
}

impl AvailabilityBlockAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        template_rate_id: impl Into<bindings::Id<entities::Rate>>,
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
        state: impl Into<AvailabilityBlockStateEnum>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            template_rate_id: template_rate_id.into(),
            rate_id: None,
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            released_utc: None,
            rolling_release_offset: None,
            name: None,
            voucher_code: None,
            booker_id: None,
            company_id: None,
            travel_agency_id: None,
            budget: None,
            reservation_purpose: None,
            external_identifier: None,
            notes: None,
            state: state.into(),
            quote_id: None,
            purchase_order_number: None,
            business_segment_id: None,
            pickup_distribution: None,
        }
    }

    /// Sets `RateId`.
    #[deprecated(note = "use `template_rate_id`")]
    #[must_use]
    pub fn rate_id(mut self, rate_id: impl Into<bindings::Id<entities::Rate>>) -> Self {
        self.rate_id = Some(rate_id.into());
        self
    }

    /// Sets `ReleasedUtc`.
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<bindings::Timestamp>) -> Self {
        self.released_utc = Some(released_utc.into());
        self
    }

    /// Sets `RollingReleaseOffset`.
    #[must_use]
    pub fn rolling_release_offset(
        mut self,
        rolling_release_offset: impl Into<bindings::Period>,
    ) -> Self {
        self.rolling_release_offset = Some(rolling_release_offset.into());
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `VoucherCode`.
    #[must_use]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }

    /// Sets `BookerId`.
    #[must_use]
    pub fn booker_id(
        mut self,
        booker_id: impl Into<bindings::Id<entities::Customer>>,
    ) -> Self {
        self.booker_id = Some(booker_id.into());
        self
    }

    /// Sets `CompanyId`.
    #[must_use]
    pub fn company_id(
        mut self,
        company_id: impl Into<bindings::Id<entities::Company>>,
    ) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `TravelAgencyId`.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<bindings::Id<entities::Company>>,
    ) -> Self {
        self.travel_agency_id = Some(travel_agency_id.into());
        self
    }

    /// Sets `Budget`.
    #[must_use]
    pub fn budget(mut self, budget: impl Into<CurrencyValueOld>) -> Self {
        self.budget = Some(budget.into());
        self
    }

    /// Sets `ReservationPurpose`.
    #[must_use]
    pub fn reservation_purpose(
        mut self,
        reservation_purpose: impl Into<ReservationPurposeEnum>,
    ) -> Self {
        self.reservation_purpose = Some(reservation_purpose.into());
        self
    }

    /// Sets `ExternalIdentifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `QuoteId`.
    #[must_use]
    pub fn quote_id(mut self, quote_id: impl Into<bindings::Uuid>) -> Self {
        self.quote_id = Some(quote_id.into());
        self
    }

    /// Sets `PurchaseOrderNumber`.
    #[must_use]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<String>,
    ) -> Self {
        self.purchase_order_number = Some(purchase_order_number.into());
        self
    }

    /// Sets `BusinessSegmentId`.
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<bindings::Id<entities::BusinessSegment>>,
    ) -> Self {
        self.business_segment_id = Some(business_segment_id.into());
        self
    }

    /// Sets `PickupDistribution`.
    #[must_use]
    pub fn pickup_distribution(
        mut self,
        pickup_distribution: impl Into<PickupDistributionEnum>,
    ) -> Self {
        self.pickup_distribution = Some(pickup_distribution.into());
        self
    }
}

bindings::object! { AvailabilityBlockAddParameters {
    service_id: required "ServiceId",
    template_rate_id: required "TemplateRateId",
    rate_id: optional "RateId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    released_utc: optional "ReleasedUtc",
    rolling_release_offset: optional "RollingReleaseOffset",
    name: optional "Name",
    voucher_code: optional "VoucherCode",
    booker_id: optional "BookerId",
    company_id: optional "CompanyId",
    travel_agency_id: optional "TravelAgencyId",
    budget: optional "Budget",
    reservation_purpose: optional "ReservationPurpose",
    external_identifier: optional "ExternalIdentifier",
    notes: optional "Notes",
    state: required "State",
    quote_id: optional "QuoteId",
    purchase_order_number: optional "PurchaseOrderNumber",
    business_segment_id: optional "BusinessSegmentId",
    pickup_distribution: optional "PickupDistribution",
} }

/// The blocks as created or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlockAddResult {
    /// `AvailabilityBlocks`: list of [`AvailabilityBlock`].
    pub availability_blocks: Vec<AvailabilityBlock>,
}

bindings::object! { AvailabilityBlockAddResult {
    availability_blocks: required "AvailabilityBlocks",
} }

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvailabilityBlockExtent {
    /// `AvailabilityBlocks`: yes or no.
    pub availability_blocks: Option<bool>,
    /// `Adjustments`: yes or no.
    pub adjustments: Option<bool>,
    /// `ServiceOrders`: yes or no.
    #[deprecated(note = "use `Reservations::get_all_v20230606`")]
    pub service_orders: Option<bool>,
    /// `Rates`: yes or no.
    #[deprecated(note = "use `Rates::get_all`")]
    pub rates: Option<bool>,
}

impl AvailabilityBlockExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AvailabilityBlocks`.
    #[must_use]
    pub fn availability_blocks(mut self, availability_blocks: bool) -> Self {
        self.availability_blocks = Some(availability_blocks);
        self
    }

    /// Sets `Adjustments`.
    #[must_use]
    pub fn adjustments(mut self, adjustments: bool) -> Self {
        self.adjustments = Some(adjustments);
        self
    }

    /// Sets `ServiceOrders`.
    #[deprecated(note = "use `Reservations::get_all_v20230606`")]
    #[must_use]
    pub fn service_orders(mut self, service_orders: bool) -> Self {
        self.service_orders = Some(service_orders);
        self
    }

    /// Sets `Rates`.
    #[deprecated(note = "use `Rates::get_all`")]
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }
}

bindings::object! { AvailabilityBlockExtent {
    availability_blocks: optional "AvailabilityBlocks",
    adjustments: optional "Adjustments",
    service_orders: optional "ServiceOrders",
    rates: optional "Rates",
} }

/// A page of blocks, the linked lists that were asked for, and the cursor for the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlockResult {
    /// `AvailabilityBlocks`: list of [`AvailabilityBlock`].
    pub availability_blocks: Option<Vec<AvailabilityBlock>>,
    /// `ServiceOrders`: list of [`ReservationOld`].
    #[deprecated(note = "use `Reservations::get_all_v20230606`")]
    pub service_orders: Option<Vec<ReservationOld>>,
    /// `Adjustments`: list of [`AvailabilityAdjustment`].
    pub adjustments: Option<Vec<AvailabilityAdjustment>>,
    /// `Rates`: list of [`RateForExtent`].
    #[deprecated(note = "use `Rates::get_all`")]
    pub rates: Option<Vec<RateForExtent>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { AvailabilityBlockResult {
    availability_blocks: optional "AvailabilityBlocks",
    service_orders: optional "ServiceOrders",
    adjustments: optional "Adjustments",
    rates: optional "Rates",
    cursor: optional "Cursor",
} }

/// Changes to one block.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvailabilityBlockUpdateParameters {
    /// `AvailabilityBlockId`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    pub availability_block_id: Option<bindings::Id<entities::AvailabilityBlock>>,
    /// `Name`: new value, text. May be cleared.
    pub name: bindings::Update<String>,
    /// `FirstTimeUnitStartUtc`: new value, instant. May be cleared.
    pub first_time_unit_start_utc: bindings::Update<bindings::Timestamp>,
    /// `LastTimeUnitStartUtc`: new value, instant. May be cleared.
    pub last_time_unit_start_utc: bindings::Update<bindings::Timestamp>,
    /// `ExternalIdentifier`: new value, text, at most 255 characters. May be cleared.
    pub external_identifier: bindings::Update<String>,
    /// `State`: new value, text. May be cleared.
    pub state: bindings::Update<String>,
    /// `ReservationPurpose`: new value, text. May be cleared.
    pub reservation_purpose: bindings::Update<String>,
    /// `CompanyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub company_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `TravelAgencyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub travel_agency_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `BookerId`: new value, id of [`Customer`](entities::Customer). May be cleared.
    pub booker_id: bindings::Update<bindings::Id<entities::Customer>>,
    /// `Notes`: new value, text. May be cleared.
    pub notes: bindings::Update<String>,
    /// `Budget`: new value, [`CurrencyValueOld`]. May be cleared.
    pub budget: bindings::Update<CurrencyValueOld>,
    /// `CancellationReason`: new value, text. May be cleared.
    pub cancellation_reason: bindings::Update<String>,
    /// `CancellationReasonDetail`: new value, text. May be cleared.
    pub cancellation_reason_detail: bindings::Update<String>,
    /// `RollingReleaseOffset`: new value, length of time. May be cleared.
    pub rolling_release_offset: bindings::Update<bindings::Period>,
    /// `ReleasedUtc`: new value, instant. May be cleared.
    pub released_utc: bindings::Update<bindings::Timestamp>,
    /// `ReleaseStrategy`: new value, [`ReleaseStrategyEnum`]. May be cleared.
    pub release_strategy: bindings::Update<ReleaseStrategyEnum>,
    /// `QuoteId`: new value, id. May be cleared.
    pub quote_id: bindings::Update<bindings::Uuid>,
    /// `PurchaseOrderNumber`: new value, text. May be cleared.
    pub purchase_order_number: bindings::Update<String>,
    /// `BusinessSegmentId`: new value, id of [`BusinessSegment`](entities::BusinessSegment). May be cleared.
    pub business_segment_id: bindings::Update<bindings::Id<entities::BusinessSegment>>,
}

impl AvailabilityBlockUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<bindings::Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `FirstTimeUnitStartUtc`.
    #[must_use]
    pub fn first_time_unit_start_utc(
        mut self,
        first_time_unit_start_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.first_time_unit_start_utc = first_time_unit_start_utc.into();
        self
    }

    /// Sets `LastTimeUnitStartUtc`.
    #[must_use]
    pub fn last_time_unit_start_utc(
        mut self,
        last_time_unit_start_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.last_time_unit_start_utc = last_time_unit_start_utc.into();
        self
    }

    /// Sets `ExternalIdentifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.external_identifier = external_identifier.into();
        self
    }

    /// Sets `State`.
    #[must_use]
    pub fn state(mut self, state: impl Into<bindings::Update<String>>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `ReservationPurpose`.
    #[must_use]
    pub fn reservation_purpose(
        mut self,
        reservation_purpose: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.reservation_purpose = reservation_purpose.into();
        self
    }

    /// Sets `CompanyId`.
    #[must_use]
    pub fn company_id(
        mut self,
        company_id: impl Into<bindings::Update<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.company_id = company_id.into();
        self
    }

    /// Sets `TravelAgencyId`.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<bindings::Update<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.travel_agency_id = travel_agency_id.into();
        self
    }

    /// Sets `BookerId`.
    #[must_use]
    pub fn booker_id(
        mut self,
        booker_id: impl Into<bindings::Update<bindings::Id<entities::Customer>>>,
    ) -> Self {
        self.booker_id = booker_id.into();
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<bindings::Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets `Budget`.
    #[must_use]
    pub fn budget(
        mut self,
        budget: impl Into<bindings::Update<CurrencyValueOld>>,
    ) -> Self {
        self.budget = budget.into();
        self
    }

    /// Sets `CancellationReason`.
    #[must_use]
    pub fn cancellation_reason(
        mut self,
        cancellation_reason: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.cancellation_reason = cancellation_reason.into();
        self
    }

    /// Sets `CancellationReasonDetail`.
    #[must_use]
    pub fn cancellation_reason_detail(
        mut self,
        cancellation_reason_detail: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.cancellation_reason_detail = cancellation_reason_detail.into();
        self
    }

    /// Sets `RollingReleaseOffset`.
    #[must_use]
    pub fn rolling_release_offset(
        mut self,
        rolling_release_offset: impl Into<bindings::Update<bindings::Period>>,
    ) -> Self {
        self.rolling_release_offset = rolling_release_offset.into();
        self
    }

    /// Sets `ReleasedUtc`.
    #[must_use]
    pub fn released_utc(
        mut self,
        released_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.released_utc = released_utc.into();
        self
    }

    /// Sets `ReleaseStrategy`.
    #[must_use]
    pub fn release_strategy(
        mut self,
        release_strategy: impl Into<bindings::Update<ReleaseStrategyEnum>>,
    ) -> Self {
        self.release_strategy = release_strategy.into();
        self
    }

    /// Sets `QuoteId`.
    #[must_use]
    pub fn quote_id(
        mut self,
        quote_id: impl Into<bindings::Update<bindings::Uuid>>,
    ) -> Self {
        self.quote_id = quote_id.into();
        self
    }

    /// Sets `PurchaseOrderNumber`.
    #[must_use]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.purchase_order_number = purchase_order_number.into();
        self
    }

    /// Sets `BusinessSegmentId`.
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<
            bindings::Update<bindings::Id<entities::BusinessSegment>>,
        >,
    ) -> Self {
        self.business_segment_id = business_segment_id.into();
        self
    }
}

bindings::object! { AvailabilityBlockUpdateParameters {
    availability_block_id: optional "AvailabilityBlockId",
    name: optional "Name",
    first_time_unit_start_utc: optional "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: optional "LastTimeUnitStartUtc",
    external_identifier: optional "ExternalIdentifier",
    state: optional "State",
    reservation_purpose: optional "ReservationPurpose",
    company_id: optional "CompanyId",
    travel_agency_id: optional "TravelAgencyId",
    booker_id: optional "BookerId",
    notes: optional "Notes",
    budget: optional "Budget",
    cancellation_reason: optional "CancellationReason",
    cancellation_reason_detail: optional "CancellationReasonDetail",
    rolling_release_offset: optional "RollingReleaseOffset",
    released_utc: optional "ReleasedUtc",
    release_strategy: optional "ReleaseStrategy",
    quote_id: optional "QuoteId",
    purchase_order_number: optional "PurchaseOrderNumber",
    business_segment_id: optional "BusinessSegmentId",
} }

/// How firm a block is; that decides whether it takes up availability and can hold reservations.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AvailabilityBlockStateEnum {
    /// `Confirmed`
    Confirmed,
    /// `Optional`
    Optional,
    /// `Inquired`
    Inquired,
    /// `Canceled`
    Canceled,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AvailabilityBlockStateEnum {
    Confirmed: "Confirmed",
    Optional: "Optional",
    Inquired: "Inquired",
    Canceled: "Canceled",
} }

/// Whether reservations made from a block share one reservation group or spread over several.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PickupDistributionEnum {
    /// `AllInOneGroup`
    AllInOneGroup,
    /// `IndividualGroups`
    IndividualGroups,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PickupDistributionEnum {
    AllInOneGroup: "AllInOneGroup",
    IndividualGroups: "IndividualGroups",
} }

/// When a block gives its availability back by itself, if ever.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReleaseStrategyEnum {
    /// `FixedRelease`
    FixedRelease,
    /// `RollingRelease`
    RollingRelease,
    /// `None`
    None,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ReleaseStrategyEnum {
    FixedRelease: "FixedRelease",
    RollingRelease: "RollingRelease",
    None: "None",
} }
