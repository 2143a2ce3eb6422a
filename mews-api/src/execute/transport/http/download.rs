//! Downloads of signed addresses: the same proxy, certificate authorities and TLS library as calls,
//! over separate connections that carry neither tokens nor cookies.

use std::sync::OnceLock;

use http::header::{HeaderValue, RANGE};
use reqwest::Url;

use super::super::download::{Download, FileBody, FileRequest, FileResponse};
use super::super::{Bytes, TransportError};
use super::{HttpTransportBuilder, classify};
use crate::base::environment::is_loopback;
use crate::base::error::Error;
use crate::base::future::BoxFuture;

/// Downloads over HTTPS; over plain HTTP from this machine, or from anywhere if that is allowed.
/// Connections are made when the first file is opened.
pub(crate) struct HttpDownload {
    http: HttpTransportBuilder,
    plain_http: bool,
    secure: OnceLock<reqwest::Client>,
    plain: OnceLock<reqwest::Client>,
}

impl HttpDownload {
    /// `plain_http`: the environment allows it.
    pub(crate) fn new(http: HttpTransportBuilder, plain_http: bool) -> Self {
        Self {
            plain_http,
            http,
            secure: OnceLock::new(),
            plain: OnceLock::new(),
        }
    }

    /// The client for an address of this scheme.
    fn client(&self, url: &Url) -> Result<&reqwest::Client, TransportError> {
        let is_https = match url.scheme() {
            "https" => true,
            "http" if self.plain_http || is_loopback(url) => false,
            _ => {
                return Err(TransportError::untrusted(
                    "the address of the file is not https",
                ));
            }
        };
        let client = if is_https { &self.secure } else { &self.plain };
        if let Some(client) = client.get() {
            return Ok(client);
        }
        let made = self.http.clone().download_client(is_https);
        let made = made.map_err(|error: Error| TransportError::connect(error.to_string()))?;
        // Another task may have been faster.
        Ok(client.get_or_init(|| made))
    }

    async fn get(&self, request: FileRequest) -> Result<FileResponse, TransportError> {
        let url = Url::parse(request.url.expose());
        let url =
            url.map_err(|_| TransportError::connect("the address of the file is not a URL"))?;
        let client = self.client(&url)?;
        let mut get = reqwest::Request::new(reqwest::Method::GET, url);
        if request.first > 0 {
            let range = HeaderValue::try_from(format!("bytes={}-", request.first));
            let range = range.map_err(TransportError::connect)?;
            get.headers_mut().insert(RANGE, range);
        }
        let mut response = client.execute(get).await.map_err(classify)?;
        Ok(FileResponse {
            status: response.status().as_u16(),
            headers: std::mem::take(response.headers_mut()),
            body: Box::new(Body(response)),
        })
    }
}

impl Download for HttpDownload {
    fn open(&self, request: FileRequest) -> BoxFuture<'_, Result<FileResponse, TransportError>> {
        Box::pin(self.get(request))
    }
}

struct Body(reqwest::Response);

impl FileBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async { self.0.chunk().await.map_err(classify) })
    }
}
