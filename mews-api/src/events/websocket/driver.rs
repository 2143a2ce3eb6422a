//! The task behind a stream: connects, reads, pings.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::{FutureExt, SinkExt, StreamExt};
use tokio::sync::Notify;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Bytes, Error as SocketError, Message};

use super::Gap;
use super::dial::{ByteStream, Dialer, Opened};
use super::message;
use super::queue::Queue;
use super::state::{Machine, Step};
use crate::base::clock::Clock;
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::execute::executor::Executor;
use crate::json::Empty;
use crate::value::Timestamp;

/// The longest pause that the service may ask for between two tries.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(900);

type Socket = WebSocketStream<Box<dyn ByteStream>>;

pub(super) struct Driver<E> {
    pub(super) executor: Executor,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) dialer: Dialer,
    pub(super) machine: Machine,
    pub(super) queue: Arc<Queue<E>>,
    /// Notified when the consumer wants a new connection.
    pub(super) renewal: Arc<Notify>,
    /// Where the gap of the first connection begins.
    pub(super) since: Option<Timestamp>,
    pub(super) margin: Duration,
    pub(super) config: WebSocketConfig,
}

/// The service's clock, measured by the monotonic one. Changes of the local wall clock do not
/// matter.
#[derive(Clone, Copy)]
struct ServiceClock {
    date: Timestamp,
    at: Duration,
}

impl ServiceClock {
    fn at(&self, now: Duration) -> Timestamp {
        let later = self.date.checked_add(now.saturating_sub(self.at));
        later.unwrap_or(Timestamp::MAX)
    }
}

impl<E: Empty + Send + 'static> Driver<E> {
    /// Ends with an error that a new try can't change; else it is ended by its stream.
    pub(super) async fn run(mut self) {
        loop {
            let now = self.clock.now();
            match self.machine.step(now) {
                Step::Connect => match self.connect().await {
                    Ok(opened) => self.converse(opened).await,
                    Err(error) if is_final(&error) => {
                        return self.queue.close(Some(self.named(error)));
                    }
                    Err(error) => self.failed(error),
                },
                Step::Wait(until) => self.clock.sleep(until.saturating_sub(now)).await,
                // The phases of a connection are handled while there is one.
                Step::GiveUp | Step::Ping | Step::Silent => self.failed(lost("closed")),
            }
        }
    }

    /// One handshake, within its time.
    async fn connect(&mut self) -> Result<Opened, Error> {
        tracing::debug!(
            label = self.executor.handle().label().as_str(),
            "websocket: connecting"
        );
        let now = self.clock.now();
        let Step::Wait(until) = self.machine.step(now) else {
            return Err(too_slow());
        };
        let timer = self.clock.sleep(until.saturating_sub(now));
        match select(self.dialer.open(), timer).await {
            Either::Left((opened, _)) => opened,
            Either::Right(_) => Err(too_slow()),
        }
    }

    /// Reads a connection until it ends.
    async fn converse(&mut self, opened: Opened) {
        let now = self.clock.now();
        let service = ServiceClock {
            date: opened.date.unwrap_or_else(|| self.clock.wall()),
            at: now,
        };
        let since = match self.queue.last_heard() {
            Some(heard) => Some(self.with_margin(heard)),
            None => self.since,
        };
        self.queue.opened(Gap {
            since,
            until: service.date,
        });
        self.machine.opened(now);
        tracing::debug!(
            label = self.executor.handle().label().as_str(),
            "websocket: open"
        );
        let config = Some(self.config);
        let mut socket =
            WebSocketStream::from_raw_socket(opened.stream, Role::Client, config).await;
        if let Err(error) = self.read(&mut socket, service).await {
            self.failed(error);
        }
    }

    /// Ends without an error if a new connection is wanted.
    async fn read(&mut self, socket: &mut Socket, service: ServiceClock) -> Result<(), Error> {
        let renewal = Arc::clone(&self.renewal);
        // A request from before this connection is fulfilled by this connection.
        let _ = renewal.notified().now_or_never();
        loop {
            let now = self.clock.now();
            let until = match self.machine.step(now) {
                Step::Wait(until) => until,
                Step::Ping => {
                    self.ping(socket).await?;
                    continue;
                }
                Step::Silent => return Err(lost("the connection was silent for too long")),
                Step::Connect | Step::GiveUp => return Ok(()),
            };
            let timer = self.clock.sleep(until.saturating_sub(now));
            // Received data is read before the time is checked: a delayed task is not silence.
            let renewed = pin!(renewal.notified());
            let read = select(socket.next(), select(timer, renewed));
            match read.await {
                Either::Left((None, _)) => return Err(lost("the service closed the connection")),
                Either::Left((Some(Err(error)), _)) => return Err(self.broken(&error)),
                Either::Left((Some(Ok(message)), _)) => self.came(&message, service)?,
                Either::Right((Either::Left(_), _)) => {}
                Either::Right((Either::Right(_), _)) => {
                    self.machine.renew(self.clock.now());
                    return Ok(());
                }
            }
        }
    }

    fn came(&mut self, message: &Message, service: ServiceClock) -> Result<(), Error> {
        let now = self.clock.now();
        self.machine.heard(now);
        let at = service.at(now);
        let text = match message {
            Message::Text(text) => text.as_bytes(),
            Message::Binary(bytes) => bytes,
            Message::Close(_) => return Err(lost("the service closed the connection")),
            _ => {
                self.queue.heard(at);
                return Ok(());
            }
        };
        let handle = self.executor.handle();
        let events = message::read(text, &handle.credentials);
        let events = events.into_iter().map(|(bytes, event)| {
            let event = event.map_err(|error| self.named(error));
            (bytes, event)
        });
        self.queue.came(at, self.with_margin(at), events);
        Ok(())
    }

    /// A peer that takes nothing must not hold up the watch over its silence.
    async fn ping(&mut self, socket: &mut Socket) -> Result<(), Error> {
        let now = self.clock.now();
        let Step::Wait(until) = self.machine.step(now) else {
            return Ok(());
        };
        let timer = self.clock.sleep(until.saturating_sub(now));
        let ping = pin!(socket.send(Message::Ping(Bytes::new())));
        match select(ping, timer).await {
            Either::Left((sent, _)) => sent.map_err(|error| self.broken(&error)),
            Either::Right(_) => Ok(()),
        }
    }

    fn with_margin(&self, at: Timestamp) -> Timestamp {
        at.checked_sub(self.margin).unwrap_or(Timestamp::MIN)
    }

    fn failed(&mut self, error: Error) {
        let pause = error
            .retry_after()
            .map(|pause| pause.min(LONGEST_RETRY_AFTER));
        let fraction = self.executor.shared.traffic.random.fraction();
        let pause = self.machine.failed(self.clock.now(), fraction, pause);
        let error = self.named(error);
        tracing::debug!(%error, pause = ?pause, "websocket: lost");
        self.queue.failed(error);
    }

    fn named(&self, error: Error) -> Error {
        let error = error.in_operation("websocket".into());
        error.labelled(self.executor.handle().label())
    }

    fn broken(&self, error: &SocketError) -> Error {
        let kind = match error {
            SocketError::Capacity(_) => ErrorKind::ResponseTooLarge,
            _ => ErrorKind::Transport,
        };
        let credentials = &self.executor.handle().credentials;
        Error::of(kind, Outcome::Unknown).with_message(credentials.redact(&error.to_string()))
    }
}

/// Whether a new try would end in the same way.
fn is_final(error: &Error) -> bool {
    error.is_unauthorized() || error.is_configuration()
}

fn lost(message: &str) -> Error {
    Error::of(ErrorKind::Transport, Outcome::Unknown).with_message(message)
}

fn too_slow() -> Error {
    Error::of(ErrorKind::Timeout, Outcome::Unknown).with_message("the handshake takes too long")
}
