// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `cancellationPolicies`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, CurrencyValue, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, CancellationPoliciesGetAll, CancellationPoliciesGetByReservations,
        CancellationPoliciesGetByRates,
    };

    /// Rules that say when a cancellation costs a fee, and how much.
    #[derive(Clone, Debug)]
    pub struct CancellationPolicies {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Rules that say when a cancellation costs a fee, and how much.
        pub fn cancellation_policies(&self) -> CancellationPolicies {
            CancellationPolicies::new(self)
        }
    }

    impl CancellationPolicies {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists cancellation policies of services by id, rate group or time of last change; active ones unless told otherwise.
        ///
        /// `cancellationPolicies/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/cancellationpolicies#get-all-cancellation-policies))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `CancellationPolicies` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: CancellationPoliciesGetAll,
        ) -> bindings::Call<CancellationPoliciesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists the cancellation policies that apply to each of up to 100 reservations.
        ///
        /// `cancellationPolicies/getByReservations` ([official page](https://mews-systems.gitbook.io/connector-api/operations/cancellationpolicies#get-cancellation-policies-by-reservations))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `CancellationPolicies` at once, without pages.
        pub fn get_by_reservations(
            &self,
            request: CancellationPoliciesGetByReservations,
        ) -> bindings::Call<CancellationPoliciesGetByReservations> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists the cancellation policies that up to 100 rates would carry for a stay of the given times.
        ///
        /// `cancellationPolicies/getByRates` ([official page](https://mews-systems.gitbook.io/connector-api/operations/cancellationpolicies#get-cancellation-policies-by-rates))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `CancellationPolicies` at once, without pages.
        pub fn get_by_rates(
            &self,
            request: CancellationPoliciesGetByRates,
        ) -> bindings::Call<CancellationPoliciesGetByRates> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `cancellationPolicies/getAll` asks for: the argument of [`CancellationPolicies::get_all`](super::resources::CancellationPolicies::get_all).
#[doc(alias = "CancellationPolicyFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPoliciesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 100 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `CancellationPolicyIds`: ids of [`CancellationPolicy`](entities::CancellationPolicy), 1 to 1,000 items.
    pub cancellation_policy_ids: Option<Vec<bindings::Id<entities::CancellationPolicy>>>,
    /// `RateGroupIds`: ids of [`RateGroup`](entities::RateGroup), 1 to 1,000 items.
    pub rate_group_ids: Option<Vec<bindings::Id<entities::RateGroup>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl CancellationPoliciesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
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

    /// Sets `CancellationPolicyIds`.
    #[must_use]
    pub fn cancellation_policy_ids(
        mut self,
        cancellation_policy_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::CancellationPolicy>>,
        >,
    ) -> Self {
        self.cancellation_policy_ids = Some(
            cancellation_policy_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `RateGroupIds`.
    #[must_use]
    pub fn rate_group_ids(
        mut self,
        rate_group_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::RateGroup>>,
        >,
    ) -> Self {
        self.rate_group_ids = Some(rate_group_ids.into_iter().map(Into::into).collect());
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
        activity_states: impl IntoIterator<Item = impl Into<ActivityStates>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { CancellationPoliciesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    service_ids: required "ServiceIds",
    cancellation_policy_ids: optional "CancellationPolicyIds",
    rate_group_ids: optional "RateGroupIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for CancellationPoliciesGetAll {
    type Response = CancellationPolicyResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "cancellationPolicies/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("CancellationPolicies", &["Id"]))
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
                bindings::IdListInfo::new("ServiceIds", 100),
                bindings::IdListInfo::new("CancellationPolicyIds", 1000),
                bindings::IdListInfo::new("RateGroupIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for CancellationPoliciesGetAll {
    type Item = CancellationPolicy;
}

/// What `cancellationPolicies/getByReservations` asks for: the argument of [`CancellationPolicies::get_by_reservations`](super::resources::CancellationPolicies::get_by_reservations).
#[doc(alias = "CancellationPolicyByReservationParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPoliciesGetByReservations {
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 100 items.
    pub reservation_ids: Vec<bindings::Id<entities::Reservation>>,
}

impl CancellationPoliciesGetByReservations {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        reservation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
    ) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { CancellationPoliciesGetByReservations {
    reservation_ids: required "ReservationIds",
} }

impl bindings::Operation for CancellationPoliciesGetByReservations {
    type Response = CancellationPolicyByReservationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "cancellationPolicies/getByReservations",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(bindings::ListInfo::new("CancellationPolicies", &["ReservationId"]))
        .id_lists(&[bindings::IdListInfo::new("ReservationIds", 100)]);
}

impl bindings::Paginated for CancellationPoliciesGetByReservations {
    type Item = CancellationPolicyByReservation;
}

/// What `cancellationPolicies/getByRates` asks for: the argument of [`CancellationPolicies::get_by_rates`](super::resources::CancellationPolicies::get_by_rates).
#[doc(alias = "CancellationPolicyByRateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPoliciesGetByRates {
    /// `RateIds`: ids of [`Rate`](entities::Rate), 1 to 100 items.
    pub rate_ids: Vec<bindings::Id<entities::Rate>>,
    /// `ReservationStartUtc`: instant.
    pub reservation_start_utc: bindings::Timestamp,
    /// `ReservationEndUtc`: instant.
    pub reservation_end_utc: bindings::Timestamp,
}

impl CancellationPoliciesGetByRates {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        rate_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Rate>>>,
        reservation_start_utc: impl Into<bindings::Timestamp>,
        reservation_end_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        Self {
            rate_ids: rate_ids.into_iter().map(Into::into).collect(),
            reservation_start_utc: reservation_start_utc.into(),
            reservation_end_utc: reservation_end_utc.into(),
        }
    }
}

bindings::object! { CancellationPoliciesGetByRates {
    rate_ids: required "RateIds",
    reservation_start_utc: required "ReservationStartUtc",
    reservation_end_utc: required "ReservationEndUtc",
} }

impl bindings::Operation for CancellationPoliciesGetByRates {
    type Response = CancellationPolicyByRateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "cancellationPolicies/getByRates",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(bindings::ListInfo::new("CancellationPolicies", &["RateId"]))
        .filters(
            &[
                bindings::FilterInfo::flat(
                    "ReservationStartUtc",
                    "ReservationEndUtc",
                    bindings::Meaning::Contains(None),
                ),
            ],
        )
        .id_lists(&[bindings::IdListInfo::new("RateIds", 100)]);
}

impl bindings::Paginated for CancellationPoliciesGetByRates {
    type Item = CancellationPolicyByRate;
}

/// A rule of a rate group for the fee that a late cancellation costs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicy {
    /// `Id`: id of [`CancellationPolicy`](entities::CancellationPolicy).
    pub id: bindings::Id<entities::CancellationPolicy>,
    /// `RateGroupId`: id of [`RateGroup`](entities::RateGroup).
    pub rate_group_id: bindings::Id<entities::RateGroup>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `Applicability`: [`CancellationPolicyApplicability`].
    pub applicability: CancellationPolicyApplicability,
    /// `FeeExtent`: list of [`CancellationFeeExtent`].
    pub fee_extent: Vec<CancellationFeeExtent>,
    /// `ApplicabilityOffset`: text.
    pub applicability_offset: String,
    /// `FeeMaximumTimeUnits`: whole number.
    pub fee_maximum_time_units: Option<i32>,
    /// `AbsoluteFee`: [`CurrencyValue`].
    pub absolute_fee: CurrencyValue,
    /// `RelativeFee`: exact decimal number.
    pub relative_fee: bindings::Decimal,
    /// `IsActive`: yes or no.
    pub is_active: Option<bool>,
}

bindings::object! { CancellationPolicy {
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
    /// `RateId`: id of [`Rate`](entities::Rate).
    ///
    /// `None` in answers from before the service sent it.
    pub rate_id: Option<bindings::Id<entities::Rate>>,
    /// `Policies`: list of [`CancellationPolicyData`].
    pub policies: Vec<CancellationPolicyData>,
}

bindings::object! { CancellationPolicyByRate {
    rate_id: optional "RateId",
    policies: required "Policies",
} }

/// The policies in force for each of the rates asked about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByRateResult {
    /// `CancellationPolicies`: list of [`CancellationPolicyByRate`], at most 1,300 items.
    pub cancellation_policies: Vec<CancellationPolicyByRate>,
}

bindings::object! { CancellationPolicyByRateResult {
    cancellation_policies: required "CancellationPolicies",
} }

/// A reservation and the policies in force for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByReservation {
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `Policies`: list of [`CancellationPolicyData`].
    ///
    /// `None` in answers from before the service sent it.
    pub policies: Option<Vec<CancellationPolicyData>>,
}

bindings::object! { CancellationPolicyByReservation {
    reservation_id: required "ReservationId",
    policies: optional "Policies",
} }

/// The policies in force for each of the reservations asked about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByReservationResult {
    /// `CancellationPolicies`: list of [`CancellationPolicyByReservation`], at most 1,300 items.
    pub cancellation_policies: Vec<CancellationPolicyByReservation>,
}

bindings::object! { CancellationPolicyByReservationResult {
    cancellation_policies: required "CancellationPolicies",
} }

/// From when a cancellation costs a fee, on what, and how much.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyData {
    /// `Applicability`: [`CancellationPolicyApplicabilityEnum`].
    pub applicability: CancellationPolicyApplicabilityEnum,
    /// `FeeExtents`: list of [`CancellationFeeExtentEnum`].
    pub fee_extents: Vec<CancellationFeeExtentEnum>,
    /// `ApplicabilityOffset`: length of time.
    pub applicability_offset: bindings::Period,
    /// `FeeMaximumTimeUnits`: whole number.
    pub fee_maximum_time_units: Option<i32>,
    /// `AbsoluteFee`: [`CurrencyValue`].
    pub absolute_fee: CurrencyValue,
    /// `RelativeFee`: exact decimal number.
    pub relative_fee: bindings::Decimal,
}

bindings::object! { CancellationPolicyData {
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
    /// `CancellationPolicies`: list of [`CancellationPolicy`], at most 1,000 items.
    pub cancellation_policies: Vec<CancellationPolicy>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CancellationPolicyResult {
    cancellation_policies: required "CancellationPolicies",
    cursor: optional "Cursor",
} }

/// A part of an order that a rate group's cancellation fee is worked out from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationFeeExtent {
    /// `TimeUnits`
    TimeUnits,
    /// `Products`
    Products,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CancellationFeeExtent {
    TimeUnits: "TimeUnits",
    Products: "Products",
} }

/// What of an order a cancellation fee is worked out from, if anything.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationFeeExtentEnum {
    /// `Nothing`
    Nothing,
    /// `TimeUnits`
    TimeUnits,
    /// `Products`
    Products,
    /// `Everything`
    Everything,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CancellationFeeExtentEnum {
    Nothing: "Nothing",
    TimeUnits: "TimeUnits",
    Products: "Products",
    Everything: "Everything",
} }

/// The event from which the offset of a rate group's policy is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationPolicyApplicability {
    /// `Creation`
    Creation,
    /// `Start`
    Start,
    /// `StartDate`
    StartDate,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CancellationPolicyApplicability {
    Creation: "Creation",
    Start: "Start",
    StartDate: "StartDate",
} }

/// The event from which the offset of a policy in force is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationPolicyApplicabilityEnum {
    /// `Creation`
    Creation,
    /// `Start`
    Start,
    /// `StartDate`
    StartDate,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CancellationPolicyApplicabilityEnum {
    Creation: "Creation",
    Start: "Start",
    StartDate: "StartDate",
} }
