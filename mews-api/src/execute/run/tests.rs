//! The loop, on the paused clock against a service in memory.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use tokio::time::Instant;

use crate::base::clock::{Clock, TokioClock};
use crate::base::future::BoxFuture;
use crate::base::operation::{Effect, OperationInfo};
use crate::execute::executor::Target;
use crate::execute::limiter::Class;
use crate::execute::options::CallOptions;
use crate::execute::transport::{Request, Response, Transport, TransportError};
use crate::fake::{Fake, json};
use crate::request::envelope::Body;
use crate::value::Timestamp;
use crate::{
    Client, ClientBuilder, Credentials, Error, ErrorKind, Outcome, RetryPolicy, RetryWrites,
};

type Sent = Result<Response, TransportError>;

static READ: OperationInfo = OperationInfo::new("notes/getAll", Effect::Read);
static METERED: OperationInfo =
    OperationInfo::new("bills/getPdf", Effect::Metered).prepaid("BillPrintEventId");
static SET: OperationInfo = OperationInfo::new("notes/update", Effect::Set);
static CREATE: OperationInfo = OperationInfo::new("notes/add", Effect::Create);

/// A client, and when its requests came, from the moment when it was made.
struct Service {
    client: Client,
    times: Arc<Mutex<Vec<Duration>>>,
}

impl Service {
    fn answering(answer: impl Fn(usize) -> Sent + Send + Sync + 'static) -> Self {
        Self::with(|builder| builder, answer)
    }

    fn with(
        configure: impl FnOnce(ClientBuilder) -> ClientBuilder,
        answer: impl Fn(usize) -> Sent + Send + Sync + 'static,
    ) -> Self {
        let times = Arc::new(Mutex::new(Vec::new()));
        let (log, start) = (Arc::clone(&times), Instant::now());
        let (builder, _) = Fake::builder(move |number, _| {
            log.lock().unwrap().push(start.elapsed());
            answer(number)
        });
        let client = configure(builder.seed(7)).build().unwrap();
        Self { client, times }
    }

    async fn call(&self, info: &'static OperationInfo) -> Result<(), Error> {
        self.call_with(info, CallOptions::default()).await
    }

    async fn call_with(
        &self,
        info: &'static OperationInfo,
        options: CallOptions,
    ) -> Result<(), Error> {
        let body = Body::parse(b"{}").unwrap();
        let answer = self
            .client
            .executor
            .run(Target::Known(info), &body, &options)
            .await;
        answer.map(drop)
    }

    fn sent(&self) -> usize {
        self.times.lock().unwrap().len()
    }

    /// The waits before each request, in seconds.
    fn waits(&self) -> Vec<f64> {
        let times = self.times.lock().unwrap();
        let mut last = Duration::ZERO;
        times
            .iter()
            .map(|time| (*time - std::mem::replace(&mut last, *time)).as_secs_f64())
            .collect()
    }
}

fn header(sent: Sent, name: &'static str, value: &str) -> Sent {
    let mut response = sent?;
    response.headers.append(name, value.parse().unwrap());
    Ok(response)
}

/// These answers, then success.
fn then_fine(answers: Vec<fn() -> Sent>) -> impl Fn(usize) -> Sent {
    move |number| {
        answers
            .get(number)
            .map_or_else(|| json(200, "{}"), |answer| answer())
    }
}

fn convergent() -> CallOptions {
    CallOptions {
        retry_writes: RetryWrites::IfIdempotent,
        ..CallOptions::default()
    }
}

#[tokio::test(start_paused = true)]
async fn sends_the_first_attempt_at_once() {
    let service = Service::answering(|_| json(200, "{}"));
    for info in [&READ, &CREATE] {
        service.call(info).await.unwrap();
    }
    assert_eq!(service.waits(), [0.0, 0.0]);
}

#[tokio::test(start_paused = true)]
async fn repeats_reads_with_growing_backoff_and_reports_attempts() {
    let service = Service::answering(|number| json([502, 503, 504, 503][number], "{}"));
    let error = service.call(&READ).await.unwrap_err();
    let waits = service.waits();
    assert_eq!(waits.len(), 4);
    for (wait, bound) in waits.iter().zip([0.0, 0.5, 1.0, 2.0]) {
        assert!(*wait <= bound, "{waits:?}");
    }
    assert!(
        error.is_server() && error.to_string().contains("(503), after 4 attempts"),
        "{error}"
    );
    let attempts: Vec<_> = error
        .attempts()
        .iter()
        .map(|attempt| (attempt.kind, attempt.status, attempt.delay.as_secs_f64()))
        .collect();
    let expected: Vec<_> = [502, 503, 504, 503]
        .into_iter()
        .zip(waits)
        .map(|(status, wait)| (ErrorKind::Server, Some(status), wait))
        .collect();
    assert_eq!(attempts, expected);
    assert_eq!(error.waited(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn repeats_transient_failures_of_reads_only() {
    let passing: [fn() -> Sent; 6] = [
        || json(500, "{}"),
        || json(502, "<html>"),
        || json(200, ""),
        || Err(TransportError::broken("reset")),
        || Err(TransportError::broken("cut").after(200, json(200, "").unwrap().headers)),
        || header(json(408, ""), "connection", "close"),
    ];
    for answer in passing {
        let read = Service::answering(then_fine(vec![answer, answer]));
        read.call(&READ).await.unwrap();
        assert_eq!(read.sent(), 3);
        for info in [&METERED, &SET, &CREATE] {
            let write = Service::answering(then_fine(vec![answer]));
            let error = write.call(info).await.unwrap_err();
            assert!(
                matches!(error.outcome(), Outcome::Unknown | Outcome::Applied),
                "{error:?}"
            );
            assert_eq!((write.sent(), error.attempts().len()), (1, 1));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn repeats_writes_that_were_not_processed() {
    let unprocessed: [fn() -> Sent; 3] = [
        || Err(TransportError::connect("refused")),
        || Err(TransportError::unprocessed("REFUSED_STREAM")),
        || header(json(429, "{}"), "retry-after", "1"),
    ];
    for answer in unprocessed {
        for info in [&METERED, &SET, &CREATE] {
            let service = Service::answering(then_fine(vec![answer, answer]));
            service.call(info).await.unwrap();
            assert_eq!(service.sent(), 3);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn repeats_idempotent_writes_on_request_with_unknown_outcome() {
    let service = Service::answering(then_fine(vec![|| json(500, "{}")]));
    service.call_with(&SET, convergent()).await.unwrap();
    assert_eq!(service.sent(), 2);
    let service = Service::answering(then_fine(vec![|| json(500, "{}")]));
    service.call_with(&CREATE, convergent()).await.unwrap_err();
    assert_eq!(service.sent(), 1);
    // The first attempt may have happened, whatever became of the second.
    let later: [fn() -> Sent; 2] = [
        || json(403, "{}"),
        || Err(TransportError::untrusted("expired")),
    ];
    for later in later {
        let service = Service::answering(then_fine(vec![|| json(500, "{}"), later]));
        let error = service.call_with(&SET, convergent()).await.unwrap_err();
        assert_eq!(
            (error.outcome(), service.sent()),
            (Outcome::Unknown, 2),
            "{error}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn treats_a_prepaid_metered_call_as_a_read() {
    for (json_body, sent) in [
        (&br#"{"BillPrintEventId":"9b4e7b1c"}"#[..], 2),
        (br#"{"BillPrintEventId":null}"#, 1),
        (b"{}", 1),
    ] {
        let service = Service::answering(then_fine(vec![|| json(500, "{}")]));
        let body = Body::parse(json_body).unwrap();
        let options = CallOptions::default();
        let answer = service
            .client
            .executor
            .run(Target::Known(&METERED), &body, &options)
            .await;
        assert_eq!((answer.is_ok(), service.sent()), (sent == 2, sent));
    }
}

#[tokio::test(start_paused = true)]
async fn treats_raw_calls_as_writes_by_default() {
    let service = Service::answering(then_fine(vec![|| json(500, "{}"), || json(500, "{}")]));
    service
        .client
        .call_raw("notes/getAll", b"{}")
        .await
        .unwrap_err();
    assert_eq!(service.sent(), 1);
    service
        .client
        .call_raw("notes/getAll", b"{}")
        .effect(Effect::Read)
        .await
        .unwrap();
    assert_eq!(service.sent(), 3);
}

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
    // By the answer's own clock, which may be years from this machine's.
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

#[tokio::test(start_paused = true)]
async fn policy_is_set_per_client_and_per_call() {
    let service = Service::with(
        |builder| builder.retry(RetryPolicy::new().max_attempts(2)),
        |_| json(503, "{}"),
    );
    service.call(&READ).await.unwrap_err();
    assert_eq!(service.sent(), 2);
    for (policy, sent) in [
        (RetryPolicy::none(), 3),
        (RetryPolicy::new().max_attempts(6), 9),
    ] {
        let options = CallOptions {
            retry: Some(policy),
            ..CallOptions::default()
        };
        service.call_with(&READ, options).await.unwrap_err();
        assert_eq!(service.sent(), sent);
    }
    let service = Service::answering(|_| json(429, "{}"));
    let options = CallOptions {
        retry: Some(RetryPolicy::none()),
        ..CallOptions::default()
    };
    service.call_with(&READ, options).await.unwrap_err();
    assert_eq!(service.sent(), 1);
}

#[tokio::test(start_paused = true)]
async fn does_not_repeat_heavy_requests_that_can_be_split() {
    let heavy = || json(408, r#"{"Message":"Too long."}"#);
    let walk = |splits| CallOptions {
        class: Class::Bulk,
        splits,
        ..CallOptions::default()
    };
    for (options, sent) in [
        (CallOptions::default(), 1),
        (walk(true), 1),
        (walk(false), 2),
    ] {
        let service = Service::answering(move |_| heavy());
        let error = service.call_with(&READ, options).await.unwrap_err();
        assert!(error.is_too_heavy());
        let waits = service.waits();
        assert!(
            waits.len() == sent && waits[1..].iter().all(|wait| *wait >= 5.0),
            "{waits:?}"
        );
    }
}

/// Never answers, and counts.
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
        let client = Client::builder(Credentials::new("c", "a"), "Test 1.0")
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
        // The repeat has six of the four seconds that are left; then it is too late for another one.
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
        let client = Client::builder(Credentials::new("c", "a"), "Test 1.0")
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
    let client = Client::builder(Credentials::new("client-token", "access-token"), "Test 1.0")
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
        "notes/getAll: not sent, since the service keeps answering 401: the next call of this operation is sent in 30 s"
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

/// The answers of a service, and whether the request may have been carried out.
fn answer(number: u8) -> (Sent, bool) {
    match number {
        0 => (Err(TransportError::connect("refused")), false),
        1 => (Err(TransportError::unprocessed("REFUSED_STREAM")), false),
        2 => (json(429, "{}"), false),
        3 => (header(json(429, "{}"), "retry-after", "2"), false),
        4 => (Err(TransportError::broken("reset")), true),
        5 => (Err(TransportError::timeout("late")), true),
        6 => (
            Err(TransportError::broken("cut").after(200, json(200, "").unwrap().headers)),
            true,
        ),
        7 => (json(500, "{}"), true),
        8 => (header(json(503, "{}"), "retry-after", "1"), true),
        9 => (json(502, "<html>"), true),
        10 => (json(200, ""), true),
        11 => (json(408, r#"{"Message":"."}"#), true),
        12 => (header(json(408, ""), "connection", "close"), true),
        13 => (json(400, "{}"), true),
        14 => (json(403, "{}"), true),
        15 => (
            header(json(307, ""), "location", "https://example.com"),
            true,
        ),
        _ => (json(200, "{}"), true),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// A model of the service carries out whatever it isn't certain not to have; it must never do so twice.
    #[test]
    fn never_sends_a_write_twice_unless_not_processed(
        script in prop::collection::vec(0..17_u8, 1..30),
        metered in any::<bool>(),
        attempts in 1..10_u32,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            let applied = Arc::new(Mutex::new(0));
            let counter = Arc::clone(&applied);
            let service = Service::with(
                |builder| builder.retry(RetryPolicy::new().max_attempts(attempts)),
                move |number| {
                    let (answer, may_be_applied) = answer(script.get(number).copied().unwrap_or(99));
                    *counter.lock().unwrap() += u32::from(may_be_applied);
                    answer
                },
            );
            let result = service.call(if metered { &METERED } else { &CREATE }).await;
            let applied = *applied.lock().unwrap();
            prop_assert!(applied <= 1);
            if let Err(error) = result {
                // "Nothing happened" must be true, but for what the service itself says.
                let nothing = matches!(error.outcome(), Outcome::NotSent | Outcome::Refused);
                let refused = matches!(error.status(), Some(400 | 403));
                prop_assert!(applied == 0 || !nothing || refused, "{:?}", error);
            }
            Ok(())
        })?;
    }
}

/// What spans and events say.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<String>>);

impl tracing::field::Visit for Seen {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        self.0
            .lock()
            .unwrap()
            .push_str(&format!(" {field}={value:?}"));
    }
}

impl tracing::Subscriber for Seen {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        self.0
            .lock()
            .unwrap()
            .push_str(attributes.metadata().name());
        attributes.record(&mut self.clone());
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[tokio::test(start_paused = true)]
async fn spans_report_attempts_and_hide_secrets() {
    let seen = Seen::default();
    // While there is a single subscriber, tests on other threads, which have none, may switch the spans off for all.
    let _second = tracing::Dispatch::new(seen.clone());
    let guard = tracing::subscriber::set_default(seen.clone());
    let service = Service::answering(|number| match number {
        0 => json(500, r#"{"Message":"client-token of Jane"}"#),
        1 => {
            let mut echo = json(503, r#"{"Message":"access-token of Jane"}"#)?;
            echo.headers
                .insert("request-id", "r-access-token".parse().unwrap());
            Ok(echo)
        }
        _ => json(200, r#"{"Guest":"Jane"}"#),
    });
    service.call(&READ).await.unwrap();
    drop(guard);
    let seen = seen.0.lock().unwrap().clone();
    for expected in [
        "mews_call operation=\"notes/getAll\"",
        "mews_attempt number=1",
        "mews_attempt number=3",
        "status=500",
        "request_id=\"r-1\"",
        "request_id=\"r-[redacted]\"",
        "waited_ms=0",
        "kind=Server",
        "attempts=3",
    ] {
        assert!(seen.contains(expected), "{expected} in {seen}");
    }
    assert!(!seen.contains("-token") && !seen.contains("Jane"), "{seen}");
}

/// Answers after half a second, refuses one request, and knows how many of each token it holds at once.
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
    let credentials = Credentials::new("client-token", "access-token");
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
    // Refused after 0.5 s; 3 s and a little later the probe, alone; and the rest when it is answered.
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
