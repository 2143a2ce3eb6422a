//! The ledger that processes share: it distributes the quota of a token.
//!
//! [`Ledger`] is all that a store has to do. It knows nothing of queues and priorities, which each
//! process keeps for itself, and nothing of a store that fails, which the limiter handles.

mod book;
mod in_process;
mod key;
#[cfg(feature = "redis-1")]
pub(crate) mod redis;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use super::pace::Share;
use crate::base::future::BoxFuture;

/// The message if processes with different secrets use one store.
const OTHER_SECRET: &str =
    "other processes use this store with another secret, so nothing would be shared";

pub use in_process::InProcessLedger;
pub(crate) use key::TokenHasher;
pub use key::TokenKey;
#[cfg(feature = "redis-1")]
pub use redis::RedisLedger;

/// A store that counts the requests of access tokens for several processes.
///
/// The store counts by its own clock and must apply each call as a whole, so that two processes
/// never take the same slot. A slot is the right to send one request; it counts from its grant for
/// [`Limit::window`] and [`Take::life`] together, or until it is returned. Every failure, such as a
/// lost connection or a full store, is an error: the limiter then keeps to its process's share
/// until the store works again. An operation that takes longer than [`Take::life`] is of no
/// use to it, and after a second the future is dropped.
///
/// `tests/quota` of the repository has a suite that each implementation must pass.
pub trait Ledger: Send + Sync + 'static {
    /// Enters and removes what `take` reports, then grants slots.
    ///
    /// At most [`Take::count`] slots are granted, and none beyond [`Limit::requests`] less
    /// [`Take::keep_free`]; at least one can be granted while nothing counts. Slots that leave some
    /// free are also spread over the window: a quarter may go at once, the others evenly. The other
    /// slots don't wait for this, but count for it, for a window at most. Without this, paginated
    /// calls would take all at the same moment, and all would come back a window later. Fewer than
    /// asked for, or none, is not an error.
    fn take<'a>(
        &'a self,
        token: &'a TokenKey,
        take: &'a Take,
    ) -> BoxFuture<'a, Result<Grant, LedgerError>>;

    /// Notes what the service did with a request.
    ///
    /// The slot of a refused request stops counting. A refusal closes the gate of the token for all
    /// processes, until the longest of the pauses is over; then one slot is granted as a probe, and
    /// the next ones when it is answered.
    ///
    /// Unless it was that probe, the limit falls to the number of slots that count then, and by
    /// each round of refusals to half of it at most, since someone else may use the token. Two
    /// windows later, while that many slots count, one more is granted as a probe. If it is
    /// answered the limit grows, by steps that double; if it is refused, the next one is granted
    /// four windows later.
    ///
    /// Reports of different requests may arrive in another order than they happened, and not at all
    /// while the store is away.
    fn report<'a>(
        &'a self,
        token: &'a TokenKey,
        limit: Limit,
        report: Report,
    ) -> BoxFuture<'a, Result<(), LedgerError>>;
}

impl<L: Ledger + ?Sized> Ledger for Arc<L> {
    fn take<'a>(
        &'a self,
        token: &'a TokenKey,
        take: &'a Take,
    ) -> BoxFuture<'a, Result<Grant, LedgerError>> {
        (**self).take(token, take)
    }

    fn report<'a>(
        &'a self,
        token: &'a TokenKey,
        limit: Limit,
        report: Report,
    ) -> BoxFuture<'a, Result<(), LedgerError>> {
        (**self).report(token, limit, report)
    }
}

/// The limit of a token: the same in all processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limit {
    /// The most requests in any window. At least 1.
    pub requests: u32,
    /// The length of the window, with a margin for requests that overtake each other.
    pub window: Duration,
}

/// A request of a process to a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Take {
    /// The limit of the token.
    pub limit: Limit,
    /// The number of slots wanted, up to 10. None where the process only reports.
    pub count: u32,
    /// The number of slots that must stay free for interactive calls. 0 for these calls themselves.
    pub keep_free: u32,
    /// The time in which a slot must be used, from before the call.
    pub life: Duration,
    /// Slots that were granted and not used: they stop counting.
    pub returned: Vec<u64>,
    /// How long ago requests were sent that the store does not know, because it failed or is new.
    pub unknown: Vec<Duration>,
}

impl Take {
    /// Asks for some slots, with a life of 200 ms and nothing else to report.
    pub fn new(limit: Limit, count: u32) -> Self {
        Self {
            limit,
            count,
            keep_free: 0,
            life: super::LEASE_LIFE,
            returned: Vec::new(),
            unknown: Vec::new(),
        }
    }

    /// The part of a window that slots which leave some free may use.
    fn share(&self, window: Duration, capacity: u32) -> Share {
        let limit = capacity.saturating_sub(self.keep_free).max(1);
        Share { limit, window }
    }
}

/// The grant of a ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grant {
    /// The ids of the granted slots. They are unique for a token.
    pub slots: Range<u64>,
    /// Whether the one slot is a probe, whose outcome must be [reported](Ledger::report).
    pub probe: bool,
    /// If none were granted: when asking again may be of use.
    pub retry_in: Option<Duration>,
    /// How long the gate stays closed after a refusal, if it is.
    pub gate: Option<Duration>,
    /// How many slots of all processes count, these included.
    pub total: u32,
    /// How many may count: [`Limit::requests`], or fewer since the service refused below it.
    pub capacity: u32,
    /// How long the store has counted without a gap, by its own clock. It starts at zero when the
    /// store comes up empty, from an older copy, or after its clock went back to before the start.
    pub age: Duration,
}

/// The service's treatment of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Report {
    /// It answered a probe.
    Answered {
        /// The slot of the probe.
        slot: u64,
    },
    /// Whether it answered a probe will never be known.
    Lost {
        /// The slot of the probe.
        slot: u64,
    },
    /// It refused a request (429).
    Refused {
        /// The slot of the request, if the ledger granted it.
        slot: Option<u64>,
        /// How long all processes must pause.
        pause: Duration,
    },
}

/// Why a ledger failed. Holds no token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerError(String);

impl LedgerError {
    /// An error with a message, which is logged.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LedgerError {}
