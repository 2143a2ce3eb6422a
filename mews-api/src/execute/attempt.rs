//! Sends a request once: one attempt.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::interpret::{interpret, transport_failure};
use super::outcome::{AttemptOutcome, Failure};
use super::timeout::within;
use super::transport::{Request, Transport};
use crate::base::api::ApiInfo;
use crate::base::clock::Clock;
use crate::base::handle::Handle;
use crate::response::answer::Answer;

const PREFER: HeaderName = HeaderName::from_static("prefer");

/// The parts of a request that are the same in all attempts.
pub(crate) struct Attempt<'a> {
    pub(crate) transport: &'a dyn Transport,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) api: &'static ApiInfo,
    pub(crate) handle: &'a Arc<Handle>,
    pub(crate) url: String,
    pub(crate) path: &'a str,
    /// The host of the address.
    pub(crate) server: &'a str,
    pub(crate) user_agent: &'a HeaderValue,
    pub(crate) max_response: usize,
    /// The service may leave out an empty body.
    pub(crate) minimal: bool,
}

impl Attempt<'_> {
    /// Sends it. `started` is the current time.
    pub(crate) async fn send(
        &self,
        body: Bytes,
        timeout: Duration,
        started: Duration,
    ) -> Result<Answer, Box<Failure>> {
        // The transport adds one more.
        let mut headers = HeaderMap::with_capacity(5);
        let json = HeaderValue::from_static("application/json");
        headers.insert(CONTENT_TYPE, json.clone());
        headers.insert(ACCEPT, json);
        headers.insert(USER_AGENT, self.user_agent.clone());
        if self.minimal {
            headers.insert(PREFER, HeaderValue::from_static("return=minimal"));
        }
        let request = Request {
            url: self.url.clone(),
            path: self.path.to_owned(),
            headers,
            body,
            max_response: self.max_response,
            #[cfg(any(test, feature = "test-util"))]
            tokens: [self.api.client_token, self.api.access_token],
        };
        let exchange = within(self.clock, timeout, self.transport.send(request));
        match exchange.await {
            Some(Ok(response)) => {
                let elapsed = || self.clock.now().saturating_sub(started);
                let interpreted = interpret(response, elapsed, self.api, self.handle, || {
                    self.clock.wall()
                });
                interpreted.map(|answer| Answer {
                    minimal: self.minimal,
                    ..answer
                })
            }
            Some(Err(error)) => Err(transport_failure(
                &error,
                &self.handle.credentials,
                self.clock.wall(),
            )),
            None => Err(Box::new(Failure {
                message: Some(format!("gave up after {timeout:?}")),
                ..Failure::new(AttemptOutcome::TimedOut)
            })),
        }
    }
}
