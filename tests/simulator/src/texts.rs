//! Texts, numbers and times that go with the name of a property.

use mews_schema::{Bounds, Property, Scalar};

use crate::draw::Seed;
use crate::moment::Moment;

const FIRST_NAMES: [&str; 10] = [
    "Ada", "Jonas", "Mira", "Tomas", "Lena", "Felix", "Ines", "Pavel", "Nora", "Hugo",
];
const LAST_NAMES: [&str; 10] = [
    "Novak", "Keller", "Lindgren", "Moreau", "Silva", "Okafor", "Tanaka", "Brandt", "Rossi",
    "Walsh",
];
const WORDS: [&str; 10] = [
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heath", "iris", "juniper",
];
const COUNTRIES: [&str; 5] = ["CZ", "DE", "FR", "GB", "US"];

/// A time near another one. Whatever ends, ends after what starts.
pub(crate) fn instant(name: &str, seed: Seed, around: Moment) -> Moment {
    let days = if name.contains("Birth") {
        -9_000 - seed.at("age").seconds(9_000)
    } else if ["End", "Last", "Expir", "To"]
        .iter()
        .any(|word| name.contains(word))
    {
        12 + seed.at("days").seconds(10)
    } else {
        seed.at("days").seconds(10)
    };
    // Price and availability go by time units, which begin at midnight.
    let hour = if name.contains("TimeUnit") {
        0
    } else {
        seed.at("hour").seconds(24)
    };
    around.day_at(days, hour)
}

/// A whole number within the range, else a small one.
pub(crate) fn whole(property: &Property, seed: Seed) -> i64 {
    let bound = |bound: &Option<String>| bound.as_ref().and_then(|bound| bound.parse::<i64>().ok());
    let min = bound(&property.range.min).unwrap_or(1);
    let max = bound(&property.range.max)
        .unwrap_or(i64::MAX)
        .min(min.saturating_add(20));
    min + seed.seconds(max - min + 1)
}

/// A decimal number as it is written: mostly an amount with two digits, now and then with more or with a zero at the end.
pub(crate) fn decimal(property: &Property, seed: Seed) -> String {
    let bound = |bound: &Option<String>| bound.as_ref().and_then(|bound| bound.parse::<i64>().ok());
    let min = bound(&property.range.min).unwrap_or(0);
    let max = bound(&property.range.max).unwrap_or(if property.name.contains("itude") {
        80
    } else {
        500
    });
    let whole = min + seed.at("whole").seconds((max - min).max(0));
    if max - min < 1 {
        return min.to_string();
    }
    let digits = seed.at("digits").bits();
    match seed.at("form").below(8) {
        0 => format!("{whole}.{:01}0", digits % 10),
        1 => format!("{whole}.{:018}", digits % 1_000_000_000_000_000_000),
        2 => whole.to_string(),
        _ => format!("{whole}.{:02}", digits % 100),
    }
}

/// A text that goes with the name, within its limits.
pub(crate) fn text(property: &Property, scalar: Scalar, seed: Seed, around: Moment) -> String {
    let name = property.name.as_str();
    let one = |of: &[&'static str]| seed.pick(of).copied().unwrap_or_default();
    let first = || {
        seed.at("first")
            .pick(&FIRST_NAMES)
            .copied()
            .unwrap_or_default()
    };
    let last = || {
        seed.at("last")
            .pick(&LAST_NAMES)
            .copied()
            .unwrap_or_default()
    };
    let ends = |suffixes: &[&str]| suffixes.iter().any(|suffix| name.ends_with(suffix));
    let text = match scalar {
        Scalar::Currency => one(&["EUR", "USD", "GBP", "CZK"]).to_owned(),
        Scalar::Email => format!(
            "{}.{}@example.com",
            first().to_lowercase(),
            last().to_lowercase()
        ),
        Scalar::Uri => format!("https://example.com/{}", one(&WORDS)),
        Scalar::Tel => format!("+42060{:07}", seed.below(10_000_000)),
        Scalar::PostalCode => format!("{:05}", seed.below(100_000)),
        Scalar::Duration => "P0Y0M1DT0H0M0S".to_owned(),
        _ if ends(&["Email", "Emails"]) => format!(
            "{}.{}@example.com",
            first().to_lowercase(),
            last().to_lowercase()
        ),
        _ if ends(&["Url"]) => format!("https://example.com/{}", one(&WORDS)),
        _ if ends(&["Phone", "Telephone"]) => format!("+42060{:07}", seed.below(10_000_000)),
        _ if ends(&["FirstName", "FirstNames"]) => first().to_owned(),
        _ if ends(&["LastName", "LastNames"]) => last().to_owned(),
        _ if ends(&["LanguageCode", "LanguageCodes", "CultureCode"]) => "en-US".to_owned(),
        _ if ends(&["CountryCode", "NationalityCode"]) => one(&COUNTRIES).to_owned(),
        _ if ends(&["Currency", "CurrencyCode"]) => one(&["EUR", "USD", "GBP", "CZK"]).to_owned(),
        _ if ends(&["TimeZoneIdentifier"]) => "Atlantic/Reykjavik".to_owned(),
        _ if ends(&["Offset", "Interval", "Duration", "Length", "Advance"]) => {
            "P0Y0M1DT0H0M0S".to_owned()
        }
        _ if ends(&["Date"]) => instant(name, seed, around).date(),
        _ if ends(&["Time"]) => "12:00:00".to_owned(),
        _ if ends(&["Number", "Numbers"]) => format!("{:06}", seed.below(1_000_000)),
        _ if ends(&["Name", "Names"]) => format!("{} {}", first(), last()),
        _ if ends(&["City"]) => one(&["Brno", "Porto", "Leeds", "Turin"]).to_owned(),
        _ => format!("{}-{:03}", one(&WORDS), seed.at("number").below(1_000)),
    };
    fit(text, &property.length)
}

/// Cut, or filled up, to so many characters.
fn fit(text: String, length: &Bounds) -> String {
    let bound =
        |bound: &Option<String>| bound.as_ref().and_then(|bound| bound.parse::<usize>().ok());
    let mut text: String = text
        .chars()
        .take(bound(&length.max).unwrap_or(usize::MAX))
        .collect();
    let missing = bound(&length.min)
        .unwrap_or(0)
        .saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text
}
