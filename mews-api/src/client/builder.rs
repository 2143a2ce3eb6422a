//! Builder for a [`Client`].

use std::fmt;
use std::hash::RandomState;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use tokio::sync::Semaphore;

use super::Client;
use super::application::Application;
use crate::base::clock::{Clock, TokioClock};
use crate::base::credentials::{ClientToken, Credentials};
use crate::base::environment::Environment;
use crate::base::error::Error;
use crate::base::handle::Handle;
use crate::execute::executor::{Executor, Shared};
use crate::execute::limiter::{CountAt, Limiters, Limits, RateLimiter};
use crate::execute::options::{ATTEMPT_TIMEOUT, MAX_CONNECTIONS, MAX_RESPONSE};
use crate::execute::report::{AttemptHook, AttemptReport};
use crate::execute::retry::{Budget, Circuits, Random, RetryPolicy, UNAUTHORIZED_LIMIT};
use crate::execute::run::Traffic;
#[cfg(feature = "exports")]
use crate::execute::transport::{Download, HttpDownload};
use crate::execute::transport::{HttpTransport, HttpTransportBuilder, Transport};
use crate::pagination::LearnedSizes;

/// The `User-Agent`: this library with its version, and the application's name as a comment.
/// Characters that a header cannot contain are left out.
pub(super) fn user_agent(name: &str) -> HeaderValue {
    let plain = |c: char| match c {
        '(' | ')' | '\\' => '_',
        ' '..='~' => c,
        _ => '_',
    };
    let name: String = name.trim().chars().map(plain).take(200).collect();
    let text = format!("mews-api/{} ({name})", env!("CARGO_PKG_VERSION"));
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("mews-api"))
}

/// Builder for a [`Client`], or for an [`Application`] if it has no access token.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder<C = Credentials> {
    credentials: C,
    name: String,
    environment: Environment,
    http: HttpTransportBuilder,
    timeout: Duration,
    max_response: usize,
    retry: RetryPolicy,
    unauthorized_limit: u32,
    limits: Limits,
    limiter: Option<RateLimiter>,
    max_connections: usize,
    random: Random,
    on_attempt: Option<AttemptHook>,
    clock: Option<CustomClock>,
    transport: Option<CustomTransport>,
    #[cfg(feature = "exports")]
    download: Option<CustomDownload>,
}

struct CustomClock(Arc<dyn Clock>);

impl fmt::Debug for CustomClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("custom")
    }
}

struct CustomTransport(Box<dyn Transport>);

impl fmt::Debug for CustomTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("custom")
    }
}

#[cfg(feature = "exports")]
struct CustomDownload(Box<dyn Download>);

#[cfg(feature = "exports")]
impl fmt::Debug for CustomDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("custom")
    }
}

impl<C> ClientBuilder<C> {
    pub(super) fn new(credentials: C, name: String) -> Self {
        Self {
            credentials,
            name,
            environment: Environment::Production,
            http: HttpTransport::builder(),
            timeout: ATTEMPT_TIMEOUT,
            max_response: MAX_RESPONSE,
            retry: RetryPolicy::new(),
            unauthorized_limit: UNAUTHORIZED_LIMIT,
            limits: Limits::default(),
            limiter: None,
            max_connections: MAX_CONNECTIONS,
            random: Random::new(),
            on_attempt: None,
            clock: None,
            transport: None,
            #[cfg(feature = "exports")]
            download: None,
        }
    }

    /// Which installation of the service to talk to. Default: [`Environment::Production`].
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// How long to wait for a connection. Default: 10 s. Without effect on a transport of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.connect_timeout(timeout);
        self
    }

    /// The timeout of an attempt, for a complete response. Default: 120 s, since the service needs
    /// tens of seconds for heavy queries.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The most bytes of a response, after decompression. A compressed response may have a quarter
    /// of that on the wire. Default: 64 MiB. Transports other than
    /// [`HttpTransport`](crate::transport::HttpTransport) must enforce it themselves.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }

    /// How often and how long calls are tried again. Default: [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The most requests in any window of this length, for each access token. The client keeps to
    /// the service's limit by waiting. Default: 200 in 30.5 s, half a second more than the
    /// service's own window, because requests overtake each other. 0 requests count as 1.
    pub fn limits(mut self, requests: u32, window: Duration) -> Self {
        self.limits.requests = requests;
        self.limits.window = window;
        self
    }

    /// Shares the rate limit with other clients that are given the same handle, by access token.
    /// [`limits`](Self::limits), [`reserve`](Self::reserve) and
    /// [`count_at_response`](Self::count_at_response) then have no effect, and the limiter waits by
    /// Tokio's clock. Without a handle each client has its own limiter, and two clients with one
    /// token together exceed the service's limit.
    pub fn limiter(mut self, limiter: &RateLimiter) -> Self {
        self.limiter = Some(limiter.clone());
        self
    }

    /// The most concurrent requests, and therefore connections. Other requests wait, at most for
    /// [`RetryPolicy::max_wait`]. Default: 100; 0 counts as 1. Without effect on a custom
    /// transport.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections;
        self
    }

    /// The number of requests of the limit that are reserved for single calls, so that they do not
    /// wait behind paginated calls. Default: 4; at most the limit less one.
    pub fn reserve(mut self, requests: u32) -> Self {
        self.limits.reserve = requests;
        self
    }

    /// Counts a request when it is answered instead of when it is sent. This keeps the limit
    /// whatever the network does, but slow responses cost throughput. Off by default.
    pub fn count_at_response(mut self) -> Self {
        self.limits.count_at = CountAt::Answer;
        self
    }

    /// Stops what the service keeps refusing with 401, which means an invalid token or a missing
    /// permission alike.
    ///
    /// An operation is stopped after this many 401 in a row. The access token is stopped if that
    /// operation had succeeded with it before, or if this many operations got a 401 and none ever
    /// succeeded. Calls then fail without being sent for 30 s, and for up to 15 min after trial
    /// calls that are refused too. Default: 3; 0 switches it off.
    pub fn stop_after_unauthorized(mut self, in_a_row: u32) -> Self {
        self.unauthorized_limit = in_a_row;
        self
    }

    /// Calls this function after each attempt of each call, for metrics and logs. It runs where the
    /// request runs, so it must return soon. Attempts of calls that are dropped before they end are
    /// not reported. Replaces a function that was set before.
    ///
    /// The attempts of one request are reported in their order, the last one before the call
    /// returns. Requests under way at the same time, such as those for the pages of a paginated
    /// call, are reported as they end, perhaps on several threads at once.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use std::sync::atomic::{AtomicU64, Ordering};
    ///
    /// use mews_api::{Client, Credentials};
    ///
    /// let repeats = Arc::new(AtomicU64::new(0));
    /// let counter = Arc::clone(&repeats);
    /// let client = Client::builder(Credentials::client_token("client token").access_token("access token"), "Acme Sync 1.4.0")
    ///     .on_attempt(move |attempt| {
    ///         counter.fetch_add(u64::from(attempt.number > 1), Ordering::Relaxed);
    ///     })
    ///     .build();
    /// ```
    pub fn on_attempt(mut self, hook: impl Fn(&AttemptReport<'_>) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(AttemptHook::new(hook));
        self
    }

    /// Replaces Tokio's clock for the time and for waiting.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(CustomClock(Arc::new(clock)));
        self
    }

    /// Uses the proxy of `HTTPS_PROXY` and similar variables. Off by default. Without effect on a
    /// custom transport.
    pub fn proxy_from_environment(mut self) -> Self {
        self.http = self.http.proxy_from_environment();
        self
    }

    /// The settings of connections, such as a proxy or certificates. Replaces earlier settings.
    /// Without effect if there is a [`transport`](Self::transport).
    pub fn http(mut self, http: HttpTransportBuilder) -> Self {
        self.http = http;
        self
    }

    /// Sends requests through a transport of your own instead of HTTP.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(CustomTransport(Box::new(transport)));
        self
    }

    /// Opens the files of bulk exports in a way of your own instead of over HTTPS. With the feature
    /// `exports`.
    #[cfg(feature = "exports")]
    pub fn download(mut self, download: impl Download) -> Self {
        self.download = Some(CustomDownload(Box::new(download)));
        self
    }

    /// Jitter that a test can foresee.
    #[cfg(test)]
    pub(crate) fn seed(mut self, seed: u64) -> Self {
        self.random = Random::seeded(seed);
        self
    }

    /// The state that all handles share. `tokens` is the result of their check.
    fn shared(
        self,
        tokens: Result<(), (&'static str, &'static str)>,
    ) -> Result<(C, Shared), Error> {
        let base = self.environment.base()?;
        tokens.map_err(|(token, problem)| Error::configuration(token, problem))?;
        if self.name.trim().is_empty() {
            return Err(Error::configuration("Client", "must not be empty"));
        }
        let connections = (self.transport.is_none())
            .then(|| Semaphore::new(self.max_connections.clamp(1, Semaphore::MAX_PERMITS)));
        #[cfg(feature = "exports")]
        let download = match self.download {
            Some(CustomDownload(download)) => download,
            None => {
                let plain_http = matches!(self.environment, Environment::PlainHttp(_));
                Box::new(HttpDownload::new(self.http.clone(), plain_http))
            }
        };
        #[cfg(feature = "websocket")]
        let http = self.http.clone();
        let transport = match self.transport {
            Some(CustomTransport(transport)) => transport,
            None => {
                let http = self.http;
                // Plain HTTP is allowed to this machine, or if the environment is
                // [`plain_http`](Environment::plain_http).
                let http = if base.is_https() {
                    http
                } else {
                    http.allow_plain_http()
                };
                Box::new(http.build()?)
            }
        };
        let clock = match self.clock {
            Some(CustomClock(clock)) => clock,
            None => Arc::new(TokioClock::new()),
        };
        let shared = Shared {
            transport,
            #[cfg(feature = "exports")]
            download,
            base,
            #[cfg(feature = "websocket")]
            environment: self.environment,
            #[cfg(feature = "websocket")]
            http,
            user_agent: user_agent(&self.name),
            name: self.name,
            timeout: self.timeout,
            max_response: self.max_response,
            retry: self.retry,
            traffic: Traffic {
                limiters: match self.limiter {
                    Some(RateLimiter(limiters)) => limiters,
                    None => Arc::new(Limiters::new(self.limits, Arc::clone(&clock))),
                },
                connections,
                clock,
                budget: Budget::new(),
                circuits: Circuits::new(self.unauthorized_limit),
                random: self.random,
                on_attempt: self.on_attempt,
            },
            labels: RandomState::new(),
        };
        Ok((self.credentials, shared))
    }
}

impl ClientBuilder {
    /// Builds the client.
    ///
    /// # Errors
    /// When a setting is wrong, named by [`Error::path`]: an empty token or name, a token with
    /// white space, line ends or quotes around it, an address that is not safe, TLS that can't be
    /// set up.
    pub fn build(self) -> Result<Client, Error> {
        let tokens = self.credentials.check();
        let (credentials, shared) = self.shared(tokens)?;
        let handle = Handle::new(credentials, &shared.labels, Arc::default());
        Ok(Client {
            executor: Executor::new(Arc::new(shared), handle),
            sizes: Arc::new(LearnedSizes::new()),
            language: None,
        })
    }
}

impl ClientBuilder<ClientToken> {
    /// Builds the application.
    ///
    /// # Errors
    /// When a setting is wrong, as for a client.
    pub fn build(self) -> Result<Application, Error> {
        let token = self.credentials.check();
        let (client_token, shared) = self.shared(token)?;
        Ok(Application::new(shared, client_token))
    }
}
