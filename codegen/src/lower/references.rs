//! Every name must lead to a type, and to one of the right kind.

use crate::diagnostic::Diagnostics;
use crate::schema::{Facts, Property, Shape, TypeDef, TypeKind};
use crate::source::Place;

pub(super) fn check(facts: &Facts, out: &mut Diagnostics) {
    for operation in facts.operations.values() {
        let from = format!("`{}`", operation.path);
        for name in &operation.request {
            must_be(facts, name, Wanted::Object, &operation.place, &from, out);
        }
        if let Some(name) = &operation.response {
            must_be(facts, name, Wanted::Type, &operation.place, &from, out);
        }
    }
    for def in facts.types.values() {
        match &def.kind {
            TypeKind::Object(properties) => {
                for property in properties.values() {
                    self::property(facts, def, property, out);
                }
            }
            TypeKind::Alias(shape) => {
                self::shape(facts, shape, &def.place, &format!("`{}`", def.name), out);
                if leads_to_itself(facts, def) {
                    out.error(
                        &def.place,
                        format!("the alias `{}` leads to itself", def.name),
                    );
                }
            }
            TypeKind::Enum(_) => {}
        }
    }
}

fn property(facts: &Facts, owner: &TypeDef, property: &Property, out: &mut Diagnostics) {
    let from = format!("`{}.{}`", owner.name, property.name);
    let place = &property.place;
    shape(facts, &property.shape, place, &from, out);
    let wanted = if property.shape == Shape::OneOf {
        Wanted::Object
    } else {
        Wanted::Type
    };
    for name in property.variants.iter().flatten() {
        must_be(facts, name, wanted, place, &from, out);
    }
    if property.shape == Shape::OneOf && property.variants.iter().flatten().next().is_none() {
        out.error(
            place,
            format!("{from} is one of several types, and none is given under `variants`"),
        );
    }
    if let Some(name) = &property.value_of {
        must_be(facts, name, Wanted::Type, place, &from, out);
    }
    if let Some(name) = &property.discriminator {
        must_be(facts, name, Wanted::Enum, place, &from, out);
    }
}

fn shape(facts: &Facts, shape: &Shape, place: &Place, from: &str, out: &mut Diagnostics) {
    match shape {
        Shape::Named(name) => must_be(facts, name, Wanted::Type, place, from, out),
        Shape::List(inner) | Shape::Update(inner) => self::shape(facts, inner, place, from, out),
        Shape::Dictionary { keys, values } => {
            if let Some(name) = keys {
                must_be(facts, name, Wanted::Enum, place, from, out);
            }
            self::shape(facts, values, place, from, out);
        }
        Shape::Scalar(_) | Shape::Union | Shape::OneOf => {}
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Type,
    Object,
    Enum,
}

fn must_be(
    facts: &Facts,
    name: &str,
    wanted: Wanted,
    place: &Place,
    from: &str,
    out: &mut Diagnostics,
) {
    match (wanted, facts.types.get(name).map(|def| &def.kind)) {
        (_, None) if !Property::is_bare(name) => {
            out.error(
                place,
                format!("{from} refers to `{name}`, and there is no type of that name"),
            );
        }
        (Wanted::Type, _)
        | (Wanted::Object, Some(TypeKind::Object(_)))
        | (Wanted::Enum, Some(TypeKind::Enum(_))) => {}
        (Wanted::Object, _) => out.error(
            place,
            format!("{from} refers to `{name}`, which must be an object"),
        ),
        (Wanted::Enum, _) => out.error(
            place,
            format!("{from} refers to `{name}`, which must be an enum"),
        ),
    }
}

fn leads_to_itself(facts: &Facts, def: &TypeDef) -> bool {
    let mut seen = Vec::new();
    let mut todo = def.names();
    while let Some(name) = todo.pop() {
        if name == def.name {
            return true;
        }
        let alias = facts
            .types
            .get(name)
            .filter(|next| matches!(next.kind, TypeKind::Alias(_)));
        if let Some(alias) = alias.filter(|_| !seen.contains(&name)) {
            seen.push(name);
            todo.extend(alias.names());
        }
    }
    false
}
