// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `addresses`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Decimal, Effect, FilterInfo, Id, IdListInfo, Incremental,
    KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated,
    RequestRule, Single, SizeLimit, Timestamp, Update, object, request,
};

use super::entities;
use super::types::{AccountType, ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{AddressesGetAll, AddressesAdd, AddressesUpdate, AddressesDelete};

    /// Postal addresses of customers and companies.
    #[derive(Clone, Debug)]
    pub struct Addresses {
        client: Client,
    }

    impl Client {
        /// Postal addresses of customers and companies.
        pub fn addresses(&self) -> Addresses {
            Addresses::new(self)
        }
    }

    impl Addresses {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists addresses by account, id or time of last change; one of these is needed.
        ///
        /// `addresses/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/addresses#get-all-addresses))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Addresses`.
        /// `UpdatedUtc` spans at most 3 months.
        /// At least one of `AccountIds`, `AddressIds` and `UpdatedUtc` must be set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such. The first run reads from the year 2000, since a filter is required.
        ///
        /// Response: [`AddressResultPage`](super::super::types::AddressResultPage).
        pub fn get_all(&self, request: AddressesGetAll) -> Call<AddressesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Adds addresses to accounts and returns them; a repeat may add them again.
        ///
        /// `addresses/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/addresses#add-addresses))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `addresses/getAll` by `AccountIds` and look for the
        /// address.
        ///
        /// Response: [`AddressResult`](super::super::types::AddressResult).
        pub fn add(&self, request: AddressesAdd) -> Call<AddressesAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes properties of existing addresses and returns the addresses in full.
        ///
        /// `addresses/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/addresses#update-addresses))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `addresses/getAll` by `AccountIds` and compare the
        /// address.
        ///
        /// Response: [`AddressResult`](super::super::types::AddressResult).
        pub fn update(&self, request: AddressesUpdate) -> Call<AddressesUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes addresses by id.
        ///
        /// `addresses/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/addresses#delete-addresses))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `addresses/getAll` by `AccountIds`; the address is absent
        /// if it was deleted.
        ///
        /// Response: no data.
        pub fn delete(&self, request: AddressesDelete) -> Call<AddressesDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Addresses::get_all`](super::resources::Addresses::get_all),
/// `addresses/getAll`.
#[doc(alias = "AddressFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// 1 to 1,000 items.
    pub account_ids: Option<Vec<Id<entities::Account>>>,
    /// 1 to 1,000 items.
    pub address_ids: Option<Vec<Id<entities::Address>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AddressesGetAll {
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

    /// Sets [`account_ids`](field@Self::account_ids). 1 to 1,000 items.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`address_ids`](field@Self::address_ids). 1 to 1,000 items.
    #[must_use]
    pub fn address_ids(
        mut self,
        address_ids: impl IntoIterator<Item = impl Into<Id<entities::Address>>>,
    ) -> Self {
        self.address_ids = Some(address_ids.into_iter().map(Into::into).collect());
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

request! { AddressesGetAll {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    account_ids: optional "AccountIds",
    address_ids: optional "AddressIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for AddressesGetAll {
    type Response = AddressResultPage;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "addresses/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Addresses", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("AccountIds", 1000).min_items(1),
                IdListInfo::new("AddressIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"])
        .rules(&[RequestRule::AtLeastOne(&["AccountIds", "AddressIds", "UpdatedUtc"])]);
}

impl Paginated for AddressesGetAll {
    type Item = AccountAddress;
}

impl Incremental for AddressesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["ChainIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions()
        .needs_filter();
}

impl KeyedItem for AccountAddress {
    type Key = Id<entities::Address>;

    fn key(&self) -> Option<Self::Key> {
        self.id
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`Addresses::add`](super::resources::Addresses::add), `addresses/add`.
#[doc(alias = "MultipleAddressAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressesAdd {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub addresses: Vec<AddressAddParameters>,
}

impl AddressesAdd {
    /// Sets the required fields.
    pub fn new(
        addresses: impl IntoIterator<Item = impl Into<AddressAddParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            addresses: addresses.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { AddressesAdd {
    chain_id: optional "ChainId",
    addresses: required "Addresses",
} }

impl Operation for AddressesAdd {
    type Response = AddressResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "addresses/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("Addresses").min(1).max(1000),
                SizeLimit::characters("Addresses.Line1").max(255),
                SizeLimit::characters("Addresses.Line2").max(255),
                SizeLimit::characters("Addresses.City").max(255),
                SizeLimit::characters("Addresses.PostalCode").max(255),
            ],
        );
}

/// Request of [`Addresses::update`](super::resources::Addresses::update),
/// `addresses/update`.
#[doc(alias = "MultipleAddressUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressesUpdate {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub address_updates: Vec<AddressUpdateParameters>,
}

impl AddressesUpdate {
    /// Sets the required fields.
    pub fn new(
        address_updates: impl IntoIterator<Item = impl Into<AddressUpdateParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            address_updates: address_updates.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { AddressesUpdate {
    chain_id: optional "ChainId",
    address_updates: required "AddressUpdates",
} }

impl Operation for AddressesUpdate {
    type Response = AddressResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "addresses/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("AddressUpdates").min(1).max(1000),
                SizeLimit::characters("AddressUpdates.Line1.Value").max(255),
                SizeLimit::characters("AddressUpdates.Line2.Value").max(255),
                SizeLimit::characters("AddressUpdates.City.Value").max(255),
                SizeLimit::characters("AddressUpdates.PostalCode.Value").max(255),
            ],
        );
}

/// Request of [`Addresses::delete`](super::resources::Addresses::delete),
/// `addresses/delete`.
#[doc(alias = "AddressDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressesDelete {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub address_ids: Vec<Id<entities::Address>>,
}

impl AddressesDelete {
    /// Sets the required fields.
    pub fn new(
        address_ids: impl IntoIterator<Item = impl Into<Id<entities::Address>>>,
    ) -> Self {
        Self {
            chain_id: None,
            address_ids: address_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { AddressesDelete {
    chain_id: optional "ChainId",
    address_ids: required "AddressIds",
} }

impl Operation for AddressesDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "addresses/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("AddressIds", 1000).min_items(1)]);
}

/// A postal address together with the account it belongs to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountAddress {
    pub id: Option<Id<entities::Address>>,
    pub account_id: Option<Id<entities::Account>>,
    pub chain_id: Option<Id<entities::Chain>>,
    pub account_type: AccountType,
    /// At most 1,023 characters.
    pub line1: Option<String>,
    /// At most 255 characters.
    pub line2: Option<String>,
    /// At most 255 characters.
    pub city: Option<String>,
    /// At most 255 characters.
    pub postal_code: Option<String>,
    /// Country code (ISO 3166-1 alpha-2).
    pub country_code: Option<String>,
    /// Code of a state or region (ISO 3166-2).
    pub country_subdivision_code: Option<String>,
    pub latitude: Option<Decimal>,
    pub longitude: Option<Decimal>,
    pub updated_utc: Option<Timestamp>,
    /// False once it was deleted or deactivated.
    pub is_active: Option<bool>,
}

object! { AccountAddress {
    id: optional "Id",
    account_id: optional "AccountId",
    chain_id: optional "ChainId",
    account_type: required "AccountType",
    line1: optional "Line1",
    line2: optional "Line2",
    city: optional "City",
    postal_code: optional "PostalCode",
    country_code: optional "CountryCode",
    country_subdivision_code: optional "CountrySubdivisionCode",
    latitude: optional "Latitude",
    longitude: optional "Longitude",
    updated_utc: optional "UpdatedUtc",
    is_active: optional "IsActive",
} }

/// An address to be added to an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressAddParameters {
    pub account_id: Id<entities::Account>,
    /// At most 255 characters.
    pub line1: Option<String>,
    /// At most 255 characters.
    pub line2: Option<String>,
    /// At most 255 characters.
    pub city: Option<String>,
    /// Postal code, at most 255 characters.
    pub postal_code: Option<String>,
    /// Country code (ISO 3166-1 alpha-2).
    pub country_code: Option<String>,
    /// Code of a state or region (ISO 3166-2).
    pub country_subdivision_code: Option<String>,
    /// From -90 to 90.
    pub latitude: Option<Decimal>,
    /// From -180 to 180.
    pub longitude: Option<Decimal>,
}

impl AddressAddParameters {
    /// Sets the required fields.
    pub fn new(account_id: impl Into<Id<entities::Account>>) -> Self {
        Self {
            account_id: account_id.into(),
            line1: None,
            line2: None,
            city: None,
            postal_code: None,
            country_code: None,
            country_subdivision_code: None,
            latitude: None,
            longitude: None,
        }
    }

    /// Sets [`line1`](field@Self::line1). At most 255 characters.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets [`line2`](field@Self::line2). At most 255 characters.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Sets [`city`](field@Self::city). At most 255 characters.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`postal_code`](field@Self::postal_code). Postal code, at most 255 characters.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets [`country_code`](field@Self::country_code). Country code (ISO 3166-1 alpha-2).
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets [`country_subdivision_code`](field@Self::country_subdivision_code). Code of a state
    /// or region (ISO 3166-2).
    #[must_use]
    pub fn country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.country_subdivision_code = Some(country_subdivision_code.into());
        self
    }

    /// Sets [`latitude`](field@Self::latitude). From -90 to 90.
    #[must_use]
    pub fn latitude(mut self, latitude: impl Into<Decimal>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](field@Self::longitude). From -180 to 180.
    #[must_use]
    pub fn longitude(mut self, longitude: impl Into<Decimal>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }
}

object! { AddressAddParameters {
    account_id: required "AccountId",
    line1: optional "Line1",
    line2: optional "Line2",
    city: optional "City",
    postal_code: optional "PostalCode",
    country_code: optional "CountryCode",
    country_subdivision_code: optional "CountrySubdivisionCode",
    latitude: optional "Latitude",
    longitude: optional "Longitude",
} }

/// The addresses as added or changed, each with its account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressResult {
    pub addresses: Vec<AccountAddress>,
}

object! { AddressResult {
    addresses: required "Addresses",
} }

/// A page of addresses and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressResultPage {
    pub addresses: Vec<AccountAddress>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { AddressResultPage {
    addresses: required "Addresses",
    cursor: optional "Cursor",
} }

/// Changes to one address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressUpdateParameters {
    pub address_id: Id<entities::Address>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub line1: Update<String>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub line2: Update<String>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub city: Update<String>,
    /// Postal code, at most 255 characters. `Update::Clear` clears it.
    pub postal_code: Update<String>,
    /// Country code (ISO 3166-1 alpha-2). `Update::Clear` clears it.
    pub country_code: Update<String>,
    /// Code of a state or region (ISO 3166-2). `Update::Clear` clears it.
    pub country_subdivision_code: Update<String>,
}

impl AddressUpdateParameters {
    /// Sets the required fields.
    pub fn new(address_id: impl Into<Id<entities::Address>>) -> Self {
        Self {
            address_id: address_id.into(),
            line1: Update::Keep,
            line2: Update::Keep,
            city: Update::Keep,
            postal_code: Update::Keep,
            country_code: Update::Keep,
            country_subdivision_code: Update::Keep,
        }
    }

    /// Sets [`line1`](field@Self::line1). At most 255 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<Update<String>>) -> Self {
        self.line1 = line1.into();
        self
    }

    /// Sets [`line2`](field@Self::line2). At most 255 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<Update<String>>) -> Self {
        self.line2 = line2.into();
        self
    }

    /// Sets [`city`](field@Self::city). At most 255 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn city(mut self, city: impl Into<Update<String>>) -> Self {
        self.city = city.into();
        self
    }

    /// Sets [`postal_code`](field@Self::postal_code). Postal code, at most 255 characters.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<Update<String>>) -> Self {
        self.postal_code = postal_code.into();
        self
    }

    /// Sets [`country_code`](field@Self::country_code). Country code (ISO 3166-1 alpha-2).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<Update<String>>) -> Self {
        self.country_code = country_code.into();
        self
    }

    /// Sets [`country_subdivision_code`](field@Self::country_subdivision_code). Code of a state
    /// or region (ISO 3166-2). `Update::Clear` clears it.
    #[must_use]
    pub fn country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<Update<String>>,
    ) -> Self {
        self.country_subdivision_code = country_subdivision_code.into();
        self
    }
}

object! { AddressUpdateParameters {
    address_id: required "AddressId",
    line1: optional "Line1",
    line2: optional "Line2",
    city: optional "City",
    postal_code: optional "PostalCode",
    country_code: optional "CountryCode",
    country_subdivision_code: optional "CountrySubdivisionCode",
} }
