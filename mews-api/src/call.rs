use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::attempt::Answer;
use crate::client::{Client, Target};
use crate::decode::DecodeError;
use crate::envelope::Body;
use crate::error::{Error, ErrorKind, Outcome};
use crate::operation::{Operation, OperationInfo, Walk};
use crate::options::{CallOptions, Language};
use crate::pager::{Feed, Items, Pages, Walker};
use crate::value::{Cursor, Secret};

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

    /// How long to wait for a complete answer to each request of this call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
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
        self.options.access_token = Some(token.into());
        self
    }

    /// Sends one request and reads its answer. Where the operation has pages and the request doesn't say how much it wants,
    /// this is the largest first page.
    ///
    /// # Errors
    /// See [`Error`]; after a write, its [`outcome`](Error::outcome) above all.
    pub async fn send(self) -> Result<R::Response, Error> {
        let Self {
            client,
            request,
            options,
        } = self;
        let encoded = encode(&request);
        drop(request);
        let answer = client
            .run(&Target::from(R::INFO), &encoded?.body(None)?, &options)
            .await?;
        decode::<R>(&answer)
    }
}

impl<R: Walk> Call<R> {
    /// Walks the answer page by page, to the end. One page only where the operation has no cursor.
    pub fn pages(self) -> Pages<R> {
        let (feed, start) = self.feed();
        Pages::new(feed, start)
    }

    /// Walks the items of all pages, to the end.
    pub fn items(self) -> Items<R> {
        Items::new(self.feed().0)
    }

    fn feed(self) -> (Feed, Option<Cursor>) {
        match encode(&self.request) {
            Ok(encoded) => {
                let start = encoded.start();
                (
                    Feed::new(Walker::new(self.client, R::INFO, encoded, self.options)),
                    start,
                )
            }
            Err(error) => (Feed::failed(error), None),
        }
    }
}

/// A request as the core handles it: its members, and what it wants of a page.
pub(crate) struct Encoded {
    info: &'static OperationInfo,
    body: Body,
    limitation: Limitation,
}

/// How much of the list a request wants, and from where.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Limitation {
    count: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cursor: Option<Cursor>,
}

const LIMITATION: &str = "Limitation";

fn encode<R: Operation>(request: &R) -> Result<Encoded, Error> {
    let json = request
        .encode()
        .map_err(|error| Error::refused_here("body", error.to_string()));
    json.and_then(|json| Encoded::read(R::INFO, &json))
        .map_err(|error| error.in_operation(R::INFO.path.into()))
}

impl Encoded {
    fn read(info: &'static OperationInfo, json: &[u8]) -> Result<Self, Error> {
        let body = Body::parse(json)?;
        let limitation = match body.get(LIMITATION).filter(|_| info.page_size.is_some()) {
            None => Limitation::default(),
            Some(json) => serde_json::from_str::<Option<Limitation>>(json)
                .map_err(|_| Error::refused_here(LIMITATION, "must hold a Count and a Cursor"))?
                .unwrap_or_default(),
        };
        Ok(Self {
            info,
            body,
            limitation,
        })
    }

    /// Where the request starts.
    pub(crate) fn start(&self) -> Option<Cursor> {
        self.limitation.cursor.clone()
    }

    /// The body that asks for the page at `cursor`, or where the request itself starts.
    pub(crate) fn body(&self, cursor: Option<Cursor>) -> Result<Body, Error> {
        let mut body = self.body.clone();
        if let Some(page_size) = self.info.page_size {
            let count = Some(self.limitation.count.unwrap_or(page_size));
            body.set(
                LIMITATION,
                &Limitation {
                    count,
                    cursor: cursor.or_else(|| self.start()),
                },
            )?;
        }
        Ok(body)
    }
}

/// Reads an answer; one without a body reads like an object without members.
pub(crate) fn decode<R: Operation>(answer: &Answer) -> Result<R::Response, Error> {
    let body = if answer.body.is_empty() {
        b"{}"
    } else {
        &*answer.body
    };
    R::decode(body)
        .map_err(|error| unreadable(R::INFO, answer.status, answer.request_id.clone(), &error))
}

pub(crate) fn unreadable(
    info: &'static OperationInfo,
    status: u16,
    request_id: Option<String>,
    error: &DecodeError,
) -> Error {
    let unreadable = Error::new(ErrorKind::Decode, Outcome::Applied)
        .in_operation(info.path.into())
        .with_status(status)
        .with_request_id(request_id)
        .with_message(error.message());
    if error.path().is_empty() {
        unreadable
    } else {
        unreadable.at(error.path())
    }
}
