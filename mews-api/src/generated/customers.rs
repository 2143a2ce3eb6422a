// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `customers`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Date, Effect, FilterInfo, Id, IdListInfo, Incremental,
    KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated,
    RequestRule, Single, SizeLimit, Timestamp, UnrecognizedValue, Update, object,
    open_enum, request,
};

use super::entities;

use super::types::{
    AccountingItem, ActivityStates, AddressParameters, Customer,
    CustomerClassificationEnum, IdentityDocument, Limitation, OrderItemOld,
    PaymentItemOld, ReservationOld, SexEnum, TimeFilterInterval, Title,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        CustomersGetAll, CustomersSearch, CustomersGetOpenItems, CustomersAdd,
        CustomersUpdate, CustomersMerge, CustomersAddFile, CustomersGetRelationships,
    };

    /// Profiles of guests and other persons, their files and relationships.
    #[derive(Clone, Debug)]
    pub struct Customers {
        client: Client,
    }

    impl Client {
        /// Profiles of guests and other persons, their files and relationships.
        pub fn customers(&self) -> Customers {
            Customers::new(self)
        }
    }

    impl Customers {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists customers by id, name, email, company, loyalty code or times, at least one of
        /// them; extents choose what comes along.
        ///
        /// `customers/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/customers#get-all-customers))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Customers`.
        /// The response may also hold `Documents`; `items` leaves them out.
        /// `CreatedUtc`, `UpdatedUtc` and `DeletedUtc` span at most 3 months.
        /// At least one of `CustomerIds`, `CompanyIds`, `Emails`, `FirstNames`, `LastNames`,
        /// `LoyaltyCodes`, `CreatedUtc`, `UpdatedUtc`, `DeletedUtc` and `ActivityStates` must be
        /// set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`CustomerResult`](super::super::types::CustomerResult).
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::client_token(hotel.client_token()).access_token(hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::requests::CustomersGetAll;
        /// use mews_api::types::CustomerExtent;
        ///
        /// // The extent selects the lists to return.
        /// let request = CustomersGetAll::new(CustomerExtent::new().customers(true)).emails(["ada@example.com"]);
        /// let mut customers = client.customers().get_all(request).items();
        /// while let Some(customer) = customers.try_next().await? {
        ///     println!("{} since {}", customer.id, customer.created_utc);
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(&self, request: CustomersGetAll) -> Call<CustomersGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Finds customers now active in the property (guests in house, paymasters) by name or
        /// room, with the present stay if there is one.
        ///
        /// `customers/search` ([official
        /// page](https://docs.mews.com/connector-api/operations/customers#search-customers))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Customers` at once.
        /// The response may also hold `Documents`; `items` leaves them out.
        ///
        /// Response: [`CustomerSearchResult`](super::super::types::CustomerSearchResult).
        pub fn search(&self, request: CustomersSearch) -> Call<CustomersSearch> {
            Call::new(self.client.clone(), request)
        }

        /// Lists, for each given customer, the order and payment items still open; payments/getAll
        /// and orderItems/getAll replace it.
        ///
        /// `customers/getOpenItems` ([official
        /// page](https://docs.mews.com/connector-api/operations/customers#get-customers-open-items))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Customers` at once.
        ///
        /// Response: [`CustomerItemResult`](super::super::types::CustomerItemResult).
        #[deprecated(note = "use `Payments::get_all` and `OrderItems::get_all`")]
        pub fn get_open_items(
            &self,
            request: CustomersGetOpenItems,
        ) -> Call<CustomersGetOpenItems> {
            Call::new(self.client.clone(), request)
        }

        /// Adds a customer and returns the profile; a known email fails, or overwrites the basic
        /// data there if `OverwriteExisting` is set.
        ///
        /// `customers/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/customers#add-customer))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `customers/getAll` by `Emails` or `LastNames`. With
        /// `OverwriteExisting` and an e-mail address, a repeat updates the same profile.
        ///
        /// Response: [`Customer`](super::super::types::Customer).
        pub fn add(&self, request: CustomersAdd) -> Call<CustomersAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes the given data of a customer and returns the profile; properties left out stay,
        /// and an email already in use is refused.
        ///
        /// `customers/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/customers#update-customer))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `customers/getAll` by `CustomerIds` and compare the
        /// changed properties.
        ///
        /// Response: [`Customer`](super::super::types::Customer).
        pub fn update(&self, request: CustomersUpdate) -> Call<CustomersUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Merges the source customer into the target one; accounts/merge replaces it.
        ///
        /// `customers/merge` ([official
        /// page](https://docs.mews.com/connector-api/operations/customers#merge-customers))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read `customers/getAll` by `CustomerIds`; the source has a
        /// `MergeTargetId` if it was merged.
        ///
        /// Response: no data.
        #[deprecated(note = "use `Accounts::merge`; planned to end on 2025-05-10")]
        pub fn merge(&self, request: CustomersMerge) -> Call<CustomersMerge> {
            Call::new(self.client.clone(), request)
        }

        /// Adds a PDF or picture, sent as Base64, to a customer's profile and returns the file's
        /// id.
        ///
        /// `customers/addFile` ([official
        /// page](https://docs.mews.com/connector-api/operations/customers#add-customer-file))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: files cannot be listed through this API; ask a person before
        /// repeating it.
        ///
        /// Response: [`CustomerAddFileResult`](super::super::types::CustomerAddFileResult).
        pub fn add_file(&self, request: CustomersAddFile) -> Call<CustomersAddFile> {
            Call::new(self.client.clone(), request)
        }

        /// Lists how the given customers are related to others, for instance as spouse, child or
        /// colleague.
        ///
        /// `customers/getRelationships` ([official
        /// page](https://docs.mews.com/connector-api/operations/customers#get-customers-relationships))
        ///
        /// Read: changes nothing.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns pages of up to 1,000 `CustomerRelationships`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `CustomerIds`; the
        /// items of new ids are all read. It does not show deletions: `full_compare` finds them.
        ///
        /// Response:
        /// [`CustomerRelationshipResult`](super::super::types::CustomerRelationshipResult).
        pub fn get_relationships(
            &self,
            request: CustomersGetRelationships,
        ) -> Call<CustomersGetRelationships> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Customers::get_all`](super::resources::Customers::get_all),
/// `customers/getAll`.
#[doc(alias = "CustomerFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersGetAll {
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// The lists to return. A list that is not requested is absent.
    pub extent: CustomerExtent,
    /// Spanning at most 3 months.
    pub deleted_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
    /// 1 to 1,000 items.
    pub customer_ids: Option<Vec<Id<entities::Customer>>>,
    /// Exactly 1 item.
    pub company_ids: Option<Vec<Id<entities::Company>>>,
    /// 1 to 1,000 items.
    pub emails: Option<Vec<String>>,
    /// 1 to 1,000 items.
    pub first_names: Option<Vec<String>>,
    /// 1 to 1,000 items.
    pub last_names: Option<Vec<String>>,
    /// 1 to 1,000 items.
    pub loyalty_codes: Option<Vec<String>>,
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
}

impl CustomersGetAll {
    /// Sets the required fields.
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

    /// Sets [`chain_ids`](field@Self::chain_ids). 1 to 1,000 items.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`deleted_utc`](field@Self::deleted_utc). Spanning at most 3 months.
    #[must_use]
    pub fn deleted_utc(mut self, deleted_utc: impl Into<TimeFilterInterval>) -> Self {
        self.deleted_utc = Some(deleted_utc.into());
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

    /// Sets [`customer_ids`](field@Self::customer_ids). 1 to 1,000 items.
    #[must_use]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`company_ids`](field@Self::company_ids). Exactly 1 item.
    #[must_use]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = impl Into<Id<entities::Company>>>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`emails`](field@Self::emails). 1 to 1,000 items.
    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`first_names`](field@Self::first_names). 1 to 1,000 items.
    #[must_use]
    pub fn first_names(
        mut self,
        first_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.first_names = Some(first_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`last_names`](field@Self::last_names). 1 to 1,000 items.
    #[must_use]
    pub fn last_names(
        mut self,
        last_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.last_names = Some(last_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`loyalty_codes`](field@Self::loyalty_codes). 1 to 1,000 items.
    #[must_use]
    pub fn loyalty_codes(
        mut self,
        loyalty_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.loyalty_codes = Some(loyalty_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`limitation`](field@Self::limitation). Page size and cursor. By default the
    /// largest page, from the start; `items` and `pages` set it themselves.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

request! { CustomersGetAll {
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

impl Operation for CustomersGetAll {
    type Response = CustomerResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "customers/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Customers", &["Id"]))
        .secondary_lists(&[ListInfo::new("Documents", &["Id"]).optional()])
        .extent("Extent")
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
                FilterInfo::interval("DeletedUtc", Meaning::Points(None)).fixed().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("CustomerIds", 1000).min_items(1),
                IdListInfo::new("CompanyIds", 1).min_items(1),
                IdListInfo::new("Emails", 1000).min_items(1),
                IdListInfo::new("FirstNames", 1000).min_items(1),
                IdListInfo::new("LastNames", 1000).min_items(1),
                IdListInfo::new("LoyaltyCodes", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"])
        .rules(
            &[
                RequestRule::AtLeastOne(
                    &[
                        "CustomerIds",
                        "CompanyIds",
                        "Emails",
                        "FirstNames",
                        "LastNames",
                        "LoyaltyCodes",
                        "CreatedUtc",
                        "UpdatedUtc",
                        "DeletedUtc",
                        "ActivityStates",
                    ],
                ),
            ],
        );
}

impl Paginated for CustomersGetAll {
    type Item = Customer;
}

impl Incremental for CustomersGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["ChainIds"])
        .extents(&["Extent"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for Customer {
    type Key = Id<entities::Customer>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`Customers::search`](super::resources::Customers::search),
/// `customers/search`.
#[doc(alias = "CustomerSearchParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersSearch {
    /// Searches first, last and full names.
    pub name: Option<String>,
    /// Returns the guests of this resource, such as a room.
    pub resource_id: Option<Id<entities::Resource>>,
    /// The lists to return. A list that is not requested is absent.
    pub extent: Option<CustomerExtent>,
}

impl CustomersSearch {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name). Searches first, last and full names.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`resource_id`](field@Self::resource_id). Returns the guests of this resource, such
    /// as a room.
    #[must_use]
    pub fn resource_id(
        mut self,
        resource_id: impl Into<Id<entities::Resource>>,
    ) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets [`extent`](field@Self::extent). The lists to return. A list that is not requested
    /// is absent.
    #[must_use]
    pub fn extent(mut self, extent: impl Into<CustomerExtent>) -> Self {
        self.extent = Some(extent.into());
        self
    }
}

request! { CustomersSearch {
    name: optional "Name",
    resource_id: optional "ResourceId",
    extent: optional "Extent",
} }

impl Operation for CustomersSearch {
    type Response = CustomerSearchResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "customers/search",
            Effect::Read,
        )
        .list(ListInfo::new("Customers", &["Customer.Id"]))
        .secondary_lists(&[ListInfo::new("Documents", &["Id"]).optional()])
        .extent("Extent");
}

/// Request of [`Customers::get_open_items`](super::resources::Customers::get_open_items),
/// `customers/getOpenItems`.
#[doc(alias = "CustomerItemParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersGetOpenItems {
    /// 1 to 1,000 items.
    pub customer_ids: Vec<Id<entities::Customer>>,
    /// ISO 4217 code of a currency.
    pub currency: Option<String>,
}

impl CustomersGetOpenItems {
    /// Sets the required fields.
    pub fn new(
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
            currency: None,
        }
    }

    /// Sets [`currency`](field@Self::currency). ISO 4217 code of a currency.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

request! { CustomersGetOpenItems {
    customer_ids: required "CustomerIds",
    currency: optional "Currency",
} }

impl Operation for CustomersGetOpenItems {
    type Response = CustomerItemResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "customers/getOpenItems",
            Effect::Read,
        )
        .deprecated()
        .list(ListInfo::new("Customers", &["CustomerId"]).optional())
        .id_lists(&[IdListInfo::new("CustomerIds", 1000).min_items(1)]);
}

impl Paginated for CustomersGetOpenItems {
    type Item = CustomerItems;
}

impl KeyedItem for CustomerItems {
    type Key = Id<entities::Customer>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.customer_id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`Customers::add`](super::resources::Customers::add), `customers/add`.
#[doc(alias = "CustomerAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersAdd {
    pub title: Option<Title>,
    pub first_name: Option<String>,
    pub last_name: String,
    pub second_last_name: Option<String>,
    /// Country code (ISO 3166-1 alpha-2).
    pub nationality_code: Option<String>,
    /// Language for messages to the customer (language and culture, such as `en-US`).
    pub preferred_language_code: Option<String>,
    pub sex: Option<Sex>,
    pub birth_date: Option<Date>,
    /// Country code (ISO 3166-1 alpha-2).
    pub birth_country_code: Option<String>,
    /// Code of a state or region (ISO 3166-2).
    pub birth_country_subdivision_code: Option<String>,
    pub birth_place: Option<String>,
    pub occupation: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    pub loyalty_code: Option<String>,
    pub notes: Option<String>,
    /// At most 255 characters.
    pub car_registration_number: Option<String>,
    /// At most 255 characters.
    pub dietary_requirements: Option<String>,
    pub tax_identification_number: Option<String>,
    pub company_id: Option<Id<entities::Company>>,
    pub address: Option<AddressParameters>,
    #[deprecated(note = "use `IdentityDocuments::add`; planned to end on 2026-01-10")]
    pub identity_card: Option<DocumentParameters>,
    #[deprecated(note = "use `IdentityDocuments::add`; planned to end on 2026-01-10")]
    pub passport: Option<DocumentParameters>,
    #[deprecated(note = "use `IdentityDocuments::add`; planned to end on 2026-01-10")]
    pub visa: Option<DocumentParameters>,
    #[deprecated(note = "use `IdentityDocuments::add`; planned to end on 2026-01-10")]
    pub drivers_license: Option<DocumentParameters>,
    /// No duplicates.
    pub classifications: Option<Vec<CustomerClassificationEnum>>,
    /// No duplicates.
    pub options: Option<Vec<CustomerOptionEnum>>,
    /// For portfolio access tokens, which must set it: the chain of the new profile. Ignored
    /// for others.
    pub chain_id: Option<Id<entities::Chain>>,
    /// If a profile with the same e-mail address exists: `true` updates it, `false` rejects the
    /// request.
    pub overwrite_existing: bool,
    /// Address for electronic invoices in Italy (codice destinatario).
    pub italian_destination_code: Option<String>,
    /// Tax number in Italy (codice fiscale).
    pub italian_fiscal_code: Option<String>,
    /// Code for the Italian lottery of receipts (lotteria degli scontrini). 2 to 15 characters.
    pub italian_lottery_code: Option<String>,
}

impl CustomersAdd {
    /// Sets the required fields.
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

    /// Sets [`title`](field@Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<Title>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`first_name`](field@Self::first_name).
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets [`second_last_name`](field@Self::second_last_name).
    #[must_use]
    pub fn second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(second_last_name.into());
        self
    }

    /// Sets [`nationality_code`](field@Self::nationality_code). Country code (ISO 3166-1
    /// alpha-2).
    #[must_use]
    pub fn nationality_code(mut self, nationality_code: impl Into<String>) -> Self {
        self.nationality_code = Some(nationality_code.into());
        self
    }

    /// Sets [`preferred_language_code`](field@Self::preferred_language_code). Language for
    /// messages to the customer (language and culture, such as `en-US`).
    #[must_use]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<String>,
    ) -> Self {
        self.preferred_language_code = Some(preferred_language_code.into());
        self
    }

    /// Sets [`sex`](field@Self::sex).
    #[must_use]
    pub fn sex(mut self, sex: impl Into<Sex>) -> Self {
        self.sex = Some(sex.into());
        self
    }

    /// Sets [`birth_date`](field@Self::birth_date).
    #[must_use]
    pub fn birth_date(mut self, birth_date: impl Into<Date>) -> Self {
        self.birth_date = Some(birth_date.into());
        self
    }

    /// Sets [`birth_country_code`](field@Self::birth_country_code). Country code (ISO 3166-1
    /// alpha-2).
    #[must_use]
    pub fn birth_country_code(mut self, birth_country_code: impl Into<String>) -> Self {
        self.birth_country_code = Some(birth_country_code.into());
        self
    }

    /// Sets [`birth_country_subdivision_code`](field@Self::birth_country_subdivision_code).
    /// Code of a state or region (ISO 3166-2).
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

    /// Sets [`birth_place`](field@Self::birth_place).
    #[must_use]
    pub fn birth_place(mut self, birth_place: impl Into<String>) -> Self {
        self.birth_place = Some(birth_place.into());
        self
    }

    /// Sets [`occupation`](field@Self::occupation).
    #[must_use]
    pub fn occupation(mut self, occupation: impl Into<String>) -> Self {
        self.occupation = Some(occupation.into());
        self
    }

    /// Sets [`email`](field@Self::email). E-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`phone`](field@Self::phone). Telephone number.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`loyalty_code`](field@Self::loyalty_code).
    #[must_use]
    pub fn loyalty_code(mut self, loyalty_code: impl Into<String>) -> Self {
        self.loyalty_code = Some(loyalty_code.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`car_registration_number`](field@Self::car_registration_number). At most 255
    /// characters.
    #[must_use]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<String>,
    ) -> Self {
        self.car_registration_number = Some(car_registration_number.into());
        self
    }

    /// Sets [`dietary_requirements`](field@Self::dietary_requirements). At most 255 characters.
    #[must_use]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<String>,
    ) -> Self {
        self.dietary_requirements = Some(dietary_requirements.into());
        self
    }

    /// Sets [`tax_identification_number`](field@Self::tax_identification_number).
    #[must_use]
    pub fn tax_identification_number(
        mut self,
        tax_identification_number: impl Into<String>,
    ) -> Self {
        self.tax_identification_number = Some(tax_identification_number.into());
        self
    }

    /// Sets [`company_id`](field@Self::company_id).
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id<entities::Company>>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`identity_card`](field@Self::identity_card).
    #[deprecated(note = "use `IdentityDocuments::add`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn identity_card(
        mut self,
        identity_card: impl Into<DocumentParameters>,
    ) -> Self {
        self.identity_card = Some(identity_card.into());
        self
    }

    /// Sets [`passport`](field@Self::passport).
    #[deprecated(note = "use `IdentityDocuments::add`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn passport(mut self, passport: impl Into<DocumentParameters>) -> Self {
        self.passport = Some(passport.into());
        self
    }

    /// Sets [`visa`](field@Self::visa).
    #[deprecated(note = "use `IdentityDocuments::add`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn visa(mut self, visa: impl Into<DocumentParameters>) -> Self {
        self.visa = Some(visa.into());
        self
    }

    /// Sets [`drivers_license`](field@Self::drivers_license).
    #[deprecated(note = "use `IdentityDocuments::add`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn drivers_license(
        mut self,
        drivers_license: impl Into<DocumentParameters>,
    ) -> Self {
        self.drivers_license = Some(drivers_license.into());
        self
    }

    /// Sets [`classifications`](field@Self::classifications). No duplicates.
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

    /// Sets [`options`](field@Self::options). No duplicates.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<CustomerOptionEnum>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`chain_id`](field@Self::chain_id). For portfolio access tokens, which must set it:
    /// the chain of the new profile. Ignored for others.
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }

    /// Sets [`italian_destination_code`](field@Self::italian_destination_code). Address for
    /// electronic invoices in Italy (codice destinatario).
    #[must_use]
    pub fn italian_destination_code(
        mut self,
        italian_destination_code: impl Into<String>,
    ) -> Self {
        self.italian_destination_code = Some(italian_destination_code.into());
        self
    }

    /// Sets [`italian_fiscal_code`](field@Self::italian_fiscal_code). Tax number in Italy
    /// (codice fiscale).
    #[must_use]
    pub fn italian_fiscal_code(
        mut self,
        italian_fiscal_code: impl Into<String>,
    ) -> Self {
        self.italian_fiscal_code = Some(italian_fiscal_code.into());
        self
    }

    /// Sets [`italian_lottery_code`](field@Self::italian_lottery_code). Code for the Italian
    /// lottery of receipts (lotteria degli scontrini). 2 to 15 characters.
    #[must_use]
    pub fn italian_lottery_code(
        mut self,
        italian_lottery_code: impl Into<String>,
    ) -> Self {
        self.italian_lottery_code = Some(italian_lottery_code.into());
        self
    }
}

request! { CustomersAdd {
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

impl Operation for CustomersAdd {
    type Response = Customer;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "customers/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("LastName").min(1),
                SizeLimit::characters("CarRegistrationNumber").max(255),
                SizeLimit::characters("DietaryRequirements").max(255),
                SizeLimit::characters("ItalianLotteryCode").min(2).max(15),
            ],
        );
}

/// Request of [`Customers::update`](super::resources::Customers::update),
/// `customers/update`.
#[doc(alias = "CustomerUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersUpdate {
    pub chain_id: Option<Id<entities::Chain>>,
    pub customer_id: Id<entities::Customer>,
    pub title: Option<Title>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub second_last_name: Option<String>,
    /// Country code (ISO 3166-1 alpha-2).
    pub nationality_code: Option<String>,
    /// Language for messages to the customer (language and culture, such as `en-US`).
    pub preferred_language_code: Option<String>,
    pub sex: Option<SexEnum>,
    pub birth_date: Option<Date>,
    /// Country code (ISO 3166-1 alpha-2).
    pub birth_country_code: Option<String>,
    /// Code of a state or region (ISO 3166-2).
    pub birth_country_subdivision_code: Option<String>,
    pub birth_place: Option<String>,
    pub occupation: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    pub loyalty_code: Option<String>,
    pub notes: Option<String>,
    /// At most 255 characters.
    pub car_registration_number: Option<String>,
    /// At most 255 characters.
    pub dietary_requirements: Option<String>,
    pub tax_identification_number: Option<String>,
    pub company_id: Option<Id<entities::Company>>,
    pub address: Option<AddressParameters>,
    #[deprecated(note = "use `IdentityDocuments::update`; planned to end on 2026-01-10")]
    pub identity_card: Option<DocumentParameters>,
    #[deprecated(note = "use `IdentityDocuments::update`; planned to end on 2026-01-10")]
    pub passport: Option<DocumentParameters>,
    #[deprecated(note = "use `IdentityDocuments::update`; planned to end on 2026-01-10")]
    pub visa: Option<DocumentParameters>,
    #[deprecated(note = "use `IdentityDocuments::update`; planned to end on 2026-01-10")]
    pub drivers_license: Option<DocumentParameters>,
    /// No duplicates.
    pub classifications: Option<Vec<CustomerClassificationEnum>>,
    /// No duplicates.
    pub options: Option<Vec<CustomerOptionEnum>>,
    /// Address for electronic invoices in Italy (codice destinatario). `Update::Clear` clears
    /// it.
    pub italian_destination_code: Update<String>,
    /// Tax number in Italy (codice fiscale). `Update::Clear` clears it.
    pub italian_fiscal_code: Update<String>,
    /// Code for the Italian lottery of receipts (lotteria degli scontrini). 2 to 15 characters.
    /// `Update::Clear` clears it.
    pub italian_lottery_code: Update<String>,
}

impl CustomersUpdate {
    /// Sets the required fields.
    pub fn new(customer_id: impl Into<Id<entities::Customer>>) -> Self {
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
            italian_destination_code: Update::Keep,
            italian_fiscal_code: Update::Keep,
            italian_lottery_code: Update::Keep,
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }

    /// Sets [`title`](field@Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<Title>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`first_name`](field@Self::first_name).
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets [`last_name`](field@Self::last_name).
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets [`second_last_name`](field@Self::second_last_name).
    #[must_use]
    pub fn second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(second_last_name.into());
        self
    }

    /// Sets [`nationality_code`](field@Self::nationality_code). Country code (ISO 3166-1
    /// alpha-2).
    #[must_use]
    pub fn nationality_code(mut self, nationality_code: impl Into<String>) -> Self {
        self.nationality_code = Some(nationality_code.into());
        self
    }

    /// Sets [`preferred_language_code`](field@Self::preferred_language_code). Language for
    /// messages to the customer (language and culture, such as `en-US`).
    #[must_use]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<String>,
    ) -> Self {
        self.preferred_language_code = Some(preferred_language_code.into());
        self
    }

    /// Sets [`sex`](field@Self::sex).
    #[must_use]
    pub fn sex(mut self, sex: impl Into<SexEnum>) -> Self {
        self.sex = Some(sex.into());
        self
    }

    /// Sets [`birth_date`](field@Self::birth_date).
    #[must_use]
    pub fn birth_date(mut self, birth_date: impl Into<Date>) -> Self {
        self.birth_date = Some(birth_date.into());
        self
    }

    /// Sets [`birth_country_code`](field@Self::birth_country_code). Country code (ISO 3166-1
    /// alpha-2).
    #[must_use]
    pub fn birth_country_code(mut self, birth_country_code: impl Into<String>) -> Self {
        self.birth_country_code = Some(birth_country_code.into());
        self
    }

    /// Sets [`birth_country_subdivision_code`](field@Self::birth_country_subdivision_code).
    /// Code of a state or region (ISO 3166-2).
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

    /// Sets [`birth_place`](field@Self::birth_place).
    #[must_use]
    pub fn birth_place(mut self, birth_place: impl Into<String>) -> Self {
        self.birth_place = Some(birth_place.into());
        self
    }

    /// Sets [`occupation`](field@Self::occupation).
    #[must_use]
    pub fn occupation(mut self, occupation: impl Into<String>) -> Self {
        self.occupation = Some(occupation.into());
        self
    }

    /// Sets [`email`](field@Self::email). E-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`phone`](field@Self::phone). Telephone number.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`loyalty_code`](field@Self::loyalty_code).
    #[must_use]
    pub fn loyalty_code(mut self, loyalty_code: impl Into<String>) -> Self {
        self.loyalty_code = Some(loyalty_code.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`car_registration_number`](field@Self::car_registration_number). At most 255
    /// characters.
    #[must_use]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<String>,
    ) -> Self {
        self.car_registration_number = Some(car_registration_number.into());
        self
    }

    /// Sets [`dietary_requirements`](field@Self::dietary_requirements). At most 255 characters.
    #[must_use]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<String>,
    ) -> Self {
        self.dietary_requirements = Some(dietary_requirements.into());
        self
    }

    /// Sets [`tax_identification_number`](field@Self::tax_identification_number).
    #[must_use]
    pub fn tax_identification_number(
        mut self,
        tax_identification_number: impl Into<String>,
    ) -> Self {
        self.tax_identification_number = Some(tax_identification_number.into());
        self
    }

    /// Sets [`company_id`](field@Self::company_id).
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id<entities::Company>>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`identity_card`](field@Self::identity_card).
    #[deprecated(note = "use `IdentityDocuments::update`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn identity_card(
        mut self,
        identity_card: impl Into<DocumentParameters>,
    ) -> Self {
        self.identity_card = Some(identity_card.into());
        self
    }

    /// Sets [`passport`](field@Self::passport).
    #[deprecated(note = "use `IdentityDocuments::update`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn passport(mut self, passport: impl Into<DocumentParameters>) -> Self {
        self.passport = Some(passport.into());
        self
    }

    /// Sets [`visa`](field@Self::visa).
    #[deprecated(note = "use `IdentityDocuments::update`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn visa(mut self, visa: impl Into<DocumentParameters>) -> Self {
        self.visa = Some(visa.into());
        self
    }

    /// Sets [`drivers_license`](field@Self::drivers_license).
    #[deprecated(note = "use `IdentityDocuments::update`; planned to end on 2026-01-10")]
    #[must_use]
    pub fn drivers_license(
        mut self,
        drivers_license: impl Into<DocumentParameters>,
    ) -> Self {
        self.drivers_license = Some(drivers_license.into());
        self
    }

    /// Sets [`classifications`](field@Self::classifications). No duplicates.
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

    /// Sets [`options`](field@Self::options). No duplicates.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<CustomerOptionEnum>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`italian_destination_code`](field@Self::italian_destination_code). Address for
    /// electronic invoices in Italy (codice destinatario). `Update::Clear` clears it.
    #[must_use]
    pub fn italian_destination_code(
        mut self,
        italian_destination_code: impl Into<Update<String>>,
    ) -> Self {
        self.italian_destination_code = italian_destination_code.into();
        self
    }

    /// Sets [`italian_fiscal_code`](field@Self::italian_fiscal_code). Tax number in Italy
    /// (codice fiscale). `Update::Clear` clears it.
    #[must_use]
    pub fn italian_fiscal_code(
        mut self,
        italian_fiscal_code: impl Into<Update<String>>,
    ) -> Self {
        self.italian_fiscal_code = italian_fiscal_code.into();
        self
    }

    /// Sets [`italian_lottery_code`](field@Self::italian_lottery_code). Code for the Italian
    /// lottery of receipts (lotteria degli scontrini). 2 to 15 characters. `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn italian_lottery_code(
        mut self,
        italian_lottery_code: impl Into<Update<String>>,
    ) -> Self {
        self.italian_lottery_code = italian_lottery_code.into();
        self
    }
}

request! { CustomersUpdate {
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

impl Operation for CustomersUpdate {
    type Response = Customer;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "customers/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("CarRegistrationNumber").max(255),
                SizeLimit::characters("DietaryRequirements").max(255),
                SizeLimit::characters("ItalianLotteryCode.Value").min(2).max(15),
            ],
        );
}

/// Request of [`Customers::merge`](super::resources::Customers::merge), `customers/merge`.
#[doc(alias = "CustomerMergeParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersMerge {
    pub source_customer_id: Id<entities::Customer>,
    pub target_customer_id: Id<entities::Customer>,
}

impl CustomersMerge {
    /// Sets the required fields.
    pub fn new(
        source_customer_id: impl Into<Id<entities::Customer>>,
        target_customer_id: impl Into<Id<entities::Customer>>,
    ) -> Self {
        Self {
            source_customer_id: source_customer_id.into(),
            target_customer_id: target_customer_id.into(),
        }
    }
}

request! { CustomersMerge {
    source_customer_id: required "SourceCustomerId",
    target_customer_id: required "TargetCustomerId",
} }

impl Operation for CustomersMerge {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "customers/merge",
            Effect::Transition,
        )
        .deprecated();
}

/// Request of [`Customers::add_file`](super::resources::Customers::add_file),
/// `customers/addFile`.
#[doc(alias = "CustomerFileParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersAddFile {
    pub chain_id: Option<Id<entities::Chain>>,
    pub customer_id: Id<entities::Customer>,
    pub name: String,
    pub r#type: String,
    pub data: String,
}

impl CustomersAddFile {
    /// Sets the required fields.
    pub fn new(
        customer_id: impl Into<Id<entities::Customer>>,
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

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { CustomersAddFile {
    chain_id: optional "ChainId",
    customer_id: required "CustomerId",
    name: required "Name",
    r#type: required "Type",
    data: required "Data",
} }

impl Operation for CustomersAddFile {
    type Response = CustomerAddFileResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "customers/addFile",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("Name").min(1),
                SizeLimit::characters("Type").min(1),
                SizeLimit::characters("Data").min(1),
            ],
        );
}

/// Request of
/// [`Customers::get_relationships`](super::resources::Customers::get_relationships),
/// `customers/getRelationships`.
#[doc(alias = "CustomerRelationshipFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomersGetRelationships {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// 1 to 100 items.
    pub customer_ids: Vec<Id<entities::Customer>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CustomersGetRelationships {
    /// Sets the required fields.
    pub fn new(
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        Self {
            limitation: None,
            chain_ids: None,
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
            updated_utc: None,
        }
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

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { CustomersGetRelationships {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    customer_ids: required "CustomerIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for CustomersGetRelationships {
    type Response = CustomerRelationshipResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "customers/getRelationships",
            Effect::Read,
        )
        .restricted()
        .page_size(1000)
        .list(
            ListInfo::new(
                "CustomerRelationships",
                &["CustomerId", "RelatedCustomerId", "Relationship"],
            ),
        )
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("CustomerIds", 100).min_items(1),
            ],
        );
}

impl Paginated for CustomersGetRelationships {
    type Item = CustomerRelationship;
}

impl Incremental for CustomersGetRelationships {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["ChainIds", "CustomerIds"]);
}

impl KeyedItem for CustomerRelationship {
    type Key = (
        Id<entities::Customer>,
        Id<entities::Customer>,
        CustomerRelationshipTypeEnum,
    );

    fn key(&self) -> Option<Self::Key> {
        Some((self.customer_id, self.related_customer_id, self.relationship.clone()))
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A customer found by a search, with the present reservation if the person is staying.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeableCustomer {
    pub customer: Customer,
    /// The stay of the customer that is under way.
    pub reservation: Option<ReservationOld>,
}

object! { ChargeableCustomer {
    customer: required "Customer",
    reservation: optional "Reservation",
} }

/// The id of the file just attached to a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddFileResult {
    /// `None` in responses from before the service sent it.
    pub file_id: Option<Id<entities::File>>,
}

object! { CustomerAddFileResult {
    file_id: optional "FileId",
} }

/// Whether an answer about customers carries their profiles, addresses and documents.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerExtent {
    pub customers: Option<bool>,
    #[deprecated(
        note = "use `IdentityDocuments::get_all`; planned to end on 2026-01-10"
    )]
    pub documents: Option<bool>,
    pub addresses: Option<bool>,
}

impl CustomerExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`customers`](field@Self::customers).
    #[must_use]
    pub fn customers(mut self, customers: bool) -> Self {
        self.customers = Some(customers);
        self
    }

    /// Sets [`documents`](field@Self::documents).
    #[deprecated(
        note = "use `IdentityDocuments::get_all`; planned to end on 2026-01-10"
    )]
    #[must_use]
    pub fn documents(mut self, documents: bool) -> Self {
        self.documents = Some(documents);
        self
    }

    /// Sets [`addresses`](field@Self::addresses).
    #[must_use]
    pub fn addresses(mut self, addresses: bool) -> Self {
        self.addresses = Some(addresses);
        self
    }
}

object! { CustomerExtent {
    customers: optional "Customers",
    documents: optional "Documents",
    addresses: optional "Addresses",
} }

/// The customers asked about, each with what is still open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerItemResult {
    pub customers: Option<Vec<CustomerItems>>,
}

object! { CustomerItemResult {
    customers: optional "Customers",
} }

/// A customer with order and payment items that are still open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerItems {
    pub customer_id: Id<entities::Customer>,
    #[deprecated(note = "use `order_items` and `payment_items`")]
    pub items: Option<Vec<AccountingItem>>,
    pub order_items: Vec<OrderItemOld>,
    pub payment_items: Vec<PaymentItemOld>,
}

object! { CustomerItems {
    customer_id: required "CustomerId",
    items: optional "Items",
    order_items: required "OrderItems",
    payment_items: required "PaymentItems",
} }

/// A directed link from one customer to another. Its kind describes the other customer as
/// seen from the first.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRelationship {
    pub customer_id: Id<entities::Customer>,
    pub related_customer_id: Id<entities::Customer>,
    pub relationship: CustomerRelationshipTypeEnum,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { CustomerRelationship {
    customer_id: required "CustomerId",
    related_customer_id: required "RelatedCustomerId",
    relationship: required "Relationship",
    updated_utc: optional "UpdatedUtc",
} }

/// A page of relationships between customers and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRelationshipResult {
    pub customer_relationships: Vec<CustomerRelationship>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CustomerRelationshipResult {
    customer_relationships: required "CustomerRelationships",
    cursor: optional "Cursor",
} }

/// A page of customers, their documents if asked for, and the cursor for the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerResult {
    pub customers: Vec<Customer>,
    #[deprecated(
        note = "use `IdentityDocuments::get_all`; planned to end on 2026-01-10"
    )]
    pub documents: Option<Vec<IdentityDocument>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CustomerResult {
    customers: required "Customers",
    documents: optional "Documents",
    cursor: optional "Cursor",
} }

/// The customers a search found, and their documents if asked for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSearchResult {
    pub customers: Vec<ChargeableCustomer>,
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    pub documents: Option<Vec<IdentityDocument>>,
}

object! { CustomerSearchResult {
    customers: required "Customers",
    documents: optional "Documents",
} }

/// An identity document to record for a customer, with number, dates and issuer.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentParameters {
    pub number: Option<String>,
    pub expiration: Option<Date>,
    pub issuance: Option<Date>,
    /// Country code (ISO 3166-1 alpha-2).
    pub issuing_country_code: Option<String>,
    /// Code of a state or region (ISO 3166-2).
    pub issuing_country_subdivision_code: Option<String>,
    pub issuing_city: Option<String>,
}

impl DocumentParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`number`](field@Self::number).
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets [`expiration`](field@Self::expiration).
    #[must_use]
    pub fn expiration(mut self, expiration: impl Into<Date>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets [`issuance`](field@Self::issuance).
    #[must_use]
    pub fn issuance(mut self, issuance: impl Into<Date>) -> Self {
        self.issuance = Some(issuance.into());
        self
    }

    /// Sets [`issuing_country_code`](field@Self::issuing_country_code). Country code (ISO
    /// 3166-1 alpha-2).
    #[must_use]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_code = Some(issuing_country_code.into());
        self
    }

    /// Sets [`issuing_country_subdivision_code`](field@Self::issuing_country_subdivision_code).
    /// Code of a state or region (ISO 3166-2).
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

    /// Sets [`issuing_city`](field@Self::issuing_city).
    #[must_use]
    pub fn issuing_city(mut self, issuing_city: impl Into<String>) -> Self {
        self.issuing_city = Some(issuing_city.into());
        self
    }
}

object! { DocumentParameters {
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
    SendMarketingEmails,
    Invoiceable,
    BillAddressObjection,
    SendMarketingPostalMail,
    SendPartnerMarketingEmails,
    SendPartnerMarketingPostalMail,
    WithdrawCardConsent,
    GuestPhotoConsent,
    IdPhotosConsent,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CustomerOptionEnum {
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

/// The relation of the other customer to the first one, such as spouse, child or colleague.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomerRelationshipTypeEnum {
    Spouse,
    Child,
    Parent,
    OtherFamily,
    Friend,
    Colleague,
    Other,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CustomerRelationshipTypeEnum {
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
    Male,
    Female,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { Sex {
    Male: "Male",
    Female: "Female",
} }
