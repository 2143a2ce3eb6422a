//! What is left of a walk, as text.

use serde::{Deserialize, Serialize};

use super::plan::Sides;
use super::request::{Facet, Request};
use super::span::Interval;
use super::sums::Sums;
use crate::error::Error;
use crate::value::{Cursor, Timestamp};

/// What is left to read of a request. Holds ids only as positions in the request's lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Token {
    /// The fingerprint of the request.
    #[serde(rename = "r")]
    pub(crate) request: String,
    /// The property of the interval that was cut. Which one a walk cuts by itself depends on the time, so it is kept: the
    /// windows that are left are windows of this one.
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    pub(crate) axis: Option<String>,
    #[serde(rename = "t")]
    pub(crate) todo: Vec<Saved>,
    /// Where parts meet that are not both read and compared.
    #[serde(rename = "m", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) seams: Vec<SavedSeam>,
}

/// A part that is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Saved {
    #[serde(rename = "f")]
    pub(crate) facet: Facet,
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub(crate) start: Option<Timestamp>,
    #[serde(rename = "e", default, skip_serializing_if = "Option::is_none")]
    pub(crate) end: Option<Timestamp>,
    #[serde(rename = "l", default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) last: bool,
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    pub(crate) cursor: Option<Cursor>,
    /// What came before the cursor of items at its ends.
    #[serde(rename = "b", default, skip_serializing_if = "Option::is_none")]
    pub(crate) sides: Option<Sides>,
    /// It hands on what reaches over its end, too.
    #[serde(rename = "w", default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) complete: bool,
}

/// An instant at which parts meet, with what those have brought that are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SavedSeam {
    #[serde(rename = "m")]
    pub(crate) at: Timestamp,
    #[serde(rename = "n", default, skip_serializing_if = "Sums::is_empty")]
    pub(crate) newer: Sums,
    #[serde(rename = "o", default, skip_serializing_if = "Sums::is_empty")]
    pub(crate) older: Sums,
    /// The parts of the older side, should they have to be read again.
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) parts: Vec<(Facet, Timestamp)>,
}

const VERSION: &str = "3:";

impl Token {
    pub(crate) fn to_text(&self) -> String {
        let json = serde_json::to_string(self).unwrap_or_default();
        format!("{VERSION}{json}")
    }

    /// Reads a token for this request.
    pub(crate) fn parse(text: &str, request: &Request) -> Result<Self, Error> {
        let token: Self = text
            .strip_prefix(VERSION)
            .and_then(|json| serde_json::from_str(json).ok())
            .ok_or_else(|| refused(request, "is none of this version of the library"))?;
        if token.request != request.fingerprint() {
            return Err(refused(request, "belongs to another request"));
        }
        Ok(token)
    }
}

/// The error of a token that is of no use for this request.
pub(crate) fn refused(request: &Request, message: impl Into<String>) -> Error {
    Error::refused_here("resume token", message).in_operation(request.info.path.into())
}

/// How far a walk came that could not be finished: part of the [`Error`] that ended it, which is the cause.
///
/// Everything that was read has been handed on before that error. To read the rest, walk the same request again and
/// [`resume`](crate::Items::resume) with the [`resume_token`](Self::resume_token): the two walks together bring everything;
/// items that lie on the boundary between what was read and what was not may come in both. Items that lie across it may be left
/// to the second walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    pub(crate) done: Vec<Interval>,
    pub(crate) todo: Vec<Interval>,
    pub(crate) token: String,
}

impl Incomplete {
    /// The intervals that were read, in their order; items that lie across their ends may come with those that were not. Empty
    /// where the request has no interval to cut.
    pub fn done(&self) -> &[Interval] {
        &self.done
    }

    /// The intervals that were not read, or not to their end. Empty where the request has no interval to cut.
    pub fn todo(&self) -> &[Interval] {
        &self.todo
    }

    /// What is left, as text to be stored. It holds times, the name of an interval, a hash of the request, cursors, which the
    /// service makes of ids, and sums of ids; no tokens, and nothing else of what was read.
    pub fn resume_token(&self) -> &str {
        &self.token
    }
}
