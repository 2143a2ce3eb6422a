//! Which file a type belongs to.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::schema::{Facts, Operation};

/// The file of types that several resources reach.
pub(super) const SHARED: &str = "shared";

/// The types that an operation names itself.
pub(super) fn roots(operation: &Operation) -> impl Iterator<Item = &str> {
    operation
        .request
        .iter()
        .chain(&operation.response)
        .map(String::as_str)
}

/// Gives each type the one resource that reaches it, or `shared`.
pub(super) fn assign(facts: &mut Facts) {
    let mut by_resource: IndexMap<&str, Vec<&str>> = IndexMap::new();
    for operation in facts.operations.values() {
        by_resource
            .entry(operation.resource())
            .or_default()
            .extend(roots(operation));
    }
    let mut homes: IndexMap<String, &str> = IndexMap::new();
    for (resource, mut wanted) in by_resource {
        let mut seen = HashSet::new();
        while let Some(name) = wanted.pop() {
            if !seen.insert(name) {
                continue;
            }
            homes
                .entry(name.to_owned())
                .and_modify(|home| *home = SHARED)
                .or_insert(resource);
            wanted.extend(
                facts
                    .types
                    .get(name)
                    .map(|def| def.names())
                    .unwrap_or_default(),
            );
        }
    }
    let homes: Vec<(String, String)> = homes
        .into_iter()
        .map(|(name, home)| (name, home.to_owned()))
        .collect();
    for (name, home) in homes {
        if let Some(def) = facts.types.get_mut(&name) {
            def.home = home;
        }
    }
}
