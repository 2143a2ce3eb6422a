// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `currencies`: its handle, requests and data.

use crate::bindings;

pub(super) mod handle {
    use super::{bindings, CurrenciesGetAll};

    /// Currencies known to the service.
    #[derive(Clone, Debug)]
    pub struct Currencies {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Currencies known to the service.
        pub fn currencies(&self) -> Currencies {
            Currencies::new(self)
        }
    }

    impl Currencies {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists every currency the service knows.
        ///
        /// `currencies/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/currencies#get-all-currencies))
        ///
        /// Changes nothing.
        ///
        /// Answers `Currencies` at once, without pages.
        pub fn get_all(
            &self,
            request: CurrenciesGetAll,
        ) -> bindings::Call<CurrenciesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `currencies/getAll` asks for: the argument of [`Currencies::get_all`](super::resources::Currencies::get_all).
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CurrenciesGetAll {}

impl CurrenciesGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

bindings::object! { CurrenciesGetAll {
} }

impl bindings::Operation for CurrenciesGetAll {
    type Response = CurrencyResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "currencies/getAll",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Currencies", &["Code"]));
}

/// A currency with its three-letter code and its number of decimal places.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    /// `Code`: text.
    pub code: String,
    /// `Precision`: whole number.
    pub precision: i32,
}

bindings::object! { Currency {
    code: required "Code",
    precision: required "Precision",
} }

/// All currencies that the system knows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyResult {
    /// `Currencies`: list of [`Currency`].
    pub currencies: Vec<Currency>,
}

bindings::object! { CurrencyResult {
    currencies: required "Currencies",
} }
