use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::attempt::{Answer, Attempt};
use crate::credentials::Credentials;
use crate::envelope::{Body, Envelope};
use crate::environment::{Base, Environment};
use crate::error::{Error, ErrorKind, Outcome};
use crate::operation::OperationInfo;
use crate::options::{ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, CallOptions, MAX_RESPONSE};
use crate::transport::{HttpSettings, HttpTransport, Transport};
use crate::value::Secret;
use crate::walk::{Memory, Worked};

/// A client of the service, for one application and one access token.
///
/// Cloning is cheap and shares the connections. Calls need a Tokio runtime with its timer enabled.
///
/// ```no_run
/// use mews_api::{Client, Credentials, Environment};
///
/// # fn tokens() -> (String, String) { unimplemented!() }
/// # async fn run() -> Result<(), mews_api::Error> {
/// let (client_token, access_token) = tokens();
/// let client = Client::builder(Credentials::new(client_token, access_token), "Acme Sync 1.4.0")
///     .environment(Environment::Demo)
///     .build()?;
/// let configuration: Vec<u8> = client.call_raw("configuration/get", b"{}").await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    credentials: Arc<Credentials>,
}

/// What all handles of a client have in common.
struct Shared {
    transport: Box<dyn Transport>,
    base: Base,
    name: String,
    timeout: Duration,
    max_response: usize,
    spans: Memory,
}

/// What is called: an operation known by its facts, or a bare path.
#[derive(Clone, Copy)]
pub(crate) enum Target<'a> {
    Known(&'static OperationInfo),
    Raw(&'a str),
}

impl Target<'_> {
    fn path(&self) -> &str {
        match self {
            Self::Known(info) => info.path,
            Self::Raw(path) => path,
        }
    }

    /// Makes an error say what was called.
    fn named(self, error: Error) -> Error {
        error.in_operation(match self {
            Self::Known(info) => Cow::Borrowed(info.path),
            Self::Raw(path) => Cow::Owned(path.to_owned()),
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
            transport: None,
        }
    }

    /// A handle for another hotel, on the same connections and settings.
    #[must_use]
    pub fn with_access_token(&self, access_token: impl Into<Secret>) -> Self {
        let credentials = Credentials {
            client_token: self.credentials.client_token.clone(),
            access_token: access_token.into(),
        };
        Self {
            shared: Arc::clone(&self.shared),
            credentials: Arc::new(credentials),
        }
    }

    /// Calls any operation, known to this library or not: `path` below the API's base (`reservations/getAll/2023-06-06`),
    /// `json` an object without tokens, client's name and language, which are added. Answers the body as it came, empty for
    /// an answer without one.
    ///
    /// # Errors
    /// Those of every call. What can't be sent (a path with a scheme, dots or a query; a body that is no object) is refused
    /// here. Whether the operation writes is not known, so take it for a write when looking at the outcome.
    pub async fn call_raw(&self, path: &str, json: &[u8]) -> Result<Vec<u8>, Error> {
        let target = Target::Raw(path);
        check_path(path).map_err(|error| target.named(error))?;
        let body = Body::parse(json).map_err(|error| target.named(error))?;
        Ok(self.run(target, &body, &CallOptions::default()).await?.body)
    }

    /// What worked in an earlier walk of this operation with this access token, after more had been too heavy.
    pub(crate) fn worked_span(&self, path: &'static str) -> Option<Worked> {
        self.shared
            .spans
            .recall(path, &self.credentials.access_token)
    }

    pub(crate) fn span_worked(&self, path: &'static str, worked: Worked) {
        let token = &self.credentials.access_token;
        self.shared.spans.remember(path, token, worked);
    }

    /// The one way of every call to the service.
    pub(crate) async fn run(
        &self,
        target: Target<'_>,
        body: &Body,
        options: &CallOptions,
    ) -> Result<Answer, Error> {
        let envelope = Envelope {
            credentials: &self.credentials,
            client: &self.shared.name,
            language: options.language.as_ref(),
        };
        envelope.check().map_err(|error| target.named(error))?;
        let attempt = Attempt {
            transport: &*self.shared.transport,
            credentials: &self.credentials,
            url: format!("{}{}", self.shared.base.address, target.path()),
            path: target.path(),
            timeout: options.timeout.unwrap_or(self.shared.timeout),
            max_response: self.shared.max_response,
        };
        let answer = attempt.send(body.seal(&envelope)).await;
        answer.map_err(|error| target.named(error))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("name", &self.shared.name)
            .field("address", &self.shared.base.address)
            .finish_non_exhaustive()
    }
}

/// The service's paths are plain words; anything else would reach another address than it seems.
fn check_path(path: &str) -> Result<(), Error> {
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
    transport: Option<CustomTransport>,
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

    /// How long to wait for a complete answer. Default: 120 s, since heavy answers take the service tens of seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The most bytes of an answer to accept, counted after decompression. Default: 64 MiB.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
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

    /// Builds the client.
    ///
    /// # Errors
    /// When a setting is wrong, named by [`Error::path`]: an empty token or name, an address that is not safe, TLS that can't
    /// be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base = self.environment.base()?;
        Envelope {
            credentials: &self.credentials,
            client: &self.name,
            language: None,
        }
        .check()
        .map_err(|error| {
            let setting = error.path().unwrap_or_default().to_owned();
            Error::new(ErrorKind::Configuration, Outcome::NotSent)
                .at(setting)
                .with_message("must not be empty")
        })?;
        let transport = match self.transport {
            Some(CustomTransport(transport)) => transport,
            None => Box::new(HttpTransport::new(&HttpSettings {
                https: base.https,
                connect_timeout: self.connect_timeout,
                proxy_from_environment: self.proxy_from_environment,
            })?),
        };
        let shared = Shared {
            transport,
            base,
            name: self.name,
            timeout: self.timeout,
            max_response: self.max_response,
            spans: Memory::default(),
        };
        Ok(Client {
            shared: Arc::new(shared),
            credentials: Arc::new(self.credentials),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
