//! An earlier list, as text to be stored.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::base::sealed;
use crate::json::decode::{from_json, to_json};
use crate::value::ValueError;

/// The items of a list: their keys, each with the hash of the item.
pub(super) type Entries = BTreeMap<String, u64>;

/// A list as it was read: the keys of its items, and a hash of 64 bits for each. Text to be stored
/// between two runs of [`Call::full_compare`](crate::Call::full_compare).
///
/// It belongs to one request, in which only lists of ids may change, and is refused for others. So
/// is a text that was damaged. The default is one in which nothing is known.
///
/// ```
/// use mews_api::Snapshot;
///
/// assert!(Snapshot::default().is_empty());
/// assert!("not a snapshot".parse::<Snapshot>().is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Snapshot {
    /// The operation and the hash of the request; `None` if nothing is known.
    list: Option<(String, String)>,
    entries: Entries,
}

/// The format of the text. Another one is rejected.
const VERSION: &str = "mews-list1";

/// The content of the text.
struct Content {
    operation: String,
    request: String,
    /// 16 characters of the hash, then the key.
    items: Vec<String>,
}
crate::object! { Content {
    operation: required "o",
    request: required "r",
    items: required "i",
} }

impl Snapshot {
    pub(super) fn new(operation: &str, request: &str, entries: Entries) -> Self {
        Self {
            list: Some((operation.to_owned(), request.to_owned())),
            entries,
        }
    }

    pub(super) fn is_of(&self, operation: &str, request: &str) -> bool {
        let list = self.list.as_ref();
        list.is_none_or(|(own, hash)| own == operation && hash == request)
    }

    pub(super) fn into_entries(self) -> Entries {
        self.entries
    }

    /// The number of items.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds no items.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, request) = self.list.clone().unwrap_or_default();
        let items = self.entries.iter();
        let content = Content {
            operation,
            request,
            items: items
                .map(|(key, digest)| format!("{digest:016x}{key}"))
                .collect(),
        };
        let json = to_json(&content).map_err(|_| fmt::Error)?;
        f.write_str(&sealed::seal(VERSION, &String::from_utf8_lossy(&json)))
    }
}

impl FromStr for Snapshot {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let wrong = || ValueError::expected("a snapshot of this version of the library, undamaged");
        let content = sealed::open(VERSION, text).ok_or_else(wrong)?;
        let content: Content = from_json(content.as_bytes()).map_err(|_| wrong())?;
        let entry = |item: String| {
            let (digest, key) = item.split_at_checked(16)?;
            Some((key.to_owned(), u64::from_str_radix(digest, 16).ok()?))
        };
        let entries: Option<Entries> = content.items.into_iter().map(entry).collect();
        Ok(Self {
            list: (!content.operation.is_empty()).then_some((content.operation, content.request)),
            entries: entries.ok_or_else(wrong)?,
        })
    }
}

impl TryFrom<String> for Snapshot {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, ValueError> {
        text.parse()
    }
}

impl From<Snapshot> for String {
    fn from(snapshot: Snapshot) -> Self {
        snapshot.to_string()
    }
}
