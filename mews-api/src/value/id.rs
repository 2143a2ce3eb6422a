use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use super::ValueError;
use crate::json::{Codec, Empty, ReadResult, Reader, Writer};

/// Marks what an [`Id`] identifies: the types of [`entities`](crate::entities), which have no
/// values.
///
/// ```compile_fail,E0277
/// // The data of a reservation, not the marker `entities::Reservation`.
/// use mews_api::{Id, types::Reservation};
///
/// fn cancel(reservation: Id<Reservation>) {}
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a marker of ids",
    label = "ids are of the markers in `mews_api::entities`, not of data in `mews_api::types`",
    note = "use the marker of the same name, such as `Id<mews_api::entities::Reservation>`"
)]
pub trait Entity: 'static {}

/// The identifier of an `E`: a UUID that can't be passed where another entity's is wanted.
///
/// ```
/// use mews_api::Id;
/// use mews_api::entities::Service;
///
/// let id: Id<Service> = "bd26d8db-86da-4f96-9efc-e5a4654a4a94".parse()?;
/// assert_eq!(id.to_string(), "bd26d8db-86da-4f96-9efc-e5a4654a4a94");
/// # Ok::<(), mews_api::ValueError>(())
/// ```
pub struct Id<E: Entity> {
    uuid: Uuid,
    // `fn() -> E`: an id holds no entity, so it is Send and Sync whatever the marker is.
    entity: PhantomData<fn() -> E>,
}

impl<E: Entity> Id<E> {
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
    pub const fn cast<F: Entity>(self) -> Id<F> {
        Id::new(self.uuid)
    }
}

impl<E: Entity> Clone for Id<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: Entity> Copy for Id<E> {}

impl<E: Entity> PartialEq for Id<E> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<E: Entity> Eq for Id<E> {}

impl<E: Entity> PartialOrd for Id<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E: Entity> Ord for Id<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<E: Entity> Hash for Id<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<E: Entity> fmt::Debug for Id<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.uuid)
    }
}

impl<E: Entity> fmt::Display for Id<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uuid.fmt(f)
    }
}

impl<E: Entity> FromStr for Id<E> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        Uuid::parse_str(text)
            .map(Self::new)
            .map_err(|_| ValueError::expected("a UUID"))
    }
}

impl<E: Entity> From<Uuid> for Id<E> {
    fn from(uuid: Uuid) -> Self {
        Self::new(uuid)
    }
}

impl<E: Entity> From<&Id<E>> for Id<E> {
    fn from(id: &Id<E>) -> Self {
        *id
    }
}

impl<E: Entity> From<Id<E>> for Uuid {
    fn from(id: Id<E>) -> Self {
        id.uuid
    }
}

impl<E: Entity> Serialize for Id<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.uuid.serialize(serializer)
    }
}

impl<'de, E: Entity> Deserialize<'de> for Id<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::new)
    }
}

impl<E: Entity> Empty for Id<E> {
    const EMPTY: Self = Self::new(Uuid::nil());
}

impl<E: Entity> Codec for Id<E> {
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
    impl Entity for NotEvenClone {}

    const TEXT: &str = "bd26d8db-86da-4f96-9efc-e5a4654a4a94";

    #[test]
    fn reads_and_writes_the_hyphenated_form() {
        let id: Id<NotEvenClone> = TEXT.parse().unwrap();
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, format!("\"{TEXT}\""));
        assert_eq!(serde_json::from_str::<Id<NotEvenClone>>(&json).unwrap(), id);
        assert_eq!(format!("{id:?}"), format!("Id({TEXT})"));
        assert_eq!(Uuid::from(id.cast::<crate::entities::Service>()), id.uuid());
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
