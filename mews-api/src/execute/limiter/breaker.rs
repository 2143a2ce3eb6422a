//! Whether a shared store is used at the moment.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The wait after a failure until the store is tried again; it doubles up to the longest.
const RETRY: Duration = Duration::from_millis(250);
const LONGEST_RETRY: Duration = Duration::from_secs(2);

/// One for all tokens of a store: after a failure only one probe at a time waits for the store.
#[derive(Debug, Default)]
pub(super) struct Breaker(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    down: Option<Down>,
}

#[derive(Debug)]
struct Down {
    failures: u32,
    retry_at: Duration,
    probing: bool,
}

/// The permitted use of the store for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// Use it.
    Open,
    /// Try it once, and report how that went.
    Probe,
    /// Leave it alone; ask again at this time.
    Closed(Duration),
}

impl Breaker {
    pub(super) fn access(&self, now: Duration) -> Access {
        match &mut self.state().down {
            None => Access::Open,
            Some(down) if down.probing || down.retry_at > now => {
                Access::Closed(down.retry_at.max(now + RETRY / 5))
            }
            Some(down) => {
                down.probing = true;
                Access::Probe
            }
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.state().down.is_none()
    }

    /// An operation failed, the probe or another one. Whether it was the first one.
    pub(super) fn failed(&self, probe: bool, now: Duration) -> bool {
        let mut state = self.state();
        let failures = state.down.as_ref().map_or(0, |down| down.failures);
        let wait = RETRY.saturating_mul(1_u32.checked_shl(failures).unwrap_or(u32::MAX));
        // Others that were under way when the store failed say nothing new.
        if probe || state.down.is_none() {
            state.down = Some(Down {
                failures: failures + 1,
                retry_at: now.saturating_add(wait.min(LONGEST_RETRY)),
                probing: false,
            });
        }
        failures == 0
    }

    /// A probe succeeded. Whether the store was down.
    pub(super) fn succeeded(&self) -> bool {
        self.state().down.take().is_some()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_one_probe_through_after_longer_and_longer_waits() {
        let breaker = Breaker::default();
        let ms = Duration::from_millis;
        assert_eq!(breaker.access(ms(0)), Access::Open);
        assert!(breaker.failed(false, ms(1_000)));
        assert!(!breaker.failed(false, ms(1_100)), "one that was under way");
        let mut now = ms(1_000);
        for wait in [250, 500, 1_000, 2_000, 2_000, 2_000] {
            assert_eq!(breaker.access(now), Access::Closed(now + ms(wait)));
            now += ms(wait);
            assert_eq!(breaker.access(now), Access::Probe);
            assert_eq!(breaker.access(now), Access::Closed(now + ms(50)));
            assert!(!breaker.failed(true, now));
        }
        now += ms(2_000);
        assert_eq!(breaker.access(now), Access::Probe);
        assert!(breaker.succeeded() && breaker.is_open());
        assert!(!breaker.succeeded());
        assert!(breaker.failed(false, now));
        assert_eq!(breaker.access(now), Access::Closed(now + ms(250)));
    }
}
