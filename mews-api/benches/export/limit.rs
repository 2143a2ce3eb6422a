//! The group `limit`: the service lowers its limit while single calls wait, and raises it again
//! later.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
use mews_api::{Client, Credentials, Effect, RetryPolicy};
use reqwest::header::HeaderValue;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

use crate::random::Random;
use crate::run::on_paused_clock;

const FULL: usize = 200;
const WINDOW: Duration = Duration::from_secs(30);
/// From the start to the fall, and from the fall to the rise.
const BEFORE: u32 = 3;
const LOWERED: usize = 20;
/// How long the rise is watched.
const RAISED: usize = 10;

/// Bounds: the share refused, the share used, the windows from the rise until all of the limit is
/// used again.
const MOST_REFUSED: f64 = 0.05;
const LEAST_USED: f64 = 0.90;

/// How the service counts.
#[derive(Clone, Copy, Debug)]
pub enum Count {
    /// Any 30 s.
    Sliding,
    /// 30 s from the first request after the window before.
    Fixed,
}

#[derive(Clone, Copy)]
pub struct Limit {
    pub lowered: usize,
    pub count: Count,
    /// Whether a refusal contains the time to wait.
    pub retry_after: bool,
    /// Calls that wait at any time.
    pub waiting: usize,
    /// The service's time, besides up to 400 ms of network each way.
    pub thinking: Duration,
}

/// The four limits, each as the service may count and respond.
pub fn suite() -> Vec<Limit> {
    let mut cases = Vec::new();
    for lowered in [150, 100, 50, 20] {
        let case = Limit {
            lowered,
            count: Count::Sliding,
            retry_after: true,
            waiting: 1_000,
            thinking: Duration::from_secs(1),
        };
        cases.extend([
            case,
            Limit {
                retry_after: false,
                waiting: 600,
                ..case
            },
            Limit {
                count: Count::Fixed,
                ..case
            },
            Limit {
                thinking: Duration::from_millis(50),
                ..case
            },
        ]);
    }
    cases
}

pub fn header() -> String {
    format!(
        "{:<8}{:<9}{:<12}{:>8} {:>9} |{:>12} {:>9} {:>7} {:>7} {:>8} {:>9}",
        "limit",
        "counts",
        "Retry-After",
        "waiting",
        "thinking",
        "1st refused",
        "refused",
        "used",
        "least",
        "back in",
        "refused"
    )
}

/// Requests that arrived in a window of the clock.
#[derive(Clone, Copy, Default)]
struct Tally {
    accepted: usize,
    refused: usize,
}

struct Service {
    case: Limit,
    started: Instant,
    state: Mutex<State>,
}

struct State {
    random: Random,
    /// When requests were accepted: within the last 30 s, or since the window began.
    accepted: VecDeque<Instant>,
    windows: Vec<Tally>,
}

impl Service {
    fn limit(&self, now: Instant) -> usize {
        let window = (now - self.started).as_secs() / WINDOW.as_secs();
        let fall = u64::from(BEFORE);
        if (fall..fall + LOWERED as u64).contains(&window) {
            self.case.lowered
        } else {
            FULL
        }
    }

    /// Accepts a request, or returns the time until it would.
    fn admit(&self) -> Result<(), Duration> {
        let now = Instant::now();
        let limit = self.limit(now);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State {
            accepted, windows, ..
        } = &mut *state;
        match self.case.count {
            Count::Sliding => {
                while accepted.front().is_some_and(|at| now - *at >= WINDOW) {
                    accepted.pop_front();
                }
            }
            Count::Fixed => {
                if accepted.front().is_some_and(|at| now - *at >= WINDOW) {
                    accepted.clear();
                }
            }
        }
        let index = ((now - self.started).as_secs() / WINDOW.as_secs()) as usize;
        windows.resize(windows.len().max(index + 1), Tally::default());
        if accepted.len() < limit {
            accepted.push_back(now);
            windows[index].accepted += 1;
            return Ok(());
        }
        windows[index].refused += 1;
        let frees = match self.case.count {
            // Fewer than the limit are left when this one has gone.
            Count::Sliding => accepted[accepted.len() - limit],
            Count::Fixed => accepted[0],
        };
        Err((frees + WINDOW) - now)
    }

    async fn network(&self) {
        let delay = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            state.random.below(401)
        };
        sleep(Duration::from_millis(delay.into())).await;
    }
}

struct InMemory(Arc<Service>);

impl Transport for InMemory {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let service = &self.0;
            service.network().await;
            let admitted = service.admit();
            if admitted.is_ok() {
                sleep(service.case.thinking).await;
            }
            service.network().await;
            let mut headers = HeaderMap::new();
            headers.insert("content-type", HeaderValue::from_static("application/json"));
            let Err(wait) = admitted else {
                return Ok(Response {
                    status: 200,
                    headers,
                    body: b"{}".to_vec(),
                });
            };
            if service.case.retry_after {
                let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
                headers.insert("retry-after", seconds.into());
            }
            Ok(Response {
                status: 429,
                headers,
                body: br#"{"Message":"Too many requests."}"#.to_vec(),
            })
        })
    }
}

/// Runs the case and prints its line. Returns whether all bounds hold.
pub fn perform(case: Limit) -> bool {
    let windows = on_paused_clock(run(case));
    let fall = BEFORE as usize;
    let rise = fall + LOWERED;
    let lowered = &windows[fall..rise];
    let raised = &windows[rise..rise + RAISED];
    let refused = share_refused(&lowered[1..]);
    let used = |tally: &Tally| tally.accepted as f64 / case.lowered as f64;
    let settled = &lowered[2..];
    let mean = settled.iter().map(used).sum::<f64>() / settled.len() as f64;
    let least = settled.iter().map(used).fold(f64::INFINITY, f64::min);
    let is_full = |tally: &Tally| tally.accepted as f64 >= FULL as f64 * LEAST_USED;
    let back = raised.iter().position(is_full).map(|index| index + 1);
    let climb = share_refused(raised);

    let mut misses = Vec::new();
    if refused > MOST_REFUSED {
        misses.push("refused");
    }
    if mean < LEAST_USED {
        misses.push("used");
    }
    if back.is_none() {
        misses.push("back");
    }
    if climb > MOST_REFUSED {
        misses.push("refused in the climb");
    }
    let verdict = match &misses[..] {
        [] => "ok".to_owned(),
        misses => format!("MISSED: {}", misses.join(", ")),
    };
    println!(
        "{:<8}{:<9}{:<12}{:>8} {:>7}ms |{:>12} {:>8.2}% {:>6.1}% {:>6.1}% {:>8} {:>8.2}%  {verdict}",
        case.lowered,
        format!("{:?}", case.count),
        if case.retry_after { "seconds" } else { "none" },
        case.waiting,
        case.thinking.as_millis(),
        lowered[0].refused,
        refused * 100.0,
        mean * 100.0,
        least * 100.0,
        back.map_or("never".to_owned(), |windows| windows.to_string()),
        climb * 100.0,
    );
    misses.is_empty()
}

fn share_refused(windows: &[Tally]) -> f64 {
    let refused: usize = windows.iter().map(|tally| tally.refused).sum();
    let accepted: usize = windows.iter().map(|tally| tally.accepted).sum();
    refused as f64 / (refused + accepted).max(1) as f64
}

async fn run(case: Limit) -> Vec<Tally> {
    let started = Instant::now();
    let service = Arc::new(Service {
        case,
        started,
        state: Mutex::new(State {
            random: Random::new(1),
            accepted: VecDeque::new(),
            windows: Vec::new(),
        }),
    });
    let end = started + WINDOW * (BEFORE + (LOWERED + RAISED) as u32);
    let client = Client::builder(
        Credentials::client_token("bench").access_token("property"),
        "Bench 1.0",
    )
    .transport(InMemory(Arc::clone(&service)))
    .retry(RetryPolicy::new().max_wait(Duration::from_secs(86_400)))
    .build()
    .expect("all settings are right");
    let mut callers = JoinSet::new();
    for _ in 0..case.waiting {
        let client = client.clone();
        callers.spawn(async move {
            loop {
                let call = client
                    .call_raw("services/getAll", b"{}")
                    .effect(Effect::Read);
                call.await.expect("an answer, some time");
            }
        });
    }
    sleep_until(end).await;
    callers.abort_all();
    let state = service.state.lock().unwrap_or_else(PoisonError::into_inner);
    state.windows.clone()
}
