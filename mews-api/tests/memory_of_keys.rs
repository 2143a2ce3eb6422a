//! The memory of the keys by which an export recognises items that come again. The tests take
//! turns, because they count what the whole program allocates.
//!
//! `cargo test --release -p mews-api --test memory_of_keys -- --include-ignored --nocapture` prints
//! the numbers, also those of a million items.

#![cfg(feature = "all-resources")]

use std::sync::Mutex;
use std::time::Duration;

use mews_api::bindings::{FilterInfo, ListInfo, Meaning, OperationInfo};
use mews_api::requests::CompaniesGetAll;
use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
use mews_api::{Client, Credentials, Effect, Timestamp};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const ITEMS: u128 = 200_000;
const ON_A_PAGE: u128 = 1_000;
/// The most bytes for each key that is kept.
const BOUND: f64 = 48.0;

/// The id of the item with this number.
type Ids = fn(u128) -> u128;

/// A service with one long list.
struct Service {
    ids: Ids,
    next: Mutex<u128>,
}

impl Transport for Service {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut next = self.next.lock().unwrap();
        let first = *next;
        *next += ON_A_PAGE;
        let items: Vec<String> = (first..*next)
            .map(|number| {
                format!(
                    r#"{{"Id":"{}"}}"#,
                    mews_api::Uuid::from_u128((self.ids)(number))
                )
            })
            .collect();
        let cursor = if *next < ITEMS {
            format!("\"{next}\"")
        } else {
            "null".to_owned()
        };
        let body = page("Companies", &items, &cursor);
        Box::pin(std::future::ready(Ok(body)))
    }
}

fn page(list: &str, items: &[String], cursor: &str) -> Response {
    let body = format!(r#"{{"{list}":[{}],"Cursor":{cursor}}}"#, items.join(","));
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/json".parse().unwrap());
    Response {
        status: 200,
        headers,
        body: body.into_bytes(),
    }
}

fn client(service: impl Transport) -> Client {
    Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Test 1.0",
    )
    .transport(service)
    .limits(u32::MAX, Duration::from_millis(1))
    .build()
    .unwrap()
}

/// The bytes allocated for each item at the end of a list, beyond those after its first page. The
/// list is one chain, so all keys are kept.
async fn bytes_per_key(ids: Ids) -> f64 {
    let service = Service {
        ids,
        next: Mutex::new(0),
    };
    let client = client(service);
    let mut items = client
        .companies()
        .get_all(CompaniesGetAll::new())
        .raw_items();
    let mut first = 0;
    for number in 1..=ITEMS {
        items.try_next().await.unwrap().expect("an item");
        if number == ON_A_PAGE {
            first = MEMORY.current_usage();
        }
    }
    // The last page is still there, as the first one was.
    let last = MEMORY.current_usage();
    assert_eq!(items.stats().items, ITEMS as u64);
    (last as f64 - first as f64) / (ITEMS - ON_A_PAGE) as f64
}

/// The tests take turns.
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

#[tokio::test]
async fn a_key_takes_at_most_48_bytes() {
    let _turn = TURN.lock().await;
    let scattered: Ids = |number| {
        let mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
        mixed ^ mixed >> 61
    };
    let orders: [(&str, Ids); 4] = [
        ("in no order", scattered),
        ("ascending", |number| number),
        ("descending", |number| u128::MAX - number),
        ("ascending in their upper half", |number| number << 80),
    ];
    for (order, ids) in orders {
        let bytes = bytes_per_key(ids).await;
        let mebibytes = bytes * 1e6 / f64::from(1 << 20);
        println!("{bytes:.1} bytes a key, {mebibytes:.1} MiB for a million, ids {order}");
        assert!(bytes <= BOUND, "{bytes} bytes a key, ids {order}");
        assert!(bytes >= 24.0, "the keys were not kept: {bytes}");
    }
}

const START: i64 = 1_609_459_200;
const MILLION: i64 = 1_000_000;
/// Seconds between two items of a million in about three years.
const STEP: i64 = 94;

/// A service with a million items, one after the other in time; both ends of an interval are
/// included.
struct ByTime;

impl Transport for ByTime {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let seconds = |end: &str| -> i64 {
            let text = body["CreatedUtc"][end].as_str().unwrap();
            text.parse::<Timestamp>().unwrap().unix_seconds() - START
        };
        let first = (seconds("StartUtc") + STEP - 1) / STEP;
        let after = (seconds("EndUtc") / STEP + 1).min(MILLION);
        let cursor = body["Limitation"]["Cursor"].as_str();
        let from = cursor.map_or(first, |cursor| cursor.parse().unwrap());
        let to = after.min(from + ON_A_PAGE as i64);
        let items: Vec<String> = (from..to)
            .map(|number| {
                let id = mews_api::Uuid::from_u128(number as u128);
                let at = Timestamp::from_unix_seconds(START + number * STEP).unwrap();
                format!(r#"{{"Id":"{id}","CreatedUtc":"{at}"}}"#)
            })
            .collect();
        let cursor = if to < after {
            format!("\"{to}\"")
        } else {
            "null".to_owned()
        };
        Box::pin(std::future::ready(Ok(page("Notes", &items, &cursor))))
    }
}

#[tokio::test]
#[ignore = "a million items"]
async fn keys_of_a_million_items_by_time_take_at_most_32_mib() {
    const NOTES: OperationInfo = OperationInfo::new("notes/getAll", Effect::Read)
        .page_size(ON_A_PAGE as u32)
        .list(ListInfo::new("Notes", &["Id"]))
        .filters(&[
            FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc")))
                .fixed()
                .max_months(3),
        ]);
    let _turn = TURN.lock().await;
    let end = Timestamp::from_unix_seconds(START + MILLION * STEP).unwrap();
    let interval = format!(r#"{{"StartUtc":"2021-01-01T00:00:00Z","EndUtc":"{end}"}}"#);
    let client = client(ByTime);
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let body = format!(r#"{{"CreatedUtc":{interval}}}"#);
    let mut items = client.call_raw_list(NOTES, body).items();
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    // Pages are included: these are small.
    let peak = (MEMORY.peak_usage() - before) as f64 / f64::from(1 << 20);
    println!(
        "{peak:.1} MiB at the peak for a million items by time: {:?}",
        items.stats()
    );
    assert_eq!(count, MILLION);
    assert!(peak <= 32.0, "{peak} MiB");
}
