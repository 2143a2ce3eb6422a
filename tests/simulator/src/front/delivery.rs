//! How an answer arrives, or does not.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::message::Response;
use crate::base::seconds;

/// What a client gets for a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The number that the log gives to the request.
    pub number: u64,
    /// How long nothing is heard before the first byte, or before the connection breaks.
    pub delay: Duration,
    /// What comes then.
    pub reply: Reply,
}

/// What comes back over the wire.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reply {
    /// All of a response.
    Response(Response),
    /// The head of a response, and a body that something happens to.
    Broken {
        /// The response as it was meant; where gzip is at fault, with the bytes that go out.
        response: Response,
        /// What happens to its body.
        fault: BodyFault,
    },
    /// Not even the head of a response.
    Nothing(ConnectionFault),
}

impl Reply {
    /// The status, if there is one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Response(response) | Self::Broken { response, .. } => Some(response.status),
            Self::Nothing(_) => None,
        }
    }

    /// The response, if one arrives whole.
    pub fn response(&self) -> Option<&Response> {
        match self {
            Self::Response(response) => Some(response),
            _ => None,
        }
    }
}

/// Ends of a connection before anything of a response has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ConnectionFault {
    /// It can't be made. A port can't refuse one request and take another, so over sockets the connection is reset unread;
    /// [`Server::close_port`](crate::Server::close_port) refuses connections truly.
    Refused,
    /// Closed once the head of the request has been read.
    ClosedUnread,
    /// Closed after all of the request has been read, and nothing was done.
    ClosedUnapplied,
    /// Closed after the request has been carried out.
    ClosedApplied,
    /// Reset by a packet, and nothing was done.
    Reset,
    /// Reset by a packet after the request has been carried out.
    ResetApplied,
    /// Nothing is ever heard, and nothing was done.
    Silent,
    /// Nothing is ever heard after the request has been carried out.
    SilentApplied,
    /// The server of HTTP/2 says that it has not processed the request. Over sockets, which speak HTTP/1.1, as
    /// `ClosedUnread`.
    RefusedStream,
}

impl ConnectionFault {
    /// Whether the service carries the request out all the same.
    pub fn is_applied(self) -> bool {
        matches!(
            self,
            Self::ClosedApplied | Self::ResetApplied | Self::SilentApplied
        )
    }
}

/// What happens to a body on its way.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum BodyFault {
    /// It comes in pieces of some bytes, with a pause before each. All of it comes.
    Slow {
        /// Bytes of a piece.
        bytes: usize,
        /// The pause. In JSON `everySeconds`.
        #[serde(rename = "everySeconds", with = "seconds")]
        every: Duration,
    },
    /// Spaces come, a piece after each pause, and it never ends.
    Endless {
        /// Bytes of a piece.
        bytes: usize,
        /// The pause. In JSON `everySeconds`.
        #[serde(rename = "everySeconds", with = "seconds")]
        every: Duration,
    },
    /// The connection is reset by a packet after half of it.
    ResetHalfway,
    /// `Content-Length` is larger than what comes before the connection is closed.
    LengthTooLong {
        /// Bytes that are missing.
        by: usize,
    },
    /// `Content-Length` is smaller than the body, which is cut there; the connection is closed.
    LengthTooShort {
        /// Bytes that are not announced.
        by: usize,
    },
    /// Sent in chunks, and the connection is closed before the last of them.
    ChunksCut,
    /// Said to be gzip, and is gzip until somewhere in the middle.
    GzipCorrupt,
    /// Said to be gzip, and is not.
    GzipPlain,
    /// A gzip stream that unpacks to a number of spaces before the body.
    GzipBomb {
        /// How many.
        bytes: u64,
    },
}
