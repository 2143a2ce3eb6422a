//! Shapes of the document -> references to Rust types.

use super::entities;
use super::lookups::update_value;
use super::pass::Pass;
use crate::model::{TypeKey, TypeRef};
use crate::schema::{Property, Scalar, Shape, TypeKind};

/// The content of a variant of a union or a one-of: a type, or a bare value.
pub(super) fn variant(
    pass: &mut Pass<'_>,
    owner: &str,
    property: &Property,
    name: &str,
) -> TypeRef {
    let form = Scalar::from_word(name).map_or_else(|| Shape::Named(name.to_owned()), Shape::Scalar);
    shape(pass, owner, property, &form)
}

pub(super) fn shape(
    pass: &mut Pass<'_>,
    owner: &str,
    property: &Property,
    form: &Shape,
) -> TypeRef {
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
        .and_then(|def| pass.type_ident(def))
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
                return TypeRef::Secret;
            }
            entities::hybrid_id(pass, owner, property).unwrap_or(TypeRef::String)
        }
    }
}

/// The `Value` of an update value, unless it was published as a struct: then it stays one.
pub(super) fn published_update<'f>(pass: &Pass<'f>, name: &str) -> Option<&'f Property> {
    let key = TypeKey::Wire(name.to_owned());
    let value = update_value(pass.facts, name)?;
    (!pass.lock.is_struct(&key)).then_some(value)
}
