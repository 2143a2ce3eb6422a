//! What is left of a walk, as text.

use super::plan::Sides;
use super::request::{Facet, Request};
use super::span::Interval;
use super::sums::Sums;
use crate::bindings;
use crate::decode::{from_json, to_json};
use crate::error::Error;
use crate::value::{Cursor, Timestamp};

/// What is left to read of a request. Holds ids only as positions in the request's lists.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// The fingerprint of the request.
    pub(crate) request: String,
    /// The property of the interval that was cut. Which one a walk cuts by itself depends on the time, so it is kept: the
    /// windows that are left are windows of this one.
    pub(crate) axis: Option<String>,
    pub(crate) todo: Vec<Saved>,
    /// Where parts meet that are not both read and compared.
    pub(crate) seams: Vec<SavedSeam>,
}
bindings::object! { Token {
    request: required "r",
    axis: optional "a",
    todo: required "t",
    seams: sparse "m",
} }

/// A part that is left.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Saved {
    pub(crate) facet: Facet,
    pub(crate) start: Option<Timestamp>,
    pub(crate) end: Option<Timestamp>,
    pub(crate) last: bool,
    pub(crate) cursor: Option<Cursor>,
    /// What came before the cursor of items at its ends.
    pub(crate) sides: Option<Sides>,
    /// It hands on what reaches over its end, too.
    pub(crate) complete: bool,
}
bindings::object! { Saved {
    facet: required "f",
    start: optional "s",
    end: optional "e",
    last: sparse "l",
    cursor: optional "c",
    sides: optional "b",
    complete: sparse "w",
} }

/// An instant at which parts meet, with what those have brought that are read.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SavedSeam {
    pub(crate) at: Timestamp,
    pub(crate) newer: Sums,
    pub(crate) older: Sums,
    /// The parts of the older side, should they have to be read again.
    pub(crate) parts: Vec<(Facet, Timestamp)>,
}
bindings::object! { SavedSeam {
    at: required "m",
    newer: sparse "n",
    older: sparse "o",
    parts: sparse "p",
} }

const VERSION: &str = "3:";

impl Token {
    pub(crate) fn to_text(&self) -> String {
        let json = to_json(self).unwrap_or_default();
        format!("{VERSION}{}", String::from_utf8_lossy(&json))
    }

    fn read(text: &str) -> Option<Self> {
        from_json(text.strip_prefix(VERSION)?.as_bytes()).ok()
    }

    /// Reads a token for this request.
    pub(crate) fn parse(text: &str, request: &Request) -> Result<Self, Error> {
        let token = Self::read(text)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_unix_seconds(second).unwrap()
    }

    fn sums(keys: &[(u128, bool)]) -> Sums {
        let mut sums = Sums::default();
        for (key, starts) in keys {
            sums.count_in(*key, *starts);
        }
        sums
    }

    const FEW: &str = r#"3:{"r":"f","t":[{"f":{"lists":[],"others":[]}}]}"#;
    const MANY: &str = concat!(
        r#"3:{"r":"f","a":"CreatedUtc","t":[{"f":{"lists":[[0,5],[0,3]],"#,
        r#""others":[[2,"1970-01-01T00:00:00Z","1970-01-01T00:00:01Z"]]},"#,
        r#""s":"1970-01-01T00:00:05Z","e":"1970-01-01T00:00:07Z","l":true,"c":"\"a\n","b":{"s":{"#,
        r#""1":[2,5,11519342278299651770],"#,
        r#""2":[1,340282366920938463463374607431768211455,7136257342804621622],"#,
        r#""6":[1,1,627405149472732430]}},"w":true}],"m":[{"m":"1970-01-01T00:00:07Z","o":{"#,
        r#""2":[1,1267650600228229401496703205376,3753189266691881122],"#,
        r#""6":[1,9,10417302387917868542]},"p":[[{"lists":[[5,9],[0,3]],"#,
        r#""others":[[2,"1970-01-01T00:00:00Z","1970-01-01T00:00:01Z"]]},"1970-01-01T00:00:03Z"]]},"#,
        r#"{"m":"1970-01-01T00:00:08Z"}]}"#
    );

    /// Tokens are kept by whoever has stopped a walk: another version has to read this.
    #[test]
    fn tokens_are_written_as_ever() {
        let facet = |from, to| Facet {
            lists: vec![(from, to), (0, 3)],
            others: vec![(2, at(0), at(1))],
        };
        let plain = Saved {
            facet: Facet::default(),
            start: None,
            end: None,
            last: false,
            cursor: None,
            sides: None,
            complete: false,
        };
        let full = Saved {
            facet: facet(0, 5),
            start: Some(at(5)),
            end: Some(at(7)),
            last: true,
            cursor: Some(Cursor::new("\"a\n")),
            sides: Some(Sides {
                start: sums(&[(1, true), (2, false), (3, false), (u128::MAX, false)]),
                end: Sums::default(),
            }),
            complete: true,
        };
        let seam = SavedSeam {
            at: at(7),
            newer: Sums::default(),
            older: sums(&[(1 << 100, false), (9, true)]),
            parts: vec![(facet(5, 9), at(3))],
        };
        let bare = SavedSeam {
            at: at(8),
            newer: Sums::default(),
            older: Sums::default(),
            parts: Vec::new(),
        };
        let (few, many) = (
            Token {
                request: "f".to_owned(),
                axis: None,
                todo: vec![plain],
                seams: Vec::new(),
            },
            Token {
                request: "f".to_owned(),
                axis: Some("CreatedUtc".to_owned()),
                todo: vec![full],
                seams: vec![seam, bare],
            },
        );
        for (token, text) in [(few, FEW), (many, MANY)] {
            assert_eq!(token.to_text(), text);
            assert_eq!(Token::read(text), Some(token));
        }
    }

    #[test]
    fn what_is_no_token_is_refused() {
        for (from, to) in [
            ("3:", "2:"),
            (
                r#""m":"1970-01-01T00:00:08Z"}]}"#,
                r#""m":"1970-01-01T00:00:08Z"}]"#,
            ),
            (
                r#""m":"1970-01-01T00:00:08Z"}]}"#,
                r#""m":"1970-01-01T00:00:08Z"}]} x"#,
            ),
            (r#""m":"1970-01-01T00:00:08Z"}"#, "}"),
            (r#""r":"f","#, ""),
            (r#""r":"f""#, r#""r":null"#),
            (r#""r":"f""#, r#""r":"f","r":"f""#),
            ("[[0,5],[0,3]]", "[[0,5],[0]]"),
            ("[[0,5],[0,3]]", "[[0,5],[0,3,1]]"),
            ("[[0,5],[0,3]]", "[[0,5],[]]"),
            ("[[0,5],[0,3]]", "[[0,5],[-1,3]]"),
            ("[[0,5],[0,3]]", "[[0,5],[0,3.0]]"),
            ("[[0,5],[0,3]]", "[[0,5],null]"),
            (r#""others":[["#, r#""more":[["#),
            (r#""l":true"#, r#""l":1"#),
            (r#""l":true"#, r#""l":null"#),
            (r#""1":[2"#, r#""x":[2"#),
            ("[1,340", "[1,940"),
            ("7136257342804621622", "-1"),
            ("7136257342804621622]", "7136257342804621622,1]"),
        ] {
            assert!(MANY.contains(from), "{from}");
            assert_eq!(Token::read(&MANY.replacen(from, to, 1)), None, "{to}");
        }
    }
}
