//! The service with a true window, in memory, and processes that call it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mews_api::quota::{Ledger, QuotaReport, SharedQuota};
use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
use mews_api::{Client, Credentials, Effect, RateLimiter, RetryPolicy};
use tokio::task::JoinSet;

pub(crate) const TOKEN: &str = "an-access-token-of-a-hotel";
/// The limit of the service.
pub(crate) const REQUESTS: u32 = 40;
pub(crate) const WINDOW: Duration = Duration::from_secs(1);
/// The margin that processes keep.
const MARGIN: Duration = Duration::from_millis(400);

/// Counts requests in a true window and refuses those that are too many.
#[derive(Clone, Default)]
pub(crate) struct Service(Arc<Counts>);

#[derive(Default)]
struct Counts {
    window: Mutex<VecDeque<Instant>>,
    accepted: AtomicUsize,
    refused: AtomicUsize,
}

impl Service {
    /// Accepted and refused requests since this was last asked.
    pub(crate) fn tally(&self) -> (usize, usize) {
        let accepted = self.0.accepted.swap(0, Ordering::Relaxed);
        (accepted, self.0.refused.swap(0, Ordering::Relaxed))
    }

    fn admits(&self) -> bool {
        let now = Instant::now();
        let mut window = self.0.window.lock().expect("no panic");
        while window.front().is_some_and(|at| now - *at >= WINDOW) {
            window.pop_front();
        }
        let admits = window.len() < REQUESTS as usize;
        if admits {
            window.push_back(now);
            self.0.accepted.fetch_add(1, Ordering::Relaxed);
        } else {
            self.0.refused.fetch_add(1, Ordering::Relaxed);
        }
        admits
    }
}

impl Transport for Service {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let status = if self.admits() { 200 } else { 429 };
        let mut headers = HeaderMap::new();
        headers.insert("content-type", "application/json".parse().expect("a value"));
        headers.insert("retry-after", "1".parse().expect("a value"));
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let body = b"{}".to_vec();
            Ok(Response {
                status,
                headers,
                body,
            })
        })
    }
}

/// A client as one process has it.
pub(crate) struct Process {
    pub(crate) client: Client,
    pub(crate) limiter: RateLimiter,
}

impl Process {
    pub(crate) fn new(ledger: impl Ledger, processes: u32, service: &Service) -> Self {
        let quota = SharedQuota::new("secret", processes).limits(REQUESTS, WINDOW + MARGIN);
        let limiter = RateLimiter::shared(ledger, quota);
        let credentials = Credentials::client_token("client-token").access_token(TOKEN);
        let client = Client::builder(credentials, "Quota 1.0")
            .transport(service.clone())
            .limiter(&limiter)
            .retry(RetryPolicy::new().max_wait(Duration::from_secs(30)))
            .build()
            .expect("a client");
        Self { client, limiter }
    }

    pub(crate) fn report(&self) -> QuotaReport {
        self.limiter.quota_report().expect("a shared quota")
    }

    /// Calls without pause from a number of tasks, until they are dropped. A failed call panics.
    pub(crate) fn load(&self, callers: usize) -> JoinSet<()> {
        let mut load = JoinSet::new();
        for _ in 0..callers {
            let client = self.client.clone();
            load.spawn(async move {
                loop {
                    call(&client).await;
                }
            });
        }
        load
    }
}

/// One single call, which must succeed.
pub(crate) async fn call(client: &Client) {
    let call = client
        .call_raw("services/getAll", b"{}")
        .effect(Effect::Read);
    call.send().await.expect("no call fails");
}
