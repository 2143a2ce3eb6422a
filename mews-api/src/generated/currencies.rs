// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `currencies`: its handle, requests and data.

use crate::bindings::{
    Effect, ListInfo, Operation, OperationInfo, Single, object, request,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::CurrenciesGetAll;

    /// Currencies known to the service.
    #[derive(Clone, Debug)]
    pub struct Currencies {
        client: Client,
    }

    impl Client {
        /// Currencies known to the service.
        pub fn currencies(&self) -> Currencies {
            Currencies::new(self)
        }
    }

    impl Currencies {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists every currency the service knows.
        ///
        /// `currencies/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/currencies#get-all-currencies))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Currencies` at once.
        ///
        /// Response: [`CurrencyResult`](super::super::types::CurrencyResult).
        pub fn get_all(&self, request: CurrenciesGetAll) -> Call<CurrenciesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Currencies::get_all`](super::resources::Currencies::get_all),
/// `currencies/getAll`.
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CurrenciesGetAll {}

impl CurrenciesGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

request! { CurrenciesGetAll {
} }

impl Operation for CurrenciesGetAll {
    type Response = CurrencyResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "currencies/getAll",
            Effect::Read,
        )
        .list(ListInfo::new("Currencies", &["Code"]));
}

/// A currency with its three-letter code and its number of decimal places.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    pub code: String,
    pub precision: i32,
}

object! { Currency {
    code: required "Code",
    precision: required "Precision",
} }

/// All currencies that the system knows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyResult {
    pub currencies: Vec<Currency>,
}

object! { CurrencyResult {
    currencies: required "Currencies",
} }
