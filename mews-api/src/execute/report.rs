//! Reports of a client about each attempt: to the caller's hook, and to metrics.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::base::error::ErrorKind;

/// One attempt to send a request, as
/// [`ClientBuilder::on_attempt`](crate::ClientBuilder::on_attempt) reports it once it has ended. It
/// holds no token, no body and nothing that the service wrote.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptReport<'a> {
    /// The path of the operation below the API's base, such as `reservations/getAll/2023-06-06`.
    pub operation: &'a str,
    /// The label of the client's handle, or a short hash that stands for its access token.
    pub label: &'a str,
    /// The host that the request was sent to.
    pub server: &'a str,
    /// 1 for the first attempt of a request, 2 for the one after it.
    pub number: u32,
    /// How the attempt failed. `None` if the service answered.
    pub failure: Option<ErrorKind>,
    /// The HTTP status, if a response came.
    pub status: Option<u16>,
    /// The id that the service gave to the request, if a response came. The provider's support asks
    /// for it.
    pub request_id: Option<&'a str>,
    /// How long the attempt waited for the limit of requests.
    pub waited: Duration,
    /// The time from sending to the end of the response, or to the failure.
    pub duration: Duration,
    /// The size of the request's body in bytes.
    pub request_bytes: usize,
    /// The size of the response's body in bytes, after decompression. 0 if no complete response
    /// came.
    pub response_bytes: usize,
}

/// A function that is called with each report.
#[derive(Clone)]
pub(crate) struct AttemptHook(Arc<dyn Fn(&AttemptReport<'_>) + Send + Sync>);

impl AttemptHook {
    pub(crate) fn new(hook: impl Fn(&AttemptReport<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hook))
    }

    pub(crate) fn call(&self, report: &AttemptReport<'_>) {
        (self.0)(report);
    }
}

impl fmt::Debug for AttemptHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("custom")
    }
}
