//! The control address.

mod caller;
mod wire;

use std::time::Duration;

use mews_simulator::{Fault, Script, Server, Simulator};
use serde_json::{Value, json};
use tokio::net::TcpStream;

use wire::{exchange, request, send, until, with_method};

const PATH: &str = "configuration/get";

async fn server() -> Server {
    let builder = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(50)
        .log_bodies(true);
    let mut server = builder.start().await.unwrap();
    let address = server.control(([127, 0, 0, 1], 0).into()).await.unwrap();
    assert_eq!(server.control_url(), Some(format!("http://{address}")));
    server
}

/// Status and body of an answer.
async fn control(server: &Server, method: &str, path: &str, body: &str) -> (u16, Value) {
    let url = server.control_url().unwrap();
    let address = url.strip_prefix("http://").unwrap().parse().unwrap();
    let received = send(address, &with_method(method, path, body)).await;
    let status = received.text()[9..12].parse().unwrap();
    let body = serde_json::from_slice(received.body()).unwrap_or_default();
    (status, body)
}

async fn status(server: &Server) -> String {
    let received = exchange(server, &request(server, PATH, &json!({}))).await;
    received.text().get(9..12).unwrap_or("").to_owned()
}

#[tokio::test]
async fn scripts_are_added_listed_and_removed() {
    let server = server().await;
    let script = json!({
        "on": PATH, "skip": 1, "times": 2,
        "then": {"status": 429, "retryAfter": {"seconds": 3}, "headers": {"X-Odd": ["a", "b"]}},
    });
    let added = control(&server, "POST", "/scripts", &script.to_string()).await;
    assert_eq!(added, (201, json!({"id": 1})));
    let forever = json!({"times": "always", "then": {"connection": "closedUnapplied"}});
    let added = control(&server, "POST", "/scripts", &forever.to_string()).await;
    assert_eq!(added, (201, json!({"id": 2})));
    let (_, listed) = control(&server, "GET", "/scripts", "").await;
    assert_eq!(listed[0]["id"], 1);
    assert_eq!(listed[0]["script"]["then"], script["then"]);
    assert_eq!(listed[1]["script"]["times"], "always");
    assert_eq!(control(&server, "DELETE", "/scripts/2", "").await.0, 204);
    assert_eq!(control(&server, "DELETE", "/scripts/2", "").await.0, 404);
    assert_eq!(control(&server, "DELETE", "/scripts/two", "").await.0, 404);
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push(status(&server).await);
    }
    assert_eq!(seen, ["200", "429", "429", "200"]);
    let (_, listed) = control(&server, "GET", "/scripts", "").await;
    assert_eq!(
        (&listed[0]["met"], &listed[0]["applied"]),
        (&json!(3), &json!(2))
    );
    assert_eq!(control(&server, "DELETE", "/scripts", "").await.0, 204);
    assert_eq!(
        control(&server, "GET", "/scripts", "").await,
        (200, json!([]))
    );
}

#[tokio::test]
async fn every_fault_can_be_written_in_json() {
    let server = server().await;
    for then in [
        json!({"status": 408, "content": "empty", "headers": {"Connection": "close"}}),
        json!({"status": 200, "content": "html"}),
        json!({"status": 400, "content": {"message": "No."}}),
        json!({"status": 400, "content": {"json": {"Message": null}}}),
        json!({"status": 400, "content": {"text": "no"}}),
        json!({"status": 400, "content": "echo", "withoutHeaders": ["Request-Id"]}),
        json!({"status": 500, "content": {"details": 1_000_000}, "applied": true}),
        json!({"status": 429, "retryAfter": {"date": {"ahead": 5}}, "dateOffSeconds": 3600}),
        json!({"status": 429, "retryAfter": {"date": {"ahead": 5, "form": "rfc850"}}}),
        json!({"status": 429, "retryAfter": {"text": "soon"}}),
        json!({"delaySeconds": 0.5}),
        json!({"body": {"slow": {"bytes": 10, "everySeconds": 0.1}}}),
        json!({"body": {"endless": {"bytes": 10, "everySeconds": 0.1}}}),
        json!({"body": "resetHalfway"}),
        json!({"body": {"lengthTooLong": {"by": 3}}}),
        json!({"body": {"lengthTooShort": {"by": 3}}}),
        json!({"body": "chunksCut"}),
        json!({"body": "gzipCorrupt"}),
        json!({"body": "gzipPlain"}),
        json!({"body": {"gzipBomb": {"bytes": 1_000_000_000}}}),
        json!({"connection": "refused"}),
        json!({"connection": "closedUnread"}),
        json!({"connection": "closedUnapplied"}),
        json!({"connection": "closedApplied"}),
        json!({"connection": "reset"}),
        json!({"connection": "resetApplied"}),
        json!({"connection": "silent"}),
        json!({"connection": "silentApplied"}),
        json!({"connection": "refusedStream"}),
        json!({"changes": [{"cursorCycle": 2}, {"shortPages": 3}]}),
        json!({"changes": [{"longPages": 5}, "emptyPage"]}),
        json!({"changes": ["noCursor", "newProperties", "reversedMembers"]}),
        json!({"changes": [{"newEnumValues": {}}, {"newEnumValues": {"property": "State"}}]}),
        json!({"changes": [{"nulls": {}}, {"nulls": {"property": "Id"}}]}),
        json!({"changes": [{"set": {"path": "Reservations.State", "to": "Odd"}}]}),
    ] {
        let script = json!({"then": then}).to_string();
        let (status, answer) = control(&server, "POST", "/scripts", &script).await;
        assert_eq!(status, 201, "{script}: {answer}");
    }
    for when in [
        json!({"page": 2}),
        json!({"cursor": true}),
        json!({"token": 0}),
        json!({"property": {"path": "States", "equals": ["Confirmed"]}}),
        json!({"number": {"path": "Limitation.Count", "over": 100}}),
        json!({"items": {"path": "ServiceIds", "over": 100}}),
        json!({"interval": {"path": "UpdatedUtc", "overSeconds": 604_800}}),
    ] {
        let script = json!({"when": [when], "then": {"status": 408}}).to_string();
        let (status, answer) = control(&server, "POST", "/scripts", &script).await;
        assert_eq!(status, 201, "{script}: {answer}");
    }
}

#[tokio::test]
async fn refuses_invalid_control_requests_with_a_reason() {
    let server = server().await;
    for (method, path, body, status, reason) in [
        ("POST", "/scripts", "{", 400, "EOF while parsing"),
        (
            "POST",
            "/scripts",
            r#"{"then": {"statos": 500}}"#,
            400,
            "unknown field `statos`",
        ),
        (
            "POST",
            "/scripts",
            r#"{"on": "a/b", "then": {}}"#,
            400,
            "no operation `a/b`",
        ),
        (
            "POST",
            "/scripts",
            r#"{"then": {"status": 700}}"#,
            400,
            "700",
        ),
        (
            "POST",
            "/scripts",
            r#"{"then": {"delaySeconds": -1}}"#,
            400,
            "seconds",
        ),
        (
            "POST",
            "/scripts",
            r#"{"then": {"content": {"details": 99999999999}}}"#,
            400,
            "67108864 bytes",
        ),
        (
            "POST",
            "/scripts",
            r#"{"times": "never", "then": {}}"#,
            400,
            "a number or \"always\"",
        ),
        (
            "POST",
            "/scripts",
            r#"{"when": [{"page": 0}], "then": {}}"#,
            400,
            "from 1",
        ),
        ("POST", "/scripts", "[null, []]", 400, "a list"),
        ("PUT", "/limit", "5", 400, "`requests` and `windowSeconds`"),
        ("PUT", "/cost", "null", 400, "`all` and `operations`"),
        ("PUT", "/settings", r#"{"seed": 3}"#, 400, "`seed`"),
        ("PUT", "/limit", r#"{"requests": 1}"#, 400, "windowSeconds"),
        ("PUT", "/settings", r#"{"now": "today"}"#, 400, "instant"),
        (
            "PUT",
            "/port",
            r#"{"open": false, "forSeconds": -1}"#,
            400,
            "forSeconds",
        ),
        ("PATCH", "/log", "", 405, "method"),
        ("GET", "/nothing", "", 404, "/scripts"),
    ] {
        let (found, answer) = control(&server, method, path, body).await;
        assert_eq!(found, status, "{method} {path} {body}");
        let error = answer["error"].as_str().unwrap();
        assert!(error.contains(reason), "{error}");
    }
}

#[tokio::test]
async fn log_effects_and_reset() {
    let server = server().await;
    let add = "customers/add";
    let body = server.simulator().sample_request(add, 1).unwrap();
    exchange(&server, &request(&server, add, &body)).await;
    let (_, log) = control(&server, "GET", "/log", "").await;
    let entry = &log["entries"][0];
    assert_eq!(
        (&entry["number"], &entry["operation"], &entry["token"]),
        (&json!(1), &json!(add), &json!(0))
    );
    assert_eq!(
        (&entry["status"], &entry["applied"], &entry["body"]),
        (&json!(200), &json!(true), &body)
    );
    assert!(entry["seconds"].is_number() && entry["bodyHash"].is_number());
    assert!(!log.to_string().contains(server.access_token()));
    let (_, effects) = control(&server, "GET", "/effects", "").await;
    assert_eq!(effects["entries"][0]["operation"], add);
    assert_eq!(effects["entries"][0]["request"], 1);
    assert_eq!(effects["entries"][0]["ids"].as_array().unwrap().len(), 1);
    assert_eq!(control(&server, "DELETE", "/log", "").await.0, 204);
    assert_eq!(
        control(&server, "GET", "/log", "").await.1["entries"],
        json!([])
    );
    assert_eq!(control(&server, "DELETE", "/effects", "").await.0, 204);
    server
        .simulator()
        .script(Script::any().always().then(Fault::status(500)))
        .unwrap();
    assert_eq!(status(&server).await, "500");
    let settings = control(&server, "GET", "/settings", "").await.1;
    assert!(settings["stateBytes"].as_u64() > Some(0));
    assert_eq!(control(&server, "POST", "/reset", "").await.0, 204);
    assert_eq!(status(&server).await, "200");
    let settings = control(&server, "GET", "/settings", "").await.1;
    assert_eq!(settings["stateBytes"], 0);
}

#[tokio::test]
async fn settings_report_start_options_and_costs_change() {
    let builder = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(9)
        .reservations(50)
        .enterprises(2);
    let builder = builder.season("2025-07-01", "2025-09-01", 5);
    let mut server = builder.start().await.unwrap();
    server.control(([127, 0, 0, 1], 0).into()).await.unwrap();
    let (_, settings) = control(&server, "GET", "/settings", "").await;
    let expected = json!({
        "seed": 9, "reservations": 50, "enterprises": 2, "now": "2026-01-15T12:00:00Z",
        "seasons": [{"start": "2025-07-01", "end": "2025-09-01", "times": 5}],
        "intervalEnds": "halfOpen", "accessTokens": 2, "stateBytes": 0, "stateCapacity": 256 << 20,
        "cost": {"all": {"items": null, "spanSeconds": null, "takesSeconds": 0.0}, "operations": {}},
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(settings[name], *value, "{name}");
    }
    let inclusive = r#"{"intervalEnds": "inclusive"}"#;
    let (_, settings) = control(&server, "PUT", "/settings", inclusive).await;
    assert_eq!(settings["intervalEnds"], "inclusive");

    let list = json!({"Limitation": {"Count": 1}});
    let read = async || {
        let received = exchange(&server, &request(&server, "tasks/getAll", &list)).await;
        received.text()[9..12].to_owned()
    };
    assert_eq!(read().await, "200");
    let costs = json!({
        "all": {"items": 10, "spanSeconds": null, "takesSeconds": 0.01},
        "operations": {"customers/getAll": {"items": null, "spanSeconds": 86_400.0, "takesSeconds": 0.0}},
    });
    let put = control(&server, "PUT", "/cost", &costs.to_string()).await;
    assert_eq!(put, (200, costs.clone()));
    assert_eq!(control(&server, "GET", "/cost", "").await, (200, costs));
    assert_eq!(read().await, "408");
    for wrong in [
        r#"{"all": {"item": 10}}"#,
        r#"{"all": {"spanSeconds": -1}}"#,
        r#"{"operations": {"tasks/getSome": {}}}"#,
    ] {
        let (status, answer) = control(&server, "PUT", "/cost", wrong).await;
        assert_eq!(status, 400, "{wrong}");
        assert!(answer["error"].is_string(), "{wrong}");
    }
    assert_eq!(control(&server, "PUT", "/cost", "{}").await.0, 200);
    assert_eq!(read().await, "200");
}

#[tokio::test]
async fn limit_clock_and_health() {
    let server = server().await;
    let (_, limit) = control(&server, "GET", "/limit", "").await;
    assert_eq!(
        limit,
        json!({"requests": 200, "windowSeconds": 30.0, "hint": "seconds"})
    );
    let lower = json!({"requests": 1, "windowSeconds": 30, "hint": "none"});
    assert_eq!(
        control(&server, "PUT", "/limit", &lower.to_string())
            .await
            .0,
        200
    );
    assert_eq!(
        [status(&server).await, status(&server).await],
        ["200", "429"]
    );
    assert_eq!(
        control(&server, "PUT", "/limit", "null").await,
        (200, Value::Null)
    );
    assert_eq!(status(&server).await, "200");

    let now = json!({"now": "2026-02-01T00:00:00Z"});
    let (_, settings) = control(&server, "PUT", "/settings", &now.to_string()).await;
    assert_eq!(settings["now"], now["now"]);
    assert_eq!(settings["url"], server.url());
    let received = exchange(&server, &request(&server, PATH, &json!({}))).await;
    assert!(
        received
            .text()
            .contains(r#""NowUtc":"2026-02-01T00:00:00Z""#)
    );

    until(|| server.connections() == 0).await;
    let (_, health) = control(&server, "GET", "/health", "").await;
    assert_eq!(
        (
            &health["status"],
            &health["requests"],
            &health["connections"]
        ),
        (&json!("ok"), &json!(4), &json!(0))
    );
    let (_, operations) = control(&server, "GET", "/operations", "").await;
    assert_eq!(operations.as_array().unwrap().len(), 200);
}

#[tokio::test]
async fn port_closes_for_a_while() {
    let server = server().await;
    let closed = control(&server, "PUT", "/port", r#"{"open": false}"#).await;
    assert_eq!(closed.0, 204);
    assert!(TcpStream::connect(server.address()).await.is_err());
    assert_eq!(
        control(&server, "PUT", "/port", r#"{"open": true}"#)
            .await
            .0,
        204
    );
    assert_eq!(status(&server).await, "200");
    let started = std::time::Instant::now();
    control(
        &server,
        "PUT",
        "/port",
        r#"{"open": false, "forSeconds": 0.1}"#,
    )
    .await;
    while TcpStream::connect(server.address()).await.is_err() {
        assert!(started.elapsed() < Duration::from_secs(20));
        tokio::task::yield_now().await;
    }
    assert!(started.elapsed() >= Duration::from_millis(100));
    assert_eq!(status(&server).await, "200");
}

#[tokio::test]
async fn control_address_stops_with_the_server() {
    let server = server().await;
    let url = server.control_url().unwrap();
    let address = url.strip_prefix("http://").unwrap().to_owned();
    let mut idle = TcpStream::connect(&address).await.unwrap();
    server.shutdown().await;
    assert!(TcpStream::connect(&address).await.is_err());
    let read = tokio::io::AsyncReadExt::read(&mut idle, &mut [0; 8]).await;
    assert_eq!(read.unwrap_or(0), 0);
}

#[tokio::test]
async fn webhooks_and_the_websocket_are_set_and_shown_without_the_secret() {
    let mut server = server().await;
    let websocket = server.websocket(([127, 0, 0, 1], 0).into()).await.unwrap();
    let (status, shown) = control(&server, "GET", "/websocket", "").await;
    assert_eq!(
        (status, shown),
        (200, json!({"address": websocket, "connections": 0}))
    );
    // No server listens at this address.
    let webhooks = json!({"url": "http://127.0.0.1:9/mews?Token=hush", "attempts": 1});
    let set = control(&server, "PUT", "/webhooks", &webhooks.to_string()).await;
    assert_eq!(set.0, 204);
    let (status, sent) = control(&server, "POST", "/webhooks/send", "{}").await;
    assert_eq!((status, sent), (201, json!({"message": 1})));
    until(|| !server.simulator().deliveries().entries.is_empty()).await;
    let (_, shown) = control(&server, "GET", "/webhooks", "").await;
    assert_eq!(shown["settings"]["url"], "http://127.0.0.1:9/mews");
    assert_eq!(shown["deliveries"]["entries"][0]["dropped"], true);
    assert!(!shown.to_string().contains("hush"));
    for (method, path, body) in [
        ("PUT", "/webhooks", r#"{"url": "https://example.com"}"#),
        ("PUT", "/webhooks", r#"{"url": "http://x", "more": 1}"#),
        ("POST", "/websocket", "{}"),
        ("POST", "/websocket", r#"{"fault": "flood"}"#),
        ("POST", "/websocket", r#"{"refuse": 200}"#),
    ] {
        assert_eq!(control(&server, method, path, body).await.0, 400, "{body}");
    }
    assert_eq!(control(&server, "DELETE", "/websocket", "").await.0, 405);
    assert_eq!(control(&server, "PUT", "/webhooks", "null").await.0, 204);
}
