//! The promise of `names.lock`, checked: what breaks callers in Rust has a reason on the wire.

use std::collections::{HashMap, HashSet};

use crate::diff::{Diff, Meaning, Renames, Subject};
use crate::surface::{Change, Surface};

/// Those of the breaking changes of a surface that no breaking change on the wire explains. There should be none.
///
/// A path is explained by its own subject, by the type or operation that it belongs to, and a type that is gone by all of its
/// places being so.
pub fn unexplained<'c>(
    old: &Surface,
    changes: &'c [Change],
    diff: &Diff,
    renames: &Renames,
) -> Vec<&'c Change> {
    let broken: HashSet<String> = diff
        .changes
        .iter()
        .filter(|change| change.wire == Meaning::Breaking)
        .map(|change| match &change.subject {
            Subject::Operation(path) => path.clone(),
            Subject::Type(name) => name.clone(),
            Subject::Member(ty, member) => format!("{ty}.{member}"),
        })
        .collect();
    let breaking: HashMap<&str, &Change> = changes
        .iter()
        .filter(|change| change.is_breaking())
        .map(|change| (change.path.as_str(), change))
        .collect();
    let mut explained: HashSet<&str> = breaking
        .values()
        .filter(|change| explains(&broken, &change.subject, renames))
        .map(|change| change.path.as_str())
        .collect();
    // Types and their members go when the last of their places does. Places in types that go as well say nothing by themselves.
    loop {
        let more: Vec<&str> = breaking
            .keys()
            .copied()
            .filter(|path| !explained.contains(path))
            .filter(|path| {
                let ty = type_of(path);
                let mut places = old
                    .mentions(ty.rsplit("::").next().unwrap_or(ty))
                    .filter(|place| type_of(place) != ty)
                    .peekable();
                breaking.contains_key(ty)
                    && places.peek().is_some()
                    && places.all(|place| explained.contains(place))
            })
            .collect();
        if more.is_empty() {
            break;
        }
        explained.extend(more);
    }
    let left = changes
        .iter()
        .filter(|change| change.is_breaking() && !explained.contains(change.path.as_str()));
    left.collect()
}

/// Whether the wire breaks at a subject, or at the whole that it is a part of.
fn explains(broken: &HashSet<String>, subject: &str, renames: &Renames) -> bool {
    let (head, rest) = subject.split_once('.').unwrap_or((subject, ""));
    let head = renames.new_name(head);
    if broken.contains(head) {
        return true;
    }
    let mut whole = head.to_owned();
    rest.split('.').filter(|part| !part.is_empty()).any(|part| {
        whole = format!("{whole}.{part}");
        broken.contains(&whole)
    })
}

/// The type, or the operation's method, that a path belongs to.
fn type_of(path: &str) -> &str {
    let start = path.find("::").map_or(0, |at| at + 2);
    let end = path[start..]
        .find(['.', ':', ' '])
        .map_or(path.len(), |at| start + at);
    &path[..end]
}

#[cfg(test)]
mod tests {
    use super::type_of;

    #[test]
    fn a_path_belongs_to_a_type() {
        assert_eq!(type_of("types::Bill"), "types::Bill");
        assert_eq!(type_of("types::Bill.number"), "types::Bill");
        assert_eq!(type_of("types::Bill::number()"), "types::Bill");
        assert_eq!(
            type_of("requests::BillsGetAll: Walk"),
            "requests::BillsGetAll"
        );
        assert_eq!(type_of("resources::Bills::add()"), "resources::Bills");
    }
}
