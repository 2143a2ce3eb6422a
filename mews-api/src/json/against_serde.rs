//! The reader against serde_json: what one accepts the other accepts, and both read the same. Where the reader takes more
//! spellings of a value, so do the types on the other side, by other means.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;

use crate::json::decode::{from_json, to_json};
use crate::json::{Empty, Reader};

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
crate::object! { Thing {
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
    count: Option<Whole<i32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<Whole<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_open: Option<Flag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    things: Option<Vec<Derived>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inner: Option<Box<Derived>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    texts: Option<BTreeMap<String, String>>,
}

/// A whole number in any of its spellings, by moving the point in the text.
#[derive(Serialize)]
#[serde(transparent)]
struct Whole<T>(T);

impl<'de, T: TryFrom<i128>> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        let wrong = || D::Error::custom("not a whole number");
        let text = match serde_json::from_str::<String>(json.get()) {
            Ok(text) => {
                let is_number = text
                    .starts_with(|first: char| first == '-' || first.is_ascii_digit())
                    && text.ends_with(|last: char| last.is_ascii_digit())
                    && serde_json::from_str::<&RawValue>(&text).is_ok();
                is_number.then_some(text).ok_or_else(wrong)?
            }
            Err(_) => json.get().to_owned(),
        };
        let whole = whole(&text).ok_or_else(wrong)?;
        T::try_from(whole).map(Self).map_err(|_| wrong())
    }
}

fn whole(number: &str) -> Option<i128> {
    let unsigned = number.trim_start_matches('-');
    unsigned
        .starts_with(|first: char| first.is_ascii_digit())
        .then_some(())?;
    let (digits, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (before, behind) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = format!("{before}{behind}");
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some(0);
    }
    let point = exponent.parse::<i64>().ok()? - behind.len() as i64;
    let digits = if point < 0 {
        let kept = digits.len().checked_sub(usize::try_from(-point).ok()?)?;
        let (whole, fraction) = digits.split_at(kept);
        fraction
            .bytes()
            .all(|digit| digit == b'0')
            .then_some(whole)?
            .to_owned()
    } else if point > 30 {
        return None;
    } else {
        format!("{digits}{}", "0".repeat(point as usize))
    };
    let value: i128 = digits.parse().ok()?;
    Some(if number.starts_with('-') {
        -value
    } else {
        value
    })
}

/// A boolean, or the text of one.
#[derive(Serialize)]
#[serde(transparent)]
struct Flag(bool);

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::Bool(flag) => Ok(Self(flag)),
            serde_json::Value::String(text) if text == "true" || text == "True" => Ok(Self(true)),
            serde_json::Value::String(text) if text == "false" || text == "False" => {
                Ok(Self(false))
            }
            _ => Err(D::Error::custom("not a boolean")),
        }
    }
}

/// The text with U+FFFD for each half of a surrogate pair that stands alone, as `serde_json` wants it.
fn repaired(text: &[u8]) -> Vec<u8> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
        let digits = std::str::from_utf8(digits).ok()?;
        let hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        hex.then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let mut repaired = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = match (unit(at), unit(at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => at + 12,
            (Some(0xD800..=0xDFFF), _) => {
                repaired.extend_from_slice(b"\\ufffd");
                at += 6;
                continue;
            }
            (Some(_), _) => at + 6,
            (None, _) if text[at] == b'\\' => (at + 2).min(text.len()),
            _ => at + 1,
        };
        repaired.extend_from_slice(&text[at..end]);
        at = end;
    }
    repaired
}

/// Reads a text as both types and writes again what was read.
fn compare<O: Empty, T: Serialize + DeserializeOwned>(text: &[u8]) {
    let ours = from_json::<O>(text).map(|value| to_json(&value).unwrap());
    let theirs = serde_json::from_slice::<T>(&repaired(text))
        .map(|value| serde_json::to_vec(&value).unwrap());
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
    compare::<Option<i32>, Option<Whole<i32>>>(text);
    compare::<Vec<i64>, Vec<Whole<i64>>>(text);
    compare::<Vec<Option<bool>>, Vec<Option<Flag>>>(text);
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
fn agrees_on_edge_cases() {
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
        "1.0",
        "-120e-1",
        "1.5e1",
        "0.0e99",
        "\"7\"",
        "\"-7.0\"",
        "\" 7\"",
        "\"7 \"",
        "\"7e\"",
        "\"true\"",
        "\"False\"",
        "\"TRUE\"",
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
fn agrees_on_nesting_depth() {
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

const TRICKY: &[u8] = b"{}[]\",:\\u0e-.1tnfdD8 \x80\xc3\xa9\x1f";

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(proptest::sample::select(TRICKY), 0..24)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn agrees_on_generated_values(json in value()) {
        compare_all(json.as_bytes());
    }

    #[test]
    fn agrees_on_corrupted_values(json in value(), at in any::<proptest::sample::Index>(), byte in any::<u8>(), how in 0..4) {
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
    fn agrees_on_arbitrary_bytes(bytes in any_bytes()) {
        compare_all(&bytes);
    }
}

/// `FUZZ_SECONDS=1200 cargo test --release -p mews-api --lib against_serde::fuzz -- --ignored --nocapture` compares for so
/// long, in processor time as good as that, and prints how much.
#[test]
#[ignore = "as long as it is told"]
fn fuzz() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

    let seconds = std::env::var("FUZZ_SECONDS").map_or(10, |text| text.parse().unwrap());
    let seed: u64 = std::env::var("FUZZ_SEED").map_or(1, |text| text.parse().unwrap());
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let (values, any) = (value(), any_bytes());
    let start = std::time::Instant::now();
    let (mut texts, mut accepted, mut faults, mut size) = (0_u64, 0_u64, 0_u64, 0_u64);
    while start.elapsed().as_secs() < seconds {
        for _ in 0..1000 {
            let mut text = match fastrand::u8(..) {
                0..=200 => values.new_tree(&mut runner).unwrap().current().into_bytes(),
                _ => any.new_tree(&mut runner).unwrap().current(),
            };
            for _ in 0..fastrand::usize(..3) {
                let at = fastrand::usize(..=text.len());
                match fastrand::u8(..4) {
                    0 => text.insert(at, fastrand::u8(..)),
                    1 => text.truncate(at),
                    2 if at < text.len() => drop(text.remove(at)),
                    _ if at < text.len() => text[at] = TRICKY[fastrand::usize(..TRICKY.len())],
                    _ => {}
                }
                faults += 1;
            }
            compare_all(&text);
            texts += 1;
            size += text.len() as u64;
            accepted += u64::from(skips(&text));
        }
    }
    println!(
        "{texts} texts of {size} bytes with {faults} faults, of which {accepted} are JSON: no difference in {:?}",
        start.elapsed()
    );
}
