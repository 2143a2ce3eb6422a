//! Clocks that jump, and runtimes that end.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use mews_simulator::{Fault, RetryAfter};
use tokio::runtime::Builder;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::calls::read;
use crate::clocks::OffBy;
use crate::hotel::{Hotel, READ, Service as _};
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 68 jumps_of_the_wall_clock_have_no_effect, "the wall clock jumps by an hour, back and forth", "limiter and pauses go on as before"),
    scenario!(Plain 69 runtime_can_shut_down_while_calls_wait, "the runtime is shut down while calls wait", "no panic, nothing sent"),
];

async fn jumps_of_the_wall_clock_have_no_effect() -> String {
    let hotel = Hotel::new().latency(50);
    let off = Arc::new(AtomicI64::new(0));
    let clock = OffBy::shared(Arc::clone(&off));
    let client = hotel.client_with(|builder| builder.clock(clock));
    let mut calls = JoinSet::new();
    for _ in 0..600 {
        let client = client.clone();
        calls.spawn(async move { read(&client).await.map(drop) });
    }
    let jumps = async {
        for jump in [3600, -3600, 0, -3600, 3600, 0].repeat(4) {
            off.store(jump, Ordering::SeqCst);
            sleep(Duration::from_secs(4)).await;
        }
    };
    let started = Instant::now();
    let all = async {
        while let Some(done) = calls.join_next().await {
            done.expect("no panic").expect("an answer");
        }
        started.elapsed().as_secs_f64()
    };
    let (took, ()) = tokio::join!(all, jumps);
    let log = hotel.log();
    assert!(log.iter().all(|entry| entry.status == Some(200)));
    assert!((60.0..63.0).contains(&took), "{took}");

    let hotel = Hotel::new();
    let clock = OffBy::shared(Arc::clone(&off));
    let client = hotel.client_with(|builder| builder.clock(clock));
    hotel.next(1, READ, Fault::too_many_requests(RetryAfter::Seconds(10)));
    let jump = async {
        sleep(Duration::from_secs(5)).await;
        off.store(-3600, Ordering::SeqCst);
    };
    let (answer, ()) = tokio::join!(read(&client), jump);
    answer.expect("an answer");
    let wait = hotel.gaps()[0];
    assert!((10.0..11.0).contains(&wait), "{wait}");
    format!("600 calls in {took:.1} s without a refusal; a pause of 10 s took {wait:.2} s")
}

fn runtime_can_shut_down_while_calls_wait() -> String {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime");
    let hotel = runtime.block_on(async {
        let hotel = Hotel::new();
        hotel.next(1, READ, Fault::too_many_requests(RetryAfter::Seconds(60)));
        let client = hotel.client();
        for _ in 0..10 {
            let client = client.clone();
            tokio::spawn(async move { read(&client).await.map(drop) });
        }
        sleep(Duration::from_secs(1)).await;
        hotel
    });
    let before = hotel.sent();
    assert!(before > 0);
    drop(runtime);
    assert_eq!(hotel.sent(), before);

    // A call that outlives its runtime is dropped outside of it.
    let runtime = Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime");
    let (hotel, call) = runtime.block_on(async {
        let hotel = Hotel::new();
        hotel.next(1, READ, Fault::too_many_requests(RetryAfter::Seconds(60)));
        let client = hotel.client();
        let mut call = Box::pin(async move { read(&client).await.map(drop) });
        let waited = tokio::time::timeout(Duration::from_secs(1), &mut call).await;
        assert!(waited.is_err(), "it waits");
        (hotel, call)
    });
    drop(runtime);
    drop(call);
    assert_eq!(hotel.sent(), 1);
    format!("{before} and 1 requests before, none after, no panic")
}
