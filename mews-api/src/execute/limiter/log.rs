//! The requests of the last window.

use std::collections::VecDeque;
use std::time::Duration;

use super::Priority;

/// The requests of the last window, oldest first. Never holds more than the limit, since nothing is
/// admitted beyond it.
#[derive(Debug, Default)]
pub(super) struct Log {
    ring: VecDeque<Entry>,
    bulk: usize,
    refused: usize,
    next: u64,
}

#[derive(Debug)]
struct Entry {
    number: u64,
    at: Duration,
    priority: Priority,
    refused: bool,
    /// Whether a shared ledger counts it as well.
    shared: bool,
}

impl Log {
    /// Adds a request; returns its number.
    pub(super) fn push(&mut self, at: Duration, priority: Priority, shared: bool) -> u64 {
        let number = self.next;
        self.next += 1;
        self.bulk += usize::from(priority == Priority::Bulk);
        self.ring.push_back(Entry {
            number,
            at,
            priority,
            refused: false,
            shared,
        });
        number
    }

    /// Marks a request as refused, if it is still there.
    pub(super) fn refuse(&mut self, number: u64) {
        let found = (self.ring).binary_search_by_key(&number, |entry| entry.number);
        if let Some(entry) = found.ok().and_then(|index| self.ring.get_mut(index)) {
            self.refused += usize::from(!entry.refused);
            entry.refused = true;
        }
    }

    /// Removes requests that are a window old.
    pub(super) fn expire(&mut self, now: Duration, window: Duration) {
        while let Some(entry) = self.ring.front() {
            if entry.at.saturating_add(window) > now {
                break;
            }
            self.bulk -= usize::from(entry.priority == Priority::Bulk);
            self.refused -= usize::from(entry.refused);
            self.ring.pop_front();
        }
    }

    /// When the requests were sent that a shared ledger does not count, or all of them.
    pub(super) fn unshared(&self, all: bool) -> impl Iterator<Item = Duration> {
        let those = self.ring.iter().filter(move |entry| all || !entry.shared);
        those.map(|entry| entry.at)
    }

    /// A shared ledger counts all requests up to this time.
    pub(super) fn share_until(&mut self, at: Duration) {
        let those = self.ring.iter_mut().take_while(|entry| entry.at <= at);
        those.for_each(|entry| entry.shared = true);
    }

    pub(super) fn len(&self) -> usize {
        self.ring.len()
    }

    /// How many were not refused.
    pub(super) fn accepted(&self) -> usize {
        self.ring.len() - self.refused
    }

    pub(super) fn bulk(&self) -> usize {
        self.bulk
    }

    /// How many are younger than `age`, of those that were not refused.
    pub(super) fn younger(&self, now: Duration, age: Duration) -> usize {
        let old = (self.ring).partition_point(|entry| entry.at.saturating_add(age) <= now);
        if self.refused == 0 {
            return self.ring.len() - old;
        }
        (self.ring.range(old..))
            .filter(|entry| !entry.refused)
            .count()
    }

    /// The time of the request that is number `index` to be forgotten.
    pub(super) fn at(&self, index: usize) -> Option<Duration> {
        self.ring.get(index).map(|entry| entry.at)
    }

    /// The same, without those that were refused.
    pub(super) fn accepted_at(&self, index: usize) -> Option<Duration> {
        if self.refused == 0 {
            return self.at(index);
        }
        let mut accepted = self.ring.iter().filter(|entry| !entry.refused);
        accepted.nth(index).map(|entry| entry.at)
    }
}
