//! One of the processes.

use std::io::{self, BufRead, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_api::bindings::{ListInfo, OperationInfo};
use mews_api::quota::{RedisLedger, SharedQuota};
use mews_api::{Client, Credentials, Effect, Environment, Error, RateLimiter, RetryPolicy};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

use super::job::{Job, Outcome, Scheme, wall_clock};
use super::schemes::Store;
use super::{MARGIN, PROCESSES, REQUESTS};

/// Does the job and prints what came of it. Starts when a line comes on its input, with the others.
pub(super) async fn run(job: &str) -> io::Result<()> {
    let job: Job = serde_json::from_str(job)?;
    let limiter = limiter(&job)?;
    let store = match job.scheme {
        Scheme::Ledger => None,
        scheme => Some(Store::connect(&job.store, scheme, job.window).await?),
    };
    let clients: Vec<Client> = (job.access_tokens.iter())
        .map(|token| client(&job, token, &limiter))
        .collect::<Result<_, _>>()
        .map_err(io::Error::other)?;
    println!("ready");
    io::stdin().lock().read_line(&mut String::new())?;

    let start = Instant::now();
    let ends = start + job.ends;
    let outcome = Arc::new(Mutex::new(Outcome::default()));
    let mut tasks = JoinSet::new();
    tasks.spawn(watch(limiter.clone(), Arc::clone(&outcome)));
    let mut delay = job.delay;
    for client in &clients {
        let caller = Caller {
            client: client.clone(),
            store: store.clone(),
            outcome: Arc::clone(&outcome),
        };
        for _ in 0..job.burst {
            let caller = caller.clone();
            tasks.spawn(async move { caller.call(false).await });
        }
        for _ in 0..job.callers {
            let (caller, gap) = (caller.clone(), job.gap);
            tasks.spawn(async move {
                sleep(delay).await;
                loop {
                    caller.call(true).await;
                    sleep(gap).await;
                }
            });
        }
        for _ in 0..job.paginated {
            let caller = caller.clone();
            tasks.spawn(async move {
                sleep(delay).await;
                loop {
                    caller.paginate().await;
                }
            });
        }
        delay += job.stagger;
    }
    // The calls that are under way then are given up.
    sleep_until(ends).await;
    drop(tasks);
    let mut outcome = outcome.lock().expect("no panic").clone();
    if let Some(report) = limiter.quota_report() {
        outcome.denied = report.denied;
        outcome.late = report.late;
    }
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &outcome)?;
    writeln!(out)
}

fn limiter(job: &Job) -> io::Result<RateLimiter> {
    if job.scheme != Scheme::Ledger {
        return Ok(RateLimiter::new(u32::MAX, Duration::from_millis(1)));
    }
    let ledger = RedisLedger::open(&job.store).map_err(io::Error::other)?;
    let quota = SharedQuota::new("a secret of all processes", PROCESSES)
        .limits(REQUESTS, job.window + MARGIN);
    Ok(RateLimiter::shared(ledger, quota))
}

fn client(job: &Job, token: &str, limiter: &RateLimiter) -> Result<Client, Error> {
    let credentials = Credentials::client_token("client-token-of-the-bench").access_token(token);
    Client::builder(credentials, "Quota Bench 1.0")
        .environment(Environment::custom(job.service.as_str()))
        .retry(RetryPolicy::new().max_wait(Duration::from_secs(600)))
        .limiter(limiter)
        .build()
}

/// Notes when the store is left and used again.
async fn watch(limiter: RateLimiter, outcome: Arc<Mutex<Outcome>>) {
    let mut was_shared = true;
    while let Some(report) = limiter.quota_report() {
        if report.is_shared != was_shared {
            was_shared = report.is_shared;
            let mut outcome = outcome.lock().expect("no panic");
            outcome.changes.push((wall_clock(), was_shared));
        }
        sleep(Duration::from_millis(20)).await;
    }
}

#[derive(Clone)]
struct Caller {
    client: Client,
    store: Option<Store>,
    outcome: Arc<Mutex<Outcome>>,
}

impl Caller {
    /// One single call. Its wait counts if `timed`.
    async fn call(&self, timed: bool) {
        if let Some(store) = &self.store {
            store.acquire().await;
        }
        let call = self.client.call_raw("configuration/get", b"{}");
        let sent = call.effect(Effect::Read).send_with_metadata().await;
        let mut outcome = self.outcome.lock().expect("no panic");
        outcome.calls += 1;
        match sent {
            Ok((_, metadata)) if timed => {
                outcome.longest_wait = outcome.longest_wait.max(metadata.waited);
            }
            Ok(_) => {}
            Err(error) => note(&mut outcome, &error),
        }
    }

    /// Reads a list that never ends, page by page.
    async fn paginate(&self) {
        let operation = OperationInfo::new("reservations/getAll/2023-06-06", Effect::Read)
            .list(ListInfo::new("Reservations", &["Id"]))
            .page_size(1000);
        let body = br#"{"Limitation":{"Count":1}}"#;
        let mut items = self.client.call_raw_list(operation, body).items();
        loop {
            match items.try_next().await {
                Ok(Some(_)) => {}
                Ok(None) => return,
                Err(error) => {
                    note(&mut self.outcome.lock().expect("no panic"), &error);
                    return;
                }
            }
        }
    }
}

fn note(outcome: &mut Outcome, error: &Error) {
    outcome.failed += 1;
    outcome.error.get_or_insert_with(|| error.to_string());
}
