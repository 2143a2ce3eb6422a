//! Deprecations in the details of changes.

use crate::schema::Deprecation;

/// What to use instead of something deprecated.
pub(super) fn successor(deprecation: &Deprecation) -> String {
    match deprecation.successors.as_slice() {
        [] => "deprecated".to_owned(),
        successors => format!("deprecated in favour of {}", successors.join(", ")),
    }
}

/// What was to be used instead of something that is gone.
pub(super) fn formerly(deprecation: &Deprecation) -> String {
    match deprecation.successors.as_slice() {
        [] => "was deprecated".to_owned(),
        successors => format!("was deprecated in favour of {}", successors.join(", ")),
    }
}
