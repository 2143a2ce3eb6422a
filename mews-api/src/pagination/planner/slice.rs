//! A slice: the filters of one list of pages.

use std::cmp::{Ordering, Reverse};
use std::sync::Arc;
use std::time::Duration;

use super::super::checkpoint::Saved;
use super::super::keys::{EVERYWHERE, Reach, reach_of};
use super::super::query::Filters;
use super::super::range::Window;
use crate::value::{Cursor, Timestamp};

/// The filters of one list of pages, and their origin.
#[derive(Clone)]
pub(crate) struct Slice {
    pub(crate) filters: Arc<Filters>,
    pub(crate) window: Option<Window>,
    /// Read at the end: items that were added meanwhile.
    pub(crate) deferred: bool,
    /// Where its list of pages continues. Such a slice is not split, since its earlier pages would
    /// be read again.
    pub(crate) cursor: Option<Cursor>,
    /// The number of items asked for on a page.
    pub(crate) count: u32,
    /// The number of splits that led to it.
    pub(super) depth: u8,
    /// How often in a row it was too heavy although a slice twice as long had worked.
    pub(super) strikes: u8,
    /// The number of splits after gateway errors without a response in between.
    pub(super) gateway_splits: u8,
    /// How often its list was read again from the start without anything new.
    pub(super) restarts: u8,
    /// The pause before its next request.
    pub(super) pause: Duration,
    /// The longest window to ask for, in seconds.
    pub(super) max_seconds: Option<f64>,
    /// Its share of the whole, 0 to 1.
    pub(super) weight: f64,
}

/// The position of a slice: newest first, deferred ones last.
pub(crate) type Position = (bool, Reverse<Timestamp>, Arc<Filters>);

impl Slice {
    /// The slice as a checkpoint holds it, read up to this cursor.
    pub(super) fn saved(&self, cursor: Option<Cursor>) -> Saved {
        let window = self.window;
        let is = |flag: fn(&Window) -> bool| window.as_ref().is_some_and(flag);
        Saved {
            filters: (*self.filters).clone(),
            start: window.map(|window| window.range.start),
            end: window.and_then(|window| window.interval().end),
            open_start: is(|window| window.open_start),
            open_end: is(|window| window.open_end),
            far: is(|window| window.far),
            deferred: self.deferred,
            cursor,
        }
    }

    pub(crate) fn new(
        filters: Arc<Filters>,
        window: Option<Window>,
        count: u32,
        weight: f64,
    ) -> Self {
        Self {
            filters,
            window,
            deferred: false,
            cursor: None,
            count,
            depth: 0,
            strikes: 0,
            gateway_splits: 0,
            restarts: 0,
            pause: Duration::ZERO,
            max_seconds: None,
            weight,
        }
    }

    pub(crate) fn position(&self) -> Position {
        let end = self
            .window
            .map_or(Timestamp::MAX, |window| window.range.end);
        (self.deferred, Reverse(end), Arc::clone(&self.filters))
    }

    pub(super) fn seconds(&self) -> f64 {
        self.window.map_or(0.0, |window| window.seconds())
    }

    /// The whole seconds in which it can return an item.
    pub(super) fn reach(&self) -> Reach {
        let Some(window) = self.window else {
            return EVERYWHERE;
        };
        let (start, end) = reach_of(window.range);
        (
            if window.open_start { i64::MIN } else { start },
            if window.open_end { i64::MAX } else { end },
        )
    }
}

/// Pending slices are kept in a heap: the first one to read is the greatest.
impl Ord for Slice {
    fn cmp(&self, other: &Self) -> Ordering {
        other.position().cmp(&self.position())
    }
}

impl PartialOrd for Slice {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Slice {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Slice {}
