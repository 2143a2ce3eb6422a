//! Errors of reading and writing.

use std::fmt;

/// A request that can't be written as JSON.
#[derive(Debug)]
pub struct EncodeError(&'static str);

impl EncodeError {
    pub(crate) const fn new(message: &'static str) -> Self {
        Self(message)
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for EncodeError {}

/// Invalid JSON, or JSON of the wrong shape. It contains the place and the expected value, never
/// the actual text, which may be a guest's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
    /// The offset where the text stops being JSON, until line and column are computed.
    at: Option<usize>,
}

impl DecodeError {
    /// The path to the value from the start of what was read, such as `Items[3].Price`; empty for
    /// the whole. Entries of dictionaries have their position (`Names[#2]`), and what is not
    /// declared has no place: these names are the response's.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The problem.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
            at: None,
        }
    }

    /// The error of invalid JSON at this offset; [`located`](Self::located) adds the line.
    pub(crate) fn broken(at: usize, message: &'static str) -> Self {
        Self {
            path: String::new(),
            message: message.to_owned(),
            at: Some(at),
        }
    }

    /// The same error with the line and the column of this text.
    pub(crate) fn located(mut self: Box<Self>, text: &[u8]) -> Box<Self> {
        if let Some(at) = self.at.take() {
            let read = &text[..at.min(text.len())];
            let line = 1 + read.iter().filter(|byte| **byte == b'\n').count();
            let line_start = read.iter().rposition(|byte| *byte == b'\n');
            let column = read.len() - line_start.map_or(0, |end| end + 1) + 1;
            self.message = format!("not JSON at line {line}, column {column}: {}", self.message);
        }
        self
    }

    /// The same error seen from the value that holds this one under `name`.
    pub(crate) fn within(mut self, name: &str) -> Self {
        self.put_within(name);
        self
    }

    /// Sees the error from the value that holds this one under `name`.
    pub(crate) fn put_within(&mut self, name: &str) {
        let joint = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{name}{joint}{}", self.path);
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "in {}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// A text or number that is not the value it should be.
///
/// The message contains the expected value and never repeats the text, which may be a guest's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueError {
    expected: Expected,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    /// In words.
    Described(&'static str),
    /// One of these texts.
    OneOf(&'static [&'static str]),
}

impl ValueError {
    pub(crate) const fn expected(expected: &'static str) -> Self {
        Self {
            expected: Expected::Described(expected),
        }
    }

    pub(crate) const fn one_of(texts: &'static [&'static str]) -> Self {
        Self {
            expected: Expected::OneOf(texts),
        }
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.expected {
            Expected::Described(expected) => write!(f, "expected {expected}"),
            Expected::OneOf(texts) => write!(f, "expected one of {}", texts.join(", ")),
        }
    }
}

impl std::error::Error for ValueError {}
