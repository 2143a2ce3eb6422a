//! The service's clock: it is stopped, runs, or is set.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::base::clock::Clock;
use crate::base::instant::Instant;

#[derive(Debug)]
pub(crate) struct Present(Mutex<State>);

#[derive(Clone, Copy, Debug)]
struct State {
    /// The service's time at the moment `since` of the simulator's clock.
    instant: Instant,
    since: Duration,
    moves: bool,
    /// Total of the spans by which the clock was set or moved forward.
    skipped: Duration,
}

impl Present {
    pub(crate) fn new(instant: Instant, moves: bool) -> Self {
        Self(Mutex::new(State {
            instant,
            since: Duration::ZERO,
            moves,
            skipped: Duration::ZERO,
        }))
    }

    pub(crate) fn now(&self, clock: &Clock) -> Instant {
        self.state().now(clock)
    }

    /// Time by which exports finish and links expire: the simulator's time plus the spans by which
    /// the service's clock was moved forward. It runs even if the service's clock is stopped.
    pub(crate) fn elapsed(&self, clock: &Clock) -> Duration {
        clock.now().saturating_add(self.state().skipped)
    }

    pub(crate) fn moves(&self) -> bool {
        self.state().moves
    }

    pub(crate) fn set(&self, instant: Instant, clock: &Clock) {
        let mut state = self.state();
        let forward = instant.seconds_since(state.now(clock));
        let forward = Duration::from_secs(u64::try_from(forward).unwrap_or(0));
        state.skipped = state.skipped.saturating_add(forward);
        (state.instant, state.since) = (instant, clock.now());
    }

    /// Starts or stops the service's clock.
    pub(crate) fn set_moves(&self, moves: bool, clock: &Clock) {
        let mut state = self.state();
        *state = State {
            instant: state.now(clock),
            since: clock.now(),
            moves,
            ..*state
        };
    }

    /// Advances the service's clock by a span.
    pub(crate) fn advance(&self, span: Duration) {
        let mut state = self.state();
        state.instant = later(state.instant, span);
        state.skipped = state.skipped.saturating_add(span);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn now(&self, clock: &Clock) -> Instant {
        if self.moves {
            later(self.instant, clock.now().saturating_sub(self.since))
        } else {
            self.instant
        }
    }
}

/// Adds a span in whole seconds, the precision of the service's instants.
fn later(instant: Instant, span: Duration) -> Instant {
    instant.plus_seconds(i64::try_from(span.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Present;
    use crate::base::clock::Clock;
    use crate::base::instant::Instant;

    #[tokio::test(start_paused = true)]
    async fn present_moves_stands_still_and_can_be_set() {
        let clock = Clock::new(60.0);
        let start = Instant::parse("2026-01-15T12:00:00Z").unwrap();
        let present = Present::new(start, false);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(present.now(&clock), start);
        present.set_moves(true, &clock);
        assert_eq!(present.now(&clock), start);
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(present.now(&clock), start.plus_seconds(120));
        present.advance(Duration::from_secs(5));
        assert_eq!(present.now(&clock), start.plus_seconds(125));
        present.set_moves(false, &clock);
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(present.now(&clock), start.plus_seconds(125));
    }
}
