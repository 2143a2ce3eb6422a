//! Interprets the end of an attempt: a response of the service, or a failure with its effect.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use http::header::{CONNECTION, CONTENT_TYPE, HeaderMap, LOCATION};

use super::outcome::{AttemptOutcome, Failure};
use super::transport::{Response, TransportError};
use crate::base::api::ApiInfo;
use crate::base::cause::Cause;
use crate::base::credentials::Credentials;
use crate::base::error::Outcome;
use crate::base::handle::Handle;
use crate::json::Reader;
use crate::response::answer::{Answer, REQUEST_ID, header_text, request_id};
use crate::response::error_body::ErrorBody;
use crate::response::retry_after::{RetryAfter, retry_after};
use crate::value::Timestamp;

/// A proxy that closes an idle connection returns 408 at once; the service only after it has
/// worked.
const EDGE_TIMEOUT: Duration = Duration::from_secs(1);

/// Some servers put it before UTF-8, and readers of JSON may ignore it.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// How many bytes of a body other than JSON are searched for tokens.
const PAGE: usize = 1 << 20;

/// The successful result of a response, or its failure. `wall` is the local clock, for responses
/// without a date. Clocks are read only if the time matters.
pub(crate) fn interpret(
    response: Response,
    elapsed: impl FnOnce() -> Duration,
    api: &ApiInfo,
    handle: &Arc<Handle>,
    wall: impl FnOnce() -> Timestamp,
) -> Result<Answer, Box<Failure>> {
    let credentials = &handle.credentials;
    let Response {
        status,
        headers,
        mut body,
    } = response;
    if body.starts_with(BYTE_ORDER_MARK) {
        body.drain(..BYTE_ORDER_MARK.len());
    }
    let answer = |body, headers| Answer {
        body,
        status,
        headers,
        attempts: 1,
        refusals: 0,
        waited: Duration::ZERO,
        minimal: false,
        handle: Arc::clone(handle),
    };
    match status {
        204 => return Ok(answer(Vec::new(), headers)),
        200 if !body.is_empty() && (is_json(&headers) || is_json_object(&body)) => {
            return Ok(answer(body, headers));
        }
        _ => {}
    }
    let error_body = ErrorBody::read(api, &body);
    let retry_after = retry_after(&headers, wall());
    let pause = retry_after.map(|header| header.pause);
    let outcome = match status {
        // The page of a firewall is not a rule of the business.
        403 if !is_from_service(&headers, &body) => AttemptOutcome::NotJson,
        408 if is_edge_timeout(&headers, elapsed(), &error_body) => AttemptOutcome::Broken,
        400 if error_body.is_about_length() => AttemptOutcome::IntervalTooLong,
        _ => AttemptOutcome::of_status(status, pause),
    };
    let from_gateway = is_gateway(status) && error_body.message.is_none();
    let message = match outcome {
        AttemptOutcome::NotJson if matches!(status, 201..=299) => {
            Some(format!("status {status} is not a response of this service"))
        }
        AttemptOutcome::NotJson if body.is_empty() => Some("the body is empty".to_owned()),
        AttemptOutcome::NotJson => Some(format!(
            "content type {}",
            header_text(&headers, &CONTENT_TYPE).unwrap_or("missing")
        )),
        AttemptOutcome::Redirect => header_text(&headers, &LOCATION)
            .and_then(|location| host(location, credentials))
            .map(|host| format!("to {host}")),
        _ => error_body.message,
    };
    let details = match &error_body.details {
        Some(details) => Some(Cow::Borrowed(details.as_str())),
        None if body.is_empty() || is_json(&headers) => None,
        // The page of a proxy: far more of it than is kept, so that a token at the end is found
        // whole.
        None => Some(String::from_utf8_lossy(body.get(..PAGE).unwrap_or(&body))),
    };
    let request_id = header_text(&headers, &REQUEST_ID).or(error_body.request_id.as_deref());
    let texts = [message.as_deref(), details.as_deref(), request_id];
    let [message, details, request_id] = credentials.redactor().redact_together(texts);
    Err(Box::new(Failure {
        effect: match outcome {
            AttemptOutcome::NotJson if status == 403 => Outcome::Refused,
            _ => outcome.effect(),
        },
        status: Some(status),
        request_id,
        message: noted(message, retry_after),
        details,
        retry_after: pause,
        response_bytes: body.len(),
        from_gateway,
        ..Failure::new(outcome)
    }))
}

/// Statuses with which a gateway gives up on the service, maybe because the request is heavy.
fn is_gateway(status: u16) -> bool {
    matches!(status, 502 | 504 | 520..=524)
}

/// The message, with the assumption about the pause that the service asks for.
fn noted(message: Option<String>, retry_after: Option<RetryAfter>) -> Option<String> {
    let Some(assumed) = retry_after.and_then(|header| header.assumed()) else {
        return message;
    };
    Some(match message {
        Some(message) => format!("{message} ({assumed})"),
        None => assumed,
    })
}

/// The failure of a request without a complete response. A head that arrived before the failure is
/// more informative than the failure itself.
pub(crate) fn transport_failure(
    error: &TransportError,
    credentials: &Credentials,
    wall: Timestamp,
) -> Box<Failure> {
    use AttemptOutcome::{Broken, CutOff, Oversized, TimedOut};
    let redactor = credentials.redactor();
    let message = redactor.redact(&error.to_string());
    let failure = Failure {
        message: Some(message),
        cause: std::error::Error::source(error).map(|source| Cause::of(source, &redactor)),
        ..Failure::new(error.outcome)
    };
    let Some((status, headers)) = error.head.as_deref() else {
        return Box::new(failure);
    };
    let retry_after = retry_after(headers, wall);
    let pause = retry_after.map(|header| header.pause);
    let is_success = matches!(status, 200..=299);
    let is_answer = is_success && is_json(headers);
    let outcome = match error.outcome {
        TimedOut | Oversized if is_success => error.outcome,
        _ if is_answer => CutOff,
        // A response began, so the request was sent.
        _ if is_success => Broken,
        _ => AttemptOutcome::of_status(*status, pause),
    };
    Box::new(Failure {
        outcome,
        effect: if is_answer {
            Outcome::Applied
        } else {
            outcome.effect()
        },
        status: Some(*status),
        request_id: request_id(headers, credentials),
        message: noted(failure.message, retry_after),
        retry_after: pause,
        ..failure
    })
}

/// Whether a 408 is of a proxy that closes an idle connection, not of the service about a heavy
/// request.
fn is_edge_timeout(headers: &HeaderMap, elapsed: Duration, body: &ErrorBody) -> bool {
    let closes =
        header_text(headers, &CONNECTION).is_some_and(|value| value.eq_ignore_ascii_case("close"));
    body.message.is_none() && closes && elapsed < EDGE_TIMEOUT
}

/// Whether a body is a JSON object, whatever its content type.
fn is_json_object(body: &[u8]) -> bool {
    let mut reader = Reader::new(body);
    body.trim_ascii_start().starts_with(b"{") && reader.skip().and_then(|()| reader.end()).is_ok()
}

/// Whether the refusal is of the service and not of something before it: its errors are JSON and
/// carry its request id.
fn is_from_service(headers: &HeaderMap, body: &[u8]) -> bool {
    if body.trim_ascii().is_empty() {
        headers.contains_key(REQUEST_ID)
    } else {
        is_json_object(body)
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let usual = "application/json; charset=utf-8";
    if (headers.get(CONTENT_TYPE)).is_some_and(|value| value == usual) {
        return true;
    }
    let essence = header_text(headers, &CONTENT_TYPE)
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    essence.eq_ignore_ascii_case("application/json")
}

/// The host of an address, unless it contains a token. Searched before parsing too, which rewrites
/// the host.
fn host(location: &str, credentials: &Credentials) -> Option<String> {
    let redactor = credentials.redactor();
    let authority = location.split(['?', '#']).next().unwrap_or_default();
    let host = reqwest::Url::parse(location).ok()?.host_str()?.to_owned();
    if redactor.finds(authority) || redactor.finds(&host) {
        return Some("[redacted]".to_owned());
    }
    Some(host)
}

#[cfg(test)]
mod tests;
