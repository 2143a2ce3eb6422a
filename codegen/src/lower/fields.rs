//! Properties -> fields.

use indexmap::IndexMap;

use super::{Pass, docs, entities, names, types, unions};
use crate::diagnostic::Diagnostic;
use crate::model::{Field, FieldPresence, TypeKey, TypeRef};
use crate::naming::{self, RustIdent};
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
        // The client fills in where the caller says nothing about pages.
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
        .map(|deprecation| docs::instead(pass, deprecation, sibling));
    let mut docs = docs::field(pass, property, &ty);
    if presence == FieldPresence::Newer {
        docs = docs.paragraph("`None` in answers from before the service sent it.");
    }
    Some(Field {
        wire: property.name.clone(),
        place: property.place.clone(),
        ident,
        ty,
        presence,
        docs,
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
    shape(pass, owner, property, &property.shape)
}

/// What a variant of a union or of a one-of is: a type, or a bare value.
pub(super) fn variant(
    pass: &mut Pass<'_>,
    owner: &str,
    property: &Property,
    name: &str,
) -> TypeRef {
    let form = Scalar::from_word(name).map_or_else(|| Shape::Named(name.to_owned()), Shape::Scalar);
    shape(pass, owner, property, &form)
}

fn shape(pass: &mut Pass<'_>, owner: &str, property: &Property, form: &Shape) -> TypeRef {
    match form {
        Shape::Scalar(scalar) => leaf(pass, owner, property, *scalar),
        Shape::List(inner) => TypeRef::List(Box::new(shape(pass, owner, property, inner))),
        Shape::Dictionary { keys, values } => {
            let keys = match keys {
                Some(name) => named(pass, name),
                None => TypeRef::String,
            };
            TypeRef::Map(
                Box::new(keys),
                Box::new(shape(pass, owner, property, values)),
            )
        }
        Shape::Update(inner) => TypeRef::Update(Box::new(shape(pass, owner, property, inner))),
        // The notation has them nowhere but where a property is nothing else.
        Shape::Union | Shape::OneOf => TypeRef::Json,
        Shape::Named(name) => {
            if let Some(value) = published_update(pass, name) {
                let inner = match (&property.value_of, property.format) {
                    (Some(name), _) => shape(pass, owner, property, &Shape::Named(name.clone())),
                    (None, Some(format)) => leaf(pass, owner, property, format),
                    (None, None) => shape(pass, owner, property, &value.shape),
                };
                return TypeRef::Update(Box::new(inner));
            }
            match pass.facts.types.get(name).map(|def| &def.kind) {
                Some(TypeKind::Alias(inner)) => shape(pass, owner, property, inner),
                _ => named(pass, name),
            }
        }
    }
}

/// A reference to an object or an enum of the document by its Rust name.
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
        Scalar::String
        | Scalar::Currency
        | Scalar::Email
        | Scalar::Uri
        | Scalar::Tel
        | Scalar::PostalCode => {
            let place = format!("{owner}.{}", property.name);
            if pass.schema.annotations.secrets.contains_key(&place) {
                TypeRef::Secret
            } else {
                TypeRef::String
            }
        }
    }
}

/// The scalar at the bottom of a property, through lists, dictionaries, aliases and update values.
pub(super) fn leaf_of(facts: &Facts, property: &Property) -> Option<Scalar> {
    fn bottom(facts: &Facts, property: &Property, shape: &Shape) -> Option<Scalar> {
        match shape {
            Shape::Scalar(scalar) => Some(*scalar),
            Shape::List(inner) | Shape::Update(inner) => bottom(facts, property, inner),
            Shape::Dictionary { values, .. } => bottom(facts, property, values),
            Shape::Named(name) => match &facts.types.get(name)?.kind {
                TypeKind::Alias(inner) => bottom(facts, property, inner),
                TypeKind::Object(_) if property.value_of.is_none() => {
                    let value = update_value(facts, name)?;
                    property
                        .format
                        .or_else(|| bottom(facts, property, &value.shape))
                }
                TypeKind::Object(_) | TypeKind::Enum(_) => None,
            },
            Shape::Union | Shape::OneOf => None,
        }
    }
    bottom(facts, property, &property.shape)
}

/// The same, unless it was published as a struct: then it stays one.
pub(super) fn published_update<'f>(pass: &Pass<'f>, name: &str) -> Option<&'f Property> {
    let key = TypeKey::Wire(name.to_owned());
    let value = update_value(pass.facts, name)?;
    (!pass.lock.is_struct(&key)).then_some(value)
}

/// The `Value` of an update value: an object of nothing but a `Value` that may be left out. Names tell nothing: most end in
/// `UpdateValue`, but not all.
pub(super) fn update_value<'f>(facts: &'f Facts, name: &str) -> Option<&'f Property> {
    match &facts.types.get(name)?.kind {
        TypeKind::Object(properties) if properties.len() == 1 => properties
            .get("Value")
            .or_else(|| properties.get("value"))
            .filter(|value| value.presence != Presence::Required),
        _ => None,
    }
}
