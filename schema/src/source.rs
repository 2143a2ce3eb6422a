//! Where a text came from.

use std::fmt;
use std::sync::Arc;

/// A text together with the name under which people know it, usually a path.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
}

impl Source {
    /// Wraps a text; `name` is shown by diagnostics.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            name: name.into(),
            text: text.into(),
        })
    }

    /// The name given to [`Source::new`].
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A line and a column, both counted from 1, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
}

/// A stretch of a source.
#[derive(Clone)]
pub struct Place {
    source: Arc<Source>,
    start: Position,
    end: Position,
}

impl Place {
    /// The stretch from `start` (included) to `end` (excluded).
    pub fn new(source: &Arc<Source>, start: Position, end: Position) -> Self {
        Self {
            source: Arc::clone(source),
            start,
            end,
        }
    }

    /// The beginning of a source, for problems of the whole file.
    pub fn top(source: &Arc<Source>) -> Self {
        let start = Position { line: 1, column: 1 };
        Self::new(source, start, start)
    }

    /// The source that this is a stretch of.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Where it starts.
    pub fn start(&self) -> Position {
        self.start
    }

    /// Where it ends, excluded.
    pub fn end(&self) -> Position {
        self.end
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        let of = |place: &Self| (place.start, place.end);
        of(self) == of(other) && self.source.name() == other.source.name()
    }
}

impl Eq for Place {}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.start;
        write!(f, "{}:{line}:{column}", self.source.name())
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
