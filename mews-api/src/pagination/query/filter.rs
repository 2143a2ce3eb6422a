//! A time filter of a request: read from the body, and written into the body of a slice.

use super::super::range::{Granularity, TimeRange, date, midnight};
use crate::base::error::Error;
use crate::base::operation::{FilterInfo, FilterShape, Meaning, Stability};
use crate::json::decode::from_json;
use crate::request::envelope::Body;
use crate::value::{Date, Timestamp};

/// A time filter of the request.
pub(super) struct Filter {
    pub(super) info: &'static FilterInfo,
    /// `None` where the request's selector has a value that no annotation describes.
    pub(super) meaning: Option<Meaning>,
    pub(super) start: Option<Timestamp>,
    pub(super) end: Option<Timestamp>,
}

struct Instants {
    start_utc: Option<Timestamp>,
    end_utc: Option<Timestamp>,
}
crate::object! { Instants {
    start_utc: nullable "StartUtc",
    end_utc: nullable "EndUtc",
} }

struct Dates {
    start: Option<Date>,
    end: Option<Date>,
}
crate::object! { Dates {
    start: nullable "Start",
    end: nullable "End",
} }

impl Filter {
    /// `None` if the request doesn't set it.
    pub(super) fn read(info: &'static FilterInfo, body: &Body) -> Option<Self> {
        let instant = |name: &str| -> Option<Timestamp> {
            from_json::<Option<Timestamp>>(body.get(name)?.as_bytes()).ok()?
        };
        let (start, end) = match info.shape {
            FilterShape::Interval(name) => {
                let ends: Option<Instants> = from_json(body.get(name)?.as_bytes()).ok()?;
                ends.map(|ends| (ends.start_utc, ends.end_utc))?
            }
            FilterShape::Dates(name) => {
                let ends: Option<Dates> = from_json(body.get(name)?.as_bytes()).ok()?;
                ends.map(|ends| (ends.start.and_then(midnight), ends.end.and_then(midnight)))?
            }
            FilterShape::Flat(start, end) => (instant(start), instant(end)),
        };
        if start.is_none() && end.is_none() {
            return None;
        }
        let chosen = info.selector.and_then(|(property, meanings)| {
            let chosen: Option<String> = from_json(body.get(property)?.as_bytes()).ok()?;
            let chosen = chosen?;
            let meaning = meanings.iter().find(|(value, _)| *value == chosen);
            Some(meaning.map(|(_, meaning)| *meaning))
        });
        Some(Self {
            info,
            meaning: chosen.unwrap_or(Some(info.meaning)),
            start,
            end,
        })
    }

    pub(super) fn name(&self) -> &'static str {
        match self.info.shape {
            FilterShape::Interval(name) | FilterShape::Dates(name) => name,
            FilterShape::Flat(start, _) => start,
        }
    }

    pub(super) fn granularity(&self) -> Granularity {
        match self.info.shape {
            FilterShape::Dates(_) => Granularity::Dates,
            _ => Granularity::Instants,
        }
    }

    pub(super) fn range(&self) -> Option<TimeRange> {
        let (start, end) = self.start.zip(self.end)?;
        Some(TimeRange { start, end })
    }

    pub(super) fn exceeds_limit(&self) -> bool {
        self.info
            .max_months
            .zip(self.range())
            .is_some_and(|(months, range)| range.exceeds(months))
    }

    /// Whether it can be split at all: it has a start, and its meaning allows it.
    pub(super) fn is_splittable(&self) -> bool {
        let bounded = match (self.start, self.end) {
            (Some(start), Some(end)) => start < end,
            (Some(_), None) => true,
            _ => false,
        };
        bounded
            && matches!(
                self.meaning,
                Some(Meaning::Points(_) | Meaning::Overlaps(_))
            )
    }

    /// Which of several filters to split, the best one greatest: times that never change before
    /// times that may change meanwhile, instants before intervals, of which one may cross a
    /// boundary.
    pub(super) fn preference(&self) -> (bool, Stability, bool, i128) {
        let points = matches!(self.meaning, Some(Meaning::Points(_)));
        let length = match (self.start, self.end) {
            (Some(start), Some(end)) => end.unix_nanoseconds() - start.unix_nanoseconds(),
            _ => i128::MAX,
        };
        (self.exceeds_limit(), self.info.time, points, length)
    }

    /// Whether the service accepts the filter without one of its ends.
    pub(super) fn may_be_open(&self) -> bool {
        matches!(self.info.shape, FilterShape::Interval(_))
    }

    /// Whether items carry the times by which it selects.
    pub(super) fn is_carried_by_items(&self) -> bool {
        matches!(
            self.meaning,
            Some(Meaning::Points(Some(_)) | Meaning::Overlaps(Some(_)))
        )
    }

    /// Writes a time range, unless it is the one that the request has.
    pub(super) fn put(
        &self,
        body: &mut Body,
        start: Option<Timestamp>,
        end: Option<Timestamp>,
    ) -> Result<(), Error> {
        if (start, end) == (self.start, self.end) {
            return Ok(());
        }
        match self.info.shape {
            FilterShape::Interval(property) => {
                let (start_utc, end_utc) = (start, end);
                body.set(property, &Instants { start_utc, end_utc })
            }
            FilterShape::Dates(property) => {
                let (start, end) = (start.and_then(date), end.and_then(date));
                body.set(property, &Dates { start, end })
            }
            FilterShape::Flat(first, last) => {
                body.set(first, &start)?;
                body.set(last, &end)
            }
        }
    }
}
