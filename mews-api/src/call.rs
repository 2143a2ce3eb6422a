use std::time::Duration;

use crate::client::{Client, Target};
use crate::codec::{decode, encode};
use crate::error::Error;
use crate::operation::{Operation, Walk};
use crate::options::{CallOptions, Language};
use crate::pager::{Items, Pages};
use crate::retry::{Repeat, RetryPolicy};
use crate::value::{Cursor, Secret};
use crate::walk::request::Request;
use crate::walk::{Feed, Setup};

/// A call to be sent: set what this call wants otherwise, then end with `send`, `pages` or `items`. Nothing happens before.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<R> {
    client: Client,
    request: R,
    options: CallOptions,
}

impl<R: Operation> Call<R> {
    /// The call of this request.
    pub fn new(client: Client, request: R) -> Self {
        Self {
            client,
            request,
            options: CallOptions::default(),
        }
    }

    /// How long to wait for a complete answer to each attempt of each request of this call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How often and how long this call is tried again; instead of the client's [`RetryPolicy`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// How long each request of this call may wait because of the limit of requests, whatever its policy says: see
    /// [`RetryPolicy::patience`].
    pub fn patience(mut self, patience: Duration) -> Self {
        self.options.patience = Some(patience);
        self
    }

    /// Which failures of a write may be followed by a second send. Default: [`Repeat::IfUnprocessed`]. Without effect on
    /// reads.
    pub fn repeat(mut self, repeat: Repeat) -> Self {
        self.options.repeat = repeat;
        self
    }

    /// The language of texts and the culture of formats in the answer, such as `cs-CZ`. The service wants both.
    pub fn language(mut self, language: impl Into<String>, culture: impl Into<String>) -> Self {
        self.options.language = Some(Language {
            language: language.into(),
            culture: culture.into(),
        });
        self
    }

    /// Asks about another hotel than the client does.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.client = self.client.with_access_token(token);
        self
    }

    /// Sends one request and reads its answer. Where the operation has pages and the request doesn't say how much it wants,
    /// this is the largest first page.
    ///
    /// # Errors
    /// What the service would refuse is refused before sending, [`Error::path`] naming the property: an interval beyond its
    /// limit or ending before it starts, too many ids, a `Count` out of range. Else see [`Error`]; after a write, its [`outcome`](Error::outcome) above all.
    pub async fn send(self) -> Result<R::Response, Error> {
        let Self {
            client,
            request,
            options,
        } = self;
        let encoded = encode(&request).and_then(|encoded| {
            let body = encoded.single();
            Request::read(encoded).check_single()?;
            body
        });
        drop(request);
        let answer = client
            .run(Target::Known(R::INFO), &encoded?, &options)
            .await?;
        decode::<R>(&answer)
    }
}

impl<R: Walk> Call<R> {
    /// Walks the answer page by page, to the end. One page only where the operation has no cursor and one request is enough.
    ///
    /// An interval or a list of ids beyond its limit is walked in parts, and so is what the service finds too heavy. Items that
    /// parts have in common are left out the second time; further lists of a page may repeat what another page brought.
    pub fn pages(self) -> Pages<R> {
        let (feed, start) = self.feed();
        Pages::new(feed, start)
    }

    /// Walks the items of all pages, to the end, in parts like [`pages`](Self::pages).
    pub fn items(self) -> Items<R> {
        Items::new(self.feed().0)
    }

    fn feed(self) -> (Feed, Option<Cursor>) {
        match encode(&self.request) {
            Ok(encoded) => {
                let start = encoded.start();
                (
                    Feed::new(Setup::new(self.client, encoded, self.options)),
                    start,
                )
            }
            Err(error) => (Feed::failed(error), None),
        }
    }
}
