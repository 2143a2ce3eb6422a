//! The entities that ids identify.

use std::collections::{HashMap, HashSet};

use super::lookups;
use super::pass::Pass;
use crate::diagnostic::Diagnostics;
use crate::model::{Docs, EntityDef, TypeRef};
use crate::naming::{self, RustIdent};
use crate::schema::{Annotations, Entity, Facts, Property, Scalar, Schema, TypeKind};
use crate::text::prose;

/// The type of an id: a place decides before a type's own `Id`, and that before a property's name.
pub(super) fn id(pass: &mut Pass<'_>, owner: &str, property: &Property) -> TypeRef {
    let annotations = &pass.schema.annotations;
    let place = format!("{owner}.{}", property.name);
    if annotations.untyped.contains_key(&place) {
        return TypeRef::Uuid;
    }
    let name = property.name.as_str();
    if let Some(ident) = entity_of(annotations, owner, name) {
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

/// The type of a text that an annotation calls an id or an external identifier.
pub(super) fn hybrid_id(pass: &mut Pass<'_>, owner: &str, property: &Property) -> Option<TypeRef> {
    let annotations = &pass.schema.annotations;
    let place = format!("{owner}.{}", property.name);
    let noted = annotations.hybrid.get(&place)?;
    let entity = entity_of(annotations, owner, &property.name);
    if entity.is_none() {
        let message = format!("no entity is known for the hybrid identifier `{place}`");
        pass.out.warning(&noted.place, message);
    }
    entity.map(TypeRef::HybridId)
}

/// The entity that the `Id` of a type identifies.
pub(super) fn of_type(pass: &Pass<'_>, owner: &str) -> Option<RustIdent> {
    entity_of(&pass.schema.annotations, owner, "Id")
}

fn entity_of(annotations: &Annotations, owner: &str, name: &str) -> Option<RustIdent> {
    let place = format!("{owner}.{name}");
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
    found.and_then(|(entity, _)| naming::type_name(entity))
}

/// The marker types, and warnings for annotations that apply to nothing.
pub(super) fn all(schema: &Schema, facts: &Facts, out: &mut Diagnostics) -> Vec<EntityDef> {
    let ids = ids(schema, facts);
    for (place, noted) in &schema.annotations.hybrid {
        if !ids.contains(place) {
            out.warning(
                &noted.place,
                format!("`{place}` is called a hybrid identifier, and the schema has no such text"),
            );
        }
    }
    let mut entities: Vec<EntityDef> = Vec::new();
    let mut claimed: HashMap<String, &str> = HashMap::new();
    for (name, entity) in &schema.annotations.entities {
        for ty in entity
            .types
            .iter()
            .filter(|ty| !ids.contains(&format!("{ty}.Id")))
        {
            out.warning(&entity.place, format!("the entity `{name}` names the type `{ty}`, and the schema has no `{ty}` with an `Id`"));
        }
        for one in entity
            .properties
            .iter()
            .chain(&entity.at)
            .filter(|one| !ids.contains(*one))
        {
            out.warning(
                &entity.place,
                format!("the entity `{name}` names `{one}`, and the schema has no such id"),
            );
        }
        let own = entity.types.iter().map(|ty| format!("{ty}.Id"));
        for one in own
            .chain(entity.properties.iter().cloned())
            .chain(entity.at.iter().cloned())
        {
            if let Some(other) = claimed.insert(one.clone(), name) {
                out.error(
                    &entity.place,
                    format!("`{one}` can't be an id of `{other}` and of `{name}`"),
                );
            }
        }
        match naming::type_name(name) {
            Some(ident) if entities.iter().any(|other| other.ident == ident) => {
                out.error(
                    &entity.place,
                    format!("two entities would be called `{ident}` in Rust"),
                );
            }
            Some(ident) => entities.push(EntityDef {
                docs: Docs::new(prose(&entity.doc)),
                ident,
                narrower: narrower(schema, name, entity, out),
            }),
            None => out.error(
                &entity.place,
                format!("`{name}` can't be the name of an entity"),
            ),
        }
    }
    for (name, noted) in &schema.annotations.untyped {
        if !ids.contains(name) {
            out.warning(
                &noted.place,
                format!("`{name}` is called untyped, and the schema has no such id"),
            );
        }
    }
    entities.sort_by(|a, b| RustIdent::cmp(&a.ident, &b.ident));
    entities
}

fn narrower(schema: &Schema, name: &str, entity: &Entity, out: &mut Diagnostics) -> Vec<RustIdent> {
    let mut idents = Vec::new();
    for one in &entity.narrower {
        if one == name || !schema.annotations.entities.contains_key(one) {
            out.error(
                &entity.place,
                format!("`{name}` is declared as wider than `{one}`, which is not another entity"),
            );
        }
        idents.extend(naming::type_name(one));
    }
    idents
}

/// All ids, both as `Property` and as `Type.Property`.
fn ids(schema: &Schema, facts: &Facts) -> HashSet<String> {
    let mut ids = HashSet::new();
    let hybrid = &schema.annotations.hybrid;
    for def in facts.types.values() {
        if let TypeKind::Object(properties) = &def.kind {
            let is_id = |property: &&Property| match lookups::leaf_of(facts, property) {
                Some(Scalar::Uuid) => true,
                Some(Scalar::String) => {
                    hybrid.contains_key(&format!("{}.{}", def.name, property.name))
                }
                _ => false,
            };
            for property in properties.values().filter(is_id) {
                ids.insert(property.name.clone());
                ids.insert(format!("{}.{}", def.name, property.name));
            }
        }
    }
    ids
}
