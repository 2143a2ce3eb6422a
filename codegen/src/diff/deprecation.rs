//! Deprecations in the details of changes.

use crate::schema::Deprecation;

/// Whether something is deprecated in one version only, or until another day.
pub(super) fn differs(old: &Option<Deprecation>, new: &Option<Deprecation>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => new.until.is_some() && old.until != new.until,
        (None, None) => false,
        _ => true,
    }
}

/// The successor of a deprecated item, and the date on which the item ends.
pub(super) fn successor(deprecation: &Deprecation) -> String {
    let until = deprecation.until.as_ref();
    let until = until.map(|day| format!(", ends {day}")).unwrap_or_default();
    match deprecation.successors.as_slice() {
        [] => format!("deprecated{until}"),
        successors => format!("deprecated in favour of {}{until}", successors.join(", ")),
    }
}

/// The successor that a removed item named.
pub(super) fn formerly(deprecation: &Deprecation) -> String {
    match deprecation.successors.as_slice() {
        [] => "was deprecated".to_owned(),
        successors => format!("was deprecated in favour of {}", successors.join(", ")),
    }
}
