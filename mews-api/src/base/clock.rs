//! Time as the client sees it: what tests replace, to see a day of waiting in milliseconds.

use std::time::Duration;

use crate::base::future::BoxFuture;
use crate::value::Timestamp;

/// The clock of a client: the time, and waiting. By default tokio's; tests may use a faster one.
pub trait Clock: Send + Sync + 'static {
    /// Time since an instant that never changes. It never goes back, whatever happens to the clock on the wall.
    fn now(&self) -> Duration;

    /// Is done when `duration` has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// The time of the wall clock.
    fn wall(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Tokio's clock, which its tests can pause.
#[derive(Clone, Copy, Debug)]
pub struct TokioClock {
    start: tokio::time::Instant,
}

impl TokioClock {
    /// A clock that starts at zero.
    pub fn new() -> Self {
        Self {
            start: tokio::time::Instant::now(),
        }
    }
}

impl Default for TokioClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for TokioClock {
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
