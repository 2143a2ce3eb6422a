//! The simulated hotel behind a socket, on a clock that runs faster.

use std::sync::Arc;

use mews_api::{Client, ClientBuilder, Environment};
use mews_simulator::{Server, Simulator};

use crate::clocks::Faster;
use crate::hotel::{Service, builder};
use crate::recorder::met;
use crate::tokens;

/// A service on a loopback port; its time and that of its clients runs faster by a factor.
pub(crate) struct Port {
    pub(crate) server: Arc<Server>,
    speed: f64,
}

impl Port {
    pub(crate) async fn open(speed: f64) -> Self {
        let builder = builder(1).reservations(300).speed(speed);
        Self {
            server: Arc::new(builder.start().await.expect("a loopback port")),
            speed,
        }
    }

    pub(crate) fn client(&self) -> Client {
        self.client_with(|builder| builder)
    }

    pub(crate) fn client_with(
        &self,
        settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Client {
        client(&self.server.url(), self.speed, settings)
    }
}

impl Service for Port {
    fn simulator(&self) -> &Simulator {
        self.server.simulator()
    }
}

/// A client of an address.
pub(crate) fn client(
    address: &str,
    speed: f64,
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Client {
    let builder = Client::builder(tokens::credentials(0), "Scenarios 1.0")
        .environment(Environment::custom(address))
        .clock(Faster::by(speed));
    met(met(settings(builder))
        .build()
        .expect("a client of a safe address"))
}
