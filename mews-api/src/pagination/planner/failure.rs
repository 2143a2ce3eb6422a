//! Decides on the reaction to a failed request: ask for less, ask again, or give up the chain.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use super::super::range::{DAY, TimeRange};
use super::{Planner, Slice};
use crate::base::error::{Error, ErrorKind};

/// How many times a slice may be split.
const MAX_DEPTH: u8 = 20;
/// How many requests may turn out too heavy in all.
const MAX_HEAVY: u64 = 500;
/// How often in a row a slice may be too heavy at half of what worked before that is called
/// overload. A season ten times as dense looks like overload for four splits, one a hundred times
/// for seven.
const MAX_STRIKES: u8 = 8;
/// Too heavy a page is not asked for with fewer items than this.
const MIN_COUNT: u32 = 50;
/// The pause before parts of what was too heavy: the service is loaded.
const PAUSE: Duration = Duration::from_secs(1);
/// The first pause if the service seems overloaded, doubled each time.
const OVERLOAD_PAUSE: Duration = Duration::from_secs(5);
/// How often a request that can't be made smaller is repeated.
const MAX_REPEATS: u8 = 1;
/// How often the smallest slice is repeated, with growing pauses.
const MAX_SMALLEST_REPEATS: u8 = 3;
/// After this many chains that failed in a row, everything is given up.
const MAX_FAILURES: usize = 3;
/// A gateway error does not distinguish weight from an outage. Therefore the next request is this
/// much smaller. If the gateway fails for it, and for a request that is smaller by the same factor
/// again, it is an outage.
const GATEWAY_PARTS: usize = 32;
const MAX_OUTAGES: u8 = 3;
/// A page that is too large is asked for again with this share of its items.
const LARGE_PAGE_PARTS: u32 = 8;
/// How often a list is read again from its start after its cursor was refused, without new items.
const MAX_RESTARTS: u8 = 3;

impl Planner {
    /// Puts a chain back among the pending slices, to be split. Its delivered items are recognized
    /// by their keys. The slice also covers pages that were not delivered yet.
    pub(super) fn reopen(&mut self, index: usize, max_seconds: Option<f64>) {
        let slice = self.restored(index, max_seconds);
        self.pending.push(slice);
    }

    /// The slice of a chain, as if it had not been begun.
    fn restored(&mut self, index: usize, max_seconds: Option<f64>) -> Slice {
        let mut slice = self.active.swap_remove(index).slice;
        slice.max_seconds = max_seconds;
        slice.count = self.page_size;
        // A chain that was resumed in its middle is read from its start, so its items are read
        // again.
        slice.cursor = None;
        slice
    }

    /// A request failed.
    pub(crate) fn error(&mut self, id: u64, error: Error) {
        let Some(index) = self.active(id) else {
            return;
        };
        self.active[index].busy = false;
        match error.kind() {
            ErrorKind::TooHeavy | ErrorKind::Timeout => self.too_heavy(index, error),
            ErrorKind::Server if error.is_from_gateway() => self.gateway(index, error),
            ErrorKind::TooLarge => {
                if let Err(error) = self.split_lists(index, 0..usize::MAX, 2, error) {
                    self.fail(index, error);
                }
            }
            ErrorKind::ResponseTooLarge => {
                let count = self.active[index].slice.count;
                if !self.reduce_count(index, count / LARGE_PAGE_PARTS, 1) {
                    self.fail(index, too_large(error, count));
                }
            }
            ErrorKind::InvalidRequest if error.status() == Some(400) => self.invalid(index, error),
            _ => self.fail(index, error),
        }
    }

    /// A refused cursor is read over from the start of its slice; anything else that is refused is
    /// the caller's.
    fn invalid(&mut self, index: usize, error: Error) {
        let chain = &mut self.active[index];
        let own_start = chain.cursor == self.start_cursor;
        if chain.cursor.is_none() || own_start || chain.slice.restarts >= MAX_RESTARTS {
            return self.fail(index, error);
        }
        let id = chain.id;
        let mut slice = chain.slice.clone();
        slice.restarts += 1;
        slice.cursor = self.start_cursor.clone();
        slice.pause = PAUSE;
        let undelivered = std::mem::take(&mut chain.undelivered);
        let mut restarted = super::Chain::new(id, slice);
        restarted.undelivered = undelivered;
        *chain = restarted;
    }

    fn too_heavy(&mut self, index: usize, error: Error) {
        self.heavy += 1;
        self.allowed = 1;
        self.active[index].calm = 0;
        if self.heavy > MAX_HEAVY {
            return self.fail(index, error);
        }
        let chain = &self.active[index];
        let count = chain.slice.count;
        if chain.cursor.is_some() && self.reduce_count(index, count / 2, MIN_COUNT) {
            return;
        }
        let seconds = self.divisible_seconds(index);
        let result = match seconds {
            Some(seconds) if seconds > DAY as f64 => return self.split(index, seconds, error),
            _ => self.split_lists(index, 0..self.id_lists, 2, error),
        };
        let error = match (result, seconds) {
            (Ok(()), _) => return,
            (Err(error), Some(seconds)) => return self.split(index, seconds, error),
            (Err(error), None) => error,
        };
        let Err(error) = self.split_lists(index, self.id_lists..usize::MAX, 2, error) else {
            return;
        };
        if !self.reduce_count(index, count / 2, MIN_COUNT) {
            self.repeat(index, error);
        }
    }

    /// A gateway gave up. The repeats of the request are used up.
    fn gateway(&mut self, index: usize, error: Error) {
        let seconds = self.divisible_seconds(index);
        if seconds.is_some_and(|seconds| self.sizes.is_longer_than_worked(seconds)) {
            return self.too_heavy(index, error);
        }
        self.heavy += 1;
        self.allowed = 1;
        self.outages += 1;
        let slice = &self.active[index].slice;
        let other_call = self.outages > slice.gateway_splits + 1;
        if other_call || self.outages >= MAX_OUTAGES || self.heavy > MAX_HEAVY {
            self.halted = true;
            return self.fail(index, error);
        }
        let splits = slice.gateway_splits + 1;
        let count = slice.count;
        self.active[index].slice.gateway_splits = splits;
        if self.active[index].cursor.is_some()
            && self.reduce_count(index, count / LARGE_PAGE_PARTS, MIN_COUNT)
        {
            return;
        }
        if let Some(seconds) = seconds {
            return self.split_time(index, seconds / GATEWAY_PARTS as f64, PAUSE);
        }
        let Err(error) = self.split_lists(index, 0..usize::MAX, GATEWAY_PARTS, error) else {
            return;
        };
        if !self.reduce_count(index, count / LARGE_PAGE_PARTS, MIN_COUNT) {
            self.fail(index, error);
        }
    }

    /// The length of a chain's window in seconds, if it can be split.
    fn divisible_seconds(&self, index: usize) -> Option<f64> {
        let chain = &self.active[index];
        let window = chain.slice.window.filter(|window| !window.far)?;
        let TimeRange { start, mut end } = window.range;
        if window.open_end {
            end = self.closing_time(start)?;
        }
        let range = TimeRange { start, end };
        let fixed = self.start_cursor.is_some() && chain.slice.cursor.is_some();
        let splittable =
            !fixed && chain.slice.depth < MAX_DEPTH && range.is_divisible(self.split?.granularity);
        splittable.then(|| range.seconds())
    }

    fn split(&mut self, index: usize, seconds: f64, error: Error) {
        let suspicious = self.sizes.is_suspicious(seconds);
        let strikes = self.active[index].slice.strikes + u8::from(suspicious);
        if strikes > MAX_STRIKES {
            return self.fail(index, error);
        }
        let pause = if suspicious {
            self.backoff(strikes - 1)
        } else {
            PAUSE
        };
        self.active[index].slice.strikes = strikes;
        self.split_time(index, seconds / 2.0, pause);
    }

    /// Puts a chain back to be read in windows of at most this length, after what was twice as long
    /// was too heavy.
    fn split_time(&mut self, index: usize, seconds: f64, pause: Duration) {
        self.stats.splits += 1;
        self.sizes.too_heavy(2.0 * seconds);
        let mut slice = self.restored(index, Some(seconds));
        slice.depth += 1;
        slice.pause = pause;
        self.pending.push(slice);
    }

    /// Splits the longest of these lists of a chain into parts; gives the error back if none can
    /// be.
    fn split_lists(
        &mut self,
        index: usize,
        lists: Range<usize>,
        parts: usize,
        error: Error,
    ) -> Result<(), Error> {
        let slice = &self.active[index].slice;
        if (self.start_cursor.is_some() && slice.cursor.is_some()) || slice.depth >= MAX_DEPTH {
            return Err(error);
        }
        let Some(pieces) = slice.filters.split(lists, parts) else {
            return Err(error);
        };
        self.stats.splits += 1;
        let max_seconds = slice.max_seconds;
        let mut slice = self.restored(index, max_seconds);
        slice.depth += 1;
        slice.weight /= pieces.len() as f64;
        slice.pause = PAUSE;
        for filters in pieces {
            self.pending.push(Slice {
                filters: Arc::new(filters),
                ..slice.clone()
            });
            slice.pause = Duration::ZERO;
        }
        Ok(())
    }

    /// Asks for the same page with fewer items, at least `least`.
    fn reduce_count(&mut self, index: usize, count: u32, least: u32) -> bool {
        let chain = &mut self.active[index];
        if chain.slice.count <= least {
            return false;
        }
        chain.slice.count = count.max(least);
        chain.slice.pause = PAUSE;
        chain.calm = 0;
        true
    }

    /// Asks for the same again after a pause, a few times.
    fn repeat(&mut self, index: usize, error: Error) {
        let chain = &self.active[index];
        let most = if self.split.is_some() && chain.slice.window.is_some() {
            MAX_SMALLEST_REPEATS
        } else {
            MAX_REPEATS
        };
        if chain.repeats >= most {
            return self.fail(index, error);
        }
        let pause = OVERLOAD_PAUSE + self.backoff(chain.repeats);
        let chain = &mut self.active[index];
        chain.repeats += 1;
        chain.slice.pause = pause;
    }

    /// Between half and all of 5 s·2^n, at most a minute.
    fn backoff(&mut self, n: u8) -> Duration {
        let full = OVERLOAD_PAUSE * 2_u32.pow(u32::from(n.min(4)));
        let full = full.min(Duration::from_secs(60));
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        let share = (self.random >> 40) as f64 / (1_u64 << 24) as f64;
        full.mul_f64(0.5 + share / 2.0).max(PAUSE)
    }

    /// Gives a chain up. Others may go on, unless the error concerns all of them.
    pub(super) fn fail(&mut self, index: usize, error: Error) {
        let chain = self.active.swap_remove(index);
        self.failures += 1;
        let only_this_one = matches!(
            error.kind(),
            ErrorKind::TooHeavy
                | ErrorKind::TooLarge
                | ErrorKind::Timeout
                | ErrorKind::Server
                | ErrorKind::Transport
                | ErrorKind::Connect
                | ErrorKind::ResponseTooLarge
                | ErrorKind::Decode
                | ErrorKind::UnexpectedContentType
                | ErrorKind::CursorLoop
        );
        if !only_this_one || self.failures >= MAX_FAILURES || self.heavy > MAX_HEAVY {
            self.halted = true;
        }
        if self.cause.is_none() {
            self.cause = Some((error, chain.slice.clone()));
        }
        self.failed.push(chain);
    }

    /// Takes the first error, with the slice that it is about.
    pub(crate) fn take_cause(&mut self) -> Option<(Error, Slice)> {
        self.cause.take()
    }
}

fn too_large(error: Error, count: u32) -> Error {
    let items = if count == 1 { "item" } else { "items" };
    let message = format!("even a page of {count} {items} is too large");
    error.with_added_message(&message)
}
