//! Update values and dictionaries, with the types and limits of the values and keys inside.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::super::impact::{Direction, Event, Impact, Impacts, impact};
use super::scalars::values;
use super::{Seen, Versions};
use crate::schema::{Bounds, Facts, Property, Scalar, Shape, TypeKind};

impl Versions<'_> {
    /// Compares an update value with the one that replaces it. Formats, enums and limits beside a
    /// reference apply to the `Value` inside, and newer versions of the API write them there. Both
    /// values are compared with all that applies to them.
    pub(super) fn update_replaced(
        self,
        old: &Property,
        new: &Property,
        direction: Direction,
        seen: &mut Seen,
    ) -> Option<Impacts> {
        let (Shape::Named(before), Shape::Named(after)) = (&old.shape, &new.shape) else {
            return None;
        };
        if self.renames.new_name(before) == after {
            return None;
        }
        let alone = |value: Property| IndexMap::from([(value.name.clone(), value)]);
        let was = alone(described_value(self.old, before, old)?);
        let is = alone(described_value(self.new, after, new)?);
        let impacts = self.objects(Some((before, after)), &was, &is, direction, seen);
        // Code names the type.
        Some(Impacts::of(impacts.wire, Impact::Breaking).by("type-replaced"))
    }

    /// The format or the enum written beside an update value or a list.
    pub(super) fn inside_update(
        self,
        old: &Property,
        new: &Property,
        direction: Direction,
        seen: &mut Seen,
    ) -> Impacts {
        match (written(old), written(new)) {
            (None, None) => Impacts::NONE,
            (before, after) => {
                let before = before.or_else(|| inner(self.old, &old.shape));
                match (before, after.or_else(|| inner(self.new, &new.shape))) {
                    (Some(before), Some(after)) => self.shape(&before, &after, direction, seen),
                    _ => impact(Event::Replaced, direction),
                }
            }
        }
    }

    /// The keys of a dictionary, listed or of an enum. Without either, any text is a key.
    pub(super) fn keys(self, old: &Property, new: &Property, direction: Direction) -> Impacts {
        match (listed_keys(self.old, old), listed_keys(self.new, new)) {
            (Some(before), Some(after)) => {
                let all = values(before.iter(), after.iter(), direction);
                // The value of a key is read like a property.
                match before.is_subset(&after) {
                    true => all,
                    false => all.worst(impact(Event::PropertyRemoved, direction)),
                }
            }
            (None, None) => Impacts::NONE,
            (None, Some(_)) => impact(Event::Narrowed, direction),
            (Some(_), None) => impact(Event::Widened, direction),
        }
    }

    /// Whether the limits of two properties of different types apply to different values.
    pub(super) fn limits_move(self, old: &Property, new: &Property) -> bool {
        fn update<'p>(facts: &Facts, property: &'p Property) -> Option<&'p str> {
            match &property.shape {
                Shape::Named(name) => update_value(facts, name).map(|_| name.as_str()),
                _ => None,
            }
        }
        match (update(self.old, old), update(self.new, new)) {
            (Some(before), Some(after)) => self.renames.new_name(before) != after,
            (None, None) => limited(self.old, &old.shape) != limited(self.new, &new.shape),
            _ => true,
        }
    }
}

/// The kind of limits that a value can have.
#[derive(PartialEq, Eq)]
enum Limited {
    Text,
    Number,
    List,
    Not,
}

fn limited(facts: &Facts, shape: &Shape) -> Limited {
    match shape {
        Shape::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Double) => Limited::Number,
        Shape::Scalar(Scalar::Bool | Scalar::Any) => Limited::Not,
        Shape::Scalar(_) => Limited::Text,
        Shape::List(_) => Limited::List,
        Shape::Named(name) => match facts.types.get(name).map(|def| &def.kind) {
            Some(TypeKind::Alias(Shape::Named(_))) | None => Limited::Not,
            Some(TypeKind::Alias(shape)) => limited(facts, shape),
            Some(TypeKind::Object(_) | TypeKind::Enum(_)) => Limited::Not,
        },
        Shape::Update(_) | Shape::Dictionary { .. } | Shape::Union | Shape::OneOf => Limited::Not,
    }
}

/// The `Value` of an update value: an object without other properties.
fn update_value<'f>(facts: &'f Facts, name: &str) -> Option<&'f Property> {
    match &facts.types.get(name)?.kind {
        TypeKind::Object(properties) if properties.len() == 1 => {
            properties.get("Value").or_else(|| properties.get("value"))
        }
        _ => None,
    }
}

/// The enum or the format written beside an update value or a list.
fn written(property: &Property) -> Option<Shape> {
    match (&property.value_of, property.format) {
        (Some(name), _) => Some(Shape::Named(name.clone())),
        (None, Some(format)) => Some(Shape::Scalar(format)),
        (None, None) => None,
    }
}

/// The `Value` of an update value, with the type and limits of a property that refers to it.
fn described_value(facts: &Facts, name: &str, property: &Property) -> Option<Property> {
    let mut value = update_value(facts, name)?.clone();
    if let Some(written) = written(property) {
        value.shape = match value.shape {
            Shape::List(_) => Shape::List(Box::new(written)),
            _ => written,
        };
    }
    // Documents limit a list inside by the length of the update value.
    let length = match value.shape {
        Shape::List(_) => &mut value.items,
        _ => &mut value.length,
    };
    fill(length, &property.length);
    fill(&mut value.items, &property.items);
    fill(&mut value.item_length, &property.item_length);
    fill(&mut value.range, &property.range);
    value.unique |= property.unique;
    Some(value)
}

/// Bounds of the value itself come first.
fn fill(own: &mut Bounds, around: &Bounds) {
    let Bounds { min, max } = around.clone();
    own.min = own.min.take().or(min);
    own.max = own.max.take().or(max);
}

/// The type inside of a list or an update value.
fn inner(facts: &Facts, shape: &Shape) -> Option<Shape> {
    match shape {
        Shape::List(inner) | Shape::Update(inner) => Some((**inner).clone()),
        Shape::Named(name) => Some(update_value(facts, name)?.shape.clone()),
        _ => None,
    }
}

/// The keys of a dictionary, listed or of an enum.
pub(super) fn listed_keys(facts: &Facts, property: &Property) -> Option<BTreeSet<String>> {
    match &property.shape {
        Shape::Dictionary {
            keys: Some(name), ..
        } => match &facts.types.get(name)?.kind {
            TypeKind::Enum(list) => Some(list.values.iter().cloned().collect()),
            _ => None,
        },
        _ if property.keys.is_empty() => None,
        _ => Some(property.keys.iter().cloned().collect()),
    }
}
