//! Cursors and pages that are not as one expects.

use std::collections::BTreeSet;

use mews_api::ErrorKind;
use mews_api::types::Limitation;
use mews_simulator::{Change, Condition, Content, Fault, Script};

use crate::calls::{collect, collect_all, reservations};
use crate::hotel::{Hotel, RESERVATIONS, Service as _, text};
use crate::recorder::met;
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 30 rejects_a_repeated_cursor, "the same cursor twice", "CursorLoop after at most 2 requests, no silent stop"),
    scenario!(Paused 31 rejects_a_cycle_of_cursors, "a cycle of two cursors", "CursorLoop"),
    scenario!(Paused 32 continues_after_an_empty_page, "a cursor on an empty page", "the pages after it come as well"),
    scenario!(Paused 32 ends_at_a_full_page_without_cursor, "no cursor on a full page", "the end"),
    scenario!(Paused 33 continues_after_a_short_page, "pages shorter than Count with a cursor", "every row once"),
    scenario!(Paused 34 accepts_pages_longer_than_requested, "pages longer than Count", "every row once"),
    scenario!(Paused 35 accepts_204_only_if_requested, "204 on the first page, and on the third", "the end with `minimal`, else an error"),
];

fn hotel() -> Hotel {
    Hotel::of(300)
}

fn by_50() -> mews_api::requests::ReservationsGetAllV20230606 {
    reservations().limitation(Limitation::new(50))
}

/// The ids of the newest.
fn newest(hotel: &Hotel, count: usize) -> BTreeSet<String> {
    let all = hotel.reservations();
    let newest = all.iter().take(count);
    newest.map(|one| text(one, "Id").to_owned()).collect()
}

async fn rejects_a_repeated_cursor() -> String {
    let hotel = hotel();
    hotel.script(Script::on(RESERVATIONS).always().then(Fault::same_cursor()));
    let collected = collect_all(&hotel.client(), by_50()).await;
    let error = collected.end.as_ref().expect_err("no end");
    assert_eq!(error.kind(), ErrorKind::CursorLoop);
    let sent = hotel.sent();
    assert!(sent <= 2, "{sent}");
    assert_eq!(collected.ids(), newest(&hotel, 50 * sent));
    format!("CursorLoop after {sent} requests, with their rows")
}

async fn rejects_a_cycle_of_cursors() -> String {
    let hotel = hotel();
    hotel.script(
        Script::on(RESERVATIONS)
            .always()
            .then(Fault::cursor_cycle(2)),
    );
    let collected = collect_all(&hotel.client(), by_50()).await;
    let error = collected.end.as_ref().expect_err("no end");
    assert_eq!(error.kind(), ErrorKind::CursorLoop);
    let sent = hotel.sent();
    assert!(sent <= 6, "{sent}");
    format!("CursorLoop after {sent} requests")
}

async fn continues_after_an_empty_page() -> String {
    let hotel = hotel();
    let third_page = &newest(&hotel, 150) - &newest(&hotel, 100);
    let expected = &newest(&hotel, 300) - &third_page;
    let script = Script::on(RESERVATIONS).when(Condition::Page(3)).always();
    let emptied = Change::Set {
        path: "Reservations".to_owned(),
        to: serde_json::json!([]),
    };
    hotel.script(script.then(Fault::change(emptied)));
    let collected = collect_all(&hotel.client(), by_50()).await;
    assert_eq!(collected.whole(), expected);
    format!("{} requests, the rows of 5 pages", hotel.sent())
}

async fn ends_at_a_full_page_without_cursor() -> String {
    let hotel = hotel();
    let expected = newest(&hotel, 100);
    let script = Script::on(RESERVATIONS).when(Condition::Page(2)).always();
    hotel.script(script.then(Fault::change(Change::NoCursor)));
    let collected = collect_all(&hotel.client(), by_50()).await;
    assert_eq!(collected.whole(), expected);
    assert_eq!(hotel.sent(), 2);
    "2 requests, the rows of 2 pages".to_owned()
}

async fn continues_after_a_short_page() -> String {
    let hotel = hotel();
    let expected = newest(&hotel, 300);
    let short = Fault::change(Change::ShortPages(20));
    hotel.script(Script::on(RESERVATIONS).always().then(short));
    let collected = collect_all(&hotel.client(), by_50()).await;
    assert_eq!(collected.whole(), expected);
    assert!(hotel.sent() >= 15);
    format!("300 rows once each on {} pages", hotel.sent())
}

async fn accepts_pages_longer_than_requested() -> String {
    let hotel = hotel();
    let expected = newest(&hotel, 300);
    let long = Fault::change(Change::LongPages(10));
    hotel.script(Script::on(RESERVATIONS).always().then(long));
    let collected = collect_all(&hotel.client(), by_50()).await;
    assert_eq!(collected.whole(), expected);
    assert!(hotel.sent() <= 6);
    format!("300 rows once each on {} pages", hotel.sent())
}

async fn accepts_204_only_if_requested() -> String {
    let nothing = || Fault::status(204).content(Content::Empty);
    let mut rows = Vec::new();
    for (page, requests) in [(1, 1), (3, 3)] {
        for minimal in [true, false] {
            let hotel = hotel();
            let expected = newest(&hotel, 50 * (requests - 1));
            let script = Script::on(RESERVATIONS)
                .when(Condition::Page(page))
                .always();
            hotel.script(script.then(nothing()));
            let client = hotel.client();
            let call = met(client.reservations().get_all_v20230606(met(by_50())));
            let call = if minimal { call.minimal() } else { call };
            let collected = collect(call.items()).await;
            assert_eq!(collected.end.is_ok(), minimal);
            assert_eq!(collected.ids(), expected);
            assert_eq!(hotel.sent(), requests);
            rows.push(expected.len());
        }
    }
    format!("{} and {} rows, then the end or an error", rows[0], rows[2])
}
