// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `availabilityBlocks`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Period, Single,
    SizeLimit, Timestamp, UnrecognizedValue, Update, Uuid, object, open_enum, request,
};

use super::entities;

use super::types::{
    ActivityStates, AvailabilityAdjustment, CurrencyValueOld, Limitation, RateForExtent,
    ReservationOld, ReservationPurposeEnum, ServiceOrderCancellationReasonEnum,
    TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        AvailabilityBlocksDelete, AvailabilityBlocksGetAll, AvailabilityBlocksAdd,
        AvailabilityBlocksUpdate,
    };

    /// Blocks that set rooms or other resources aside for groups, until picked up or released.
    #[derive(Clone, Debug)]
    pub struct AvailabilityBlocks {
        client: Client,
    }

    impl Client {
        /// Blocks that set rooms or other resources aside for groups, until picked up or released.
        pub fn availability_blocks(&self) -> AvailabilityBlocks {
            AvailabilityBlocks::new(self)
        }
    }

    impl AvailabilityBlocks {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Deletes blocks by id; a block that still holds reservations not canceled is refused.
        ///
        /// `availabilityBlocks/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/availabilityblocks#delete-availability-blocks))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `availabilityBlocks/getAll` by `AvailabilityBlockIds` and
        /// compare `IsActive` or `State`.
        ///
        /// Response: no data.
        pub fn delete(
            &self,
            request: AvailabilityBlocksDelete,
        ) -> Call<AvailabilityBlocksDelete> {
            Call::new(self.client.clone(), request)
        }

        /// Lists blocks by service, id, external identifier, state and times; the extent adds their
        /// adjustments and more.
        ///
        /// `availabilityBlocks/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/availabilityblocks#get-all-availability-blocks))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `AvailabilityBlocks`.
        /// The response may also hold `ServiceOrders`, `Adjustments` and `Rates`; `items` leaves
        /// them out.
        /// `CreatedUtc`, `UpdatedUtc`, `CollidingUtc` and `ReleasedUtc` span at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`AvailabilityBlockResult`](super::super::types::AvailabilityBlockResult).
        pub fn get_all(
            &self,
            request: AvailabilityBlocksGetAll,
        ) -> Call<AvailabilityBlocksGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Creates blocks, each with a rate of its own copied from the template rate; the RateId
        /// returned is the new one.
        ///
        /// `availabilityBlocks/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/availabilityblocks#add-availability-blocks))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `availabilityBlocks/getAll` by `ExternalIdentifiers`, so
        /// set one on each block.
        ///
        /// Response:
        /// [`AvailabilityBlockAddResult`](super::super::types::AvailabilityBlockAddResult).
        pub fn add(&self, request: AvailabilityBlocksAdd) -> Call<AvailabilityBlocksAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes blocks by id, state and cancellation included; returns them in full.
        ///
        /// `availabilityBlocks/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/availabilityblocks#update-availability-blocks))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `availabilityBlocks/getAll` by `AvailabilityBlockIds` and
        /// compare the changed properties.
        ///
        /// Response:
        /// [`AvailabilityBlockAddResult`](super::super::types::AvailabilityBlockAddResult).
        pub fn update(
            &self,
            request: AvailabilityBlocksUpdate,
        ) -> Call<AvailabilityBlocksUpdate> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`AvailabilityBlocks::delete`](super::resources::AvailabilityBlocks::delete),
/// `availabilityBlocks/delete`.
#[doc(alias = "AvailabilityBlockDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlocksDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub availability_block_ids: Vec<Id<entities::AvailabilityBlock>>,
}

impl AvailabilityBlocksDelete {
    /// Sets the required fields.
    pub fn new(
        availability_block_ids: impl IntoIterator<
            Item = impl Into<Id<entities::AvailabilityBlock>>,
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

request! { AvailabilityBlocksDelete {
    enterprise_id: optional "EnterpriseId",
    availability_block_ids: required "AvailabilityBlockIds",
} }

impl Operation for AvailabilityBlocksDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "availabilityBlocks/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("AvailabilityBlockIds", 1000).min_items(1)]);
}

/// Request of
/// [`AvailabilityBlocks::get_all`](super::resources::AvailabilityBlocks::get_all),
/// `availabilityBlocks/getAll`.
#[doc(alias = "AvailabilityBlockParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlocksGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    pub extent: AvailabilityBlockExtent,
    /// 1 to 1,000 items.
    pub service_ids: Option<Vec<Id<entities::Service>>>,
    /// 1 to 1,000 items.
    pub availability_block_ids: Option<Vec<Id<entities::AvailabilityBlock>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Selects items whose own interval overlaps this one. Spanning at most 3 months.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub released_utc: Option<TimeFilterInterval>,
    /// 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    pub states: Option<Vec<AvailabilityBlockStateEnum>>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AvailabilityBlocksGetAll {
    /// Sets the required fields.
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

    /// Sets [`availability_block_ids`](field@Self::availability_block_ids). 1 to 1,000 items.
    #[must_use]
    pub fn availability_block_ids(
        mut self,
        availability_block_ids: impl IntoIterator<
            Item = impl Into<Id<entities::AvailabilityBlock>>,
        >,
    ) -> Self {
        self.availability_block_ids = Some(
            availability_block_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`created_utc`](field@Self::created_utc). Spanning at most 3 months.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`colliding_utc`](field@Self::colliding_utc). Selects items whose own interval
    /// overlaps this one. Spanning at most 3 months.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
        self
    }

    /// Sets [`released_utc`](field@Self::released_utc). Spanning at most 3 months.
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<TimeFilterInterval>) -> Self {
        self.released_utc = Some(released_utc.into());
        self
    }

    /// Sets [`external_identifiers`](field@Self::external_identifiers). 1 to 1,000 items.
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

    /// Sets [`states`](field@Self::states).
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<AvailabilityBlockStateEnum>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
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

request! { AvailabilityBlocksGetAll {
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

impl Operation for AvailabilityBlocksGetAll {
    type Response = AvailabilityBlockResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "availabilityBlocks/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("AvailabilityBlocks", &["Id"]).optional())
        .secondary_lists(
            &[
                ListInfo::new("ServiceOrders", &["Id"]).optional(),
                ListInfo::new("Adjustments", &["Id"]).optional(),
                ListInfo::new("Rates", &["Id"]).optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
                FilterInfo::interval("CollidingUtc", Meaning::Overlaps(None)).max_months(3),
                FilterInfo::interval("ReleasedUtc", Meaning::Points(Some("ReleasedUtc"))).max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("AvailabilityBlockIds", 1000).min_items(1),
                IdListInfo::new("ExternalIdentifiers", 1000).min_items(1),
            ],
        )
        .value_lists(&["States", "ActivityStates"]);
}

impl Paginated for AvailabilityBlocksGetAll {
    type Item = AvailabilityBlock;
}

impl Incremental for AvailabilityBlocksGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .extents(&["Extent"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for AvailabilityBlock {
    type Key = Id<entities::AvailabilityBlock>;

    fn key(&self) -> Option<Self::Key> {
        self.id
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`AvailabilityBlocks::add`](super::resources::AvailabilityBlocks::add),
/// `availabilityBlocks/add`.
#[doc(alias = "MultipleAvailabilityBlockAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlocksAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub availability_blocks: Vec<AvailabilityBlockAddParameters>,
}

impl AvailabilityBlocksAdd {
    /// Sets the required fields.
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

request! { AvailabilityBlocksAdd {
    enterprise_id: optional "EnterpriseId",
    availability_blocks: required "AvailabilityBlocks",
} }

impl Operation for AvailabilityBlocksAdd {
    type Response = AvailabilityBlockAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "availabilityBlocks/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("AvailabilityBlocks").min(1).max(1000),
                SizeLimit::characters("AvailabilityBlocks.Budget.Currency").min(1),
                SizeLimit::characters("AvailabilityBlocks.ExternalIdentifier").max(255),
            ],
        );
}

/// Request of [`AvailabilityBlocks::update`](super::resources::AvailabilityBlocks::update),
/// `availabilityBlocks/update`.
#[doc(alias = "MultipleAvailabilityBlockUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlocksUpdate {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub availability_blocks: Vec<AvailabilityBlockUpdateParameters>,
}

impl AvailabilityBlocksUpdate {
    /// Sets the required fields.
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

request! { AvailabilityBlocksUpdate {
    enterprise_id: optional "EnterpriseId",
    availability_blocks: required "AvailabilityBlocks",
} }

impl Operation for AvailabilityBlocksUpdate {
    type Response = AvailabilityBlockAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "availabilityBlocks/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("AvailabilityBlocks").min(1).max(1000),
                SizeLimit::characters("AvailabilityBlocks.ExternalIdentifier.Value")
                    .max(255),
                SizeLimit::characters("AvailabilityBlocks.Budget.Value.Currency").min(1),
            ],
        );
}

/// A share of the availability of a service set aside over some days, with its rate,
/// parties and release.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlock {
    pub id: Option<Id<entities::AvailabilityBlock>>,
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub service_id: Option<Id<entities::Service>>,
    pub rate_id: Option<Id<entities::Rate>>,
    pub voucher_id: Option<Id<entities::Voucher>>,
    /// The customer in whose name it was booked.
    pub booker_id: Option<Id<entities::Customer>>,
    pub company_id: Option<Id<entities::Company>>,
    /// The travel agency through which it was booked.
    pub travel_agency_id: Option<Id<entities::Company>>,
    /// Expected price of all reservations in the block.
    pub budget: Option<CurrencyValueOld>,
    /// `None` in responses from before the service sent it.
    pub state: Option<AvailabilityBlockStateEnum>,
    pub reservation_purpose: Option<ReservationPurposeEnum>,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    ///
    /// `None` in responses from before the service sent it.
    pub first_time_unit_start_utc: Option<Timestamp>,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    ///
    /// `None` in responses from before the service sent it.
    pub last_time_unit_start_utc: Option<Timestamp>,
    /// Time at which what is left of the block is released. Without this and
    /// `RollingReleaseOffset`, it is not released automatically.
    pub released_utc: Option<Timestamp>,
    /// Release of each day, as a duration relative to the start of the day. It excludes
    /// `ReleasedUtc`.
    pub rolling_release_offset: Option<Period>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    pub name: Option<String>,
    pub notes: Option<String>,
    /// `None` in responses from before the service sent it.
    pub pickup_distribution: Option<PickupDistributionEnum>,
    /// False once it was deleted or deactivated.
    ///
    /// `None` in responses from before the service sent it.
    pub is_active: Option<bool>,
    /// The quote in Mews Events.
    pub quote_id: Option<Uuid>,
    /// `None` in responses from before the service sent it.
    pub availability_block_number: Option<String>,
    /// `None` in responses from before the service sent it.
    pub release_strategy: Option<ReleaseStrategyEnum>,
    /// Reservations that are made from the block get the same number.
    pub purchase_order_number: Option<String>,
    pub business_segment_id: Option<Id<entities::BusinessSegment>>,
    pub canceled_utc: Option<Timestamp>,
    pub cancellation_reason: Option<ServiceOrderCancellationReasonEnum>,
    pub cancellation_reason_detail: Option<String>,
}

object! { AvailabilityBlock {
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
    pub service_id: Id<entities::Service>,
    pub template_rate_id: Id<entities::Rate>,
    #[deprecated(note = "use `template_rate_id`")]
    pub rate_id: Option<Id<entities::Rate>>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
    pub released_utc: Option<Timestamp>,
    pub rolling_release_offset: Option<Period>,
    pub name: Option<String>,
    pub voucher_code: Option<String>,
    /// The customer in whose name it was booked.
    pub booker_id: Option<Id<entities::Customer>>,
    pub company_id: Option<Id<entities::Company>>,
    pub travel_agency_id: Option<Id<entities::Company>>,
    pub budget: Option<CurrencyValueOld>,
    pub reservation_purpose: Option<ReservationPurposeEnum>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    pub notes: Option<String>,
    pub state: AvailabilityBlockStateEnum,
    pub quote_id: Option<Uuid>,
    pub purchase_order_number: Option<String>,
    pub business_segment_id: Option<Id<entities::BusinessSegment>>,
    pub pickup_distribution: Option<PickupDistributionEnum>,
}

impl AvailabilityBlockAddParameters {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        template_rate_id: impl Into<Id<entities::Rate>>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
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

    /// Sets [`rate_id`](field@Self::rate_id).
    #[deprecated(note = "use `template_rate_id`")]
    #[must_use]
    pub fn rate_id(mut self, rate_id: impl Into<Id<entities::Rate>>) -> Self {
        self.rate_id = Some(rate_id.into());
        self
    }

    /// Sets [`released_utc`](field@Self::released_utc).
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<Timestamp>) -> Self {
        self.released_utc = Some(released_utc.into());
        self
    }

    /// Sets [`rolling_release_offset`](field@Self::rolling_release_offset).
    #[must_use]
    pub fn rolling_release_offset(
        mut self,
        rolling_release_offset: impl Into<Period>,
    ) -> Self {
        self.rolling_release_offset = Some(rolling_release_offset.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`voucher_code`](field@Self::voucher_code).
    #[must_use]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }

    /// Sets [`booker_id`](field@Self::booker_id). The customer in whose name it was booked.
    #[must_use]
    pub fn booker_id(mut self, booker_id: impl Into<Id<entities::Customer>>) -> Self {
        self.booker_id = Some(booker_id.into());
        self
    }

    /// Sets [`company_id`](field@Self::company_id).
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id<entities::Company>>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets [`travel_agency_id`](field@Self::travel_agency_id).
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<Id<entities::Company>>,
    ) -> Self {
        self.travel_agency_id = Some(travel_agency_id.into());
        self
    }

    /// Sets [`budget`](field@Self::budget).
    #[must_use]
    pub fn budget(mut self, budget: impl Into<CurrencyValueOld>) -> Self {
        self.budget = Some(budget.into());
        self
    }

    /// Sets [`reservation_purpose`](field@Self::reservation_purpose).
    #[must_use]
    pub fn reservation_purpose(
        mut self,
        reservation_purpose: impl Into<ReservationPurposeEnum>,
    ) -> Self {
        self.reservation_purpose = Some(reservation_purpose.into());
        self
    }

    /// Sets [`external_identifier`](field@Self::external_identifier). At most 255 characters.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`quote_id`](field@Self::quote_id).
    #[must_use]
    pub fn quote_id(mut self, quote_id: impl Into<Uuid>) -> Self {
        self.quote_id = Some(quote_id.into());
        self
    }

    /// Sets [`purchase_order_number`](field@Self::purchase_order_number).
    #[must_use]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<String>,
    ) -> Self {
        self.purchase_order_number = Some(purchase_order_number.into());
        self
    }

    /// Sets [`business_segment_id`](field@Self::business_segment_id).
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<Id<entities::BusinessSegment>>,
    ) -> Self {
        self.business_segment_id = Some(business_segment_id.into());
        self
    }

    /// Sets [`pickup_distribution`](field@Self::pickup_distribution).
    #[must_use]
    pub fn pickup_distribution(
        mut self,
        pickup_distribution: impl Into<PickupDistributionEnum>,
    ) -> Self {
        self.pickup_distribution = Some(pickup_distribution.into());
        self
    }
}

object! { AvailabilityBlockAddParameters {
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
    pub availability_blocks: Vec<AvailabilityBlock>,
}

object! { AvailabilityBlockAddResult {
    availability_blocks: required "AvailabilityBlocks",
} }

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvailabilityBlockExtent {
    pub availability_blocks: Option<bool>,
    pub adjustments: Option<bool>,
    #[deprecated(
        note = "use `Reservations::get_all_v20230606`; planned to end on 2026-01-10"
    )]
    pub service_orders: Option<bool>,
    #[deprecated(note = "use `Rates::get_all`; planned to end on 2026-01-10")]
    pub rates: Option<bool>,
}

impl AvailabilityBlockExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`availability_blocks`](field@Self::availability_blocks).
    #[must_use]
    pub fn availability_blocks(mut self, availability_blocks: bool) -> Self {
        self.availability_blocks = Some(availability_blocks);
        self
    }

    /// Sets [`adjustments`](field@Self::adjustments).
    #[must_use]
    pub fn adjustments(mut self, adjustments: bool) -> Self {
        self.adjustments = Some(adjustments);
        self
    }

    /// Sets [`service_orders`](field@Self::service_orders).
    #[deprecated(
        note = "use `Reservations::get_all_v20230606`; planned to end on 2026-01-10"
    )]
    #[must_use]
    pub fn service_orders(mut self, service_orders: bool) -> Self {
        self.service_orders = Some(service_orders);
        self
    }

    /// Sets [`rates`](field@Self::rates).
    #[deprecated(note = "use `Rates::get_all`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }
}

object! { AvailabilityBlockExtent {
    availability_blocks: optional "AvailabilityBlocks",
    adjustments: optional "Adjustments",
    service_orders: optional "ServiceOrders",
    rates: optional "Rates",
} }

/// A page of blocks, the linked lists that were asked for, and the cursor for the next
/// page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlockResult {
    pub availability_blocks: Option<Vec<AvailabilityBlock>>,
    #[deprecated(note = "use `Reservations::get_all_v20230606`")]
    pub service_orders: Option<Vec<ReservationOld>>,
    pub adjustments: Option<Vec<AvailabilityAdjustment>>,
    #[deprecated(note = "use `Rates::get_all`")]
    pub rates: Option<Vec<RateForExtent>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { AvailabilityBlockResult {
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
    pub availability_block_id: Option<Id<entities::AvailabilityBlock>>,
    /// `Update::Clear` clears it.
    pub name: Update<String>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight. `Update::Clear` clears it.
    pub first_time_unit_start_utc: Update<Timestamp>,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property. `Update::Clear` clears it.
    pub last_time_unit_start_utc: Update<Timestamp>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub external_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub state: Update<String>,
    /// `Update::Clear` clears it.
    pub reservation_purpose: Update<String>,
    /// `Update::Clear` clears it.
    pub company_id: Update<Id<entities::Company>>,
    /// `Update::Clear` clears it.
    pub travel_agency_id: Update<Id<entities::Company>>,
    /// The customer in whose name it was booked. `Update::Clear` clears it.
    pub booker_id: Update<Id<entities::Customer>>,
    /// `Update::Clear` clears it.
    pub notes: Update<String>,
    /// `Update::Clear` clears it.
    pub budget: Update<CurrencyValueOld>,
    /// `Update::Clear` clears it.
    pub cancellation_reason: Update<String>,
    /// `Update::Clear` clears it.
    pub cancellation_reason_detail: Update<String>,
    /// `Update::Clear` clears it.
    pub rolling_release_offset: Update<Period>,
    /// `Update::Clear` clears it.
    pub released_utc: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub release_strategy: Update<ReleaseStrategyEnum>,
    /// `Update::Clear` clears it.
    pub quote_id: Update<Uuid>,
    /// `Update::Clear` clears it.
    pub purchase_order_number: Update<String>,
    /// `Update::Clear` clears it.
    pub business_segment_id: Update<Id<entities::BusinessSegment>>,
}

impl AvailabilityBlockUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`name`](field@Self::name). `Update::Clear` clears it.
    #[must_use]
    pub fn name(mut self, name: impl Into<Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`first_time_unit_start_utc`](field@Self::first_time_unit_start_utc). The first
    /// time unit begins here (UTC). It must be a boundary of time units in the time zone of the
    /// property: for days, local midnight. `Update::Clear` clears it.
    #[must_use]
    pub fn first_time_unit_start_utc(
        mut self,
        first_time_unit_start_utc: impl Into<Update<Timestamp>>,
    ) -> Self {
        self.first_time_unit_start_utc = first_time_unit_start_utc.into();
        self
    }

    /// Sets [`last_time_unit_start_utc`](field@Self::last_time_unit_start_utc). The last time
    /// unit begins here (UTC), and is included. It must be a boundary of time units in the time
    /// zone of the property. `Update::Clear` clears it.
    #[must_use]
    pub fn last_time_unit_start_utc(
        mut self,
        last_time_unit_start_utc: impl Into<Update<Timestamp>>,
    ) -> Self {
        self.last_time_unit_start_utc = last_time_unit_start_utc.into();
        self
    }

    /// Sets [`external_identifier`](field@Self::external_identifier). At most 255 characters.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<Update<String>>,
    ) -> Self {
        self.external_identifier = external_identifier.into();
        self
    }

    /// Sets [`state`](field@Self::state). `Update::Clear` clears it.
    #[must_use]
    pub fn state(mut self, state: impl Into<Update<String>>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`reservation_purpose`](field@Self::reservation_purpose). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn reservation_purpose(
        mut self,
        reservation_purpose: impl Into<Update<String>>,
    ) -> Self {
        self.reservation_purpose = reservation_purpose.into();
        self
    }

    /// Sets [`company_id`](field@Self::company_id). `Update::Clear` clears it.
    #[must_use]
    pub fn company_id(
        mut self,
        company_id: impl Into<Update<Id<entities::Company>>>,
    ) -> Self {
        self.company_id = company_id.into();
        self
    }

    /// Sets [`travel_agency_id`](field@Self::travel_agency_id). `Update::Clear` clears it.
    #[must_use]
    pub fn travel_agency_id(
        mut self,
        travel_agency_id: impl Into<Update<Id<entities::Company>>>,
    ) -> Self {
        self.travel_agency_id = travel_agency_id.into();
        self
    }

    /// Sets [`booker_id`](field@Self::booker_id). The customer in whose name it was booked.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn booker_id(
        mut self,
        booker_id: impl Into<Update<Id<entities::Customer>>>,
    ) -> Self {
        self.booker_id = booker_id.into();
        self
    }

    /// Sets [`notes`](field@Self::notes). `Update::Clear` clears it.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets [`budget`](field@Self::budget). `Update::Clear` clears it.
    #[must_use]
    pub fn budget(mut self, budget: impl Into<Update<CurrencyValueOld>>) -> Self {
        self.budget = budget.into();
        self
    }

    /// Sets [`cancellation_reason`](field@Self::cancellation_reason). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn cancellation_reason(
        mut self,
        cancellation_reason: impl Into<Update<String>>,
    ) -> Self {
        self.cancellation_reason = cancellation_reason.into();
        self
    }

    /// Sets [`cancellation_reason_detail`](field@Self::cancellation_reason_detail).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn cancellation_reason_detail(
        mut self,
        cancellation_reason_detail: impl Into<Update<String>>,
    ) -> Self {
        self.cancellation_reason_detail = cancellation_reason_detail.into();
        self
    }

    /// Sets [`rolling_release_offset`](field@Self::rolling_release_offset). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn rolling_release_offset(
        mut self,
        rolling_release_offset: impl Into<Update<Period>>,
    ) -> Self {
        self.rolling_release_offset = rolling_release_offset.into();
        self
    }

    /// Sets [`released_utc`](field@Self::released_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn released_utc(mut self, released_utc: impl Into<Update<Timestamp>>) -> Self {
        self.released_utc = released_utc.into();
        self
    }

    /// Sets [`release_strategy`](field@Self::release_strategy). `Update::Clear` clears it.
    #[must_use]
    pub fn release_strategy(
        mut self,
        release_strategy: impl Into<Update<ReleaseStrategyEnum>>,
    ) -> Self {
        self.release_strategy = release_strategy.into();
        self
    }

    /// Sets [`quote_id`](field@Self::quote_id). `Update::Clear` clears it.
    #[must_use]
    pub fn quote_id(mut self, quote_id: impl Into<Update<Uuid>>) -> Self {
        self.quote_id = quote_id.into();
        self
    }

    /// Sets [`purchase_order_number`](field@Self::purchase_order_number). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<Update<String>>,
    ) -> Self {
        self.purchase_order_number = purchase_order_number.into();
        self
    }

    /// Sets [`business_segment_id`](field@Self::business_segment_id). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<Update<Id<entities::BusinessSegment>>>,
    ) -> Self {
        self.business_segment_id = business_segment_id.into();
        self
    }
}

object! { AvailabilityBlockUpdateParameters {
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

/// How firm a block is; that decides whether it takes up availability and can hold
/// reservations.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AvailabilityBlockStateEnum {
    Confirmed,
    Optional,
    Inquired,
    Canceled,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AvailabilityBlockStateEnum {
    Confirmed: "Confirmed",
    Optional: "Optional",
    Inquired: "Inquired",
    Canceled: "Canceled",
} }

/// Whether reservations made from a block share one reservation group or spread over
/// several.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PickupDistributionEnum {
    AllInOneGroup,
    IndividualGroups,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PickupDistributionEnum {
    AllInOneGroup: "AllInOneGroup",
    IndividualGroups: "IndividualGroups",
} }

/// When a block gives its availability back by itself, if ever.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReleaseStrategyEnum {
    FixedRelease,
    RollingRelease,
    None,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ReleaseStrategyEnum {
    FixedRelease: "FixedRelease",
    RollingRelease: "RollingRelease",
    None: "None",
} }
