//! The service inside this process: `reservations/getAll/2023-06-06`, with its limits, its slowness
//! and its network.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
use reqwest::header::HeaderValue;
use tokio::time::{Instant, sleep};

use crate::hotel::Hotel;
use crate::page;
use crate::query::{Ends, Query};
use crate::quota::Quota;
use crate::random::Random;
use crate::request::{Invalid, PageRequest};

/// The time to prepare a response.
pub const THINKING: Duration = Duration::from_secs(1);
/// After which the service gives up on a heavy request.
const GIVING_UP: Duration = Duration::from_secs(30);
/// The most that the network takes, each way.
const NETWORK: Duration = Duration::from_millis(400);

pub struct Settings {
    pub ends: Ends,
    /// A query that matches more than this many reservations times out.
    pub heavy: Option<u32>,
    pub properties: u32,
    pub seed: u64,
}

pub struct Service {
    hotel: Arc<Hotel>,
    settings: Settings,
    state: Mutex<State>,
}

/// Allocated to its full size beforehand, so that none of it counts as the client's memory.
struct State {
    random: Random,
    quotas: Vec<Quota>,
    counts: Counts,
}

/// Requests that arrived.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    pub requests: u32,
    pub refused: u32,
    pub timed_out: u32,
}

/// The response after the preparation. Pages are written only when they leave the network, so that
/// requests under way cost the client nothing.
enum Verdict {
    Page(PageRequest),
    Invalid(&'static str),
    Unauthorized,
    Refused(Duration),
    TimedOut,
}

impl Service {
    pub fn new(hotel: Arc<Hotel>, settings: Settings) -> Self {
        let state = State {
            random: Random::new(settings.seed),
            quotas: (0..settings.properties).map(|_| Quota::new()).collect(),
            counts: Counts::default(),
        };
        Self {
            hotel,
            settings,
            state: Mutex::new(state),
        }
    }

    /// The access token of a property, counted from 0. All have the same reservations, under other
    /// ids.
    pub fn access_token(property: u32) -> String {
        format!("property-{property}")
    }

    pub fn counts(&self) -> Counts {
        self.state().counts
    }

    /// Responds to the request with this body, as the service at the other end of a network would.
    pub async fn exchange(&self, body: &[u8]) -> Response {
        self.network().await;
        let verdict = self.arrive(body);
        match verdict {
            Verdict::Page(_) => sleep(THINKING).await,
            Verdict::TimedOut => sleep(GIVING_UP).await,
            Verdict::Invalid(_) | Verdict::Unauthorized | Verdict::Refused(_) => {}
        }
        self.network().await;
        match verdict {
            Verdict::Page(request) => answer(200, page::write(&self.hotel, &request)),
            Verdict::Invalid(message) => refusal(400, message),
            Verdict::Unauthorized => refusal(401, "Invalid AccessToken."),
            Verdict::TimedOut => refusal(408, "The request took too long."),
            Verdict::Refused(wait) => {
                let mut response = refusal(429, "Too many requests.");
                let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
                response.headers.insert("retry-after", seconds.into());
                response
            }
        }
    }

    fn arrive(&self, body: &[u8]) -> Verdict {
        let mut state = self.state();
        state.counts.requests += 1;
        let request = match PageRequest::read(body, self.settings.ends) {
            Ok(request) => request,
            Err(Invalid(message)) => return Verdict::Invalid(message),
        };
        let Some(quota) = state.quotas.get_mut(request.property as usize) else {
            return Verdict::Unauthorized;
        };
        if let Err(wait) = quota.admit(Instant::now()) {
            state.counts.refused += 1;
            return Verdict::Refused(wait);
        }
        if self.is_heavy(&request.query) {
            state.counts.timed_out += 1;
            return Verdict::TimedOut;
        }
        Verdict::Page(request)
    }

    fn is_heavy(&self, query: &Query) -> bool {
        self.settings.heavy.is_some_and(|most| {
            let all = self.hotel.select(query, self.hotel.len());
            all.take(most as usize + 1).count() > most as usize
        })
    }

    async fn network(&self) {
        let most = u32::try_from(NETWORK.as_millis()).unwrap_or(u32::MAX);
        let delay = self.state().random.below(most + 1);
        sleep(Duration::from_millis(delay.into())).await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The client's way to the service.
pub struct InMemory(pub Arc<Service>);

impl Transport for InMemory {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move { Ok(self.0.exchange(&request.body).await) })
    }
}

fn answer(status: u16, body: Vec<u8>) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    headers.insert("request-id", HeaderValue::from_static("bench"));
    headers.insert(
        "date",
        HeaderValue::from_static("Thu, 01 Jan 2026 00:00:00 GMT"),
    );
    Response {
        status,
        headers,
        body,
    }
}

fn refusal(status: u16, message: &str) -> Response {
    let body = serde_json::json!({"Message": message, "RequestId": "bench"});
    answer(status, body.to_string().into_bytes())
}
