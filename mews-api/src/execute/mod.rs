//! Sends a request: attempts, retries, the rate limit, the transport.
//! [`Executor`](executor::Executor) is the entry point. It knows nothing of pages and of the types
//! of requests.

pub(crate) mod attempt;
pub(crate) mod executor;
pub(crate) mod interpret;
pub(crate) mod limiter;
#[cfg(feature = "metrics-024")]
mod metrics;
pub(crate) mod options;
pub(crate) mod outcome;
pub(crate) mod report;
pub(crate) mod retry;
pub(crate) mod run;
pub(crate) mod timeout;
pub(crate) mod transport;
