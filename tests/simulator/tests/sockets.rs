//! The service on a port.

use mews_simulator::{Server, Simulator};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Sends bytes and reads until the server closes the connection.
async fn exchange(server: &Server, request: &str) -> String {
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // A reset after the answer does not affect the test.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

fn post(path: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

fn envelope(server: &Server) -> String {
    format!(
        r#"{{"ClientToken":"{}","AccessToken":"{}","Client":"Tests"}}"#,
        server.client_token(),
        server.access_token()
    )
}

#[tokio::test]
async fn serves_on_loopback() {
    let server = Simulator::start().await.unwrap();
    assert!(server.address().ip().is_loopback());
    assert_eq!(server.url(), format!("http://{}", server.address()));
    let answer = exchange(
        &server,
        &post("/api/connector/v1/configuration/get", &envelope(&server)),
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(
        answer.contains("request-id: ") && answer.contains("content-type: application/json"),
        "{answer}"
    );
    assert!(
        answer.contains(r#""NowUtc":"2026-01-15T12:00:00Z""#),
        "{answer}"
    );
    server.shutdown().await;
}

#[tokio::test]
async fn refusals_are_sent_over_sockets() {
    let server = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .body_limit(200)
        .start()
        .await
        .unwrap();
    let path = "/api/connector/v1/configuration/get";
    for (request, status) in [
        (post("/elsewhere", "{}"), 404),
        (
            format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
            404,
        ),
        (post(path, "{,}"), 400),
        (
            post(
                path,
                r#"{"ClientToken":"a","AccessToken":"b","Client":"c"}"#,
            ),
            401,
        ),
        (post(path, &" ".repeat(201)), 413),
        (post(path, &" ".repeat(100_000)), 413),
    ] {
        let answer = exchange(&server, &request).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{answer}"
        );
        assert!(answer.contains("request-id: "), "{answer}");
    }
    server.shutdown().await;
}

#[tokio::test]
async fn ignores_the_query_of_an_address() {
    let server = Simulator::start().await.unwrap();
    let answer = exchange(
        &server,
        &post(
            "/api/connector/v1/configuration/get?trace=1",
            &envelope(&server),
        ),
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[tokio::test]
async fn one_connection_carries_many_requests() {
    let server = Simulator::start().await.unwrap();
    let body = envelope(&server);
    let keep =
        post("/api/connector/v1/configuration/get", &body).replace("Connection: close\r\n", "");
    let last = post("/api/connector/v1/configuration/get", &body);
    let answer = exchange(&server, &format!("{keep}{keep}{last}")).await;
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 3);
}

#[tokio::test]
async fn stops_with_an_idle_connection() {
    let server = Simulator::start().await.unwrap();
    let address = server.address();
    let mut idle = TcpStream::connect(address).await.unwrap();
    let mut used = TcpStream::connect(address).await.unwrap();
    let request = post("/api/connector/v1/configuration/get", &envelope(&server))
        .replace("Connection: close\r\n", "");
    used.write_all(request.as_bytes()).await.unwrap();
    let mut first = [0; 12];
    used.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    tokio::time::timeout(std::time::Duration::from_secs(4), server.shutdown())
        .await
        .unwrap();
    assert!(TcpStream::connect(address).await.is_err());
    assert_eq!(idle.read(&mut [0; 8]).await.unwrap_or(0), 0);
}

#[tokio::test]
async fn stops_when_dropped() {
    let server = Simulator::start().await.unwrap();
    let address = server.address();
    drop(server);
    let mut tries = 0;
    while TcpStream::connect(address).await.is_ok() {
        tries += 1;
        assert!(tries < 1_000, "still listening");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn reports_a_taken_port() {
    let server = Simulator::start().await.unwrap();
    let again = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap()
        .serve(server.address())
        .await;
    assert!(again.unwrap_err().to_string().starts_with("can't listen: "));
}
