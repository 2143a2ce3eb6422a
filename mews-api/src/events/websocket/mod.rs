//! The websocket: a stream of events that reconnects by itself and reports gaps. With the feature
//! `websocket`.
//!
//! ```no_run
//! use mews_api::types::WebsocketEvent;
//! use mews_api::websocket::Event;
//! use mews_api::{Client, Timestamp};
//!
//! # async fn catch_up(_: &Client, _: Option<Timestamp>) {}
//! # fn saved() -> Option<Timestamp> { None }
//! # fn save(_: Timestamp) {}
//! # async fn run(client: Client) -> Result<(), mews_api::Error> {
//! let mut events = client.events().since(saved()).connect();
//! while let Some(event) = events.next().await {
//!     match event {
//!         // Everything that was updated since then, once after each connect.
//!         Ok(Event::Gap(gap)) => catch_up(&client, gap.since()).await,
//!         Ok(Event::Data(WebsocketEvent::Reservation(event))) => println!("{}", event.id),
//!         Ok(Event::Data(_)) => {}
//!         // The stream goes on after an error; the last one ends it.
//!         Err(error) => eprintln!("{error}"),
//!     }
//!     if let Some(position) = events.position() {
//!         save(position);
//!     }
//! }
//! # Ok(()) }
//! ```
//!
//! The service sends an event once, over the connection that is open, and neither repeats nor
//! numbers them. So each connection begins with a [`Gap`]: read what was updated since,
//! reservations and resources by [`Call::changes`](crate::Call::changes), commands by
//! `commands/getAllActive`. Which events come is configured at the provider. An access token may
//! have one connection at a time.

mod connect;
mod dial;
mod driver;
mod message;
mod queue;
mod state;
mod stream;
#[cfg(test)]
mod tests;

pub use connect::Connect;
#[cfg(any(test, feature = "test-util"))]
pub use dial::{ByteStream, Opened};
pub use stream::EventStream;

use crate::value::Timestamp;

/// An item of a stream of events. `E` is the data of events, in this library
/// [`WebsocketEvent`](crate::types::WebsocketEvent).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event<E> {
    /// Events may be missing: read what was updated since.
    Gap(Gap),
    /// An event, in the order in which it came over its connection.
    Data(E),
}

/// A time for which events may be missing. It is the first item of every connection, and an item
/// wherever the buffer overflowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    pub(super) since: Option<Timestamp>,
    pub(super) until: Timestamp,
}

impl Gap {
    /// From when on events may be missing, by the service's clock, with the margin
    /// ([`Connect::margin`]) already taken off. `None` at the first connection without
    /// [`Connect::since`]: everything.
    pub fn since(&self) -> Option<Timestamp> {
        self.since
    }

    /// The time at which events arrived (again), by the service's clock. Read up to now rather than
    /// to this moment: reading an item twice does no harm.
    pub fn until(&self) -> Timestamp {
        self.until
    }
}
