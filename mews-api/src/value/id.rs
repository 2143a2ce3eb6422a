use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use super::ValueError;
use crate::json::{Codec, Empty, ReadResult, Reader, Writer};

/// The identifier of an `E`: a UUID that can't be passed where another entity's is wanted.
///
/// ```
/// use mews_api::Id;
///
/// enum Service {}
/// let id: Id<Service> = "bd26d8db-86da-4f96-9efc-e5a4654a4a94".parse()?;
/// assert_eq!(id.to_string(), "bd26d8db-86da-4f96-9efc-e5a4654a4a94");
/// # Ok::<(), mews_api::ValueError>(())
/// ```
pub struct Id<E> {
    uuid: Uuid,
    // `fn() -> E`: an id holds no entity, so it is Send and Sync whatever the marker is.
    entity: PhantomData<fn() -> E>,
}

impl<E> Id<E> {
    /// The id with this UUID.
    pub const fn new(uuid: Uuid) -> Self {
        Self {
            uuid,
            entity: PhantomData,
        }
    }

    /// The UUID inside.
    pub const fn uuid(self) -> Uuid {
        self.uuid
    }

    /// The same UUID as the id of another entity, where the API uses one id for both.
    pub const fn cast<F>(self) -> Id<F> {
        Id::new(self.uuid)
    }
}

impl<E> Clone for Id<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Id<E> {}

impl<E> PartialEq for Id<E> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<E> Eq for Id<E> {}

impl<E> PartialOrd for Id<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Id<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<E> Hash for Id<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<E> fmt::Debug for Id<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.uuid)
    }
}

impl<E> fmt::Display for Id<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uuid.fmt(f)
    }
}

impl<E> FromStr for Id<E> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        Uuid::parse_str(text)
            .map(Self::new)
            .map_err(|_| ValueError::expected("a UUID"))
    }
}

impl<E> From<Uuid> for Id<E> {
    fn from(uuid: Uuid) -> Self {
        Self::new(uuid)
    }
}

impl<E> From<&Id<E>> for Id<E> {
    fn from(id: &Id<E>) -> Self {
        *id
    }
}

impl<E> From<Id<E>> for Uuid {
    fn from(id: Id<E>) -> Self {
        id.uuid
    }
}

impl<E> Serialize for Id<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.uuid.serialize(serializer)
    }
}

impl<'de, E> Deserialize<'de> for Id<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::new)
    }
}

impl<E> Empty for Id<E> {
    const EMPTY: Self = Self::new(Uuid::nil());
}

impl<E> Codec for Id<E> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        self.uuid.read(reader)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.uuid.write(writer);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    struct NotEvenClone;

    const TEXT: &str = "bd26d8db-86da-4f96-9efc-e5a4654a4a94";

    #[test]
    fn reads_and_writes_the_hyphenated_form() {
        let id: Id<NotEvenClone> = TEXT.parse().unwrap();
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, format!("\"{TEXT}\""));
        assert_eq!(serde_json::from_str::<Id<NotEvenClone>>(&json).unwrap(), id);
        assert_eq!(format!("{id:?}"), format!("Id({TEXT})"));
        assert_eq!(Uuid::from(id.cast::<String>()), id.uuid());
    }

    #[test]
    fn works_as_a_json_object_key() {
        let map: BTreeMap<Id<NotEvenClone>, u8> =
            serde_json::from_str(&format!("{{\"{TEXT}\":1}}")).unwrap();
        assert_eq!(map[&TEXT.parse().unwrap()], 1);
    }

    #[test]
    fn rejects_invalid_uuids() {
        for text in ["", "x", "bd26d8db-86da-4f96-9efc"] {
            assert!(text.parse::<Id<NotEvenClone>>().is_err(), "{text}");
        }
        assert!(serde_json::from_str::<Id<NotEvenClone>>("1").is_err());
    }
}
