//! Refusals of the service, and the errors that callers see.

use mews_api::{Error, ErrorKind, Outcome};
use mews_simulator::{Content, Fault, Script};

use crate::calls::{at, collect_all, read, reservations, write};
use crate::hotel::{Hotel, READ, RESERVATIONS, Service as _, WRITE};
use crate::port::Port;
use crate::scenario::{Scenario, scenario};
use crate::tokens;

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 51 does_not_repeat_an_invalid_request, "400 with a message", "no repeat; message and request id are told"),
    scenario!(Paused 52 returns_messages_for_people_verbatim, "403 with a message in another language", "verbatim"),
    scenario!(Paused 53 bounds_error_bodies_of_any_kind, "error bodies: no JSON, no Message, null, 1 MB of Details", "a bounded excerpt"),
    scenario!(Paused 54 removes_echoed_tokens, "errors that repeat the body of the request", "no token in what is printed"),
    scenario!(Sockets 54 removes_tokens_echoed_over_a_socket, "the same over a socket", "no token in what is printed"),
    scenario!(Paused 61 reads_the_request_id_from_the_body, "an error without the header Request-Id", "the id of its body"),
    scenario!(Paused 70 does_not_take_an_idle_proxys_408_for_a_heavy_query, "an instant 408 without JSON that closes the connection", "one plain repeat of a read and no split; a write is in doubt"),
];

/// The error of a call with which something goes wrong, and how many requests it took.
async fn failed_read(fault: Fault) -> (Error, usize) {
    let hotel = Hotel::new();
    hotel.script(Script::on(READ).always().then(fault));
    let error = read(&hotel.client()).await.expect_err("an error");
    (error, hotel.sent())
}

async fn does_not_repeat_an_invalid_request() -> String {
    let message = "Invalid CustomerId.";
    let (error, sent) = failed_read(Fault::status(400).message(message)).await;
    assert_eq!((error.kind(), sent), (ErrorKind::InvalidRequest, 1));
    assert_eq!(error.outcome(), Outcome::Refused);
    assert_eq!(error.message(), Some(message));
    let id = error.request_id().expect("a request id");
    assert!(error.to_string().contains(message) && error.to_string().contains(id));
    format!("1 request, \"{message}\", request {id}")
}

async fn returns_messages_for_people_verbatim() -> String {
    let message = "Rezervaci nelze zrušit – „pokoj 12“ je už obsazený 🛏";
    let (error, sent) = failed_read(Fault::status(403).message(message)).await;
    assert_eq!((error.kind(), sent), (ErrorKind::Business, 1));
    assert_eq!(error.message(), Some(message));
    message.to_owned()
}

async fn bounds_error_bodies_of_any_kind() -> String {
    let long = "word ".repeat(200_000);
    let mut longest = 0;
    for (content, told) in [
        (Content::Html, true),
        (Content::Text("plain".to_owned()), true),
        (Content::Empty, false),
        (Content::Json(serde_json::json!([1, 2])), false),
        (Content::Json(serde_json::json!({"Error": "x"})), false),
        (Content::Json(serde_json::json!({"Message": null})), false),
        (Content::Json(serde_json::json!({"Message": long})), true),
        (Content::Details(1 << 20), true),
    ] {
        let (error, sent) = failed_read(Fault::status(400).content(content.clone())).await;
        assert_eq!((error.kind(), sent), (ErrorKind::InvalidRequest, 1));
        let kept = [error.message(), error.details()].map(|text| text.map_or(0, str::len));
        assert!(kept.iter().all(|length| *length <= 2048 + 3), "{kept:?}");
        assert_eq!(kept.iter().any(|length| *length > 0), told, "{content:?}");
        let printed = format!("{error} {error:?}").len();
        assert!(printed < 2 * 2048 + 1024, "{printed}");
        longest = longest.max(printed);
    }
    format!("8 kinds of bodies, at most {longest} bytes printed")
}

async fn removes_echoed_tokens() -> String {
    let mut echoes = 0;
    for status in [400, 401, 403, 404, 408, 409, 413, 429, 500, 503] {
        let fault = || Fault::status(status).content(Content::Echo);
        let (read, _) = failed_read(fault()).await;
        let hotel = Hotel::new();
        hotel.script(Script::on(WRITE).always().then(fault()));
        let write = write(&hotel.client()).await.expect_err("an error");
        for error in [read, write] {
            let message = error.message().expect("what the service says");
            assert!(message.contains("[redacted]"), "{status}: {message}");
            let printed = format!("{error} {error:?} {error:#?}");
            for half in ["T0ken", tokens::CLIENT] {
                assert!(!printed.contains(half), "{status} shows a token");
            }
            echoes += 1;
        }
    }
    format!("{echoes} echoes, each without tokens")
}

async fn removes_tokens_echoed_over_a_socket() -> String {
    let port = Port::open(20.0).await;
    let client = port.client_with(|builder| builder.stop_after_unauthorized(0));
    let mut echoes = 0;
    for status in [400, 401, 403, 408, 500] {
        port.simulator().reset();
        let fault = Fault::status(status).content(Content::Echo);
        port.script(Script::any().always().then(fault));
        for error in [read(&client).await.err(), write(&client).await.err()] {
            let error = error.expect("an error");
            let message = error.message().expect("what the service says");
            assert!(message.contains("[redacted]"), "{status}: {message}");
            assert!(!format!("{error} {error:?}").contains("T0ken"), "{status}");
            echoes += 1;
        }
    }
    format!("{echoes} echoes, each without tokens")
}

async fn reads_the_request_id_from_the_body() -> String {
    let body = serde_json::json!({"Message": "No.", "RequestId": "only-in-the-body"});
    let fault = Fault::status(403)
        .content(Content::Json(body))
        .without_header("Request-Id");
    let (error, _) = failed_read(fault).await;
    assert_eq!(error.request_id(), Some("only-in-the-body"));
    "found in the body".to_owned()
}

async fn does_not_take_an_idle_proxys_408_for_a_heavy_query() -> String {
    let hotel = Hotel::new();
    hotel.next(1, READ, Fault::proxy_timeout());
    read(&hotel.client()).await.expect("an answer");
    assert_eq!(hotel.sent(), 2);

    let hotel = Hotel::of(300);
    hotel.next(1, RESERVATIONS, Fault::proxy_timeout());
    let interval = at("2025-08-01T00:00:00Z")..at("2025-10-01T00:00:00Z");
    let collected = collect_all(&hotel.client(), reservations().created_utc(interval)).await;
    collected.whole();
    let log = hotel.log();
    assert_eq!((log.len(), collected.stats.splits), (2, 0));
    assert_eq!(log[0].body_hash, log[1].body_hash);

    let hotel = Hotel::new();
    hotel.next(1, WRITE, Fault::proxy_timeout());
    let error = write(&hotel.client()).await.expect_err("in doubt");
    assert_eq!((error.outcome(), hotel.sent()), (Outcome::Unknown, 1));
    "reads: 2 requests, the same; write: 1 request, Unknown".to_owned()
}
