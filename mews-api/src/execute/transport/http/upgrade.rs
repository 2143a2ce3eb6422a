//! Connections that leave HTTP: the handshake of a websocket, over the same TLS and proxy as calls.

use reqwest::{Upgraded, Url};

use super::super::{HeaderMap, TransportError};
use super::{HttpTransportBuilder, classify};
use crate::base::error::Error;

/// Makes connections by HTTP/1.1 that the server takes over.
pub(crate) struct Upgrader {
    client: reqwest::Client,
}

/// The head of the answer, and the connection if the server took it over.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) stream: Option<Upgraded>,
}

impl Upgrader {
    /// # Errors
    /// Those of [`HttpTransportBuilder::build`].
    pub(crate) fn new(http: HttpTransportBuilder) -> Result<Self, Error> {
        let client = http.http1_client()?;
        Ok(Self { client })
    }

    pub(crate) async fn open(
        &self,
        url: &str,
        headers: HeaderMap,
    ) -> Result<Answer, TransportError> {
        let url =
            Url::parse(url).map_err(|_| TransportError::connect("the address is not a URL"))?;
        let mut get = reqwest::Request::new(reqwest::Method::GET, url);
        *get.headers_mut() = headers;
        let mut answer = self.client.execute(get).await.map_err(classify)?;
        let status = answer.status();
        let headers = std::mem::take(answer.headers_mut());
        let stream = match status {
            reqwest::StatusCode::SWITCHING_PROTOCOLS => {
                Some(answer.upgrade().await.map_err(classify)?)
            }
            _ => None,
        };
        Ok(Answer {
            status: status.as_u16(),
            headers,
            stream,
        })
    }
}
