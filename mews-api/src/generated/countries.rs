// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `countries`: its handle, requests and data.

use crate::bindings::{
    Effect, ListInfo, Operation, OperationInfo, Single, object, request,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::CountriesGetAll;

    /// Countries, their subdivisions, groups of countries, and rules about identity documents.
    #[derive(Clone, Debug)]
    pub struct Countries {
        client: Client,
    }

    impl Client {
        /// Countries, their subdivisions, groups of countries, and rules about identity documents.
        pub fn countries(&self) -> Countries {
            Countries::new(self)
        }
    }

    impl Countries {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists every country the service knows, with subdivisions, country groups and rules for
        /// identity documents.
        ///
        /// `countries/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/countries#get-all-countries))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Countries` at once.
        /// The response may also hold `CountrySubdivisions`, `CountryRules` and `CountryGroups`;
        /// `items` leaves them out.
        ///
        /// Response: [`CountryResult`](super::super::types::CountryResult).
        pub fn get_all(&self, request: CountriesGetAll) -> Call<CountriesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Countries::get_all`](super::resources::Countries::get_all),
/// `countries/getAll`.
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CountriesGetAll {}

impl CountriesGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

request! { CountriesGetAll {
} }

impl Operation for CountriesGetAll {
    type Response = CountryResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "countries/getAll",
            Effect::Read,
        )
        .list(ListInfo::new("Countries", &["Code"]))
        .secondary_lists(
            &[
                ListInfo::new("CountrySubdivisions", &["Code"]),
                ListInfo::new("CountryRules", &["CountryCode"]).optional(),
                ListInfo::new("CountryGroups", &["Code"]).optional(),
            ],
        );
}

/// A country or dependent territory, known by its two-letter code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Country {
    pub code: String,
    pub sovereign_country_code: Option<String>,
    pub english_name: String,
}

object! { Country {
    code: required "Code",
    sovereign_country_code: optional "SovereignCountryCode",
    english_name: required "EnglishName",
} }

/// A named set of countries, such as a customs or travel union.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryGroup {
    pub code: String,
    pub english_name: String,
    pub country_codes: Vec<String>,
}

object! { CountryGroup {
    code: required "Code",
    english_name: required "EnglishName",
    country_codes: required "CountryCodes",
} }

/// All countries, with their subdivisions, document rules and groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryResult {
    pub countries: Vec<Country>,
    pub country_subdivisions: Vec<CountrySubdivision>,
    pub country_rules: Option<Vec<CountryRule>>,
    pub country_groups: Option<Vec<CountryGroup>>,
}

object! { CountryResult {
    countries: required "Countries",
    country_subdivisions: required "CountrySubdivisions",
    country_rules: optional "CountryRules",
    country_groups: optional "CountryGroups",
} }

/// Which identity documents of a country may lack an expiry date.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryRule {
    /// Country code (ISO 3166-1 alpha-2).
    pub country_code: String,
    pub identity_card_expiration_date_not_required: bool,
    pub driver_licence_expiration_date_not_required: bool,
}

object! { CountryRule {
    country_code: required "CountryCode",
    identity_card_expiration_date_not_required: required "IdentityCardExpirationDateNotRequired",
    driver_licence_expiration_date_not_required: required "DriverLicenceExpirationDateNotRequired",
} }

/// A state, province or region inside a country.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountrySubdivision {
    pub code: String,
    /// Country code (ISO 3166-1 alpha-2).
    pub country_code: String,
    pub english_name: String,
}

object! { CountrySubdivision {
    code: required "Code",
    country_code: required "CountryCode",
    english_name: required "EnglishName",
} }
