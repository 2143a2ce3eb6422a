//! Taxes on stays: one environment a country, with the rates that hotels use.

use crate::base::json::Json;

use super::{object, texts};

/// The environment of the simulated hotels.
pub(crate) const HOTEL: &str = "CZ-2024";

struct Environment {
    code: &'static str,
    /// ISO 3166-1 alpha-3.
    country: &'static str,
    since: &'static str,
    /// English and local name of the tax.
    name: (&'static str, &'static str),
    /// Code and share of the net value.
    rates: &'static [(&'static str, &'static str)],
}

const ENVIRONMENTS: [Environment; 12] = [
    Environment {
        code: "CZ-2024",
        country: "CZE",
        since: "2024-01-01T00:00:00Z",
        name: ("VAT", "DPH"),
        rates: &[
            ("CZ-2024-21%", "0.21"),
            ("CZ-2024-12%", "0.12"),
            ("CZ-2024-0%", "0"),
        ],
    },
    Environment {
        code: "DE-2021",
        country: "DEU",
        since: "2021-01-01T00:00:00Z",
        name: ("VAT", "MwSt."),
        rates: &[
            ("DE-2021-19%", "0.19"),
            ("DE-2021-7%", "0.07"),
            ("DE-2021-0%", "0"),
        ],
    },
    Environment {
        code: "FR-2014",
        country: "FRA",
        since: "2014-01-01T00:00:00Z",
        name: ("VAT", "TVA"),
        rates: &[
            ("FR-2014-20%", "0.2"),
            ("FR-2014-10%", "0.1"),
            ("FR-2014-5.5%", "0.055"),
            ("FR-2014-0%", "0"),
        ],
    },
    Environment {
        code: "UK-2022",
        country: "GBR",
        since: "2022-04-01T00:00:00Z",
        name: ("VAT", "VAT"),
        rates: &[
            ("UK-2022-20%", "0.2"),
            ("UK-2022-5%", "0.05"),
            ("UK-2022-0%", "0"),
        ],
    },
    Environment {
        code: "US-NY-NYC-2021",
        country: "USA",
        since: "2021-09-01T00:00:00Z",
        name: ("Sales and occupancy tax", "Sales and occupancy tax"),
        rates: &[
            ("US-NY-NYC-2021-14.75%", "0.1475"),
            ("US-NY-NYC-2021-8.875%", "0.08875"),
            ("US-NY-NYC-2021-0%", "0"),
        ],
    },
    Environment {
        code: "IT-2013",
        country: "ITA",
        since: "2013-10-01T00:00:00Z",
        name: ("VAT", "IVA"),
        rates: &[
            ("IT-2013-22%", "0.22"),
            ("IT-2013-10%", "0.1"),
            ("IT-2013-0%", "0"),
        ],
    },
    Environment {
        code: "ES-2012",
        country: "ESP",
        since: "2012-09-01T00:00:00Z",
        name: ("VAT", "IVA"),
        rates: &[
            ("ES-2012-21%", "0.21"),
            ("ES-2012-10%", "0.1"),
            ("ES-2012-0%", "0"),
        ],
    },
    Environment {
        code: "NL-2019",
        country: "NLD",
        since: "2019-01-01T00:00:00Z",
        name: ("VAT", "BTW"),
        rates: &[
            ("NL-2019-21%", "0.21"),
            ("NL-2019-9%", "0.09"),
            ("NL-2019-0%", "0"),
        ],
    },
    Environment {
        code: "JP-2019",
        country: "JPN",
        since: "2019-10-01T00:00:00Z",
        name: ("Consumption tax", "消費税"),
        rates: &[
            ("JP-2019-10%", "0.1"),
            ("JP-2019-8%", "0.08"),
            ("JP-2019-0%", "0"),
        ],
    },
    Environment {
        code: "CL-2003",
        country: "CHL",
        since: "2003-10-01T00:00:00Z",
        name: ("VAT", "IVA"),
        rates: &[("CL-2003-19%", "0.19"), ("CL-2003-0%", "0")],
    },
    Environment {
        code: "EG-2017",
        country: "EGY",
        since: "2017-07-01T00:00:00Z",
        name: ("VAT", "ضريبة القيمة المضافة"),
        rates: &[("EG-2017-14%", "0.14"), ("EG-2017-0%", "0")],
    },
    Environment {
        code: "IS-2015",
        country: "ISL",
        since: "2015-01-01T00:00:00Z",
        name: ("VAT", "VSK"),
        rates: &[
            ("IS-2015-24%", "0.24"),
            ("IS-2015-11%", "0.11"),
            ("IS-2015-0%", "0"),
        ],
    },
];

/// The codes of an environment's tax rates.
pub(crate) fn codes(environment: &str) -> impl Iterator<Item = &'static str> {
    let found = ENVIRONMENTS
        .iter()
        .filter(move |one| one.code == environment);
    found.flat_map(|one| one.rates).map(|(code, _)| *code)
}

/// The share of the net value that a tax rate takes, in thousandths of a percent.
pub(crate) fn share(code: &str) -> Option<i64> {
    let mut rates = ENVIRONMENTS.iter().flat_map(|one| one.rates);
    let (_, share) = rates.find(|(known, _)| *known == code)?;
    let (_, fraction) = share.split_once('.').unwrap_or(("0", ""));
    format!("{fraction:0<5}").parse().ok()
}

pub(super) fn environments() -> Vec<Json> {
    let environment = |one: &Environment| {
        object(vec![
            ("Code", Json::text(one.code)),
            ("CountryCode", Json::text(one.country)),
            ("ValidityStartUtc", Json::text(one.since)),
            ("ValidityEndUtc", Json::Null),
            ("TaxationCodes", texts([one.code])),
        ])
    };
    ENVIRONMENTS.iter().map(environment).collect()
}

pub(super) fn taxations() -> Vec<Json> {
    let taxation = |one: &Environment| {
        object(vec![
            ("Code", Json::text(one.code)),
            ("Name", Json::text(one.name.0)),
            ("LocalName", Json::text(one.name.1)),
        ])
    };
    ENVIRONMENTS.iter().map(taxation).collect()
}

pub(super) fn rates() -> Vec<Json> {
    let rate = |one: &Environment, code: &str, value: &str| {
        let value = Json::number(value);
        object(vec![
            ("Code", Json::text(code)),
            ("TaxationCode", Json::text(one.code)),
            ("Value", value.clone()),
            (
                "ValidityInvervalsUtc",
                Json::List(vec![object(vec![
                    ("StartUtc", Json::text(one.since)),
                    ("EndUtc", Json::Null),
                ])]),
            ),
            (
                "Strategy",
                object(vec![
                    ("Discriminator", Json::text("Relative")),
                    ("Value", object(vec![("Value", value)])),
                ]),
            ),
        ])
    };
    let of = |one: &'static Environment| {
        one.rates
            .iter()
            .map(move |(code, value)| rate(one, code, value))
    };
    ENVIRONMENTS.iter().flat_map(of).collect()
}
