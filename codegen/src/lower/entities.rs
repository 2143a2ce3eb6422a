//! What ids stand for.

use std::collections::HashSet;

use super::Pass;
use crate::diagnostic::Diagnostics;
use crate::model::{Docs, EntityDef, TypeRef};
use crate::naming::{self, RustIdent};
use crate::schema::{Facts, Property, Schema, TypeKind};

/// The type of an id: a place decides before a type's own `Id`, and that before a property's name.
pub(super) fn id(pass: &mut Pass<'_>, owner: &str, property: &Property) -> TypeRef {
    let annotations = &pass.schema.annotations;
    let place = format!("{owner}.{}", property.name);
    if annotations.untyped.contains_key(&place) {
        return TypeRef::Uuid;
    }
    let name = property.name.as_str();
    let entities = &annotations.entities;
    let found = entities
        .iter()
        .find(|(_, entity)| entity.at.contains(&place))
        .or_else(|| {
            entities
                .iter()
                .find(|(_, entity)| name == "Id" && entity.types.iter().any(|ty| ty == owner))
        })
        .or_else(|| {
            entities
                .iter()
                .find(|(_, entity)| entity.properties.iter().any(|one| one == name))
        });
    if let Some(ident) = found.and_then(|(entity, _)| naming::type_name(entity)) {
        return TypeRef::Id(ident);
    }
    if !annotations.untyped.contains_key(name) {
        pass.out.warning(
            &property.place,
            format!("no entity is known for the id `{place}`: say in annotations/entities.yaml what it stands for, or that it is untyped"),
        );
    }
    TypeRef::Uuid
}

/// The marker types, and warnings for annotations that apply to nothing.
pub(super) fn all(schema: &Schema, facts: &Facts, out: &mut Diagnostics) -> Vec<EntityDef> {
    let mut names = HashSet::new();
    for def in facts.types.values() {
        if let TypeKind::Object(properties) = &def.kind {
            for property in properties.keys() {
                names.insert(property.clone());
                names.insert(format!("{}.{property}", def.name));
            }
        }
    }
    let mut entities: Vec<EntityDef> = Vec::new();
    for (name, entity) in &schema.annotations.entities {
        let unknown_types = entity.types.iter().filter(|ty| !facts.types.contains_key(*ty));
        let unknown_names = entity.properties.iter().chain(&entity.at).filter(|one| !names.contains(*one));
        for unknown in unknown_types.chain(unknown_names) {
            out.warning(
                &entity.place,
                format!("the entity `{name}` names `{unknown}`, which the schema does not have"),
            );
        }
        match naming::type_name(name) {
            Some(ident) => entities.push(EntityDef {
                docs: Docs::new(entity.doc.clone()),
                ident,
            }),
            None => out.error(&entity.place, format!("`{name}` can't be the name of an entity")),
        }
    }
    for (name, noted) in &schema.annotations.untyped {
        if !names.contains(name) {
            out.warning(&noted.place, format!("`{name}` is called untyped, and the schema does not have it"));
        }
    }
    entities.sort_by(|a, b| RustIdent::cmp(&a.ident, &b.ident));
    entities
}
