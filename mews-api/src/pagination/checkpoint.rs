//! What is left of a paginated call, as text.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::keys::Fnv;
use super::planner::Slice;
use super::query::{Filters, Query};
use super::range::Interval;
use super::size_estimator::Learned;
use crate::bindings;
use crate::decode::{from_json, to_json};
use crate::error::Error;
use crate::value::{Cursor, Timestamp, ValueError};

/// Where a paginated call stands: what is left to read, as text to be stored.
///
/// [`Pages::checkpoint`](crate::Pages::checkpoint), [`Items::checkpoint`](crate::Items::checkpoint) and
/// [`Incomplete::checkpoint`] return one; [`Call::resume`](crate::Call::resume) takes it. Print it or
/// serialize it to store it, and [`parse`](str::parse) the text to get it back. A text that was damaged
/// is rejected.
///
/// It belongs to one request and one hotel, and is rejected for others. The hotel is recognised by the
/// label of the handle ([`Client::with_label`](crate::Client::with_label)), so that a new access token
/// of the same hotel is accepted. Without a label it is recognised by the access token: after a change
/// of the token say so with [`without_hotel`](Self::without_hotel).
///
/// The text holds times, the names of a filter and a label, cursors (which the service makes of ids),
/// and hashes of the request and of the access token of which neither can be read. It holds no tokens.
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
    pub(crate) fn new(state: &State) -> Self {
        let json = to_json(state).unwrap_or_default();
        let json = String::from_utf8_lossy(&json);
        Self(format!(
            "{VERSION}.{:032x}.{json}",
            Fnv::of(json.as_bytes())
        ))
    }

    fn read(text: &str) -> Option<State> {
        let rest = text.strip_prefix(VERSION)?.strip_prefix('.')?;
        let (sum, json) = rest.split_once('.')?;
        let intact = format!("{:032x}", Fnv::of(json.as_bytes())) == sum;
        intact.then(|| from_json(json.as_bytes()).ok())?
    }

    /// Reads it for this request of this hotel.
    pub(crate) fn state(&self, query: &Query, hotel: &str) -> Result<State, Error> {
        let state = Self::read(&self.0).ok_or_else(|| rejected(query, "is damaged"))?;
        if state.request != query.fingerprint() {
            return Err(rejected(query, "belongs to another request"));
        }
        if state.hotel.as_deref().is_some_and(|own| own != hotel) {
            let message = "belongs to another hotel, or to another access token of this hotel if its \
                           handle has no label; if it is the same hotel, use `without_hotel`";
            return Err(rejected(query, message));
        }
        Ok(state)
    }

    /// The same checkpoint for any hotel: for the same hotel under another label or access token.
    #[must_use]
    pub fn without_hotel(self) -> Self {
        match Self::read(&self.0) {
            Some(state) => Self::new(&State {
                hotel: None,
                ..state
            }),
            None => self,
        }
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Checkpoint {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::try_from(text.to_owned())
    }
}

impl TryFrom<String> for Checkpoint {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, ValueError> {
        match Self::read(&text) {
            Some(_) => Ok(Self(text)),
            None => Err(ValueError::expected(
                "a checkpoint of this version of the library, undamaged",
            )),
        }
    }
}

impl From<Checkpoint> for String {
    fn from(checkpoint: Checkpoint) -> Self {
        checkpoint.0
    }
}

/// What a checkpoint holds. Ids are kept only as positions in the request's lists.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// The fingerprint of the request.
    pub(crate) request: String,
    /// The hotel, by its label or a hash; `None` for any.
    pub(crate) hotel: Option<String>,
    /// The property of the filter that was split: the windows that are left are windows of this one.
    pub(crate) split: Option<String>,
    pub(crate) slices: Vec<Saved>,
    /// The window size that worked.
    pub(crate) learned: Option<Learned>,
}
bindings::object! { State {
    request: required "r",
    hotel: optional "h",
    split: optional "s",
    slices: required "t",
    learned: optional "w",
} }

/// A slice that is left.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Saved {
    pub(crate) filters: Filters,
    pub(crate) start: Option<Timestamp>,
    pub(crate) end: Option<Timestamp>,
    pub(crate) open_start: bool,
    pub(crate) open_end: bool,
    pub(crate) far: bool,
    pub(crate) deferred: bool,
    pub(crate) cursor: Option<Cursor>,
}
bindings::object! { Saved {
    filters: required "f",
    start: optional "s",
    end: optional "e",
    open_start: sparse "u",
    open_end: sparse "o",
    far: sparse "x",
    deferred: sparse "d",
    cursor: optional "c",
} }

impl Saved {
    pub(crate) fn of(slice: &Slice, cursor: Option<Cursor>) -> Self {
        let window = slice.window;
        let is = |flag: fn(&super::range::Window) -> bool| window.as_ref().is_some_and(flag);
        Self {
            filters: (*slice.filters).clone(),
            start: window.map(|window| window.range.start),
            end: window.and_then(|window| window.interval().end),
            open_start: is(|window| window.open_start),
            open_end: is(|window| window.open_end),
            far: is(|window| window.far),
            deferred: slice.deferred,
            cursor,
        }
    }

    pub(crate) fn interval(&self) -> Option<Interval> {
        let (start, end) = (self.start?, self.end);
        Some(Interval { start, end })
    }
}

/// The error of a checkpoint that does not fit this request.
pub(crate) fn rejected(query: &Query, message: impl Into<String>) -> Error {
    Error::refused_here("checkpoint", message).in_operation(query.info.path.into())
}

/// How far a paginated call came that could not be finished: part of the [`Error`] that ended it.
///
/// Everything that was read was delivered before that error. To read the rest, make the same call again
/// and [`resume`](crate::Call::resume) it from the [`checkpoint`](Self::checkpoint). Both calls together
/// return everything. Items that lie across the border between what was read and what was not may come
/// in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    pub(crate) done: Vec<Interval>,
    pub(crate) todo: Vec<Interval>,
    pub(crate) checkpoint: Checkpoint,
}

impl Incomplete {
    /// The intervals that were read, in order. Empty if the request has no interval that can be split.
    pub fn done(&self) -> &[Interval] {
        &self.done
    }

    /// The intervals that were not read, or not to their end. Empty if the request has no interval that
    /// can be split.
    pub fn todo(&self) -> &[Interval] {
        &self.todo
    }

    /// What is left to read.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> State {
        let at = |second| Timestamp::from_unix_seconds(second).unwrap();
        State {
            request: "f".to_owned(),
            hotel: Some("Hotel \"Astoria\"".to_owned()),
            split: Some("CreatedUtc".to_owned()),
            slices: vec![
                Saved {
                    filters: Filters::default(),
                    start: None,
                    end: None,
                    open_start: false,
                    open_end: false,
                    far: false,
                    deferred: false,
                    cursor: None,
                },
                Saved {
                    filters: Filters {
                        lists: vec![(0, 5), (0, 3)],
                        windows: vec![(2, at(0), at(1))],
                    },
                    start: Some(at(5)),
                    end: Some(at(7)),
                    open_start: true,
                    open_end: true,
                    far: true,
                    deferred: true,
                    cursor: Some(Cursor::new("\"a\n")),
                },
            ],
            learned: Some(Learned {
                seconds: 86_400,
                items: 1_000,
                too_many: Some(20_000),
            }),
        }
    }

    /// Checkpoints are stored by callers, so other versions of the library have to read this text.
    const TEXT: &str = concat!(
        r#"{"r":"f","h":"Hotel \"Astoria\"","s":"CreatedUtc","t":[{"f":{"l":[]}},"#,
        r#"{"f":{"l":[[0,5],[0,3]],"w":[[2,"1970-01-01T00:00:00Z","1970-01-01T00:00:01Z"]]},"#,
        r#""s":"1970-01-01T00:00:05Z","e":"1970-01-01T00:00:07Z","u":true,"o":true,"x":true,"#,
        r#""d":true,"c":"\"a\n"}],"w":{"s":86400,"i":1000,"m":20000}}"#
    );

    #[test]
    fn writes_and_reads_the_documented_format() {
        let checkpoint = Checkpoint::new(&state());
        let text = checkpoint.to_string();
        assert_eq!(text[..6], *"mews1.");
        assert_eq!(text[39..], *TEXT);
        assert_eq!(text.parse::<Checkpoint>().unwrap(), checkpoint);
        assert!(Checkpoint::read(&text) == Some(state()));
        let json = serde_json::to_string(&checkpoint).unwrap();
        assert_eq!(
            serde_json::from_str::<Checkpoint>(&json).unwrap(),
            checkpoint
        );
        assert!(serde_json::from_str::<Checkpoint>("\"mews1.\"").is_err());
    }

    #[test]
    fn rejects_every_change_of_a_single_character() {
        let text = Checkpoint::new(&state()).to_string();
        for (at, character) in text.char_indices() {
            let rest = &text[at + character.len_utf8()..];
            for other in ["", "0", "1", "9", "a", "\"", "}", " ", "É"] {
                let changed = format!("{}{other}{rest}", &text[..at]);
                let is_same = changed == text;
                assert_eq!(changed.parse::<Checkpoint>().is_ok(), is_same, "{changed}");
                let inserted = format!("{}{other}{}", &text[..at], &text[at..]);
                let is_same = inserted == text;
                assert_eq!(
                    inserted.parse::<Checkpoint>().is_ok(),
                    is_same,
                    "{inserted}"
                );
            }
        }
    }
}
