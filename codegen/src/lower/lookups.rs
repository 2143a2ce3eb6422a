//! Questions to the facts that several passes ask.

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
