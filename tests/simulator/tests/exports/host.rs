//! The file host over a socket, and its faults.

use std::io::Read;
use std::time::Duration;

use mews_simulator::{
    BodyFault, Change, ConnectionFault, Fault, FileFault, Request, Script, Server,
};
use serde_json::{Value, json};

use crate::caller::Caller;
use crate::wire::{Received, exchange, request, send};
use crate::{TAKES, builder, fetch, finished, lines, links, order};

async fn server() -> Server {
    let mut server = builder().start().await.unwrap();
    server.control(([127, 0, 0, 1], 0).into()).await.unwrap();
    let url = server.files(([127, 0, 0, 1], 0).into()).await.unwrap();
    assert_eq!(server.files_url(), Some(url));
    server
}

fn caller(server: &Server) -> Caller<'_> {
    Caller::new(server.simulator())
}

/// Sends a request without a body for a link.
async fn get(method: &str, link: &str, headers: &str) -> Received {
    let address = link.strip_prefix("http://").unwrap();
    let (address, path) = address.split_once('/').unwrap();
    let request = format!(
        "{method} /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}\r\n"
    );
    send(address.parse().unwrap(), &request).await
}

fn status(received: &Received) -> u16 {
    received.text()[9..12].parse().unwrap()
}

async fn control(server: &Server, method: &str, path: &str, body: &str) -> (u16, Value) {
    let url = server.control_url().unwrap();
    let address = url.strip_prefix("http://").unwrap().parse().unwrap();
    let received = send(address, &crate::wire::with_method(method, path, body)).await;
    let answer = serde_json::from_slice(received.body()).unwrap_or_default();
    (status(&received), answer)
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_served_by_their_links_alone() {
    let server = server().await;
    let caller = caller(&server);
    let export = finished(&caller, &order("Reservation"));
    let expected = lines(server.simulator(), &export);
    let mut found = String::new();
    for (link, file) in links(&export)
        .iter()
        .zip(export["Files"].as_array().unwrap())
    {
        assert!(link.starts_with(&server.files_url().unwrap()), "{link}");
        let received = get("GET", link, "").await;
        assert_eq!(status(&received), 200);
        assert_eq!(json!(received.length()), file["SizeInBytes"]);
        found.push_str(std::str::from_utf8(received.body()).unwrap());
    }
    let found: Vec<Value> = found
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(found == expected);

    let link = links(&export).remove(0);
    for (method, link, expected) in [
        ("GET", link.replace("signature=", "signature=0"), 403),
        ("GET", link.replace("expires=", "expires=9"), 403),
        ("GET", link.split_once('?').unwrap().0.to_owned(), 403),
        ("GET", link.replace("/1.jsonl", "/99.jsonl"), 403),
        ("GET", link.replace("/exports/", "/elsewhere/"), 404),
        ("GET", link.replace("/1.jsonl", "/1.txt"), 404),
        ("POST", link.clone(), 405),
        ("HEAD", link.clone(), 405),
    ] {
        assert_eq!(
            status(&get(method, &link, "").await),
            expected,
            "{method} {link}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn part_of_a_file_is_served_on_request() {
    let server = server().await;
    let export = finished(&caller(&server), &order("Reservation"));
    let link = links(&export).remove(0);
    let whole = get("GET", &link, "").await;
    let size = whole.body().len();
    let part = get("GET", &link, "Range: bytes=1000-\r\n").await;
    assert_eq!(status(&part), 206);
    let range = format!("content-range: bytes 1000-{}/{size}", size - 1);
    assert!(part.text().to_lowercase().contains(&range));
    assert!(part.body() == &whole.body()[1_000..]);
    let behind = get("GET", &link, &format!("Range: bytes={size}-\r\n")).await;
    assert_eq!(status(&behind), 416);
    let other = get(
        "GET",
        &link,
        "Range: bytes=1000-\r\nIf-Range: \"other\"\r\n",
    )
    .await;
    assert_eq!((status(&other), other.body().len()), (200, size));
}

#[tokio::test(flavor = "multi_thread")]
async fn log_shows_the_headers_and_where_a_token_came() {
    let server = server().await;
    let link = links(&finished(&caller(&server), &order("Bill"))).remove(0);
    let token = server.access_token().to_owned();
    get("GET", &link, "X-Odd: 1\r\nRange: bytes=0-9\r\n").await;
    let leak = format!("Authorization: Bearer {token}\r\nCookie: AccessToken={token}\r\n");
    get("GET", &link, &leak).await;
    let log = server.simulator().file_log();
    let [clean, leaking] = log.entries.as_slice() else {
        panic!("{log:?}");
    };
    assert!(link.contains(&format!("{}?", clean.path)), "{}", clean.path);
    assert_eq!((clean.status, clean.bytes), (Some(206), 10));
    assert!(
        clean
            .headers
            .contains(&("x-odd".to_owned(), "1".to_owned()))
    );
    assert!(clean.tokens_in.is_empty());
    assert_eq!(leaking.tokens_in, ["authorization", "cookie"]);
    // The log itself shows neither tokens nor signatures.
    let text = serde_json::to_string(&log).unwrap();
    assert!(
        !text.contains(&token) && !text.contains("signature"),
        "{text}"
    );

    let (code, listed) = control(&server, "GET", "/files", "").await;
    assert_eq!(
        (code, &listed["entries"][1]["tokensIn"]),
        (200, &json!(["authorization", "cookie"]))
    );
    assert_eq!(control(&server, "DELETE", "/files", "").await.0, 204);
    assert!(server.simulator().file_log().entries.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn file_host_misbehaves_on_request() {
    let server = server().await;
    let simulator = server.simulator();
    let link = links(&finished(&caller(&server), &order("Reservation"))).remove(0);
    let whole = get("GET", &link, "").await;
    let size = whole.body().len();
    let script = |fault: Fault| {
        simulator.script(Script::on_files().then(fault)).unwrap();
    };

    script(Fault::file(FileFault::CutAfter { bytes: 1_000 }));
    let cut = get("GET", &link, "").await;
    assert_eq!((status(&cut), cut.length()), (200, size));
    assert!(cut.body() == &whole.body()[..1_000]);

    script(Fault::file(FileFault::IgnoreRange));
    let ignored = get("GET", &link, "Range: bytes=1000-\r\n").await;
    assert_eq!((status(&ignored), ignored.body().len()), (200, size));

    script(Fault::file(FileFault::Gzip));
    let zipped = get("GET", &link, "").await;
    assert!(
        zipped
            .text()
            .to_lowercase()
            .contains("content-encoding: gzip")
    );
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(zipped.body())
        .read_to_end(&mut text)
        .unwrap();
    assert!(text == whole.body());

    script(Fault::file(FileFault::ExpiredLink));
    assert_eq!(status(&get("GET", &link, "").await), 403);

    script(Fault::redirect(302, "http://127.0.0.1:9/other"));
    let moved = get("GET", &link, "").await;
    assert_eq!(status(&moved), 302);
    assert!(
        moved
            .text()
            .to_lowercase()
            .contains("location: http://127.0.0.1:9/other")
    );

    script(Fault::status(503));
    assert_eq!(status(&get("GET", &link, "").await), 503);

    let slow = BodyFault::Slow {
        bytes: size / 3,
        every: Duration::from_millis(5),
    };
    script(Fault::body(slow));
    assert!(get("GET", &link, "").await.body() == whole.body());

    script(Fault::body(BodyFault::ResetHalfway));
    assert!(get("GET", &link, "").await.error.is_some());

    script(Fault::connection(ConnectionFault::ClosedUnapplied));
    assert!(get("GET", &link, "").await.bytes.is_empty());

    script(Fault::default().header("X-Odd", "1"));
    let odd = get("GET", &link, "").await;
    assert!(odd.text().contains("x-odd: 1") && odd.body() == whole.body());

    let log = simulator.file_log();
    let faults = log.entries.iter().filter(|entry| entry.fault.is_some());
    assert_eq!(faults.count(), 10);
    // Scripts for any operation leave the host alone, and those for files the service.
    simulator
        .script(Script::any().then(Fault::status(500)))
        .unwrap();
    assert_eq!(status(&get("GET", &link, "").await), 200);
    simulator.clear_scripts();
    script(Fault::status(500));
    let answer = exchange(&server, &request(&server, "configuration/get", &json!({}))).await;
    assert_eq!(status(&answer), 200);
}

#[test]
fn sizes_are_wrong_on_request() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let export = finished(&caller, &order("Customer"));
    let wrong = Fault::change(Change::FileSizes { by: -1 });
    simulator
        .script(Script::on("exports/getAll").then(wrong))
        .unwrap();
    let answer = caller.received("exports/getAll", &json!({"ExportIds": [export["Id"]]}));
    let size = |export: &Value| export["Files"][0]["SizeInBytes"].as_i64().unwrap();
    assert_eq!(size(&answer["Exports"][0]), size(&export) - 1);
}

#[test]
fn files_are_served_in_process_too() {
    let simulator = builder().build().unwrap();
    let link = links(&finished(&Caller::new(&simulator), &order("Company"))).remove(0);
    assert!(link.starts_with("http://localhost/exports/"), "{link}");
    assert_eq!(simulator.files_url(), None);
    assert_eq!(fetch(&simulator, &Request::get(&link)).status, 200);
    simulator.set_files_url("http://files.example:80/");
    let export = finished(&Caller::new(&simulator), &order("Company"));
    assert!(links(&export)[0].starts_with("http://files.example:80/exports/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_of_exports_change_over_the_control_address() {
    let server = server().await;
    let (status, settings) = control(&server, "GET", "/exports", "").await;
    let files = server.files_url().unwrap();
    let expected = json!({"takesSeconds": 60.0, "keptSeconds": 604_800.0, "linkSeconds": 600.0, "linesPerFile": 100, "files": files});
    assert_eq!((status, &settings), (200, &expected));
    let (status, settings) = control(&server, "PUT", "/exports", r#"{"linesPerFile": 5}"#).await;
    assert_eq!(
        (status, &settings["linesPerFile"], &settings["takesSeconds"]),
        (200, &json!(5), &json!(60.0))
    );
    assert_eq!(
        control(&server, "PUT", "/exports", r#"{"lines": 5}"#)
            .await
            .0,
        400
    );
    assert_eq!(control(&server, "DELETE", "/exports", "").await.0, 405);
    let caller = caller(&server);
    let export = finished(&caller, &json!({"EntityType": "Company"}));
    assert_eq!(links(&export).len(), 12);
    assert_eq!(
        control(&server, "POST", "/exports/expireLinks", "").await.0,
        204
    );
    let refused = fetch(server.simulator(), &Request::get(links(&export).remove(0)));
    assert_eq!(refused.status, 403);
    for then in [
        json!({"file": {"cutAfter": {"bytes": 10}}}),
        json!({"file": "ignoreRange"}),
        json!({"file": "gzip"}),
        json!({"file": "expiredLink"}),
        json!({"status": 302, "headers": {"Location": "http://127.0.0.1:9/"}}),
    ] {
        let script = json!({"on": "files", "then": then}).to_string();
        assert_eq!(
            control(&server, "POST", "/scripts", &script).await.0,
            201,
            "{script}"
        );
    }
    let elsewhere = json!({"then": {"file": "gzip"}}).to_string();
    assert_eq!(
        control(&server, "POST", "/scripts", &elsewhere).await.0,
        400
    );
    for changes in [json!(["exportFails"]), json!([{"fileSizes": {"by": 5}}])] {
        let script = json!({"then": {"changes": changes}}).to_string();
        assert_eq!(
            control(&server, "POST", "/scripts", &script).await.0,
            201,
            "{script}"
        );
    }
    assert_eq!(
        server.simulator().export_settings().takes(TAKES),
        server.simulator().export_settings()
    );
}
