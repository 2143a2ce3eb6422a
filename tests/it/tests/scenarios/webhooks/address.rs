//! An address of this process to which webhooks are sent.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_api::types::IntegrationEvent;
use mews_api::webhooks::{Delivery, Events, Receiver, testing};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use crate::recorder::note;
use crate::tokens;

/// The tokens of the scenarios serve as secrets, so that the search for tokens covers them.
pub(super) fn secret() -> String {
    tokens::access(7)
}

/// The response of an address: a status, perhaps late, perhaps with another address.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) after: Duration,
    pub(super) location: Option<String>,
}

impl Reply {
    pub(super) fn status(status: u16) -> Self {
        Self {
            status,
            after: Duration::ZERO,
            location: None,
        }
    }
}

/// An address of ours: keeps accepted messages, and responds as configured or as the receiver
/// decides.
#[derive(Clone)]
pub(super) struct Address {
    pub(super) url: String,
    pub(super) accepted: Arc<Mutex<Vec<Delivery<IntegrationEvent>>>>,
    statuses: Arc<Mutex<Vec<u16>>>,
    /// In place of the answers to the next messages.
    pub(super) replies: Arc<Mutex<VecDeque<Reply>>>,
}

impl Address {
    pub(super) async fn open(receiver: Receiver) -> Self {
        note(&format!("{receiver:?}"));
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a loopback port");
        let address = Self {
            url: format!("http://{}/mews", listener.local_addr().expect("an address")),
            accepted: Arc::default(),
            statuses: Arc::default(),
            replies: Arc::default(),
        };
        let server = address.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (server, receiver) = (server.clone(), receiver.clone());
                tokio::spawn(async move { server.serve(stream, &receiver).await });
            }
        });
        address
    }

    async fn serve(&self, mut stream: TcpStream, receiver: &Receiver) -> Option<()> {
        let mut bytes = Vec::new();
        let head = loop {
            if stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text = String::from_utf8_lossy(&bytes[..head]).into_owned();
        let target = text.split(' ').nth(1)?;
        let query = target.split_once('?').map_or("", |(_, query)| query);
        let length = text.to_lowercase();
        let length = length
            .split("content-length: ")
            .nth(1)?
            .split("\r\n")
            .next()?;
        let length: usize = length.parse().ok()?;
        while bytes.len() < head + length {
            if stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
        }
        let result = receiver.receive(query, &bytes[head..]);
        note(&format!("{result:?}"));
        let mut reply = Reply::status(match &result {
            Ok(_) => 202,
            Err(refusal) => {
                note(&refusal.to_string());
                refusal.status()
            }
        });
        if let Some(told) = self.replies.lock().ok()?.pop_front() {
            reply = told;
        }
        if let (Ok(delivery), true) = (result, reply.status < 300) {
            self.accepted.lock().ok()?.push(delivery);
        }
        self.statuses.lock().ok()?.push(reply.status);
        sleep(reply.after).await;
        let location = reply
            .location
            .map(|location| format!("Location: {location}\r\n"));
        let answer = format!(
            "HTTP/1.1 {} x\r\n{}Content-Length: 0\r\nConnection: close\r\n\r\n",
            reply.status,
            location.unwrap_or_default()
        );
        stream.write_all(answer.as_bytes()).await.ok()
    }

    pub(super) fn with_secret(&self) -> String {
        format!("{}?{}", self.url, testing::query(&secret()))
    }

    /// Waits until this number of messages is accepted.
    pub(super) async fn accepted(&self, messages: usize) -> Vec<Delivery<IntegrationEvent>> {
        let all = || self.accepted.lock().expect("no panic").clone();
        until(|| all().len() >= messages).await;
        all()
    }

    /// The general messages among the first ones of this number.
    pub(super) async fn events(&self, messages: usize) -> Vec<Events> {
        let general = |delivery| match delivery {
            Delivery::General(events) => events,
            other => panic!("{other:?}"),
        };
        self.accepted(messages)
            .await
            .into_iter()
            .map(general)
            .collect()
    }

    pub(super) fn statuses(&self) -> Vec<u16> {
        self.statuses.lock().expect("no panic").clone()
    }
}

pub(super) async fn until(is_so: impl Fn() -> bool) {
    let waiting = async {
        while !is_so() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(Duration::from_secs(30), waiting)
        .await
        .expect("it comes within 30 s");
}
