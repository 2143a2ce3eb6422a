//! Whether the next request of a priority may go, and if not, when at the earliest.

use std::time::Duration;

use super::State;
use crate::execute::limiter::capacity::{is_full, proving_age};
use crate::execute::limiter::pace::Share;
use crate::execute::limiter::{Limits, Priority};

impl<W: Clone> State<W> {
    /// Whether the first waiter of a priority may go, and if not, when to poll again if nothing
    /// changes before.
    pub(super) fn admits(&self, priority: Priority) -> Result<(), Option<Duration>> {
        self.admits_here(priority)?;
        self.supplied(priority)
    }

    /// The same, as far as this process goes.
    pub(super) fn admits_here(&self, priority: Priority) -> Result<(), Option<Duration>> {
        if let Some(opens) = self.gate.opens(self.now) {
            return Err(Some(opens));
        }
        let capacity = self.limit();
        match priority {
            Priority::Interactive => {
                self.room(capacity)?;
                // The last free slot is for a bulk request that was kept out for too long.
                if self.is_last(capacity) && self.is_starving() {
                    return Err(self.noticed(Priority::Bulk));
                }
                Ok(())
            }
            Priority::Bulk if self.is_starving() => self.room(capacity),
            Priority::Bulk => {
                let ready = match self.first(Priority::Interactive) {
                    Some(_) => Err(self.noticed(Priority::Interactive)),
                    None => self.paced(),
                };
                ready.map_err(|again| earlier(again, self.starves()))
            }
        }
    }

    /// Whether the next bulk request may go if no interactive one waits.
    fn paced(&self) -> Result<(), Option<Duration>> {
        let share = self.share();
        self.room(share.limit)?;
        let next = self.pace.next(self.now, share);
        if next > self.now {
            return Err(Some(next));
        }
        Ok(())
    }

    /// Whether the service would accept one more, `limit` being what it accepts in a window.
    /// Refused requests count for the configured limit alone.
    fn room(&self, limit: u32) -> Result<(), Option<Duration>> {
        let leaves = |at: Option<Duration>| at.map(|at| at.saturating_add(self.limits.window));
        let (own, own_ends) = self.own_limit();
        if let Some(over) = self.counted().checked_sub(limit.min(own) as usize) {
            let grows = self.capacity.grows(self.now, &self.limits);
            return Err(earlier(
                leaves(self.log.accepted_at(over)),
                earlier(grows, own_ends),
            ));
        }
        match self.used().checked_sub(self.limits.requests as usize) {
            Some(over) => Err(leaves(self.log.at(over))),
            None => Ok(()),
        }
    }

    /// Whether no more than one is free, of what the service accepts.
    fn is_last(&self, capacity: u32) -> bool {
        let capacity = capacity.min(self.own_limit().0);
        self.counted() + 1 >= capacity as usize || self.used() + 1 >= self.limits.requests as usize
    }

    /// Interactive requests go first, but not for ever: a bulk request that has waited for an
    /// eighth of a window goes before them, as long as bulk requests have had less than a twentieth
    /// of the window.
    pub(super) fn is_starving(&self) -> bool {
        self.starves().is_some_and(|from| from <= self.now)
    }

    pub(super) fn starves(&self) -> Option<Duration> {
        let first = self.first(Priority::Bulk)?;
        let used = self.log.bulk() + self.unlogged[Priority::Bulk as usize] as usize;
        let share = self.capacity.at(self.now, &self.limits) / 20;
        if used >= share.max(1) as usize {
            return None;
        }
        let since = first.since.max(self.bulk_served);
        Some(since.saturating_add(self.limits.window / 8))
    }

    /// A time before which a waiter with `ahead` waiters before it won't go, unless some of them
    /// leave.
    pub(super) fn earliest(&self, priority: Priority, ahead: usize) -> Duration {
        let window = self.limits.window;
        let requests = self.limits.requests;
        let limit = match priority {
            Priority::Interactive => requests,
            Priority::Bulk => requests - self.limits.reserve,
        } as usize;
        // Beyond what is free, each one takes the slot of one that leaves the window; these leave
        // it once more, and so on.
        let at = match (ahead + self.used()).checked_sub(limit) {
            None => self.now,
            Some(behind) => {
                let rounds = u32::try_from(behind / limit + 1).unwrap_or(u32::MAX);
                let at = self.log.at(behind % limit).unwrap_or(self.now);
                at.saturating_add(window.saturating_mul(rounds))
            }
        };
        let paced = match priority {
            Priority::Interactive => self.now,
            Priority::Bulk => {
                let paced = self.pace.nth(ahead + 1, self.now, self.share());
                // A starving request does not wait for the pace.
                self.starves().map_or(paced, |from| paced.min(from))
            }
        };
        at.max(paced).max(self.closed_until().unwrap_or_default())
    }

    /// How many requests the window may hold now.
    pub(super) fn limit(&self) -> u32 {
        self.trial()
            .unwrap_or_else(|| self.capacity.at(self.now, &self.limits))
    }

    /// How many it may hold while a higher limit is tried.
    fn trial(&self) -> Option<u32> {
        let target = self.capacity.trial(self.now, &self.limits)?;
        let known = self.capacity.at(self.now, &self.limits);
        let young = self.log.younger(self.now, proving_age(self.limits.window));
        let counted = young + self.unlogged.iter().sum::<u32>() as usize;
        is_full(counted, known, self.reserve(known)).then_some(target)
    }

    /// The slots left to interactive calls. A lowered limit lowers them as well.
    pub(super) fn reserve(&self, capacity: u32) -> u32 {
        let Limits {
            requests, reserve, ..
        } = self.limits;
        let reserve = (u64::from(reserve) * u64::from(capacity)).div_ceil(u64::from(requests));
        u32::try_from(reserve).unwrap_or(u32::MAX)
    }

    /// How many requests of the window the service may have accepted.
    pub(super) fn counted(&self) -> usize {
        self.log.accepted() + self.unlogged.iter().sum::<u32>() as usize
    }

    /// How many requests the window holds.
    pub(super) fn used(&self) -> usize {
        self.log.len() + self.unlogged.iter().sum::<u32>() as usize
    }

    /// The slots available to bulk requests. A trial needs the reserve too.
    pub(super) fn share(&self) -> Share {
        let limit = self.trial().unwrap_or_else(|| {
            let capacity = self.capacity.at(self.now, &self.limits);
            let capacity = capacity.min(self.own_limit().0);
            capacity.saturating_sub(self.reserve(capacity)).max(1)
        });
        Share {
            limit,
            window: self.limits.window,
        }
    }
}

pub(super) fn earlier(one: Option<Duration>, other: Option<Duration>) -> Option<Duration> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        _ => one.or(other),
    }
}
