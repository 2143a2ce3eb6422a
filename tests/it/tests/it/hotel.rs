//! A simulated hotel, and clients of it over a socket and in process.

use std::time::Duration;

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
    let credentials =
        Credentials::client_token(server.client_token()).access_token(server.access_token());
    Client::builder(credentials, "Integration tests 1.0")
        .environment(Environment::custom(server.url()))
        .limits(LIMIT, WINDOW)
        .build()
        .expect("a client of a loopback address")
}

/// The service without a socket.
#[derive(Clone)]
pub(crate) struct InProcess(mews_simulator::InProcess);

impl InProcess {
    pub(crate) fn new(reservations: u32) -> Self {
        let simulator = Simulator::builder()
            .strictness(mews_simulator::Strictness::Document)
            .seed(1)
            .reservations(reservations)
            .build()
            .expect("the project's own schema");
        Self(mews_simulator::InProcess::new(simulator))
    }

    /// A client whose requests end here.
    pub(crate) fn client(&self) -> Client {
        self.client_with(self.0.credentials())
    }

    /// A client with tokens of its own.
    pub(crate) fn client_with(&self, credentials: Credentials) -> Client {
        Client::builder(credentials, "Integration tests 1.0")
            .environment(self.0.environment())
            .transport(self.0.clone())
            .build()
            .expect("a client with its own transport")
    }

    /// How many requests have come.
    pub(crate) fn requests(&self) -> usize {
        self.0.simulator().log().entries.len()
    }

    pub(crate) fn simulator(&self) -> &Simulator {
        self.0.simulator()
    }
}
