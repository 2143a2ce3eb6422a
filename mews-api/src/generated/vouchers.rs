// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `vouchers`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;

use super::types::{
    ActivityStateEnum, ActivityStates, Company, Limitation, RateForExtent,
    TimeFilterInterval, VoucherCode,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{VouchersGetAll, VouchersAdd, VouchersUpdate, VouchersDelete};

    /// Vouchers that open rates to customers who know a code or belong to a company.
    #[derive(Clone, Debug)]
    pub struct Vouchers {
        client: Client,
    }

    impl Client {
        /// Vouchers that open rates to customers who know a code or belong to a company.
        pub fn vouchers(&self) -> Vouchers {
            Vouchers::new(self)
        }
    }

    impl Vouchers {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists vouchers of given services by ids, companies, codes and time of update; deleted
        /// ones too unless ActivityStates limits.
        ///
        /// `vouchers/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/vouchers#get-all-vouchers))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Vouchers`.
        /// The response may also hold `VoucherCodes`, `VoucherAssignments`, `Rates` and
        /// `Companies`; `items` leaves them out.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response: [`VoucherResult`](super::super::types::VoucherResult).
        pub fn get_all(&self, request: VouchersGetAll) -> Call<VouchersGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Creates vouchers in services, with the rates that they open, and returns them.
        ///
        /// `vouchers/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/vouchers#add-vouchers))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `vouchers/getAll` by `ServiceIds` and look for the name.
        ///
        /// Response: [`VoucherWriteResult`](super::super::types::VoucherWriteResult).
        pub fn add(&self, request: VouchersAdd) -> Call<VouchersAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of vouchers, keeps the others, and returns the vouchers.
        ///
        /// `vouchers/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/vouchers#update-vouchers))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// Response: [`VoucherWriteResult`](super::super::types::VoucherWriteResult).
        pub fn update(&self, request: VouchersUpdate) -> Call<VouchersUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes vouchers by id; returns nothing.
        ///
        /// `vouchers/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/vouchers#delete-vouchers))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// Response: no data.
        pub fn delete(&self, request: VouchersDelete) -> Call<VouchersDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Vouchers::get_all`](super::resources::Vouchers::get_all),
/// `vouchers/getAll`.
#[doc(alias = "VoucherFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VouchersGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    pub extent: VoucherExtent,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// 1 to 1,000 items.
    pub voucher_ids: Option<Vec<Id<entities::Voucher>>>,
    /// 1 to 1,000 items.
    pub company_ids: Option<Vec<Id<entities::Company>>>,
    /// 1 to 1,000 items.
    pub voucher_code_values: Option<Vec<String>>,
    /// Whether active vouchers, deleted ones or both are returned. By default both.
    pub activity_states: Option<Vec<ActivityStates>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
}

impl VouchersGetAll {
    /// Sets the required fields.
    pub fn new(
        extent: impl Into<VoucherExtent>,
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
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

    /// Sets [`voucher_ids`](field@Self::voucher_ids). 1 to 1,000 items.
    #[must_use]
    pub fn voucher_ids(
        mut self,
        voucher_ids: impl IntoIterator<Item = impl Into<Id<entities::Voucher>>>,
    ) -> Self {
        self.voucher_ids = Some(voucher_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`company_ids`](field@Self::company_ids). 1 to 1,000 items.
    #[must_use]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`voucher_code_values`](field@Self::voucher_code_values). 1 to 1,000 items.
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

    /// Sets [`activity_states`](field@Self::activity_states). Whether active vouchers, deleted
    /// ones or both are returned. By default both.
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

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
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
}

request! { VouchersGetAll {
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

impl Operation for VouchersGetAll {
    type Response = VoucherResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "vouchers/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Vouchers", &["Id"]).optional())
        .secondary_lists(
            &[
                ListInfo::new("VoucherCodes", &["Id"]).optional(),
                ListInfo::new("VoucherAssignments", &["VoucherId", "RateId"]).optional(),
                ListInfo::new("Rates", &["Id"]).optional(),
                ListInfo::new("Companies", &["Id"]).optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("VoucherIds", 1000).min_items(1),
                IdListInfo::new("CompanyIds", 1000).min_items(1),
                IdListInfo::new("VoucherCodeValues", 1000).min_items(1),
                IdListInfo::new("ExternalIdentifiers", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for VouchersGetAll {
    type Item = Voucher;
}

impl Incremental for VouchersGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .extents(&["Extent"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for Voucher {
    type Key = Id<entities::Voucher>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`Vouchers::add`](super::resources::Vouchers::add), `vouchers/add`.
#[doc(alias = "MultipleVoucherAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VouchersAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub voucher_parameters: Vec<VoucherAddParameters>,
}

impl VouchersAdd {
    /// Sets the required fields.
    pub fn new(
        voucher_parameters: impl IntoIterator<Item = impl Into<VoucherAddParameters>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_parameters: voucher_parameters.into_iter().map(Into::into).collect(),
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

request! { VouchersAdd {
    enterprise_id: optional "EnterpriseId",
    voucher_parameters: required "VoucherParameters",
} }

impl Operation for VouchersAdd {
    type Response = VoucherWriteResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "vouchers/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("VoucherParameters").min(1).max(1000),
                SizeLimit::characters("VoucherParameters.Name").min(1).max(128),
                SizeLimit::items("VoucherParameters.AssignedRateIds").max(10),
                SizeLimit::characters("VoucherParameters.ExternalIdentifier").max(255),
            ],
        );
}

/// Request of [`Vouchers::update`](super::resources::Vouchers::update), `vouchers/update`.
#[doc(alias = "MultipleVoucherUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VouchersUpdate {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub voucher_updates: Vec<VoucherUpdateParameters>,
}

impl VouchersUpdate {
    /// Sets the required fields.
    pub fn new(
        voucher_updates: impl IntoIterator<Item = impl Into<VoucherUpdateParameters>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_updates: voucher_updates.into_iter().map(Into::into).collect(),
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

request! { VouchersUpdate {
    enterprise_id: optional "EnterpriseId",
    voucher_updates: required "VoucherUpdates",
} }

impl Operation for VouchersUpdate {
    type Response = VoucherWriteResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "vouchers/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("VoucherUpdates").min(1).max(1000),
                SizeLimit::characters("VoucherUpdates.Name.Value").max(128),
                SizeLimit::items("VoucherUpdates.AssignedRateIds.Value").max(10),
                SizeLimit::characters("VoucherUpdates.ExternalIdentifier.Value").max(255),
            ],
        );
}

/// Request of [`Vouchers::delete`](super::resources::Vouchers::delete), `vouchers/delete`.
#[doc(alias = "MultipleVoucherDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VouchersDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub voucher_ids: Vec<Id<entities::Voucher>>,
}

impl VouchersDelete {
    /// Sets the required fields.
    pub fn new(
        voucher_ids: impl IntoIterator<Item = impl Into<Id<entities::Voucher>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_ids: voucher_ids.into_iter().map(Into::into).collect(),
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

request! { VouchersDelete {
    enterprise_id: optional "EnterpriseId",
    voucher_ids: required "VoucherIds",
} }

impl Operation for VouchersDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "vouchers/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("VoucherIds", 1000).min_items(1)]);
}

/// A right to book certain rates, for everybody with a code, for a partner company or for a
/// travel agency.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Voucher {
    pub id: Id<entities::Voucher>,
    pub service_id: Id<entities::Service>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// At most 128 characters.
    pub name: String,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    /// `None` in responses from before the service sent it.
    pub r#type: Option<VoucherTypeEnum>,
    #[deprecated(note = "use `is_active`")]
    pub activity_state: ActivityStateEnum,
    pub company_id: Option<Id<entities::Company>>,
    pub travel_agency_id: Option<Id<entities::Company>>,
    /// Start of the first time unit that can be booked with it.
    pub occupiable_interval_start_utc: Option<Timestamp>,
    /// Start of the last time unit that can be booked with it.
    pub occupiable_interval_end_utc: Option<Timestamp>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    /// False once it was deleted or deactivated.
    ///
    /// `None` in responses from before the service sent it.
    pub is_active: Option<bool>,
}

object! { Voucher {
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
    pub service_id: Id<entities::Service>,
    /// At most 128 characters.
    pub name: String,
    pub r#type: VoucherTypeEnum,
    pub company_id: Option<Id<entities::Company>>,
    /// At most 10 items, no duplicates.
    pub assigned_rate_ids: Option<Vec<Id<entities::Rate>>>,
    pub occupiable_interval_start_utc: Option<Timestamp>,
    pub occupiable_interval_end_utc: Option<Timestamp>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
}

impl VoucherAddParameters {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
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

    /// Sets [`company_id`](field@Self::company_id).
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id<entities::Company>>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets [`assigned_rate_ids`](field@Self::assigned_rate_ids). At most 10 items, no
    /// duplicates.
    #[must_use]
    pub fn assigned_rate_ids(
        mut self,
        assigned_rate_ids: impl IntoIterator<Item = impl Into<Id<entities::Rate>>>,
    ) -> Self {
        self.assigned_rate_ids = Some(
            assigned_rate_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`occupiable_interval_start_utc`](field@Self::occupiable_interval_start_utc).
    #[must_use]
    pub fn occupiable_interval_start_utc(
        mut self,
        occupiable_interval_start_utc: impl Into<Timestamp>,
    ) -> Self {
        self.occupiable_interval_start_utc = Some(occupiable_interval_start_utc.into());
        self
    }

    /// Sets [`occupiable_interval_end_utc`](field@Self::occupiable_interval_end_utc).
    #[must_use]
    pub fn occupiable_interval_end_utc(
        mut self,
        occupiable_interval_end_utc: impl Into<Timestamp>,
    ) -> Self {
        self.occupiable_interval_end_utc = Some(occupiable_interval_end_utc.into());
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
}

object! { VoucherAddParameters {
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
    pub voucher_id: Option<Id<entities::Voucher>>,
    pub rate_id: Option<Id<entities::Rate>>,
}

object! { VoucherAssignment {
    voucher_id: optional "VoucherId",
    rate_id: optional "RateId",
} }

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoucherExtent {
    pub vouchers: Option<bool>,
    #[deprecated(note = "use `VoucherCodes::get_all`; planned to end on 2025-01-10")]
    pub voucher_codes: Option<bool>,
    pub voucher_assignments: Option<bool>,
    #[deprecated(note = "use `Companies::get_all`; planned to end on 2025-01-10")]
    pub companies: Option<bool>,
    pub rates: Option<bool>,
}

impl VoucherExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`vouchers`](field@Self::vouchers).
    #[must_use]
    pub fn vouchers(mut self, vouchers: bool) -> Self {
        self.vouchers = Some(vouchers);
        self
    }

    /// Sets [`voucher_codes`](field@Self::voucher_codes).
    #[deprecated(note = "use `VoucherCodes::get_all`; planned to end on 2025-01-10")]
    #[must_use]
    pub fn voucher_codes(mut self, voucher_codes: bool) -> Self {
        self.voucher_codes = Some(voucher_codes);
        self
    }

    /// Sets [`voucher_assignments`](field@Self::voucher_assignments).
    #[must_use]
    pub fn voucher_assignments(mut self, voucher_assignments: bool) -> Self {
        self.voucher_assignments = Some(voucher_assignments);
        self
    }

    /// Sets [`companies`](field@Self::companies).
    #[deprecated(note = "use `Companies::get_all`; planned to end on 2025-01-10")]
    #[must_use]
    pub fn companies(mut self, companies: bool) -> Self {
        self.companies = Some(companies);
        self
    }

    /// Sets [`rates`](field@Self::rates).
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }
}

object! { VoucherExtent {
    vouchers: optional "Vouchers",
    voucher_codes: optional "VoucherCodes",
    voucher_assignments: optional "VoucherAssignments",
    companies: optional "Companies",
    rates: optional "Rates",
} }

/// One page of vouchers, with codes, rates and companies if asked for, and the cursor of
/// the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherResult {
    pub vouchers: Option<Vec<Voucher>>,
    pub voucher_codes: Option<Vec<VoucherCode>>,
    pub voucher_assignments: Option<Vec<VoucherAssignment>>,
    pub rates: Option<Vec<RateForExtent>>,
    pub companies: Option<Vec<Company>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { VoucherResult {
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
    pub voucher_id: Id<entities::Voucher>,
    /// At most 128 characters. `Update::Clear` clears it.
    pub name: Update<String>,
    /// `Update::Clear` clears it.
    pub r#type: Update<VoucherTypeEnum>,
    /// `Update::Clear` clears it.
    pub company_id: Update<Id<entities::Company>>,
    /// `Update::Clear` clears it.
    pub assigned_rate_ids: Update<Vec<Id<entities::Rate>>>,
    /// `Update::Clear` clears it.
    pub occupiable_interval_start_utc: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub occupiable_interval_end_utc: Update<Timestamp>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub external_identifier: Update<String>,
}

impl VoucherUpdateParameters {
    /// Sets the required fields.
    pub fn new(voucher_id: impl Into<Id<entities::Voucher>>) -> Self {
        Self {
            voucher_id: voucher_id.into(),
            name: Update::Keep,
            r#type: Update::Keep,
            company_id: Update::Keep,
            assigned_rate_ids: Update::Keep,
            occupiable_interval_start_utc: Update::Keep,
            occupiable_interval_end_utc: Update::Keep,
            external_identifier: Update::Keep,
        }
    }

    /// Sets [`name`](field@Self::name). At most 128 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn name(mut self, name: impl Into<Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`type`](field@Self::type). `Update::Clear` clears it.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<Update<VoucherTypeEnum>>) -> Self {
        self.r#type = r#type.into();
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

    /// Sets [`assigned_rate_ids`](field@Self::assigned_rate_ids). `Update::Clear` clears it.
    #[must_use]
    pub fn assigned_rate_ids(
        mut self,
        assigned_rate_ids: impl Into<Update<Vec<Id<entities::Rate>>>>,
    ) -> Self {
        self.assigned_rate_ids = assigned_rate_ids.into();
        self
    }

    /// Sets [`occupiable_interval_start_utc`](field@Self::occupiable_interval_start_utc).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn occupiable_interval_start_utc(
        mut self,
        occupiable_interval_start_utc: impl Into<Update<Timestamp>>,
    ) -> Self {
        self.occupiable_interval_start_utc = occupiable_interval_start_utc.into();
        self
    }

    /// Sets [`occupiable_interval_end_utc`](field@Self::occupiable_interval_end_utc).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn occupiable_interval_end_utc(
        mut self,
        occupiable_interval_end_utc: impl Into<Update<Timestamp>>,
    ) -> Self {
        self.occupiable_interval_end_utc = occupiable_interval_end_utc.into();
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
}

object! { VoucherUpdateParameters {
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
    pub vouchers: Option<Vec<Voucher>>,
}

object! { VoucherWriteResult {
    vouchers: optional "Vouchers",
} }

/// Whether a voucher is for everybody, for a partner company or for a travel agency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VoucherTypeEnum {
    Public,
    PartnerCompany,
    TravelAgency,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { VoucherTypeEnum {
    Public: "Public",
    PartnerCompany: "PartnerCompany",
    TravelAgency: "TravelAgency",
} }
