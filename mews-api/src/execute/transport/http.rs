//! The transport over HTTP, on reqwest.

mod body;
mod builder;
#[cfg(feature = "exports")]
mod download;
mod tls;
#[cfg(feature = "websocket")]
mod upgrade;

use std::fmt;
use std::sync::OnceLock;

use reqwest::Url;

use self::body::Body;
pub use self::builder::HttpTransportBuilder;
#[cfg(feature = "exports")]
pub(crate) use self::download::HttpDownload;
#[cfg(feature = "websocket")]
pub(crate) use self::upgrade::Upgrader;
use super::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};

/// The transport over HTTP that a client has unless it is given another one. To measure, record or
/// change requests, wrap it in a [`Transport`] of your own; for certificates and proxies see
/// [`HttpTransport::builder`].
///
/// It sends to the address of each request, over HTTPS only unless
/// [`allow_plain_http`](HttpTransportBuilder::allow_plain_http) is set. It follows no redirects and
/// repeats no requests. With the feature `gzip` it decompresses responses itself.
///
/// ```no_run
/// use mews_api::transport::{
///     BoxFuture, HttpTransport, Request, Response, Transport, TransportError,
/// };
/// use mews_api::{Client, Credentials, Error};
///
/// struct Measured(HttpTransport);
///
/// impl Transport for Measured {
///     fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
///         Box::pin(async move {
///             let path = request.path.clone();
///             let start = std::time::Instant::now();
///             let response = self.0.send(request).await;
///             println!("{path}: {:?}", start.elapsed());
///             response
///         })
///     }
/// }
///
/// # fn run(credentials: Credentials) -> Result<Client, Error> {
/// let transport = Measured(HttpTransport::builder().build()?);
/// Client::builder(credentials, "Acme Sync 1.4.0").transport(transport).build()
/// # }
/// ```
pub struct HttpTransport {
    client: reqwest::Client,
    /// The part of addresses that is the same in all requests, parsed: that costs as much as all
    /// else the library does for a call.
    base: OnceLock<(String, Url)>,
}

impl HttpTransport {
    /// Starts a transport with other settings than the default.
    pub fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder::new()
    }

    /// The address of a request.
    fn url(&self, request: &Request) -> Result<Url, TransportError> {
        let invalid = |_| TransportError::connect("the address is not a URL");
        let prefix = request.url.strip_suffix(&request.path);
        let (prefix, known) = match (prefix, self.base.get()) {
            (Some(prefix), Some((base, url))) if base == prefix => (prefix, url.clone()),
            (Some(prefix), None) => {
                let url = Url::parse(prefix).map_err(invalid)?;
                // Another request may have been faster; both parsed what they need.
                let _ = self.base.set((prefix.to_owned(), url.clone()));
                (prefix, url)
            }
            _ => return Url::parse(&request.url).map_err(invalid),
        };
        debug_assert!(prefix.ends_with('/'), "a prefix ends with a slash");
        let mut url = known;
        url.set_path(&format!("{}{}", url.path(), request.path));
        Ok(url)
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let url = self.url(&request)?;
        let mut post = reqwest::Request::new(reqwest::Method::POST, url);
        *post.headers_mut() = request.headers;
        body::accept(post.headers_mut());
        *post.body_mut() = Some(request.body.into());
        let mut answer = self.client.execute(post).await.map_err(classify)?;
        let status = answer.status().as_u16();
        let headers = std::mem::take(answer.headers_mut());
        match read(&mut answer, &headers, request.max_response).await {
            Ok(body) => Ok(Response {
                status,
                headers,
                body,
            }),
            Err(error) => Err(error.after(status, headers)),
        }
    }
}

async fn read(
    answer: &mut reqwest::Response,
    headers: &HeaderMap,
    max: usize,
) -> Result<Vec<u8>, TransportError> {
    let mut body = Body::new(headers, max)?;
    while let Some(chunk) = answer.chunk().await.map_err(classify)? {
        body.add(&chunk)?;
    }
    body.finish()
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport").finish_non_exhaustive()
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// A connect timeout is both "connect" and "timeout"; a timeout or a cut in the body is also
/// "decode". Hence this order.
fn classify(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if is_untrusted(&error) {
        TransportError::untrusted(error)
    } else if is_refused_stream(&error) {
        TransportError::unprocessed(error)
    } else if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::broken(error)
    }
}

/// The causes of an error, from the outside in. An io error hides its content from `source`.
fn causes<'a>(
    error: &'a (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(Some(error), |error| {
        match error.downcast_ref::<std::io::Error>() {
            Some(error) => error.get_ref().map(|inner| inner as _),
            None => error.source(),
        }
    })
}

/// The other side's certificate is expired, of another host, or of an unknown issuer. Detected only
/// with rustls.
fn is_untrusted(error: &(dyn std::error::Error + 'static)) -> bool {
    #[cfg(feature = "rustls-no-provider")]
    return causes(error).any(|cause| {
        matches!(
            cause.downcast_ref(),
            Some(rustls::Error::InvalidCertificate(_))
        )
    });
    #[cfg(not(feature = "rustls-no-provider"))]
    return causes(error).any(|_| false);
}

/// The server reset the stream and declared that it did not process it. A GOAWAY declares the same
/// for the last streams of a connection, but the error does not show which these are.
fn is_refused_stream(error: &(dyn std::error::Error + 'static)) -> bool {
    #[cfg(feature = "http2")]
    return causes(error).any(|cause| {
        cause.downcast_ref::<h2::Error>().is_some_and(|error| {
            error.is_reset()
                && error.is_remote()
                && error.reason() == Some(h2::Reason::REFUSED_STREAM)
        })
    });
    #[cfg(not(feature = "http2"))]
    return causes(error).any(|_| false);
}

#[cfg(test)]
mod tests;
