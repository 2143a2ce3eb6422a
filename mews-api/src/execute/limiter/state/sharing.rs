//! The state of a token whose quota is shared: requests to the ledger, and its responses.

use std::time::Duration;

use super::{Slot, State};
use crate::execute::limiter::ledger::{Grant, Limit, Report, Take};
use crate::execute::limiter::supply::{Continuity, Lease, OwnLimit, REJOINING, Sharing, Supply};
use crate::execute::limiter::{MOST_LEASED, Priority};

/// The shortest wait until the ledger is asked again after it granted nothing.
const SHORTEST_RETRY: Duration = Duration::from_millis(5);
/// The most reports that wait to be made; older ones are dropped.
const MOST_REPORTS: usize = 64;

/// A call of the ledger.
#[derive(Debug)]
pub(in crate::execute::limiter) struct Order {
    pub(in crate::execute::limiter) take: Take,
    /// The priority of the requested slots.
    pub(in crate::execute::limiter) priority: Priority,
    /// The requests that it enters.
    enters: Option<Enters>,
}

/// Requests of this process that are entered into the ledger: those sent up to a time that it does
/// not know, or all of them.
#[derive(Clone, Copy, Debug)]
struct Enters {
    until: Duration,
    all: bool,
}

impl<W: Clone> State<W> {
    /// The same state for a token whose quota is shared.
    pub(in crate::execute::limiter) fn shared(mut self, sharing: Sharing) -> Self {
        self.supply = Some(Box::new(Supply::new(sharing)));
        self
    }

    /// Whether the store is not used.
    pub(in crate::execute::limiter) fn is_alone(&self) -> bool {
        self.supply.as_ref().is_some_and(|supply| supply.alone)
    }

    /// Whether a task must be started that waits for the store.
    pub(in crate::execute::limiter) fn begin_rejoining(&mut self) -> bool {
        (self.supply.as_mut()).is_some_and(|supply| !std::mem::replace(&mut supply.rejoining, true))
    }

    pub(in crate::execute::limiter) fn end_rejoining(&mut self) {
        if let Some(supply) = &mut self.supply {
            supply.rejoining = false;
        }
    }

    /// Whether the next request has a slot of the ledger, or needs none.
    pub(super) fn supplied(&self, priority: Priority) -> Result<(), Option<Duration>> {
        let Some(supply) = self.supply.as_deref().filter(|supply| !supply.alone) else {
            return Ok(());
        };
        let after = supply.gate.max(supply.not_before[priority as usize]);
        if supply.gate <= self.now && supply.has(priority, self.now) {
            return Ok(());
        }
        Err(Some(after).filter(|after| *after > self.now))
    }

    /// How many requests of this process may count, and until when that holds.
    pub(super) fn own_limit(&self) -> (u32, Option<Duration>) {
        let Some(supply) = self.supply.as_deref() else {
            return (u32::MAX, None);
        };
        match supply.own {
            Some(own) if own.until > self.now => (own.first, Some(own.until)),
            _ if supply.alone => (supply.share(&self.limits), None),
            _ => (u32::MAX, None),
        }
    }

    /// Until when nothing passes since the service refused a request, here or in another process.
    pub(super) fn closed_until(&self) -> Option<Duration> {
        let gate = self.supply.as_ref().map(|supply| supply.gate);
        let gate = gate.filter(|gate| *gate > self.now);
        self.gate.closed_until(self.now).max(gate)
    }

    /// How many requests of other processes count, as far as is known.
    pub(super) fn others(&self) -> usize {
        let seen = self.supply.as_ref().and_then(|supply| supply.seen);
        seen.map_or(0, |seen| seen.others as usize)
    }

    pub(super) fn take_lease(&mut self, priority: Priority) -> Option<Lease> {
        let now = self.now;
        let supply = self.supply.as_mut().filter(|supply| !supply.alone)?;
        let lease = supply.pop(priority, now);
        debug_assert!(lease.is_some(), "admitted without a slot");
        lease
    }

    /// A slot whose outcome will not be known, or which was not used.
    pub(super) fn give_back(&mut self, slot: &Slot) {
        let (Some(supply), Some(lease)) = (&mut self.supply, &slot.lease) else {
            return;
        };
        if !slot.sent {
            supply.returned.push(lease.id);
        } else if lease.probe {
            self.report(Report::Lost { slot: lease.id });
        }
    }

    pub(super) fn report_answered(&mut self, lease: &Lease) {
        if lease.probe {
            self.report(Report::Answered { slot: lease.id });
        }
    }

    /// The gate here has been closed already.
    pub(super) fn report_refused(&mut self, lease: Option<&Lease>) {
        // It is open where a probe under way will say more.
        let Some(until) = self.gate.closed_until(self.now) else {
            return;
        };
        if self.supply.is_none() {
            return;
        }
        self.report(Report::Refused {
            slot: lease.map(|lease| lease.id),
            pause: until.saturating_sub(self.now),
        });
        if let Some(supply) = &mut self.supply {
            supply.return_all();
        }
    }

    /// Refusals while the store is away are never reported. The pause of one may be over when the
    /// store comes back, and this process keeps to it anyway. The ledger's count is then
    /// incomplete, so a report would lower the limit too far.
    fn report(&mut self, report: Report) {
        let is_refusal = matches!(report, Report::Refused { .. });
        if let Some(supply) = (self.supply.as_mut()).filter(|supply| !(supply.alone && is_refusal))
        {
            if supply.reports.len() == MOST_REPORTS {
                supply.reports.pop_front();
            }
            supply.reports.push_back(report);
        }
    }

    /// A report to make now.
    pub(in crate::execute::limiter) fn next_report(&mut self) -> Option<Report> {
        let supply = self.supply.as_mut()?;
        supply.reports.pop_front()
    }

    pub(in crate::execute::limiter) fn limit_of_ledger(&self) -> Limit {
        Limit {
            requests: self.limits.requests,
            window: self.limits.window,
        }
    }

    /// The next request to the ledger, if any.
    pub(in crate::execute::limiter) fn order(&mut self, now: Duration) -> Option<Order> {
        self.supply.as_ref()?;
        self.tick(now);
        let supply = self.supply.as_deref()?;
        if supply.alone {
            return None;
        }
        if supply.enter_all && !supply.asking[Priority::Bulk as usize] {
            return Some(self.order_entry(now));
        }
        for priority in [Priority::Interactive, Priority::Bulk] {
            let asking = supply.asking[priority as usize];
            if !asking && self.wants(priority) {
                let count = self.wanted(priority);
                return Some(self.order_slots(priority, count));
            }
        }
        None
    }

    /// Whether the first waiter could go if it had a slot of the ledger.
    fn wants(&self, priority: Priority) -> bool {
        self.supplied(priority) == Err(None)
            && self.first(priority).is_some()
            && self.admits_here(priority).is_ok()
    }

    /// The number of slots to ask for: waiting requests, and of bulk requests also those expected
    /// during a lease.
    fn wanted(&self, priority: Priority) -> u32 {
        let waiting = self.queues[priority as usize].len();
        let life = self.supply.as_ref().map(|supply| supply.sharing.life);
        let (coming, room) = match priority {
            Priority::Interactive => (0, self.limit()),
            Priority::Bulk if self.is_starving() => return 1,
            Priority::Bulk => {
                let recent = self.log.younger(self.now, life.unwrap_or_default());
                (recent, self.share().limit)
            }
        };
        let room = (room.min(self.own_limit().0) as usize).saturating_sub(self.counted());
        let wanted = (waiting + coming).min(room).max(1);
        u32::try_from(wanted).map_or(MOST_LEASED, |wanted| wanted.min(MOST_LEASED))
    }

    fn order_slots(&mut self, priority: Priority, count: u32) -> Order {
        let keep_free = match priority {
            Priority::Bulk if !self.is_starving() => {
                self.reserve(self.capacity.at(self.now, &self.limits))
            }
            _ => 0,
        };
        self.order_of(priority, count, keep_free, None)
    }

    /// A call that enters requests of this process and asks for nothing. It also finds out whether
    /// a store works again.
    pub(in crate::execute::limiter) fn order_entry(&mut self, now: Duration) -> Order {
        self.tick(now);
        let all =
            (self.supply.as_mut()).is_some_and(|supply| std::mem::take(&mut supply.enter_all));
        let enters = Enters {
            until: self.now,
            all,
        };
        self.order_of(Priority::Bulk, 0, 0, Some(enters))
    }

    /// A call that returns slots and asks for nothing, if there are any to return.
    pub(in crate::execute::limiter) fn order_return(&mut self, now: Duration) -> Option<Order> {
        self.tick(now);
        let supply = self.supply.as_mut()?;
        supply.expire(now);
        let idle = !supply.alone && !supply.asking[Priority::Bulk as usize];
        (idle && !supply.returned.is_empty()).then(|| self.order_of(Priority::Bulk, 0, 0, None))
    }

    fn order_of(
        &mut self,
        priority: Priority,
        count: u32,
        keep_free: u32,
        enters: Option<Enters>,
    ) -> Order {
        let mut take = Take::new(self.limit_of_ledger(), count);
        take.keep_free = keep_free;
        if let Some(supply) = &mut self.supply {
            supply.asking[priority as usize] = true;
            supply.expire(self.now);
            take.life = supply.sharing.life;
            take.returned = std::mem::take(&mut supply.returned);
        }
        if let Some(enters) = enters {
            let sent = self.log.unshared(enters.all);
            take.unknown = sent.map(|at| self.now.saturating_sub(at)).collect();
        }
        Order {
            take,
            priority,
            enters,
        }
    }

    /// The ledger granted what was ordered at `asked`.
    pub(in crate::execute::limiter) fn granted(
        &mut self,
        order: &Order,
        grant: &Grant,
        asked: Duration,
        now: Duration,
    ) {
        self.tick(now);
        let (counted, starves) = (self.counted(), self.starves());
        let Some(supply) = &mut self.supply else {
            return;
        };
        supply.asking[order.priority as usize] = false;
        let expires = asked.saturating_add(supply.sharing.life);
        let late = expires <= now;
        let was_alone = supply.alone;
        if let Some(enters) = order.enters {
            self.log.share_until(enters.until);
        }
        if late && was_alone {
            return;
        }
        let own = u32::try_from(counted).unwrap_or(u32::MAX);
        let granted = grant.slots.end.saturating_sub(grant.slots.start);
        let granted = u32::try_from(granted).unwrap_or(u32::MAX);
        let continuity = supply.continuity(grant, asked, now);
        if continuity != Continuity::Kept {
            self.settle(continuity, counted);
        } else if was_alone {
            let (first, _) = self.own_limit();
            let until = now.saturating_add(REJOINING);
            self.set_own_limit(OwnLimit { until, first });
        }
        let Some(supply) = &mut self.supply else {
            return;
        };
        supply.alone = false;
        supply.note(grant, own.saturating_add(granted), asked, now);
        let gate = grant.gate.map(|gate| now.saturating_add(gate));
        supply.gate = gate.unwrap_or_default();
        if continuity == Continuity::Kept && !late {
            let lease = |id| Lease {
                id,
                expires,
                probe: grant.probe,
                beyond: grant.probe && grant.total > grant.capacity,
            };
            supply.put(order.priority, grant.slots.clone().map(lease));
        } else {
            supply.returned.extend(grant.slots.clone());
        }
        if order.take.count > 0 && granted == 0 {
            let wait = grant.retry_in.unwrap_or_default().max(SHORTEST_RETRY);
            let mut until = now.saturating_add(wait);
            // A starving request leaves no slots free, and then does not wait for the pace.
            if let Some(from) = starves.filter(|_| order.take.keep_free > 0) {
                until = until.min(from.max(now.saturating_add(SHORTEST_RETRY)));
            }
            supply.not_before[order.priority as usize] = until;
        }
        let known = grant.capacity.clamp(1, self.limits.requests);
        if order.take.count > 0 {
            self.capacity.adopt(known, self.now, &self.limits);
        }
        if gate.is_some() {
            self.wake_all = true;
        }
    }

    fn set_own_limit(&mut self, own: OwnLimit) {
        if let Some(supply) = &mut self.supply {
            supply.own = Some(own);
        }
    }

    /// The ledger's count has a gap: until it is complete again, this process keeps to its share,
    /// and enters what it has sent.
    fn settle(&mut self, continuity: Continuity, counted: usize) {
        let Some(supply) = &mut self.supply else {
            return;
        };
        let counts = supply.counts(&self.limits);
        let first_grant = supply.seen.is_none();
        let age = match continuity {
            Continuity::Gap(age) => age,
            Continuity::Jump | Continuity::Kept => Duration::ZERO,
        };
        if age >= counts {
            return;
        }
        let before = supply.own.filter(|own| own.until > self.now);
        let first = match before {
            Some(own) => own.first,
            // Processes that were alone for a window have kept to their shares.
            None if supply.alone => supply.share(&self.limits),
            None if first_grant => supply.share(&self.limits),
            None => supply.first_limit(counted, &self.limits, self.now),
        };
        let until = self.now.saturating_add(counts - age);
        supply.own = Some(OwnLimit { until, first });
        supply.enter_all = !first_grant;
        supply.return_all();
    }

    /// The store failed: from here on this process keeps to its share.
    pub(in crate::execute::limiter) fn store_failed(&mut self, now: Duration) {
        self.tick(now);
        let counted = self.counted();
        let Some(supply) = self.supply.as_mut().filter(|supply| !supply.alone) else {
            return;
        };
        let counts = supply.counts(&self.limits);
        let settling = supply.own.filter(|own| own.until > self.now);
        let first = supply.first_limit(counted, &self.limits, self.now);
        supply.own = Some(OwnLimit {
            until: self.now.saturating_add(counts),
            first: settling.map_or(first, |own| own.first.max(first)),
        });
        supply.alone = true;
        supply.return_all();
        supply.returned.clear();
        supply.reports.clear();
        self.wake_all = true;
    }

    /// The call was given up.
    pub(in crate::execute::limiter) fn order_lost(&mut self, order: &Order) {
        if let Some(supply) = &mut self.supply {
            supply.asking[order.priority as usize] = false;
            supply.enter_all |= order.enters.is_some_and(|enters| enters.all);
        }
    }
}
