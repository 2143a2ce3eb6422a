// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `taxations`: its handle, requests and data.

use crate::bindings::{
    Decimal, Effect, ListInfo, Operation, OperationInfo, Single, Timestamp,
    UnrecognizedVariant, object, request, tagged_union,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::TaxationsGetAll;

    /// Kinds of tax, with their rates.
    #[derive(Clone, Debug)]
    pub struct Taxations {
        client: Client,
    }

    impl Client {
        /// Kinds of tax, with their rates.
        pub fn taxations(&self) -> Taxations {
            Taxations::new(self)
        }
    }

    impl Taxations {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists all taxations that the service knows, and the tax rates of each.
        ///
        /// `taxations/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/taxations#get-all-taxations))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Taxations` at once.
        /// The response may also hold `TaxRates`; `items` leaves them out.
        ///
        /// Response: [`TaxationResult`](super::super::types::TaxationResult).
        pub fn get_all(&self, request: TaxationsGetAll) -> Call<TaxationsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Taxations::get_all`](super::resources::Taxations::get_all),
/// `taxations/getAll`.
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaxationsGetAll {}

impl TaxationsGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

request! { TaxationsGetAll {
} }

impl Operation for TaxationsGetAll {
    type Response = TaxationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "taxations/getAll",
            Effect::Read,
        )
        .list(ListInfo::new("Taxations", &["Code"]))
        .secondary_lists(&[ListInfo::new("TaxRates", &["Code"])]);
}

/// A span of time in which a tax rate is valid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateTimeIntervalUtc {
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
}

object! { DateTimeIntervalUtc {
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
} }

/// Tax as a share of an amount that already contains other taxes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DependentTaxRateStrategy {
    pub value: Decimal,
    pub base_taxation_codes: Vec<String>,
}

object! { DependentTaxRateStrategy {
    value: required "Value",
    base_taxation_codes: required "BaseTaxationCodes",
} }

/// Tax as a fixed amount of money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlatTaxRateStrategy {
    pub currency_code: String,
    pub value: Decimal,
}

object! { FlatTaxRateStrategy {
    currency_code: required "CurrencyCode",
    value: required "Value",
} }

/// Tax as a share of the amount.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelativeTaxRateStrategy {
    pub value: Decimal,
}

object! { RelativeTaxRateStrategy {
    value: required "Value",
} }

/// Values of `Strategy` of `TaxRate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TaxRateStrategy {
    Relative(RelativeTaxRateStrategy),
    Flat(FlatTaxRateStrategy),
    Dependent(DependentTaxRateStrategy),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { TaxRateStrategy {
    Relative: payload "Relative" "Value",
    Flat: payload "Flat" "Value",
    Dependent: payload "Dependent" "Value",
} }

/// A rate of a taxation, how it is computed, and when it holds.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxRate {
    pub code: String,
    pub taxation_code: String,
    pub value: Option<Decimal>,
    /// `ValidityInvervalsUtc` on the wire.
    pub validity_intervals_utc: Option<Vec<DateTimeIntervalUtc>>,
    pub strategy: TaxRateStrategy,
}

object! { TaxRate {
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
    pub code: String,
    pub name: String,
    pub local_name: String,
}

object! { Taxation {
    code: required "Code",
    name: required "Name",
    local_name: required "LocalName",
} }

/// All taxations that Mews knows, and their rates.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxationResult {
    pub taxations: Vec<Taxation>,
    pub tax_rates: Vec<TaxRate>,
}

object! { TaxationResult {
    taxations: required "Taxations",
    tax_rates: required "TaxRates",
} }
