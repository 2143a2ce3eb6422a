use std::collections::VecDeque;
use std::time::Duration;

use super::Class;

/// The requests of the last window, oldest first. Never holds more than the limit, since nothing is admitted beyond it.
#[derive(Debug, Default)]
pub(super) struct Log {
    ring: VecDeque<(Duration, Class)>,
    bulk: usize,
}

impl Log {
    pub(super) fn push(&mut self, at: Duration, class: Class) {
        self.bulk += usize::from(class == Class::Bulk);
        self.ring.push_back((at, class));
    }

    /// Forgets what is a window old.
    pub(super) fn expire(&mut self, now: Duration, window: Duration) {
        while let Some((at, class)) = self.ring.front() {
            if at.saturating_add(window) > now {
                break;
            }
            self.bulk -= usize::from(*class == Class::Bulk);
            self.ring.pop_front();
        }
    }

    pub(super) fn len(&self) -> usize {
        self.ring.len()
    }

    pub(super) fn bulk(&self) -> usize {
        self.bulk
    }

    /// The time of the request that is number `index` to be forgotten.
    pub(super) fn at(&self, index: usize) -> Option<Duration> {
        self.ring.get(index).map(|(at, _)| *at)
    }
}
