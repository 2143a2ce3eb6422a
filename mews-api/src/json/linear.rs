//! Reading takes time in proportion to the text, whatever is in it: hostile texts of one size and
//! of 32 times that size.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::base::api::CONNECTOR;
use crate::bindings::{Codec, Form};
use crate::json::decode::from_json;
use crate::json::members::{Members, entries};
use crate::json::{Empty, ReadResult, Reader, Writer};
use crate::request::envelope::Body;
use crate::value::{Decimal, Json, UnrecognizedVariant};

/// A tagged union, and an untagged one.
enum Data {
    Nothing,
    Whole(Box<Row>),
    Unrecognized(UnrecognizedVariant),
}

impl Codec for Data {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        const FORMS: &[Form] = &[Form {
            required: &["Name"],
            known: &["Name", "Price", "Data"],
        }];
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Nothing") if object.is_bare() => Self::Nothing,
            None if object.best_fit(FORMS).is_some() => Self::Whole(object.whole()?),
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Nothing => writer.tagged("Nothing", None),
            Self::Whole(row) => row.write(writer),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

impl Empty for Data {
    const EMPTY: Self = Self::Unrecognized(UnrecognizedVariant::EMPTY);
}

struct Row {
    name: Option<String>,
    price: Option<Decimal>,
    data: Option<Data>,
}
crate::object! { Row {
    name: optional "Name",
    price: optional "Price",
    data: optional "Data",
} }

fn read<T: Empty>(text: &str) {
    drop(black_box(from_json::<T>(text.as_bytes())));
}

type Shape = (&'static str, fn(usize) -> String, fn(&str));

/// The form of each text, and its reader. The argument is its size.
const SHAPES: &[Shape] = &[
    (
        "union of many null members",
        |size| {
            let nulls = (0..size / 14).map(|at| format!(",\"{at:08}\":null"));
            format!(
                "{{\"Discriminator\":\"Nothing\"{}}}",
                nulls.collect::<String>()
            )
        },
        read::<Data>,
    ),
    (
        "unions whose tag cannot be read",
        |size| {
            format!(
                "[{}null]",
                "{\"Discriminator\":\"\\ud83d\"},\n".repeat(size / 27)
            )
        },
        read::<Vec<Option<Data>>>,
    ),
    (
        "unions whose tag is a number",
        |size| format!("[{}null]", "{\"Discriminator\":7},\n".repeat(size / 20)),
        read::<Vec<Option<Data>>>,
    ),
    (
        "union without a tag and with many members",
        |size| {
            let members = (0..size / 14).map(|at| format!("\"{at:08}\":1.5,"));
            format!("{{{}\"Name\":\"x\"}}", members.collect::<String>())
        },
        read::<Data>,
    ),
    (
        "object of many unknown members",
        |size| {
            let members = (0..size / 13).map(|at| format!("\"{at:08}\":[],"));
            format!("{{{}\"Name\":\"x\"}}", members.collect::<String>())
        },
        read::<Row>,
    ),
    (
        "dictionary of many entries",
        |size| {
            let entries = (0..size / 13).map(|at| format!("\"{at:08}\":\"\","));
            format!("{{{}\"Name\":\"x\"}}", entries.collect::<String>())
        },
        read::<BTreeMap<String, String>>,
    ),
    (
        "text of escapes and halves of characters",
        |size| {
            format!(
                "\"{}\"",
                "\\ud83d\\u0041\\ud83d\\ude00\\n".repeat(size / 26)
            )
        },
        read::<String>,
    ),
    (
        "number of many digits",
        |size| format!("[1{},0.{}1]", "0".repeat(size / 2), "0".repeat(size / 2)),
        read::<Vec<Json>>,
    ),
    (
        "decimal of many zeros",
        |size| format!("1.{}", "0".repeat(size)),
        read::<Decimal>,
    ),
    (
        "deep nesting, again and again",
        |size| {
            let one = format!("{}{}", "[".repeat(100), "]".repeat(100));
            format!("[{}null]", format!("{one},").repeat(size / 201))
        },
        read::<Vec<Json>>,
    ),
    (
        "lines and an error at the end",
        |size| format!("[{}{{]", "[],\n".repeat(size / 4)),
        read::<Vec<Json>>,
    ),
    (
        "request body of many members",
        |size| {
            let members = (0..size / 13).map(|at| format!("\"{at:08}\":1,"));
            format!("{{{}\"Name\":\"x\"}}", members.collect::<String>())
        },
        |text| drop(black_box(Body::parse(&CONNECTOR, text.as_bytes()))),
    ),
    (
        "page of many small items",
        |size| format!("{{\"Items\":[{}{{}}]}}", "{},".repeat(size / 3)),
        |text| {
            let members = Members::read(text.as_bytes()).unwrap();
            drop(black_box(entries(members.get("Items").unwrap())));
        },
    ),
];

fn least(read: fn(&str), text: &str, rounds: u32) -> Duration {
    let time = |_| {
        let start = Instant::now();
        read(text);
        start.elapsed()
    };
    (0..rounds).map(time).min().unwrap_or_default()
}

#[test]
fn reads_hostile_texts_in_linear_time() {
    for (name, text, read) in SHAPES {
        let (small, large) = (text(8 << 10), text(256 << 10));
        // 32 where the time is proportional, 1,024 where it is the square. Much room between them,
        // and several tries, for machines that do something else meanwhile.
        let ratio = || {
            let (small, large) = (least(*read, &small, 5), least(*read, &large, 2));
            large.as_secs_f64() / small.as_secs_f64().max(1e-6)
        };
        let is_linear = (0..5).any(|_| ratio() < 160.0);
        assert!(
            is_linear,
            "{name}: {:.0} times as long for 32 times the text",
            ratio()
        );
    }
}

/// `LINEAR_SHAPE=3 LINEAR_SIZE=65536 valgrind --tool=callgrind …`: one shape, read once, for tools
/// that count instructions.
#[test]
#[ignore = "for tools that count instructions"]
fn one_shape() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let shape: usize = number("LINEAR_SHAPE").unwrap_or_default();
    let (name, text, read) = SHAPES[shape];
    let text = text(number("LINEAR_SIZE").unwrap_or(64 << 10));
    read_counted(read, &text);
    println!("{name}: {} bytes", text.len());
}

/// A function of its own, so that tools can count what happens inside of it.
#[inline(never)]
fn read_counted(read: fn(&str), text: &str) {
    read(text);
}
