// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `taxations`: its handle, requests and data.

use crate::bindings;
use crate::bindings::serde::{Deserialize, Serialize};

pub(super) mod handle {
    use super::{bindings, TaxationsGetAll};

    /// Kinds of tax, with their rates.
    #[derive(Clone, Debug)]
    pub struct Taxations {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Kinds of tax, with their rates.
        pub fn taxations(&self) -> Taxations {
            Taxations::new(self)
        }
    }

    impl Taxations {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists all taxations that the service knows, and the tax rates of each.
        ///
        /// `taxations/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/taxations#get-all-taxations))
        ///
        /// Changes nothing.
        ///
        /// Answers `Taxations` at once, without pages.
        /// `TaxRates` may come along; `items` leaves that out.
        pub fn get_all(
            &self,
            request: TaxationsGetAll,
        ) -> bindings::Call<TaxationsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `taxations/getAll` asks for: the argument of [`Taxations::get_all`](super::resources::Taxations::get_all).
#[doc(alias = "Parameters")]
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(crate = "bindings::serde")]
#[non_exhaustive]
pub struct TaxationsGetAll {}

impl TaxationsGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

impl bindings::Operation for TaxationsGetAll {
    type Response = TaxationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "taxations/getAll",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Taxations", &["Code"]))
        .also(&[bindings::ListInfo::new("TaxRates", &["Code"])]);

    fn encode(&self) -> Result<Vec<u8>, bindings::EncodeError> {
        bindings::to_json(self)
    }

    fn decode(body: &[u8]) -> Result<Self::Response, bindings::DecodeError> {
        bindings::from_json(body)
    }
}

/// A span of time in which a tax rate is valid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DateTimeIntervalUtc {
    /// `StartUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_utc: Option<bindings::Timestamp>,
}

/// Tax as a share of an amount that already contains other taxes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DependentTaxRateStrategy {
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
    /// `BaseTaxationCodes`: texts.
    pub base_taxation_codes: Vec<String>,
}

/// Tax as a fixed amount of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct FlatTaxRateStrategy {
    /// `CurrencyCode`: text.
    pub currency_code: String,
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
}

/// Tax as a share of the amount.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RelativeTaxRateStrategy {
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
}

/// What `Strategy` of `TaxRate` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TaxRateStrategy {
    /// `Relative`
    Relative(RelativeTaxRateStrategy),
    /// `Flat`
    Flat(FlatTaxRateStrategy),
    /// `Dependent`
    Dependent(DependentTaxRateStrategy),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for TaxRateStrategy {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Relative(value) => {
                bindings::tagged(serializer, "Relative", Some(("Value", value)))
            }
            Self::Flat(value) => {
                bindings::tagged(serializer, "Flat", Some(("Value", value)))
            }
            Self::Dependent(value) => {
                bindings::tagged(serializer, "Dependent", Some(("Value", value)))
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for TaxRateStrategy {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("Relative") if object.has("Value") => {
                object.get("Value").map(Self::Relative)
            }
            Some("Flat") if object.has("Value") => object.get("Value").map(Self::Flat),
            Some("Dependent") if object.has("Value") => {
                object.get("Value").map(Self::Dependent)
            }
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// A rate of a taxation, how it is computed, and when it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TaxRate {
    /// `Code`: text.
    pub code: String,
    /// `TaxationCode`: text.
    pub taxation_code: String,
    /// `Value`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<bindings::Decimal>,
    /// `ValidityInvervalsUtc`: list of [`DateTimeIntervalUtc`].
    #[serde(rename = "ValidityInvervalsUtc")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validity_intervals_utc: Option<Vec<DateTimeIntervalUtc>>,
    /// `Strategy`: [`TaxRateStrategy`].
    pub strategy: TaxRateStrategy,
}

/// A kind of tax, such as value added tax, known by its code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Taxation {
    /// `Code`: text.
    pub code: String,
    /// `Name`: text.
    pub name: String,
    /// `LocalName`: text.
    pub local_name: String,
}

/// All taxations that Mews knows, and their rates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TaxationResult {
    /// `Taxations`: list of [`Taxation`].
    pub taxations: Vec<Taxation>,
    /// `TaxRates`: list of [`TaxRate`].
    pub tax_rates: Vec<TaxRate>,
}
