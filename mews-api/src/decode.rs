//! JSON in and out.

use std::fmt;

use crate::wire::{self, Blank, ReadResult, Reader, Wire};

/// A request that can't be written as JSON.
#[derive(Debug)]
pub struct EncodeError(&'static str);

impl EncodeError {
    pub(crate) const fn new(message: &'static str) -> Self {
        Self(message)
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for EncodeError {}

/// JSON that is not what it should be. Says where and what was expected, never what stood there: that may be a guest's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
    /// Where the text stops being JSON, until that is told by line and column.
    at: Option<usize>,
}

impl DecodeError {
    /// The path to the value from the start of what was read, such as `Items[3].Price`; empty for the whole. Entries of
    /// dictionaries have their position (`Names[#2]`), and what is not declared has no place: these names are the answer's.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
            at: None,
        }
    }

    /// The error of text that is no JSON at this offset: [`located`](Self::located) says which line that is.
    pub(crate) fn broken(at: usize, message: &'static str) -> Self {
        Self {
            path: String::new(),
            message: message.to_owned(),
            at: Some(at),
        }
    }

    /// The same error with the line and the column of this text.
    pub(crate) fn located(mut self: Box<Self>, text: &[u8]) -> Box<Self> {
        if let Some(at) = self.at.take() {
            let read = &text[..at.min(text.len())];
            let line = 1 + read.iter().filter(|byte| **byte == b'\n').count();
            let line_start = read.iter().rposition(|byte| *byte == b'\n');
            let column = read.len() - line_start.map_or(0, |end| end + 1) + 1;
            self.message = format!("not JSON at line {line}, column {column}: {}", self.message);
        }
        self
    }

    /// The same error seen from the value that holds this one under `name`.
    pub(crate) fn within(mut self, name: &str) -> Self {
        self.put_within(name);
        self
    }

    /// Sees the error from the value that holds this one under `name`.
    pub(crate) fn put_within(&mut self, name: &str) {
        let joint = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{name}{joint}{}", self.path);
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "in {}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// Writes a request's body.
///
/// # Errors
/// When a value can't be written.
pub fn to_json<T: Wire>(value: &T) -> Result<Vec<u8>, EncodeError> {
    write(value)
}

/// Not generic: once for all types.
pub(crate) fn write(value: &dyn Wire) -> Result<Vec<u8>, EncodeError> {
    let mut json = Vec::with_capacity(256);
    wire::push(&mut json, value)?;
    Ok(json)
}

/// Reads an answer's body or a part of it.
///
/// # Errors
/// When it is no `T`.
pub fn from_json<T: Blank>(text: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    match fill(text, &mut value) {
        Ok(()) => Ok(value),
        Err(error) => Err(*error),
    }
}

/// Not generic: once for all types. A text that holds nothing else.
pub(crate) fn fill(text: &[u8], value: &mut dyn Wire) -> ReadResult {
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
    use crate::bindings;
    use crate::value::{Date, Decimal, Id, Timestamp};

    #[allow(dead_code)]
    struct Item {
        id: Option<Id<()>>,
        price: Option<Decimal>,
        at: Option<Timestamp>,
        on: Option<Date>,
        name: String,
    }
    bindings::object!(Item {
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
    bindings::object!(Page {
        items: required "Items",
    });

    #[test]
    fn errors_name_the_place_and_hide_the_value() {
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
    fn broken_json_is_an_error_too() {
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
    fn an_empty_answer_is_any_json() {
        for json in ["{}", "null", "{\"a\":[1]}"] {
            assert_eq!(from_json::<()>(json.as_bytes()), Ok(()), "{json}");
        }
        assert!(from_json::<()>(b"<html>").is_err());
    }

    #[allow(dead_code)]
    struct Named {
        names: std::collections::BTreeMap<String, Item>,
    }
    bindings::object!(Named {
        names: required "Names",
    });

    #[test]
    fn names_of_the_answer_are_no_path() {
        let long = "hush".repeat(1 << 10);
        for (json, path) in [
            (
                format!(r#"{{"Names":{{"a":{{"Name":"x"}},"{long}":{{"Name":7}}}}}}"#),
                "Names[#1].Name",
            ),
            (
                format!(r#"{{"Names":{{"{long}":{{"Name":7}}}}}}"#),
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
    fn within_joins_paths() {
        let error = |path| DecodeError::new(path, "x").within("Items[2]").path;
        assert_eq!(error("Price"), "Items[2].Price");
        assert_eq!(error("[1]"), "Items[2][1]");
        assert_eq!(error(""), "Items[2]");
    }
}
