use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

use super::local::Local;
use super::{Limiter, Limits};
use crate::clock::Clock;
use crate::value::Secret;

/// So many limiters are kept before any is looked at to be forgotten.
const KEPT: usize = 64;

/// The limiters of a client, one for each access token. Shared by its clones and handles.
pub(crate) struct Limiters {
    limits: Limits,
    clock: Arc<dyn Clock>,
    /// The key of the hashes: a token can't be guessed from its hash, nor one be made that shares another's limiter.
    keyed: RandomState,
    known: Mutex<Known>,
}

struct Known {
    limiters: HashMap<u64, Arc<Limiter>>,
    /// The size at which those are forgotten that are idle.
    sweep_at: usize,
}

impl Limiters {
    pub(crate) fn new(limits: Limits, clock: Arc<dyn Clock>) -> Self {
        Self {
            limits: limits.sane(),
            clock,
            keyed: RandomState::new(),
            known: Mutex::new(Known {
                limiters: HashMap::new(),
                sweep_at: KEPT,
            }),
        }
    }

    /// The limiter of a token, the same one for the same token as long as it matters.
    ///
    /// Memory: of limiters that no longer matter, at most as many are kept as there are others, and 64.
    pub(crate) fn of(&self, access_token: &Secret) -> Arc<Limiter> {
        let key = self.keyed.hash_one(access_token.expose());
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(limiter) = known.limiters.get(&key) {
            return Arc::clone(limiter);
        }
        if known.limiters.len() >= known.sweep_at {
            // Whoever holds one may be about to use it.
            (known.limiters)
                .retain(|_, limiter| Arc::strong_count(limiter) > 1 || !limiter.quota.is_idle());
            known.sweep_at = KEPT.max(2 * known.limiters.len());
            let capacity = known.sweep_at;
            known.limiters.shrink_to(capacity);
        }
        let limiter = Arc::new(Limiter {
            quota: Arc::new(Local::new(self.limits, Arc::clone(&self.clock))),
        });
        known.limiters.insert(key, Arc::clone(&limiter));
        limiter
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.limiters.len()
    }
}
