//! Objects of a union that no known variant describes.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Codec, Empty, Json, ReadResult, Reader, Writer};

/// A variant of a union that this version of the library does not know, unchanged.
#[derive(Clone, PartialEq, Eq)]
pub struct UnrecognizedVariant {
    tag: Option<String>,
    json: Json,
}

impl UnrecognizedVariant {
    pub(crate) fn new(tag: Option<String>, json: Json) -> Self {
        Self { tag, json }
    }

    /// The text of its `Discriminator`, if it has one.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The whole object.
    pub fn json(&self) -> &Json {
        &self.json
    }
}

impl Empty for UnrecognizedVariant {
    const EMPTY: Self = Self {
        tag: None,
        json: Json::NULL,
    };
}

impl Codec for UnrecognizedVariant {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.choice()?.into_unknown()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.json.write(writer);
    }
}

impl Serialize for UnrecognizedVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl fmt::Debug for UnrecognizedVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Untyped data may contain secrets.
        write!(
            f,
            "UnrecognizedVariant({:?}, {} bytes)",
            self.tag,
            self.json.as_str().len()
        )
    }
}
