//! The faults that a script applies to a request.

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
use crate::front::delivery::{BodyFault, ConnectionFault, FileFault};

/// Maximum length of `Details` in bytes. They are built in memory.
const DETAILS: usize = 64 << 20;

/// A function that modifies the service's own response.
pub(crate) type Rewrite = Arc<dyn Fn(&mut Response) + Send + Sync>;

/// A fault of a request and its response. Its parts can be combined, such as a delayed refusal with
/// an additional header, or a changed page that is sent slowly.
///
/// A fault with a status of 300 or more replaces the service's response. The request is then not
/// carried out unless [`Fault::applied`] is set. In all other cases the service's own response is
/// changed.
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
    pub(crate) file: Option<FileFault>,
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

/// The values of a header: one line or several.
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

/// The body that replaces the service's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Content {
    /// The service's error body with this `Message`, a `RequestId` and no details.
    Message(String),
    /// Any JSON.
    Json(Value),
    /// A text with the type `text/plain`.
    Text(String),
    /// The error page of a proxy with the type `text/html`.
    Html,
    /// An empty body, without a content type.
    Empty,
    /// The service's error body. Its `Message` repeats the body of the request, including all
    /// tokens.
    Echo,
    /// The service's error body with `Details` of the given number of bytes, at most 64 MiB.
    Details(usize),
}

/// The value of a header `Retry-After`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum RetryAfter {
    /// Seconds to wait.
    Seconds(u64),
    /// A date, relative to the header `Date` of the same response.
    Date {
        /// Seconds after that date; negative for a past date.
        ahead: i64,
        /// The format of the date.
        #[serde(default)]
        form: DateForm,
    },
    /// Any other text.
    Text(String),
}

/// Status, headers and body of the response.
impl Fault {
    /// Sets a status in place of the service's own. Unless [`Fault::content`] is set, the body
    /// depends on the status. From 400 on it is an error body, from 300 on it is empty, and below
    /// it is the service's own body.
    pub fn status(status: u16) -> Self {
        Self {
            status: Some(status),
            ..Self::default()
        }
    }

    /// The refusal of too many requests, with or without `Retry-After`.
    pub fn too_many_requests(retry_after: impl Into<Option<RetryAfter>>) -> Self {
        Self {
            retry_after: retry_after.into(),
            ..Self::status(429)
        }
    }

    /// The response of a proxy to a connection that was idle too long: an immediate 408 without
    /// body that closes the connection.
    pub fn proxy_timeout() -> Self {
        Self::status(408)
            .content(Content::Empty)
            .header("Connection", "close")
    }

    /// A redirection to an address.
    pub fn redirect(status: u16, location: impl Into<String>) -> Self {
        Self::status(status).header("Location", location)
    }

    /// The error page of a proxy with the given status.
    pub fn html(status: u16) -> Self {
        Self::status(status).content(Content::Html)
    }

    /// Adds a header. A header that is given twice is sent twice. `Content-Type` and `Date` replace
    /// those of the service.
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

    /// Removes a header that the service would send, such as `Request-Id`.
    pub fn without_header(mut self, name: impl Into<String>) -> Self {
        self.without_headers.push(name.into());
        self
    }

    /// Sets the body in place of the service's own.
    pub fn content(mut self, content: Content) -> Self {
        self.content = Some(content);
        self
    }

    /// Sets the service's error body with a message.
    pub fn message(self, message: impl Into<String>) -> Self {
        self.content(Content::Message(message.into()))
    }

    /// Sets the header `Retry-After`.
    pub fn retry_after(mut self, retry_after: RetryAfter) -> Self {
        self.retry_after = Some(retry_after);
        self
    }

    /// Shifts the header `Date` by a number of seconds.
    pub fn date_off(mut self, seconds: i64) -> Self {
        self.date_off_seconds = Some(seconds);
        self
    }

    /// Sets whether the request is carried out, independent of the response. A request with an
    /// error response can be carried out, and one with a success status can be ignored.
    pub fn applied(mut self, applied: bool) -> Self {
        self.applied = Some(applied);
        self
    }
}

/// Changes of the service's own response.
impl Fault {
    /// Changes the JSON of the response.
    pub fn change(change: Change) -> Self {
        Self::default().and_change(change)
    }

    /// Adds another change. Changes are made in the order given.
    pub fn and_change(mut self, change: Change) -> Self {
        self.changes.push(change);
        self
    }

    /// Applies a function to the response, after all other changes. It is not part of the JSON of
    /// the control address.
    pub fn rewrite(rewrite: impl Fn(&mut Response) + Send + Sync + 'static) -> Self {
        Self {
            rewrite: Some(Arc::new(rewrite)),
            ..Self::default()
        }
    }

    /// The response has the same cursor as the response of the previous page.
    pub fn same_cursor() -> Self {
        Self::cursor_cycle(1)
    }

    /// Repeats the cursors after a number of pages: see [`Change::CursorCycle`].
    pub fn cursor_cycle(pages: u64) -> Self {
        Self::change(Change::CursorCycle(pages))
    }
}

/// Faults of the connection.
impl Fault {
    /// Delays the response.
    pub fn delay(delay: Duration) -> Self {
        Self::default().after(delay)
    }

    /// Delays the rest of the fault.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Breaks the connection without a response.
    pub fn connection(fault: ConnectionFault) -> Self {
        Self {
            connection: Some(fault),
            ..Self::default()
        }
    }

    /// Sends the head of the response and then a faulty body.
    pub fn body(fault: BodyFault) -> Self {
        Self::default().with_body(fault)
    }

    /// A fault of the file host. Scripts apply it with
    /// [`Script::on_files`](super::Script::on_files).
    pub fn file(fault: FileFault) -> Self {
        Self {
            file: Some(fault),
            ..Self::default()
        }
    }

    /// Adds a fault of the body of the response.
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

    /// Checks whether the fault is possible, and returns the reason if not.
    pub(crate) fn check(&self) -> Result<(), String> {
        if let Some(status) = self.status
            && !(200..=599).contains(&status)
        {
            return Err(format!("the status {status} is not from 200 to 599"));
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

    /// A short description for the log.
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
        words.extend(self.file.map(|fault| word(&format!("{fault:?}"))));
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

/// The name of a variant, from its Debug output.
fn word(printed: &str) -> String {
    printed
        .chars()
        .take_while(|letter| letter.is_alphanumeric())
        .collect()
}
