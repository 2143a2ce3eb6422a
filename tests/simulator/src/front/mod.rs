//! The layer between a client and the service: limits, scripts, the log, faults and runtime
//! settings.

pub(crate) mod admin;
mod arrival;
pub(crate) mod builder;
pub(crate) mod delivery;
pub(crate) mod effects;
pub(crate) mod error;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod limit;
pub(crate) mod log;
pub(crate) mod page_tracker;
pub(crate) mod pipeline;
pub(crate) mod present;
pub(crate) mod redact;
pub(crate) mod response_faults;
pub(crate) mod scripts;
pub(crate) mod simulator;
pub(crate) mod webhooks;
