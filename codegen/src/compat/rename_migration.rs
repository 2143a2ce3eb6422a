//! Finds the type that replaces a published type, so that the Rust name can stay.
//!
//! Wider than [`crate::diff::renames`]: there a type changes its name and nothing else. Here it may
//! have grown on the way, or given its places to a type that was there before.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::diff::{Renames, renames};
use crate::lock::NamesLock;
use crate::schema::{Facts, Property, Shape, TypeDef, TypeKind};

/// The published names under which the types of `new` are to be lowered: where a type of `old` has
/// another name, or its places another type that has all of its properties or values, the name in
/// Rust stays.
pub fn carried_over(lock: &NamesLock, old: &Facts, new: &Facts) -> NamesLock {
    carried_over_with_moves(lock, old, new).0
}

/// The same, and the types of `old` whose names go on under another one in `new`: old names and new
/// ones.
pub(super) fn carried_over_with_moves(
    lock: &NamesLock,
    old: &Facts,
    new: &Facts,
) -> (NamesLock, Vec<(String, String)>) {
    let renames = renames(old, new);
    let mut moved: Vec<(String, String)> = renames
        .pairs()
        .into_iter()
        .map(|(from, to)| (from.to_owned(), to.to_owned()))
        .collect();
    let mut aliases = Vec::new();
    let mut taken: HashSet<String> = moved.iter().map(|(_, to)| to.clone()).collect();
    for (gone, replacement) in renamed_to(old, new, &renames) {
        // An unpublished name continues under the old one. A published name gets an alias.
        let is_new = !old.types.contains_key(&replacement);
        if is_new && taken.insert(replacement.clone()) {
            moved.push((gone, replacement));
        } else if !new.types.contains_key(&gone) {
            aliases.push((gone, replacement));
        }
    }
    let pairs = moved.iter().map(|(from, to)| (from.as_str(), to.as_str()));
    let mut lock = lock.renamed(pairs);
    for (gone, replacement) in aliases {
        lock = lock.aliased(&gone, &replacement);
    }
    (lock, moved)
}

/// Types that are gone, or whose names stand for something else now, each with the one that has its
/// places and all of its members; those with the most places first.
fn renamed_to(old: &Facts, new: &Facts, renames: &Renames) -> Vec<(String, String)> {
    let mut votes: HashMap<&str, BTreeMap<&str, usize>> = HashMap::new();
    let mut vote = |before: Option<&'_ str>, after: Option<&'_ str>| -> Option<()> {
        let (before, after) = (before?, after?);
        let before = old.types.get_key_value(before)?.0.as_str();
        let after = new.types.get_key_value(after)?.0.as_str();
        let needs_successor = match new.types.get(renames.new_name(before)) {
            None => true,
            // The name lives on, for something that has less.
            Some(now) => !covers(&old.types[before], now),
        };
        if needs_successor {
            *votes.entry(before).or_default().entry(after).or_default() += 1;
        }
        Some(())
    };
    for before in old.operations.values() {
        let Some(after) = new.operations.get(&before.path) else {
            continue;
        };
        vote(before.response.as_deref(), after.response.as_deref());
    }
    for before in old.types.values() {
        let Some(after) = new.types.get(renames.new_name(&before.name)) else {
            continue;
        };
        match (&before.kind, &after.kind) {
            (TypeKind::Object(before), TypeKind::Object(after)) => {
                for before in before.values() {
                    if let Some(after) = after.get(&before.name) {
                        let (one, other) = (names(before), names(after));
                        if one.len() == other.len() {
                            for (one, other) in one.iter().zip(&other) {
                                vote(*one, *other);
                            }
                        }
                    }
                }
            }
            (TypeKind::Alias(before), TypeKind::Alias(after)) => {
                for (one, other) in before.names().into_iter().zip(after.names()) {
                    vote(Some(one), Some(other));
                }
            }
            _ => {}
        }
    }
    let mut renamed_to: Vec<(usize, String, String)> = Vec::new();
    for (gone, votes) in votes {
        let best = votes.into_iter().max_by_key(|(_, votes)| *votes);
        let Some((replacement, count)) = best else {
            continue;
        };
        let is_free = !new.types.contains_key(gone) || !old.types.contains_key(replacement);
        if replacement != gone && is_free && covers(&old.types[gone], &new.types[replacement]) {
            renamed_to.push((count, gone.to_owned(), replacement.to_owned()));
        }
    }
    renamed_to
        .sort_by(|(one, gone, _), (other, gone_too, _)| other.cmp(one).then(gone.cmp(gone_too)));
    renamed_to
        .into_iter()
        .map(|(_, gone, replacement)| (gone, replacement))
        .collect()
}

/// The names that a property refers to, place by place.
fn names(property: &Property) -> Vec<Option<&str>> {
    let mut names = vec![
        leaf(&property.shape),
        property.value_of.as_deref(),
        property.discriminator.as_deref(),
    ];
    names.extend(property.variants.iter().map(Option::as_deref));
    names
}

/// The name inside lists, dictionaries and update values.
fn leaf(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Named(name) => Some(name),
        Shape::List(inner) | Shape::Update(inner) => leaf(inner),
        Shape::Dictionary { values, .. } => leaf(values),
        Shape::Scalar(_) | Shape::Union | Shape::OneOf => None,
    }
}

/// Whether a type has all members of another one.
fn covers(gone: &TypeDef, replacement: &TypeDef) -> bool {
    match (&gone.kind, &replacement.kind) {
        (TypeKind::Enum(gone), TypeKind::Enum(replacement)) => gone
            .values
            .iter()
            .all(|value| replacement.values.contains(value)),
        (TypeKind::Object(gone), TypeKind::Object(replacement)) => {
            !gone.is_empty() && gone.keys().all(|name| replacement.contains_key(name))
        }
        _ => false,
    }
}
