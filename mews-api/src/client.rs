use std::borrow::Cow;
use std::fmt;
use std::hash::RandomState;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use tokio::sync::Semaphore;

use crate::attempt::{Answer, Attempt};
use crate::call::{Call, Raw, RawList};
use crate::clock::{Clock, TokioClock};
use crate::credentials::Credentials;
use crate::drift::Drift;
use crate::envelope::{Body, Envelope};
use crate::environment::{Base, Environment};
use crate::error::Error;
use crate::limiter::{Class, CountAt, Limiters, Limits, RateLimiter};
use crate::operation::{Effect, OperationInfo};
use crate::options::{
    ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, CallOptions, MAX_CONNECTIONS, MAX_RESPONSE,
};
use crate::pagination::{Learned, LearnedSizes, short_hash};
use crate::retry::{Budget, Circuits, Random, Request, RetryPolicy, UNAUTHORIZED_LIMIT};
use crate::run::{Run, Traffic};
use crate::tenant::{Label, Tenant};
use crate::transport::{HttpSettings, HttpTransport, Transport};
use crate::value::Secret;

/// A client of the service, for one application and one access token.
///
/// Cloning is cheap and shares the connections, the limit of requests of each access token and the budget of repeats. Calls need
/// a Tokio runtime with its timer enabled.
///
/// ```no_run
/// use mews_api::requests::ConfigurationGet;
/// use mews_api::{Client, Credentials, Environment};
///
/// # async fn run(client_token: String, access_token: String) -> Result<(), mews_api::Error> {
/// let client = Client::builder(Credentials::new(client_token, access_token), "Acme Sync 1.4.0")
///     .environment(Environment::Demo)
///     .build()?;
/// let configuration = client.configuration().get(ConfigurationGet::new()).send().await?;
/// println!("{}", configuration.enterprise.name);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    tenant: Arc<Tenant>,
}

/// What all handles of a client have in common.
struct Shared {
    transport: Box<dyn Transport>,
    base: Base,
    name: String,
    user_agent: HeaderValue,
    timeout: Duration,
    max_response: usize,
    retry: RetryPolicy,
    traffic: Traffic,
    sizes: LearnedSizes,
    /// The key of the hashes that stand for access tokens without a label.
    labels: RandomState,
}

/// What is called: an operation known by its facts, or a bare path.
#[derive(Clone, Copy)]
pub(crate) enum Target<'a> {
    Known(&'a OperationInfo),
    /// Of this effect, by what the caller says.
    Raw(&'a str, Effect),
}

impl Target<'_> {
    fn path(&self) -> &str {
        match self {
            Self::Known(info) => info.path,
            Self::Raw(path, _) => path,
        }
    }

    fn effect(&self, body: &Body) -> Effect {
        let is_set = |property| body.get(property).is_some_and(|value| value != "null");
        match self {
            Self::Known(info) if info.prepaid.is_some_and(is_set) => Effect::Read,
            Self::Known(info) => info.effect,
            Self::Raw(_, effect) => *effect,
        }
    }

    /// Makes an error say what was called.
    fn named(self, error: Error, credentials: &Credentials) -> Error {
        error.in_operation(match self {
            Self::Known(info) => Cow::Borrowed(info.path),
            Self::Raw(path, _) if credentials.redactor().finds(path) => "[redacted]".into(),
            Self::Raw(path, _) => Cow::Owned(path.to_owned()),
        })
    }
}

impl Client {
    /// Starts a client with these tokens. `name` is the application's name and version as the service shall know it, such
    /// as `Acme Sync 1.4.0`.
    pub fn builder(credentials: Credentials, name: impl Into<String>) -> ClientBuilder {
        ClientBuilder {
            credentials,
            name: name.into(),
            environment: Environment::Production,
            connect_timeout: CONNECT_TIMEOUT,
            timeout: ATTEMPT_TIMEOUT,
            max_response: MAX_RESPONSE,
            proxy_from_environment: false,
            retry: RetryPolicy::new(),
            unauthorized_limit: UNAUTHORIZED_LIMIT,
            limits: Limits::default(),
            limiter: None,
            max_connections: MAX_CONNECTIONS,
            random: Random::new(),
            clock: None,
            transport: None,
            #[cfg(all(test, feature = "rustls"))]
            roots: None,
        }
    }

    /// A handle for another hotel, on the same connections and settings. It has no label: see [`with_label`](Self::with_label).
    #[must_use]
    pub fn with_access_token(&self, access_token: impl Into<Secret>) -> Self {
        let credentials = Credentials {
            client_token: self.tenant.credentials.client_token.clone(),
            access_token: access_token.into(),
        };
        let drift = Arc::clone(&self.tenant.drift);
        Self {
            shared: Arc::clone(&self.shared),
            tenant: Arc::new(Tenant::new(credentials, &self.shared.labels, drift)),
        }
    }

    /// A handle for the same hotel that calls it by this name in errors ([`Error::label`]) and spans, such as the hotel's own
    /// name or its number in your database. It is sent nowhere.
    ///
    /// ```no_run
    /// # fn open(client: &mews_api::Client, token: String) -> mews_api::Client {
    /// client.with_access_token(token).with_label("Hotel Astoria")
    /// # }
    /// ```
    #[must_use]
    pub fn with_label(&self, label: impl AsRef<str>) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            tenant: Arc::new(self.tenant.labelled(label.as_ref())),
        }
    }

    /// A call of any operation, known to this library or not: `path` below the API's base, such as
    /// `reservations/getAll/2023-06-06`, and `json` an object without tokens, client's name and language, which are added.
    /// Await it, or set what it wants otherwise first. It answers the body as it came, empty for an answer without one.
    ///
    /// Whether the operation writes is not known here, so it is taken for a write and repeated only if it was certainly not
    /// processed; [`effect`](Call::effect) says what it does.
    ///
    /// ```no_run
    /// use mews_api::Effect;
    ///
    /// # async fn run(client: mews_api::Client) -> Result<(), mews_api::Error> {
    /// let services = client
    ///     .call_raw("services/getAll", br#"{"Limitation": {"Count": 10}}"#)
    ///     .effect(Effect::Read)
    ///     .await?;
    /// # drop(services);
    /// # Ok(()) }
    /// ```
    pub fn call_raw(&self, path: impl Into<String>, json: impl Into<Vec<u8>>) -> Call<Raw> {
        Call::new(self.clone(), Raw::new(path.into(), json.into()))
    }

    /// A call of any operation that returns a list, known to this library or not, whose
    /// [`items`](Call::items) are JSON texts: exports keep properties that this version of the library
    /// doesn't know. For a request that the library knows, [`Call::raw_items`] does the same.
    ///
    /// `operation` gives the path, the list and the key of its items, and the largest page if it has
    /// pages; with its time filters and id lists, long requests are split as well. `json` is an object
    /// as in [`call_raw`](Self::call_raw).
    ///
    /// ```
    /// use mews_api::Effect;
    /// use mews_api::bindings::{ListInfo, OperationInfo};
    ///
    /// # use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
    /// # struct OnePage;
    /// # impl Transport for OnePage {
    /// #     fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
    /// #         let mut headers = HeaderMap::new();
    /// #         headers.insert("content-type", "application/json".parse().unwrap());
    /// #         let body = br#"{"Services":[{"Id":"7","New":1.10}],"Cursor":null}"#.to_vec();
    /// #         Box::pin(async { Ok(Response { status: 200, headers, body }) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let credentials = mews_api::Credentials::new("client-token", "access-token");
    /// # let client = mews_api::Client::builder(credentials, "Docs 1.0").transport(OnePage).build()?;
    /// let operation = OperationInfo::new("services/getAll", Effect::Read)
    ///     .list(ListInfo::new("Services", &["Id"]))
    ///     .page_size(1000);
    /// let mut services = client.call_raw_list(operation, b"{}").items();
    /// while let Some(service) = services.try_next().await? {
    ///     println!("{}", service.as_str());
    ///     # assert_eq!(service.as_str(), r#"{"Id":"7","New":1.10}"#);
    /// }
    /// # assert_eq!(services.stats().items, 1);
    /// # Ok(()) }
    /// ```
    pub fn call_raw_list(
        &self,
        operation: OperationInfo,
        json: impl Into<Vec<u8>>,
    ) -> Call<RawList> {
        Call::new(self.clone(), RawList::new(operation, json.into()))
    }

    /// Refuses a path that is not made of plain words, or holds a token.
    pub(crate) fn check_path(&self, path: &'static str) -> Result<(), Error> {
        let credentials = &self.tenant.credentials;
        check_path(path, credentials)
            .map_err(|error| Target::Raw(path, Effect::Read).named(error, credentials))
    }

    /// How many values of answers this version of the library didn't know, in all calls of all handles of this client so far:
    /// of enums, or variants of unions. They are kept and written back, so nothing is wrong; but the service has moved on, and
    /// a newer version of the library may know them. (Properties that are new are ignored and not counted.)
    #[doc(alias = "schema_drift")]
    pub fn unknown_values(&self) -> u64 {
        self.tenant.drift.sum()
    }

    /// What an earlier call of this operation learned with this access token.
    pub(crate) fn learned_size(&self, path: &'static str) -> Option<Learned> {
        let token = &self.tenant.credentials.access_token;
        self.shared.sizes.get(path, token)
    }

    pub(crate) fn keep_learned_size(&self, path: &'static str, learned: Learned) {
        let token = &self.tenant.credentials.access_token;
        self.shared.sizes.insert(path, token, learned);
    }

    /// The hotel as checkpoints know it: by its label, else by a short hash of its access token that
    /// tells tokens apart and says nothing about them.
    pub(crate) fn hotel(&self) -> String {
        match self.tenant.label() {
            Label::Given(label) => label.to_string(),
            Label::Hashed(_) => {
                let token = self.tenant.credentials.access_token.expose();
                format!("#{:08x}", short_hash(token.as_bytes()))
            }
        }
    }

    /// The time by which it waits.
    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.shared.traffic.clock)
    }

    /// The one way of every call to the service.
    pub(crate) async fn run(
        &self,
        target: Target<'_>,
        body: &Body,
        options: &CallOptions,
    ) -> Result<Answer, Error> {
        let envelope = Envelope {
            credentials: &self.tenant.credentials,
            client: &self.shared.name,
            language: options.language.as_ref(),
        };
        let credentials = &self.tenant.credentials;
        let named = |error| {
            let error = target.named(error, credentials);
            error.labelled(self.tenant.label())
        };
        if let Target::Raw(path, _) = target {
            check_path(path, credentials).map_err(named)?;
        }
        envelope.check().map_err(named)?;
        let shared = &*self.shared;
        let mut policy = options.retry.as_ref().unwrap_or(&shared.retry).clone();
        if let Some(patience) = options.patience {
            policy = policy.patience(patience);
        }
        let run = Run {
            traffic: &shared.traffic,
            attempt: Attempt {
                transport: &*shared.transport,
                clock: &*shared.traffic.clock,
                tenant: &self.tenant,
                url: format!("{}{}", shared.base.address, target.path()),
                path: target.path(),
                user_agent: &shared.user_agent,
                max_response: shared.max_response,
                minimal: options.minimal,
            },
            body: body.seal(&envelope),
            request: Request {
                effect: target.effect(body),
                repeat: options.repeat,
                walk: options.class == Class::Bulk,
                splits: options.splits,
            },
            policy,
            timeout: options.timeout.unwrap_or(shared.timeout),
        };
        let sent = run.send().await;
        sent.map_err(|error| target.named(error, credentials))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("name", &self.shared.name)
            .field("address", &self.shared.base.address.as_str())
            .field("label", &self.tenant.label().as_str())
            .finish_non_exhaustive()
    }
}

/// The service's paths are plain words; anything else would reach another address than it seems.
fn check_path(path: &str, credentials: &Credentials) -> Result<(), Error> {
    if credentials.redactor().finds(path) {
        return Err(Error::refused_here("path", "must not hold a token"));
    }
    let plain = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    if path.split('/').all(plain) {
        return Ok(());
    }
    Err(Error::refused_here(
        "path",
        "must be words of letters, digits, `-` and `_`, with single slashes between them",
    ))
}

/// Who sends: this library with its version, and the application's name as a comment, of which only
/// what a header may hold is kept.
fn user_agent(name: &str) -> HeaderValue {
    let plain = |c: char| match c {
        '(' | ')' | '\\' => '_',
        ' '..='~' => c,
        _ => '_',
    };
    let name: String = name.trim().chars().map(plain).take(200).collect();
    let text = format!("mews-api/{} ({name})", env!("CARGO_PKG_VERSION"));
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("mews-api"))
}

/// Settings of a [`Client`] to be.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    credentials: Credentials,
    name: String,
    environment: Environment,
    connect_timeout: Duration,
    timeout: Duration,
    max_response: usize,
    proxy_from_environment: bool,
    retry: RetryPolicy,
    unauthorized_limit: u32,
    limits: Limits,
    limiter: Option<RateLimiter>,
    max_connections: usize,
    random: Random,
    clock: Option<CustomClock>,
    transport: Option<CustomTransport>,
    #[cfg(all(test, feature = "rustls"))]
    roots: Option<rustls::RootCertStore>,
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

impl ClientBuilder {
    /// Which installation of the service to talk to. Default: [`Environment::Production`].
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// How long to wait for a connection. Default: 10 s. Without effect on a transport of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long an attempt may wait for a complete answer. Default: 120 s, since heavy answers take the service tens of
    /// seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The most bytes of an answer to accept, counted after decompression; of a compressed answer a quarter as many may come
    /// over the wire. Default: 64 MiB. On a transport of your own its keeping is up to that.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }

    /// How often and how long calls are tried again. Default: [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// At most so many requests in any window of this length, for each access token: the service's limit, which the client keeps
    /// by waiting. Default: 200 in 30.5 s, half a second more than the service's own window, for requests that overtake each
    /// other on their way. 0 requests count as 1.
    pub fn limits(mut self, requests: u32, window: Duration) -> Self {
        self.limits.requests = requests;
        self.limits.window = window;
        self
    }

    /// Shares the limit of requests with the other clients that are given the same handle, by access
    /// token. [`limits`](Self::limits), [`reserve`](Self::reserve) and
    /// [`count_at_answer`](Self::count_at_answer) are then without effect, and the limiter waits by
    /// Tokio's clock. Without a handle each client has a limiter of its own, and two clients with one
    /// token together exceed the service's limit.
    pub fn limiter(mut self, limiter: &RateLimiter) -> Self {
        self.limiter = Some(limiter.clone());
        self
    }

    /// The most requests under way at once, and so the most connections in use. Others wait for their
    /// turn, as long as their patience lasts ([`RetryPolicy::patience`]). Default: 100; 0 counts as 1.
    /// Without effect on a transport of your own.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections;
        self
    }

    /// So many requests of the limit are left to single calls, which therefore don't wait behind a walk. Default: 4; at most
    /// the limit less one.
    pub fn reserve(mut self, requests: u32) -> Self {
        self.limits.reserve = requests;
        self
    }

    /// Counts a request from its answer instead of from its sending: the limit is kept whatever the network does, but slow
    /// answers cost throughput. Off unless asked for.
    pub fn count_at_answer(mut self) -> Self {
        self.limits.count_at = CountAt::Answer;
        self
    }

    /// Stops what the service keeps refusing with 401, which means an invalid token or a missing
    /// permission alike.
    ///
    /// An operation is stopped after this many 401 in a row. The access token is stopped when that
    /// happens to an operation that had succeeded with it before, or when this many operations got a
    /// 401 and none ever succeeded. Calls then fail without being sent for 30 s, and for up to 15 min
    /// after trial calls that are refused too. Default: 3; 0 switches it off.
    pub fn stop_after_unauthorized(mut self, in_a_row: u32) -> Self {
        self.unauthorized_limit = in_a_row;
        self
    }

    /// Tells the time and waits instead of Tokio's clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(CustomClock(Arc::new(clock)));
        self
    }

    /// Honours `HTTPS_PROXY` and the like. Off unless asked for. Without effect on a transport of your own.
    pub fn proxy_from_environment(mut self) -> Self {
        self.proxy_from_environment = true;
        self
    }

    /// Sends requests through a transport of your own instead of HTTP.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(CustomTransport(Box::new(transport)));
        self
    }

    /// Jitter that a test can foresee.
    #[cfg(test)]
    pub(crate) fn seed(mut self, seed: u64) -> Self {
        self.random = Random::seeded(seed);
        self
    }

    /// Whom a test trusts.
    #[cfg(all(test, feature = "rustls"))]
    pub(crate) fn roots(mut self, roots: rustls::RootCertStore) -> Self {
        self.roots = Some(roots);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// When a setting is wrong, named by [`Error::path`]: an empty token or name, a token with white
    /// space, line ends or quotes around it, an address that is not safe, TLS that can't be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base = self.environment.base()?;
        Envelope {
            credentials: &self.credentials,
            client: &self.name,
            language: None,
        }
        .check()
        .map_err(|error| {
            let setting = error.path().unwrap_or_default();
            Error::configuration(setting, error.message().unwrap_or_default())
        })?;
        let connections = (self.transport.is_none())
            .then(|| Semaphore::new(self.max_connections.clamp(1, Semaphore::MAX_PERMITS)));
        let transport = match self.transport {
            Some(CustomTransport(transport)) => transport,
            None => Box::new(HttpTransport::new(HttpSettings {
                https: base.is_https(),
                base: base.address.clone(),
                connect_timeout: self.connect_timeout,
                proxy_from_environment: self.proxy_from_environment,
                #[cfg(all(test, feature = "rustls"))]
                roots: self.roots,
            })?),
        };
        let clock = match self.clock {
            Some(CustomClock(clock)) => clock,
            None => Arc::new(TokioClock::new()),
        };
        let shared = Shared {
            transport,
            base,
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
            },
            sizes: LearnedSizes::new(),
            labels: RandomState::new(),
        };
        let tenant = Tenant::new(self.credentials, &shared.labels, Arc::<Drift>::default());
        Ok(Client {
            shared: Arc::new(shared),
            tenant: Arc::new(tenant),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Outcome;
    use crate::transport::fake::{Fake, json};

    #[tokio::test]
    async fn raw_calls_get_the_envelope() {
        let (client, log) = Fake::client(|_, _| json(200, "{\"a\": 1}"));
        assert_eq!(
            client.call_raw("notes/getAll", b"{\"x\":1}").await.unwrap(),
            b"{\"a\": 1}"
        );
        client
            .with_access_token("other")
            .call_raw("notes/getAll", b"{}")
            .await
            .unwrap();
        let bodies = log.bodies();
        assert_eq!(
            bodies[0],
            serde_json::json!({"ClientToken": "client-token", "AccessToken": "access-token", "Client": "Test 1.0", "x": 1})
        );
        assert_eq!(bodies[1]["AccessToken"], "other");
        assert_eq!(bodies[1]["ClientToken"], "client-token");
    }

    #[tokio::test]
    async fn requests_name_the_library_and_the_application() {
        let (client, log) = Fake::client(|_, _| json(200, "{}"));
        client.call_raw("notes/getAll", b"{}").await.unwrap();
        let sent = log.headers()[0]["user-agent"].clone();
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(sent, format!("mews-api/{version} (Test 1.0)"));
        let odd = user_agent("Žluťák (\r\nX: 1)");
        assert_eq!(odd, format!("mews-api/{version} (_lu__k ___X: 1_)"));
    }

    #[tokio::test]
    async fn tokens_are_refused_in_paths_and_not_shown() {
        let (client, log) = Fake::client(|_, _| json(200, "{}"));
        for path in ["notes/access-token", "notes/ACCESS-TOKEN\n"] {
            let error = client.call_raw(path, b"{}").await.unwrap_err();
            assert_eq!(error.path(), Some("path"));
            assert!(
                !format!("{error} {error:?}")
                    .to_lowercase()
                    .contains("access-token")
            );
        }
        let bad = client.with_access_token("other\n");
        let error = bad.call_raw("notes/getAll", b"{}").await.unwrap_err();
        assert_eq!(error.path(), Some("AccessToken"));
        assert!(log.bodies().is_empty());
    }

    #[tokio::test]
    async fn bad_paths_are_refused() {
        let (client, log) = Fake::client(|_, _| json(200, "{}"));
        for path in [
            "",
            "/",
            "/notes",
            "notes/",
            "a//b",
            "../x",
            "a/./b",
            "a?b",
            "a#b",
            "https://x",
            "a b",
            "a%2f",
            "\u{e9}",
            "a\\b",
        ] {
            let error = client.call_raw(path, b"{}").await.unwrap_err();
            assert!(
                error.is_invalid_request() && error.path() == Some("path"),
                "{path}: {error}"
            );
            assert_eq!(error.outcome(), Outcome::NotSent);
        }
        assert!(log.bodies().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn the_timeout_is_the_clients() {
        struct Never;
        impl Transport for Never {
            fn send(
                &self,
                _: crate::transport::Request,
            ) -> crate::transport::BoxFuture<
                '_,
                Result<crate::transport::Response, crate::transport::TransportError>,
            > {
                Box::pin(std::future::pending())
            }
        }
        let started = tokio::time::Instant::now();
        let client = Client::builder(Credentials::new("c", "a"), "Test 1.0")
            .transport(Never)
            .build()
            .unwrap();
        let error = client.call_raw("notes/getAll", b"{}").await.unwrap_err();
        assert!(error.is_timeout() && error.outcome() == Outcome::Unknown);
        assert_eq!(started.elapsed().as_secs(), 120);
    }

    #[test]
    fn wrong_settings_are_named() {
        let build = |client_token, access_token, name, environment| {
            Client::builder(Credentials::new(client_token, access_token), name)
                .environment(environment)
                .build()
        };
        for (result, setting) in [
            (build("", "a", "x", Environment::Demo), "ClientToken"),
            (build("c", "", "x", Environment::Demo), "AccessToken"),
            (build("c", "a", "", Environment::Demo), "Client"),
            (build("c\n", "a", "x", Environment::Demo), "ClientToken"),
            (build("c", "\"a\"", "x", Environment::Demo), "AccessToken"),
            (
                build("c", "a", "x", Environment::custom("http://example.com")),
                "environment",
            ),
        ] {
            let error = result.unwrap_err();
            assert!(
                error.is_configuration() && error.path() == Some(setting),
                "{error}"
            );
        }
    }

    #[test]
    fn nothing_printed_shows_a_token() {
        let (builder, _) = Fake::builder(|_, _| json(200, "{}"));
        let printed = format!("{builder:?}");
        let client = builder.build().unwrap();
        assert!(
            !format!(
                "{printed} {client:?} {:?}",
                client.with_access_token("-token")
            )
            .contains("-token")
        );
    }
}
