//! Errors and warnings with a place, several per run.

use std::collections::HashSet;
use std::fmt;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};

use crate::source::Place;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing can be generated.
    Error,
    /// Something wants a human; the result is usable.
    Warning,
}

/// A message with its place.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    severity: Severity,
    message: String,
    place: Place,
    label: String,
    helps: Vec<String>,
}

impl Diagnostic {
    /// Something that can't be accepted.
    pub fn error(place: &Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, place, message)
    }

    /// Something that is accepted and wants a look.
    pub fn warning(place: &Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, place, message)
    }

    fn new(severity: Severity, place: &Place, message: impl Into<String>) -> Self {
        Self {
            severity,
            message: message.into(),
            place: place.clone(),
            label: String::new(),
            helps: Vec::new(),
        }
    }

    /// A few words printed under the excerpt.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The recommended reaction.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.helps.push(help.into());
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The sentence, without place and excerpt.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it was seen.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let start = self.place.start();
        let title = level.primary_title(self.message.as_str());
        let mut group = match self.place.source().text().lines().nth(start.line - 1) {
            Some(line) => title.element(self.excerpt(line)),
            None => title.element(Origin::path(self.place.source().name())),
        };
        for help in &self.helps {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        f.write_str(&Renderer::plain().render(&[group]))
    }
}

impl Diagnostic {
    fn excerpt<'a>(&'a self, line: &'a str) -> Snippet<'a, Annotation<'a>> {
        let (start, end) = (self.place.start(), self.place.end());
        let from = byte_of(line, start.column);
        let to = if end.line == start.line {
            byte_of(line, end.column)
        } else {
            line.trim_end().len()
        };
        Snippet::source(line)
            .line_start(start.line)
            .path(self.place.source().name())
            .annotation(
                AnnotationKind::Primary
                    .span(from..to.max(from))
                    .label(self.label.as_str()),
            )
    }
}

fn byte_of(line: &str, column: usize) -> usize {
    line.char_indices()
        .nth(column - 1)
        .map_or(line.len(), |(byte, _)| byte)
}

/// The messages of a pass, collected, so that one run shows all of them.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    all: Vec<Diagnostic>,
    /// Places and messages: types that are read twice, as bodies and as data, are reported once.
    reported: HashSet<(String, String)>,
}

impl Diagnostics {
    /// No messages yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a message, unless it was added already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self
            .reported
            .insert((diagnostic.place.to_string(), diagnostic.message.clone()))
        {
            self.all.push(diagnostic);
        }
    }

    /// Adds an error at a place.
    pub fn error(&mut self, place: &Place, message: impl Into<String>) {
        self.push(Diagnostic::error(place, message));
    }

    /// Adds a warning at a place.
    pub fn warning(&mut self, place: &Place, message: impl Into<String>) {
        self.push(Diagnostic::warning(place, message));
    }

    /// Adds the messages of another pass.
    pub fn extend(&mut self, other: Diagnostics) {
        other.all.into_iter().for_each(|one| self.push(one));
    }

    /// All of them, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all.iter()
    }

    /// Whether there are no messages.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many there are of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|one| one.severity == severity).count()
    }

    /// `value` if none of them is an error, else all of them.
    pub fn unless_errors<T>(self, value: T) -> Result<(T, Diagnostics), Diagnostics> {
        if self.has_errors() {
            Err(self)
        } else {
            Ok((value, self))
        }
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(one: Diagnostic) -> Self {
        let mut all = Self::new();
        all.push(one);
        all
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, one) in self.all.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            fmt::Display::fmt(one, f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
