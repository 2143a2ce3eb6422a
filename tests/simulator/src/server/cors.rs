//! CORS requests of web pages, and health checks.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, CONTENT_TYPE, HeaderMap, HeaderValue, ORIGIN,
};
use hyper::http::request::Parts;
use hyper::{Method, Response, StatusCode};

/// Headers that pages may read.
const EXPOSED: &str =
    "Request-Id, Retry-After, Simulator-Property, Simulator-Reason, Simulator-Forgiven";

/// Responds to requests without an operation: `GET /health`, and the preflight request that a
/// browser sends before a page's request.
pub(crate) fn before(head: &Parts) -> Option<Response<Full<Bytes>>> {
    if head.method == Method::GET && head.uri.path() == "/health" {
        let mut response = Response::new(Full::new(Bytes::from_static(br#"{"status":"ok"}"#)));
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
        return Some(response);
    }
    let asks = head.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
    if head.method != Method::OPTIONS || !asks || !head.headers.contains_key(ORIGIN) {
        return None;
    }
    let mut response = Response::new(Full::default());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    allow(headers);
    headers.insert(
        ACCESS_CONTROL_ALLOW_METHODS,
        HeaderValue::from_static("POST"),
    );
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    let wanted = head.headers.get(ACCESS_CONTROL_REQUEST_HEADERS).cloned();
    headers.insert(
        ACCESS_CONTROL_ALLOW_HEADERS,
        wanted.unwrap_or(HeaderValue::from_static("Content-Type")),
    );
    Some(response)
}

/// Allows any page to read a response.
pub(crate) fn allow(headers: &mut HeaderMap) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(
        ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static(EXPOSED),
    );
}
