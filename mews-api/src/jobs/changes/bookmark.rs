//! The text that a finished run leaves for the next one.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::parents::{digests_of, text_of};
use crate::base::sealed::{self, sealed_text};
use crate::json::decode::{from_json, to_json};
use crate::value::Timestamp;

/// Where the next run of [`Call::changes`](crate::Call::changes) starts, as text to be stored.
///
/// [`Changes::bookmark`](super::Changes::bookmark) returns it after a run has finished, and
/// [`Since::bookmark`](super::Since::bookmark) takes it. It belongs to one request: the operation
/// with its extents and activity states. Ids of parents may change between runs. If the handle has
/// a label ([`Client::with_label`](crate::Client::with_label)), it belongs to this hotel, too. For
/// others it is refused. So is a text that was damaged.
///
/// It holds times, the names of properties and a label, a hash of the request, and a hash of 64
/// bits for each id of a parent, which takes 16 characters. It holds no tokens.
///
/// ```
/// assert!("not a bookmark".parse::<mews_api::Bookmark>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Bookmark(String);

/// The format of the text. Another one is rejected.
const VERSION: &str = "mews-changes1";

/// The content of a bookmark.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) operation: String,
    /// The hash of the request without its range and its parents' ids.
    pub(super) request: String,
    /// The label of the hotel, if its handle has one.
    pub(super) label: Option<String>,
    /// Everything that changed before was read; `None` if a run finished without learning the time.
    pub(super) at: Option<Timestamp>,
    /// Where new parents are read from; `None` for the beginning.
    pub(super) start: Option<Timestamp>,
    pub(super) parents: Vec<KnownParents>,
}
crate::object! { Content {
    operation: required "o",
    request: required "r",
    label: optional "h",
    at: optional "t",
    start: optional "s",
    parents: sparse "p",
} }

/// The parents of one list that were read.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct KnownParents {
    pub(super) property: String,
    digests: String,
}
crate::object! { KnownParents {
    property: required "n",
    digests: required "d",
} }

impl KnownParents {
    pub(super) fn new(property: &str, digests: impl IntoIterator<Item = u64>) -> Self {
        Self {
            property: property.to_owned(),
            digests: text_of(digests),
        }
    }

    pub(super) fn digests(&self) -> Option<HashSet<u64>> {
        Some(digests_of(&self.digests)?.into_iter().collect())
    }
}

impl Bookmark {
    pub(super) fn new(content: &Content) -> Self {
        let json = to_json(content).unwrap_or_default();
        Self(sealed::seal(VERSION, &String::from_utf8_lossy(&json)))
    }

    pub(super) fn content(&self) -> Option<Content> {
        from_json(sealed::open(VERSION, &self.0)?.as_bytes()).ok()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Bookmark {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

sealed_text!(
    Bookmark,
    content,
    "a bookmark of this version of the library, undamaged"
);

#[cfg(test)]
mod tests {
    use super::*;

    /// Bookmarks are stored by callers, so other versions of the library have to read this text.
    const TEXT: &str = concat!(
        r#"mews-changes1.67f1ff40ddcbc5c0a4b1a0c2c3c2d9c7.{"o":"rates/getAll","r":"f","h":"Astoria","#,
        r#""t":"1970-01-01T00:00:05Z","p":[{"n":"ServiceIds","d":"0000000000000007ffffffffffffffff"}]}"#
    );

    fn content() -> Content {
        Content {
            operation: "rates/getAll".to_owned(),
            request: "f".to_owned(),
            label: Some("Astoria".to_owned()),
            at: Some(Timestamp::from_unix_seconds(5).unwrap()),
            start: None,
            parents: vec![KnownParents::new("ServiceIds", [u64::MAX, 7])],
        }
    }

    #[test]
    fn writes_and_reads_the_documented_format() {
        let bookmark = Bookmark::new(&content());
        assert_eq!(bookmark.as_str()[46..], TEXT[46..]);
        assert_eq!(bookmark.as_str().parse(), Ok(bookmark.clone()));
        let known = bookmark.content().unwrap();
        assert!(known == content());
        assert_eq!(
            known.parents[0].digests(),
            Some(HashSet::from([7, u64::MAX]))
        );
        let json = serde_json::to_string(&bookmark).unwrap();
        assert_eq!(serde_json::from_str::<Bookmark>(&json).unwrap(), bookmark);
    }

    #[test]
    fn rejects_every_change_of_a_single_character() {
        let text = Bookmark::new(&content()).to_string();
        for (at, character) in text.char_indices() {
            let rest = &text[at + character.len_utf8()..];
            for other in ["", "0", "9", "a", "\"", "}", " "] {
                let changed = format!("{}{other}{rest}", &text[..at]);
                let is_same = changed == text;
                assert_eq!(changed.parse::<Bookmark>().is_ok(), is_same, "{changed}");
            }
        }
    }
}
