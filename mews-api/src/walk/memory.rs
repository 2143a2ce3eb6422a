//! What worked, kept between walks.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::size::Worked;
use crate::value::Secret;

/// More than any client uses: operations times hotels.
const MOST: usize = 10_000;

/// For each operation and access token, what worked after more had been too heavy. Knows tokens by a keyed hash.
#[derive(Default)]
pub(crate) struct Memory {
    hasher: RandomState,
    spans: Mutex<HashMap<(&'static str, u64), Worked>>,
}

impl Memory {
    pub(crate) fn recall(&self, path: &'static str, token: &Secret) -> Option<Worked> {
        self.spans().get(&(path, self.hash(token))).copied()
    }

    pub(crate) fn remember(&self, path: &'static str, token: &Secret, worked: Worked) {
        let key = (path, self.hash(token));
        let mut spans = self.spans();
        if spans.len() >= MOST && !spans.contains_key(&key) {
            spans.clear();
        }
        spans.insert(key, worked);
    }

    fn hash(&self, token: &Secret) -> u64 {
        self.hasher.hash_one(token.expose())
    }

    fn spans(&self) -> MutexGuard<'_, HashMap<(&'static str, u64), Worked>> {
        // Numbers can't be left half written.
        self.spans.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
