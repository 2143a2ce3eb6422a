//! Instants in UTC to the nanosecond, over all of the four-digit years.

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Span, ToSpan};

/// An instant in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant(DateTime);

impl Instant {
    /// Reads ISO 8601 with seconds and an offset: `2023-03-22T12:12:00Z`, `2023-03-22T12:12:00.25+02:00`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let (clock, offset) = match time.strip_suffix('Z') {
            Some(clock) => (clock, 0),
            None => {
                let at = time.rfind(['+', '-'])?;
                (time.get(..at)?, offset(time.get(at..)?)?)
            }
        };
        let digits = clock
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b':' || byte == b'.');
        if !is_date(date) || clock.len() < 8 || !digits {
            return None;
        }
        let local: DateTime = format!("{date}T{clock}").parse().ok()?;
        Some(Self(local).plus_seconds(-offset))
    }

    /// The start of a day: `2023-03-22`.
    pub(crate) fn parse_date(text: &str) -> Option<Self> {
        let date: Date = is_date(text).then(|| text.parse().ok())??;
        Some(Self(date.to_datetime(jiff::civil::Time::midnight())))
    }

    /// Later by so many seconds, or earlier; stops at the ends of the calendar.
    pub(crate) fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(SignedDuration::from_secs(seconds)))
    }

    /// Later by so many calendar months and one day.
    pub(crate) fn plus_months_and_a_day(self, months: u32) -> Self {
        let span: Span = i64::from(months).months().days(1);
        Self(self.0.checked_add(span).unwrap_or(DateTime::MAX))
    }

    /// Later by so many days, or earlier, at an hour.
    pub(crate) fn day_at(self, days: i64, hour: i64) -> Self {
        let midnight = Self(self.0.date().to_datetime(jiff::civil::Time::midnight()));
        midnight.plus_seconds(days * 86_400 + hour * 3_600)
    }

    /// Seconds from an earlier instant to this one.
    pub(crate) fn seconds_since(self, earlier: Self) -> i64 {
        self.0.duration_since(earlier.0).as_secs()
    }

    /// Seconds since 1970, rounded down and rounded up.
    pub(crate) fn seconds(self) -> (i64, i64) {
        let since = self
            .0
            .duration_since(DateTime::constant(1970, 1, 1, 0, 0, 0, 0));
        let (seconds, rest) = (since.as_secs(), since.subsec_nanos());
        (seconds - i64::from(rest < 0), seconds + i64::from(rest > 0))
    }

    /// The day: `2023-03-22`.
    pub(crate) fn date(self) -> String {
        self.0.date().to_string()
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Z", self.0)
    }
}

/// Ten characters `YYYY-MM-DD`; whether there is such a day is for the parser.
fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// Seconds of `+02:00`.
fn offset(text: &str) -> Option<i64> {
    let (sign, clock) = match text.split_at_checked(1)? {
        ("+", clock) => (1, clock),
        ("-", clock) => (-1, clock),
        _ => return None,
    };
    let (hours, minutes) = clock.split_once(':')?;
    let two_digits = |text: &str, most: i64| {
        let number: i64 = text.parse().ok()?;
        (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()) && number <= most)
            .then_some(number)
    };
    Some(sign * (two_digits(hours, 14)? * 3_600 + two_digits(minutes, 59)? * 60))
}

#[cfg(test)]
mod tests {
    use super::Instant;

    #[test]
    fn instants_read_back() {
        for (text, printed) in [
            ("2023-03-22T12:12:00Z", "2023-03-22T12:12:00Z"),
            (
                "2023-03-22T12:12:00.1234567Z",
                "2023-03-22T12:12:00.1234567Z",
            ),
            ("2023-03-22T01:00:00+02:00", "2023-03-21T23:00:00Z"),
            (
                "9999-12-31T23:59:59.9999999Z",
                "9999-12-31T23:59:59.9999999Z",
            ),
        ] {
            let instant = Instant::parse(text).unwrap_or_else(|| panic!("{text} was refused"));
            assert_eq!(instant.to_string(), printed);
        }
    }

    #[test]
    fn what_is_no_instant_is_refused() {
        for text in [
            "",
            "2023-03-22",
            "2023-03-22T12:12:00",
            "2023-03-22 12:12:00Z",
            "2023-02-30T00:00:00Z",
            "2023-02-1T00:00:00Z",
            "2023-03-22T12:12:00+2:00",
            "2023-03-22T25:00:00Z",
            "T12:00:00Z",
            "2023-03-22T12:12:00[UTC]Z",
        ] {
            assert_eq!(Instant::parse(text), None, "{text}");
        }
    }

    #[test]
    fn months_keep_to_the_calendar() {
        let end_of_november = Instant::parse("2022-11-30T00:00:00Z").unwrap();
        assert_eq!(
            end_of_november.plus_months_and_a_day(3).to_string(),
            "2023-03-01T00:00:00Z"
        );
    }
}
