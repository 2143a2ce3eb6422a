// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `taxations`: its handle, requests and data.

use crate::bindings;

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
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaxationsGetAll {}

impl TaxationsGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

bindings::object! { TaxationsGetAll {
} }

impl bindings::Operation for TaxationsGetAll {
    type Response = TaxationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "taxations/getAll",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Taxations", &["Code"]))
        .also(&[bindings::ListInfo::new("TaxRates", &["Code"])]);
}

/// A span of time in which a tax rate is valid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateTimeIntervalUtc {
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
}

bindings::object! { DateTimeIntervalUtc {
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
} }

/// Tax as a share of an amount that already contains other taxes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DependentTaxRateStrategy {
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
    /// `BaseTaxationCodes`: texts.
    pub base_taxation_codes: Vec<String>,
}

bindings::object! { DependentTaxRateStrategy {
    value: required "Value",
    base_taxation_codes: required "BaseTaxationCodes",
} }

/// Tax as a fixed amount of money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlatTaxRateStrategy {
    /// `CurrencyCode`: text.
    pub currency_code: String,
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
}

bindings::object! { FlatTaxRateStrategy {
    currency_code: required "CurrencyCode",
    value: required "Value",
} }

/// Tax as a share of the amount.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelativeTaxRateStrategy {
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
}

bindings::object! { RelativeTaxRateStrategy {
    value: required "Value",
} }

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

impl bindings::Blank for TaxRateStrategy {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for TaxRateStrategy {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Relative") if object.has("Value") => {
                Self::Relative(object.get("Value")?)
            }
            Some("Flat") if object.has("Value") => Self::Flat(object.get("Value")?),
            Some("Dependent") if object.has("Value") => {
                Self::Dependent(object.get("Value")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Relative(value) => writer.tagged("Relative", Some(("Value", value))),
            Self::Flat(value) => writer.tagged("Flat", Some(("Value", value))),
            Self::Dependent(value) => writer.tagged("Dependent", Some(("Value", value))),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(TaxRateStrategy);

/// A rate of a taxation, how it is computed, and when it holds.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxRate {
    /// `Code`: text.
    pub code: String,
    /// `TaxationCode`: text.
    pub taxation_code: String,
    /// `Value`: exact decimal number.
    pub value: Option<bindings::Decimal>,
    /// `ValidityInvervalsUtc`: list of [`DateTimeIntervalUtc`].
    pub validity_intervals_utc: Option<Vec<DateTimeIntervalUtc>>,
    /// `Strategy`: [`TaxRateStrategy`].
    pub strategy: TaxRateStrategy,
}

bindings::object! { TaxRate {
    code: required "Code",
    taxation_code: required "TaxationCode",
    value: optional "Value",
    validity_intervals_utc: optional "ValidityInvervalsUtc",
    strategy: required "Strategy",
} }

/// A kind of tax, such as value added tax, known by its code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Taxation {
    /// `Code`: text.
    pub code: String,
    /// `Name`: text.
    pub name: String,
    /// `LocalName`: text.
    pub local_name: String,
}

bindings::object! { Taxation {
    code: required "Code",
    name: required "Name",
    local_name: required "LocalName",
} }

/// All taxations that Mews knows, and their rates.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxationResult {
    /// `Taxations`: list of [`Taxation`].
    pub taxations: Vec<Taxation>,
    /// `TaxRates`: list of [`TaxRate`].
    pub tax_rates: Vec<TaxRate>,
}

bindings::object! { TaxationResult {
    taxations: required "Taxations",
    tax_rates: required "TaxRates",
} }
