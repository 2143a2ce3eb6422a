//! The simulator as a transport of `mews-api`. Only this module depends on that crate, with the
//! feature of the same name. The rest of the simulator depends on the schema alone.

use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};
use mews_api::transport::{
    BoxFuture, Bytes, Download, FileBody, FileRequest, FileResponse, Request, Response, Transport,
    TransportError,
};
use mews_api::{Credentials, Environment};

use crate::{BodyFault, ConnectionFault, Reply, Simulator};

/// A simulated service without a socket, for tests of code that uses `mews-api`. Cloning is cheap,
/// and clones share the service. Requires the feature `mews-api`.
///
/// Time is Tokio's, so a test with paused time does not wait. Scripts apply, and so do faults of
/// the connection. Faults of a body need the socket of a [`Server`](crate::Server). Here they are
/// connection failures.
///
/// It is also the [`Download`] of files of bulk exports: pass it to `ClientBuilder::download` too.
/// Of the faults of a body, files can be cut and reset.
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
            let path = format!("{}/{}", self.simulator.base_path(), request.path);
            let mut sent = crate::Request::post(path, request.body.to_vec());
            let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
            sent.headers = (request.headers.iter())
                .map(|(name, value)| (name.to_string(), text(value)))
                .collect();
            delivered(self.simulator.exchange(&sent).await, request.max_response)
        })
    }
}

impl Download for InProcess {
    fn open(&self, request: FileRequest) -> BoxFuture<'_, Result<FileResponse, TransportError>> {
        Box::pin(async move {
            let mut sent = crate::Request::get(request.url.expose());
            if request.first > 0 {
                let range = format!("bytes={}-", request.first);
                sent.headers.push(("Range".to_owned(), range));
            }
            opened(self.simulator.exchange_file(&sent).await)
        })
    }
}

/// The bytes of a file that arrive, and whether the connection fails after them.
struct File {
    bytes: Option<Vec<u8>>,
    is_broken: bool,
}

impl FileBody for File {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            match self.bytes.take() {
                None if self.is_broken => Err(TransportError::broken("the connection was closed")),
                bytes => Ok(bytes.map(Bytes::from)),
            }
        })
    }
}

/// Converts a reply into the result of the download.
fn opened(reply: Reply) -> Result<FileResponse, TransportError> {
    let (mut response, is_broken) = match reply {
        Reply::Broken {
            mut response,
            fault: BodyFault::ResetHalfway,
        } => {
            response.body.truncate(response.body.len() / 2);
            (response, true)
        }
        Reply::Broken {
            response,
            fault: BodyFault::LengthTooLong { .. },
        } => (response, true),
        reply => (whole(reply)?, false),
    };
    Ok(FileResponse {
        status: response.status,
        headers: headers(&response),
        body: Box::new(File {
            bytes: Some(std::mem::take(&mut response.body)),
            is_broken,
        }),
    })
}

/// Converts a reply into the result of the transport.
fn delivered(reply: Reply, max_response: usize) -> Result<Response, TransportError> {
    let response = whole(reply)?;
    let headers = headers(&response);
    if response.body.len() > max_response {
        return Err(TransportError::too_large().after(response.status, headers));
    }
    Ok(Response {
        status: response.status,
        headers,
        body: response.body,
    })
}

/// The response, or the error of a reply that is not one.
fn whole(reply: Reply) -> Result<crate::Response, TransportError> {
    match reply {
        Reply::Response(response) => Ok(response),
        Reply::Nothing(ConnectionFault::Refused) => {
            Err(TransportError::connect("connection refused"))
        }
        Reply::Nothing(ConnectionFault::RefusedStream) => {
            Err(TransportError::unprocessed("REFUSED_STREAM"))
        }
        Reply::Nothing(fault) => Err(TransportError::broken(format!("{fault:?}"))),
        _ => Err(TransportError::broken("this fault needs a socket")),
    }
}

fn headers(response: &crate::Response) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in &response.headers {
        let name = name.parse::<HeaderName>();
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
            headers.append(name, value);
        }
    }
    headers
}
