//! A transport of your own: here your `reqwest::Client`, of whatever version and settings, and the
//! time that each request takes.
//!
//! A transport makes one attempt. Limits, repetition, tokens and reading stay with the library.

use std::env::var;
use std::error::Error;
use std::time::Instant;

use mews_api::requests::ServicesGetAll;
use mews_api::transport::{BoxFuture, Request, Response, Transport, TransportError};
use mews_api::{Client, Credentials, Environment};

struct Timed {
    http: reqwest::Client,
}

impl Timed {
    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let sent = self
            .http
            .post(&request.url)
            .headers(request.headers)
            .body(request.body);
        let mut response = sent.send().await.map_err(|error| {
            // Address and body stay out of the error: the body holds the tokens.
            let error = error.without_url();
            match error {
                // Nothing was sent, so a write may be repeated. Be sure before you say so.
                error if error.is_connect() => TransportError::connect(error),
                error if error.is_timeout() => TransportError::timeout(error),
                error => TransportError::broken(error),
            }
        })?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let mut body = Vec::new();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if body.len() + chunk.len() > request.max_response => {
                    return Err(TransportError::too_large().after(status, headers));
                }
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => {
                    return Ok(Response {
                        status,
                        headers,
                        body,
                    });
                }
                Err(error) => {
                    let error = TransportError::broken(error.without_url());
                    return Err(error.after(status, headers));
                }
            }
        }
    }
}

impl Transport for Timed {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let (path, start) = (request.path.clone(), Instant::now());
            let result = self.exchange(request).await;
            let status = result.as_ref().map_or(0, |response| response.status);
            println!("{path} {status}");
            eprintln!("{path} took {:?}", start.elapsed());
            result
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // This build of reqwest has no default provider of cryptography. Yours may have one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder()
        // The tokens would go along to the other address.
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()?;
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Metrics 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .transport(Timed { http })
        .build()?;

    let services = client
        .services()
        .get_all(ServicesGetAll::new())
        .first_page()
        .await?;
    println!("{} services", services.services.len());
    Ok(())
}
