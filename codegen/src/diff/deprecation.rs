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

/// A deprecation that is new or has another end date, with the end date known before.
pub(super) fn changed(old: &Option<Deprecation>, new: &Deprecation) -> String {
    let before = old.as_ref().and_then(|old| old.until.as_ref());
    match before {
        Some(before) => format!("{} instead of {before}", successor(new)),
        None => successor(new),
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

/// The successor that a removed item named, and the date on which it was to end.
pub(super) fn formerly(deprecation: &Deprecation) -> String {
    let until = deprecation.until.as_ref();
    let until = until
        .map(|day| format!(", was to end {day}"))
        .unwrap_or_default();
    match deprecation.successors.as_slice() {
        [] => format!("was deprecated{until}"),
        successors => format!(
            "was deprecated in favour of {}{until}",
            successors.join(", ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_dates() {
        let deprecation = |until: Option<&str>| Deprecation {
            successors: vec!["rates/getAll".to_owned()],
            until: until.map(str::to_owned),
        };
        let (none, first) = (deprecation(None), deprecation(Some("2026-01-10")));
        let later = deprecation(Some("2027-01-10"));
        assert!(differs(&Some(first.clone()), &Some(later.clone())));
        assert!(!differs(&Some(first.clone()), &Some(none.clone())));
        assert_eq!(
            changed(&Some(first.clone()), &later),
            "deprecated in favour of rates/getAll, ends 2027-01-10 instead of 2026-01-10"
        );
        assert_eq!(
            changed(&Some(none), &later),
            "deprecated in favour of rates/getAll, ends 2027-01-10"
        );
        assert_eq!(
            formerly(&first),
            "was deprecated in favour of rates/getAll, was to end 2026-01-10"
        );
    }
}
