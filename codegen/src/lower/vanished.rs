//! Annotations that apply to nothing, or to something that they can't mean.

use super::lookups;
use super::pass::Pass;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::schema::{Facts, Operation, Presence, Property, Scalar, Shape, TypeKind};
use crate::source::Place;

pub(super) fn check(pass: &mut Pass<'_>) {
    let (facts, annotations) = (pass.facts, &pass.schema.annotations);
    let out = &mut pass.out;
    for (path, annotation) in &annotations.operations {
        if !facts.operations.contains_key(path) {
            out.warning(
                &annotation.place,
                format!("an annotation for the operation `{path}`, which the schema does not have"),
            );
        }
    }
    for (resource, noted) in &annotations.resources {
        if !facts
            .operations
            .values()
            .map(Operation::resource)
            .any(|one| one == resource)
        {
            out.warning(
                &noted.place,
                format!(
                    "an annotation for the resource `{resource}`, which the schema does not have"
                ),
            );
        }
    }
    let overlays = &annotations.overlays;
    let is_union = |name: &str| (overlays.iter()).any(|overlay| overlay.unions.contains_key(name));
    for (name, noted) in &annotations.types {
        if !facts.types.contains_key(name) && !is_union(name) {
            gone("type", name, &noted.place, out);
        }
    }
    for (name, noted) in &annotations.properties {
        let exists = match name.contains('.') {
            true => property(facts, name).is_some(),
            false => facts.types.values().any(|def| {
                matches!(&def.kind, TypeKind::Object(properties) if properties.contains_key(name))
            }),
        };
        if !exists {
            gone("property", name, &noted.place, out);
        }
    }
    for (name, noted) in &annotations.names {
        if !is_named(facts, name) {
            gone("name", name, &noted.place, out);
        }
    }
    for (name, noted) in &annotations.newer {
        match property(facts, name) {
            Some(property) if property.presence == Presence::Required => {}
            Some(_) => out.warning(
                &noted.place,
                format!("`{name}` is annotated as newer than old answers, and is not required"),
            ),
            None => gone("newer member", name, &noted.place, out),
        }
    }
    for (name, noted) in &annotations.unions {
        match property(facts, name) {
            Some(property) if property.shape == Shape::Union => {}
            None if is_named(facts, name) && !name.contains('.') => {}
            Some(_) => out.warning(
                &noted.place,
                format!("`{name}` is annotated as a union, and is not one"),
            ),
            None => gone("union", name, &noted.place, out),
        }
    }
    for (name, noted) in &annotations.secrets {
        match property(facts, name) {
            Some(property) if lookups::leaf_of(facts, property).is_some_and(Scalar::is_text) => {}
            Some(_) => out.push(
                Diagnostic::error(
                    &noted.place,
                    format!("`{name}` is annotated as a secret, and is not a text"),
                )
                .help("only texts can be kept from being printed"),
            ),
            None => gone("secret", name, &noted.place, out),
        }
    }
}

fn gone(what: &str, name: &str, place: &Place, out: &mut Diagnostics) {
    out.warning(
        place,
        format!("an annotation for the {what} `{name}`, which the schema does not have"),
    );
}

fn property<'f>(facts: &'f Facts, name: &str) -> Option<&'f Property> {
    let (ty, property) = name.split_once('.')?;
    match &facts.types.get(ty)?.kind {
        TypeKind::Object(properties) => properties.get(property),
        _ => None,
    }
}

fn is_named(facts: &Facts, name: &str) -> bool {
    match name.split_once('.') {
        None => facts.types.contains_key(name),
        Some((ty, member)) => facts.types.get(ty).is_some_and(|def| match &def.kind {
            TypeKind::Object(properties) => properties.contains_key(member),
            TypeKind::Enum(list) => list.values.iter().any(|value| value == member),
            TypeKind::Alias(_) => false,
        }),
    }
}
