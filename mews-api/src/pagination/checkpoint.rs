//! The content of a checkpoint.

use super::query::{Filters, Query};
use super::run::Run;
use super::size_estimator::Learned;
use crate::base::error::Error;
use crate::base::incomplete::{Checkpoint, Interval};
use crate::json::decode::{from_json, to_json};
use crate::value::{Cursor, Timestamp};

impl Checkpoint {
    pub(crate) fn new(state: &State) -> Self {
        let json = to_json(state).unwrap_or_default();
        Self::seal(&String::from_utf8_lossy(&json))
    }

    /// The run of which the call is a part.
    pub(crate) fn run(&self) -> Option<Run> {
        self.read()?.run
    }

    fn read(&self) -> Option<State> {
        from_json(self.content()?.as_bytes()).ok()
    }

    /// Reads it for this request of this hotel.
    pub(crate) fn state(&self, query: &Query, hotel: &str) -> Result<State, Error> {
        let state = self.read().ok_or_else(|| rejected(query, "is damaged"))?;
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
        match self.read() {
            Some(state) => Self::new(&State {
                hotel: None,
                ..state
            }),
            None => self,
        }
    }
}

/// The content of a checkpoint. Ids are kept only as positions in the request's lists.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// The fingerprint of the request.
    pub(crate) request: String,
    /// The hotel, by its label or a hash; `None` for any.
    pub(crate) hotel: Option<String>,
    /// The property of the filter that was split: the windows that are left are windows of this
    /// one.
    pub(crate) split: Option<String>,
    pub(crate) slices: Vec<Saved>,
    /// The window size that worked.
    pub(crate) learned: Option<Learned>,
    /// The run of which the call is a part.
    pub(crate) run: Option<Run>,
}
crate::object! { State {
    request: required "r",
    hotel: optional "h",
    split: optional "s",
    slices: required "t",
    learned: optional "w",
    run: optional "n",
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
crate::object! { Saved {
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
    pub(crate) fn interval(&self) -> Option<Interval> {
        let (start, end) = (self.start?, self.end);
        Some(Interval { start, end })
    }
}

/// The error of a checkpoint that does not fit this request.
pub(crate) fn rejected(query: &Query, message: impl Into<String>) -> Error {
    Error::rejected_before_sending("checkpoint", message).in_operation(query.info.path.into())
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
            run: Some(Run {
                started: Some(at(3)),
                end: None,
                job: "{}".to_owned(),
            }),
        }
    }

    /// Checkpoints are stored by callers, so other versions of the library have to read this text.
    const TEXT: &str = concat!(
        r#"{"r":"f","h":"Hotel \"Astoria\"","s":"CreatedUtc","t":[{"f":{"l":[]}},"#,
        r#"{"f":{"l":[[0,5],[0,3]],"w":[[2,"1970-01-01T00:00:00Z","1970-01-01T00:00:01Z"]]},"#,
        r#""s":"1970-01-01T00:00:05Z","e":"1970-01-01T00:00:07Z","u":true,"o":true,"x":true,"#,
        r#""d":true,"c":"\"a\n"}],"w":{"s":86400,"i":1000,"m":20000},"#,
        r#""n":{"a":"1970-01-01T00:00:03Z","j":"{}"}}"#
    );

    #[test]
    fn writes_and_reads_the_documented_format() {
        let checkpoint = Checkpoint::new(&state());
        let text = checkpoint.to_string();
        assert_eq!(text[..6], *"mews1.");
        assert_eq!(text[39..], *TEXT);
        assert_eq!(text.parse::<Checkpoint>().unwrap(), checkpoint);
        assert!(checkpoint.read() == Some(state()));
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
