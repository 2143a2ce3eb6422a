//! Which types callers send, and which they read.

use std::collections::{HashMap, HashSet};

use super::impact::Usage;
use super::renames::Renames;
use crate::schema::Facts;

/// For each type, by its name in its own version, the directions in which operations reach it.
pub(super) fn usage(facts: &Facts) -> HashMap<&str, Usage> {
    let requests = facts.operations.values().flat_map(|one| &one.request);
    let responses = facts
        .operations
        .values()
        .filter_map(|one| one.response.as_ref());
    let mut usage: HashMap<&str, Usage> = HashMap::new();
    for name in reached(facts, requests.map(String::as_str).collect()) {
        usage.entry(name).or_default().request = true;
    }
    for name in reached(facts, responses.map(String::as_str).collect()) {
        usage.entry(name).or_default().response = true;
    }
    usage
}

fn reached<'f>(facts: &'f Facts, mut todo: Vec<&'f str>) -> HashSet<&'f str> {
    let mut seen = HashSet::new();
    while let Some(name) = todo.pop() {
        if seen.insert(name) {
            todo.extend(
                facts
                    .types
                    .get(name)
                    .map(|def| def.names())
                    .unwrap_or_default(),
            );
        }
    }
    seen
}

/// For each type the operations that reach it.
pub(super) fn operations_of(facts: &Facts) -> HashMap<&str, Vec<&str>> {
    // Most types are reached many times.
    let names: HashMap<&str, Vec<&str>> = facts
        .types
        .iter()
        .map(|(name, def)| (name.as_str(), def.names()))
        .collect();
    let mut operations: HashMap<&str, Vec<&str>> = HashMap::new();
    for operation in facts.operations.values() {
        let roots = operation.request.iter().chain(&operation.response);
        let mut todo: Vec<&str> = roots.map(String::as_str).collect();
        let mut seen = HashSet::new();
        while let Some(name) = todo.pop() {
            if seen.insert(name) {
                operations.entry(name).or_default().push(&operation.path);
                todo.extend(names.get(name).into_iter().flatten());
            }
        }
    }
    operations
}

/// The directions in which callers of both versions meet each type of the new one.
pub(super) struct Reach<'f> {
    old: HashMap<&'f str, Usage>,
    new: HashMap<&'f str, Usage>,
}

impl<'f> Reach<'f> {
    pub(super) fn new(old: &'f Facts, new: &'f Facts) -> Self {
        Self {
            old: usage(old),
            new: usage(new),
        }
    }

    /// The directions of a type that both versions have in common, or else those of either version.
    /// A caller of a new operation has no old code, so its requirements are not changes.
    pub(super) fn of(&self, old: &str, renames: &Renames) -> Usage {
        let before = self.old.get(old).copied().unwrap_or_default();
        let after = self
            .new
            .get(renames.new_name(old))
            .copied()
            .unwrap_or_default();
        let both = Usage {
            request: before.request && after.request,
            response: before.response && after.response,
        };
        if both.is_none() {
            Usage {
                request: before.request || after.request,
                response: before.response || after.response,
            }
        } else {
            both
        }
    }
}
