use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json as value};

use self::service::{
    CONTAINS, DAYS, POINTS_WITHOUT_TIMES, Rules, STAYS_WITHOUT_TIMES, Stay, every, seconds, stamp,
};
pub(super) use self::service::{DAY, POINTS, STAYS, TestRequest, between};
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::operation::{
    Effect, FilterInfo, IdListInfo, ListInfo, Meaning, Operation, OperationInfo, Paginated,
};
use crate::execute::transport::TransportError;
use crate::fake::{Fake, Log, json};
use crate::json::{Codec, ReadResult, Reader, Writer};
use crate::{Call, Client, Items, Timestamp};

mod checkpoints;
mod consumer;
mod ends;
mod gateway;
mod properties;
mod raw;
mod service;
mod splitting;

async fn drain<R: Paginated<Item = Value>>(mut items: Items<R>) -> (Vec<u32>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => ids.push(item["Id"].as_u64().unwrap() as u32),
            Ok(None) => return (ids, None),
            Err(error) => return (ids, Some(error)),
        }
    }
}

async fn all<const KIND: usize>(client: &Client, body: &Value) -> Vec<u32> {
    let (mut ids, error) =
        drain(Call::new(client.clone(), TestRequest::<KIND>(body.clone())).items()).await;
    assert!(error.is_none(), "{error:?}");
    ids.sort_unstable();
    ids
}

fn paused() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
}

fn intervals(log: &Log) -> Vec<(i64, i64)> {
    log.bodies()
        .iter()
        .map(|body| {
            (
                seconds(&body["At"]["StartUtc"]),
                seconds(&body["At"]["EndUtc"]),
            )
        })
        .collect()
}

#[tokio::test(start_paused = true)]
async fn splits_long_intervals_into_windows_and_long_lists_into_chunks() {
    let rules = Rules::new(every(DAY, 400));
    let body = between(0, 366 * DAY);
    let expected = rules.expected(&body);
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, expected);
    let mut windows = intervals(&log);
    windows.sort_unstable();
    assert_eq!(windows.len(), 4, "2024 has four quarters");
    assert_eq!(windows[0], (0, 91 * DAY));

    let mut body = between(0, 30 * DAY);
    body["OwnerIds"] = (0..25).chain(0..3).map(Value::from).collect();
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    let asked: Vec<usize> = log
        .bodies()
        .iter()
        .map(|body| body["OwnerIds"].as_array().unwrap().len())
        .collect();
    assert_eq!(asked.iter().sum::<usize>(), 25, "each id once");
    assert_eq!(asked.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn sends_requests_within_limits_unchanged() {
    let (client, log) = Rules::new(every(DAY, 50)).client();
    let mut body = value!({"At": {"StartUtc": "2024-01-01T00:00:00.000Z", "EndUtc": "2024-04-01T00:00:00Z"}, "OwnerIds": [1, 1, 2]});
    all::<POINTS>(&client, &body).await;
    body["Limitation"] = value!({"Count": 1000});
    let mut sent = log.bodies()[0].clone();
    for name in ["ClientToken", "AccessToken", "Client"] {
        sent.as_object_mut().unwrap().remove(name);
    }
    assert_eq!(log.bodies().len(), 1);
    assert_eq!(sent, body);
}

#[tokio::test]
async fn send_rejects_requests_beyond_limits_by_name() {
    let (client, log) = Rules::new(Vec::new()).client();
    let at = |start: &str, end: &str| value!({"At": {"StartUtc": start, "EndUtc": end}});
    let many: Value = (0..11).map(Value::from).collect();
    for (body, path) in [
        (at("2024-01-31T00:00:00Z", "2024-05-01T00:00:01Z"), "At"),
        (at("2024-01-31T00:00:00Z", "2024-01-30T00:00:00Z"), "At"),
        (value!({"OwnerIds": many}), "OwnerIds"),
        (value!({"Limitation": {"Count": 0}}), "Limitation.Count"),
        (value!({"Limitation": {"Count": 1001}}), "Limitation.Count"),
    ] {
        let call = Call::new(client.clone(), TestRequest::<POINTS>(body.clone()));
        let error = call.first_page().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(
            (error.path(), error.outcome(), error.operation()),
            (Some(path), Outcome::NotSent, Some("points/getAll")),
            "{body}"
        );
    }
    let error = Call::new(
        client.clone(),
        TestRequest::<POINTS>(at("2024-01-31T00:00:00Z", "2024-05-01T00:00:01Z")),
    )
    .first_page()
    .await
    .unwrap_err();
    assert!(error.message().unwrap().contains("3M1D"), "{error}");
    assert!(log.bodies().is_empty());
    for body in [
        at("2024-01-31T00:00:00Z", "2024-05-01T00:00:00Z"),
        at("2024-01-31T00:00:00Z", "2024-01-31T00:00:00Z"),
        value!({"At": {"StartUtc": "2020-01-31T00:00:00Z", "EndUtc": null}}),
        value!({"At": null, "OwnerIds": [1]}),
    ] {
        let call = Call::new(client.clone(), TestRequest::<POINTS>(body));
        call.first_page().await.unwrap();
    }
    assert_eq!(log.bodies().len(), 4);
    // Pagination rejects what no splitting can make valid.
    for body in [
        at("2024-01-31T00:00:00Z", "2024-01-30T00:00:00Z"),
        value!({"Limitation": {"Count": 1001}}),
        value!({"At": {"StartUtc": "2020-01-31T00:00:00Z", "EndUtc": "2024-01-01T00:00:00Z"}, "Limitation": {"Cursor": "5"}}),
    ] {
        let (ids, error) =
            drain(Call::new(client.clone(), TestRequest::<POINTS>(body)).items()).await;
        assert!(ids.is_empty() && error.unwrap().is_invalid_request());
    }
    assert_eq!(log.bodies().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn stops_at_once_if_unauthorized() {
    let (client, log) = Fake::client(|_, _| json(401, ""));
    let (_, error) =
        drain(Call::new(client, TestRequest::<POINTS>(between(0, 1000 * DAY))).items()).await;
    assert!(error.unwrap().is_unauthorized());
    assert_eq!(log.bodies().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn starts_no_request_once_items_are_dropped() {
    let (client, log) = Rules::new(every(DAY, 1000)).client();
    let call = Call::new(client, TestRequest::<POINTS>(between(0, 1000 * DAY)));
    let mut items = call.concurrency(3).items();
    items.try_next().await.unwrap();
    drop(items);
    tokio::time::sleep(Duration::from_secs(100)).await;
    assert!(log.bodies().len() <= 3);
}

#[tokio::test(start_paused = true)]
async fn pages_omit_items_delivered_before() {
    let mut rules = Rules::new(every(DAY, 200));
    rules.inclusive = true;
    let body = between(0, 190 * DAY);
    let (client, _) = rules.clone().client();
    let mut pages = Call::new(client, TestRequest::<POINTS>(body.clone())).pages();
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        let stays = page["Stays"].as_array().unwrap();
        ids.extend(stays.iter().map(|stay| stay["Id"].as_u64().unwrap() as u32));
    }
    ids.sort_unstable();
    assert_eq!(ids, rules.expected(&body));
    let stats = pages.stats();
    assert_eq!((stats.items, stats.repeated, stats.splits), (191, 2, 0));
    assert_eq!(stats.pages, stats.requests);
    assert_eq!(pages.checkpoint(), None);
}

#[tokio::test(start_paused = true)]
async fn progress_grows_to_one() {
    let (client, _) = Rules::new(every(DAY / 20, 10_000)).client();
    let shares = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&shares);
    let call = Call::new(client, TestRequest::<POINTS>(between(0, 500 * DAY)));
    let call = call.on_progress(move |progress| {
        let mut shares = sink.lock().unwrap();
        shares.push((progress.share, progress.stats.items));
    });
    let (ids, _) = drain(call.items()).await;
    assert_eq!(ids.len(), 10_000);
    let shares = shares.lock().unwrap();
    assert!(shares.iter().all(|(share, _)| (0.0..=1.0).contains(share)));
    assert_eq!(shares.last(), Some(&(1.0, 10_000)));
    assert!(shares[0].0 < 0.5);
}
