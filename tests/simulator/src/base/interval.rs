//! Intervals of time that requests select by.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::instant::Instant;

/// Whether the end of an interval belongs to it: the provider's schema and its guide disagree.
///
/// Intervals of whole days include their last day either way. An interval whose ends are equal
/// contains that instant only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum IntervalEnds {
    /// The end is excluded, as the schema documents it: start ≤ time < end. An item that begins
    /// where an interval ends does not collide with it.
    #[default]
    HalfOpen,
    /// The end is included, as in the guide: start ≤ time ≤ end. An item that begins or ends where
    /// an interval does collides with it.
    Inclusive,
}

/// An interval of time, either end of which may be open; equal ends select exactly that instant.
pub(crate) struct Interval {
    pub(crate) start: Option<Instant>,
    pub(crate) end: Option<Instant>,
    pub(crate) ends: IntervalEnds,
}

impl Interval {
    /// How long it is; nothing if it is open.
    pub(crate) fn span(&self) -> Option<Duration> {
        let seconds = self.end?.seconds_since(self.start?);
        Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
    }

    /// The one instant that it is.
    pub(crate) fn instant(&self) -> Option<Instant> {
        self.start.filter(|_| self.start == self.end)
    }

    pub(crate) fn is_inclusive(&self) -> bool {
        self.ends == IntervalEnds::Inclusive
    }

    pub(crate) fn has(&self, time: Instant) -> bool {
        if let Some(instant) = self.instant() {
            return instant == time;
        }
        self.start.is_none_or(|start| start <= time)
            && self.end.is_none_or(|end| self.is_before(time, end))
    }

    /// Whether the item's own interval, whose ends are read alike, intersects.
    pub(crate) fn meets(&self, start: Option<Instant>, end: Option<Instant>) -> bool {
        let begins = match (start, self.end) {
            (Some(start), Some(end)) => self.is_before(start, end) || self.instant() == Some(start),
            _ => true,
        };
        let goes_on = match (self.start, end) {
            (Some(start), Some(end)) => self.is_before(start, end),
            _ => true,
        };
        begins && goes_on
    }

    /// Whether the item's own interval contains it.
    pub(crate) fn is_within(&self, start: Option<Instant>, end: Option<Instant>) -> bool {
        let from = self
            .start
            .is_none_or(|given| start.is_some_and(|start| start <= given));
        let to = self
            .end
            .is_none_or(|given| end.is_some_and(|end| given <= end));
        from && to
    }

    /// Whether a time lies before an end, or on it where ends belong to intervals.
    fn is_before(&self, time: Instant, end: Instant) -> bool {
        time < end || self.is_inclusive() && time == end
    }
}

#[cfg(test)]
mod tests {
    use super::{Interval, IntervalEnds};
    use crate::base::instant::Instant;

    fn day(day: u32) -> Instant {
        Instant::parse(&format!("2024-05-{day:02}T00:00:00Z")).unwrap()
    }

    fn interval(start: u32, end: u32) -> Interval {
        Interval {
            start: Some(day(start)),
            end: Some(day(end)),
            ends: IntervalEnds::HalfOpen,
        }
    }

    fn inclusive(start: u32, end: u32) -> Interval {
        Interval {
            ends: IntervalEnds::Inclusive,
            ..interval(start, end)
        }
    }

    #[test]
    fn points_exclude_the_end() {
        assert!(interval(2, 4).has(day(2)));
        assert!(interval(2, 4).has(day(3)));
        assert!(!interval(2, 4).has(day(4)));
        assert!(!interval(2, 4).has(day(1)));
    }

    #[test]
    fn inclusive_points_include_the_end() {
        assert!(inclusive(2, 4).has(day(2)));
        assert!(inclusive(2, 4).has(day(4)));
        assert!(!inclusive(2, 4).has(day(5)));
        assert!(!inclusive(2, 4).has(day(1)));
    }

    #[test]
    fn equal_ends_select_the_instant() {
        for interval in [interval(3, 3), inclusive(3, 3)] {
            assert!(interval.has(day(3)));
            assert!(!interval.has(day(4)));
            assert!(interval.meets(Some(day(3)), Some(day(5))));
        }
        assert!(!interval(3, 3).meets(Some(day(1)), Some(day(3))));
        assert!(inclusive(3, 3).meets(Some(day(1)), Some(day(3))));
    }

    #[test]
    fn open_ends_do_not_bound() {
        let from = Interval {
            end: None,
            ..interval(3, 4)
        };
        assert!(from.has(day(30)));
        assert!(!from.has(day(2)));
    }

    #[test]
    fn overlaps_share_an_instant() {
        for interval in [interval(3, 5), inclusive(3, 5)] {
            assert!(interval.meets(Some(day(1)), Some(day(4))));
            assert!(interval.meets(Some(day(4)), Some(day(9))));
            assert!(interval.meets(Some(day(1)), Some(day(9))));
            assert!(!interval.meets(Some(day(1)), Some(day(2))));
            assert!(!interval.meets(Some(day(6)), Some(day(9))));
        }
        for (start, end) in [(1, 3), (5, 9)] {
            assert!(!interval(3, 5).meets(Some(day(start)), Some(day(end))));
            assert!(inclusive(3, 5).meets(Some(day(start)), Some(day(end))));
        }
    }

    #[test]
    fn containing_items_enclose_the_interval() {
        for interval in [interval(3, 5), inclusive(3, 5)] {
            assert!(interval.is_within(Some(day(3)), Some(day(5))));
            assert!(interval.is_within(Some(day(1)), Some(day(9))));
            assert!(!interval.is_within(Some(day(4)), Some(day(9))));
        }
    }
}
