//! A ledger in the memory of one process.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::book::Book;
use super::{Grant, Ledger, LedgerError, Limit, Report, Take, TokenKey};
use crate::base::clock::{Clock, TokioClock};
use crate::base::future::BoxFuture;

/// This many tokens are kept before idle ones are removed.
const KEPT: usize = 64;

/// A ledger in memory: for tests of code that shares a quota, and the reference for stores of your
/// own.
///
/// Clients of one process don't need it: give them the same [`RateLimiter`](crate::RateLimiter).
pub struct InProcessLedger {
    clock: Arc<dyn Clock>,
    start: Duration,
    books: Mutex<Books>,
}

#[derive(Default)]
struct Books {
    check: Option<String>,
    of: HashMap<String, Book>,
    /// The id of the next slot: one counter for all tokens, since their books come and go.
    next: u64,
    /// The number of tokens at which idle ones are removed.
    sweep_at: usize,
}

impl InProcessLedger {
    /// An empty ledger that counts by Tokio's clock.
    pub fn new() -> Self {
        Self::with_clock(TokioClock::new())
    }

    /// An empty ledger that counts by another clock.
    pub fn with_clock(clock: impl Clock) -> Self {
        Self {
            start: clock.now(),
            clock: Arc::new(clock),
            books: Mutex::default(),
        }
    }

    fn with<T>(
        &self,
        token: &TokenKey,
        act: impl FnOnce(&mut Book, Duration) -> T,
    ) -> Result<T, LedgerError> {
        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        let check = (books.check).get_or_insert_with(|| token.check().to_owned());
        if check != token.check() {
            return Err(LedgerError::new(super::OTHER_SECRET));
        }
        let now = self.clock.now();
        if !books.of.contains_key(token.id()) && books.of.len() >= books.sweep_at {
            books.of.retain(|_, book| !book.is_idle(now));
            books.sweep_at = KEPT.max(2 * books.of.len());
        }
        let Books { of, next, .. } = &mut *books;
        let book = of.entry(token.id().to_owned()).or_default();
        book.next = *next;
        let result = act(book, now);
        *next = book.next;
        Ok(result)
    }
}

impl Default for InProcessLedger {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for InProcessLedger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InProcessLedger").finish_non_exhaustive()
    }
}

impl Ledger for InProcessLedger {
    fn take<'a>(
        &'a self,
        token: &'a TokenKey,
        take: &'a Take,
    ) -> BoxFuture<'a, Result<Grant, LedgerError>> {
        let grant = self.with(token, |book, now| Grant {
            age: now.saturating_sub(self.start),
            ..book.take(take, now)
        });
        Box::pin(std::future::ready(grant))
    }

    fn report<'a>(
        &'a self,
        token: &'a TokenKey,
        limit: Limit,
        report: Report,
    ) -> BoxFuture<'a, Result<(), LedgerError>> {
        let done = self.with(token, |book, now| book.report(limit, report, now));
        Box::pin(std::future::ready(done))
    }
}
