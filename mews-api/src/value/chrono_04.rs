use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::{Date, Timestamp, ValueError};

const OUR_RANGE: ValueError = ValueError::expected("the years 1 to 9999");

impl From<Timestamp> for DateTime<Utc> {
    fn from(instant: Timestamp) -> Self {
        Self::from_timestamp(instant.unix_seconds(), instant.subsec_nanoseconds())
            .expect("chrono's years include 1 to 9999")
    }
}

impl TryFrom<DateTime<Utc>> for Timestamp {
    type Error = ValueError;

    fn try_from(instant: DateTime<Utc>) -> Result<Self, ValueError> {
        // A leap second counts up to two billion nanoseconds; the sum carries it.
        let nanoseconds = i128::from(instant.timestamp()) * 1_000_000_000
            + i128::from(instant.timestamp_subsec_nanos());
        Self::from_unix_nanoseconds(nanoseconds)
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        Self::from_ymd_opt(date.year().into(), date.month().into(), date.day().into())
            .expect("chrono's years include 1 to 9999")
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = ValueError;

    fn try_from(date: NaiveDate) -> Result<Self, ValueError> {
        let year = u16::try_from(date.year()).map_err(|_| OUR_RANGE)?;
        // Months and days fit into a byte.
        Self::new(year, date.month() as u8, date.day() as u8)
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
            assert_eq!(Timestamp::try_from(DateTime::<Utc>::from(ours)), Ok(ours));
        }
        assert!(Timestamp::try_from(DateTime::<Utc>::MAX_UTC).is_err());

        for text in ["0001-01-01", "9999-12-31", "2024-02-29"] {
            let ours: Date = text.parse().unwrap();
            assert_eq!(NaiveDate::from(ours).to_string(), text);
            assert_eq!(Date::try_from(NaiveDate::from(ours)), Ok(ours));
        }
        assert!(Date::try_from(NaiveDate::MIN).is_err());
    }
}
