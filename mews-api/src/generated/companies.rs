// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `companies`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityStates, AddressParameters, Company, CompanyOptionUpdateParameters,
    CreditRatingBasicEnum, Limitation, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, CompaniesAdd, CompaniesUpdate, CompaniesGetAll, CompaniesDelete,
    };

    /// Companies as business partners of a chain, among them employers of guests and travel agencies.
    #[derive(Clone, Debug)]
    pub struct Companies {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Companies as business partners of a chain, among them employers of guests and travel agencies.
        pub fn companies(&self) -> Companies {
            Companies::new(self)
        }
    }

    impl Companies {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Adds a company and returns it as a list of one; a repeat may add it again.
        ///
        /// `companies/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companies#add-company))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: CompaniesAdd) -> bindings::Call<CompaniesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes properties of a company and returns it in full, as a list of one.
        ///
        /// `companies/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companies#update-company))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: CompaniesUpdate,
        ) -> bindings::Call<CompaniesUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists companies by id, name, external identifier, mother company and times; active and deleted ones unless told otherwise.
        ///
        /// `companies/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companies#get-all-companies))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Companies` in pages of at most 1,000.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: CompaniesGetAll,
        ) -> bindings::Call<CompaniesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes companies by id; they stay readable as inactive.
        ///
        /// `companies/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/companies#delete-companies))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn delete(
            &self,
            request: CompaniesDelete,
        ) -> bindings::Call<CompaniesDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `companies/add` asks for: the argument of [`Companies::add`](super::resources::Companies::add).
#[doc(alias = "CompanyAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompaniesAdd {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `Name`: text.
    pub name: String,
    /// `MotherCompanyId`: id of [`Company`](entities::Company).
    pub mother_company_id: Option<bindings::Id<entities::Company>>,
    /// `InvoicingEmail`: e-mail address.
    pub invoicing_email: Option<String>,
    /// `WebsiteUrl`: web address.
    pub website_url: Option<String>,
    /// `InvoiceDueInterval`: length of time.
    pub invoice_due_interval: Option<bindings::Period>,
    /// `Options`: [`CompanyOptionsParameters`].
    pub options: CompanyOptionsParameters,
    /// `CreditRating`: [`CreditRatingParameters`].
    pub credit_rating: Option<CreditRatingParameters>,
    /// `Department`: text.
    pub department: Option<String>,
    /// `DunsNumber`: text.
    pub duns_number: Option<String>,
    /// `ReferenceIdentifier`: text.
    pub reference_identifier: Option<String>,
    /// `AccountingCode`: text.
    pub accounting_code: Option<String>,
    /// `AdditionalTaxIdentifier`: text.
    pub additional_tax_identifier: Option<String>,
    /// `BillingCode`: text.
    pub billing_code: Option<String>,
    /// `Contact`: text.
    pub contact: Option<String>,
    /// `ContactPerson`: text.
    pub contact_person: Option<String>,
    /// `Identifier`: text.
    pub identifier: Option<String>,
    /// `Iata`: text.
    pub iata: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
    /// `Telephone`: telephone number.
    pub telephone: Option<String>,
    /// `Address`: [`AddressParameters`].
    pub address: Option<AddressParameters>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
}

impl CompaniesAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        name: impl Into<String>,
        options: impl Into<CompanyOptionsParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            name: name.into(),
            mother_company_id: None,
            invoicing_email: None,
            website_url: None,
            invoice_due_interval: None,
            options: options.into(),
            credit_rating: None,
            department: None,
            duns_number: None,
            reference_identifier: None,
            accounting_code: None,
            additional_tax_identifier: None,
            billing_code: None,
            contact: None,
            contact_person: None,
            identifier: None,
            iata: None,
            notes: None,
            tax_identifier: None,
            telephone: None,
            address: None,
            external_identifier: None,
        }
    }

    /// Sets `ChainId`.
    #[must_use]
    pub fn chain_id(
        mut self,
        chain_id: impl Into<bindings::Id<entities::Chain>>,
    ) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }

    /// Sets `MotherCompanyId`.
    #[must_use]
    pub fn mother_company_id(
        mut self,
        mother_company_id: impl Into<bindings::Id<entities::Company>>,
    ) -> Self {
        self.mother_company_id = Some(mother_company_id.into());
        self
    }

    /// Sets `InvoicingEmail`.
    #[must_use]
    pub fn invoicing_email(mut self, invoicing_email: impl Into<String>) -> Self {
        self.invoicing_email = Some(invoicing_email.into());
        self
    }

    /// Sets `WebsiteUrl`.
    #[must_use]
    pub fn website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(website_url.into());
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

    /// Sets `CreditRating`.
    #[must_use]
    pub fn credit_rating(
        mut self,
        credit_rating: impl Into<CreditRatingParameters>,
    ) -> Self {
        self.credit_rating = Some(credit_rating.into());
        self
    }

    /// Sets `Department`.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets `DunsNumber`.
    #[must_use]
    pub fn duns_number(mut self, duns_number: impl Into<String>) -> Self {
        self.duns_number = Some(duns_number.into());
        self
    }

    /// Sets `ReferenceIdentifier`.
    #[must_use]
    pub fn reference_identifier(
        mut self,
        reference_identifier: impl Into<String>,
    ) -> Self {
        self.reference_identifier = Some(reference_identifier.into());
        self
    }

    /// Sets `AccountingCode`.
    #[must_use]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(accounting_code.into());
        self
    }

    /// Sets `AdditionalTaxIdentifier`.
    #[must_use]
    pub fn additional_tax_identifier(
        mut self,
        additional_tax_identifier: impl Into<String>,
    ) -> Self {
        self.additional_tax_identifier = Some(additional_tax_identifier.into());
        self
    }

    /// Sets `BillingCode`.
    #[must_use]
    pub fn billing_code(mut self, billing_code: impl Into<String>) -> Self {
        self.billing_code = Some(billing_code.into());
        self
    }

    /// Sets `Contact`.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Sets `ContactPerson`.
    #[must_use]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(contact_person.into());
        self
    }

    /// Sets `Identifier`.
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets `Iata`.
    #[must_use]
    pub fn iata(mut self, iata: impl Into<String>) -> Self {
        self.iata = Some(iata.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `TaxIdentifier`.
    #[must_use]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<String>) -> Self {
        self.tax_identifier = Some(tax_identifier.into());
        self
    }

    /// Sets `Telephone`.
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets `Address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
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

bindings::object! { CompaniesAdd {
    chain_id: optional "ChainId",
    name: required "Name",
    mother_company_id: optional "MotherCompanyId",
    invoicing_email: optional "InvoicingEmail",
    website_url: optional "WebsiteUrl",
    invoice_due_interval: optional "InvoiceDueInterval",
    options: required "Options",
    credit_rating: optional "CreditRating",
    department: optional "Department",
    duns_number: optional "DunsNumber",
    reference_identifier: optional "ReferenceIdentifier",
    accounting_code: optional "AccountingCode",
    additional_tax_identifier: optional "AdditionalTaxIdentifier",
    billing_code: optional "BillingCode",
    contact: optional "Contact",
    contact_person: optional "ContactPerson",
    identifier: optional "Identifier",
    iata: optional "Iata",
    notes: optional "Notes",
    tax_identifier: optional "TaxIdentifier",
    telephone: optional "Telephone",
    address: optional "Address",
    external_identifier: optional "ExternalIdentifier",
} }

impl bindings::Operation for CompaniesAdd {
    type Response = CompanyResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "companies/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `companies/update` asks for: the argument of [`Companies::update`](super::resources::Companies::update).
#[doc(alias = "CompanyUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompaniesUpdate {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: bindings::Id<entities::Company>,
    /// `Name`: new value, text. May be cleared.
    pub name: bindings::Update<String>,
    /// `MotherCompanyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub mother_company_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `InvoicingEmail`: new value, e-mail address. May be cleared.
    pub invoicing_email: bindings::Update<String>,
    /// `WebsiteUrl`: new value, web address. May be cleared.
    pub website_url: bindings::Update<String>,
    /// `InvoiceDueInterval`: new value, length of time. May be cleared.
    pub invoice_due_interval: bindings::Update<bindings::Period>,
    /// `Options`: [`CompanyOptionUpdateParameters`].
    pub options: Option<CompanyOptionUpdateParameters>,
    /// `CreditRating`: [`CreditRatingUpdateParameters`].
    pub credit_rating: Option<CreditRatingUpdateParameters>,
    /// `Department`: new value, text. May be cleared.
    pub department: bindings::Update<String>,
    /// `DunsNumber`: new value, text. May be cleared.
    pub duns_number: bindings::Update<String>,
    /// `ReferenceIdentifier`: new value, text. May be cleared.
    pub reference_identifier: bindings::Update<String>,
    /// `AccountingCode`: new value, text. May be cleared.
    pub accounting_code: bindings::Update<String>,
    /// `AdditionalTaxIdentifier`: new value, text. May be cleared.
    pub additional_tax_identifier: bindings::Update<String>,
    /// `BillingCode`: new value, text. May be cleared.
    pub billing_code: bindings::Update<String>,
    /// `Contact`: new value, text. May be cleared.
    pub contact: bindings::Update<String>,
    /// `ContactPerson`: new value, text. May be cleared.
    pub contact_person: bindings::Update<String>,
    /// `Identifier`: new value, text. May be cleared.
    pub identifier: bindings::Update<String>,
    /// `Iata`: new value, text. May be cleared.
    pub iata: bindings::Update<String>,
    /// `Notes`: new value, text. May be cleared.
    pub notes: bindings::Update<String>,
    /// `TaxIdentifier`: new value, text. May be cleared.
    pub tax_identifier: bindings::Update<String>,
    /// `Telephone`: new value, telephone number. May be cleared.
    pub telephone: bindings::Update<String>,
    /// `ExternalIdentifier`: new value, text, at most 255 characters. May be cleared.
    pub external_identifier: bindings::Update<String>,
}

impl CompaniesUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(company_id: impl Into<bindings::Id<entities::Company>>) -> Self {
        Self {
            chain_id: None,
            company_id: company_id.into(),
            name: bindings::Update::Keep,
            mother_company_id: bindings::Update::Keep,
            invoicing_email: bindings::Update::Keep,
            website_url: bindings::Update::Keep,
            invoice_due_interval: bindings::Update::Keep,
            options: None,
            credit_rating: None,
            department: bindings::Update::Keep,
            duns_number: bindings::Update::Keep,
            reference_identifier: bindings::Update::Keep,
            accounting_code: bindings::Update::Keep,
            additional_tax_identifier: bindings::Update::Keep,
            billing_code: bindings::Update::Keep,
            contact: bindings::Update::Keep,
            contact_person: bindings::Update::Keep,
            identifier: bindings::Update::Keep,
            iata: bindings::Update::Keep,
            notes: bindings::Update::Keep,
            tax_identifier: bindings::Update::Keep,
            telephone: bindings::Update::Keep,
            external_identifier: bindings::Update::Keep,
        }
    }

    /// Sets `ChainId`.
    #[must_use]
    pub fn chain_id(
        mut self,
        chain_id: impl Into<bindings::Id<entities::Chain>>,
    ) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<bindings::Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `MotherCompanyId`.
    #[must_use]
    pub fn mother_company_id(
        mut self,
        mother_company_id: impl Into<bindings::Update<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.mother_company_id = mother_company_id.into();
        self
    }

    /// Sets `InvoicingEmail`.
    #[must_use]
    pub fn invoicing_email(
        mut self,
        invoicing_email: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.invoicing_email = invoicing_email.into();
        self
    }

    /// Sets `WebsiteUrl`.
    #[must_use]
    pub fn website_url(
        mut self,
        website_url: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.website_url = website_url.into();
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

    /// Sets `Options`.
    #[must_use]
    pub fn options(mut self, options: impl Into<CompanyOptionUpdateParameters>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets `CreditRating`.
    #[must_use]
    pub fn credit_rating(
        mut self,
        credit_rating: impl Into<CreditRatingUpdateParameters>,
    ) -> Self {
        self.credit_rating = Some(credit_rating.into());
        self
    }

    /// Sets `Department`.
    #[must_use]
    pub fn department(
        mut self,
        department: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.department = department.into();
        self
    }

    /// Sets `DunsNumber`.
    #[must_use]
    pub fn duns_number(
        mut self,
        duns_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.duns_number = duns_number.into();
        self
    }

    /// Sets `ReferenceIdentifier`.
    #[must_use]
    pub fn reference_identifier(
        mut self,
        reference_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.reference_identifier = reference_identifier.into();
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

    /// Sets `AdditionalTaxIdentifier`.
    #[must_use]
    pub fn additional_tax_identifier(
        mut self,
        additional_tax_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.additional_tax_identifier = additional_tax_identifier.into();
        self
    }

    /// Sets `BillingCode`.
    #[must_use]
    pub fn billing_code(
        mut self,
        billing_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.billing_code = billing_code.into();
        self
    }

    /// Sets `Contact`.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<bindings::Update<String>>) -> Self {
        self.contact = contact.into();
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

    /// Sets `Identifier`.
    #[must_use]
    pub fn identifier(
        mut self,
        identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.identifier = identifier.into();
        self
    }

    /// Sets `Iata`.
    #[must_use]
    pub fn iata(mut self, iata: impl Into<bindings::Update<String>>) -> Self {
        self.iata = iata.into();
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<bindings::Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets `TaxIdentifier`.
    #[must_use]
    pub fn tax_identifier(
        mut self,
        tax_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.tax_identifier = tax_identifier.into();
        self
    }

    /// Sets `Telephone`.
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<bindings::Update<String>>) -> Self {
        self.telephone = telephone.into();
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

bindings::object! { CompaniesUpdate {
    chain_id: optional "ChainId",
    company_id: required "CompanyId",
    name: optional "Name",
    mother_company_id: optional "MotherCompanyId",
    invoicing_email: optional "InvoicingEmail",
    website_url: optional "WebsiteUrl",
    invoice_due_interval: optional "InvoiceDueInterval",
    options: optional "Options",
    credit_rating: optional "CreditRating",
    department: optional "Department",
    duns_number: optional "DunsNumber",
    reference_identifier: optional "ReferenceIdentifier",
    accounting_code: optional "AccountingCode",
    additional_tax_identifier: optional "AdditionalTaxIdentifier",
    billing_code: optional "BillingCode",
    contact: optional "Contact",
    contact_person: optional "ContactPerson",
    identifier: optional "Identifier",
    iata: optional "Iata",
    notes: optional "Notes",
    tax_identifier: optional "TaxIdentifier",
    telephone: optional "Telephone",
    external_identifier: optional "ExternalIdentifier",
} }

impl bindings::Operation for CompaniesUpdate {
    type Response = CompanyResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "companies/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `companies/getAll` asks for: the argument of [`Companies::get_all`](super::resources::Companies::get_all).
#[doc(alias = "CompanyFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompaniesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `MotherCompanyIds`: ids of [`Company`](entities::Company), 1 to 1,000 items.
    pub mother_company_ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `TimeFilter`: [`CompanyTimeFilter`].
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    pub time_filter: Option<CompanyTimeFilter>,
    /// `StartUtc`: instant.
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    pub end_utc: Option<bindings::Timestamp>,
    /// `Ids`: ids of [`Company`](entities::Company), 1 to 1,000 items.
    pub ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `ExternalIdentifiers`: texts, 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// `Names`: texts, 1 to 1,000 items.
    pub names: Option<Vec<String>>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl CompaniesGetAll {
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

    /// Sets `ChainIds`.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `MotherCompanyIds`.
    #[must_use]
    pub fn mother_company_ids(
        mut self,
        mother_company_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Company>>,
        >,
    ) -> Self {
        self.mother_company_ids = Some(
            mother_company_ids.into_iter().map(Into::into).collect(),
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

    /// Sets `TimeFilter`.
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    #[must_use]
    pub fn time_filter(mut self, time_filter: impl Into<CompanyTimeFilter>) -> Self {
        self.time_filter = Some(time_filter.into());
        self
    }

    /// Sets `StartUtc`.
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }

    /// Sets `Ids`.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Company>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
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

    /// Sets `Names`.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
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

bindings::object! { CompaniesGetAll {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    mother_company_ids: optional "MotherCompanyIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    time_filter: optional "TimeFilter",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    ids: optional "Ids",
    external_identifiers: optional "ExternalIdentifiers",
    names: optional "Names",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for CompaniesGetAll {
    type Response = CompanyResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "companies/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Companies", &["Id"]))
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
                bindings::FilterInfo::flat(
                        "StartUtc",
                        "EndUtc",
                        bindings::Meaning::Points(None),
                    )
                    .selector(
                        "TimeFilter",
                        &[
                            ("Created", bindings::Meaning::Points(Some("CreatedUtc"))),
                            ("Updated", bindings::Meaning::Points(Some("UpdatedUtc"))),
                        ],
                    ),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("ChainIds", 1000),
                bindings::IdListInfo::new("MotherCompanyIds", 1000),
                bindings::IdListInfo::new("Ids", 1000),
                bindings::IdListInfo::new("ExternalIdentifiers", 1000),
                bindings::IdListInfo::new("Names", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for CompaniesGetAll {
    type Item = Company;
}

/// What `companies/delete` asks for: the argument of [`Companies::delete`](super::resources::Companies::delete).
#[doc(alias = "MultipleCompanyDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompaniesDelete {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `CompanyIds`: ids of [`Company`](entities::Company), 1 to 1,000 items.
    pub company_ids: Vec<bindings::Id<entities::Company>>,
}

impl CompaniesDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        company_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Company>>>,
    ) -> Self {
        Self {
            chain_id: None,
            company_ids: company_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `ChainId`.
    #[must_use]
    pub fn chain_id(
        mut self,
        chain_id: impl Into<bindings::Id<entities::Chain>>,
    ) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

bindings::object! { CompaniesDelete {
    chain_id: optional "ChainId",
    company_ids: required "CompanyIds",
} }

impl bindings::Operation for CompaniesDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "companies/delete",
            bindings::Effect::Transition,
        )
        .id_lists(&[bindings::IdListInfo::new("CompanyIds", 1000)]);
}

/// What is to hold for a new company's invoices, from being allowed at all to fees added.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyOptionsParameters {
    /// `Invoiceable`: yes or no.
    pub invoiceable: Option<bool>,
    /// `AddFeesToInvoices`: yes or no.
    pub add_fees_to_invoices: Option<bool>,
    /// `AddTaxDeductedPaymentToInvoices`: yes or no.
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

impl CompanyOptionsParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Invoiceable`.
    #[must_use]
    pub fn invoiceable(mut self, invoiceable: bool) -> Self {
        self.invoiceable = Some(invoiceable);
        self
    }

    /// Sets `AddFeesToInvoices`.
    #[must_use]
    pub fn add_fees_to_invoices(mut self, add_fees_to_invoices: bool) -> Self {
        self.add_fees_to_invoices = Some(add_fees_to_invoices);
        self
    }

    /// Sets `AddTaxDeductedPaymentToInvoices`.
    #[must_use]
    pub fn add_tax_deducted_payment_to_invoices(
        mut self,
        add_tax_deducted_payment_to_invoices: bool,
    ) -> Self {
        self.add_tax_deducted_payment_to_invoices = Some(
            add_tax_deducted_payment_to_invoices,
        );
        self
    }
}

bindings::object! { CompanyOptionsParameters {
    invoiceable: optional "Invoiceable",
    add_fees_to_invoices: optional "AddFeesToInvoices",
    add_tax_deducted_payment_to_invoices: optional "AddTaxDeductedPaymentToInvoices",
} }

/// Companies listed, added or changed; for a listing, also the cursor for the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyResult {
    /// `Companies`: list of [`Company`].
    pub companies: Vec<Company>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CompanyResult {
    companies: required "Companies",
    cursor: optional "Cursor",
} }

/// How far a new company is trusted to pay.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditRatingParameters {
    /// `Basic`: [`CreditRatingBasicEnum`].
    pub basic: Option<CreditRatingBasicEnum>,
}

impl CreditRatingParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Basic`.
    #[must_use]
    pub fn basic(mut self, basic: impl Into<CreditRatingBasicEnum>) -> Self {
        self.basic = Some(basic.into());
        self
    }
}

bindings::object! { CreditRatingParameters {
    basic: optional "Basic",
} }

/// A change to how far a company is trusted to pay.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditRatingUpdateParameters {
    /// `Basic`: new value, [`CreditRatingBasicEnum`]. May be cleared.
    pub basic: bindings::Update<CreditRatingBasicEnum>,
}

impl CreditRatingUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Basic`.
    #[must_use]
    pub fn basic(
        mut self,
        basic: impl Into<bindings::Update<CreditRatingBasicEnum>>,
    ) -> Self {
        self.basic = basic.into();
        self
    }
}

bindings::object! { CreditRatingUpdateParameters {
    basic: optional "Basic",
} }

/// Whether the older time filter looks at when companies were created or at their last change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CompanyTimeFilter {
    /// `Created`
    Created,
    /// `Updated`
    Updated,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CompanyTimeFilter {
    Created: "Created",
    Updated: "Updated",
} }
