//! The settings of retries.

use std::time::Duration;

use crate::execute::limiter::Priority;

/// How often and how long a call is tried again, for a client
/// ([`ClientBuilder::retry`](crate::ClientBuilder::retry)) or a single call
/// ([`Call::retry`](crate::Call::retry)).
///
/// Reads are repeated after failures that are likely to pass: failed connections, failures of the
/// service, lost responses. Writes are repeated only if the service certainly did not process them
/// (see [`RetryWrites`]). The first attempt never waits for any of this. All calls of a client
/// share a retry budget, so a client whose calls mostly fail repeats little.
///
/// Refusals for too many requests (429) don't count as attempts: the call waits, up to
/// [`max_wait`](Self::max_wait) in all.
///
/// ```
/// use std::time::Duration;
///
/// use mews_api::RetryPolicy;
///
/// // A guest waits at a kiosk: one more attempt, none after ten seconds, and no long wait for the
/// // limit of requests.
/// let policy = RetryPolicy::new()
///     .max_attempts(2)
///     .deadline(Duration::from_secs(10))
///     .max_wait(Duration::from_secs(5));
/// # assert_ne!(policy, RetryPolicy::default());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) base: Duration,
    pub(crate) cap: Duration,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_wait: Option<Duration>,
    pub(crate) waits_out_refusals: bool,
}

/// The longest `Retry-After` that is honoured without having been asked to.
const LONGEST_PAUSE: Duration = Duration::from_secs(120);
const DEADLINE: Duration = Duration::from_secs(300);
const MAX_WAIT: Duration = Duration::from_secs(300);

impl RetryPolicy {
    /// The defaults: 4 attempts, backoff from 0.5 s up to 30 s, a deadline and a longest wait of 5
    /// minutes.
    pub const fn new() -> Self {
        Self {
            max_attempts: 4,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(30),
            deadline: None,
            max_wait: None,
            waits_out_refusals: true,
        }
    }

    /// One attempt: whatever fails is an error at once, a refusal for too many requests (429)
    /// included. It does wait for its place within the limit of requests, unless its
    /// [`max_wait`](Self::max_wait) is zero.
    pub const fn none() -> Self {
        Self {
            max_attempts: 1,
            waits_out_refusals: false,
            ..Self::new()
        }
    }

    /// The most attempts, the first one included. Default: 4; 0 counts as 1. After a failure of the
    /// service itself (500), a page of some proxy or a response that was cut off there are at most
    /// 2 repeats, after an attempt that took too long at most 1, whatever is set here.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The waits between attempts: any length up to a bound, which starts at `base` and doubles up
    /// to `cap`. Default: 0.5 s and 30 s.
    pub const fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// How long all attempts and the waits between them may take together; waiting for the limit of
    /// requests is not in it. No repeat starts after it, not even after a refusal for too many
    /// requests (429). A repeat of a read is given no more time than is left, one of a write its
    /// whole timeout: giving up early would leave its outcome open. Default: 300 s for a single
    /// request; none for the requests of a paginated call, each of which has this deadline if it is
    /// set.
    pub const fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// How long a request may wait in all because of the limit of requests: for its place, and
    /// after refusals (429). Then it fails with [`is_rate_limited`](crate::Error::is_rate_limited).
    /// Default: 300 s, while a single pause that the service asks for is accepted up to 120 s; a
    /// `max_wait` that is set is also accepted as a single pause.
    pub const fn max_wait(mut self, max_wait: Duration) -> Self {
        self.max_wait = Some(max_wait);
        self
    }

    /// The deadline in force; `None` for none.
    pub(crate) fn deadline_for(&self, priority: Priority) -> Option<Duration> {
        match self.deadline {
            None if priority == Priority::Bulk => None,
            deadline => Some(deadline.unwrap_or(DEADLINE)),
        }
    }

    pub(crate) fn max_wait_or_default(&self) -> Duration {
        self.max_wait.unwrap_or(MAX_WAIT)
    }

    /// The longest single pause to accept from the service.
    pub(crate) fn longest_pause(&self) -> Duration {
        self.max_wait.unwrap_or_default().max(LONGEST_PAUSE)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Which failed writes may be sent again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryWrites {
    /// Those that the service certainly did not process: no connection was made, it refused them
    /// for too many requests, or it refused the HTTP/2 stream.
    #[default]
    IfUnprocessed,
    /// Also writes of unknown outcome, if the operation sets a state that a second request would
    /// set again ([`Effect::Set`](crate::Effect::Set)). Other writes are not repeated. A change
    /// made by someone else between the two requests is overwritten. For `rates/set`, use it only
    /// if each rate carries an id.
    IfIdempotent,
}
