//! Opens a connection: the handshake over the client's own HTTP, so that its TLS roots, proxy and
//! client certificate hold.

use std::sync::Arc;

use http::header::{
    CONNECTION, COOKIE, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE, USER_AGENT,
};
use http::{HeaderMap, StatusCode};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::connect::Connect;
use crate::base::cause::Cause;
use crate::base::clock::Clock;
use crate::base::credentials::Credentials;
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::future::BoxFuture;
use crate::execute::outcome::AttemptOutcome;
use crate::execute::transport::{TransportError, Upgrader};
use crate::response::answer::header_text;
use crate::response::retry_after::{http_date, retry_after};
use crate::value::Timestamp;

/// The bytes of a connection.
pub trait ByteStream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> ByteStream for S {}

/// A websocket whose handshake has succeeded.
pub struct Opened {
    pub(super) stream: Box<dyn ByteStream>,
    /// The service's clock at this moment, if it sent one.
    pub(super) date: Option<Timestamp>,
}

impl Opened {
    /// A connection, and the service's clock at this moment; by default the local one.
    pub fn new(stream: impl ByteStream + 'static, date: impl Into<Option<Timestamp>>) -> Self {
        Self {
            stream: Box::new(stream),
            date: date.into(),
        }
    }
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opened")
            .field("date", &self.date)
            .finish_non_exhaustive()
    }
}

type Dialing = BoxFuture<'static, Result<Opened, Error>>;

/// Opens connections of one stream.
#[derive(Clone)]
pub(super) struct Dialer(Arc<dyn Fn() -> Dialing + Send + Sync>);

impl Dialer {
    pub(super) fn custom(open: impl Fn() -> Dialing + Send + Sync + 'static) -> Self {
        Self(Arc::new(open))
    }

    pub(super) fn open(&self) -> Dialing {
        (self.0)()
    }

    /// Connects to the service with the tokens of the client's handle.
    ///
    /// # Errors
    /// If there is no address, or a setting is wrong.
    pub(super) fn of(connect: &Connect) -> Result<Self, Error> {
        let executor = &connect.client.executor;
        let shared = &executor.shared;
        let (url, is_https) = shared.environment.websocket(connect.address.as_deref())?;
        let credentials = executor.handle().credentials.clone();
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, shared.user_agent.clone());
        headers.insert(COOKIE, cookies(&credentials)?);
        let http = shared.http.clone();
        let http = if is_https {
            http
        } else {
            http.allow_plain_http()
        };
        let handshake = Arc::new(Handshake {
            upgrader: Upgrader::new(http)?,
            url,
            headers,
            credentials,
            clock: executor.clock(),
        });
        Ok(Self::custom(move || {
            let handshake = Arc::clone(&handshake);
            Box::pin(async move { handshake.open().await })
        }))
    }
}

/// Both tokens; a semicolon would end a cookie and so can't be sent.
fn cookies(credentials: &Credentials) -> Result<HeaderValue, Error> {
    let (Some(client), Some(access)) = (&credentials.client_token, &credentials.access_token)
    else {
        let message = "events need the tokens of the Connector API";
        return Err(Error::configuration("credentials", message));
    };
    let (client, access) = (client.expose(), access.expose());
    let text = format!("ClientToken={client}; AccessToken={access}");
    let value = HeaderValue::from_bytes(text.as_bytes());
    let (false, false, Ok(mut value)) = (client.contains(';'), access.contains(';'), value) else {
        let message = "a token can't be sent as a cookie";
        return Err(Error::configuration("credentials", message));
    };
    value.set_sensitive(true);
    Ok(value)
}

struct Handshake {
    upgrader: Upgrader,
    url: String,
    headers: HeaderMap,
    credentials: Credentials,
    clock: Arc<dyn Clock>,
}

impl Handshake {
    async fn open(&self) -> Result<Opened, Error> {
        let key = generate_key();
        let mut headers = self.headers.clone();
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
        let value = HeaderValue::try_from(key.as_str());
        headers.insert(SEC_WEBSOCKET_KEY, value.map_err(|_| not_a_websocket())?);
        let upgraded = self.upgrader.open(&self.url, headers).await;
        let upgraded = upgraded.map_err(|error| self.failed(&error))?;
        if upgraded.status != StatusCode::SWITCHING_PROTOCOLS.as_u16() {
            return Err(self.refused(upgraded.status, &upgraded.headers));
        }
        let accepted = header_text(&upgraded.headers, &SEC_WEBSOCKET_ACCEPT);
        match upgraded.stream {
            Some(stream) if accepted == Some(derive_accept_key(key.as_bytes()).as_str()) => {
                Ok(Opened::new(stream, http_date(&upgraded.headers)))
            }
            _ => Err(not_a_websocket()),
        }
    }

    fn failed(&self, error: &TransportError) -> Error {
        let redactor = self.credentials.redactor();
        let outcome = error.outcome;
        Error::of(outcome.kind(), outcome.effect())
            .with_message(redactor.redact(&error.to_string()))
            .with_cause(std::error::Error::source(error).map(|cause| Cause::of(cause, &redactor)))
    }

    fn refused(&self, status: u16, headers: &HeaderMap) -> Error {
        let pause = retry_after(headers, self.clock.wall()).map(|header| header.pause);
        let outcome = AttemptOutcome::of_status(status, pause);
        // The tokens may not open a websocket.
        let kind = match status {
            403 => ErrorKind::Unauthorized,
            _ => outcome.kind(),
        };
        Error::of(kind, outcome.effect())
            .with_status(status)
            .with_message("the service refused the websocket")
            .with_retry_after(pause)
    }
}

fn not_a_websocket() -> Error {
    Error::of(ErrorKind::Transport, Outcome::Unknown)
        .with_message("the server's handshake is not that of a websocket")
}
