//! The transport over HTTP, on reqwest.

mod body;

use std::time::Duration;

use reqwest::{Url, redirect};

use self::body::Body;
use super::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
use crate::base::error::Error;

/// Below the usual keep-alive of servers: a pooled connection that the server closes just as a write goes out leaves it
/// unknown whether the write happened.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(20);

pub(crate) struct HttpTransport {
    client: reqwest::Client,
    /// Below it are the paths of all requests. Parsed once: that costs as much as all else the library does for a call.
    base: Url,
}

pub(crate) struct HttpSettings {
    /// The address below which the operations are, with a slash at its end.
    pub(crate) base: Url,
    /// Plain http goes to the machine itself only and needs no certificates.
    pub(crate) https: bool,
    pub(crate) connect_timeout: Duration,
    pub(crate) proxy_from_environment: bool,
    /// Trusted instead of what the platform trusts.
    #[cfg(all(test, feature = "rustls"))]
    pub(crate) roots: Option<rustls::RootCertStore>,
}

impl HttpTransport {
    pub(crate) fn new(settings: HttpSettings) -> Result<Self, Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(settings.connect_timeout)
            .pool_idle_timeout(POOL_IDLE_TIMEOUT)
            .https_only(settings.https)
            .referer(false)
            // Unpacked here, where what is packed is counted too; whatever another crate has switched on in reqwest.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        if !settings.proxy_from_environment {
            builder = builder.no_proxy();
        }
        let client = with_tls(builder, &settings)?
            .build()
            .map_err(|error| tls_problem(&error))?;
        Ok(Self {
            client,
            base: settings.base,
        })
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let mut url = self.base.clone();
        url.set_path(&format!("{}{}", self.base.path(), request.path));
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

impl Transport for HttpTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// A connect timeout is both "connect" and "timeout"; a timeout or a cut in the body is also "decode". Hence this order.
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

/// What caused an error, from the outside in. An io error hides what it wraps from `source`.
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

/// The other side's certificate is expired, of another host, or signed by nobody known. Known for rustls alone.
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

/// The server reset the stream and declared that it did not process it. A GOAWAY declares the same for
/// the last streams of a connection, but the error does not show which these are.
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

fn tls_problem(error: &dyn std::error::Error) -> Error {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        message = format!("{message}: {error}");
        cause = error.source();
    }
    Error::configuration("tls", message)
}

/// rustls, configured for this client alone: the process's default provider stays the application's own choice.
#[cfg(feature = "rustls-no-provider")]
fn with_tls(
    builder: reqwest::ClientBuilder,
    settings: &HttpSettings,
) -> Result<reqwest::ClientBuilder, Error> {
    use rustls::crypto::CryptoProvider;
    use rustls_platform_verifier::BuilderVerifierExt;

    #[cfg(feature = "rustls")]
    let provider: Option<CryptoProvider> = Some(rustls::crypto::ring::default_provider());
    #[cfg(not(feature = "rustls"))]
    let provider = CryptoProvider::get_default().map(|provider| CryptoProvider::clone(provider));

    let provider = match provider {
        Some(provider) => std::sync::Arc::new(provider),
        None => {
            return Err(Error::configuration(
                "tls",
                "no rustls crypto provider is installed in this process",
            ));
        }
    };
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| tls_problem(&error))?;
    #[cfg(all(test, feature = "rustls"))]
    let trusted = settings.roots.clone();
    #[cfg(not(all(test, feature = "rustls")))]
    let trusted: Option<rustls::RootCertStore> = None;
    let mut config = if let Some(roots) = trusted {
        config.with_root_certificates(roots).with_no_client_auth()
    } else if settings.https {
        config
            .with_platform_verifier()
            .map_err(|error| tls_problem(&error))?
            .with_no_client_auth()
    } else {
        config
            .with_root_certificates(rustls::RootCertStore::empty())
            .with_no_client_auth()
    };
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    if cfg!(feature = "http2") {
        config.alpn_protocols.insert(0, b"h2".to_vec());
    }
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    _settings: &HttpSettings,
) -> Result<reqwest::ClientBuilder, Error> {
    let builder = builder.tls_backend_native();
    Ok(builder.tls_version_min(reqwest::tls::Version::TLS_1_2))
}

#[cfg(not(any(feature = "native-tls", feature = "rustls-no-provider")))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    settings: &HttpSettings,
) -> Result<reqwest::ClientBuilder, Error> {
    if settings.https {
        return Err(Error::configuration(
            "tls",
            "https needs one of the features `rustls`, `native-tls`, `rustls-no-provider`",
        ));
    }
    Ok(builder)
}

#[cfg(test)]
mod tests;
