//! Kinds of failures, and whether a failed call took effect.

use std::time::Duration;

use crate::base::kind_names::kind_names;

/// One of the attempts behind an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct FailedAttempt {
    /// How it failed.
    pub kind: ErrorKind,
    /// The HTTP status, if a response came.
    pub status: Option<u16>,
    /// The wait since the attempt before it, or for the first one since the call began: backoff, or
    /// the rate limit.
    pub delay: Duration,
}

/// The kind of an [`Error`](crate::Error). The predicates of `Error` recommend a reaction to each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client can't be built from these settings.
    Configuration,
    /// The request is invalid: refused before sending, or by the service (400 and other refusals
    /// without their own kind).
    InvalidRequest,
    /// The request spans more time than the service allows (400).
    IntervalTooLong,
    /// The service refused the tokens, or a permission is missing (401).
    Unauthorized,
    /// A rule of the business forbids it (403).
    Business,
    /// No such operation at this address (404).
    NotFound,
    /// The service takes too long to prepare the response (408).
    TooHeavy,
    /// The data has changed since it was read (409).
    Conflict,
    /// The request is too large (413).
    TooLarge,
    /// Too many requests with this access token (429).
    RateLimited,
    /// The service failed (5xx).
    Server,
    /// No connection: nothing was sent.
    Connect,
    /// The server could not prove who it is: nothing was sent.
    Untrusted,
    /// The connection failed after it was made.
    Transport,
    /// No complete response in the time allowed.
    Timeout,
    /// The response is not what the operation declares. If it is an error in spite of its status
    /// (200), the message is the service's.
    Decode,
    /// The response is not JSON: the page of a proxy, or of a firewall (403).
    UnexpectedContentType,
    /// The response points to another address; never followed, since the tokens would go there.
    Redirect,
    /// The response is larger than the client accepts.
    ResponseTooLarge,
    /// The service handed out a cursor that it had handed out before.
    CursorLoop,
    /// A bulk export failed, its files are no longer kept, or they changed while they were read.
    ExportFailed,
}

impl ErrorKind {
    /// Whether a call that fails like this has mostly taken effect.
    pub(super) fn usual_outcome(self) -> Outcome {
        match self {
            Self::Configuration | Self::Connect | Self::Untrusted => Outcome::NotSent,
            Self::InvalidRequest
            | Self::IntervalTooLong
            | Self::Unauthorized
            | Self::Business
            | Self::NotFound
            | Self::Conflict
            | Self::TooLarge
            | Self::RateLimited => Outcome::Refused,
            Self::TooHeavy
            | Self::Server
            | Self::Transport
            | Self::Timeout
            | Self::UnexpectedContentType
            | Self::Redirect => Outcome::Unknown,
            Self::Decode | Self::ResponseTooLarge | Self::CursorLoop | Self::ExportFailed => {
                Outcome::Applied
            }
        }
    }
}

/// Whether a failed call took effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The request never left: nothing happened. It can be sent again.
    NotSent,
    /// The service refused the request: nothing happened.
    Refused,
    /// The service may have carried it out or not. Read back before sending a write again.
    Unknown,
    /// The service carried it out; only the response was lost or could not be read. Do not send a
    /// write again.
    Applied,
}

kind_names!(ErrorKind {
    Configuration "configuration",
    InvalidRequest "invalid_request",
    IntervalTooLong "interval_too_long",
    Unauthorized "unauthorized",
    Business "business",
    NotFound "not_found",
    TooHeavy "too_heavy",
    Conflict "conflict",
    TooLarge "too_large",
    RateLimited "rate_limited",
    Server "server",
    Connect "connect",
    Untrusted "untrusted",
    Transport "transport",
    Timeout "timeout",
    Decode "decode",
    UnexpectedContentType "unexpected_content_type",
    Redirect "redirect",
    ResponseTooLarge "response_too_large",
    CursorLoop "cursor_loop",
    ExportFailed "export_failed",
});

kind_names!(Outcome {
    NotSent "not_sent",
    Refused "refused",
    Unknown "unknown",
    Applied "applied",
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_kinds_follow_their_variants() {
        assert_eq!(ErrorKind::IntervalTooLong.to_string(), "interval_too_long");
        assert_eq!(format!("{:>9}", Outcome::NotSent), " not_sent");
        assert_eq!(
            serde_json::to_string(&ErrorKind::Server).unwrap(),
            "\"server\""
        );
    }
}
