//! Compares the reader with serde_json: both accept the same texts and read the same values. Where
//! the reader accepts more spellings of a value, the types on the other side do so too, by other
//! means.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use self::derived::{Derived, Flag, Text, Whole, repaired};
use self::generate::{TRICKY, any_bytes, value};
use crate::json::decode::{from_json, to_json};
use crate::json::{Empty, Reader};

mod derived;
mod generate;

/// The value that is read.
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

/// Reads a text as both types and writes the values again.
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
    compare::<String, Text>(text);
    compare::<Option<i32>, Option<Whole<i32>>>(text);
    compare::<Vec<i64>, Vec<Whole<i64>>>(text);
    compare::<Vec<Option<bool>>, Vec<Option<Flag>>>(text);
    compare::<BTreeMap<String, Vec<String>>, BTreeMap<String, Vec<Text>>>(text);
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

/// `FUZZ_SECONDS=1200 cargo test --release -p mews-api --lib against_serde::fuzz -- --ignored
/// --nocapture` compares for this time and prints the number of comparisons.
#[test]
#[ignore = "takes as long as FUZZ_SECONDS"]
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
