//! What a response means: an answer of the service, or an error that says whether the request took
//! effect.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use http::header::{CONNECTION, CONTENT_TYPE, HeaderMap, LOCATION};

use super::outcome::{AttemptOutcome, Failure};
use super::transport::{Response, TransportError};
use crate::base::cause::Cause;
use crate::base::credentials::Credentials;
use crate::base::error::Outcome;
use crate::base::handle::Handle;
use crate::json::Reader;
use crate::response::answer::{Answer, REQUEST_ID, header_text, request_id};
use crate::response::error_body::ErrorBody;
use crate::response::retry_after::{RetryAfter, retry_after};
use crate::value::Timestamp;

/// A proxy that closes an idle connection answers 408 at once; the service only after it has worked.
const EDGE_TIMEOUT: Duration = Duration::from_secs(1);

/// Some servers put it before UTF-8, and readers of JSON may ignore it.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// So much of a page that is no JSON is looked at.
const PAGE: usize = 1 << 20;

/// Whether an answer is one. `wall` is the own clock, for answers that don't tell their time. Clocks are asked only if the time
/// matters.
pub(crate) fn judge(
    response: Response,
    elapsed: impl FnOnce() -> Duration,
    handle: &Arc<Handle>,
    wall: impl FnOnce() -> Timestamp,
) -> Result<Answer, Failure> {
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
    let error_body = ErrorBody::read(&body);
    let retry_after = retry_after(&headers, wall());
    let pause = retry_after.map(|asked| asked.pause);
    let outcome = match status {
        // A firewall's page is not a rule of the business.
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
        // Some proxy's page. Far more than is kept, so that no token is cut in two before it is found.
        None => Some(String::from_utf8_lossy(body.get(..PAGE).unwrap_or(&body))),
    };
    let request_id = header_text(&headers, &REQUEST_ID).or(error_body.request_id.as_deref());
    let texts = [message.as_deref(), details.as_deref(), request_id];
    let [message, details, request_id] = credentials.redactor().redact_together(texts);
    Err(Failure {
        effect: match outcome {
            AttemptOutcome::NotJson if status == 403 => Outcome::Refused,
            _ => outcome.effect(),
        },
        status: Some(status),
        request_id,
        message: noted(message, retry_after),
        details,
        retry_after: pause,
        from_gateway,
        ..Failure::new(outcome)
    })
}

/// Statuses with which a gateway gives up on the service, maybe because the request is heavy.
fn is_gateway(status: u16) -> bool {
    matches!(status, 502 | 504 | 520..=524)
}

/// The message, with what was assumed about the pause that the service asks for.
fn noted(message: Option<String>, retry_after: Option<RetryAfter>) -> Option<String> {
    let Some(assumed) = retry_after.and_then(|asked| asked.assumed()) else {
        return message;
    };
    Some(match message {
        Some(message) => format!("{message} ({assumed})"),
        None => assumed,
    })
}

/// The failure of a request without a complete response. A head that came before it failed says more
/// than the way the rest failed.
pub(crate) fn failed(
    error: &TransportError,
    credentials: &Credentials,
    wall: Timestamp,
) -> Failure {
    use AttemptOutcome::{Broken, CutOff, Oversized, TimedOut};
    let redactor = credentials.redactor();
    let message = redactor.redact(&error.to_string());
    let failure = Failure {
        message: Some(message),
        cause: std::error::Error::source(error).map(|source| Cause::of(source, &redactor)),
        ..Failure::new(error.outcome)
    };
    let Some((status, headers)) = error.head.as_deref() else {
        return failure;
    };
    let retry_after = retry_after(headers, wall);
    let pause = retry_after.map(|asked| asked.pause);
    let is_success = matches!(status, 200..=299);
    let is_answer = is_success && is_json(headers);
    let outcome = match error.outcome {
        TimedOut | Oversized if is_success => error.outcome,
        _ if is_answer => CutOff,
        // Something came, so the request was sent.
        _ if is_success => Broken,
        _ => AttemptOutcome::of_status(*status, pause),
    };
    Failure {
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
    }
}

/// A 408 of a proxy that tired of an idle connection, not of the service that tired of a heavy request.
fn is_edge_timeout(headers: &HeaderMap, elapsed: Duration, body: &ErrorBody) -> bool {
    let closes =
        header_text(headers, &CONNECTION).is_some_and(|value| value.eq_ignore_ascii_case("close"));
    body.message.is_none() && closes && elapsed < EDGE_TIMEOUT
}

/// Whether a body is a JSON object, whatever it is called.
fn is_json_object(body: &[u8]) -> bool {
    let mut reader = Reader::new(body);
    body.trim_ascii_start().starts_with(b"{") && reader.skip().and_then(|()| reader.end()).is_ok()
}

/// Whether the service refused, and not something before it: its errors are JSON and carry its id of the request.
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

/// The host of an address, unless there is a token in it. Looked for before parsing too, which rewrites the host.
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
mod tests {
    use super::*;
    use crate::base::error::{Error, ErrorKind};
    use crate::fake::json;

    fn judged(response: Response, elapsed: Duration) -> Result<Answer, Error> {
        judge(
            response,
            || elapsed,
            &Handle::of(Credentials::new("client-token", "access-token")),
            || Timestamp::UNIX_EPOCH,
        )
        .map_err(Failure::into_error)
    }

    fn with_header(mut response: Response, name: &'static str, value: &str) -> Response {
        response.headers.insert(name, value.parse().unwrap());
        response
    }

    #[test]
    fn maps_every_status_to_kind_and_outcome() {
        use ErrorKind as K;
        use Outcome as O;
        for (status, kind, outcome) in [
            (301, K::Redirect, O::Unknown),
            (307, K::Redirect, O::Unknown),
            (400, K::InvalidRequest, O::Refused),
            (401, K::Unauthorized, O::Refused),
            (403, K::Business, O::Refused),
            (404, K::NotFound, O::Refused),
            (405, K::InvalidRequest, O::Refused),
            (408, K::TooHeavy, O::Unknown),
            (409, K::Conflict, O::Refused),
            (413, K::TooLarge, O::Refused),
            (429, K::RateLimited, O::Refused),
            (500, K::Server, O::Unknown),
            (501, K::Server, O::Unknown),
            (502, K::Server, O::Unknown),
            (503, K::Server, O::Unknown),
            (504, K::Server, O::Unknown),
            (599, K::Server, O::Unknown),
            (100, K::Server, O::Unknown),
        ] {
            for body in [
                r#"{"Message":"Because.","RequestId":"r-2"}"#,
                "<html>",
                "",
                r#"{"Message":null}"#,
            ] {
                let error = judged(json(status, body).unwrap(), Duration::ZERO)
                    .err()
                    .unwrap();
                let kind = match (status, body) {
                    (403, "<html>") => K::UnexpectedContentType,
                    _ => kind,
                };
                assert_eq!(
                    (error.kind(), error.outcome(), error.status()),
                    (kind, outcome, Some(status)),
                    "{body}"
                );
                assert_eq!(error.request_id(), Some("r-1"));
            }
        }
    }

    #[test]
    fn reads_date_of_answers() {
        let date = with_header(
            json(200, "{}").unwrap(),
            "date",
            "Sun, 06 Nov 1994 08:49:37 GMT",
        );
        assert_eq!(
            judged(date, Duration::ZERO).unwrap().date(),
            Some("1994-11-06T08:49:37Z".parse().unwrap())
        );
        let none = judged(json(200, "{}").unwrap(), Duration::ZERO);
        assert_eq!(none.unwrap().date(), None);
    }

    #[test]
    fn accepts_json_whatever_it_is_called_and_ignores_byte_order_mark() {
        for content_type in [
            "text/plain",
            "text/json",
            "text/html",
            "application/problem+json",
        ] {
            let response = with_header(
                json(200, " {\"a\": [1]}").unwrap(),
                "content-type",
                content_type,
            );
            assert!(judged(response, Duration::ZERO).is_ok(), "{content_type}");
        }
        let mut missing = json(200, "{}").unwrap();
        missing.headers.remove(CONTENT_TYPE);
        assert!(judged(missing, Duration::ZERO).is_ok());
        let marked = json(200, "\u{feff}{}").unwrap();
        assert_eq!(judged(marked, Duration::ZERO).unwrap().body, b"{}");
        let body = "\u{feff}{\"Message\":\"Because.\",\"Details\":\"More.\"}";
        let error = judged(json(403, body).unwrap(), Duration::ZERO)
            .err()
            .unwrap();
        assert_eq!(error.message(), Some("Because."));
        assert_eq!(error.details(), Some("\"More.\""));
    }

    #[test]
    fn firewall_page_is_not_a_business_rule() {
        let page = with_header(
            json(403, "<html>blocked</html>").unwrap(),
            "content-type",
            "text/html",
        );
        let mut empty = json(403, "").unwrap();
        empty.headers.remove("request-id");
        for response in [page, empty] {
            let error = judged(response, Duration::ZERO).err().unwrap();
            assert!(error.is_unexpected_content_type(), "{error}");
            assert_eq!(error.outcome(), Outcome::Refused);
        }
        let business = judged(json(403, "").unwrap(), Duration::ZERO);
        assert!(business.err().unwrap().is_business());
    }

    #[test]
    fn accepts_only_json_and_204_as_answers() {
        assert_eq!(
            judged(json(200, "{}").unwrap(), Duration::ZERO)
                .unwrap()
                .body,
            b"{}"
        );
        assert_eq!(
            judged(json(204, "").unwrap(), Duration::ZERO).unwrap().body,
            b""
        );
        let html = with_header(json(200, "<html>").unwrap(), "content-type", "text/html");
        let plain = with_header(json(200, "{} ok").unwrap(), "content-type", "text/plain");
        let mut missing = json(200, "[]").unwrap();
        missing.headers.remove(CONTENT_TYPE);
        for (response, message) in [
            (html, "content type text/html"),
            (plain, "content type text/plain"),
            (missing, "content type missing"),
            (json(200, "").unwrap(), "the body is empty"),
        ] {
            let error = judged(response, Duration::ZERO).err().unwrap();
            assert!(error.is_unexpected_content_type() && error.outcome() == Outcome::Unknown);
            assert_eq!(error.message(), Some(message));
        }
    }

    #[test]
    fn keeps_the_message_and_removes_tokens() {
        let body = r#"{"Message":"Nein, „heute“ nicht: client-token","RequestId":"access-token","Details":{"Body":"{\"AccessToken\":\"access-token\"}","Guest":"Jane"}}"#;
        let mut response = json(403, body).unwrap();
        response.headers.remove("request-id");
        let error = judged(response, Duration::ZERO).err().unwrap();
        assert_eq!(error.message(), Some("Nein, „heute“ nicht: [redacted]"));
        assert_eq!(error.request_id(), Some("[redacted]"));
        assert_eq!(
            error.details(),
            Some(r#"{"Body":"{\"AccessToken\":\"[redacted]\"}","Guest":"Jane"}"#)
        );
        let printed = format!("{error} {error:?}");
        assert!(
            !printed.contains("-token") && !printed.contains("Jane"),
            "{printed}"
        );
    }

    #[test]
    fn keeps_page_of_a_proxy_as_details_without_tokens() {
        let page = |text: String| {
            let response = with_header(json(502, &text).unwrap(), "content-type", "text/html");
            judged(response, Duration::ZERO).err().unwrap()
        };
        let error = page("<p>Jane sent access-token</p>".into());
        assert_eq!(error.details(), Some("<p>Jane sent [redacted]</p>"));
        assert!(!format!("{error} {error:?}").contains("Jane"));
        // A token across the end of what is kept, or of what is looked at.
        for length in [2040, 2048, PAGE - 4] {
            let error = page(format!("{}access-token", "x".repeat(length)));
            assert!(!error.details().unwrap().contains("acc"), "{length}");
        }
        assert_eq!(page(String::new()).details(), None);
    }

    #[test]
    fn treats_408_of_an_idle_proxy_as_a_failed_connection() {
        let closing = || with_header(json(408, "").unwrap(), "connection", "close");
        let said = with_header(
            json(408, r#"{"Message":"Too long."}"#).unwrap(),
            "connection",
            "close",
        );
        for (response, elapsed, kind) in [
            (closing(), Duration::from_millis(10), ErrorKind::Transport),
            (closing(), Duration::from_secs(40), ErrorKind::TooHeavy),
            (said, Duration::from_millis(10), ErrorKind::TooHeavy),
            (
                json(408, "").unwrap(),
                Duration::from_millis(10),
                ErrorKind::TooHeavy,
            ),
        ] {
            let error = judged(response, elapsed).err().unwrap();
            assert_eq!((error.kind(), error.outcome()), (kind, Outcome::Unknown));
        }
    }

    #[test]
    fn reads_headers_and_ignores_invalid_ones() {
        let of = |status, name, value: &str| {
            judged(
                with_header(json(status, "").unwrap(), name, value),
                Duration::ZERO,
            )
            .err()
            .unwrap()
        };
        assert_eq!(
            of(429, "retry-after", " 3 ").retry_after(),
            Some(Duration::from_secs(3))
        );
        for value in ["", "abc", "1e309"] {
            assert_eq!(of(429, "retry-after", value).retry_after(), None, "{value}");
        }
        assert_eq!(
            of(307, "location", "https://evil.example/x?t=1").message(),
            Some("to evil.example")
        );
        assert_eq!(of(307, "location", "/elsewhere").message(), None);
    }

    #[test]
    fn received_head_decides_the_outcome() {
        let headers = || json(200, "").unwrap().headers;
        for (error, kind, outcome) in [
            (
                TransportError::connect("refused"),
                ErrorKind::Connect,
                Outcome::NotSent,
            ),
            (
                TransportError::untrusted("expired"),
                ErrorKind::Untrusted,
                Outcome::NotSent,
            ),
            (
                TransportError::unprocessed("REFUSED_STREAM"),
                ErrorKind::Transport,
                Outcome::Refused,
            ),
            (
                TransportError::broken("reset"),
                ErrorKind::Transport,
                Outcome::Unknown,
            ),
            (
                TransportError::timeout("late"),
                ErrorKind::Timeout,
                Outcome::Unknown,
            ),
            (
                TransportError::broken("cut").after(200, headers()),
                ErrorKind::Transport,
                Outcome::Applied,
            ),
            (
                TransportError::too_large().after(200, headers()),
                ErrorKind::ResponseTooLarge,
                Outcome::Applied,
            ),
            (
                TransportError::broken("cut").after(200, HeaderMap::new()),
                ErrorKind::Transport,
                Outcome::Unknown,
            ),
            (
                TransportError::broken("cut").after(403, headers()),
                ErrorKind::Business,
                Outcome::Refused,
            ),
            (
                TransportError::too_large().after(502, headers()),
                ErrorKind::Server,
                Outcome::Unknown,
            ),
        ] {
            let error = failed(&error, &Credentials::new("c", "a"), Timestamp::UNIX_EPOCH);
            let error = error.into_error();
            assert_eq!((error.kind(), error.outcome()), (kind, outcome), "{error}");
        }
        let leaky = TransportError::broken("could not send {\"ClientToken\":\"client-token\"}");
        let credentials = Credentials::new("client-token", "access-token");
        let error = failed(&leaky, &credentials, Timestamp::UNIX_EPOCH).into_error();
        assert!(!format!("{error} {error:?}").contains("client-token"));
    }
}
