// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `accounts`: its handle, requests and data.

use crate::bindings::{
    Date, Effect, Id, Operation, OperationInfo, Period, Single, SizeLimit, Timestamp,
    UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;

use super::types::{
    AccountTypeEnum, CompanyOptionUpdateParameters, CreditRatingBasicEnum, Title,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{AccountsUpdate, AccountsAddFile, AccountsMerge};

    /// Customers and companies as holders of bills, notes and files.
    #[derive(Clone, Debug)]
    pub struct Accounts {
        client: Client,
    }

    impl Client {
        /// Customers and companies as holders of bills, notes and files.
        pub fn accounts(&self) -> Accounts {
            Accounts::new(self)
        }
    }

    impl Accounts {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Changes properties of customers and companies in one request; returns the accounts as
        /// they are now.
        ///
        /// `accounts/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/accounts#update-accounts))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// Response: [`AccountResult`](super::super::types::AccountResult).
        pub fn update(&self, request: AccountsUpdate) -> Call<AccountsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Uploads a PDF or picture in base64 and attaches it to an account; returns the id of the
        /// file.
        ///
        /// `accounts/addFile` ([official
        /// page](https://docs.mews.com/connector-api/operations/accounts#upload-and-link-file-to-account))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: files cannot be listed through this API; ask a person before
        /// repeating it.
        ///
        /// Response: [`AddAccountFileResult`](super::super::types::AddAccountFileResult).
        pub fn add_file(&self, request: AccountsAddFile) -> Call<AccountsAddFile> {
            Call::new(self.client.clone(), request)
        }

        /// Merges accounts of one type into a target, which keeps its id; cannot be taken back
        /// here.
        ///
        /// `accounts/merge` ([official
        /// page](https://docs.mews.com/connector-api/operations/accounts#merge-accounts))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read the source account; a merged customer or company has a
        /// `MergeTargetId`.
        ///
        /// Response: no data.
        pub fn merge(&self, request: AccountsMerge) -> Call<AccountsMerge> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Accounts::update`](super::resources::Accounts::update), `accounts/update`.
#[doc(alias = "MultipleAccountUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountsUpdate {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub account_updates: Vec<AccountUpdateParameters>,
}

impl AccountsUpdate {
    /// Sets the required fields.
    pub fn new(
        account_updates: impl IntoIterator<Item = impl Into<AccountUpdateParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            account_updates: account_updates.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { AccountsUpdate {
    chain_id: optional "ChainId",
    account_updates: required "AccountUpdates",
} }

impl Operation for AccountsUpdate {
    type Response = AccountResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accounts/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("AccountUpdates").min(1).max(1000),
                SizeLimit::characters(
                        "AccountUpdates.Customer.CarRegistrationNumber.Value",
                    )
                    .max(255),
                SizeLimit::characters(
                        "AccountUpdates.Customer.DietaryRequirements.Value",
                    )
                    .max(255),
                SizeLimit::characters(
                        "AccountUpdates.Customer.LegalEntityIdentifiers.ItLotteryCode.Value",
                    )
                    .min(2)
                    .max(15),
                SizeLimit::characters("AccountUpdates.Company.ExternalIdentifier.Value")
                    .max(255),
            ],
        );
}

/// Request of [`Accounts::add_file`](super::resources::Accounts::add_file),
/// `accounts/addFile`.
#[doc(alias = "AccountFileParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountsAddFile {
    pub chain_id: Option<Id<entities::Chain>>,
    pub account_id: Id<entities::Account>,
    /// At most 1,000 characters.
    pub name: String,
    /// At most 1,000 characters.
    pub r#type: String,
    pub data: String,
}

impl AccountsAddFile {
    /// Sets the required fields.
    pub fn new(
        account_id: impl Into<Id<entities::Account>>,
        name: impl Into<String>,
        r#type: impl Into<String>,
        data: impl Into<String>,
    ) -> Self {
        Self {
            chain_id: None,
            account_id: account_id.into(),
            name: name.into(),
            r#type: r#type.into(),
            data: data.into(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { AccountsAddFile {
    chain_id: optional "ChainId",
    account_id: required "AccountId",
    name: required "Name",
    r#type: required "Type",
    data: required "Data",
} }

impl Operation for AccountsAddFile {
    type Response = AddAccountFileResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accounts/addFile",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("Name").min(1).max(1000),
                SizeLimit::characters("Type").min(1).max(1000),
                SizeLimit::characters("Data").min(1),
            ],
        );
}

/// Request of [`Accounts::merge`](super::resources::Accounts::merge), `accounts/merge`.
#[doc(alias = "MultipleAccountMergeParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountsMerge {
    /// 1 to 10 items.
    pub account_merge_parameters: Vec<AccountMergeParameter>,
}

impl AccountsMerge {
    /// Sets the required fields.
    pub fn new(
        account_merge_parameters: impl IntoIterator<
            Item = impl Into<AccountMergeParameter>,
        >,
    ) -> Self {
        Self {
            account_merge_parameters: account_merge_parameters
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { AccountsMerge {
    account_merge_parameters: required "AccountMergeParameters",
} }

impl Operation for AccountsMerge {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accounts/merge",
            Effect::Transition,
        )
        .limits(
            &[
                SizeLimit::items("AccountMergeParameters").min(1).max(10),
                SizeLimit::items("AccountMergeParameters.SourceAccountIds")
                    .min(1)
                    .max(1000),
            ],
        );
}

/// A customer or a company, depending on the discriminator.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub id: Id<entities::Account>,
    /// Determines whether `Customer` or `Company` is set.
    pub discriminator: AccountTypeEnum,
    pub customer: Option<CustomerAccount>,
    pub company: Option<CompanyAccount>,
}

object! { Account {
    id: required "Id",
    discriminator: required "Discriminator",
    customer: optional "Customer",
    company: optional "Company",
} }

/// Properties of a company to change.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountCompanyUpdateParameters {
    /// E-mail address. `Update::Clear` clears it.
    pub email: Update<String>,
    /// `Update::Clear` clears it.
    pub tax_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub billing_code: Update<String>,
    /// `Update::Clear` clears it.
    pub accounting_code: Update<String>,
    /// `Update::Clear` clears it.
    pub notes: Update<String>,
    /// `Update::Clear` clears it.
    pub name: Update<String>,
    /// `Update::Clear` clears it.
    pub mother_company_id: Update<Id<entities::Company>>,
    /// Web address. `Update::Clear` clears it.
    pub website_url: Update<String>,
    /// `Update::Clear` clears it.
    pub invoice_due_interval: Update<Period>,
    pub classifications: Option<CompanyClassificationUpdateParameters>,
    pub options: Option<CompanyOptionUpdateParameters>,
    /// `Update::Clear` clears it.
    pub credit_rating_basic: Update<CreditRatingBasic>,
    /// `Update::Clear` clears it.
    pub department: Update<String>,
    /// `Update::Clear` clears it.
    pub duns_number: Update<String>,
    /// `Update::Clear` clears it.
    pub reference_id: Update<String>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub external_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub additional_tax_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub contact: Update<String>,
    /// `Update::Clear` clears it.
    pub contact_person: Update<String>,
    /// `Update::Clear` clears it.
    pub fiscal_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub iata: Update<String>,
    /// `Update::Clear` clears it.
    pub telephone: Update<String>,
    /// `Update::Clear` clears it.
    pub source_id: Update<Id<entities::Source>>,
}

impl AccountCompanyUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](field@Self::email). E-mail address. `Update::Clear` clears it.
    #[must_use]
    pub fn email(mut self, email: impl Into<Update<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Sets [`tax_identifier`](field@Self::tax_identifier). `Update::Clear` clears it.
    #[must_use]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<Update<String>>) -> Self {
        self.tax_identifier = tax_identifier.into();
        self
    }

    /// Sets [`billing_code`](field@Self::billing_code). `Update::Clear` clears it.
    #[must_use]
    pub fn billing_code(mut self, billing_code: impl Into<Update<String>>) -> Self {
        self.billing_code = billing_code.into();
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

    /// Sets [`notes`](field@Self::notes). `Update::Clear` clears it.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<Update<String>>) -> Self {
        self.notes = notes.into();
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

    /// Sets [`classifications`](field@Self::classifications).
    #[must_use]
    pub fn classifications(
        mut self,
        classifications: impl Into<CompanyClassificationUpdateParameters>,
    ) -> Self {
        self.classifications = Some(classifications.into());
        self
    }

    /// Sets [`options`](field@Self::options).
    #[must_use]
    pub fn options(mut self, options: impl Into<CompanyOptionUpdateParameters>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets [`credit_rating_basic`](field@Self::credit_rating_basic). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn credit_rating_basic(
        mut self,
        credit_rating_basic: impl Into<Update<CreditRatingBasic>>,
    ) -> Self {
        self.credit_rating_basic = credit_rating_basic.into();
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

    /// Sets [`reference_id`](field@Self::reference_id). `Update::Clear` clears it.
    #[must_use]
    pub fn reference_id(mut self, reference_id: impl Into<Update<String>>) -> Self {
        self.reference_id = reference_id.into();
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

    /// Sets [`fiscal_identifier`](field@Self::fiscal_identifier). `Update::Clear` clears it.
    #[must_use]
    pub fn fiscal_identifier(
        mut self,
        fiscal_identifier: impl Into<Update<String>>,
    ) -> Self {
        self.fiscal_identifier = fiscal_identifier.into();
        self
    }

    /// Sets [`iata`](field@Self::iata). `Update::Clear` clears it.
    #[must_use]
    pub fn iata(mut self, iata: impl Into<Update<String>>) -> Self {
        self.iata = iata.into();
        self
    }

    /// Sets [`telephone`](field@Self::telephone). `Update::Clear` clears it.
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<Update<String>>) -> Self {
        self.telephone = telephone.into();
        self
    }

    /// Sets [`source_id`](field@Self::source_id). `Update::Clear` clears it.
    #[must_use]
    pub fn source_id(
        mut self,
        source_id: impl Into<Update<Id<entities::Source>>>,
    ) -> Self {
        self.source_id = source_id.into();
        self
    }
}

object! { AccountCompanyUpdateParameters {
    email: optional "Email",
    tax_identifier: optional "TaxIdentifier",
    billing_code: optional "BillingCode",
    accounting_code: optional "AccountingCode",
    notes: optional "Notes",
    name: optional "Name",
    mother_company_id: optional "MotherCompanyId",
    website_url: optional "WebsiteUrl",
    invoice_due_interval: optional "InvoiceDueInterval",
    classifications: optional "Classifications",
    options: optional "Options",
    credit_rating_basic: optional "CreditRatingBasic",
    department: optional "Department",
    duns_number: optional "DunsNumber",
    reference_id: optional "ReferenceId",
    external_identifier: optional "ExternalIdentifier",
    additional_tax_identifier: optional "AdditionalTaxIdentifier",
    contact: optional "Contact",
    contact_person: optional "ContactPerson",
    fiscal_identifier: optional "FiscalIdentifier",
    iata: optional "Iata",
    telephone: optional "Telephone",
    source_id: optional "SourceId",
} }

/// Properties of a customer to change.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountCustomerUpdateParameters {
    /// `Update::Clear` clears it.
    pub email: Update<String>,
    /// `Update::Clear` clears it.
    pub tax_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub billing_code: Update<String>,
    /// `Update::Clear` clears it.
    pub accounting_code: Update<String>,
    /// `Update::Clear` clears it.
    pub notes: Update<String>,
    /// `Update::Clear` clears it.
    pub last_name: Update<String>,
    /// `Update::Clear` clears it.
    pub first_name: Update<String>,
    /// `Update::Clear` clears it.
    pub second_last_name: Update<String>,
    /// `Update::Clear` clears it.
    pub birth_place: Update<String>,
    /// `Update::Clear` clears it.
    pub telephone: Update<String>,
    /// `Update::Clear` clears it.
    pub occupation: Update<String>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub car_registration_number: Update<String>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub dietary_requirements: Update<String>,
    /// `Update::Clear` clears it.
    pub loyalty_code: Update<String>,
    /// Country code (ISO 3166-1 alpha-2). `Update::Clear` clears it.
    pub nationality_code: Update<String>,
    /// `Update::Clear` clears it.
    pub company_id: Update<Id<entities::Company>>,
    /// `Update::Clear` clears it.
    pub birth_date: Update<Date>,
    /// `Update::Clear` clears it.
    pub sex: Update<String>,
    /// `Update::Clear` clears it.
    pub title: Update<String>,
    /// Language for messages to the customer (language and culture, such as `en-US`).
    /// `Update::Clear` clears it.
    pub preferred_language_code: Update<String>,
    pub options: Option<CustomerOptionUpdateParameters>,
    pub classifications: Option<CustomerClassificationUpdateParameters>,
    pub legal_entity_identifiers: Option<LegalEntityIdentifierUpdateParameters>,
}

impl AccountCustomerUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](field@Self::email). `Update::Clear` clears it.
    #[must_use]
    pub fn email(mut self, email: impl Into<Update<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Sets [`tax_identifier`](field@Self::tax_identifier). `Update::Clear` clears it.
    #[must_use]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<Update<String>>) -> Self {
        self.tax_identifier = tax_identifier.into();
        self
    }

    /// Sets [`billing_code`](field@Self::billing_code). `Update::Clear` clears it.
    #[must_use]
    pub fn billing_code(mut self, billing_code: impl Into<Update<String>>) -> Self {
        self.billing_code = billing_code.into();
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

    /// Sets [`notes`](field@Self::notes). `Update::Clear` clears it.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets [`last_name`](field@Self::last_name). `Update::Clear` clears it.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<Update<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// Sets [`first_name`](field@Self::first_name). `Update::Clear` clears it.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<Update<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// Sets [`second_last_name`](field@Self::second_last_name). `Update::Clear` clears it.
    #[must_use]
    pub fn second_last_name(
        mut self,
        second_last_name: impl Into<Update<String>>,
    ) -> Self {
        self.second_last_name = second_last_name.into();
        self
    }

    /// Sets [`birth_place`](field@Self::birth_place). `Update::Clear` clears it.
    #[must_use]
    pub fn birth_place(mut self, birth_place: impl Into<Update<String>>) -> Self {
        self.birth_place = birth_place.into();
        self
    }

    /// Sets [`telephone`](field@Self::telephone). `Update::Clear` clears it.
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<Update<String>>) -> Self {
        self.telephone = telephone.into();
        self
    }

    /// Sets [`occupation`](field@Self::occupation). `Update::Clear` clears it.
    #[must_use]
    pub fn occupation(mut self, occupation: impl Into<Update<String>>) -> Self {
        self.occupation = occupation.into();
        self
    }

    /// Sets [`car_registration_number`](field@Self::car_registration_number). At most 255
    /// characters. `Update::Clear` clears it.
    #[must_use]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<Update<String>>,
    ) -> Self {
        self.car_registration_number = car_registration_number.into();
        self
    }

    /// Sets [`dietary_requirements`](field@Self::dietary_requirements). At most 255 characters.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<Update<String>>,
    ) -> Self {
        self.dietary_requirements = dietary_requirements.into();
        self
    }

    /// Sets [`loyalty_code`](field@Self::loyalty_code). `Update::Clear` clears it.
    #[must_use]
    pub fn loyalty_code(mut self, loyalty_code: impl Into<Update<String>>) -> Self {
        self.loyalty_code = loyalty_code.into();
        self
    }

    /// Sets [`nationality_code`](field@Self::nationality_code). Country code (ISO 3166-1
    /// alpha-2). `Update::Clear` clears it.
    #[must_use]
    pub fn nationality_code(
        mut self,
        nationality_code: impl Into<Update<String>>,
    ) -> Self {
        self.nationality_code = nationality_code.into();
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

    /// Sets [`birth_date`](field@Self::birth_date). `Update::Clear` clears it.
    #[must_use]
    pub fn birth_date(mut self, birth_date: impl Into<Update<Date>>) -> Self {
        self.birth_date = birth_date.into();
        self
    }

    /// Sets [`sex`](field@Self::sex). `Update::Clear` clears it.
    #[must_use]
    pub fn sex(mut self, sex: impl Into<Update<String>>) -> Self {
        self.sex = sex.into();
        self
    }

    /// Sets [`title`](field@Self::title). `Update::Clear` clears it.
    #[must_use]
    pub fn title(mut self, title: impl Into<Update<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets [`preferred_language_code`](field@Self::preferred_language_code). Language for
    /// messages to the customer (language and culture, such as `en-US`). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<Update<String>>,
    ) -> Self {
        self.preferred_language_code = preferred_language_code.into();
        self
    }

    /// Sets [`options`](field@Self::options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<CustomerOptionUpdateParameters>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets [`classifications`](field@Self::classifications).
    #[must_use]
    pub fn classifications(
        mut self,
        classifications: impl Into<CustomerClassificationUpdateParameters>,
    ) -> Self {
        self.classifications = Some(classifications.into());
        self
    }

    /// Sets [`legal_entity_identifiers`](field@Self::legal_entity_identifiers).
    #[must_use]
    pub fn legal_entity_identifiers(
        mut self,
        legal_entity_identifiers: impl Into<LegalEntityIdentifierUpdateParameters>,
    ) -> Self {
        self.legal_entity_identifiers = Some(legal_entity_identifiers.into());
        self
    }
}

object! { AccountCustomerUpdateParameters {
    email: optional "Email",
    tax_identifier: optional "TaxIdentifier",
    billing_code: optional "BillingCode",
    accounting_code: optional "AccountingCode",
    notes: optional "Notes",
    last_name: optional "LastName",
    first_name: optional "FirstName",
    second_last_name: optional "SecondLastName",
    birth_place: optional "BirthPlace",
    telephone: optional "Telephone",
    occupation: optional "Occupation",
    car_registration_number: optional "CarRegistrationNumber",
    dietary_requirements: optional "DietaryRequirements",
    loyalty_code: optional "LoyaltyCode",
    nationality_code: optional "NationalityCode",
    company_id: optional "CompanyId",
    birth_date: optional "BirthDate",
    sex: optional "Sex",
    title: optional "Title",
    preferred_language_code: optional "PreferredLanguageCode",
    options: optional "Options",
    classifications: optional "Classifications",
    legal_entity_identifiers: optional "LegalEntityIdentifiers",
} }

/// Source accounts, the target that takes them in, and their common type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountMergeParameter {
    /// 1 to 1,000 items.
    pub source_account_ids: Vec<Id<entities::Account>>,
    pub target_account_id: Id<entities::Account>,
    pub account_type: MergeAccountTypeEnum,
}

impl AccountMergeParameter {
    /// Sets the required fields.
    pub fn new(
        source_account_ids: impl IntoIterator<Item = impl Into<Id<entities::Account>>>,
        target_account_id: impl Into<Id<entities::Account>>,
        account_type: impl Into<MergeAccountTypeEnum>,
    ) -> Self {
        Self {
            source_account_ids: source_account_ids.into_iter().map(Into::into).collect(),
            target_account_id: target_account_id.into(),
            account_type: account_type.into(),
        }
    }
}

object! { AccountMergeParameter {
    source_account_ids: required "SourceAccountIds",
    target_account_id: required "TargetAccountId",
    account_type: required "AccountType",
} }

/// The accounts as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountResult {
    /// At most 1,000 items.
    pub accounts: Vec<Account>,
}

object! { AccountResult {
    accounts: required "Accounts",
} }

/// Changes to one account, either as a customer or as a company.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountUpdateParameters {
    pub id: Id<entities::Account>,
    pub discriminator: AccountParameterDiscriminatorEnum,
    pub customer: Option<AccountCustomerUpdateParameters>,
    pub company: Option<AccountCompanyUpdateParameters>,
}

impl AccountUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        id: impl Into<Id<entities::Account>>,
        discriminator: impl Into<AccountParameterDiscriminatorEnum>,
    ) -> Self {
        Self {
            id: id.into(),
            discriminator: discriminator.into(),
            customer: None,
            company: None,
        }
    }

    /// Sets [`customer`](field@Self::customer).
    #[must_use]
    pub fn customer(
        mut self,
        customer: impl Into<AccountCustomerUpdateParameters>,
    ) -> Self {
        self.customer = Some(customer.into());
        self
    }

    /// Sets [`company`](field@Self::company).
    #[must_use]
    pub fn company(
        mut self,
        company: impl Into<AccountCompanyUpdateParameters>,
    ) -> Self {
        self.company = Some(company.into());
        self
    }
}

object! { AccountUpdateParameters {
    id: required "Id",
    discriminator: required "Discriminator",
    customer: optional "Customer",
    company: optional "Company",
} }

/// The id of the file just attached to an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddAccountFileResult {
    pub file_id: Id<entities::File>,
}

object! { AddAccountFileResult {
    file_id: required "FileId",
} }

/// The data of an account that is a company.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAccount {
    pub chain_id: Id<entities::Chain>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    /// The user or application that changed it last.
    pub updater_profile_id: Id<entities::Profile>,
    /// E-mail address.
    pub email: Option<String>,
    pub tax_identifier: Option<String>,
    /// Code that invoices to the company show.
    pub billing_code: Option<String>,
    /// Identifier of the company in an external accounting system.
    pub accounting_code: Option<String>,
    pub notes: Option<String>,
    pub name: String,
    /// The parent company.
    pub mother_company_id: Option<Id<entities::Company>>,
    /// Web address.
    pub website_url: Option<String>,
    /// Time to pay an invoice.
    pub invoice_due_interval: Option<Period>,
    pub credit_rating_basic: Option<CreditRatingBasicEnum>,
    pub department: Option<String>,
    /// Nine-digit number of a business (D-U-N-S).
    pub duns_number: Option<String>,
    /// Identifier of the company in another system.
    pub reference_id: Option<String>,
    /// Identifier of the company in another system.
    pub external_identifier: Option<String>,
    pub additional_tax_identifier: Option<String>,
    /// Other contact details, as text.
    pub contact: Option<String>,
    pub contact_person: Option<String>,
    pub fiscal_identifier: Option<String>,
    /// Number of a travel agency (IATA).
    pub iata: Option<String>,
    pub telephone: Option<String>,
    pub source_id: Option<Id<entities::Source>>,
    pub classifications: CompanyAccountClassifications,
    pub options: CompanyAccountOptions,
}

object! { CompanyAccount {
    chain_id: required "ChainId",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    updater_profile_id: required "UpdaterProfileId",
    email: optional "Email",
    tax_identifier: optional "TaxIdentifier",
    billing_code: optional "BillingCode",
    accounting_code: optional "AccountingCode",
    notes: optional "Notes",
    name: required "Name",
    mother_company_id: optional "MotherCompanyId",
    website_url: optional "WebsiteUrl",
    invoice_due_interval: optional "InvoiceDueInterval",
    credit_rating_basic: optional "CreditRatingBasic",
    department: optional "Department",
    duns_number: optional "DunsNumber",
    reference_id: optional "ReferenceId",
    external_identifier: optional "ExternalIdentifier",
    additional_tax_identifier: optional "AdditionalTaxIdentifier",
    contact: optional "Contact",
    contact_person: optional "ContactPerson",
    fiscal_identifier: optional "FiscalIdentifier",
    iata: optional "Iata",
    telephone: optional "Telephone",
    source_id: optional "SourceId",
    classifications: required "Classifications",
    options: required "Options",
} }

/// The marks a company carries, such as corporate, online travel agency or inactive.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAccountClassifications {
    pub corporate: Option<bool>,
    pub internal: Option<bool>,
    pub private: Option<bool>,
    pub online_travel_agency: Option<bool>,
    pub global_distribution_system: Option<bool>,
    pub marketing: Option<bool>,
    pub inactive: Option<bool>,
    pub government_entity: Option<bool>,
}

object! { CompanyAccountClassifications {
    corporate: optional "Corporate",
    internal: optional "Internal",
    private: optional "Private",
    online_travel_agency: optional "OnlineTravelAgency",
    global_distribution_system: optional "GlobalDistributionSystem",
    marketing: optional "Marketing",
    inactive: optional "Inactive",
    government_entity: optional "GovernmentEntity",
} }

/// Options of a company's invoices: permission, fees and tax-deducted payments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAccountOptions {
    pub invoiceable: Option<bool>,
    pub add_fees_to_invoices: Option<bool>,
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

object! { CompanyAccountOptions {
    invoiceable: optional "Invoiceable",
    add_fees_to_invoices: optional "AddFeesToInvoices",
    add_tax_deducted_payment_to_invoices: optional "AddTaxDeductedPaymentToInvoices",
} }

/// Marks of a company to switch on or off.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyClassificationUpdateParameters {
    /// `Update::Clear` clears it.
    pub corporate: Update<bool>,
    /// `Update::Clear` clears it.
    pub internal: Update<bool>,
    /// `Update::Clear` clears it.
    pub private: Update<bool>,
    /// `Update::Clear` clears it.
    pub online_travel_agency: Update<bool>,
    /// `Update::Clear` clears it.
    pub global_distribution_system: Update<bool>,
    /// `Update::Clear` clears it.
    pub marketing: Update<bool>,
    /// `Update::Clear` clears it.
    pub inactive: Update<bool>,
    /// `Update::Clear` clears it.
    pub government_entity: Update<bool>,
}

impl CompanyClassificationUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`corporate`](field@Self::corporate). `Update::Clear` clears it.
    #[must_use]
    pub fn corporate(mut self, corporate: impl Into<Update<bool>>) -> Self {
        self.corporate = corporate.into();
        self
    }

    /// Sets [`internal`](field@Self::internal). `Update::Clear` clears it.
    #[must_use]
    pub fn internal(mut self, internal: impl Into<Update<bool>>) -> Self {
        self.internal = internal.into();
        self
    }

    /// Sets [`private`](field@Self::private). `Update::Clear` clears it.
    #[must_use]
    pub fn private(mut self, private: impl Into<Update<bool>>) -> Self {
        self.private = private.into();
        self
    }

    /// Sets [`online_travel_agency`](field@Self::online_travel_agency). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn online_travel_agency(
        mut self,
        online_travel_agency: impl Into<Update<bool>>,
    ) -> Self {
        self.online_travel_agency = online_travel_agency.into();
        self
    }

    /// Sets [`global_distribution_system`](field@Self::global_distribution_system).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn global_distribution_system(
        mut self,
        global_distribution_system: impl Into<Update<bool>>,
    ) -> Self {
        self.global_distribution_system = global_distribution_system.into();
        self
    }

    /// Sets [`marketing`](field@Self::marketing). `Update::Clear` clears it.
    #[must_use]
    pub fn marketing(mut self, marketing: impl Into<Update<bool>>) -> Self {
        self.marketing = marketing.into();
        self
    }

    /// Sets [`inactive`](field@Self::inactive). `Update::Clear` clears it.
    #[must_use]
    pub fn inactive(mut self, inactive: impl Into<Update<bool>>) -> Self {
        self.inactive = inactive.into();
        self
    }

    /// Sets [`government_entity`](field@Self::government_entity). `Update::Clear` clears it.
    #[must_use]
    pub fn government_entity(
        mut self,
        government_entity: impl Into<Update<bool>>,
    ) -> Self {
        self.government_entity = government_entity.into();
        self
    }
}

object! { CompanyClassificationUpdateParameters {
    corporate: optional "Corporate",
    internal: optional "Internal",
    private: optional "Private",
    online_travel_agency: optional "OnlineTravelAgency",
    global_distribution_system: optional "GlobalDistributionSystem",
    marketing: optional "Marketing",
    inactive: optional "Inactive",
    government_entity: optional "GovernmentEntity",
} }

/// The data of an account that is a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccount {
    pub chain_id: Id<entities::Chain>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    /// The user or application that changed it last.
    pub updater_profile_id: Id<entities::Profile>,
    /// E-mail address.
    pub email: Option<String>,
    pub tax_identifier: Option<String>,
    /// Code that invoices to the customer show.
    pub billing_code: Option<String>,
    /// Identifier of the customer in an external accounting system.
    pub accounting_code: Option<String>,
    pub notes: Option<String>,
    pub last_name: String,
    pub first_name: Option<String>,
    pub second_last_name: Option<String>,
    pub birth_place: Option<String>,
    pub telephone: Option<String>,
    pub occupation: Option<String>,
    /// At most 255 characters.
    pub car_registration_number: Option<String>,
    /// At most 255 characters.
    pub dietary_requirements: Option<String>,
    pub loyalty_code: Option<String>,
    /// Country code (ISO 3166-1 alpha-2).
    pub nationality_code: Option<String>,
    pub company_id: Option<Id<entities::Company>>,
    pub birth_date: Option<Date>,
    pub sex: Option<String>,
    pub title: Option<Title>,
    /// Language for messages to the customer (language and culture, such as `en-US`).
    pub preferred_language_code: Option<String>,
    pub options: CustomerAccountOptions,
    pub classifications: CustomerAccountClassifications,
    pub legal_entity_identifiers: LegalEntityIdentifiers,
}

object! { CustomerAccount {
    chain_id: required "ChainId",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    updater_profile_id: required "UpdaterProfileId",
    email: optional "Email",
    tax_identifier: optional "TaxIdentifier",
    billing_code: optional "BillingCode",
    accounting_code: optional "AccountingCode",
    notes: optional "Notes",
    last_name: required "LastName",
    first_name: optional "FirstName",
    second_last_name: optional "SecondLastName",
    birth_place: optional "BirthPlace",
    telephone: optional "Telephone",
    occupation: optional "Occupation",
    car_registration_number: optional "CarRegistrationNumber",
    dietary_requirements: optional "DietaryRequirements",
    loyalty_code: optional "LoyaltyCode",
    nationality_code: optional "NationalityCode",
    company_id: optional "CompanyId",
    birth_date: optional "BirthDate",
    sex: optional "Sex",
    title: optional "Title",
    preferred_language_code: optional "PreferredLanguageCode",
    options: required "Options",
    classifications: required "Classifications",
    legal_entity_identifiers: required "LegalEntityIdentifiers",
} }

/// The marks a customer carries, such as returning, very important or on the blocklist.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountClassifications {
    pub paymaster_account: Option<bool>,
    #[deprecated(note = "use `blocklist`")]
    pub blacklist: Option<bool>,
    pub blocklist: Option<bool>,
    pub media: Option<bool>,
    pub loyalty_program: Option<bool>,
    pub previous_complaint: Option<bool>,
    pub returning: Option<bool>,
    pub staff: Option<bool>,
    pub friend_or_family: Option<bool>,
    pub top_management: Option<bool>,
    pub important: Option<bool>,
    pub very_important: Option<bool>,
    pub problematic: Option<bool>,
    pub cashlist: Option<bool>,
    pub disabled_person: Option<bool>,
    pub military: Option<bool>,
    pub airline: Option<bool>,
    pub health_compliant: Option<bool>,
    pub in_room: Option<bool>,
    pub waiting_for_room: Option<bool>,
    pub student: Option<bool>,
}

object! { CustomerAccountClassifications {
    paymaster_account: optional "PaymasterAccount",
    blacklist: optional "Blacklist",
    blocklist: optional "Blocklist",
    media: optional "Media",
    loyalty_program: optional "LoyaltyProgram",
    previous_complaint: optional "PreviousComplaint",
    returning: optional "Returning",
    staff: optional "Staff",
    friend_or_family: optional "FriendOrFamily",
    top_management: optional "TopManagement",
    important: optional "Important",
    very_important: optional "VeryImportant",
    problematic: optional "Problematic",
    cashlist: optional "Cashlist",
    disabled_person: optional "DisabledPerson",
    military: optional "Military",
    airline: optional "Airline",
    health_compliant: optional "HealthCompliant",
    in_room: optional "InRoom",
    waiting_for_room: optional "WaitingForRoom",
    student: optional "Student",
} }

/// Settings of a customer for marketing emails, invoicing and bill addresses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountOptions {
    pub send_marketing_emails: Option<bool>,
    pub invoiceable: Option<bool>,
    pub bill_address_objection: Option<bool>,
}

object! { CustomerAccountOptions {
    send_marketing_emails: optional "SendMarketingEmails",
    invoiceable: optional "Invoiceable",
    bill_address_objection: optional "BillAddressObjection",
} }

/// Marks of a customer to switch on or off.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerClassificationUpdateParameters {
    /// `Update::Clear` clears it.
    pub paymaster_account: Update<bool>,
    /// `Update::Clear` clears it.
    #[deprecated(note = "use `blocklist`")]
    pub blacklist: Update<bool>,
    /// `Update::Clear` clears it.
    pub blocklist: Update<bool>,
    /// `Update::Clear` clears it.
    pub media: Update<bool>,
    /// `Update::Clear` clears it.
    pub loyalty_program: Update<bool>,
    /// `Update::Clear` clears it.
    pub previous_complaint: Update<bool>,
    /// `Update::Clear` clears it.
    pub returning: Update<bool>,
    /// `Update::Clear` clears it.
    pub staff: Update<bool>,
    /// `Update::Clear` clears it.
    pub friend_or_family: Update<bool>,
    /// `Update::Clear` clears it.
    pub top_management: Update<bool>,
    /// `Update::Clear` clears it.
    pub important: Update<bool>,
    /// `Update::Clear` clears it.
    pub very_important: Update<bool>,
    /// `Update::Clear` clears it.
    pub problematic: Update<bool>,
    /// `Update::Clear` clears it.
    pub cashlist: Update<bool>,
    /// `Update::Clear` clears it.
    pub disabled_person: Update<bool>,
    /// `Update::Clear` clears it.
    pub military: Update<bool>,
    /// `Update::Clear` clears it.
    pub airline: Update<bool>,
    /// `Update::Clear` clears it.
    pub health_compliant: Update<bool>,
    /// `Update::Clear` clears it.
    pub in_room: Update<bool>,
    /// `Update::Clear` clears it.
    pub waiting_for_room: Update<bool>,
    /// `Update::Clear` clears it.
    pub student: Update<bool>,
}

impl CustomerClassificationUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`paymaster_account`](field@Self::paymaster_account). `Update::Clear` clears it.
    #[must_use]
    pub fn paymaster_account(
        mut self,
        paymaster_account: impl Into<Update<bool>>,
    ) -> Self {
        self.paymaster_account = paymaster_account.into();
        self
    }

    /// Sets [`blacklist`](field@Self::blacklist). `Update::Clear` clears it.
    #[deprecated(note = "use `blocklist`")]
    #[must_use]
    pub fn blacklist(mut self, blacklist: impl Into<Update<bool>>) -> Self {
        self.blacklist = blacklist.into();
        self
    }

    /// Sets [`blocklist`](field@Self::blocklist). `Update::Clear` clears it.
    #[must_use]
    pub fn blocklist(mut self, blocklist: impl Into<Update<bool>>) -> Self {
        self.blocklist = blocklist.into();
        self
    }

    /// Sets [`media`](field@Self::media). `Update::Clear` clears it.
    #[must_use]
    pub fn media(mut self, media: impl Into<Update<bool>>) -> Self {
        self.media = media.into();
        self
    }

    /// Sets [`loyalty_program`](field@Self::loyalty_program). `Update::Clear` clears it.
    #[must_use]
    pub fn loyalty_program(mut self, loyalty_program: impl Into<Update<bool>>) -> Self {
        self.loyalty_program = loyalty_program.into();
        self
    }

    /// Sets [`previous_complaint`](field@Self::previous_complaint). `Update::Clear` clears it.
    #[must_use]
    pub fn previous_complaint(
        mut self,
        previous_complaint: impl Into<Update<bool>>,
    ) -> Self {
        self.previous_complaint = previous_complaint.into();
        self
    }

    /// Sets [`returning`](field@Self::returning). `Update::Clear` clears it.
    #[must_use]
    pub fn returning(mut self, returning: impl Into<Update<bool>>) -> Self {
        self.returning = returning.into();
        self
    }

    /// Sets [`staff`](field@Self::staff). `Update::Clear` clears it.
    #[must_use]
    pub fn staff(mut self, staff: impl Into<Update<bool>>) -> Self {
        self.staff = staff.into();
        self
    }

    /// Sets [`friend_or_family`](field@Self::friend_or_family). `Update::Clear` clears it.
    #[must_use]
    pub fn friend_or_family(
        mut self,
        friend_or_family: impl Into<Update<bool>>,
    ) -> Self {
        self.friend_or_family = friend_or_family.into();
        self
    }

    /// Sets [`top_management`](field@Self::top_management). `Update::Clear` clears it.
    #[must_use]
    pub fn top_management(mut self, top_management: impl Into<Update<bool>>) -> Self {
        self.top_management = top_management.into();
        self
    }

    /// Sets [`important`](field@Self::important). `Update::Clear` clears it.
    #[must_use]
    pub fn important(mut self, important: impl Into<Update<bool>>) -> Self {
        self.important = important.into();
        self
    }

    /// Sets [`very_important`](field@Self::very_important). `Update::Clear` clears it.
    #[must_use]
    pub fn very_important(mut self, very_important: impl Into<Update<bool>>) -> Self {
        self.very_important = very_important.into();
        self
    }

    /// Sets [`problematic`](field@Self::problematic). `Update::Clear` clears it.
    #[must_use]
    pub fn problematic(mut self, problematic: impl Into<Update<bool>>) -> Self {
        self.problematic = problematic.into();
        self
    }

    /// Sets [`cashlist`](field@Self::cashlist). `Update::Clear` clears it.
    #[must_use]
    pub fn cashlist(mut self, cashlist: impl Into<Update<bool>>) -> Self {
        self.cashlist = cashlist.into();
        self
    }

    /// Sets [`disabled_person`](field@Self::disabled_person). `Update::Clear` clears it.
    #[must_use]
    pub fn disabled_person(mut self, disabled_person: impl Into<Update<bool>>) -> Self {
        self.disabled_person = disabled_person.into();
        self
    }

    /// Sets [`military`](field@Self::military). `Update::Clear` clears it.
    #[must_use]
    pub fn military(mut self, military: impl Into<Update<bool>>) -> Self {
        self.military = military.into();
        self
    }

    /// Sets [`airline`](field@Self::airline). `Update::Clear` clears it.
    #[must_use]
    pub fn airline(mut self, airline: impl Into<Update<bool>>) -> Self {
        self.airline = airline.into();
        self
    }

    /// Sets [`health_compliant`](field@Self::health_compliant). `Update::Clear` clears it.
    #[must_use]
    pub fn health_compliant(
        mut self,
        health_compliant: impl Into<Update<bool>>,
    ) -> Self {
        self.health_compliant = health_compliant.into();
        self
    }

    /// Sets [`in_room`](field@Self::in_room). `Update::Clear` clears it.
    #[must_use]
    pub fn in_room(mut self, in_room: impl Into<Update<bool>>) -> Self {
        self.in_room = in_room.into();
        self
    }

    /// Sets [`waiting_for_room`](field@Self::waiting_for_room). `Update::Clear` clears it.
    #[must_use]
    pub fn waiting_for_room(
        mut self,
        waiting_for_room: impl Into<Update<bool>>,
    ) -> Self {
        self.waiting_for_room = waiting_for_room.into();
        self
    }

    /// Sets [`student`](field@Self::student). `Update::Clear` clears it.
    #[must_use]
    pub fn student(mut self, student: impl Into<Update<bool>>) -> Self {
        self.student = student.into();
        self
    }
}

object! { CustomerClassificationUpdateParameters {
    paymaster_account: optional "PaymasterAccount",
    blacklist: optional "Blacklist",
    blocklist: optional "Blocklist",
    media: optional "Media",
    loyalty_program: optional "LoyaltyProgram",
    previous_complaint: optional "PreviousComplaint",
    returning: optional "Returning",
    staff: optional "Staff",
    friend_or_family: optional "FriendOrFamily",
    top_management: optional "TopManagement",
    important: optional "Important",
    very_important: optional "VeryImportant",
    problematic: optional "Problematic",
    cashlist: optional "Cashlist",
    disabled_person: optional "DisabledPerson",
    military: optional "Military",
    airline: optional "Airline",
    health_compliant: optional "HealthCompliant",
    in_room: optional "InRoom",
    waiting_for_room: optional "WaitingForRoom",
    student: optional "Student",
} }

/// Settings of a customer to switch on or off.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerOptionUpdateParameters {
    /// `Update::Clear` clears it.
    pub send_marketing_emails: Update<bool>,
    /// `Update::Clear` clears it.
    pub invoiceable: Update<bool>,
    /// `Update::Clear` clears it.
    pub bill_address_objection: Update<bool>,
}

impl CustomerOptionUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`send_marketing_emails`](field@Self::send_marketing_emails). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn send_marketing_emails(
        mut self,
        send_marketing_emails: impl Into<Update<bool>>,
    ) -> Self {
        self.send_marketing_emails = send_marketing_emails.into();
        self
    }

    /// Sets [`invoiceable`](field@Self::invoiceable). `Update::Clear` clears it.
    #[must_use]
    pub fn invoiceable(mut self, invoiceable: impl Into<Update<bool>>) -> Self {
        self.invoiceable = invoiceable.into();
        self
    }

    /// Sets [`bill_address_objection`](field@Self::bill_address_objection). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn bill_address_objection(
        mut self,
        bill_address_objection: impl Into<Update<bool>>,
    ) -> Self {
        self.bill_address_objection = bill_address_objection.into();
        self
    }
}

object! { CustomerOptionUpdateParameters {
    send_marketing_emails: optional "SendMarketingEmails",
    invoiceable: optional "Invoiceable",
    bill_address_objection: optional "BillAddressObjection",
} }

/// Changes to a customer's Italian codes for taxes and invoices.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LegalEntityIdentifierUpdateParameters {
    /// Address for electronic invoices in Italy (codice destinatario). `Update::Clear` clears
    /// it.
    pub it_destination_code: Update<String>,
    /// Tax number in Italy (codice fiscale). `Update::Clear` clears it.
    pub it_fiscal_code: Update<String>,
    /// Code for the Italian lottery of receipts (lotteria degli scontrini). 2 to 15 characters.
    /// `Update::Clear` clears it.
    pub it_lottery_code: Update<String>,
}

impl LegalEntityIdentifierUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`it_destination_code`](field@Self::it_destination_code). Address for electronic
    /// invoices in Italy (codice destinatario). `Update::Clear` clears it.
    #[must_use]
    pub fn it_destination_code(
        mut self,
        it_destination_code: impl Into<Update<String>>,
    ) -> Self {
        self.it_destination_code = it_destination_code.into();
        self
    }

    /// Sets [`it_fiscal_code`](field@Self::it_fiscal_code). Tax number in Italy (codice
    /// fiscale). `Update::Clear` clears it.
    #[must_use]
    pub fn it_fiscal_code(mut self, it_fiscal_code: impl Into<Update<String>>) -> Self {
        self.it_fiscal_code = it_fiscal_code.into();
        self
    }

    /// Sets [`it_lottery_code`](field@Self::it_lottery_code). Code for the Italian lottery of
    /// receipts (lotteria degli scontrini). 2 to 15 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn it_lottery_code(
        mut self,
        it_lottery_code: impl Into<Update<String>>,
    ) -> Self {
        self.it_lottery_code = it_lottery_code.into();
        self
    }
}

object! { LegalEntityIdentifierUpdateParameters {
    it_destination_code: optional "ItDestinationCode",
    it_fiscal_code: optional "ItFiscalCode",
    it_lottery_code: optional "ItLotteryCode",
} }

/// A customer's Italian codes for taxes and invoices.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalEntityIdentifiers {
    /// Address for electronic invoices in Italy (codice destinatario).
    pub it_destination_code: Option<String>,
    /// Tax number in Italy (codice fiscale).
    pub it_fiscal_code: Option<String>,
    /// Code for the Italian lottery of receipts (lotteria degli scontrini). 2 to 15 characters.
    pub it_lottery_code: Option<String>,
}

object! { LegalEntityIdentifiers {
    it_destination_code: optional "ItDestinationCode",
    it_fiscal_code: optional "ItFiscalCode",
    it_lottery_code: optional "ItLotteryCode",
} }

/// Whether the changes are for a customer or for a company.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountParameterDiscriminatorEnum {
    Customer,
    Company,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AccountParameterDiscriminatorEnum {
    Customer: "Customer",
    Company: "Company",
} }

/// How far a company is trusted to pay.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditRatingBasic {
    CreditOk,
    PaymentRequiredUpfront,
    LocalDecisionRequired,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CreditRatingBasic {
    CreditOk: "CreditOk",
    PaymentRequiredUpfront: "PaymentRequiredUpfront",
    LocalDecisionRequired: "LocalDecisionRequired",
} }

/// Whether customers or companies are merged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MergeAccountTypeEnum {
    Customer,
    Company,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { MergeAccountTypeEnum {
    Customer: "Customer",
    Company: "Company",
} }
