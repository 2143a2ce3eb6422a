use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::{Blank, ReadResult, Reader, Wire, Writer};

/// Where a walk through pages stands. Opaque: keep it, hand it back, read nothing into it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

impl Cursor {
    /// The cursor with this text, as a page or an earlier walk gave it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, to be stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Cursor {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Cursor {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cursor({})", self.0)
    }
}

impl Blank for Cursor {
    const BLANK: Self = Self(String::new());
}

impl Wire for Cursor {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        self.0.read(reader)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }
}
