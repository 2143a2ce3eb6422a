//! Questions to the facts that several passes ask.

use indexmap::IndexMap;

use crate::schema::{Facts, Presence, Property, Scalar, Shape, TypeKind};

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

/// The `Value` of an update value: an object with only an optional `Value`. Names are not
/// sufficient: most end in `UpdateValue`, but not all.
pub(super) fn update_value<'f>(facts: &'f Facts, name: &str) -> Option<&'f Property> {
    match &facts.types.get(name)?.kind {
        TypeKind::Object(properties) if properties.len() == 1 => properties
            .get("Value")
            .or_else(|| properties.get("value"))
            .filter(|value| value.presence != Presence::Required),
        _ => None,
    }
}

/// The properties of a type that is an object.
pub(super) fn object<'f>(facts: &'f Facts, name: &str) -> Option<&'f IndexMap<String, Property>> {
    match &facts.types.get(name)?.kind {
        TypeKind::Object(properties) => Some(properties),
        _ => None,
    }
}

/// The type of the items of a response's list.
pub(super) fn item_type<'f>(facts: &'f Facts, answer: &str, list: &str) -> Option<&'f str> {
    let property = object(facts, answer)?.get(list)?;
    property.shape.names().first().copied()
}

/// Whether `A.B` leads from a type to a property.
pub(super) fn path_exists(facts: &Facts, ty: &str, path: &str) -> bool {
    let (head, rest) = match path.split_once('.') {
        Some((head, rest)) => (head, Some(rest)),
        None => (path, None),
    };
    let Some(properties) = object(facts, ty) else {
        return false;
    };
    match (properties.get(head), rest) {
        (Some(_), None) => true,
        (Some(property), Some(rest)) => match &property.shape {
            Shape::Named(name) => path_exists(facts, name, rest),
            _ => false,
        },
        (None, _) => false,
    }
}
