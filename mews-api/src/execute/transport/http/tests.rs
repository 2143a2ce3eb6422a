//! Against servers on the loopback interface that respond with arbitrary bytes.

#[cfg(feature = "exports")]
mod download;
#[cfg(feature = "rustls")]
mod secure;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::{Client, ClientBuilder, Credentials, Environment, Error, ErrorKind, Outcome};

/// Reads requests, one per connection, and sends the same bytes to each before it closes the
/// connection.
struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

/// After the response the server closes, except for `Silence`, which it keeps until the client
/// gives up.
enum Answer {
    Bytes(Vec<u8>),
    Silence,
}

impl Server {
    async fn answering(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let task = tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = read_request(&mut stream).await;
                log.lock().unwrap().push(request);
                match &answer {
                    // The client may have hung up on a response that it finds too large.
                    Answer::Bytes(bytes) => drop(stream.write_all(bytes).await),
                    Answer::Silence => drop(stream.read_u8().await),
                }
            }
        });
        Self {
            address,
            requests,
            task,
        }
    }

    async fn with(head: &str, body: &[u8]) -> Self {
        let mut bytes = format!("HTTP/1.1 {head}\r\n\r\n").into_bytes();
        bytes.extend_from_slice(body);
        Self::answering(Answer::Bytes(bytes)).await
    }

    fn builder(&self) -> ClientBuilder {
        Client::builder(
            Credentials::client_token("client-token").access_token("access-token"),
            "Test 1.0",
        )
        .environment(Environment::custom(format!("http://{}", self.address)))
    }

    async fn call(&self) -> Result<Vec<u8>, Error> {
        self.builder()
            .build()
            .unwrap()
            .call_raw("notes/getAll", b"{}")
            .await
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn read_request(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.unwrap();
        request.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&request);
        let complete = text.split_once("\r\n\r\n").is_some_and(|(head, body)| {
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase()
                    .strip_prefix("content-length: ")?
                    .parse()
                    .ok()
            });
            body.len() >= length.unwrap_or(0)
        });
        if complete || read == 0 {
            return text.into_owned();
        }
    }
}

const JSON: &str = "200 OK\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close";

#[cfg(feature = "gzip")]
fn gzip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn sends_one_post_with_the_envelope_in_its_body() {
    let server = Server::with(&format!("{JSON}\r\nContent-Length: 7"), br#"{"a":1}"#).await;
    let client = server.builder().build().unwrap();
    assert_eq!(
        client
            .call_raw("notes/getAll/2023-06-06", br#"{"x":1.10}"#)
            .await
            .unwrap(),
        br#"{"a":1}"#
    );
    let requests = server.requests();
    let (head, body) = requests[0].split_once("\r\n\r\n").unwrap();
    assert!(
        head.starts_with("POST /api/connector/v1/notes/getAll/2023-06-06 HTTP/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.to_ascii_lowercase()
            .contains("\r\ncontent-type: application/json\r\n"),
        "{head}"
    );
    assert!(!head.contains("-token"), "{head}");
    assert_eq!(
        body,
        r#"{"ClientToken":"client-token","AccessToken":"access-token","Client":"Test 1.0","x":1.10}"#
    );
    assert_eq!(requests.len(), 1);
}

#[tokio::test]
async fn does_not_follow_redirects() {
    let other = Server::with(JSON, b"{}").await;
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        let head = format!(
            "{status}\r\nLocation: http://{}/x?y\r\nContent-Length: 0",
            other.address
        );
        let server = Server::with(&head, b"").await;
        let error = server.call().await.unwrap_err();
        assert!(
            error.is_redirect() && error.outcome() == Outcome::Unknown,
            "{error}"
        );
        assert_eq!(error.message(), Some("to 127.0.0.1"));
        assert_eq!(server.requests().len(), 1);
    }
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn rejects_answers_over_the_size_limit() {
    let body = vec![b' '; 1 << 20];
    for head in [
        JSON.to_owned(),
        format!("{JSON}\r\nContent-Length: {}", body.len()),
    ] {
        let server = Server::with(&head, &body).await;
        let too_small = server
            .builder()
            .max_response(body.len() - 1)
            .build()
            .unwrap();
        let error = too_small.call_raw("notes/getAll", b"{}").await.unwrap_err();
        assert!(
            error.is_response_too_large() && error.outcome() == Outcome::Applied,
            "{error}"
        );
        let enough = server.builder().max_response(body.len()).build().unwrap();
        assert_eq!(
            enough.call_raw("notes/getAll", b"{}").await.unwrap().len(),
            body.len()
        );
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn size_limit_counts_decompressed_bytes() {
    let bomb = gzip(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    let server = Server::with(&format!("{JSON}\r\nContent-Encoding: gzip"), &bomb).await;
    let client = server.builder().max_response(1 << 20).build().unwrap();
    let error = client.call_raw("notes/getAll", b"{}").await.unwrap_err();
    assert!(error.is_response_too_large(), "{error}");
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn reads_compressed_answers_and_rejects_corrupt_ones() {
    let body = gzip(br#"{"a":1}"#);
    let head = format!("{JSON}\r\nContent-Encoding: gzip");
    assert_eq!(
        Server::with(&head, &body).await.call().await.unwrap(),
        br#"{"a":1}"#
    );
    for corrupt in [&body[..body.len() - 4], br#"{"a":1}"#] {
        let error = Server::with(&head, corrupt).await.call().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Transport, Outcome::Applied),
            "{error}"
        );
    }
}

#[tokio::test]
async fn reports_a_truncated_answer_as_a_broken_transfer() {
    for head in [
        format!("{JSON}\r\nContent-Length: 100"),
        format!("{JSON}\r\nTransfer-Encoding: chunked"),
    ] {
        let error = Server::with(&head, b"5\r\n{\"a\":")
            .await
            .call()
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Transport, Outcome::Applied),
            "{error}"
        );
        assert_eq!(error.status(), Some(200));
    }
}

#[tokio::test]
async fn outcome_is_unknown_after_a_closed_connection() {
    let server = Server::answering(Answer::Bytes(Vec::new())).await;
    let error = server.call().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Transport, Outcome::Unknown),
        "{error}"
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn times_out_without_an_answer() {
    let server = Server::answering(Answer::Silence).await;
    let client = server
        .builder()
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = client.call_raw("notes/getAll", b"{}").await.unwrap_err();
    assert!(
        error.is_timeout() && error.outcome() == Outcome::Unknown,
        "{error}"
    );
}

#[tokio::test]
async fn sends_nothing_over_a_refused_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Test 1.0",
    )
    .environment(Environment::custom(format!("http://{address}")))
    .build()
    .unwrap();
    let error = client.call_raw("notes/getAll", b"{}").await.unwrap_err();
    assert!(error.is_connect() && error.is_transport(), "{error}");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(!format!("{error} {error:?}").contains("-token"));
}

#[tokio::test]
async fn outcome_is_unknown_if_closed_before_reading() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let accepted = Arc::new(Mutex::new(0));
    let counter = Arc::clone(&accepted);
    let server = tokio::spawn(async move {
        loop {
            drop(listener.accept().await.unwrap());
            *counter.lock().unwrap() += 1;
        }
    });
    let client = Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Test 1.0",
    )
    .environment(Environment::custom(format!("http://{address}")))
    .build()
    .unwrap();
    let error = client.call_raw("notes/add", b"{}").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Transport, Outcome::Unknown),
        "{error}"
    );
    assert_eq!((error.attempts().len(), *accepted.lock().unwrap()), (1, 1));
    server.abort();
}

#[tokio::test]
async fn replaces_an_idle_connection_without_sending_twice() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (closed, mut has_closed) = tokio::sync::mpsc::channel(1);
    let server = tokio::spawn(async move {
        let mut requests = Vec::new();
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().await.unwrap();
            requests.push(read_request(&mut stream).await);
            let answer =
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
            stream.write_all(answer).await.unwrap();
            stream.shutdown().await.unwrap();
            // Whatever else comes over it: until the client has closed it too.
            let mut rest = Vec::new();
            stream.read_to_end(&mut rest).await.unwrap();
            assert!(rest.is_empty(), "a second request on a closed connection");
            closed.send(()).await.unwrap();
        }
        requests
    });
    let client = Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Test 1.0",
    )
    .environment(Environment::custom(format!("http://{address}")))
    .build()
    .unwrap();
    for number in 0..2 {
        let call = client.call_raw("notes/add", format!("{{\"Number\":{number}}}"));
        let (answer, metadata) = call.send_with_metadata().await.unwrap();
        assert_eq!((&*answer, metadata.attempts), (&b"{}"[..], 1));
        has_closed.recv().await.unwrap();
    }
    let requests = server.await.unwrap();
    for (number, request) in requests.iter().enumerate() {
        assert!(
            request.ends_with(&format!("\"Number\":{number}}}")),
            "{request}"
        );
    }
}

/// Responds to any number of requests on each connection. Counts the connections, and the
/// concurrent ones.
#[tokio::test]
async fn caps_connections() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let open = Arc::new(Mutex::new((0_usize, 0_usize, 0_usize)));
    let counts = Arc::clone(&open);
    let server = tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let counts = Arc::clone(&counts);
            tokio::spawn(async move {
                {
                    let mut counts = counts.lock().unwrap();
                    counts.0 += 1;
                    counts.1 += 1;
                    counts.2 = counts.2.max(counts.1);
                }
                while read_request(&mut stream).await.contains("\r\n\r\n") {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                    let answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
                    if stream.write_all(answer).await.is_err() {
                        break;
                    }
                }
                counts.lock().unwrap().1 -= 1;
            });
        }
    });
    let client = Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Test 1.0",
    )
    .environment(Environment::custom(format!("http://{address}")))
    .limits(10_000, Duration::from_secs(30))
    .max_connections(10)
    .build()
    .unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..300 {
        let client = client.clone();
        calls.spawn(async move { client.call_raw("notes/getAll", b"{}").await });
    }
    for answer in calls.join_all().await {
        assert_eq!(answer.unwrap(), b"{}");
    }
    let (all, _, most) = *open.lock().unwrap();
    println!("{all} connections, {most} at once");
    assert!(most <= 20 && all <= 60, "{all} connections, {most} at once");
    server.abort();
}
