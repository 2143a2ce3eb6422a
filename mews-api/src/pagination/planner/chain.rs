//! A chain: the pages of a slice, each of which names the next one.

use std::collections::VecDeque;

use super::super::keys::ItemKey;
use super::slice::Slice;
use crate::value::{Cursor, Timestamp};

/// A slice that is being read.
pub(super) struct Chain {
    pub(super) id: u64,
    pub(super) slice: Slice,
    /// Where the next page starts.
    pub(super) cursor: Option<Cursor>,
    pub(super) guard: LoopGuard,
    pub(super) pages: u32,
    /// Pages without items, in a row.
    pub(super) empty_pages: u32,
    pub(super) rows: u64,
    /// Items that had come before.
    pub(super) repeated: u64,
    /// The density of items was known when it was begun, so it need not be split because it is
    /// long.
    pub(super) sized: bool,
    /// The newest and the oldest time on its pages, while the times only fall.
    fall: Option<(Timestamp, Timestamp)>,
    falls: bool,
    pub(super) repeats: u8,
    /// Pages in a row that were not too heavy.
    pub(super) calm: u32,
    /// A request is under way.
    pub(super) busy: bool,
    /// Where the pages start that the consumer has not used yet.
    pub(super) undelivered: VecDeque<Option<Cursor>>,
}

impl Chain {
    pub(super) fn new(id: u64, slice: Slice) -> Self {
        let mut guard = LoopGuard::default();
        if let Some(cursor) = &slice.cursor {
            guard.is_repeated(cursor);
        }
        Self {
            id,
            cursor: slice.cursor.clone(),
            slice,
            guard,
            pages: 0,
            empty_pages: 0,
            rows: 0,
            repeated: 0,
            sized: false,
            fall: None,
            falls: true,
            repeats: 0,
            calm: 0,
            busy: false,
            undelivered: VecDeque::new(),
        }
    }

    /// The expected number of items of the whole chain, if their times are evenly distributed.
    pub(super) fn forecast(&self) -> Option<f64> {
        let (first, last) = self.fall.filter(|_| self.falls)?;
        let read = first.duration_since(last).filter(|read| !read.is_zero())?;
        let all = first.duration_since(self.slice.window?.range.start)?;
        Some(self.rows as f64 * all.as_secs_f64() / read.as_secs_f64())
    }

    /// Follows the times on its pages while they only fall, as times of creation do.
    pub(super) fn follow_times(&mut self, keys: &[ItemKey]) {
        for key in keys {
            match (key.time, self.fall) {
                (None, _) => self.falls = false,
                (Some((at, end)), _) if at != end => self.falls = false,
                (Some((at, _)), None) => self.fall = Some((at, at)),
                (Some((at, _)), Some((first, last))) => {
                    self.falls &= at <= last;
                    self.fall = Some((first, at));
                }
            }
        }
    }
}

/// Finds a cycle of any length in a sequence of cursors while keeping one of them (Brent's
/// algorithm): the kept one is replaced after 1, 2, 4, 8 … steps, so that it comes to lie on the
/// cycle.
#[derive(Default)]
pub(super) struct LoopGuard {
    kept: Option<Cursor>,
    steps: u64,
    limit: u64,
}

impl LoopGuard {
    pub(super) fn is_repeated(&mut self, cursor: &Cursor) -> bool {
        if self.kept.as_ref() == Some(cursor) {
            return true;
        }
        if self.steps == self.limit {
            self.kept = Some(cursor.clone());
            self.limit = (self.limit * 2).max(1);
            self.steps = 0;
        }
        self.steps += 1;
        false
    }
}
