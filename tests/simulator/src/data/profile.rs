//! Properties that follow from a hotel's location: its zone, its currency, its taxes.

use crate::base::zone::Zone;

/// Where hotels are, in this order; those behind the last begin with the first again.
const PLACES: [Place; 6] = [
    Place {
        zone: "Europe/Prague",
        country: "CZ",
        language: "cs-CZ",
        currency: "CZK",
        digits: 2,
        night: 240_000,
        city_tax: 5_000,
        environment: "CZ-2024",
        night_tax: ("CZ-2024-12%", 12_000),
        pricing: Pricing::Gross,
    },
    Place {
        zone: "Europe/London",
        country: "GB",
        language: "en-GB",
        currency: "GBP",
        digits: 2,
        night: 9_500,
        city_tax: 0,
        environment: "UK-2022",
        night_tax: ("UK-2022-20%", 20_000),
        pricing: Pricing::Gross,
    },
    Place {
        zone: "America/New_York",
        country: "US",
        language: "en-US",
        currency: "USD",
        digits: 2,
        night: 16_000,
        city_tax: 200,
        environment: "US-NY-NYC-2021",
        night_tax: ("US-NY-NYC-2021-14.75%", 14_750),
        pricing: Pricing::Net,
    },
    Place {
        zone: "America/Santiago",
        country: "CL",
        language: "es-CL",
        currency: "CLP",
        digits: 0,
        night: 84_000,
        city_tax: 0,
        environment: "CL-2003",
        night_tax: ("CL-2003-19%", 19_000),
        pricing: Pricing::Gross,
    },
    Place {
        zone: "Africa/Cairo",
        country: "EG",
        language: "ar-EG",
        currency: "EGP",
        digits: 2,
        night: 310_000,
        city_tax: 0,
        environment: "EG-2017",
        night_tax: ("EG-2017-14%", 14_000),
        pricing: Pricing::Net,
    },
    Place {
        zone: "Asia/Tokyo",
        country: "JP",
        language: "ja-JP",
        currency: "JPY",
        digits: 0,
        night: 14_500,
        city_tax: 200,
        environment: "JP-2019",
        night_tax: ("JP-2019-10%", 10_000),
        pricing: Pricing::Gross,
    },
];

/// Whether prices are set with taxes or without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pricing {
    Gross,
    Net,
}

/// Properties that follow from a location.
#[derive(Debug)]
pub(crate) struct Place {
    zone: &'static str,
    /// ISO 3166-1 alpha-2.
    pub(crate) country: &'static str,
    pub(crate) language: &'static str,
    pub(crate) currency: &'static str,
    /// Decimal places of the currency.
    pub(crate) digits: u32,
    /// The lowest price of a night, in the smallest unit of the currency.
    pub(crate) night: i64,
    /// City tax for a person and a night, in the same unit; 0 where there is none.
    pub(crate) city_tax: i64,
    /// Code of the tax environment.
    pub(crate) environment: &'static str,
    /// The code of the tax on nights, and its share of the net value in thousandths of a percent.
    pub(crate) night_tax: (&'static str, i64),
    pub(crate) pricing: Pricing,
}

/// A hotel's zone, and what else follows from its place.
#[derive(Clone, Debug)]
pub(crate) struct Profile {
    pub(crate) zone: Zone,
    pub(crate) place: &'static Place,
}

impl Profile {
    /// The hotel of a zone. Outside of the [`PLACES`] it has the money and the taxes of the first.
    /// Nothing if there is no such zone.
    pub(crate) fn of_zone(name: &str) -> Option<Self> {
        let zone = Zone::named(name)?;
        let place = PLACES.iter().find(|place| place.zone == zone.name());
        Some(Self {
            place: place.unwrap_or(&PLACES[0]),
            zone,
        })
    }

    /// The default zones: as many as there are hotels, at most one for each place.
    pub(crate) fn usual(enterprises: u32) -> Vec<Self> {
        let places = PLACES.iter().take(enterprises.max(1) as usize);
        places
            .filter_map(|place| Self::of_zone(place.zone))
            .collect()
    }
}
