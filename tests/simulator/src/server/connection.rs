//! Connections of clients: accepting them, and handling their requests with faults.

use std::error::Error;
use std::future::Future;
use std::io;
use std::sync::Arc;

use hyper::body::{Body, Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::front::delivery::Reply;
use crate::server::broken;
use crate::server::http::{GRACE, RETRY, Shared};
use crate::server::patient::{Connection, Patient};

/// Accepts the next connection, and takes a slot for it.
pub(crate) async fn accept(
    listener: Option<&TcpListener>,
    slots: &Arc<Semaphore>,
) -> (TcpStream, Option<OwnedSemaphorePermit>) {
    let Some(listener) = listener else {
        return std::future::pending().await;
    };
    loop {
        // The semaphore is never closed.
        let slot = Arc::clone(slots).acquire_owned().await.ok();
        match listener.accept().await {
            Ok((stream, _)) => {
                // Responses are sent without delay. A socket without this option works as well.
                let _ = stream.set_nodelay(true);
                return (stream, slot);
            }
            // There are no free descriptors, or the peer has disconnected. Other tasks run before
            // the next attempt.
            Err(_) => sleep(RETRY).await,
        }
    }
}

/// Accepts connections and handles each in a task, until the server stops. Then waits for them.
pub(crate) async fn accept_all<F>(
    listener: TcpListener,
    limit: usize,
    mut stopped: watch::Receiver<()>,
    handle: impl Fn(TcpStream, watch::Receiver<()>) -> F,
) where
    F: Future<Output = ()> + Send + 'static,
{
    let slots = Arc::new(Semaphore::new(limit));
    let mut connections = JoinSet::new();
    let closing = stopped.clone();
    loop {
        tokio::select! {
            _ = stopped.changed() => break,
            // Joins all tasks that have ended, because each holds its memory until then.
            Some(_) = connections.join_next() => {
                while connections.try_join_next().is_some() {}
            }
            (stream, slot) = accept(Some(&listener), &slots) => {
                let handled = handle(stream, closing.clone());
                connections.spawn(async move {
                    handled.await;
                    drop(slot);
                });
            }
        }
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    let _ = timeout(GRACE, all).await;
}

/// Handles the requests of a connection, until the client closes it or a fault ends it. After
/// `closing` has ended, it also ends when the connection is idle. `respond` sends replies that the
/// HTTP library can't send to its last argument, and then never returns.
pub(crate) async fn converse<R, F, B>(
    stream: TcpStream,
    shared: &Arc<Shared>,
    closing: watch::Receiver<()>,
    http: http1::Builder,
    respond: R,
) -> io::Result<()>
where
    R: Respond<F>,
    F: Future<Output = io::Result<Response<B>>> + Send,
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let patience = shared.simulator.pipeline.settings.patience;
    let stream = Patient::new(stream, patience);
    match &shared.tls {
        Some(tls) => {
            // Boxed, as below, because most connections never need the memory of these futures.
            let stream = timeout(patience, Box::pin(tls.accept(stream))).await??;
            Box::pin(converse_over(stream, shared, closing, http, respond)).await
        }
        None => converse_over(stream, shared, closing, http, respond).await,
    }
}

/// A function that handles a request.
pub(crate) trait Respond<F>:
    Fn(Arc<Shared>, Request<Incoming>, mpsc::Sender<Reply>) -> F + Send + Sync
{
}

impl<F, R> Respond<F> for R where
    R: Fn(Arc<Shared>, Request<Incoming>, mpsc::Sender<Reply>) -> F + Send + Sync
{
}

async fn converse_over<S, R, F, B>(
    stream: S,
    shared: &Arc<Shared>,
    mut closing: watch::Receiver<()>,
    mut http: http1::Builder,
    respond: R,
) -> io::Result<()>
where
    S: Connection + 'static,
    R: Respond<F>,
    F: Future<Output = io::Result<Response<B>>> + Send,
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let (fault, mut faults) = mpsc::channel(1);
    let service = service_fn(|request| respond(Arc::clone(shared), request, fault.clone()));
    let patience = shared.simulator.pipeline.settings.patience;
    http.timer(TokioTimer::new()).header_read_timeout(patience);
    let stream = TokioIo::new(stream);
    let mut connection = http.serve_connection(stream, service);
    let mut open = true;
    let reply = loop {
        tokio::select! {
            served = &mut connection => return served.map_err(io::Error::other),
            // The service holds a sender, and sends only once.
            Some(reply) = faults.recv() => break reply,
            _ = closing.changed(), if open => {
                open = false;
                Pin::new(&mut connection).graceful_shutdown();
            }
        }
    };
    let stream = connection.into_parts().io.into_inner();
    let delivered = broken::deliver(stream, reply, &shared.simulator.pipeline.clock);
    tokio::select! {
        delivered = Box::pin(delivered) => delivered,
        _ = closing.changed(), if open => Ok(()),
    }
}
