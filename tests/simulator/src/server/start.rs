//! Starting a simulator on a socket.

use crate::front::builder::Builder;
use crate::front::error::Error;
use crate::front::simulator::Simulator;
use crate::server::http::Server;

impl Simulator {
    /// A simulator as it comes, on a free port of the loopback interface.
    pub async fn start() -> Result<Server, Error> {
        Self::builder().start().await
    }

    /// Serves an address; port 0 is any free one.
    pub async fn serve(self, address: std::net::SocketAddr) -> Result<Server, Error> {
        Server::listen(self, address).await.map_err(Error::Listen)
    }
}

impl Builder {
    /// The service on a free port of the loopback interface.
    pub async fn start(self) -> Result<Server, Error> {
        self.build()?.serve(([127, 0, 0, 1], 0).into()).await
    }
}
