//! Settings of a client, and what a single call may set otherwise.

use std::time::Duration;

pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The service itself gives up after tens of seconds; this is for answers that never come.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(120);
pub(crate) const MAX_RESPONSE: usize = 64 << 20;

/// What a single call sets.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) language: Option<Language>,
}

/// The language of texts and the culture of formats in an answer. The service wants both or neither.
#[derive(Clone, Debug)]
pub(crate) struct Language {
    pub(crate) language: String,
    pub(crate) culture: String,
}
