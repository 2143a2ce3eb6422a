//! The loop, on the paused clock against a service in memory.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use tokio::time::Instant;

use crate::base::api::CONNECTOR;
use crate::base::clock::{Clock, TokioClock};
use crate::base::future::BoxFuture;
use crate::base::operation::{Effect, OperationInfo};
use crate::execute::executor::Target;
use crate::execute::limiter::Priority;
use crate::execute::options::CallOptions;
use crate::execute::transport::{Request, Response, Transport, TransportError};
use crate::fake::{Fake, json};
use crate::request::envelope::Body;
use crate::value::Timestamp;
use crate::{
    Client, ClientBuilder, Credentials, Error, ErrorKind, Outcome, RetryPolicy, RetryWrites,
};

mod bounds;
mod pauses;
mod spans;

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
        let body = Body::parse(&CONNECTOR, b"{}").unwrap();
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

/// These responses, then success.
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
        let body = Body::parse(&CONNECTOR, json_body).unwrap();
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
    let bulk = |can_split| CallOptions {
        priority: Priority::Bulk,
        can_split,
        ..CallOptions::default()
    };
    for (options, sent) in [
        (CallOptions::default(), 1),
        (bulk(true), 1),
        (bulk(false), 2),
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

/// The responses of a service, and whether the request may have been carried out.
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

    /// A model of the service carries out whatever it isn't certain not to have; it must never do
    /// so twice.
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
                // "Nothing happened" must be true, except where the service itself reports it.
                let nothing = matches!(error.outcome(), Outcome::NotSent | Outcome::Refused);
                let refused = matches!(error.status(), Some(400 | 403));
                prop_assert!(applied == 0 || !nothing || refused, "{:?}", error);
            }
            Ok(())
        })?;
    }
}
