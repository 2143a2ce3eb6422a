// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `countries`: its handle, requests and data.

use crate::bindings;
use crate::bindings::serde::{Deserialize, Serialize};

pub(super) mod handle {
    use super::{bindings, CountriesGetAll};

    /// Countries, their subdivisions, groups of countries, and rules about identity documents.
    #[derive(Clone, Debug)]
    pub struct Countries {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Countries, their subdivisions, groups of countries, and rules about identity documents.
        pub fn countries(&self) -> Countries {
            Countries::new(self)
        }
    }

    impl Countries {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists every country the service knows, with subdivisions, country groups and rules for identity documents.
        ///
        /// `countries/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/countries#get-all-countries))
        ///
        /// Changes nothing.
        ///
        /// Answers `Countries` at once, without pages.
        /// `CountrySubdivisions`, `CountryRules` and `CountryGroups` may come along; `items` leaves that out.
        pub fn get_all(
            &self,
            request: CountriesGetAll,
        ) -> bindings::Call<CountriesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `countries/getAll` asks for: the argument of [`Countries::get_all`](super::resources::Countries::get_all).
#[doc(alias = "Parameters")]
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(crate = "bindings::serde")]
#[non_exhaustive]
pub struct CountriesGetAll {}

impl CountriesGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

impl bindings::Operation for CountriesGetAll {
    type Response = CountryResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "countries/getAll",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Countries", &["Code"]))
        .also(
            &[
                bindings::ListInfo::new("CountrySubdivisions", &["Code"]),
                bindings::ListInfo::new("CountryRules", &["CountryCode"]),
                bindings::ListInfo::new("CountryGroups", &["Code"]),
            ],
        );

    fn encode(&self) -> Result<Vec<u8>, bindings::EncodeError> {
        bindings::to_json(self)
    }

    fn decode(body: &[u8]) -> Result<Self::Response, bindings::DecodeError> {
        bindings::from_json(body)
    }
}

/// A country or dependent territory, known by its two-letter code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Country {
    /// `Code`: text.
    pub code: String,
    /// `SovereignCountryCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sovereign_country_code: Option<String>,
    /// `EnglishName`: text.
    pub english_name: String,
}

/// A named set of countries, such as a customs or travel union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CountryGroup {
    /// `Code`: text.
    pub code: String,
    /// `EnglishName`: text.
    pub english_name: String,
    /// `CountryCodes`: texts.
    pub country_codes: Vec<String>,
}

/// All countries, with their subdivisions, document rules and groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CountryResult {
    /// `Countries`: list of [`Country`].
    pub countries: Vec<Country>,
    /// `CountrySubdivisions`: list of [`CountrySubdivision`].
    pub country_subdivisions: Vec<CountrySubdivision>,
    /// `CountryRules`: list of [`CountryRule`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_rules: Option<Vec<CountryRule>>,
    /// `CountryGroups`: list of [`CountryGroup`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_groups: Option<Vec<CountryGroup>>,
}

/// Which identity documents of a country may lack an expiry date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CountryRule {
    /// `CountryCode`: text.
    pub country_code: String,
    /// `IdentityCardExpirationDateNotRequired`: yes or no.
    pub identity_card_expiration_date_not_required: bool,
    /// `DriverLicenceExpirationDateNotRequired`: yes or no.
    pub driver_licence_expiration_date_not_required: bool,
}

/// A state, province or region inside a country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CountrySubdivision {
    /// `Code`: text.
    pub code: String,
    /// `CountryCode`: text.
    pub country_code: String,
    /// `EnglishName`: text.
    pub english_name: String,
}
