//! Problems found while reading a document, and how strictly they are treated.

use super::keywords::{Ignored, Strictness};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;

const HELP: &str = "`ignore` in api.yaml skips a keyword, with a reason";

/// Diagnostics, with the rules of their severity.
pub(crate) struct Report<'a> {
    all: Diagnostics,
    strictness: Strictness,
    ignored: &'a Ignored,
}

impl<'a> Report<'a> {
    pub(crate) fn new(strictness: Strictness, ignored: &'a Ignored) -> Self {
        Self {
            all: Diagnostics::new(),
            strictness,
            ignored,
        }
    }

    /// Whether unknown keywords must not stop the reader.
    pub(crate) fn is_lenient(&self) -> bool {
        self.strictness == Strictness::Lenient
    }

    /// Whether `api.yaml` ignores a keyword.
    pub(super) fn ignores(&self, keyword: &str) -> bool {
        self.ignored.contains_key(keyword)
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.all.push(diagnostic);
    }

    pub(crate) fn error(&mut self, place: &Place, message: impl Into<String>) {
        self.all.error(place, message);
    }

    pub(crate) fn warning(&mut self, place: &Place, message: impl Into<String>) {
        self.all.warning(place, message);
    }

    /// Something that the types can carry although it is not understood.
    pub(crate) fn harmless(&mut self, place: &Place, message: impl Into<String>) {
        self.all.push(match self.strictness {
            Strictness::Strict => Diagnostic::error(place, message).help(HELP),
            Strictness::Normal | Strictness::Lenient => Diagnostic::warning(place, message),
        });
    }

    /// Something that may change what a value is or what a call means.
    pub(crate) fn unsupported(&mut self, place: &Place, message: impl Into<String>) {
        self.all.push(match self.strictness {
            Strictness::Strict | Strictness::Normal => Diagnostic::error(place, message).help(HELP),
            Strictness::Lenient => Diagnostic::warning(place, message),
        });
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.all.has_errors()
    }

    pub(crate) fn into_diagnostics(self) -> Diagnostics {
        self.all
    }
}
