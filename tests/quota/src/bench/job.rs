//! The task and the results of a process: JSON, as the parent and its children exchange it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// The work of one process.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Job {
    /// The platform address of the service.
    pub(super) service: String,
    pub(super) store: String,
    pub(super) scheme: Scheme,
    /// The service's window.
    pub(super) window: Duration,
    pub(super) access_tokens: Vec<String>,
    /// Single calls made at the start, all at once.
    pub(super) burst: u32,
    /// Until then nothing else happens.
    pub(super) delay: Duration,
    /// How much later each token begins than the one before it.
    pub(super) stagger: Duration,
    /// Callers of single calls, for each token; each waits this long between two.
    pub(super) callers: u32,
    pub(super) gap: Duration,
    /// Concurrent paginated calls for each token.
    pub(super) paginated: u32,
    /// When to end, from the start.
    pub(super) ends: Duration,
}

/// How a process keeps the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Scheme {
    /// The ledger.
    Ledger,
    /// A counter that expires a window after it was made.
    Expiry,
    /// Counters of two fixed windows, the older one weighted.
    Buckets,
    /// A token bucket that holds this many.
    TokenBucket(u32),
}

/// The report of a process.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Outcome {
    pub(super) calls: u64,
    pub(super) failed: u64,
    /// The first failure.
    pub(super) error: Option<String>,
    /// The longest that a single call waited for its slot, without the burst.
    pub(super) longest_wait: Duration,
    /// When the process left the store for its share, or came back, by the [`wall_clock`].
    pub(super) changes: Vec<(u64, bool)>,
    pub(super) denied: u64,
    pub(super) late: u64,
}

/// The time that all processes share, in milliseconds.
pub(super) fn wall_clock() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |now| now.as_millis() as u64)
}
