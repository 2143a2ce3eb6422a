//! The outcome of an attempt without a response. The retry rules decide on it, and the error of the
//! call is made from it once.

use std::time::Duration;

use crate::base::cause::Cause;
use crate::base::error::{Error, ErrorKind, FailedAttempt, Outcome};

/// The end of an attempt. Durations are those of `Retry-After`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptOutcome {
    /// A success without JSON: a proxy's page, or no body.
    NotJson,
    /// 400 and other 4xx without an outcome of their own.
    InvalidRequest,
    /// 400: the request spans more time than the service allows.
    IntervalTooLong,
    /// 401.
    Unauthorized,
    /// 403.
    Business,
    /// 404.
    NotFound,
    /// 3xx.
    Redirect,
    /// 408 of the service.
    TooHeavy,
    /// 409.
    Conflict,
    /// 413.
    TooLarge,
    /// 429.
    RateLimited(Option<Duration>),
    /// 500 and other statuses without an outcome of their own.
    Failed,
    /// 501 and 505: the next attempt would fail as well.
    Unsupported,
    /// 502, 503, 504.
    Unavailable(Option<Duration>),
    /// No connection was made. Nothing was sent.
    NotConnected,
    /// The server's certificate is not trusted. Nothing was sent.
    Untrusted,
    /// The server declares that it did not process the request.
    Unprocessed,
    /// The connection failed at an unknown moment, or a proxy closed an idle one with 408.
    Broken,
    /// No complete response in time.
    TimedOut,
    /// The response of a success began and broke off.
    CutOff,
    /// The response is larger than the client accepts.
    Oversized,
}

impl AttemptOutcome {
    /// The outcome of a failed response with this status.
    pub(crate) fn of_status(status: u16, retry_after: Option<Duration>) -> Self {
        match status {
            300..=399 => Self::Redirect,
            401 => Self::Unauthorized,
            403 => Self::Business,
            404 => Self::NotFound,
            408 => Self::TooHeavy,
            409 => Self::Conflict,
            413 => Self::TooLarge,
            429 => Self::RateLimited(retry_after),
            200..=299 => Self::NotJson,
            400..=499 => Self::InvalidRequest,
            501 | 505 => Self::Unsupported,
            502..=504 => Self::Unavailable(retry_after),
            _ => Self::Failed,
        }
    }

    pub(crate) fn kind(self) -> ErrorKind {
        match self {
            Self::NotJson => ErrorKind::UnexpectedContentType,
            Self::InvalidRequest => ErrorKind::InvalidRequest,
            Self::IntervalTooLong => ErrorKind::IntervalTooLong,
            Self::Unauthorized => ErrorKind::Unauthorized,
            Self::Business => ErrorKind::Business,
            Self::NotFound => ErrorKind::NotFound,
            Self::Redirect => ErrorKind::Redirect,
            Self::TooHeavy => ErrorKind::TooHeavy,
            Self::Conflict => ErrorKind::Conflict,
            Self::TooLarge => ErrorKind::TooLarge,
            Self::RateLimited(_) => ErrorKind::RateLimited,
            Self::Failed | Self::Unsupported | Self::Unavailable(_) => ErrorKind::Server,
            Self::NotConnected => ErrorKind::Connect,
            Self::Untrusted => ErrorKind::Untrusted,
            Self::Unprocessed | Self::Broken | Self::CutOff => ErrorKind::Transport,
            Self::TimedOut => ErrorKind::Timeout,
            Self::Oversized => ErrorKind::ResponseTooLarge,
        }
    }

    /// Whether the request took effect, as far as the outcome alone shows it.
    pub(crate) fn effect(self) -> Outcome {
        match self {
            Self::NotConnected | Self::Untrusted => Outcome::NotSent,
            Self::InvalidRequest
            | Self::IntervalTooLong
            | Self::Unauthorized
            | Self::Business
            | Self::NotFound
            | Self::Conflict
            | Self::TooLarge
            | Self::RateLimited(_)
            | Self::Unprocessed => Outcome::Refused,
            Self::CutOff => Outcome::Applied,
            Self::NotJson
            | Self::Redirect
            | Self::TooHeavy
            | Self::Failed
            | Self::Unsupported
            | Self::Unavailable(_)
            | Self::Broken
            | Self::TimedOut
            | Self::Oversized => Outcome::Unknown,
        }
    }

    /// Whether both are the same outcome, whatever their durations.
    pub(crate) fn is_same(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

/// An attempt without a response. Its texts contain no tokens.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) outcome: AttemptOutcome,
    /// Whether the request took effect.
    pub(crate) effect: Outcome,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) details: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// The size of the response's body; 0 without a complete response.
    pub(crate) response_bytes: usize,
    /// A gateway gave up on the service: there is no error body of the service.
    pub(crate) from_gateway: bool,
    /// The errors of the transport below.
    pub(crate) cause: Option<Cause>,
}

impl Failure {
    pub(crate) fn new(outcome: AttemptOutcome) -> Self {
        Self {
            outcome,
            effect: outcome.effect(),
            status: None,
            request_id: None,
            message: None,
            details: None,
            retry_after: None,
            response_bytes: 0,
            from_gateway: false,
            cause: None,
        }
    }

    /// The summary of one of several attempts, kept in the error.
    pub(crate) fn summary(&self, delay: Duration) -> FailedAttempt {
        FailedAttempt {
            kind: self.outcome.kind(),
            status: self.status,
            delay,
        }
    }

    pub(crate) fn into_error(self) -> Error {
        let mut error = Error::of(self.outcome.kind(), self.effect)
            .with_request_id(self.request_id)
            .with_details(self.details)
            .with_retry_after(self.retry_after)
            .with_cause(self.cause);
        if let Some(status) = self.status {
            error = error.with_status(status);
        }
        if let Some(message) = self.message {
            error = error.with_message(message);
        }
        if self.from_gateway {
            error = error.marked_from_gateway();
        }
        error
    }
}
