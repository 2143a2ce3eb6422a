//! Starting a simulator on a socket.

use crate::front::builder::Builder;
use crate::front::error::Error;
use crate::front::simulator::Simulator;
use crate::server::http::Server;
use crate::server::tls::Tls;

impl Simulator {
    /// Starts a simulator with default settings on a free port of the loopback interface.
    pub async fn start() -> Result<Server, Error> {
        Self::builder().start().await
    }

    /// Serves on an address. Port 0 takes any free one.
    pub async fn serve(self, address: std::net::SocketAddr) -> Result<Server, Error> {
        Server::listen(self, address, None)
            .await
            .map_err(Error::Listen)
    }

    /// As [`Simulator::serve`], over TLS. A new authority is created at the start:
    /// [`Server::certificate_authority`].
    pub async fn serve_tls(self, address: std::net::SocketAddr) -> Result<Server, Error> {
        let tls = Tls::new(address).map_err(Error::Listen)?;
        Server::listen(self, address, Some(tls))
            .await
            .map_err(Error::Listen)
    }
}

impl Builder {
    /// Starts the service on a free port of the loopback interface.
    pub async fn start(self) -> Result<Server, Error> {
        self.build()?.serve(([127, 0, 0, 1], 0).into()).await
    }
}
