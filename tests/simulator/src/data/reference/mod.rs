//! Reference lists: countries, currencies, languages and taxes. Codes are those of ISO 3166, ISO
//! 4217 and BCP 47.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::base::json::{Json, Object};

pub(crate) mod people;
pub(crate) mod taxes;

/// Alpha-2 code, alpha-3 code, sovereign country, English name, currency.
const COUNTRIES: &str = include_str!("countries.tsv");
/// Code and number of decimal digits.
const CURRENCIES: &str = include_str!("currencies.tsv");
/// Code, fallback, English name, name in the language itself.
const LANGUAGES: &str = include_str!("languages.tsv");
/// Code and name, for the countries that people come from.
const SUBDIVISIONS: &str = include_str!("subdivisions.tsv");

/// Groups of countries.
const GROUPS: [(&str, &str, &str); 4] = [
    (
        "EU",
        "European Union",
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    ),
    (
        "EEA",
        "European Economic Area",
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    ),
    (
        "SCHENGEN",
        "Schengen Area",
        "AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    ),
    ("NORDIC", "Nordic countries", "AX DK FI FO GL IS NO SE"),
];

/// The columns of each row.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().map(|line| line.split('\t').collect())
}

pub(crate) fn object(members: Vec<(&str, Json)>) -> Json {
    let members = members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value));
    Json::Object(members.collect::<Object>())
}

pub(crate) fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Json {
    Json::List(texts.into_iter().map(Json::text).collect())
}

/// The whole list of a type's items, for types that describe the world and not a hotel.
pub(crate) fn list(ty: &str) -> Option<&'static [Json]> {
    static LISTS: OnceLock<HashMap<&'static str, Vec<Json>>> = OnceLock::new();
    LISTS.get_or_init(lists).get(ty).map(Vec::as_slice)
}

fn lists() -> HashMap<&'static str, Vec<Json>> {
    let country = |row: Vec<&str>| {
        object(vec![
            ("Code", Json::text(row[0])),
            ("SovereignCountryCode", Json::text(row[2])),
            ("EnglishName", Json::text(row[3])),
        ])
    };
    let rule = |row: Vec<&str>| {
        let never_expires = matches!(row[0], "FR" | "ES");
        object(vec![
            ("CountryCode", Json::text(row[0])),
            (
                "IdentityCardExpirationDateNotRequired",
                Json::Bool(never_expires),
            ),
            ("DriverLicenceExpirationDateNotRequired", Json::Bool(false)),
        ])
    };
    let subdivision = |row: Vec<&str>| {
        object(vec![
            ("Code", Json::text(row[0])),
            ("CountryCode", Json::text(&row[0][..2])),
            ("EnglishName", Json::text(row[1])),
        ])
    };
    let group = |(code, name, countries): &(&str, &str, &str)| {
        object(vec![
            ("Code", Json::text(*code)),
            ("EnglishName", Json::text(*name)),
            ("CountryCodes", texts(countries.split(' '))),
        ])
    };
    let currency = |row: Vec<&str>| {
        object(vec![
            ("Code", Json::text(row[0])),
            ("Precision", Json::number(row[1])),
        ])
    };
    let language = |row: Vec<&str>| {
        let fallback = Some(row[1]).filter(|code| !code.is_empty());
        object(vec![
            ("Code", Json::text(row[0])),
            (
                "FallbackLanguageCode",
                fallback.map_or(Json::Null, Json::text),
            ),
            ("EnglishName", Json::text(row[2])),
            ("LocalName", Json::text(row[3])),
        ])
    };
    HashMap::from([
        ("Country", rows(COUNTRIES).map(country).collect()),
        ("CountryRule", rows(COUNTRIES).map(rule).collect()),
        ("CountryGroup", GROUPS.iter().map(group).collect()),
        (
            "CountrySubdivision",
            rows(SUBDIVISIONS).map(subdivision).collect(),
        ),
        ("Currency", rows(CURRENCIES).map(currency).collect()),
        ("Language", rows(LANGUAGES).map(language).collect()),
        ("TaxEnvironment", taxes::environments()),
        ("Taxation", taxes::taxations()),
        ("TaxRate", taxes::rates()),
    ])
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::people::COUNTRIES as HOMES;
    use super::{list, taxes};
    use crate::base::json::Json;

    fn codes(ty: &str, name: &str) -> HashSet<String> {
        let items = list(ty).unwrap().iter();
        let codes: Vec<String> = items
            .filter_map(|item| Some(item.get(name).as_text()?.to_owned()))
            .collect();
        let distinct: HashSet<String> = codes.iter().cloned().collect();
        assert_eq!(distinct.len(), codes.len(), "{ty}");
        distinct
    }

    #[test]
    fn lists_agree_with_each_other() {
        let countries = codes("Country", "Code");
        let currencies = codes("Currency", "Code");
        let languages = codes("Language", "Code");
        let subdivisions = codes("CountrySubdivision", "Code");
        assert_eq!((countries.len(), currencies.len()), (249, 153));
        let alpha3: HashSet<&str> = super::rows(super::COUNTRIES).map(|row| row[1]).collect();
        for row in super::rows(super::COUNTRIES) {
            assert!(countries.contains(row[2]), "{row:?}");
            assert!(row[4].is_empty() || currencies.contains(row[4]), "{row:?}");
        }
        for (code, _, members) in super::GROUPS {
            assert!(
                members.split(' ').all(|one| countries.contains(one)),
                "{code}"
            );
        }
        for row in super::rows(super::LANGUAGES) {
            assert!(row[1].is_empty() || languages.contains(row[1]), "{row:?}");
            assert!(countries.contains(&row[0][3..]), "{row:?}");
        }
        for home in &HOMES {
            assert!(countries.contains(home.code), "{}", home.code);
            assert!(languages.contains(home.language), "{}", home.code);
            for city in home.cities {
                assert!(subdivisions.contains(city.subdivision), "{}", city.name);
                assert!(city.subdivision.starts_with(home.code), "{}", city.name);
            }
        }
        let taxations = codes("Taxation", "Code");
        let rates = codes("TaxRate", "Code");
        for environment in list("TaxEnvironment").unwrap() {
            let country = environment.get("CountryCode").as_text().unwrap();
            assert!(alpha3.contains(country), "{country}");
            let mut used = environment.get("TaxationCodes").texts().unwrap();
            assert!(used.all(|code| taxations.contains(code)));
        }
        for rate in list("TaxRate").unwrap() {
            let taxation = rate.get("TaxationCode").as_text().unwrap();
            assert!(taxations.contains(taxation), "{taxation}");
        }
        assert!(taxes::codes(taxes::HOTEL).all(|code| rates.contains(code)));
        assert_eq!(list("Hotel").map(<[Json]>::len), None);
    }
}
