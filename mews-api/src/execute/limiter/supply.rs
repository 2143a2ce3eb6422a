//! Slots that a shared ledger has granted, and what this process may send without one. Plain state.

use std::collections::VecDeque;
use std::time::Duration;

use super::ledger::{Grant, Report};
use super::{Limits, Priority};

/// How old the latest grant may be for its total to be believed when the store fails.
const FRESH: Duration = Duration::from_secs(1);
/// How long this process keeps to its share after the store has come back: until then the others
/// have noticed it as well, and have entered what they sent.
pub(super) const REJOINING: Duration = Duration::from_secs(3);
/// How far the store's clock may be from the one here, for each grant and for the time between two.
const TOLERANCE: Duration = Duration::from_millis(100);
const DRIFT: u32 = 1_000;

/// How a quota is shared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sharing {
    /// The most processes that use a token at the same time.
    pub(super) processes: u32,
    /// The life of a granted slot.
    pub(super) life: Duration,
}

/// A slot of the shared ledger.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lease {
    pub(super) id: u64,
    pub(super) expires: Duration,
    pub(super) probe: bool,
    /// Beyond the lowered limit.
    pub(super) beyond: bool,
}

/// The grants of the shared ledger for a token.
#[derive(Debug)]
pub(super) struct Supply {
    pub(super) sharing: Sharing,
    /// Whether the store is not used: this process keeps to its share.
    pub(super) alone: bool,
    /// A task waits for the store.
    pub(super) rejoining: bool,
    pub(super) own: Option<OwnLimit>,
    pub(super) seen: Option<Seen>,
    stock: [VecDeque<Lease>; 2],
    /// To be returned with the next call.
    pub(super) returned: Vec<u64>,
    pub(super) reports: VecDeque<Report>,
    /// No use asking before, by priority.
    pub(super) not_before: [Duration; 2],
    /// Calls under way, by priority.
    pub(super) asking: [bool; 2],
    /// The gate that another process closed.
    pub(super) gate: Duration,
    /// All requests of this process have to be entered, since the store has lost them.
    pub(super) enter_all: bool,
}

/// The requests that this process may send while the ledger's count is incomplete or unavailable.
#[derive(Clone, Copy, Debug)]
pub(super) struct OwnLimit {
    /// Until then at most `first` requests may count, later the share if the store is still away.
    pub(super) until: Duration,
    pub(super) first: u32,
}

/// The latest grant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    asked: Duration,
    came: Duration,
    age: Duration,
    /// Slots of other processes.
    pub(super) others: u32,
}

/// How a grant follows the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Continuity {
    Kept,
    /// The store has counted since this long only, or its clock went back.
    Gap(Duration),
    /// The store's clock jumped ahead, so its counts are lost.
    Jump,
}

impl Supply {
    pub(super) fn new(sharing: Sharing) -> Self {
        Self {
            sharing,
            alone: false,
            rejoining: false,
            own: None,
            seen: None,
            stock: [VecDeque::new(), VecDeque::new()],
            returned: Vec::new(),
            reports: VecDeque::new(),
            not_before: [Duration::ZERO; 2],
            asking: [false; 2],
            gate: Duration::ZERO,
            enter_all: false,
        }
    }

    /// How long a slot counts in the ledger.
    pub(super) fn counts(&self, limits: &Limits) -> Duration {
        limits.window.saturating_add(self.sharing.life)
    }

    pub(super) fn share(&self, limits: &Limits) -> u32 {
        (limits.requests / self.sharing.processes).max(1)
    }

    /// Whether there is a slot that may be used now.
    pub(super) fn has(&self, priority: Priority, now: Duration) -> bool {
        let valid = |stock: &VecDeque<Lease>| stock.iter().any(|lease| lease.expires > now);
        match priority {
            Priority::Interactive => self.stock.iter().any(valid),
            Priority::Bulk => valid(&self.stock[Priority::Bulk as usize]),
        }
    }

    /// Takes a slot; interactive requests also take those of bulk requests.
    pub(super) fn pop(&mut self, priority: Priority, now: Duration) -> Option<Lease> {
        self.expire(now);
        let own = self.stock[priority as usize].pop_front();
        own.or_else(|| match priority {
            Priority::Interactive => self.stock[Priority::Bulk as usize].pop_front(),
            Priority::Bulk => None,
        })
    }

    pub(super) fn put(&mut self, priority: Priority, leases: impl Iterator<Item = Lease>) {
        self.stock[priority as usize].extend(leases);
    }

    /// Slots that were not used in time are returned.
    pub(super) fn expire(&mut self, now: Duration) {
        for stock in &mut self.stock {
            // In the order in which they were granted, which is that in which they expire.
            let expired = stock.partition_point(|lease| lease.expires <= now);
            let expired = stock.drain(..expired);
            self.returned.extend(expired.map(|lease| lease.id));
        }
    }

    /// All slots go back, used in time or not.
    pub(super) fn return_all(&mut self) {
        self.expire(Duration::MAX);
    }

    /// Whether the ledger has counted without a gap since the latest grant.
    pub(super) fn continuity(&self, grant: &Grant, asked: Duration, came: Duration) -> Continuity {
        let Some(seen) = self.seen else {
            return Continuity::Gap(grant.age);
        };
        // The store's clock was read between asking and coming, both times.
        let least = asked.saturating_sub(seen.came);
        let most = came.saturating_sub(seen.asked);
        let slack = TOLERANCE + most / DRIFT;
        if grant.age.saturating_add(slack) < seen.age.saturating_add(least) {
            return Continuity::Gap(grant.age);
        }
        if grant.age > seen.age.saturating_add(most + slack) {
            return Continuity::Jump;
        }
        Continuity::Kept
    }

    pub(super) fn note(&mut self, grant: &Grant, own: u32, asked: Duration, came: Duration) {
        self.seen = Some(Seen {
            asked,
            came,
            age: grant.age,
            others: grant.total.saturating_sub(own),
        });
    }

    /// The requests that this process may send at first without a complete ledger: those it has in
    /// the window, and its part of the slots that were free at the last count, up to its share. All
    /// processes together then stay within the limit, since each reuses only its own slots.
    pub(super) fn first_limit(&self, counted: usize, limits: &Limits, now: Duration) -> u32 {
        let counted = u32::try_from(counted).unwrap_or(u32::MAX);
        let fresh = (self.seen).filter(|seen| seen.came.saturating_add(FRESH) >= now);
        let free = fresh.map_or(0, |seen| {
            (limits.requests.saturating_sub(counted)).saturating_sub(seen.others)
        });
        let first = counted.saturating_add(free / self.sharing.processes);
        first.min(self.share(limits))
    }
}
