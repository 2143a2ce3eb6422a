use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{Codec, Empty, ReadResult, Reader, Writer};

/// The position in a list of pages. It is opaque: store it, pass it back, and do not interpret it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Cursor {
    text: String,
    /// It came as a number, and is sent as one.
    number: bool,
}

impl Cursor {
    /// The cursor with this text, as a page or an earlier call returned it.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            number: false,
        }
    }

    /// The text, to be stored. For a cursor that the service wrote as a number these are the
    /// digits; serde stores that, too.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl From<String> for Cursor {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Cursor {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cursor({})", self.text)
    }
}

impl Empty for Cursor {
    const EMPTY: Self = Self {
        text: String::new(),
        number: false,
    };
}

impl Codec for Cursor {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        let (text, number) = match reader.number_text()? {
            Some(number) => (number.to_owned(), true),
            None => (reader.text("a string")?.into_owned(), false),
        };
        *self = Self { text, number };
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        if self.number {
            writer.number_text(&self.text);
        } else {
            writer.text(&self.text);
        }
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            crate::json::deserialize(deserializer)
        } else {
            String::deserialize(deserializer).map(Self::new)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bindings::{from_json, to_json};

    #[test]
    fn sends_numeric_cursor_back_unchanged() {
        for json in ["12345", "\"12345\"", "\"\"", "1.50"] {
            let cursor: Cursor = from_json(json.as_bytes()).unwrap();
            assert_eq!(to_json(&cursor).unwrap(), json.as_bytes());
            let stored = serde_json::to_string(&cursor).unwrap();
            assert_eq!(serde_json::from_str::<Cursor>(&stored).unwrap(), cursor);
        }
        assert!(from_json::<Cursor>(b"[]").is_err());
    }
}
