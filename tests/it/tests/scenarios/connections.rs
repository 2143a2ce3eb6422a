//! Connections that can't be made.

use std::time::Duration;

use mews_api::ErrorKind;
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::calls::read;
use crate::port;
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Sockets 63 does_not_storm_a_server_that_accepts_no_connections, "a server that accepts no connections, 100 callers", "connect timeouts counted as attempts, no stampede"),
];

async fn does_not_storm_a_server_that_accepts_no_connections() -> String {
    let socket = TcpSocket::new_v4().expect("a socket");
    let any = "127.0.0.1:0".parse().expect("an address");
    socket.bind(any).expect("a loopback port");
    let listener = socket.listen(1).expect("a queue of connections");
    let address = listener.local_addr().expect("an address");
    let connect_timeout = Duration::from_millis(250);
    // Until the queue is full, and the system leaves more connections waiting.
    let mut queue = Vec::new();
    while let Ok(stream) = timeout(connect_timeout, TcpStream::connect(address)).await {
        queue.push(stream.expect("a place in the queue"));
        assert!(queue.len() < 1000, "the queue is never full");
    }
    let client = port::client(&format!("http://{address}"), 20.0, |builder| {
        builder.connect_timeout(connect_timeout)
    });
    let mut callers = JoinSet::new();
    for _ in 0..100 {
        let client = client.clone();
        callers.spawn(async move { read(&client).await.map(drop) });
    }
    let mut attempts = 0;
    while let Some(done) = callers.join_next().await {
        let error = done.expect("no panic").expect_err("no connection");
        assert_eq!(error.kind(), ErrorKind::Connect);
        let of = error.attempts();
        assert!(of.iter().all(|attempt| attempt.kind == ErrorKind::Connect));
        attempts += of.len();
    }
    // Each first attempt, and the repeats that the budget of a client has.
    assert!((101..=200).contains(&attempts), "{attempts}");
    format!("{attempts} attempts of 100 callers")
}
