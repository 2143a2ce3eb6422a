//! The service on a port.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONNECTION, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

use crate::delivery::Reply;
use crate::refusal::Refusal;
use crate::simulator::{Request, Response, Simulator};

/// Connections at a time; further ones wait to be accepted.
const CONNECTIONS: usize = 1_024;
/// How long a client may take to send a head, and to send a body.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long requests under way may take once the server is to stop.
const GRACE: Duration = Duration::from_secs(5);

/// A running simulator. It stops when this is dropped.
pub struct Server {
    simulator: Arc<Simulator>,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.address)
            .field("simulator", &self.simulator)
            .finish_non_exhaustive()
    }
}

impl Server {
    pub(crate) async fn listen(simulator: Arc<Simulator>, address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(run(listener, Arc::clone(&simulator), stopped));
        Ok(Self {
            simulator,
            address,
            stop,
            task,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The platform address to give to a client: `http://127.0.0.1:49152`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The simulator behind the port.
    pub fn simulator(&self) -> &Simulator {
        &self.simulator
    }

    /// The token of the application.
    pub fn client_token(&self) -> &str {
        self.simulator.client_token()
    }

    /// The first of the access tokens.
    pub fn access_token(&self) -> &str {
        self.simulator.access_token()
    }

    /// Stops listening, and returns when the requests under way are answered, or given up after five seconds.
    pub async fn shutdown(self) {
        let Self { stop, task, .. } = self;
        drop(stop);
        // The task does not panic and is not aborted.
        let _ = task.await;
    }
}

/// Ends with the sender of `stopped`. Connections live in this task's set, so that none outlives it.
async fn run(listener: TcpListener, simulator: Arc<Simulator>, mut stopped: oneshot::Receiver<()>) {
    let slots = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stopped => break,
            Some(_) = connections.join_next() => {}
            (stream, slot) = accept(&listener, &slots) => {
                let simulator = Arc::clone(&simulator);
                let service = service_fn(move |request| {
                    let simulator = Arc::clone(&simulator);
                    async move { respond(&simulator, request).await }
                });
                let mut http = http1::Builder::new();
                http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
                let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), service));
                connections.spawn(async move {
                    // A client that goes away is none of the server's errors.
                    let _ = connection.await;
                    drop(slot);
                });
            }
        }
    }
    drop(listener);
    let _ = timeout(GRACE, graceful.shutdown()).await;
}

/// The next connection, and its slot.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> (TcpStream, Option<OwnedSemaphorePermit>) {
    loop {
        // The semaphore is never closed.
        let slot = Arc::clone(slots).acquire_owned().await.ok();
        match listener.accept().await {
            Ok((stream, _)) => {
                // Answers go out at once; a socket that can't do that works all the same.
                let _ = stream.set_nodelay(true);
                return (stream, slot);
            }
            // Out of descriptors, or the peer is gone already: others get their turn before the next try.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

/// An error closes the connection.
async fn respond(
    simulator: &Simulator,
    request: hyper::Request<Incoming>,
) -> io::Result<hyper::Response<Full<Bytes>>> {
    let (head, body) = request.into_parts();
    let headers = head.headers.iter();
    let mut request = Request {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        headers: headers
            .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
            .collect(),
        body: Vec::new(),
    };
    let limited = Limited::new(body, simulator.body_limit());
    let unread = match timeout(PATIENCE, limited.collect()).await {
        Ok(Ok(body)) => {
            request.body = body.to_bytes().to_vec();
            return match simulator.exchange(&request).await {
                Reply::Response(response) => Ok(written(response)),
                _ => Err(io::ErrorKind::ConnectionAborted.into()),
            };
        }
        Ok(Err(error)) if error.is::<LengthLimitError>() => simulator.too_long(),
        Ok(Err(_)) => Refusal::new(400, "The body can't be read."),
        Err(_) => Refusal::new(400, "The body takes too long to come."),
    };
    // What has not been read makes the connection useless.
    let mut response = written(simulator.refuse_unread(&request, unread));
    response
        .headers_mut()
        .insert(CONNECTION, HeaderValue::from_static("close"));
    Ok(response)
}

fn written(response: Response) -> hyper::Response<Full<Bytes>> {
    let mut builder = hyper::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        builder = builder.header(name, value);
    }
    let body = Full::new(Bytes::from(response.body));
    // Statuses and headers are the simulator's own and well-formed.
    builder
        .body(body)
        .unwrap_or_else(|_| hyper::Response::new(Full::default()))
}
