use super::application::Application;
use super::builder::user_agent;
use super::*;
use crate::base::credentials::ClientToken;
use crate::base::environment::Environment;
use crate::base::error::Outcome;
use crate::execute::transport::{Transport, TransportError};
use crate::fake::{Fake, json};

mod other_api;

#[tokio::test]
async fn adds_the_envelope_to_raw_calls() {
    let (client, log) = Fake::client(|_, _| json(200, "{\"a\": 1}"));
    assert_eq!(
        client.call_raw("notes/getAll", b"{\"x\":1}").await.unwrap(),
        b"{\"a\": 1}"
    );
    client
        .with_access_token("other")
        .call_raw("notes/getAll", b"{}")
        .await
        .unwrap();
    let bodies = log.bodies();
    assert_eq!(
        bodies[0],
        serde_json::json!({"ClientToken": "client-token", "AccessToken": "access-token", "Client": "Test 1.0", "x": 1})
    );
    assert_eq!(bodies[1]["AccessToken"], "other");
    assert_eq!(bodies[1]["ClientToken"], "client-token");
}

#[tokio::test]
async fn requests_name_the_library_and_the_application() {
    let (client, log) = Fake::client(|_, _| json(200, "{}"));
    client.call_raw("notes/getAll", b"{}").await.unwrap();
    let sent = log.headers()[0]["user-agent"].clone();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(sent, format!("mews-api/{version} (Test 1.0)"));
    let odd = user_agent("Žluťák (\r\nX: 1)");
    assert_eq!(odd, format!("mews-api/{version} (_lu__k ___X: 1_)"));
}

#[tokio::test]
async fn rejects_tokens_in_paths_without_showing_them() {
    let (client, log) = Fake::client(|_, _| json(200, "{}"));
    for path in ["notes/access-token", "notes/ACCESS-TOKEN\n"] {
        let error = client.call_raw(path, b"{}").await.unwrap_err();
        assert_eq!(error.path(), Some("path"));
        assert!(
            !format!("{error} {error:?}")
                .to_lowercase()
                .contains("access-token")
        );
    }
    let bad = client.with_access_token("other\n");
    let error = bad.call_raw("notes/getAll", b"{}").await.unwrap_err();
    assert_eq!(error.path(), Some("AccessToken"));
    assert!(log.bodies().is_empty());
}

#[tokio::test]
async fn rejects_invalid_paths() {
    let (client, log) = Fake::client(|_, _| json(200, "{}"));
    for path in [
        "",
        "/",
        "/notes",
        "notes/",
        "a//b",
        "../x",
        "a/./b",
        "a?b",
        "a#b",
        "https://x",
        "a b",
        "a%2f",
        "\u{e9}",
        "a\\b",
    ] {
        let error = client.call_raw(path, b"{}").await.unwrap_err();
        assert!(
            error.is_invalid_request() && error.path() == Some("path"),
            "{path}: {error}"
        );
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
    assert!(log.bodies().is_empty());
}

#[tokio::test(start_paused = true)]
async fn uses_the_timeout_of_the_client() {
    struct Never;
    impl Transport for Never {
        fn send(
            &self,
            _: crate::execute::transport::Request,
        ) -> crate::base::future::BoxFuture<
            '_,
            Result<crate::execute::transport::Response, crate::execute::transport::TransportError>,
        > {
            Box::pin(std::future::pending())
        }
    }
    let started = tokio::time::Instant::now();
    let client = Client::builder(Credentials::client_token("c").access_token("a"), "Test 1.0")
        .transport(Never)
        .build()
        .unwrap();
    let error = client.call_raw("notes/getAll", b"{}").await.unwrap_err();
    assert!(error.is_timeout() && error.outcome() == Outcome::Unknown);
    assert_eq!(started.elapsed().as_secs(), 120);
}

#[test]
fn names_invalid_settings() {
    let build = |client_token, access_token, name, environment| {
        Client::builder(
            Credentials::client_token(client_token).access_token(access_token),
            name,
        )
        .environment(environment)
        .build()
    };
    for (result, setting) in [
        (build("", "a", "x", Environment::Demo), "ClientToken"),
        (build("c", "", "x", Environment::Demo), "AccessToken"),
        (build("c", "a", "", Environment::Demo), "Client"),
        (build("c\n", "a", "x", Environment::Demo), "ClientToken"),
        (build("c", "\"a\"", "x", Environment::Demo), "AccessToken"),
        (
            build("c", "a", "x", Environment::custom("http://example.com")),
            "environment",
        ),
    ] {
        let error = result.unwrap_err();
        assert!(
            error.is_configuration() && error.path() == Some(setting),
            "{error}"
        );
    }
}

#[test]
fn debug_of_client_and_builder_shows_no_token() {
    let (builder, _) = Fake::builder(|_, _| json(200, "{}"));
    let printed = format!("{builder:?}");
    let client = builder.build().unwrap();
    assert!(
        !format!(
            "{printed} {client:?} {:?}",
            client.with_access_token("-token")
        )
        .contains("-token")
    );
}

#[tokio::test(start_paused = true)]
async fn error_keeps_cause_of_transport_without_tokens() {
    let (client, _) = Fake::client(|_, _| {
        let cause = std::io::Error::other("no route, sent access-token");
        Err(TransportError::connect(cause))
    });
    let error = client.call_raw("notes/getAll", b"{}").await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "no route, sent [redacted]");
    assert!(source.source().is_none());
}

#[test]
fn public_types_can_be_shared_and_sent_between_threads() {
    fn shared<T: Send + Sync>() {}
    fn sent<T: Send>() {}
    shared::<Client>();
    shared::<crate::ClientBuilder>();
    shared::<crate::Credentials>();
    shared::<crate::Environment>();
    shared::<crate::Error>();
    shared::<crate::Checkpoint>();
    shared::<crate::RateLimiter>();
    shared::<crate::RetryPolicy>();
    shared::<crate::transport::HttpTransport>();
    shared::<crate::transport::Replay>();
    sent::<crate::Call<crate::Raw>>();
    sent::<crate::Items<crate::RawList>>();
}

#[tokio::test]
async fn application_makes_clients_of_hotels() {
    let (fake, log) = Fake::new(|_, _| json(200, "{}"));
    let application = Application::builder(ClientToken::new("client-token"), "Test 1.0")
        .transport(fake)
        .build()
        .unwrap();
    let hotel = application.for_hotel("of-the-hotel").with_label("Astoria");
    hotel.call_raw("notes/getAll", b"{}").await.unwrap();
    let body = &log.bodies()[0];
    assert_eq!(body["ClientToken"], "client-token");
    assert_eq!(body["AccessToken"], "of-the-hotel");
    let printed = format!("{application:?} {hotel:?}");
    assert!(
        !printed.contains("token") && !printed.contains("of-the-hotel"),
        "{printed}"
    );

    let empty = application
        .for_hotel("")
        .call_raw("notes/getAll", b"{}")
        .await;
    assert_eq!(empty.unwrap_err().path(), Some("AccessToken"));
    let error = Application::builder(ClientToken::new(" "), "Test 1.0").build();
    assert_eq!(error.unwrap_err().path(), Some("ClientToken"));
}
