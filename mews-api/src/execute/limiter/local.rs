use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::state::{Place, State, Ticket, Turn};
use super::{Class, Exhausted, Limits, Permit, Quota};
use crate::base::clock::Clock;
use crate::base::future::BoxFuture;

/// How often a waiting future asks again in one go, should a clock's sleep end before its time.
const EARLY_WAKES: u32 = 8;
/// No clock has to know what to do with the end of time.
const LONGEST_SLEEP: Duration = Duration::from_secs(60 * 60);

/// A quota that this process keeps for itself. No task of its own: whoever waits drives it, and who is served calls the next.
pub(super) struct Local {
    clock: Arc<dyn Clock>,
    state: Mutex<State<Waker>>,
}

impl Local {
    pub(super) fn new(limits: Limits, clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            state: Mutex::new(State::new(limits)),
        }
    }

    /// The state after a panic is as good as before: each change is complete before the lock is released.
    fn state(&self) -> MutexGuard<'_, State<Waker>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state, and calls those whose turn may have come.
    fn change(&self, change: impl FnOnce(&mut State<Waker>, Duration)) {
        let mut state = self.state();
        // Under the lock, so that the log is in order.
        change(&mut state, self.clock.now());
        let callers = state.calls(None);
        call(state, callers);
    }
}

impl Quota for Local {
    fn acquire(
        self: Arc<Self>,
        class: Class,
        max_wait: Duration,
    ) -> BoxFuture<'static, Result<Box<dyn Permit>, Exhausted>> {
        Box::pin(Acquire {
            local: self,
            class,
            max_wait,
            line: None,
            timer: None,
        })
    }

    fn is_idle(&self) -> bool {
        let mut state = self.state();
        state.is_idle(self.clock.now())
    }
}

/// Waits in line, from the first poll on.
struct Acquire {
    local: Arc<Local>,
    class: Class,
    max_wait: Duration,
    line: Option<Line>,
    timer: Option<Timer>,
}

#[derive(Clone, Copy)]
struct Line {
    ticket: Ticket,
    since: Duration,
}

struct Timer {
    at: Duration,
    sleep: BoxFuture<'static, ()>,
}

/// What one look at the state brought.
enum Look {
    Done(Result<Box<dyn Permit>, Exhausted>),
    /// Look again at this time.
    At(Duration),
}

impl Acquire {
    fn look(&mut self, waker: &Waker) -> Look {
        let local = Arc::clone(&self.local);
        let mut state = local.state();
        let now = local.clock.now();
        let class = self.class;
        let line = *self.line.get_or_insert_with(|| Line {
            ticket: state.join(class, now),
            since: now,
        });
        let waited = now.saturating_sub(line.since);
        let deadline = line.since.saturating_add(self.max_wait);
        let (look, still_in_line) = match state.poll(line.ticket, Some(waker.clone()), now) {
            Turn::Go(place) => {
                let permit = LocalPermit {
                    local: Arc::clone(&local),
                    place: Some(place),
                    is_sent: false,
                    waited,
                };
                (Look::Done(Ok(Box::new(permit))), false)
            }
            // The wait is too long, or certain to become so.
            Turn::Wait { earliest, .. } if earliest > deadline || now >= deadline => {
                state.leave(line.ticket, now);
                let wait = earliest.saturating_sub(now);
                let shut = state.is_shut();
                (Look::Done(Err(Exhausted { waited, wait, shut })), false)
            }
            Turn::Wait { again, .. } => {
                let at = again.map_or(deadline, |again| again.min(deadline));
                (Look::At(at), true)
            }
        };
        let callers = if still_in_line {
            state.calls_after_wait(line.ticket)
        } else {
            self.line = None;
            state.calls(None)
        };
        call(state, callers);
        look
    }
}

fn call(state: MutexGuard<'_, State<Waker>>, callers: Vec<Waker>) {
    // Not under the lock: a waker may run anything.
    drop(state);
    callers.into_iter().for_each(Waker::wake);
}

impl Future for Acquire {
    type Output = Result<Box<dyn Permit>, Exhausted>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        for _ in 0..EARLY_WAKES {
            let at = match self.look(context.waker()) {
                Look::Done(result) => {
                    self.timer = None;
                    return Poll::Ready(result);
                }
                Look::At(at) => at,
            };
            let this = &mut *self;
            if this.timer.as_ref().is_none_or(|timer| timer.at != at) {
                let wait = at.saturating_sub(this.local.clock.now());
                this.timer = Some(Timer {
                    at,
                    sleep: this.local.clock.sleep(wait.min(LONGEST_SLEEP)),
                });
            }
            let Some(timer) = &mut this.timer else {
                continue;
            };
            if timer.sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            this.timer = None;
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Acquire {
    fn drop(&mut self) {
        if let Some(line) = self.line.take() {
            self.local
                .change(|state, now| state.leave(line.ticket, now));
        }
    }
}

struct LocalPermit {
    local: Arc<Local>,
    /// Until the end of the request is known.
    place: Option<Place>,
    is_sent: bool,
    waited: Duration,
}

impl LocalPermit {
    /// Takes the place to end it; what ends was sent.
    fn take(&mut self) -> Option<Place> {
        self.sent();
        self.place.take()
    }
}

impl Permit for LocalPermit {
    fn sent(&mut self) {
        let Some(place) = self.place.as_mut().filter(|_| !self.is_sent) else {
            return;
        };
        self.is_sent = true;
        self.local.change(|state, now| state.sent(place, now));
    }

    fn answered(&mut self) {
        if let Some(place) = self.take() {
            self.local.change(|state, now| state.answered(place, now));
        }
    }

    fn refused(&mut self, retry_after: Option<Duration>) {
        if let Some(place) = self.take() {
            self.local
                .change(|state, now| state.refused(place, retry_after, noise(), now));
        }
    }

    fn waited(&self) -> Duration {
        self.waited
    }
}

impl Drop for LocalPermit {
    fn drop(&mut self) {
        if let Some(place) = self.place.take() {
            self.local.change(|state, now| state.dropped(place, now));
        }
    }
}

/// From 0 up to 1. The standard library seeds its hashes at random, which is all the chance that a pause needs.
fn noise() -> f64 {
    let bits = RandomState::new().hash_one(0_u8) >> 32;
    #[allow(clippy::cast_precision_loss)] // 32 bits fit exactly.
    let noise = bits as f64 / f64::from(u32::MAX);
    noise.min(1.0)
}
