//! Jobs around the calls: what takes more than a call and is the same for all users. They stand
//! above calls and pagination, whose engine they use, and start nothing that outlives their stream.

pub(crate) mod changes;
pub(crate) mod compare;
#[cfg(feature = "time-zones")]
pub(crate) mod time_zone;
