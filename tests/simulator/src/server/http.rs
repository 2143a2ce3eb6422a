//! The server of the service's port and of the control port.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONNECTION, HeaderValue, ORIGIN};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, mpsc, oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

use crate::base::message::{Request, Response};
use crate::front::delivery::Reply;
use crate::front::simulator::Simulator;
use crate::server::connection::{accept, accept_all, converse};
use crate::server::control;
use crate::server::cors;
use crate::server::patient::Patient;
use crate::server::tls::Tls;
use crate::server::{files, webhooks, websocket};
use crate::service::refusal::Refusal;

/// Time limit for requests in progress after a stop of the server is requested.
pub(crate) const GRACE: Duration = Duration::from_secs(5);
/// The pause before the next attempt, if the port is not available or no more connections can be
/// accepted.
pub(crate) const RETRY: Duration = Duration::from_millis(20);

/// A running simulator. It stops when this is dropped.
pub struct Server {
    shared: Arc<Shared>,
    control: Option<SocketAddr>,
    /// Dropped to stop the server.
    stop: watch::Sender<()>,
    tasks: Vec<JoinHandle<()>>,
}

/// State shared by all connections.
pub(crate) struct Shared {
    pub(crate) simulator: Simulator,
    pub(crate) address: SocketAddr,
    /// TLS, if the server uses it.
    pub(crate) tls: Option<Tls>,
    slots: Arc<Semaphore>,
    connections: AtomicUsize,
    port: mpsc::Sender<(Port, oneshot::Sender<io::Result<()>>)>,
    /// The address of the websocket, if it is open.
    websocket: OnceLock<SocketAddr>,
}

/// A connection, counted until this value is dropped.
struct Counted<'s>(&'s Arc<Shared>);

impl<'s> Counted<'s> {
    fn new(shared: &'s Arc<Shared>) -> Self {
        shared.connections.fetch_add(1, Ordering::Relaxed);
        Self(shared)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The requested state of the port.
pub(crate) enum Port {
    Open,
    /// Closed for this time, or until it is opened.
    Closed(Option<Duration>),
}

impl Shared {
    /// The platform address.
    pub(crate) fn url(&self) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    /// The address of the websocket.
    pub(crate) fn websocket_url(&self) -> Option<String> {
        Some(websocket::url(*self.websocket.get()?))
    }

    /// Number of connections to the service.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    pub(crate) async fn set_port(&self, port: Port) -> io::Result<()> {
        let (done, result) = oneshot::channel();
        let stopped = || io::Error::other("the server has stopped");
        self.port.send((port, done)).await.map_err(|_| stopped())?;
        result.await.map_err(|_| stopped())?
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.shared.address)
            .field("control", &self.control)
            .field("simulator", &self.shared.simulator)
            .finish_non_exhaustive()
    }
}

impl Server {
    pub(crate) async fn listen(
        simulator: Simulator,
        address: SocketAddr,
        tls: Option<Tls>,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (port, ports) = mpsc::channel(1);
        let shared = Arc::new(Shared {
            slots: Arc::new(Semaphore::new(simulator.pipeline.settings.connections)),
            simulator,
            address,
            tls,
            connections: AtomicUsize::new(0),
            port,
            websocket: OnceLock::new(),
        });
        let (stop, stopped) = watch::channel(());
        let hooks = tokio::spawn(webhooks::run(Arc::clone(&shared), stopped.clone()));
        let task = tokio::spawn(run(listener, Arc::clone(&shared), ports, stopped));
        Ok(Self {
            shared,
            control: None,
            stop,
            tasks: vec![task, hooks],
        })
    }

    /// Opens the control address, described in the simulator's README, and returns it. Port 0 takes
    /// any free one.
    pub async fn control(&mut self, address: SocketAddr) -> io::Result<SocketAddr> {
        self.control_for(address, Vec::new()).await
    }

    /// As [`Server::control`], with additional accepted names for the `Host` of a request. Other
    /// requests need an IP address or a name without dots. A web page therefore can't reach the
    /// control address by a domain name of its site.
    pub async fn control_for(
        &mut self,
        address: SocketAddr,
        hosts: Vec<String>,
    ) -> io::Result<SocketAddr> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let task = run_control(
            listener,
            Arc::clone(&self.shared),
            hosts.into(),
            self.stop.subscribe(),
        );
        self.tasks.push(tokio::spawn(task));
        self.control = Some(address);
        Ok(address)
    }

    /// Opens the websocket and returns its address for clients, such as `ws://127.0.0.1:49154`.
    /// Port 0 takes any free one. It does not support TLS.
    pub async fn websocket(&mut self, address: SocketAddr) -> io::Result<String> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        // Only the address of the first call is shown.
        let _ = self.shared.websocket.set(address);
        let task = websocket::run(listener, Arc::clone(&self.shared), self.stop.subscribe());
        self.tasks.push(tokio::spawn(task));
        Ok(websocket::url(address))
    }

    /// Opens the host of the files of bulk exports and returns the address that links to files
    /// start with, such as `http://127.0.0.1:49155`. Port 0 takes any free one. It uses TLS if the
    /// service does. Links to an address of all interfaces (`0.0.0.0`) start with that of loopback,
    /// unless [`Simulator::set_files_url`] sets another one afterwards.
    pub async fn files(&mut self, address: SocketAddr) -> io::Result<String> {
        let listener = TcpListener::bind(address).await?;
        let url = files::url(listener.local_addr()?, self.shared.tls.is_some());
        self.shared.simulator.set_files_url(&url);
        let task = files::run(listener, Arc::clone(&self.shared), self.stop.subscribe());
        self.tasks.push(tokio::spawn(task));
        Ok(url)
    }

    /// The address that links to files start with, if there is a file host.
    pub fn files_url(&self) -> Option<String> {
        self.shared.simulator.files_url()
    }

    /// The address of the websocket, if it is open.
    pub fn websocket_url(&self) -> Option<String> {
        self.shared.websocket_url()
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// The platform address for a client: `http://127.0.0.1:49152`.
    pub fn url(&self) -> String {
        self.shared.url()
    }

    /// The certificate of the authority that signed the server's certificate, as PEM; `None`
    /// without TLS. Clients that trust it can connect as to the real service.
    pub fn certificate_authority(&self) -> Option<&str> {
        Some(self.shared.tls.as_ref()?.authority())
    }

    /// The control address, if it is open: `http://127.0.0.1:49153`.
    pub fn control_url(&self) -> Option<String> {
        Some(format!("http://{}", self.control?))
    }

    /// The simulator behind the port.
    pub fn simulator(&self) -> &Simulator {
        &self.shared.simulator
    }

    /// The token of the application.
    pub fn client_token(&self) -> &str {
        self.shared.simulator.client_token()
    }

    /// The first of the access tokens.
    pub fn access_token(&self) -> &str {
        self.shared.simulator.access_token()
    }

    /// Number of connected clients.
    pub fn connections(&self) -> usize {
        self.shared.connections()
    }

    /// Refuses new connections, and closes existing ones after their current requests.
    pub async fn close_port(&self) -> io::Result<()> {
        self.shared.set_port(Port::Closed(None)).await
    }

    /// Accepts connections again.
    pub async fn open_port(&self) -> io::Result<()> {
        self.shared.set_port(Port::Open).await
    }

    /// Stops listening, and returns when the requests in progress are finished, or after five
    /// seconds.
    pub async fn shutdown(self) {
        let Self { stop, tasks, .. } = self;
        drop(stop);
        for task in tasks {
            // The tasks do not panic and are not aborted.
            let _ = task.await;
        }
    }
}

/// Ends when the sender of `stopped` is dropped. Connections belong to this task's set, so that
/// none outlives it.
async fn run(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut ports: mpsc::Receiver<(Port, oneshot::Sender<io::Result<()>>)>,
    mut stopped: watch::Receiver<()>,
) {
    let mut listener = Some(listener);
    let mut reopen: Option<Pin<Box<tokio::time::Sleep>>> = None;
    let mut connections = JoinSet::new();
    // Connections accepted during one opening of the port end together.
    let mut opening = watch::channel(()).0;
    loop {
        let reopened = async {
            match &mut reopen {
                Some(sleep) => sleep.await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = stopped.changed() => break,
            // Joins all tasks that have ended, because each holds its memory until then.
            Some(_) = connections.join_next() => {
                while connections.try_join_next().is_some() {}
            }
            Some((port, done)) = ports.recv() => {
                reopen = None;
                let result = match port {
                    Port::Closed(span) => {
                        listener = None;
                        opening = watch::channel(()).0;
                        reopen = span.map(|span| {
                            Box::pin(sleep(shared.simulator.pipeline.clock.real(span)))
                        });
                        Ok(())
                    }
                    Port::Open => open(&mut listener, shared.address).await,
                };
                // The receiver may no longer exist.
                let _ = done.send(result);
            }
            () = reopened => {
                let opened = open(&mut listener, shared.address).await;
                reopen = opened.is_err().then(|| Box::pin(sleep(RETRY)));
            }
            (stream, slot) = accept(listener.as_ref(), &shared.slots) => {
                let (shared, closing) = (Arc::clone(&shared), opening.subscribe());
                connections.spawn(async move {
                    let counted = Counted::new(&shared);
                    // A client that disconnects is not an error of the server.
                    let http = http1::Builder::new();
                    let _ = converse(stream, counted.0, closing, http, respond).await;
                    drop(slot);
                });
            }
        }
    }
    drop((listener, opening));
    let all = async { while connections.join_next().await.is_some() {} };
    let _ = timeout(GRACE, all).await;
}

async fn open(listener: &mut Option<TcpListener>, address: SocketAddr) -> io::Result<()> {
    if listener.is_none() {
        *listener = Some(TcpListener::bind(address).await?);
    }
    Ok(())
}

/// Handles a request. Replies that the HTTP library can't send go to `fault`; this then never
/// returns.
async fn respond(
    shared: Arc<Shared>,
    request: hyper::Request<Incoming>,
    fault: mpsc::Sender<Reply>,
) -> io::Result<hyper::Response<Full<Bytes>>> {
    let simulator = &shared.simulator;
    let (head, body) = request.into_parts();
    if let Some(answer) = cors::before(&head) {
        return Ok(answer);
    }
    let from_page = head.headers.contains_key(ORIGIN);
    let headers = head.headers.iter();
    let mut request = Request {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        headers: headers
            .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
            .collect(),
        body: Vec::new(),
    };
    let answer = match simulator.receive_unread(&request) {
        Some(answer) => answer,
        None => {
            match read(body, simulator).await {
                Ok(body) => request.body = body,
                Err(refusal) => {
                    // The unread rest of the body makes the connection unusable.
                    let mut response = written(simulator.refuse_unread(&request, refusal));
                    let close = HeaderValue::from_static("close");
                    response.headers_mut().insert(CONNECTION, close);
                    if from_page {
                        cors::allow(response.headers_mut());
                    }
                    return Ok(response);
                }
            }
            simulator.receive(&request)
        }
    };
    if !answer.delay.is_zero() {
        sleep(simulator.pipeline.clock.real(answer.delay)).await;
    }
    match answer.reply {
        Reply::Response(response) => {
            let mut response = written(response);
            if from_page {
                cors::allow(response.headers_mut());
            }
            Ok(response)
        }
        reply => {
            // The connection exists as long as this runs.
            let _ = fault.send(reply).await;
            std::future::pending().await
        }
    }
}

async fn read(body: Incoming, simulator: &Simulator) -> Result<Vec<u8>, Refusal> {
    let limited = Limited::new(body, simulator.body_limit());
    match timeout(simulator.pipeline.settings.patience, limited.collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes().into()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(simulator.too_long()),
        Ok(Err(_)) => Err(Refusal::new(400, "The body can't be read.")),
        Err(_) => Err(Refusal::new(400, "The body takes too long to come.")),
    }
}

pub(crate) fn written(response: Response) -> hyper::Response<Full<Bytes>> {
    let mut builder = hyper::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        builder = builder.header(name, value);
    }
    let body = Full::new(Bytes::from(response.body));
    // Scripts are checked, but a rewrite function may produce an invalid response.
    builder.body(body).unwrap_or_else(|_| {
        let mut failed = hyper::Response::new(Full::default());
        *failed.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        failed
    })
}

/// As [`run`], for the control address.
async fn run_control(
    listener: TcpListener,
    shared: Arc<Shared>,
    hosts: Arc<[String]>,
    stopped: watch::Receiver<()>,
) {
    accept_all(
        listener,
        control::CONNECTIONS,
        stopped,
        |stream, mut stopped| {
            let (shared, hosts) = (Arc::clone(&shared), Arc::clone(&hosts));
            async move {
                let service = service_fn(|request| control::respond(&shared, &hosts, request));
                let mut http = http1::Builder::new();
                http.timer(TokioTimer::new())
                    .header_read_timeout(control::PATIENCE);
                let stream = TokioIo::new(Patient::new(stream, control::PATIENCE));
                let mut connection = http.serve_connection(stream, service);
                let mut open = true;
                loop {
                    tokio::select! {
                        _ = &mut connection => break,
                        _ = stopped.changed(), if open => {
                            open = false;
                            Pin::new(&mut connection).graceful_shutdown();
                        }
                    }
                }
            }
        },
    )
    .await;
}
