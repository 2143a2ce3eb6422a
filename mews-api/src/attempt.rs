//! One attempt: the request goes out once, and what comes back is an answer or an error that says whether it happened.

use std::time::Duration;

use bytes::Bytes;
use http::header::{
    ACCEPT, CONNECTION, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION, RETRY_AFTER,
};
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::time::Instant;

use crate::credentials::Credentials;
use crate::error::{Error, ErrorKind, Outcome};
use crate::transport::{Cause, Request, Response, Transport, TransportError};

/// A proxy that closes an idle connection answers 408 at once; the service only after it has worked.
const EDGE_TIMEOUT: Duration = Duration::from_secs(1);

/// An answer of the service that is no error.
pub(crate) struct Answer {
    /// Empty for 204 alone.
    pub(crate) body: Vec<u8>,
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
}

pub(crate) struct Attempt<'a> {
    pub(crate) transport: &'a dyn Transport,
    pub(crate) credentials: &'a Credentials,
    pub(crate) url: String,
    pub(crate) path: &'a str,
    pub(crate) timeout: Duration,
    pub(crate) max_response: usize,
}

impl Attempt<'_> {
    pub(crate) async fn send(self, body: Bytes) -> Result<Answer, Error> {
        let request = Request {
            url: self.url,
            path: self.path.to_owned(),
            headers: HeaderMap::from_iter([
                (CONTENT_TYPE, HeaderValue::from_static("application/json")),
                (ACCEPT, HeaderValue::from_static("application/json")),
            ]),
            body,
            max_response: self.max_response,
        };
        let started = Instant::now();
        match tokio::time::timeout(self.timeout, self.transport.send(request)).await {
            Ok(Ok(response)) => judge(response, started.elapsed(), self.credentials),
            Ok(Err(error)) => Err(failed(&error, self.credentials)),
            Err(_) => Err(Error::new(ErrorKind::Timeout, Outcome::Unknown)
                .with_message(format!("gave up after {:?}", self.timeout))),
        }
    }
}

fn judge(
    response: Response,
    elapsed: Duration,
    credentials: &Credentials,
) -> Result<Answer, Error> {
    let Response {
        status,
        headers,
        body,
    } = response;
    let (kind, outcome) = match status {
        204 => {
            return Ok(Answer {
                body: Vec::new(),
                status,
                request_id: request_id(&headers, credentials),
            });
        }
        200..=299 if !body.is_empty() && is_json(&headers) => {
            return Ok(Answer {
                body,
                status,
                request_id: request_id(&headers, credentials),
            });
        }
        200..=299 => (ErrorKind::UnexpectedContentType, Outcome::Unknown),
        _ => refusal(status),
    };
    let error_body = ErrorBody::read(&body);
    let kind = if status == 408 && is_edge_timeout(&headers, elapsed, &error_body) {
        ErrorKind::Transport
    } else {
        kind
    };
    let message = match kind {
        ErrorKind::UnexpectedContentType if body.is_empty() => Some("the body is empty".to_owned()),
        ErrorKind::UnexpectedContentType => Some(format!(
            "content type {}",
            text(&headers, &CONTENT_TYPE).unwrap_or("missing")
        )),
        ErrorKind::Redirect => text(&headers, &LOCATION)
            .and_then(host)
            .map(|host| format!("to {host}")),
        _ => error_body.message,
    };
    let mut error = Error::new(kind, outcome)
        .with_status(status)
        .with_request_id(
            request_id(&headers, credentials)
                .or(error_body.request_id.map(|id| credentials.redact(&id))),
        )
        .with_details(
            error_body
                .details
                .map(|details| credentials.redact(details.get())),
        )
        .with_retry_after(retry_after(&headers));
    if let Some(message) = message {
        error = error.with_message(credentials.redact(&message));
    }
    Err(error)
}

/// What a status that is no success means, and whether the request took effect.
fn refusal(status: u16) -> (ErrorKind, Outcome) {
    match status {
        300..=399 => (ErrorKind::Redirect, Outcome::Unknown),
        401 => (ErrorKind::Unauthorized, Outcome::Refused),
        403 => (ErrorKind::Business, Outcome::Refused),
        404 => (ErrorKind::NotFound, Outcome::Refused),
        408 => (ErrorKind::TooHeavy, Outcome::Unknown),
        409 => (ErrorKind::Conflict, Outcome::Refused),
        413 => (ErrorKind::TooLarge, Outcome::Refused),
        429 => (ErrorKind::RateLimited, Outcome::Refused),
        400..=499 => (ErrorKind::InvalidRequest, Outcome::Refused),
        _ => (ErrorKind::Server, Outcome::Unknown),
    }
}

/// No complete answer. A head that came before says more than the way the rest failed.
fn failed(error: &TransportError, credentials: &Credentials) -> Error {
    let (kind, outcome) = match error.cause {
        Cause::Connect => (ErrorKind::Connect, Outcome::NotSent),
        Cause::Broken => (ErrorKind::Transport, Outcome::Unknown),
        Cause::Timeout => (ErrorKind::Timeout, Outcome::Unknown),
        Cause::TooLarge => (ErrorKind::ResponseTooLarge, Outcome::Unknown),
    };
    let message = credentials.redact(&error.to_string());
    let Some((status, headers)) = &error.head else {
        return Error::new(kind, outcome).with_message(message);
    };
    let (kind, outcome) = match status {
        200..=299 if is_json(headers) => (kind, Outcome::Applied),
        200..=299 => (kind, Outcome::Unknown),
        _ => refusal(*status),
    };
    Error::new(kind, outcome)
        .with_status(*status)
        .with_request_id(request_id(headers, credentials))
        .with_retry_after(retry_after(headers))
        .with_message(message)
}

/// The body of an error, as far as it is one.
#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct ErrorBody {
    message: Option<String>,
    request_id: Option<String>,
    details: Option<Box<RawValue>>,
}

impl ErrorBody {
    fn read(body: &[u8]) -> Self {
        serde_json::from_slice(body).unwrap_or_default()
    }
}

/// A 408 of a proxy that tired of an idle connection, not of the service that tired of a heavy request.
fn is_edge_timeout(headers: &HeaderMap, elapsed: Duration, body: &ErrorBody) -> bool {
    let closes =
        text(headers, &CONNECTION).is_some_and(|value| value.eq_ignore_ascii_case("close"));
    body.message.is_none() && closes && elapsed < EDGE_TIMEOUT
}

fn is_json(headers: &HeaderMap) -> bool {
    let essence = text(headers, &CONTENT_TYPE)
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    essence.eq_ignore_ascii_case("application/json")
}

fn request_id(headers: &HeaderMap, credentials: &Credentials) -> Option<String> {
    headers
        .get("request-id")
        .and_then(|value| value.to_str().ok())
        .map(|id| credentials.redact(id))
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    text(headers, &RETRY_AFTER)?
        .trim()
        .parse()
        .ok()
        .map(Duration::from_secs)
}

fn host(location: &str) -> Option<String> {
    reqwest::Url::parse(location)
        .ok()?
        .host_str()
        .map(str::to_owned)
}

fn text<'a>(headers: &'a HeaderMap, name: &http::HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
