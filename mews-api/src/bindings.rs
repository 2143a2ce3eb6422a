//! The contract between this crate's core and generated code, whether it is mounted in this crate or generated into another
//! from a schema of its own. Everything generated code names is here; it changes only with the generator.
//!
//! A request type implements [`Operation`], and [`Walk`] if its answer holds a list to be walked; its handle answers a
//! [`Call`] of it. Enums implement [`OpenEnum`] and invoke [`open_enum!`]; unions are read through [`RawObject`] and written
//! by [`tagged`].

pub use serde;
pub use uuid::Uuid;

pub use crate::call::Call;
pub use crate::client::Client;
pub use crate::decode::{DecodeError, EncodeError, from_empty, from_json, to_json};
pub use crate::open_enum;
pub use crate::operation::{
    Effect, FilterInfo, FilterShape, IdListInfo, ListInfo, Meaning, Operation, OperationInfo,
    Stability, Walk,
};
#[doc(hidden)]
pub use crate::value::EnumText;
pub use crate::value::{
    Cursor, Date, Decimal, EmptyObject, Form, Id, Json, OpenEnum, Period, RawObject, Secret,
    Timestamp, UnknownValue, UnknownVariant, Update, tagged,
};
