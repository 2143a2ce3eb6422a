//! Timeouts that count only the time in which the future is polled.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use crate::base::clock::Clock;

/// The number of steps in which a timeout is waited for, and the shortest step.
const TIMEOUT_STEPS: u32 = 16;
const SHORTEST_STEP: Duration = Duration::from_millis(50);

/// The result of the future, `None` if it takes longer than `timeout`.
///
/// Only time in which this is polled counts. A consumer that blocks the thread, or does not poll,
/// must not make a response late that is waiting to be read. So the timeout is waited for in steps,
/// and a step that took much longer than planned hardly counts.
pub(crate) async fn within<F: Future>(
    clock: &dyn Clock,
    timeout: Duration,
    future: F,
) -> Option<F::Output> {
    let mut future = pin!(future);
    let step = (timeout / TIMEOUT_STEPS).max(SHORTEST_STEP);
    let mut left = timeout;
    loop {
        let planned = step.min(left);
        let started = clock.now();
        let mut end = clock.sleep(planned);
        let output = poll_fn(|context| match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => end.as_mut().poll(context).map(|()| None),
        })
        .await;
        if output.is_some() {
            return output;
        }
        let late = clock.now().saturating_sub(started) > planned.saturating_add(step);
        // Bounded even if every step is late.
        let counted = if late { planned / 8 } else { planned };
        left = left.saturating_sub(counted);
        if left < Duration::from_millis(1) {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clock of a thread that is blocked for ten seconds in each step.
    #[derive(Default)]
    struct Blocked(std::sync::atomic::AtomicU64);

    impl Clock for Blocked {
        fn now(&self) -> Duration {
            Duration::from_secs(10 * self.0.load(std::sync::atomic::Ordering::SeqCst))
        }
        fn sleep(&self, _: Duration) -> crate::base::future::BoxFuture<'static, ()> {
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            Box::pin(std::future::ready(()))
        }
    }

    #[tokio::test]
    async fn late_steps_hardly_count_but_still_end_in_a_timeout() {
        let ready_at = |last: u32| {
            let mut polls = 0;
            poll_fn(move |_| {
                polls += 1;
                if polls > last {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
        };
        let timeout = Duration::from_secs(1);
        for (polls, expected) in [(5, true), (40, true), (1_000_000, false)] {
            let output = within(&Blocked::default(), timeout, ready_at(polls)).await;
            assert_eq!(output.is_some(), expected, "{polls}");
        }
    }
}
