//! The simulator as a transport of `mews-api`. Only this module depends on that crate, with the
//! feature of the same name. The rest of the simulator depends on the schema alone.

use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};
use mews_api::transport::{BoxFuture, Request, Response, Transport, TransportError};
use mews_api::{Credentials, Environment};

use crate::{ConnectionFault, Reply, Simulator};

/// A simulated service without a socket, for tests of code that uses `mews-api`. Cloning is cheap,
/// and clones share the service. Requires the feature `mews-api`.
///
/// Time is Tokio's, so a test with paused time does not wait. Scripts apply, and so do faults of
/// the connection. Faults of a body need the socket of a [`Server`](crate::Server). Here they are
/// connection failures.
///
/// ```
/// use mews_api::Client;
/// use mews_simulator::{InProcess, Simulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let hotel = InProcess::new(Simulator::builder().reservations(100).build()?);
/// let client = Client::builder(hotel.credentials(), "Tests 1.0")
///     .environment(hotel.environment())
///     .transport(hotel.clone())
///     .build()?;
/// client.call_raw("configuration/get", b"{}").await?;
/// assert_eq!(hotel.simulator().log().entries.len(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct InProcess {
    simulator: Arc<Simulator>,
}

impl InProcess {
    /// Creates a transport to this service.
    pub fn new(simulator: Simulator) -> Self {
        Self {
            simulator: Arc::new(simulator),
        }
    }

    /// The service, with its log, its scripts and its data.
    pub fn simulator(&self) -> &Simulator {
        &self.simulator
    }

    /// Tokens that the service accepts, for its first hotel.
    pub fn credentials(&self) -> Credentials {
        Credentials::client_token(self.simulator.client_token())
            .access_token(self.simulator.access_token())
    }

    /// An address for clients. Nothing is sent there.
    pub fn environment(&self) -> Environment {
        Environment::custom("http://localhost")
    }
}

impl std::fmt::Debug for InProcess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InProcess")
    }
}

impl From<Arc<Simulator>> for InProcess {
    fn from(simulator: Arc<Simulator>) -> Self {
        Self { simulator }
    }
}

impl Transport for InProcess {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let mut path = format!("{}/{}", self.simulator.base_path(), request.path);
            if !request.url.ends_with(&path) {
                // A call of another API, which is not served here.
                path = request.path;
            }
            let mut sent = crate::Request::post(path, request.body.to_vec());
            let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
            sent.headers = (request.headers.iter())
                .map(|(name, value)| (name.to_string(), text(value)))
                .collect();
            delivered(self.simulator.exchange(&sent).await, request.max_response)
        })
    }
}

/// Converts a reply into the result of the transport.
fn delivered(reply: Reply, max_response: usize) -> Result<Response, TransportError> {
    let response = match reply {
        Reply::Response(response) => response,
        Reply::Nothing(ConnectionFault::Refused) => {
            return Err(TransportError::connect("connection refused"));
        }
        Reply::Nothing(ConnectionFault::RefusedStream) => {
            return Err(TransportError::unprocessed("REFUSED_STREAM"));
        }
        Reply::Nothing(fault) => return Err(TransportError::broken(format!("{fault:?}"))),
        _ => return Err(TransportError::broken("this fault needs a socket")),
    };
    let mut headers = HeaderMap::new();
    for (name, value) in &response.headers {
        let name = name.parse::<HeaderName>();
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
            headers.append(name, value);
        }
    }
    if response.body.len() > max_response {
        return Err(TransportError::too_large().after(response.status, headers));
    }
    Ok(Response {
        status: response.status,
        headers,
        body: response.body,
    })
}
