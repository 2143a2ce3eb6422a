//! How files reach the client: one GET of a signed address, bytes in chunks.

use std::fmt;

use super::{Bytes, HeaderMap, TransportError};
use crate::base::future::BoxFuture;
use crate::value::Secret;

/// Opens the files of bulk exports, which lie on another host than the service at signed addresses.
/// The library contains one over HTTPS. Implement your own for a special network, or to return
/// files from memory in tests.
///
/// An implementation sends one GET without tokens and cookies. It neither repeats it nor follows
/// redirects, and never shows the address, which gives access to the file. Dropping the future or
/// the body abandons the request; timeouts are the caller's business.
pub trait Download: Send + Sync + 'static {
    /// Sends the request, and returns the head of the response whatever its status.
    ///
    /// # Errors
    /// When no response came.
    fn open(&self, request: FileRequest) -> BoxFuture<'_, Result<FileResponse, TransportError>>;
}

/// The bytes of a file as they come, without decompression.
pub trait FileBody: Send {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// When the connection failed, or the body ended early.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

/// A request for a file. Printing does not show the address.
#[non_exhaustive]
#[derive(Debug)]
pub struct FileRequest {
    /// The signed address.
    pub url: Secret,
    /// The first byte wanted. If it is not 0, the request carries `Range: bytes={first}-`.
    pub first: u64,
}

/// The head of a response, and the body behind it. Printing shows the status alone.
pub struct FileResponse {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Box<dyn FileBody>,
}

impl fmt::Debug for FileResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileResponse")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
