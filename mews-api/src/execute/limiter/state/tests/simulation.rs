//! Callers that come, give up, are not polled or are dropped, and a service with a limit of its
//! own, on simulated time.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use proptest::prelude::*;

use super::super::*;

pub(super) const N: usize = 200;

pub(super) fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

pub(super) fn secs(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

/// One request, and what its caller does with it.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) at: Duration,
    pub(super) priority: Priority,
    /// Gives up this long after it joined the queue.
    pub(super) cancel: Option<Duration>,
    /// The time from getting the slot to sending.
    pub(super) lag: Duration,
    /// The time that the network takes.
    pub(super) travel: Duration,
    /// The time that the service takes.
    pub(super) latency: Duration,
    /// Polls only this long after it was woken.
    pub(super) poll_delay: Duration,
    /// Is dropped before it is answered.
    pub(super) lost: bool,
}

impl Plan {
    pub(super) fn new(priority: Priority, at: Duration) -> Self {
        Self {
            at,
            priority,
            cancel: None,
            lag: ms(0),
            travel: ms(0),
            latency: secs(1.0),
            poll_delay: ms(0),
            lost: false,
        }
    }
}

/// The service's own limit: the requests that it accepted within the last 30 s.
pub(super) struct Service {
    pub(super) limit: fn(Duration) -> usize,
    pub(super) says_when: bool,
    pub(super) accepted: VecDeque<Duration>,
}

impl Service {
    pub(super) fn accepts(&mut self, now: Duration) -> bool {
        while self
            .accepted
            .front()
            .is_some_and(|at| *at + secs(30.0) <= now)
        {
            self.accepted.pop_front();
        }
        let accepts = self.accepted.len() < (self.limit)(now);
        if accepts {
            self.accepted.push_back(now);
        }
        accepts
    }

    pub(super) fn retry_after(&self, now: Duration) -> Option<Duration> {
        let oldest = *self.accepted.front()?;
        let wait = (oldest + secs(30.0)).saturating_sub(now);
        self.says_when
            .then(|| Duration::from_secs(wait.as_secs() + 1))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Event {
    Join,
    Poll,
    /// The timer of a caller.
    Alarm,
    Cancel,
    Send,
    Reach,
    Answer {
        accepted: bool,
    },
}

pub(super) struct Simulation {
    pub(super) state: State<usize>,
    pub(super) service: Service,
    pub(super) plans: Vec<Plan>,
    pub(super) events: BinaryHeap<Reverse<(Duration, u64, usize, Event)>>,
    pub(super) sequence: u64,
    pub(super) tickets: HashMap<usize, Ticket>,
    pub(super) alarms: HashMap<usize, Duration>,
    pub(super) slots: HashMap<usize, Slot>,
    /// Those with a `poll_delay` that were woken and have not polled since.
    pub(super) woken: HashSet<usize>,
    /// Bulk requests that are still to be added, one after each response.
    pub(super) rest: usize,
    pub(super) has_sleepers: bool,
    pub(super) log: Record,
}

/// Events with their times.
#[derive(Default)]
pub(super) struct Record {
    pub(super) joins: Vec<(Duration, usize)>,
    pub(super) grants: Vec<(Duration, usize)>,
    pub(super) sends: Vec<(Duration, usize)>,
    /// When a request began to age, by the strict reading.
    pub(super) ends: HashMap<usize, Vec<Duration>>,
    pub(super) refused: Vec<Duration>,
    pub(super) answered: Vec<Duration>,
    pub(super) last: Duration,
}

impl Simulation {
    pub(super) fn new(limits: Limits, limit: fn(Duration) -> usize) -> Self {
        Self {
            state: State::new(limits),
            service: Service {
                limit,
                says_when: true,
                accepted: VecDeque::new(),
            },
            plans: Vec::new(),
            events: BinaryHeap::new(),
            sequence: 0,
            tickets: HashMap::new(),
            alarms: HashMap::new(),
            slots: HashMap::new(),
            woken: HashSet::new(),
            rest: 0,
            has_sleepers: false,
            log: Record::default(),
        }
    }

    pub(super) fn at(&mut self, at: Duration, who: usize, event: Event) {
        self.sequence += 1;
        self.events.push(Reverse((at, self.sequence, who, event)));
    }

    pub(super) fn add(&mut self, plan: Plan) {
        let who = self.plans.len();
        self.at(plan.at, who, Event::Join);
        self.has_sleepers |= !plan.poll_delay.is_zero();
        self.plans.push(plan);
    }

    /// `count` bulk requests, as many at a time as `concurrency`.
    pub(super) fn paginate(
        &mut self,
        count: usize,
        concurrency: usize,
        latency: Duration,
        travel: fn(usize) -> u64,
    ) {
        for _ in 0..concurrency.min(count) {
            self.add_bulk(ms(0), latency, travel);
        }
        self.rest = count.saturating_sub(concurrency);
    }

    pub(super) fn add_bulk(&mut self, at: Duration, latency: Duration, travel: fn(usize) -> u64) {
        let mut plan = Plan::new(Priority::Bulk, at);
        plan.latency = latency;
        plan.travel = ms(travel(self.plans.len()));
        self.add(plan);
    }

    pub(super) fn run(mut self) -> Record {
        let mut steps = 0_u64;
        while let Some(Reverse((now, _, who, event))) = self.events.pop() {
            self.step(now, who, event);
            self.call(now);
            steps += 1;
            assert!(steps < 5_000_000, "it never ends");
            let settled = (self.events.peek()).is_none_or(|Reverse((next, ..))| *next > now);
            if settled {
                self.check(now);
            }
            self.log.last = now;
        }
        assert!(self.tickets.is_empty(), "somebody was never served");
        let later = self.log.last + secs(100_000.0);
        assert!(self.state.is_idle(later), "{:?}", self.state);
        self.log
    }

    pub(super) fn step(&mut self, now: Duration, who: usize, event: Event) {
        let plan = self.plans[who].clone();
        match event {
            Event::Join => {
                let ticket = self.state.join(plan.priority, now);
                self.tickets.insert(who, ticket);
                self.log.joins.push((now, who));
                if let Some(cancel) = plan.cancel {
                    self.at(now + cancel, who, Event::Cancel);
                }
                self.poll(now, who);
            }
            Event::Poll => {
                self.woken.remove(&who);
                self.poll(now, who);
            }
            Event::Alarm => {
                // It has one timer, and may have reset it.
                if self.alarms.get(&who) == Some(&now) {
                    self.alarms.remove(&who);
                    self.wake(now, who);
                }
            }
            Event::Cancel => {
                if let Some(ticket) = self.tickets.remove(&who) {
                    self.state.leave(ticket, now);
                } else if let Some(slot) = self.slots.remove(&who) {
                    if slot.sent {
                        self.log.ends.entry(who).or_default().push(now);
                    }
                    self.state.dropped(slot, now);
                }
            }
            Event::Send => {
                if let Some(slot) = self.slots.get_mut(&who) {
                    self.state.sent(slot, now);
                    self.log.sends.push((now, who));
                    self.at(now + plan.travel, who, Event::Reach);
                }
            }
            Event::Reach => {
                let accepted = self.service.accepts(now);
                let latency = if accepted { plan.latency } else { ms(5) };
                self.at(now + latency, who, Event::Answer { accepted });
            }
            Event::Answer { accepted } => {
                let Some(slot) = self.slots.remove(&who) else {
                    return;
                };
                self.log.ends.entry(who).or_default().push(now);
                if plan.lost {
                    self.state.dropped(slot, now);
                } else if accepted {
                    self.log.answered.push(now);
                    self.state.answered(slot, now);
                    if self.rest > 0 && plan.priority == Priority::Bulk {
                        self.rest -= 1;
                        let travel = plan.travel;
                        let mut next = Plan::new(Priority::Bulk, now);
                        next.latency = plan.latency;
                        next.travel = travel;
                        self.add(next);
                    }
                } else {
                    self.log.refused.push(now);
                    let retry_after = self.service.retry_after(now);
                    let jitter = (who % 7) as f64 / 7.0;
                    self.state.refused(slot, retry_after, jitter, now);
                    self.at(now, who, Event::Join);
                }
            }
        }
    }

    pub(super) fn poll(&mut self, now: Duration, who: usize) {
        let Some(ticket) = self.tickets.get(&who).copied() else {
            return;
        };
        match self.state.poll(ticket, Some(who), now) {
            Turn::Go(slot) => {
                self.tickets.remove(&who);
                self.alarms.remove(&who);
                self.slots.insert(who, slot);
                self.log.grants.push((now, who));
                let lag = self.plans[who].lag;
                self.at(now + lag, who, Event::Send);
                self.call(now);
            }
            Turn::Wait { again, earliest } => {
                assert!(
                    again.is_none_or(|again| again > now),
                    "asked to ask at once"
                );
                assert!(earliest >= now);
                if let Some(again) = again
                    && self.alarms.get(&who) != Some(&again)
                {
                    self.alarms.insert(who, again);
                    self.at(again, who, Event::Alarm);
                }
                for called in self.state.wakers_after_wait(ticket) {
                    self.wake(now, called);
                }
            }
        }
    }

    pub(super) fn call(&mut self, now: Duration) {
        for called in self.state.wakers_after_change(None) {
            self.wake(now, called);
        }
    }

    pub(super) fn wake(&mut self, now: Duration, who: usize) {
        let poll_delay = self.plans[who].poll_delay;
        if poll_delay.is_zero() {
            self.poll(now, who);
        } else if self.woken.insert(who) {
            self.at(now + poll_delay, who, Event::Poll);
        }
    }

    /// Checks that all requests that may be sent at this time have been sent.
    pub(super) fn check(&self, now: Duration) {
        if self.has_sleepers {
            return;
        }
        let capacity = self.state.capacity.at(now, &self.state.limits) as usize;
        for priority in [Priority::Interactive, Priority::Bulk] {
            if self.state.first(priority).is_some() {
                assert!(
                    self.state.admits(priority).is_err(),
                    "{priority:?} at {now:?}"
                );
            }
        }
        if self.state.first(Priority::Interactive).is_some() {
            let open = self.state.gate.opens(now).is_none();
            assert!(
                !open || self.state.used() >= capacity,
                "an interactive call waits while a slot is free, at {now:?}"
            );
        }
    }
}

impl Record {
    /// The most sends in any window, computed the slow way.
    pub(super) fn most_in_a_window(&self, window: Duration) -> usize {
        let count = |from: usize| {
            (self.sends[from..].iter())
                .take_while(|(at, _)| *at - self.sends[from].0 < window)
                .count()
        };
        (0..self.sends.len()).map(count).max().unwrap_or(0)
    }

    pub(super) fn assert_fifo(&self, plans: &[Plan]) {
        for priority in [Priority::Interactive, Priority::Bulk] {
            let of = |list: &[(Duration, usize)]| -> Vec<usize> {
                (list.iter().map(|(_, who)| *who))
                    .filter(|who| {
                        plans[*who].priority == priority && plans[*who].poll_delay.is_zero()
                    })
                    .collect()
            };
            let grants = of(&self.grants);
            let mut joins = of(&self.joins);
            joins.retain(|who| grants.contains(who));
            assert_eq!(grants, joins, "{priority:?}");
        }
    }
}

pub(super) fn plan() -> impl Strategy<Value = Plan> {
    let priority = prop_oneof![Just(Priority::Interactive), Just(Priority::Bulk)];
    (
        priority,
        0_u64..60_000,
        proptest::option::weighted(0.2, 0_u64..40_000),
        0_u64..300,
        prop_oneof![4 => 0_u64..2_000, 1 => 0_u64..40_000],
        proptest::bool::weighted(0.1),
    )
        .prop_map(|(priority, at, cancel, lag, latency, lost)| Plan {
            cancel: cancel.map(ms),
            lag: ms(lag / 3 * u64::from(lag % 3 == 0)),
            latency: ms(latency),
            lost,
            ..Plan::new(priority, ms(at))
        })
}

pub(super) fn small(requests: u32, reserve: u32, count_at: CountAt) -> Limits {
    Limits {
        requests,
        window: secs(10.0),
        reserve,
        count_at,
    }
}

pub(super) fn config() -> ProptestConfig {
    ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").map_or(100, |cases| cases.parse().unwrap()),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
