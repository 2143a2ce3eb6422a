//! The limiters of all access tokens, and the handle by which clients share them.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::ledger::Ledger;
use super::limits::MARGIN;
use super::local::Local;
use super::shared::Link;
use super::{Limiter, Limits, QuotaReport, SharedQuota};
use crate::base::api::ApiInfo;
use crate::base::clock::{Clock, TokioClock};
use crate::base::token_map::TokenMap;
use crate::value::Secret;

/// This many limiters are kept before idle ones are removed.
const KEPT: usize = 64;

/// The limiters of a client, one for each access token. Shared by its clones and handles.
pub(crate) struct Limiters {
    limits: Limits,
    clock: Arc<dyn Clock>,
    link: Option<Arc<Link>>,
    known: Mutex<Known>,
}

/// The limit of requests of each access token, for clients that share it: give the same handle to
/// their builders ([`ClientBuilder::limiter`](crate::ClientBuilder::limiter)). Cloning is cheap.
///
/// ```
/// use mews_api::{Client, Credentials, RateLimiter};
///
/// # fn main() -> Result<(), mews_api::Error> {
/// let limiter = RateLimiter::default();
/// # let (token, other) = ("client-token", "access-token");
/// let one = Client::builder(Credentials::client_token(token).access_token(other), "Acme Sync 1.4.0").limiter(&limiter).build()?;
/// let two = Client::builder(Credentials::client_token(token).access_token(other), "Acme Desk 2.0.1").limiter(&limiter).build()?;
/// # drop((one, two));
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct RateLimiter(pub(crate) Arc<Limiters>);

impl RateLimiter {
    /// At most this many requests in any window of this length, for each access token. 0 requests
    /// count as 1. The service allows 200 in 30 s; the default window is half a second longer.
    pub fn new(requests: u32, window: Duration) -> Self {
        let limits = Limits {
            requests,
            window,
            ..Limits::default()
        };
        Self(Arc::new(Limiters::new(limits, Arc::new(TokioClock::new()))))
    }

    /// A limit that processes share by a ledger. Each process keeps its own queue, priorities and
    /// pace, and takes the slots for its requests from the ledger.
    ///
    /// While the ledger fails, each process keeps to its share of the limit, and for the first
    /// window it assumes the worst: calls wait for up to a window, and none fails for it. Each
    /// change to the share and back is logged once.
    ///
    /// With [`count_at_response`](crate::ClientBuilder::count_at_response) only the requests of
    /// this process count from their responses. Calls must run in a Tokio runtime.
    pub fn shared(ledger: impl Ledger, quota: SharedQuota) -> Self {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        Self(Arc::new(Limiters::shared(ledger, &quota, clock)))
    }

    /// Counts of the shared quota so far; `None` if it is not shared.
    pub fn quota_report(&self) -> Option<QuotaReport> {
        self.0.report()
    }
}

impl Default for RateLimiter {
    fn default() -> Self {
        let Limits {
            requests, window, ..
        } = Limits::default();
        Self::new(requests, window)
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter")
            .field("requests", &self.0.limits.requests)
            .field("window", &self.0.limits.window)
            .finish_non_exhaustive()
    }
}

struct Known {
    limiters: TokenMap<Arc<Limiter>>,
    /// The size at which idle limiters are removed.
    sweep_at: usize,
}

impl Limiters {
    pub(crate) fn new(limits: Limits, clock: Arc<dyn Clock>) -> Self {
        Self {
            limits: limits.sane(),
            clock,
            link: None,
            known: Mutex::new(Known {
                limiters: TokenMap::new(),
                sweep_at: KEPT,
            }),
        }
    }

    pub(crate) fn shared(ledger: impl Ledger, quota: &SharedQuota, clock: Arc<dyn Clock>) -> Self {
        let link = Link::new(ledger, quota, Arc::clone(&clock));
        Self {
            link: Some(Arc::new(link)),
            ..Self::new(quota.limits, clock)
        }
    }

    pub(crate) fn report(&self) -> Option<QuotaReport> {
        self.link.as_ref().map(|link| link.counts())
    }

    /// The limiter of a token: the same one for the same token until it is idle.
    ///
    /// Memory: at most as many idle limiters are kept as there are others, and 64.
    pub(crate) fn of(&self, access_token: &Secret) -> Arc<Limiter> {
        self.limited(access_token, self.limits)
    }

    /// The limiter of another API's quota. The limits of the client and of the API both hold.
    pub(crate) fn of_api(&self, principal: &Secret, api: &ApiInfo) -> Arc<Limiter> {
        let window = Duration::from_secs(api.seconds.into()) + MARGIN;
        self.limited(principal, self.limits.and(api.requests, window))
    }

    fn limited(&self, principal: &Secret, limits: Limits) -> Arc<Limiter> {
        let token = principal.expose();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(limiter) = known.limiters.get(token) {
            return Arc::clone(limiter);
        }
        if known.limiters.len() >= known.sweep_at {
            // One that is held elsewhere may be about to be used.
            (known.limiters)
                .retain(|limiter| Arc::strong_count(limiter) > 1 || !limiter.quota.is_idle());
            known.sweep_at = KEPT.max(2 * known.limiters.len());
        }
        let clock = Arc::clone(&self.clock);
        let quota = match &self.link {
            None => Local::new(limits, clock),
            Some(link) => {
                let key = link.key(principal);
                Local::shared(limits, clock, Arc::clone(link), key)
            }
        };
        let limiter = Arc::new(Limiter {
            quota: Arc::new(quota),
        });
        Arc::clone(known.limiters.get_or_insert(token, limiter))
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.limiters.len()
    }
}
