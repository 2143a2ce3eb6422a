//! Runs a case: the service on threads of its own, a consumer of pages, and another caller of the
//! same client.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use mews_api::requests::ReservationsGetAllV20230606;
use mews_api::{Client, Credentials, Environment, Pages, Stats, Timestamp};
use tokio::runtime::{Builder, Runtime};
use tokio::time::sleep;

use crate::case::{Case, Consumer};
use crate::service::{Authority, BULK, OTHER, Service};

/// The default of [`mews_api::Call::read_ahead`].
const READ_AHEAD: usize = 32 << 20;
/// How much longer than with an idle client 99 of 100 calls of another caller may take, and the
/// longest.
const P99_ABOVE_IDLE: Duration = Duration::from_millis(200);
const WORST: Duration = Duration::from_secs(1);
/// Calls of the other caller: often, but within the limit of requests.
const BETWEEN_CALLS: Duration = Duration::from_millis(160);
/// The longest time that a request sent before the drop takes to arrive.
const ON_ITS_WAY: Duration = Duration::from_millis(100);

pub struct Outcome {
    stats: Stats,
    requests: usize,
    delivered: usize,
    idle: Vec<Duration>,
    busy: Vec<Duration>,
    bytes_ahead: usize,
    after_drop: usize,
    error: Option<String>,
}

pub fn run(case: &Case, authority: &Authority) -> Outcome {
    let servers = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    let service = Service::new(case);
    let address = servers.block_on(service.listen(authority, case.protocol));
    let client = Client::builder(
        Credentials::client_token("bench-client-token").access_token(BULK),
        "Bench 1.0",
    )
    .environment(Environment::custom(format!("https://{address}")))
    .timeout(case.timeout)
    .build()
    .expect("all settings are right");
    let outcome = runtime(case).block_on(measure(case, client, Arc::clone(&service)));
    servers.shutdown_background();
    outcome
}

fn runtime(case: &Case) -> Runtime {
    match case.consumer {
        Consumer::WaitsOnOneThread => Builder::new_current_thread().enable_all().build(),
        Consumer::Waits | Consumer::Blocks => Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build(),
    }
    .expect("a runtime")
}

async fn measure(case: &Case, client: Client, service: Arc<Service>) -> Outcome {
    let other = client.with_access_token(OTHER);
    let idle = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&idle);
    let idle_calls = tokio::spawn(call_until(other.clone(), stop));
    sleep(Duration::from_secs(4)).await;
    idle.store(true, Ordering::SeqCst);
    let idle = idle_calls.await.expect("no panic");

    let done = Arc::new(AtomicBool::new(false));
    let busy_calls = tokio::spawn(call_until(other, Arc::clone(&done)));
    let consumed = tokio::spawn(consume(*case, client, Arc::clone(&service)));
    let (stats, delivered, after_drop, error) = consumed.await.expect("no panic");
    done.store(true, Ordering::SeqCst);
    let busy = busy_calls.await.expect("no panic");
    Outcome {
        stats,
        requests: service.requests(),
        delivered,
        idle,
        busy,
        bytes_ahead: service.most_bytes_ahead(),
        after_drop,
        error,
    }
}

async fn consume(
    case: Case,
    client: Client,
    service: Arc<Service>,
) -> (Stats, usize, usize, Option<String>) {
    let start: Timestamp = "2010-01-01T00:00:00Z".parse().expect("an instant");
    let months = 3 * case.pages as u16;
    let end = format!("{}-{:02}-01T00:00:00Z", 2010 + months / 12, 1 + months % 12);
    let end: Timestamp = end.parse().expect("an instant");
    let request = ReservationsGetAllV20230606::new().created_utc(start..end);
    let mut pages: Pages<_> = client.reservations().get_all_v20230606(request).pages();
    let mut delivered = 0;
    let error = loop {
        match pages.try_next().await {
            Ok(Some(page)) => drop(page),
            Ok(None) => break None,
            Err(error) => break Some(error.to_string()),
        }
        delivered += 1;
        service.delivered();
        if case.drop_after == Some(delivered) {
            break None;
        }
        match case.consumer {
            Consumer::Blocks => thread::sleep(case.takes),
            Consumer::Waits | Consumer::WaitsOnOneThread => sleep(case.takes).await,
        }
    };
    let stats = pages.stats();
    drop(pages);
    let mut after_drop = 0;
    if case.drop_after.is_some() {
        let dropped = Instant::now() + ON_ITS_WAY;
        sleep(Duration::from_secs(3)).await;
        after_drop = service.requests_after(dropped);
    }
    (stats, delivered, after_drop, error)
}

/// Calls until `stop` is set. Returns the duration of each call.
async fn call_until(client: Client, stop: Arc<AtomicBool>) -> Vec<Duration> {
    let mut took = Vec::new();
    while !stop.load(Ordering::SeqCst) {
        let started = Instant::now();
        let request = ReservationsGetAllV20230606::new();
        let call = client.reservations().get_all_v20230606(request);
        let answer = call.timeout(Duration::from_secs(20)).first_page().await;
        answer.expect("an answer");
        took.push(started.elapsed());
        sleep(BETWEEN_CALLS).await;
    }
    took.sort_unstable();
    took
}

fn p99(took: &[Duration]) -> Duration {
    let index = (took.len() * 99 / 100).min(took.len().saturating_sub(1));
    took.get(index).copied().unwrap_or_default()
}

pub fn header() -> String {
    format!(
        "{:<17}{:<7}{:>6}{:>9}{:>8}{:>6} |{:>9}{:>7}{:>10}{:>9}{:>9}{:>8}{:>8}{:>7}",
        "consumer",
        "HTTP",
        "takes",
        "timeout",
        "page MB",
        "pages",
        "requests",
        "splits",
        "MiB ahead",
        "idle p99",
        "p99 s",
        "worst",
        "calls",
        "after",
    )
}

impl Outcome {
    fn misses(&self, case: &Case) -> Vec<String> {
        let mut misses = Vec::new();
        misses.extend(self.error.clone());
        let wanted = case.drop_after.unwrap_or(case.pages);
        if self.delivered != wanted {
            misses.push(format!("{} pages", self.delivered));
        }
        // Each request beyond one for each page is one that timed out.
        if self.stats.splits > 0 || self.requests > case.pages {
            misses.push("timeouts".to_owned());
        }
        let worst = self.busy.last().copied().unwrap_or_default();
        if p99(&self.busy) > p99(&self.idle) + P99_ABOVE_IDLE || worst >= WORST {
            misses.push("the other caller waits".to_owned());
        }
        if self.bytes_ahead > READ_AHEAD {
            misses.push("too much read ahead".to_owned());
        }
        if self.after_drop > 0 {
            misses.push(format!("{} requests after the drop", self.after_drop));
        }
        misses
    }

    pub fn is_good(&self, case: &Case) -> bool {
        self.misses(case).is_empty()
    }

    pub fn line(&self, case: &Case) -> String {
        let misses = self.misses(case);
        let verdict = match &misses[..] {
            [] => "ok".to_owned(),
            misses => format!("MISSED: {}", misses.join(", ")),
        };
        format!(
            "{:<17}{:<7}{:>6.1}{:>9}{:>8.1}{:>6} |{:>9}{:>7}{:>10.1}{:>9.3}{:>9.3}{:>8.3}{:>8}{:>7}  {verdict}",
            format!("{:?}", case.consumer),
            format!("{:?}", case.protocol),
            case.takes.as_secs_f64(),
            case.timeout.as_secs(),
            case.page as f64 / 1e6,
            self.delivered,
            self.requests,
            self.stats.splits,
            self.bytes_ahead as f64 / f64::from(1 << 20),
            p99(&self.idle).as_secs_f64(),
            p99(&self.busy).as_secs_f64(),
            self.busy.last().copied().unwrap_or_default().as_secs_f64(),
            self.busy.len(),
            self.after_drop,
        )
    }
}
