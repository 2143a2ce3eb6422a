//! Paginated calls that fail, are dropped, or run while the data change.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use mews_api::types::Limitation;
use mews_api::{ErrorKind, Interval, Timestamp};
use mews_simulator::{Fault, Incoming, Script};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::calls::{at, collect, collect_all, noted, reservations};
use crate::hotel::{Hotel, RESERVATIONS, Service as _, text};
use crate::scenario::{Scenario, scenario};
use crate::splitting::{WEEK, created, heavy_over, hotel, quarter, too_heavy};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 21 gives_up_if_the_service_stays_overloaded, "408 always", "TooHeavy after at most 500 requests"),
    scenario!(Paused 26 repeats_a_slice_that_fails_twice, "a slice answers 500 twice", "every row once"),
    scenario!(Paused 27 resumes_the_rest_of_a_failed_export, "a slice fails for good", "Incomplete names exactly what is left, resuming completes"),
    scenario!(Paused 28 sends_nothing_after_the_stream_is_dropped, "the stream is dropped in mid-split", "no request after it"),
    scenario!(Paused 29 returns_items_changed_meanwhile_in_the_next_run, "a row is updated during the export", "the next run's overlap brings it"),
];

async fn gives_up_if_the_service_stays_overloaded() -> String {
    let hotel = hotel();
    hotel.script(Script::on(RESERVATIONS).always().then(too_heavy()));
    let started = Instant::now();
    let (start, end) = quarter();
    let collected = collect_all(&hotel.client(), reservations().created_utc(start..end)).await;
    let error = collected.end.expect_err("never answered");
    assert_eq!(error.kind(), ErrorKind::TooHeavy);
    assert!(collected.items.is_empty());
    let sent = hotel.sent();
    assert!((2..=500).contains(&sent), "{sent}");
    format!(
        "TooHeavy after {sent} requests in {} s",
        started.elapsed().as_secs()
    )
}

async fn repeats_a_slice_that_fails_twice() -> String {
    let hotel = hotel();
    let expected = created(&hotel, quarter());
    hotel.script(heavy_over("CreatedUtc", WEEK));
    hotel.script(
        Script::on(RESERVATIONS)
            .skip(2)
            .times(2)
            .then(Fault::status(500)),
    );
    let (start, end) = quarter();
    let collected = collect_all(&hotel.client(), reservations().created_utc(start..end)).await;
    assert_eq!(collected.whole(), expected);
    let log = hotel.log();
    let failed = log.iter().filter(|entry| entry.status == Some(500)).count();
    assert_eq!(failed, 2);
    format!("{} rows once each after 2 failures", expected.len())
}

async fn resumes_the_rest_of_a_failed_export() -> String {
    let hotel = hotel();
    let expected = created(&hotel, quarter());
    let (start, end) = quarter();
    let broken = at("2025-09-15T12:00:00Z");
    hotel.script(heavy_over("CreatedUtc", WEEK));
    let of_broken = move |request: &Incoming<'_>| {
        let interval = request.get("CreatedUtc");
        (at(text(&interval, "StartUtc"))..at(text(&interval, "EndUtc"))).contains(&broken)
    };
    let script = Script::on(RESERVATIONS).when_holds(of_broken).always();
    hotel.script(script.then(Fault::status(500)));
    let client = hotel.client();
    let request = reservations().created_utc(start..end);
    let first = collect_all(&client, request.clone()).await;
    let error = first.end.as_ref().expect_err("a slice fails for good");
    assert_eq!(error.kind(), ErrorKind::Server);
    let incomplete = error.incomplete().expect("what is left");
    let todo = incomplete.todo();
    let contains =
        |slice: &Interval| slice.start <= broken && slice.end.is_some_and(|end| broken < end);
    assert!(todo.iter().any(contains), "{todo:?}");
    // Exactly the intervals that are reported as read were read.
    let read = |instant: Timestamp| {
        let within =
            |slice: &Interval| slice.start <= instant && slice.end.is_some_and(|end| instant < end);
        incomplete.done().iter().any(within)
    };
    let done = hotel.ids_where(|one| read(at(text(one, "CreatedUtc"))));
    assert_eq!(first.ids(), done);
    assert!(first.items.len() < expected.len() && !done.is_empty());

    hotel.simulator().clear_scripts();
    let call = client.reservations().get_all_v20230606(request);
    let rest = collect(call.resume(incomplete.checkpoint().clone()).items()).await;
    let both: BTreeSet<String> = first.ids().union(&rest.whole()).cloned().collect();
    assert_eq!(both, expected);
    format!(
        "{} rows, then {} more of {} left intervals",
        first.items.len(),
        rest.items.len(),
        todo.len()
    )
}

async fn sends_nothing_after_the_stream_is_dropped() -> String {
    let hotel = hotel();
    hotel.script(heavy_over("CreatedUtc", WEEK));
    let (start, end) = quarter();
    let request = reservations().created_utc(start..end);
    let client = hotel.client();
    let mut items = client.reservations().get_all_v20230606(request).items();
    noted(items.try_next().await)
        .expect("an item")
        .expect("an item");
    let before = hotel.sent();
    drop(items);
    sleep(Duration::from_secs(600)).await;
    assert_eq!(hotel.sent(), before);
    format!("{before} requests before, 0 in 10 minutes after")
}

async fn returns_items_changed_meanwhile_in_the_next_run() -> String {
    let hotel = Hotel::of(300);
    let (start, now) = (at("2025-11-01T00:00:00Z"), at(&hotel.simulator().now()));
    let all = hotel.reservations();
    let updated = |one: &&Value| (start..now).contains(&at(text(one, "UpdatedUtc")));
    let ids = all.iter().filter(updated).map(|one| text(one, "Id"));
    let ids: Vec<&str> = ids.collect();
    let client = hotel.client();
    let request = |from: Timestamp, to: Timestamp| {
        let pages = reservations().limitation(Limitation::new(10));
        let call = client
            .reservations()
            .get_all_v20230606(pages.updated_utc(from..to));
        call.concurrency(1).items()
    };

    let mut first = request(start, now);
    let mut seen = BTreeMap::new();
    while let Some(item) = noted(first.try_next().await).expect("an item") {
        if seen.is_empty() {
            // The last one in the list, far from being read.
            let later = now.checked_add(Duration::from_secs(60));
            let later = later.expect("an instant of our days").to_string();
            hotel.simulator().set_now(&later).expect("an instant");
            let moved = json!(ids[ids.len() - 1]);
            let update = json!({"ReservationId": moved, "ReservationUpdates": [{
                "ReservationId": moved,
                "ChannelNumber": {"Value": "Moved"},
            }]});
            let update = update.to_string();
            let update = client.call_raw("reservations/update", update.as_bytes());
            update.await.expect("carried out");
        }
        seen.insert(item.id.to_string(), item);
    }
    let missed = ids.iter().filter(|id| !seen.contains_key(**id)).count();
    assert!(ids.len() > 20 && missed == 1, "{missed} of {}", ids.len());

    // As a caller goes on: from the newest that was seen, a little before it.
    let newest = seen.values().map(|item| item.updated_utc).max();
    let overlap = newest.and_then(|newest| newest.checked_sub(Duration::from_secs(300)));
    let to = now.checked_add(Duration::from_secs(3600));
    let next = collect(request(
        overlap.expect("some were seen"),
        to.expect("an instant"),
    ))
    .await;
    let moved = next
        .items
        .iter()
        .find(|item| item.id.to_string() == ids[ids.len() - 1]);
    let moved = moved.expect("the next run brings it");
    assert_eq!(moved.channel_number.as_deref(), Some("Moved"));
    let both: BTreeSet<String> = seen.into_keys().chain(next.whole()).collect();
    assert!(ids.iter().all(|id| both.contains(*id)));
    format!(
        "{} rows, 1 missed, {} with the next run: all",
        ids.len() - 1,
        next.items.len()
    )
}
