//! The rest of a call that could not be finished: part of an error, and text to be stored.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::sealed::{self, sealed_text};
use crate::value::Timestamp;

/// The unread rest of a paginated call, as text to be stored.
///
/// [`Pages::checkpoint`](crate::Pages::checkpoint), [`Items::checkpoint`](crate::Items::checkpoint)
/// and [`Incomplete::checkpoint`] return one; [`Call::resume`](crate::Call::resume) takes it. Print
/// it or serialize it to store it, and [`parse`](str::parse) the text to get it back. A text that
/// was damaged is rejected.
///
/// It belongs to one request and one hotel, and is rejected for others. The hotel is recognised by
/// the label of the handle ([`Client::with_label`](crate::Client::with_label)), so that a new
/// access token of the same hotel is accepted. Without a label it is recognised by the access
/// token: after a change of the token use [`without_hotel`](Self::without_hotel).
///
/// The text holds times, the names of a filter and a label, cursors (which the service makes of
/// ids), and hashes of the request and of the access token of which neither can be read. It holds
/// no tokens.
///
/// ```
/// use mews_api::Checkpoint;
///
/// # fn stored(checkpoint: &Checkpoint) -> Result<Checkpoint, mews_api::ValueError> {
/// let text = checkpoint.to_string();
/// let again: Checkpoint = text.parse()?;
/// # Ok(again) }
/// assert!("not a checkpoint".parse::<Checkpoint>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Checkpoint(String);

/// The format of the text. Another one is rejected.
const VERSION: &str = "mews1";

impl Checkpoint {
    /// The checkpoint with this content, which is JSON.
    pub(crate) fn seal(content: &str) -> Self {
        Self(sealed::seal(VERSION, content))
    }

    /// The content, as it was sealed.
    pub(crate) fn content(&self) -> Option<&str> {
        sealed::open(VERSION, &self.0)
    }
}

sealed_text!(
    Checkpoint,
    content,
    "a checkpoint of this version of the library, undamaged"
);

/// The progress of a paginated call that failed: part of the [`Error`](crate::Error) that ended it.
///
/// Everything that was read was delivered before that error. To read the rest, make the same call
/// again and [`resume`](crate::Call::resume) it from the [`checkpoint`](Self::checkpoint). Both
/// calls together return everything. Items that lie across the border between what was read and
/// what was not may come in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    pub(crate) done: Vec<Interval>,
    pub(crate) todo: Vec<Interval>,
    pub(crate) checkpoint: Checkpoint,
}

impl Incomplete {
    /// The intervals that were read, in order. Empty if the request has no interval that can be
    /// split.
    pub fn done(&self) -> &[Interval] {
        &self.done
    }

    /// The intervals that were not read, or not to their end. Empty if the request has no interval
    /// that can be split.
    pub fn todo(&self) -> &[Interval] {
        &self.todo
    }

    /// The unread rest.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
}

/// A time range that a paginated call has read, or has still to read. For a filter of dates it
/// holds the first instants of the dates.
///
/// Neighbouring intervals share their boundary: the service's documentation is contradictory about
/// whether an end is included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Interval {
    /// The start, included.
    pub start: Timestamp,
    /// The end; `None` if the request leaves the end open.
    pub end: Option<Timestamp>,
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.end {
            Some(end) => write!(f, "{} to {end}", self.start),
            None => write!(f, "{} onwards", self.start),
        }
    }
}
