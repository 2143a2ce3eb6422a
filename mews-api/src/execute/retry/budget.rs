//! Keeps a client from multiplying its requests when the service is down.

use std::sync::atomic::{AtomicU32, Ordering};

/// A token bucket for repeats, shared by all calls of a client: repeats cost tokens, successes add
/// them.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

const CAPACITY: u32 = 500;
/// The cost of a retry after a response, or if nothing was sent.
pub(super) const COST: u32 = 5;
/// The cost of a retry while the service may still be working, since it adds to the load.
pub(super) const COST_UNANSWERED: u32 = 10;

impl Budget {
    pub(crate) const fn new() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }

    pub(crate) fn left(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }

    /// Pays for a repeat, if there is enough.
    pub(crate) fn pay(&self, cost: u32) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(cost)
            })
            .is_ok()
    }

    /// A call that succeeded.
    pub(crate) fn succeeded(&self) {
        // Full is the usual case, and costs no write then.
        let one_more = |left: u32| (left < CAPACITY).then_some(left + 1);
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pays_for_a_hundred_repeats_and_earns_one_from_five_successes() {
        let budget = Budget::new();
        budget.succeeded();
        assert_eq!(budget.left(), CAPACITY);
        assert_eq!((0..1000).filter(|_| budget.pay(COST)).count(), 100);
        for _ in 0..4 {
            budget.succeeded();
        }
        assert!(!budget.pay(COST));
        assert_eq!(budget.left(), 4);
        budget.succeeded();
        assert!(budget.pay(COST));
        assert_eq!(budget.left(), 0);
    }

    #[test]
    fn unanswered_attempts_cost_twice() {
        let budget = Budget::new();
        assert_eq!(
            (0..1000).filter(|_| budget.pay(COST_UNANSWERED)).count(),
            50
        );
    }
}
