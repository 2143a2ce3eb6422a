//! A client of bytes.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use mews_simulator::Server;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::caller::Caller;

/// The bytes received until the connection ended, and how it ended.
#[derive(Debug)]
pub struct Received {
    pub bytes: Vec<u8>,
    /// None where the server closed it in peace.
    pub error: Option<ErrorKind>,
}

impl Received {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// All after the head.
    pub fn body(&self) -> &[u8] {
        let end = self.bytes.windows(4).position(|four| four == b"\r\n\r\n");
        &self.bytes[end.expect("the end of a head") + 4..]
    }

    /// The value of `Content-Length`.
    pub fn length(&self) -> usize {
        let text = self.text().to_lowercase();
        let (_, rest) = text.split_once("content-length: ").expect("a length");
        rest.split_once('\r').unwrap().0.parse().unwrap()
    }

    /// The body of a chunked answer.
    pub fn chunks(&self) -> Vec<u8> {
        let mut rest = self.body();
        let mut body = Vec::new();
        loop {
            let end = rest.windows(2).position(|two| two == b"\r\n").unwrap();
            let length = std::str::from_utf8(&rest[..end]).unwrap();
            let length = usize::from_str_radix(length, 16).unwrap();
            if length == 0 {
                return body;
            }
            body.extend_from_slice(&rest[end + 2..end + 2 + length]);
            rest = &rest[end + 4 + length..];
        }
    }
}

/// Sends a request to the service and reads to the end.
pub async fn exchange(server: &Server, request: &str) -> Received {
    send(server.address(), request).await
}

pub async fn send(address: SocketAddr, request: &str) -> Received {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // A server that does not read it all may close before it is sent.
    let _ = stream.write_all(request.as_bytes()).await;
    let mut bytes = Vec::new();
    let error = stream.read_to_end(&mut bytes).await.err();
    Received {
        bytes,
        error: error.map(|error| error.kind()),
    }
}

/// A body with its envelope.
pub fn body(server: &Server, members: &Value) -> String {
    let mut body = Caller::new(server.simulator()).envelope();
    body.extend(members.as_object().unwrap().clone());
    Value::Object(body).to_string()
}

/// A request of an operation that asks for the connection to be closed.
pub fn request(server: &Server, operation: &str, members: &Value) -> String {
    let path = format!("{}/{operation}", server.simulator().base_path());
    post(&path, &body(server, members))
}

pub fn post(path: &str, body: &str) -> String {
    with_method("POST", path, body)
}

pub fn with_method(method: &str, path: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

/// Waits until something holds; a test that waits in vain fails.
pub async fn until(mut holds: impl FnMut() -> bool) {
    let wait = async {
        let mut ticks = tokio::time::interval(Duration::from_millis(2));
        while !holds() {
            ticks.tick().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait)
        .await
        .expect("what is waited for");
}
