//! A success of the service, not read yet.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName};

use super::retry_after::http_date;
use crate::base::credentials::Credentials;
use crate::base::handle::Handle;
use crate::value::Timestamp;

pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// A successful response of the service, not read into a type yet.
pub(crate) struct Answer {
    /// Empty for 204 alone.
    pub(crate) body: Vec<u8>,
    pub(crate) status: u16,
    /// Read on demand: most callers want only the body.
    pub(crate) headers: HeaderMap,
    /// How often the request was sent for it.
    pub(crate) attempts: u32,
    /// How many of these were refused for being too many (429).
    pub(crate) refusals: u32,
    /// How long the request waited because of the limit of requests.
    pub(crate) waited: Duration,
    /// The request allowed the service to leave out an empty body.
    pub(crate) minimal: bool,
    /// The handle whose data it is.
    pub(crate) handle: Arc<Handle>,
}

impl Answer {
    /// The id that the service gave the request.
    pub(crate) fn request_id(&self) -> Option<String> {
        request_id(&self.headers, &self.handle.credentials)
    }

    /// The time of the response by the service's clock. Pagination closes open intervals there.
    pub(crate) fn date(&self) -> Option<Timestamp> {
        http_date(&self.headers)
    }
}

/// The id that the service gave a request.
pub(crate) fn request_id(headers: &HeaderMap, credentials: &Credentials) -> Option<String> {
    header_text(headers, &REQUEST_ID).map(|id| credentials.redact(id))
}

/// A header that is a text.
pub(crate) fn header_text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
