//! Data inside of other serde types, and in formats other than JSON.

use std::collections::BTreeMap;

use mews_api::{Cursor, Date, Decimal, Id, Json, Timestamp, UnrecognizedValue, bindings};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Clone, PartialEq)]
struct Stay {
    id: Id<mews_api::entities::Service>,
    state: State,
    start: Timestamp,
    day: Option<Date>,
    price: Decimal,
    prices: Vec<Decimal>,
    names: BTreeMap<String, String>,
    guests: i32,
    is_open: bool,
    extra: Option<Json>,
}
bindings::object! { Stay {
    id: required "Id",
    state: required "State",
    start: required "StartUtc",
    day: optional "Day",
    price: required "Price",
    prices: required "Prices",
    names: required "Names",
    guests: required "Guests",
    is_open: required "IsOpen",
    extra: optional "Extra",
} }

#[derive(Clone, Debug, PartialEq)]
enum State {
    Confirmed,
    Unrecognized(UnrecognizedValue),
}
bindings::open_enum! { State { Confirmed: "Confirmed" } }

const TEXT: &str = r#"{"Id":"bd26d8db-86da-4f96-9efc-e5a4654a4a94","State":"Confirmed","StartUtc":"2024-03-01T14:00:00Z","Day":"2024-03-01","Price":100.10,"Prices":[1.50,-3,0.1234567890123456789012345678],"Names":{"en-US":"Café \"x\""},"Guests":2,"IsOpen":true,"Extra":{"a":[1,2.5,null,"x"],"b":{}}}"#;

fn stay() -> Stay {
    serde_json::from_str(TEXT).unwrap()
}

/// The same with prices that a binary float holds.
fn short() -> Stay {
    let mut stay = stay();
    stay.prices.pop();
    stay
}

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

#[derive(Serialize, Deserialize)]
struct Flat {
    hotel: u32,
    #[serde(flatten)]
    stay: Stay,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Stay(Box<Stay>),
    Number(u32),
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Event {
    Stay(Box<Stay>),
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
enum Message {
    Stay(Box<Stay>),
}

#[test]
fn reads_and_writes_inside_other_types() {
    let stay = short();
    let flat: Flat = serde_json::from_str(&text(&Flat {
        hotel: 7,
        stay: stay.clone(),
    }))
    .unwrap();
    assert!(flat.stay == stay && flat.hotel == 7);
    let either = text(&Either::Stay(Box::new(stay.clone())));
    assert!(matches!(serde_json::from_str(&either), Ok(Either::Stay(read)) if *read == stay));
    assert!(matches!(serde_json::from_str("7"), Ok(Either::Number(7))));
    let event = text(&Event::Stay(Box::new(stay.clone())));
    let Event::Stay(read) = serde_json::from_str(&event).unwrap();
    assert!(*read == stay && event.starts_with(r#"{"kind":"Stay","Id""#));
    let message = text(&Message::Stay(Box::new(stay.clone())));
    let Message::Stay(read) = serde_json::from_str(&message).unwrap();
    assert!(*read == stay);
    let mut data_first: serde_json::Value = serde_json::from_str(&message).unwrap();
    let data = data_first.as_object_mut().unwrap().remove("data").unwrap();
    let data_first = format!(r#"{{"data":{data},"kind":"Stay"}}"#);
    let Message::Stay(read) = serde_json::from_str(&data_first).unwrap();
    assert!(*read == stay);
}

#[test]
fn writes_money_exactly_inside_other_types() {
    let flat = Flat {
        hotel: 7,
        stay: stay(),
    };
    assert_eq!(text(&flat), format!("{{\"hotel\":7,{}", &TEXT[1..]));
    assert_eq!(text(&stay()), TEXT);
}

#[derive(Debug, PartialEq, Deserialize)]
struct Sum {
    #[serde(flatten)]
    amount: Amount,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Amount {
    value: Decimal,
}

#[test]
fn accepts_floats_of_fifteen_digits_at_most() {
    let read = |number: &str| {
        serde_json::from_str::<Sum>(&format!(r#"{{"value":{number}}}"#))
            .map(|sum| sum.amount.value.to_string())
            .map_err(|error| error.to_string())
    };
    for (number, expected) in [
        ("1.10", "1.1"),
        ("100", "100"),
        ("-0.005", "-0.005"),
        ("123456789012.345", "123456789012.345"),
        ("18446744073709551615", "18446744073709551615"),
        ("\"0.1234567890123456789\"", "0.1234567890123456789"),
        ("1e20", "100000000000000000000"),
    ] {
        assert_eq!(read(number).as_deref(), Ok(expected), "{number}");
    }
    for number in [
        "1234567890123.4567",
        "0.1234567890123456789",
        "123456789012345678901",
    ] {
        let error = read(number).unwrap_err();
        assert!(
            error.contains("`Decimal`") && error.contains("arbitrary_precision"),
            "{error}"
        );
    }
    let value: serde_json::Value = serde_json::from_str("[0.1234567890123456789, 1.10]").unwrap();
    assert!(serde_json::from_value::<Decimal>(value[0].clone()).is_err());
    assert!(Decimal::deserialize(&value[0]).is_err());
    assert_eq!(
        Decimal::deserialize(&value[1]).unwrap(),
        "1.1".parse().unwrap()
    );
    let member: serde_json::Value = json!({"Amount": value[0]});
    assert!(serde_json::from_value::<BTreeMap<String, Decimal>>(member).is_err());
}

#[test]
fn to_value_does_not_round_money() {
    let value = serde_json::to_value(stay()).unwrap();
    assert_eq!(value["Price"], json!(100.1));
    assert_eq!(value["Prices"][2], json!("0.1234567890123456789012345678"));
    assert_eq!(value["Extra"], json!({"a": [1, 2.5, null, "x"], "b": {}}));
    assert!(serde_json::from_value::<Stay>(value).unwrap() == stay());
    let amount = Amount {
        value: "12345678901234567.89".parse().unwrap(),
    };
    let value = serde_json::to_value(&amount).unwrap();
    assert_eq!(serde_json::from_value::<Amount>(value).unwrap(), amount);
}

/// Whether it survives a format that writes and reads it like this.
fn survives(bytes: Vec<u8>, read: impl Fn(&[u8]) -> Result<Stay, String>) {
    assert!(!String::from_utf8_lossy(&bytes).contains("private"));
    assert!(read(&bytes).unwrap() == stay());
}

fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

fn from_cbor<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    ciborium::from_reader(bytes).map_err(|error| format!("{error:?}"))
}

#[test]
fn round_trips_through_other_formats() {
    survives(cbor(&stay()), from_cbor);
    let from_message_pack =
        |bytes: &[u8]| rmp_serde::from_slice(bytes).map_err(|error| error.to_string());
    survives(rmp_serde::to_vec(&stay()).unwrap(), from_message_pack);
    survives(rmp_serde::to_vec_named(&stay()).unwrap(), from_message_pack);
    let yaml = serde_yaml_ng::to_string(&stay()).unwrap();
    survives(yaml.into_bytes(), |bytes| {
        serde_yaml_ng::from_slice(bytes).map_err(|error| error.to_string())
    });
}

#[test]
fn round_trips_single_values_through_other_formats() {
    fn check<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: T) {
        assert_eq!(from_cbor::<T>(&cbor(&value)).unwrap(), value);
        let bytes = rmp_serde::to_vec(&value).unwrap();
        assert_eq!(rmp_serde::from_slice::<T>(&bytes).unwrap(), value);
        let yaml = serde_yaml_ng::to_string(&value).unwrap();
        assert_eq!(serde_yaml_ng::from_str::<T>(&yaml).unwrap(), value);
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(serde_json::from_str::<T>(&json).unwrap(), value);
    }
    for number in [
        "1.10",
        "0",
        "-79228162514264337593543950335",
        "0.0000000000000000000000000001",
    ] {
        check(number.parse::<Decimal>().unwrap());
        check(Some(number.parse::<Decimal>().unwrap()));
    }
    check(State::Confirmed);
    check(State::from_text("7"));
    check("2024-03-01".parse::<Date>().unwrap());
    check("2024-03-01T14:00:00.5Z".parse::<Timestamp>().unwrap());
    check(stay().id);
    check(Cursor::new("a"));
    check(vec!["{\"a\":1}".parse::<Json>().unwrap()]);
}

#[test]
fn reads_numbers_of_other_formats() {
    assert_eq!(
        from_cbor::<Decimal>(&cbor(&1.5_f64)).unwrap().to_string(),
        "1.5"
    );
    assert_eq!(from_cbor::<Decimal>(&cbor(&7_u8)).unwrap().to_string(), "7");
    assert_eq!(
        rmp_serde::from_slice::<Decimal>(&rmp_serde::to_vec(&0.1_f32).unwrap())
            .unwrap()
            .to_string(),
        "0.1"
    );
    assert!(from_cbor::<Decimal>(&cbor(&(0.1_f64 + 0.2))).is_err());
    assert!(from_cbor::<Decimal>(&cbor(&f64::NAN)).is_err());
}

#[test]
fn rejects_formats_that_do_not_describe_themselves() {
    let bytes = postcard::to_stdvec(&Amount { value: 1.into() }).unwrap();
    let error = postcard::from_bytes::<Amount>(&bytes).unwrap_err();
    assert!(error.to_string().contains("never implement"), "{error}");
    // Values whose form is a text need no description.
    let day: Date = "2024-03-01".parse().unwrap();
    let bytes = postcard::to_stdvec(&(day, State::Confirmed, Cursor::new("a"))).unwrap();
    assert_eq!(
        postcard::from_bytes::<(Date, State, Cursor)>(&bytes).unwrap(),
        (day, State::Confirmed, Cursor::new("a"))
    );
    let token = r#"{"value":{"$serde_json::private::RawValue":"1,2"}}"#;
    assert!(serde_json::from_str::<Sum>(token).is_err());
}
