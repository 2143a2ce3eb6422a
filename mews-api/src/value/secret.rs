use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;
use zeroize::Zeroize;

use crate::json::{Codec, Empty, ReadResult, Reader, Writer};

/// A text that must not be seen: a token, a PIN, a signed address.
///
/// `Debug` shows `[redacted]`, the memory is overwritten on drop, and comparing takes constant
/// time. The text itself is part of requests: serde writes it.
#[derive(Clone)]
pub struct Secret(String);

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Secret {
    /// The secret with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself. Mind where it goes from here.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether it is this text, which need not be UTF-8. Takes the same time wherever the two
    /// differ.
    #[cfg(feature = "webhooks")]
    pub(crate) fn is(&self, text: &[u8]) -> bool {
        self.0.as_bytes().ct_eq(text).into()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

impl Empty for Secret {
    const EMPTY: Self = Self(String::new());
}

impl Codec for Secret {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = Self::new(reader.text_or_number("a string")?);
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.secret(self.expose());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_its_text_only_on_request() {
        let secret: Secret = serde_json::from_str("\"hush\"").unwrap();
        assert_eq!(
            format!("{secret} {secret:?} {secret:#?}"),
            "[redacted] Secret([redacted]) Secret([redacted])"
        );
        assert_eq!(secret.expose(), "hush");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"hush\"");
        assert_eq!(secret, Secret::from("hush"));
        assert_ne!(secret, Secret::from("hushed"));
        assert_ne!(secret, Secret::from("hust"));
    }
}
