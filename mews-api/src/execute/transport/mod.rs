//! How a request reaches the service: one POST, bytes in, bytes out.

#[cfg(feature = "exports")]
mod download;
mod http;
#[cfg(any(test, feature = "test-util"))]
mod replay;

use std::fmt;

pub use ::http::HeaderMap;
pub use bytes::Bytes;

#[cfg(feature = "exports")]
pub use self::download::{Download, FileBody, FileRequest, FileResponse};
#[cfg(feature = "exports")]
pub(crate) use self::http::HttpDownload;
#[cfg(feature = "websocket")]
pub(crate) use self::http::Upgrader;
pub use self::http::{HttpTransport, HttpTransportBuilder};
#[cfg(any(test, feature = "test-util"))]
pub use self::replay::{RecordedRequest, Replay};
use super::outcome::AttemptOutcome;
use crate::base::future::BoxFuture;

/// Carries one request to the service and returns its response. The library contains one over HTTP.
/// Implement your own for a special network, or to respond from memory in tests.
///
/// An implementation makes exactly one attempt: it neither repeats, nor follows redirects (the
/// tokens would go along), nor logs the body. Dropping the future abandons the attempt; timeouts
/// are the caller's business.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and reads the whole response, whatever its status.
    ///
    /// # Errors
    /// When no complete response came. Which error decides whether a write is sent again, so don't
    /// call anything [`connect`](TransportError::connect) or
    /// [`unprocessed`](TransportError::unprocessed) that the service may have looked at.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;
}

/// A request: always a POST. Printing shows the address alone, since the body holds the tokens.
#[non_exhaustive]
pub struct Request {
    /// The full address.
    pub url: String,
    /// The path of the operation, such as `reservations/getAll/2023-06-06`.
    pub path: String,
    /// The headers: content type and accepted encodings.
    pub headers: HeaderMap,
    /// The body, tokens included.
    pub body: Bytes,
    /// The most bytes of a response, counted after decompression; compressed it should be a
    /// quarter at most.
    pub max_response: usize,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// A response. Printing shows the status alone, since the body may hold guests' data.
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// Why no complete response came.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) outcome: AttemptOutcome,
    /// The head of the response, if that much came.
    pub(crate) head: Option<Box<(u16, HeaderMap)>>,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// No connection: it is certain that nothing was sent.
    pub fn connect(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(AttemptOutcome::NotConnected, source)
    }

    /// The server could not prove who it is, so nothing was sent; trying again is of no use.
    pub fn untrusted(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(AttemptOutcome::Untrusted, source)
    }

    /// The server itself reports that it did not process the request, as HTTP/2 does by resetting a
    /// stream with `REFUSED_STREAM`.
    pub fn unprocessed(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(AttemptOutcome::Unprocessed, source)
    }

    /// Anything that failed after the connection was made.
    pub fn broken(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(AttemptOutcome::Broken, source)
    }

    /// No complete response in time.
    pub fn timeout(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(AttemptOutcome::TimedOut, source)
    }

    /// The response is larger than [`Request::max_response`].
    pub fn too_large() -> Self {
        Self::new(AttemptOutcome::Oversized, "the body exceeds the limit")
    }

    /// The status and headers that came before the failure: they show whether the service carried
    /// the request out.
    #[must_use]
    pub fn after(mut self, status: u16, headers: HeaderMap) -> Self {
        self.head = Some(Box::new((status, headers)));
        self
    }

    fn new(
        outcome: AttemptOutcome,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            outcome,
            head: None,
            source: source.into(),
        }
    }
}

impl fmt::Display for TransportError {
    /// The innermost cause is what helps; the layers above say "error sending request" and the
    /// like.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut innermost: &dyn std::error::Error = &*self.source;
        while let Some(source) = innermost.source() {
            innermost = source;
        }
        fmt::Display::fmt(innermost, f)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
