//! Properties -> fields.

use indexmap::IndexMap;

use super::{Pass, docs, entities, types, unions};
use crate::model::{Field, FieldPresence, TypeKey, TypeRef};
use crate::naming;
use crate::schema::{Facts, Presence, Property, Scalar, Shape, TypeKind};

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
    let respelt = pass.schema.annotations.names.get(&place).map(|noted| noted.value.as_str());
    let ident = pass
        .lock
        .field(key, &property.name)
        .or_else(|| naming::field_name(respelt.unwrap_or(&property.name)));
    let Some(ident) = ident else {
        pass.out.error(&property.place, format!("`{place}` can't be a name in Rust"));
        return None;
    };
    let presence = match (property.presence, &ty) {
        (Presence::Maybe | Presence::Optional, TypeRef::Update(_)) => FieldPresence::Update,
        (Presence::Required, _) if property.legacy_nullable => FieldPresence::Optional,
        (Presence::Required, _) => FieldPresence::Required,
        (Presence::Nullable, _) => FieldPresence::Nullable,
        (Presence::Maybe | Presence::Optional, _) => FieldPresence::Optional,
    };
    let deprecated = property
        .deprecated
        .as_ref()
        .map(|deprecation| docs::instead(pass, deprecation, siblings));
    let docs = docs::field(pass, property, &ty);
    Some(Field {
        wire: property.name.clone(),
        ident,
        ty,
        presence,
        docs,
        deprecated,
    })
}

/// The Rust type of a property.
pub(super) fn ty(pass: &mut Pass<'_>, owner: &str, property: &Property) -> TypeRef {
    match &property.shape {
        Shape::Union => return unions::inline(pass, owner, property),
        Shape::OneOf => return unions::one_of_property(pass, owner, property),
        _ => {}
    }
    shape(pass, owner, property, &property.shape, 0)
}

/// Aliases that lead to themselves end as any JSON.
const MAX_ALIASES: usize = 16;

fn shape(pass: &mut Pass<'_>, owner: &str, property: &Property, form: &Shape, aliases: usize) -> TypeRef {
    match form {
        Shape::Scalar(scalar) => leaf(pass, owner, property, *scalar),
        Shape::List(inner) => TypeRef::List(Box::new(shape(pass, owner, property, inner, aliases))),
        Shape::Dictionary { keys, values } => {
            let keys = match keys {
                Some(name) => named(pass, name),
                None => TypeRef::String,
            };
            TypeRef::Map(Box::new(keys), Box::new(shape(pass, owner, property, values, aliases)))
        }
        Shape::Update(inner) => TypeRef::Update(Box::new(shape(pass, owner, property, inner, aliases))),
        Shape::Union | Shape::OneOf => TypeRef::Json,
        Shape::Named(name) => {
            if let Some(value) = update_value(pass.facts, name) {
                let inner = match (&property.value_of, property.format) {
                    (Some(name), _) => named(pass, name),
                    (None, Some(format)) => leaf(pass, owner, property, format),
                    (None, None) => shape(pass, owner, property, &value.shape, aliases),
                };
                return TypeRef::Update(Box::new(inner));
            }
            match pass.facts.types.get(name).map(|def| &def.kind) {
                Some(TypeKind::Alias(_)) if aliases >= MAX_ALIASES => TypeRef::Json,
                Some(TypeKind::Alias(inner)) => shape(pass, owner, property, inner, aliases + 1),
                _ => named(pass, name),
            }
        }
    }
}

/// A reference to a type of the document by its Rust name.
pub(super) fn named(pass: &Pass<'_>, name: &str) -> TypeRef {
    pass.facts
        .types
        .get(name)
        .and_then(|def| types::ident(pass, def))
        .map_or(TypeRef::Json, TypeRef::Named)
}

fn leaf(pass: &mut Pass<'_>, owner: &str, property: &Property, scalar: Scalar) -> TypeRef {
    let is_cursor = property.name == pass.schema.api.cursor;
    match scalar {
        Scalar::Uuid | Scalar::String if is_cursor => TypeRef::Cursor,
        Scalar::Uuid => entities::id(pass, owner, property),
        Scalar::DateTime => TypeRef::Timestamp,
        Scalar::Date => TypeRef::Date,
        Scalar::Duration => TypeRef::Period,
        Scalar::Double => TypeRef::Decimal,
        Scalar::Int32 => TypeRef::I32,
        Scalar::Int64 => TypeRef::I64,
        Scalar::Bool => TypeRef::Bool,
        Scalar::Any => TypeRef::Json,
        Scalar::String | Scalar::Currency | Scalar::Email | Scalar::Uri | Scalar::Tel | Scalar::PostalCode => {
            let place = format!("{owner}.{}", property.name);
            if pass.schema.annotations.secrets.contains_key(&place) {
                TypeRef::Secret
            } else {
                TypeRef::String
            }
        }
    }
}

/// The `Value` of an update value: an object of that one property whose name says what it is.
pub(super) fn update_value<'f>(facts: &'f Facts, name: &str) -> Option<&'f Property> {
    if !name.ends_with("UpdateValue") {
        return None;
    }
    match &facts.types.get(name)?.kind {
        TypeKind::Object(properties) if properties.len() == 1 => {
            properties.get("Value").or_else(|| properties.get("value"))
        }
        _ => None,
    }
}
