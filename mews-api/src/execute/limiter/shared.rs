//! The quota of tokens whose limit processes share: calls of the ledger, and what to do when it
//! fails.

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tracing::{debug, info, warn};

use super::breaker::{Access, Breaker};
use super::ledger::{Grant, Ledger, LedgerError, Limit, Report, Take, TokenHasher, TokenKey};
use super::supply::Sharing;
use super::{LEASE_LIFE, Limits};
use crate::base::clock::Clock;
use crate::execute::timeout::within;
use crate::value::Secret;

/// The longest that a call of the ledger may take.
const BOUND: Duration = Duration::from_secs(1);
/// After this many late answers in a row the store counts as failed.
const MOST_LATE: u32 = 3;

/// How processes share the quota of access tokens.
///
/// All of them must have the same settings.
#[derive(Clone)]
#[must_use]
pub struct SharedQuota {
    secret: Secret,
    processes: u32,
    pub(super) limits: Limits,
}

impl SharedQuota {
    /// Settings for up to this many processes that use an access token at the same time.
    ///
    /// `secret` is the key of the hashes by which the store knows tokens: a long random text, the
    /// same in all processes. `processes` decides what a process may send while the store fails or
    /// is new: its share, the limit divided by it. 0 counts as 1.
    pub fn new(secret: impl Into<Secret>, processes: u32) -> Self {
        Self {
            secret: secret.into(),
            processes: processes.max(1),
            limits: Limits::default(),
        }
    }

    /// At most this many requests in any window of this length, for each access token, of all
    /// processes together. Default: 200 in 30.5 s, half a second longer than the service's window.
    /// That half second is the margin for requests that overtake each other on their way from
    /// different machines.
    pub fn limits(mut self, requests: u32, window: Duration) -> Self {
        self.limits.requests = requests;
        self.limits.window = window;
        self
    }

    /// The number of requests of the limit that paginated calls in all processes leave to single
    /// calls. Default: 4; at most the limit less one.
    pub fn reserve(mut self, requests: u32) -> Self {
        self.limits.reserve = requests;
        self
    }

    /// The key by which the store knows a token: for tests of a [`Ledger`] of your own.
    pub fn key(&self, access_token: &Secret) -> TokenKey {
        TokenHasher::new(&self.secret).key(access_token)
    }
}

impl fmt::Debug for SharedQuota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedQuota")
            .field("processes", &self.processes)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// Counts of a shared quota so far, for all tokens of a [`RateLimiter`](crate::RateLimiter).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaReport {
    /// Whether the store is in use. If not, this process keeps to its share of each limit.
    pub is_shared: bool,
    /// Calls of the ledger: one script each in Redis.
    pub calls: u64,
    /// Slots granted.
    pub granted: u64,
    /// Calls that asked for slots and got none.
    pub denied: u64,
    /// Slots returned since they were not used in time.
    pub returned: u64,
    /// Responses of the ledger that arrived after the life of a slot, and so were useless.
    pub late: u64,
    /// Calls that failed or took longer than a second.
    pub failed: u64,
    /// How often the store was left for the process's share.
    pub fallbacks: u64,
}

/// The ledger of a [`RateLimiter`](crate::RateLimiter), with the state that all tokens have in
/// common.
pub(super) struct Link {
    ledger: Box<dyn Ledger>,
    hasher: TokenHasher,
    pub(super) sharing: Sharing,
    clock: Arc<dyn Clock>,
    breaker: Breaker,
    late_in_a_row: AtomicU32,
    counts: Mutex<QuotaReport>,
}

impl Link {
    pub(super) fn new(ledger: impl Ledger, quota: &SharedQuota, clock: Arc<dyn Clock>) -> Self {
        Self {
            ledger: Box::new(ledger),
            hasher: TokenHasher::new(&quota.secret),
            sharing: Sharing {
                processes: quota.processes,
                life: LEASE_LIFE,
            },
            clock,
            breaker: Breaker::default(),
            late_in_a_row: AtomicU32::new(0),
            counts: Mutex::default(),
        }
    }

    pub(super) fn key(&self, token: &Secret) -> TokenKey {
        self.hasher.key(token)
    }

    /// Whether calls may be made without being a probe.
    pub(super) fn is_open(&self) -> bool {
        self.breaker.is_open()
    }

    pub(super) fn access(&self) -> Access {
        self.breaker.access(self.clock.now())
    }

    pub(super) async fn take(&self, token: &TokenKey, take: &Take) -> Result<Grant, LedgerError> {
        let grant = self.bounded(self.ledger.take(token, take)).await?;
        let granted = grant.slots.end.saturating_sub(grant.slots.start);
        if granted > u64::from(take.count) {
            return Err(LedgerError::new("more slots were granted than asked for"));
        }
        self.count(|counts| {
            counts.granted += granted;
            counts.returned += take.returned.len() as u64;
            counts.denied += u64::from(take.count > 0 && granted == 0);
        });
        Ok(grant)
    }

    pub(super) async fn report(
        &self,
        token: &TokenKey,
        limit: Limit,
        report: Report,
    ) -> Result<(), LedgerError> {
        self.bounded(self.ledger.report(token, limit, report)).await
    }

    async fn bounded<T>(
        &self,
        call: impl Future<Output = Result<T, LedgerError>>,
    ) -> Result<T, LedgerError> {
        self.count(|counts| counts.calls += 1);
        let done = within(&*self.clock, BOUND, call).await;
        done.unwrap_or_else(|| Err(LedgerError::new("no answer within a second")))
    }

    /// A call succeeded, in time or late. Late ones mean a failure after a few in a row.
    pub(super) fn answered(&self, late: bool, probe: bool) -> Result<(), LedgerError> {
        if late {
            self.count(|counts| counts.late += 1);
            let in_a_row = 1 + self.late_in_a_row.fetch_add(1, Ordering::Relaxed);
            if probe || in_a_row >= MOST_LATE {
                return Err(LedgerError::new(
                    "responses of the ledger are too late to be useful",
                ));
            }
            return Ok(());
        }
        self.late_in_a_row.store(0, Ordering::Relaxed);
        if probe && self.breaker.succeeded() {
            info!("the shared quota's store works again: the quota is shared");
        }
        Ok(())
    }

    /// A call failed: the store is left alone for a while.
    pub(super) fn failed(&self, error: &LedgerError, probe: bool) {
        self.count(|counts| counts.failed += 1);
        if self.breaker.failed(probe, self.clock.now()) {
            self.count(|counts| counts.fallbacks += 1);
            let processes = self.sharing.processes;
            warn!(
                %error,
                processes,
                "the shared quota's store failed: this process keeps to its share of each limit"
            );
        } else {
            debug!(%error, "the shared quota's store failed again");
        }
    }

    fn count(&self, add: impl FnOnce(&mut QuotaReport)) {
        add(&mut self.counts.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub(super) fn counts(&self) -> QuotaReport {
        QuotaReport {
            is_shared: self.breaker.is_open(),
            ..*self.counts.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }
}
