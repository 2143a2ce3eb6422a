//! Requests that are too heavy for the service: split without lost or doubled items.

use std::collections::BTreeSet;
use std::time::Duration;

use mews_api::transport::{BoxFuture, Request, Response, Transport, TransportError};
use mews_api::types::{Limitation, Reservation, TimeFilterInterval};
use mews_api::{Client, Environment, Id, Timestamp};
use mews_simulator::{Builder, Condition, Cost, Fault, Incoming, LogEntry, Script};
use serde_json::{Value, json};

use crate::calls::{at, collect, collect_all, reservations};
use crate::clocks::OffBy;
use crate::hotel::{Hotel, RESERVATIONS, Service as _, text};
use crate::recorder::met;
use crate::scenario::{Scenario, scenario};
use crate::tokens;

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 14 splits_a_heavy_quarter, "408 on a quarter, fine up to a week", "every row once"),
    scenario!(Paused 14 splits_a_dense_season, "408 on more than 100 rows, one day has hundreds", "every row once"),
    scenario!(Paused 14 returns_slices_in_order_if_requested, "408 on a quarter, items in order", "every row once, newest first"),
    scenario!(Paused 14 splits_an_interval_with_an_open_end, "408 on an interval without an end", "every row once"),
    scenario!(Paused 15 returns_items_at_a_boundary_once_if_ends_are_included, "an item at a boundary, a service that includes ends", "once"),
    scenario!(Paused 16 returns_items_at_a_boundary_once_if_ends_are_excluded, "an item at a boundary, a half-open service", "once"),
    scenario!(Paused 17 does_not_split_a_single_instant, "408 on an interval that starts and ends at one instant", "not split, no loss"),
    scenario!(Paused 18 returns_a_stay_across_all_boundaries_once, "408 on an interval inside of long stays", "once"),
    scenario!(Paused 19 reduces_the_page_size_of_a_heavy_page, "408 on the third page of 1000", "Count halved, no row lost or doubled"),
    scenario!(Paused 20 splits_a_slice_whose_page_stays_heavy, "408 on the third page for any Count", "split, without the rows that came already"),
    scenario!(Paused 22 halves_a_long_list_of_ids, "408 for 1000 ids, fine up to 100", "at least 10 requests, the union"),
    scenario!(Paused 23 splits_time_before_ids, "408 with a long interval and ids", "time first, ids where it is a day"),
    scenario!(Paused 24 splits_one_of_two_intervals, "408 with two intervals", "only one is split"),
];

pub(crate) const WEEK: f64 = 7.0 * 86_400.0;

pub(crate) fn quarter() -> (Timestamp, Timestamp) {
    (at("2025-08-01T00:00:00Z"), at("2025-10-31T00:00:00Z"))
}

pub(crate) fn hotel() -> Hotel {
    Hotel::of(6_000).latency(100)
}

/// Too heavy, after as long as the service takes to notice.
pub(crate) fn too_heavy() -> Fault {
    Fault::status(408).after(Duration::from_secs(20))
}

/// Every interval longer than this is too heavy.
pub(crate) fn heavy_over(property: &str, seconds: f64) -> Script {
    Script::on(RESERVATIONS)
        .when(Condition::Interval {
            path: property.to_owned(),
            over_seconds: seconds,
        })
        .always()
        .then(too_heavy())
}

/// The reservations created in an interval, without its end.
pub(crate) fn created(hotel: &Hotel, (start, end): (Timestamp, Timestamp)) -> BTreeSet<String> {
    hotel.ids_where(|one| (start..end).contains(&at(text(one, "CreatedUtc"))))
}

fn interval(entry: &LogEntry, property: &str) -> (Timestamp, Timestamp) {
    let body = entry.body.as_ref().expect("the log keeps bodies");
    let end_of = |name| at(text(&body[property], name));
    (end_of("StartUtc"), end_of("EndUtc"))
}

fn seconds(of: (Timestamp, Timestamp)) -> f64 {
    let length = of.1.duration_since(of.0);
    length.expect("an interval").as_secs_f64()
}

async fn splits_a_heavy_quarter() -> String {
    let hotel = hotel();
    let expected = created(&hotel, quarter());
    hotel.script(heavy_over("CreatedUtc", WEEK));
    let (start, end) = quarter();
    let collected = collect_all(&hotel.client(), reservations().created_utc(start..end)).await;
    assert_eq!(collected.whole(), expected);
    assert!(collected.stats.splits > 0 && expected.len() > 400);
    format!(
        "{} rows once each, {} splits, {} requests",
        expected.len(),
        collected.stats.splits,
        hotel.sent()
    )
}

async fn splits_a_dense_season() -> String {
    let hotel = Hotel::with(|builder| {
        let cost = Cost::new().items(100).takes(Duration::from_secs(20));
        busy(builder).cost_of(RESERVATIONS, cost)
    });
    let hotel = hotel.latency(100);
    // The same data without the limit, which applies to all requests.
    let all = Hotel::with(busy).reservations();
    let (start, end) = quarter();
    let times = all.iter().map(|one| (one, at(text(one, "CreatedUtc"))));
    let within = times.filter(|(_, time)| (start..end).contains(time));
    let expected: BTreeSet<String> = within.map(|(one, _)| text(one, "Id").to_owned()).collect();
    let collected = collect_all(&hotel.client(), reservations().created_utc(start..end)).await;
    assert_eq!(collected.whole(), expected);
    assert!(collected.stats.splits > 5 && expected.len() > 500);
    format!(
        "{} rows once each, {} splits, {} requests",
        expected.len(),
        collected.stats.splits,
        hotel.sent()
    )
}

async fn returns_slices_in_order_if_requested() -> String {
    let hotel = hotel();
    let expected = created(&hotel, quarter());
    hotel.script(heavy_over("CreatedUtc", WEEK));
    let (start, end) = quarter();
    let request = reservations().created_utc(start..end);
    let call = hotel.client().reservations().get_all_v20230606(request);
    let collected = collect(call.ordered().items()).await;
    assert_eq!(collected.whole(), expected);
    let in_order = |pair: &[Reservation]| pair[0].created_utc >= pair[1].created_utc;
    assert!(collected.items.windows(2).all(in_order));
    format!("{} rows once each, newest first", expected.len())
}

async fn splits_an_interval_with_an_open_end() -> String {
    let hotel = hotel();
    let start = at("2025-11-01T00:00:00Z");
    let expected = hotel.ids_where(|one| at(text(one, "CreatedUtc")) >= start);
    hotel.script(
        Script::on(RESERVATIONS)
            .when_holds(|request: &Incoming<'_>| {
                let interval = request.get("CreatedUtc");
                let (start, end) = (text(&interval, "StartUtc"), text(&interval, "EndUtc"));
                // An open end is as good as the present, where nothing is made later.
                let end = if end.is_empty() {
                    "2026-01-15T12:00:00Z"
                } else {
                    end
                };
                let length = at(end).duration_since(at(start));
                length.is_some_and(|length| length.as_secs_f64() > WEEK)
            })
            .always()
            .then(too_heavy()),
    );
    let interval = TimeFilterInterval::new().start_utc(start);
    // The offset of the client's clock follows from the simulator's present.
    let off = at(&hotel.simulator().now()).unix_seconds() - Timestamp::now().unix_seconds();
    let client = hotel.client_with(|builder| builder.clock(OffBy::seconds(off)));
    let collected = collect_all(&client, reservations().created_utc(interval)).await;
    assert_eq!(collected.whole(), expected);
    let log = hotel.log();
    let is_open = |entry: &&LogEntry| {
        let body = entry.body.as_ref().expect("the log keeps bodies");
        body["CreatedUtc"]["EndUtc"].is_null()
    };
    let open = log.iter().filter(is_open).count();
    assert!(open >= 2, "at first, and at last what came meanwhile");
    format!(
        "{} rows once each, {open} of {} requests with an open end",
        expected.len(),
        log.len()
    )
}

/// One where many reservations are made on one day.
fn busy(builder: Builder) -> Builder {
    builder
        .reservations(2_000)
        .season("2025-09-10", "2025-09-11", 3_000)
}

fn busy_hotel() -> Hotel {
    Hotel::with(busy).latency(100)
}

/// An instant at which a reservation was made, in the middle of 20 busy minutes.
fn around_an_item(hotel: &Hotel) -> (Timestamp, (Timestamp, Timestamp)) {
    let noon = at("2025-09-10T12:00:00Z");
    let all = hotel.reservations();
    let times = all.iter().map(|one| at(text(one, "CreatedUtc")));
    let item = times.filter(|time| *time > noon).min();
    let item = item.expect("a reservation after noon");
    let minutes = Duration::from_secs(600);
    let around = item.checked_sub(minutes).zip(item.checked_add(minutes));
    (item, around.expect("an instant of our days"))
}

fn was_cut_at(hotel: &Hotel, instant: Timestamp) -> bool {
    let log = hotel.log();
    let slices: Vec<_> = log
        .iter()
        .map(|entry| interval(entry, "CreatedUtc"))
        .collect();
    slices.iter().any(|slice| slice.1 == instant) && slices.iter().any(|slice| slice.0 == instant)
}

async fn returns_items_at_a_boundary_once_if_ends_are_excluded() -> String {
    let hotel = busy_hotel();
    let (item, (start, end)) = around_an_item(&hotel);
    let expected = created(&hotel, (start, end));
    hotel.script(heavy_over("CreatedUtc", 600.0));
    let collected = collect_all(&hotel.client(), reservations().created_utc(start..end)).await;
    assert_eq!(collected.whole(), expected);
    assert!(was_cut_at(&hotel, item) && expected.len() > 10);
    format!("{} rows once each, split at one of them", expected.len())
}

/// The service as one that includes the ends of intervals: asked for a little more than it is.
struct EndsIncluded(Hotel);

impl Transport for EndsIncluded {
    fn send(&self, mut request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut body: Value = serde_json::from_slice(&request.body).expect("JSON");
        let end = at(text(&body["CreatedUtc"], "EndUtc"));
        let later = end.checked_add(Duration::from_millis(1));
        body["CreatedUtc"]["EndUtc"] = json!(later.expect("an instant of our days").to_string());
        request.body = body.to_string().into();
        self.0.send(request)
    }
}

async fn returns_items_at_a_boundary_once_if_ends_are_included() -> String {
    let hotel = busy_hotel();
    let (item, (start, end)) = around_an_item(&hotel);
    let expected = hotel.ids_where(|one| (start..=end).contains(&at(text(one, "CreatedUtc"))));
    hotel.script(heavy_over("CreatedUtc", 600.5));
    let client = Client::builder(tokens::credentials(0), "Scenarios 1.0")
        .environment(Environment::Demo)
        .transport(EndsIncluded(hotel.clone()))
        .build()
        .expect("a client with its own transport");
    let collected = collect_all(&met(client), reservations().created_utc(start..end)).await;
    assert_eq!(collected.whole(), expected);
    let millisecond = item.checked_add(Duration::from_millis(1));
    let log = hotel.log();
    let ends = |instant| {
        log.iter()
            .any(|entry| interval(entry, "CreatedUtc").1 == instant)
    };
    assert!(millisecond.is_some_and(ends), "split at the item");
    assert!(collected.stats.repeated > 0, "both slices have it");
    format!(
        "{} rows once each, {} came twice from the service",
        expected.len(),
        collected.stats.repeated
    )
}

async fn does_not_split_a_single_instant() -> String {
    let hotel = busy_hotel();
    let (item, _) = around_an_item(&hotel);
    let expected = hotel.ids_where(|one| at(text(one, "CreatedUtc")) == item);
    hotel.next(1, RESERVATIONS, too_heavy());
    let instant = TimeFilterInterval::new().start_utc(item).end_utc(item);
    let collected = collect_all(&hotel.client(), reservations().created_utc(instant)).await;
    assert_eq!(collected.whole(), expected);
    assert!(!expected.is_empty());
    let log = hotel.log();
    assert!(
        log.iter()
            .all(|entry| interval(entry, "CreatedUtc") == (item, item))
    );
    assert_eq!(log.len(), 2);
    format!(
        "{} requests of the same instant, {} row",
        log.len(),
        expected.len()
    )
}

async fn returns_a_stay_across_all_boundaries_once() -> String {
    let hotel = hotel();
    let (start, end) = (at("2025-09-10T20:00:00Z"), at("2025-09-11T06:00:00Z"));
    let scheduled = |one: &Value| {
        let of = |name| at(text(one, name));
        (of("ScheduledStartUtc"), of("ScheduledEndUtc"))
    };
    let all = hotel.reservations();
    let colliding = all.iter().map(|one| (one, scheduled(one)));
    let colliding = colliding.filter(|(_, stay)| stay.0 < end && stay.1 > start);
    let across = colliding
        .clone()
        .filter(|(_, stay)| stay.0 <= start && stay.1 >= end);
    let across = across.count();
    let expected: BTreeSet<String> = colliding
        .map(|(one, _)| text(one, "Id").to_owned())
        .collect();
    assert!(across > 0, "somebody stays the night");
    hotel.script(heavy_over("CollidingUtc", 3600.0));
    let collected = collect_all(&hotel.client(), reservations().colliding_utc(start..end)).await;
    assert_eq!(collected.whole(), expected);
    let repeated = collected.stats.repeated;
    assert!(repeated as usize >= across, "every slice has those");
    format!(
        "{across} stays across all cuts among {} rows, once each",
        expected.len()
    )
}

async fn reduces_the_page_size_of_a_heavy_page() -> String {
    let hotel = Hotel::of(3_000);
    let expected = hotel.ids_where(|_| true);
    let script = Script::on(RESERVATIONS)
        .when(Condition::Page(3))
        .when(Condition::Number {
            path: "Limitation.Count".to_owned(),
            over: 500.0,
        });
    hotel.script(script.always().then(too_heavy()));
    let collected = collect_all(&hotel.client(), reservations()).await;
    assert_eq!(collected.whole(), expected);
    let log = hotel.log();
    let third: Vec<_> = log.iter().filter(|entry| entry.page == Some(3)).collect();
    let counts: Vec<_> = third.iter().map(|entry| entry.count).collect();
    assert_eq!(counts, [Some(1000), Some(500)]);
    assert_eq!(third[0].cursor, third[1].cursor);
    format!("{} rows once each, the third page with 500", expected.len())
}

async fn splits_a_slice_whose_page_stays_heavy() -> String {
    let hotel = hotel();
    let expected = created(&hotel, quarter());
    let script = Script::on(RESERVATIONS)
        .when(Condition::Page(3))
        .when(Condition::Interval {
            path: "CreatedUtc".to_owned(),
            over_seconds: 4.0 * WEEK,
        });
    hotel.script(script.always().then(too_heavy()));
    let (start, end) = quarter();
    let request = reservations()
        .created_utc(start..end)
        .limitation(Limitation::new(100));
    let call = hotel
        .client()
        .reservations()
        .get_all_v20230606(met(request));
    let collected = collect(met(call).concurrency(1).items()).await;
    assert_eq!(collected.whole(), expected);
    assert!(collected.stats.repeated >= 200, "two pages had come");
    let log = hotel.log();
    let is_split = log
        .iter()
        .any(|entry| seconds(interval(entry, "CreatedUtc")) < 7.0 * WEEK);
    assert!(is_split);
    format!(
        "{} rows once each, {} left out the second time",
        expected.len(),
        collected.stats.repeated
    )
}

/// The ids of a number of reservations.
fn some_ids(
    hotel: &Hotel,
    count: usize,
) -> (Vec<Id<mews_api::entities::Reservation>>, BTreeSet<String>) {
    let all = hotel.reservations();
    let some = all.iter().step_by(3).take(count);
    let texts: Vec<&str> = some.map(|one| text(one, "Id")).collect();
    let ids = texts.iter().map(|id| id.parse().expect("an id")).collect();
    (ids, texts.into_iter().map(str::to_owned).collect())
}

fn ids_of(entry: &LogEntry) -> usize {
    let body = entry.body.as_ref().expect("the log keeps bodies");
    body["ReservationIds"].as_array().map_or(0, Vec::len)
}

async fn halves_a_long_list_of_ids() -> String {
    let hotel = hotel();
    let (ids, expected) = some_ids(&hotel, 1000);
    let script = Script::on(RESERVATIONS).when(Condition::Items {
        path: "ReservationIds".to_owned(),
        over: 100,
    });
    hotel.script(script.always().then(too_heavy()));
    let collected = collect_all(&hotel.client(), reservations().reservation_ids(ids)).await;
    assert_eq!(collected.whole(), expected);
    let log = hotel.log();
    let fine: Vec<usize> = log.iter().map(ids_of).filter(|ids| *ids <= 100).collect();
    assert!(fine.len() >= 10);
    assert_eq!(
        fine.iter().sum::<usize>(),
        1000,
        "each id is asked for once"
    );
    format!(
        "{} rows once each in {} requests",
        expected.len(),
        log.len()
    )
}

async fn splits_time_before_ids() -> String {
    let hotel = hotel();
    let (ids, chosen) = some_ids(&hotel, 900);
    let (start, end) = quarter();
    let all = created(&hotel, (start, end));
    let expected: BTreeSet<String> = chosen.intersection(&all).cloned().collect();
    hotel.script(heavy_over("CreatedUtc", WEEK));
    let request = reservations()
        .created_utc(start..end)
        .reservation_ids(ids.clone());
    let collected = collect_all(&hotel.client(), request).await;
    assert_eq!(collected.whole(), expected);
    let log = hotel.log();
    assert!(log.iter().all(|entry| ids_of(entry) == 900));
    assert!(seconds(interval(&log[1], "CreatedUtc")) < seconds(interval(&log[0], "CreatedUtc")));

    // A day is not split while there are ids.
    let hotel = self::hotel();
    let script = Script::on(RESERVATIONS).when(Condition::Items {
        path: "ReservationIds".to_owned(),
        over: 500,
    });
    hotel.script(script.always().then(too_heavy()));
    let day = at("2025-09-01T00:00:00Z")..at("2025-09-02T00:00:00Z");
    let request = reservations().created_utc(day.clone()).reservation_ids(ids);
    let collected = collect_all(&hotel.client(), request).await;
    collected.end.expect("the end");
    let log = hotel.log();
    let same = |entry: &LogEntry| interval(entry, "CreatedUtc") == (day.start, day.end);
    assert!(log.iter().all(same));
    let counts: Vec<usize> = log.iter().map(ids_of).collect();
    assert_eq!(counts, [900, 450, 450]);
    format!(
        "time split with 900 ids each; in a day 900 ids, then {} and {}",
        counts[1], counts[2]
    )
}

async fn splits_one_of_two_intervals() -> String {
    let hotel = hotel();
    let (start, end) = quarter();
    let updated = (at("2025-08-10T00:00:00Z"), at("2025-10-20T00:00:00Z"));
    let expected = hotel.ids_where(|one| {
        (start..end).contains(&at(text(one, "CreatedUtc")))
            && (updated.0..updated.1).contains(&at(text(one, "UpdatedUtc")))
    });
    hotel.script(heavy_over("CreatedUtc", WEEK));
    let request = reservations()
        .created_utc(start..end)
        .updated_utc(updated.0..updated.1);
    let collected = collect_all(&hotel.client(), request).await;
    assert_eq!(collected.whole(), expected);
    let log = hotel.log();
    assert!(
        log.iter()
            .all(|entry| interval(entry, "UpdatedUtc") == updated)
    );
    let slices: BTreeSet<_> = log
        .iter()
        .map(|entry| interval(entry, "CreatedUtc"))
        .collect();
    assert!(slices.len() > 10 && !expected.is_empty());
    format!("{} slices of the one, the other unchanged", slices.len())
}
