//! The windows of a request's time filters, and ends that lie very far away.

use std::time::Duration;

use super::super::range::{TimeRange, Window};
use super::Query;
use crate::base::error::Error;
use crate::value::Timestamp;

/// A time range that needs more windows than this is refused, or its far part is asked as a whole.
const MAX_WINDOWS: usize = 400;
/// An end later than this from now is far.
const FAR_FUTURE_YEARS: u32 = 20;
/// From here on, a far future is asked for as a whole.
const NEAR_FUTURE_YEARS: u32 = 2;
const YEAR: Duration = Duration::from_secs(365 * 86_400);
/// A start before this is far: 1990-01-01.
const FAR_PAST: i64 = 631_152_000;
/// Up to here, a far past is asked for as a whole: 2000-01-01.
const NEAR_PAST: i64 = 946_684_800;
/// No clock is earlier than this: 2026-01-01.
const EARLIEST_NOW: i64 = 1_767_225_600;
/// Nothing lies after the start of the year 9999, nor before the end of the year 1.
const NEVER: i64 = 253_370_764_800;
const ALWAYS: i64 = -62_104_060_800;

impl Query {
    /// The windows of a filter that is too long and not the one that is split.
    pub(super) fn windows_of(&self, index: usize) -> Result<Vec<TimeRange>, Error> {
        let filter = &self.filters[index];
        let (Some(mut left), Some(months)) = (filter.range(), filter.info.max_months) else {
            return Ok(Vec::new());
        };
        if !filter.is_splittable() {
            return Err(self.refused(
                filter.name(),
                format!(
                    "must span at most {months} months: a filter with this meaning can't be split"
                ),
            ));
        }
        if window_count(left, months) > MAX_WINDOWS {
            return Err(self.too_many_windows(index));
        }
        let mut windows = Vec::new();
        loop {
            let start = left.last_window(months);
            windows.push(TimeRange {
                start,
                end: left.end,
            });
            if start == left.start {
                return Ok(windows);
            }
            left.end = start;
        }
    }

    fn too_many_windows(&self, index: usize) -> Error {
        let filter = &self.filters[index];
        let months = filter.info.max_months.unwrap_or(1);
        let count = filter
            .range()
            .map_or(0, |range| window_count(range, months));
        self.refused(
            filter.name(),
            format!(
                "would take {count} requests of {months} months each: leave the far end out, or \
                 choose one that is nearer"
            ),
        )
    }

    /// The windows of the filter that is split: one, or three if an end lies very far away. `now`
    /// is about the present; it only decides what is far, and the items are the same in any case.
    ///
    /// # Errors
    /// If the far part can't be asked for as a whole.
    pub(crate) fn windows(&self, now: Timestamp) -> Result<Vec<Window>, Error> {
        let Some((index, start)) = self.split.and_then(|index| {
            let start = self.filters[index].start?;
            Some((index, start))
        }) else {
            return Ok(Vec::new());
        };
        let filter = &self.filters[index];
        let now = now.max(at(EARLIEST_NOW));
        let later = |years| now.checked_add(YEAR * years).unwrap_or(Timestamp::MAX);
        let mut windows = Vec::new();
        let mut middle = match filter.end {
            Some(end) => Window::new(start, end),
            None => Window::open_ended(start, now.max(start)),
        };
        if start < at(FAR_PAST) && middle.range.end > at(NEAR_PAST) {
            windows.push(Window {
                open_start: filter.may_be_open(),
                far: true,
                ..Window::new(start, at(NEAR_PAST))
            });
            middle.range.start = at(NEAR_PAST);
        }
        if let Some(end) = filter.end.filter(|end| *end > later(FAR_FUTURE_YEARS)) {
            let border = midnight_before(later(NEAR_FUTURE_YEARS)).max(middle.range.start);
            windows.push(Window {
                open_end: filter.may_be_open(),
                far: true,
                ..Window::new(border, end)
            });
            middle.range.end = border;
        }
        let askable = |window: &Window| {
            let bounded = !window.open_start && !window.open_end;
            let limited = (filter.info.max_months)
                .is_some_and(|months| window.range.exceeds(months) && bounded);
            // Without an end the service also returns items beyond the caller's.
            let beyond = (window.open_start && window.range.start > at(ALWAYS))
                || (window.open_end && window.range.end < at(NEVER));
            !limited && (!beyond || filter.is_carried_by_items())
        };
        if !windows.iter().all(askable) {
            return match filter.info.max_months.zip(filter.range()) {
                Some((months, range)) if window_count(range, months) <= MAX_WINDOWS => {
                    Ok(vec![Window::new(range.start, range.end)])
                }
                _ => Err(self.too_many_windows(index)),
            };
        }
        if middle.range.start < middle.range.end || windows.is_empty() {
            windows.push(middle);
        }
        Ok(windows)
    }
}

/// About how many windows a range takes.
fn window_count(range: TimeRange, months: u32) -> usize {
    let days = range.seconds() / 86_400.0;
    (days / (30.44 * f64::from(months.max(1)))).ceil() as usize
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn midnight_before(instant: Timestamp) -> Timestamp {
    at(instant.unix_seconds().div_euclid(86_400) * 86_400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_match_their_dates() {
        for (seconds, text) in [
            (FAR_PAST, "1990-01-01T00:00:00Z"),
            (NEAR_PAST, "2000-01-01T00:00:00Z"),
            (EARLIEST_NOW, "2026-01-01T00:00:00Z"),
            (NEVER, "9999-01-01T00:00:00Z"),
            (ALWAYS, "0002-01-01T00:00:00Z"),
        ] {
            assert_eq!(at(seconds), text.parse().unwrap(), "{text}");
        }
    }
}
