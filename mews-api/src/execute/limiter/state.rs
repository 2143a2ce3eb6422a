mod admission;

use std::collections::VecDeque;
use std::time::Duration;

use super::capacity::Capacity;
use super::gate::{Gate, Pass, Refusal};
use super::log::Log;
use super::pace::Pace;
use super::{Class, CountAt, Limits};

/// Whoever doesn't take its turn for so long (a stream that nobody reads just now) lets others go first, and keeps its place.
const GRACE: Duration = Duration::from_millis(200);

/// How often those behind look after the first ones where nobody knows yet when their turn will be.
const UNKNOWN: Duration = Duration::from_secs(5);

/// The whole limiter as plain state. It is told the time, and decides; waiting and waking are its owner's business.
///
/// A request goes `join` → `poll` until it may go → `sent` → `answered`, `refused` or `dropped`. After each change of it
/// somebody else's turn may have come: [`calls`](Self::calls) says who should poll again. `W` is how to reach them.
#[derive(Debug)]
pub(super) struct State<W> {
    limits: Limits,
    /// The latest time seen; time never goes back here, whatever a clock does.
    now: Duration,
    log: Log,
    /// Places that were given away and are not in the log yet, by class: they count as if they were just sent.
    open: [u32; 2],
    /// Sent and without an answer.
    under_way: u32,
    /// Refused so far.
    refused: u64,
    gate: Gate,
    capacity: Capacity,
    pace: Pace,
    /// When the last bulk request got its place.
    bulk_served: Duration,
    queues: [VecDeque<Waiter<W>>; 2],
    /// The first of each queue, and since when (or from when on) it could go if it asked.
    due: [Option<(u64, Duration)>; 2],
    tickets: u64,
    /// The gate was closed, so that everybody may want to think again.
    call_all: bool,
    passed_over: bool,
}

/// One that waits. Its owner leaves the queue when it goes away, so a queue is as long as there are owners.
#[derive(Debug)]
struct Waiter<W> {
    ticket: u64,
    since: Duration,
    caller: Option<W>,
    asleep: bool,
}

/// The place of one request. Must be given back to [`State`].
#[derive(Debug)]
#[must_use]
pub(super) struct Place {
    pub(super) class: Class,
    pass: Pass,
    sent: bool,
    /// It goes beyond what is known to fit: a trial.
    beyond: bool,
    /// Where it is in the log.
    number: Option<u64>,
    /// How many counted when it was sent, and how many had been refused by then.
    others: usize,
    refused: u64,
}

impl Place {
    /// Whether it goes alone, to see whether the gate may be opened.
    #[cfg(test)]
    pub(super) fn is_probe(&self) -> bool {
        self.pass.probe
    }
}

/// A place in a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ticket {
    pub(super) class: Class,
    pub(super) number: u64,
}

/// The answer to one that waits.
#[derive(Debug)]
pub(super) enum Turn {
    /// It may go, and has left the queue.
    Go(Place),
    Wait {
        /// When to ask again, unless called before.
        again: Option<Duration>,
        /// It won't go earlier than this, by what is known.
        earliest: Duration,
    },
}

impl<W: Clone> State<W> {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits: limits.sane(),
            now: Duration::ZERO,
            log: Log::default(),
            open: [0; 2],
            under_way: 0,
            refused: 0,
            gate: Gate::new(),
            capacity: Capacity::default(),
            pace: Pace::default(),
            bulk_served: Duration::ZERO,
            queues: [VecDeque::new(), VecDeque::new()],
            due: [None; 2],
            tickets: 0,
            call_all: false,
            passed_over: false,
        }
    }

    /// Stands in line.
    pub(super) fn join(&mut self, class: Class, now: Duration) -> Ticket {
        self.tick(now);
        let number = self.tickets;
        self.tickets += 1;
        self.queues[class as usize].push_back(Waiter {
            ticket: number,
            since: self.now,
            caller: None,
            asleep: false,
        });
        Ticket { class, number }
    }

    /// Asks whether it is one's turn. `caller` is kept, to be called when it may be.
    pub(super) fn poll(&mut self, ticket: Ticket, caller: Option<W>, now: Duration) -> Turn {
        self.tick(now);
        let class = ticket.class;
        let Some(index) = self.find(ticket) else {
            debug_assert!(false, "polled without standing in line");
            return Turn::Wait {
                again: None,
                earliest: self.now,
            };
        };
        let waiter = &mut self.queues[class as usize][index];
        waiter.caller = caller;
        waiter.asleep = false;
        self.mark_sleepers(ticket);

        let queue = &self.queues[class as usize];
        let mut ahead = queue.iter().take(index).filter(|waiter| !waiter.asleep);
        if ahead.next().is_some() {
            let before = 1 + ahead.count();
            return Turn::Wait {
                // Who found one asleep looks after the next one too.
                again: Some(self.watch(class, if self.passed_over { 1 } else { before })),
                earliest: self.earliest(class, before),
            };
        }
        match self.admits(class) {
            Ok(()) => {
                self.queues[class as usize].remove(index);
                Turn::Go(self.admit(class))
            }
            Err(again) => {
                self.due[class as usize] = again.map(|again| (ticket.number, again));
                Turn::Wait {
                    again,
                    earliest: self.earliest(class, 0).max(again.unwrap_or_default()),
                }
            }
        }
    }

    /// Leaves the line.
    pub(super) fn leave(&mut self, ticket: Ticket, now: Duration) {
        self.tick(now);
        if let Some(index) = self.find(ticket) {
            self.queues[ticket.class as usize].remove(index);
        }
    }

    /// The request is about to leave.
    pub(super) fn sent(&mut self, place: &mut Place, now: Duration) {
        self.tick(now);
        if place.sent {
            return;
        }
        place.sent = true;
        place.others = self.counted_there();
        place.refused = self.refused;
        self.under_way += 1;
        if self.limits.count_at == CountAt::Send {
            self.stamp(place);
        }
    }

    /// The request was answered, not with a refusal.
    pub(super) fn answered(&mut self, mut place: Place, now: Duration) {
        self.end(&mut place, now);
        let window = self.limits.window;
        self.gate.answered(place.pass, self.now, window);
        if place.beyond {
            self.capacity.accepted_beyond(self.now, &self.limits);
        }
    }

    /// The request was refused for being one too many. `noise` is from 0 up to 1, and different each time.
    pub(super) fn refused(
        &mut self,
        mut place: Place,
        retry_after: Option<Duration>,
        noise: f64,
        now: Duration,
    ) {
        self.end(&mut place, now);
        if let Some(number) = place.number {
            self.log.refuse(number);
        }
        // What counted when this one was sent may have left the window since.
        let refused = usize::try_from(self.refused - place.refused).unwrap_or(usize::MAX);
        let accepted = (place.others.saturating_sub(refused)).max(self.counted_there());
        let accepted = u32::try_from(accepted).unwrap_or(u32::MAX);
        self.refused += 1;
        let window = self.limits.window;
        let refusal = (self.gate).refused(place.pass, retry_after, noise, self.now, window);
        let before = self.capacity.at(self.now, &self.limits);
        let located =
            (self.capacity).refused(refusal, place.beyond, accepted, self.now, &self.limits);
        // A probe that came too early says nothing new unless the limit turns out lower.
        if refusal != Refusal::Probe || self.capacity.at(self.now, &self.limits) < before {
            self.gate.located(located);
        }
        self.call_all = true;
    }

    /// Nobody wants the place any more, or will ever know what became of the request.
    pub(super) fn dropped(&mut self, mut place: Place, now: Duration) {
        if place.sent {
            // It may reach the service yet, or be worked on; it stays spent.
            self.end(&mut place, now);
        } else {
            self.tick(now);
            self.open[place.class as usize] -= 1;
            if place.class == Class::Bulk {
                self.pace.give_back(self.now, self.share());
            }
        }
        self.gate.lost(place.pass, self.now);
    }

    /// Whom to call after a change: those that should poll again, except the one that does so anyway.
    pub(super) fn calls(&mut self, except: Option<Ticket>) -> Vec<W> {
        let all = std::mem::take(&mut self.call_all);
        self.passed_over = false;
        let mut callers = Vec::new();
        for class in [Class::Interactive, Class::Bulk] {
            if self.queues[class as usize].is_empty() {
                continue;
            }
            let due = match self.admits(class) {
                Ok(()) => Some(self.now),
                Err(again) => again,
            };
            if let Some(first) = self.first(class).map(|first| first.ticket) {
                let overdue = self.due(class).is_some_and(|due| due <= self.now);
                if !(overdue && due.is_some_and(|due| due <= self.now)) {
                    self.due[class as usize] = due.map(|due| (first, due));
                }
            }
            // The second looks after the first; those behind it have their timers.
            let called = (self.queues[class as usize].iter())
                .filter(|waiter| !waiter.asleep)
                .take(if all { usize::MAX } else { 2 })
                .filter(|waiter| except.is_none_or(|except| except.number != waiter.ticket));
            callers.extend(called.filter_map(|waiter| waiter.caller.clone()));
        }
        callers
    }

    /// Whom to call after one was told to wait. Mostly nobody: only if it passed over others.
    pub(super) fn calls_after_wait(&mut self, ticket: Ticket) -> Vec<W> {
        if self.passed_over {
            self.calls(Some(ticket))
        } else {
            Vec::new()
        }
    }

    /// Whether the pause after a refusal is not over.
    pub(super) fn is_shut(&self) -> bool {
        self.gate.shut_until(self.now).is_some()
    }

    /// Whether nothing is lost by forgetting all of it.
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
        self.queues[ticket.class as usize]
            .binary_search_by_key(&ticket.number, |waiter| waiter.ticket)
            .ok()
    }

    fn first(&self, class: Class) -> Option<&Waiter<W>> {
        (self.queues[class as usize].iter()).find(|waiter| !waiter.asleep)
    }

    /// Passes over those that were due for a while and didn't ask.
    fn mark_sleepers(&mut self, polling: Ticket) {
        for class in [Class::Interactive, Class::Bulk] {
            let sleeps = self.noticed(class).is_some_and(|at| at <= self.now);
            let mut awake =
                (self.queues[class as usize].iter_mut()).filter(|waiter| !waiter.asleep);
            let Some(first) = awake.next().filter(|_| sleeps) else {
                continue;
            };
            if first.ticket != polling.number {
                first.asleep = true;
                // Its successor is called now, and may sleep as well.
                self.due[class as usize] = awake.next().map(|next| (next.ticket, self.now));
                self.passed_over = true;
            }
        }
    }

    /// Since when, or from when on, the first of a class could go if it asked.
    fn due(&self, class: Class) -> Option<Duration> {
        let first = self.first(class)?.ticket;
        let due = self.due[class as usize].filter(|(ticket, _)| *ticket == first);
        due.map(|(_, due)| due)
    }

    /// When one with so many ahead of it looks whether all of these sleep: each one a little after the one ahead.
    fn watch(&self, class: Class, ahead: usize) -> Duration {
        match self.due(class) {
            Some(due) => {
                let ahead = u32::try_from(ahead).unwrap_or(u32::MAX);
                due.saturating_add(GRACE.saturating_mul(ahead))
            }
            None => self.now.saturating_add(UNKNOWN),
        }
    }

    /// When it will be noticed that the first of a class sleeps.
    fn noticed(&self, class: Class) -> Option<Duration> {
        self.due(class).map(|due| due.saturating_add(GRACE))
    }

    fn admit(&mut self, class: Class) -> Place {
        let known = self.capacity.at(self.now, &self.limits);
        let beyond = known < self.limits.requests && self.counted() >= known as usize;
        self.open[class as usize] += 1;
        if class == Class::Bulk {
            self.pace.take(self.now, self.share());
            self.bulk_served = self.now;
        }
        Place {
            class,
            pass: self.gate.pass(self.now),
            sent: false,
            beyond,
            number: None,
            others: 0,
            refused: 0,
        }
    }

    /// A request's window begins.
    fn stamp(&mut self, place: &mut Place) {
        self.open[place.class as usize] -= 1;
        place.number = Some(self.log.push(self.now, place.class));
    }

    fn end(&mut self, place: &mut Place, now: Duration) {
        self.tick(now);
        debug_assert!(place.sent, "ended without having been sent");
        self.under_way -= 1;
        if self.limits.count_at == CountAt::Answer {
            self.stamp(place);
        }
    }

    /// How many requests the service counts, refused ones left out. Its window is a little shorter than the one here.
    fn counted_there(&self) -> usize {
        let young = self.log.younger(self.now, self.limits.window / 61 * 60);
        match self.limits.count_at {
            CountAt::Send => young,
            CountAt::Answer => young + self.under_way as usize,
        }
    }
}

#[cfg(test)]
mod tests;
