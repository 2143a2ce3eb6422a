//! Time ranges and where they may be split. Owns calendar arithmetic; knows neither clock nor
//! requests.

use std::time::Duration;

use jiff::civil::DateTime;
use jiff::{SignedDuration, Span as JiffSpan};

use crate::base::incomplete::Interval;
use crate::value::{Date, Timestamp};

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
pub(crate) const HOUR: i64 = 3_600;
pub(crate) const DAY: i64 = 86_400;
const NANOS: i128 = 1_000_000_000;

/// A time range with both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TimeRange {
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
}

/// The unit in which the ends of a filter are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Granularity {
    /// Instants: split at whole days, hours or seconds.
    Instants,
    /// Dates: split at whole days only.
    Dates,
}

impl Granularity {
    /// The length of the shortest range, in seconds.
    pub(crate) fn smallest(self) -> i64 {
        match self {
            Self::Instants => 1,
            Self::Dates => DAY,
        }
    }

    fn units(self) -> &'static [i64] {
        match self {
            Self::Instants => &[DAY, HOUR, 1],
            Self::Dates => &[DAY],
        }
    }
}

impl TimeRange {
    pub(crate) fn nanos(self) -> i128 {
        self.end.unix_nanoseconds() - self.start.unix_nanoseconds()
    }

    /// Its length in seconds.
    pub(crate) fn seconds(self) -> f64 {
        self.nanos() as f64 / NANOS as f64
    }

    /// Whether it can be split into two ranges that are long enough.
    pub(crate) fn is_divisible(self, granularity: Granularity) -> bool {
        self.split_near(self.middle(), granularity).is_some()
    }

    pub(crate) fn middle(self) -> i128 {
        self.start.unix_nanoseconds() + self.nanos() / 2
    }

    /// The split point nearest to `target`: a whole day if the shorter side is longer than half a
    /// day, else a whole hour if it is longer than half an hour, else a whole second. `None` if one
    /// side would be shorter than the smallest range: equal ends select something else.
    pub(crate) fn split_near(self, target: i128, granularity: Granularity) -> Option<Timestamp> {
        let margin = i128::from(granularity.smallest()) * NANOS;
        let (start, end) = (self.start.unix_nanoseconds(), self.end.unix_nanoseconds());
        let (first, last) = (start + margin, end - margin);
        let shorter = (target - start).min(end - target);
        for unit in granularity.units() {
            let step = i128::from(*unit) * NANOS;
            if *unit != granularity.smallest() && 2 * shorter <= step {
                continue;
            }
            let down = target
                .clamp(first.min(last), last.max(first))
                .div_euclid(step)
                * step;
            let up = down + step;
            let mut near = [down, up];
            if target - down > up - target {
                near.reverse();
            }
            let found = near.into_iter().find(|at| (first..=last).contains(at));
            if let Some(at) = found.and_then(|at| Timestamp::from_unix_nanoseconds(at).ok()) {
                return Some(at);
            }
        }
        None
    }

    /// The start of the last window of at most `months` calendar months; the start of the range if
    /// all of it fits.
    ///
    /// Months are counted forwards from the window's start, as the service does. One month before
    /// 31 March would be 28 February, and one month after that is 28 March; so the window starts on
    /// 1 March.
    pub(crate) fn last_window(self, months: u32) -> Timestamp {
        if add_months(self.start, months).is_none_or(|reach| reach >= self.end) {
            return self.start;
        }
        let Some(mut start) = back_months(self.end, months) else {
            return self.start;
        };
        // Months differ by at most three days.
        for _ in 0..3 {
            if add_months(start, months).is_none_or(|reach| reach >= self.end) {
                break;
            }
            match start.checked_add(Duration::from_secs(DAY as u64)) {
                Some(later) => start = later,
                None => break,
            }
        }
        start.max(self.start)
    }

    /// Whether the service refuses it as too long: it accepts `months` calendar months and one day.
    pub(crate) fn exceeds(self, months: u32) -> bool {
        add_months(self.start, months)
            .and_then(|reach| reach.checked_add(Duration::from_secs(DAY as u64)))
            .is_some_and(|reach| self.end > reach)
    }
}

/// The time range that a slice asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// The range. An end that is left open still has a bound here, for sizes and for the order.
    pub(crate) range: TimeRange,
    /// The start is left out of the request.
    pub(crate) open_start: bool,
    /// The end is left out of the request.
    pub(crate) open_end: bool,
    /// It lies so far in the past or the future that it is asked for as a whole: hardly anything is
    /// there, and windows of three months would be thousands of requests.
    pub(crate) far: bool,
}

impl Window {
    pub(crate) fn new(start: Timestamp, end: Timestamp) -> Self {
        Self {
            range: TimeRange { start, end },
            open_start: false,
            open_end: false,
            far: false,
        }
    }

    pub(crate) fn open_ended(start: Timestamp, end: Timestamp) -> Self {
        Self {
            open_end: true,
            ..Self::new(start, end)
        }
    }

    pub(crate) fn seconds(&self) -> f64 {
        self.range.seconds()
    }

    /// Whether its length can be used to estimate the density of items.
    pub(crate) fn is_measurable(&self) -> bool {
        !(self.open_start || self.open_end || self.far)
    }

    pub(crate) fn interval(&self) -> Interval {
        Interval {
            start: self.range.start,
            end: (!self.open_end || self.far).then_some(self.range.end),
        }
    }
}

/// The same time of day `months` calendar months later, or on the last day of that month if it is
/// shorter; `None` beyond the year 9999.
pub(crate) fn add_months(at: Timestamp, months: u32) -> Option<Timestamp> {
    shift(at, i64::from(months))
}

fn back_months(at: Timestamp, months: u32) -> Option<Timestamp> {
    shift(at, -i64::from(months))
}

fn shift(at: Timestamp, months: i64) -> Option<Timestamp> {
    let civil = EPOCH
        .checked_add(SignedDuration::new(at.unix_seconds(), 0))
        .ok()?;
    let moved = civil
        .checked_add(JiffSpan::new().try_months(months).ok()?)
        .ok()?;
    let seconds = i128::from(moved.duration_since(EPOCH).as_secs());
    Timestamp::from_unix_nanoseconds(seconds * NANOS + i128::from(at.subsec_nanoseconds())).ok()
}

/// The first instant of a date.
pub(crate) fn midnight(date: Date) -> Option<Timestamp> {
    format!("{date}T00:00:00Z").parse().ok()
}

/// The date of an instant.
pub(crate) fn date(at: Timestamp) -> Option<Date> {
    at.to_string().get(.."2023-03-22".len())?.parse().ok()
}

/// The whole second at or before an instant, and the one at or after it.
pub(crate) fn whole_seconds(at: Timestamp) -> (i64, i64) {
    let down = at.unix_seconds();
    (down, down + i64::from(at.subsec_nanoseconds() != 0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn range(start: &str, end: &str) -> TimeRange {
        TimeRange {
            start: at(start),
            end: at(end),
        }
    }

    #[test]
    fn splits_at_days_then_hours_then_seconds() {
        for (start, end, cut) in [
            (
                "2024-01-01T00:00:00Z",
                "2024-01-05T00:00:00Z",
                Some("2024-01-03T00:00:00Z"),
            ),
            (
                "2024-01-01T10:00:00Z",
                "2024-01-02T10:00:01Z",
                Some("2024-01-02T00:00:00Z"),
            ),
            (
                "2024-01-01T00:00:00Z",
                "2024-01-02T00:00:00Z",
                Some("2024-01-01T12:00:00Z"),
            ),
            (
                "2024-01-01T10:10:00Z",
                "2024-01-01T11:20:00Z",
                Some("2024-01-01T11:00:00Z"),
            ),
            (
                "2024-01-01T10:00:00Z",
                "2024-01-01T11:00:00Z",
                Some("2024-01-01T10:30:00Z"),
            ),
            (
                "2024-01-01T10:00:00Z",
                "2024-01-01T10:00:03Z",
                Some("2024-01-01T10:00:01Z"),
            ),
            (
                "2024-01-01T10:00:00Z",
                "2024-01-01T10:00:02Z",
                Some("2024-01-01T10:00:01Z"),
            ),
            ("2024-01-01T10:00:00Z", "2024-01-01T10:00:01.9Z", None),
            ("2024-01-01T10:00:00Z", "2024-01-01T10:00:00Z", None),
            ("2024-01-01T10:00:00.5Z", "2024-01-01T10:00:02.5Z", None),
        ] {
            let range = range(start, end);
            let found = range.split_near(range.middle(), Granularity::Instants);
            assert_eq!(found, cut.map(at), "{start} {end}");
        }
        let days = range("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z");
        assert_eq!(days.split_near(days.middle(), Granularity::Dates), None);
        let days = range("2024-01-01T00:00:00Z", "2024-01-03T00:00:00Z");
        assert_eq!(
            days.split_near(days.middle(), Granularity::Dates),
            Some(at("2024-01-02T00:00:00Z"))
        );
    }

    #[test]
    fn adds_months_like_the_service() {
        for (start, months, end) in [
            ("2023-01-31T10:00:00Z", 1, "2023-02-28T10:00:00Z"),
            ("2024-01-31T00:00:00.5Z", 1, "2024-02-29T00:00:00.5Z"),
            ("2024-02-29T00:00:00Z", 12, "2025-02-28T00:00:00Z"),
            ("1969-11-30T23:59:59.25Z", 3, "1970-02-28T23:59:59.25Z"),
        ] {
            assert_eq!(add_months(at(start), months), Some(at(end)), "{start}");
        }
        assert_eq!(add_months(Timestamp::MAX, 1), None);
        let quarter = |end: &str| range("2023-01-31T00:00:00Z", end).exceeds(3);
        assert!(!quarter("2023-05-01T00:00:00Z"));
        assert!(quarter("2023-05-01T00:00:00.1Z"));
        for (end, months, start) in [
            ("2023-03-31T00:00:00Z", 1, "2023-03-01T00:00:00Z"),
            ("2024-03-30T10:00:00Z", 1, "2024-03-01T10:00:00Z"),
            ("2023-05-31T00:00:00Z", 3, "2023-03-01T00:00:00Z"),
            ("2023-04-01T00:00:00Z", 3, "2023-01-01T00:00:00Z"),
        ] {
            let whole = range("2020-01-01T00:00:00Z", end);
            assert_eq!(whole.last_window(months), at(start), "{end}");
        }
    }

    proptest! {
        #[test]
        fn windows_cover_the_range_within_the_longest_length(
            start in -5_000_000_000_i64..50_000_000_000,
            nanos in 0_i128..1_000_000_000,
            length in 1_i64..400_000_000,
            months in 1_u32..5,
        ) {
            let start = Timestamp::from_unix_nanoseconds(i128::from(start) * NANOS + nanos).unwrap();
            let mut left = TimeRange {
                start,
                end: start.checked_add(Duration::from_secs(length as u64)).unwrap(),
            };
            let (whole, mut windows) = (left, Vec::new());
            loop {
                let from = left.last_window(months);
                windows.push(TimeRange { start: from, end: left.end });
                if from == left.start {
                    break;
                }
                left.end = from;
            }
            windows.reverse();
            prop_assert_eq!(windows[0].start, whole.start);
            prop_assert_eq!(windows.last().unwrap().end, whole.end);
            for pair in windows.windows(2) {
                prop_assert_eq!(pair[0].end, pair[1].start);
            }
            for window in &windows {
                prop_assert!(window.start < window.end);
                let reach = add_months(window.start, months).unwrap();
                prop_assert!(reach >= window.end, "{:?}", window);
                prop_assert!(!window.exceeds(months));
            }
            let fewest = (length as f64 / (31.0 * 86_400.0 * f64::from(months))).floor() as usize;
            let most = (length as f64 / (28.0 * 86_400.0 * f64::from(months))).ceil() as usize + 1;
            prop_assert!((fewest..=most).contains(&windows.len()));
        }

        #[test]
        fn splits_inside_the_range(start in 0_i128..10_000_000_000_000_000_000, length in 0_i128..1_000_000_000_000_000) {
            let stamp = |nanos| Timestamp::from_unix_nanoseconds(nanos).unwrap();
            let range = TimeRange { start: stamp(start), end: stamp(start + length) };
            match range.split_near(range.middle(), Granularity::Instants) {
                None => prop_assert!(length < 3 * NANOS),
                Some(cut) => {
                    let left = TimeRange { start: range.start, end: cut };
                    let right = TimeRange { start: cut, end: range.end };
                    prop_assert!(left.nanos() >= NANOS && right.nanos() >= NANOS);
                    let unit = if length > 2 * 86_400 * NANOS { 86_400 } else { 1 };
                    prop_assert_eq!(cut.unix_nanoseconds() % (unit * NANOS), 0);
                }
            }
        }
    }
}
