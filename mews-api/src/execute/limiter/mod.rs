//! The service's limit of requests, kept on this side: so many requests in any window of time for each access token.
//!
//! [`Limiters`] has a [`Limiter`] for each token; a call takes a [`Slot`] from it for every attempt, and tells the slot what
//! became of the attempt. Behind the limiter is a [`Quota`]: today one that this process keeps for itself (`local`).

mod capacity;
mod gate;
mod limits;
mod local;
mod log;
mod pace;
mod registry;
mod state;

use std::sync::Arc;
use std::time::Duration;

use crate::base::future::BoxFuture;

pub(crate) use gate::SHORTEST_PAUSE;
pub(crate) use limits::{CountAt, Limits};
pub(crate) use registry::Limiters;
pub use registry::RateLimiter;

/// Who is waiting for an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Class {
    /// A call that somebody waits for. It never waits while a slot is free.
    Interactive,
    /// One of many calls of a walk, paced, and behind the interactive ones.
    Bulk,
}

/// The wait for a slot is longer than the caller's `max_wait`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exhausted {
    /// How long the caller has waited.
    pub(crate) waited: Duration,
    /// How much longer it would have been, by what is known.
    pub(crate) wait: Duration,
    /// Whether the service refused a request and the pause that follows is not over.
    pub(crate) shut: bool,
}

/// Where slots come from: the seam for processes that share a token's quota.
pub(crate) trait Quota: Send + Sync {
    /// See [`Limiter::acquire`].
    fn acquire(
        self: Arc<Self>,
        class: Class,
        max_wait: Duration,
    ) -> BoxFuture<'static, Result<Box<dyn Permit>, Exhausted>>;

    /// Whether forgetting it changes nothing: nobody waits, nothing is under way, and no past request counts any more.
    fn is_idle(&self) -> bool;
}

/// One slot of a quota. Dropped before it was [sent](Self::sent), it gives its place back.
pub(crate) trait Permit: Send {
    /// See [`Slot::sent`].
    fn sent(&mut self);
    /// See [`Slot::answered`].
    fn answered(&mut self);
    /// See [`Slot::refused`].
    fn refused(&mut self, retry_after: Option<Duration>);
    /// See [`Slot::waited`].
    fn waited(&self) -> Duration;
}

/// The limiter of one access token.
pub(crate) struct Limiter {
    quota: Arc<dyn Quota>,
}

impl Limiter {
    /// Waits for the turn of one attempt, in order within a class.
    ///
    /// Safe to drop at any time: the turn goes to the next one.
    ///
    /// # Errors
    /// [`Exhausted`], at once where the wait is known to exceed `max_wait`, else when it ends.
    pub(crate) async fn acquire(
        &self,
        class: Class,
        max_wait: Duration,
    ) -> Result<Slot, Exhausted> {
        let permit = Arc::clone(&self.quota).acquire(class, max_wait).await?;
        Ok(Slot { permit })
    }
}

/// The right to send one attempt.
///
/// Dropped before [`sent`](Self::sent), its place is given back. Dropped after it without an answer (the caller went away,
/// the connection broke), it stays spent.
#[must_use]
pub(crate) struct Slot {
    permit: Box<dyn Permit>,
}

impl Slot {
    /// How long it took to get the slot.
    pub(crate) fn waited(&self) -> Duration {
        self.permit.waited()
    }

    /// The attempt is about to leave: from here on it counts. To be called right before it is handed to the transport.
    pub(crate) fn sent(&mut self) {
        self.permit.sent();
    }

    /// The service answered, whatever it said except 429.
    pub(crate) fn answered(mut self) {
        self.permit.answered();
    }

    /// The service refused the attempt (429). Everybody with this token waits as long as it asked (`retry_after`, counted
    /// from now), or ever longer where it didn't say; then one attempt goes alone, to see whether the rest may follow.
    pub(crate) fn refused(mut self, retry_after: Option<Duration>) {
        self.permit.refused(retry_after);
    }
}

#[cfg(test)]
mod tests;
