//! The configured limit of a token.

use std::time::Duration;

/// The difference between a window and the service's own: requests overtake each other on their
/// way.
pub(super) const MARGIN: Duration = Duration::from_millis(500);

/// How many requests a token has, and how they are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// The most requests in any window. At least 1.
    pub(crate) requests: u32,
    /// The window, half a second longer than the service's own.
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
            window: Duration::from_secs(30) + MARGIN,
            reserve: 4,
            count_at: CountAt::Send,
        }
    }
}

impl Limits {
    /// Limits by which these and others both hold.
    pub(crate) fn and(self, requests: u32, window: Duration) -> Self {
        let other = Self {
            requests,
            window,
            ..self
        }
        .sane();
        let one = self.sane();
        let (short, long) = match one.window <= other.window {
            true => (one, other),
            false => (other, one),
        };
        // The long window holds no more than its limit if each of the short ones in it holds this.
        let windows = long.window.as_nanos().div_ceil(short.window.as_nanos());
        let each = u128::from(short.requests).min(u128::from(long.requests) / windows);
        let least = one.requests.min(other.requests);
        let (requests, window) = match u32::try_from(each) {
            Ok(each) if u128::from(each) * windows > u128::from(least) => (each, short.window),
            _ => (least, long.window),
        };
        Self {
            requests,
            window,
            ..self
        }
        .sane()
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_limits_hold() {
        let of = |requests, seconds| Limits {
            requests,
            window: Duration::from_secs(seconds),
            ..Limits::default()
        };
        for (one, other, both) in [
            ((200, 30), (100, 30), (100, 30)),
            ((100, 30), (200, 30), (100, 30)),
            ((5, 1), (200, 30), (5, 1)),
            ((1000, 1), (200, 30), (200, 30)),
            ((10, 1), (200, 30), (6, 1)),
            ((200, 30), (20, 1), (6, 1)),
            ((0, 30), (200, 30), (1, 30)),
        ] {
            let found = of(one.0, one.1).and(other.0, Duration::from_secs(other.1));
            assert_eq!(
                (found.requests, found.window.as_secs()),
                both,
                "{one:?} and {other:?}"
            );
        }
        assert_eq!(of(3, 30).and(1, Duration::ZERO).reserve, 0);
    }
}
