//! JSON in and out.

use super::{Codec, DecodeError, Empty, EncodeError, ReadResult, Reader, push};

/// Writes a request's body.
///
/// # Errors
/// When a value can't be written.
pub fn to_json<T: Codec>(value: &T) -> Result<Vec<u8>, EncodeError> {
    write(value)
}

/// Not generic: once for all types.
pub(crate) fn write(value: &dyn Codec) -> Result<Vec<u8>, EncodeError> {
    let mut json = Vec::with_capacity(256);
    push(&mut json, value)?;
    Ok(json)
}

/// Reads a response's body or a part of it.
///
/// # Errors
/// If it is not a `T`.
pub fn from_json<T: Empty>(text: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    match fill(text, &mut value) {
        Ok(()) => Ok(value),
        Err(error) => Err(*error),
    }
}

/// Not generic: once for all types. A text that holds nothing else.
pub(crate) fn fill(text: &[u8], value: &mut dyn Codec) -> ReadResult {
    read_whole(&mut Reader::new(text), text, |reader| value.read(reader))
}

/// Reads a text of which nothing may be left.
pub(crate) fn read_whole<'a, T>(
    reader: &mut Reader<'a>,
    text: &[u8],
    read: impl FnOnce(&mut Reader<'a>) -> ReadResult<T>,
) -> ReadResult<T> {
    let value = read(reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| error.located(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Date, Decimal, Id, Timestamp};

    #[allow(dead_code)]
    struct Item {
        id: Option<Id<crate::entities::Service>>,
        price: Option<Decimal>,
        at: Option<Timestamp>,
        on: Option<Date>,
        name: String,
    }
    crate::object!(Item {
        id: optional "Id",
        price: optional "Price",
        at: optional "At",
        on: optional "On",
        name: required "Name",
    });

    #[allow(dead_code)]
    struct Page {
        items: Vec<Item>,
    }
    crate::object!(Page {
        items: required "Items",
    });

    #[test]
    fn errors_carry_the_path_and_hide_the_value() {
        for (item, path, message) in [
            (
                r#"{"Name":"x","Price":"hush"}"#,
                "Items[1].Price",
                "expected a decimal number of at most 28 digits",
            ),
            (
                r#"{"Price":"hush","Name":"x"}"#,
                "Items[1].Price",
                "expected a decimal number of at most 28 digits",
            ),
            (
                r#"{"Name":"x","At":"hush"}"#,
                "Items[1].At",
                "expected an instant such as 2023-03-22T12:12:00Z, in the years 1 to 9999",
            ),
            (
                r#"{"Name":"x","On":20230322}"#,
                "Items[1].On",
                "invalid type: number, expected a date such as 2023-03-22, in the years 1 to 9999",
            ),
            (
                r#"{"Name":["hush"]}"#,
                "Items[1].Name",
                "invalid type: sequence, expected a string",
            ),
            (
                r#"{"Name":null}"#,
                "Items[1].Name",
                "invalid type: null, expected a string",
            ),
            ("{}", "Items[1]", "missing field `Name`"),
            (
                r#""hu\", expected sh""#,
                "Items[1]",
                "invalid type: string, expected an object",
            ),
        ] {
            let json = format!(r#"{{"Items":[{{"Name":"a"}},{item}]}}"#);
            let error = from_json::<Page>(json.as_bytes()).unwrap_err();
            assert_eq!((error.path(), error.message()), (path, message), "{item}");
        }
        let error = from_json::<Page>(br#"{"Items":[{"Name":"x","Id":"hush-hush"}]}"#).unwrap_err();
        assert_eq!(error.path(), "Items[0].Id");
        assert!(!error.to_string().contains("hush"), "{error}");
    }

    #[test]
    fn rejects_invalid_json() {
        for json in [
            "",
            "{",
            "{}x",
            "<html>",
            r#"{"Items":[]"#,
            r#"{"Items":[]}{"#,
        ] {
            assert!(from_json::<Page>(json.as_bytes()).is_err(), "{json}");
        }
        assert!(from_json::<String>(b"\"\xff\"").is_err());
    }

    #[test]
    fn reads_any_json_as_an_empty_answer() {
        for json in ["{}", "null", "{\"a\":[1]}"] {
            assert_eq!(from_json::<()>(json.as_bytes()), Ok(()), "{json}");
        }
        assert!(from_json::<()>(b"<html>").is_err());
    }

    #[allow(dead_code)]
    struct Named {
        names: std::collections::BTreeMap<String, Item>,
    }
    crate::object!(Named {
        names: required "Names",
    });

    #[test]
    fn paths_show_map_keys_as_positions() {
        let long = "hush".repeat(1 << 10);
        for (json, path) in [
            (
                format!(r#"{{"Names":{{"a":{{"Name":"x"}},"{long}":{{"Name":[7]}}}}}}"#),
                "Names[#1].Name",
            ),
            (
                format!(r#"{{"Names":{{"{long}":{{"Name":[7]}}}}}}"#),
                "Names[#0].Name",
            ),
            (format!(r#"{{"{long}":[tru],"Names":{{}}}}"#), ""),
            (
                format!(r#"{{"Names":{{"a":{{"{long}":nul}}}}}}"#),
                "Names[#0]",
            ),
        ] {
            let error = from_json::<Named>(json.as_bytes()).unwrap_err();
            assert_eq!(error.path(), path);
            assert!(!error.to_string().contains("hush"));
        }
        let broken = format!(r#"{{"{long}":[tru]}}"#);
        let error = Reader::new(broken.as_bytes())
            .choice()
            .map(drop)
            .unwrap_err();
        assert!(!error.to_string().contains("hush"), "{error}");
    }

    #[test]
    fn joins_paths() {
        let error = |path: &str| {
            let error = DecodeError::new(path, "x").within("Items[2]");
            error.path().to_owned()
        };
        assert_eq!(error("Price"), "Items[2].Price");
        assert_eq!(error("[1]"), "Items[2][1]");
        assert_eq!(error(""), "Items[2]");
    }
}
