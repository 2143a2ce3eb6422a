//! serde's traits, by [`Wire`].

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::value::RawValue;

use super::write::show;
use super::{Blank, Wire};
use crate::decode::from_json;

/// Writes a value to a serializer of any format.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    write(value, serializer)
}

/// Not generic over the value: once for each serializer.
fn write<S: Serializer>(value: &dyn Wire, serializer: S) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut result = None;
    show(value, &mut |value| {
        if let Some(serializer) = serializer.take() {
            result = Some(serde::Serialize::serialize(&value, serializer));
        }
    });
    result.unwrap_or_else(|| Err(serde::ser::Error::custom("a value shows nothing")))
}

/// Reads a value from `serde_json`, which hands out the text of it.
///
/// # Errors
/// When the text is no `T`, or the format is not `serde_json`'s.
pub fn deserialize<'de, T: Blank, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = Box::<RawValue>::deserialize(deserializer)?;
    from_json(json.get().as_bytes()).map_err(D::Error::custom)
}
