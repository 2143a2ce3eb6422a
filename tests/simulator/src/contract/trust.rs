//! Adapts a schema for the simulator: takes the document where it is stricter than its corrections,
//! and takes its unions.

use std::collections::HashSet;

use crate::contract::schema::{
    self, Annotations, Facts, Presence, Property, Scalar, Schema, Shape, TypeKind,
};
use crate::contract::{Table, Variant, place};

/// The facts that the simulator serves, and the places where a correction lets answers be looser
/// than the document. Only this function decides between the document and its corrections.
///
/// The types of corrections apply here too. Corrections that allow a value to be null or left out
/// are made for readers, so the simulator writes the values that the document requires.
pub(super) fn trusted_facts(schema: &Schema) -> (Facts, HashSet<String>) {
    // A correction that no longer applies is for `generate` to report.
    let (mut facts, _warnings) = schema::corrected(schema);
    let asked = asked(schema);
    let mut loosened = HashSet::new();
    for (name, def) in &mut facts.types {
        let TypeKind::Object(properties) = &mut def.kind else {
            continue;
        };
        for (property_name, property) in properties.iter_mut() {
            let Some(documented) = documented(schema, name, property_name) else {
                continue;
            };
            let strict = stricter(documented, property.presence);
            if strict != property.presence && !asked.contains(name) {
                property.presence = strict;
                loosened.insert(place(name, property_name));
            }
        }
    }
    (facts, loosened)
}

/// The presence of a property as the document has it.
fn documented(schema: &Schema, ty: &str, property: &str) -> Option<Presence> {
    match &schema.facts.types.get(ty)?.kind {
        TypeKind::Object(properties) => Some(properties.get(property)?.presence),
        _ => None,
    }
}

/// The presence that both allow.
fn stricter(one: Presence, other: Presence) -> Presence {
    let may_be_null = |presence| matches!(presence, Presence::Maybe | Presence::Nullable);
    let may_be_left_out = |presence| matches!(presence, Presence::Maybe | Presence::Optional);
    match (
        may_be_null(one) && may_be_null(other),
        may_be_left_out(one) && may_be_left_out(other),
    ) {
        (true, true) => Presence::Maybe,
        (true, false) => Presence::Nullable,
        (false, true) => Presence::Optional,
        (false, false) => Presence::Required,
    }
}

/// The types that requests reach.
fn asked(schema: &Schema) -> HashSet<String> {
    let facts = &schema.facts;
    let requests = facts
        .operations
        .values()
        .flat_map(|operation| operation.request.clone());
    let mut open: Vec<String> = requests.collect();
    let mut reached = HashSet::new();
    while let Some(name) = open.pop() {
        let Some(def) = facts.types.get(&name) else {
            continue;
        };
        if !reached.insert(name) {
            continue;
        }
        match &def.kind {
            TypeKind::Object(properties) => {
                for property in properties.values() {
                    open.extend(property.shape.names().into_iter().map(str::to_owned));
                    open.extend(property.variants.iter().flatten().cloned());
                }
            }
            TypeKind::Alias(shape) => open.extend(shape.names().into_iter().map(str::to_owned)),
            TypeKind::Enum(_) => {}
        }
    }
    reached
}

pub(super) fn unions(facts: &Facts, annotations: &Annotations) -> Table<Vec<(String, Variant)>> {
    let mut unions = Table::default();
    for (owner, property) in all_properties(facts) {
        let Some(values) = property
            .discriminator
            .as_deref()
            .and_then(|name| enum_values(facts, name))
        else {
            continue;
        };
        let place = place(owner, &property.name);
        let noted_types = annotations.unions.get(&place).map(|noted| &noted.value);
        let variant = |value: &String| {
            let variant = noted_types
                .and_then(|noted_types| noted_types.get(value).cloned())
                .or_else(|| type_for_value(value, &property.variants))
                .map(Variant::Type);
            let empty = property.variants.contains(&None);
            variant.unwrap_or(if empty {
                Variant::Empty
            } else {
                Variant::Nothing
            })
        };
        unions.insert(
            place,
            values
                .iter()
                .map(|value| (value.clone(), variant(value)))
                .collect(),
        );
    }
    unions
}

/// The variant whose name is or begins with the value (`Space`, `SpaceData`), else the one that
/// contains it.
fn type_for_value(value: &str, variants: &[Option<String>]) -> Option<String> {
    let names = || variants.iter().flatten();
    names()
        .find(|name| *name == value)
        .or_else(|| names().find(|name| name.starts_with(value)))
        .or_else(|| names().find(|name| name.contains(value)))
        .cloned()
}

pub(super) fn siblings(
    facts: &Facts,
    annotations: &Annotations,
) -> Table<Vec<(String, Option<String>)>> {
    let mut siblings = Table::default();
    for def in facts.types.values() {
        let TypeKind::Object(properties) = &def.kind else {
            continue;
        };
        let Some(Shape::Named(name)) = properties
            .get("Discriminator")
            .map(|property| &property.shape)
        else {
            continue;
        };
        let noted_types = annotations.unions.get(&def.name).map(|noted| &noted.value);
        let property = |value: &String| {
            let named = properties.contains_key(value).then(|| value.clone());
            named.or_else(|| {
                let ty = Shape::Named(noted_types?.get(value)?.clone());
                properties
                    .values()
                    .find(|property| property.shape == ty)
                    .map(|property| property.name.clone())
            })
        };
        let values = enum_values(facts, name).unwrap_or_default();
        let variants: Vec<_> = values
            .iter()
            .map(|value| (value.clone(), property(value)))
            .collect();
        if variants.iter().any(|(_, property)| property.is_some()) {
            siblings.insert(def.name.clone(), variants);
        }
    }
    siblings
}

fn enum_values<'f>(facts: &'f Facts, name: &str) -> Option<&'f [String]> {
    match &facts.types.get(name)?.kind {
        TypeKind::Enum(list) => Some(&list.values),
        _ => None,
    }
}

fn all_properties(facts: &Facts) -> impl Iterator<Item = (&str, &Property)> {
    facts.types.values().flat_map(|def| {
        let properties = match &def.kind {
            TypeKind::Object(properties) => Some(properties.values()),
            _ => None,
        };
        properties
            .into_iter()
            .flatten()
            .map(|property| (def.name.as_str(), property))
    })
}

/// The types with an amount of money somewhere in them.
pub(super) fn amounts(facts: &Facts) -> HashSet<String> {
    let mut found = HashSet::new();
    loop {
        let more: Vec<String> = facts
            .types
            .values()
            .filter(|def| !found.contains(&def.name))
            .filter(|def| match &def.kind {
                TypeKind::Object(properties) => properties.values().any(|property| {
                    holds_amounts(&found, &property.shape) || property.name == "Currency"
                }),
                TypeKind::Alias(shape) => holds_amounts(&found, shape),
                TypeKind::Enum(_) => false,
            })
            .map(|def| def.name.clone())
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

pub(super) fn holds_amounts(types: &HashSet<String>, shape: &Shape) -> bool {
    match shape {
        Shape::Scalar(scalar) => *scalar == Scalar::Currency,
        Shape::Named(name) => types.contains(name),
        Shape::List(inner) | Shape::Update(inner) => holds_amounts(types, inner),
        Shape::Dictionary { values, .. } => holds_amounts(types, values),
        // Amounts inside unions are made with those of the whole.
        Shape::Union | Shape::OneOf => false,
    }
}
