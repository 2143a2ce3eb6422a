//! A transport that responds from memory.

use std::sync::{Arc, Mutex};

use ::http::HeaderMap;
use ::http::header::CONTENT_TYPE;
use serde_json::Value;

use crate::base::credentials::Credentials;
use crate::base::future::BoxFuture;
use crate::client::Client;
use crate::client::builder::ClientBuilder;
use crate::execute::transport::{Request, Response, Transport, TransportError};

type Answer = Result<Response, TransportError>;
type Service = Box<dyn Fn(usize, &Value) -> Answer + Send + Sync>;

/// Responds to each request by its number (from 0) and body, and records the requests.
pub(crate) struct Fake {
    answer: Service,
    log: Log,
}

/// The bodies and headers of the requests so far.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<(Value, HeaderMap)>>>);

impl Log {
    pub(crate) fn bodies(&self) -> Vec<Value> {
        let log = self.0.lock().unwrap();
        log.iter().map(|(body, _)| body.clone()).collect()
    }

    pub(crate) fn headers(&self) -> Vec<HeaderMap> {
        let log = self.0.lock().unwrap();
        log.iter().map(|(_, headers)| headers.clone()).collect()
    }
}

impl Fake {
    pub(crate) fn new(
        answer: impl Fn(usize, &Value) -> Answer + Send + Sync + 'static,
    ) -> (Self, Log) {
        let log = Log::default();
        let fake = Self {
            answer: Box::new(answer),
            log: log.clone(),
        };
        (fake, log)
    }

    /// A client that speaks to a fake, with tokens `client-token` and `access-token`.
    pub(crate) fn client(
        answer: impl Fn(usize, &Value) -> Answer + Send + Sync + 'static,
    ) -> (Client, Log) {
        let (builder, log) = Self::builder(answer);
        (builder.build().unwrap(), log)
    }

    pub(crate) fn builder(
        answer: impl Fn(usize, &Value) -> Answer + Send + Sync + 'static,
    ) -> (ClientBuilder, Log) {
        let (fake, log) = Self::new(answer);
        let credentials = Credentials::client_token("client-token").access_token("access-token");
        (
            Client::builder(credentials, "Test 1.0").transport(fake),
            log,
        )
    }
}

impl Transport for Fake {
    fn send(&self, request: Request) -> BoxFuture<'_, Answer> {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let number = {
            let mut log = self.log.0.lock().unwrap();
            log.push((body.clone(), request.headers));
            log.len() - 1
        };
        let answer = (self.answer)(number, &body);
        Box::pin(async move {
            // Lets other tasks run first, as a network does.
            tokio::task::yield_now().await;
            answer
        })
    }
}

/// A response of this status, as JSON.
pub(crate) fn json(status: u16, body: &str) -> Answer {
    let headers = HeaderMap::from_iter([
        (
            CONTENT_TYPE,
            "application/json; charset=utf-8".parse().unwrap(),
        ),
        ("request-id".parse().unwrap(), "r-1".parse().unwrap()),
    ]);
    Ok(Response {
        status,
        headers,
        body: body.into(),
    })
}
