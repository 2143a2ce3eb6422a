//! What worked, kept between walks.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::size::Worked;
use crate::by_token::ByToken;
use crate::value::Secret;

/// More than any client uses: operations times hotels.
const MOST: usize = 10_000;

/// For each operation and access token, what worked after more had been too heavy.
pub(crate) struct Memory {
    spans: Mutex<ByToken<Worked>>,
}

impl Memory {
    pub(crate) fn new() -> Self {
        Self {
            spans: Mutex::new(ByToken::new()),
        }
    }

    pub(crate) fn recall(&self, path: &'static str, token: &Secret) -> Option<Worked> {
        self.spans().get((path, token.expose())).copied()
    }

    pub(crate) fn remember(&self, path: &'static str, token: &Secret, worked: Worked) {
        let key = (path, token.expose());
        let mut spans = self.spans();
        if spans.len() >= MOST && spans.get(key).is_none() {
            *spans = ByToken::new();
        }
        *spans.get_or_insert(key, worked) = worked;
    }

    fn spans(&self) -> MutexGuard<'_, ByToken<Worked>> {
        // Numbers can't be left half written.
        self.spans.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
