use super::{Date, Period, Timestamp, ValueError};

const JIFF_RANGE: ValueError = ValueError::expected(
    "an instant that jiff can hold: its range ends 12 hours before the year 9999 does",
);
const OUR_RANGE: ValueError = ValueError::expected("the years 1 to 9999");

impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = ValueError;

    fn try_from(instant: Timestamp) -> Result<Self, ValueError> {
        Self::from_nanosecond(instant.unix_nanoseconds()).map_err(|_| JIFF_RANGE)
    }
}

impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = ValueError;

    fn try_from(instant: jiff::Timestamp) -> Result<Self, ValueError> {
        Self::from_unix_nanoseconds(instant.as_nanosecond())
    }
}

impl From<Date> for jiff::civil::Date {
    fn from(date: Date) -> Self {
        date.civil()
    }
}

impl TryFrom<jiff::civil::Date> for Date {
    type Error = ValueError;

    fn try_from(date: jiff::civil::Date) -> Result<Self, ValueError> {
        Self::from_civil(date).ok_or(OUR_RANGE)
    }
}

/// Refused when the units have different signs, which a span can't have.
impl TryFrom<Period> for jiff::Span {
    type Error = ValueError;

    fn try_from(period: Period) -> Result<Self, ValueError> {
        let units = [
            i64::from(period.years()),
            i64::from(period.months()),
            i64::from(period.days()),
            i64::from(period.hours()),
            i64::from(period.minutes()),
            period.seconds(),
            i64::from(period.subsec_nanoseconds()),
        ];
        if units.iter().any(|unit| *unit < 0) && units.iter().any(|unit| *unit > 0) {
            return Err(ValueError::expected("a period whose units have one sign"));
        }
        let [years, months, days, hours, minutes, seconds, nanoseconds] = units;
        let span = Self::new()
            .try_years(years)
            .and_then(|span| span.try_months(months))
            .and_then(|span| span.try_days(days))
            .and_then(|span| span.try_hours(hours))
            .and_then(|span| span.try_minutes(minutes))
            .and_then(|span| span.try_seconds(seconds))
            .and_then(|span| span.try_nanoseconds(nanoseconds));
        span.map_err(|_| ValueError::expected("a period of less than about 20,000 years"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_timestamps_and_dates() {
        let ours: Timestamp = "2023-03-22T12:12:00.123456789Z".parse().unwrap();
        let theirs = jiff::Timestamp::try_from(ours).unwrap();
        assert_eq!(theirs.to_string(), "2023-03-22T12:12:00.123456789Z");
        assert_eq!(Timestamp::try_from(theirs), Ok(ours));
        assert!(jiff::Timestamp::try_from(Timestamp::MAX).is_err());
        assert!(Timestamp::try_from(jiff::Timestamp::MIN).is_err());

        let ours: Date = "2024-02-29".parse().unwrap();
        let theirs = jiff::civil::Date::from(ours);
        assert_eq!(theirs, jiff::civil::date(2024, 2, 29));
        assert_eq!(Date::try_from(theirs), Ok(ours));
        assert!(Date::try_from(jiff::civil::date(0, 1, 1)).is_err());
    }

    #[test]
    fn converts_periods() {
        let span = |text: &str| jiff::Span::try_from(text.parse::<Period>().unwrap());
        assert_eq!(
            span("P1Y2M3DT4H5M6.5S").unwrap().to_string(),
            "P1Y2M3DT4H5M6.5S"
        );
        assert_eq!(span("PT-9H").unwrap().to_string(), "-PT9H");
        assert!(span("P1DT-9H").is_err());
        assert!(span("P100000Y").is_err());
    }
}
