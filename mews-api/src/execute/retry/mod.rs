//! When a request goes out again: rules as a pure function, and the state that calls share.
//!
//! The service has no idempotency key, so a status alone never decides. The rules depend on the
//! effect of a second request, and on proof that the first one was not processed.

mod backoff;
mod budget;
mod circuit;
mod decide;
mod policy;

pub(crate) use backoff::Random;
#[cfg(feature = "websocket")]
pub(crate) use backoff::{bound, full};
pub(crate) use budget::Budget;
pub(crate) use circuit::{AuthSignal, Circuits, Stopped, UNAUTHORIZED_LIMIT};
pub(crate) use decide::{Action, History, RetryContext, decide};
pub use policy::{RetryPolicy, RetryWrites};
