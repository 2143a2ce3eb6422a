//! The contract between this crate's core and generated code, whether it is mounted in this crate or generated into another
//! from a schema of its own. Everything generated code names is here; it changes only with the generator.
//!
//! A request type implements [`Operation`], and [`Paginated`] if its answer holds a list to be walked; its handle answers a
//! [`Call`] of it. All data is [`Wire`], and [`Blank`] to begin with: structs by [`object!`], enums by [`open_enum!`], unions
//! by hand, read through a [`Choice`].

pub use serde;
pub use uuid::Uuid;

pub use crate::call::Call;
pub use crate::client::Client;
pub use crate::decode::{DecodeError, EncodeError, from_json, to_json};
pub use crate::operation::{
    Effect, FilterInfo, FilterShape, IdListInfo, ListInfo, Meaning, Operation, OperationInfo,
    Paginated, Stability,
};
#[doc(hidden)]
pub use crate::value::{Choose, EnumText};
pub use crate::value::{
    Cursor, Date, Decimal, Id, Json, OpenEnum, Period, Secret, Timestamp, UnknownValue,
    UnknownVariant, Update,
};
pub use crate::wire::{Blank, ReadResult, Reader, Wire, Writer};
#[doc(hidden)]
pub use crate::wire::{
    Choice, Form, List, Map, Member, Object, Presence, debug, deserialize, fill, serialize,
};
#[doc(hidden)]
pub use crate::{enum_texts, serde_by_wire};
pub use crate::{object, open_enum};
