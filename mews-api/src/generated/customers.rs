// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `customers`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AccountingItem, ActivityStates, AddressParameters, Customer,
    CustomerClassificationEnum, IdentityDocument, Limitation, OrderItemOld,
    PaymentItemOld, ReservationOld, SexEnum, TimeFilterInterval, Title,
};

pub(super) mod handle {
    use super::{
        bindings, CustomersGetAll, CustomersSearch, CustomersGetOpenItems, CustomersAdd,
        CustomersUpdate, CustomersMerge, CustomersAddFile, CustomersGetRelationships,
    };

    /// Profiles of guests and other persons, their files and relationships.
    #[derive(Clone, Debug)]
    pub struct Customers {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Profiles of guests and other persons, their files and relationships.
        pub fn customers(&self) -> Customers {
            Customers::new(self)
        }
    }

    impl Customers {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists customers by id, name, email, company, loyalty code or times, at least one of them; extents choose what comes along.
        ///
        /// `customers/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/customers#get-all-customers))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Customers` in pages of at most 1,000.
        /// `Documents` may come along; `items` leaves that out.
        /// `CreatedUtc`, `UpdatedUtc` and `DeletedUtc` span at most 3 months.
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::new(hotel.client_token(), hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::requests::CustomersGetAll;
        /// use mews_api::types::CustomerExtent;
        ///
        /// // The extent chooses what comes along; what is not asked for does not come.
        /// let request = CustomersGetAll::new(CustomerExtent::new().customers(true)).emails(["ada@example.com"]);
        /// let mut customers = client.customers().get_all(request).items();
        /// while let Some(customer) = customers.try_next().await? {
        ///     println!("{} since {}", customer.id, customer.created_utc);
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(
            &self,
            request: CustomersGetAll,
        ) -> bindings::Call<CustomersGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Finds customers now active in the property (guests in house, paymasters) by name or room, with the present stay if there is one.
        ///
        /// `customers/search` ([official page](https://mews-systems.gitbook.io/connector-api/operations/customers#search-customers))
        ///
        /// Changes nothing.
        ///
        /// Answers `Customers` at once, without pages.
        /// `Documents` may come along; `items` leaves that out.
        pub fn search(
            &self,
            request: CustomersSearch,
        ) -> bindings::Call<CustomersSearch> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists, for each given customer, the order and payment items still open; payments/getAll and orderItems/getAll replace it.
        ///
        /// `customers/getOpenItems` ([official page](https://mews-systems.gitbook.io/connector-api/operations/customers#get-customers-open-items))
        ///
        /// Changes nothing.
        ///
        /// Answers `Customers` at once, without pages.
        #[deprecated(note = "use `Payments::get_all` and `OrderItems::get_all`")]
        pub fn get_open_items(
            &self,
            request: CustomersGetOpenItems,
        ) -> bindings::Call<CustomersGetOpenItems> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds a customer and returns the profile; a known email fails, or overwrites the basic data there if `OverwriteExisting` is set.
        ///
        /// `customers/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/customers#add-customer))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: CustomersAdd) -> bindings::Call<CustomersAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes the given data of a customer and returns the profile; properties left out stay, and an email already in use is refused.
        ///
        /// `customers/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/customers#update-customer))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: CustomersUpdate,
        ) -> bindings::Call<CustomersUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Merges the source customer into the target one; accounts/merge replaces it.
        ///
        /// `customers/merge` ([official page](https://mews-systems.gitbook.io/connector-api/operations/customers#merge-customers))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        #[deprecated(note = "use `Accounts::merge`")]
        pub fn merge(&self, request: CustomersMerge) -> bindings::Call<CustomersMerge> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds a PDF or picture, sent as Base64, to a customer's profile and answers the file's id.
        ///
        /// `customers/addFile` ([official page](https://mews-systems.gitbook.io/connector-api/operations/customers#add-customer-file))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add_file(
            &self,
            request: CustomersAddFile,
        ) -> bindings::Call<CustomersAddFile> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists how the given customers are related to others, for instance as spouse, child or colleague.
        ///
        /// `customers/getRelationships` ([official page](https://mews-systems.gitbook.io/connector-api/operations/customers#get-customers-relationships))
        ///
        /// Changes nothing.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `CustomerRelationships` in pages of at most 1,000.
        pub fn get_relationships(
            &self,
            request: CustomersGetRelationships,
        ) -> bindings::Call<CustomersGetRelationships> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `customers/getAll` asks for: the argument of [`Customers::get_all`](super::resources::Customers::get_all).
#[doc(alias = "CustomerFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersGetAll {
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `Extent`: [`CustomerExtent`].
    pub extent: CustomerExtent,
    /// `DeletedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub deleted_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 1,000 items.
    pub customer_ids: Option<Vec<bindings::Id<entities::Customer>>>,
    /// `CompanyIds`: ids of [`Company`](entities::Company), exactly 1 item.
    pub company_ids: Option<Vec<bindings::Id<entities::Company>>>,
    /// `Emails`: texts, 1 to 1,000 items.
    pub emails: Option<Vec<String>>,
    /// `FirstNames`: texts, 1 to 1,000 items.
    pub first_names: Option<Vec<String>>,
    /// `LastNames`: texts, 1 to 1,000 items.
    pub last_names: Option<Vec<String>>,
    /// `LoyaltyCodes`: texts, 1 to 1,000 items.
    pub loyalty_codes: Option<Vec<String>>,
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
}

impl CustomersGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(extent: impl Into<CustomerExtent>) -> Self {
        Self {
            chain_ids: None,
            created_utc: None,
            updated_utc: None,
            extent: extent.into(),
            deleted_utc: None,
            activity_states: None,
            customer_ids: None,
            company_ids: None,
            emails: None,
            first_names: None,
            last_names: None,
            loyalty_codes: None,
            limitation: None,
        }
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

    /// Sets `DeletedUtc`.
    #[must_use]
    pub fn deleted_utc(mut self, deleted_utc: impl Into<TimeFilterInterval>) -> Self {
        self.deleted_utc = Some(deleted_utc.into());
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

    /// Sets `CustomerIds`.
    #[must_use]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
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

    /// Sets `Emails`.
    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `FirstNames`.
    #[must_use]
    pub fn first_names(
        mut self,
        first_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.first_names = Some(first_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LastNames`.
    #[must_use]
    pub fn last_names(
        mut self,
        last_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.last_names = Some(last_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LoyaltyCodes`.
    #[must_use]
    pub fn loyalty_codes(
        mut self,
        loyalty_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.loyalty_codes = Some(loyalty_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

bindings::object! { CustomersGetAll {
    chain_ids: optional "ChainIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    extent: required "Extent",
    deleted_utc: optional "DeletedUtc",
    activity_states: optional "ActivityStates",
    customer_ids: optional "CustomerIds",
    company_ids: optional "CompanyIds",
    emails: optional "Emails",
    first_names: optional "FirstNames",
    last_names: optional "LastNames",
    loyalty_codes: optional "LoyaltyCodes",
    limitation: optional "Limitation",
} }

impl bindings::Operation for CustomersGetAll {
    type Response = CustomerResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "customers/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Customers", &["Id"]))
        .also(&[bindings::ListInfo::new("Documents", &["Id"]).optional()])
        .extent("Extent")
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
                bindings::FilterInfo::interval(
                        "DeletedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .fixed()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("ChainIds", 1000),
                bindings::IdListInfo::new("CustomerIds", 1000),
                bindings::IdListInfo::new("CompanyIds", 1),
                bindings::IdListInfo::new("Emails", 1000),
                bindings::IdListInfo::new("FirstNames", 1000),
                bindings::IdListInfo::new("LastNames", 1000),
                bindings::IdListInfo::new("LoyaltyCodes", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for CustomersGetAll {
    type Item = Customer;
}

/// What `customers/search` asks for: the argument of [`Customers::search`](super::resources::Customers::search).
#[doc(alias = "CustomerSearchParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersSearch {
    /// `Name`: text.
    pub name: Option<String>,
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    pub resource_id: Option<bindings::Id<entities::Resource>>,
    /// `Extent`: [`CustomerExtent`].
    pub extent: Option<CustomerExtent>,
}

impl CustomersSearch {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ResourceId`.
    #[must_use]
    pub fn resource_id(
        mut self,
        resource_id: impl Into<bindings::Id<entities::Resource>>,
    ) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `Extent`.
    #[must_use]
    pub fn extent(mut self, extent: impl Into<CustomerExtent>) -> Self {
        self.extent = Some(extent.into());
        self
    }
}

bindings::object! { CustomersSearch {
    name: optional "Name",
    resource_id: optional "ResourceId",
    extent: optional "Extent",
} }

impl bindings::Operation for CustomersSearch {
    type Response = CustomerSearchResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "customers/search",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Customers", &["Customer.Id"]))
        .also(&[bindings::ListInfo::new("Documents", &["Id"]).optional()])
        .extent("Extent");
}

/// What `customers/getOpenItems` asks for: the argument of [`Customers::get_open_items`](super::resources::Customers::get_open_items).
#[doc(alias = "CustomerItemParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersGetOpenItems {
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 1,000 items.
    pub customer_ids: Vec<bindings::Id<entities::Customer>>,
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: Option<String>,
}

impl CustomersGetOpenItems {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
            currency: None,
        }
    }

    /// Sets `Currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

bindings::object! { CustomersGetOpenItems {
    customer_ids: required "CustomerIds",
    currency: optional "Currency",
} }

impl bindings::Operation for CustomersGetOpenItems {
    type Response = CustomerItemResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "customers/getOpenItems",
            bindings::Effect::Read,
        )
        .deprecated()
        .list(bindings::ListInfo::new("Customers", &["CustomerId"]).optional())
        .id_lists(&[bindings::IdListInfo::new("CustomerIds", 1000)]);
}

impl bindings::Paginated for CustomersGetOpenItems {
    type Item = CustomerItems;
}

/// What `customers/add` asks for: the argument of [`Customers::add`](super::resources::Customers::add).
#[doc(alias = "CustomerAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersAdd {
    /// `Title`: [`Title`].
    pub title: Option<Title>,
    /// `FirstName`: text.
    pub first_name: Option<String>,
    /// `LastName`: text.
    pub last_name: String,
    /// `SecondLastName`: text.
    pub second_last_name: Option<String>,
    /// `NationalityCode`: text.
    pub nationality_code: Option<String>,
    /// `PreferredLanguageCode`: text.
    pub preferred_language_code: Option<String>,
    /// `Sex`: [`Sex`].
    pub sex: Option<Sex>,
    /// `BirthDate`: day.
    pub birth_date: Option<bindings::Date>,
    /// `BirthCountryCode`: text.
    pub birth_country_code: Option<String>,
    /// `BirthCountrySubdivisionCode`: text.
    pub birth_country_subdivision_code: Option<String>,
    /// `BirthPlace`: text.
    pub birth_place: Option<String>,
    /// `Occupation`: text.
    pub occupation: Option<String>,
    /// `Email`: e-mail address.
    pub email: Option<String>,
    /// `Phone`: telephone number.
    pub phone: Option<String>,
    /// `LoyaltyCode`: text.
    pub loyalty_code: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `CarRegistrationNumber`: text, at most 255 characters.
    pub car_registration_number: Option<String>,
    /// `DietaryRequirements`: text, at most 255 characters.
    pub dietary_requirements: Option<String>,
    /// `TaxIdentificationNumber`: text.
    pub tax_identification_number: Option<String>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `Address`: [`AddressParameters`].
    pub address: Option<AddressParameters>,
    /// `IdentityCard`: [`DocumentParameters`].
    #[deprecated(note = "use `IdentityDocuments::add`")]
    pub identity_card: Option<DocumentParameters>,
    /// `Passport`: [`DocumentParameters`].
    #[deprecated(note = "use `IdentityDocuments::add`")]
    pub passport: Option<DocumentParameters>,
    /// `Visa`: [`DocumentParameters`].
    #[deprecated(note = "use `IdentityDocuments::add`")]
    pub visa: Option<DocumentParameters>,
    /// `DriversLicense`: [`DocumentParameters`].
    #[deprecated(note = "use `IdentityDocuments::add`")]
    pub drivers_license: Option<DocumentParameters>,
    /// `Classifications`: list of [`CustomerClassificationEnum`], no item twice.
    pub classifications: Option<Vec<CustomerClassificationEnum>>,
    /// `Options`: list of [`CustomerOptionEnum`], no item twice.
    pub options: Option<Vec<CustomerOptionEnum>>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `OverwriteExisting`: yes or no.
    pub overwrite_existing: bool,
    /// `ItalianDestinationCode`: text.
    pub italian_destination_code: Option<String>,
    /// `ItalianFiscalCode`: text.
    pub italian_fiscal_code: Option<String>,
    /// `ItalianLotteryCode`: text, 2 to 15 characters.
    pub italian_lottery_code: Option<String>,
}

impl CustomersAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(last_name: impl Into<String>, overwrite_existing: bool) -> Self {
        Self {
            title: None,
            first_name: None,
            last_name: last_name.into(),
            second_last_name: None,
            nationality_code: None,
            preferred_language_code: None,
            sex: None,
            birth_date: None,
            birth_country_code: None,
            birth_country_subdivision_code: None,
            birth_place: None,
            occupation: None,
            email: None,
            phone: None,
            loyalty_code: None,
            notes: None,
            car_registration_number: None,
            dietary_requirements: None,
            tax_identification_number: None,
            company_id: None,
            address: None,
            identity_card: None,
            passport: None,
            visa: None,
            drivers_license: None,
            classifications: None,
            options: None,
            chain_id: None,
            overwrite_existing,
            italian_destination_code: None,
            italian_fiscal_code: None,
            italian_lottery_code: None,
        }
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<Title>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `FirstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `SecondLastName`.
    #[must_use]
    pub fn second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(second_last_name.into());
        self
    }

    /// Sets `NationalityCode`.
    #[must_use]
    pub fn nationality_code(mut self, nationality_code: impl Into<String>) -> Self {
        self.nationality_code = Some(nationality_code.into());
        self
    }

    /// Sets `PreferredLanguageCode`.
    #[must_use]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<String>,
    ) -> Self {
        self.preferred_language_code = Some(preferred_language_code.into());
        self
    }

    /// Sets `Sex`.
    #[must_use]
    pub fn sex(mut self, sex: impl Into<Sex>) -> Self {
        self.sex = Some(sex.into());
        self
    }

    /// Sets `BirthDate`.
    #[must_use]
    pub fn birth_date(mut self, birth_date: impl Into<bindings::Date>) -> Self {
        self.birth_date = Some(birth_date.into());
        self
    }

    /// Sets `BirthCountryCode`.
    #[must_use]
    pub fn birth_country_code(mut self, birth_country_code: impl Into<String>) -> Self {
        self.birth_country_code = Some(birth_country_code.into());
        self
    }

    /// Sets `BirthCountrySubdivisionCode`.
    #[must_use]
    pub fn birth_country_subdivision_code(
        mut self,
        birth_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.birth_country_subdivision_code = Some(
            birth_country_subdivision_code.into(),
        );
        self
    }

    /// Sets `BirthPlace`.
    #[must_use]
    pub fn birth_place(mut self, birth_place: impl Into<String>) -> Self {
        self.birth_place = Some(birth_place.into());
        self
    }

    /// Sets `Occupation`.
    #[must_use]
    pub fn occupation(mut self, occupation: impl Into<String>) -> Self {
        self.occupation = Some(occupation.into());
        self
    }

    /// Sets `Email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `Phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `LoyaltyCode`.
    #[must_use]
    pub fn loyalty_code(mut self, loyalty_code: impl Into<String>) -> Self {
        self.loyalty_code = Some(loyalty_code.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `CarRegistrationNumber`.
    #[must_use]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<String>,
    ) -> Self {
        self.car_registration_number = Some(car_registration_number.into());
        self
    }

    /// Sets `DietaryRequirements`.
    #[must_use]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<String>,
    ) -> Self {
        self.dietary_requirements = Some(dietary_requirements.into());
        self
    }

    /// Sets `TaxIdentificationNumber`.
    #[must_use]
    pub fn tax_identification_number(
        mut self,
        tax_identification_number: impl Into<String>,
    ) -> Self {
        self.tax_identification_number = Some(tax_identification_number.into());
        self
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

    /// Sets `Address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `IdentityCard`.
    #[deprecated(note = "use `IdentityDocuments::add`")]
    #[must_use]
    pub fn identity_card(
        mut self,
        identity_card: impl Into<DocumentParameters>,
    ) -> Self {
        self.identity_card = Some(identity_card.into());
        self
    }

    /// Sets `Passport`.
    #[deprecated(note = "use `IdentityDocuments::add`")]
    #[must_use]
    pub fn passport(mut self, passport: impl Into<DocumentParameters>) -> Self {
        self.passport = Some(passport.into());
        self
    }

    /// Sets `Visa`.
    #[deprecated(note = "use `IdentityDocuments::add`")]
    #[must_use]
    pub fn visa(mut self, visa: impl Into<DocumentParameters>) -> Self {
        self.visa = Some(visa.into());
        self
    }

    /// Sets `DriversLicense`.
    #[deprecated(note = "use `IdentityDocuments::add`")]
    #[must_use]
    pub fn drivers_license(
        mut self,
        drivers_license: impl Into<DocumentParameters>,
    ) -> Self {
        self.drivers_license = Some(drivers_license.into());
        self
    }

    /// Sets `Classifications`.
    #[must_use]
    pub fn classifications(
        mut self,
        classifications: impl IntoIterator<Item = impl Into<CustomerClassificationEnum>>,
    ) -> Self {
        self.classifications = Some(
            classifications.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<CustomerOptionEnum>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
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

    /// Sets `ItalianDestinationCode`.
    #[must_use]
    pub fn italian_destination_code(
        mut self,
        italian_destination_code: impl Into<String>,
    ) -> Self {
        self.italian_destination_code = Some(italian_destination_code.into());
        self
    }

    /// Sets `ItalianFiscalCode`.
    #[must_use]
    pub fn italian_fiscal_code(
        mut self,
        italian_fiscal_code: impl Into<String>,
    ) -> Self {
        self.italian_fiscal_code = Some(italian_fiscal_code.into());
        self
    }

    /// Sets `ItalianLotteryCode`.
    #[must_use]
    pub fn italian_lottery_code(
        mut self,
        italian_lottery_code: impl Into<String>,
    ) -> Self {
        self.italian_lottery_code = Some(italian_lottery_code.into());
        self
    }
}

bindings::object! { CustomersAdd {
    title: optional "Title",
    first_name: optional "FirstName",
    last_name: required "LastName",
    second_last_name: optional "SecondLastName",
    nationality_code: optional "NationalityCode",
    preferred_language_code: optional "PreferredLanguageCode",
    sex: optional "Sex",
    birth_date: optional "BirthDate",
    birth_country_code: optional "BirthCountryCode",
    birth_country_subdivision_code: optional "BirthCountrySubdivisionCode",
    birth_place: optional "BirthPlace",
    occupation: optional "Occupation",
    email: optional "Email",
    phone: optional "Phone",
    loyalty_code: optional "LoyaltyCode",
    notes: optional "Notes",
    car_registration_number: optional "CarRegistrationNumber",
    dietary_requirements: optional "DietaryRequirements",
    tax_identification_number: optional "TaxIdentificationNumber",
    company_id: optional "CompanyId",
    address: optional "Address",
    identity_card: optional "IdentityCard",
    passport: optional "Passport",
    visa: optional "Visa",
    drivers_license: optional "DriversLicense",
    classifications: optional "Classifications",
    options: optional "Options",
    chain_id: optional "ChainId",
    overwrite_existing: required "OverwriteExisting",
    italian_destination_code: optional "ItalianDestinationCode",
    italian_fiscal_code: optional "ItalianFiscalCode",
    italian_lottery_code: optional "ItalianLotteryCode",
} }

impl bindings::Operation for CustomersAdd {
    type Response = Customer;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "customers/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `customers/update` asks for: the argument of [`Customers::update`](super::resources::Customers::update).
#[doc(alias = "CustomerUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersUpdate {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `Title`: [`Title`].
    pub title: Option<Title>,
    /// `FirstName`: text.
    pub first_name: Option<String>,
    /// `LastName`: text.
    pub last_name: Option<String>,
    /// `SecondLastName`: text.
    pub second_last_name: Option<String>,
    /// `NationalityCode`: text.
    pub nationality_code: Option<String>,
    /// `PreferredLanguageCode`: text.
    pub preferred_language_code: Option<String>,
    /// `Sex`: [`SexEnum`].
    pub sex: Option<SexEnum>,
    /// `BirthDate`: day.
    pub birth_date: Option<bindings::Date>,
    /// `BirthCountryCode`: text.
    pub birth_country_code: Option<String>,
    /// `BirthCountrySubdivisionCode`: text.
    pub birth_country_subdivision_code: Option<String>,
    /// `BirthPlace`: text.
    pub birth_place: Option<String>,
    /// `Occupation`: text.
    pub occupation: Option<String>,
    /// `Email`: e-mail address.
    pub email: Option<String>,
    /// `Phone`: telephone number.
    pub phone: Option<String>,
    /// `LoyaltyCode`: text.
    pub loyalty_code: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `CarRegistrationNumber`: text, at most 255 characters.
    pub car_registration_number: Option<String>,
    /// `DietaryRequirements`: text, at most 255 characters.
    pub dietary_requirements: Option<String>,
    /// `TaxIdentificationNumber`: text.
    pub tax_identification_number: Option<String>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `Address`: [`AddressParameters`].
    pub address: Option<AddressParameters>,
    /// `IdentityCard`: [`DocumentParameters`].
    #[deprecated(note = "use `IdentityDocuments::update`")]
    pub identity_card: Option<DocumentParameters>,
    /// `Passport`: [`DocumentParameters`].
    #[deprecated(note = "use `IdentityDocuments::update`")]
    pub passport: Option<DocumentParameters>,
    /// `Visa`: [`DocumentParameters`].
    #[deprecated(note = "use `IdentityDocuments::update`")]
    pub visa: Option<DocumentParameters>,
    /// `DriversLicense`: [`DocumentParameters`].
    #[deprecated(note = "use `IdentityDocuments::update`")]
    pub drivers_license: Option<DocumentParameters>,
    /// `Classifications`: list of [`CustomerClassificationEnum`], no item twice.
    pub classifications: Option<Vec<CustomerClassificationEnum>>,
    /// `Options`: list of [`CustomerOptionEnum`], no item twice.
    pub options: Option<Vec<CustomerOptionEnum>>,
    /// `ItalianDestinationCode`: new value, text. May be cleared.
    pub italian_destination_code: bindings::Update<String>,
    /// `ItalianFiscalCode`: new value, text. May be cleared.
    pub italian_fiscal_code: bindings::Update<String>,
    /// `ItalianLotteryCode`: new value, text, 2 to 15 characters. May be cleared.
    pub italian_lottery_code: bindings::Update<String>,
}

impl CustomersUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(customer_id: impl Into<bindings::Id<entities::Customer>>) -> Self {
        Self {
            chain_id: None,
            customer_id: customer_id.into(),
            title: None,
            first_name: None,
            last_name: None,
            second_last_name: None,
            nationality_code: None,
            preferred_language_code: None,
            sex: None,
            birth_date: None,
            birth_country_code: None,
            birth_country_subdivision_code: None,
            birth_place: None,
            occupation: None,
            email: None,
            phone: None,
            loyalty_code: None,
            notes: None,
            car_registration_number: None,
            dietary_requirements: None,
            tax_identification_number: None,
            company_id: None,
            address: None,
            identity_card: None,
            passport: None,
            visa: None,
            drivers_license: None,
            classifications: None,
            options: None,
            italian_destination_code: bindings::Update::Keep,
            italian_fiscal_code: bindings::Update::Keep,
            italian_lottery_code: bindings::Update::Keep,
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

    /// Sets `Title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<Title>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `FirstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `LastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `SecondLastName`.
    #[must_use]
    pub fn second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(second_last_name.into());
        self
    }

    /// Sets `NationalityCode`.
    #[must_use]
    pub fn nationality_code(mut self, nationality_code: impl Into<String>) -> Self {
        self.nationality_code = Some(nationality_code.into());
        self
    }

    /// Sets `PreferredLanguageCode`.
    #[must_use]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<String>,
    ) -> Self {
        self.preferred_language_code = Some(preferred_language_code.into());
        self
    }

    /// Sets `Sex`.
    #[must_use]
    pub fn sex(mut self, sex: impl Into<SexEnum>) -> Self {
        self.sex = Some(sex.into());
        self
    }

    /// Sets `BirthDate`.
    #[must_use]
    pub fn birth_date(mut self, birth_date: impl Into<bindings::Date>) -> Self {
        self.birth_date = Some(birth_date.into());
        self
    }

    /// Sets `BirthCountryCode`.
    #[must_use]
    pub fn birth_country_code(mut self, birth_country_code: impl Into<String>) -> Self {
        self.birth_country_code = Some(birth_country_code.into());
        self
    }

    /// Sets `BirthCountrySubdivisionCode`.
    #[must_use]
    pub fn birth_country_subdivision_code(
        mut self,
        birth_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.birth_country_subdivision_code = Some(
            birth_country_subdivision_code.into(),
        );
        self
    }

    /// Sets `BirthPlace`.
    #[must_use]
    pub fn birth_place(mut self, birth_place: impl Into<String>) -> Self {
        self.birth_place = Some(birth_place.into());
        self
    }

    /// Sets `Occupation`.
    #[must_use]
    pub fn occupation(mut self, occupation: impl Into<String>) -> Self {
        self.occupation = Some(occupation.into());
        self
    }

    /// Sets `Email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `Phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `LoyaltyCode`.
    #[must_use]
    pub fn loyalty_code(mut self, loyalty_code: impl Into<String>) -> Self {
        self.loyalty_code = Some(loyalty_code.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `CarRegistrationNumber`.
    #[must_use]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<String>,
    ) -> Self {
        self.car_registration_number = Some(car_registration_number.into());
        self
    }

    /// Sets `DietaryRequirements`.
    #[must_use]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<String>,
    ) -> Self {
        self.dietary_requirements = Some(dietary_requirements.into());
        self
    }

    /// Sets `TaxIdentificationNumber`.
    #[must_use]
    pub fn tax_identification_number(
        mut self,
        tax_identification_number: impl Into<String>,
    ) -> Self {
        self.tax_identification_number = Some(tax_identification_number.into());
        self
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

    /// Sets `Address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `IdentityCard`.
    #[deprecated(note = "use `IdentityDocuments::update`")]
    #[must_use]
    pub fn identity_card(
        mut self,
        identity_card: impl Into<DocumentParameters>,
    ) -> Self {
        self.identity_card = Some(identity_card.into());
        self
    }

    /// Sets `Passport`.
    #[deprecated(note = "use `IdentityDocuments::update`")]
    #[must_use]
    pub fn passport(mut self, passport: impl Into<DocumentParameters>) -> Self {
        self.passport = Some(passport.into());
        self
    }

    /// Sets `Visa`.
    #[deprecated(note = "use `IdentityDocuments::update`")]
    #[must_use]
    pub fn visa(mut self, visa: impl Into<DocumentParameters>) -> Self {
        self.visa = Some(visa.into());
        self
    }

    /// Sets `DriversLicense`.
    #[deprecated(note = "use `IdentityDocuments::update`")]
    #[must_use]
    pub fn drivers_license(
        mut self,
        drivers_license: impl Into<DocumentParameters>,
    ) -> Self {
        self.drivers_license = Some(drivers_license.into());
        self
    }

    /// Sets `Classifications`.
    #[must_use]
    pub fn classifications(
        mut self,
        classifications: impl IntoIterator<Item = impl Into<CustomerClassificationEnum>>,
    ) -> Self {
        self.classifications = Some(
            classifications.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<CustomerOptionEnum>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ItalianDestinationCode`.
    #[must_use]
    pub fn italian_destination_code(
        mut self,
        italian_destination_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.italian_destination_code = italian_destination_code.into();
        self
    }

    /// Sets `ItalianFiscalCode`.
    #[must_use]
    pub fn italian_fiscal_code(
        mut self,
        italian_fiscal_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.italian_fiscal_code = italian_fiscal_code.into();
        self
    }

    /// Sets `ItalianLotteryCode`.
    #[must_use]
    pub fn italian_lottery_code(
        mut self,
        italian_lottery_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.italian_lottery_code = italian_lottery_code.into();
        self
    }
}

bindings::object! { CustomersUpdate {
    chain_id: optional "ChainId",
    customer_id: required "CustomerId",
    title: optional "Title",
    first_name: optional "FirstName",
    last_name: optional "LastName",
    second_last_name: optional "SecondLastName",
    nationality_code: optional "NationalityCode",
    preferred_language_code: optional "PreferredLanguageCode",
    sex: optional "Sex",
    birth_date: optional "BirthDate",
    birth_country_code: optional "BirthCountryCode",
    birth_country_subdivision_code: optional "BirthCountrySubdivisionCode",
    birth_place: optional "BirthPlace",
    occupation: optional "Occupation",
    email: optional "Email",
    phone: optional "Phone",
    loyalty_code: optional "LoyaltyCode",
    notes: optional "Notes",
    car_registration_number: optional "CarRegistrationNumber",
    dietary_requirements: optional "DietaryRequirements",
    tax_identification_number: optional "TaxIdentificationNumber",
    company_id: optional "CompanyId",
    address: optional "Address",
    identity_card: optional "IdentityCard",
    passport: optional "Passport",
    visa: optional "Visa",
    drivers_license: optional "DriversLicense",
    classifications: optional "Classifications",
    options: optional "Options",
    italian_destination_code: optional "ItalianDestinationCode",
    italian_fiscal_code: optional "ItalianFiscalCode",
    italian_lottery_code: optional "ItalianLotteryCode",
} }

impl bindings::Operation for CustomersUpdate {
    type Response = Customer;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "customers/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `customers/merge` asks for: the argument of [`Customers::merge`](super::resources::Customers::merge).
#[doc(alias = "CustomerMergeParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersMerge {
    /// `SourceCustomerId`: id of [`Customer`](entities::Customer).
    pub source_customer_id: bindings::Id<entities::Customer>,
    /// `TargetCustomerId`: id of [`Customer`](entities::Customer).
    pub target_customer_id: bindings::Id<entities::Customer>,
}

impl CustomersMerge {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        source_customer_id: impl Into<bindings::Id<entities::Customer>>,
        target_customer_id: impl Into<bindings::Id<entities::Customer>>,
    ) -> Self {
        Self {
            source_customer_id: source_customer_id.into(),
            target_customer_id: target_customer_id.into(),
        }
    }
}

bindings::object! { CustomersMerge {
    source_customer_id: required "SourceCustomerId",
    target_customer_id: required "TargetCustomerId",
} }

impl bindings::Operation for CustomersMerge {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "customers/merge",
            bindings::Effect::Transition,
        )
        .deprecated();
}

/// What `customers/addFile` asks for: the argument of [`Customers::add_file`](super::resources::Customers::add_file).
#[doc(alias = "CustomerFileParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersAddFile {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `Name`: text.
    pub name: String,
    /// `Type`: text.
    pub r#type: String,
    /// `Data`: text.
    pub data: String,
}

impl CustomersAddFile {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_id: impl Into<bindings::Id<entities::Customer>>,
        name: impl Into<String>,
        r#type: impl Into<String>,
        data: impl Into<String>,
    ) -> Self {
        Self {
            chain_id: None,
            customer_id: customer_id.into(),
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

bindings::object! { CustomersAddFile {
    chain_id: optional "ChainId",
    customer_id: required "CustomerId",
    name: required "Name",
    r#type: required "Type",
    data: required "Data",
} }

impl bindings::Operation for CustomersAddFile {
    type Response = CustomerAddFileResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "customers/addFile",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `customers/getRelationships` asks for: the argument of [`Customers::get_relationships`](super::resources::Customers::get_relationships).
#[doc(alias = "CustomerRelationshipFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersGetRelationships {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 100 items.
    pub customer_ids: Vec<bindings::Id<entities::Customer>>,
}

impl CustomersGetRelationships {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        Self {
            limitation: None,
            chain_ids: None,
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
        }
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
}

bindings::object! { CustomersGetRelationships {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    customer_ids: required "CustomerIds",
} }

impl bindings::Operation for CustomersGetRelationships {
    type Response = CustomerRelationshipResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "customers/getRelationships",
            bindings::Effect::Read,
        )
        .restricted()
        .page_size(1000)
        .list(
            bindings::ListInfo::new(
                "CustomerRelationships",
                &["CustomerId", "RelatedCustomerId", "Relationship"],
            ),
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("ChainIds", 1000),
                bindings::IdListInfo::new("CustomerIds", 100),
            ],
        );
}

impl bindings::Paginated for CustomersGetRelationships {
    type Item = CustomerRelationship;
}

/// A customer found by a search, with the present reservation if the person is staying.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeableCustomer {
    /// `Customer`: [`Customer`].
    pub customer: Customer,
    /// `Reservation`: [`ReservationOld`].
    pub reservation: Option<ReservationOld>,
}

bindings::object! { ChargeableCustomer {
    customer: required "Customer",
    reservation: optional "Reservation",
} }

/// The id of the file just attached to a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddFileResult {
    /// `FileId`: id of [`File`](entities::File).
    ///
    /// `None` in answers from before the service sent it.
    pub file_id: Option<bindings::Id<entities::File>>,
}

bindings::object! { CustomerAddFileResult {
    file_id: optional "FileId",
} }

/// Whether an answer about customers carries their profiles, addresses and documents.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerExtent {
    /// `Customers`: yes or no.
    pub customers: Option<bool>,
    /// `Documents`: yes or no.
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    pub documents: Option<bool>,
    /// `Addresses`: yes or no.
    pub addresses: Option<bool>,
}

impl CustomerExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Customers`.
    #[must_use]
    pub fn customers(mut self, customers: bool) -> Self {
        self.customers = Some(customers);
        self
    }

    /// Sets `Documents`.
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    #[must_use]
    pub fn documents(mut self, documents: bool) -> Self {
        self.documents = Some(documents);
        self
    }

    /// Sets `Addresses`.
    #[must_use]
    pub fn addresses(mut self, addresses: bool) -> Self {
        self.addresses = Some(addresses);
        self
    }
}

bindings::object! { CustomerExtent {
    customers: optional "Customers",
    documents: optional "Documents",
    addresses: optional "Addresses",
} }

/// The customers asked about, each with what is still open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerItemResult {
    /// `Customers`: list of [`CustomerItems`].
    pub customers: Option<Vec<CustomerItems>>,
}

bindings::object! { CustomerItemResult {
    customers: optional "Customers",
} }

/// A customer with order and payment items that are still open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerItems {
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `Items`: list of [`AccountingItem`].
    #[deprecated(note = "use `order_items` and `payment_items`")]
    pub items: Option<Vec<AccountingItem>>,
    /// `OrderItems`: list of [`OrderItemOld`].
    pub order_items: Vec<OrderItemOld>,
    /// `PaymentItems`: list of [`PaymentItemOld`].
    pub payment_items: Vec<PaymentItemOld>,
}

bindings::object! { CustomerItems {
    customer_id: required "CustomerId",
    items: optional "Items",
    order_items: required "OrderItems",
    payment_items: required "PaymentItems",
} }

/// A directed link from one customer to another; its kind says what the other one is to the first.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRelationship {
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `RelatedCustomerId`: id of [`Customer`](entities::Customer).
    pub related_customer_id: bindings::Id<entities::Customer>,
    /// `Relationship`: [`CustomerRelationshipTypeEnum`].
    pub relationship: CustomerRelationshipTypeEnum,
}

bindings::object! { CustomerRelationship {
    customer_id: required "CustomerId",
    related_customer_id: required "RelatedCustomerId",
    relationship: required "Relationship",
} }

/// A page of relationships between customers and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRelationshipResult {
    /// `CustomerRelationships`: list of [`CustomerRelationship`].
    pub customer_relationships: Vec<CustomerRelationship>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CustomerRelationshipResult {
    customer_relationships: required "CustomerRelationships",
    cursor: optional "Cursor",
} }

/// A page of customers, their documents if asked for, and the cursor for the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerResult {
    /// `Customers`: list of [`Customer`].
    pub customers: Vec<Customer>,
    /// `Documents`: list of [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    pub documents: Option<Vec<IdentityDocument>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CustomerResult {
    customers: required "Customers",
    documents: optional "Documents",
    cursor: optional "Cursor",
} }

/// The customers a search found, and their documents if asked for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSearchResult {
    /// `Customers`: list of [`ChargeableCustomer`].
    pub customers: Vec<ChargeableCustomer>,
    /// `Documents`: list of [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    pub documents: Option<Vec<IdentityDocument>>,
}

bindings::object! { CustomerSearchResult {
    customers: required "Customers",
    documents: optional "Documents",
} }

/// An identity document to record for a customer, with number, dates and issuer.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentParameters {
    /// `Number`: text.
    pub number: Option<String>,
    /// `Expiration`: day.
    pub expiration: Option<bindings::Date>,
    /// `Issuance`: day.
    pub issuance: Option<bindings::Date>,
    /// `IssuingCountryCode`: text.
    pub issuing_country_code: Option<String>,
    /// `IssuingCountrySubdivisionCode`: text.
    pub issuing_country_subdivision_code: Option<String>,
    /// `IssuingCity`: text.
    pub issuing_city: Option<String>,
}

impl DocumentParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Number`.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn expiration(mut self, expiration: impl Into<bindings::Date>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets `Issuance`.
    #[must_use]
    pub fn issuance(mut self, issuance: impl Into<bindings::Date>) -> Self {
        self.issuance = Some(issuance.into());
        self
    }

    /// Sets `IssuingCountryCode`.
    #[must_use]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_code = Some(issuing_country_code.into());
        self
    }

    /// Sets `IssuingCountrySubdivisionCode`.
    #[must_use]
    pub fn issuing_country_subdivision_code(
        mut self,
        issuing_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_subdivision_code = Some(
            issuing_country_subdivision_code.into(),
        );
        self
    }

    /// Sets `IssuingCity`.
    #[must_use]
    pub fn issuing_city(mut self, issuing_city: impl Into<String>) -> Self {
        self.issuing_city = Some(issuing_city.into());
        self
    }
}

bindings::object! { DocumentParameters {
    number: optional "Number",
    expiration: optional "Expiration",
    issuance: optional "Issuance",
    issuing_country_code: optional "IssuingCountryCode",
    issuing_country_subdivision_code: optional "IssuingCountrySubdivisionCode",
    issuing_city: optional "IssuingCity",
} }

/// A consent or setting of a customer, on marketing, invoicing, stored cards or photos.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomerOptionEnum {
    /// `SendMarketingEmails`
    SendMarketingEmails,
    /// `Invoiceable`
    Invoiceable,
    /// `BillAddressObjection`
    BillAddressObjection,
    /// `SendMarketingPostalMail`
    SendMarketingPostalMail,
    /// `SendPartnerMarketingEmails`
    SendPartnerMarketingEmails,
    /// `SendPartnerMarketingPostalMail`
    SendPartnerMarketingPostalMail,
    /// `WithdrawCardConsent`
    WithdrawCardConsent,
    /// `GuestPhotoConsent`
    GuestPhotoConsent,
    /// `IdPhotosConsent`
    IdPhotosConsent,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CustomerOptionEnum {
    SendMarketingEmails: "SendMarketingEmails",
    Invoiceable: "Invoiceable",
    BillAddressObjection: "BillAddressObjection",
    SendMarketingPostalMail: "SendMarketingPostalMail",
    SendPartnerMarketingEmails: "SendPartnerMarketingEmails",
    SendPartnerMarketingPostalMail: "SendPartnerMarketingPostalMail",
    WithdrawCardConsent: "WithdrawCardConsent",
    GuestPhotoConsent: "GuestPhotoConsent",
    IdPhotosConsent: "IdPhotosConsent",
} }

/// What the related customer is to the first one, such as spouse, child or colleague.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomerRelationshipTypeEnum {
    /// `Spouse`
    Spouse,
    /// `Child`
    Child,
    /// `Parent`
    Parent,
    /// `OtherFamily`
    OtherFamily,
    /// `Friend`
    Friend,
    /// `Colleague`
    Colleague,
    /// `Other`
    Other,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CustomerRelationshipTypeEnum {
    Spouse: "Spouse",
    Child: "Child",
    Parent: "Parent",
    OtherFamily: "OtherFamily",
    Friend: "Friend",
    Colleague: "Colleague",
    Other: "Other",
} }

/// The sex of a customer, as one of two values.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sex {
    /// `Male`
    Male,
    /// `Female`
    Female,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { Sex {
    Male: "Male",
    Female: "Female",
} }
