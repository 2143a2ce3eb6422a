use std::fmt;
use std::str::FromStr;

use super::{ValueError, serde_as_text};
use crate::json::codec_as_text;

/// A length of time in calendar units, such as "one month and two days, less nine hours".
///
/// Months and days have no fixed length. Therefore nothing is carried from one unit to the next,
/// and two periods are equal if all their units are. Each unit has its own sign. Reads ISO 8601
/// durations (weeks become days) and writes the long form of the service, `P0Y0M1DT0H0M0S`.
///
/// ```
/// use mews_api::Period;
///
/// let offset: Period = "P0M0DT-9H0M0S".parse()?;
/// assert_eq!(offset, Period::ZERO.with_hours(-9));
/// assert_eq!(offset.to_string(), "P0Y0M0DT-9H0M0S");
/// # Ok::<(), mews_api::ValueError>(())
/// ```
// Not read by jiff: it knows one sign for all units.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Period {
    years: i32,
    months: i32,
    days: i32,
    hours: i32,
    minutes: i32,
    /// The seconds with their fraction.
    nanoseconds: i64,
}

const EXPECTED: &str = "an ISO 8601 duration such as P0Y0M1DT0H0M0S";
const SECOND: i64 = 1_000_000_000;

macro_rules! units {
    ($($unit:ident $with:ident $plural:literal),*) => {$(
        #[doc = concat!("The number of ", $plural, ".")]
        pub const fn $unit(self) -> i32 {
            self.$unit
        }

        #[doc = concat!("The same period with this number of ", $plural, ".")]
        #[must_use]
        pub const fn $with(mut self, $unit: i32) -> Self {
            self.$unit = $unit;
            self
        }
    )*};
}

impl Period {
    /// No time at all.
    pub const ZERO: Self = Self {
        years: 0,
        months: 0,
        days: 0,
        hours: 0,
        minutes: 0,
        nanoseconds: 0,
    };

    units! {
        years with_years "years",
        months with_months "months",
        days with_days "days",
        hours with_hours "hours",
        minutes with_minutes "minutes"
    }

    /// The number of whole seconds, rounded towards zero.
    pub const fn seconds(self) -> i64 {
        self.nanoseconds / SECOND
    }

    /// The fraction of the seconds in nanoseconds, with the sign of the seconds.
    pub const fn subsec_nanoseconds(self) -> i32 {
        (self.nanoseconds % SECOND) as i32
    }

    /// The same period with this number of whole seconds.
    #[must_use]
    pub const fn with_seconds(mut self, seconds: i32) -> Self {
        self.nanoseconds = seconds as i64 * SECOND;
        self
    }
}

impl FromStr for Period {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        parse(text).ok_or(ValueError::expected(EXPECTED))
    }
}

fn parse(text: &str) -> Option<Period> {
    let (negative, unsigned) = split_sign(text);
    let units = unsigned.strip_prefix('P')?;
    let (date, time) = match units.split_once('T') {
        Some((_, "")) => return None,
        Some((date, time)) => (date, time),
        None if units.is_empty() => return None,
        None => (units, ""),
    };
    let sign = |value: i64| {
        if negative {
            value.checked_neg()
        } else {
            Some(value)
        }
    };

    let mut period = Period::ZERO;
    read_units(date, "YMWD", &mut |unit, value| {
        let value = i32::try_from(sign(value.whole()?)?).ok()?;
        match unit {
            'Y' => period.years = value,
            'M' => period.months = value,
            'W' => period.days = value.checked_mul(7)?,
            _ => period.days = period.days.checked_add(value)?,
        }
        Some(())
    })?;
    read_units(time, "HMS", &mut |unit, value| {
        match unit {
            'H' => period.hours = i32::try_from(sign(value.whole()?)?).ok()?,
            'M' => period.minutes = i32::try_from(sign(value.whole()?)?).ok()?,
            _ => period.nanoseconds = sign(value.nanoseconds()?)?,
        }
        Some(())
    })?;
    Some(period)
}

/// Reads `1Y-2M…`: each unit at most once, in the order given.
fn read_units(
    mut text: &str,
    order: &str,
    set: &mut dyn FnMut(char, Number<'_>) -> Option<()>,
) -> Option<()> {
    let mut order = order.chars();
    while !text.is_empty() {
        let end = text.find(|c: char| c.is_ascii_alphabetic())?;
        let unit = text[end..].chars().next()?;
        order.find(|candidate| *candidate == unit)?;
        set(unit, Number(&text[..end]))?;
        text = &text[end + 1..];
    }
    Some(())
}

struct Number<'a>(&'a str);

impl Number<'_> {
    fn whole(&self) -> Option<i64> {
        let (negative, digits) = split_sign(self.0);
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let value: i64 = digits.parse().ok()?;
        Some(if negative { -value } else { value })
    }

    fn nanoseconds(&self) -> Option<i64> {
        let Some((whole, fraction)) = self.0.split_once(['.', ',']) else {
            return self.whole()?.checked_mul(SECOND);
        };
        if !(1..=9).contains(&fraction.len()) || !fraction.bytes().all(|byte| byte.is_ascii_digit())
        {
            return None;
        }
        let fraction: i64 = format!("{fraction:0<9}").parse().ok()?;
        let seconds = Number(whole).whole()?.checked_mul(SECOND)?;
        // The sign of "-0.5" is in the text alone.
        if split_sign(whole).0 {
            seconds.checked_sub(fraction)
        } else {
            seconds.checked_add(fraction)
        }
    }
}

fn split_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "P{}Y{}M{}DT{}H{}M",
            self.years, self.months, self.days, self.hours, self.minutes
        )?;
        let sign = if self.nanoseconds < 0 { "-" } else { "" };
        write!(f, "{sign}{}", self.seconds().unsigned_abs())?;
        if self.subsec_nanoseconds() != 0 {
            let digits = format!("{:09}", self.subsec_nanoseconds().unsigned_abs());
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        f.write_str("S")
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Period({self})")
    }
}

serde_as_text!(Period, EXPECTED);
codec_as_text!(Period, Self::ZERO, EXPECTED);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_iso_8601_and_writes_the_long_form() {
        for (text, expected) in [
            ("P0Y0M1DT0H0M0S", "P0Y0M1DT0H0M0S"),
            ("P0M15DT0H0M0S", "P0Y0M15DT0H0M0S"),
            ("P2DT23H", "P0Y0M2DT23H0M0S"),
            ("P1", ""),
            ("P0M0DT-9H0M0S", "P0Y0M0DT-9H0M0S"),
            ("P1Y-2M3DT-4H5M-6S", "P1Y-2M3DT-4H5M-6S"),
            ("-P1DT-2H", "P0Y0M-1DT2H0M0S"),
            ("P2W", "P0Y0M14DT0H0M0S"),
            ("P1W1D", "P0Y0M8DT0H0M0S"),
            ("PT0.5S", "P0Y0M0DT0H0M0.5S"),
            ("PT-0.5S", "P0Y0M0DT0H0M-0.5S"),
            ("PT-1.000000001S", "P0Y0M0DT0H0M-1.000000001S"),
            ("PT36H", "P0Y0M0DT36H0M0S"),
        ] {
            let read = text
                .parse::<Period>()
                .map(|period| period.to_string())
                .unwrap_or_default();
            assert_eq!(read, expected, "{text}");
            if !expected.is_empty() {
                let period: Period = serde_json::from_str(&format!("\"{text}\"")).unwrap();
                assert_eq!(period, expected.parse().unwrap());
            }
        }
    }

    #[test]
    fn rejects_invalid_durations() {
        for text in [
            "",
            "P",
            "PT",
            "1D",
            "P1DT",
            "P1H",
            "PT1D",
            "PD",
            "P1M1Y",
            "P1D1D",
            "P1.5D",
            "PT1.5H",
            "PT1.S",
            "PT.5S",
            "P--1D",
            "P1 D",
            "PT1.0000000001S",
            "P99999999999D",
            "P1D\u{e9}",
            "P\u{661}D",
            "P1DT1H ",
        ] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn builds_unit_by_unit() {
        let period = Period::ZERO
            .with_years(1)
            .with_months(2)
            .with_days(3)
            .with_hours(-4)
            .with_minutes(5)
            .with_seconds(-6);
        assert_eq!(period.to_string(), "P1Y2M3DT-4H5M-6S");
        assert_eq!(
            (
                period.years(),
                period.months(),
                period.days(),
                period.hours(),
                period.minutes(),
                period.seconds()
            ),
            (1, 2, 3, -4, 5, -6)
        );
    }
}
