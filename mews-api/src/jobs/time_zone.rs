//! Time units in a property's time zone: where days, months and hours start. Knows no calls.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::tz::AmbiguousOffset;

use crate::value::{Date, Timestamp, ValueError};

/// More time units than this at once are refused: 11 years of hours, 270 years of days.
const MAX_UNITS: usize = 100_000;

const OUT_OF_RANGE: ValueError = ValueError::expected("a time between the years 1 and 9998");

/// The time zone of a property, for the starts of time units. With the feature `time-zones`.
///
/// Prices, availability and restrictions are kept by time units: hours, days or months of the
/// property's local time. Requests name them by the instant at which they start, in UTC. That is
/// not midnight in UTC, nor at a fixed distance from it: days are 23, 24 or 25 hours long where
/// clocks are changed.
///
/// # Which instant a unit starts at
/// - A day starts at its first instant. Where clocks go forward at midnight (Cairo, Beirut,
///   Santiago, Havana), this is one o'clock.
/// - If there are two midnights, because clocks go back across it, the day starts at the first one.
/// - A day that a zone left out (Apia, 2011-12-30) starts where the next one does, and is not among
///   [`days`](Self::days).
/// - A month starts where its first day does.
/// - An hour starts at its full hour. One that is repeated starts twice; one that is left out
///   doesn't start. Where clocks are changed by less than an hour, what is left of an hour belongs
///   to the hour that was begun.
///
/// The service doesn't document these cases; they are the usual rules.
///
/// # Zone data
/// The zones are the system's (`/usr/share/zoneinfo`), so that they are updated with it. Where the
/// system has none, they are those that were compiled in. Governments change zones at short notice:
/// both the service and this library may be behind.
///
/// ```
/// use mews_api::{Date, TimeZone};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let zone = TimeZone::named("Europe/Prague")?;
/// let nights = zone.days("2026-03-28".parse()?..="2026-03-30".parse()?)?;
/// assert_eq!(nights.first().to_string(), "2026-03-27T23:00:00Z");
/// assert_eq!(nights.last().to_string(), "2026-03-29T22:00:00Z");
/// # Ok(()) }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct TimeZone(jiff::tz::TimeZone);

impl TimeZone {
    /// The zone with this IANA identifier, such as `Europe/Prague`, in any case.
    ///
    /// # Errors
    /// If neither the system nor the compiled data have such a zone.
    pub fn named(identifier: impl AsRef<str>) -> Result<Self, ValueError> {
        let found = jiff::tz::TimeZone::get(identifier.as_ref());
        found.map(Self).map_err(|_| {
            ValueError::expected("an IANA time zone that this machine knows, such as Europe/Prague")
        })
    }

    /// The IANA identifier.
    pub fn identifier(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The instant at which a day starts.
    ///
    /// # Errors
    /// In the years before 2 and after 9998.
    pub fn day_start(&self, date: Date) -> Result<Timestamp, ValueError> {
        let midnight = civil(date)?.at(0, 0, 0, 0);
        let instant = self.first_instant(midnight)?;
        Timestamp::from_unix_nanoseconds(instant.as_nanosecond())
    }

    /// The first instant at which the local time is this one or later.
    fn first_instant(&self, local: DateTime) -> Result<jiff::Timestamp, ValueError> {
        let ambiguous = self.0.to_ambiguous_timestamp(local);
        let offset = ambiguous.offset();
        let later = ambiguous.compatible().map_err(|_| OUT_OF_RANGE)?;
        if !matches!(offset, AmbiguousOffset::Gap { .. }) {
            return Ok(later);
        }
        // A time that is left out: the clocks are changed just before or at this instant.
        let just_after = later.checked_add(jiff::SignedDuration::from_nanos(1));
        let mut changes = self.0.preceding(just_after.map_err(|_| OUT_OF_RANGE)?);
        Ok(changes.next().map_or(later, |change| change.timestamp()))
    }

    /// The local date at an instant.
    ///
    /// # Errors
    /// In the years before 2 and after 9998.
    pub fn date_of(&self, instant: Timestamp) -> Result<Date, ValueError> {
        let local = self.local(instant)?;
        date(local.date())
    }

    fn local(&self, instant: Timestamp) -> Result<DateTime, ValueError> {
        let instant = jiff::Timestamp::from_nanosecond(instant.unix_nanoseconds());
        Ok(self.0.to_datetime(instant.map_err(|_| OUT_OF_RANGE)?))
    }

    /// The starts of these days, both included.
    ///
    /// # Errors
    /// If there is no day, or more than 100,000.
    pub fn days(&self, dates: RangeInclusive<Date>) -> Result<TimeUnits, ValueError> {
        let (mut day, last) = (civil(*dates.start())?, civil(*dates.end())?);
        self.starts(|| {
            let next = (day <= last).then_some(day)?;
            day = day.tomorrow().ok()?;
            Some(next)
        })
    }

    /// The starts of the months to which these days belong, both included.
    ///
    /// # Errors
    /// As for [`days`](Self::days).
    pub fn months(&self, dates: RangeInclusive<Date>) -> Result<TimeUnits, ValueError> {
        let first = |date: &Date| Ok::<_, ValueError>(civil(*date)?.first_of_month());
        let (mut month, last) = (first(dates.start())?, first(dates.end())?);
        self.starts(|| {
            let next = (month <= last).then_some(month)?;
            month = month.last_of_month().tomorrow().ok()?;
            Some(next)
        })
    }

    /// The starts of days, each instant once.
    fn starts(
        &self,
        mut days: impl FnMut() -> Option<jiff::civil::Date>,
    ) -> Result<TimeUnits, ValueError> {
        let mut starts = Vec::new();
        while let Some(day) = days() {
            // A day that is left out starts where the next one does.
            let start = self.day_start(date(day)?)?;
            if self.date_of(start)? == date(day)? {
                push(&mut starts, start)?;
            }
        }
        TimeUnits::new(starts)
    }

    /// The starts of the hours of these days, both included.
    ///
    /// # Errors
    /// As for [`days`](Self::days).
    pub fn hours(&self, dates: RangeInclusive<Date>) -> Result<TimeUnits, ValueError> {
        let (first, last) = (*dates.start(), *dates.end());
        let after = civil(last)?.tomorrow().map_err(|_| OUT_OF_RANGE)?;
        let end = self.first_instant(after.at(0, 0, 0, 0))?;
        let mut at = self.first_instant(civil(first)?.at(0, 0, 0, 0))?;
        let mut starts = Vec::new();
        while at < end {
            push(
                &mut starts,
                Timestamp::from_unix_nanoseconds(at.as_nanosecond())?,
            )?;
            at = self.next_hour(at)?;
        }
        TimeUnits::new(starts)
    }

    /// The start of the hour after the one that starts here.
    fn next_hour(&self, start: jiff::Timestamp) -> Result<jiff::Timestamp, ValueError> {
        let begun = self.0.to_datetime(start);
        let mut from = start;
        loop {
            let local = self.0.to_datetime(from);
            let into = i64::from(local.minute()) * 60 + i64::from(local.second());
            let full = from
                .checked_add(jiff::SignedDuration::from_secs(3600 - into))
                .map_err(|_| OUT_OF_RANGE)?;
            let change = self.0.following(from).next();
            let Some(change) = change
                .map(|change| change.timestamp())
                .filter(|at| *at <= full)
            else {
                return Ok(full);
            };
            let after = self.0.to_datetime(change);
            let is_same = (after.date(), after.hour()) == (begun.date(), begun.hour());
            if after.minute() == 0 && after.second() == 0 || !is_same {
                return Ok(change);
            }
            from = change;
        }
    }
}

fn push(starts: &mut Vec<Timestamp>, start: Timestamp) -> Result<(), ValueError> {
    if starts.len() == MAX_UNITS {
        return Err(ValueError::expected("at most 100,000 time units"));
    }
    starts.push(start);
    Ok(())
}

fn civil(date: Date) -> Result<jiff::civil::Date, ValueError> {
    let civil = date.civil();
    (2..=9998)
        .contains(&civil.year())
        .then_some(civil)
        .ok_or(OUT_OF_RANGE)
}

fn date(date: jiff::civil::Date) -> Result<Date, ValueError> {
    Date::from_civil(date).ok_or(OUT_OF_RANGE)
}

impl fmt::Debug for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TimeZone").field(&self.identifier()).finish()
    }
}

impl fmt::Display for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.identifier())
    }
}

impl FromStr for TimeZone {
    type Err = ValueError;

    fn from_str(identifier: &str) -> Result<Self, ValueError> {
        Self::named(identifier)
    }
}

/// The starts of consecutive time units, at least one, as [`TimeZone::days`] and its siblings
/// return them. A request takes the [`first`](Self::first) and the [`last`](Self::last).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TimeUnits(Vec<Timestamp>);

impl TimeUnits {
    fn new(starts: Vec<Timestamp>) -> Result<Self, ValueError> {
        if starts.is_empty() {
            return Err(ValueError::expected("a range of at least one time unit"));
        }
        Ok(Self(starts))
    }

    /// The start of the first unit.
    pub fn first(&self) -> Timestamp {
        self.0[0]
    }

    /// The start of the last unit: not its end.
    pub fn last(&self) -> Timestamp {
        self.0[self.0.len() - 1]
    }

    /// All starts, in order.
    pub fn starts(&self) -> &[Timestamp] {
        &self.0
    }
}

impl IntoIterator for TimeUnits {
    type Item = Timestamp;
    type IntoIter = std::vec::IntoIter<Timestamp>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a TimeUnits {
    type Item = &'a Timestamp;
    type IntoIter = std::slice::Iter<'a, Timestamp>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests;
