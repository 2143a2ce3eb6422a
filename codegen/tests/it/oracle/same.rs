//! Types of which only the name changed, found by writing out their shapes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::document::{Document, Type, references};

/// Old name -> new name, of types that were only renamed.
pub fn renames(old: &Document, new: &Document) -> BTreeMap<String, String> {
    let stays: BTreeSet<&String> = old
        .types
        .keys()
        .filter(|name| new.types.contains_key(*name))
        .collect();
    let written = |document: &Document| -> BTreeMap<String, String> {
        let names = document.types.keys().filter(|name| !stays.contains(name));
        names
            .map(|name| {
                (
                    name.clone(),
                    written_out(name, document, &stays, &mut Vec::new()).to_string(),
                )
            })
            .collect()
    };
    let mut search = Search {
        before: written(old),
        after: written(new),
        found: BTreeMap::new(),
        old,
        new,
    };
    for (path, before) in &old.operations {
        let Some(after) = new.operations.get(path) else {
            continue;
        };
        search.all(
            before.response.iter().cloned(),
            after.response.iter().cloned(),
        );
        for (before, after) in before.request.iter().zip(&after.request) {
            search.pair(before, after);
        }
    }
    for (name, before) in &old.types {
        match (before, new.types.get(name)) {
            (Type::Object(before), Some(Type::Object(after))) => {
                for (name, before) in before {
                    if let Some(after) = after.get(name) {
                        search.all(
                            references(&before.made).into_iter(),
                            references(&after.made).into_iter(),
                        );
                    }
                }
            }
            (Type::Other(before), Some(Type::Other(after))) => {
                search.all(
                    references(before).into_iter(),
                    references(after).into_iter(),
                );
            }
            _ => {}
        }
    }
    search.rest();
    search.found
}

struct Search<'d> {
    /// The shapes of types that are only in one document, written out.
    before: BTreeMap<String, String>,
    after: BTreeMap<String, String>,
    found: BTreeMap<String, String>,
    old: &'d Document,
    new: &'d Document,
}

impl Search<'_> {
    fn all(&mut self, before: impl Iterator<Item = String>, after: impl Iterator<Item = String>) {
        for (before, after) in before.zip(after) {
            self.pair(&before, &after);
        }
    }

    fn is_free(&self, before: &str, after: &str) -> bool {
        !self.found.contains_key(before) && !self.found.values().any(|taken| taken == after)
    }

    /// Two types that are used at the same place.
    fn pair(&mut self, before: &str, after: &str) {
        let alike = match (self.before.get(before), self.after.get(after)) {
            (Some(one), Some(other)) => one == other,
            _ => false,
        };
        if alike && self.is_free(before, after) {
            self.found.insert(before.to_owned(), after.to_owned());
            let inner = self.old.types[before].references();
            self.all(
                inner.into_iter(),
                self.new.types[after].references().into_iter(),
            );
        }
    }

    /// Types without a common place: paired only if there is no other choice, and if they have at
    /// least three members.
    fn rest(&mut self) {
        let free: Vec<(String, String)> = self
            .before
            .iter()
            .flat_map(|(before, one)| {
                let alike = self.after.iter().filter(move |(_, other)| *other == one);
                alike.map(|(after, _)| (before.clone(), after.clone()))
            })
            .filter(|(before, after)| self.is_free(before, after))
            .collect();
        for (before, after) in &free {
            let choices = free
                .iter()
                .filter(|(one, other)| one == before || other == after)
                .count();
            let members = match &self.old.types[before] {
                Type::Object(properties) => properties.len(),
                Type::Enum { values, .. } => values.len(),
                Type::Other(_) => 1,
            };
            if choices == 1 && members >= 3 {
                self.pair(before, after);
            }
        }
    }
}

/// A type with all types inside it that are not in both documents. A type that contains itself ends
/// with the number of levels up to its start.
fn written_out(
    name: &str,
    document: &Document,
    stays: &BTreeSet<&String>,
    inside: &mut Vec<String>,
) -> Value {
    if stays.contains(&name.to_owned()) {
        return json!({"stays": name});
    }
    if let Some(up) = inside.iter().rev().position(|outer| outer == name) {
        return json!({"up": up});
    }
    inside.push(name.to_owned());
    let written = match &document.types[name] {
        Type::Enum { values, extensible } => json!({"values": values, "extensible": extensible}),
        Type::Other(made) => json!({"other": filled(made, document, stays, inside)}),
        Type::Object(properties) => {
            let one = |(name, property): (&String, &super::document::Property)| {
                let made = filled(&property.made, document, stays, inside);
                let flags = (property.required, property.nullable, property.deprecated);
                json!([name, flags, property.limits, made])
            };
            json!({"properties": properties.iter().map(one).collect::<Vec<Value>>()})
        }
    };
    inside.pop();
    written
}

fn filled(
    made: &Value,
    document: &Document,
    stays: &BTreeSet<&String>,
    inside: &mut Vec<String>,
) -> Value {
    match made {
        Value::Object(members) => match members.get("ref").and_then(Value::as_str) {
            Some(name) => written_out(name, document, stays, inside),
            None => {
                let one = |(key, value): (&String, &Value)| {
                    (key.clone(), filled(value, document, stays, inside))
                };
                Value::Object(members.iter().map(one).collect())
            }
        },
        Value::Array(items) => items
            .iter()
            .map(|item| filled(item, document, stays, inside))
            .collect(),
        other => other.clone(),
    }
}
