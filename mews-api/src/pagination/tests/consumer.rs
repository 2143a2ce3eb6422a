//! Consumers that are slow, block the thread or go away.

use std::pin::Pin;
use std::task::{Poll, Waker};

use futures_core::Stream;

use super::*;
use crate::Credentials;
use crate::base::clock::Clock;
use crate::base::future::BoxFuture;
use crate::execute::transport::{Request, Response, Transport};

/// A service that takes a while, and counts its requests.
#[derive(Clone, Default)]
struct Slow {
    state: Arc<Mutex<Counts>>,
    takes: Duration,
    padding: usize,
}

#[derive(Default)]
struct Counts {
    under_way: usize,
    most: usize,
    answered: usize,
}

impl Transport for Slow {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let mut state = self.state.lock().unwrap();
        state.under_way += 1;
        state.most = state.most.max(state.under_way);
        Box::pin(async move {
            tokio::time::sleep(self.takes).await;
            let mut state = self.state.lock().unwrap();
            state.under_way -= 1;
            state.answered += 1;
            let id = format!("{}", body["At"]["StartUtc"]);
            let row = value!({"Id": id, "Text": "x".repeat(self.padding)});
            json(200, &value!({"Stays": [row], "Cursor": null}).to_string())
        })
    }
}

fn slow(milliseconds: u64, padding: usize, timeout: u64) -> (Client, Slow) {
    let service = Slow {
        takes: Duration::from_millis(milliseconds),
        padding,
        ..Slow::default()
    };
    let client = Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Test 1.0",
    )
    .transport(service.clone())
    .timeout(Duration::from_millis(timeout))
    .build();
    (client.unwrap(), service)
}

fn quarters(client: Client, count: i64) -> Call<TestRequest<POINTS_WITHOUT_TIMES>> {
    Call::new(client, TestRequest(between(0, count * 91 * DAY)))
}

#[tokio::test(start_paused = true)]
async fn reads_responses_while_the_consumer_is_busy() {
    let (client, service) = slow(500, 0, 1000);
    let mut pages = quarters(client, 12).concurrency(4).pages();
    let mut meanwhile = 0;
    while pages.try_next().await.unwrap().is_some() {
        let before = service.state.lock().unwrap().answered;
        tokio::time::sleep(Duration::from_secs(3)).await;
        meanwhile += service.state.lock().unwrap().answered - before;
    }
    assert_eq!(pages.stats().splits, 0);
    assert!(meanwhile > 0, "responses come while nobody polls");
}

#[tokio::test(start_paused = true)]
async fn starts_no_request_after_it_is_dropped() {
    let (client, service) = slow(500, 0, 1000);
    let mut pages = quarters(client, 12).concurrency(4).pages();
    for _ in 0..3 {
        pages.try_next().await.unwrap();
    }
    drop(pages);
    let before = service.state.lock().unwrap().answered;
    tokio::time::sleep(Duration::from_secs(60)).await;
    let state = service.state.lock().unwrap();
    assert_eq!(state.answered, before);
}

#[tokio::test(start_paused = true)]
async fn read_ahead_bounds_the_requests_under_way() {
    for (bytes, most) in [(0, 1), (31_000, 3), (1 << 20, 8)] {
        let (client, service) = slow(100, 10_000, 1000);
        let call = quarters(client, 24).concurrency(8).read_ahead(bytes);
        let mut items = call.items();
        while items.try_next().await.unwrap().is_some() {}
        assert_eq!(service.state.lock().unwrap().most, most, "{bytes}");
    }
}

/// A consumer that blocks the only thread keeps responses from being read. That is not the
/// service's time, so it makes no timeout.
#[test]
fn blocked_thread_causes_no_timeout() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(async {
        let (client, _) = slow(500, 0, 900);
        let mut pages = quarters(client, 5).concurrency(4).pages();
        while pages.try_next().await.unwrap().is_some() {
            // On purpose: a consumer that computes for longer than the timeout.
            std::thread::sleep(Duration::from_millis(1200));
        }
        assert_eq!(pages.stats().splits, 0);
    });
}

#[test]
fn works_without_a_tokio_runtime() {
    /// Nothing here waits for time.
    struct NoTime;
    impl Clock for NoTime {
        fn now(&self) -> Duration {
            Duration::ZERO
        }
        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(std::future::pending())
        }
    }
    let (builder, _) = Fake::builder(|number, _| {
        let cursor = (number < 3).then(|| number.to_string());
        json(
            200,
            &value!({"Stays": [{"Id": number}], "Cursor": cursor}).to_string(),
        )
    });
    let client = builder.clock(NoTime).build().unwrap();
    let mut items = Call::new(client, TestRequest::<POINTS>(value!({}))).items();
    let mut context = std::task::Context::from_waker(Waker::noop());
    let mut ids = 0;
    for _ in 0..100 {
        match Pin::new(&mut items).poll_next(&mut context) {
            Poll::Ready(Some(item)) => ids += u32::from(item.is_ok()),
            Poll::Ready(None) => break,
            Poll::Pending => {}
        }
    }
    assert_eq!(ids, 4);
}

#[tokio::test(start_paused = true)]
async fn rejects_pagination_options_on_a_single_request() {
    let (client, log) = Rules::new(Vec::new()).client();
    let call = Call::new(client, TestRequest::<POINTS>(between(0, DAY)));
    let error = call.ordered().first_page().await.unwrap_err();
    assert!(error.is_invalid_request() && error.path() == Some("pagination"));
    assert!(log.bodies().is_empty());
}
