//! The position in an export as text.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::plan::Rest;
use crate::base::sealed::{self, sealed_text};
use crate::json::decode::{from_json, to_json};

/// The unread rest of a bulk export, as text to be stored: `client.exports().resume(checkpoint)`
/// continues it, in another process as well.
///
/// It holds the id of the export that was added, the number of the file and the place in it, and
/// the request of the exports that are still to be added. It holds neither tokens nor the addresses
/// of files. A text that was damaged is rejected.
///
/// It belongs to one hotel, recognised by the label of the handle
/// ([`Client::with_label`](crate::Client::with_label)), or else by the access token: after a change
/// of the token use [`without_hotel`](Self::without_hotel).
///
/// ```
/// use mews_api::exports::ExportCheckpoint;
///
/// assert!("not a checkpoint".parse::<ExportCheckpoint>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ExportCheckpoint(String);

/// The format of the text. Another one is rejected.
const VERSION: &str = "mews-export1";

/// The position in a sequence of exports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Position {
    /// The hotel, by its label or a hash; `None` for any.
    pub(super) hotel: Option<String>,
    /// The current export; `None` if the next one is not added yet.
    pub(super) export: Option<String>,
    /// The number of its files, once it is known.
    pub(super) files: Option<u64>,
    /// The size of the current file, once it is known.
    pub(super) size: Option<u64>,
    pub(super) place: FilePlace,
    /// The exports that are not added yet.
    pub(super) rest: Option<Arc<Rest>>,
}

/// The place behind the lines that were delivered.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct FilePlace {
    /// The file, from 0.
    pub(super) file: u64,
    /// The bytes of its lines that were delivered, decompressed.
    pub(super) offset: u64,
    /// How many lines these are, empty ones included.
    pub(super) lines: u64,
    /// The file is compressed, so that its own offsets are others.
    pub(super) packed: bool,
}
impl FilePlace {
    /// The index of the file in the list of files.
    pub(super) fn index(self) -> usize {
        usize::try_from(self.file).unwrap_or(usize::MAX)
    }
}

crate::object! { FilePlace {
    file: required "f",
    offset: required "o",
    lines: required "l",
    packed: sparse "z",
} }

/// A position as JSON.
struct Content {
    hotel: Option<String>,
    export: Option<String>,
    files: Option<u64>,
    size: Option<u64>,
    place: FilePlace,
    rest: Option<Rest>,
}
crate::object! { Content {
    hotel: optional "h",
    export: optional "e",
    files: optional "n",
    size: optional "s",
    place: required "p",
    rest: optional "r",
} }

impl Position {
    /// The start of an export, and the exports after it.
    pub(super) fn at_start(
        hotel: Option<String>,
        export: Option<String>,
        rest: Option<Rest>,
    ) -> Self {
        Self {
            hotel,
            export,
            files: None,
            size: None,
            place: FilePlace::default(),
            rest: rest.map(Arc::new),
        }
    }
}

impl ExportCheckpoint {
    pub(super) fn new(position: &Position) -> Self {
        let content = Content {
            hotel: position.hotel.clone(),
            export: position.export.clone(),
            files: position.files,
            size: position.size,
            place: position.place,
            rest: position.rest.as_deref().cloned(),
        };
        let json = to_json(&content).unwrap_or_default();
        Self(sealed::seal(VERSION, &String::from_utf8_lossy(&json)))
    }

    /// The position, `None` if the text is damaged.
    pub(super) fn position(&self) -> Option<Position> {
        let json = sealed::open(VERSION, &self.0)?;
        let content: Content = from_json(json.as_bytes()).ok()?;
        Some(Position {
            hotel: content.hotel,
            export: content.export,
            files: content.files,
            size: content.size,
            place: content.place,
            rest: content.rest.map(Arc::new),
        })
    }

    /// The same checkpoint for any hotel: for the same hotel under another label or access token.
    #[must_use]
    pub fn without_hotel(self) -> Self {
        match self.position() {
            Some(position) => Self::new(&Position {
                hotel: None,
                ..position
            }),
            None => self,
        }
    }

    /// The id of the export that was added and is not read to its end, if there is one.
    pub fn export_id(&self) -> Option<String> {
        self.position()?.export
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for ExportCheckpoint {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

sealed_text!(
    ExportCheckpoint,
    position,
    "a checkpoint of an export of this version of the library, undamaged"
);

#[cfg(test)]
mod tests {
    use super::*;

    /// Checkpoints are stored by callers, so other versions of the library have to read this text.
    const TEXT: &str = concat!(
        r#"{"h":"Astoria","e":"7","n":2,"s":5,"p":{"f":1,"o":4,"l":3,"z":true},"#,
        r#""r":{"q":{"A":1},"p":"A","r":[2,3]}}"#
    );

    fn position() -> Position {
        Position {
            hotel: Some("Astoria".to_owned()),
            export: Some("7".to_owned()),
            files: Some(2),
            size: Some(5),
            place: FilePlace {
                file: 1,
                offset: 4,
                lines: 3,
                packed: true,
            },
            rest: Some(Arc::new(Rest {
                request: r#"{"A":1}"#.parse().unwrap(),
                place: Some("A".to_owned()),
                ranges: vec!["2".parse().unwrap(), "3".parse().unwrap()],
            })),
        }
    }

    #[test]
    fn writes_and_reads_the_documented_format() {
        let checkpoint = ExportCheckpoint::new(&position());
        let text = checkpoint.to_string();
        assert_eq!(text[..13], *"mews-export1.");
        assert_eq!(text[46..], *TEXT);
        assert_eq!(text.parse(), Ok(checkpoint.clone()));
        assert_eq!(checkpoint.position(), Some(position()));
        assert_eq!(checkpoint.export_id().as_deref(), Some("7"));
        let json = serde_json::to_string(&checkpoint).unwrap();
        assert_eq!(
            serde_json::from_str::<ExportCheckpoint>(&json).unwrap(),
            checkpoint
        );
        assert_eq!(checkpoint.without_hotel().position().unwrap().hotel, None);
    }

    #[test]
    fn rejects_every_change_of_a_single_character() {
        let text = ExportCheckpoint::new(&position()).to_string();
        for (at, character) in text.char_indices() {
            let rest = &text[at + character.len_utf8()..];
            for other in ["", "0", "9", "a", "\"", "}", " "] {
                let changed = format!("{}{other}{rest}", &text[..at]);
                let is_same = changed == text;
                assert_eq!(
                    changed.parse::<ExportCheckpoint>().is_ok(),
                    is_same,
                    "{changed}"
                );
            }
        }
    }
}
