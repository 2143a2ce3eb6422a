// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `companyContracts`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, CompanyContractsGetAll, CompanyContractsAdd, CompanyContractsUpdate,
        CompanyContractsDelete,
    };

    /// Contracts of an enterprise with travel agencies, on commission and surcharges.
    #[derive(Clone, Debug)]
    pub struct CompanyContracts {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Contracts of an enterprise with travel agencies, on commission and surcharges.
        pub fn company_contracts(&self) -> CompanyContracts {
            CompanyContracts::new(self)
        }
    }

    impl CompanyContracts {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists travel agency contracts by id, company, service, time of last change or activity.
        ///
        /// `companyContracts/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companycontracts#get-all-company-contracts))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `TravelAgencyContracts` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: CompanyContractsGetAll,
        ) -> bindings::Call<CompanyContractsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds travel agency contracts and returns them.
        ///
        /// `companyContracts/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companycontracts#add-company-contracts))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add(
            &self,
            request: CompanyContractsAdd,
        ) -> bindings::Call<CompanyContractsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes travel agency contracts by id and returns them in full.
        ///
        /// `companyContracts/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companycontracts#update-company-contracts))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        pub fn update(
            &self,
            request: CompanyContractsUpdate,
        ) -> bindings::Call<CompanyContractsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes travel agency contracts by id; the services they belong to are named as well.
        ///
        /// `companyContracts/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companycontracts#delete-company-contracts))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(
            &self,
            request: CompanyContractsDelete,
        ) -> bindings::Call<CompanyContractsDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `companyContracts/getAll` asks for: the argument of [`CompanyContracts::get_all`](super::resources::CompanyContracts::get_all).
#[doc(alias = "CompanyContractFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyContractsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CompanyContractIds`: ids of [`TravelAgencyContract`](entities::TravelAgencyContract), 1 to 1,000 items.
    pub company_contract_ids: Option<Vec<bindings::Id<entities::TravelAgencyContract>>>,
    /// `CompanyIds`: ids of [`Company`](entities::Company), 1 to 1,000 items.
    pub company_ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl CompanyContractsGetAll {
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

    /// Sets `CompanyContractIds`.
    #[must_use]
    pub fn company_contract_ids(
        mut self,
        company_contract_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::TravelAgencyContract>>,
        >,
    ) -> Self {
        self.company_contract_ids = Some(
            company_contract_ids.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `ServiceIds`.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
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

bindings::object! { CompanyContractsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    company_contract_ids: optional "CompanyContractIds",
    company_ids: optional "CompanyIds",
    service_ids: optional "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for CompanyContractsGetAll {
    type Response = ContractResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "companyContracts/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("TravelAgencyContracts", &["Id"]))
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
                bindings::IdListInfo::new("CompanyContractIds", 1000),
                bindings::IdListInfo::new("CompanyIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for CompanyContractsGetAll {
    type Item = TravelAgencyContract;
}

/// What `companyContracts/add` asks for: the argument of [`CompanyContracts::add`](super::resources::CompanyContracts::add).
#[doc(alias = "MultipleCompanyContractAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyContractsAdd {
    /// `TravelAgencyContracts`: list of [`TravelAgencyContractAddParameters`], 1 to 1,000 items.
    pub travel_agency_contracts: Vec<TravelAgencyContractAddParameters>,
}

impl CompanyContractsAdd {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { CompanyContractsAdd {
    travel_agency_contracts: required "TravelAgencyContracts",
} }

impl bindings::Operation for CompanyContractsAdd {
    type Response = ContractAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "companyContracts/add",
        bindings::Effect::Create,
    );
}

/// What `companyContracts/update` asks for: the argument of [`CompanyContracts::update`](super::resources::CompanyContracts::update).
#[doc(alias = "MultipleCompanyContractUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyContractsUpdate {
    /// `TravelAgencyContractUpdates`: list of [`TravelAgencyContractUpdateParameters`], 1 to 1,000 items.
    pub travel_agency_contract_updates: Vec<TravelAgencyContractUpdateParameters>,
}

impl CompanyContractsUpdate {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { CompanyContractsUpdate {
    travel_agency_contract_updates: required "TravelAgencyContractUpdates",
} }

impl bindings::Operation for CompanyContractsUpdate {
    type Response = ContractUpdateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "companyContracts/update",
        bindings::Effect::Set,
    );
}

/// What `companyContracts/delete` asks for: the argument of [`CompanyContracts::delete`](super::resources::CompanyContracts::delete).
#[doc(alias = "MultipleCompanyContractDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyContractsDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `TravelAgencyContractIds`: ids of [`TravelAgencyContract`](entities::TravelAgencyContract), 1 to 1,000 items.
    pub travel_agency_contract_ids: Vec<bindings::Id<entities::TravelAgencyContract>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
}

impl CompanyContractsDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        travel_agency_contract_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::TravelAgencyContract>>,
        >,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
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

bindings::object! { CompanyContractsDelete {
    enterprise_id: optional "EnterpriseId",
    travel_agency_contract_ids: required "TravelAgencyContractIds",
    service_ids: required "ServiceIds",
} }

impl bindings::Operation for CompanyContractsDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "companyContracts/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(
            &[
                bindings::IdListInfo::new("TravelAgencyContractIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        );
}

/// The contracts as added.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractAdditionResult {
    /// `TravelAgencyContracts`: list of [`TravelAgencyContract`].
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
}

bindings::object! { ContractAdditionResult {
    travel_agency_contracts: required "TravelAgencyContracts",
} }

/// A page of travel agency contracts and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractResult {
    /// `TravelAgencyContracts`: list of [`TravelAgencyContract`].
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ContractResult {
    travel_agency_contracts: required "TravelAgencyContracts",
    cursor: optional "Cursor",
} }

/// The contracts as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractUpdateResult {
    /// `TravelAgencyContracts`: list of [`TravelAgencyContract`].
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
}

bindings::object! { ContractUpdateResult {
    travel_agency_contracts: required "TravelAgencyContracts",
} }

/// The terms between a service and a travel agency, from commission to contacts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContract {
    /// `Id`: id of [`TravelAgencyContract`](entities::TravelAgencyContract).
    pub id: bindings::Id<entities::TravelAgencyContract>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: bindings::Id<entities::Company>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `CommissionIncluded`: yes or no.
    pub commission_included: Option<bool>,
    /// `Commission`: exact decimal number.
    pub commission: Option<bindings::Decimal>,
    /// `ChannelManagerAbsoluteAdjustment`: exact decimal number.
    pub channel_manager_absolute_adjustment: Option<bindings::Decimal>,
    /// `ChannelManagerRelativeAdjustment`: exact decimal number.
    pub channel_manager_relative_adjustment: Option<bindings::Decimal>,
    /// `Options`: [`TravelAgencyContractOptions`].
    ///
    /// `None` in answers from before the service sent it.
    pub options: Option<TravelAgencyContractOptions>,
    /// `AccountingCode`: text.
    pub accounting_code: Option<String>,
    /// `InvoiceDueInterval`: length of time.
    pub invoice_due_interval: Option<bindings::Period>,
    /// `ChannelManagerBusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub channel_manager_business_segment_id: Option<
        bindings::Id<entities::BusinessSegment>,
    >,
    /// `ContactPerson`: text.
    pub contact_person: Option<String>,
    /// `ContactEmail`: e-mail address.
    pub contact_email: Option<String>,
    /// `AdditionalContactInfo`: text.
    pub additional_contact_info: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

bindings::object! { TravelAgencyContract {
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
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: bindings::Id<entities::Company>,
    /// `CommissionIncluded`: yes or no.
    pub commission_included: Option<bool>,
    /// `Commission`: exact decimal number.
    pub commission: Option<bindings::Decimal>,
    /// `ChannelManagerBusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub channel_manager_business_segment_id: Option<
        bindings::Id<entities::BusinessSegment>,
    >,
    /// `ChannelManagerAbsoluteAdjustment`: exact decimal number.
    pub channel_manager_absolute_adjustment: Option<bindings::Decimal>,
    /// `ChannelManagerRelativeAdjustment`: exact decimal number.
    pub channel_manager_relative_adjustment: Option<bindings::Decimal>,
    /// `Options`: [`TravelAgencyContractOptions`].
    pub options: TravelAgencyContractOptions,
    /// `AccountingCode`: text.
    pub accounting_code: Option<String>,
    /// `InvoiceDueInterval`: length of time.
    pub invoice_due_interval: Option<bindings::Period>,
    /// `ContactPerson`: text.
    pub contact_person: Option<String>,
    /// `ContactEmail`: e-mail address.
    pub contact_email: Option<String>,
    /// `AdditionalContactInfo`: text.
    pub additional_contact_info: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
}

impl TravelAgencyContractAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        company_id: impl Into<bindings::Id<entities::Company>>,
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

    /// Sets `CommissionIncluded`.
    #[must_use]
    pub fn commission_included(mut self, commission_included: bool) -> Self {
        self.commission_included = Some(commission_included);
        self
    }

    /// Sets `Commission`.
    #[must_use]
    pub fn commission(mut self, commission: impl Into<bindings::Decimal>) -> Self {
        self.commission = Some(commission.into());
        self
    }

    /// Sets `ChannelManagerBusinessSegmentId`.
    #[must_use]
    pub fn channel_manager_business_segment_id(
        mut self,
        channel_manager_business_segment_id: impl Into<
            bindings::Id<entities::BusinessSegment>,
        >,
    ) -> Self {
        self.channel_manager_business_segment_id = Some(
            channel_manager_business_segment_id.into(),
        );
        self
    }

    /// Sets `ChannelManagerAbsoluteAdjustment`.
    #[must_use]
    pub fn channel_manager_absolute_adjustment(
        mut self,
        channel_manager_absolute_adjustment: impl Into<bindings::Decimal>,
    ) -> Self {
        self.channel_manager_absolute_adjustment = Some(
            channel_manager_absolute_adjustment.into(),
        );
        self
    }

    /// Sets `ChannelManagerRelativeAdjustment`.
    #[must_use]
    pub fn channel_manager_relative_adjustment(
        mut self,
        channel_manager_relative_adjustment: impl Into<bindings::Decimal>,
    ) -> Self {
        self.channel_manager_relative_adjustment = Some(
            channel_manager_relative_adjustment.into(),
        );
        self
    }

    /// Sets `AccountingCode`.
    #[must_use]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(accounting_code.into());
        self
    }

    /// Sets `InvoiceDueInterval`.
    #[must_use]
    pub fn invoice_due_interval(
        mut self,
        invoice_due_interval: impl Into<bindings::Period>,
    ) -> Self {
        self.invoice_due_interval = Some(invoice_due_interval.into());
        self
    }

    /// Sets `ContactPerson`.
    #[must_use]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(contact_person.into());
        self
    }

    /// Sets `ContactEmail`.
    #[must_use]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }

    /// Sets `AdditionalContactInfo`.
    #[must_use]
    pub fn additional_contact_info(
        mut self,
        additional_contact_info: impl Into<String>,
    ) -> Self {
        self.additional_contact_info = Some(additional_contact_info.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

bindings::object! { TravelAgencyContractAddParameters {
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

/// Whether commission estimates count cancellation fees, and whether stays are exempt from automatic charges.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractOptions {
    /// `IncludeCancellationFeeInCommissionEstimate`: yes or no.
    pub include_cancellation_fee_in_commission_estimate: bool,
    /// `SkipAutomaticSettlement`: yes or no.
    pub skip_automatic_settlement: bool,
}

impl TravelAgencyContractOptions {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        include_cancellation_fee_in_commission_estimate: bool,
        skip_automatic_settlement: bool,
    ) -> Self {
        Self {
            include_cancellation_fee_in_commission_estimate,
            skip_automatic_settlement,
        }
    }
}

bindings::object! { TravelAgencyContractOptions {
    include_cancellation_fee_in_commission_estimate: required "IncludeCancellationFeeInCommissionEstimate",
    skip_automatic_settlement: required "SkipAutomaticSettlement",
} }

/// Changes to how a contract treats cancellation fees and settlement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractOptionsParameters {
    /// `IncludeCancellationFeeInCommissionEstimate`: new value, yes or no. May be cleared.
    pub include_cancellation_fee_in_commission_estimate: bindings::Update<bool>,
    /// `SkipAutomaticSettlement`: new value, yes or no. May be cleared.
    pub skip_automatic_settlement: bindings::Update<bool>,
}

impl TravelAgencyContractOptionsParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        include_cancellation_fee_in_commission_estimate: impl Into<
            bindings::Update<bool>,
        >,
        skip_automatic_settlement: impl Into<bindings::Update<bool>>,
    ) -> Self {
        Self {
            include_cancellation_fee_in_commission_estimate: include_cancellation_fee_in_commission_estimate
                .into(),
            skip_automatic_settlement: skip_automatic_settlement.into(),
        }
    }
}

bindings::object! { TravelAgencyContractOptionsParameters {
    include_cancellation_fee_in_commission_estimate: required "IncludeCancellationFeeInCommissionEstimate",
    skip_automatic_settlement: required "SkipAutomaticSettlement",
} }

/// Changes to one contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractUpdateParameters {
    /// `TravelAgencyContractId`: id of [`TravelAgencyContract`](entities::TravelAgencyContract).
    pub travel_agency_contract_id: bindings::Id<entities::TravelAgencyContract>,
    /// `CommissionIncluded`: new value, yes or no. May be cleared.
    pub commission_included: bindings::Update<bool>,
    /// `Commission`: new value, exact decimal number. May be cleared.
    pub commission: bindings::Update<bindings::Decimal>,
    /// `ChannelManagerBusinessSegmentId`: new value, id of [`BusinessSegment`](entities::BusinessSegment). May be cleared.
    pub channel_manager_business_segment_id: bindings::Update<
        bindings::Id<entities::BusinessSegment>,
    >,
    /// `ChannelManagerAbsoluteAdjustment`: new value, exact decimal number. May be cleared.
    pub channel_manager_absolute_adjustment: bindings::Update<bindings::Decimal>,
    /// `ChannelManagerRelativeAdjustment`: new value, exact decimal number. May be cleared.
    pub channel_manager_relative_adjustment: bindings::Update<bindings::Decimal>,
    /// `Options`: [`TravelAgencyContractOptionsParameters`].
    pub options: Option<TravelAgencyContractOptionsParameters>,
    /// `AccountingCode`: new value, text. May be cleared.
    pub accounting_code: bindings::Update<String>,
    /// `InvoiceDueInterval`: new value, length of time. May be cleared.
    pub invoice_due_interval: bindings::Update<bindings::Period>,
    /// `ContactPerson`: new value, text. May be cleared.
    pub contact_person: bindings::Update<String>,
    /// `ContactEmail`: new value, e-mail address. May be cleared.
    pub contact_email: bindings::Update<String>,
    /// `AdditionalContactInfo`: new value, text. May be cleared.
    pub additional_contact_info: bindings::Update<String>,
    /// `Notes`: new value, text. May be cleared.
    pub notes: bindings::Update<String>,
}

impl TravelAgencyContractUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        travel_agency_contract_id: impl Into<
            bindings::Id<entities::TravelAgencyContract>,
        >,
    ) -> Self {
        Self {
            travel_agency_contract_id: travel_agency_contract_id.into(),
            commission_included: bindings::Update::Keep,
            commission: bindings::Update::Keep,
            channel_manager_business_segment_id: bindings::Update::Keep,
            channel_manager_absolute_adjustment: bindings::Update::Keep,
            channel_manager_relative_adjustment: bindings::Update::Keep,
            options: None,
            accounting_code: bindings::Update::Keep,
            invoice_due_interval: bindings::Update::Keep,
            contact_person: bindings::Update::Keep,
            contact_email: bindings::Update::Keep,
            additional_contact_info: bindings::Update::Keep,
            notes: bindings::Update::Keep,
        }
    }

    /// Sets `CommissionIncluded`.
    #[must_use]
    pub fn commission_included(
        mut self,
        commission_included: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.commission_included = commission_included.into();
        self
    }

    /// Sets `Commission`.
    #[must_use]
    pub fn commission(
        mut self,
        commission: impl Into<bindings::Update<bindings::Decimal>>,
    ) -> Self {
        self.commission = commission.into();
        self
    }

    /// Sets `ChannelManagerBusinessSegmentId`.
    #[must_use]
    pub fn channel_manager_business_segment_id(
        mut self,
        channel_manager_business_segment_id: impl Into<
            bindings::Update<bindings::Id<entities::BusinessSegment>>,
        >,
    ) -> Self {
        self.channel_manager_business_segment_id = channel_manager_business_segment_id
            .into();
        self
    }

    /// Sets `ChannelManagerAbsoluteAdjustment`.
    #[must_use]
    pub fn channel_manager_absolute_adjustment(
        mut self,
        channel_manager_absolute_adjustment: impl Into<
            bindings::Update<bindings::Decimal>,
        >,
    ) -> Self {
        self.channel_manager_absolute_adjustment = channel_manager_absolute_adjustment
            .into();
        self
    }

    /// Sets `ChannelManagerRelativeAdjustment`.
    #[must_use]
    pub fn channel_manager_relative_adjustment(
        mut self,
        channel_manager_relative_adjustment: impl Into<
            bindings::Update<bindings::Decimal>,
        >,
    ) -> Self {
        self.channel_manager_relative_adjustment = channel_manager_relative_adjustment
            .into();
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<TravelAgencyContractOptionsParameters>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets `AccountingCode`.
    #[must_use]
    pub fn accounting_code(
        mut self,
        accounting_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.accounting_code = accounting_code.into();
        self
    }

    /// Sets `InvoiceDueInterval`.
    #[must_use]
    pub fn invoice_due_interval(
        mut self,
        invoice_due_interval: impl Into<bindings::Update<bindings::Period>>,
    ) -> Self {
        self.invoice_due_interval = invoice_due_interval.into();
        self
    }

    /// Sets `ContactPerson`.
    #[must_use]
    pub fn contact_person(
        mut self,
        contact_person: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.contact_person = contact_person.into();
        self
    }

    /// Sets `ContactEmail`.
    #[must_use]
    pub fn contact_email(
        mut self,
        contact_email: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.contact_email = contact_email.into();
        self
    }

    /// Sets `AdditionalContactInfo`.
    #[must_use]
    pub fn additional_contact_info(
        mut self,
        additional_contact_info: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.additional_contact_info = additional_contact_info.into();
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<bindings::Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }
}

bindings::object! { TravelAgencyContractUpdateParameters {
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
