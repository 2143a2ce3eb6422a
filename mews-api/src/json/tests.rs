use std::collections::BTreeMap;

use crate::bindings::{self, Codec};
use crate::json::decode::{from_json, to_json};
use crate::json::{Empty, ReadResult, Reader, Writer};
use crate::value::{Date, Decimal, Id, Json, Secret, Timestamp, UnrecognizedVariant, Update};

/// Some tests return arbitrary JSON.
impl Codec for serde_json::Value {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = serde_json::from_str(reader.raw()?).map_err(super::refuse)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.raw(&serde_json::value::to_raw_value(self).unwrap());
    }
}

impl Empty for serde_json::Value {
    const EMPTY: Self = Self::Null;
}

#[derive(Clone, PartialEq)]
struct Space {
    price: Decimal,
    inner: Option<Box<Data>>,
}
crate::object! { Space {
    price: required "Price",
    inner: nullable "Inner",
} }

#[derive(Clone, Debug, PartialEq)]
enum Data {
    Space(Space),
    Card(Decimal),
    Nothing,
    Unrecognized(UnrecognizedVariant),
}

impl Codec for Data {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Space") if object.has("Value") => Self::Space(object.get("Value")?),
            Some("Card") if object.has("Card") => Self::Card(object.get("Card")?),
            Some("Nothing") if object.is_bare() => Self::Nothing,
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Space(value) => writer.tagged("Space", Some(("Value", value))),
            Self::Card(value) => writer.tagged("Card", Some(("Card", value))),
            Self::Nothing => writer.tagged("Nothing", None),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

impl Empty for Data {
    const EMPTY: Self = Self::Unrecognized(UnrecognizedVariant::EMPTY);
}
crate::serde_impls!(Data);

fn read<T: Empty>(json: &str) -> Result<T, String> {
    from_json(json.as_bytes()).map_err(|error| error.to_string())
}

fn written<T: Codec>(value: &T) -> String {
    String::from_utf8(to_json(value).unwrap()).unwrap()
}

fn path<T: Empty + std::fmt::Debug>(json: &str) -> String {
    from_json::<T>(json.as_bytes())
        .unwrap_err()
        .path()
        .to_owned()
}

#[test]
fn reads_unions_nested_and_with_members_in_any_order() {
    let space = |price, inner| Data::Space(Space { price, inner });
    let nested = Some(Box::new(space("0.10".parse().unwrap(), None)));
    for (json, expected) in [
        (
            r#"{"Discriminator":"Space","Value":{"Price":1.10}}"#,
            space("1.10".parse().unwrap(), None),
        ),
        (
            r#"{"Value":{"Price":1.10},"x":1,"Discriminator":"Space"}"#,
            space("1.10".parse().unwrap(), None),
        ),
        (
            r#"{"discriminator":"Card","Card":1e2,"Invoice":null}"#,
            Data::Card(100.into()),
        ),
        (r#"{"Discriminator":"Nothing","Value":null}"#, Data::Nothing),
        (
            r#"{"Value":{"Inner":{"Value":{"Price":0.10},"Discriminator":"Space"},"Price":2},"Discriminator":"Space"}"#,
            space(2.into(), nested),
        ),
    ] {
        assert_eq!(
            read::<Vec<Data>>(&format!("[{json}]")).unwrap(),
            std::slice::from_ref(&expected),
            "{json}"
        );
        assert_eq!(read::<Data>(&written(&expected)).unwrap(), expected);
        // The same through serde's traits.
        assert_eq!(serde_json::from_str::<Data>(json).unwrap(), expected);
        assert_eq!(
            serde_json::to_string(&expected).unwrap(),
            written(&expected)
        );
    }
}

#[test]
fn keeps_unknown_variants_of_unions() {
    for json in [
        r#"{"Discriminator":"New","Value":{"a":1.10}}"#,
        r#"{"Discriminator":"Space","Value":null}"#,
        r#"{"Discriminator":"Nothing","Value":{}}"#,
        r#"{"Discriminator":7}"#,
        "{}",
    ] {
        let data: Data = read(json).unwrap();
        assert!(matches!(data, Data::Unrecognized(_)), "{json}");
        assert_eq!(written(&data), json);
    }
    assert!(read::<Data>("[]").is_err());
}

#[test]
fn chooses_untagged_variant_by_its_members() {
    let fits = |required: &'static [&'static str], known: &'static [&'static str]| {
        let mut reader = Reader::new(br#"{"Id":"x","Name":"y","Note":null}"#);
        let object = reader.choice().unwrap();
        object.best_fit(&[bindings::Form { required, known }])
    };
    assert_eq!(fits(&["Id"], &["Id", "Name", "Note"]), Some(0));
    assert_eq!(fits(&["Note"], &["Note"]), None);
}

#[derive(PartialEq)]
struct Page {
    items: Vec<Item>,
    more: Option<BTreeMap<String, Option<Item>>>,
}
crate::object! { Page {
    items: required "items",
    more: optional "more",
} }

#[derive(PartialEq)]
struct Item {
    name: String,
    price: Option<Decimal>,
    at: Option<Timestamp>,
    inner: Option<Box<Item>>,
    data: Option<Data>,
}
crate::object! { Item {
    name: required "name",
    price: optional "price",
    at: optional "at",
    inner: optional "inner",
    data: optional "data",
} }

#[test]
fn errors_carry_the_path() {
    for (json, expected) in [
        (r#"{"items":[{"name":"a"},{"name":{}}]}"#, "items[1].name"),
        (r#"{"items":[{"name":true,"price":1}]}"#, "items[0].name"),
        (
            "{\"items\":\n [\n  {\"name\":\"a\",\n \"inner\": 5}]}",
            "items[0].inner",
        ),
        (r#"{"items":[null]}"#, "items[0]"),
        (r#"{"items":{}}"#, "items"),
        (r#"{"items":[{"name":[]}]}"#, "items[0].name"),
        (r#"[1]"#, ""),
        (r#""text""#, ""),
        // A missing member is reported in its object.
        (
            r#"{"items":[{"name":"a"},{"price":1 } , {"name":"b"}]}"#,
            "items[1]",
        ),
        (r#"{"items":[{"name":"a","inner":{}}]}"#, "items[0].inner"),
        ("{}", ""),
        // Values complain themselves.
        (
            r#"{"items":[{"name":"a","price":"x","at":null}]}"#,
            "items[0].price",
        ),
        (
            r#"{"items":[{"name":"a","price":"x" } ] }"#,
            "items[0].price",
        ),
        (r#"{"items":[{"name":"a","at":"then"}]}"#, "items[0].at"),
        (
            r#"{"items":[],"more":{"k\"e}y":{"name":"a","inner":{"name":"b","price":[1]}}}}"#,
            "more[#0].inner.price",
        ),
        (
            r#"{"items":[{"name":"a","data":{"Value":{"Price":"x"},"Discriminator":"Space"}}]}"#,
            "items[0].data.Value.Price",
        ),
        // Invalid JSON.
        (r#"{"items":[{"name":"a","#, "items[0]"),
        (r#"{"items":[]} x"#, ""),
        ("", ""),
        ("{\"items\":[{\"name\":\"\\", "items[0].name"),
        // The names of what is not declared stay out.
        (r#"{"items":[{"name":"a","new":{"b":tru}}]}"#, "items[0]"),
    ] {
        assert_eq!(path::<Page>(json), expected, "{json}");
    }
    assert_eq!(path::<Vec<Decimal>>("[1, 2, true]"), "[2]");
}

#[test]
fn reads_texts_and_booleans_as_other_serializers_write_them() {
    let text = |json: &str| from_json::<String>(json.as_bytes()).ok();
    for number in ["101", "-7", "1.50", "1e3", "18446744073709551616"] {
        assert_eq!(text(number).as_deref(), Some(number));
    }
    for other in ["01", "1.", "true", "null", "[1]"] {
        assert_eq!(text(other), None, "{other}");
    }
    // A number that was a binary float on its way may have lost digits.
    let through_floats = |json: &str| {
        let json = format!(r#"{{"name":{json}}}"#);
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        serde_json::from_value::<Item>(value).ok()
    };
    assert_eq!(through_floats("101").unwrap().name, "101");
    assert!(through_floats("1.10").is_none());
    assert!(through_floats("18446744073709551616").is_none());
    let secret = from_json::<Secret>(b"1234").unwrap();
    assert_eq!(secret.expose(), "1234");
    let boolean = |json: &str| from_json::<bool>(json.as_bytes()).ok();
    for (json, expected) in [
        ("1", Some(true)),
        ("0", Some(false)),
        (r#""True""#, Some(true)),
        (r#""false""#, Some(false)),
        ("2", None),
        ("-0", None),
        ("1.0", None),
        (r#""1""#, None),
    ] {
        assert_eq!(boolean(json), expected, "{json}");
    }
}

#[test]
fn errors_of_invalid_json_carry_line_and_column() {
    let message = |json: &str| {
        from_json::<Page>(json.as_bytes())
            .unwrap_err()
            .message()
            .to_owned()
    };
    assert_eq!(
        message("{\"items\":\n  [}"),
        "not JSON at line 2, column 4: expected a value"
    );
    assert_eq!(
        message("{\"items\":["),
        "not JSON at line 1, column 11: it ends early"
    );
}

#[test]
fn rejects_duplicate_members() {
    assert_eq!(
        read::<Item>(r#"{"name":"a","name":"b"}"#),
        Err("duplicate field `name`".to_owned())
    );
    // In a dictionary, and among what is unknown, the last one or none counts.
    let map: BTreeMap<String, i32> = read(r#"{"a":1,"a":2}"#).unwrap();
    assert_eq!(map["a"], 2);
    assert!(read::<Item>(r#"{"x":1,"name":"a","x":2}"#).is_ok());
}

#[test]
fn reads_members_in_any_order_among_unknown_ones() {
    let expected = Item {
        name: "a\u{e9}".to_owned(),
        price: Some("1.10".parse().unwrap()),
        at: None,
        inner: None,
        data: None,
    };
    for json in [
        r#"{"name":"a\u00e9","price":1.10}"#,
        r#"{ "price" : 1.10 , "x":[{"y":[]},{}], "n\u0061me" : "aé" }"#,
        r#"{"x":{"name":"b"},"at":null,"price":1.10,"name":"aé","inner":null}"#,
    ] {
        assert_eq!(read::<Item>(json).as_ref(), Ok(&expected), "{json}");
    }
}

#[test]
fn writes_absent_members_as_null_or_not_at_all() {
    let item: Item = read(r#"{"name":"a"}"#).unwrap();
    assert_eq!(written(&item), r#"{"name":"a"}"#);
    let space: Space = read(r#"{"Price":1}"#).unwrap();
    assert_eq!(written(&space), r#"{"Price":1,"Inner":null}"#);
}

#[test]
fn writes_and_reads_update_values() {
    #[derive(PartialEq)]
    struct Request {
        note: Update<String>,
    }
    crate::object! { Request { note: optional "Note" } }

    for (note, json) in [
        (Update::Keep, "{}"),
        (Update::from("x"), r#"{"Note":{"Value":"x"}}"#),
        (Update::Clear, r#"{"Note":{"Value":null}}"#),
    ] {
        let request = Request { note };
        assert_eq!(written(&request), json);
        assert_eq!(serde_json::to_string(&request).unwrap(), json);
        assert_eq!(read::<Request>(json).unwrap(), request);
    }
    assert_eq!(
        read::<Request>(r#"{"Note":null}"#).unwrap().note,
        Update::Keep
    );
    assert_eq!(
        read::<Request>(r#"{"Note":{}}"#).unwrap().note,
        Update::Clear
    );
}

#[test]
fn debug_shows_wire_names_and_hides_secrets() {
    #[derive(Default)]
    struct Access {
        token: Option<Secret>,
        tokens: Vec<Secret>,
        extra: Option<Json>,
        id: Option<Id<crate::entities::Service>>,
        at: Option<Timestamp>,
        note: Update<String>,
        data: Vec<Data>,
        names: BTreeMap<String, Option<bool>>,
    }
    crate::object! { Access {
        token: optional "Token",
        tokens: optional "Tokens",
        extra: optional "Extra",
        id: optional "Id",
        at: optional "AtUtc",
        note: optional "Note",
        data: sparse "Data",
        names: sparse "Names",
    } }

    let mut access = Access::default();
    assert_eq!(format!("{access:?}"), "Access { Tokens: [] }");
    access.token = Some("hush".into());
    access.tokens = vec!["hush".into()];
    access.extra = Some(r#"{"a":"hush"}"#.parse().unwrap());
    access.note = Update::from("5 \"o'clock\"");
    access.names.insert("a".to_owned(), None);
    access.at = Some("2024-01-01T00:00:00Z".parse().unwrap());
    access.id = Some(Id::new(uuid::Uuid::nil()));
    access.data = vec![
        read(r#"{"Discriminator":"Card","Card":1.50}"#).unwrap(),
        Data::Nothing,
        read(r#"{"Discriminator":"New","New":"hush"}"#).unwrap(),
    ];
    assert_eq!(
        format!("{access:?}"),
        concat!(
            "Access { Token: [redacted], Tokens: [[redacted]], Extra: Json(12 bytes), ",
            "Id: 00000000-0000-0000-0000-000000000000, AtUtc: 2024-01-01T00:00:00Z, ",
            r#"Note: Update { Value: "5 \"o'clock\"" }, "#,
            r#"Data: [Card(1.50), Nothing, Json(36 bytes)], Names: {"a": null} }"#,
        )
    );
    assert!(format!("{access:#?}").contains("    Token: [redacted],\n"));
}

#[test]
fn rejects_values_nested_too_deeply() {
    struct Nest {
        inner: Option<Box<Nest>>,
    }
    crate::object! { Nest { inner: optional "a" } }

    let nested = |name: &str, depth: usize| {
        format!(
            "{}null{}",
            format!(r#"{{"{name}":"#).repeat(depth),
            "}".repeat(depth)
        )
    };
    let depth = |mut nest: &Nest| {
        let mut depth = 1;
        while let Some(inner) = &nest.inner {
            nest = inner;
            depth += 1;
        }
        depth
    };
    assert_eq!(depth(&read(&nested("a", 127)).unwrap()), 127);
    for name in ["a", "unknown"] {
        assert!(read::<Nest>(&nested(name, 127)).is_ok());
        let error = read::<Nest>(&nested(name, 128)).unwrap_err();
        assert!(error.contains("nested too deeply"), "{error}");
        assert!(read::<Nest>(&nested(name, 100_000)).is_err());
    }
    assert!(read::<Json>(&"[".repeat(1_000_000)).is_err());
}

#[test]
fn reads_ids_and_secrets_as_strings() {
    let text = "bd26d8db-86da-4f96-9efc-e5a4654a4a94";
    let id: Id<crate::entities::Service> = text.parse().unwrap();
    for json in [
        format!("\"{text}\""),
        format!("\"{}\"", text.to_uppercase()),
        format!("\"{}\"", text.replace('b', "\\u0062")),
        format!("\"{}\"", text.replace('-', "")),
    ] {
        assert_eq!(
            read::<Id<crate::entities::Service>>(&json),
            Ok(id),
            "{json}"
        );
    }
    for json in [
        "\"\"",
        "1",
        "null",
        "\"bd26d8db\"",
        "\"bd26d8db-86da-4f96-9efc-e5a4654a4a9\"",
    ] {
        assert!(
            read::<Id<crate::entities::Service>>(json).is_err(),
            "{json}"
        );
    }
    assert_eq!(read::<Secret>("\"hu\\u0073h\"").unwrap().expose(), "hush");
    assert_eq!(written(&Secret::from("hush")), "\"hush\"");
}

#[test]
fn serializes_through_serde_pretty_and_into_values() {
    let page = Page {
        items: vec![
            read(r#"{"name":"a","price":1.50,"data":{"Discriminator":"Nothing"}}"#).unwrap(),
        ],
        more: None,
    };
    assert_eq!(
        serde_json::to_string_pretty(&page).unwrap().lines().count(),
        11
    );
    let value = serde_json::to_value(&page).unwrap();
    assert_eq!(value["items"][0]["name"], "a");
    assert_eq!(serde_json::from_value::<Page>(value).unwrap(), page);
    let error = serde_json::from_str::<Page>(r#"{"items":[{"name":[7]}]}"#).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("in items[0].name: invalid type: sequence, expected a string"),
        "{error}"
    );
}

#[test]
fn reads_dates_and_timestamps_from_strings() {
    assert_eq!(
        read::<Date>("\"2023-03-22\""),
        Ok(Date::new(2023, 3, 22).unwrap())
    );
    assert_eq!(
        read::<Date>("7").unwrap_err(),
        "invalid type: number, expected a date such as 2023-03-22, in the years 1 to 9999"
    );
}
