//! The planner: which page to ask for next, and what a response means for the rest. Plain state, no
//! clock and no I/O.
//!
//! `next` chooses the slices and windows, `response` takes pages, `failure` makes slices smaller.

use std::collections::BinaryHeap;
use std::sync::Arc;
use std::time::Duration;

use super::checkpoint::{Saved, State, rejected};
use super::keys::KeySet;
use super::options::PaginationOptions;
use super::progress::Stats;
use super::query::{Filters, Query, SplitFilter};
use super::range::Window;
use super::size_estimator::{Learned, SizeEstimator};
use crate::base::error::Error;
use crate::base::incomplete::Interval;
use crate::value::{Cursor, Timestamp};

mod chain;
mod failure;
mod next;
mod response;
mod slice;

use self::chain::Chain;
pub(crate) use self::slice::{Position, Slice};

/// A page to ask for.
pub(crate) struct Job {
    pub(crate) chain: u64,
    pub(crate) slice: Slice,
    pub(crate) cursor: Option<Cursor>,
    /// The pause before the request.
    pub(crate) pause: Duration,
}

/// Changes made within this time of the service's present may not be visible yet, so an open
/// interval is closed that much earlier. Until a response has reported the service's time, a day.
const UNSETTLED: Duration = Duration::from_secs(1);
const UNKNOWN_TIME: Duration = Duration::from_secs(86_400);
/// The most time that lies between the data of a first response and its `Date`.
const FIRST_RESPONSE: Duration = Duration::from_secs(300);

pub(crate) struct Planner {
    split: Option<SplitFilter>,
    /// The request's own interval for the filter that is split; of an open one the end is unknown.
    whole: Option<Interval>,
    page_size: u32,
    pending: BinaryHeap<Slice>,
    active: Vec<Chain>,
    /// Read to the end, but with pages that the consumer has not used yet.
    delivering: Vec<Chain>,
    /// Chains that could not be read to their end.
    failed: Vec<Chain>,
    cause: Option<(Error, Slice)>,
    /// Chains that failed since the last response.
    failures: usize,
    halted: bool,
    keys: KeySet,
    /// The number of lists that hold ids, which are listed first.
    id_lists: usize,
    /// The cursor at which the request itself starts. Items before it are not wanted.
    start_cursor: Option<Cursor>,
    sizes: SizeEstimator,
    concurrency: Option<usize>,
    ordered: bool,
    /// How many requests may run side by side now.
    allowed: usize,
    /// Requests that were too heavy.
    heavy: u64,
    /// Gateway errors that look like an outage, since the last response.
    outages: u8,
    next_id: u64,
    /// The local clock, used until a response has reported the service's time.
    local_now: Timestamp,
    service_now: Option<Timestamp>,
    /// Where an open interval ends, if that is decided.
    end: Option<Timestamp>,
    random: u64,
    pub(crate) stats: Stats,
    /// The share that was read, 0 to 1.
    done: f64,
}

impl Planner {
    /// A plan for these combinations of filters, each in each of the windows.
    pub(crate) fn new(
        query: &Query,
        combinations: Vec<Filters>,
        options: &PaginationOptions,
        learned: Option<Learned>,
        local_now: Timestamp,
        random: u64,
    ) -> Result<Self, Error> {
        let windows = query.windows(local_now)?;
        let start = windows.iter().map(|window| window.range.start).min();
        let end = windows.iter().map(|window| window.range.end).max();
        let open = windows.iter().any(|window| window.open_end && !window.far);
        let whole = start.map(|start| Interval {
            start,
            end: end.filter(|_| !open),
        });
        let combinations: Vec<Arc<Filters>> = combinations.into_iter().map(Arc::new).collect();
        let weight = 1.0 / combinations.len().max(1) as f64;
        let windows: Vec<Option<Window>> = if windows.is_empty() {
            vec![None]
        } else {
            windows.into_iter().map(Some).collect()
        };
        let mut pending = BinaryHeap::new();
        for filters in combinations {
            for window in &windows {
                let share = match window {
                    Some(window) if window.far => 0.0,
                    _ => weight,
                };
                pending.push(Slice {
                    cursor: query.start(),
                    ..Slice::new(Arc::clone(&filters), *window, query.page_size(), share)
                });
            }
        }
        Ok(Self {
            split: query.split_filter(),
            whole,
            page_size: query.page_size(),
            pending,
            active: Vec::new(),
            delivering: Vec::new(),
            failed: Vec::new(),
            cause: None,
            failures: 0,
            halted: false,
            keys: KeySet::default(),
            id_lists: query.id_lists(),
            start_cursor: query.start(),
            sizes: SizeEstimator::new(learned),
            concurrency: options.concurrency,
            ordered: options.ordered,
            allowed: options.concurrency.unwrap_or(1).max(1),
            heavy: 0,
            outages: 0,
            next_id: 0,
            local_now,
            service_now: None,
            end: None,
            random: random | 1,
            stats: Stats::default(),
            done: 0.0,
        })
    }

    /// Continues from a checkpoint instead of the start.
    pub(crate) fn resume(&mut self, query: &Query, state: State) -> Result<(), Error> {
        if state.split.as_deref() != query.split_name() {
            let name = |split: Option<&str>| split.unwrap_or("no filter").to_owned();
            let message = format!(
                "belongs to a call that split {}, but this one splits {}: leave out `split_by`",
                name(state.split.as_deref()),
                name(query.split_name())
            );
            return Err(rejected(query, message));
        }
        self.pending.clear();
        let mut slices = Vec::new();
        for saved in state.slices {
            let window = self.saved_window(query, &saved)?;
            if !query.fits(&saved.filters) {
                return Err(rejected(query, "is damaged"));
            }
            let weight = match window {
                Some(window) if window.far => 0.0,
                Some(window) => window.seconds(),
                None => 1.0,
            };
            slices.push(Slice {
                cursor: saved.cursor,
                deferred: saved.deferred,
                ..Slice::new(Arc::new(saved.filters), window, self.page_size, weight)
            });
        }
        let weights: f64 = slices.iter().map(|slice| slice.weight).sum();
        for slice in &mut slices {
            slice.weight /= weights.max(f64::MIN_POSITIVE);
        }
        self.pending.extend(slices);
        if let Some(learned) = state.learned {
            self.sizes = SizeEstimator::new(Some(learned));
        }
        Ok(())
    }

    /// The window of a saved slice, which must lie inside the request's own interval.
    fn saved_window(&self, query: &Query, saved: &Saved) -> Result<Option<Window>, Error> {
        let damaged = || rejected(query, "is damaged");
        let (Some(whole), Some(start)) = (self.whole, saved.start) else {
            let neither = self.whole.is_none() && saved.start.is_none();
            return if neither { Ok(None) } else { Err(damaged()) };
        };
        let end = match saved.end.or(whole.end) {
            Some(end) => end,
            None => self.local_now.max(start),
        };
        let window = Window {
            open_start: saved.open_start,
            open_end: saved.open_end,
            far: saved.far,
            ..Window::new(start, end)
        };
        let bounded = saved.end.is_some() || saved.open_end;
        let inside = start >= whole.start
            && start <= end
            && whole
                .end
                .is_none_or(|last| end <= last && (!saved.open_end || saved.far));
        if bounded && inside {
            Ok(Some(window))
        } else {
            Err(damaged())
        }
    }

    /// Counts requests, of which `refusals` were refused (429), until one was answered or given up.
    pub(crate) fn sent(&mut self, requests: u64, refusals: u64) {
        self.stats.requests += requests;
        self.stats.refusals += refusals;
    }

    /// Sets the local clock, which is used until a response has reported the service's time.
    pub(crate) fn set_local_time(&mut self, now: Timestamp) {
        self.local_now = now;
    }

    /// Sets the service's time, as a response has reported it.
    pub(crate) fn set_service_time(&mut self, now: Timestamp) {
        let first = self.service_now.is_none();
        self.service_now = Some(self.service_now.map_or(now, |known| known.max(now)));
        if first && self.whole.is_some_and(|whole| whole.end.is_none()) {
            self.correct_open_end(now);
        }
    }

    /// Decides where an open interval ends. A chain that was begun without an end keeps none, since
    /// its cursor belongs to that request.
    pub(crate) fn end_at(&mut self, end: Timestamp) {
        if self.whole.is_none_or(|whole| whole.end.is_some()) {
            return;
        }
        self.end = Some(end);
        let mut slices = std::mem::take(&mut self.pending).into_vec();
        slices.retain_mut(|slice| {
            let begun = slice.cursor.is_some();
            begun || slice.window.is_none_or(|window| window.range.start < end)
        });
        for slice in &mut slices {
            self.close_at_end(slice);
        }
        self.pending = slices.into();
    }

    fn close_at_end(&self, slice: &mut Slice) {
        let Some((end, window)) = self.end.zip(slice.window.as_mut()) else {
            return;
        };
        let is_beyond = window.open_end || window.range.end > end;
        if is_beyond && slice.cursor.is_none() && window.range.start < end {
            window.open_end = false;
            window.range.end = end;
        }
    }

    /// An open interval was closed by the local clock. If that was ahead of the service's, changes
    /// made from now on could fall between: the deferred slice starts early enough to return them.
    fn correct_open_end(&mut self, now: Timestamp) {
        let latest = now.checked_sub(FIRST_RESPONSE).unwrap_or(now);
        let mut slices = std::mem::take(&mut self.pending).into_vec();
        for slice in &mut slices {
            if let Some(window) = slice.window.as_mut().filter(|_| slice.deferred) {
                window.range.start = window.range.start.min(latest);
                if let Some(whole) = self.whole {
                    window.range.start = window.range.start.max(whole.start);
                }
            }
        }
        self.pending.extend(slices);
    }

    /// Where an open interval that starts at `start` can be closed; `None` if it starts later.
    fn closing_time(&self, start: Timestamp) -> Option<Timestamp> {
        let end = match self.service_now {
            Some(now) => now.checked_sub(UNSETTLED)?,
            None => self.local_now.checked_sub(UNKNOWN_TIME)?,
        };
        (end > start).then_some(end)
    }

    /// Whether nothing is left to ask for.
    pub(crate) fn is_over(&self) -> bool {
        self.halted || (self.pending.is_empty() && self.active.is_empty())
    }

    /// The share that was read, 0 to 1.
    pub(crate) fn share(&self) -> f64 {
        if self.pending.is_empty() && self.active.is_empty() && self.failed.is_empty() {
            return 1.0;
        }
        let running: f64 = self
            .active
            .iter()
            .map(|chain| {
                let expected = self
                    .sizes
                    .expected(chain.slice.seconds())
                    .unwrap_or(2.0 * chain.rows as f64);
                let read = chain.rows as f64;
                let page = f64::from(self.page_size.max(1));
                chain.slice.weight * (read / (expected.max(read) + page))
            })
            .sum();
        (self.done + running).clamp(0.0, 1.0)
    }

    pub(crate) fn learned(&self) -> Option<Learned> {
        self.sizes.learned()
    }

    /// The index of an active chain.
    fn active(&self, id: u64) -> Option<usize> {
        self.active.iter().position(|chain| chain.id == id)
    }

    pub(crate) fn position(&self, id: u64) -> Option<Position> {
        Some(self.active[self.active(id)?].slice.position())
    }

    /// Whether everything is a single chain of pages so far.
    pub(crate) fn is_one_chain(&self) -> bool {
        self.next_id <= 1 && self.pending.is_empty()
    }

    /// The slices that are left to read; with `undelivered` also those that the consumer has not
    /// used yet.
    pub(crate) fn left(&self, query: &Query, undelivered: bool) -> State {
        let mut slices: Vec<Saved> = self
            .pending
            .iter()
            .map(|slice| slice.saved(slice.cursor.clone()))
            .collect();
        let delivering: &[Chain] = if undelivered { &self.delivering } else { &[] };
        for chain in [&self.active, &self.failed, delivering]
            .into_iter()
            .flatten()
        {
            let cursor = match chain.undelivered.front() {
                Some(start) if undelivered => start,
                _ => &chain.cursor,
            };
            let cursor = cursor.as_ref().or(chain.slice.cursor.as_ref());
            slices.push(chain.slice.saved(cursor.cloned()));
        }
        slices.sort_unstable_by(|a, b| (b.end, &a.filters).cmp(&(a.end, &b.filters)));
        State {
            request: query.fingerprint(),
            hotel: None,
            split: query.split_name().map(str::to_owned),
            slices,
            learned: self.learned(),
            run: None,
        }
    }

    /// The intervals that were read and those that are left, for people.
    pub(crate) fn intervals(&self, left: &State) -> (Vec<Interval>, Vec<Interval>) {
        let Some(whole) = self.whole else {
            return (Vec::new(), Vec::new());
        };
        let mut todo: Vec<Interval> = left.slices.iter().filter_map(Saved::interval).collect();
        todo.sort_unstable();
        let mut merged: Vec<Interval> = Vec::new();
        for next in todo {
            match merged.last_mut() {
                Some(last) if last.end.is_none_or(|end| next.start <= end) => {
                    last.end = last.end.zip(next.end).map(|(a, b)| a.max(b));
                }
                _ => merged.push(next),
            }
        }
        let (mut done, mut at) = (Vec::new(), Some(whole.start));
        for gap in &merged {
            if let Some(start) = at.filter(|start| *start < gap.start) {
                let end = Some(gap.start);
                done.push(Interval { start, end });
            }
            at = gap.end;
        }
        let end = whole.end;
        if let Some(start) = at.filter(|start| end.is_none_or(|end| *start < end)) {
            done.push(Interval { start, end });
        }
        (done, merged)
    }

    /// The number of keys that are kept.
    #[cfg(test)]
    pub(crate) fn kept(&self) -> usize {
        self.keys.len()
    }
}
