//! The conditions under which a script applies.

use crate::contract::schema::Api;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};

/// A condition on a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Condition {
    /// The request asks for this page of a paginated call. Page 1 is the request without a cursor.
    Page(u64),
    /// The request has a cursor, or has none.
    Cursor(bool),
    /// The request has this access token, by index from 0.
    Token(usize),
    /// A value of its body equals this one. A missing value counts as null.
    Property {
        /// The names of the path, separated by dots: `Limitation.Count`.
        path: String,
        /// The expected value.
        equals: Value,
    },
    /// A number of its body is larger than a bound.
    Number {
        /// As in [`Condition::Property`].
        path: String,
        /// The bound: the largest number for which the condition is false.
        over: f64,
    },
    /// A list of its body has more items than a bound.
    Items {
        /// As in [`Condition::Property`].
        path: String,
        /// The bound: the largest number of items for which the condition is false.
        over: usize,
    },
    /// A time interval of its body is longer than a bound, or has an open end.
    Interval {
        /// As in [`Condition::Property`]. `StartUtc..EndUtc` names two properties of the body
        /// itself.
        path: String,
        /// The bound: the largest number of seconds for which the condition is false.
        over_seconds: f64,
    },
}

/// The request that scripts check.
#[derive(Clone, Copy)]
pub struct Incoming<'r> {
    pub(crate) operation: &'r str,
    pub(crate) token: Option<usize>,
    pub(crate) page: Option<u64>,
    pub(crate) body: &'r Object,
    pub(crate) api: &'r Api,
}

impl<'r> Incoming<'r> {
    /// The path of the operation.
    pub fn operation(&self) -> &'r str {
        self.operation
    }

    /// The index of the access token, from 0.
    pub fn token(&self) -> Option<usize> {
        self.token
    }

    /// The page of the paginated call that it asks for, from 1; `None` if the operation is not
    /// paginated.
    pub fn page(&self) -> Option<u64> {
        self.page
    }

    /// The cursor of the request.
    pub fn cursor(&self) -> Option<&'r str> {
        let limitation = self.body.get(&self.api.limitation)?;
        limitation.get(&self.api.cursor).as_text()
    }

    /// The number of items that it asks for.
    pub fn count(&self) -> Option<u64> {
        match self.body.get(&self.api.limitation)?.get(&self.api.count) {
            Json::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    /// Returns a value of the body by its path, whose names are separated by dots. A missing value
    /// is null.
    pub fn get(&self, path: &str) -> Value {
        value(self.at(path))
    }

    /// The body without the members of the envelope.
    pub fn body(&self) -> Value {
        let members = self.body.iter().filter(|(name, _)| !self.is_envelope(name));
        members
            .map(|(name, member)| (name.clone(), value(member)))
            .collect()
    }

    pub(crate) fn is_envelope(&self, name: &str) -> bool {
        is_envelope(self.api, name)
    }

    fn at(&self, path: &str) -> &'r Json {
        let (first, rest) = path
            .split_once('.')
            .map_or((path, None), |(first, rest)| (first, Some(rest)));
        match (
            self.body.get(first).filter(|_| !self.is_envelope(first)),
            rest,
        ) {
            (None, _) => &Json::Null,
            (Some(member), None) => member,
            (Some(member), Some(rest)) => member.at(rest),
        }
    }

    /// The length of an interval in seconds. It is infinite if an end is open, and `None` if there
    /// is no such interval.
    fn span(&self, path: &str) -> Option<f64> {
        let (start, end) = if let Some((start, end)) = path.split_once("..") {
            (self.at(start), self.at(end))
        } else {
            let interval = self.at(path).as_object()?;
            let mut names = self.api.intervals.values();
            let (start, end) = names
                .find(|(start, end)| interval.contains_key(start) || interval.contains_key(end))?;
            let end_of = |name: &String| interval.get(name).unwrap_or(&Json::Null);
            (end_of(start), end_of(end))
        };
        if start.is_null() && end.is_null() {
            return None;
        }
        if start.is_null() || end.is_null() {
            return Some(f64::INFINITY);
        }
        let instant = |value: &Json| {
            let text = value.as_text()?;
            Instant::parse(text).or_else(|| Instant::parse_date(text))
        };
        // A float can represent the seconds of every interval.
        Some(instant(end)?.seconds_since(instant(start)?) as f64)
    }
}

/// Omits values, because they may be guests' data.
impl std::fmt::Debug for Incoming<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incoming")
            .field("operation", &self.operation)
            .field("token", &self.token)
            .field("page", &self.page)
            .finish_non_exhaustive()
    }
}

/// Whether a member of a body belongs to the envelope.
pub(crate) fn is_envelope(api: &Api, name: &str) -> bool {
    api.envelope.contains_key(name) || api.envelope_optional.contains_key(name)
}

fn value(json: &Json) -> Value {
    serde_json::from_str(&json.to_text()).unwrap_or_default()
}

impl Condition {
    pub(crate) fn holds(&self, request: &Incoming<'_>) -> bool {
        match self {
            Self::Page(page) => request.page == Some(*page),
            Self::Cursor(there) => request.cursor().is_some() == *there,
            Self::Token(token) => request.token == Some(*token),
            Self::Property { path, equals } => request.get(path) == *equals,
            Self::Number { path, over } => match request.at(path) {
                Json::Number(digits) => digits.parse().is_ok_and(|number: f64| number > *over),
                _ => false,
            },
            Self::Items { path, over } => match request.at(path) {
                Json::List(items) => items.len() > *over,
                _ => false,
            },
            Self::Interval { path, over_seconds } => {
                request.span(path).is_some_and(|span| span > *over_seconds)
            }
        }
    }
}
