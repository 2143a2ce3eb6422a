//! What happens to public paths of the generated bindings; `compat` finds it out.

use std::fmt;

/// What happens to a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PathChangeKind {
    /// It is there no more: breaking.
    Removed,
    /// It has another type, or takes other arguments: breaking.
    Changed,
    /// It was not there before: additive, since structs and enums are `#[non_exhaustive]`.
    Added,
}

/// One changed path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathChange {
    /// The path in Rust: `types::Bill`, `types::Bill.number` (a field), `types::Bill::number()` (a
    /// setter), `types::BillState::Open`.
    pub path: String,
    /// What it is on the wire: `bills/add`, `Type`, `Type.Property`, `Enum.value`. A property of a
    /// request is one of the type of its body.
    pub subject: String,
    /// What happens to it.
    pub kind: PathChangeKind,
    /// What stood behind the path; nothing if it was not there.
    pub before: Option<String>,
    /// What stands behind it now; nothing if it is gone.
    pub after: Option<String>,
    /// What callers use instead, where that can be told.
    pub successor: Option<String>,
}

impl PathChange {
    /// Whether callers may have to change their code.
    pub fn is_breaking(&self) -> bool {
        self.kind != PathChangeKind::Added
    }
}

impl fmt::Display for PathChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            before,
            after,
            ..
        } = self;
        let shown = |text: &Option<String>| match text.as_deref() {
            None | Some("") => "nothing".to_owned(),
            Some(text) => format!("`{text}`"),
        };
        match self.kind {
            PathChangeKind::Added => write!(f, "`{path}` is new")?,
            PathChangeKind::Removed => write!(f, "`{path}` is gone")?,
            PathChangeKind::Changed => {
                write!(f, "`{path}` was {} and is {}", shown(before), shown(after))?
            }
        }
        match &self.successor {
            Some(successor) => write!(f, ": use {successor}"),
            None => Ok(()),
        }
    }
}
