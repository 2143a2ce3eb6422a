// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `accounts`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AccountTypeEnum, CompanyOptionUpdateParameters, CreditRatingBasicEnum, Title,
};

pub(super) mod handle {
    use super::{bindings, AccountsUpdate, AccountsAddFile, AccountsMerge};

    /// What customers and companies have in common as holders of bills, notes and files.
    #[derive(Clone, Debug)]
    pub struct Accounts {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// What customers and companies have in common as holders of bills, notes and files.
        pub fn accounts(&self) -> Accounts {
            Accounts::new(self)
        }
    }

    impl Accounts {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Changes properties of customers and companies in one request; returns the accounts as they are now.
        ///
        /// `accounts/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accounts#update-accounts))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(&self, request: AccountsUpdate) -> bindings::Call<AccountsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Uploads a PDF or picture in base64 and attaches it to an account; returns the id of the file.
        ///
        /// `accounts/addFile` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accounts#upload-and-link-file-to-account))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add_file(
            &self,
            request: AccountsAddFile,
        ) -> bindings::Call<AccountsAddFile> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Merges accounts of one type into a target, which keeps its id; cannot be taken back here.
        ///
        /// `accounts/merge` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accounts#merge-accounts))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn merge(&self, request: AccountsMerge) -> bindings::Call<AccountsMerge> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `accounts/update` asks for: the argument of [`Accounts::update`](super::resources::Accounts::update).
#[doc(alias = "MultipleAccountUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountsUpdate {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AccountUpdates`: list of [`AccountUpdateParameters`], 1 to 1,000 items.
    pub account_updates: Vec<AccountUpdateParameters>,
}

impl AccountsUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_updates: impl IntoIterator<Item = impl Into<AccountUpdateParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            account_updates: account_updates.into_iter().map(Into::into).collect(),
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

bindings::object! { AccountsUpdate {
    chain_id: optional "ChainId",
    account_updates: required "AccountUpdates",
} }

impl bindings::Operation for AccountsUpdate {
    type Response = AccountResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "accounts/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `accounts/addFile` asks for: the argument of [`Accounts::add_file`](super::resources::Accounts::add_file).
#[doc(alias = "AccountFileParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountsAddFile {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `Name`: text, at most 1,000 characters.
    pub name: String,
    /// `Type`: text, at most 1,000 characters.
    pub r#type: String,
    /// `Data`: text.
    pub data: String,
}

impl AccountsAddFile {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_id: impl Into<bindings::Id<entities::Account>>,
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

bindings::object! { AccountsAddFile {
    chain_id: optional "ChainId",
    account_id: required "AccountId",
    name: required "Name",
    r#type: required "Type",
    data: required "Data",
} }

impl bindings::Operation for AccountsAddFile {
    type Response = AddAccountFileResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "accounts/addFile",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `accounts/merge` asks for: the argument of [`Accounts::merge`](super::resources::Accounts::merge).
#[doc(alias = "MultipleAccountMergeParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountsMerge {
    /// `AccountMergeParameters`: list of [`AccountMergeParameter`], 1 to 10 items.
    pub account_merge_parameters: Vec<AccountMergeParameter>,
}

impl AccountsMerge {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { AccountsMerge {
    account_merge_parameters: required "AccountMergeParameters",
} }

impl bindings::Operation for AccountsMerge {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "accounts/merge",
        bindings::Effect::Transition,
    );
}

/// A customer or company, whichever the discriminator says.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// `Id`: id of [`Account`](entities::Account).
    pub id: bindings::Id<entities::Account>,
    /// `Discriminator`: [`AccountTypeEnum`].
    pub discriminator: AccountTypeEnum,
    /// `Customer`: [`CustomerAccount`].
    pub customer: Option<CustomerAccount>,
    /// `Company`: [`CompanyAccount`].
    pub company: Option<CompanyAccount>,
}

bindings::object! { Account {
    id: required "Id",
    discriminator: required "Discriminator",
    customer: optional "Customer",
    company: optional "Company",
} }

/// Properties of a company to change.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountCompanyUpdateParameters {
    /// `Email`: new value, e-mail address. May be cleared.
    pub email: bindings::Update<String>,
    /// `TaxIdentifier`: new value, text. May be cleared.
    pub tax_identifier: bindings::Update<String>,
    /// `BillingCode`: new value, text. May be cleared.
    pub billing_code: bindings::Update<String>,
    /// `AccountingCode`: new value, text. May be cleared.
    pub accounting_code: bindings::Update<String>,
    /// `Notes`: new value, text. May be cleared.
    pub notes: bindings::Update<String>,
    /// `Name`: new value, text. May be cleared.
    pub name: bindings::Update<String>,
    /// `MotherCompanyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub mother_company_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `WebsiteUrl`: new value, web address. May be cleared.
    pub website_url: bindings::Update<String>,
    /// `InvoiceDueInterval`: new value, length of time. May be cleared.
    pub invoice_due_interval: bindings::Update<bindings::Period>,
    /// `Classifications`: [`CompanyClassificationUpdateParameters`].
    pub classifications: Option<CompanyClassificationUpdateParameters>,
    /// `Options`: [`CompanyOptionUpdateParameters`].
    pub options: Option<CompanyOptionUpdateParameters>,
    /// `CreditRatingBasic`: new value, [`CreditRatingBasic`]. May be cleared.
    pub credit_rating_basic: bindings::Update<CreditRatingBasic>,
    /// `Department`: new value, text. May be cleared.
    pub department: bindings::Update<String>,
    /// `DunsNumber`: new value, text. May be cleared.
    pub duns_number: bindings::Update<String>,
    /// `ReferenceId`: new value, text. May be cleared.
    pub reference_id: bindings::Update<String>,
    /// `ExternalIdentifier`: new value, text, at most 255 characters. May be cleared.
    pub external_identifier: bindings::Update<String>,
    /// `AdditionalTaxIdentifier`: new value, text. May be cleared.
    pub additional_tax_identifier: bindings::Update<String>,
    /// `Contact`: new value, text. May be cleared.
    pub contact: bindings::Update<String>,
    /// `ContactPerson`: new value, text. May be cleared.
    pub contact_person: bindings::Update<String>,
    /// `FiscalIdentifier`: new value, text. May be cleared.
    pub fiscal_identifier: bindings::Update<String>,
    /// `Iata`: new value, text. May be cleared.
    pub iata: bindings::Update<String>,
    /// `Telephone`: new value, text. May be cleared.
    pub telephone: bindings::Update<String>,
    /// `SourceId`: new value, id of [`Source`](entities::Source). May be cleared.
    pub source_id: bindings::Update<bindings::Id<entities::Source>>,
}

impl AccountCompanyUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<bindings::Update<String>>) -> Self {
        self.email = email.into();
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

    /// Sets `BillingCode`.
    #[must_use]
    pub fn billing_code(
        mut self,
        billing_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.billing_code = billing_code.into();
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

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<bindings::Update<String>>) -> Self {
        self.notes = notes.into();
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

    /// Sets `Classifications`.
    #[must_use]
    pub fn classifications(
        mut self,
        classifications: impl Into<CompanyClassificationUpdateParameters>,
    ) -> Self {
        self.classifications = Some(classifications.into());
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(mut self, options: impl Into<CompanyOptionUpdateParameters>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets `CreditRatingBasic`.
    #[must_use]
    pub fn credit_rating_basic(
        mut self,
        credit_rating_basic: impl Into<bindings::Update<CreditRatingBasic>>,
    ) -> Self {
        self.credit_rating_basic = credit_rating_basic.into();
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

    /// Sets `ReferenceId`.
    #[must_use]
    pub fn reference_id(
        mut self,
        reference_id: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.reference_id = reference_id.into();
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

    /// Sets `AdditionalTaxIdentifier`.
    #[must_use]
    pub fn additional_tax_identifier(
        mut self,
        additional_tax_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.additional_tax_identifier = additional_tax_identifier.into();
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

    /// Sets `FiscalIdentifier`.
    #[must_use]
    pub fn fiscal_identifier(
        mut self,
        fiscal_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.fiscal_identifier = fiscal_identifier.into();
        self
    }

    /// Sets `Iata`.
    #[must_use]
    pub fn iata(mut self, iata: impl Into<bindings::Update<String>>) -> Self {
        self.iata = iata.into();
        self
    }

    /// Sets `Telephone`.
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<bindings::Update<String>>) -> Self {
        self.telephone = telephone.into();
        self
    }

    /// Sets `SourceId`.
    #[must_use]
    pub fn source_id(
        mut self,
        source_id: impl Into<bindings::Update<bindings::Id<entities::Source>>>,
    ) -> Self {
        self.source_id = source_id.into();
        self
    }
}

bindings::object! { AccountCompanyUpdateParameters {
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
    /// `Email`: new value, text. May be cleared.
    pub email: bindings::Update<String>,
    /// `TaxIdentifier`: new value, text. May be cleared.
    pub tax_identifier: bindings::Update<String>,
    /// `BillingCode`: new value, text. May be cleared.
    pub billing_code: bindings::Update<String>,
    /// `AccountingCode`: new value, text. May be cleared.
    pub accounting_code: bindings::Update<String>,
    /// `Notes`: new value, text. May be cleared.
    pub notes: bindings::Update<String>,
    /// `LastName`: new value, text. May be cleared.
    pub last_name: bindings::Update<String>,
    /// `FirstName`: new value, text. May be cleared.
    pub first_name: bindings::Update<String>,
    /// `SecondLastName`: new value, text. May be cleared.
    pub second_last_name: bindings::Update<String>,
    /// `BirthPlace`: new value, text. May be cleared.
    pub birth_place: bindings::Update<String>,
    /// `Telephone`: new value, text. May be cleared.
    pub telephone: bindings::Update<String>,
    /// `Occupation`: new value, text. May be cleared.
    pub occupation: bindings::Update<String>,
    /// `CarRegistrationNumber`: new value, text, at most 255 characters. May be cleared.
    pub car_registration_number: bindings::Update<String>,
    /// `DietaryRequirements`: new value, text, at most 255 characters. May be cleared.
    pub dietary_requirements: bindings::Update<String>,
    /// `LoyaltyCode`: new value, text. May be cleared.
    pub loyalty_code: bindings::Update<String>,
    /// `NationalityCode`: new value, text. May be cleared.
    pub nationality_code: bindings::Update<String>,
    /// `CompanyId`: new value, id of [`Company`](entities::Company). May be cleared.
    pub company_id: bindings::Update<bindings::Id<entities::Company>>,
    /// `BirthDate`: new value, text. May be cleared.
    pub birth_date: bindings::Update<String>,
    /// `Sex`: new value, text. May be cleared.
    pub sex: bindings::Update<String>,
    /// `Title`: new value, text. May be cleared.
    pub title: bindings::Update<String>,
    /// `PreferredLanguageCode`: new value, text. May be cleared.
    pub preferred_language_code: bindings::Update<String>,
    /// `Options`: [`CustomerOptionUpdateParameters`].
    pub options: Option<CustomerOptionUpdateParameters>,
    /// `Classifications`: [`CustomerClassificationUpdateParameters`].
    pub classifications: Option<CustomerClassificationUpdateParameters>,
    /// `LegalEntityIdentifiers`: [`LegalEntityIdentifierUpdateParameters`].
    pub legal_entity_identifiers: Option<LegalEntityIdentifierUpdateParameters>,
}

impl AccountCustomerUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<bindings::Update<String>>) -> Self {
        self.email = email.into();
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

    /// Sets `BillingCode`.
    #[must_use]
    pub fn billing_code(
        mut self,
        billing_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.billing_code = billing_code.into();
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

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<bindings::Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets `LastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<bindings::Update<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// Sets `FirstName`.
    #[must_use]
    pub fn first_name(
        mut self,
        first_name: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// Sets `SecondLastName`.
    #[must_use]
    pub fn second_last_name(
        mut self,
        second_last_name: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.second_last_name = second_last_name.into();
        self
    }

    /// Sets `BirthPlace`.
    #[must_use]
    pub fn birth_place(
        mut self,
        birth_place: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.birth_place = birth_place.into();
        self
    }

    /// Sets `Telephone`.
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<bindings::Update<String>>) -> Self {
        self.telephone = telephone.into();
        self
    }

    /// Sets `Occupation`.
    #[must_use]
    pub fn occupation(
        mut self,
        occupation: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.occupation = occupation.into();
        self
    }

    /// Sets `CarRegistrationNumber`.
    #[must_use]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.car_registration_number = car_registration_number.into();
        self
    }

    /// Sets `DietaryRequirements`.
    #[must_use]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.dietary_requirements = dietary_requirements.into();
        self
    }

    /// Sets `LoyaltyCode`.
    #[must_use]
    pub fn loyalty_code(
        mut self,
        loyalty_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.loyalty_code = loyalty_code.into();
        self
    }

    /// Sets `NationalityCode`.
    #[must_use]
    pub fn nationality_code(
        mut self,
        nationality_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.nationality_code = nationality_code.into();
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

    /// Sets `BirthDate`.
    #[must_use]
    pub fn birth_date(
        mut self,
        birth_date: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.birth_date = birth_date.into();
        self
    }

    /// Sets `Sex`.
    #[must_use]
    pub fn sex(mut self, sex: impl Into<bindings::Update<String>>) -> Self {
        self.sex = sex.into();
        self
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<bindings::Update<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `PreferredLanguageCode`.
    #[must_use]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.preferred_language_code = preferred_language_code.into();
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<CustomerOptionUpdateParameters>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets `Classifications`.
    #[must_use]
    pub fn classifications(
        mut self,
        classifications: impl Into<CustomerClassificationUpdateParameters>,
    ) -> Self {
        self.classifications = Some(classifications.into());
        self
    }

    /// Sets `LegalEntityIdentifiers`.
    #[must_use]
    pub fn legal_entity_identifiers(
        mut self,
        legal_entity_identifiers: impl Into<LegalEntityIdentifierUpdateParameters>,
    ) -> Self {
        self.legal_entity_identifiers = Some(legal_entity_identifiers.into());
        self
    }
}

bindings::object! { AccountCustomerUpdateParameters {
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
    /// `SourceAccountIds`: ids of [`Account`](entities::Account), 1 to 1,000 items.
    pub source_account_ids: Vec<bindings::Id<entities::Account>>,
    /// `TargetAccountId`: id of [`Account`](entities::Account).
    pub target_account_id: bindings::Id<entities::Account>,
    /// `AccountType`: [`MergeAccountTypeEnum`].
    pub account_type: MergeAccountTypeEnum,
}

impl AccountMergeParameter {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        source_account_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Account>>,
        >,
        target_account_id: impl Into<bindings::Id<entities::Account>>,
        account_type: impl Into<MergeAccountTypeEnum>,
    ) -> Self {
        Self {
            source_account_ids: source_account_ids.into_iter().map(Into::into).collect(),
            target_account_id: target_account_id.into(),
            account_type: account_type.into(),
        }
    }
}

bindings::object! { AccountMergeParameter {
    source_account_ids: required "SourceAccountIds",
    target_account_id: required "TargetAccountId",
    account_type: required "AccountType",
} }

/// The accounts as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountResult {
    /// `Accounts`: list of [`Account`], at most 1,000 items.
    pub accounts: Vec<Account>,
}

bindings::object! { AccountResult {
    accounts: required "Accounts",
} }

/// Changes to one account, either as a customer or as a company.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountUpdateParameters {
    /// `Id`: id of [`Account`](entities::Account).
    pub id: bindings::Id<entities::Account>,
    /// `Discriminator`: [`AccountParameterDiscriminatorEnum`].
    pub discriminator: AccountParameterDiscriminatorEnum,
    /// `Customer`: [`AccountCustomerUpdateParameters`].
    pub customer: Option<AccountCustomerUpdateParameters>,
    /// `Company`: [`AccountCompanyUpdateParameters`].
    pub company: Option<AccountCompanyUpdateParameters>,
}

impl AccountUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        id: impl Into<bindings::Id<entities::Account>>,
        discriminator: impl Into<AccountParameterDiscriminatorEnum>,
    ) -> Self {
        Self {
            id: id.into(),
            discriminator: discriminator.into(),
            customer: None,
            company: None,
        }
    }

    /// Sets `Customer`.
    #[must_use]
    pub fn customer(
        mut self,
        customer: impl Into<AccountCustomerUpdateParameters>,
    ) -> Self {
        self.customer = Some(customer.into());
        self
    }

    /// Sets `Company`.
    #[must_use]
    pub fn company(
        mut self,
        company: impl Into<AccountCompanyUpdateParameters>,
    ) -> Self {
        self.company = Some(company.into());
        self
    }
}

bindings::object! { AccountUpdateParameters {
    id: required "Id",
    discriminator: required "Discriminator",
    customer: optional "Customer",
    company: optional "Company",
} }

/// The id of the file just attached to an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddAccountFileResult {
    /// `FileId`: id of [`File`](entities::File).
    pub file_id: bindings::Id<entities::File>,
}

bindings::object! { AddAccountFileResult {
    file_id: required "FileId",
} }

/// The data of an account that is a company.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAccount {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: bindings::Id<entities::Chain>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    pub updater_profile_id: bindings::Id<entities::Profile>,
    /// `Email`: e-mail address.
    pub email: Option<String>,
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
    /// `BillingCode`: text.
    pub billing_code: Option<String>,
    /// `AccountingCode`: text.
    pub accounting_code: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `Name`: text.
    pub name: String,
    /// `MotherCompanyId`: id of [`Company`](entities::Company).
    pub mother_company_id: Option<bindings::Id<entities::Company>>,
    /// `WebsiteUrl`: web address.
    pub website_url: Option<String>,
    /// `InvoiceDueInterval`: length of time.
    pub invoice_due_interval: Option<bindings::Period>,
    /// `CreditRatingBasic`: [`CreditRatingBasicEnum`].
    pub credit_rating_basic: Option<CreditRatingBasicEnum>,
    /// `Department`: text.
    pub department: Option<String>,
    /// `DunsNumber`: text.
    pub duns_number: Option<String>,
    /// `ReferenceId`: text.
    pub reference_id: Option<String>,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
    /// `AdditionalTaxIdentifier`: text.
    pub additional_tax_identifier: Option<String>,
    /// `Contact`: text.
    pub contact: Option<String>,
    /// `ContactPerson`: text.
    pub contact_person: Option<String>,
    /// `FiscalIdentifier`: text.
    pub fiscal_identifier: Option<String>,
    /// `Iata`: text.
    pub iata: Option<String>,
    /// `Telephone`: text.
    pub telephone: Option<String>,
    /// `SourceId`: id of [`Source`](entities::Source).
    pub source_id: Option<bindings::Id<entities::Source>>,
    /// `Classifications`: [`CompanyAccountClassifications`].
    pub classifications: CompanyAccountClassifications,
    /// `Options`: [`CompanyAccountOptions`].
    pub options: CompanyAccountOptions,
}

bindings::object! { CompanyAccount {
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
    /// `Corporate`: yes or no.
    pub corporate: Option<bool>,
    /// `Internal`: yes or no.
    pub internal: Option<bool>,
    /// `Private`: yes or no.
    pub private: Option<bool>,
    /// `OnlineTravelAgency`: yes or no.
    pub online_travel_agency: Option<bool>,
    /// `GlobalDistributionSystem`: yes or no.
    pub global_distribution_system: Option<bool>,
    /// `Marketing`: yes or no.
    pub marketing: Option<bool>,
    /// `Inactive`: yes or no.
    pub inactive: Option<bool>,
    /// `GovernmentEntity`: yes or no.
    pub government_entity: Option<bool>,
}

bindings::object! { CompanyAccountClassifications {
    corporate: optional "Corporate",
    internal: optional "Internal",
    private: optional "Private",
    online_travel_agency: optional "OnlineTravelAgency",
    global_distribution_system: optional "GlobalDistributionSystem",
    marketing: optional "Marketing",
    inactive: optional "Inactive",
    government_entity: optional "GovernmentEntity",
} }

/// What holds for a company's invoices, from being allowed at all to fees and tax-deducted payments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAccountOptions {
    /// `Invoiceable`: yes or no.
    pub invoiceable: Option<bool>,
    /// `AddFeesToInvoices`: yes or no.
    pub add_fees_to_invoices: Option<bool>,
    /// `AddTaxDeductedPaymentToInvoices`: yes or no.
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

bindings::object! { CompanyAccountOptions {
    invoiceable: optional "Invoiceable",
    add_fees_to_invoices: optional "AddFeesToInvoices",
    add_tax_deducted_payment_to_invoices: optional "AddTaxDeductedPaymentToInvoices",
} }

/// Marks of a company to switch on or off.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyClassificationUpdateParameters {
    /// `Corporate`: new value, yes or no. May be cleared.
    pub corporate: bindings::Update<bool>,
    /// `Internal`: new value, yes or no. May be cleared.
    pub internal: bindings::Update<bool>,
    /// `Private`: new value, yes or no. May be cleared.
    pub private: bindings::Update<bool>,
    /// `OnlineTravelAgency`: new value, yes or no. May be cleared.
    pub online_travel_agency: bindings::Update<bool>,
    /// `GlobalDistributionSystem`: new value, yes or no. May be cleared.
    pub global_distribution_system: bindings::Update<bool>,
    /// `Marketing`: new value, yes or no. May be cleared.
    pub marketing: bindings::Update<bool>,
    /// `Inactive`: new value, yes or no. May be cleared.
    pub inactive: bindings::Update<bool>,
    /// `GovernmentEntity`: new value, yes or no. May be cleared.
    pub government_entity: bindings::Update<bool>,
}

impl CompanyClassificationUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Corporate`.
    #[must_use]
    pub fn corporate(mut self, corporate: impl Into<bindings::Update<bool>>) -> Self {
        self.corporate = corporate.into();
        self
    }

    /// Sets `Internal`.
    #[must_use]
    pub fn internal(mut self, internal: impl Into<bindings::Update<bool>>) -> Self {
        self.internal = internal.into();
        self
    }

    /// Sets `Private`.
    #[must_use]
    pub fn private(mut self, private: impl Into<bindings::Update<bool>>) -> Self {
        self.private = private.into();
        self
    }

    /// Sets `OnlineTravelAgency`.
    #[must_use]
    pub fn online_travel_agency(
        mut self,
        online_travel_agency: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.online_travel_agency = online_travel_agency.into();
        self
    }

    /// Sets `GlobalDistributionSystem`.
    #[must_use]
    pub fn global_distribution_system(
        mut self,
        global_distribution_system: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.global_distribution_system = global_distribution_system.into();
        self
    }

    /// Sets `Marketing`.
    #[must_use]
    pub fn marketing(mut self, marketing: impl Into<bindings::Update<bool>>) -> Self {
        self.marketing = marketing.into();
        self
    }

    /// Sets `Inactive`.
    #[must_use]
    pub fn inactive(mut self, inactive: impl Into<bindings::Update<bool>>) -> Self {
        self.inactive = inactive.into();
        self
    }

    /// Sets `GovernmentEntity`.
    #[must_use]
    pub fn government_entity(
        mut self,
        government_entity: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.government_entity = government_entity.into();
        self
    }
}

bindings::object! { CompanyClassificationUpdateParameters {
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
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: bindings::Id<entities::Chain>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    pub updater_profile_id: bindings::Id<entities::Profile>,
    /// `Email`: e-mail address.
    pub email: Option<String>,
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
    /// `BillingCode`: text.
    pub billing_code: Option<String>,
    /// `AccountingCode`: text.
    pub accounting_code: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `LastName`: text.
    pub last_name: String,
    /// `FirstName`: text.
    pub first_name: Option<String>,
    /// `SecondLastName`: text.
    pub second_last_name: Option<String>,
    /// `BirthPlace`: text.
    pub birth_place: Option<String>,
    /// `Telephone`: text.
    pub telephone: Option<String>,
    /// `Occupation`: text.
    pub occupation: Option<String>,
    /// `CarRegistrationNumber`: text, at most 255 characters.
    pub car_registration_number: Option<String>,
    /// `DietaryRequirements`: text, at most 255 characters.
    pub dietary_requirements: Option<String>,
    /// `LoyaltyCode`: text.
    pub loyalty_code: Option<String>,
    /// `NationalityCode`: text.
    pub nationality_code: Option<String>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `BirthDate`: instant.
    pub birth_date: Option<bindings::Timestamp>,
    /// `Sex`: text.
    pub sex: Option<String>,
    /// `Title`: [`Title`].
    pub title: Option<Title>,
    /// `PreferredLanguageCode`: text.
    pub preferred_language_code: Option<String>,
    /// `Options`: [`CustomerAccountOptions`].
    pub options: CustomerAccountOptions,
    /// `Classifications`: [`CustomerAccountClassifications`].
    pub classifications: CustomerAccountClassifications,
    /// `LegalEntityIdentifiers`: [`LegalEntityIdentifiers`].
    pub legal_entity_identifiers: LegalEntityIdentifiers,
}

bindings::object! { CustomerAccount {
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
    /// `PaymasterAccount`: yes or no.
    pub paymaster_account: Option<bool>,
    /// `Blacklist`: yes or no.
    #[deprecated(note = "use `blocklist`")]
    pub blacklist: Option<bool>,
    /// `Blocklist`: yes or no.
    pub blocklist: Option<bool>,
    /// `Media`: yes or no.
    pub media: Option<bool>,
    /// `LoyaltyProgram`: yes or no.
    pub loyalty_program: Option<bool>,
    /// `PreviousComplaint`: yes or no.
    pub previous_complaint: Option<bool>,
    /// `Returning`: yes or no.
    pub returning: Option<bool>,
    /// `Staff`: yes or no.
    pub staff: Option<bool>,
    /// `FriendOrFamily`: yes or no.
    pub friend_or_family: Option<bool>,
    /// `TopManagement`: yes or no.
    pub top_management: Option<bool>,
    /// `Important`: yes or no.
    pub important: Option<bool>,
    /// `VeryImportant`: yes or no.
    pub very_important: Option<bool>,
    /// `Problematic`: yes or no.
    pub problematic: Option<bool>,
    /// `Cashlist`: yes or no.
    pub cashlist: Option<bool>,
    /// `DisabledPerson`: yes or no.
    pub disabled_person: Option<bool>,
    /// `Military`: yes or no.
    pub military: Option<bool>,
    /// `Airline`: yes or no.
    pub airline: Option<bool>,
    /// `HealthCompliant`: yes or no.
    pub health_compliant: Option<bool>,
    /// `InRoom`: yes or no.
    pub in_room: Option<bool>,
    /// `WaitingForRoom`: yes or no.
    pub waiting_for_room: Option<bool>,
    /// `Student`: yes or no.
    pub student: Option<bool>,
}

bindings::object! { CustomerAccountClassifications {
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
    /// `SendMarketingEmails`: yes or no.
    pub send_marketing_emails: Option<bool>,
    /// `Invoiceable`: yes or no.
    pub invoiceable: Option<bool>,
    /// `BillAddressObjection`: yes or no.
    pub bill_address_objection: Option<bool>,
}

bindings::object! { CustomerAccountOptions {
    send_marketing_emails: optional "SendMarketingEmails",
    invoiceable: optional "Invoiceable",
    bill_address_objection: optional "BillAddressObjection",
} }

/// Marks of a customer to switch on or off.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerClassificationUpdateParameters {
    /// `PaymasterAccount`: new value, yes or no. May be cleared.
    pub paymaster_account: bindings::Update<bool>,
    /// `Blacklist`: new value, yes or no. May be cleared.
    #[deprecated(note = "use `blocklist`")]
    pub blacklist: bindings::Update<bool>,
    /// `Blocklist`: new value, yes or no. May be cleared.
    pub blocklist: bindings::Update<bool>,
    /// `Media`: new value, yes or no. May be cleared.
    pub media: bindings::Update<bool>,
    /// `LoyaltyProgram`: new value, yes or no. May be cleared.
    pub loyalty_program: bindings::Update<bool>,
    /// `PreviousComplaint`: new value, yes or no. May be cleared.
    pub previous_complaint: bindings::Update<bool>,
    /// `Returning`: new value, yes or no. May be cleared.
    pub returning: bindings::Update<bool>,
    /// `Staff`: new value, yes or no. May be cleared.
    pub staff: bindings::Update<bool>,
    /// `FriendOrFamily`: new value, yes or no. May be cleared.
    pub friend_or_family: bindings::Update<bool>,
    /// `TopManagement`: new value, yes or no. May be cleared.
    pub top_management: bindings::Update<bool>,
    /// `Important`: new value, yes or no. May be cleared.
    pub important: bindings::Update<bool>,
    /// `VeryImportant`: new value, yes or no. May be cleared.
    pub very_important: bindings::Update<bool>,
    /// `Problematic`: new value, yes or no. May be cleared.
    pub problematic: bindings::Update<bool>,
    /// `Cashlist`: new value, yes or no. May be cleared.
    pub cashlist: bindings::Update<bool>,
    /// `DisabledPerson`: new value, yes or no. May be cleared.
    pub disabled_person: bindings::Update<bool>,
    /// `Military`: new value, yes or no. May be cleared.
    pub military: bindings::Update<bool>,
    /// `Airline`: new value, yes or no. May be cleared.
    pub airline: bindings::Update<bool>,
    /// `HealthCompliant`: new value, yes or no. May be cleared.
    pub health_compliant: bindings::Update<bool>,
    /// `InRoom`: new value, yes or no. May be cleared.
    pub in_room: bindings::Update<bool>,
    /// `WaitingForRoom`: new value, yes or no. May be cleared.
    pub waiting_for_room: bindings::Update<bool>,
    /// `Student`: new value, yes or no. May be cleared.
    pub student: bindings::Update<bool>,
}

impl CustomerClassificationUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PaymasterAccount`.
    #[must_use]
    pub fn paymaster_account(
        mut self,
        paymaster_account: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.paymaster_account = paymaster_account.into();
        self
    }

    /// Sets `Blacklist`.
    #[deprecated(note = "use `blocklist`")]
    #[must_use]
    pub fn blacklist(mut self, blacklist: impl Into<bindings::Update<bool>>) -> Self {
        self.blacklist = blacklist.into();
        self
    }

    /// Sets `Blocklist`.
    #[must_use]
    pub fn blocklist(mut self, blocklist: impl Into<bindings::Update<bool>>) -> Self {
        self.blocklist = blocklist.into();
        self
    }

    /// Sets `Media`.
    #[must_use]
    pub fn media(mut self, media: impl Into<bindings::Update<bool>>) -> Self {
        self.media = media.into();
        self
    }

    /// Sets `LoyaltyProgram`.
    #[must_use]
    pub fn loyalty_program(
        mut self,
        loyalty_program: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.loyalty_program = loyalty_program.into();
        self
    }

    /// Sets `PreviousComplaint`.
    #[must_use]
    pub fn previous_complaint(
        mut self,
        previous_complaint: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.previous_complaint = previous_complaint.into();
        self
    }

    /// Sets `Returning`.
    #[must_use]
    pub fn returning(mut self, returning: impl Into<bindings::Update<bool>>) -> Self {
        self.returning = returning.into();
        self
    }

    /// Sets `Staff`.
    #[must_use]
    pub fn staff(mut self, staff: impl Into<bindings::Update<bool>>) -> Self {
        self.staff = staff.into();
        self
    }

    /// Sets `FriendOrFamily`.
    #[must_use]
    pub fn friend_or_family(
        mut self,
        friend_or_family: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.friend_or_family = friend_or_family.into();
        self
    }

    /// Sets `TopManagement`.
    #[must_use]
    pub fn top_management(
        mut self,
        top_management: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.top_management = top_management.into();
        self
    }

    /// Sets `Important`.
    #[must_use]
    pub fn important(mut self, important: impl Into<bindings::Update<bool>>) -> Self {
        self.important = important.into();
        self
    }

    /// Sets `VeryImportant`.
    #[must_use]
    pub fn very_important(
        mut self,
        very_important: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.very_important = very_important.into();
        self
    }

    /// Sets `Problematic`.
    #[must_use]
    pub fn problematic(
        mut self,
        problematic: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.problematic = problematic.into();
        self
    }

    /// Sets `Cashlist`.
    #[must_use]
    pub fn cashlist(mut self, cashlist: impl Into<bindings::Update<bool>>) -> Self {
        self.cashlist = cashlist.into();
        self
    }

    /// Sets `DisabledPerson`.
    #[must_use]
    pub fn disabled_person(
        mut self,
        disabled_person: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.disabled_person = disabled_person.into();
        self
    }

    /// Sets `Military`.
    #[must_use]
    pub fn military(mut self, military: impl Into<bindings::Update<bool>>) -> Self {
        self.military = military.into();
        self
    }

    /// Sets `Airline`.
    #[must_use]
    pub fn airline(mut self, airline: impl Into<bindings::Update<bool>>) -> Self {
        self.airline = airline.into();
        self
    }

    /// Sets `HealthCompliant`.
    #[must_use]
    pub fn health_compliant(
        mut self,
        health_compliant: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.health_compliant = health_compliant.into();
        self
    }

    /// Sets `InRoom`.
    #[must_use]
    pub fn in_room(mut self, in_room: impl Into<bindings::Update<bool>>) -> Self {
        self.in_room = in_room.into();
        self
    }

    /// Sets `WaitingForRoom`.
    #[must_use]
    pub fn waiting_for_room(
        mut self,
        waiting_for_room: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.waiting_for_room = waiting_for_room.into();
        self
    }

    /// Sets `Student`.
    #[must_use]
    pub fn student(mut self, student: impl Into<bindings::Update<bool>>) -> Self {
        self.student = student.into();
        self
    }
}

bindings::object! { CustomerClassificationUpdateParameters {
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
    /// `SendMarketingEmails`: new value, yes or no. May be cleared.
    pub send_marketing_emails: bindings::Update<bool>,
    /// `Invoiceable`: new value, yes or no. May be cleared.
    pub invoiceable: bindings::Update<bool>,
    /// `BillAddressObjection`: new value, yes or no. May be cleared.
    pub bill_address_objection: bindings::Update<bool>,
}

impl CustomerOptionUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SendMarketingEmails`.
    #[must_use]
    pub fn send_marketing_emails(
        mut self,
        send_marketing_emails: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.send_marketing_emails = send_marketing_emails.into();
        self
    }

    /// Sets `Invoiceable`.
    #[must_use]
    pub fn invoiceable(
        mut self,
        invoiceable: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.invoiceable = invoiceable.into();
        self
    }

    /// Sets `BillAddressObjection`.
    #[must_use]
    pub fn bill_address_objection(
        mut self,
        bill_address_objection: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.bill_address_objection = bill_address_objection.into();
        self
    }
}

bindings::object! { CustomerOptionUpdateParameters {
    send_marketing_emails: optional "SendMarketingEmails",
    invoiceable: optional "Invoiceable",
    bill_address_objection: optional "BillAddressObjection",
} }

/// Changes to a customer's Italian codes for taxes and invoices.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LegalEntityIdentifierUpdateParameters {
    /// `ItDestinationCode`: new value, text. May be cleared.
    pub it_destination_code: bindings::Update<String>,
    /// `ItFiscalCode`: new value, text. May be cleared.
    pub it_fiscal_code: bindings::Update<String>,
    /// `ItLotteryCode`: new value, text, 2 to 15 characters. May be cleared.
    pub it_lottery_code: bindings::Update<String>,
}

impl LegalEntityIdentifierUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ItDestinationCode`.
    #[must_use]
    pub fn it_destination_code(
        mut self,
        it_destination_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.it_destination_code = it_destination_code.into();
        self
    }

    /// Sets `ItFiscalCode`.
    #[must_use]
    pub fn it_fiscal_code(
        mut self,
        it_fiscal_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.it_fiscal_code = it_fiscal_code.into();
        self
    }

    /// Sets `ItLotteryCode`.
    #[must_use]
    pub fn it_lottery_code(
        mut self,
        it_lottery_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.it_lottery_code = it_lottery_code.into();
        self
    }
}

bindings::object! { LegalEntityIdentifierUpdateParameters {
    it_destination_code: optional "ItDestinationCode",
    it_fiscal_code: optional "ItFiscalCode",
    it_lottery_code: optional "ItLotteryCode",
} }

/// A customer's Italian codes for taxes and invoices.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalEntityIdentifiers {
    /// `ItDestinationCode`: text.
    pub it_destination_code: Option<String>,
    /// `ItFiscalCode`: text.
    pub it_fiscal_code: Option<String>,
    /// `ItLotteryCode`: text, 2 to 15 characters.
    pub it_lottery_code: Option<String>,
}

bindings::object! { LegalEntityIdentifiers {
    it_destination_code: optional "ItDestinationCode",
    it_fiscal_code: optional "ItFiscalCode",
    it_lottery_code: optional "ItLotteryCode",
} }

/// Whether the changes are for a customer or for a company.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountParameterDiscriminatorEnum {
    /// `Customer`
    Customer,
    /// `Company`
    Company,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AccountParameterDiscriminatorEnum {
    Customer: "Customer",
    Company: "Company",
} }

/// How far a company is trusted to pay.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditRatingBasic {
    /// `CreditOk`
    CreditOk,
    /// `PaymentRequiredUpfront`
    PaymentRequiredUpfront,
    /// `LocalDecisionRequired`
    LocalDecisionRequired,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CreditRatingBasic {
    CreditOk: "CreditOk",
    PaymentRequiredUpfront: "PaymentRequiredUpfront",
    LocalDecisionRequired: "LocalDecisionRequired",
} }

/// Whether customers or companies are merged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MergeAccountTypeEnum {
    /// `Customer`
    Customer,
    /// `Company`
    Company,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { MergeAccountTypeEnum {
    Customer: "Customer",
    Company: "Company",
} }
