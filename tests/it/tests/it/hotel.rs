//! A simulated hotel, and clients of it over a socket and in process.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
use mews_api::{Client, Credentials, Environment};
use mews_simulator::{Server, Simulator};

/// The simulated hotel takes more than the real one does, and a test must not wait.
const LIMIT: u32 = 100_000;
const WINDOW: Duration = Duration::from_secs(30);

/// A service on a loopback port, stopped when dropped.
pub(crate) async fn serve(reservations: u32) -> Server {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(1)
        .reservations(reservations)
        .limit(None)
        .start()
        .await
        .expect("a loopback port")
}

/// A client of a service.
pub(crate) fn client(server: &Server) -> Client {
    let credentials = Credentials::new(server.client_token(), server.access_token());
    Client::builder(credentials, "Integration tests 1.0")
        .environment(Environment::custom(server.url()))
        .limits(LIMIT, WINDOW)
        .build()
        .expect("a client of a loopback address")
}

/// The service without a socket; counts what reaches it.
#[derive(Clone)]
pub(crate) struct InProcess {
    simulator: Arc<Simulator>,
    requests: Arc<AtomicUsize>,
}

impl InProcess {
    pub(crate) fn new(reservations: u32) -> Self {
        let simulator = Simulator::builder()
            .strictness(mews_simulator::Strictness::Document)
            .seed(1)
            .reservations(reservations)
            .build()
            .expect("the project's own schema");
        Self {
            simulator: Arc::new(simulator),
            requests: Arc::default(),
        }
    }

    /// A client whose requests end here.
    pub(crate) fn client(&self) -> Client {
        self.client_with(Credentials::new(
            self.simulator.client_token(),
            self.simulator.access_token(),
        ))
    }

    /// A client with tokens of its own.
    pub(crate) fn client_with(&self, credentials: Credentials) -> Client {
        Client::builder(credentials, "Integration tests 1.0")
            .environment(Environment::Demo)
            .transport(self.clone())
            .build()
            .expect("a client with its own transport")
    }

    /// How many requests have come.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    pub(crate) fn simulator(&self) -> &Simulator {
        &self.simulator
    }
}

impl Transport for InProcess {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.requests.fetch_add(1, Ordering::SeqCst);
        let path = format!("{}/{}", self.simulator.base_path(), request.path);
        let mut sent = mews_simulator::Request::post(path, request.body.to_vec());
        sent.headers
            .push(("Content-Type".to_owned(), "application/json".to_owned()));
        let answer = self.simulator.handle(&sent);
        let mut headers = HeaderMap::new();
        for (name, value) in &answer.headers {
            if let (Ok(name), Ok(value)) = (name.parse::<http::HeaderName>(), value.parse()) {
                headers.insert(name, value);
            }
        }
        Box::pin(std::future::ready(Ok(Response {
            status: answer.status,
            headers,
            body: answer.body,
        })))
    }
}
