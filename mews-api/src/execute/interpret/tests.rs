use super::*;
use crate::base::api::CONNECTOR;
use crate::base::error::{Error, ErrorKind};
use crate::fake::json;

fn interpreted(response: Response, elapsed: Duration) -> Result<Answer, Error> {
    interpret(
        response,
        || elapsed,
        &CONNECTOR,
        &Handle::of(Credentials::client_token("client-token").access_token("access-token")),
        || Timestamp::UNIX_EPOCH,
    )
    .map_err(|failure| failure.into_error())
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
            let error = interpreted(json(status, body).unwrap(), Duration::ZERO)
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
        interpreted(date, Duration::ZERO).unwrap().date(),
        Some("1994-11-06T08:49:37Z".parse().unwrap())
    );
    let none = interpreted(json(200, "{}").unwrap(), Duration::ZERO);
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
        assert!(
            interpreted(response, Duration::ZERO).is_ok(),
            "{content_type}"
        );
    }
    let mut missing = json(200, "{}").unwrap();
    missing.headers.remove(CONTENT_TYPE);
    assert!(interpreted(missing, Duration::ZERO).is_ok());
    let marked = json(200, "\u{feff}{}").unwrap();
    assert_eq!(interpreted(marked, Duration::ZERO).unwrap().body, b"{}");
    let body = "\u{feff}{\"Message\":\"Because.\",\"Details\":\"More.\"}";
    let error = interpreted(json(403, body).unwrap(), Duration::ZERO)
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
        let error = interpreted(response, Duration::ZERO).err().unwrap();
        assert!(error.is_unexpected_content_type(), "{error}");
        assert_eq!(error.outcome(), Outcome::Refused);
    }
    let business = interpreted(json(403, "").unwrap(), Duration::ZERO);
    assert!(business.err().unwrap().is_business());
}

#[test]
fn accepts_only_json_and_204_as_answers() {
    assert_eq!(
        interpreted(json(200, "{}").unwrap(), Duration::ZERO)
            .unwrap()
            .body,
        b"{}"
    );
    assert_eq!(
        interpreted(json(204, "").unwrap(), Duration::ZERO)
            .unwrap()
            .body,
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
        let error = interpreted(response, Duration::ZERO).err().unwrap();
        assert!(error.is_unexpected_content_type() && error.outcome() == Outcome::Unknown);
        assert_eq!(error.message(), Some(message));
    }
}

#[test]
fn keeps_the_message_and_removes_tokens() {
    let body = r#"{"Message":"Nein, „heute“ nicht: client-token","RequestId":"access-token","Details":{"Body":"{\"AccessToken\":\"access-token\"}","Guest":"Jane"}}"#;
    let mut response = json(403, body).unwrap();
    response.headers.remove("request-id");
    let error = interpreted(response, Duration::ZERO).err().unwrap();
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
        interpreted(response, Duration::ZERO).err().unwrap()
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
    let with_message = with_header(
        json(408, r#"{"Message":"Too long."}"#).unwrap(),
        "connection",
        "close",
    );
    for (response, elapsed, kind) in [
        (closing(), Duration::from_millis(10), ErrorKind::Transport),
        (closing(), Duration::from_secs(40), ErrorKind::TooHeavy),
        (with_message, Duration::from_millis(10), ErrorKind::TooHeavy),
        (
            json(408, "").unwrap(),
            Duration::from_millis(10),
            ErrorKind::TooHeavy,
        ),
    ] {
        let error = interpreted(response, elapsed).err().unwrap();
        assert_eq!((error.kind(), error.outcome()), (kind, Outcome::Unknown));
    }
}

#[test]
fn reads_headers_and_ignores_invalid_ones() {
    let of = |status, name, value: &str| {
        interpreted(
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
        let error = transport_failure(
            &error,
            &Credentials::client_token("c").access_token("a"),
            Timestamp::UNIX_EPOCH,
        );
        let error = error.into_error();
        assert_eq!((error.kind(), error.outcome()), (kind, outcome), "{error}");
    }
    let leaky = TransportError::broken("could not send {\"ClientToken\":\"client-token\"}");
    let credentials = Credentials::client_token("client-token").access_token("access-token");
    let error = transport_failure(&leaky, &credentials, Timestamp::UNIX_EPOCH).into_error();
    assert!(!format!("{error} {error:?}").contains("client-token"));
}
