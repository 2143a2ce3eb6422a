use super::*;

/// Written by table.py beside it.
const TABLE: &str = include_str!("table.txt");
/// The release of the IANA database behind the table, by the names of Python's package and of IANA.
const PACKAGE: &str = "# tzdata 2026.6 ";

/// A zone of the compiled data, whatever the system has.
fn bundled(identifier: &str) -> Option<TimeZone> {
    let zones = jiff::tz::TimeZoneDatabase::bundled();
    zones.get(identifier).ok().map(TimeZone)
}

fn zone(identifier: &str) -> TimeZone {
    bundled(identifier).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn base36(text: &str) -> i64 {
    i64::from_str_radix(text, 36).unwrap()
}

#[test]
fn day_starts_agree_with_an_independent_implementation() {
    let first = jiff::civil::date(2000, 1, 1);
    let last = jiff::civil::date(2040, 12, 31);
    let mut lines = TABLE.lines();
    assert!(lines.next().unwrap().starts_with(PACKAGE));
    let (mut zones, mut days, mut disagreements) = (0, 0_u64, Vec::new());
    for line in lines {
        let (names, changes) = line.split_once(' ').unwrap();
        let mut expected = Vec::new();
        let mut from = first;
        for change in changes.split(' ') {
            let (after, distance) = change.split_once(':').unwrap();
            from = from
                .checked_add(jiff::Span::new().days(base36(after)))
                .unwrap();
            let seconds = match distance.strip_suffix('s') {
                Some(seconds) => base36(seconds),
                None => 60 * base36(distance),
            };
            expected.push((from, seconds));
        }
        for name in names.split(',') {
            zones += 1;
            let Some(zone) = bundled(name) else {
                disagreements.push(format!("{name} is not known"));
                continue;
            };
            let mut changes = expected.iter().peekable();
            let (mut date, mut distance) = (first, 0);
            while date <= last {
                if let Some((_, seconds)) = changes.next_if(|(from, _)| *from == date) {
                    distance = *seconds;
                }
                let utc = jiff::tz::TimeZone::UTC;
                let midnight = utc.to_timestamp(date.at(0, 0, 0, 0)).unwrap();
                let expected = midnight.as_second() + distance;
                let ours = zone.day_start(Date::from_civil(date).unwrap()).unwrap();
                if ours.unix_seconds() != expected {
                    disagreements.push(format!("{name} {date}: {ours}"));
                }
                days += 1;
                date = date.tomorrow().unwrap();
            }
        }
    }
    println!(
        "time units: {zones} zones × 41 years (2000 to 2040), {days} days, disagreements {}",
        disagreements.len()
    );
    assert!(zones > 590, "{zones}");
    assert!(
        disagreements.is_empty(),
        "{:?}",
        &disagreements[..disagreements.len().min(20)]
    );
}

#[test]
fn days_have_23_to_25_hours_and_start_at_their_first_instant() {
    for (name, date, start, hours) in [
        ("Europe/Prague", "2026-03-29", "2026-03-28T23:00:00Z", 23),
        ("Europe/Prague", "2026-10-25", "2026-10-24T22:00:00Z", 25),
        // Midnight is left out.
        ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z", 23),
        ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00Z", 23),
        ("America/Santiago", "2026-09-06", "2026-09-06T04:00:00Z", 23),
        ("America/Havana", "2026-03-08", "2026-03-08T05:00:00Z", 23),
        // There are two midnights.
        ("America/Havana", "2024-11-03", "2024-11-03T04:00:00Z", 25),
        ("Atlantic/Azores", "2026-10-25", "2026-10-25T00:00:00Z", 25),
        ("Asia/Kolkata", "2026-05-01", "2026-04-30T18:30:00Z", 24),
        ("UTC", "2026-05-01", "2026-05-01T00:00:00Z", 24),
        // Clocks are changed by half an hour.
        (
            "Australia/Lord_Howe",
            "2026-04-05",
            "2026-04-04T13:00:00Z",
            24,
        ),
        (
            "Australia/Lord_Howe",
            "2026-10-04",
            "2026-10-03T13:30:00Z",
            24,
        ),
    ] {
        let zone = zone(name);
        let date = day(date);
        assert_eq!(zone.day_start(date).unwrap().to_string(), start, "{name}");
        let units = zone.hours(date..=date).unwrap();
        assert_eq!(units.starts().len(), hours, "{name} {date}");
        assert_eq!(units.first(), zone.day_start(date).unwrap());
        for start in &units {
            assert_eq!(zone.date_of(*start), Ok(date));
        }
    }
}

#[test]
fn a_day_that_is_left_out_is_no_unit() {
    let apia = zone("Pacific/Apia");
    let starts = |from: &str, to: &str| apia.days(day(from)..=day(to));
    let days = starts("2011-12-29", "2011-12-31").unwrap();
    let texts: Vec<String> = days.into_iter().map(|start| start.to_string()).collect();
    assert_eq!(texts, ["2011-12-29T10:00:00Z", "2011-12-30T10:00:00Z"]);
    assert!(starts("2011-12-30", "2011-12-30").is_err());
    let next = apia.day_start(day("2011-12-31")).unwrap();
    assert_eq!(apia.day_start(day("2011-12-30")), Ok(next));
    assert_eq!(apia.date_of(next), Ok(day("2011-12-31")));
}

#[test]
fn months_start_with_their_first_day() {
    let prague = zone("Europe/Prague");
    let months = prague
        .months(day("2026-03-31")..=day("2026-05-01"))
        .unwrap();
    let texts: Vec<String> = months.starts().iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "2026-02-28T23:00:00Z",
            "2026-03-31T22:00:00Z",
            "2026-04-30T22:00:00Z"
        ]
    );
    let before = months
        .first()
        .checked_sub(std::time::Duration::from_nanos(1))
        .unwrap();
    assert_eq!(prague.date_of(before), Ok(day("2026-02-28")));
}

#[test]
fn refuses_unknown_zones_and_ranges_without_an_end() {
    assert_eq!(
        TimeZone::named("europe/prague").unwrap().to_string(),
        "Europe/Prague"
    );
    assert_eq!("UTC".parse::<TimeZone>().unwrap().identifier(), "UTC");
    for unknown in ["", "Europe/Pragu", "+02:00", "../etc/passwd", "CEST-1"] {
        assert!(TimeZone::named(unknown).is_err(), "{unknown}");
    }
    let prague = zone("Europe/Prague");
    assert!(prague.days(day("2026-05-02")..=day("2026-05-01")).is_err());
    assert!(
        prague
            .months(day("2026-05-02")..=day("2026-04-01"))
            .is_err()
    );
    assert!(prague.hours(day("2026-05-02")..=day("2026-05-01")).is_err());
    assert!(prague.days(day("0002-01-01")..=day("9998-12-31")).is_err());
    assert!(prague.hours(day("0002-01-01")..=day("9998-12-30")).is_err());
    for far in ["0001-01-01", "9999-12-31"] {
        assert!(prague.day_start(day(far)).is_err());
    }
    assert!(prague.date_of(Timestamp::MAX).is_err());
}
