//! Pauses that the service asks for, and the gate of a token.

use super::*;

#[tokio::test(start_paused = true)]
async fn pauses_as_long_as_the_service_asks() {
    for (status, value) in [(429, "3"), (429, "2.5"), (503, "3")] {
        let service = Service::answering(move |number| match number {
            0 => header(json(status, "{}"), "retry-after", value),
            _ => json(200, "{}"),
        });
        service.call(&READ).await.unwrap();
        let waits = service.waits();
        assert!(
            (3.0..3.5).contains(&waits[1]),
            "{status} {value}: {waits:?}"
        );
    }
    // By the response's own clock, which may be years from this machine's.
    let service = Service::answering(|number| match number {
        0 => header(
            header(json(429, "{}"), "date", "Sun, 06 Nov 1994 08:49:37 GMT"),
            "retry-after",
            "Sun, 06 Nov 1994 08:49:42 GMT",
        ),
        _ => json(200, "{}"),
    });
    service.call(&CREATE).await.unwrap();
    let waits = service.waits();
    assert!((5.0..5.3).contains(&waits[1]), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn fails_at_once_if_the_pause_is_too_long() {
    let service = Service::answering(|_| header(json(429, "{}"), "retry-after", "86400"));
    let error = service.call(&READ).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(86_400)));
    assert_eq!((service.sent(), error.waited()), (1, Duration::ZERO));
    // Nor does anyone else with that token get through meanwhile.
    let error = service.call(&READ).await.unwrap_err();
    assert!(
        error.is_rate_limited() && error.outcome() == Outcome::NotSent,
        "{error}"
    );
    assert_eq!(service.waits(), [0.0]);
}

#[tokio::test(start_paused = true)]
async fn refusals_without_retry_after_wait_longer_up_to_max_wait() {
    for value in [
        None,
        Some("0"),
        Some("-1"),
        Some("Sun, 06 Nov 1994 08:49:37 GMT"),
        Some("abc"),
    ] {
        let service = Service::answering(move |_| match value {
            Some(value) => header(json(429, "{}"), "retry-after", value),
            None => json(429, "{}"),
        });
        let started = Instant::now();
        let error = service.call(&CREATE).await.unwrap_err();
        let elapsed = started.elapsed();
        assert!(
            error.is_rate_limited() && error.outcome() == Outcome::Refused,
            "{error:?}"
        );
        assert!(
            elapsed <= Duration::from_secs(300) && error.waited() <= elapsed,
            "{elapsed:?}"
        );
        assert!(elapsed >= Duration::from_secs(200), "{elapsed:?}");
        let waits = service.waits();
        assert!(waits[1..].iter().all(|wait| *wait >= 0.25), "{waits:?}");
        assert!(waits.len() < 40, "{waits:?}");
        assert!(waits[1] < waits[3] && waits[3] < waits[5], "{waits:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn max_wait_is_set_per_call() {
    let service = Service::answering(|_| header(json(429, "{}"), "retry-after", "150"));
    service.call(&READ).await.unwrap_err();
    assert_eq!(service.sent(), 1);
    let service = Service::answering(|number| match number {
        0 => header(json(429, "{}"), "retry-after", "150"),
        _ => json(200, "{}"),
    });
    let patient = CallOptions {
        max_wait: Some(Duration::from_secs(200)),
        ..CallOptions::default()
    };
    service.call_with(&READ, patient).await.unwrap();
    let waits = service.waits();
    assert!((150.0..152.0).contains(&waits[1]), "{waits:?}");
    let service = Service::answering(|_| header(json(429, "{}"), "retry-after", "2"));
    let hasty = CallOptions {
        max_wait: Some(Duration::from_secs(1)),
        ..CallOptions::default()
    };
    assert!(
        service
            .call_with(&READ, hasty)
            .await
            .unwrap_err()
            .is_rate_limited()
    );
    assert_eq!(service.sent(), 1);
}

/// Writes down what it was asked to wait.
struct Recorder {
    clock: TokioClock,
    sleeps: Arc<Mutex<Vec<Duration>>>,
}

impl Clock for Recorder {
    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleeps.lock().unwrap().push(duration);
        self.clock.sleep(duration)
    }

    fn wall(&self) -> Timestamp {
        // 5 s before the moment that the service names.
        "1994-11-06T08:49:37Z".parse().unwrap()
    }
}

#[tokio::test(start_paused = true)]
async fn waits_by_the_clock_of_the_client() {
    let sleeps = Arc::new(Mutex::new(Vec::new()));
    let recorder = Recorder {
        clock: TokioClock::new(),
        sleeps: Arc::clone(&sleeps),
    };
    let service = Service::with(
        |builder| builder.clock(recorder).timeout(Duration::from_secs(77)),
        |number| match number {
            0 => header(
                json(503, "{}"),
                "retry-after",
                "Sun, 06 Nov 1994 08:49:42 GMT",
            ),
            _ => json(200, "{}"),
        },
    );
    service.call(&READ).await.unwrap();
    let sleeps = sleeps.lock().unwrap();
    // A timeout is waited for in steps, of which the first one is enough here.
    let (timeouts, pauses): (Vec<Duration>, Vec<Duration>) = sleeps
        .iter()
        .partition(|sleep| **sleep == Duration::from_secs(77) / 16);
    assert_eq!((timeouts.len(), pauses.len()), (2, 1), "{sleeps:?}");
    assert!((5.0..5.5).contains(&pauses[0].as_secs_f64()), "{sleeps:?}");
}

/// Responds after half a second, refuses one request, and counts the concurrent requests of each
/// token.
#[derive(Clone, Default)]
struct Crowded {
    under_way: Arc<Mutex<std::collections::HashMap<String, usize>>>,
    log: Arc<Mutex<Vec<(Duration, String, usize)>>>,
}

impl Transport for Crowded {
    fn send(&self, request: Request) -> BoxFuture<'_, Sent> {
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let token = body["AccessToken"].as_str().unwrap().to_owned();
        let start = *START.get_or_init(Instant::now);
        Box::pin(async move {
            let at_once = {
                let mut under_way = self.under_way.lock().unwrap();
                let at_once = under_way.entry(token.clone()).or_default();
                *at_once += 1;
                *at_once
            };
            let number = {
                let mut log = self.log.lock().unwrap();
                log.push((start.elapsed(), token.clone(), at_once));
                log.iter().filter(|(_, other, _)| *other == token).count()
            };
            tokio::time::sleep(Duration::from_millis(500)).await;
            *self.under_way.lock().unwrap().get_mut(&token).unwrap() -= 1;
            match (&*token, number) {
                ("access-token", 1) => header(json(429, "{}"), "retry-after", "3"),
                _ => json(200, "{}"),
            }
        })
    }
}

static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();

#[tokio::test(start_paused = true)]
async fn refusal_closes_the_gate_of_its_token_until_a_probe_succeeds() {
    START.get_or_init(Instant::now);
    let service = Crowded::default();
    let credentials = Credentials::client_token("client-token").access_token("access-token");
    let client = Client::builder(credentials, "Test 1.0")
        .transport(service.clone())
        .build()
        .unwrap();
    let call = |client: &Client| {
        let client = client.clone();
        async move { client.call_raw("notes/add", b"{}").await.unwrap() }
    };
    // The first one is refused while 49 more come; a second hotel calls all the time.
    let mut calls = tokio::task::JoinSet::new();
    calls.spawn(call(&client));
    tokio::time::sleep(Duration::from_millis(600)).await;
    for _ in 0..49 {
        calls.spawn(call(&client));
    }
    let other = client.with_access_token("other");
    for _ in 0..50 {
        calls.spawn(call(&other));
    }
    calls.join_all().await;

    let log = service.log.lock().unwrap();
    let of = |token: &str| -> Vec<(Duration, usize)> {
        (log.iter().filter(|(_, whose, _)| whose == token))
            .map(|(at, _, at_once)| (*at, *at_once))
            .collect()
    };
    let (own, others) = (of("access-token"), of("other"));
    assert_eq!((own.len(), others.len()), (51, 50));
    let (began, milliseconds) = (own[0].0, Duration::from_millis);
    assert!(
        others.iter().all(|(at, _)| *at < began + milliseconds(700)),
        "{others:?}"
    );
    // Refused after 0.5 s; 3 s and a little later the probe, alone; and the rest when it is
    // answered.
    let probe = own[1].0 - began;
    assert!(
        (milliseconds(3500)..milliseconds(3700)).contains(&probe),
        "{probe:?}"
    );
    assert_eq!(own[1].1, 1);
    assert!(
        own[2..]
            .iter()
            .all(|(at, _)| *at >= own[1].0 + milliseconds(500)),
        "{own:?}"
    );
    assert_eq!(own.iter().map(|(_, at_once)| *at_once).max(), Some(49));
}
