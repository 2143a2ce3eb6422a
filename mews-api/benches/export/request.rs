//! Reads a request's body, as strictly as the service does.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use serde::de::IgnoredAny;
use uuid::Uuid;

use crate::hotel::{END, Ids};
use crate::query::{Ends, Field, Interval, Query};

const MOST_ON_A_PAGE: u32 = 1_000;
const MOST_IDS: usize = 1_000;

/// A request for a page.
pub struct PageRequest {
    pub property: u32,
    pub query: Query,
    pub count: u32,
    /// Only older reservations than this one; all if it is larger than any.
    pub before: u32,
}

/// Why it is answered with 400.
pub struct Invalid(pub &'static str);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Body {
    #[serde(rename = "ClientToken")]
    _client_token: IgnoredAny,
    #[serde(rename = "Client")]
    _client: IgnoredAny,
    access_token: String,
    limitation: Limitation,
    reservation_ids: Option<Vec<Uuid>>,
    service_ids: Option<Vec<Uuid>>,
    created_utc: Option<TimeFilter>,
    updated_utc: Option<TimeFilter>,
    colliding_utc: Option<TimeFilter>,
    scheduled_start_utc: Option<TimeFilter>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Limitation {
    count: u32,
    cursor: Option<Uuid>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct TimeFilter {
    start_utc: Timestamp,
    end_utc: Option<Timestamp>,
}

impl PageRequest {
    pub fn read(body: &[u8], ends: Ends) -> Result<Self, Invalid> {
        let body: Body =
            serde_json::from_slice(body).map_err(|_| Invalid("Invalid JSON or property."))?;
        let property = body.access_token.rsplit('-').next();
        // One that doesn't exist is refused as unauthorized.
        let property = property
            .and_then(|number| number.parse().ok())
            .unwrap_or(u32::MAX);
        let ids = Ids::new(property);
        let Limitation { count, cursor } = body.limitation;
        if !(1..=MOST_ON_A_PAGE).contains(&count) {
            return Err(Invalid("Invalid Limitation."));
        }
        let before = match cursor {
            None => u32::MAX,
            Some(cursor) => ids.index(cursor).ok_or(Invalid("Invalid Cursor."))?,
        };
        let filters = [
            (Field::Created, body.created_utc),
            (Field::Updated, body.updated_utc),
            (Field::Colliding, body.colliding_utc),
            (Field::ScheduledStart, body.scheduled_start_utc),
        ];
        let times = filters
            .into_iter()
            .filter_map(|(field, filter)| Some((field, filter?)))
            .map(|(field, filter)| Ok((field, filter.interval()?)))
            .collect::<Result<_, _>>()?;
        let indexes = match body.reservation_ids {
            Some(list) if !(1..=MOST_IDS).contains(&list.len()) => {
                return Err(Invalid("Invalid ReservationIds."));
            }
            Some(list) => {
                let mut indexes: Vec<_> = list.into_iter().filter_map(|id| ids.index(id)).collect();
                indexes.sort_unstable();
                Some(indexes)
            }
            None => None,
        };
        let services = match body.service_ids {
            Some(list) if !(1..=MOST_IDS).contains(&list.len()) => {
                return Err(Invalid("Invalid ServiceIds."));
            }
            Some(list) => {
                let numbers = list.into_iter().map(|id| id.as_u128() as u32);
                let mut numbers: Vec<_> = numbers.collect();
                numbers.sort_unstable();
                Some(numbers)
            }
            None => None,
        };
        Ok(Self {
            property,
            query: Query {
                times,
                indexes,
                services,
                ends,
            },
            count,
            before,
        })
    }
}

/// The service's time: the end of the three years.
pub fn now() -> Timestamp {
    Timestamp::from_second(END.into()).unwrap_or_default()
}

impl TimeFilter {
    fn interval(self) -> Result<Interval, Invalid> {
        let latest = self
            .start_utc
            .to_zoned_datetime(TimeZone::UTC)
            .checked_add(3.months().days(1))
            .map_err(|_| Invalid("Invalid StartUtc."))?;
        // The service does not document intervals without an end; its own time is assumed.
        let end_utc = self.end_utc.unwrap_or(now());
        if end_utc > latest.timestamp() {
            return Err(Invalid("The interval must not exceed 3M1D."));
        }
        if end_utc < self.start_utc {
            return Err(Invalid("EndUtc must not be before StartUtc."));
        }
        Ok(Interval {
            start: self.start_utc.as_millisecond(),
            end: self.end_utc.unwrap_or(Timestamp::MAX).as_millisecond(),
        })
    }
}
