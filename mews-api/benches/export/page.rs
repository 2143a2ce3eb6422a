//! Writes a requested page.

use std::io::Write;

use jiff::Timestamp;

use crate::hotel::{Hotel, Ids, Reservation};
use crate::request::PageRequest;

/// A little more than a reservation takes, so that the page never moves while it grows.
const ITEM_BYTES: usize = 1_000;
/// Cursor, brackets and names around the reservations.
const FRAME_BYTES: usize = 100;

pub fn write(hotel: &Hotel, request: &PageRequest) -> Vec<u8> {
    let ids = Ids::new(request.property);
    let mut indexes = hotel.select(&request.query, request.before).peekable();
    let mut page = Vec::with_capacity(request.count as usize * ITEM_BYTES + FRAME_BYTES);
    page.extend_from_slice(b"{\"Reservations\":[");
    let mut last = None;
    for index in indexes.by_ref().take(request.count as usize) {
        if last.is_some() {
            page.push(b',');
        }
        write_item(&mut page, ids, index, hotel.reservation(index));
        last = Some(index);
    }
    match last.filter(|_| indexes.peek().is_some()) {
        Some(last) => put(
            &mut page,
            format_args!("],\"Cursor\":\"{}\"}}", ids.id(last)),
        ),
        None => page.extend_from_slice(b"],\"Cursor\":null}"),
    }
    page
}

/// The members that all reservations have in common.
const CONSTANT: &str = concat!(
    r#","ServiceId":"bd26d8db-86da-4f96-9efc-e5a4654a4a94","AccountId":"1aa9e1b8-5a4a-4d0e-8f0c-5f6b7a8c9d01""#,
    r#","AccountType":"Customer","CreatorProfileId":"2bb9e1b8-5a4a-4d0e-8f0c-5f6b7a8c9d02""#,
    r#","UpdaterProfileId":"2bb9e1b8-5a4a-4d0e-8f0c-5f6b7a8c9d02","State":"Confirmed","Origin":"Distributor""#,
    r#","RateId":"3cc9e1b8-5a4a-4d0e-8f0c-5f6b7a8c9d03","GroupId":"4dd9e1b8-5a4a-4d0e-8f0c-5f6b7a8c9d04""#,
    r#","RequestedResourceCategoryId":"5ee9e1b8-5a4a-4d0e-8f0c-5f6b7a8c9d05","Options":{"OwnerCheckedIn":false"#,
    r#","AllCompanionsCheckedIn":false,"AnyCompanionCheckedIn":false,"ConnectorCheckIn":false}"#,
    r#","PersonCounts":[{"AgeCategoryId":"6ff9e1b8-5a4a-4d0e-8f0c-5f6b7a8c9d06","Count":2}]}"#,
);

fn write_item(page: &mut Vec<u8>, ids: Ids, index: u32, reservation: Reservation) {
    put(
        page,
        format_args!(r#"{{"Id":"{}","Number":"{index}""#, ids.id(index)),
    );
    for (name, seconds) in [
        ("CreatedUtc", reservation.created),
        ("UpdatedUtc", reservation.updated),
        ("StartUtc", reservation.start),
        ("EndUtc", reservation.end),
        ("ScheduledStartUtc", reservation.start),
        ("ScheduledEndUtc", reservation.end),
    ] {
        let instant = Timestamp::from_second(seconds.into()).unwrap_or_default();
        put(page, format_args!(r#","{name}":"{instant}""#));
    }
    page.extend_from_slice(CONSTANT.as_bytes());
}

fn put(page: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    // Writing into memory does not fail.
    let _ = page.write_fmt(text);
}
