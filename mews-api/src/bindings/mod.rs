//! The contract between this crate's core and generated code, whether it is mounted in this crate
//! or generated into another from a schema of its own. Everything generated code names is here; it
//! changes only with the generator.
//!
//! A request type implements [`Operation`], and [`Paginated`] if its response holds a list that is
//! read page by page; its handle returns a [`Call`]. All data implements [`Codec`] and [`Empty`]:
//! structs by [`object!`], enums by [`open_enum!`], unions by [`tagged_union!`], [`event_union!`]
//! and [`one_of!`], read through a [`Choice`].

mod object;
mod open_enum;
mod time_zone;
mod union;

pub use serde;
pub use uuid::Uuid;

pub use crate::base::api::ApiInfo;
pub use crate::base::incremental::{ChangesInfo, Incremental};
pub use crate::base::operation::{
    Effect, FilterInfo, FilterShape, IdListInfo, KeyedItem, ListInfo, Listed, Meaning, Operation,
    OperationInfo, Paged, Paginated, Paging, Single, Stability,
};
pub use crate::base::request_rules::{RequestRule, SizeLimit, SizeUnit};
pub use crate::client::Client;
pub use crate::client::call::Call;
#[cfg(feature = "webhooks")]
pub use crate::events::webhooks;
#[cfg(feature = "websocket")]
pub use crate::events::websocket;
#[cfg(feature = "exports")]
pub use crate::jobs::exports::{
    BulkExport, ExportCheckpoint, ExportMembers, ExportStatuses, ExportsInfo,
};
pub use crate::json::decode::{from_json, to_json};
#[doc(hidden)]
pub use crate::json::{
    Choice, Choose, Entries, Form, List, Map, Member, Object, Presence, debug, deserialize, fill,
    serialize, write_event,
};
pub use crate::json::{
    Codec, DecodeError, Empty, EncodeError, Json, ReadResult, Reader, UnrecognizedValue,
    UnrecognizedVariant, Writer,
};
#[doc(hidden)]
pub use crate::value::EnumText;
pub use crate::value::{
    Cursor, Date, Decimal, HybridId, Id, OpenEnum, Period, Secret, Timestamp, Update,
};
pub use crate::value::{Entity, ValueError};
#[doc(hidden)]
pub use crate::{enum_texts, same_values, serde_impls, union_row};
pub use crate::{event_union, object, one_of, open_enum, request, tagged_union, time_zone};
