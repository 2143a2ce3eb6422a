//! The time that limits, delays and the log go by.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use tokio::time::Instant;

/// Counts from the start of the simulator by tokio's clock, so a test that pauses tokio's clock
/// also pauses this one.
#[derive(Debug)]
pub(crate) struct Clock {
    start: Instant,
    wall: SystemTime,
    speed: f64,
}

impl Clock {
    /// A clock that runs faster than time by a factor.
    pub(crate) fn new(speed: f64) -> Self {
        Self {
            start: Instant::now(),
            wall: SystemTime::now(),
            speed,
        }
    }

    /// Since the start.
    pub(crate) fn now(&self) -> Duration {
        self.start.elapsed().mul_f64(self.speed)
    }

    /// The real duration of a span of this clock. One that is too long is the longest possible.
    pub(crate) fn real(&self, span: Duration) -> Duration {
        let seconds = span.as_secs_f64() / self.speed;
        Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)
    }

    /// The date for a header, off by a number of seconds.
    pub(crate) fn http_date(&self, off: i64, form: DateForm) -> String {
        let now = Timestamp::try_from(self.wall + self.now()).unwrap_or(Timestamp::UNIX_EPOCH);
        let date = now
            .checked_add(jiff::SignedDuration::from_secs(off))
            .unwrap_or(now);
        date.strftime(form.pattern()).to_string()
    }
}

/// The three ways in which HTTP writes a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DateForm {
    /// `Sun, 06 Nov 1994 08:49:37 GMT`, the one in use.
    #[default]
    Imf,
    /// `Sunday, 06-Nov-94 08:49:37 GMT`.
    Rfc850,
    /// `Sun Nov  6 08:49:37 1994`.
    Asctime,
}

impl DateForm {
    fn pattern(self) -> &'static str {
        match self {
            Self::Imf => "%a, %d %b %Y %H:%M:%S GMT",
            Self::Rfc850 => "%A, %d-%b-%y %H:%M:%S GMT",
            Self::Asctime => "%a %b %e %H:%M:%S %Y",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Clock, DateForm};

    #[tokio::test(start_paused = true)]
    async fn clock_follows_the_runtime_at_the_given_speed() {
        let clock = Clock::new(100.0);
        tokio::time::advance(Duration::from_millis(50)).await;
        assert_eq!(clock.now(), Duration::from_secs(5));
        assert_eq!(
            clock.real(Duration::from_secs(30)),
            Duration::from_millis(300)
        );
    }

    #[test]
    fn dates_are_written_in_the_three_http_formats() {
        let clock = Clock::new(1.0);
        let imf = clock.http_date(0, DateForm::Imf);
        assert_eq!((imf.len(), &imf[imf.len() - 4..]), (29, " GMT"), "{imf}");
        assert!(clock.http_date(0, DateForm::Rfc850).contains("day, "));
        assert_eq!(clock.http_date(0, DateForm::Asctime).len(), 24);
    }
}
