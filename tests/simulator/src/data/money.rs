//! Prices and amounts: net and tax make gross, to the smallest unit of the hotel's one currency.

use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::data::profile::{Place, Pricing};
use crate::data::reference::taxes;

/// Thousandths of a percent of a whole.
const WHOLE: i64 = 100_000;

/// Prices of categories and rates, in percent of the cheapest.
const CATEGORIES: [i64; 6] = [100, 120, 125, 150, 160, 220];
const RATES: [i64; 5] = [100, 115, 90, 85, 95];

/// An amount in the smallest unit of a currency. Sums and products saturate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Money {
    pub(crate) net: i64,
    pub(crate) tax: i64,
}

impl Money {
    /// The net amount and tax of a price, which is gross or net as the hotel sets its prices.
    pub(crate) fn of_price(place: &Place, price: i64) -> Self {
        let (_, share) = place.night_tax;
        match place.pricing {
            Pricing::Gross => {
                let net = rounded(price, WHOLE, WHOLE + share);
                Self {
                    net,
                    tax: price - net,
                }
            }
            Pricing::Net => Self {
                net: price,
                tax: rounded(price, share, WHOLE),
            },
        }
    }

    /// The net amount and tax of an amount in an answer; nothing if it has more digits than the
    /// currency.
    pub(crate) fn of_amount(amount: &Object, place: &Place) -> Option<Self> {
        let value = |name: &str| match amount.get(name)? {
            Json::Number(digits) => units(digits, place.digits),
            _ => None,
        };
        let net = value("NetValue")?;
        let tax = value("GrossValue")?.saturating_sub(net);
        Some(Self { net, tax })
    }

    /// An amount without tax.
    pub(crate) fn untaxed(units: i64) -> Self {
        Self { net: units, tax: 0 }
    }

    pub(crate) fn gross(self) -> i64 {
        self.net.saturating_add(self.tax)
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            net: self.net.saturating_add(other.net),
            tax: self.tax.saturating_add(other.tax),
        }
    }

    /// A sum of prices as one price, with the tax on it as a whole.
    pub(crate) fn as_one(self, place: &Place) -> Self {
        let price = match place.pricing {
            Pricing::Gross => self.gross(),
            Pricing::Net => self.net,
        };
        Self::of_price(place, price)
    }

    pub(crate) fn times(self, count: i64) -> Self {
        Self {
            net: self.net.saturating_mul(count),
            tax: self.tax.saturating_mul(count),
        }
    }

    /// The amount as answers show it, under all names that its values have.
    pub(crate) fn amount(self, place: &Place) -> Object {
        let number = |units: i64| Json::Number(decimal(units, place.digits));
        let (code, share) = place.night_tax;
        let object = |members: Vec<(&str, Json)>| Json::Object(members.into_iter().collect());
        let tax = object(vec![
            ("Code", Json::text(code)),
            ("Value", number(self.tax)),
        ]);
        let item = object(vec![
            ("TaxRateCode", Json::text(code)),
            ("NetValue", number(self.net)),
            ("TaxValue", number(self.tax)),
        ]);
        Object::from_iter([
            ("Currency", Json::text(place.currency)),
            ("NetValue", number(self.net)),
            ("GrossValue", number(self.gross())),
            ("TaxValues", Json::List(vec![tax])),
            ("Breakdown", object(vec![("Items", Json::List(vec![item]))])),
            ("Value", number(self.gross())),
            ("Net", number(self.net)),
            ("Tax", number(self.tax)),
            ("TaxRate", Json::Number(decimal(share, 5))),
        ])
    }
}

/// A sum without taxes, such as a balance or what was paid.
pub(crate) fn untaxed(place: &Place, units: i64) -> Object {
    let number = || Json::Number(decimal(units, place.digits));
    let breakdown = Object::from_iter([("Items", Json::List(Vec::new()))]);
    Object::from_iter([
        ("Currency", Json::text(place.currency)),
        ("NetValue", number()),
        ("GrossValue", number()),
        ("TaxValues", Json::List(Vec::new())),
        ("Breakdown", Json::Object(breakdown)),
        ("Value", number()),
        ("Net", number()),
        ("Tax", Json::number(0)),
        ("TaxRate", Json::number(0)),
    ])
}

/// The price of a night in the smallest unit of the currency: of a rate, a category and a local day
/// counted from 1970.
pub(crate) fn price(place: &Place, rate: u32, category: u32, day: i64) -> i64 {
    let factor = |of: &[i64], index: u32| of[index as usize % of.len()];
    // The first of January 1970 was a Thursday: Friday and Saturday nights cost more, and so do
    // summers.
    let weekend = if matches!(day.rem_euclid(7), 1 | 2) {
        115
    } else {
        100
    };
    let of_year = day.rem_euclid(1_461).rem_euclid(365);
    let summer = if (180..242).contains(&of_year) {
        120
    } else {
        100
    };
    // Some days have something on.
    let event = 100 + Seed::new(day.unsigned_abs()).at("event").seconds(8);
    let percent = [
        factor(&CATEGORIES, category),
        factor(&RATES, rate),
        weekend,
        summer,
        event,
    ];
    percent
        .iter()
        .fold(place.night, |price, percent| rounded(price, *percent, 100))
}

/// The price of a product in the smallest unit of the currency, by its number in the hotel: a part
/// of a night.
pub(crate) fn product(place: &Place, number: u32) -> i64 {
    place.night * (8 + 7 * i64::from(number % 5)) / 100
}

/// An amount that a request gives, with the taxes that it names or the hotel's on nights, and all
/// names of its values. Nothing if it is not an amount.
pub(crate) fn taxed(amount: &Object, place: &Place) -> Option<Object> {
    let given = |name: &str| match amount.get(name) {
        Some(Json::Number(digits)) => units(digits, place.digits),
        _ => None,
    };
    let codes: Vec<&str> = match amount.get("TaxCodes") {
        Some(Json::List(codes)) => codes.iter().filter_map(Json::as_text).collect(),
        _ => Vec::new(),
    };
    let shares: Vec<(&str, i64)> = codes
        .iter()
        .filter_map(|code| Some((*code, taxes::share(code)?)))
        .collect();
    let share: i64 = shares.iter().map(|(_, share)| share).sum();
    let (net, gross) = match (given("NetValue"), given("GrossValue").or(given("Value"))) {
        (Some(net), Some(gross)) => (net, gross),
        (Some(net), None) => (
            net,
            shares.iter().fold(net, |sum, (_, share)| {
                sum.saturating_add(rounded(net, *share, WHOLE))
            }),
        ),
        (None, Some(gross)) => (rounded(gross, WHOLE, WHOLE + share), gross),
        (None, None) => return None,
    };
    let tax = gross.saturating_sub(net);
    let mut left = tax;
    let mut values = Vec::new();
    let mut items = Vec::new();
    let number = |units: i64| Json::Number(decimal(units, place.digits));
    for (index, (code, share)) in shares.iter().enumerate() {
        // The last one has what rounding left.
        let tax = if index + 1 == shares.len() {
            left
        } else {
            rounded(net, *share, WHOLE)
        };
        left = left.saturating_sub(tax);
        let value = [("Code", Json::text(*code)), ("Value", number(tax))];
        values.push(Json::Object(Object::from_iter(value)));
        let item = [
            ("TaxRateCode", Json::text(*code)),
            ("NetValue", number(net)),
            ("TaxValue", number(tax)),
        ];
        items.push(Json::Object(Object::from_iter(item)));
    }
    let breakdown = Object::from_iter([("Items", Json::List(items))]);
    Some(Object::from_iter([
        ("Currency", amount.get("Currency")?.clone()),
        ("NetValue", number(net)),
        ("GrossValue", number(gross)),
        ("TaxValues", Json::List(values)),
        ("Breakdown", Json::Object(breakdown)),
        ("Value", number(gross)),
        ("Net", number(net)),
        ("Tax", number(tax)),
        ("TaxRate", Json::Number(decimal(share, 5))),
    ]))
}

/// A decimal number in smallest units; nothing if it has more digits than the currency.
pub(crate) fn units(digits: &str, places: u32) -> Option<i64> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (kept, rest) = fraction
        .split_at_checked(places as usize)
        .unwrap_or((fraction, ""));
    if rest.bytes().any(|digit| digit != b'0') {
        return None;
    }
    format!("{whole}{kept:0<width$}", width = places as usize)
        .parse()
        .ok()
}

/// Smallest units as a decimal number.
pub(crate) fn decimal(units: i64, places: u32) -> String {
    let one = 10_u64.pow(places);
    let sign = if units < 0 { "-" } else { "" };
    let (whole, rest) = (units.unsigned_abs() / one, units.unsigned_abs() % one);
    if places == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}.{rest:0width$}", width = places as usize)
}

/// `units * factor / divisor`, rounded to the nearest whole number, halves away from zero. Requests
/// may give any amount; a result that does not fit is the nearest one that does.
fn rounded(units: i64, factor: i64, divisor: i64) -> i64 {
    let dividend = i128::from(units) * i128::from(factor);
    let half = i128::from(divisor / 2) * dividend.signum();
    let quotient = (dividend + half) / i128::from(divisor);
    quotient.clamp(i64::MIN.into(), i64::MAX.into()) as i64
}

#[cfg(test)]
mod tests {
    use super::{Money, decimal, price, taxed, units};
    use crate::base::json::Json;
    use crate::data::profile::Profile;

    #[test]
    fn net_and_tax_make_gross_in_every_place() {
        for profile in Profile::usual(6) {
            let place = profile.place;
            for day in 20_000..20_400 {
                let price = price(place, 1, 2, day);
                let money = Money::of_price(place, price);
                let amount = money.amount(place);
                let value = |name: &str| match &amount[name] {
                    Json::Number(digits) => units(digits, place.digits).unwrap(),
                    other => panic!("{other:?}"),
                };
                assert_eq!(value("NetValue") + money.tax, value("GrossValue"));
                // The tax is the share of the net, to the unit.
                let exact = money.net * place.night_tax.1;
                assert!((exact - money.tax * 100_000).abs() <= 100_000, "{money:?}");
            }
        }
    }

    #[test]
    fn amount_of_a_request_gets_its_taxes() {
        let prague = Profile::of_zone("Europe/Prague").unwrap();
        let amount = br#"{"Currency": "CZK", "GrossValue": 112, "TaxCodes": ["CZ-2024-12%"]}"#;
        let amount = Json::parse(amount).unwrap();
        let whole = taxed(amount.as_object().unwrap(), prague.place).unwrap();
        assert_eq!(whole["NetValue"], Json::Number("100.00".to_owned()));
        assert_eq!(whole["Tax"], Json::Number("12.00".to_owned()));
    }

    #[test]
    fn amounts_that_are_too_large_saturate() {
        let prague = Profile::of_zone("Europe/Prague").unwrap();
        let amount = br#"{"Currency": "CZK", "NetValue": 92233720368547758.07, "TaxCodes": ["CZ-2024-12%"]}"#;
        let amount = Json::parse(amount).unwrap();
        let whole = taxed(amount.as_object().unwrap(), prague.place).unwrap();
        assert_eq!(whole["GrossValue"], whole["NetValue"]);
        let price = Money::of_price(prague.place, i64::MIN);
        assert_eq!(price.gross(), i64::MIN);
        assert_eq!(price.times(2).plus(price).gross(), i64::MIN);
        assert_eq!(decimal(i64::MIN, 2), "-92233720368547758.08");
    }

    #[test]
    fn decimals_are_read_and_written() {
        for (text, places, number) in [("12.50", 2, 1_250), ("-0.05", 2, -5), ("84000", 0, 84_000)]
        {
            assert_eq!(units(text, places), Some(number));
            assert_eq!(decimal(number, places), text);
        }
        assert_eq!(units("1.005", 2), None);
    }
}
