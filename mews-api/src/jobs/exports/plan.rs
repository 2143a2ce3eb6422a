//! The exports of a request: one, or several if its range is longer than the service allows.

use std::time::Duration;

use super::info::ExportsInfo;
use crate::base::error::{Error, ErrorKind};
use crate::json::decode::{from_json, to_json};
use crate::json::members::Members;
use crate::json::{Json, push_text};
use crate::value::{Date, Timestamp};

const DAY: Duration = Duration::from_secs(86_400);

/// The exports that are not added yet.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Rest {
    /// The request.
    pub(super) request: Json,
    /// Where the request has its range; `None` if it is sent as it is, once.
    pub(super) place: Option<String>,
    /// The ranges as JSON, in the order in which they are exported.
    pub(super) ranges: Vec<Json>,
}
crate::object! { Rest {
    request: required "q",
    place: optional "p",
    ranges: sparse "r",
} }

#[derive(Clone, Copy, PartialEq)]
struct Instants {
    start: Option<Timestamp>,
    end: Option<Timestamp>,
}
crate::object! { Instants {
    start: nullable "StartUtc",
    end: nullable "EndUtc",
} }

#[derive(Clone, Copy, PartialEq)]
struct Days {
    start: Option<Date>,
    end: Option<Date>,
}
crate::object! { Days {
    start: nullable "Start",
    end: nullable "End",
} }

impl Rest {
    /// The request as it is, without any check.
    pub(super) fn unchecked(json: &[u8]) -> Option<Self> {
        Some(Self {
            request: std::str::from_utf8(json).ok()?.parse().ok()?,
            place: None,
            ranges: Vec::new(),
        })
    }

    /// The exports of a request. `now` is the time of this machine.
    pub(super) fn plan(info: &ExportsInfo, json: &[u8], now: Timestamp) -> Result<Self, Error> {
        let malformed = || Error::rejected_before_sending("body", "is not JSON");
        let whole = Self::unchecked(json).ok_or_else(malformed)?;
        let instants = instants(info, json, now)?;
        let days = days(info, json)?;
        let (place, ranges) = match (instants, days) {
            (Some(instants), Some(days)) if instants.len() > 1 && days.len() > 1 => {
                let message = format!(
                    "and {} both span more than {} days",
                    info.days, info.longest
                );
                return Err(too_long(info.instants, message));
            }
            (Some(instants), _) if instants.len() > 1 => (info.instants, instants),
            (_, Some(days)) if days.len() > 1 => (info.days, days),
            _ => return Ok(whole),
        };
        Ok(Self {
            place: Some(place.to_owned()),
            ranges,
            ..whole
        })
    }

    /// The request of the next export.
    pub(super) fn next_request(&self) -> Vec<u8> {
        let json = self.request.as_str().as_bytes();
        match (&self.place, self.ranges.first()) {
            (Some(place), Some(range)) => {
                let path: Vec<&str> = place.split('.').collect();
                replaced(json, &path, range.as_str())
            }
            _ => json.to_vec(),
        }
    }

    /// The exports after the next one.
    pub(super) fn after_next(&self) -> Option<Self> {
        let ranges = self.ranges.get(1..).filter(|after| !after.is_empty())?;
        Some(Self {
            ranges: ranges.to_vec(),
            ..self.clone()
        })
    }
}

/// The range of instants, in parts that share their boundaries.
fn instants(info: &ExportsInfo, json: &[u8], now: Timestamp) -> Result<Option<Vec<Json>>, Error> {
    let refused = |message: String| Err(Error::rejected_before_sending(info.instants, message));
    let Some(range) = read::<Instants>(json, info.instants)? else {
        return Ok(None);
    };
    let (Some(start), Some(end)) = (range.start, range.end) else {
        return refused("needs both ends for an export".to_owned());
    };
    if end < start {
        return refused("must not end before it starts".to_owned());
    }
    let settled = Duration::from_secs(60 * u64::from(info.settled));
    if end > now.checked_sub(settled).unwrap_or(Timestamp::MIN) {
        return refused(format!(
            "must end at least {} minutes ago, and ends at {end}; it is {now} by the clock of this \
             machine",
            info.settled
        ));
    }
    let mut parts = Vec::new();
    let mut from = start;
    loop {
        let to = from.checked_add(DAY * info.longest).unwrap_or(end).min(end);
        parts.push(json_of(&Instants {
            start: Some(from),
            end: Some(to),
        })?);
        if to >= end {
            return Ok(Some(parts));
        }
        from = to;
    }
}

/// The range of days, in parts that share no day: both ends of a range are included.
fn days(info: &ExportsInfo, json: &[u8]) -> Result<Option<Vec<Json>>, Error> {
    let Some(range) = read::<Days>(json, info.days)? else {
        return Ok(None);
    };
    let (Some(start), Some(end)) = (range.start, range.end) else {
        return Ok(None);
    };
    if end < start {
        let message = "must not end before it starts";
        return Err(Error::rejected_before_sending(info.days, message));
    }
    let steps = i32::try_from(info.longest).unwrap_or(i32::MAX).max(1);
    let mut parts = Vec::new();
    let mut from = start;
    loop {
        let to = from.checked_add_days(steps - 1).unwrap_or(end).min(end);
        parts.push(json_of(&Days {
            start: Some(from),
            end: Some(to),
        })?);
        match to.checked_add_days(1).filter(|next| *next <= end) {
            Some(next) => from = next,
            None => return Ok(Some(parts)),
        }
    }
}

fn too_long(property: &str, message: String) -> Error {
    Error::rejected_before_sending(property, message).with_kind(ErrorKind::IntervalTooLong)
}

fn json_of(range: &impl crate::json::Codec) -> Result<Json, Error> {
    let json = to_json(range).map_err(|error| error.to_string());
    let json = json.and_then(|json| String::from_utf8(json).map_err(|error| error.to_string()));
    let json = json.and_then(|json| json.parse().map_err(|_| "is not JSON".to_owned()));
    json.map_err(|message| Error::rejected_before_sending("body", message))
}

/// The value at this path, unless it is null or not there.
fn read<T: crate::json::Empty>(json: &[u8], path: &str) -> Result<Option<T>, Error> {
    let mut value = json;
    for name in path.split('.') {
        let members = match value {
            b"null" => return Ok(None),
            object => Members::read(object),
        };
        match members.ok().and_then(|members| members.get(name)) {
            Some(inner) => value = inner,
            None => return Ok(None),
        }
    }
    from_json::<Option<T>>(value)
        .map_err(|error| Error::rejected_before_sending(path, error.message()))
}

/// A JSON object with another value at this path, where there is one.
fn replaced(json: &[u8], path: &[&str], value: &str) -> Vec<u8> {
    let Some((name, inner)) = path.split_first() else {
        return value.as_bytes().to_vec();
    };
    let Ok(members) = Members::read(json) else {
        return json.to_vec();
    };
    let mut written = vec![b'{'];
    for (index, (member, text)) in members.iter().enumerate() {
        if index > 0 {
            written.push(b',');
        }
        push_text(&mut written, member);
        written.push(b':');
        if member == *name {
            written.extend(replaced(text, inner, value));
        } else {
            written.extend_from_slice(text);
        }
    }
    written.push(b'}');
    written
}

#[cfg(test)]
mod tests {
    use super::super::tests::INFO;
    use super::*;

    const NOW: &str = "2026-11-28T12:00:00Z";

    fn plan(json: &str) -> Result<Vec<String>, Error> {
        let mut rest = Some(Rest::plan(INFO, json.as_bytes(), NOW.parse().unwrap())?);
        let mut requests = Vec::new();
        while let Some(left) = rest {
            requests.push(String::from_utf8(left.next_request()).unwrap());
            rest = left.after_next();
        }
        Ok(requests)
    }

    fn instants(start: &str, end: &str) -> String {
        format!(
            r#"{{"EntityType":"Bill","Filters":{{"UpdatedUtc":{{"StartUtc":"{start}","EndUtc":"{end}"}}}}}}"#
        )
    }

    fn days(start: &str, end: &str) -> String {
        format!(
            r#"{{"EntityType":"LedgerEntry","Filters":{{"LedgerEntryFilters":{{"Posting":{{"Start":"{start}","End":"{end}"}}}}}}}}"#
        )
    }

    #[test]
    fn splits_400_days_of_instants_in_three_that_share_boundaries() {
        let parts = plan(&instants("2025-01-01T00:00:00Z", "2026-02-05T00:00:00Z")).unwrap();
        assert_eq!(
            parts,
            [
                instants("2025-01-01T00:00:00Z", "2025-06-30T00:00:00Z"),
                instants("2025-06-30T00:00:00Z", "2025-12-27T00:00:00Z"),
                instants("2025-12-27T00:00:00Z", "2026-02-05T00:00:00Z"),
            ]
        );
    }

    #[test]
    fn splits_posting_days_without_sharing_a_day() {
        let parts = plan(&days("2025-01-01", "2026-02-04")).unwrap();
        assert_eq!(
            parts,
            [
                days("2025-01-01", "2025-06-29"),
                days("2025-06-30", "2025-12-26"),
                days("2025-12-27", "2026-02-04"),
            ]
        );
        assert_eq!(plan(&days("2025-01-01", "2025-06-29")).unwrap().len(), 1);
        assert_eq!(plan(&days("2025-01-01", "2025-06-30")).unwrap().len(), 2);
        assert_eq!(plan(&days("2025-01-01", "2025-01-01")).unwrap().len(), 1);
    }

    #[test]
    fn sends_short_ranges_and_requests_without_filters_unchanged() {
        for request in [
            instants("2026-06-01T00:00:00Z", "2026-11-28T00:00:00Z"),
            r#"{"EntityType":"Bill"}"#.to_owned(),
            r#"{"EntityType":"Bill","Filters":{}}"#.to_owned(),
            r#"{"EntityType":"Bill","Filters":{"UpdatedUtc":null}}"#.to_owned(),
        ] {
            assert_eq!(plan(&request).unwrap(), [request]);
        }
    }

    #[test]
    fn rejects_ranges_that_the_service_would_refuse() {
        for (start, end, problem) in [
            (
                "2026-01-01T00:00:00Z",
                "2026-11-28T11:55:01Z",
                "at least 5 minutes ago",
            ),
            (
                "2026-02-01T00:00:00Z",
                "2026-01-01T00:00:00Z",
                "before it starts",
            ),
        ] {
            let error = plan(&instants(start, end)).unwrap_err();
            assert_eq!(error.path(), Some("Filters.UpdatedUtc"));
            assert!(error.to_string().contains(problem), "{error}");
        }
        assert!(plan(&instants("2026-11-01T00:00:00Z", "2026-11-28T11:55:00Z")).is_ok());
        let open = r#"{"Filters":{"UpdatedUtc":{"StartUtc":"2026-01-01T00:00:00Z"}}}"#;
        assert!(plan(open).unwrap_err().to_string().contains("both ends"));
        let error = plan(&days("2026-02-01", "2026-01-01")).unwrap_err();
        assert_eq!(error.path(), Some("Filters.LedgerEntryFilters.Posting"));
    }

    #[test]
    fn rejects_two_long_ranges() {
        let both = r#"{"Filters":{"UpdatedUtc":{"StartUtc":"2025-01-01T00:00:00Z","EndUtc":"2026-01-01T00:00:00Z"},"LedgerEntryFilters":{"Posting":{"Start":"2025-01-01","End":"2026-01-01"}}}}"#;
        assert!(plan(both).unwrap_err().is_interval_too_long());
    }
}
