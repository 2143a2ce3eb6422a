//! Properties -> fields.

use indexmap::IndexMap;

use super::pass::Pass;
use super::{deprecation, names, shapes, unions};
use crate::diagnostic::Diagnostic;
use crate::model::{Docs, Field, FieldPresence, TypeKey, TypeRef};
use crate::naming::{self, RustIdent};
use crate::schema::{Presence, Property, Shape};

/// The fields of a type; `owner` is its name on the wire.
pub(super) fn all(
    pass: &mut Pass<'_>,
    key: &TypeKey,
    owner: &str,
    properties: &IndexMap<String, Property>,
) -> Vec<Field> {
    properties
        .values()
        .filter_map(|property| one(pass, key, owner, properties, property))
        .collect()
}

fn one(
    pass: &mut Pass<'_>,
    key: &TypeKey,
    owner: &str,
    siblings: &IndexMap<String, Property>,
    property: &Property,
) -> Option<Field> {
    let ty = ty(pass, owner, property);
    let place = format!("{owner}.{}", property.name);
    let Some(ident) = ident(pass, key, owner, &property.name) else {
        pass.out.push(
            Diagnostic::error(
                &property.place,
                format!("`{place}` can't be a name in Rust"),
            )
            .help(names::HELP),
        );
        return None;
    };
    let presence = match (property.presence, &ty) {
        (Presence::Maybe | Presence::Optional, TypeRef::Update(_)) => FieldPresence::Update,
        (Presence::Required, _) if property.legacy_nullable => FieldPresence::Optional,
        // The client fills it in if the caller sets no page size.
        (Presence::Required, _) if property.name == pass.schema.api.limitation => {
            FieldPresence::Optional
        }
        (Presence::Required, _) if pass.schema.annotations.newer.contains_key(&place) => {
            FieldPresence::Newer
        }
        (Presence::Required, _) => FieldPresence::Required,
        (Presence::Nullable, _) => FieldPresence::Nullable,
        (Presence::Maybe | Presence::Optional, _) => FieldPresence::Optional,
    };
    let sibling = |name: &str| {
        siblings
            .get(name)
            .and_then(|_| self::ident(pass, key, owner, name))
    };
    let deprecated = property
        .deprecated
        .as_ref()
        .map(|deprecation| deprecation::note(pass, deprecation, sibling));
    Some(Field {
        wire: property.name.clone(),
        place: property.place.clone(),
        ident,
        ty,
        presence,
        docs: Docs::default(),
        deprecated,
    })
}

/// The Rust name of a property: as published, or respelt by an annotation, or by the rule.
fn ident(pass: &Pass<'_>, key: &TypeKey, owner: &str, name: &str) -> Option<RustIdent> {
    pass.lock.field(key, name).or_else(|| {
        let respelt = pass
            .schema
            .annotations
            .names
            .get(&format!("{owner}.{name}"));
        naming::field_name(respelt.map_or(name, |noted| noted.value.as_str()))
    })
}

/// The Rust type of a property.
pub(super) fn ty(pass: &mut Pass<'_>, owner: &str, property: &Property) -> TypeRef {
    match &property.shape {
        Shape::Union => return unions::inline(pass, owner, property),
        Shape::OneOf => return unions::one_of_property(pass, owner, property),
        _ => {}
    }
    shapes::shape(pass, owner, property, &property.shape)
}
