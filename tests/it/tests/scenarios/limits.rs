//! Too many requests: the gate of a token, the window of its quota, the budget of repeats.

use std::time::Duration;

use mews_api::types::Limitation;
use mews_api::{Effect, ErrorKind, Outcome, RateLimiter, RetryPolicy};
use mews_simulator::{Condition, Fault, Limit, RetryAfter, Script};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::calls::{at, collect_all, read, reservations, write};
use crate::hotel::{Hotel, READ, Service as _, WRITE, builder};
use crate::scenario::{Scenario, scenario};
use crate::tokens;

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 7 carries_out_a_rate_limited_write_once, "429 to a write, then 200", "the effect once"),
    scenario!(Paused 8 closes_the_gate_for_all_calls_of_a_token, "429 to one of 50 concurrent calls", "gate closed for that token, another token unaffected"),
    scenario!(Paused 9 sends_a_probe_alone_after_a_pause, "the gate opens for 20 that wait", "the probe goes alone"),
    scenario!(Paused 10 a_thousand_calls_are_never_rate_limited, "200 in any 30 s, 1000 calls as fast as possible", "no 429"),
    scenario!(Paused 10 two_clients_share_a_limiter, "two clients with one token and one limiter, 150 calls each", "no 429"),
    scenario!(Paused 8 error_names_the_requested_pause, "429 with a pause, a call without max_wait", "not sent, and the error says why"),
    scenario!(Paused 13 learns_a_lowered_limit_from_a_burst, "the limit falls to 50 while 600 calls wait", "429s below 5 % after the first window"),
    scenario!(Paused 13 learns_a_lowered_limit, "the server lowers its limit to 100", "adapts, 429s below 5 %"),
    scenario!(Paused 49 repeats_stay_within_the_budget, "500 for all calls of 1000 callers", "at most 1.1 x callers + 100 requests"),
    scenario!(Paused 50 other_properties_are_unaffected_by_a_disabled_one, "401 on one property of 20", "the others unaffected, 3 requests of the one"),
    scenario!(Paused 50 missing_permission_stops_only_its_operation, "401 on 3 operations of a token that works", "the other operations unaffected"),
    scenario!(Paused 50 stops_a_token_that_no_longer_works, "401 to all calls of a token that worked", "stopped after 3 in a row of one operation"),
    scenario!(Paused 50 stops_a_token_that_never_worked, "401 to 3 operations, none ever succeeded", "a fourth one is not sent"),
    scenario!(Paused 71 twenty_exports_side_by_side_use_their_quotas, "20 properties, an export of each at once", "at most 200 in any 30 s each, 95 % of all quotas together"),
];

async fn carries_out_a_rate_limited_write_once() -> String {
    let hotel = Hotel::new();
    let refused = Fault::too_many_requests(RetryAfter::Seconds(1));
    hotel.next(1, WRITE, refused);
    write(&hotel.client()).await.expect("carried out");
    assert_eq!((hotel.sent(), hotel.effects()), (2, 1));
    "2 requests, 1 effect".to_owned()
}

async fn closes_the_gate_for_all_calls_of_a_token() -> String {
    let hotel = Hotel::with(|_| builder(2)).latency(100);
    let refused = Fault::too_many_requests(RetryAfter::Seconds(5));
    hotel.script(
        Script::on(READ)
            .when(Condition::Token(0))
            .skip(20)
            .then(refused),
    );
    let first = hotel.client();
    let second = first.with_access_token(tokens::access(1));
    let mut calls = JoinSet::new();
    for number in 0..50 {
        let (first, second) = (first.clone(), second.clone());
        calls.spawn(async move {
            read(&first).await.expect("an answer");
            // Long before the gate opens, and long after it was closed.
            sleep(Duration::from_millis(20 * number)).await;
            read(&second).await.expect("an answer");
            read(&first).await.expect("an answer");
        });
    }
    while let Some(done) = calls.join_next().await {
        done.expect("no panic");
    }
    let log = hotel.log();
    let times = |token: usize| -> Vec<f64> {
        let of = log.iter().filter(|entry| entry.token == Some(token));
        of.map(|entry| entry.at.as_secs_f64()).collect()
    };
    let closed = |times: &[f64]| times.iter().filter(|at| (0.1..5.1).contains(*at)).count();
    let (first, second) = (times(0), times(1));
    assert_eq!((closed(&first), first.len()), (0, 101));
    assert_eq!((closed(&second), second.len()), (49, 50));
    format!(
        "of the token 0 requests in 5 s, of the other {}",
        closed(&second)
    )
}

async fn sends_a_probe_alone_after_a_pause() -> String {
    let hotel = Hotel::new().latency(200);
    hotel.next(1, READ, Fault::too_many_requests(RetryAfter::Seconds(2)));
    let client = hotel.client();
    let mut calls = JoinSet::new();
    for _ in 0..20 {
        let client = client.clone();
        calls.spawn(async move {
            // After the refusal has come.
            sleep(Duration::from_millis(300)).await;
            read(&client).await.map(drop)
        });
    }
    read(&client).await.expect("an answer");
    while let Some(done) = calls.join_next().await {
        done.expect("no panic").expect("an answer");
    }
    let after: Vec<f64> = hotel.times().into_iter().filter(|at| *at > 1.0).collect();
    let (probe, next) = (after[0], after[1]);
    assert!(probe >= 2.2, "{after:?}");
    // Until it was answered, but for what a float loses.
    assert!(next - probe > 0.1999, "{after:?}");
    format!(
        "alone for {:.1} s, then {} more",
        next - probe,
        after.len() - 1
    )
}

async fn a_thousand_calls_are_never_rate_limited() -> String {
    let hotel = Hotel::new().latency(80);
    let client = hotel.client();
    let started = Instant::now();
    let mut calls = JoinSet::new();
    for _ in 0..1000 {
        let client = client.clone();
        calls.spawn(async move { read(&client).await.map(drop) });
    }
    while let Some(done) = calls.join_next().await {
        done.expect("no panic").expect("an answer");
    }
    let took = started.elapsed().as_secs_f64();
    let log = hotel.log();
    let refused = log.iter().filter(|entry| entry.status == Some(429)).count();
    assert_eq!((log.len(), refused), (1000, 0));
    // Four windows have to pass, whatever one does.
    assert!((120.0..125.0).contains(&took), "{took} s");
    format!("0 of 1000 refused, in {took:.1} s (120 s at least)")
}

async fn two_clients_share_a_limiter() -> String {
    let hotel = Hotel::new().latency(80);
    let limiter = RateLimiter::default();
    let clients = [0, 1].map(|_| hotel.client_with(|builder| builder.limiter(&limiter)));
    let mut calls = JoinSet::new();
    for number in 0..300 {
        let client = clients[number % 2].clone();
        calls.spawn(async move { read(&client).await.map(drop) });
    }
    while let Some(done) = calls.join_next().await {
        done.expect("no panic").expect("an answer");
    }
    let log = hotel.log();
    let refused = log.iter().filter(|entry| entry.status == Some(429)).count();
    assert_eq!((log.len(), refused), (300, 0));
    "0 of 300 refused".to_owned()
}

async fn error_names_the_requested_pause() -> String {
    let hotel = Hotel::new();
    let refused = Fault::too_many_requests(RetryAfter::Seconds(60));
    hotel.next(1, READ, refused);
    let client = hotel.client();
    let first = tokio::spawn({
        let client = client.clone();
        async move { read(&client).await.map(drop) }
    });
    sleep(Duration::from_secs(1)).await;
    let policy = RetryPolicy::new().max_wait(Duration::from_secs(5));
    let call = client.call_raw("services/getAll", b"{}").retry(policy);
    let error = call.await.expect_err("no max_wait");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("asked for a pause"), "{error}");
    first.await.expect("no panic").expect("an answer");
    error.message().unwrap_or_default().to_owned()
}

async fn learns_a_lowered_limit_from_a_burst() -> String {
    let hotel = Hotel::new().latency(150);
    let max_wait = Duration::from_secs(3_600);
    let policy = RetryPolicy::new().max_wait(max_wait);
    let client = hotel.client_with(|builder| builder.retry(policy));
    let limit = Limit::new(50, Duration::from_secs(30));
    hotel.simulator().set_limit(limit);
    let mut calls = JoinSet::new();
    for _ in 0..600 {
        let client = client.clone();
        calls.spawn(async move { read(&client).await.map(drop) });
    }
    while let Some(done) = calls.join_next().await {
        done.expect("no panic").expect("an answer");
    }
    let log = hotel.log();
    let later = log.iter().filter(|entry| entry.at.as_secs() >= 30);
    let refused = later
        .clone()
        .filter(|entry| entry.status == Some(429))
        .count();
    let later = later.count();
    assert!(refused * 20 <= later, "{refused} of {later}");
    let first = log.len() - later;
    format!("after {first} requests in the first window {refused} of {later} refused")
}

async fn learns_a_lowered_limit() -> String {
    let hotel = Hotel::with(|builder| builder.reservations(1500)).latency(150);
    let simulator = hotel.clone();
    tokio::spawn(async move {
        sleep(Duration::from_secs(45)).await;
        let limit = Limit::new(100, Duration::from_secs(30));
        simulator.simulator().set_limit(limit);
    });
    let request = reservations()
        .limitation(Limitation::new(1))
        .created_utc(at("2022-01-01T00:00:00Z")..at("2026-02-01T00:00:00Z"));
    let collected = collect_all(&hotel.client(), request).await;
    assert_eq!(collected.whole().len(), 1500);
    let log = hotel.log();
    let refused = log.iter().filter(|entry| entry.status == Some(429)).count();
    let share = refused as f64 / log.len() as f64;
    assert!(refused > 0 && share < 0.05, "{refused} of {}", log.len());
    format!(
        "{refused} of {} requests refused ({:.1} %)",
        log.len(),
        share * 100.0
    )
}

async fn repeats_stay_within_the_budget() -> String {
    let hotel = Hotel::with(|builder| builder.limit(None)).latency(50);
    hotel.script(Script::any().always().then(Fault::status(500)));
    let client = hotel.client_with(|builder| builder.limits(100_000, Duration::from_secs(30)));
    let mut calls = JoinSet::new();
    for _ in 0..1000 {
        let client = client.clone();
        calls.spawn(async move { read(&client).await.map(drop) });
    }
    while let Some(done) = calls.join_next().await {
        let error = done.expect("no panic").expect_err("500");
        assert_eq!(error.kind(), ErrorKind::Server);
    }
    let sent = hotel.sent();
    assert!((1000..=1200).contains(&sent), "{sent}");
    format!("{sent} requests for 1000 callers")
}

async fn other_properties_are_unaffected_by_a_disabled_one() -> String {
    let hotel = Hotel::with(|_| builder(20)).latency(50);
    let off = Script::any().when(Condition::Token(7)).always();
    hotel.script(off.then(Fault::status(401)));
    let client = hotel.client_with(|builder| builder.retry(RetryPolicy::new()));
    let mut properties = JoinSet::new();
    for number in 0..20 {
        let client = client.with_access_token(tokens::access(number));
        properties.spawn(async move {
            let mut fine = 0;
            let mut stopped = 0;
            for _ in 0..10 {
                match read(&client).await {
                    Ok(_) => fine += 1,
                    Err(error) => {
                        assert_eq!(error.kind(), ErrorKind::Unauthorized);
                        stopped += usize::from(error.outcome() == Outcome::NotSent);
                    }
                }
            }
            (number, fine, stopped)
        });
    }
    while let Some(done) = properties.join_next().await {
        let expected = |number| if number == 7 { (0, 7) } else { (10, 0) };
        let (number, fine, stopped) = done.expect("no panic");
        assert_eq!((fine, stopped), expected(number), "property {number}");
    }
    let log = hotel.log();
    let of = |token| {
        log.iter()
            .filter(|entry| entry.token == Some(token))
            .count()
    };
    assert_eq!(of(7), 3);
    assert!(
        (0..20)
            .filter(|token| *token != 7)
            .all(|token| of(token) == 10)
    );
    "3 requests of the one, 10 of each other, all answered".to_owned()
}

/// The operations of these scenarios; none of them changes anything.
const OPERATIONS: [&str; 5] = [
    "services/getAll",
    "outlets/getAll",
    "cashiers/getAll",
    "counters/getAll",
    "sources/getAll",
];

/// Whether the call was answered, or its error.
async fn call(client: &mews_api::Client, operation: &str) -> Result<(), mews_api::Error> {
    let body = br#"{"Limitation":{"Count":1}}"#;
    let call = client.call_raw(operation, body).effect(Effect::Read);
    call.await.map(drop)
}

async fn missing_permission_stops_only_its_operation() -> String {
    let hotel = Hotel::new();
    for operation in &OPERATIONS[1..4] {
        let refused = Script::on(*operation).always();
        hotel.script(refused.then(Fault::status(401)));
    }
    let client = hotel.client();
    call(&client, OPERATIONS[0]).await.expect("an answer");
    let mut sent = 0;
    for _ in 0..5 {
        for operation in &OPERATIONS[1..4] {
            let error = call(&client, operation).await.expect_err("401");
            assert!(error.is_unauthorized(), "{error}");
            sent += usize::from(error.outcome() == Outcome::Refused);
        }
        for operation in [OPERATIONS[0], OPERATIONS[4]] {
            call(&client, operation).await.expect("an answer");
        }
    }
    assert_eq!((sent, hotel.sent()), (9, 20));
    "3 requests of each refused operation, 11 of the others, all answered".to_owned()
}

async fn stops_a_token_that_no_longer_works() -> String {
    let hotel = Hotel::new();
    let client = hotel.client();
    call(&client, OPERATIONS[0]).await.expect("an answer");
    hotel.script(Script::any().always().then(Fault::status(401)));
    for _ in 0..3 {
        let error = call(&client, OPERATIONS[0]).await.expect_err("401");
        assert_eq!(error.status(), Some(401));
    }
    let error = call(&client, OPERATIONS[1]).await.expect_err("stopped");
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert_eq!(hotel.sent(), 4);
    format!("another operation: {}", error.message().unwrap_or_default())
}

async fn stops_a_token_that_never_worked() -> String {
    let hotel = Hotel::new();
    hotel.script(Script::any().always().then(Fault::status(401)));
    let client = hotel.client();
    for operation in &OPERATIONS[..3] {
        let error = call(&client, operation).await.expect_err("401");
        assert_eq!(error.status(), Some(401));
    }
    let error = call(&client, OPERATIONS[3]).await.expect_err("stopped");
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert_eq!(hotel.sent(), 3);
    format!("the fourth one: {}", error.message().unwrap_or_default())
}

async fn twenty_exports_side_by_side_use_their_quotas() -> String {
    const PROPERTIES: usize = 20;
    let hotel = Hotel::with(|_| builder(PROPERTIES).reservations(390)).latency(400);
    let client = hotel.client();
    let mut exports = JoinSet::new();
    for number in 0..PROPERTIES {
        let client = client.with_access_token(tokens::access(number));
        let request = reservations()
            .limitation(Limitation::new(1))
            .created_utc(at("2022-01-01T00:00:00Z")..at("2026-02-01T00:00:00Z"));
        exports.spawn(async move { collect_all(&client, request).await.whole().len() });
    }
    while let Some(done) = exports.join_next().await {
        assert_eq!(done.expect("no panic"), 390);
    }
    let log = hotel.log();
    assert!(log.iter().all(|entry| entry.status == Some(200)));
    let mut most = 0;
    let mut together = 0.0;
    for property in 0..PROPERTIES {
        let of = log.iter().filter(|entry| entry.token == Some(property));
        let times: Vec<f64> = of.map(|entry| entry.at.as_secs_f64()).collect();
        let within = |from: usize| {
            let end = times[from] + 30.0;
            times[from..].iter().take_while(|at| **at < end).count()
        };
        most = most.max((0..times.len()).map(within).max().unwrap_or_default());
        together += times.len() as f64 / (times[times.len() - 1] - times[0]);
    }
    let share = together / (PROPERTIES as f64 * 200.0 / 30.0);
    assert!(most <= 200, "{most}");
    assert!(share >= 0.95, "{share}");
    format!(
        "{} requests, at most {most} in any 30 s, {:.1} % of the quotas",
        log.len(),
        share * 100.0
    )
}
