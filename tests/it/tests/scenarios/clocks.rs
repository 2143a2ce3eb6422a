//! Clocks for clients.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use mews_api::Timestamp;
use mews_api::clock::{Clock, TokioClock};
use mews_api::transport::BoxFuture;

/// The runtime's clock, with a wall clock that is off by a number of seconds.
pub(crate) struct OffBy {
    clock: TokioClock,
    seconds: Arc<AtomicI64>,
}

impl OffBy {
    pub(crate) fn seconds(seconds: i64) -> Self {
        Self::shared(Arc::new(AtomicI64::new(seconds)))
    }

    /// One that can be set while it runs.
    pub(crate) fn shared(seconds: Arc<AtomicI64>) -> Self {
        Self {
            clock: TokioClock::new(),
            seconds,
        }
    }
}

impl Clock for OffBy {
    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.clock.sleep(duration)
    }

    fn wall(&self) -> Timestamp {
        let seconds = Timestamp::now().unix_seconds() + self.seconds.load(Ordering::SeqCst);
        Timestamp::from_unix_seconds(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// A clock that runs faster than time by a factor, for clients of a service that does so too.
pub(crate) struct Faster {
    start: tokio::time::Instant,
    speed: f64,
}

impl Faster {
    pub(crate) fn by(speed: f64) -> Self {
        Self {
            start: tokio::time::Instant::now(),
            speed,
        }
    }
}

impl Clock for Faster {
    fn now(&self) -> Duration {
        self.start.elapsed().mul_f64(self.speed)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration.div_f64(self.speed)))
    }
}

/// A clock on which something happens in the middle of the second backoff.
pub(crate) struct Eventful<F> {
    pub(crate) clock: Faster,
    /// Waits of this length are the timeout of an attempt, not backoff.
    pub(crate) timeout: Duration,
    pub(crate) backoffs: Arc<AtomicI64>,
    pub(crate) event: F,
}

impl<F: Fn() -> BoxFuture<'static, ()> + Send + Sync + 'static> Clock for Eventful<F> {
    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let sleep = self.clock.sleep(duration);
        if duration == self.timeout || self.backoffs.fetch_add(1, Ordering::SeqCst) != 1 {
            return sleep;
        }
        let event = (self.event)();
        Box::pin(async move {
            event.await;
            sleep.await;
        })
    }
}
