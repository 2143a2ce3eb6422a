// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `companies`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Period, Single,
    SizeLimit, Timestamp, UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;

use super::types::{
    ActivityStates, AddressParameters, Company, CompanyOptionUpdateParameters,
    CreditRatingBasicEnum, Limitation, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{CompaniesAdd, CompaniesUpdate, CompaniesGetAll, CompaniesDelete};

    /// Companies as business partners of a chain, among them employers of guests and travel
    /// agencies.
    #[derive(Clone, Debug)]
    pub struct Companies {
        client: Client,
    }

    impl Client {
        /// Companies as business partners of a chain, among them employers of guests and travel
        /// agencies.
        pub fn companies(&self) -> Companies {
            Companies::new(self)
        }
    }

    impl Companies {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Adds a company and returns it as a list of one; a repeat may add it again.
        ///
        /// `companies/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/companies#add-company))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `companies/getAll` by `Names` or `ExternalIdentifiers`.
        ///
        /// Response: [`CompanyResult`](super::super::types::CompanyResult).
        pub fn add(&self, request: CompaniesAdd) -> Call<CompaniesAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes properties of a company and returns it in full, as a list of one.
        ///
        /// `companies/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/companies#update-company))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `companies/getAll` by `Ids` and compare the changed
        /// properties.
        ///
        /// Response: [`CompanyResult`](super::super::types::CompanyResult).
        pub fn update(&self, request: CompaniesUpdate) -> Call<CompaniesUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Lists companies by id, name, external identifier, mother company and times; active and
        /// deleted ones by default.
        ///
        /// `companies/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/companies#get-all-companies))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Companies`.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`CompanyResult`](super::super::types::CompanyResult).
        pub fn get_all(&self, request: CompaniesGetAll) -> Call<CompaniesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes companies by id; they stay readable as inactive.
        ///
        /// `companies/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/companies#delete-companies))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read `companies/getAll` by `Ids` and compare `IsActive`.
        ///
        /// Response: no data.
        pub fn delete(&self, request: CompaniesDelete) -> Call<CompaniesDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Companies::add`](super::resources::Companies::add), `companies/add`.
#[doc(alias = "CompanyAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompaniesAdd {
    pub chain_id: Option<Id<entities::Chain>>,
    pub name: String,
    pub mother_company_id: Option<Id<entities::Company>>,
    /// E-mail address.
    pub invoicing_email: Option<String>,
    /// Web address.
    pub website_url: Option<String>,
    pub invoice_due_interval: Option<Period>,
    pub options: CompanyOptionsParameters,
    pub credit_rating: Option<CreditRatingParameters>,
    pub department: Option<String>,
    pub duns_number: Option<String>,
    pub reference_identifier: Option<String>,
    pub accounting_code: Option<String>,
    pub additional_tax_identifier: Option<String>,
    pub billing_code: Option<String>,
    pub contact: Option<String>,
    pub contact_person: Option<String>,
    pub identifier: Option<String>,
    pub iata: Option<String>,
    pub notes: Option<String>,
    pub tax_identifier: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    pub address: Option<AddressParameters>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
}

impl CompaniesAdd {
    /// Sets the required fields.
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

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }

    /// Sets [`mother_company_id`](field@Self::mother_company_id).
    #[must_use]
    pub fn mother_company_id(
        mut self,
        mother_company_id: impl Into<Id<entities::Company>>,
    ) -> Self {
        self.mother_company_id = Some(mother_company_id.into());
        self
    }

    /// Sets [`invoicing_email`](field@Self::invoicing_email). E-mail address.
    #[must_use]
    pub fn invoicing_email(mut self, invoicing_email: impl Into<String>) -> Self {
        self.invoicing_email = Some(invoicing_email.into());
        self
    }

    /// Sets [`website_url`](field@Self::website_url). Web address.
    #[must_use]
    pub fn website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(website_url.into());
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

    /// Sets [`credit_rating`](field@Self::credit_rating).
    #[must_use]
    pub fn credit_rating(
        mut self,
        credit_rating: impl Into<CreditRatingParameters>,
    ) -> Self {
        self.credit_rating = Some(credit_rating.into());
        self
    }

    /// Sets [`department`](field@Self::department).
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets [`duns_number`](field@Self::duns_number).
    #[must_use]
    pub fn duns_number(mut self, duns_number: impl Into<String>) -> Self {
        self.duns_number = Some(duns_number.into());
        self
    }

    /// Sets [`reference_identifier`](field@Self::reference_identifier).
    #[must_use]
    pub fn reference_identifier(
        mut self,
        reference_identifier: impl Into<String>,
    ) -> Self {
        self.reference_identifier = Some(reference_identifier.into());
        self
    }

    /// Sets [`accounting_code`](field@Self::accounting_code).
    #[must_use]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(accounting_code.into());
        self
    }

    /// Sets [`additional_tax_identifier`](field@Self::additional_tax_identifier).
    #[must_use]
    pub fn additional_tax_identifier(
        mut self,
        additional_tax_identifier: impl Into<String>,
    ) -> Self {
        self.additional_tax_identifier = Some(additional_tax_identifier.into());
        self
    }

    /// Sets [`billing_code`](field@Self::billing_code).
    #[must_use]
    pub fn billing_code(mut self, billing_code: impl Into<String>) -> Self {
        self.billing_code = Some(billing_code.into());
        self
    }

    /// Sets [`contact`](field@Self::contact).
    #[must_use]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Sets [`contact_person`](field@Self::contact_person).
    #[must_use]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(contact_person.into());
        self
    }

    /// Sets [`identifier`](field@Self::identifier).
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets [`iata`](field@Self::iata).
    #[must_use]
    pub fn iata(mut self, iata: impl Into<String>) -> Self {
        self.iata = Some(iata.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`tax_identifier`](field@Self::tax_identifier).
    #[must_use]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<String>) -> Self {
        self.tax_identifier = Some(tax_identifier.into());
        self
    }

    /// Sets [`telephone`](field@Self::telephone). Telephone number.
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
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

request! { CompaniesAdd {
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

impl Operation for CompaniesAdd {
    type Response = CompanyResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companies/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("Name").min(1),
                SizeLimit::characters("ExternalIdentifier").max(255),
            ],
        );
}

/// Request of [`Companies::update`](super::resources::Companies::update),
/// `companies/update`.
#[doc(alias = "CompanyUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompaniesUpdate {
    pub chain_id: Option<Id<entities::Chain>>,
    pub company_id: Id<entities::Company>,
    /// `Update::Clear` clears it.
    pub name: Update<String>,
    /// `Update::Clear` clears it.
    pub mother_company_id: Update<Id<entities::Company>>,
    /// E-mail address. `Update::Clear` clears it.
    pub invoicing_email: Update<String>,
    /// Web address. `Update::Clear` clears it.
    pub website_url: Update<String>,
    /// `Update::Clear` clears it.
    pub invoice_due_interval: Update<Period>,
    pub options: Option<CompanyOptionUpdateParameters>,
    pub credit_rating: Option<CreditRatingUpdateParameters>,
    /// `Update::Clear` clears it.
    pub department: Update<String>,
    /// `Update::Clear` clears it.
    pub duns_number: Update<String>,
    /// `Update::Clear` clears it.
    pub reference_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub accounting_code: Update<String>,
    /// `Update::Clear` clears it.
    pub additional_tax_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub billing_code: Update<String>,
    /// `Update::Clear` clears it.
    pub contact: Update<String>,
    /// `Update::Clear` clears it.
    pub contact_person: Update<String>,
    /// `Update::Clear` clears it.
    pub identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub iata: Update<String>,
    /// `Update::Clear` clears it.
    pub notes: Update<String>,
    /// `Update::Clear` clears it.
    pub tax_identifier: Update<String>,
    /// Telephone number. `Update::Clear` clears it.
    pub telephone: Update<String>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub external_identifier: Update<String>,
}

impl CompaniesUpdate {
    /// Sets the required fields.
    pub fn new(company_id: impl Into<Id<entities::Company>>) -> Self {
        Self {
            chain_id: None,
            company_id: company_id.into(),
            name: Update::Keep,
            mother_company_id: Update::Keep,
            invoicing_email: Update::Keep,
            website_url: Update::Keep,
            invoice_due_interval: Update::Keep,
            options: None,
            credit_rating: None,
            department: Update::Keep,
            duns_number: Update::Keep,
            reference_identifier: Update::Keep,
            accounting_code: Update::Keep,
            additional_tax_identifier: Update::Keep,
            billing_code: Update::Keep,
            contact: Update::Keep,
            contact_person: Update::Keep,
            identifier: Update::Keep,
            iata: Update::Keep,
            notes: Update::Keep,
            tax_identifier: Update::Keep,
            telephone: Update::Keep,
            external_identifier: Update::Keep,
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }

    /// Sets [`name`](field@Self::name). `Update::Clear` clears it.
    #[must_use]
    pub fn name(mut self, name: impl Into<Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`mother_company_id`](field@Self::mother_company_id). `Update::Clear` clears it.
    #[must_use]
    pub fn mother_company_id(
        mut self,
        mother_company_id: impl Into<Update<Id<entities::Company>>>,
    ) -> Self {
        self.mother_company_id = mother_company_id.into();
        self
    }

    /// Sets [`invoicing_email`](field@Self::invoicing_email). E-mail address. `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn invoicing_email(
        mut self,
        invoicing_email: impl Into<Update<String>>,
    ) -> Self {
        self.invoicing_email = invoicing_email.into();
        self
    }

    /// Sets [`website_url`](field@Self::website_url). Web address. `Update::Clear` clears it.
    #[must_use]
    pub fn website_url(mut self, website_url: impl Into<Update<String>>) -> Self {
        self.website_url = website_url.into();
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

    /// Sets [`options`](field@Self::options).
    #[must_use]
    pub fn options(mut self, options: impl Into<CompanyOptionUpdateParameters>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets [`credit_rating`](field@Self::credit_rating).
    #[must_use]
    pub fn credit_rating(
        mut self,
        credit_rating: impl Into<CreditRatingUpdateParameters>,
    ) -> Self {
        self.credit_rating = Some(credit_rating.into());
        self
    }

    /// Sets [`department`](field@Self::department). `Update::Clear` clears it.
    #[must_use]
    pub fn department(mut self, department: impl Into<Update<String>>) -> Self {
        self.department = department.into();
        self
    }

    /// Sets [`duns_number`](field@Self::duns_number). `Update::Clear` clears it.
    #[must_use]
    pub fn duns_number(mut self, duns_number: impl Into<Update<String>>) -> Self {
        self.duns_number = duns_number.into();
        self
    }

    /// Sets [`reference_identifier`](field@Self::reference_identifier). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn reference_identifier(
        mut self,
        reference_identifier: impl Into<Update<String>>,
    ) -> Self {
        self.reference_identifier = reference_identifier.into();
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

    /// Sets [`additional_tax_identifier`](field@Self::additional_tax_identifier).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn additional_tax_identifier(
        mut self,
        additional_tax_identifier: impl Into<Update<String>>,
    ) -> Self {
        self.additional_tax_identifier = additional_tax_identifier.into();
        self
    }

    /// Sets [`billing_code`](field@Self::billing_code). `Update::Clear` clears it.
    #[must_use]
    pub fn billing_code(mut self, billing_code: impl Into<Update<String>>) -> Self {
        self.billing_code = billing_code.into();
        self
    }

    /// Sets [`contact`](field@Self::contact). `Update::Clear` clears it.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<Update<String>>) -> Self {
        self.contact = contact.into();
        self
    }

    /// Sets [`contact_person`](field@Self::contact_person). `Update::Clear` clears it.
    #[must_use]
    pub fn contact_person(mut self, contact_person: impl Into<Update<String>>) -> Self {
        self.contact_person = contact_person.into();
        self
    }

    /// Sets [`identifier`](field@Self::identifier). `Update::Clear` clears it.
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<Update<String>>) -> Self {
        self.identifier = identifier.into();
        self
    }

    /// Sets [`iata`](field@Self::iata). `Update::Clear` clears it.
    #[must_use]
    pub fn iata(mut self, iata: impl Into<Update<String>>) -> Self {
        self.iata = iata.into();
        self
    }

    /// Sets [`notes`](field@Self::notes). `Update::Clear` clears it.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets [`tax_identifier`](field@Self::tax_identifier). `Update::Clear` clears it.
    #[must_use]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<Update<String>>) -> Self {
        self.tax_identifier = tax_identifier.into();
        self
    }

    /// Sets [`telephone`](field@Self::telephone). Telephone number. `Update::Clear` clears it.
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<Update<String>>) -> Self {
        self.telephone = telephone.into();
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

request! { CompaniesUpdate {
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

impl Operation for CompaniesUpdate {
    type Response = CompanyResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companies/update",
            Effect::Set,
        )
        .portfolio()
        .limits(&[SizeLimit::characters("ExternalIdentifier.Value").max(255)]);
}

/// Request of [`Companies::get_all`](super::resources::Companies::get_all),
/// `companies/getAll`.
#[doc(alias = "CompanyFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompaniesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// 1 to 1,000 items.
    pub mother_company_ids: Option<Vec<Id<entities::Company>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    pub time_filter: Option<CompanyTimeFilter>,
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    pub start_utc: Option<Timestamp>,
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    pub end_utc: Option<Timestamp>,
    /// 1 to 1,000 items.
    pub ids: Option<Vec<Id<entities::Company>>>,
    /// 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// Selects companies with one of these names. 1 to 1,000 items.
    pub names: Option<Vec<String>>,
    /// Whether active companies, deleted ones or both are returned. By default both.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl CompaniesGetAll {
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

    /// Sets [`chain_ids`](field@Self::chain_ids). 1 to 1,000 items.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`mother_company_ids`](field@Self::mother_company_ids). 1 to 1,000 items.
    #[must_use]
    pub fn mother_company_ids(
        mut self,
        mother_company_ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        self.mother_company_ids = Some(
            mother_company_ids.into_iter().map(Into::into).collect(),
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

    /// Sets [`time_filter`](field@Self::time_filter).
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    #[must_use]
    pub fn time_filter(mut self, time_filter: impl Into<CompanyTimeFilter>) -> Self {
        self.time_filter = Some(time_filter.into());
        self
    }

    /// Sets [`start_utc`](field@Self::start_utc).
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc).
    #[deprecated(note = "use `created_utc` and `updated_utc`")]
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }

    /// Sets [`ids`](field@Self::ids). 1 to 1,000 items.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
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

    /// Sets [`names`](field@Self::names). Selects companies with one of these names. 1 to 1,000
    /// items.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active companies, deleted
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
}

request! { CompaniesGetAll {
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

impl Operation for CompaniesGetAll {
    type Response = CompanyResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companies/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Companies", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
                FilterInfo::flat("StartUtc", "EndUtc", Meaning::Points(None)).selector("TimeFilter",&[("Created", Meaning::Points(Some("CreatedUtc"))),("Updated", Meaning::Points(Some("UpdatedUtc")))]),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("MotherCompanyIds", 1000).min_items(1),
                IdListInfo::new("Ids", 1000).min_items(1),
                IdListInfo::new("ExternalIdentifiers", 1000).min_items(1),
                IdListInfo::new("Names", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for CompaniesGetAll {
    type Item = Company;
}

impl Incremental for CompaniesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["ChainIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for Company {
    type Key = Id<entities::Company>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`Companies::delete`](super::resources::Companies::delete),
/// `companies/delete`.
#[doc(alias = "MultipleCompanyDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompaniesDelete {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub company_ids: Vec<Id<entities::Company>>,
}

impl CompaniesDelete {
    /// Sets the required fields.
    pub fn new(
        company_ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        Self {
            chain_id: None,
            company_ids: company_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { CompaniesDelete {
    chain_id: optional "ChainId",
    company_ids: required "CompanyIds",
} }

impl Operation for CompaniesDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "companies/delete",
            Effect::Transition,
        )
        .id_lists(&[IdListInfo::new("CompanyIds", 1000).min_items(1)]);
}

/// Options of a new company's invoices: permission and added fees.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyOptionsParameters {
    pub invoiceable: Option<bool>,
    pub add_fees_to_invoices: Option<bool>,
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

impl CompanyOptionsParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoiceable`](field@Self::invoiceable).
    #[must_use]
    pub fn invoiceable(mut self, invoiceable: bool) -> Self {
        self.invoiceable = Some(invoiceable);
        self
    }

    /// Sets [`add_fees_to_invoices`](field@Self::add_fees_to_invoices).
    #[must_use]
    pub fn add_fees_to_invoices(mut self, add_fees_to_invoices: bool) -> Self {
        self.add_fees_to_invoices = Some(add_fees_to_invoices);
        self
    }

    /// Sets
    /// [`add_tax_deducted_payment_to_invoices`](field@Self::add_tax_deducted_payment_to_invoices).
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

object! { CompanyOptionsParameters {
    invoiceable: optional "Invoiceable",
    add_fees_to_invoices: optional "AddFeesToInvoices",
    add_tax_deducted_payment_to_invoices: optional "AddTaxDeductedPaymentToInvoices",
} }

/// Companies listed, added or changed; for a listing, also the cursor for the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyResult {
    pub companies: Vec<Company>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CompanyResult {
    companies: required "Companies",
    cursor: optional "Cursor",
} }

/// How far a new company is trusted to pay.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditRatingParameters {
    pub basic: Option<CreditRatingBasicEnum>,
}

impl CreditRatingParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`basic`](field@Self::basic).
    #[must_use]
    pub fn basic(mut self, basic: impl Into<CreditRatingBasicEnum>) -> Self {
        self.basic = Some(basic.into());
        self
    }
}

object! { CreditRatingParameters {
    basic: optional "Basic",
} }

/// A change to how far a company is trusted to pay.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditRatingUpdateParameters {
    /// `Update::Clear` clears it.
    pub basic: Update<CreditRatingBasicEnum>,
}

impl CreditRatingUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`basic`](field@Self::basic). `Update::Clear` clears it.
    #[must_use]
    pub fn basic(mut self, basic: impl Into<Update<CreditRatingBasicEnum>>) -> Self {
        self.basic = basic.into();
        self
    }
}

object! { CreditRatingUpdateParameters {
    basic: optional "Basic",
} }

/// Whether the older time filter looks at when companies were created or at their last
/// change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CompanyTimeFilter {
    Created,
    Updated,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CompanyTimeFilter {
    Created: "Created",
    Updated: "Updated",
} }
