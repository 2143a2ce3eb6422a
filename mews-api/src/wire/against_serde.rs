//! The reader against serde_json: what one accepts the other accepts, and both read the same.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::bindings;
use crate::decode::{from_json, to_json};
use crate::wire::{Blank, Reader};

/// What is read here.
struct Thing {
    name: String,
    count: Option<i32>,
    total: Option<i64>,
    is_open: Option<bool>,
    things: Option<Vec<Thing>>,
    inner: Option<Box<Thing>>,
    texts: Option<BTreeMap<String, String>>,
}
bindings::object! { Thing {
    name: required "Name",
    count: optional "Count",
    total: optional "Total",
    is_open: optional "IsOpen",
    things: optional "Things",
    inner: optional "Inner",
    texts: optional "Texts",
} }

/// The same, derived.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Derived {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_open: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    things: Option<Vec<Derived>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inner: Option<Box<Derived>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    texts: Option<BTreeMap<String, String>>,
}

/// Reads a text as both types and writes again what was read.
fn compare<O: Blank, T: Serialize + DeserializeOwned>(text: &[u8]) {
    let ours = from_json::<O>(text).map(|value| to_json(&value).unwrap());
    let theirs = serde_json::from_slice::<T>(text).map(|value| serde_json::to_vec(&value).unwrap());
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(
            String::from_utf8_lossy(&ours),
            String::from_utf8_lossy(&theirs)
        ),
        (Err(_), Err(_)) => {}
        (ours, theirs) => panic!(
            "{:?}: {:?} here, {:?} there",
            String::from_utf8_lossy(text),
            ours.map(drop),
            theirs.map(drop)
        ),
    }
}

fn skips(text: &[u8]) -> bool {
    let mut reader = Reader::new(text);
    reader.skip().and_then(|()| reader.end()).is_ok()
}

fn raw(text: &[u8]) -> Option<String> {
    let mut reader = Reader::new(text);
    let raw = reader.raw().ok()?.to_owned();
    reader.end().ok()?;
    Some(raw)
}

fn compare_all(text: &[u8]) {
    compare::<Thing, Derived>(text);
    compare::<String, String>(text);
    compare::<Option<i32>, Option<i32>>(text);
    compare::<Vec<i64>, Vec<i64>>(text);
    compare::<Vec<Option<bool>>, Vec<Option<bool>>>(text);
    compare::<BTreeMap<String, Vec<String>>, BTreeMap<String, Vec<String>>>(text);
    let display = String::from_utf8_lossy(text);
    assert_eq!(
        skips(text),
        serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok(),
        "{display:?}"
    );
    let theirs = serde_json::from_slice::<&RawValue>(text);
    assert_eq!(
        raw(text).as_deref(),
        theirs.ok().map(RawValue::get),
        "{display:?}"
    );
}

#[test]
fn on_what_is_known_to_be_tricky() {
    let numbers = [
        "0",
        "-0",
        "-",
        "00",
        "01",
        "-01",
        "1.",
        ".5",
        "1.5",
        "1E2",
        "1e+2",
        "1e-2",
        "1e",
        "1e+",
        "+1",
        "1e400",
        "0.0",
        "-1",
        "2147483647",
        "2147483648",
        "-2147483648",
        "-2147483649",
        "999999999999999999",
        "-1000000000000000000",
        "999999999999999999.5",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "99999999999999999999999999999999",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
    ];
    let texts = [
        r#""""#,
        r#""a"#,
        r#""\"#,
        r#""\""#,
        r#""\\""#,
        r#""\x""#,
        r#""\u12""#,
        r#""\u00e9""#,
        r#""\u00E9\ud83d\ude00""#,
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83d\ud83d""#,
        r#""\ud83dx""#,
        r#""\ud83d\n""#,
        r#""\ud83d\u0041""#,
        r#""\ud83d\u12""#,
        "\"\n\"",
        "\"\u{7f}\"",
        "\"\u{0}\"",
        "\"\u{e9}\"",
        r#""\b\f\n\r\t\/""#,
        r#""0123456\789""#,
        r#""01234567\n89""#,
        r#""012345678901234\u0030""#,
    ];
    let others = [
        "",
        " ",
        "null",
        "nul",
        "nulll",
        "true",
        "tru",
        "truee",
        "false",
        "[]",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1]]",
        "[null]",
        "[true,null]",
        "{}",
        "{",
        "}",
        "{]",
        "[}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\" : [ ] }",
        "{\"a\":[]}x",
        "\u{feff}{}",
        " [ 1 , 2 ] ",
        "\t\n\r[\"\"]",
        "\u{c}[]",
        "{\"a\":[\"b\",\"c\"]}",
        "{,}",
        "[[],[[]],{}]",
        "{\"a\":{\"b\":[{}]}}",
    ];
    for text in numbers.iter().chain(&texts).chain(&others) {
        compare_all(text.as_bytes());
        for shape in [
            "[T]",
            "{\"a\":T}",
            "{\"a\":[T]}",
            " T ",
            "T,",
            "[1,T]",
            "{\"Name\":T}",
            "{\"Name\":\"\",\"Count\":T}",
            "{\"Name\":\"\",\"Total\":T}",
            "{\"Name\":\"\",\"x\":T}",
            "{\"x\":T,\"Name\":\"\"}",
            "{\"Name\":\"\",\"Inner\":T}",
            "{\"Name\":\"\",\"Texts\":{\"\":T}}",
            "{\"Name\":\"\",\"Things\":[{\"Name\":T}]}",
        ] {
            compare_all(shape.replace('T', text).as_bytes());
        }
    }
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"\"abcdefgh\xe9\"",
        b"{\"\xff\":1}",
        b"{\"Name\":\"\",\"\xff\":1}",
        b"[\"\xff\"]",
        b"{\"Name\":\"\xed\xa0\x80\"}",
        b"\xff",
        b"{\"Name\":\"\",\"x\":\"\xff\"}",
    ] {
        compare_all(bytes);
    }
}

#[test]
fn on_how_deep_values_are_nested() {
    for depth in 120..135 {
        let list = "[".repeat(depth) + &"]".repeat(depth);
        let theirs = serde_json::from_str::<serde_json::Value>(&list).is_ok();
        assert_eq!(skips(list.as_bytes()), theirs, "{depth}");
        let thing = format!(
            "{}{{\"Name\":\"\"}}{}",
            "{\"Name\":\"\",\"Inner\":".repeat(depth),
            "}".repeat(depth)
        );
        compare::<Thing, Derived>(thing.as_bytes());
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zA-Z ]{0,20}",
        1 => any::<String>(),
        1 => Just("Name".to_owned()),
    ]
}

fn leaf() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        any::<i32>().prop_map(|value| value.to_string()),
        any::<f64>().prop_map(|value| serde_json::json!(value).to_string()),
        "-?[0-9]{1,3}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,2})?",
        text().prop_map(|text| serde_json::to_string(&text).unwrap()),
        // Everything escaped.
        text().prop_map(|text| {
            let units = text.encode_utf16().map(|unit| format!("\\u{unit:04X}"));
            format!("\"{}\"", units.collect::<String>())
        }),
    ]
}

fn name() -> impl Strategy<Value = String> {
    let known = proptest::sample::select(vec![
        "Name",
        "Count",
        "Total",
        "IsOpen",
        "Things",
        "Inner",
        "Texts",
        "N\\u0061me",
    ]);
    prop_oneof![
        4 => known.prop_map(|name| format!("\"{name}\"")),
        1 => text().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ]
}

fn value() -> impl Strategy<Value = String> {
    leaf().prop_recursive(5, 40, 6, |inner| {
        let space = || proptest::sample::select(vec!["", " ", "\n\t"]);
        let list =
            (proptest::collection::vec(inner.clone(), 0..5), space()).prop_map(|(items, space)| {
                format!("[{space}{}{space}]", items.join(&format!("{space},")))
            });
        let member = (name(), inner, space())
            .prop_map(|(name, value, space)| format!("{name}{space}:{space}{value}"));
        let object = (proptest::collection::vec(member, 0..6), any::<bool>()).prop_map(
            |(mut members, named)| {
                if named {
                    members.insert(0, "\"Name\":\"x\"".to_owned());
                }
                format!("{{{}}}", members.join(","))
            },
        );
        prop_oneof![list, object]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn on_made_up_values(json in value()) {
        compare_all(json.as_bytes());
    }

    #[test]
    fn on_values_with_a_fault(json in value(), at in any::<proptest::sample::Index>(), byte in any::<u8>(), how in 0..4) {
        let mut bytes = json.into_bytes();
        let at = at.index(bytes.len());
        match how {
            0 => bytes[at] = byte,
            1 => bytes.insert(at, byte),
            2 => drop(bytes.remove(at)),
            _ => bytes.truncate(at),
        }
        compare_all(&bytes);
    }

    #[test]
    fn on_any_bytes(bytes in proptest::collection::vec(proptest::sample::select(&b"{}[]\",:\\u0e-.1tnf \x80\xc3\xa9\x1f"[..]), 0..24)) {
        compare_all(&bytes);
    }
}
