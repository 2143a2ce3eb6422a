//! Window sizes that worked, kept between calls of a client.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::size_estimator::Learned;
use crate::base::token_map::TokenMap;
use crate::value::Secret;

/// More than any client uses: operations times hotels.
const MAX_ENTRIES: usize = 10_000;

/// For each operation and access token, what worked after something had been too heavy.
pub(crate) struct LearnedSizes {
    sizes: Mutex<TokenMap<Learned>>,
}

impl LearnedSizes {
    pub(crate) fn new() -> Self {
        Self {
            sizes: Mutex::new(TokenMap::new()),
        }
    }

    pub(crate) fn get(&self, path: &'static str, token: &Secret) -> Option<Learned> {
        self.sizes().get((path, token.expose())).copied()
    }

    pub(crate) fn insert(&self, path: &'static str, token: &Secret, learned: Learned) {
        let key = (path, token.expose());
        let mut sizes = self.sizes();
        if sizes.len() >= MAX_ENTRIES && sizes.get(key).is_none() {
            *sizes = TokenMap::new();
        }
        *sizes.get_or_insert(key, learned) = learned;
    }

    fn sizes(&self) -> MutexGuard<'_, TokenMap<Learned>> {
        // A panic can't leave a number half written.
        self.sizes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
