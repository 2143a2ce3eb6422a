//! All types in responses, each with generic functions for tests.

use mews_api::types;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A text of JSON read as a type and written again.
pub type RoundTrip = fn(&str) -> Result<String, String>;

/// An enum, which the service extends without notice.
pub struct EnumRow {
    /// Its name in the document.
    pub name: &'static str,
    /// The values known.
    pub values: &'static [&'static str],
    /// Reads and writes it.
    pub round_trip: RoundTrip,
}

/// A choice between types, named by a discriminator.
pub struct UnionRow {
    /// Its name in the document, or the type and the property that hold it.
    pub name: &'static str,
    /// The discriminators known, and the property beside each, where there is one.
    pub variants: &'static [(&'static str, Option<&'static str>)],
    /// Reads and writes it.
    pub round_trip: RoundTrip,
}

macro_rules! enum_row {
    ($ident:ident, $name:literal, $values:expr) => {
        EnumRow {
            name: $name,
            values: $values,
            round_trip: round_trip::<types::$ident>,
        }
    };
}

macro_rules! union_row {
    ($ident:ident, $name:literal, $variants:expr) => {
        UnionRow {
            name: $name,
            variants: $variants,
            round_trip: round_trip::<types::$ident>,
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));

fn round_trip<T: Serialize + DeserializeOwned>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}
