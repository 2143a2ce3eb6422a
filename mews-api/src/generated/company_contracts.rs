// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `companyContracts`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Decimal, Effect, FilterInfo, Id, IdListInfo, Incremental,
    KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Period,
    Single, SizeLimit, Timestamp, Update, object, request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        CompanyContractsGetAll, CompanyContractsAdd, CompanyContractsUpdate,
        CompanyContractsDelete,
    };

    /// Contracts of an enterprise with travel agencies, on commission and surcharges.
    #[derive(Clone, Debug)]
    pub struct CompanyContracts {
        client: Client,
    }

    impl Client {
        /// Contracts of an enterprise with travel agencies, on commission and surcharges.
        pub fn company_contracts(&self) -> CompanyContracts {
            CompanyContracts::new(self)
        }
    }

    impl CompanyContracts {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists travel agency contracts by id, company, service, time of last change or activity.
        ///
        /// `companyContracts/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/companycontracts#get-all-company-contracts))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `TravelAgencyContracts`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`ContractResult`](super::super::types::ContractResult).
        pub fn get_all(
            &self,
            request: CompanyContractsGetAll,
        ) -> Call<CompanyContractsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Adds travel agency contracts and returns them.
        ///
        /// `companyContracts/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/companycontracts#add-company-contracts))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// Response: [`ContractAdditionResult`](super::super::types::ContractAdditionResult).
        pub fn add(&self, request: CompanyContractsAdd) -> Call<CompanyContractsAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes travel agency contracts by id and returns them in full.
        ///
        /// `companyContracts/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/companycontracts#update-company-contracts))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        ///
        /// Response: [`ContractUpdateResult`](super::super::types::ContractUpdateResult).
        pub fn update(
            &self,
            request: CompanyContractsUpdate,
        ) -> Call<CompanyContractsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes travel agency contracts by id; the services they belong to are named as well.
        ///
        /// `companyContracts/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/companycontracts#delete-company-contracts))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// Response: no data.
        pub fn delete(
            &self,
            request: CompanyContractsDelete,
        ) -> Call<CompanyContractsDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`CompanyContracts::get_all`](super::resources::CompanyContracts::get_all),
/// `companyContracts/getAll`.
#[doc(alias = "CompanyContractFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyContractsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub company_contract_ids: Option<Vec<Id<entities::TravelAgencyContract>>>,
    /// 1 to 1,000 items.
    pub company_ids: Option<Vec<Id<entities::Company>>>,
    /// 1 to 1,000 items.
    pub service_ids: Option<Vec<Id<entities::Service>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl CompanyContractsGetAll {
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

    /// Sets [`company_contract_ids`](field@Self::company_contract_ids). 1 to 1,000 items.
    #[must_use]
    pub fn company_contract_ids(
        mut self,
        company_contract_ids: impl IntoIterator<
            Item = impl Into<Id<entities::TravelAgencyContract>>,
        >,
    ) -> Self {
        self.company_contract_ids = Some(
            company_contract_ids.into_iter().map(Into::into).collect(),
        );
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

    /// Sets [`service_ids`](field@Self::service_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
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

request! { CompanyContractsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    company_contract_ids: optional "CompanyContractIds",
    company_ids: optional "CompanyIds",
    service_ids: optional "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for CompanyContractsGetAll {
    type Response = ContractResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companyContracts/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("TravelAgencyContracts", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("CompanyContractIds", 1000).min_items(1),
                IdListInfo::new("CompanyIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for CompanyContractsGetAll {
    type Item = TravelAgencyContract;
}

impl Incremental for CompanyContractsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for TravelAgencyContract {
    type Key = Id<entities::TravelAgencyContract>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`CompanyContracts::add`](super::resources::CompanyContracts::add),
/// `companyContracts/add`.
#[doc(alias = "MultipleCompanyContractAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyContractsAdd {
    /// 1 to 1,000 items.
    pub travel_agency_contracts: Vec<TravelAgencyContractAddParameters>,
}

impl CompanyContractsAdd {
    /// Sets the required fields.
    pub fn new(
        travel_agency_contracts: impl IntoIterator<
            Item = impl Into<TravelAgencyContractAddParameters>,
        >,
    ) -> Self {
        Self {
            travel_agency_contracts: travel_agency_contracts
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { CompanyContractsAdd {
    travel_agency_contracts: required "TravelAgencyContracts",
} }

impl Operation for CompanyContractsAdd {
    type Response = ContractAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companyContracts/add",
            Effect::Create,
        )
        .limits(&[SizeLimit::items("TravelAgencyContracts").min(1).max(1000)]);
}

/// Request of [`CompanyContracts::update`](super::resources::CompanyContracts::update),
/// `companyContracts/update`.
#[doc(alias = "MultipleCompanyContractUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyContractsUpdate {
    /// 1 to 1,000 items.
    pub travel_agency_contract_updates: Vec<TravelAgencyContractUpdateParameters>,
}

impl CompanyContractsUpdate {
    /// Sets the required fields.
    pub fn new(
        travel_agency_contract_updates: impl IntoIterator<
            Item = impl Into<TravelAgencyContractUpdateParameters>,
        >,
    ) -> Self {
        Self {
            travel_agency_contract_updates: travel_agency_contract_updates
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { CompanyContractsUpdate {
    travel_agency_contract_updates: required "TravelAgencyContractUpdates",
} }

impl Operation for CompanyContractsUpdate {
    type Response = ContractUpdateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companyContracts/update",
            Effect::Set,
        )
        .limits(&[SizeLimit::items("TravelAgencyContractUpdates").min(1).max(1000)]);
}

/// Request of [`CompanyContracts::delete`](super::resources::CompanyContracts::delete),
/// `companyContracts/delete`.
#[doc(alias = "MultipleCompanyContractDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyContractsDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub travel_agency_contract_ids: Vec<Id<entities::TravelAgencyContract>>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
}

impl CompanyContractsDelete {
    /// Sets the required fields.
    pub fn new(
        travel_agency_contract_ids: impl IntoIterator<
            Item = impl Into<Id<entities::TravelAgencyContract>>,
        >,
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            travel_agency_contract_ids: travel_agency_contract_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            service_ids: service_ids.into_iter().map(Into::into).collect(),
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

request! { CompanyContractsDelete {
    enterprise_id: optional "EnterpriseId",
    travel_agency_contract_ids: required "TravelAgencyContractIds",
    service_ids: required "ServiceIds",
} }

impl Operation for CompanyContractsDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companyContracts/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(
            &[
                IdListInfo::new("TravelAgencyContractIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        );
}

/// The contracts as added.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractAdditionResult {
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
}

object! { ContractAdditionResult {
    travel_agency_contracts: required "TravelAgencyContracts",
} }

/// A page of travel agency contracts and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractResult {
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ContractResult {
    travel_agency_contracts: required "TravelAgencyContracts",
    cursor: optional "Cursor",
} }

/// The contracts as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractUpdateResult {
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
}

object! { ContractUpdateResult {
    travel_agency_contracts: required "TravelAgencyContracts",
} }

/// The terms between a service and a travel agency, from commission to contacts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContract {
    pub id: Id<entities::TravelAgencyContract>,
    pub service_id: Id<entities::Service>,
    pub company_id: Id<entities::Company>,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
    pub commission_included: Option<bool>,
    pub commission: Option<Decimal>,
    pub channel_manager_absolute_adjustment: Option<Decimal>,
    pub channel_manager_relative_adjustment: Option<Decimal>,
    /// `None` in responses from before the service sent it.
    pub options: Option<TravelAgencyContractOptions>,
    pub accounting_code: Option<String>,
    pub invoice_due_interval: Option<Period>,
    pub channel_manager_business_segment_id: Option<Id<entities::BusinessSegment>>,
    pub contact_person: Option<String>,
    /// E-mail address.
    pub contact_email: Option<String>,
    pub additional_contact_info: Option<String>,
    pub notes: Option<String>,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { TravelAgencyContract {
    id: required "Id",
    service_id: required "ServiceId",
    company_id: required "CompanyId",
    is_active: required "IsActive",
    commission_included: optional "CommissionIncluded",
    commission: optional "Commission",
    channel_manager_absolute_adjustment: optional "ChannelManagerAbsoluteAdjustment",
    channel_manager_relative_adjustment: optional "ChannelManagerRelativeAdjustment",
    options: optional "Options",
    accounting_code: optional "AccountingCode",
    invoice_due_interval: optional "InvoiceDueInterval",
    channel_manager_business_segment_id: optional "ChannelManagerBusinessSegmentId",
    contact_person: optional "ContactPerson",
    contact_email: optional "ContactEmail",
    additional_contact_info: optional "AdditionalContactInfo",
    notes: optional "Notes",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// A contract to be added between a service and a company.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractAddParameters {
    pub service_id: Id<entities::Service>,
    pub company_id: Id<entities::Company>,
    pub commission_included: Option<bool>,
    pub commission: Option<Decimal>,
    pub channel_manager_business_segment_id: Option<Id<entities::BusinessSegment>>,
    pub channel_manager_absolute_adjustment: Option<Decimal>,
    pub channel_manager_relative_adjustment: Option<Decimal>,
    pub options: TravelAgencyContractOptions,
    pub accounting_code: Option<String>,
    pub invoice_due_interval: Option<Period>,
    pub contact_person: Option<String>,
    /// E-mail address.
    pub contact_email: Option<String>,
    pub additional_contact_info: Option<String>,
    pub notes: Option<String>,
}

impl TravelAgencyContractAddParameters {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        company_id: impl Into<Id<entities::Company>>,
        options: impl Into<TravelAgencyContractOptions>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            company_id: company_id.into(),
            commission_included: None,
            commission: None,
            channel_manager_business_segment_id: None,
            channel_manager_absolute_adjustment: None,
            channel_manager_relative_adjustment: None,
            options: options.into(),
            accounting_code: None,
            invoice_due_interval: None,
            contact_person: None,
            contact_email: None,
            additional_contact_info: None,
            notes: None,
        }
    }

    /// Sets [`commission_included`](field@Self::commission_included).
    #[must_use]
    pub fn commission_included(mut self, commission_included: bool) -> Self {
        self.commission_included = Some(commission_included);
        self
    }

    /// Sets [`commission`](field@Self::commission).
    #[must_use]
    pub fn commission(mut self, commission: impl Into<Decimal>) -> Self {
        self.commission = Some(commission.into());
        self
    }

    /// Sets
    /// [`channel_manager_business_segment_id`](field@Self::channel_manager_business_segment_id).
    #[must_use]
    pub fn channel_manager_business_segment_id(
        mut self,
        channel_manager_business_segment_id: impl Into<Id<entities::BusinessSegment>>,
    ) -> Self {
        self.channel_manager_business_segment_id = Some(
            channel_manager_business_segment_id.into(),
        );
        self
    }

    /// Sets
    /// [`channel_manager_absolute_adjustment`](field@Self::channel_manager_absolute_adjustment).
    #[must_use]
    pub fn channel_manager_absolute_adjustment(
        mut self,
        channel_manager_absolute_adjustment: impl Into<Decimal>,
    ) -> Self {
        self.channel_manager_absolute_adjustment = Some(
            channel_manager_absolute_adjustment.into(),
        );
        self
    }

    /// Sets
    /// [`channel_manager_relative_adjustment`](field@Self::channel_manager_relative_adjustment).
    #[must_use]
    pub fn channel_manager_relative_adjustment(
        mut self,
        channel_manager_relative_adjustment: impl Into<Decimal>,
    ) -> Self {
        self.channel_manager_relative_adjustment = Some(
            channel_manager_relative_adjustment.into(),
        );
        self
    }

    /// Sets [`accounting_code`](field@Self::accounting_code).
    #[must_use]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(accounting_code.into());
        self
    }

    /// Sets [`invoice_due_interval`](field@Self::invoice_due_interval).
    #[must_use]
    pub fn invoice_due_interval(
        mut self,
        invoice_due_interval: impl Into<Period>,
    ) -> Self {
        self.invoice_due_interval = Some(invoice_due_interval.into());
        self
    }

    /// Sets [`contact_person`](field@Self::contact_person).
    #[must_use]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(contact_person.into());
        self
    }

    /// Sets [`contact_email`](field@Self::contact_email). E-mail address.
    #[must_use]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }

    /// Sets [`additional_contact_info`](field@Self::additional_contact_info).
    #[must_use]
    pub fn additional_contact_info(
        mut self,
        additional_contact_info: impl Into<String>,
    ) -> Self {
        self.additional_contact_info = Some(additional_contact_info.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

object! { TravelAgencyContractAddParameters {
    service_id: required "ServiceId",
    company_id: required "CompanyId",
    commission_included: optional "CommissionIncluded",
    commission: optional "Commission",
    channel_manager_business_segment_id: optional "ChannelManagerBusinessSegmentId",
    channel_manager_absolute_adjustment: optional "ChannelManagerAbsoluteAdjustment",
    channel_manager_relative_adjustment: optional "ChannelManagerRelativeAdjustment",
    options: required "Options",
    accounting_code: optional "AccountingCode",
    invoice_due_interval: optional "InvoiceDueInterval",
    contact_person: optional "ContactPerson",
    contact_email: optional "ContactEmail",
    additional_contact_info: optional "AdditionalContactInfo",
    notes: optional "Notes",
} }

/// Whether commission estimates count cancellation fees, and whether stays are exempt from
/// automatic charges.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TravelAgencyContractOptions {
    /// False until it is set.
    pub include_cancellation_fee_in_commission_estimate: bool,
    /// False until it is set.
    pub skip_automatic_settlement: bool,
}

impl TravelAgencyContractOptions {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets
    /// [`include_cancellation_fee_in_commission_estimate`](field@Self::include_cancellation_fee_in_commission_estimate).
    /// False until it is set.
    #[must_use]
    pub fn include_cancellation_fee_in_commission_estimate(
        mut self,
        include_cancellation_fee_in_commission_estimate: bool,
    ) -> Self {
        self.include_cancellation_fee_in_commission_estimate = include_cancellation_fee_in_commission_estimate;
        self
    }

    /// Sets [`skip_automatic_settlement`](field@Self::skip_automatic_settlement). False until
    /// it is set.
    #[must_use]
    pub fn skip_automatic_settlement(mut self, skip_automatic_settlement: bool) -> Self {
        self.skip_automatic_settlement = skip_automatic_settlement;
        self
    }
}

object! { TravelAgencyContractOptions {
    include_cancellation_fee_in_commission_estimate: required "IncludeCancellationFeeInCommissionEstimate",
    skip_automatic_settlement: required "SkipAutomaticSettlement",
} }

/// Changes to how a contract treats cancellation fees and settlement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractOptionsParameters {
    /// `Update::Clear` clears it.
    pub include_cancellation_fee_in_commission_estimate: Update<bool>,
    /// `Update::Clear` clears it.
    pub skip_automatic_settlement: Update<bool>,
}

impl TravelAgencyContractOptionsParameters {
    /// Sets the required fields.
    pub fn new(
        include_cancellation_fee_in_commission_estimate: impl Into<Update<bool>>,
        skip_automatic_settlement: impl Into<Update<bool>>,
    ) -> Self {
        Self {
            include_cancellation_fee_in_commission_estimate: include_cancellation_fee_in_commission_estimate
                .into(),
            skip_automatic_settlement: skip_automatic_settlement.into(),
        }
    }
}

object! { TravelAgencyContractOptionsParameters {
    include_cancellation_fee_in_commission_estimate: required "IncludeCancellationFeeInCommissionEstimate",
    skip_automatic_settlement: required "SkipAutomaticSettlement",
} }

/// Changes to one contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractUpdateParameters {
    pub travel_agency_contract_id: Id<entities::TravelAgencyContract>,
    /// `Update::Clear` clears it.
    pub commission_included: Update<bool>,
    /// `Update::Clear` clears it.
    pub commission: Update<Decimal>,
    /// `Update::Clear` clears it.
    pub channel_manager_business_segment_id: Update<Id<entities::BusinessSegment>>,
    /// `Update::Clear` clears it.
    pub channel_manager_absolute_adjustment: Update<Decimal>,
    /// `Update::Clear` clears it.
    pub channel_manager_relative_adjustment: Update<Decimal>,
    pub options: Option<TravelAgencyContractOptionsParameters>,
    /// `Update::Clear` clears it.
    pub accounting_code: Update<String>,
    /// `Update::Clear` clears it.
    pub invoice_due_interval: Update<Period>,
    /// `Update::Clear` clears it.
    pub contact_person: Update<String>,
    /// E-mail address. `Update::Clear` clears it.
    pub contact_email: Update<String>,
    /// `Update::Clear` clears it.
    pub additional_contact_info: Update<String>,
    /// `Update::Clear` clears it.
    pub notes: Update<String>,
}

impl TravelAgencyContractUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        travel_agency_contract_id: impl Into<Id<entities::TravelAgencyContract>>,
    ) -> Self {
        Self {
            travel_agency_contract_id: travel_agency_contract_id.into(),
            commission_included: Update::Keep,
            commission: Update::Keep,
            channel_manager_business_segment_id: Update::Keep,
            channel_manager_absolute_adjustment: Update::Keep,
            channel_manager_relative_adjustment: Update::Keep,
            options: None,
            accounting_code: Update::Keep,
            invoice_due_interval: Update::Keep,
            contact_person: Update::Keep,
            contact_email: Update::Keep,
            additional_contact_info: Update::Keep,
            notes: Update::Keep,
        }
    }

    /// Sets [`commission_included`](field@Self::commission_included). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn commission_included(
        mut self,
        commission_included: impl Into<Update<bool>>,
    ) -> Self {
        self.commission_included = commission_included.into();
        self
    }

    /// Sets [`commission`](field@Self::commission). `Update::Clear` clears it.
    #[must_use]
    pub fn commission(mut self, commission: impl Into<Update<Decimal>>) -> Self {
        self.commission = commission.into();
        self
    }

    /// Sets
    /// [`channel_manager_business_segment_id`](field@Self::channel_manager_business_segment_id).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn channel_manager_business_segment_id(
        mut self,
        channel_manager_business_segment_id: impl Into<
            Update<Id<entities::BusinessSegment>>,
        >,
    ) -> Self {
        self.channel_manager_business_segment_id = channel_manager_business_segment_id
            .into();
        self
    }

    /// Sets
    /// [`channel_manager_absolute_adjustment`](field@Self::channel_manager_absolute_adjustment).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn channel_manager_absolute_adjustment(
        mut self,
        channel_manager_absolute_adjustment: impl Into<Update<Decimal>>,
    ) -> Self {
        self.channel_manager_absolute_adjustment = channel_manager_absolute_adjustment
            .into();
        self
    }

    /// Sets
    /// [`channel_manager_relative_adjustment`](field@Self::channel_manager_relative_adjustment).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn channel_manager_relative_adjustment(
        mut self,
        channel_manager_relative_adjustment: impl Into<Update<Decimal>>,
    ) -> Self {
        self.channel_manager_relative_adjustment = channel_manager_relative_adjustment
            .into();
        self
    }

    /// Sets [`options`](field@Self::options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<TravelAgencyContractOptionsParameters>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets [`accounting_code`](field@Self::accounting_code). `Update::Clear` clears it.
    #[must_use]
    pub fn accounting_code(
        mut self,
        accounting_code: impl Into<Update<String>>,
    ) -> Self {
        self.accounting_code = accounting_code.into();
        self
    }

    /// Sets [`invoice_due_interval`](field@Self::invoice_due_interval). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn invoice_due_interval(
        mut self,
        invoice_due_interval: impl Into<Update<Period>>,
    ) -> Self {
        self.invoice_due_interval = invoice_due_interval.into();
        self
    }

    /// Sets [`contact_person`](field@Self::contact_person). `Update::Clear` clears it.
    #[must_use]
    pub fn contact_person(mut self, contact_person: impl Into<Update<String>>) -> Self {
        self.contact_person = contact_person.into();
        self
    }

    /// Sets [`contact_email`](field@Self::contact_email). E-mail address. `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn contact_email(mut self, contact_email: impl Into<Update<String>>) -> Self {
        self.contact_email = contact_email.into();
        self
    }

    /// Sets [`additional_contact_info`](field@Self::additional_contact_info). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn additional_contact_info(
        mut self,
        additional_contact_info: impl Into<Update<String>>,
    ) -> Self {
        self.additional_contact_info = additional_contact_info.into();
        self
    }

    /// Sets [`notes`](field@Self::notes). `Update::Clear` clears it.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }
}

object! { TravelAgencyContractUpdateParameters {
    travel_agency_contract_id: required "TravelAgencyContractId",
    commission_included: optional "CommissionIncluded",
    commission: optional "Commission",
    channel_manager_business_segment_id: optional "ChannelManagerBusinessSegmentId",
    channel_manager_absolute_adjustment: optional "ChannelManagerAbsoluteAdjustment",
    channel_manager_relative_adjustment: optional "ChannelManagerRelativeAdjustment",
    options: optional "Options",
    accounting_code: optional "AccountingCode",
    invoice_due_interval: optional "InvoiceDueInterval",
    contact_person: optional "ContactPerson",
    contact_email: optional "ContactEmail",
    additional_contact_info: optional "AdditionalContactInfo",
    notes: optional "Notes",
} }
