//! Time zones: when days begin where a hotel is.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::instant::Instant;

/// Seconds of an ordinary day.
const DAY: i64 = 86_400;
/// The days whose beginnings are looked up once, counted from 1970: the years 2015 to 2040.
const TABLE: (i64, i64) = (16_436, 25_933);

/// A time zone of the IANA database.
#[derive(Clone)]
pub(crate) struct Zone {
    name: String,
    zone: TimeZone,
    /// How many seconds after midnight UTC each day of [`TABLE`] begins.
    starts: Vec<i32>,
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Zone").field(&self.name).finish()
    }
}

impl Zone {
    /// The zone with an IANA name: `Europe/Prague`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let zone = TimeZone::get(name).ok()?;
        let mut found = Self {
            name: zone.iana_name()?.to_owned(),
            zone,
            starts: Vec::new(),
        };
        let after_midnight = |day| i32::try_from(found.first_second(day) - day * DAY).unwrap_or(0);
        found.starts = (TABLE.0..TABLE.1).map(after_midnight).collect();
        Some(found)
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The local day on which an instant lies, counted from 1970.
    pub(crate) fn day(&self, instant: Instant) -> i64 {
        let (second, _) = instant.seconds();
        // No zone is more than a day away from UTC.
        let mut day = second.div_euclid(DAY) + 1;
        while self.start(day).seconds().0 > second {
            day -= 1;
        }
        day
    }

    /// The first instant of a local day: midnight, or what comes instead where clocks skip it.
    pub(crate) fn start(&self, day: i64) -> Instant {
        let at = usize::try_from(day - TABLE.0).ok();
        let known = at.and_then(|at| self.starts.get(at).copied());
        Instant::of_seconds(match known {
            Some(after_midnight) => day * DAY + i64::from(after_midnight),
            None => self.first_second(day),
        })
    }

    /// A full hour of a local day, by the clock on the wall.
    pub(crate) fn at(&self, day: i64, hour: i8) -> Instant {
        let start = self.start(day);
        if self.start(day + 1).seconds_since(start) == DAY {
            return start.plus_seconds(i64::from(hour) * 3_600);
        }
        let second = date(day)
            .and_then(|date| {
                date.at(hour, 0, 0, 0)
                    .to_zoned_datetime(self.zone.clone())
                    .ok()
            })
            .map(|zoned| zoned.timestamp().as_second());
        second.map_or(start, Instant::of_seconds)
    }

    fn first_second(&self, day: i64) -> i64 {
        date(day)
            .and_then(|date| {
                date.to_zoned_datetime(self.zone.clone())
                    .ok()?
                    .start_of_day()
                    .ok()
            })
            .map_or(day.saturating_mul(DAY), |start| {
                start.timestamp().as_second()
            })
    }
}

fn date(day: i64) -> Option<Date> {
    let second = day.checked_mul(DAY)?;
    let midnight = Timestamp::from_second(second).ok()?;
    Some(midnight.to_zoned_datetime(TimeZone::UTC).date())
}

#[cfg(test)]
mod tests {
    use super::Zone;
    use crate::base::instant::Instant;

    fn start(zone: &str, noon: &str) -> String {
        let zone = Zone::named(zone).unwrap();
        let noon = Instant::parse(noon).unwrap();
        zone.start(zone.day(noon)).to_string()
    }

    #[test]
    fn days_begin_at_local_midnight() {
        for (zone, noon, expected) in [
            (
                "Europe/Prague",
                "2026-01-15T12:00:00Z",
                "2026-01-14T23:00:00Z",
            ),
            (
                "Europe/Prague",
                "2026-03-29T12:00:00Z",
                "2026-03-28T23:00:00Z",
            ),
            (
                "Europe/Prague",
                "2026-03-30T12:00:00Z",
                "2026-03-29T22:00:00Z",
            ),
            ("Asia/Tokyo", "2026-01-15T12:00:00Z", "2026-01-14T15:00:00Z"),
            // Before the table of days and behind it.
            (
                "Europe/London",
                "1995-07-01T12:00:00Z",
                "1995-06-30T23:00:00Z",
            ),
            (
                "Europe/London",
                "2055-01-01T12:00:00Z",
                "2055-01-01T00:00:00Z",
            ),
        ] {
            assert_eq!(start(zone, noon), expected, "{zone} {noon}");
        }
    }

    #[test]
    fn day_without_midnight_begins_an_hour_later() {
        // Clocks go from 24:00 to 01:00 on these days.
        let santiago = start("America/Santiago", "2026-09-06T12:00:00Z");
        assert_eq!(santiago, "2026-09-06T04:00:00Z");
        let cairo = start("Africa/Cairo", "2026-04-24T12:00:00Z");
        assert_eq!(cairo, "2026-04-23T22:00:00Z");
    }

    #[test]
    fn day_with_two_midnights_begins_at_the_first() {
        // Clocks go back from 24:00 to 23:00 on the evening before: the midnight of the day itself
        // comes once, of Havana's day of change twice.
        let havana = start("America/Havana", "2026-11-01T12:00:00Z");
        assert_eq!(havana, "2026-11-01T04:00:00Z");
    }

    #[test]
    fn hours_go_by_the_clock_on_the_wall() {
        let zone = Zone::named("Europe/Prague").unwrap();
        let day = zone.day(Instant::parse("2026-03-29T12:00:00Z").unwrap());
        assert_eq!(zone.at(day, 15).to_string(), "2026-03-29T13:00:00Z");
        assert_eq!(zone.at(day + 1, 15).to_string(), "2026-03-30T13:00:00Z");
        assert_eq!(zone.at(day - 1, 15).to_string(), "2026-03-28T14:00:00Z");
    }

    #[test]
    fn rejects_unknown_zone() {
        assert!(Zone::named("Europe/Atlantis").is_none());
    }
}
