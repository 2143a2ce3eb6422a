use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::SignedDuration;
use jiff::civil::{DateTime, Time};
use jiff::fmt::temporal::{Pieces, PiecesOffset};

use super::{ValueError, serde_as_text};
use crate::json::codec_as_text;

/// An instant in UTC, from year 1 to the last nanosecond of year 9999.
///
/// Reads ISO 8601 with up to nine fraction digits. An offset (`Z`, `+02:00`) is applied, not kept.
/// Without one the time is in UTC, as all times of the service are, and a bare day is its midnight.
/// Writes the `Z` form with as many fraction digits as necessary. The extremes that .NET uses for
/// "always" and "never" (`0001-01-01T00:00:00Z`, `9999-12-31T23:59:59.9999999Z`) are kept exactly.
///
/// The service counts in tenths of a microsecond. Many databases and file formats count in whole
/// ones, in 64 bits: [`unix_microseconds`](Self::unix_microseconds) fits into them for all years.
/// 64 bits of nanoseconds reach from 1677 to 2262 only.
///
/// ```
/// use mews_api::Timestamp;
///
/// let instant: Timestamp = "2023-03-22T14:12:00.50+02:00".parse()?;
/// assert_eq!(instant.to_string(), "2023-03-22T12:12:00.5Z");
/// assert_eq!(instant.unix_microseconds(), 1_679_487_120_500_000);
/// # Ok::<(), mews_api::ValueError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    // Fields in this order, and nanoseconds counted upwards also before 1970, so that the derived
    // order is the order in time.
    seconds: i64,
    nanoseconds: u32,
}

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
const EXPECTED: &str = "an instant such as 2023-03-22T12:12:00Z, in the years 1 to 9999";

impl Timestamp {
    /// `0001-01-01T00:00:00Z`.
    pub const MIN: Self = Self {
        seconds: -62_135_596_800,
        nanoseconds: 0,
    };
    /// `9999-12-31T23:59:59.999999999Z`.
    pub const MAX: Self = Self {
        seconds: 253_402_300_799,
        nanoseconds: 999_999_999,
    };
    /// `1970-01-01T00:00:00Z`.
    pub const UNIX_EPOCH: Self = Self {
        seconds: 0,
        nanoseconds: 0,
    };

    /// The present instant by the system's clock.
    pub fn now() -> Self {
        let now = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(after) => Self::UNIX_EPOCH.checked_add(in_wire_units(after)),
            Err(error) => Self::UNIX_EPOCH.checked_sub(error.duration()),
        };
        now.unwrap_or(Self::UNIX_EPOCH)
    }

    /// The instant this many seconds after (negative: before) the start of 1970.
    ///
    /// # Errors
    /// When it lies outside the years 1 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Result<Self, ValueError> {
        Self::in_range(seconds, 0).ok_or(ValueError::expected(EXPECTED))
    }

    /// The instant this many microseconds after (negative: before) the start of 1970.
    ///
    /// # Errors
    /// When it lies outside the years 1 to 9999.
    pub fn from_unix_microseconds(microseconds: i64) -> Result<Self, ValueError> {
        Self::from_unix_nanoseconds(i128::from(microseconds) * 1_000)
    }

    /// The instant this many nanoseconds after (negative: before) the start of 1970.
    ///
    /// # Errors
    /// When it lies outside the years 1 to 9999.
    pub fn from_unix_nanoseconds(nanoseconds: i128) -> Result<Self, ValueError> {
        i64::try_from(nanoseconds.div_euclid(1_000_000_000))
            .ok()
            .and_then(|seconds| {
                Self::in_range(seconds, nanoseconds.rem_euclid(1_000_000_000) as u32)
            })
            .ok_or(ValueError::expected(EXPECTED))
    }

    /// Whole seconds since the start of 1970, rounded towards the past.
    pub const fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// Whole microseconds since the start of 1970, rounded towards the past.
    pub const fn unix_microseconds(self) -> i64 {
        self.seconds * 1_000_000 + (self.nanoseconds / 1_000) as i64
    }

    /// Nanoseconds since the start of 1970.
    pub const fn unix_nanoseconds(self) -> i128 {
        self.seconds as i128 * 1_000_000_000 + self.nanoseconds as i128
    }

    /// Nanoseconds since the last whole second, 0 to 999,999,999.
    pub const fn subsec_nanoseconds(self) -> u32 {
        self.nanoseconds
    }

    /// The instant later by `duration`; `None` beyond [`MAX`](Self::MAX).
    pub fn checked_add(self, duration: Duration) -> Option<Self> {
        let nanoseconds = i128::try_from(duration.as_nanos()).ok()?;
        Self::from_unix_nanoseconds(self.unix_nanoseconds().checked_add(nanoseconds)?).ok()
    }

    /// The instant earlier by `duration`; `None` before [`MIN`](Self::MIN).
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {
        let nanoseconds = i128::try_from(duration.as_nanos()).ok()?;
        Self::from_unix_nanoseconds(self.unix_nanoseconds().checked_sub(nanoseconds)?).ok()
    }

    /// The time from `earlier` to this instant; `None` when `earlier` is the later one.
    pub fn duration_since(self, earlier: Self) -> Option<Duration> {
        let nanoseconds =
            u128::try_from(self.unix_nanoseconds() - earlier.unix_nanoseconds()).ok()?;
        let seconds = u64::try_from(nanoseconds / 1_000_000_000).ok()?;
        Some(Duration::new(seconds, (nanoseconds % 1_000_000_000) as u32))
    }

    fn in_range(seconds: i64, nanoseconds: u32) -> Option<Self> {
        let instant = Self {
            seconds,
            nanoseconds,
        };
        (Self::MIN..=Self::MAX)
            .contains(&instant)
            .then_some(instant)
    }
}

/// # Panics
/// Outside the years 1 to 9999; [`checked_add`](Timestamp::checked_add) does not.
impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        let later = self.checked_add(duration);
        later.expect("instants are in the years 1 to 9999")
    }
}

/// # Panics
/// Outside the years 1 to 9999; [`checked_sub`](Timestamp::checked_sub) does not.
impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, duration: Duration) -> Self {
        let earlier = self.checked_sub(duration);
        earlier.expect("instants are in the years 1 to 9999")
    }
}

/// The time from `earlier` to this instant, like that of [`Instant`](std::time::Instant): zero if
/// `earlier` is the later one. [`duration_since`](Timestamp::duration_since) distinguishes the two.
impl Sub for Timestamp {
    type Output = Duration;

    fn sub(self, earlier: Self) -> Duration {
        self.duration_since(earlier).unwrap_or_default()
    }
}

/// The service counts in tenths of a microsecond.
fn in_wire_units(since_epoch: Duration) -> Duration {
    let nanoseconds = since_epoch.subsec_nanos();
    Duration::new(since_epoch.as_secs(), nanoseconds - nanoseconds % 100)
}

impl FromStr for Timestamp {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        parse(text).ok_or(ValueError::expected(EXPECTED))
    }
}

// Through civil time, because jiff's own timestamps end a day before 9999 does.
fn parse(text: &str) -> Option<Timestamp> {
    let pieces = Pieces::parse(text).ok()?;
    if pieces.time_zone_annotation().is_some() {
        return None;
    }
    let (time, offset) = match (pieces.time(), pieces.offset()) {
        (Some(time), Some(PiecesOffset::Numeric(numeric))) => {
            (time, i64::from(numeric.offset().seconds()))
        }
        (Some(time), Some(_)) => (time, 0),
        // The service's convention.
        (Some(time), None) => (time, 0),
        // Some responses write an instant at midnight as a bare day.
        (None, None) => (Time::midnight(), 0),
        (None, Some(_)) => return None,
    };
    let local = pieces.date().to_datetime(time);
    let since_epoch = local.duration_since(EPOCH).as_nanos() - i128::from(offset) * 1_000_000_000;
    Timestamp::from_unix_nanoseconds(since_epoch).ok()
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let since_epoch = SignedDuration::new(self.seconds, 0);
        let at = EPOCH.checked_add(since_epoch).map_err(|_| fmt::Error)?;
        let (year, month, day) = (at.year(), at.month(), at.day());
        let (hour, minute, second) = (at.hour(), at.minute(), at.second());
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        )?;
        if self.nanoseconds != 0 {
            let digits = format!("{:09}", self.nanoseconds);
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({self})")
    }
}

serde_as_text!(Timestamp, EXPECTED);
codec_as_text!(Timestamp, Self::UNIX_EPOCH, EXPECTED);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_timestamps_of_the_service() {
        for (text, expected) in [
            ("2023-03-22T12:12:00Z", "2023-03-22T12:12:00Z"),
            ("2023-03-22T12:12:00.5Z", "2023-03-22T12:12:00.5Z"),
            ("2023-03-22T12:12:00.000Z", "2023-03-22T12:12:00Z"),
            (
                "2023-03-22T12:12:00.1234567Z",
                "2023-03-22T12:12:00.1234567Z",
            ),
            (
                "2023-03-22T12:12:00.123456789Z",
                "2023-03-22T12:12:00.123456789Z",
            ),
            ("2023-03-22T14:12:00+02:00", "2023-03-22T12:12:00Z"),
            ("2023-03-21T23:42:00-12:30", "2023-03-22T12:12:00Z"),
            ("2024-02-29T00:00:00+00:00", "2024-02-29T00:00:00Z"),
            ("1969-12-31T23:59:59.75Z", "1969-12-31T23:59:59.75Z"),
            ("2023-03-22T12:12:00.123", "2023-03-22T12:12:00.123Z"),
            ("0001-01-01T00:00:00", "0001-01-01T00:00:00Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            (
                "9999-12-31T23:59:59.9999999Z",
                "9999-12-31T23:59:59.9999999Z",
            ),
        ] {
            let instant: Timestamp = serde_json::from_str(&format!("\"{text}\""))
                .unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(instant.to_string(), expected, "{text}");
            assert_eq!(
                serde_json::to_string(&instant).unwrap(),
                format!("\"{expected}\"")
            );
        }
    }

    #[test]
    fn rejects_invalid_timestamps() {
        for text in [
            "",
            "2023-02-29T12:12:00Z",
            "2023-02-29T12:12:00",
            "2023-03-22T25:00:00Z",
            "2023-03-22T12:12:00Z[Europe/Prague]",
            "2023-03-22T12:12:00.1234567891Z",
            "0001-01-01T00:00:00+02:00",
            "9999-12-31T23:59:59-01:00",
            "yesterday",
        ] {
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
        }
        assert!(serde_json::from_str::<Timestamp>("1679487120").is_err());
    }

    #[test]
    fn adds_and_subtracts_durations() {
        let noon: Timestamp = "2023-03-22T12:00:00Z".parse().unwrap();
        let hour = Duration::from_secs(3600);
        assert_eq!((noon + hour).to_string(), "2023-03-22T13:00:00Z");
        assert_eq!(noon - hour + hour, noon);
        assert_eq!(noon - (noon - hour), hour);
        assert_eq!((noon - hour) - noon, Duration::ZERO);
    }

    #[test]
    fn min_and_max_are_the_documented_instants() {
        assert_eq!(Timestamp::MIN, "0001-01-01T00:00:00Z".parse().unwrap());
        assert_eq!(
            Timestamp::MAX,
            "9999-12-31T23:59:59.999999999Z".parse().unwrap()
        );
        assert_eq!(Timestamp::MAX.checked_add(Duration::from_nanos(1)), None);
        assert_eq!(Timestamp::MIN.checked_sub(Duration::from_nanos(1)), None);
        assert_eq!(Timestamp::UNIX_EPOCH.checked_add(Duration::MAX), None);
    }

    #[test]
    fn converts_to_and_from_unix_time() {
        let before: Timestamp = "1969-12-31T23:59:59.75Z".parse().unwrap();
        assert_eq!(
            (before.unix_seconds(), before.subsec_nanoseconds()),
            (-1, 750_000_000)
        );
        assert_eq!(
            Timestamp::from_unix_nanoseconds(before.unix_nanoseconds()),
            Ok(before)
        );
        let later = before.checked_add(Duration::from_millis(500)).unwrap();
        assert_eq!(later.to_string(), "1970-01-01T00:00:00.25Z");
        assert_eq!(
            later.duration_since(before),
            Some(Duration::from_millis(500))
        );
        assert_eq!(before.duration_since(later), None);
        assert!(before < later);
        assert!(Timestamp::from_unix_seconds(253_402_300_800).is_err());
    }

    #[test]
    fn converts_to_and_from_microseconds_in_all_years() {
        for (text, microseconds, back) in [
            (
                "0001-01-01T00:00:00Z",
                -62_135_596_800_000_000,
                "0001-01-01T00:00:00Z",
            ),
            (
                "1969-12-31T23:59:59.9999999Z",
                -1,
                "1969-12-31T23:59:59.999999Z",
            ),
            (
                "1970-01-01T00:00:00.0000019Z",
                1,
                "1970-01-01T00:00:00.000001Z",
            ),
            (
                "9999-12-31T23:59:59.9999999Z",
                253_402_300_799_999_999,
                "9999-12-31T23:59:59.999999Z",
            ),
        ] {
            let instant: Timestamp = text.parse().unwrap();
            assert_eq!(instant.unix_microseconds(), microseconds, "{text}");
            let read = Timestamp::from_unix_microseconds(microseconds).unwrap();
            assert_eq!(read.to_string(), back);
        }
        for outside in [
            i64::MIN,
            -62_135_596_800_000_001,
            253_402_300_800_000_000,
            i64::MAX,
        ] {
            assert!(
                Timestamp::from_unix_microseconds(outside).is_err(),
                "{outside}"
            );
        }
    }

    #[test]
    fn now_is_after_2025() {
        assert!(Timestamp::now() > "2025-01-01T00:00:00Z".parse().unwrap());
    }
}
