//! The log of requests, delays and the limit.

use std::time::Duration;

use mews_simulator::{BodyFault, ConnectionFault, Fault, Reply, Request, Script, Simulator};
use serde_json::{Value, json};

use crate::{LIST, header, page, receive, request, simulator, status, with};

#[test]
fn log_records_requests_and_their_outcome() {
    let simulator = simulator();
    simulator
        .script(Script::on(LIST).then(Fault::status(503).after(Duration::from_secs(2))))
        .unwrap();
    let first = page(5, &Value::Null);
    receive(&simulator, LIST, &first);
    receive(&simulator, LIST, &first);
    receive(&simulator, LIST, &page(6, &Value::Null));
    simulator.receive(&Request::post("/nowhere", "{}"));
    let log = simulator.log();
    assert_eq!(log.dropped, 0);
    let [refused, good, other, nowhere] = &log.entries[..] else {
        panic!("{log:?}")
    };
    assert_eq!((refused.number, refused.operation.as_str()), (1, LIST));
    assert_eq!(
        (refused.token, refused.count, refused.page),
        (Some(0), Some(5), Some(1))
    );
    assert_eq!(refused.status, Some(503));
    assert_eq!(refused.fault.as_deref(), Some("after 2 s, status 503"));
    assert_eq!(
        (good.status, good.fault.as_deref(), good.script),
        (Some(200), None, None)
    );
    assert_eq!(refused.body_hash, good.body_hash);
    assert_ne!(refused.body_hash, other.body_hash);
    assert_eq!(good.body.as_ref().unwrap(), &first);
    assert_eq!(
        (nowhere.operation.as_str(), nowhere.status),
        ("/nowhere", Some(404))
    );
    assert_eq!(nowhere.token, None);
    let printed = format!("{log:?} {}", serde_json::to_string(&log).unwrap());
    assert!(!printed.contains(simulator.access_token()) && !printed.contains("Token\""));
    simulator.clear_log();
    receive(&simulator, LIST, &first);
    assert_eq!(simulator.log().entries[0].number, 5);
}

#[test]
fn log_keeps_the_newest_entries() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .log_capacity(3)
        .build()
        .unwrap();
    for _ in 0..5 {
        receive(&simulator, "configuration/get", &json!({}));
    }
    let log = simulator.log();
    let numbers: Vec<u64> = log.entries.iter().map(|entry| entry.number).collect();
    assert_eq!((numbers, log.dropped), (vec![3, 4, 5], 2));
}

#[tokio::test(start_paused = true)]
async fn delays_and_silence_follow_the_paused_clock() {
    let simulator = simulator();
    let started = tokio::time::Instant::now();
    let ask = request(&simulator, LIST, &page(5, &Value::Null));
    with(&simulator, Fault::delay(Duration::from_secs(40)));
    assert_eq!(simulator.exchange(&ask).await.status(), Some(200));
    assert_eq!(started.elapsed(), Duration::from_secs(40));
    with(&simulator, Fault::connection(ConnectionFault::Silent));
    let silence = tokio::time::timeout(Duration::from_secs(1_000), simulator.exchange(&ask));
    assert!(silence.await.is_err());
    let slow = BodyFault::Slow {
        bytes: 100,
        every: Duration::from_secs(1),
    };
    with(&simulator, Fault::body(slow));
    let started = tokio::time::Instant::now();
    let reply = simulator.exchange(&ask).await;
    let pieces = reply.response().unwrap().body.len().div_ceil(100);
    assert_eq!(started.elapsed(), Duration::from_secs(pieces as u64));
    with(
        &simulator,
        Fault::connection(ConnectionFault::ClosedApplied),
    );
    let reply = simulator.exchange(&ask).await;
    assert_eq!(reply, Reply::Nothing(ConnectionFault::ClosedApplied));
}

#[tokio::test(start_paused = true)]
async fn limit_follows_the_schema_and_the_paused_clock() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .access_token("first")
        .access_token("second")
        .build()
        .unwrap();
    let ask = request(&simulator, "configuration/get", &json!({}));
    for _ in 0..200 {
        assert_eq!(simulator.receive(&ask).reply.status(), Some(200));
        tokio::time::advance(Duration::from_millis(100)).await;
    }
    let refused = simulator.receive(&ask);
    assert_eq!(refused.reply.status(), Some(429));
    assert_eq!(header(&refused, "Retry-After").unwrap(), "10");
    let mut other = request(&simulator, "configuration/get", &json!({}));
    other.body = String::from_utf8(other.body)
        .unwrap()
        .replace("first", "second")
        .into();
    assert_eq!(simulator.receive(&other).reply.status(), Some(200));
    tokio::time::advance(Duration::from_secs(10)).await;
    assert_eq!(simulator.receive(&ask).reply.status(), Some(200));
    assert_eq!(simulator.handle(&ask).status, 200);
    assert_eq!(simulator.log().entries.last().unwrap().token, Some(0));
    simulator.set_limit(None);
    assert_eq!(simulator.limit(), None);
    assert_eq!(simulator.receive(&ask).reply.status(), Some(200));
}

#[test]
fn log_shortens_long_texts() {
    let simulator = simulator();
    let long = "c".repeat(100_000);
    let body = json!({"Limitation": {"Count": 1, "Cursor": long}});
    assert_eq!(
        status(&simulator, "reservations/getAll/2023-06-06", &body),
        Some(400)
    );
    assert_eq!(status(&simulator, &long, &json!({})), Some(404));
    let entries = simulator.log().entries;
    assert_eq!(entries[0].cursor.as_ref().map(String::len), Some(256));
    assert_eq!(entries[1].operation.len(), 256);
}
