//! Jobs around the calls: tasks of more than one call that are the same for all users. They use the
//! engine of calls and pagination, and start nothing that outlives their stream.

pub(crate) mod changes;
pub(crate) mod compare;
#[cfg(feature = "exports")]
pub mod exports;
#[cfg(feature = "time-zones")]
pub(crate) mod time_zone;
