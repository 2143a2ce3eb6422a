//! Settings of a client, and what a single call may set otherwise.

use std::time::Duration;

use crate::execute::limiter::Class;
use crate::execute::retry::{RetryPolicy, RetryWrites};
use crate::request::envelope::Language;

/// The service itself gives up after tens of seconds; this is for answers that never come.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(120);
pub(crate) const MAX_RESPONSE: usize = 64 << 20;

/// What a single call sets.
#[derive(Clone, Debug)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) language: Option<Language>,
    /// `None`: the client's.
    pub(crate) retry: Option<RetryPolicy>,
    /// Replaces the policy's, whoever set that.
    pub(crate) max_wait: Option<Duration>,
    pub(crate) retry_writes: RetryWrites,
    /// An empty page, or a success without anything to say, may come without a body.
    pub(crate) minimal: bool,
    /// A request of a walk is one of many and gives way to others.
    pub(crate) class: Class,
    /// Whoever asks can ask for less: what is too heavy or too large comes back at once instead of being repeated.
    pub(crate) splits: bool,
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
            class: Class::Interactive,
            splits: false,
        }
    }
}

/// As many as the quota of a token lets start at once would be 200; half of them use it up as well where answers take less than
/// 15 s.
pub(crate) const MAX_CONNECTIONS: usize = 100;
