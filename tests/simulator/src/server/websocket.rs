//! The websocket, on its own port or over a stream in memory.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, DuplexStream};
use tokio::net::TcpListener;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::Role;

use crate::front::events::{Events, Signal, WebsocketFault};
use crate::front::simulator::Simulator;
use crate::server::http::Shared;

/// The path of the websocket.
const PATH: &str = "/ws/connector";
/// Buffer size of a stream in memory.
const BUFFER: usize = 64 << 10;

impl Simulator {
    /// Opens a websocket in process. Returns the stream of a connection after the handshake and the
    /// service's current time, or the status of a refusal. A task of the current runtime serves it.
    pub fn open_websocket(
        &self,
        client_token: &str,
        access_token: &str,
    ) -> Result<(DuplexStream, String), u16> {
        let enterprises = self.admitted(client_token, access_token)?;
        let (ours, theirs) = tokio::io::duplex(BUFFER);
        let events = Arc::clone(&self.pipeline.events);
        let signals = events.subscribe();
        tokio::spawn(async move {
            let socket = WebSocketStream::from_raw_socket(ours, Role::Server, None).await;
            serve(socket, &events, signals, enterprises).await;
        });
        Ok((theirs, self.now()))
    }

    /// Returns the enterprises that the tokens reach, or the status of a refusal.
    fn admitted(&self, client: &str, access: &str) -> Result<Option<Vec<u32>>, u16> {
        if let Some(status) = self.pipeline.events.refusal() {
            return Err(status);
        }
        let caller = self
            .tokens
            .caller(access)
            .filter(|_| client == self.tokens.client);
        caller.map(|caller| caller.enterprises.clone()).ok_or(401)
    }
}

/// Accepts connections until the server stops.
pub(crate) async fn run(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut stopped: watch::Receiver<()>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stopped.changed() => break,
            Some(_) = connections.join_next() => {
                while connections.try_join_next().is_some() {}
            }
            accepted = listener.accept(), if connections.len() < 1_024 => {
                if let Ok((stream, _)) = accepted {
                    let shared = Arc::clone(&shared);
                    connections.spawn(async move {
                        // A client that disconnects is not an error of the server.
                        let _ = accept(stream, &shared).await;
                    });
                }
            }
        }
    }
}

async fn accept(stream: impl AsyncRead + AsyncWrite + Unpin, shared: &Shared) -> io::Result<()> {
    let simulator = &shared.simulator;
    let events = &simulator.pipeline.events;
    let signals = events.subscribe();
    let mut enterprises = None;
    #[allow(clippy::result_large_err)] // The library's own.
    let check = |request: &Request, mut response: Response| {
        match admitted(simulator, request) {
            Ok(reached) => {
                enterprises = reached;
                // The current time of the data, from which a client determines what it missed.
                if let Ok(date) = HeaderValue::try_from(simulator.pipeline.http_present()) {
                    response.headers_mut().insert("date", date);
                }
                Ok(response)
            }
            Err(status) => {
                let mut refusal = ErrorResponse::new(None);
                *refusal.status_mut() = status.try_into().unwrap_or_default();
                Err(refusal)
            }
        }
    };
    let patience = simulator.pipeline.settings.patience;
    let shaken = tokio_tungstenite::accept_hdr_async(stream, check);
    let socket = timeout(patience, shaken).await?.map_err(io::Error::other)?;
    serve(socket, events, signals, enterprises).await;
    Ok(())
}

fn admitted(simulator: &Simulator, request: &Request) -> Result<Option<Vec<u32>>, u16> {
    if request.uri().path() != PATH {
        return Err(404);
    }
    let cookies = request.headers().get("cookie");
    let cookies = String::from_utf8_lossy(cookies.map_or(b"", HeaderValue::as_bytes));
    let cookie = |name: &str| {
        let mut pairs = cookies.split("; ").filter_map(|pair| pair.split_once('='));
        pairs
            .find(|(found, _)| *found == name)
            .map_or("", |(_, value)| value)
    };
    simulator.admitted(cookie("ClientToken"), cookie("AccessToken"))
}

/// A connection, counted until this value is dropped.
struct Counted<'e>(&'e Events);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.count(false);
    }
}

/// Sends events until either side closes the connection.
async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut socket: WebSocketStream<S>,
    events: &Events,
    mut signals: broadcast::Receiver<Signal>,
    enterprises: Option<Vec<u32>>,
) {
    events.count(true);
    let _counted = Counted(events);
    loop {
        let signal = tokio::select! {
            // Reading also responds to pings.
            read = socket.next() => match read {
                Some(Ok(_)) => continue,
                _ => return,
            },
            signal = signals.recv() => signal,
        };
        let sent = match signal {
            Ok(Signal::Text(of, text)) => {
                let reaches = |one: u32| enterprises.as_ref().is_none_or(|all| all.contains(&one));
                if !of.is_none_or(reaches) {
                    continue;
                }
                socket.send(Message::text(&*text)).await.is_ok()
            }
            Ok(Signal::Fault(fault)) => break_it(&mut socket, fault).await.is_ok(),
            // Events beyond the maximum lag are lost for the connection, as with the real service.
            Err(RecvError::Lagged(_)) => true,
            Err(RecvError::Closed) => false,
        };
        if !sent {
            return;
        }
    }
}

/// Writes invalid data without the library, which would refuse it. An error ends the connection.
async fn break_it<S: AsyncRead + AsyncWrite + Unpin>(
    socket: &mut WebSocketStream<S>,
    fault: WebsocketFault,
) -> io::Result<()> {
    let end = || Err(io::ErrorKind::ConnectionAborted.into());
    match fault {
        WebsocketFault::Drop => end(),
        WebsocketFault::Silent => {
            let stream = socket.get_mut();
            let mut unread = [0; 4_096];
            while tokio::io::AsyncReadExt::read(stream, &mut unread).await? > 0 {}
            end()
        }
        WebsocketFault::BadFrame => {
            // Bits that only an extension may set.
            socket
                .get_mut()
                .write_all(&[0xf1, 0x02, b'{', b'}'])
                .await?;
            socket.get_mut().flush().await?;
            Ok(())
        }
        WebsocketFault::HalfFrame => {
            let stream = socket.get_mut();
            stream.write_all(&[0x81, 0x40, b'{', b'"', b'E']).await?;
            stream.flush().await?;
            end()
        }
        WebsocketFault::Oversized(bytes) => {
            let text = format!(
                r#"{{"Events":[],"Filler":"{}"}}"#,
                "x".repeat(bytes.min(256 << 20))
            );
            socket
                .send(Message::text(text))
                .await
                .map_err(io::Error::other)
        }
    }
}

/// The address of the websocket for clients.
pub(crate) fn url(address: SocketAddr) -> String {
    format!("ws://{address}")
}
