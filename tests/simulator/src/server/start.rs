//! Starting a simulator on a socket.

use crate::front::builder::Builder;
use crate::front::error::Error;
use crate::front::simulator::Simulator;
use crate::server::http::Server;
use crate::server::tls::Tls;

impl Simulator {
    /// A simulator as it comes, on a free port of the loopback interface.
    pub async fn start() -> Result<Server, Error> {
        Self::builder().start().await
    }

    /// Serves an address; port 0 is any free one.
    pub async fn serve(self, address: std::net::SocketAddr) -> Result<Server, Error> {
        Server::listen(self, address, None)
            .await
            .map_err(Error::Listen)
    }

    /// As [`Simulator::serve`], over TLS. The authority is made at the start: [`Server::certificate_authority`].
    pub async fn serve_tls(self, address: std::net::SocketAddr) -> Result<Server, Error> {
        let tls = Tls::new(address).map_err(Error::Listen)?;
        Server::listen(self, address, Some(tls))
            .await
            .map_err(Error::Listen)
    }
}

impl Builder {
    /// The service on a free port of the loopback interface.
    pub async fn start(self) -> Result<Server, Error> {
        self.build()?.serve(([127, 0, 0, 1], 0).into()).await
    }
}
