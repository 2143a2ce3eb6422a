// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `vouchers`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityStateEnum, ActivityStates, Company, Limitation, RateForExtent,
    TimeFilterInterval, VoucherCode,
};

pub(super) mod handle {
    use super::{bindings, VouchersGetAll, VouchersAdd, VouchersUpdate, VouchersDelete};

    /// Vouchers that open rates to customers who know a code or belong to a company.
    #[derive(Clone, Debug)]
    pub struct Vouchers {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Vouchers that open rates to customers who know a code or belong to a company.
        pub fn vouchers(&self) -> Vouchers {
            Vouchers::new(self)
        }
    }

    impl Vouchers {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists vouchers of given services by ids, companies, codes and time of update; deleted ones too unless ActivityStates limits.
        ///
        /// `vouchers/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/vouchers#get-all-vouchers))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Vouchers` in pages of at most 1,000.
        /// `VoucherCodes`, `VoucherAssignments`, `Rates` and `Companies` may come along; `items` leaves that out.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: VouchersGetAll,
        ) -> bindings::Call<VouchersGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates vouchers in services, with the rates that they open, and returns them.
        ///
        /// `vouchers/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/vouchers#add-vouchers))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: VouchersAdd) -> bindings::Call<VouchersAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of vouchers, keeps the others, and returns the vouchers.
        ///
        /// `vouchers/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/vouchers#update-vouchers))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(&self, request: VouchersUpdate) -> bindings::Call<VouchersUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes vouchers by id; returns nothing.
        ///
        /// `vouchers/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/vouchers#delete-vouchers))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(&self, request: VouchersDelete) -> bindings::Call<VouchersDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `vouchers/getAll` asks for: the argument of [`Vouchers::get_all`](super::resources::Vouchers::get_all).
#[doc(alias = "VoucherFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VouchersGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Extent`: [`VoucherExtent`].
    pub extent: VoucherExtent,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `VoucherIds`: ids of [`Voucher`](entities::Voucher), 1 to 1,000 items.
    pub voucher_ids: Option<Vec<bindings::Id<entities::Voucher>>>,
    /// `CompanyIds`: ids of [`Company`](entities::Company), 1 to 1,000 items.
    pub company_ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `VoucherCodeValues`: texts, 1 to 1,000 items.
    pub voucher_code_values: Option<Vec<String>>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ExternalIdentifiers`: texts, 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
}

impl VouchersGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        extent: impl Into<VoucherExtent>,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            extent: extent.into(),
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            voucher_ids: None,
            company_ids: None,
            voucher_code_values: None,
            activity_states: None,
            updated_utc: None,
            external_identifiers: None,
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

    /// Sets `VoucherIds`.
    #[must_use]
    pub fn voucher_ids(
        mut self,
        voucher_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Voucher>>>,
    ) -> Self {
        self.voucher_ids = Some(voucher_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CompanyIds`.
    #[must_use]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `VoucherCodeValues`.
    #[must_use]
    pub fn voucher_code_values(
        mut self,
        voucher_code_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_code_values = Some(
            voucher_code_values.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
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
}

bindings::object! { VouchersGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    extent: required "Extent",
    service_ids: required "ServiceIds",
    voucher_ids: optional "VoucherIds",
    company_ids: optional "CompanyIds",
    voucher_code_values: optional "VoucherCodeValues",
    activity_states: optional "ActivityStates",
    updated_utc: optional "UpdatedUtc",
    external_identifiers: optional "ExternalIdentifiers",
} }

impl bindings::Operation for VouchersGetAll {
    type Response = VoucherResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "vouchers/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Vouchers", &["Id"]).optional())
        .also(
            &[
                bindings::ListInfo::new("VoucherCodes", &["Id"]).optional(),
                bindings::ListInfo::new("VoucherAssignments", &["VoucherId", "RateId"])
                    .optional(),
                bindings::ListInfo::new("Rates", &["Id"]).optional(),
                bindings::ListInfo::new("Companies", &["Id"]).optional(),
            ],
        )
        .extent("Extent")
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
                bindings::IdListInfo::new("VoucherIds", 1000),
                bindings::IdListInfo::new("CompanyIds", 1000),
                bindings::IdListInfo::new("VoucherCodeValues", 1000),
                bindings::IdListInfo::new("ExternalIdentifiers", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for VouchersGetAll {
    type Item = Voucher;
}

/// What `vouchers/add` asks for: the argument of [`Vouchers::add`](super::resources::Vouchers::add).
#[doc(alias = "MultipleVoucherAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VouchersAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `VoucherParameters`: list of [`VoucherAddParameters`], 1 to 1,000 items.
    pub voucher_parameters: Vec<VoucherAddParameters>,
}

impl VouchersAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        voucher_parameters: impl IntoIterator<Item = impl Into<VoucherAddParameters>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_parameters: voucher_parameters.into_iter().map(Into::into).collect(),
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

bindings::object! { VouchersAdd {
    enterprise_id: optional "EnterpriseId",
    voucher_parameters: required "VoucherParameters",
} }

impl bindings::Operation for VouchersAdd {
    type Response = VoucherWriteResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "vouchers/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `vouchers/update` asks for: the argument of [`Vouchers::update`](super::resources::Vouchers::update).
#[doc(alias = "MultipleVoucherUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VouchersUpdate {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `VoucherUpdates`: list of [`VoucherUpdateParameters`], 1 to 1,000 items.
    pub voucher_updates: Vec<VoucherUpdateParameters>,
}

impl VouchersUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        voucher_updates: impl IntoIterator<Item = impl Into<VoucherUpdateParameters>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_updates: voucher_updates.into_iter().map(Into::into).collect(),
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

bindings::object! { VouchersUpdate {
    enterprise_id: optional "EnterpriseId",
    voucher_updates: required "VoucherUpdates",
} }

impl bindings::Operation for VouchersUpdate {
    type Response = VoucherWriteResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "vouchers/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `vouchers/delete` asks for: the argument of [`Vouchers::delete`](super::resources::Vouchers::delete).
#[doc(alias = "MultipleVoucherDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VouchersDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `VoucherIds`: ids of [`Voucher`](entities::Voucher), 1 to 1,000 items.
    pub voucher_ids: Vec<bindings::Id<entities::Voucher>>,
}

impl VouchersDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        voucher_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Voucher>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_ids: voucher_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { VouchersDelete {
    enterprise_id: optional "EnterpriseId",
    voucher_ids: required "VoucherIds",
} }

impl bindings::Operation for VouchersDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "vouchers/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("VoucherIds", 1000)]);
}

/// A right to book certain rates, for everybody with a code, for a partner company or for a travel agency.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Voucher {
    /// `Id`: id of [`Voucher`](entities::Voucher).
    pub id: bindings::Id<entities::Voucher>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `Name`: text, at most 128 characters.
    pub name: String,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `Type`: [`VoucherTypeEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub r#type: Option<VoucherTypeEnum>,
    /// `ActivityState`: [`ActivityStateEnum`].
    #[deprecated(note = "use `is_active`")]
    pub activity_state: ActivityStateEnum,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `TravelAgencyId`: id of [`Company`](entities::Company).
    pub travel_agency_id: Option<bindings::Id<entities::Company>>,
    /// `OccupiableIntervalStartUtc`: instant.
    pub occupiable_interval_start_utc: Option<bindings::Timestamp>,
    /// `OccupiableIntervalEndUtc`: instant.
    pub occupiable_interval_end_utc: Option<bindings::Timestamp>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `IsActive`: yes or no.
    ///
    /// `None` in answers from before the service sent it.
    pub is_active: Option<bool>,
}

bindings::object! { Voucher {
    id: required "Id",
    service_id: required "ServiceId",
    enterprise_id: optional "EnterpriseId",
    name: required "Name",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    r#type: optional "Type",
    activity_state: required "ActivityState",
    company_id: optional "CompanyId",
    travel_agency_id: optional "TravelAgencyId",
    occupiable_interval_start_utc: optional "OccupiableIntervalStartUtc",
    occupiable_interval_end_utc: optional "OccupiableIntervalEndUtc",
    external_identifier: optional "ExternalIdentifier",
    is_active: optional "IsActive",
} }

/// A voucher to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherAddParameters {
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `Name`: text, at most 128 characters.
    pub name: String,
    /// `Type`: [`VoucherTypeEnum`].
    pub r#type: VoucherTypeEnum,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `AssignedRateIds`: ids of [`Rate`](entities::Rate), at most 10 items, no item twice.
    pub assigned_rate_ids: Option<Vec<bindings::Id<entities::Rate>>>,
    /// `OccupiableIntervalStartUtc`: instant.
    pub occupiable_interval_start_utc: Option<bindings::Timestamp>,
    /// `OccupiableIntervalEndUtc`: instant.
    pub occupiable_interval_end_utc: Option<bindings::Timestamp>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
}

impl VoucherAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        name: impl Into<String>,
        r#type: impl Into<VoucherTypeEnum>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            name: name.into(),
            r#type: r#type.into(),
            company_id: None,
            assigned_rate_ids: None,
            occupiable_interval_start_utc: None,
            occupiable_interval_end_utc: None,
            external_identifier: None,
        }
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

    /// Sets `AssignedRateIds`.
    #[must_use]
    pub fn assigned_rate_ids(
        mut self,
        assigned_rate_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Rate>>,
        >,
    ) -> Self {
        self.assigned_rate_ids = Some(
            assigned_rate_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `OccupiableIntervalStartUtc`.
    #[must_use]
    pub fn occupiable_interval_start_utc(
        mut self,
        occupiable_interval_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.occupiable_interval_start_utc = Some(occupiable_interval_start_utc.into());
        self
    }

    /// Sets `OccupiableIntervalEndUtc`.
    #[must_use]
    pub fn occupiable_interval_end_utc(
        mut self,
        occupiable_interval_end_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.occupiable_interval_end_utc = Some(occupiable_interval_end_utc.into());
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
}

bindings::object! { VoucherAddParameters {
    service_id: required "ServiceId",
    name: required "Name",
    r#type: required "Type",
    company_id: optional "CompanyId",
    assigned_rate_ids: optional "AssignedRateIds",
    occupiable_interval_start_utc: optional "OccupiableIntervalStartUtc",
    occupiable_interval_end_utc: optional "OccupiableIntervalEndUtc",
    external_identifier: optional "ExternalIdentifier",
} }

/// The fact that a voucher opens a rate.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherAssignment {
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    pub voucher_id: Option<bindings::Id<entities::Voucher>>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: Option<bindings::Id<entities::Rate>>,
}

bindings::object! { VoucherAssignment {
    voucher_id: optional "VoucherId",
    rate_id: optional "RateId",
} }

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoucherExtent {
    /// `Vouchers`: yes or no.
    pub vouchers: Option<bool>,
    /// `VoucherCodes`: yes or no.
    #[deprecated(note = "use `VoucherCodes::get_all`")]
    pub voucher_codes: Option<bool>,
    /// `VoucherAssignments`: yes or no.
    pub voucher_assignments: Option<bool>,
    /// `Companies`: yes or no.
    #[deprecated(note = "use `Companies::get_all`")]
    pub companies: Option<bool>,
    /// `Rates`: yes or no.
    pub rates: Option<bool>,
}

impl VoucherExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Vouchers`.
    #[must_use]
    pub fn vouchers(mut self, vouchers: bool) -> Self {
        self.vouchers = Some(vouchers);
        self
    }

    /// Sets `VoucherCodes`.
    #[deprecated(note = "use `VoucherCodes::get_all`")]
    #[must_use]
    pub fn voucher_codes(mut self, voucher_codes: bool) -> Self {
        self.voucher_codes = Some(voucher_codes);
        self
    }

    /// Sets `VoucherAssignments`.
    #[must_use]
    pub fn voucher_assignments(mut self, voucher_assignments: bool) -> Self {
        self.voucher_assignments = Some(voucher_assignments);
        self
    }

    /// Sets `Companies`.
    #[deprecated(note = "use `Companies::get_all`")]
    #[must_use]
    pub fn companies(mut self, companies: bool) -> Self {
        self.companies = Some(companies);
        self
    }

    /// Sets `Rates`.
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }
}

bindings::object! { VoucherExtent {
    vouchers: optional "Vouchers",
    voucher_codes: optional "VoucherCodes",
    voucher_assignments: optional "VoucherAssignments",
    companies: optional "Companies",
    rates: optional "Rates",
} }

/// One page of vouchers, with codes, rates and companies if asked for, and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherResult {
    /// `Vouchers`: list of [`Voucher`].
    pub vouchers: Option<Vec<Voucher>>,
    /// `VoucherCodes`: list of [`VoucherCode`].
    pub voucher_codes: Option<Vec<VoucherCode>>,
    /// `VoucherAssignments`: list of [`VoucherAssignment`].
    pub voucher_assignments: Option<Vec<VoucherAssignment>>,
    /// `Rates`: list of [`RateForExtent`].
    pub rates: Option<Vec<RateForExtent>>,
    /// `Companies`: list of [`Company`].
    pub companies: Option<Vec<Company>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { VoucherResult {
    vouchers: optional "Vouchers",
    voucher_codes: optional "VoucherCodes",
    voucher_assignments: optional "VoucherAssignments",
    rates: optional "Rates",
    companies: optional "Companies",
    cursor: optional "Cursor",
} }

/// Changes to one voucher.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherUpdateParameters {
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    pub voucher_id: bindings::Id<entities::Voucher>,
    /// `Name`: new value, text, at most 128 characters. May be cleared.
    pub name: bindings::Update<String>,
    /// `Type`: new value, [`VoucherTypeEnum`]. May be cleared.
    pub r#type: bindings::Update<VoucherTypeEnum>,
    /// `CompanyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub company_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `AssignedRateIds`: new value, ids of [`Rate`](entities::Rate). May be cleared.
    pub assigned_rate_ids: bindings::Update<Vec<bindings::Id<entities::Rate>>>,
    /// `OccupiableIntervalStartUtc`: new value, instant. May be cleared.
    pub occupiable_interval_start_utc: bindings::Update<bindings::Timestamp>,
    /// `OccupiableIntervalEndUtc`: new value, instant. May be cleared.
    pub occupiable_interval_end_utc: bindings::Update<bindings::Timestamp>,
    /// `ExternalIdentifier`: new value, text, at most 255 characters. May be cleared.
    pub external_identifier: bindings::Update<String>,
}

impl VoucherUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(voucher_id: impl Into<bindings::Id<entities::Voucher>>) -> Self {
        Self {
            voucher_id: voucher_id.into(),
            name: bindings::Update::Keep,
            r#type: bindings::Update::Keep,
            company_id: bindings::Update::Keep,
            assigned_rate_ids: bindings::Update::Keep,
            occupiable_interval_start_utc: bindings::Update::Keep,
            occupiable_interval_end_utc: bindings::Update::Keep,
            external_identifier: bindings::Update::Keep,
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<bindings::Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<bindings::Update<VoucherTypeEnum>>,
    ) -> Self {
        self.r#type = r#type.into();
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

    /// Sets `AssignedRateIds`.
    #[must_use]
    pub fn assigned_rate_ids(
        mut self,
        assigned_rate_ids: impl Into<bindings::Update<Vec<bindings::Id<entities::Rate>>>>,
    ) -> Self {
        self.assigned_rate_ids = assigned_rate_ids.into();
        self
    }

    /// Sets `OccupiableIntervalStartUtc`.
    #[must_use]
    pub fn occupiable_interval_start_utc(
        mut self,
        occupiable_interval_start_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.occupiable_interval_start_utc = occupiable_interval_start_utc.into();
        self
    }

    /// Sets `OccupiableIntervalEndUtc`.
    #[must_use]
    pub fn occupiable_interval_end_utc(
        mut self,
        occupiable_interval_end_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.occupiable_interval_end_utc = occupiable_interval_end_utc.into();
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
}

bindings::object! { VoucherUpdateParameters {
    voucher_id: required "VoucherId",
    name: optional "Name",
    r#type: optional "Type",
    company_id: optional "CompanyId",
    assigned_rate_ids: optional "AssignedRateIds",
    occupiable_interval_start_utc: optional "OccupiableIntervalStartUtc",
    occupiable_interval_end_utc: optional "OccupiableIntervalEndUtc",
    external_identifier: optional "ExternalIdentifier",
} }

/// The vouchers as created or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherWriteResult {
    /// `Vouchers`: list of [`Voucher`].
    pub vouchers: Option<Vec<Voucher>>,
}

bindings::object! { VoucherWriteResult {
    vouchers: optional "Vouchers",
} }

/// Whether a voucher is for everybody, for a partner company or for a travel agency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VoucherTypeEnum {
    /// `Public`
    Public,
    /// `PartnerCompany`
    PartnerCompany,
    /// `TravelAgency`
    TravelAgency,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { VoucherTypeEnum {
    Public: "Public",
    PartnerCompany: "PartnerCompany",
    TravelAgency: "TravelAgency",
} }
