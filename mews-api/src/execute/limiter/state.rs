//! The limiter's decisions as plain state: queues, slots and the log. Knows no clock and no
//! futures.

mod admission;
pub(super) mod sharing;

use std::collections::VecDeque;
use std::time::Duration;

use super::capacity::Capacity;
use super::gate::{Gate, Pass, Refusal};
use super::log::Log;
use super::pace::Pace;
use super::supply::{Lease, Supply};
use super::{CountAt, Limits, Priority};

/// A waiter that is not polled for this long when it is next (a stream without a reader) is
/// skipped, and keeps its position.
const GRACE: Duration = Duration::from_millis(200);

/// How often waiters check those ahead of them while it is not known when their turn will come.
const UNKNOWN: Duration = Duration::from_secs(5);

/// The whole limiter as plain state, with the time passed in. Its owner waits and wakes.
///
/// A request goes `join` → `poll` until it may be sent → `sent` → `answered`, `refused` or
/// `dropped`. After each change another waiter's turn may have come:
/// [`wakers_after_change`](Self::wakers_after_change) returns the wakers (`W`) of those that should
/// poll again.
#[derive(Debug)]
pub(super) struct State<W> {
    limits: Limits,
    /// The latest time seen; time never goes back here, whatever a clock does.
    now: Duration,
    log: Log,
    /// Slots that are in use and not in the log yet, by priority. They count as if just sent.
    unlogged: [u32; 2],
    /// Sent and without a response.
    under_way: u32,
    /// Refused so far.
    refused: u64,
    gate: Gate,
    capacity: Capacity,
    pace: Pace,
    /// The part of the window that other processes leave; none if no process shares it.
    supply: Option<Box<Supply>>,
    /// When the latest bulk request got its slot.
    bulk_served: Duration,
    queues: [VecDeque<Waiter<W>>; 2],
    /// The first waiter of each queue, and the time since when it could go if it polled. May be in
    /// the future.
    due: [Option<(u64, Duration)>; 2],
    tickets: u64,
    /// The gate was closed, which changes what all waiters know.
    wake_all: bool,
    passed_over: bool,
}

/// One that waits. Its owner removes it when it is dropped, so a queue is as long as there are
/// owners.
#[derive(Debug)]
struct Waiter<W> {
    ticket: u64,
    since: Duration,
    waker: Option<W>,
    asleep: bool,
}

/// One request's share of the window. Must be given back to [`State`].
#[derive(Debug)]
#[must_use]
pub(super) struct Slot {
    pub(super) priority: Priority,
    pass: Pass,
    sent: bool,
    /// A trial: it exceeds the number that is known to fit.
    beyond: bool,
    /// The slot of the ledger that processes share.
    pub(super) lease: Option<Lease>,
    /// Where it is in the log.
    number: Option<u64>,
    /// How many counted when it was sent, and how many had been refused by then.
    others: usize,
    refused: u64,
}

impl Slot {
    /// Whether it is sent alone, to find out whether the gate may open.
    #[cfg(test)]
    pub(super) fn is_probe(&self) -> bool {
        self.pass.probe
    }
}

/// A position in a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ticket {
    pub(super) priority: Priority,
    pub(super) number: u64,
}

/// The result of polling.
#[derive(Debug)]
pub(super) enum Turn {
    /// The request may be sent, and has left the queue.
    Go(Slot),
    Wait {
        /// When to poll again, unless woken before.
        again: Option<Duration>,
        /// A lower bound of the time at which it may be sent.
        earliest: Duration,
    },
}

impl<W: Clone> State<W> {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits: limits.sane(),
            now: Duration::ZERO,
            log: Log::default(),
            unlogged: [0; 2],
            under_way: 0,
            refused: 0,
            gate: Gate::new(),
            capacity: Capacity::default(),
            pace: Pace::default(),
            supply: None,
            bulk_served: Duration::ZERO,
            queues: [VecDeque::new(), VecDeque::new()],
            due: [None; 2],
            tickets: 0,
            wake_all: false,
            passed_over: false,
        }
    }

    /// Joins the queue.
    pub(super) fn join(&mut self, priority: Priority, now: Duration) -> Ticket {
        self.tick(now);
        let number = self.tickets;
        self.tickets += 1;
        self.queues[priority as usize].push_back(Waiter {
            ticket: number,
            since: self.now,
            waker: None,
            asleep: false,
        });
        Ticket { priority, number }
    }

    /// Whether the turn of this waiter has come. `waker` is kept, and woken when it may have.
    pub(super) fn poll(&mut self, ticket: Ticket, waker: Option<W>, now: Duration) -> Turn {
        self.tick(now);
        let priority = ticket.priority;
        let Some(index) = self.find(ticket) else {
            debug_assert!(false, "polled without a place in the queue");
            return Turn::Wait {
                again: None,
                earliest: self.now,
            };
        };
        let waiter = &mut self.queues[priority as usize][index];
        waiter.waker = waker;
        waiter.asleep = false;
        self.mark_sleepers(ticket);

        let queue = &self.queues[priority as usize];
        let mut ahead = queue.iter().take(index).filter(|waiter| !waiter.asleep);
        if ahead.next().is_some() {
            let before = 1 + ahead.count();
            return Turn::Wait {
                // One that found a waiter asleep also checks the next one.
                again: Some(self.watch(priority, if self.passed_over { 1 } else { before })),
                earliest: self.earliest(priority, before),
            };
        }
        match self.admits(priority) {
            Ok(()) => {
                self.queues[priority as usize].remove(index);
                Turn::Go(self.admit(priority))
            }
            Err(again) => {
                self.due[priority as usize] = again.map(|again| (ticket.number, again));
                Turn::Wait {
                    again,
                    earliest: self.earliest(priority, 0).max(again.unwrap_or_default()),
                }
            }
        }
    }

    /// Leaves the queue.
    pub(super) fn leave(&mut self, ticket: Ticket, now: Duration) {
        self.tick(now);
        if let Some(index) = self.find(ticket) {
            self.queues[ticket.priority as usize].remove(index);
        }
    }

    /// The request is about to be sent.
    pub(super) fn sent(&mut self, slot: &mut Slot, now: Duration) {
        self.tick(now);
        if slot.sent {
            return;
        }
        slot.sent = true;
        slot.others = self.counted_there();
        slot.refused = self.refused;
        self.under_way += 1;
        if self.limits.count_at == CountAt::Send {
            self.stamp(slot);
        }
    }

    /// The request was answered, not with a refusal.
    pub(super) fn answered(&mut self, mut slot: Slot, now: Duration) {
        self.end(&mut slot, now);
        let window = self.limits.window;
        self.gate.answered(slot.pass, self.now, window);
        match &slot.lease {
            Some(lease) => self.report_answered(lease),
            None if slot.beyond => self.capacity.accepted_beyond(self.now, &self.limits),
            None => {}
        }
    }

    /// The request was refused for being one too many. `jitter` is from 0 up to 1, and different
    /// each time.
    pub(super) fn refused(
        &mut self,
        mut slot: Slot,
        retry_after: Option<Duration>,
        jitter: f64,
        now: Duration,
    ) {
        self.end(&mut slot, now);
        if let Some(number) = slot.number {
            self.log.refuse(number);
        }
        // Requests that counted when this one was sent may have left the window since.
        let refused = usize::try_from(self.refused - slot.refused).unwrap_or(usize::MAX);
        let accepted = (slot.others.saturating_sub(refused)).max(self.counted_there());
        let accepted = u32::try_from(accepted).unwrap_or(u32::MAX);
        self.refused += 1;
        let window = self.limits.window;
        let refusal = (self.gate).refused(slot.pass, retry_after, jitter, self.now, window);
        let before = self.capacity.at(self.now, &self.limits);
        let located =
            (self.capacity).refused(refusal, slot.beyond, accepted, self.now, &self.limits);
        // A probe that was refused is expected to be too early, unless it lowers the limit.
        if refusal != Refusal::Probe || self.capacity.at(self.now, &self.limits) < before {
            self.gate.located(located);
        }
        self.report_refused(slot.lease.as_ref());
        self.wake_all = true;
    }

    /// The owner of the slot was dropped: the request was not sent, or its outcome will never be
    /// known.
    pub(super) fn dropped(&mut self, mut slot: Slot, now: Duration) {
        if slot.sent {
            // The service may still receive or process it, so it stays spent.
            self.end(&mut slot, now);
        } else {
            self.tick(now);
            self.unlogged[slot.priority as usize] -= 1;
            self.pace.give_back(self.now, self.share());
        }
        self.gate.lost(slot.pass, self.now);
        self.give_back(&slot);
    }

    /// The wakers of those that should poll again after a change, except of the one that polls
    /// anyway.
    pub(super) fn wakers_after_change(&mut self, except: Option<Ticket>) -> Vec<W> {
        let all = std::mem::take(&mut self.wake_all);
        self.passed_over = false;
        let mut wakers = Vec::new();
        for priority in [Priority::Interactive, Priority::Bulk] {
            if self.queues[priority as usize].is_empty() {
                continue;
            }
            let due = match self.admits(priority) {
                Ok(()) => Some(self.now),
                Err(again) => again,
            };
            if let Some(first) = self.first(priority).map(|first| first.ticket) {
                let overdue = self.due(priority).is_some_and(|due| due <= self.now);
                if !(overdue && due.is_some_and(|due| due <= self.now)) {
                    self.due[priority as usize] = due.map(|due| (first, due));
                }
            }
            // The second one checks on the first; those behind it have their timers.
            let woken = (self.queues[priority as usize].iter())
                .filter(|waiter| !waiter.asleep)
                .take(if all { usize::MAX } else { 2 })
                .filter(|waiter| except.is_none_or(|except| except.number != waiter.ticket));
            wakers.extend(woken.filter_map(|waiter| waiter.waker.clone()));
        }
        wakers
    }

    /// The wakers after a waiter has to go on waiting: none unless it skipped others.
    pub(super) fn wakers_after_wait(&mut self, ticket: Ticket) -> Vec<W> {
        if self.passed_over {
            self.wakers_after_change(Some(ticket))
        } else {
            Vec::new()
        }
    }

    /// Whether the pause after a refusal is not over.
    pub(super) fn is_gate_closed(&self) -> bool {
        self.closed_until().is_some()
    }

    /// Whether it can be dropped without effect.
    pub(super) fn is_idle(&mut self, now: Duration) -> bool {
        self.tick(now);
        self.queues.iter().all(VecDeque::is_empty)
            && self.used() == 0
            && self.under_way == 0
            && self.gate.is_idle(self.now, self.limits.window)
            && self.capacity.at(self.now, &self.limits) == self.limits.requests
    }

    fn tick(&mut self, now: Duration) {
        self.now = self.now.max(now);
        self.log.expire(self.now, self.limits.window);
    }

    fn find(&self, ticket: Ticket) -> Option<usize> {
        self.queues[ticket.priority as usize]
            .binary_search_by_key(&ticket.number, |waiter| waiter.ticket)
            .ok()
    }

    fn first(&self, priority: Priority) -> Option<&Waiter<W>> {
        (self.queues[priority as usize].iter()).find(|waiter| !waiter.asleep)
    }

    /// Skips the first waiters that were due for a while and did not poll.
    fn mark_sleepers(&mut self, polling: Ticket) {
        for priority in [Priority::Interactive, Priority::Bulk] {
            let sleeps = self.noticed(priority).is_some_and(|at| at <= self.now);
            let mut awake =
                (self.queues[priority as usize].iter_mut()).filter(|waiter| !waiter.asleep);
            let Some(first) = awake.next().filter(|_| sleeps) else {
                continue;
            };
            if first.ticket != polling.number {
                first.asleep = true;
                // Its successor is woken now, and may sleep as well.
                self.due[priority as usize] = awake.next().map(|next| (next.ticket, self.now));
                self.passed_over = true;
            }
        }
    }

    /// The time since when the first waiter of a priority could go if it polled. May be in the
    /// future.
    fn due(&self, priority: Priority) -> Option<Duration> {
        let first = self.first(priority)?.ticket;
        let due = self.due[priority as usize].filter(|(ticket, _)| *ticket == first);
        due.map(|(_, due)| due)
    }

    /// When a waiter checks whether all `ahead` of it are asleep: each one a little after the one
    /// before.
    fn watch(&self, priority: Priority, ahead: usize) -> Duration {
        match self.due(priority) {
            Some(due) => {
                let ahead = u32::try_from(ahead).unwrap_or(u32::MAX);
                due.saturating_add(GRACE.saturating_mul(ahead))
            }
            None => self.now.saturating_add(UNKNOWN),
        }
    }

    /// When it will be noticed that the first waiter of a priority is asleep.
    fn noticed(&self, priority: Priority) -> Option<Duration> {
        self.due(priority).map(|due| due.saturating_add(GRACE))
    }

    fn admit(&mut self, priority: Priority) -> Slot {
        let lease = self.take_lease(priority);
        let known = self.capacity.at(self.now, &self.limits);
        let beyond = match &lease {
            Some(lease) => lease.beyond,
            None => known < self.limits.requests && self.counted() >= known as usize,
        };
        self.unlogged[priority as usize] += 1;
        self.pace.take(self.now, self.share());
        if priority == Priority::Bulk {
            self.bulk_served = self.now;
        }
        Slot {
            priority,
            pass: self.gate.pass(self.now),
            sent: false,
            beyond,
            lease,
            number: None,
            others: 0,
            refused: 0,
        }
    }

    /// Adds the request to the log: its window begins.
    fn stamp(&mut self, slot: &mut Slot) {
        self.unlogged[slot.priority as usize] -= 1;
        slot.number = Some(self.log.push(self.now, slot.priority, slot.lease.is_some()));
    }

    fn end(&mut self, slot: &mut Slot, now: Duration) {
        self.tick(now);
        debug_assert!(slot.sent, "ended without having been sent");
        self.under_way -= 1;
        if self.limits.count_at == CountAt::Answer {
            self.stamp(slot);
        }
    }

    /// How many requests the service counts, refused ones left out. Its window is a little shorter
    /// than the one here.
    fn counted_there(&self) -> usize {
        let young = self.log.younger(self.now, self.limits.window / 61 * 60);
        let ours = match self.limits.count_at {
            CountAt::Send => young,
            CountAt::Answer => young + self.under_way as usize,
        };
        ours + self.others()
    }
}

#[cfg(test)]
mod tests;
