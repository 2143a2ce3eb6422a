//! The stream that users hold.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

use super::Event;
use super::connect::Connect;
use super::dial::Dialer;
use super::driver::Driver;
use super::queue::Queue;
use super::state::Machine;
use crate::base::error::Error;
use crate::json::Empty;
use crate::value::Timestamp;

/// A stream of events, from [`Connect::connect`]. Dropping it closes the connection and ends its
/// task.
///
/// It reconnects by itself. An error is an item and does not end the stream, unless a new try would
/// fail in the same way: tokens that the service refuses (401, 403), or wrong settings.
///
/// Needs a Tokio runtime with its timer and I/O enabled.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream<E: Empty + Send + 'static> {
    queue: Arc<Queue<E>>,
    renewal: Arc<Notify>,
    margin: Duration,
    /// Until the first poll.
    connect: Option<Box<Connect>>,
    task: Option<AbortHandle>,
}

impl<E: Empty + Send + 'static> EventStream<E> {
    pub(super) fn new(connect: Connect) -> Self {
        Self {
            queue: Arc::new(Queue::new(connect.capacity)),
            renewal: Arc::default(),
            margin: connect.margin,
            connect: Some(Box::new(connect)),
            task: None,
        }
    }

    /// The next item: a gap, an event or an error; `None` after an error that ends the stream.
    /// A call that is dropped before it is done, as in `tokio::select!`, loses nothing.
    pub async fn next(&mut self) -> Option<Result<Event<E>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The position to save once the items so far are processed, and to pass to [`Connect::since`]
    /// after a restart. Everything before it is in these items. It includes a safety margin. `None`
    /// before the first connection.
    pub fn position(&self) -> Option<Timestamp> {
        let delivered = self.queue.delivered()?;
        Some(delivered.checked_sub(self.margin).unwrap_or(Timestamp::MIN))
    }

    /// Closes the connection that is open and makes a new one: after devices were added or removed,
    /// whose commands come over new connections alone. The new one begins with a gap, as always.
    pub fn reconnect(&mut self) {
        self.renewal.notify_one();
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<E>, Error>>> {
        if let Some(connect) = self.connect.take() {
            self.start(*connect);
        }
        self.queue.poll_next(context)
    }

    fn start(&mut self, connect: Connect) {
        let dialer = match connect.dialer.clone() {
            Some(dialer) => Ok(dialer),
            None => Dialer::of(&connect),
        };
        let dialer = match dialer {
            Ok(dialer) => dialer,
            Err(error) => return self.queue.close(Some(error)),
        };
        let executor = connect.client.executor;
        let clock = executor.clock();
        let driver = Driver {
            machine: Machine::new(connect.times, clock.now()),
            clock,
            executor,
            dialer,
            queue: Arc::clone(&self.queue),
            renewal: Arc::clone(&self.renewal),
            since: connect.since,
            margin: connect.margin,
            config: WebSocketConfig::default()
                .read_buffer_size(16 << 10)
                .max_frame_size(Some(connect.max_frame))
                .max_message_size(Some(connect.max_message)),
        };
        self.task = Some(tokio::spawn(driver.run()).abort_handle());
    }
}

impl<E: Empty + Send + 'static> Stream for EventStream<E> {
    type Item = Result<Event<E>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<E: Empty + Send + 'static> Drop for EventStream<E> {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl<E: Empty + Send + 'static> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}
