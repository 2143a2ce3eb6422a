//! When a script applies.

use crate::contract::schema::Api;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};

/// What must hold of a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Condition {
    /// It asks for this page of a walk; 1 is the page that is asked for without a cursor.
    Page(u64),
    /// It carries a cursor, or it carries none.
    Cursor(bool),
    /// It carries this one of the access tokens, counted from 0.
    Token(usize),
    /// A value of its body is equal to this one. Null also stands for values that are not there.
    Property {
        /// The names on the way to it, with dots between: `Limitation.Count`.
        path: String,
        /// The value.
        equals: Value,
    },
    /// A number of its body is larger.
    Number {
        /// As in [`Condition::Property`].
        path: String,
        /// The largest one that the condition does not hold for.
        over: f64,
    },
    /// A list of its body has more items.
    Items {
        /// As in [`Condition::Property`].
        path: String,
        /// The most items that the condition does not hold for.
        over: usize,
    },
    /// An interval of time of its body is longer, or has an open end.
    Interval {
        /// As in [`Condition::Property`]; `StartUtc..EndUtc` for two properties of the body itself.
        path: String,
        /// The most seconds that the condition does not hold for.
        over_seconds: f64,
    },
}

/// A request as scripts see it.
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

    /// Which of the access tokens it carries, counted from 0.
    pub fn token(&self) -> Option<usize> {
        self.token
    }

    /// Which page of a walk it asks for, counted from 1, where the operation has pages.
    pub fn page(&self) -> Option<u64> {
        self.page
    }

    /// The cursor that it carries.
    pub fn cursor(&self) -> Option<&'r str> {
        let limitation = self.body.get(&self.api.limitation)?;
        limitation.get(&self.api.cursor).as_text()
    }

    /// How many items it asks for.
    pub fn count(&self) -> Option<u64> {
        match self.body.get(&self.api.limitation)?.get(&self.api.count) {
            Json::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    /// A value of the body by the names on the way to it, with dots between; null if there is none.
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

    /// Seconds of an interval; infinite if an end is open, none if there is no such interval.
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
        // A float holds the seconds of every interval.
        Some(instant(end)?.seconds_since(instant(start)?) as f64)
    }
}

/// Without values: they may be guests' data.
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
