//! How bulk requests are spread over a window.

use std::time::Duration;

/// The part of a window's bulk requests that may go at once. Enough to make up for the slow start
/// of a paginated call, and not so much that all slots of a window come back at the same moment: an
/// interactive call beyond the reserve would wait long for it.
const BURST: u64 = 4;

/// Spreads bulk requests over the window: a burst, then evenly, then the next burst a window after
/// the last. Interactive requests never wait for credit, but use it: bulk requests fill what they
/// leave, so that the window does not become full and make the next interactive request wait.
///
/// The log alone keeps the limit; this decides only *when* within a window. So it may be a little
/// too generous, and is never too strict: `limit` in each window must be possible, or paginated
/// calls would take longer than the quota allows.
#[derive(Debug, Default)]
pub(super) struct Pace {
    /// In requests times nanoseconds of the window, to be exact. Negative after interactive
    /// requests beyond it.
    credit: i128,
    at: Duration,
    /// When the burst is there again.
    full: Duration,
}

/// The share of a window for bulk requests.
#[derive(Clone, Copy, Debug)]
pub(super) struct Share {
    pub(super) limit: u32,
    pub(super) window: Duration,
}

impl Share {
    fn one(self) -> i128 {
        self.window.as_nanos() as i128
    }

    fn burst(self) -> i128 {
        i128::from((u64::from(self.limit) / BURST).max(1)) * self.one()
    }

    /// The least credit: it takes a window to get from there to none.
    fn least(self) -> i128 {
        -self.rate() * self.one()
    }

    /// The credit gained in a nanosecond. It allows one request more than the window has beside the
    /// burst, because the last of them must not coincide with the next burst.
    fn rate(self) -> i128 {
        let limit = i128::from(self.limit);
        limit + 1 - (self.burst() / self.one()).min(limit)
    }
}

impl Pace {
    /// When the next request may go: now or in the past, if at once.
    pub(super) fn next(&self, now: Duration, share: Share) -> Duration {
        self.nth(1, now, share)
    }

    /// A time before which the request number `count` from now won't go.
    pub(super) fn nth(&self, count: usize, now: Duration, share: Share) -> Duration {
        let credit = self.credit(now, share);
        let needed = (count as i128).saturating_mul(share.one());
        let missing = needed.saturating_sub(credit);
        if missing <= 0 {
            return now;
        }
        let wait = missing.unsigned_abs().div_ceil(share.rate().unsigned_abs());
        let wait = u64::try_from(wait).map_or(Duration::MAX, Duration::from_nanos);
        now.saturating_add(wait).min(self.full.max(now))
    }

    /// One is sent, even without credit: the caller then has a better reason.
    pub(super) fn take(&mut self, now: Duration, share: Share) {
        let credit = self.credit(now, share);
        if credit == share.burst() {
            self.full = now.saturating_add(share.window);
        }
        self.credit = (credit - share.one()).max(share.least());
        self.at = now;
    }

    /// One didn't go after all.
    pub(super) fn give_back(&mut self, now: Duration, share: Share) {
        self.credit = (self.credit(now, share) + share.one()).min(share.burst());
        self.at = now;
    }

    fn credit(&self, now: Duration, share: Share) -> i128 {
        if now >= self.full {
            return share.burst();
        }
        let elapsed = now.saturating_sub(self.at).as_nanos() as i128;
        (self.credit + elapsed * share.rate()).min(share.burst())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHARE: Share = Share {
        limit: 196,
        window: Duration::from_millis(30_500),
    };

    /// The times of requests that go as soon as they may.
    fn times(count: usize, share: Share) -> Vec<Duration> {
        let mut pace = Pace::default();
        let mut now = Duration::ZERO;
        let step = |_| {
            now = now.max(pace.next(now, share));
            pace.take(now, share);
            now
        };
        (0..count).map(step).collect()
    }

    #[test]
    fn spreads_requests_evenly_after_a_burst() {
        let times = times(500, SHARE);
        assert_eq!(times[48], Duration::ZERO);
        let gap = SHARE.window / 148;
        for pair in times[48..196].windows(2) {
            let apart = pair[1] - pair[0];
            assert!(apart.abs_diff(gap) < Duration::from_micros(1), "{apart:?}");
        }
        // A whole share in each window, and not one more.
        assert!(times[195] < SHARE.window);
        assert_eq!(times[196..245], [SHARE.window; 49]);
        assert!(times[245] > SHARE.window);
    }

    #[test]
    fn small_shares_are_fully_used() {
        for limit in 1..20 {
            let share = Share { limit, ..SHARE };
            let count = 10 * limit as usize;
            let last = times(count, share)[count - 1];
            assert!(last < SHARE.window * 10, "{limit}: {last:?}");
        }
    }

    #[test]
    fn returns_credit_of_requests_not_sent() {
        let mut pace = Pace::default();
        for _ in 0..49 {
            pace.take(Duration::ZERO, SHARE);
        }
        assert!(pace.next(Duration::ZERO, SHARE) > Duration::ZERO);
        pace.give_back(Duration::ZERO, SHARE);
        assert_eq!(pace.next(Duration::ZERO, SHARE), Duration::ZERO);
    }
}
