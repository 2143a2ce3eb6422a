//! Values as they stand on the wire: exact, and unable to lose what they were read from.

mod cursor;
mod date;
mod decimal;
mod id;
mod json;
mod open_enum;
mod period;
mod secret;
mod timestamp;
mod union;
mod update;

#[cfg(feature = "chrono-04")]
mod chrono_04;
#[cfg(feature = "jiff-02")]
mod jiff_02;
#[cfg(feature = "time-03")]
mod time_03;

pub use cursor::Cursor;
pub use date::Date;
pub use decimal::Decimal;
pub(crate) use decimal::significant_digits;
pub use id::Id;
pub use json::Json;
pub(crate) use open_enum::choose;
pub use open_enum::{Choose, EnumText, OpenEnum, UnknownValue};
pub use period::Period;
pub use secret::Secret;
pub use timestamp::Timestamp;
pub use union::UnknownVariant;
pub use update::Update;

use std::fmt;

/// A text or number that is not the value it should be.
///
/// The message says what was expected and never repeats the text, which may be a guest's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueError {
    expected: &'static str,
}

impl ValueError {
    pub(crate) const fn expected(expected: &'static str) -> Self {
        Self { expected }
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for ValueError {}

/// Serde for a value whose JSON form is a text: written by `Display`, read by `FromStr`.
macro_rules! serde_as_text {
    ($name:ident, $expected:expr) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl serde::de::Visitor<'_> for Text {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expected)
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }
    };
}
use serde_as_text;
