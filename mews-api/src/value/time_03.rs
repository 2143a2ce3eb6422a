use time::{Month, OffsetDateTime};

use super::{Date, Timestamp, ValueError};

impl From<Timestamp> for OffsetDateTime {
    fn from(instant: Timestamp) -> Self {
        Self::from_unix_timestamp_nanos(instant.unix_nanoseconds())
            .expect("time's years include 1 to 9999")
    }
}

impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = ValueError;

    fn try_from(instant: OffsetDateTime) -> Result<Self, ValueError> {
        Self::from_unix_nanoseconds(instant.unix_timestamp_nanos())
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        Month::try_from(date.month())
            .and_then(|month| Self::from_calendar_date(date.year().into(), month, date.day()))
            .expect("time's years include 1 to 9999")
    }
}

impl TryFrom<time::Date> for Date {
    type Error = ValueError;

    fn try_from(date: time::Date) -> Result<Self, ValueError> {
        let year = u16::try_from(date.year()).unwrap_or_default();
        Self::new(year, date.month().into(), date.day())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_timestamps_and_dates() {
        for text in [
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.9999999Z",
            "2023-03-22T12:12:00.5Z",
        ] {
            let ours: Timestamp = text.parse().unwrap();
            assert_eq!(Timestamp::try_from(OffsetDateTime::from(ours)), Ok(ours));
        }

        for text in ["0001-01-01", "9999-12-31", "2024-02-29"] {
            let ours: Date = text.parse().unwrap();
            assert_eq!(Date::try_from(time::Date::from(ours)), Ok(ours));
        }
        assert!(Date::try_from(time::Date::MIN).is_err());
    }
}
