//! Why a command could not do its work.

use std::fmt;
use std::path::Path;

use mews_codegen::diagnostic::{Diagnostics, Severity};

/// The most errors shown. More are usually repetitions of the same one.
const MOST: usize = 20;

/// The message that is printed before a command ends with a non-zero status.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// A failure with this message.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(format!("error: {}", message.into()))
    }

    /// A file that can't be read or written.
    pub(crate) fn of_file(path: &Path, error: &std::io::Error) -> Self {
        Self::new(format!("{}: {error}", path.display()))
    }

    /// Errors in a document or schema; warnings among them don't matter any more.
    pub(crate) fn of_input(diagnostics: &Diagnostics) -> Self {
        let errors = || {
            diagnostics
                .iter()
                .filter(|one| one.severity() == Severity::Error)
        };
        let mut texts: Vec<String> = errors().take(MOST).map(ToString::to_string).collect();
        match errors().count() {
            more if more > MOST => texts.push(format!("error: and {} more", more - MOST)),
            _ => {}
        }
        Self(texts.join("\n\n"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
