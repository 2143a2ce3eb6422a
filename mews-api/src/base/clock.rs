//! The time of the client. Tests replace it, to simulate a day of waiting in milliseconds.

use std::time::Duration;

use crate::base::future::BoxFuture;
use crate::value::Timestamp;

/// The clock of a client: the time, and waiting. By default tokio's; tests may use a faster one.
pub trait Clock: Send + Sync + 'static {
    /// Time since a fixed instant. It never decreases, whatever happens to the wall clock.
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
