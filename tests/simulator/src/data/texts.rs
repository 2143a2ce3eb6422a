//! Texts, numbers and times that go with the name of a property.

use crate::contract::schema::{Bounds, Property, Scalar};

use crate::base::instant::Instant;
use crate::base::rng::Seed;
use crate::data::reference::people::Home;
use crate::data::reference::taxes;

const WORDS: [&str; 10] = [
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heath", "iris", "juniper",
];
const CURRENCIES: [&str; 4] = ["EUR", "USD", "GBP", "CZK"];

/// A time near another one. Whatever ends, ends after what starts.
pub(crate) fn instant(name: &str, seed: Seed, around: Instant) -> Instant {
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

/// A decimal number as it is written: mostly an amount with two digits, now and then with more or
/// with a zero at the end.
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

/// The context of a text beside its name.
pub(crate) struct Surroundings {
    /// Times lie around it.
    pub(crate) around: Instant,
    pub(crate) home: Home,
}

/// A text that goes with the name, within its limits.
pub(crate) fn text(
    owner: &str,
    property: &Property,
    scalar: Scalar,
    seed: Seed,
    Surroundings { around, home }: &Surroundings,
) -> String {
    let name = property.name.as_str();
    let one = |of: &[&'static str]| seed.pick(of).copied().unwrap_or_default();
    let ends = |suffixes: &[&str]| suffixes.iter().any(|suffix| name.ends_with(suffix));
    let text = match scalar {
        Scalar::Currency => one(&CURRENCIES).to_owned(),
        Scalar::Email => home.email(),
        Scalar::Uri => format!("https://example.com/{}", one(&WORDS)),
        Scalar::Tel => home.phone(),
        Scalar::PostalCode => home.postal_code(),
        Scalar::Duration => "P0Y0M1DT0H0M0S".to_owned(),
        _ => match words(owner, name) {
            Some(words) => one(words).to_owned(),
            None if ends(&["Email", "Emails"]) => home.email(),
            None if ends(&["Url"]) => format!("https://example.com/{}", one(&WORDS)),
            None if ends(&["Phone", "Telephone"]) => home.phone(),
            None if ends(&["FirstName", "FirstNames"]) => home.first_name().to_owned(),
            None if ends(&["LastName", "LastNames"]) => home.last_name().to_owned(),
            None if ends(&["LanguageCode", "LanguageCodes", "CultureCode"]) => {
                home.country.language.to_owned()
            }
            None if ends(&["SubdivisionCode"]) => home.city.subdivision.to_owned(),
            None if ends(&["CountryCode", "NationalityCode"]) => home.country.code.to_owned(),
            None if ends(&["Currency", "CurrencyCode"]) => one(&CURRENCIES).to_owned(),
            None if ends(&["TimeZoneIdentifier"]) => "Europe/Prague".to_owned(),
            None if ends(&["TaxEnvironmentCode"]) => taxes::HOTEL.to_owned(),
            None if ends(&["TaxationCode", "TaxationCodes"]) => taxes::HOTEL.to_owned(),
            None if is_tax_code(owner, name) => {
                let codes: Vec<&str> = taxes::codes(taxes::HOTEL).collect();
                seed.pick(&codes).copied().unwrap_or_default().to_owned()
            }
            None if ends(&["Offset", "Interval", "Duration", "Length", "Advance"]) => {
                "P0Y0M1DT0H0M0S".to_owned()
            }
            None if ends(&["Date"]) => instant(name, seed, *around).date(),
            None if ends(&["Time"]) => "12:00:00".to_owned(),
            None if ends(&["Number", "Numbers"]) => format!("{:06}", seed.below(1_000_000)),
            None if ends(&["Name", "Names"]) => {
                format!("{} {}", home.first_name(), home.last_name())
            }
            None if ends(&["City", "BirthPlace"]) => home.city.name.to_owned(),
            None if ends(&["PostalCode"]) => home.postal_code(),
            None if name == "Line1" => home.line(),
            None => format!("{}-{:03}", one(&WORDS), seed.at("number").below(1_000)),
        },
    };
    fit(text, &property.length)
}

/// Whether a text is the code of a tax rate.
fn is_tax_code(owner: &str, name: &str) -> bool {
    matches!(
        name,
        "TaxRateCode" | "TaxCode" | "TaxCodes" | "SurchargeTaxCode"
    ) || name == "Code" && owner.starts_with("TaxValue")
}

/// The values of texts that the schema doesn't declare as enums but that have fixed values, and
/// names that fit the kind of their owner.
fn words(owner: &str, name: &str) -> Option<&'static [&'static str]> {
    Some(match (owner, name) {
        ("Service", "Type") => &["Reservable", "Orderable"],
        ("OrderItemOld", "RevenueType") => &["Service", "Product", "Additional"],
        (_, "AccountingState") => &["Open", "Closed"],
        ("PaymentItemOld", "State") => &["Charged", "Pending", "Canceled", "Failed"],
        ("AccountingItem", "Type") => &["ServiceRevenue", "ProductRevenue", "Payment"],
        ("AccountingItem", "SubType") => &["Night", "Product", "Card"],
        ("AccountingItem", "State") => &["Open", "Closed"],
        ("AccountingItem", "SubState") => &["Charged", "Pending"],
        ("Task", "State") => &["Open", "Closed"],
        ("CreditCardParameters", "Type") => &["Visa", "MasterCard", "Amex"],
        (_, "Sex") => &["Male", "Female"],
        (_, "ActivityState") => &["Active"],
        (_, "Days") => &[
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
        (_, "FileType") => &["application/pdf"],
        ("AccountFileParameters" | "CustomerFileParameters", "Type") => {
            &["application/pdf", "image/png"]
        }
        (_, "ChannelManager" | "ChannelManagerName") => &["Bridge Channels", "RoomLink"],
        ("Counter", "Name") => &["Standard", "Events", "Groups"],
        ("Counter", "Format") => &["{0:0000}", "A{0:00000}"],
        ("Outlet", "Name") => &["Kitchen", "Bar", "Gift shop"],
        ("Department", "Name") => &["Reception", "Housekeeping", "Kitchen", "Maintenance"],
        ("Cashier", "Name") => &["Front desk", "Bar"],
        ("Source", "Name") => &["Own website", "Walk-in", "Trip Market", "Room Bazaar"],
        ("AccountingCategory", "Name") => &["Stays", "Food", "Drinks", "Parking", "City tax"],
        ("ResourceFeature", "Name") => &["Balcony", "Sea view", "Bath", "Kitchenette"],
        ("LoyaltyProgram" | "LoyaltyProgramAddParameters", "Name") => &["Harbour Club"],
        ("LoyaltyTier" | "LoyaltyTierAddParameters", "Name") => &["Bronze", "Silver", "Gold"],
        (_, "Occupation") => &["Teacher", "Engineer", "Nurse", "Cook", "Lawyer"],
        (owner, "Name" | "ShortName") if owner.starts_with("Product") => &[
            "Breakfast",
            "Parking",
            "Late arrival",
            "Bicycle",
            "Spa",
            "Minibar",
        ],
        (owner, "Name") if owner.starts_with("Company") || owner == "BillCompanyData" => &[
            "Alder Travel",
            "Beacon Logistics",
            "Cobalt Works",
            "Dune Energy",
            "Fable Media",
        ],
        (owner, "Name") if owner.starts_with("Device") => &["Printer", "Key cutter", "Terminal"],
        _ => return None,
    })
}

/// Cut, or filled up, to a number of characters.
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
