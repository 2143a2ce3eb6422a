//! What is left of a walk, as text.

use serde::{Deserialize, Serialize};

use super::request::Facet;
use super::span::Interval;
use crate::error::Error;
use crate::value::{Cursor, Timestamp};

/// What is left to read of a request. Holds ids only as positions in the request's lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Token {
    /// The fingerprint of the request.
    #[serde(rename = "r")]
    pub(crate) request: String,
    #[serde(rename = "t")]
    pub(crate) todo: Vec<Saved>,
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
}

const VERSION: &str = "1:";

impl Token {
    pub(crate) fn to_text(&self) -> String {
        let json = serde_json::to_string(self).unwrap_or_default();
        format!("{VERSION}{json}")
    }

    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        text.strip_prefix(VERSION)
            .and_then(|json| serde_json::from_str(json).ok())
            .ok_or_else(|| Error::refused_here("resume token", "is none of this library"))
    }
}

/// How far a walk came that could not be finished: part of the [`Error`] that ended it, which is the cause.
///
/// Everything that was read has been handed on before that error. To read the rest, walk the same request again and
/// [`resume`](crate::Items::resume) with the [`resume_token`](Self::resume_token): the two walks together bring everything;
/// items that lie on the boundary between what was read and what was not may come in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    pub(crate) done: Vec<Interval>,
    pub(crate) todo: Vec<Interval>,
    pub(crate) token: String,
}

impl Incomplete {
    /// The intervals that were read, in their order. Empty where the request has no interval to cut.
    pub fn done(&self) -> &[Interval] {
        &self.done
    }

    /// The intervals that were not read, or not to their end. Empty where the request has no interval to cut.
    pub fn todo(&self) -> &[Interval] {
        &self.todo
    }

    /// What is left, as text to be stored. It holds times, cursors and a hash of the request, no ids and no tokens.
    pub fn resume_token(&self) -> &str {
        &self.token
    }
}
