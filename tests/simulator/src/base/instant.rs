//! Instants in UTC to the nanosecond, over all of the four-digit years.

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Span, ToSpan};

/// Seconds of a day.
const DAY: i64 = 86_400;
/// The first and the last second of the calendar: the years 1 to 9999.
const CALENDAR: (i64, i64) = (-62_135_596_800, 253_402_300_799);

/// An instant in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant {
    /// Since 1970, rounded down.
    seconds: i64,
    nanoseconds: i32,
}

impl Instant {
    fn new(seconds: i64, nanoseconds: i32) -> Self {
        Self {
            seconds: seconds.clamp(CALENDAR.0, CALENDAR.1),
            nanoseconds,
        }
    }

    /// The instant that is `seconds` after the beginning of 1970, in UTC.
    pub(crate) fn of_seconds(seconds: i64) -> Self {
        Self::new(seconds, 0)
    }

    fn of(local: DateTime) -> Self {
        let since = local.duration_since(DateTime::constant(1970, 1, 1, 0, 0, 0, 0));
        let (seconds, rest) = (since.as_secs(), since.subsec_nanos());
        if rest < 0 {
            Self::new(seconds - 1, rest + 1_000_000_000)
        } else {
            Self::new(seconds, rest)
        }
    }

    fn civil(self) -> DateTime {
        let since = SignedDuration::new(self.seconds, self.nanoseconds);
        DateTime::constant(1970, 1, 1, 0, 0, 0, 0).saturating_add(since)
    }

    /// Reads ISO 8601 with seconds and an offset: `2023-03-22T12:12:00Z`,
    /// `2023-03-22T12:12:00.25+02:00`.
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
        Some(Self::of(local).plus_seconds(-offset))
    }

    /// The start of a day: `2023-03-22`.
    pub(crate) fn parse_date(text: &str) -> Option<Self> {
        let date: Date = is_date(text).then(|| text.parse().ok())??;
        Some(Self::of(date.to_datetime(jiff::civil::Time::midnight())))
    }

    /// Later by a number of seconds, or earlier; stops at the ends of the calendar.
    pub(crate) fn plus_seconds(self, seconds: i64) -> Self {
        Self::new(self.seconds.saturating_add(seconds), self.nanoseconds)
    }

    /// Later by a number of calendar months and one day.
    pub(crate) fn plus_months_and_a_day(self, months: u32) -> Self {
        let span: Span = i64::from(months).months().days(1);
        Self::of(self.civil().checked_add(span).unwrap_or(DateTime::MAX))
    }

    /// Later by a number of days, or earlier, at an hour.
    pub(crate) fn day_at(self, days: i64, hour: i64) -> Self {
        let midnight = self.seconds - self.seconds.rem_euclid(DAY);
        Self::new(midnight + days * DAY + hour * 3_600, 0)
    }

    /// Seconds from an earlier instant to this one.
    pub(crate) fn seconds_since(self, earlier: Self) -> i64 {
        let whole = self.seconds - earlier.seconds;
        // Rounded towards zero.
        match self.nanoseconds - earlier.nanoseconds {
            rest if rest < 0 && whole > 0 => whole - 1,
            rest if rest > 0 && whole < 0 => whole + 1,
            _ => whole,
        }
    }

    /// Seconds since 1970, rounded down and rounded up.
    pub(crate) fn seconds(self) -> (i64, i64) {
        let up = i64::from(self.nanoseconds > 0);
        (self.seconds, self.seconds + up)
    }

    /// Year, month and day of the Gregorian calendar, by the era of 400 years that it repeats in.
    fn day(self) -> (i64, i64, i64) {
        let days = self.seconds.div_euclid(DAY) + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        (year + era * 400 + i64::from(month <= 2), month, day)
    }

    /// The day: `2023-03-22`.
    pub(crate) fn date(self) -> String {
        let (year, month, day) = self.day();
        format!("{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nanoseconds != 0 {
            return write!(f, "{}Z", self.civil());
        }
        let (year, month, day) = self.day();
        let clock = self.seconds.rem_euclid(DAY);
        let (hour, minute, second) = (clock / 3_600, clock / 60 % 60, clock % 60);
        // Written digit by digit: an answer has thousands of these.
        let mut text = *b"0000-00-00T00:00:00Z";
        let mut put = |at: usize, number: i64, digits: u32| {
            for digit in 0..digits {
                let value = number / 10_i64.pow(digits - 1 - digit) % 10;
                text[at + digit as usize] += u8::try_from(value).unwrap_or_default();
            }
        };
        put(0, year, 4);
        put(5, month, 2);
        put(8, day, 2);
        put(11, hour, 2);
        put(14, minute, 2);
        put(17, second, 2);
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
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
    fn days_match_the_calendar() {
        let first = Instant::parse("1899-12-28T23:59:59Z").unwrap();
        for number in 0..80_000 {
            let instant = first.plus_seconds(number * 86_401);
            let expected = format!("{}Z", instant.civil());
            assert_eq!(instant.to_string(), expected);
            assert_eq!(instant.date(), expected[..10]);
            assert_eq!(Instant::parse(&expected), Some(instant));
        }
    }

    #[test]
    fn instants_round_trip() {
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
    fn rejects_invalid_instants() {
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
    fn months_end_with_their_last_day() {
        let end_of_november = Instant::parse("2022-11-30T00:00:00Z").unwrap();
        assert_eq!(
            end_of_november.plus_months_and_a_day(3).to_string(),
            "2023-03-01T00:00:00Z"
        );
    }
}
