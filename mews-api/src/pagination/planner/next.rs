//! Which page to ask for next.

use std::time::Duration;

use super::super::range::{TimeRange, Window};
use super::chain::Chain;
use super::slice::{Position, Slice};
use super::{Job, Planner};
use crate::value::Timestamp;

/// The number of concurrent chains unless the caller sets it: enough for 200 requests in 30 s if a
/// response takes up to two and a half seconds.
const CONCURRENCY: usize = 16;
/// How many pages may wait for the pages before them, at least.
const MAX_WAITING: usize = 16;
/// Into how many parts a window is split to learn how dense it is, if a chain has more than one
/// page.
const PROBES: f64 = 32.0;

impl Planner {
    /// The page to ask for next, if there may be a request now. `waiting` pages have come and were
    /// not delivered. With `only_needed`, only if the pages that wait can't be delivered without
    /// it.
    pub(crate) fn next(&mut self, waiting: usize, only_needed: bool) -> Option<Job> {
        let busy = self.active.iter().filter(|chain| chain.busy).count();
        if self.halted || busy >= self.allowed {
            return None;
        }
        let full = only_needed || waiting >= self.most().max(MAX_WAITING);
        let head = self.head();
        let is_head = |position: &Position| head.as_ref().is_some_and(|head| position <= head);
        let needed = |position: &Position| self.ordered && is_head(position);
        let idle = (0..self.active.len())
            .filter(|index| !self.active[*index].busy)
            .min_by_key(|index| self.active[*index].slice.position())
            .filter(|index| !full || needed(&self.active[*index].slice.position()));
        let first = self.pending.peek().filter(|slice| {
            (!slice.deferred || self.active.is_empty())
                && (needed(&slice.position())
                    || (!full && self.active.len() < self.allowed && self.may_start()))
        });
        let index = match (idle, first) {
            // In order, newer slices go first; else chains are finished before others are begun.
            (Some(idle), Some(first))
                if self.ordered && first.position() < self.active[idle].slice.position() =>
            {
                self.start()?
            }
            (Some(idle), _) => idle,
            (None, Some(_)) => self.start()?,
            (None, None) => return None,
        };
        let chain = &mut self.active[index];
        chain.busy = true;
        Some(Job {
            chain: chain.id,
            pause: std::mem::take(&mut chain.slice.pause),
            slice: chain.slice.clone(),
            cursor: chain.cursor.clone(),
        })
    }

    /// The most requests that may ever run side by side.
    pub(super) fn most(&self) -> usize {
        self.concurrency.unwrap_or(CONCURRENCY).max(1)
    }

    /// The position up to which everything newer was read.
    fn head(&self) -> Option<Position> {
        let pending = self.pending.peek().map(Slice::position);
        let active = self.active.iter().map(|chain| chain.slice.position()).min();
        match (pending, active) {
            (Some(pending), Some(active)) => Some(pending.min(active)),
            (pending, active) => pending.or(active),
        }
    }

    /// Whether the pages at this position may be delivered in order.
    pub(crate) fn is_due(&self, position: &Position) -> bool {
        self.halted || self.head().is_none_or(|head| *position <= head)
    }

    /// While the length of chains is not known, only a few are begun.
    fn may_start(&self) -> bool {
        let long = |chain: &Chain| chain.pages >= 2;
        self.active.is_empty()
            || self.sizes.knows_density()
            || self.active.len() < 4
            || !self.active.iter().any(long)
    }

    /// The estimated number of items that are left in the active chains.
    pub(super) fn rows_ahead(&self) -> f64 {
        let rows = |chain: &Chain| {
            let expected = self.sizes.expected(chain.slice.seconds());
            (expected.unwrap_or(0.0) - chain.rows as f64).max(0.0)
        };
        self.active.iter().map(rows).sum()
    }

    /// The length of the unread range, in seconds.
    pub(super) fn pending_seconds(&self) -> f64 {
        let near = |slice: &&Slice| slice.window.is_some_and(|window| !window.far);
        self.pending.iter().filter(near).map(Slice::seconds).sum()
    }

    /// Begins a chain with the first pending slice, or with its newest part; returns its index.
    fn start(&mut self) -> Option<usize> {
        let mut slice = self.pending.pop()?;
        self.close_at_end(&mut slice);
        if let Some((newest, rest)) = self.newest_part(&mut slice) {
            self.pending.push(rest);
            slice = newest;
        }
        self.next_id += 1;
        let mut chain = Chain::new(self.next_id, slice);
        chain.sized = self.sizes.knows_density();
        self.active.push(chain);
        Some(self.active.len() - 1)
    }

    /// The newest part of a slice and its rest; `None` to ask for all of it.
    fn newest_part(&mut self, slice: &mut Slice) -> Option<(Slice, Slice)> {
        let at = self.split_point(slice)?;
        let window = slice.window?;
        let mut newest = slice.clone();
        let mut rest = slice.clone();
        if let (Some(newer), Some(older)) = (&mut newest.window, &mut rest.window) {
            newer.range.start = at;
            older.range.end = at;
        }
        newest.weight *= newest.seconds() / window.seconds().max(f64::MIN_POSITIVE);
        rest.weight -= newest.weight;
        rest.pause = Duration::ZERO;
        Some((newest, rest))
    }

    /// Where to split the newest part off a slice. An open end is closed first, and what lies
    /// behind that is read at the end.
    fn split_point(&mut self, slice: &mut Slice) -> Option<Timestamp> {
        let split = self.split?;
        let window = slice.window.filter(|_| slice.cursor.is_none())?;
        if window.far {
            return None;
        }
        let mut whole = window.range;
        if window.open_end {
            whole.end = self.closing_time(whole.start)?;
        }
        let last = TimeRange {
            start: split
                .max_months
                .map_or(whole.start, |months| whole.last_window(months)),
            end: whole.end,
        };
        let longest = self.longest(slice, last.seconds());
        let parts = (last.seconds() / longest - 0.05).ceil();
        let length = last.nanos() as f64 / parts.max(1.0);
        let at = if parts > 1.0 {
            last.split_near(
                last.end.unix_nanoseconds() - length as i128,
                split.granularity,
            )
        } else {
            None
        };
        let at = at.unwrap_or(last.start);
        if at == whole.start {
            return None;
        }
        if window.open_end {
            self.close(slice, whole.end);
        }
        Some(at)
    }

    /// The longest window to ask for, in seconds, of at most this length.
    fn longest(&self, slice: &Slice, seconds: f64) -> f64 {
        let mut longest = (slice.max_seconds.into_iter())
            .chain(self.sizes.longest())
            .fold(f64::INFINITY, f64::min);
        if self.most() > 1 && self.page_size > 0 {
            longest = longest.min(self.fair_share(slice, seconds));
        }
        longest
    }

    /// How long a window should be for chains to run side by side.
    fn fair_share(&self, slice: &Slice, seconds: f64) -> f64 {
        let long = self.active.iter().any(|chain| chain.pages >= 1);
        let pending = self.pending_seconds() + slice.seconds();
        match self.sizes.fair_share(pending, f64::from(self.page_size)) {
            Some(fair) => fair,
            None if long && !self.sizes.knows_density() => seconds / PROBES,
            None => f64::INFINITY,
        }
    }

    /// Closes the open end of a slice, and adds a slice behind it that is read at the end.
    fn close(&mut self, slice: &mut Slice, end: Timestamp) {
        let Some(window) = &mut slice.window else {
            return;
        };
        window.open_end = false;
        window.range.end = end;
        let behind = Window::open_ended(end, end);
        let filters = slice.filters.clone();
        self.pending.push(Slice {
            deferred: true,
            ..Slice::new(filters, Some(behind), self.page_size, 0.0)
        });
    }
}
