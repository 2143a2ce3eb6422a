//! Checks the service in here: that it holds clients to its rules, and that a client that keeps
//! them loses nothing.

use std::sync::Arc;
use std::time::Duration;

use mews_api::transport::Response;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::hotel::{DAY, END, Hotel, Ids, START};
use crate::query::{Ends, Field, Interval, Query};
use crate::quota;
use crate::run::{client, drain, on_paused_clock, request};
use crate::service::{Service, Settings};
use crate::tally::{Differences, Tally};

const ITEMS: u32 = 100_000;
const HEAVY: u32 = 3_000;
/// The shortest length of three months.
const WINDOW: u32 = 89 * DAY;

pub fn run() {
    let hotel = Arc::new(Hotel::new(ITEMS, 10, 1));
    on_paused_clock(async {
        quarters(&hotel).await;
        refusals(&hotel).await;
        timeouts(&hotel).await;
        rules(&hotel).await;
    });
}

fn service(hotel: &Arc<Hotel>, ends: Ends, heavy: Option<u32>) -> Arc<Service> {
    let settings = Settings {
        ends,
        heavy,
        properties: 1,
        seed: 1,
    };
    Arc::new(Service::new(Arc::clone(hotel), settings))
}

/// One window after the other loses nothing, and doubles exactly what the windows share.
async fn quarters(hotel: &Arc<Hotel>) {
    for (field, ends) in [
        (Field::Created, Ends::HalfOpen),
        (Field::Created, Ends::Inclusive),
        (Field::Updated, Ends::HalfOpen),
        (Field::ScheduledStart, Ends::Inclusive),
        (Field::Colliding, Ends::HalfOpen),
        (Field::Colliding, Ends::Inclusive),
    ] {
        let service = service(hotel, ends, None);
        let client = client(&service);
        let mut tally = Tally::new(0, selected(hotel, field, ends, START, END).into());
        let mut selections = 0;
        let mut end = END;
        while end > START {
            let start = end.saturating_sub(WINDOW).max(START);
            let window = request(field, start, end);
            let items = client.reservations().get_all_v20230606(window).items();
            drain(items, &mut tally).await.expect("the export succeeds");
            selections += count(&selected(hotel, field, ends, start, end));
            end = start;
        }
        let distinct = count(&selected(hotel, field, ends, START, END));
        let expected = Differences {
            doubled: selections - distinct,
            ..Differences::default()
        };
        let found = Differences {
            disordered: 0,
            ..tally.differences()
        };
        assert_eq!(found, expected, "{field:?} {ends:?}");
        let shares = field == Field::Colliding || ends == Ends::Inclusive;
        assert_eq!(expected.doubled > 0, shares, "{field:?} {ends:?}");
        let counts = service.counts();
        assert_eq!((counts.refused, counts.timed_out), (0, 0));
        println!(
            "{field:?} by windows, {ends:?}: {distinct} items, lost {}, doubled {} (shared by windows), requests {}",
            found.lost, found.doubled, counts.requests
        );
    }
}

/// The quota is a sliding window, and waiting for `Retry-After` is sufficient.
async fn refusals(hotel: &Arc<Hotel>) {
    let service = service(hotel, Ends::HalfOpen, None);
    let body = created(START, START + DAY).to_string();
    let mut tasks = JoinSet::new();
    for _ in 0..250 {
        let (service, body) = (Arc::clone(&service), body.clone());
        tasks.spawn(async move { service.exchange(body.as_bytes()).await });
    }
    let responses = tasks.join_all().await;
    let refused: Vec<_> = responses
        .iter()
        .filter(|response| response.status == 429)
        .map(retry_after)
        .collect();
    assert_eq!(refused.len(), 250 - quota::REQUESTS);
    assert!(refused.iter().all(|wait| (1..=30).contains(wait)));
    sleep(Duration::from_secs(refused[0])).await;
    assert_eq!(service.exchange(body.as_bytes()).await.status, 200);
    println!(
        "250 at once: {} refused, let in again after {} s",
        refused.len(),
        refused[0]
    );
}

/// A query that matches too much takes 30 s and returns nothing, on every page.
async fn timeouts(hotel: &Arc<Hotel>) {
    let service = service(hotel, Ends::HalfOpen, Some(HEAVY));
    let mut seen = [0, 0];
    for days in 1..=40 {
        let dense = START + 520 * DAY;
        let end = dense + days * DAY;
        let matching = count(&selected(hotel, Field::Created, Ends::HalfOpen, dense, end));
        let started = Instant::now();
        let response = service
            .exchange(created(dense, end).to_string().as_bytes())
            .await;
        let seconds = started.elapsed().as_secs();
        let expected = if matching > HEAVY {
            (408, 30)
        } else {
            (200, 1)
        };
        assert_eq!((response.status, seconds), expected, "{matching} items");
        seen[usize::from(response.status == 408)] += 1;
    }
    assert!(seen[0] > 0 && seen[1] > 0);
    println!(
        "above {HEAVY} items: {} answered, {} timed out",
        seen[0], seen[1]
    );
}

/// The interval's length, equal ends, ids, cursors, and what is not known.
async fn rules(hotel: &Arc<Hotel>) {
    let service = service(hotel, Ends::HalfOpen, None);
    let ask = async |body: Value| {
        // Keeps below the quota.
        sleep(Duration::from_secs(1)).await;
        let response = service.exchange(body.to_string().as_bytes()).await;
        let body: Value = serde_json::from_slice(&response.body).expect("JSON");
        (response.status, body)
    };
    // From 2023-01-01, three months and a day are 91 days.
    assert_eq!(ask(created(START, START + 91 * DAY)).await.0, 200);
    let (status, body) = ask(created(START, START + 91 * DAY + 1)).await;
    assert_eq!(status, 400);
    assert_eq!(body["Message"], "The interval must not exceed 3M1D.");

    // Midnight has several; the interval that ends there has none of them, the equal one those
    // alone.
    let midnight = START + 540 * DAY;
    let there = Query::of_time(
        Field::Created,
        Interval::of_seconds(midnight, midnight),
        Ends::HalfOpen,
    );
    let (_, body) = ask(created(midnight, midnight)).await;
    let found = body["Reservations"].as_array().expect("a list").len();
    assert_eq!(found, hotel.select(&there, hotel.len()).count());
    assert!(found > 1);

    let ids = Ids::new(0);
    let mut named = created(START, START + DAY);
    named["CreatedUtc"] = Value::Null;
    named["ReservationIds"] = json!([ids.id(7), ids.id(70_000), Ids::new(1).id(8)]);
    let (_, body) = ask(named).await;
    let found = body["Reservations"].as_array().expect("a list");
    assert_eq!(found[0]["Id"], ids.id(70_000).to_string());
    assert_eq!(found[1]["Id"], ids.id(7).to_string());
    assert_eq!(found.len(), 2);

    let mut paged = created(START, START + 90 * DAY);
    paged["Limitation"]["Count"] = json!(10);
    let (_, body) = ask(paged.clone()).await;
    assert_eq!(body["Cursor"], body["Reservations"][9]["Id"]);
    paged["Limitation"]["Cursor"] = json!(Ids::new(1).id(0));
    assert_eq!(ask(paged).await.0, 400);

    for (member, value) in [
        ("Extent", json!({})),
        ("Limitation", json!({"Count": 1_001})),
        ("Limitation", Value::Null),
        ("ReservationIds", json!([])),
    ] {
        let mut body = created(START, START + DAY);
        body[member] = value;
        assert_eq!(ask(body).await.0, 400, "{member}");
    }
    let mut other = created(START, START + DAY);
    other["AccessToken"] = json!(Service::access_token(1));
    assert_eq!(ask(other).await.0, 401);
    println!("intervals, equal ends, ids, cursors, tokens: as they should be");
}

fn created(start: u32, end: u32) -> Value {
    let instant = |seconds: u32| jiff::Timestamp::from_second(seconds.into()).expect("in range");
    json!({
        "ClientToken": "bench",
        "AccessToken": Service::access_token(0),
        "Client": "Self-check 1.0",
        "Limitation": {"Count": 1_000},
        "CreatedUtc": {"StartUtc": instant(start), "EndUtc": instant(end)},
    })
}

fn selected(hotel: &Hotel, field: Field, ends: Ends, start: u32, end: u32) -> Vec<bool> {
    let query = Query::of_time(field, Interval::of_seconds(start, end), ends);
    let mut selected = vec![false; hotel.len() as usize];
    for index in hotel.select(&query, hotel.len()) {
        selected[index as usize] = true;
    }
    selected
}

fn count(selected: &[bool]) -> u32 {
    let count = selected.iter().filter(|selected| **selected).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn retry_after(response: &Response) -> u64 {
    let value = response.headers["retry-after"].to_str().expect("a text");
    value.parse().expect("seconds")
}
