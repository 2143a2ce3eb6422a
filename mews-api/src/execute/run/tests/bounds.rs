//! The ends of a call: timeouts, deadlines, the retry budget, a stopped operation, a dropped
//! caller.

use super::*;

/// Never responds, and counts requests.
struct Silent(Arc<Mutex<usize>>);

impl Transport for Silent {
    fn send(&self, _: Request) -> BoxFuture<'_, Sent> {
        *self.0.lock().unwrap() += 1;
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn attempts_time_out_within_the_deadline() {
    let seconds = Duration::from_secs;
    for (policy, timeout, least, most, sent) in [
        (RetryPolicy::new(), 120, 240.0, 240.5, 2),
        (RetryPolicy::new().deadline(seconds(10)), 8, 10.0, 10.0, 2),
        (RetryPolicy::new().deadline(seconds(10)), 10, 10.0, 10.0, 1),
        // A single attempt has what it is given.
        (RetryPolicy::new().deadline(seconds(10)), 60, 60.0, 60.0, 1),
    ] {
        let counter = Arc::new(Mutex::new(0));
        let client = Client::builder(Credentials::client_token("c").access_token("a"), "Test 1.0")
            .transport(Silent(Arc::clone(&counter)))
            .retry(policy)
            .timeout(seconds(timeout))
            .seed(3)
            .build()
            .unwrap();
        let started = Instant::now();
        let error = client
            .call_raw("notes/getAll", b"{}")
            .effect(Effect::Read)
            .await
            .unwrap_err();
        let elapsed = started.elapsed().as_secs_f64();
        assert!(
            error.is_timeout() && (least..=most + 0.01).contains(&elapsed),
            "{elapsed}"
        );
        assert_eq!(*counter.lock().unwrap(), sent);
    }
}

/// Refuses for too many requests, after six seconds, and counts.
struct Slow(Arc<Mutex<usize>>);

impl Transport for Slow {
    fn send(&self, _: Request) -> BoxFuture<'_, Sent> {
        *self.0.lock().unwrap() += 1;
        Box::pin(async {
            tokio::time::sleep(Duration::from_secs(6)).await;
            header(json(429, "{}"), "retry-after", "1")
        })
    }
}

#[tokio::test(start_paused = true)]
async fn does_not_abandon_a_refused_write_at_the_deadline() {
    let seconds = Duration::from_secs;
    for (effect, deadline, sent, kind, outcome) in [
        // The repeat has six of the four seconds that are left; then it is too late for another
        // one.
        (
            Effect::Create,
            10,
            2,
            ErrorKind::RateLimited,
            Outcome::Refused,
        ),
        (
            Effect::Metered,
            10,
            2,
            ErrorKind::RateLimited,
            Outcome::Refused,
        ),
        (
            Effect::Create,
            6,
            1,
            ErrorKind::RateLimited,
            Outcome::Refused,
        ),
        (Effect::Read, 6, 1, ErrorKind::RateLimited, Outcome::Refused),
        (Effect::Read, 10, 2, ErrorKind::Timeout, Outcome::Unknown),
    ] {
        let counter = Arc::new(Mutex::new(0));
        let client = Client::builder(Credentials::client_token("c").access_token("a"), "Test 1.0")
            .transport(Slow(Arc::clone(&counter)))
            .retry(RetryPolicy::new().deadline(seconds(deadline)))
            .timeout(seconds(30))
            .seed(3)
            .build()
            .unwrap();
        let call = client.call_raw("notes/add", b"{}").effect(effect);
        let error = call.await.unwrap_err();
        let ended = (error.kind(), error.outcome(), *counter.lock().unwrap());
        assert_eq!(ended, (kind, outcome, sent), "{effect:?} {deadline}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_thousand_callers_share_a_retry_budget() {
    for status in [500, 502] {
        let service = Arc::new(Service::answering(move |_| json(status, "{}")));
        let mut callers = tokio::task::JoinSet::new();
        for _ in 0..1000 {
            let service = Arc::clone(&service);
            callers.spawn(async move { service.call(&READ).await });
        }
        while let Some(result) = callers.join_next().await {
            assert!(result.unwrap().unwrap_err().is_server());
        }
        assert_eq!(service.sent(), 1100, "the 500 tokens pay for 100 repeats");
    }
}

#[tokio::test(start_paused = true)]
async fn five_successes_pay_for_a_repeat() {
    let service = Arc::new(Service::answering(|number| match number {
        1100..1105 => json(200, "{}"),
        _ => json(500, "{}"),
    }));
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let service = Arc::clone(&service);
        callers.spawn(async move { service.call(&READ).await });
    }
    assert!(callers.join_all().await.iter().all(Result::is_err));
    for _ in 0..5 {
        service.call(&READ).await.unwrap();
    }
    let error = service.call(&READ).await.unwrap_err();
    assert_eq!((error.attempts().len(), service.sent()), (2, 1107));
}

#[tokio::test(start_paused = true)]
async fn counts_sent_requests_whose_caller_was_dropped() {
    let sent = Arc::new(Mutex::new(0));
    let client = Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Test 1.0",
    )
    .transport(Silent(Arc::clone(&sent)))
    .limits(1, Duration::from_secs(30))
    .build()
    .unwrap();
    let call = || client.call_raw("notes/getAll", b"{}");
    let gone = tokio::time::timeout(Duration::from_secs(1), call().send());
    gone.await.unwrap_err();
    let error = call().max_wait(Duration::ZERO).await.unwrap_err();
    assert!(
        error.is_rate_limited() && error.outcome() == Outcome::NotSent,
        "{error}"
    );
    assert_eq!(*sent.lock().unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn stops_only_the_operation_that_is_unauthorized() {
    let refused = |_: usize| json(401, "{}");
    let service = Service::answering(refused);
    for _ in 0..3 {
        assert_eq!(service.call(&READ).await.unwrap_err().status(), Some(401));
    }
    let error = service.call(&READ).await.unwrap_err();
    assert!(error.is_unauthorized() && error.outcome() == Outcome::NotSent);
    assert!(error.attempts().is_empty() && service.sent() == 3);
    assert_eq!(
        error.to_string(),
        "notes/getAll: not sent, because the service repeatedly returned 401: the next call of this operation is sent in 30 s"
    );
    let other = service.client.with_access_token("other");
    assert_eq!(
        other
            .call_raw("notes/add", b"{}")
            .await
            .unwrap_err()
            .status(),
        Some(401)
    );
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert_eq!(service.call(&READ).await.unwrap_err().status(), Some(401));
    assert_eq!(service.call(&READ).await.unwrap_err().status(), None);

    let service = Service::with(|builder| builder.stop_after_unauthorized(0), refused);
    for _ in 0..20 {
        assert_eq!(service.call(&READ).await.unwrap_err().status(), Some(401));
    }
}

#[tokio::test(start_paused = true)]
async fn sends_nothing_after_the_caller_is_dropped() {
    let service = Service::answering(|_| header(json(503, "{}"), "retry-after", "10"));
    let call = tokio::time::timeout(Duration::from_secs(1), service.call(&READ));
    call.await.unwrap_err();
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(service.sent(), 1);
}
