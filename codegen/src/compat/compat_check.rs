//! Checks that each breaking change in Rust has a reason on the wire.

use std::collections::{HashMap, HashSet};

use super::public_api::PublicApi;
use crate::diff::{Diff, Impact, PathChange, PathChangeKind, Renames, Subject};

/// The breaking changes of public paths that no breaking or dangerous change on the wire explains.
/// There should be none.
///
/// A path is explained by its own subject, by the type or operation that it belongs to, by a
/// correction of its own (`corrected`: a fact that people know to be wrong), and a constructor by
/// one of its fields. A type that is gone is explained if all of its members or all of its places
/// are, and then a place that named it, too.
pub fn unexplained<'c>(
    old: &PublicApi,
    new: &PublicApi,
    changes: &'c [PathChange],
    diff: &Diff,
    renames: &Renames,
    corrected: &HashSet<String>,
) -> Vec<&'c PathChange> {
    let mut broken: HashSet<String> = diff
        .changes
        .iter()
        .filter(|change| change.wire >= Impact::Dangerous)
        .map(|change| match &change.subject {
            Subject::Operation(path) => path.clone(),
            Subject::Type(name) => name.clone(),
            Subject::Member(ty, member) => format!("{ty}.{member}"),
        })
        .collect();
    broken.extend(corrected.iter().cloned());
    let breaking: HashMap<&str, &PathChange> = changes
        .iter()
        .filter(|change| change.is_breaking())
        .map(|change| (change.path.as_str(), change))
        .collect();
    let mut explained: HashSet<&str> = breaking
        .values()
        .filter(|change| {
            explains(&broken, &change.subject, renames)
                || new
                    .subject(&change.path)
                    .is_some_and(|now| explains(&broken, now, renames))
        })
        .map(|change| change.path.as_str())
        .collect();
    let is_gone = |path: &str| {
        breaking
            .get(path)
            .is_some_and(|one| one.kind == PathChangeKind::Removed)
    };
    let mentions = old.mentions();
    let mut members_of: HashMap<&str, Vec<&str>> = HashMap::new();
    for path in breaking.keys() {
        if type_of(path) != *path {
            members_of.entry(type_of(path)).or_default().push(path);
        }
    }
    loop {
        let members_explained = |ty: &str| {
            let members = members_of.get(ty);
            members.is_some_and(|members| members.iter().all(|one| explained.contains(one)))
        };
        let broken_types: HashSet<&str> = explained.iter().map(|path| type_of(path)).collect();
        // Places in types that are removed as well explain nothing.
        let places_explained = |ty: &str| {
            let name = ty.rsplit("::").next().unwrap_or(ty);
            let mut places = mentions
                .get(name)
                .into_iter()
                .flatten()
                .filter(|place| type_of(place) != ty)
                .peekable();
            places.peek().is_some() && places.all(|place| explained.contains(place))
        };
        let more: Vec<&str> = breaking
            .iter()
            .filter(|(path, _)| !explained.contains(**path))
            .filter(|(path, change)| {
                let ty = type_of(path);
                let of_gone_type = is_gone(ty)
                    && (explained.contains(ty) || members_explained(ty) || places_explained(ty));
                let constructor = path.ends_with("::new()") && broken_types.contains(ty);
                let named = change.before.as_deref().unwrap_or_default();
                let of_place = change.kind == PathChangeKind::Changed
                    && names(named).any(|name| {
                        let ty = format!("types::{name}");
                        explained.contains(ty.as_str()) && is_gone(&ty) && members_explained(&ty)
                    });
                of_gone_type || constructor || of_place
            })
            .map(|(path, _)| *path)
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

fn names(signature: &str) -> impl Iterator<Item = &str> {
    signature.split(|one: char| !one.is_ascii_alphanumeric() && one != '_')
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
    fn finds_type_of_path() {
        assert_eq!(type_of("types::Bill"), "types::Bill");
        assert_eq!(type_of("types::Bill.number"), "types::Bill");
        assert_eq!(type_of("types::Bill::number()"), "types::Bill");
        assert_eq!(
            type_of("requests::BillsGetAll: Paginated"),
            "requests::BillsGetAll"
        );
        assert_eq!(type_of("resources::Bills::add()"), "resources::Bills");
    }
}
