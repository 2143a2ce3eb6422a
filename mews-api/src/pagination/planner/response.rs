//! Applies a page to the state of the planner.

use super::super::keys::{EVERYWHERE, ItemKey, Reach, reach_of};
use super::super::range::TimeRange;
use super::Planner;
use super::chain::Chain;
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::operation::Meaning;
use crate::value::Cursor;

/// A chain is split so that others can run beside it only within this many pages.
const SPLIT_WITHIN: u32 = 8;
/// And only if this many pages are left of it.
const WORTH_SPLITTING: f64 = 24.0;
/// How many more requests may run side by side after each response.
const GROWTH: usize = 2;
/// How many may run side by side once something was too heavy.
const CAREFUL: usize = 8;
/// After this many pages without items in a row, the service is taken to be broken.
const MAX_EMPTY_PAGES: u32 = 100;

impl Planner {
    /// Takes a page of a chain. Returns for each item whether to deliver it; `None` if the page is
    /// not wanted any more.
    pub(crate) fn page(
        &mut self,
        id: u64,
        keys: &[ItemKey],
        is_empty: bool,
        next: Option<Cursor>,
    ) -> Option<Vec<bool>> {
        let index = self.active(id)?;
        self.stats.pages += 1;
        self.failures = 0;
        self.outages = 0;
        // Where requests turn out too heavy, many side by side would all be.
        self.allowed = if self.heavy == 0 {
            (self.allowed + GROWTH).min(self.most())
        } else {
            (self.allowed + 1).min(self.most()).min(CAREFUL)
        };
        let deliver = self.admit(index, keys);
        let new = deliver.iter().filter(|deliver| **deliver).count() as u64;
        let repeated = keys.len() as u64 - new;
        self.stats.items += new;
        self.stats.repeated += repeated;
        let full_count = self.page_size;
        let chain = &mut self.active[index];
        chain.busy = false;
        chain.repeats = 0;
        chain.pages += 1;
        chain.rows += keys.len() as u64;
        chain.repeated += repeated;
        chain.empty_pages = if is_empty { chain.empty_pages + 1 } else { 0 };
        if new > 0 {
            chain.slice.restarts = 0;
        }
        chain.slice.gateway_splits = 0;
        let cursor = chain.cursor.take();
        chain.undelivered.push_back(cursor);
        chain.follow_times(keys);
        chain.calm += 1;
        if chain.slice.count < full_count && chain.calm >= 3 {
            chain.slice.count = (chain.slice.count * 2).min(full_count);
            chain.calm = 0;
        }
        match next {
            None => self.finish(index),
            Some(cursor) => {
                let chain = &mut self.active[index];
                let repeated = chain.guard.is_repeated(&cursor);
                chain.cursor = Some(cursor);
                if repeated || chain.empty_pages >= MAX_EMPTY_PAGES {
                    let mut error = Error::of(ErrorKind::CursorLoop, Outcome::Applied);
                    if !repeated {
                        let message = format!("{MAX_EMPTY_PAGES} pages without items in a row");
                        error = error.with_message(message);
                    }
                    self.fail(index, error);
                } else {
                    self.consider_splitting(index);
                }
            }
        }
        if self.keys.is_sweep_due() {
            let pending = self.pending.iter();
            let open = pending.chain(self.active.iter().map(|chain| &chain.slice));
            self.keys.sweep(open.map(|slice| slice.reach()));
        }
        Some(deliver)
    }

    /// The consumer has used the page of this chain that was delivered first.
    pub(crate) fn used(&mut self, id: u64) {
        for chains in [&mut self.active, &mut self.failed, &mut self.delivering] {
            if let Some(chain) = chains.iter_mut().find(|chain| chain.id == id) {
                chain.undelivered.pop_front();
            }
        }
        self.delivering
            .retain(|chain| !chain.undelivered.is_empty());
    }

    fn finish(&mut self, index: usize) {
        let chain = self.active.swap_remove(index);
        self.done += chain.slice.weight;
        // A chain that was resumed in its middle is not representative of its window.
        let window = chain.slice.window.filter(|window| window.is_measurable());
        if let Some(window) = window.filter(|_| chain.slice.cursor.is_none()) {
            self.sizes
                .completed(window.seconds(), chain.rows as f64, chain.repeated as f64);
        }
        if self.pending.iter().any(|slice| slice.strikes > 0) {
            let mut slices = std::mem::take(&mut self.pending).into_vec();
            for slice in &mut slices {
                slice.strikes = 0;
            }
            self.pending = slices.into();
        }
        if !chain.undelivered.is_empty() {
            self.delivering.push(chain);
        }
    }

    /// Which items are new. All their keys are kept while their chain runs, and for as long as
    /// another slice can return them.
    fn admit(&mut self, index: usize, keys: &[ItemKey]) -> Vec<bool> {
        let points = (self.split).is_some_and(|split| matches!(split.meaning, Meaning::Points(_)));
        let chain = &self.active[index];
        let slice_reach = chain.slice.reach();
        let mut deliver = Vec::with_capacity(keys.len());
        for item in keys {
            // Without the caller's end, the service also returns items beyond it.
            if self.is_outside(chain, item) {
                deliver.push(false);
                continue;
            }
            let Some(key) = item.key else {
                deliver.push(true);
                continue;
            };
            let own = item.time.filter(|(start, end)| start <= end);
            let own = own.map(|(start, end)| reach_of(TimeRange { start, end }));
            let reach = match own.filter(|own| meets(*own, slice_reach)) {
                Some(own) => own,
                // It is selected by something other than the times that it carries.
                None if points => slice_reach,
                None => EVERYWHERE,
            };
            deliver.push(self.keys.insert(key, reach));
        }
        deliver
    }

    fn is_outside(&self, chain: &Chain, item: &ItemKey) -> bool {
        let Some((start, end)) = item.time else {
            return false;
        };
        chain.slice.window.is_some_and(|window| {
            window.far
                && ((window.open_end && start > window.range.end)
                    || (window.open_start && end < window.range.start))
        })
    }

    /// Whether a chain can be replaced by parts of its slice.
    fn can_be_split(&self, index: usize) -> bool {
        let slice = &self.active[index].slice;
        let time = self.split.zip(slice.window).is_some_and(|(split, window)| {
            !window.far && (window.open_end || window.range.is_divisible(split.granularity))
        });
        !(self.start_cursor.is_some() && slice.cursor.is_some())
            && (time || slice.filters.is_divisible())
    }

    /// A long chain alone can't use the quota: if much of it is left, it is split while little of
    /// it was read.
    fn consider_splitting(&mut self, index: usize) {
        let chain = &self.active[index];
        let Some(window) = chain.slice.window.filter(|window| window.is_measurable()) else {
            return;
        };
        let (Some(split), seconds) = (self.split, window.seconds()) else {
            return;
        };
        if self.most() < 2 || chain.slice.cursor.is_some() || self.halted {
            return;
        }
        if let Some(items) = chain.forecast() {
            self.sizes.guess_density(items, seconds);
        }
        let chain = &self.active[index];
        let page = f64::from(self.page_size.max(1));
        let left = self.pages_left(chain);
        let Some(left) = left.filter(|_| chain.pages <= SPLIT_WITHIN) else {
            return;
        };
        let pages = f64::from(chain.pages);
        let pending = self.sizes.expected(self.pending_seconds()).unwrap_or(0.0);
        let all = (self.rows_ahead() + pending) / page;
        let idle = self.pending.is_empty() && self.active.len() < self.most();
        let price = if idle { all / 8.0 } else { all / 25.0 };
        let worth =
            left >= WORTH_SPLITTING && left >= 0.8 * all / self.most() as f64 && pages <= price;
        if worth && self.can_be_split(index) && window.range.is_divisible(split.granularity) {
            self.reopen(index, Some(seconds / 2.0));
        }
    }

    /// How many full pages a chain still has, by what was read last and by its own times: the
    /// lesser, since where items suddenly lie less dense, a split gains nothing.
    fn pages_left(&self, chain: &Chain) -> Option<f64> {
        let seconds = chain.slice.window?.seconds();
        let forecast = chain.forecast().unwrap_or(f64::INFINITY);
        let items = self.sizes.expected(seconds)?.min(forecast);
        Some(items / f64::from(self.page_size.max(1)) - f64::from(chain.pages))
    }
}

fn meets(a: Reach, b: Reach) -> bool {
    a.0 <= b.1 && b.0 <= a.1
}
