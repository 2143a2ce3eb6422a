//! Effects of scripts on connections, observed by a client that reads raw bytes.

mod caller;
mod wire;

use std::io::ErrorKind;
use std::time::Duration;

use mews_simulator::{
    BodyFault, Change, ConnectionFault, Content, Fault, RetryAfter, Script, Server, Simulator,
};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use wire::{Received, body, exchange, post, request};

const PATH: &str = "configuration/get";
/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(20);

async fn server() -> Server {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(50)
        .speed(1_000.0)
        .start()
        .await
        .unwrap()
}

/// The bytes received when the next request meets a fault.
async fn after(server: &Server, fault: Fault) -> Received {
    let script = Script::on(PATH).then(fault);
    server.simulator().script(script).unwrap();
    timeout(LONG, exchange(server, &request(server, PATH, &json!({}))))
        .await
        .expect("an end")
}

#[tokio::test]
async fn scripted_status_keeps_headers_and_connection() {
    let server = server().await;
    let fault = Fault::too_many_requests(RetryAfter::Seconds(3)).date_off(3_600);
    server
        .simulator()
        .script(Script::on(PATH).then(fault))
        .unwrap();
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let keep = request(&server, PATH, &json!({})).replace("Connection: close\r\n", "");
    stream.write_all(keep.as_bytes()).await.unwrap();
    stream
        .write_all(request(&server, PATH, &json!({})).as_bytes())
        .await
        .unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(
        text.starts_with("HTTP/1.1 429 Too Many Requests\r\n"),
        "{text}"
    );
    assert!(text.contains("retry-after: 3\r\n"), "{text}");
    assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 1);
}

#[tokio::test]
async fn proxy_timeout_closes_the_connection() {
    let server = server().await;
    let received = after(&server, Fault::proxy_timeout()).await;
    assert!(
        received
            .text()
            .starts_with("HTTP/1.1 408 Request Timeout\r\n")
    );
    assert!(received.text().contains("connection: close\r\n"));
    assert_eq!(received.body(), b"");
}

#[tokio::test]
async fn connection_faults_end_the_connection_before_an_answer() {
    let server = server().await;
    for (fault, reset) in [
        (ConnectionFault::ClosedUnread, false),
        (ConnectionFault::ClosedUnapplied, false),
        (ConnectionFault::ClosedApplied, false),
        (ConnectionFault::RefusedStream, false),
        (ConnectionFault::Refused, true),
        (ConnectionFault::Reset, true),
        (ConnectionFault::ResetApplied, true),
    ] {
        let received = after(&server, Fault::connection(fault)).await;
        assert_eq!(received.bytes, b"", "{fault:?}");
        if reset {
            assert_eq!(
                received.error,
                Some(ErrorKind::ConnectionReset),
                "{fault:?}"
            );
        } else if fault != ConnectionFault::ClosedUnread && fault != ConnectionFault::RefusedStream
        {
            assert_eq!(received.error, None, "{fault:?}");
        }
    }
    let received = after(&server, Fault::default()).await;
    assert!(received.text().starts_with("HTTP/1.1 200 OK"));
    server.shutdown().await;
}

#[tokio::test]
async fn connection_fault_can_end_a_request_before_its_body_is_read() {
    let server = server().await;
    server
        .simulator()
        .script(Script::any().then(Fault::connection(ConnectionFault::ClosedUnread)))
        .unwrap();
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let head = format!(
        "POST /api/connector/v1/{PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let read = timeout(LONG, stream.read(&mut [0; 16])).await.unwrap();
    assert_eq!(read.unwrap_or(0), 0);
    let entry = server.simulator().log().entries.pop().unwrap();
    assert_eq!((entry.status, entry.token), (None, None));
}

#[tokio::test]
async fn writes_are_applied_as_the_fault_says() {
    let server = server().await;
    let add = "customers/add";
    let body = server.simulator().sample_request(add, 1).unwrap();
    for (fault, applied) in [
        (ConnectionFault::ClosedUnread, 0),
        (ConnectionFault::ClosedUnapplied, 0),
        (ConnectionFault::Reset, 0),
        (ConnectionFault::ClosedApplied, 1),
        (ConnectionFault::ResetApplied, 1),
    ] {
        server.simulator().reset();
        let script = Script::on(add).then(Fault::connection(fault));
        server.simulator().script(script).unwrap();
        let received = exchange(&server, &request(&server, add, &body)).await;
        assert_eq!(received.bytes, b"");
        assert_eq!(
            server.simulator().effects().entries.len(),
            applied,
            "{fault:?}"
        );
        assert_eq!(server.simulator().log().entries.len(), 1);
    }
}

#[tokio::test]
async fn silent_connection_ends_with_the_client() {
    let server = server().await;
    for fault in [ConnectionFault::Silent, ConnectionFault::SilentApplied] {
        server
            .simulator()
            .script(Script::on(PATH).then(Fault::connection(fault)))
            .unwrap();
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        let ask = request(&server, PATH, &json!({}));
        stream.write_all(ask.as_bytes()).await.unwrap();
        let heard = timeout(Duration::from_millis(100), stream.read(&mut [0; 16])).await;
        assert!(heard.is_err(), "{heard:?}");
        assert_eq!(server.connections(), 1);
        drop(stream);
        wire::until(|| server.connections() == 0).await;
    }
    // A silent connection does not keep the server from stopping.
    server
        .simulator()
        .script(Script::on(PATH).then(Fault::connection(ConnectionFault::Silent)))
        .unwrap();
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let ask = request(&server, PATH, &json!({}));
    stream.write_all(ask.as_bytes()).await.unwrap();
    wire::until(|| server.simulator().requests() == 3).await;
    timeout(Duration::from_secs(4), server.shutdown())
        .await
        .unwrap();
}

#[tokio::test]
async fn faults_set_wrong_content_lengths() {
    let server = server().await;
    let good = after(&server, Fault::default()).await;
    let whole = good.body().to_vec();
    let long = after(&server, Fault::body(BodyFault::LengthTooLong { by: 10 })).await;
    assert_eq!(long.length(), whole.len() + 10);
    assert_eq!(long.body().len(), whole.len());
    let short = after(&server, Fault::body(BodyFault::LengthTooShort { by: 10 })).await;
    assert_eq!(short.length(), whole.len() - 10);
    assert_eq!(short.body().len(), whole.len());
}

#[tokio::test]
async fn faults_cut_bodies() {
    let server = server().await;
    let whole = after(&server, Fault::default()).await.body().to_vec();
    let reset = after(&server, Fault::body(BodyFault::ResetHalfway)).await;
    assert_eq!(reset.error, Some(ErrorKind::ConnectionReset));
    assert_eq!(reset.length(), whole.len());
    assert_eq!(reset.body(), &whole[..whole.len() / 2]);
    let cut = after(&server, Fault::body(BodyFault::ChunksCut)).await;
    assert_eq!(cut.error, None);
    assert!(cut.text().contains("Transfer-Encoding: chunked\r\n"));
    let half = whole.len() / 2;
    assert!(cut.body().starts_with(format!("{half:x}\r\n").as_bytes()));
    assert!(!cut.text().contains("\r\n0\r\n"), "{}", cut.text());
}

#[tokio::test]
async fn slow_bodies_arrive_whole() {
    let server = server().await;
    let slow = BodyFault::Slow {
        bytes: 50,
        every: Duration::from_secs(5),
    };
    let started = std::time::Instant::now();
    let received = after(&server, Fault::body(slow)).await;
    let pieces = received.body().len().div_ceil(50);
    // A thousand of the simulator's seconds are one of ours.
    assert!(started.elapsed() >= Duration::from_millis(5 * pieces as u64));
    assert_eq!(received.length(), received.body().len());
    assert!(received.body().ends_with(b"}"));
}

#[tokio::test]
async fn delayed_answer_arrives_late() {
    let server = server().await;
    let started = std::time::Instant::now();
    let received = after(&server, Fault::delay(Duration::from_secs(120))).await;
    assert!(started.elapsed() >= Duration::from_millis(120));
    assert!(received.text().starts_with("HTTP/1.1 200 OK"));
}

#[tokio::test]
async fn endless_body_ends_with_the_client() {
    let server = server().await;
    let endless = BodyFault::Endless {
        bytes: 100,
        every: Duration::from_secs(1),
    };
    server
        .simulator()
        .script(Script::on(PATH).then(Fault::body(endless)))
        .unwrap();
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let ask = request(&server, PATH, &json!({}));
    stream.write_all(ask.as_bytes()).await.unwrap();
    let mut bytes = vec![0; 5_000];
    timeout(LONG, stream.read_exact(&mut bytes))
        .await
        .unwrap()
        .unwrap();
    drop(stream);
    wire::until(|| server.connections() == 0).await;
}

#[tokio::test]
async fn faults_corrupt_gzip() {
    use std::io::Read;
    let server = server().await;
    let whole = after(&server, Fault::default()).await.body().to_vec();
    let corrupt = after(&server, Fault::body(BodyFault::GzipCorrupt)).await;
    assert!(corrupt.text().contains("Content-Encoding: gzip\r\n"));
    assert_eq!(corrupt.length(), corrupt.body().len());
    let mut out = Vec::new();
    let read = flate2::read::GzDecoder::new(corrupt.body()).read_to_end(&mut out);
    assert!(read.is_err());
    let plain = after(&server, Fault::body(BodyFault::GzipPlain)).await;
    assert!(plain.text().contains("Content-Encoding: gzip\r\n"));
    assert_eq!(plain.body().len(), whole.len());
    assert!(plain.body().starts_with(b"{"));
}

#[tokio::test]
async fn gzip_bomb_is_small_on_the_wire() {
    use std::io::Read;
    let server = server().await;
    let bomb = BodyFault::GzipBomb { bytes: 64 << 20 };
    let received = after(&server, Fault::body(bomb)).await;
    assert!(received.bytes.len() < 200_000, "{}", received.bytes.len());
    let stream = received.chunks();
    let mut decoder = flate2::read::GzDecoder::new(&stream[..]);
    let mut buffer = vec![0; 1 << 20];
    let (mut length, mut last) = (0, b' ');
    loop {
        match decoder.read(&mut buffer).unwrap() {
            0 => break,
            read => {
                length += read;
                last = buffer[read - 1];
            }
        }
    }
    assert!(length > 64 << 20);
    assert_eq!(last, b'}');
}

#[tokio::test]
async fn faults_replace_bodies() {
    let server = server().await;
    let html = after(&server, Fault::html(502)).await;
    assert!(html.text().starts_with("HTTP/1.1 502 Bad Gateway\r\n"));
    assert!(html.text().contains("content-type: text/html"));
    let empty = after(&server, Fault::status(200).content(Content::Empty)).await;
    assert_eq!((empty.body(), empty.length()), (&b""[..], 0));
    let moved = after(&server, Fault::redirect(308, "http://127.0.0.1:1/x")).await;
    assert!(moved.text().contains("location: http://127.0.0.1:1/x\r\n"));
    let new = after(&server, Fault::change(Change::NewProperties)).await;
    assert!(new.text().contains("PropertyOfTomorrow"));
    let echoed = after(&server, Fault::status(400).content(Content::Echo)).await;
    assert!(echoed.text().contains(server.access_token()));
    let anonymous = after(&server, Fault::status(500).without_header("Request-Id")).await;
    assert!(!anonymous.text().contains("request-id"));
}

#[tokio::test]
async fn closed_port_refuses_and_opens_again() {
    let server = server().await;
    let mut idle = TcpStream::connect(server.address()).await.unwrap();
    wire::until(|| server.connections() == 1).await;
    server.close_port().await.unwrap();
    let refused = TcpStream::connect(server.address()).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    let closed = timeout(LONG, idle.read(&mut [0; 8])).await.unwrap();
    assert_eq!(closed.unwrap_or(0), 0);
    drop(idle);
    server.open_port().await.unwrap();
    server.open_port().await.unwrap();
    let received = after(&server, Fault::default()).await;
    assert!(received.text().starts_with("HTTP/1.1 200 OK"));
}

#[tokio::test]
async fn half_sent_requests_are_cleaned_up() {
    let server = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .patience(Duration::from_millis(50))
        .start()
        .await
        .unwrap();
    let whole = request(&server, PATH, &json!({}));
    let mut streams = Vec::new();
    for share in [0, 10, whole.len() / 2, whole.len() - 1] {
        for killed in [true, false] {
            let mut stream = TcpStream::connect(server.address()).await.unwrap();
            stream.write_all(&whole.as_bytes()[..share]).await.unwrap();
            if !killed {
                streams.push(stream);
            }
        }
    }
    timeout(LONG, wire::until(|| server.connections() == 0))
        .await
        .unwrap();
    assert_eq!(streams.len(), 4);
    let entries = server.simulator().log().entries;
    assert!(
        entries.iter().all(|entry| entry.status == Some(400)),
        "{entries:?}"
    );
}

#[tokio::test]
async fn clients_that_do_not_take_their_answer_are_given_up() {
    let server = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .patience(Duration::from_millis(100))
        .start()
        .await
        .unwrap();
    // More than the buffers of two sockets.
    let large = Fault::status(500).content(Content::Details(12 << 20));
    let broken = large.clone().with_body(BodyFault::LengthTooLong { by: 1 });
    for (requests, fault) in (1..).zip([large, broken]) {
        let script = Script::on(PATH).then(fault);
        server.simulator().script(script).unwrap();
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        let ask = request(&server, PATH, &json!({}));
        stream.write_all(ask.as_bytes()).await.unwrap();
        wire::until(|| server.simulator().requests() == requests).await;
        wire::until(|| server.connections() == 0).await;
        drop(stream);
    }
}

#[tokio::test]
async fn connections_beyond_the_limit_wait() {
    let server = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .connections(2)
        .start()
        .await
        .unwrap();
    let first = TcpStream::connect(server.address()).await.unwrap();
    let second = TcpStream::connect(server.address()).await.unwrap();
    wire::until(|| server.connections() == 2).await;
    let mut third = TcpStream::connect(server.address()).await.unwrap();
    let ask = request(&server, PATH, &json!({}));
    third.write_all(ask.as_bytes()).await.unwrap();
    let heard = timeout(Duration::from_millis(100), third.read(&mut [0; 8])).await;
    assert!(heard.is_err());
    drop((first, second));
    let mut text = String::new();
    timeout(LONG, third.read_to_string(&mut text))
        .await
        .unwrap()
        .unwrap();
    assert!(text.starts_with("HTTP/1.1 200 OK"));
}

#[tokio::test]
async fn limits_and_their_hints_are_sent_over_sockets() {
    let server = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .limit(mews_simulator::Limit::new(2, Duration::from_secs(30)))
        .speed(100.0)
        .start()
        .await
        .unwrap();
    let ask = request(&server, PATH, &json!({}));
    let mut statuses = Vec::new();
    for _ in 0..3 {
        let received = exchange(&server, &ask).await;
        statuses.push(received.text()[9..12].to_owned());
    }
    assert_eq!(statuses, ["200", "200", "429"]);
    wire::until(|| server.simulator().elapsed() > Duration::from_secs(40)).await;
    let received = exchange(
        &server,
        &post(
            "/api/connector/v1/configuration/get",
            &body(&server, &json!({})),
        ),
    )
    .await;
    assert!(received.text().starts_with("HTTP/1.1 200 OK"));
}
