//! The `Retry-After` header, in the forms that exist.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use crate::value::Timestamp;

/// The longest pause taken from a date that only the local clock explains: the service's window is
/// 30 s, so what is longer is rather a clock that is off than a pause that was meant.
const LONGEST_BY_LOCAL_CLOCK: Duration = Duration::from_secs(60);

/// The wait that `Retry-After` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RetryAfter {
    /// Zero for a moment that has passed.
    pub(crate) pause: Duration,
    /// How far off a date is by the local clock, if that is more than was assumed.
    by_local_clock: Option<Duration>,
}

impl RetryAfter {
    /// The assumption that was made, if any.
    pub(crate) fn assumed(&self) -> Option<String> {
        let pause = self.pause.as_secs();
        let away = self.by_local_clock?.as_secs();
        Some(format!(
            "Retry-After is a date, {away} s from now by the local clock, and the response has no Date: {pause} s assumed"
        ))
    }
}

/// How long the response asks to wait; `None` if it doesn't say, or not in a way that can be read.
/// Of several values the largest, since coming back too early may get a client blocked.
pub(crate) fn retry_after(headers: &HeaderMap, wall: Timestamp) -> Option<RetryAfter> {
    if !headers.contains_key(RETRY_AFTER) {
        return None;
    }
    // The difference to the response's own date cancels the error of either clock.
    let there = http_date(headers);
    let now = there.unwrap_or(wall);
    let (mut longest, mut dated) = (None, None);
    for value in headers.get_all(RETRY_AFTER) {
        let Ok(value) = value.to_str() else {
            continue;
        };
        // A date has a comma of its own.
        if let Some(date) = date(value.trim()) {
            dated = dated.max(Some(date.duration_since(now).unwrap_or_default()));
        } else {
            for value in value.split(',') {
                longest = longest.max(seconds(value.trim()));
            }
        }
    }
    let capped = match dated {
        Some(away) if there.is_none() => Some(away.min(LONGEST_BY_LOCAL_CLOCK)),
        dated => dated,
    };
    let pause = longest.max(capped)?;
    Some(RetryAfter {
        pause,
        by_local_clock: dated.filter(|away| *away > pause),
    })
}

/// When the response was made, by the clock of who made it.
pub(crate) fn http_date(headers: &HeaderMap) -> Option<Timestamp> {
    date(headers.get(DATE)?.to_str().ok()?.trim())
}

/// Digits, with or without a fraction, which is rounded up; a negative number means now.
fn seconds(value: &str) -> Option<Duration> {
    let (negative, number) = match value.strip_prefix('-') {
        Some(number) => (true, number),
        None => (false, value),
    };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    if !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    if negative {
        return Some(Duration::ZERO);
    }
    // Only digits, so a number that does not parse is too large.
    let whole = whole.parse().unwrap_or(u64::MAX);
    let begun = fraction.bytes().any(|digit| digit != b'0');
    Some(Duration::from_secs(whole.saturating_add(u64::from(begun))))
}

/// Any of the three forms that HTTP has for a date.
fn date(value: &str) -> Option<Timestamp> {
    let since_epoch = httpdate::parse_http_date(value)
        .ok()?
        .duration_since(SystemTime::UNIX_EPOCH)
        .ok()?;
    Timestamp::UNIX_EPOCH.checked_add(since_epoch)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn headers(retry_after: &[&str], date: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in retry_after {
            headers.append(RETRY_AFTER, value.parse().unwrap());
        }
        if let Some(date) = date {
            headers.insert(DATE, date.parse().unwrap());
        }
        headers
    }

    fn read(values: &[&str]) -> Option<Duration> {
        pause(&headers(values, None), wall())
    }

    fn pause(headers: &HeaderMap, wall: Timestamp) -> Option<Duration> {
        retry_after(headers, wall).map(|header| header.pause)
    }

    #[test]
    fn caps_what_only_the_local_clock_explains() {
        let later = "Sun, 06 Nov 1994 09:49:42 GMT";
        let header = retry_after(&headers(&[later], None), wall()).unwrap();
        assert_eq!(header.pause, Duration::from_secs(60));
        assert_eq!(
            header.assumed().unwrap(),
            "Retry-After is a date, 3605 s from now by the local clock, and the response has no Date: 60 s assumed"
        );
        let dated = headers(&[later], Some("Sun, 06 Nov 1994 08:49:42 GMT"));
        let header = retry_after(&dated, wall()).unwrap();
        assert_eq!(
            (header.pause, header.assumed()),
            (Duration::from_secs(3600), None)
        );
        let soon = headers(&["Sun, 06 Nov 1994 08:49:42 GMT"], None);
        assert_eq!(retry_after(&soon, wall()).unwrap().assumed(), None);
    }

    /// 1994-11-06T08:49:37Z, the date that the standard writes in each form.
    fn wall() -> Timestamp {
        Timestamp::from_unix_seconds(784_111_777).unwrap()
    }

    #[test]
    fn reads_numbers() {
        for (value, seconds) in [
            ("0", Some(0)),
            ("3", Some(3)),
            (" 3\t", Some(3)),
            ("007", Some(7)),
            ("86400", Some(86_400)),
            ("1.0", Some(1)),
            ("1.5", Some(2)),
            ("0.001", Some(1)),
            ("0.000", Some(0)),
            ("-1", Some(0)),
            ("-0.5", Some(0)),
            ("18446744073709551615", Some(u64::MAX)),
            ("18446744073709551615.5", Some(u64::MAX)),
            ("1000000000000000000000000000000", Some(u64::MAX)),
            ("", None),
            (" ", None),
            ("abc", None),
            ("3s", None),
            ("+3", None),
            ("--3", None),
            ("1.", None),
            (".5", None),
            ("1.2.3", None),
            ("1,5", Some(5)),
            ("3, 5", Some(5)),
            ("5,3", Some(5)),
            ("3, abc", Some(3)),
            (",", None),
            ("1e309", None),
            ("0x10", None),
            ("inf", None),
            ("NaN", None),
        ] {
            assert_eq!(
                read(&[value]),
                seconds.map(Duration::from_secs),
                "{value:?}"
            );
        }
    }

    #[test]
    fn reads_dates_in_three_forms_against_the_date_of_the_answer() {
        for later in [
            "Sun, 06 Nov 1994 08:49:42 GMT",
            "Sunday, 06-Nov-94 08:49:42 GMT",
            "Sun Nov  6 08:49:42 1994",
        ] {
            let five = Some(Duration::from_secs(5));
            assert_eq!(read(&[later]), five, "{later}, by the own clock");
            for date in [
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
            ] {
                // The own clock is an hour off, either way.
                for skew in [-3600, 3600] {
                    let wall = Timestamp::from_unix_seconds(784_111_777 + skew).unwrap();
                    let read = pause(&headers(&[later], Some(date)), wall);
                    assert_eq!(read, five, "{later} after {date}");
                }
            }
            let unreadable = headers(&[later], Some("yesterday"));
            assert_eq!(pause(&unreadable, wall()), five);
        }
        assert_eq!(
            read(&["Sun, 06 Nov 1994 08:49:36 GMT"]),
            Some(Duration::ZERO)
        );
        assert_eq!(read(&["Sun, 06 Nov 1994 08:49:61 GMT"]), None);
        assert_eq!(read(&["Sun, 31 Feb 1994 08:49:37 GMT"]), None);
    }

    #[test]
    fn takes_the_largest_of_several_values() {
        assert_eq!(read(&["3", "7", "5"]), Some(Duration::from_secs(7)));
        assert_eq!(read(&["3", "abc"]), Some(Duration::from_secs(3)));
        assert_eq!(
            read(&["3", "Sun, 06 Nov 1994 08:49:47 GMT"]),
            Some(Duration::from_secs(10))
        );
        assert_eq!(read(&["abc", ""]), None);
        assert_eq!(read(&[]), None);
    }

    /// The same, digit by digit and with room for any number.
    fn slow_oracle(value: &str) -> Option<Duration> {
        let mut seconds: u128 = 0;
        let (mut dot, mut before, mut after, mut up, mut negative) = (false, 0, 0, false, false);
        for (index, character) in value.trim().chars().enumerate() {
            match character {
                '-' if index == 0 => negative = true,
                '.' if !dot => dot = true,
                '0'..='9' if dot => {
                    after += 1;
                    up |= character != '0';
                }
                '0'..='9' => {
                    before += 1;
                    seconds =
                        (seconds * 10 + u128::from(character as u32 - '0' as u32)).min(1 << 100);
                }
                _ => return None,
            }
        }
        if before == 0 || (dot && after == 0) {
            return None;
        }
        let seconds = if negative {
            0
        } else {
            seconds + u128::from(up)
        };
        Some(Duration::from_secs(seconds.min(u64::MAX.into()) as u64))
    }

    proptest! {
        #[test]
        fn numbers_agree_with_the_oracle(value in "[ ]?[-+]?[0-9]{0,25}[.e]?[0-9]{0,12}[ ]?") {
            prop_assert_eq!(read(&[&value]), slow_oracle(&value));
        }

        #[test]
        fn reads_dates_against_the_clock(seconds in 0..253_402_300_799_u64, ahead in 0..100_000_u64) {
            let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            let then = (seconds + ahead).min(253_402_300_799);
            let headers = headers(
                &[&httpdate::fmt_http_date(at(then))],
                Some(&httpdate::fmt_http_date(at(seconds))),
            );
            prop_assert_eq!(pause(&headers, wall()), Some(Duration::from_secs(then - seconds)));
        }

        #[test]
        fn reads_or_ignores_arbitrary_bytes(values in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..4)) {
            let mut headers = HeaderMap::new();
            for value in values {
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    headers.append(RETRY_AFTER, value.clone());
                    headers.insert(DATE, value);
                }
            }
            let _ = retry_after(&headers, wall());
        }
    }
}
