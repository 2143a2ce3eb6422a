//! JSON values that stay text.

use std::fmt;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Codec, Empty, ReadResult, Reader, ValueError, Writer, refuse};

/// Any JSON, kept as the text it came as, so that nothing in it is lost. Two are equal when their
/// texts are.
///
/// Through `#[serde(flatten)]`, `untagged` and tagged enums, a `serde_json::Value`, and formats
/// other than JSON it is made of values, and numbers are what these have made of them, binary
/// floats mostly.
#[derive(Clone)]
pub struct Json(
    /// Nothing for a null that was not read from anywhere.
    Option<Box<RawValue>>,
);

impl Json {
    /// The JSON form of a value.
    ///
    /// # Errors
    /// If serde cannot write the value, for instance a map whose keys are not strings.
    pub fn of(value: &impl Serialize) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Self::from)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.raw().get()
    }

    /// Reads the text as a `T`.
    ///
    /// # Errors
    /// If it is not a `T`.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.as_str())
    }

    pub(crate) const NULL: Self = Self(None);

    fn raw(&self) -> &RawValue {
        self.0.as_deref().unwrap_or(RawValue::NULL)
    }
}

impl From<Box<RawValue>> for Json {
    fn from(json: Box<RawValue>) -> Self {
        Self(Some(json))
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Json {}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Untyped data may contain secrets.
        write!(f, "Json({} bytes)", self.as_str().len())
    }
}

impl FromStr for Json {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        RawValue::from_string(text.to_owned())
            .map(Self::from)
            .map_err(|_| ValueError::expected("JSON"))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::json::deserialize(deserializer)
    }
}

impl Empty for Json {
    const EMPTY: Self = Self::NULL;
}

impl Codec for Json {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.raw()?.parse().map_err(refuse)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.raw(self.raw());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_json_text_unchanged() {
        let text = r#"{"b": 1.10, "a": [null, 1e2]}"#;
        let json: Vec<Json> = serde_json::from_str(&format!("[{text}]")).unwrap();
        assert_eq!(json[0].as_str(), text);
        assert_eq!(serde_json::to_string(&json[0]).unwrap(), text);
        assert_eq!(json[0], text.parse().unwrap());
        assert!("{".parse::<Json>().is_err());
        assert_eq!(
            Json::of(&[1, 2]).unwrap().decode::<Vec<u8>>().unwrap(),
            [1, 2]
        );
    }
}
