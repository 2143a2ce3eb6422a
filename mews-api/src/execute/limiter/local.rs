//! The quota of a token: waiting futures over the plain [`State`], and calls of the ledger if
//! processes share it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::ledger::TokenKey;
use super::shared::Link;
use super::state::{Slot, State, Ticket, Turn};
use super::{Exhausted, Limits, Priority, calls};
use crate::base::clock::Clock;
use crate::base::future::BoxFuture;

/// How often a waiting future polls again at once if a clock's sleep ends too early.
const EARLY_WAKES: u32 = 8;
/// Longer waits are made of several sleeps, so that no clock has to handle extreme durations.
const LONGEST_SLEEP: Duration = Duration::from_secs(60 * 60);

/// The quota of a token. Waiting futures drive it, and each one that is served wakes the next. A
/// quota that this process keeps for itself has no task; calls of a ledger are tasks.
pub(super) struct Local {
    pub(super) clock: Arc<dyn Clock>,
    state: Mutex<State<Waker>>,
    /// If processes share it.
    pub(super) shared: Option<Shared>,
}

/// The ledger, and the token's name in it.
pub(super) struct Shared {
    pub(super) link: Arc<Link>,
    pub(super) token: TokenKey,
}

impl Local {
    pub(super) fn new(limits: Limits, clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            state: Mutex::new(State::new(limits)),
            shared: None,
        }
    }

    pub(super) fn shared(
        limits: Limits,
        clock: Arc<dyn Clock>,
        link: Arc<Link>,
        token: TokenKey,
    ) -> Self {
        Self {
            clock,
            state: Mutex::new(State::new(limits).shared(link.sharing)),
            shared: Some(Shared { link, token }),
        }
    }

    /// The state after a panic is as good as before: each change is complete before the lock is
    /// released.
    pub(super) fn state(&self) -> MutexGuard<'_, State<Waker>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state, and wakes the waiters whose turn may have come.
    pub(super) fn change<T>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut State<Waker>, Duration) -> T,
    ) -> T {
        let mut state = self.state();
        // Under the lock, so that the log is in order.
        let result = change(&mut state, self.clock.now());
        let wakers = state.wakers_after_change(None);
        self.release(state, wakers);
        result
    }

    /// Releases the state, wakes the waiters and calls the ledger if that is needed.
    fn release(self: &Arc<Self>, mut state: MutexGuard<'_, State<Waker>>, wakers: Vec<Waker>) {
        let Some(shared) = &self.shared else {
            wake(state, wakers);
            return;
        };
        let needed = calls::needed(self, shared, &mut state);
        wake(state, wakers);
        for call in needed {
            calls::start(self, call);
        }
    }

    /// See [`Limiter::acquire`](super::Limiter::acquire).
    pub(super) fn acquire(self: Arc<Self>, priority: Priority, max_wait: Duration) -> Acquire {
        Acquire {
            local: self,
            priority,
            max_wait,
            line: None,
            timer: None,
        }
    }

    /// Whether it can be dropped without effect: no call waits, no request is under way, and no
    /// past request counts any more.
    pub(super) fn is_idle(&self) -> bool {
        let mut state = self.state();
        state.is_idle(self.clock.now())
    }
}

/// Waits in line, from the first poll on.
pub(super) struct Acquire {
    local: Arc<Local>,
    priority: Priority,
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

/// The result of polling the state once.
enum Polled {
    Done(Result<Permit, Exhausted>),
    /// Poll again at this time.
    At(Duration),
}

impl Acquire {
    fn poll_state(&mut self, waker: &Waker) -> Polled {
        let local = Arc::clone(&self.local);
        let mut state = local.state();
        let now = local.clock.now();
        let priority = self.priority;
        let line = *self.line.get_or_insert_with(|| Line {
            ticket: state.join(priority, now),
            since: now,
        });
        let waited = now.saturating_sub(line.since);
        let deadline = line.since.saturating_add(self.max_wait);
        let (polled, still_in_line) = match state.poll(line.ticket, Some(waker.clone()), now) {
            Turn::Go(slot) => {
                let permit = Permit {
                    local: Arc::clone(&local),
                    slot: Some(slot),
                    is_sent: false,
                    waited,
                };
                (Polled::Done(Ok(permit)), false)
            }
            // The wait is too long, or certain to become so.
            Turn::Wait { earliest, .. } if earliest > deadline || now >= deadline => {
                state.leave(line.ticket, now);
                let wait = earliest.saturating_sub(now);
                let gate_closed = state.is_gate_closed();
                (
                    Polled::Done(Err(Exhausted {
                        waited,
                        wait,
                        gate_closed,
                    })),
                    false,
                )
            }
            Turn::Wait { again, .. } => {
                let at = again.map_or(deadline, |again| again.min(deadline));
                (Polled::At(at), true)
            }
        };
        let wakers = if still_in_line {
            state.wakers_after_wait(line.ticket)
        } else {
            self.line = None;
            state.wakers_after_change(None)
        };
        local.release(state, wakers);
        polled
    }
}

fn wake(state: MutexGuard<'_, State<Waker>>, wakers: Vec<Waker>) {
    // Not under the lock: a waker may run anything.
    drop(state);
    wakers.into_iter().for_each(Waker::wake);
}

impl Future for Acquire {
    type Output = Result<Permit, Exhausted>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        for _ in 0..EARLY_WAKES {
            let at = match self.poll_state(context.waker()) {
                Polled::Done(result) => {
                    self.timer = None;
                    return Poll::Ready(result);
                }
                Polled::At(at) => at,
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

/// The right to send one attempt.
///
/// Dropped before [`sent`](Self::sent), it is returned to the quota. Dropped after it without an
/// answer (the caller was dropped, the connection broke), it stays spent.
#[must_use]
pub(crate) struct Permit {
    local: Arc<Local>,
    /// Until the end of the request is known.
    slot: Option<Slot>,
    is_sent: bool,
    waited: Duration,
}

impl Permit {
    /// Takes the slot of a request that ends. It was sent.
    fn take(&mut self) -> Option<Slot> {
        self.sent();
        self.slot.take()
    }

    /// The attempt is about to be sent: from here on it counts. Call it right before the transport.
    pub(crate) fn sent(&mut self) {
        let Some(slot) = self.slot.as_mut().filter(|_| !self.is_sent) else {
            return;
        };
        self.is_sent = true;
        self.local.change(|state, now| state.sent(slot, now));
    }

    /// The service responded with any status except 429.
    pub(crate) fn answered(mut self) {
        if let Some(slot) = self.take() {
            self.local.change(|state, now| state.answered(slot, now));
        }
    }

    /// The service refused the attempt (429). All calls with this token wait for `retry_after`
    /// (from now), or longer and longer without one. Then one attempt is sent alone, as a probe.
    pub(crate) fn refused(mut self, retry_after: Option<Duration>) {
        if let Some(slot) = self.take() {
            self.local
                .change(|state, now| state.refused(slot, retry_after, fastrand::f64(), now));
        }
    }

    /// How long it took to acquire it.
    pub(crate) fn waited(&self) -> Duration {
        self.waited
    }

    /// Whether it may still be used. A permit of a shared quota must be used within 200 ms.
    pub(crate) fn is_current(&self) -> bool {
        let lease = self.slot.as_ref().and_then(|slot| slot.lease);
        lease.is_none_or(|lease| lease.expires > self.local.clock.now())
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(slot) = self.slot.take() {
            self.local.change(|state, now| state.dropped(slot, now));
        }
    }
}
