//! The configured limit of a token.

use std::time::Duration;

/// How many requests a token has, and how they are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// The most requests in any window. At least 1.
    pub(crate) requests: u32,
    /// The window. Half a second longer than the service's own: requests overtake each other on
    /// their way.
    pub(crate) window: Duration,
    /// The number of requests of any window that are left to interactive calls. Below `requests`.
    pub(crate) reserve: u32,
    /// When a request begins to age.
    pub(crate) count_at: CountAt,
}

/// The moment from which a request counts for one window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CountAt {
    /// When it is sent. Exact as long as the ways of requests differ by less than the window's half
    /// second.
    Send,
    /// When it is answered. The service saw it before, so its limit holds whatever the network
    /// does; slow responses cost throughput.
    Answer,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            requests: 200,
            window: Duration::from_millis(30_500),
            reserve: 4,
            count_at: CountAt::Send,
        }
    }
}

impl Limits {
    /// The nearest limits that make sense.
    pub(crate) fn sane(self) -> Self {
        let requests = self.requests.max(1);
        Self {
            requests,
            window: self.window.max(Duration::from_millis(1)),
            reserve: self.reserve.min(requests - 1),
            count_at: self.count_at,
        }
    }
}
