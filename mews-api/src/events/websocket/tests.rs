//! The task over streams in memory, on the paused clock.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::DuplexStream;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::{Connect, Event, EventStream, Gap, Opened};
use crate::base::error::{Error, ErrorKind};
use crate::client::Client;
use crate::fake::{Fake, json};
use crate::types::WebsocketEvent;
use crate::value::Timestamp;

type Server = WebSocketStream<DuplexStream>;

const START: i64 = 1_767_225_600;

/// The service's clock, an hour ahead of the time that the local wall clock would have.
fn service_time(start: Instant) -> Timestamp {
    Timestamp::from_unix_seconds(START).unwrap() + start.elapsed()
}

fn client() -> Client {
    Fake::builder(|_, _| json(200, "{}"))
        .0
        .seed(1)
        .build()
        .unwrap()
}

/// A stream whose connections come to the test one by one; while `refusals` are left, the handshake
/// fails.
fn connected(refusals: Vec<Error>) -> (Connect, mpsc::UnboundedReceiver<Server>) {
    let (accepted, servers) = mpsc::unbounded_channel();
    let refusals = Arc::new(Mutex::new(refusals));
    let start = Instant::now();
    let connect = client().events().over(move || {
        let (accepted, refusals) = (accepted.clone(), Arc::clone(&refusals));
        async move {
            if let Some(error) = refusals.lock().unwrap().pop() {
                return Err(error);
            }
            let (ours, theirs) = tokio::io::duplex(64 << 10);
            let server = WebSocketStream::from_raw_socket(theirs, Role::Server, None).await;
            accepted
                .send(server)
                .map_err(|_| Error::new(ErrorKind::Connect))?;
            Ok(Opened::new(ours, service_time(start)))
        }
    });
    (connect, servers)
}

fn message(number: u32) -> Message {
    let id = uuid::Uuid::from_u128(number.into());
    let text = format!(r#"{{"Events":[{{"Type":"Resource","Id":"{id}","State":"Clean"}}]}}"#);
    Message::text(text)
}

/// The number in the event that comes next.
async fn number(events: &mut EventStream<WebsocketEvent>) -> u128 {
    match events.next().await.unwrap().unwrap() {
        Event::Data(WebsocketEvent::Resource(event)) => event.id.uuid().as_u128(),
        other => panic!("{other:?}"),
    }
}

async fn gap(events: &mut EventStream<WebsocketEvent>) -> Gap {
    match events.next().await.unwrap() {
        Ok(Event::Gap(gap)) => gap,
        other => panic!("{other:?}"),
    }
}

async fn error(events: &mut EventStream<WebsocketEvent>) -> Error {
    events.next().await.unwrap().unwrap_err()
}

/// Reads what the client sends, so that pings are answered.
fn answer_pings(mut server: Server) -> tokio::task::JoinHandle<Server> {
    tokio::spawn(async move {
        while let Ok(Some(Ok(_))) = timeout(Duration::from_secs(300), server.next()).await {}
        server
    })
}

#[tokio::test(start_paused = true)]
async fn gap_comes_first_on_every_connection_and_begins_before_the_last_proof_of_life() {
    let (connect, mut servers) = connected(Vec::new());
    let saved = Timestamp::from_unix_seconds(START - 9000).unwrap();
    let mut events = connect.since(saved).connect();
    assert_eq!(events.position(), None);
    let first = gap(&mut events).await;
    assert_eq!(
        (first.since(), first.until().unix_seconds()),
        (Some(saved), START)
    );
    let mut server = servers.recv().await.unwrap();
    sleep(Duration::from_secs(15)).await;
    server.send(message(1)).await.unwrap();
    assert_eq!(number(&mut events).await, 1);
    assert_eq!(events.position().unwrap().unix_seconds(), START + 15 - 300);
    drop(server);
    assert!(error(&mut events).await.is_transport());
    let second = gap(&mut events).await;
    assert_eq!(second.since().unwrap().unix_seconds(), START + 15 - 300);
    assert!(
        second.until().unix_seconds() <= START + 16,
        "within the first bound"
    );
}

#[tokio::test(start_paused = true)]
async fn half_open_connection_is_noticed_and_replaced() {
    let (connect, mut servers) = connected(Vec::new());
    let mut events = connect.connect();
    let start = Instant::now();
    gap(&mut events).await;
    // Takes all bytes and never responds.
    let silent = servers.recv().await.unwrap();
    let lost = error(&mut events).await;
    assert!(lost.message().unwrap().contains("silent"), "{lost}");
    assert_eq!(start.elapsed().as_secs(), 60);
    let second = gap(&mut events).await;
    assert_eq!(second.since().unwrap().unix_seconds(), START - 300);
    drop(silent);
    let serving = answer_pings(servers.recv().await.unwrap());
    assert!(
        timeout(Duration::from_secs(290), events.next())
            .await
            .is_err(),
        "pongs keep it alive"
    );
    serving.abort();
}

#[tokio::test(start_paused = true)]
async fn refused_tokens_end_the_stream_and_other_errors_do_not() {
    let unauthorized = Error::new(ErrorKind::Unauthorized).with_status(401);
    let (connect, _servers) = connected(vec![
        unauthorized,
        Error::new(ErrorKind::Server).with_status(503),
        Error::new(ErrorKind::Connect),
    ]);
    let mut events = connect.connect();
    assert!(error(&mut events).await.is_connect());
    assert!(error(&mut events).await.is_server());
    let last = error(&mut events).await;
    assert!(last.is_unauthorized());
    assert_eq!(last.operation(), Some("websocket"));
    assert!(events.next().await.is_none() && events.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn slow_consumer_keeps_its_connection_and_overflow_is_a_gap() {
    let (connect, mut servers) = connected(Vec::new());
    let mut events = connect.buffer(10).connect();
    gap(&mut events).await;
    let mut server = servers.recv().await.unwrap();
    for number in 0..25 {
        server.send(message(number)).await.unwrap();
        sleep(Duration::from_secs(1)).await;
    }
    let serving = answer_pings(server);
    // Busy for longer than a connection may be silent.
    sleep(Duration::from_secs(200)).await;
    for expected in 0..10 {
        assert_eq!(number(&mut events).await, expected);
    }
    let lost = gap(&mut events).await;
    assert_eq!(lost.since().unwrap().unix_seconds(), START + 10 - 300);
    assert!(
        servers.try_recv().is_err(),
        "it is still the first connection"
    );
    serving.abort();
}

#[tokio::test(start_paused = true)]
async fn large_messages_and_broken_frames_end_the_connection_alone() {
    let (connect, mut servers) = connected(Vec::new());
    let mut events = connect.max_sizes(1000, 2000).connect();
    gap(&mut events).await;
    let mut server = servers.recv().await.unwrap();
    server.send(Message::text("x".repeat(1001))).await.unwrap();
    assert!(error(&mut events).await.is_response_too_large());
    gap(&mut events).await;
    let server = servers.recv().await.unwrap();
    let mut raw = server.into_inner();
    // Reserved bits, which no extension was agreed on for.
    tokio::io::AsyncWriteExt::write_all(&mut raw, &[0xf1, 0x01, b'x'])
        .await
        .unwrap();
    assert!(error(&mut events).await.is_transport());
    gap(&mut events).await;
    let server = servers.recv().await.unwrap();
    let mut raw = server.into_inner();
    // Half a frame, and the end.
    tokio::io::AsyncWriteExt::write_all(&mut raw, &[0x81, 0x20, b'{'])
        .await
        .unwrap();
    drop(raw);
    assert!(error(&mut events).await.is_transport());
    gap(&mut events).await;
}

#[tokio::test(start_paused = true)]
async fn reconnects_on_request_without_pause_and_ends_when_dropped() {
    let (connect, mut servers) = connected(Vec::new());
    let mut events = connect.connect();
    gap(&mut events).await;
    let mut first = servers.recv().await.unwrap();
    let start = Instant::now();
    events.reconnect();
    gap(&mut events).await;
    assert!(start.elapsed().is_zero());
    assert!(first.next().await.is_none_or(|end| end.is_err()));
    let mut second = servers.recv().await.unwrap();
    drop(events);
    assert!(second.next().await.is_none_or(|end| end.is_err()));
    assert!(servers.recv().await.is_none(), "the task is gone");
}
