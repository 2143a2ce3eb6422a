//! Default settings of a client, and the settings of one call.

use std::time::Duration;

use crate::base::locale::Locale;
use crate::execute::limiter::Priority;
use crate::execute::retry::{RetryPolicy, RetryWrites};

/// The service itself gives up after tens of seconds; this is for responses that never come.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(120);
pub(crate) const MAX_RESPONSE: usize = 64 << 20;

/// Options of a single call.
#[derive(Clone, Debug)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) language: Option<Locale>,
    /// `None`: the client's.
    pub(crate) retry: Option<RetryPolicy>,
    /// Replaces the one of the policy in force.
    pub(crate) max_wait: Option<Duration>,
    pub(crate) retry_writes: RetryWrites,
    /// An empty page, or a success without anything to say, may come without a body.
    pub(crate) minimal: bool,
    /// Nothing is checked before sending that the service checks as well.
    pub(crate) unchecked: bool,
    /// Requests of paginated calls give way to others.
    pub(crate) priority: Priority,
    /// The caller can ask for less. Failures for weight or size are returned at once instead of
    /// being retried.
    pub(crate) can_split: bool,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            timeout: None,
            language: None,
            retry: None,
            max_wait: None,
            retry_writes: RetryWrites::default(),
            minimal: false,
            unchecked: false,
            priority: Priority::Interactive,
            can_split: false,
        }
    }
}

/// As many as the quota of a token lets start at once would be 200; half of them use it up as well
/// if responses take less than 15 s.
pub(crate) const MAX_CONNECTIONS: usize = 100;
