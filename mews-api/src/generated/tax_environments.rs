// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `taxEnvironments`: its handle, requests and data.

use crate::bindings;

pub(super) mod handle {
    use super::{bindings, TaxEnvironmentsGetAll};

    /// Tax systems in which an enterprise can operate, each tied to a country.
    #[derive(Clone, Debug)]
    pub struct TaxEnvironments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Tax systems in which an enterprise can operate, each tied to a country.
        pub fn tax_environments(&self) -> TaxEnvironments {
            TaxEnvironments::new(self)
        }
    }

    impl TaxEnvironments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists all tax environments that the service knows, with their countries and taxations.
        ///
        /// `taxEnvironments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/taxenvironments#get-all-tax-environments))
        ///
        /// Changes nothing.
        ///
        /// Answers `TaxEnvironments` at once, without pages.
        pub fn get_all(
            &self,
            request: TaxEnvironmentsGetAll,
        ) -> bindings::Call<TaxEnvironmentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `taxEnvironments/getAll` asks for: the argument of [`TaxEnvironments::get_all`](super::resources::TaxEnvironments::get_all).
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaxEnvironmentsGetAll {}

impl TaxEnvironmentsGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

bindings::object! { TaxEnvironmentsGetAll {
} }

impl bindings::Operation for TaxEnvironmentsGetAll {
    type Response = TaxEnvironmentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "taxEnvironments/getAll",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("TaxEnvironments", &["Code"]));
}

/// The taxations that apply together in a country, perhaps only for a time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxEnvironment {
    /// `Code`: text.
    pub code: String,
    /// `CountryCode`: text.
    pub country_code: String,
    /// `ValidityStartUtc`: instant.
    pub validity_start_utc: Option<bindings::Timestamp>,
    /// `ValidityEndUtc`: instant.
    pub validity_end_utc: Option<bindings::Timestamp>,
    /// `TaxationCodes`: texts.
    pub taxation_codes: Vec<String>,
}

bindings::object! { TaxEnvironment {
    code: required "Code",
    country_code: required "CountryCode",
    validity_start_utc: optional "ValidityStartUtc",
    validity_end_utc: optional "ValidityEndUtc",
    taxation_codes: required "TaxationCodes",
} }

/// All tax environments that Mews knows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxEnvironmentResult {
    /// `TaxEnvironments`: list of [`TaxEnvironment`].
    pub tax_environments: Vec<TaxEnvironment>,
}

bindings::object! { TaxEnvironmentResult {
    tax_environments: required "TaxEnvironments",
} }
