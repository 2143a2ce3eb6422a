use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use super::{Entity, Id, ValueError};
use crate::json::{Codec, Empty, ReadResult, Reader, Writer, refuse};

/// The service's prefix of external identifiers.
const EXTERNAL: &str = "eid:";

/// Names an `E` in a request: by its [`Id`], or by the external identifier that your system gave
/// it. The service calls it a hybrid identifier.
///
/// ```
/// use mews_api::entities::Rate;
/// use mews_api::{HybridId, Id};
///
/// let id: Id<Rate> = "bd26d8db-86da-4f96-9efc-e5a4654a4a94".parse()?;
/// assert_eq!(HybridId::from(id).to_string(), "bd26d8db-86da-4f96-9efc-e5a4654a4a94");
///
/// let rate = HybridId::<Rate>::from_external("BAR");
/// assert_eq!(rate.to_string(), "eid:BAR");
/// # Ok::<(), mews_api::ValueError>(())
/// ```
pub enum HybridId<E: Entity> {
    /// The id of the service.
    Id(Id<E>),
    /// The external identifier, without the prefix `eid:` that it has in JSON and as text.
    External(String),
}

impl<E: Entity> HybridId<E> {
    /// The `E` with this external identifier.
    pub fn from_external(identifier: impl Into<String>) -> Self {
        Self::External(identifier.into())
    }
}

// By hand, since a derived implementation would require the marker to be `Clone` and so on.

impl<E: Entity> Clone for HybridId<E> {
    fn clone(&self) -> Self {
        match self {
            Self::Id(id) => Self::Id(*id),
            Self::External(identifier) => Self::External(identifier.clone()),
        }
    }
}

impl<E: Entity> PartialEq for HybridId<E> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Id(one), Self::Id(other)) => one == other,
            (Self::External(one), Self::External(other)) => one == other,
            _ => false,
        }
    }
}

impl<E: Entity> Eq for HybridId<E> {}

impl<E: Entity> Hash for HybridId<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Id(id) => (0_u8, id).hash(state),
            Self::External(identifier) => (1_u8, identifier).hash(state),
        }
    }
}

impl<E: Entity> fmt::Debug for HybridId<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HybridId({self})")
    }
}

impl<E: Entity> fmt::Display for HybridId<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::External(identifier) => write!(f, "{EXTERNAL}{identifier}"),
        }
    }
}

/// Reads a UUID, or `eid:` and an external identifier.
impl<E: Entity> FromStr for HybridId<E> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text.strip_prefix(EXTERNAL) {
            Some(identifier) if !identifier.is_empty() => Ok(Self::from_external(identifier)),
            _ => text
                .parse()
                .map(Self::Id)
                .map_err(|_| ValueError::expected("a UUID, or `eid:` and an external identifier")),
        }
    }
}

impl<E: Entity> From<Id<E>> for HybridId<E> {
    fn from(id: Id<E>) -> Self {
        Self::Id(id)
    }
}

impl<E: Entity> From<&Id<E>> for HybridId<E> {
    fn from(id: &Id<E>) -> Self {
        Self::Id(*id)
    }
}

impl<E: Entity> From<&HybridId<E>> for HybridId<E> {
    fn from(id: &HybridId<E>) -> Self {
        id.clone()
    }
}

impl<E: Entity> Serialize for HybridId<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, E: Entity> Deserialize<'de> for HybridId<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl<E: Entity> Empty for HybridId<E> {
    const EMPTY: Self = Self::Id(Id::new(Uuid::nil()));
}

impl<E: Entity> Codec for HybridId<E> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        let text = reader.text("a UUID or an external identifier")?;
        *self = text.parse().map_err(refuse)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.printed(self);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Rate;
    impl Entity for Rate {}

    const ID: &str = "bd26d8db-86da-4f96-9efc-e5a4654a4a94";

    #[test]
    fn reads_and_writes_both_forms() {
        for text in [
            ID,
            "eid:BAR",
            "eid:with spaces, and \"quotes\"",
            "eid:eid:x",
        ] {
            let id: HybridId<Rate> = text.parse().unwrap();
            assert_eq!(id.to_string(), text);
            let json = serde_json::to_string(&id).unwrap();
            assert_eq!(json, serde_json::to_string(text).unwrap());
            assert_eq!(serde_json::from_str::<HybridId<Rate>>(&json).unwrap(), id);
            assert_eq!(crate::bindings::from_json(json.as_bytes()), Ok(id));
        }
        let id: Id<Rate> = ID.parse().unwrap();
        assert_eq!(HybridId::from(id), ID.parse().unwrap());
        assert_eq!(
            HybridId::<Rate>::from_external("BAR"),
            "eid:BAR".parse().unwrap()
        );
    }

    #[test]
    fn rejects_other_texts() {
        for text in ["", "eid:", "BAR", "EID:BAR"] {
            assert!(text.parse::<HybridId<Rate>>().is_err(), "{text}");
            let json = serde_json::to_string(text).unwrap();
            assert!(crate::bindings::from_json::<HybridId<Rate>>(json.as_bytes()).is_err());
        }
    }
}
