//! A ledger's record of one token, as plain state. The Redis scripts do the same.

use std::collections::BTreeSet;
use std::time::Duration;

use super::{Grant, Limit, Report, Take};
use crate::execute::limiter::capacity::{
    FORGOTTEN, LOCATED, TRIED, is_full, next_step, proving_age,
};
use crate::execute::limiter::gate::PROBE_TIMEOUT;
use crate::execute::limiter::pace::Pace;

/// How often to ask again while another process has the probe.
const PROBE_POLL: Duration = Duration::from_millis(250);
/// How much of the pace to wait for.
const WORTH: Duration = Duration::from_millis(500);

/// The slots of one token, its gate and its lowered limit.
#[derive(Debug, Default)]
pub(super) struct Book {
    /// When each slot stops counting, with its id.
    slots: BTreeSet<(Duration, u64)>,
    /// The id of the next slot.
    pub(super) next: u64,
    gate: Option<Gate>,
    lowered: Option<Lowered>,
    /// The pace of slots that leave some free, which are those of paginated calls. Others use its
    /// credit without waiting for it.
    pace: Pace,
}

#[derive(Debug)]
struct Gate {
    until: Duration,
    probe: Option<Probe>,
}

#[derive(Debug)]
struct Lowered {
    known: u32,
    /// `known` before the latest round of refusals.
    before: u32,
    step: u32,
    try_at: Duration,
    forgotten: Duration,
    probe: Option<Probe>,
}

#[derive(Clone, Copy, Debug)]
struct Probe {
    slot: u64,
    until: Duration,
}

impl Book {
    pub(super) fn take(&mut self, take: &Take, now: Duration) -> Grant {
        let keep = take.limit.window.saturating_add(take.life);
        self.forget(now);
        let requests = take.limit.requests.max(1);
        let capacity = self.lowered.as_ref().map_or(requests, |low| low.known);
        let share = take.share(keep, capacity);
        for slot in &take.returned {
            self.slots.retain(|(_, id)| id != slot);
            self.lose(*slot);
            self.pace.give_back(now, share);
        }
        for age in &take.unknown {
            let ends = now.saturating_add(keep).saturating_sub(*age);
            if ends > now {
                self.enter(ends);
            }
        }
        let mut grant = Grant {
            capacity,
            ..Grant::default()
        };
        if take.count > 0 {
            self.grant(take, keep, now, &mut grant);
        }
        let closed = self.gate.as_ref().map(|gate| gate.until);
        grant.gate = closed.and_then(|until| until.checked_sub(now));
        grant.total = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
        grant
    }

    fn grant(&mut self, take: &Take, keep: Duration, now: Duration, grant: &mut Grant) {
        if let Some(gate) = &self.gate {
            let probed = gate.probe.filter(|probe| probe.until > now);
            if gate.until > now {
                grant.retry_in = Some(gate.until - now);
                return;
            }
            if let Some(probe) = probed {
                grant.retry_in = Some(PROBE_POLL.min(probe.until - now));
                return;
            }
        }
        let used = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
        let trying = self.may_try(take, keep, now);
        // A limit is only proved by requests that fill it, so a probe beyond it needs the reserve.
        let keep_free = if trying { 0 } else { take.keep_free };
        let most = grant.capacity.saturating_sub(keep_free).max(1);
        let free = most.saturating_sub(used);
        let gate_probe = self.gate.is_some();
        let beyond = trying && used == most;
        if free == 0 && !beyond {
            let leaves = self.slots.iter().nth((used - most) as usize);
            grant.retry_in = leaves.map(|(ends, _)| *ends - now);
            return;
        }
        grant.probe = gate_probe || beyond;
        let mut count = if grant.probe { 1 } else { take.count.min(free) };
        let share = take.share(keep, grant.capacity);
        if keep_free > 0 && !grant.probe {
            let due = (1..=count).take_while(|_| {
                let due = self.pace.next(now, share) <= now;
                if due {
                    self.pace.take(now, share);
                }
                due
            });
            count = u32::try_from(due.count()).unwrap_or(count);
            if count == 0 {
                // Until half a second's worth is there, so that processes don't come for each slot.
                let worth = f64::from(share.limit) * WORTH.div_duration_f64(keep);
                let worth = (worth as usize).clamp(1, take.count as usize);
                grant.retry_in = Some(self.pace.nth(worth, now, share) - now);
                return;
            }
        } else {
            (0..count).for_each(|_| self.pace.take(now, share));
        }
        let first = self.next;
        for _ in 0..count {
            self.enter(now.saturating_add(keep));
        }
        grant.slots = first..self.next;
        let probe = Some(Probe {
            slot: first,
            until: now.saturating_add(PROBE_TIMEOUT),
        });
        match (&mut self.gate, &mut self.lowered) {
            (Some(gate), _) => gate.probe = probe,
            (None, Some(lowered)) if beyond => lowered.probe = probe,
            _ => {}
        }
    }

    /// Whether one slot may be granted beyond the lowered limit.
    fn may_try(&self, take: &Take, keep: Duration, now: Duration) -> bool {
        self.lowered.as_ref().is_some_and(|low| {
            let tried = low.probe.is_some_and(|probe| probe.until > now);
            let ends = now.saturating_add(keep) - proving_age(take.limit.window);
            let young = self.slots.range((ends, 0)..).count();
            low.try_at <= now && !tried && is_full(young, low.known, take.keep_free)
        })
    }

    pub(super) fn report(&mut self, limit: Limit, report: Report, now: Duration) {
        self.forget(now);
        match report {
            Report::Answered { slot } => self.answered(slot, limit, now),
            Report::Lost { slot } => self.lose(slot),
            Report::Refused { slot, pause } => {
                let until = now.saturating_add(pause);
                let closed = self.gate.take();
                let is_probe = (closed.as_ref().and_then(|gate| gate.probe))
                    .is_some_and(|probe| Some(probe.slot) == slot);
                let round_begins = closed.is_none();
                let until = closed.map_or(until, |gate| gate.until.max(until));
                self.gate = Some(Gate { until, probe: None });
                // The service did not accept it, so it must not hide how many it does.
                self.slots.retain(|(_, id)| Some(*id) != slot);
                if !is_probe {
                    self.lower(slot, round_begins, limit, now);
                }
            }
        }
    }

    fn answered(&mut self, slot: u64, limit: Limit, now: Duration) {
        let is = |probe: Option<Probe>| probe.is_some_and(|probe| probe.slot == slot);
        if self.gate.as_ref().is_some_and(|gate| is(gate.probe)) {
            self.gate = None;
        }
        if let Some(lowered) = self.lowered.as_mut().filter(|low| is(low.probe)) {
            lowered.probe = None;
            lowered.known += lowered.step;
            lowered.step = next_step(lowered.step, lowered.known);
            lowered.forgotten = now.saturating_add(limit.window.saturating_mul(FORGOTTEN));
            if lowered.known >= limit.requests {
                self.lowered = None;
            }
        }
    }

    fn lower(&mut self, slot: Option<u64>, round_begins: bool, limit: Limit, now: Duration) {
        let after = |windows| now.saturating_add(limit.window.saturating_mul(windows));
        let accepted = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
        let lowered = self.lowered.get_or_insert(Lowered {
            known: limit.requests,
            before: limit.requests,
            step: 1,
            try_at: now,
            forgotten: now,
            probe: None,
        });
        if round_begins {
            lowered.before = lowered.known;
        }
        let tried = lowered.probe.is_some_and(|probe| Some(probe.slot) == slot);
        lowered.probe = lowered.probe.filter(|_| !tried);
        let to = accepted.max(lowered.before / 2).max(1);
        lowered.known = lowered.known.min(to);
        lowered.step = 1;
        lowered.try_at = (lowered.try_at).max(after(if tried { TRIED } else { LOCATED }));
        lowered.forgotten = after(FORGOTTEN);
        if lowered.known >= limit.requests {
            self.lowered = None;
        }
    }

    /// A probe was not sent, or its outcome will not be known.
    fn lose(&mut self, slot: u64) {
        let keep = |probe: &Probe| probe.slot != slot;
        if let Some(gate) = &mut self.gate {
            gate.probe = gate.probe.filter(keep);
        }
        if let Some(lowered) = &mut self.lowered {
            lowered.probe = lowered.probe.filter(keep);
        }
    }

    fn enter(&mut self, ends: Duration) {
        self.slots.insert((ends, self.next));
        self.next += 1;
    }

    fn forget(&mut self, now: Duration) {
        while self.slots.first().is_some_and(|(ends, _)| *ends <= now) {
            self.slots.pop_first();
        }
        if (self.lowered.as_ref()).is_some_and(|lowered| lowered.forgotten <= now) {
            self.lowered = None;
        }
    }

    pub(super) fn is_idle(&mut self, now: Duration) -> bool {
        self.forget(now);
        let over = |gate: &Gate| gate.until.saturating_add(PROBE_TIMEOUT) <= now;
        self.slots.is_empty() && self.gate.as_ref().is_none_or(over) && self.lowered.is_none()
    }
}
