//! Values that were unknown when the library was made, and values at the limits of their types.

use std::collections::BTreeSet;

use mews_api::requests::{ConfigurationGet, ExchangeRatesGetAll};
use mews_api::{Client, Decimal, ErrorKind};
use mews_codegen::schema::{Shape, TypeKind};
use mews_simulator::{Change, Fault, Response, Script};
use mews_tests::{ENUMS, OPERATIONS, Row, UNIONS, workspace_schema};
use serde_json::{Value, json};

use crate::calls::noted;
use crate::hotel::{Hotel, READ, Service as _};
use crate::recorder::{met, met_error, note};
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Plain 56 round_trips_unknown_values_of_every_enum, "an unknown value of each enum", "decodes, round-trips"),
    scenario!(Paused 56 reads_answers_with_unrecognized_values, "unknown values in the answers of all operations", "decodes, round-trips"),
    scenario!(Paused 57 reads_unexpected_nulls_or_reports_their_path, "null in each property of all answers", "decodes, or a Decode error with its path"),
    scenario!(Plain 58 round_trips_unknown_variants_of_every_union, "an unknown Discriminator of each union, Value before or after it", "decodes, round-trips"),
    scenario!(Paused 58 reads_members_in_any_order, "all objects of all answers in the opposite order", "the same values"),
    scenario!(Paused 59 reads_money_exactly_or_fails, "0.1, 100.10, 1E2, the largest decimal, 29 digits", "exact or a clear error"),
    scenario!(Paused 60 reads_timestamps_of_all_forms, "0 to 9 fraction digits, +02:00, .NET's last instant", "read exactly, or the documented error"),
];

const UNKNOWN: &str = "ValueOfTomorrow";

fn round_trips_unknown_values_of_every_enum() -> String {
    let schema = workspace_schema().expect("files").expect("a schema");
    let types = || schema.facts.types.values();
    let tables: BTreeSet<&str> = ENUMS.iter().map(|row| row.name).collect();
    let enums = types().filter(|def| matches!(def.kind, TypeKind::Enum(_)));
    let elsewhere = enums.map(|def| def.name.as_str());
    let elsewhere: Vec<&str> = elsewhere.filter(|name| !tables.contains(name)).collect();
    // The others only name the variant of a union: they are tried with the unions.
    let properties = types().filter_map(|def| match &def.kind {
        TypeKind::Object(properties) => Some(properties.values()),
        _ => None,
    });
    let discriminators: BTreeSet<&str> = properties
        .flatten()
        .filter_map(|property| match &property.shape {
            Shape::Named(name) if property.name == "Discriminator" => Some(name.as_str()),
            _ => property.discriminator.as_deref(),
        })
        .collect();
    assert!(
        elsewhere.iter().all(|name| discriminators.contains(name)),
        "{elsewhere:?}"
    );
    let mut known = 0;
    for row in ENUMS {
        for text in row.values.iter().copied().chain([UNKNOWN]) {
            let json = json!(text).to_string();
            let written = (row.round_trip)(&json);
            note(&format!("{}: {written:?}", row.name));
            assert_eq!(written.as_deref(), Ok(json.as_str()), "{}", row.name);
        }
        known += row.values.len();
    }
    format!(
        "{} enums keep it, and their {known} known values",
        ENUMS.len()
    )
}

/// The response to the fullest request of an operation.
async fn answer(client: &Client, hotel: &Hotel, row: &Row) -> Vec<u8> {
    let sample = hotel.simulator().full_sample_request(row.info.path, 1);
    let body = sample.expect("a sample of every operation").to_string();
    let answer = client.call_raw(row.info.path, body.as_bytes()).await;
    answer.map_err(met_error).expect(row.info.path)
}

fn everything(change: Change) -> Hotel {
    let hotel = Hotel::with(|builder| builder.reservations(50).limit(None));
    hotel.script(Script::any().always().then(Fault::change(change)));
    hotel
}

fn unlimited(hotel: &Hotel) -> Client {
    hotel.client_with(|builder| builder.limits(100_000, std::time::Duration::from_secs(30)))
}

fn written_again(row: &Row, answer: &[u8]) -> Value {
    let written = (row.response)(answer);
    let written = written.unwrap_or_else(|error| panic!("{}: {error}", row.info.path));
    serde_json::from_slice(&written).expect("JSON")
}

async fn reads_answers_with_unrecognized_values() -> String {
    let hotel = everything(Change::NewEnumValues { property: None });
    let client = unlimited(&hotel);
    let (mut values, mut answers) = (0, 0);
    for row in OPERATIONS {
        let answer = answer(&client, &hotel, row).await;
        if answer.is_empty() {
            continue;
        }
        let count = |text: &str| text.matches(UNKNOWN).count();
        let came = count(&String::from_utf8_lossy(&answer));
        let kept = count(&written_again(row, &answer).to_string());
        assert_eq!(kept, came, "{}", row.info.path);
        values += came;
        answers += usize::from(came > 0);
    }
    assert!(answers > 50 && values > 800, "{values} in {answers}");
    format!("{values} unknown values in the answers of {answers} operations")
}

async fn reads_unexpected_nulls_or_reports_their_path() -> String {
    // Through the client: all that is required at once.
    let hotel = everything(Change::Nulls { property: None });
    let client = unlimited(&hotel);
    let (mut read, mut told) = (0, 0);
    for row in OPERATIONS {
        let sample = hotel.simulator().full_sample_request(row.info.path, 1);
        let body = sample.expect("a sample of every operation").to_string();
        let call = (row.call)(client.clone(), body.as_bytes()).expect(row.info.path);
        match call.await.map_err(met_error) {
            Ok(_) => read += 1,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
                assert!(error.path().is_some_and(|path| !path.is_empty()), "{error}");
                told += 1;
            }
        }
    }
    // Each property for itself.
    let hotel = Hotel::with(|builder| builder.reservations(50).limit(None));
    let client = unlimited(&hotel);
    let (mut properties, mut refused) = (0, 0);
    for row in OPERATIONS {
        let answer = answer(&client, &hotel, row).await;
        let Ok(mut whole) = serde_json::from_slice::<Value>(&answer) else {
            continue;
        };
        shorten(&mut whole);
        let mut names = BTreeSet::new();
        collect_names(&whole, &mut names);
        for name in &names {
            let mut with_null = whole.clone();
            set_null(&mut with_null, name);
            properties += 1;
            if let Err(error) = (row.response)(with_null.to_string().as_bytes()) {
                note(&error);
                // Entries of dictionaries are identified by position, because their keys are data.
                let is_entry = error.contains("[#") && error.contains("]: ");
                assert!(
                    error.contains(name.as_str()) || is_entry,
                    "{}.{name}: {error}",
                    row.info.path
                );
                refused += 1;
            }
        }
    }
    assert!(read + told == OPERATIONS.len() && properties > 1000);
    format!(
        "of {properties} properties {refused} are needed, each told by name; all at once: {read} answers read, {told} told with path"
    )
}

/// One item of each list is enough.
fn shorten(value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(shorten),
        Value::Array(items) => {
            items.truncate(1);
            items.iter_mut().for_each(shorten);
        }
        _ => {}
    }
}

fn collect_names(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                names.insert(name.clone());
                collect_names(member, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_names(item, names)),
        _ => {}
    }
}

fn set_null(value: &mut Value, name: &str) {
    match value {
        Value::Object(members) => {
            for (found, member) in members {
                if found == name {
                    *member = Value::Null;
                } else {
                    set_null(member, name);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| set_null(item, name)),
        _ => {}
    }
}

fn round_trips_unknown_variants_of_every_union() -> String {
    let mut variants = 0;
    for row in UNIONS {
        let properties: BTreeSet<&str> = row
            .variants
            .iter()
            .filter_map(|(_, beside)| *beside)
            .collect();
        for beside in properties.into_iter().chain(["Value"]) {
            let (tag, content) = (
                format!("\"Discriminator\":\"{UNKNOWN}\""),
                format!("\"{beside}\":{{\"A\":[1.50,null]}}"),
            );
            for text in [
                format!("{{{tag},{content}}}"),
                format!("{{{content},{tag}}}"),
                format!("{{{tag}}}"),
            ] {
                let written = (row.round_trip)(&text);
                note(&format!("{}: {written:?}", row.name));
                let written =
                    written.unwrap_or_else(|error| panic!("{} {text}: {error}", row.name));
                let same = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
                assert_eq!(same(&written), same(&text), "{}", row.name);
            }
            variants += 1;
        }
    }
    assert!(UNIONS.len() > 10);
    format!("{} unions keep it in {variants} forms", UNIONS.len())
}

async fn reads_members_in_any_order() -> String {
    let usual = Hotel::with(|builder| builder.reservations(50).limit(None));
    let reversed = everything(Change::ReversedMembers);
    let mut compared = 0;
    for row in OPERATIONS {
        let one = answer(&unlimited(&usual), &usual, row).await;
        let other = answer(&unlimited(&reversed), &reversed, row).await;
        if one.is_empty() {
            continue;
        }
        assert_eq!(
            written_again(row, &one),
            written_again(row, &other),
            "{}",
            row.info.path
        );
        compared += usize::from(one != other);
    }
    assert!(compared > 100, "{compared}");
    format!("{compared} answers turned around, the same values")
}

/// Replaces all numbers in properties of this name.
fn with_number(property: &'static str, number: &'static str) -> Fault {
    Fault::rewrite(move |response: &mut Response| {
        let text = String::from_utf8_lossy(&response.body).into_owned();
        let start = format!("\"{property}\":");
        let mut parts = text.split(start.as_str());
        let mut changed = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let rest = part.find([',', '}']).map_or("", |end| &part[end..]);
            changed.push_str(&format!("{start}{number}{rest}"));
        }
        response.body = changed.into_bytes();
    })
}

async fn reads_money_exactly_or_fails() -> String {
    let mut exact = Vec::new();
    let mut refused = Vec::new();
    for (number, expected) in [
        ("0.1", Some("0.1")),
        ("100.10", Some("100.10")),
        ("1E2", Some("100")),
        (
            "-0.0000000000000000000000000001",
            Some("-0.0000000000000000000000000001"),
        ),
        (
            "79228162514264337593543950335",
            Some("79228162514264337593543950335"),
        ),
        (
            "12345678901234567890123456789",
            Some("12345678901234567890123456789"),
        ),
        ("99999999999999999999999999999", None),
        ("0.12345678901234567890123456789", None),
    ] {
        let hotel = Hotel::new();
        let fault = with_number("Value", number);
        hotel.script(Script::on("exchangeRates/getAll").always().then(fault));
        let call = hotel
            .client()
            .exchange_rates()
            .get_all(ExchangeRatesGetAll::new());
        match (noted(call.send().await), expected) {
            (Ok(answer), Some(expected)) => {
                let value: Decimal = answer.exchange_rates[0].value;
                assert_eq!(met(value).to_string(), expected);
                let written = serde_json::to_string(&value).expect("JSON");
                assert_eq!(written, expected);
                exact.push(number);
            }
            (Err(error), None) => {
                assert_eq!(error.kind(), ErrorKind::Decode);
                assert_eq!(error.path(), Some("ExchangeRates[0].Value"));
                refused.push(number);
            }
            (result, expected) => panic!("{number}: {result:?}, expected {expected:?}"),
        }
    }
    format!(
        "{} exact, {} refused with their place",
        exact.len(),
        refused.len()
    )
}

async fn reads_timestamps_of_all_forms() -> String {
    let mut read = 0;
    let mut refused = 0;
    for (text, expected) in [
        ("2026-01-15T12:00:00Z", Some("2026-01-15T12:00:00Z")),
        ("2026-01-15T12:00:00.123Z", Some("2026-01-15T12:00:00.123Z")),
        (
            "2026-01-15T12:00:00.1234567Z",
            Some("2026-01-15T12:00:00.1234567Z"),
        ),
        (
            "2026-01-15T12:00:00.123456789Z",
            Some("2026-01-15T12:00:00.123456789Z"),
        ),
        ("2026-01-15T12:00:00+02:00", Some("2026-01-15T10:00:00Z")),
        (
            "9999-12-31T23:59:59.9999999Z",
            Some("9999-12-31T23:59:59.9999999Z"),
        ),
        ("0001-01-01T00:00:00Z", Some("0001-01-01T00:00:00Z")),
        // Without an offset it is UTC, the provider's convention.
        ("2026-01-15T12:00:00", Some("2026-01-15T12:00:00Z")),
        ("2026-02-30T12:00:00Z", None),
        ("yesterday", None),
    ] {
        let hotel = Hotel::new();
        let change = Change::Set {
            path: "NowUtc".to_owned(),
            to: json!(text),
        };
        hotel.script(Script::on(READ).always().then(Fault::change(change)));
        let call = hotel.client().configuration().get(ConfigurationGet::new());
        match (noted(call.send().await), expected) {
            (Ok(answer), Some(expected)) => {
                assert_eq!(met(answer.now_utc).to_string(), expected);
                read += 1;
            }
            (Err(error), None) => {
                assert_eq!(
                    (error.kind(), error.path()),
                    (ErrorKind::Decode, Some("NowUtc"))
                );
                refused += 1;
            }
            (result, expected) => panic!("{text}: {result:?}, expected {expected:?}"),
        }
    }
    format!("{read} read, {refused} refused with their place")
}
