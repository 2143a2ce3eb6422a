//! The method that the provider's guide suggests against timeouts: a request for each day, and for
//! each hour of a day that is too heavy.

use crate::case::Case;
use crate::hotel::{DAY, DAYS, HOUR, Hotel, START};
use crate::query::{Interval, Query};

const PAGE: usize = 1_000;

/// How many requests that takes; `None` if even an hour is too heavy.
pub fn requests(hotel: &Hotel, case: &Case) -> Option<u32> {
    let most = case.heavy.map_or(usize::MAX, |most| most as usize);
    let matching = |start, length| {
        let interval = Interval::of_seconds(start, start + length);
        let query = Query::of_time(case.field, interval, case.ends);
        hotel.select(&query, hotel.len()).count()
    };
    let mut requests = 0;
    for day in (0..DAYS).map(|day| START + day * DAY) {
        let items = matching(day, DAY);
        if items <= most {
            requests += pages(items);
            continue;
        }
        requests += 1;
        for hour in (0..24).map(|hour| day + hour * HOUR) {
            let items = matching(hour, HOUR);
            if items > most {
                return None;
            }
            requests += pages(items);
        }
    }
    u32::try_from(requests).ok()
}

/// Nothing takes a page too.
fn pages(items: usize) -> usize {
    items.div_ceil(PAGE).max(1)
}
