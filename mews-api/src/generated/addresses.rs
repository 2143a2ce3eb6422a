// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `addresses`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{AccountType, ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, AddressesGetAll, AddressesAdd, AddressesUpdate, AddressesDelete,
    };

    /// Postal addresses of customers and companies.
    #[derive(Clone, Debug)]
    pub struct Addresses {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Postal addresses of customers and companies.
        pub fn addresses(&self) -> Addresses {
            Addresses::new(self)
        }
    }

    impl Addresses {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists addresses by account, id or time of last change; one of these is needed.
        ///
        /// `addresses/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/addresses#get-all-addresses))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Addresses` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: AddressesGetAll,
        ) -> bindings::Call<AddressesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds addresses to accounts and returns them; a repeat may add them again.
        ///
        /// `addresses/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/addresses#add-addresses))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: AddressesAdd) -> bindings::Call<AddressesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes properties of existing addresses and returns the addresses in full.
        ///
        /// `addresses/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/addresses#update-addresses))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: AddressesUpdate,
        ) -> bindings::Call<AddressesUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes addresses by id.
        ///
        /// `addresses/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/addresses#delete-addresses))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(
            &self,
            request: AddressesDelete,
        ) -> bindings::Call<AddressesDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `addresses/getAll` asks for: the argument of [`Addresses::get_all`](super::resources::Addresses::get_all).
#[doc(alias = "AddressFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `AccountIds`: ids of [`Account`](entities::Account), 1 to 1,000 items.
    pub account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `AddressIds`: ids of [`Address`](entities::Address), 1 to 1,000 items.
    pub address_ids: Option<Vec<bindings::Id<entities::Address>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AddressesGetAll {
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

    /// Sets `AccountIds`.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AddressIds`.
    #[must_use]
    pub fn address_ids(
        mut self,
        address_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Address>>>,
    ) -> Self {
        self.address_ids = Some(address_ids.into_iter().map(Into::into).collect());
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

bindings::object! { AddressesGetAll {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    account_ids: optional "AccountIds",
    address_ids: optional "AddressIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for AddressesGetAll {
    type Response = AddressResultPage;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "addresses/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Addresses", &["Id"]))
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
                bindings::IdListInfo::new("ChainIds", 1000),
                bindings::IdListInfo::new("AccountIds", 1000),
                bindings::IdListInfo::new("AddressIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for AddressesGetAll {
    type Item = AccountAddress;
}

/// What `addresses/add` asks for: the argument of [`Addresses::add`](super::resources::Addresses::add).
#[doc(alias = "MultipleAddressAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressesAdd {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `Addresses`: list of [`AddressAddParameters`], 1 to 1,000 items.
    pub addresses: Vec<AddressAddParameters>,
}

impl AddressesAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        addresses: impl IntoIterator<Item = impl Into<AddressAddParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            addresses: addresses.into_iter().map(Into::into).collect(),
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

bindings::object! { AddressesAdd {
    chain_id: optional "ChainId",
    addresses: required "Addresses",
} }

impl bindings::Operation for AddressesAdd {
    type Response = AddressResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "addresses/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `addresses/update` asks for: the argument of [`Addresses::update`](super::resources::Addresses::update).
#[doc(alias = "MultipleAddressUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressesUpdate {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AddressUpdates`: list of [`AddressUpdateParameters`], 1 to 1,000 items.
    pub address_updates: Vec<AddressUpdateParameters>,
}

impl AddressesUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        address_updates: impl IntoIterator<Item = impl Into<AddressUpdateParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            address_updates: address_updates.into_iter().map(Into::into).collect(),
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

bindings::object! { AddressesUpdate {
    chain_id: optional "ChainId",
    address_updates: required "AddressUpdates",
} }

impl bindings::Operation for AddressesUpdate {
    type Response = AddressResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "addresses/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `addresses/delete` asks for: the argument of [`Addresses::delete`](super::resources::Addresses::delete).
#[doc(alias = "AddressDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressesDelete {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AddressIds`: ids of [`Address`](entities::Address), 1 to 1,000 items.
    pub address_ids: Vec<bindings::Id<entities::Address>>,
}

impl AddressesDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        address_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Address>>>,
    ) -> Self {
        Self {
            chain_id: None,
            address_ids: address_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { AddressesDelete {
    chain_id: optional "ChainId",
    address_ids: required "AddressIds",
} }

impl bindings::Operation for AddressesDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "addresses/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("AddressIds", 1000)]);
}

/// A postal address together with the account it belongs to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountAddress {
    /// `Id`: id of [`Address`](entities::Address).
    pub id: Option<bindings::Id<entities::Address>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: Option<bindings::Id<entities::Account>>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AccountType`: [`AccountType`].
    pub account_type: AccountType,
    /// `Line1`: text, at most 1,023 characters.
    pub line1: Option<String>,
    /// `Line2`: text, at most 255 characters.
    pub line2: Option<String>,
    /// `City`: text, at most 255 characters.
    pub city: Option<String>,
    /// `PostalCode`: text, at most 255 characters.
    pub postal_code: Option<String>,
    /// `CountryCode`: text.
    pub country_code: Option<String>,
    /// `CountrySubdivisionCode`: text.
    pub country_subdivision_code: Option<String>,
    /// `Latitude`: exact decimal number.
    pub latitude: Option<bindings::Decimal>,
    /// `Longitude`: exact decimal number.
    pub longitude: Option<bindings::Decimal>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `IsActive`: yes or no.
    pub is_active: Option<bool>,
}

bindings::object! { AccountAddress {
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
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `Line1`: text, at most 255 characters.
    pub line1: Option<String>,
    /// `Line2`: text, at most 255 characters.
    pub line2: Option<String>,
    /// `City`: text, at most 255 characters.
    pub city: Option<String>,
    /// `PostalCode`: postal code, at most 255 characters.
    pub postal_code: Option<String>,
    /// `CountryCode`: text.
    pub country_code: Option<String>,
    /// `CountrySubdivisionCode`: text.
    pub country_subdivision_code: Option<String>,
    /// `Latitude`: exact decimal number, from -90 to 90.
    pub latitude: Option<bindings::Decimal>,
    /// `Longitude`: exact decimal number, from -180 to 180.
    pub longitude: Option<bindings::Decimal>,
}

impl AddressAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(account_id: impl Into<bindings::Id<entities::Account>>) -> Self {
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

    /// Sets `Line1`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `Line2`.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Sets `City`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `PostalCode`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `CountryCode`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `CountrySubdivisionCode`.
    #[must_use]
    pub fn country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.country_subdivision_code = Some(country_subdivision_code.into());
        self
    }

    /// Sets `Latitude`.
    #[must_use]
    pub fn latitude(mut self, latitude: impl Into<bindings::Decimal>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets `Longitude`.
    #[must_use]
    pub fn longitude(mut self, longitude: impl Into<bindings::Decimal>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }
}

bindings::object! { AddressAddParameters {
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
    /// `Addresses`: list of [`AccountAddress`].
    pub addresses: Vec<AccountAddress>,
}

bindings::object! { AddressResult {
    addresses: required "Addresses",
} }

/// A page of addresses and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressResultPage {
    /// `Addresses`: list of [`AccountAddress`].
    pub addresses: Vec<AccountAddress>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { AddressResultPage {
    addresses: required "Addresses",
    cursor: optional "Cursor",
} }

/// Changes to one address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressUpdateParameters {
    /// `AddressId`: id of [`Address`](entities::Address).
    pub address_id: bindings::Id<entities::Address>,
    /// `Line1`: new value, text, at most 255 characters. May be cleared.
    pub line1: bindings::Update<String>,
    /// `Line2`: new value, text, at most 255 characters. May be cleared.
    pub line2: bindings::Update<String>,
    /// `City`: new value, text, at most 255 characters. May be cleared.
    pub city: bindings::Update<String>,
    /// `PostalCode`: new value, postal code, at most 255 characters. May be cleared.
    pub postal_code: bindings::Update<String>,
    /// `CountryCode`: new value, text. May be cleared.
    pub country_code: bindings::Update<String>,
    /// `CountrySubdivisionCode`: new value, text. May be cleared.
    pub country_subdivision_code: bindings::Update<String>,
}

impl AddressUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(address_id: impl Into<bindings::Id<entities::Address>>) -> Self {
        Self {
            address_id: address_id.into(),
            line1: bindings::Update::Keep,
            line2: bindings::Update::Keep,
            city: bindings::Update::Keep,
            postal_code: bindings::Update::Keep,
            country_code: bindings::Update::Keep,
            country_subdivision_code: bindings::Update::Keep,
        }
    }

    /// Sets `Line1`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<bindings::Update<String>>) -> Self {
        self.line1 = line1.into();
        self
    }

    /// Sets `Line2`.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<bindings::Update<String>>) -> Self {
        self.line2 = line2.into();
        self
    }

    /// Sets `City`.
    #[must_use]
    pub fn city(mut self, city: impl Into<bindings::Update<String>>) -> Self {
        self.city = city.into();
        self
    }

    /// Sets `PostalCode`.
    #[must_use]
    pub fn postal_code(
        mut self,
        postal_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.postal_code = postal_code.into();
        self
    }

    /// Sets `CountryCode`.
    #[must_use]
    pub fn country_code(
        mut self,
        country_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.country_code = country_code.into();
        self
    }

    /// Sets `CountrySubdivisionCode`.
    #[must_use]
    pub fn country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.country_subdivision_code = country_subdivision_code.into();
        self
    }
}

bindings::object! { AddressUpdateParameters {
    address_id: required "AddressId",
    line1: optional "Line1",
    line2: optional "Line2",
    city: optional "City",
    postal_code: optional "PostalCode",
    country_code: optional "CountryCode",
    country_subdivision_code: optional "CountrySubdivisionCode",
} }
