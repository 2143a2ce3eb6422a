//! The service's limit of requests, kept by the client: at most a number of requests in any window
//! of time for each access token.
//!
//! [`Limiters`] has a [`Limiter`] for each token. A call acquires a [`Permit`] for every attempt
//! and reports to it how the attempt ended. Behind a limiter is the quota of its token ([`Local`]),
//! which this process keeps for itself or shares with others by a [`Ledger`](ledger::Ledger): each
//! process keeps its queue, priorities and pace, and takes the slots for its requests from the
//! ledger (`supply`, `calls`).

mod breaker;
mod calls;
mod capacity;
mod gate;
pub(crate) mod ledger;
mod limits;
mod local;
mod log;
mod pace;
mod registry;
mod shared;
mod state;
mod supply;

use std::sync::Arc;
use std::time::Duration;

use local::Local;
pub(crate) use local::Permit;

pub(crate) use gate::SHORTEST_PAUSE;
pub(crate) use limits::{CountAt, Limits};
pub(crate) use registry::Limiters;
pub use registry::RateLimiter;
pub use shared::{QuotaReport, SharedQuota};

/// The time in which a slot of a shared ledger must be used.
const LEASE_LIFE: Duration = Duration::from_millis(200);
/// The most slots taken from a shared ledger at once.
const MOST_LEASED: u32 = 10;

/// The priority of an attempt within its token's quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Priority {
    /// A single call. It never waits while a request may be sent.
    Interactive,
    /// A request of a paginated call: paced, and behind the interactive ones.
    Bulk,
}

/// The wait for a permit is longer than the caller's `max_wait`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exhausted {
    /// How long the caller has waited.
    pub(crate) waited: Duration,
    /// How much longer it would have to wait, as far as is known.
    pub(crate) wait: Duration,
    /// Whether the gate is closed: the service refused a request (429), and the pause is not over.
    pub(crate) gate_closed: bool,
}

/// The limiter of one access token.
pub(crate) struct Limiter {
    quota: Arc<Local>,
}

impl Limiter {
    /// Waits for the turn of one attempt, in order within a priority.
    ///
    /// Safe to drop at any time: the turn goes to the next waiter.
    ///
    /// # Errors
    /// [`Exhausted`], at once where the wait is known to exceed `max_wait`, else when it ends.
    pub(crate) async fn acquire(
        &self,
        priority: Priority,
        max_wait: Duration,
    ) -> Result<Permit, Exhausted> {
        Arc::clone(&self.quota).acquire(priority, max_wait).await
    }
}

#[cfg(test)]
mod tests;
