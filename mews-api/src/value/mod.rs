//! Values with the exact content of the wire format.

mod cursor;
mod date;
mod decimal;
mod hybrid_id;
mod id;
mod open_enum;
mod period;
mod secret;
mod timestamp;
mod update;

#[cfg(feature = "chrono-04")]
mod chrono_04;
#[cfg(feature = "jiff-1")]
mod jiff_1;
#[cfg(feature = "time-03")]
mod time_03;

pub use crate::json::{Json, UnrecognizedValue, UnrecognizedVariant, ValueError};
pub use cursor::Cursor;
pub use date::Date;
pub use decimal::Decimal;
pub use hybrid_id::HybridId;
pub use id::{Entity, Id};
pub use open_enum::{EnumText, OpenEnum};
pub use period::Period;
pub use secret::Secret;
pub use timestamp::Timestamp;
pub use update::Update;

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
