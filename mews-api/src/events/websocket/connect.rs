//! Settings of a stream of events.

use std::fmt;
use std::time::Duration;

use super::dial::Dialer;
use super::queue::Capacity;
use super::state::Times;
use super::stream::EventStream;
use crate::client::Client;
use crate::json::Empty;
use crate::value::Timestamp;

/// Settings of a stream of events, from [`Client::events`]. Printing shows no token.
#[must_use]
pub struct Connect {
    pub(super) client: Client,
    pub(super) since: Option<Timestamp>,
    pub(super) address: Option<String>,
    pub(super) margin: Duration,
    pub(super) times: Times,
    pub(super) capacity: Capacity,
    pub(super) max_frame: usize,
    pub(super) max_message: usize,
    pub(super) dialer: Option<Dialer>,
}

impl Client {
    /// Settings of a stream of the events of this handle's property; end with
    /// [`connect`](crate::websocket::Connect::connect). With the feature `websocket`.
    pub fn events(&self) -> Connect {
        Connect {
            client: self.clone(),
            since: None,
            address: None,
            margin: Duration::from_secs(300),
            times: Times::default(),
            capacity: Capacity {
                events: 1024,
                bytes: 4 << 20,
            },
            max_frame: 1 << 20,
            max_message: 1 << 20,
            dialer: None,
        }
    }
}

impl Connect {
    /// The beginning of the first gap: the result of [`EventStream::position`] or
    /// [`Gap::since`](super::Gap::since) before the last restart. Without it, the first gap has no
    /// beginning.
    pub fn since(mut self, since: impl Into<Option<Timestamp>>) -> Self {
        self.since = since.into();
        self
    }

    /// The platform's websocket address, such as `wss://gateway.example.com`; `/ws/connector` is
    /// added. Needed if the client's environment is an address of your own. Must be `wss`, or `ws`
    /// to the machine itself.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// How long before the last proof of life a gap begins: for events that come late. Default: 5
    /// minutes.
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// The number of events that may wait for the consumer; 0 counts as 1. Their texts may take 4
    /// MiB. Events that do not fit become a gap. Default: 1,024.
    pub fn buffer(mut self, events: usize) -> Self {
        self.capacity.events = events.max(1);
        self
    }

    /// The largest frame and message in bytes. A larger one ends the connection, and the gap of the
    /// next one covers it. Default: 1 MiB for both.
    pub fn max_sizes(mut self, frame: usize, message: usize) -> Self {
        self.max_frame = frame;
        self.max_message = message;
        self
    }

    /// The pause before a new try is anything from nothing to a bound: `first`, doubled with each
    /// failure, at most `longest`. A connection that was open for a minute forgets failures.
    /// Default: 0.5 s and 60 s.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.times.first_pause = first;
        self.times.longest_pause = longest;
        self
    }

    /// How often a ping is sent, and after how long without any frame a connection counts as dead.
    /// Default: 20 s and 60 s.
    pub fn liveness(mut self, ping_every: Duration, silent_after: Duration) -> Self {
        self.times.ping_every = ping_every;
        self.times.silent_after = silent_after;
        self
    }

    /// How long a handshake may take. Default: 30 s.
    pub fn handshake_timeout(mut self, timeout: Duration) -> Self {
        self.times.handshake = timeout;
        self
    }

    /// Reads events over other connections than the client's own, for tests without sockets: the
    /// function is called for each connection and makes the byte stream of a websocket whose
    /// handshake has succeeded, or an error. With the feature `test-util`.
    #[cfg(any(test, feature = "test-util"))]
    pub fn over<F>(mut self, open: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<super::Opened, crate::Error>> + Send + 'static,
    {
        self.dialer = Some(Dialer::custom(move || Box::pin(open())));
        self
    }

    /// The stream of events whose data is read as `E`.
    pub(crate) fn connect_as<E: Empty + Send + 'static>(self) -> EventStream<E> {
        EventStream::new(self)
    }
}

impl fmt::Debug for Connect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect")
            .field("client", &self.client)
            .field("since", &self.since)
            .field("margin", &self.margin)
            .field("times", &self.times)
            .field("capacity", &self.capacity)
            .finish_non_exhaustive()
    }
}
