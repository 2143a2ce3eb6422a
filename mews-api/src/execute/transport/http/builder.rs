//! Settings of the transport over HTTP.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use reqwest::redirect;

use super::HttpTransport;
use super::tls::{Tls, tls_problem, with_tls};
use crate::base::error::Error;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Below the usual keep-alive of servers: a pooled connection that the server closes just as a
/// write goes out leaves it unknown whether the write happened.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(20);

/// Builder for an [`HttpTransport`]. Give it to
/// [`ClientBuilder::http`](crate::ClientBuilder::http), or build it to wrap the transport.
///
/// Printing shows neither certificates nor the address of the proxy, which may hold a password.
///
/// ```no_run
/// use mews_api::transport::HttpTransport;
/// use mews_api::{Client, Credentials, Error};
///
/// # fn run(credentials: Credentials, authority: &[u8]) -> Result<Client, Error> {
/// let http = HttpTransport::builder()
///     .proxy("http://proxy.example.com:3128")
///     .add_root_certificates(authority);
/// Client::builder(credentials, "Acme Sync 1.4.0").http(http).build()
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct HttpTransportBuilder {
    connect_timeout: Duration,
    proxy: Proxy,
    plain_http: bool,
    tls: Tls,
    configure: Option<Arc<Configure>>,
}

#[derive(Clone)]
enum Proxy {
    None,
    FromEnvironment,
    Address(String),
}

type Configure = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

impl HttpTransportBuilder {
    pub(super) fn new() -> Self {
        Self {
            connect_timeout: CONNECT_TIMEOUT,
            proxy: Proxy::None,
            plain_http: false,
            tls: Tls::default(),
            configure: None,
        }
    }

    /// The longest time in which a connection must be made. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sends all requests through this proxy, such as
    /// `http://user:password@proxy.example.com:3128`. Default: none, whatever the environment
    /// variables say.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxy = Proxy::Address(address.into());
        self
    }

    /// Uses the proxy that the environment variables name (`HTTPS_PROXY`, `NO_PROXY` and the like).
    pub fn proxy_from_environment(mut self) -> Self {
        self.proxy = Proxy::FromEnvironment;
        self
    }

    /// Trusts these certificate authorities, in PEM, besides those of the platform.
    pub fn add_root_certificates(mut self, pem: &[u8]) -> Self {
        self.tls.roots.extend_from_slice(pem);
        self.tls.roots.push(b'\n');
        self
    }

    /// Shows this certificate to the server (mutual TLS): its chain and its private key (PKCS #8),
    /// in PEM. Hosts of exported files don't see it.
    pub fn client_certificate(mut self, chain: &[u8], key: &[u8]) -> Self {
        self.tls.identity = Some((chain.to_vec(), key.to_vec()));
        self
    }

    /// Allows addresses that are not HTTPS. Tokens and guests' data are then sent in plain text:
    /// only for a simulator in another container. The client also needs
    /// [`Environment::plain_http`](crate::Environment::plain_http), which sets this.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Changes the builder of reqwest 0.13 before this library's own settings, which win: no
    /// redirects, no repeats, no automatic decompression, HTTPS only, and the settings of this
    /// builder. Without effect on the files of exports, which lie on another host.
    #[cfg(feature = "reqwest-013")]
    pub fn configure_reqwest(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.configure = Some(Arc::new(configure));
        self
    }

    /// Makes the transport.
    ///
    /// # Errors
    /// If a certificate, a key or the address of the proxy cannot be read, or TLS is not available
    /// ([`is_configuration`](Error::is_configuration)).
    pub fn build(self) -> Result<HttpTransport, Error> {
        Ok(HttpTransport {
            client: self.client()?,
            base: OnceLock::new(),
        })
    }

    /// A client whose connections can leave HTTP, each used once.
    #[cfg(feature = "websocket")]
    pub(super) fn http1_client(mut self) -> Result<reqwest::Client, Error> {
        self.tls.http1_only = true;
        self.client()
    }

    /// A client for the files of exports. The certificate that identifies the application and
    /// the settings of `configure_reqwest`, which may hold tokens, are for the service alone.
    #[cfg(feature = "exports")]
    pub(super) fn download_client(mut self, https: bool) -> Result<reqwest::Client, Error> {
        self.tls.identity = None;
        self.configure = None;
        self.plain_http = !https;
        self.client()
    }

    fn client(self) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder();
        if let Some(configure) = &self.configure {
            builder = configure(builder);
        }
        builder = builder
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(POOL_IDLE_TIMEOUT)
            .https_only(!self.plain_http)
            .referer(false)
            // Unpacked here, where what is packed is counted too; whatever another crate has
            // switched on in reqwest.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        builder = match &self.proxy {
            Proxy::None => builder.no_proxy(),
            Proxy::FromEnvironment => builder,
            Proxy::Address(address) => {
                // The address may hold a password, so the error of the parser is not shown.
                let proxy = reqwest::Proxy::all(address)
                    .map_err(|_| Error::configuration("proxy", "the address is not a URL"))?;
                builder.no_proxy().proxy(proxy)
            }
        };
        if self.tls.http1_only {
            builder = builder.http1_only().pool_max_idle_per_host(0);
        }
        with_tls(builder, &self.tls, !self.plain_http)?
            .build()
            .map_err(|error| tls_problem(&error))
    }
}

impl fmt::Debug for HttpTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("plain_http", &self.plain_http)
            .finish_non_exhaustive()
    }
}
