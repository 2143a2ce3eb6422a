// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `exchangeRates`: its handle, requests and data.

use crate::bindings;
use super::entities;

pub(super) mod handle {
    use super::{bindings, ExchangeRatesGetAll};

    /// Rates at which a property converts between currencies.
    #[derive(Clone, Debug)]
    pub struct ExchangeRates {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Rates at which a property converts between currencies.
        pub fn exchange_rates(&self) -> ExchangeRates {
            ExchangeRates::new(self)
        }
    }

    impl ExchangeRates {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the conversion rates of the properties a token reaches, by id or property.
        ///
        /// `exchangeRates/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/exchangerates#get-all-exchange-rates))
        ///
        /// Changes nothing.
        ///
        /// Answers `ExchangeRates` at once, without pages.
        pub fn get_all(
            &self,
            request: ExchangeRatesGetAll,
        ) -> bindings::Call<ExchangeRatesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `exchangeRates/getAll` asks for: the argument of [`ExchangeRates::get_all`](super::resources::ExchangeRates::get_all).
#[doc(alias = "CurrencyAcceptanceFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExchangeRatesGetAll {
    /// `Ids`: ids of [`ExchangeRate`](entities::ExchangeRate).
    pub ids: Option<Vec<bindings::Id<entities::ExchangeRate>>>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise).
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
}

impl ExchangeRatesGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Ids`.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::ExchangeRate>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `EnterpriseIds`.
    #[must_use]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Enterprise>>,
        >,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { ExchangeRatesGetAll {
    ids: optional "Ids",
    enterprise_ids: optional "EnterpriseIds",
} }

impl bindings::Operation for ExchangeRatesGetAll {
    type Response = ExchangeRateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "exchangeRates/getAll",
            bindings::Effect::Read,
        )
        .list(
            bindings::ListInfo::new(
                "ExchangeRates",
                &["Id", "SourceCurrency", "TargetCurrency"],
            ),
        );
}

/// A property's factor for converting amounts of one currency into another.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// `Id`: id of [`ExchangeRate`](entities::ExchangeRate).
    pub id: Option<bindings::Id<entities::ExchangeRate>>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `SourceCurrency`: ISO 4217 code of a currency.
    pub source_currency: String,
    /// `TargetCurrency`: ISO 4217 code of a currency.
    pub target_currency: String,
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
}

bindings::object! { ExchangeRate {
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
    /// `ExchangeRates`: list of [`ExchangeRate`].
    pub exchange_rates: Vec<ExchangeRate>,
}

bindings::object! { ExchangeRateResult {
    exchange_rates: required "ExchangeRates",
} }
