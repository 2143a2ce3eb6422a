use std::fmt;
use std::str::FromStr;

use super::{ValueError, serde_as_text};
use crate::json::codec_as_text;

/// A calendar date without time or zone, in the years 1 to 9999. Written as `YYYY-MM-DD`. Reading
/// also accepts midnight of that day (in UTC or without an offset), as the service writes some
/// dates: `2023-03-22T00:00:00Z`. Any other time of day is an error.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

const EPOCH: jiff::civil::Date = jiff::civil::Date::constant(1970, 1, 1);
const EXPECTED: &str = "a date such as 2023-03-22, in the years 1 to 9999";

impl Date {
    /// The date of this year (1 to 9999), month (1 to 12) and day (1 to 31).
    ///
    /// # Errors
    /// When there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, ValueError> {
        let part = |value: u8| i8::try_from(value).ok();
        i16::try_from(year)
            .ok()
            .zip(part(month).zip(part(day)))
            .and_then(|(year, (month, day))| jiff::civil::Date::new(year, month, day).ok())
            .and_then(Self::from_civil)
            .ok_or(ValueError::expected(EXPECTED))
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.0.year().unsigned_abs()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// The date this many days after (negative: before) 1970-01-01.
    ///
    /// # Errors
    /// When it lies outside the years 1 to 9999.
    pub fn from_unix_days(days: i32) -> Result<Self, ValueError> {
        let date = Self(EPOCH).checked_add_days(days);
        date.ok_or(ValueError::expected(EXPECTED))
    }

    /// Days since 1970-01-01, negative before it, as date columns of databases and files hold them.
    ///
    /// ```
    /// # fn main() -> Result<(), mews_api::ValueError> {
    /// let date: mews_api::Date = "2026-02-28".parse()?;
    /// assert_eq!(date.unix_days(), 20_512);
    /// # Ok(()) }
    /// ```
    pub fn unix_days(self) -> i32 {
        // Less than four million in all years.
        (self.0.duration_since(EPOCH).as_hours() / 24) as i32
    }

    /// The date this many days later, or earlier if `days` is negative. `None` outside of the years
    /// 1 to 9999.
    ///
    /// ```
    /// # fn main() -> Result<(), mews_api::ValueError> {
    /// let date: mews_api::Date = "2026-02-28".parse()?;
    /// assert_eq!(date.checked_add_days(1), Some("2026-03-01".parse()?));
    /// # Ok(()) }
    /// ```
    pub fn checked_add_days(self, days: i32) -> Option<Self> {
        let span = jiff::Span::new().try_days(days).ok()?;
        Self::from_civil(self.0.checked_add(span).ok()?)
    }

    pub(crate) fn from_civil(date: jiff::civil::Date) -> Option<Self> {
        (date.year() >= 1).then_some(Self(date))
    }

    #[cfg(any(feature = "jiff-1", feature = "time-zones"))]
    pub(crate) fn civil(self) -> jiff::civil::Date {
        self.0
    }
}

impl FromStr for Date {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let day = text.split_once('T').map_or(
            text,
            |(day, time)| {
                if is_midnight(time) { day } else { text }
            },
        );
        let bytes = day.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| {
                if at == 4 || at == 7 {
                    *byte == b'-'
                } else {
                    byte.is_ascii_digit()
                }
            });
        let error = ValueError::expected(EXPECTED);
        if !shaped {
            return Err(error);
        }
        let part = |range: std::ops::Range<usize>| day[range].parse::<u16>().map_err(|_| error);
        // Two digits fit into a byte.
        Self::new(part(0..4)?, part(5..7)? as u8, part(8..10)? as u8)
    }
}

/// Some responses write a day as the instant at which it starts.
fn is_midnight(time: &str) -> bool {
    let time = time.strip_suffix('Z').unwrap_or(time);
    time.strip_prefix("00:00:00").is_some_and(|fraction| {
        let zeros = |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit == b'0');
        fraction.is_empty() || fraction.strip_prefix('.').is_some_and(zeros)
    })
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({self})")
    }
}

serde_as_text!(Date, EXPECTED);
codec_as_text!(Date, Self(jiff::civil::Date::constant(1, 1, 1)), EXPECTED);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        for text in ["2023-03-22", "2024-02-29", "0001-01-01", "9999-12-31"] {
            let date: Date = serde_json::from_str(&format!("\"{text}\"")).unwrap();
            assert_eq!(date.to_string(), text);
            assert_eq!(serde_json::to_string(&date).unwrap(), format!("\"{text}\""));
            assert_eq!(Date::new(date.year(), date.month(), date.day()), Ok(date));
        }
        assert!(Date::new(2023, 3, 22).unwrap() < Date::new(2023, 4, 1).unwrap());
    }

    #[test]
    fn converts_to_and_from_days_in_all_years() {
        for (text, days) in [
            ("0001-01-01", -719_162),
            ("1969-12-31", -1),
            ("1970-01-01", 0),
            ("2024-02-29", 19_782),
            ("9999-12-31", 2_932_896),
        ] {
            let date: Date = text.parse().unwrap();
            assert_eq!(date.unix_days(), days, "{text}");
            assert_eq!(Date::from_unix_days(days), Ok(date));
        }
        for outside in [i32::MIN, -719_163, 2_932_897, i32::MAX] {
            assert!(Date::from_unix_days(outside).is_err(), "{outside}");
        }
    }

    #[test]
    fn reads_midnight_as_its_date() {
        for text in [
            "2023-03-22T00:00:00Z",
            "2023-03-22T00:00:00",
            "2023-03-22T00:00:00.000Z",
        ] {
            assert_eq!(text.parse(), Date::new(2023, 3, 22), "{text}");
        }
    }

    #[test]
    fn rejects_everything_else() {
        for text in [
            "",
            "2023-3-22",
            "2023-02-29",
            "0000-01-01",
            "20230322",
            "2023-03-22T00:00:01Z",
            "2023-03-22T00:00:00+02:00",
            "2023-03-22T00:00:00.",
            "2023-03-22T",
            "+023-03-22",
            "2023/03/22",
            "２023-03-22",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        assert!(Date::new(2023, 255, 1).is_err());
        assert!(Date::new(u16::MAX, 1, 1).is_err());
    }
}
