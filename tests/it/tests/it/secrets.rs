//! Tokens are nowhere: not in the types, not in what is printed.

use std::fmt::Debug;
use std::io::Read as _;
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_api::requests::{CustomersGetAll, ReservationsGetAllV20230606};
use mews_api::types::CustomerExtent;
use mews_api::{Client, Credentials, Effect, Environment, RetryPolicy, Timestamp};
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::{Kind, TypeRef};
use mews_codegen::source::Source;
use mews_tests::{OPERATIONS, workspace_schema};

use crate::hotel::{self, InProcess};

const CLIENT_TOKEN: &str = "C11E4770CE4-aaaa-secret";
const ACCESS_TOKEN: &str = "ACCE5570CE4-bbbb-secret";

fn shows_a_token(text: &str) -> bool {
    ["C11E4770CE4", "ACCE5570CE4"]
        .iter()
        .any(|token| text.contains(token))
}

#[test]
fn no_generated_type_has_a_token_field() {
    let schema = workspace_schema().unwrap().unwrap();
    let lock = Source::new(
        "schema/names.lock",
        include_str!("../../../../schema/names.lock"),
    );
    let lock = NamesLock::parse(&lock).unwrap();
    let (model, _) = lower(&schema, &lock).unwrap();
    let mut fields = 0;
    for def in &model.types {
        if let Kind::Struct(body) = &def.kind {
            for field in &body.fields {
                fields += 1;
                // An event contains the access token of a new integration.
                let is_received = field.ty == TypeRef::Secret && !body.built_by_callers;
                assert!(
                    !schema.api.envelope.contains_key(&field.wire) || is_received,
                    "{}.{}",
                    def.key,
                    field.wire
                );
                let is_token =
                    field.wire.ends_with("AccessToken") || field.wire.ends_with("ClientToken");
                assert!(
                    !is_token || field.ty != TypeRef::String,
                    "{}.{}",
                    def.key,
                    field.wire
                );
            }
        }
    }
    assert!(fields > 3000, "{fields}");
}

#[test]
fn requests_refuse_bodies_with_tokens_and_errors_show_none() {
    let hotel = InProcess::new(10);
    let mut refused = 0;
    for row in OPERATIONS {
        let sample = hotel
            .simulator()
            .full_sample_request(row.info.path, 3)
            .expect("a sample for every operation");
        let plain = sample.to_string();
        let printed = (row.debug_request)(plain.as_bytes())
            .unwrap_or_else(|error| panic!("{}: {error}", row.info.path));
        assert!(!shows_a_token(&printed), "{}: {printed}", row.info.path);

        let mut at_top = sample.clone();
        let members = at_top.as_object_mut().expect("a body is an object");
        members.insert("ClientToken".to_owned(), CLIENT_TOKEN.into());
        // The document wants them in the items of `reservations/update` too.
        let mut in_item = sample;
        let items = in_item.as_object_mut().expect("a body is an object");
        let mut items = items.values_mut().filter_map(|value| value.as_array_mut());
        let item = items.find_map(|items| items.first_mut()?.as_object_mut());
        let has_item = item.is_some();
        if let Some(item) = item {
            item.insert("AccessToken".to_owned(), ACCESS_TOKEN.into());
        }
        let bodies = [Some(at_top), has_item.then_some(in_item)];
        for body in bodies.into_iter().flatten() {
            let read = (row.debug_request)(body.to_string().as_bytes());
            refused += usize::from(read.is_err());
            // One of several forms ignores what no form has.
            let printed = read.unwrap_or_else(|error| format!("{error} {error:?}"));
            assert!(!shows_a_token(&printed), "{}: {printed}", row.info.path);
        }
    }
    assert!(refused > 250, "{refused}");
}

#[tokio::test]
async fn debug_of_client_credentials_calls_and_errors_shows_no_token() {
    let credentials = Credentials::client_token(CLIENT_TOKEN).access_token(ACCESS_TOKEN);
    let mut printed = format!("{credentials:?}");
    let builder = Client::builder(credentials.clone(), "Tests 1.0");
    printed += &format!("{builder:?}");
    let hotel = InProcess::new(10);
    let client = hotel.client_with(credentials.clone());
    printed += &format!("{client:?} {:#?}", client.with_access_token(ACCESS_TOKEN));
    let call = client
        .customers()
        .get_all(CustomersGetAll::new(CustomerExtent::new()).emails(["ada@example.com"]))
        .access_token(ACCESS_TOKEN);
    printed += &format!("{call:?}");
    let error = call.first_page().await.unwrap_err();
    assert!(error.is_unauthorized());
    printed += &format!("{error} {error:?} {error:#?} {:?}", error.message());

    let server = hotel::serve(10).await;
    let client = Client::builder(credentials, "Tests 1.0")
        .environment(Environment::custom(server.url()))
        .build()
        .unwrap();
    let over_a_socket = client
        .customers()
        .get_all(CustomersGetAll::new(CustomerExtent::new()).emails(["ada@example.com"]))
        .first_page()
        .await
        .unwrap_err();
    server.shutdown().await;
    let unreachable = client
        .customers()
        .get_all(CustomersGetAll::new(CustomerExtent::new()).emails(["ada@example.com"]))
        .first_page()
        .await
        .unwrap_err();
    printed +=
        &format!("{over_a_socket} {over_a_socket:?} {unreachable} {unreachable:?} {client:?}");
    assert!(!shows_a_token(&printed), "{printed}");
    assert!(printed.len() > 300, "{printed}");
}

/// All output through `tracing` and `log`, at any level, from any crate.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<String>>);

impl Heard {
    fn add(&self, text: &str) {
        self.0.lock().unwrap().push_str(text);
    }
}

impl tracing::field::Visit for Heard {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn Debug) {
        self.add(&format!(" {field}={value:?}"));
    }
}

impl tracing::Subscriber for Heard {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        static SPANS: AtomicU64 = AtomicU64::new(1);
        self.add(span.metadata().name());
        span.record(&mut self.clone());
        tracing::span::Id::from_u64(SPANS.fetch_add(1, Ordering::Relaxed))
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

impl log::Log for Heard {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.add(&format!(" {}", record.args()));
    }

    fn flush(&self) {}
}

/// A service that sends back all that it got, tokens included, wherever a response has room for it.
/// It takes what spans more than a week for too heavy, and refuses other things in turn.
fn echoing() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a loopback port");
    let address = listener.local_addr().expect("it is bound");
    // Ends with the process.
    std::thread::spawn(move || {
        let mut plain = 0_usize;
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let body = read_body(&mut stream);
            let echo = serde_json::to_string(&body).expect("a text is JSON");
            let error =
                format!(r#"{{"Message":{echo},"RequestId":{echo},"Details":{{"Body":{echo}}}}}"#);
            let (head, answer) = if body.contains("CreatedUtc") && !body.contains("T06:") {
                ("408 Too Heavy", error)
            } else if body.contains("CreatedUtc") {
                ("200 OK", r#"{"Reservations":[],"Cursor":null}"#.to_owned())
            } else {
                plain += 1;
                let status = [
                    "500 Failed",
                    "429 Slow",
                    "503 Gone",
                    "400 Wrong",
                    "401 Who",
                    "403 No",
                    "404 Where",
                    "408 Heavy",
                    "409 Changed",
                    "413 Large",
                    "307 There",
                    "200 OK",
                    "200 Page",
                    "200 Bad",
                ][(plain - 1) % 14];
                match status {
                    "200 OK" => (status, "{}".to_owned()),
                    "200 Bad" => (status, format!(r#"{{"Currencies":{echo}}}"#)),
                    _ => (status, error),
                }
            };
            let kind = if head == "200 Page" {
                "text/html"
            } else {
                "application/json"
            };
            let token = (body.split("\"AccessToken\":\"").nth(1))
                .and_then(|rest| rest.split('"').next())
                .unwrap_or_default();
            let head = format!(
                "HTTP/1.1 {head}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nRequest-Id: r-{token}\r\n\
                 Location: https://{token}.example/{token}\r\nRetry-After: 1\r\nConnection: close\r\n\r\n",
                answer.len()
            );
            let whole = format!("{head}{answer}");
            let _ = std::io::Write::write_all(&mut stream, whole.as_bytes());
        }
    });
    address
}

fn read_body(stream: &mut std::net::TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let read = stream.read(&mut chunk).unwrap_or(0);
        bytes.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes);
        let body = text.split_once("\r\n\r\n").map(|(head, body)| {
            let length = head.to_ascii_lowercase();
            let length = length
                .split_once("content-length: ")
                .map_or(0, |(_, rest)| {
                    rest.lines()
                        .next()
                        .and_then(|line| line.parse().ok())
                        .unwrap_or(0)
                });
            (body.to_owned(), body.len() >= length)
        });
        match body {
            Some((body, true)) => return body,
            _ if read == 0 => return String::new(),
            _ => {}
        }
    }
}

#[tokio::test]
async fn traces_logs_and_output_show_no_token() {
    let heard = Heard::default();
    log::set_boxed_logger(Box::new(heard.clone())).expect("the only logger of these tests");
    log::set_max_level(log::LevelFilter::Trace);
    // With a single subscriber, tests on other threads, which have none, may switch the spans off
    // for all.
    let _second = tracing::Dispatch::new(heard.clone());
    let _guard = tracing::subscriber::set_default(heard.clone());

    let address = echoing();
    let soon = Duration::from_millis(1);
    let client = Client::builder(
        Credentials::client_token(CLIENT_TOKEN).access_token(ACCESS_TOKEN),
        "Tests 1.0",
    )
    .environment(Environment::custom(format!("http://{address}")))
    .retry(RetryPolicy::none().backoff(soon, soon))
    .stop_after_unauthorized(0)
    .build()
    .unwrap();
    let mut printed = String::new();
    let mut show = |what: &dyn Debug| printed += &format!("{what:?} {what:#?}\n");
    show(&client);
    // Each status once, as a write and as a read, and each one repeated where that is allowed.
    let mut kinds = std::collections::HashSet::new();
    for round in 0..28 {
        let call = client
            .with_access_token(format!("{ACCESS_TOKEN}{round}"))
            .call_raw("currencies/getAll", b"{}");
        show(&call);
        let result = call
            .effect([Effect::Create, Effect::Read][round / 14])
            .send_with_metadata();
        match result.await {
            Ok((_, metadata)) => show(&metadata),
            Err(error) => {
                kinds.insert(error.kind());
                show(&error);
                show(&error.to_string());
                show(&(
                    error.message(),
                    error.details(),
                    error.request_id(),
                    error.label(),
                ));
                show(&(error.attempts(), error.path(), error.incomplete()));
            }
        }
    }
    assert!(kinds.len() >= 9, "{kinds:?}");
    let patient = client.with_label(format!("mine {ACCESS_TOKEN}"));
    let call = patient
        .call_raw("currencies/getAll", b"{}")
        .effect(Effect::Read);
    show(
        &call
            .retry(RetryPolicy::new().max_attempts(2).backoff(soon, soon))
            .await
            .is_ok(),
    );
    // A paginated call that is split until its max_wait is over.
    let start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let end: Timestamp = "2026-01-01T12:00:00Z".parse().unwrap();
    let request = ReservationsGetAllV20230606::new().created_utc(start..end);
    let mut items = patient.reservations().get_all_v20230606(request).items();
    let ended = items.try_next().await;
    show(&(items.stats(), items.checkpoint()));
    if let Err(error) = ended {
        show(&error);
        show(&error.to_string());
        show(&error.incomplete());
    }
    let heard = heard.0.lock().unwrap().clone();
    for expected in [
        "mews_pages",
        "mews_call",
        "mews_attempt",
        "status=408",
        "status=403",
        "request_id=\"r-[redacted]",
    ] {
        assert!(heard.contains(expected), "{expected} in {heard}");
    }
    assert!(!shows_a_token(&heard), "{heard}");
    assert!(!shows_a_token(&printed), "{printed}");
    assert!(printed.contains("[redacted]"));
}
