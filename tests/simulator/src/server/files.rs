//! The file host on its own port. It only serves `GET`, and reads files while it sends them.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use futures_util::stream;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::header::{CONTENT_LENGTH, HeaderValue};
use hyper::server::conn::http1;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio::task::spawn_blocking;
use tokio::time::sleep;

use crate::base::message::Request;
use crate::front::delivery::Reply;
use crate::front::files::{FileReply, Part};
use crate::server::connection::{accept_all, converse};
use crate::server::http::{Shared, written};

/// Maximum number of concurrent connections. More connections wait to be accepted.
const CONNECTIONS: usize = 64;
/// The longest head of a request in bytes. The log keeps its headers.
const HEAD: usize = 16 << 10;
/// Pieces of a file that are read ahead of the client, of 64 KiB and a line each.
const AHEAD: usize = 2;

type FileBody = UnsyncBoxBody<Bytes, io::Error>;

/// Accepts connections until the server stops.
pub(crate) async fn run(listener: TcpListener, shared: Arc<Shared>, stopped: watch::Receiver<()>) {
    accept_all(listener, CONNECTIONS, stopped, |stream, closing| {
        let shared = Arc::clone(&shared);
        async move {
            let mut http = http1::Builder::new();
            http.max_buf_size(HEAD);
            // A client that disconnects is not an error of the server.
            let _ = converse(stream, &shared, closing, http, respond).await;
        }
    })
    .await;
}

async fn respond(
    shared: Arc<Shared>,
    request: hyper::Request<Incoming>,
    fault: mpsc::Sender<Reply>,
) -> io::Result<hyper::Response<FileBody>> {
    let (head, _) = request.into_parts();
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = head.headers.iter();
    let request = Request {
        method: head.method.to_string(),
        path: head.uri.to_string(),
        headers: headers
            .map(|(name, value)| (name.to_string(), text(value)))
            .collect(),
        body: Vec::new(),
    };
    let answer = shared.simulator.open_file(&request);
    if !answer.delay.is_zero() {
        sleep(shared.simulator.pipeline.clock.real(answer.delay)).await;
    }
    match answer.reply {
        FileReply::Part(head, part) => {
            let length = HeaderValue::from(part.bytes());
            let mut response = written(head).map(|_| streamed(&shared, part));
            response.headers_mut().insert(CONTENT_LENGTH, length);
            Ok(response)
        }
        FileReply::Whole(Reply::Response(response)) => {
            let body = |whole: http_body_util::Full<Bytes>| {
                whole.map_err(|never| match never {}).boxed_unsync()
            };
            Ok(written(response).map(body))
        }
        FileReply::Whole(reply) => {
            // The connection exists as long as this runs.
            let _ = fault.send(reply).await;
            std::future::pending().await
        }
    }
}

/// Reads a part of a file in a thread of its own, as fast as the client takes it.
fn streamed(shared: &Arc<Shared>, part: Part) -> FileBody {
    let shared = Arc::clone(shared);
    let (sender, mut receiver) = mpsc::channel(AHEAD);
    spawn_blocking(move || {
        part.read(&shared.simulator, |piece| {
            let frame = Frame::data(Bytes::from(piece));
            // There is no receiver any more if the client has disconnected.
            sender.blocking_send(Ok(frame)).is_ok()
        });
    });
    StreamBody::new(stream::poll_fn(move |cx| receiver.poll_recv(cx))).boxed_unsync()
}

/// The address of the file host for clients.
pub(crate) fn url(address: SocketAddr, tls: bool) -> String {
    let host = match address.ip() {
        IpAddr::V4(all) if all.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(all) if all.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        host => host,
    };
    let scheme = if tls { "https" } else { "http" };
    format!("{scheme}://{}", SocketAddr::new(host, address.port()))
}
