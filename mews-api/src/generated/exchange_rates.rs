// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `exchangeRates`: its handle, requests and data.

use crate::bindings::{
    Decimal, Effect, Id, ListInfo, Operation, OperationInfo, Single, object, request,
};

use super::entities;

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ExchangeRatesGetAll;

    /// Rates at which a property converts between currencies.
    #[derive(Clone, Debug)]
    pub struct ExchangeRates {
        client: Client,
    }

    impl Client {
        /// Rates at which a property converts between currencies.
        pub fn exchange_rates(&self) -> ExchangeRates {
            ExchangeRates::new(self)
        }
    }

    impl ExchangeRates {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the conversion rates of the properties a token reaches, by id or property.
        ///
        /// `exchangeRates/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/exchangerates#get-all-exchange-rates))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `ExchangeRates` at once.
        ///
        /// Response: [`ExchangeRateResult`](super::super::types::ExchangeRateResult).
        pub fn get_all(&self, request: ExchangeRatesGetAll) -> Call<ExchangeRatesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`ExchangeRates::get_all`](super::resources::ExchangeRates::get_all),
/// `exchangeRates/getAll`.
#[doc(alias = "CurrencyAcceptanceFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExchangeRatesGetAll {
    pub ids: Option<Vec<Id<entities::ExchangeRate>>>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
}

impl ExchangeRatesGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ids`](field@Self::ids).
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<Id<entities::ExchangeRate>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`enterprise_ids`](field@Self::enterprise_ids). For portfolio access tokens: the
    /// properties to read. By default, all that the token reaches.
    #[must_use]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = impl Into<Id<entities::Enterprise>>>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().map(Into::into).collect());
        self
    }
}

request! { ExchangeRatesGetAll {
    ids: optional "Ids",
    enterprise_ids: optional "EnterpriseIds",
} }

impl Operation for ExchangeRatesGetAll {
    type Response = ExchangeRateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "exchangeRates/getAll",
            Effect::Read,
        )
        .list(
            ListInfo::new("ExchangeRates", &["Id", "SourceCurrency", "TargetCurrency"]),
        );
}

/// A property's factor for converting amounts of one currency into another.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRate {
    pub id: Option<Id<entities::ExchangeRate>>,
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// ISO 4217 code of a currency.
    pub source_currency: String,
    /// ISO 4217 code of a currency.
    pub target_currency: String,
    pub value: Decimal,
}

object! { ExchangeRate {
    id: optional "Id",
    enterprise_id: optional "EnterpriseId",
    source_currency: required "SourceCurrency",
    target_currency: required "TargetCurrency",
    value: required "Value",
} }

/// The exchange rates between a property's currencies.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRateResult {
    pub exchange_rates: Vec<ExchangeRate>,
}

object! { ExchangeRateResult {
    exchange_rates: required "ExchangeRates",
} }
