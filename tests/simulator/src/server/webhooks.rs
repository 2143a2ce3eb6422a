//! Sends webhooks by the provider's rules. The receiver has a few seconds to respond. Redirects 307
//! and 308 are followed. After a status other than 2xx the message is sent again after a pause. It
//! is dropped after several attempts.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::header::{HOST, LOCATION};
use hyper::{Method, Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::front::events::Message;
use crate::front::webhooks::{Delivery, Webhooks};
use crate::server::http::Shared;

/// Maximum number of redirects of one attempt.
const REDIRECTS: usize = 3;
/// Maximum wait before the next check for due messages, because the simulator's clock may be set in
/// the meantime.
const LONGEST: Duration = Duration::from_secs(3_600);

/// Delivers messages one after another until the server stops.
pub(crate) async fn run(shared: Arc<Shared>, mut stopped: watch::Receiver<()>) {
    loop {
        tokio::select! {
            _ = stopped.changed() => return,
            () = step(&shared) => {}
        }
    }
}

/// Delivers the message that is due, or waits for one.
async fn step(shared: &Shared) {
    let simulator = &shared.simulator;
    let (events, clock) = (&simulator.pipeline.events, &simulator.pipeline.clock);
    let now = clock.now();
    let ids = |enterprise| simulator.integration(enterprise);
    match (events.webhooks(), events.next(now, ids)) {
        (Some(webhooks), Ok(message)) => deliver(shared, &webhooks, message).await,
        // Without an address nothing is sent.
        (None, Ok(_)) => {}
        (_, Err(due)) => {
            let wait = due.map_or(LONGEST, |due| {
                clock.real(due.saturating_sub(now)).min(LONGEST)
            });
            tokio::select! {
                () = events.news.notified() => {}
                () = sleep(wait) => {}
            }
        }
    }
}

async fn deliver(shared: &Shared, webhooks: &Webhooks, mut message: Message) {
    let simulator = &shared.simulator;
    let (events, clock) = (&simulator.pipeline.events, &simulator.pipeline.clock);
    let sent = timeout(
        clock.real(webhooks.patience),
        post(&webhooks.url, &message.body),
    )
    .await;
    let status = sent.ok().and_then(Result::ok);
    let is_done = status.is_some_and(|status| (200..300).contains(&status));
    let is_last = message.attempt >= webhooks.attempts;
    events.deliveries.push(Delivery {
        message: message.number,
        attempt: message.attempt,
        at: clock.now(),
        status,
        dropped: !is_done && is_last,
        events: message.events,
    });
    if !is_done && !is_last {
        message.attempt += 1;
        message.due = clock.now().saturating_add(webhooks.retry);
        events.again(message);
    }
}

/// Sends a message and returns the status of the response.
async fn post(url: &str, body: &str) -> io::Result<u16> {
    let mut url: Uri = url.parse().map_err(io::Error::other)?;
    for _ in 0..=REDIRECTS {
        let authority = url.authority().ok_or(io::ErrorKind::InvalidInput)?.clone();
        let port = authority.port_u16().unwrap_or(80);
        let host = authority
            .host()
            .trim_start_matches('[')
            .trim_end_matches(']');
        let stream = TcpStream::connect((host, port)).await?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .map_err(io::Error::other)?;
        let path = url.path_and_query().map_or("/", |path| path.as_str());
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(HOST, authority.as_str())
            .body(Full::new(Bytes::from(body.to_owned())))
            .map_err(io::Error::other)?;
        let exchange = async {
            let response = sender
                .send_request(request)
                .await
                .map_err(io::Error::other)?;
            let (head, body) = response.into_parts();
            // The body is read to the end, so that the receiver can send its whole response.
            let _ = http_body_util::Limited::new(body, 1 << 20).collect().await;
            Ok::<_, io::Error>(head)
        };
        let (mut exchange, mut connection) = (pin!(exchange), pin!(connection));
        let mut is_open = true;
        let head = loop {
            tokio::select! {
                biased;
                head = &mut exchange => break head?,
                // A receiver may close the connection after its response, which can still be read.
                _ = &mut connection, if is_open => is_open = false,
            }
        };
        let status = head.status.as_u16();
        let location = head
            .headers
            .get(LOCATION)
            .and_then(|location| location.to_str().ok());
        match location.filter(|_| matches!(status, 307 | 308)) {
            Some(location) if location.starts_with('/') => {
                let next = format!("http://{authority}{location}");
                url = next.parse().map_err(io::Error::other)?;
            }
            Some(location) => url = location.parse().map_err(io::Error::other)?,
            None => return Ok(status),
        }
    }
    Err(io::Error::other("too many redirects"))
}
