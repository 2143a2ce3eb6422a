//! What goes wrong with a request.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Change;
use crate::base::clock::DateForm;
use crate::base::message::Response;
use crate::base::seconds;
use crate::front::delivery::{BodyFault, ConnectionFault};

/// The longest `Details`: they are made as a whole.
const DETAILS: usize = 64 << 20;

/// A function over an answer of the service's own.
pub(crate) type Rewrite = Arc<dyn Fn(&mut Response) + Send + Sync>;

/// What happens to a request and its answer. The parts go together: a late refusal with a header of its own, a changed page
/// that comes slowly.
///
/// A fault that sets a status of 300 or more answers in the service's place, and the request is not carried out unless
/// [`Fault::applied`] asks for it. Otherwise the service's own answer is changed.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Fault {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<u16>,
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub(crate) headers: IndexMap<String, Values>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) without_headers: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content: Option<Content>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retry_after: Option<RetryAfter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_off_seconds: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) applied: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) changes: Vec<Change>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) body: Option<BodyFault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) connection: Option<ConnectionFault>,
    #[serde(
        rename = "delaySeconds",
        with = "seconds",
        skip_serializing_if = "Duration::is_zero"
    )]
    pub(crate) delay: Duration,
    #[serde(skip)]
    pub(crate) rewrite: Option<Rewrite>,
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())
    }
}

/// The values of a header: one, or several lines of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Values {
    One(String),
    Many(Vec<String>),
}

impl Values {
    pub(crate) fn all(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// The body that is sent in place of the service's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Content {
    /// The service's error body with this `Message`, a `RequestId` and no details.
    Message(String),
    /// Any JSON.
    Json(Value),
    /// A text, as `text/plain`.
    Text(String),
    /// The page of a proxy, as `text/html`.
    Html,
    /// Nothing, without a content type.
    Empty,
    /// The service's error body, whose `Message` repeats the body of the request with all its tokens.
    Echo,
    /// The service's error body with `Details` of a number of bytes, 64 MiB at most.
    Details(usize),
}

/// The value of a header `Retry-After`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum RetryAfter {
    /// Seconds to wait.
    Seconds(u64),
    /// A date a number of seconds after that of the header `Date` in the same answer.
    Date {
        /// Seconds; negative for a date that is past.
        ahead: i64,
        /// How the date is written.
        #[serde(default)]
        form: DateForm,
    },
    /// Anything else.
    Text(String),
}

/// What a fault answers, and with what.
impl Fault {
    /// A status in place of the service's own. From 400 on with an error body, from 300 on without a body, else with the
    /// service's body, unless [`Fault::content`] is set.
    pub fn status(status: u16) -> Self {
        Self {
            status: Some(status),
            ..Self::default()
        }
    }

    /// The refusal of too many requests, with `Retry-After` as given, or without.
    pub fn too_many_requests(retry_after: impl Into<Option<RetryAfter>>) -> Self {
        Self {
            retry_after: retry_after.into(),
            ..Self::status(429)
        }
    }

    /// The response of a proxy to a connection that idled too long: an instant 408 without body that closes the connection.
    pub fn proxy_timeout() -> Self {
        Self::status(408)
            .content(Content::Empty)
            .header("Connection", "close")
    }

    /// A redirection to an address.
    pub fn redirect(status: u16, location: impl Into<String>) -> Self {
        Self::status(status).header("Location", location)
    }

    /// The page of a proxy, with a status of its own.
    pub fn html(status: u16) -> Self {
        Self::status(status).content(Content::Html)
    }

    /// A header more; given twice, it is sent twice. `Content-Type` and `Date` take the place of the service's.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        let value = value.into();
        let name = name.to_owned();
        let values = match self.headers.get(&name) {
            None => Values::One(value),
            Some(others) => Values::Many([others.all(), &[value]].concat()),
        };
        self.headers.insert(name, values);
        self
    }

    /// Leaves out a header that the service would send, such as `Request-Id`.
    pub fn without_header(mut self, name: impl Into<String>) -> Self {
        self.without_headers.push(name.into());
        self
    }

    /// The body in place of the service's own.
    pub fn content(mut self, content: Content) -> Self {
        self.content = Some(content);
        self
    }

    /// The service's error body with a message.
    pub fn message(self, message: impl Into<String>) -> Self {
        self.content(Content::Message(message.into()))
    }

    /// When to come back.
    pub fn retry_after(mut self, retry_after: RetryAfter) -> Self {
        self.retry_after = Some(retry_after);
        self
    }

    /// Sends the service's date in a header, a number of seconds off the true one.
    pub fn date_off(mut self, seconds: i64) -> Self {
        self.date_off_seconds = Some(seconds);
        self
    }

    /// Whether the request is carried out although another answer takes the place of the service's own, or not carried out
    /// although its status says so.
    pub fn applied(mut self, applied: bool) -> Self {
        self.applied = Some(applied);
        self
    }
}

/// What a fault does to the service's own answer.
impl Fault {
    /// A change of the answer's JSON.
    pub fn change(change: Change) -> Self {
        Self::default().and_change(change)
    }

    /// Another change; they are made in the order given.
    pub fn and_change(mut self, change: Change) -> Self {
        self.changes.push(change);
        self
    }

    /// Anything else that can be done to a response. Runs last, and has no place in the JSON of the control address.
    pub fn rewrite(rewrite: impl Fn(&mut Response) + Send + Sync + 'static) -> Self {
        Self {
            rewrite: Some(Arc::new(rewrite)),
            ..Self::default()
        }
    }

    /// The answer of the page before carries the same cursor as this one.
    pub fn same_cursor() -> Self {
        Self::cursor_cycle(1)
    }

    /// After a number of pages, cursors begin again with the first: see [`Change::CursorCycle`].
    pub fn cursor_cycle(pages: u64) -> Self {
        Self::change(Change::CursorCycle(pages))
    }
}

/// What a fault does to the connection.
impl Fault {
    /// Nothing comes for this time.
    pub fn delay(delay: Duration) -> Self {
        Self::default().after(delay)
    }

    /// Nothing comes for this time, and then the rest of the fault.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// No answer at all.
    pub fn connection(fault: ConnectionFault) -> Self {
        Self {
            connection: Some(fault),
            ..Self::default()
        }
    }

    /// The head of an answer, and then something that happens to its body.
    pub fn body(fault: BodyFault) -> Self {
        Self::default().with_body(fault)
    }

    /// What happens to the body of the answer.
    pub fn with_body(mut self, fault: BodyFault) -> Self {
        self.body = Some(fault);
        self
    }
}

impl Fault {
    /// Whether the service carries the request out.
    pub(crate) fn is_applied(&self) -> bool {
        match self.connection {
            Some(fault) => fault.is_applied(),
            None => self.applied.unwrap_or(self.status.unwrap_or(200) < 300),
        }
    }

    /// Why it can't be done, if it can't.
    pub(crate) fn check(&self) -> Result<(), String> {
        if let Some(status) = self.status
            && !(200..=599).contains(&status)
        {
            return Err(format!("{status} is no status between 200 and 599"));
        }
        for (name, values) in &self.headers {
            if hyper::header::HeaderName::try_from(name.as_str()).is_err() {
                return Err(format!("`{name}` can't be the name of a header"));
            }
            for value in values.all() {
                if hyper::header::HeaderValue::try_from(value.as_str()).is_err() {
                    return Err(format!("the value of the header `{name}` can't be sent"));
                }
            }
        }
        if let Some(RetryAfter::Text(text)) = &self.retry_after
            && hyper::header::HeaderValue::try_from(text.as_str()).is_err()
        {
            return Err("the value of `Retry-After` can't be sent".to_owned());
        }
        if matches!(self.content, Some(Content::Details(bytes)) if bytes > DETAILS) {
            return Err(format!("details are {DETAILS} bytes long at most"));
        }
        match self.body {
            Some(BodyFault::Slow { bytes: 0, .. } | BodyFault::Endless { bytes: 0, .. }) => {
                Err("a piece of a body has at least one byte".to_owned())
            }
            _ => self.changes.iter().try_for_each(Change::check),
        }
    }

    /// A few words for the log.
    pub(crate) fn label(&self) -> String {
        let mut words = Vec::new();
        if !self.delay.is_zero() {
            words.push(format!("after {} s", self.delay.as_secs_f64()));
        }
        if let Some(status) = self.status {
            words.push(format!("status {status}"));
        }
        words.extend(
            self.changes
                .iter()
                .map(|change| word(&format!("{change:?}"))),
        );
        words.extend(self.body.map(|fault| word(&format!("{fault:?}"))));
        words.extend(self.connection.map(|fault| format!("{fault:?}")));
        if self.rewrite.is_some() {
            words.push("rewritten".to_owned());
        }
        if words.is_empty() {
            words.push("headers or body".to_owned());
        }
        words.join(", ")
    }
}

/// The name of a variant, of what Debug prints.
fn word(printed: &str) -> String {
    printed
        .chars()
        .take_while(|letter| letter.is_alphanumeric())
        .collect()
}
