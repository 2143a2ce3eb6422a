// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `countries`: its handle, requests and data.

use crate::bindings;

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
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CountriesGetAll {}

impl CountriesGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

bindings::object! { CountriesGetAll {
} }

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
                bindings::ListInfo::new("CountryRules", &["CountryCode"]).optional(),
                bindings::ListInfo::new("CountryGroups", &["Code"]).optional(),
            ],
        );
}

/// A country or dependent territory, known by its two-letter code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// `Code`: text.
    pub code: String,
    /// `SovereignCountryCode`: text.
    pub sovereign_country_code: Option<String>,
    /// `EnglishName`: text.
    pub english_name: String,
}

bindings::object! { Country {
    code: required "Code",
    sovereign_country_code: optional "SovereignCountryCode",
    english_name: required "EnglishName",
} }

/// A named set of countries, such as a customs or travel union.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryGroup {
    /// `Code`: text.
    pub code: String,
    /// `EnglishName`: text.
    pub english_name: String,
    /// `CountryCodes`: texts.
    pub country_codes: Vec<String>,
}

bindings::object! { CountryGroup {
    code: required "Code",
    english_name: required "EnglishName",
    country_codes: required "CountryCodes",
} }

/// All countries, with their subdivisions, document rules and groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryResult {
    /// `Countries`: list of [`Country`].
    pub countries: Vec<Country>,
    /// `CountrySubdivisions`: list of [`CountrySubdivision`].
    pub country_subdivisions: Vec<CountrySubdivision>,
    /// `CountryRules`: list of [`CountryRule`].
    pub country_rules: Option<Vec<CountryRule>>,
    /// `CountryGroups`: list of [`CountryGroup`].
    pub country_groups: Option<Vec<CountryGroup>>,
}

bindings::object! { CountryResult {
    countries: required "Countries",
    country_subdivisions: required "CountrySubdivisions",
    country_rules: optional "CountryRules",
    country_groups: optional "CountryGroups",
} }

/// Which identity documents of a country may lack an expiry date.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryRule {
    /// `CountryCode`: text.
    pub country_code: String,
    /// `IdentityCardExpirationDateNotRequired`: yes or no.
    pub identity_card_expiration_date_not_required: bool,
    /// `DriverLicenceExpirationDateNotRequired`: yes or no.
    pub driver_licence_expiration_date_not_required: bool,
}

bindings::object! { CountryRule {
    country_code: required "CountryCode",
    identity_card_expiration_date_not_required: required "IdentityCardExpirationDateNotRequired",
    driver_licence_expiration_date_not_required: required "DriverLicenceExpirationDateNotRequired",
} }

/// A state, province or region inside a country.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountrySubdivision {
    /// `Code`: text.
    pub code: String,
    /// `CountryCode`: text.
    pub country_code: String,
    /// `EnglishName`: text.
    pub english_name: String,
}

bindings::object! { CountrySubdivision {
    code: required "Code",
    country_code: required "CountryCode",
    english_name: required "EnglishName",
} }
