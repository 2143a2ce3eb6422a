//! The order of entries in a document has no meaning. Known entries keep the order of the older
//! version, so that a reordered document changes no file.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use indexmap::IndexMap;

use crate::schema::{Facts, Property, TypeKind};

/// Puts the entries of both versions in the order of the older one. A new entry follows the entry
/// that precedes it in the newer version.
pub fn keep_order(old: &Facts, new: &mut Facts) {
    sort_map(&old.operations, &mut new.operations);
    sort_map(&old.types, &mut new.types);
    for (name, operation) in &mut new.operations {
        if let Some(before) = old.operations.get(name) {
            sort(&before.request, &mut operation.request);
            sort(&before.statuses, &mut operation.statuses);
        }
    }
    for (name, def) in &mut new.types {
        let Some(before) = old.types.get(name) else {
            continue;
        };
        match (&before.kind, &mut def.kind) {
            (TypeKind::Object(before), TypeKind::Object(after)) => {
                sort_map(before, after);
                for (name, property) in after {
                    if let Some(before) = before.get(name) {
                        inside(before, property);
                    }
                }
            }
            (TypeKind::Enum(before), TypeKind::Enum(after)) => {
                sort(&before.values, &mut after.values);
            }
            _ => {}
        }
    }
}

fn inside(old: &Property, new: &mut Property) {
    sort(&old.keys, &mut new.keys);
    // Objects without properties have no name, so several of them cannot be distinguished.
    if new.variants.iter().filter(|one| one.is_none()).count() <= 1 {
        sort(&old.variants, &mut new.variants);
    }
}

fn sort_map<T>(old: &IndexMap<String, T>, new: &mut IndexMap<String, T>) {
    let mut names: Vec<String> = new.keys().cloned().collect();
    let before: Vec<String> = old.keys().cloned().collect();
    sort(&before, &mut names);
    let ranks: HashMap<String, usize> = names
        .into_iter()
        .enumerate()
        .map(|(rank, name)| (name, rank))
        .collect();
    new.sort_by(|one, _, other, _| ranks[one].cmp(&ranks[other]));
}

fn sort<T: Clone + Eq + Hash>(old: &[T], new: &mut Vec<T>) {
    let known: HashSet<&T> = old.iter().collect();
    let there: HashSet<&T> = new.iter().collect();
    // New entries, by the known entry that precedes them.
    let mut followers: HashMap<Option<&T>, Vec<&T>> = HashMap::new();
    let mut last = None;
    for one in new.iter() {
        if known.contains(one) {
            last = Some(one);
        } else {
            followers.entry(last).or_default().push(one);
        }
    }
    let mut sorted: Vec<T> = Vec::with_capacity(new.len());
    let kept = old.iter().filter(|one| there.contains(one)).map(Some);
    for one in std::iter::once(None).chain(kept) {
        sorted.extend(one.cloned());
        let behind = followers.get(&one).map_or(&[][..], Vec::as_slice);
        sorted.extend(behind.iter().map(|one| (*one).clone()));
    }
    // Duplicates are left as they are.
    if sorted.len() == new.len() {
        *new = sorted;
    }
}

#[cfg(test)]
mod tests {
    use super::sort;

    #[test]
    fn known_values_keep_their_order_and_new_ones_their_place() {
        for (old, new, sorted) in [
            ("abc", "cba", "abc"),
            ("abc", "cxba", "abcx"),
            ("abc", "xcab", "xabc"),
            ("abc", "ac", "ac"),
            ("", "ba", "ba"),
            ("abc", "", ""),
            ("ab", "axyb", "axyb"),
        ] {
            let mut all: Vec<char> = new.chars().collect();
            sort(&old.chars().collect::<Vec<_>>(), &mut all);
            assert_eq!(all.iter().collect::<String>(), sorted, "{old} {new}");
        }
    }
}
