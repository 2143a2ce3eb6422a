// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `taxEnvironments`: its handle, requests and data.

use crate::bindings::{
    Effect, ListInfo, Operation, OperationInfo, Single, Timestamp, object, request,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::TaxEnvironmentsGetAll;

    /// Tax systems in which an enterprise can operate, each tied to a country.
    #[derive(Clone, Debug)]
    pub struct TaxEnvironments {
        client: Client,
    }

    impl Client {
        /// Tax systems in which an enterprise can operate, each tied to a country.
        pub fn tax_environments(&self) -> TaxEnvironments {
            TaxEnvironments::new(self)
        }
    }

    impl TaxEnvironments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists all tax environments that the service knows, with their countries and taxations.
        ///
        /// `taxEnvironments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/taxenvironments#get-all-tax-environments))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `TaxEnvironments` at once.
        ///
        /// Response: [`TaxEnvironmentResult`](super::super::types::TaxEnvironmentResult).
        pub fn get_all(
            &self,
            request: TaxEnvironmentsGetAll,
        ) -> Call<TaxEnvironmentsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`TaxEnvironments::get_all`](super::resources::TaxEnvironments::get_all),
/// `taxEnvironments/getAll`.
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaxEnvironmentsGetAll {}

impl TaxEnvironmentsGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

request! { TaxEnvironmentsGetAll {
} }

impl Operation for TaxEnvironmentsGetAll {
    type Response = TaxEnvironmentResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "taxEnvironments/getAll",
            Effect::Read,
        )
        .list(ListInfo::new("TaxEnvironments", &["Code"]));
}

/// The taxations that apply together in a country, perhaps only for a time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxEnvironment {
    pub code: String,
    /// Country code (ISO 3166-1 alpha-2).
    pub country_code: String,
    pub validity_start_utc: Option<Timestamp>,
    pub validity_end_utc: Option<Timestamp>,
    pub taxation_codes: Vec<String>,
}

object! { TaxEnvironment {
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
    pub tax_environments: Vec<TaxEnvironment>,
}

object! { TaxEnvironmentResult {
    tax_environments: required "TaxEnvironments",
} }
