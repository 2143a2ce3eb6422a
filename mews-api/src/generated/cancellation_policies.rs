// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `cancellationPolicies`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Decimal, Effect, FilterInfo, Id, IdListInfo, Incremental,
    KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Period,
    Single, Timestamp, UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::{ActivityStates, CurrencyValue, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        CancellationPoliciesGetAll, CancellationPoliciesGetByReservations,
        CancellationPoliciesGetByRates,
    };

    /// Rules that say when a cancellation costs a fee, and how much.
    #[derive(Clone, Debug)]
    pub struct CancellationPolicies {
        client: Client,
    }

    impl Client {
        /// Rules that say when a cancellation costs a fee, and how much.
        pub fn cancellation_policies(&self) -> CancellationPolicies {
            CancellationPolicies::new(self)
        }
    }

    impl CancellationPolicies {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists cancellation policies of services by id, rate group or time of last change; active
        /// ones by default.
        ///
        /// `cancellationPolicies/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/cancellationpolicies#get-all-cancellation-policies))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `CancellationPolicies`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response: [`CancellationPolicyResult`](super::super::types::CancellationPolicyResult).
        pub fn get_all(
            &self,
            request: CancellationPoliciesGetAll,
        ) -> Call<CancellationPoliciesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Lists the cancellation policies that apply to each of up to 100 reservations.
        ///
        /// `cancellationPolicies/getByReservations` ([official
        /// page](https://docs.mews.com/connector-api/operations/cancellationpolicies#get-cancellation-policies-by-reservations))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns all `CancellationPolicies` at once.
        ///
        /// Response:
        /// [`CancellationPolicyByReservationResult`](super::super::types::CancellationPolicyByReservationResult).
        pub fn get_by_reservations(
            &self,
            request: CancellationPoliciesGetByReservations,
        ) -> Call<CancellationPoliciesGetByReservations> {
            Call::new(self.client.clone(), request)
        }

        /// Lists the cancellation policies that up to 100 rates would carry for a stay of the given
        /// times.
        ///
        /// `cancellationPolicies/getByRates` ([official
        /// page](https://docs.mews.com/connector-api/operations/cancellationpolicies#get-cancellation-policies-by-rates))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns all `CancellationPolicies` at once.
        ///
        /// Response:
        /// [`CancellationPolicyByRateResult`](super::super::types::CancellationPolicyByRateResult).
        pub fn get_by_rates(
            &self,
            request: CancellationPoliciesGetByRates,
        ) -> Call<CancellationPoliciesGetByRates> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`CancellationPolicies::get_all`](super::resources::CancellationPolicies::get_all),
/// `cancellationPolicies/getAll`.
#[doc(alias = "CancellationPolicyFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPoliciesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 100 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// 1 to 1,000 items.
    pub cancellation_policy_ids: Option<Vec<Id<entities::CancellationPolicy>>>,
    /// 1 to 1,000 items.
    pub rate_group_ids: Option<Vec<Id<entities::RateGroup>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active policies, deleted ones or both are returned. By default only active ones.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl CancellationPoliciesGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            cancellation_policy_ids: None,
            rate_group_ids: None,
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

    /// Sets [`cancellation_policy_ids`](field@Self::cancellation_policy_ids). 1 to 1,000 items.
    #[must_use]
    pub fn cancellation_policy_ids(
        mut self,
        cancellation_policy_ids: impl IntoIterator<
            Item = impl Into<Id<entities::CancellationPolicy>>,
        >,
    ) -> Self {
        self.cancellation_policy_ids = Some(
            cancellation_policy_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`rate_group_ids`](field@Self::rate_group_ids). 1 to 1,000 items.
    #[must_use]
    pub fn rate_group_ids(
        mut self,
        rate_group_ids: impl IntoIterator<Item = impl Into<Id<entities::RateGroup>>>,
    ) -> Self {
        self.rate_group_ids = Some(rate_group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active policies, deleted
    /// ones or both are returned. By default only active ones.
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

request! { CancellationPoliciesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    service_ids: required "ServiceIds",
    cancellation_policy_ids: optional "CancellationPolicyIds",
    rate_group_ids: optional "RateGroupIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for CancellationPoliciesGetAll {
    type Response = CancellationPolicyResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "cancellationPolicies/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("CancellationPolicies", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 100).min_items(1),
                IdListInfo::new("CancellationPolicyIds", 1000).min_items(1),
                IdListInfo::new("RateGroupIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for CancellationPoliciesGetAll {
    type Item = CancellationPolicy;
}

impl Incremental for CancellationPoliciesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for CancellationPolicy {
    type Key = Id<entities::CancellationPolicy>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of
/// [`CancellationPolicies::get_by_reservations`](super::resources::CancellationPolicies::get_by_reservations),
/// `cancellationPolicies/getByReservations`.
#[doc(alias = "CancellationPolicyByReservationParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPoliciesGetByReservations {
    /// 1 to 100 items.
    pub reservation_ids: Vec<Id<entities::Reservation>>,
}

impl CancellationPoliciesGetByReservations {
    /// Sets the required fields.
    pub fn new(
        reservation_ids: impl IntoIterator<Item = impl Into<Id<entities::Reservation>>>,
    ) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { CancellationPoliciesGetByReservations {
    reservation_ids: required "ReservationIds",
} }

impl Operation for CancellationPoliciesGetByReservations {
    type Response = CancellationPolicyByReservationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "cancellationPolicies/getByReservations",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(ListInfo::new("CancellationPolicies", &["ReservationId"]))
        .id_lists(&[IdListInfo::new("ReservationIds", 100).min_items(1)]);
}

impl Paginated for CancellationPoliciesGetByReservations {
    type Item = CancellationPolicyByReservation;
}

impl KeyedItem for CancellationPolicyByReservation {
    type Key = Id<entities::Reservation>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.reservation_id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of
/// [`CancellationPolicies::get_by_rates`](super::resources::CancellationPolicies::get_by_rates),
/// `cancellationPolicies/getByRates`.
#[doc(alias = "CancellationPolicyByRateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPoliciesGetByRates {
    /// 1 to 100 items.
    pub rate_ids: Vec<Id<entities::Rate>>,
    pub reservation_start_utc: Timestamp,
    pub reservation_end_utc: Timestamp,
}

impl CancellationPoliciesGetByRates {
    /// Sets the required fields.
    pub fn new(
        rate_ids: impl IntoIterator<Item = impl Into<Id<entities::Rate>>>,
        reservation_start_utc: impl Into<Timestamp>,
        reservation_end_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            rate_ids: rate_ids.into_iter().map(Into::into).collect(),
            reservation_start_utc: reservation_start_utc.into(),
            reservation_end_utc: reservation_end_utc.into(),
        }
    }
}

request! { CancellationPoliciesGetByRates {
    rate_ids: required "RateIds",
    reservation_start_utc: required "ReservationStartUtc",
    reservation_end_utc: required "ReservationEndUtc",
} }

impl Operation for CancellationPoliciesGetByRates {
    type Response = CancellationPolicyByRateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "cancellationPolicies/getByRates",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(ListInfo::new("CancellationPolicies", &["RateId"]))
        .filters(
            &[
                FilterInfo::flat("ReservationStartUtc","ReservationEndUtc",Meaning::Contains(None)),
            ],
        )
        .id_lists(&[IdListInfo::new("RateIds", 100).min_items(1)]);
}

impl Paginated for CancellationPoliciesGetByRates {
    type Item = CancellationPolicyByRate;
}

impl KeyedItem for CancellationPolicyByRate {
    type Key = Id<entities::Rate>;

    fn key(&self) -> Option<Self::Key> {
        self.rate_id
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// A rule of a rate group for the fee that a late cancellation costs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicy {
    pub id: Id<entities::CancellationPolicy>,
    pub rate_group_id: Id<entities::RateGroup>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    pub applicability: CancellationPolicyApplicability,
    pub fee_extent: Vec<CancellationFeeExtent>,
    pub applicability_offset: String,
    pub fee_maximum_time_units: Option<i32>,
    pub absolute_fee: CurrencyValue,
    pub relative_fee: Decimal,
    /// False once it was deleted or deactivated.
    pub is_active: Option<bool>,
}

object! { CancellationPolicy {
    id: required "Id",
    rate_group_id: required "RateGroupId",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    applicability: required "Applicability",
    fee_extent: required "FeeExtent",
    applicability_offset: required "ApplicabilityOffset",
    fee_maximum_time_units: optional "FeeMaximumTimeUnits",
    absolute_fee: required "AbsoluteFee",
    relative_fee: required "RelativeFee",
    is_active: optional "IsActive",
} }

/// A rate and the policies in force for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByRate {
    /// `None` in responses from before the service sent it.
    pub rate_id: Option<Id<entities::Rate>>,
    pub policies: Vec<CancellationPolicyData>,
}

object! { CancellationPolicyByRate {
    rate_id: optional "RateId",
    policies: required "Policies",
} }

/// The policies in force for each of the rates asked about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByRateResult {
    /// At most 1,300 items.
    pub cancellation_policies: Vec<CancellationPolicyByRate>,
}

object! { CancellationPolicyByRateResult {
    cancellation_policies: required "CancellationPolicies",
} }

/// A reservation and the policies in force for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByReservation {
    pub reservation_id: Id<entities::Reservation>,
    /// `None` in responses from before the service sent it.
    pub policies: Option<Vec<CancellationPolicyData>>,
}

object! { CancellationPolicyByReservation {
    reservation_id: required "ReservationId",
    policies: optional "Policies",
} }

/// The policies in force for each of the reservations asked about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByReservationResult {
    /// At most 1,300 items.
    pub cancellation_policies: Vec<CancellationPolicyByReservation>,
}

object! { CancellationPolicyByReservationResult {
    cancellation_policies: required "CancellationPolicies",
} }

/// From when a cancellation costs a fee, on what, and how much.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyData {
    pub applicability: CancellationPolicyApplicabilityEnum,
    pub fee_extents: Vec<CancellationFeeExtentEnum>,
    pub applicability_offset: Period,
    pub fee_maximum_time_units: Option<i32>,
    pub absolute_fee: CurrencyValue,
    pub relative_fee: Decimal,
}

object! { CancellationPolicyData {
    applicability: required "Applicability",
    fee_extents: required "FeeExtents",
    applicability_offset: required "ApplicabilityOffset",
    fee_maximum_time_units: optional "FeeMaximumTimeUnits",
    absolute_fee: required "AbsoluteFee",
    relative_fee: required "RelativeFee",
} }

/// A page of cancellation policies and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyResult {
    /// At most 1,000 items.
    pub cancellation_policies: Vec<CancellationPolicy>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CancellationPolicyResult {
    cancellation_policies: required "CancellationPolicies",
    cursor: optional "Cursor",
} }

/// A part of an order that a rate group's cancellation fee is worked out from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationFeeExtent {
    TimeUnits,
    Products,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CancellationFeeExtent {
    TimeUnits: "TimeUnits",
    Products: "Products",
} }

/// The part of an order from which a cancellation fee is computed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationFeeExtentEnum {
    Nothing,
    TimeUnits,
    Products,
    Everything,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CancellationFeeExtentEnum {
    Nothing: "Nothing",
    TimeUnits: "TimeUnits",
    Products: "Products",
    Everything: "Everything",
} }

/// The event from which the offset of a rate group's policy is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationPolicyApplicability {
    Creation,
    Start,
    StartDate,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CancellationPolicyApplicability {
    Creation: "Creation",
    Start: "Start",
    StartDate: "StartDate",
} }

/// The event from which the offset of a policy in force is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationPolicyApplicabilityEnum {
    Creation,
    Start,
    StartDate,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CancellationPolicyApplicabilityEnum {
    Creation: "Creation",
    Start: "Start",
    StartDate: "StartDate",
} }
