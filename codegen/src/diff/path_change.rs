//! Changes of public paths of the generated bindings, as `compat` determines them.

use std::fmt;

/// The kind of change of a path.
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
    /// The wire name: `bills/add`, `Type`, `Type.Property`, `Enum.value`. A property of a request
    /// belongs to the type of its body.
    pub subject: String,
    /// The kind of change.
    pub kind: PathChangeKind,
    /// The old signature; `None` if the path is new.
    pub before: Option<String>,
    /// The new signature; `None` if the path was removed.
    pub after: Option<String>,
    /// The replacement, if one is known.
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
