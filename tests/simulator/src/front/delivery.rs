//! The outcome of a request: a response, a broken response or a connection failure.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::message::Response;
use crate::base::seconds;

/// The outcome of a request as a client receives it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The number of the request in the log.
    pub number: u64,
    /// The delay before the first byte, or before the connection breaks.
    pub delay: Duration,
    /// The data that arrives after the delay.
    pub reply: Reply,
}

/// The data that arrives over the connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reply {
    /// A complete response.
    Response(Response),
    /// The head of a response, and a faulty body.
    Broken {
        /// The response as intended. For gzip faults, it contains the bytes that are sent.
        response: Response,
        /// The fault of its body.
        fault: BodyFault,
    },
    /// No response: not even a head arrives.
    Nothing(ConnectionFault),
}

impl Reply {
    /// The response, with a fault of its body if there is one.
    pub(super) fn of(response: Response, fault: Option<BodyFault>) -> Self {
        match fault {
            Some(fault) => Self::Broken { response, fault },
            None => Self::Response(response),
        }
    }

    /// The status, if there is one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Response(response) | Self::Broken { response, .. } => Some(response.status),
            Self::Nothing(_) => None,
        }
    }

    /// The response, if one arrives completely.
    pub fn response(&self) -> Option<&Response> {
        match self {
            Self::Response(response) => Some(response),
            _ => None,
        }
    }
}

/// Connection failures before any byte of a response has arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ConnectionFault {
    /// The connection is refused. A port can't refuse one request and accept another. Over sockets,
    /// the connection is therefore reset before the request is read.
    /// [`Server::close_port`](crate::Server::close_port) really refuses connections.
    Refused,
    /// The connection is closed after the head of the request has been read.
    ClosedUnread,
    /// The connection is closed after the whole request has been read. The request is not carried
    /// out.
    ClosedUnapplied,
    /// The connection is closed after the request has been carried out.
    ClosedApplied,
    /// The connection is reset (RST). The request is not carried out.
    Reset,
    /// The connection is reset (RST) after the request has been carried out.
    ResetApplied,
    /// No data ever arrives. The request is not carried out.
    Silent,
    /// No data ever arrives, although the request has been carried out.
    SilentApplied,
    /// The HTTP/2 server reports that it has not processed the request. Sockets use HTTP/1.1, where
    /// this is the same as `ClosedUnread`.
    RefusedStream,
}

impl ConnectionFault {
    /// Whether the service carries the request out nevertheless.
    pub fn is_applied(self) -> bool {
        matches!(
            self,
            Self::ClosedApplied | Self::ResetApplied | Self::SilentApplied
        )
    }
}

/// Faults in the transfer of a body.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum BodyFault {
    /// The body is sent in pieces, with a pause before each. It is complete.
    Slow {
        /// Size of a piece in bytes.
        bytes: usize,
        /// The pause before each piece. In JSON `everySeconds`.
        #[serde(rename = "everySeconds", with = "seconds")]
        every: Duration,
    },
    /// Spaces are sent without end, one piece after each pause.
    Endless {
        /// Size of a piece in bytes.
        bytes: usize,
        /// The pause before each piece. In JSON `everySeconds`.
        #[serde(rename = "everySeconds", with = "seconds")]
        every: Duration,
    },
    /// The connection is reset (RST) after half of the body.
    ResetHalfway,
    /// `Content-Length` is larger than the body. The connection is closed after the body.
    LengthTooLong {
        /// Number of missing bytes.
        by: usize,
    },
    /// `Content-Length` is smaller than the body. The body is truncated to that length, and the
    /// connection is closed.
    LengthTooShort {
        /// Number of bytes that `Content-Length` does not include.
        by: usize,
    },
    /// The body is sent in chunks. The connection is closed before the last chunk.
    ChunksCut,
    /// The body is declared as gzip, and its gzip data is corrupt from the middle on.
    GzipCorrupt,
    /// The body is declared as gzip, but is not compressed.
    GzipPlain,
    /// A gzip stream that unpacks to a number of spaces before the body.
    GzipBomb {
        /// Number of spaces.
        bytes: u64,
    },
}

/// Faults of the file host. Other faults, such as of the status, of headers, of the body and of the
/// connection, apply to it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum FileFault {
    /// The connection is closed after this number of bytes of the body.
    CutAfter {
        /// Number of bytes that arrive.
        bytes: u64,
    },
    /// `Range` is ignored: the file is sent from its start, with status 200.
    IgnoreRange,
    /// The file is sent with `Content-Encoding: gzip`, from its start.
    Gzip,
    /// The link has expired: status 403.
    ExpiredLink,
}
