//! Applies a fault to a response.

use crate::base::clock::{Clock, DateForm};
use crate::base::gzip;
use crate::base::message::{Request, Response};
use crate::contract::schema::ErrorNames;
use crate::front::delivery::BodyFault;
use crate::front::pipeline::JSON;
use crate::front::scripts::{Content, Fault, RetryAfter};

/// Replaces the status, headers and body of a response by those of a fault. Bodies of errors have
/// members of these names.
pub(crate) fn overlay(
    response: &mut Response,
    fault: &Fault,
    request: &Request,
    clock: &Clock,
    names: &ErrorNames,
) {
    if let Some(status) = fault.status {
        response.status = status;
    }
    let usual = match fault.status {
        Some(204 | 300..400) => Some(Content::Empty),
        Some(status @ 400..) => Some(Content::Message(format!(
            "A script set the status to {status}."
        ))),
        _ => None,
    };
    if let Some(content) = fault.content.as_ref().or(usual.as_ref()) {
        put(response, content, request, names);
    }
    let off = fault.date_off_seconds.unwrap_or(0);
    let retry_after = match &fault.retry_after {
        None => None,
        Some(RetryAfter::Seconds(seconds)) => Some(seconds.to_string()),
        Some(RetryAfter::Date { ahead, form }) => {
            Some(clock.http_date(off.saturating_add(*ahead), *form))
        }
        Some(RetryAfter::Text(text)) => Some(text.clone()),
    };
    if matches!(fault.retry_after, Some(RetryAfter::Date { .. })) || off != 0 {
        response.set_header("Date", clock.http_date(off, DateForm::Imf));
    }
    if let Some(value) = retry_after {
        response.set_header("Retry-After", value);
    }
    for (name, values) in &fault.headers {
        response.remove_header(name);
        let values = values.all().iter();
        let lines = values.map(|value| (name.clone(), value.clone()));
        response.headers.extend(lines);
    }
    for name in &fault.without_headers {
        response.remove_header(name);
    }
    if let Some(rewrite) = &fault.rewrite {
        rewrite(response);
    }
    match fault.body {
        Some(BodyFault::GzipCorrupt) => response.body = gzip::corrupt(&response.body),
        Some(BodyFault::GzipPlain | BodyFault::GzipBomb { .. }) => {}
        _ => return,
    }
    response.set_header("Content-Encoding", "gzip");
}

/// Replaces the body of a response.
fn put(response: &mut Response, content: &Content, request: &Request, names: &ErrorNames) {
    let request_id = response.header("Request-Id").unwrap_or("").to_owned();
    let error = |message: &str, details: serde_json::Value| {
        let mut body = serde_json::Map::new();
        body.insert(names.message.clone(), message.into());
        let id = names.request_id.clone();
        body.extend(id.map(|name| (name, request_id.as_str().into())));
        if !details.is_null() {
            body.extend(names.details.clone().map(|name| (name, details)));
        }
        (Some(JSON), serde_json::Value::from(body).to_string())
    };
    let null = serde_json::Value::Null;
    let (media_type, body) = match content {
        Content::Message(message) => error(message, null),
        Content::Json(value) => (Some(JSON), value.to_string()),
        Content::Text(text) => (Some("text/plain; charset=utf-8"), text.clone()),
        Content::Html => {
            let status = response.status;
            let page = format!(
                "<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>proxy</body></html>\n"
            );
            (Some("text/html; charset=utf-8"), page)
        }
        Content::Empty => (None, String::new()),
        Content::Echo => {
            let echoed = String::from_utf8_lossy(&request.body);
            error(&format!("This can't be read: {echoed}"), null)
        }
        Content::Details(bytes) => error(
            "The details say more.",
            serde_json::Value::String("x".repeat(*bytes)),
        ),
    };
    response.set_body(media_type, body);
}
