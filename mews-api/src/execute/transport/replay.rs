//! A transport for tests: it returns prepared responses and records the requests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, HeaderValue};

use super::{Request, Response, Transport, TransportError};
use crate::base::future::BoxFuture;
use crate::json::members::Members;
use crate::json::push_text;

/// A transport for tests: it returns responses prepared for each path, and records the requests
/// without their tokens. If no response is left for a request, it returns 400 with a message, so
/// that the call fails with [`is_invalid_request`](crate::Error::is_invalid_request).
///
/// Clones share responses and records: give one to the client and keep one.
///
/// ```
/// use mews_api::requests::ServicesGetAll;
/// use mews_api::transport::Replay;
/// use mews_api::{Client, Credentials};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mews_api::Error> {
/// let replay = Replay::new().json("services/getAll", r#"{"Services": [], "Cursor": null}"#);
/// let client = Client::builder(Credentials::client_token("client-token").access_token("access-token"), "Tests 1.0")
///     .transport(replay.clone())
///     .build()?;
///
/// let services = client.services().get_all(ServicesGetAll::new()).items().try_next().await?;
/// assert!(services.is_none());
///
/// let requests = replay.requests();
/// assert_eq!(requests[0].path, "services/getAll");
/// assert!(requests[0].body.contains("\"Limitation\""));
/// assert_eq!(replay.remaining(), 0);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Replay(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// Responses by path, in the order in which they are given.
    responses: VecDeque<(String, Result<Response, TransportError>)>,
    requests: Vec<RecordedRequest>,
}

/// A request that a [`Replay`] received.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The path of the operation, such as `reservations/getAll/2023-06-06`.
    pub path: String,
    /// The body as JSON, without the two tokens.
    pub body: String,
}

impl Replay {
    /// A transport without responses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prepares a response to a request of this path: status 200 and this JSON. Several responses
    /// for one path are used one after the other, each once.
    #[must_use]
    pub fn json(self, path: impl Into<String>, json: impl Into<String>) -> Self {
        self.status(path, 200, json)
    }

    /// Prepares a response to a request of this path: this status and JSON.
    #[must_use]
    pub fn status(self, path: impl Into<String>, status: u16, json: impl Into<String>) -> Self {
        self.response(path, Ok(response(status, json.into())))
    }

    /// Prepares this response, or this failure of the transport, for a request of this path.
    #[must_use]
    pub fn response(
        self,
        path: impl Into<String>,
        response: Result<Response, TransportError>,
    ) -> Self {
        self.state().responses.push_back((path.into(), response));
        self
    }

    /// The requests so far, in order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    /// The number of responses that were not used.
    pub fn remaining(&self) -> usize {
        self.state().responses.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic leaves no half-written state.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Replay {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut state = self.state();
        state.requests.push(RecordedRequest {
            path: request.path.clone(),
            body: without_tokens(&request.body, request.tokens),
        });
        let found = state
            .responses
            .iter()
            .position(|(path, _)| *path == request.path);
        let response = match found.and_then(|index| state.responses.remove(index)) {
            Some((_, response)) => response,
            None => {
                let mut json = b"{\"Message\":".to_vec();
                let message = format!("Replay has no response left for {}.", request.path);
                push_text(&mut json, &message);
                json.push(b'}');
                Ok(response(400, String::from_utf8_lossy(&json).into_owned()))
            }
        };
        Box::pin(std::future::ready(response))
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Replay")
            .field("requests", &state.requests.len())
            .field("remaining", &state.responses.len())
            .finish()
    }
}

fn response(status: u16, json: String) -> Response {
    let json_type = HeaderValue::from_static("application/json; charset=utf-8");
    Response {
        status,
        headers: HeaderMap::from_iter([(CONTENT_TYPE, json_type)]),
        body: json.into_bytes(),
    }
}

fn without_tokens(body: &[u8], tokens: [Option<&str>; 2]) -> String {
    let mut json = b"{".to_vec();
    if let Ok(members) = Members::read(body) {
        let is_token = |name| tokens.contains(&Some(name));
        for (name, value) in members.iter().filter(|(name, _)| !is_token(name)) {
            if json.len() > 1 {
                json.push(b',');
            }
            push_text(&mut json, name);
            json.push(b':');
            json.extend_from_slice(value);
        }
    }
    json.push(b'}');
    String::from_utf8_lossy(&json).into_owned()
}
