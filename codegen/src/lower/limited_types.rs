//! Lists and texts with limits, and the types of objects that hold them.

use std::collections::{HashMap, VecDeque};

use super::lookups::update_value;
use crate::model::{SizeLimit, SizeUnit};
use crate::schema::{Facts, Property, Shape, TypeKind};

/// The types of objects with limited properties in them, and how many objects lie between.
pub(super) struct LimitedTypes<'f>(HashMap<&'f str, usize>);

impl<'f> LimitedTypes<'f> {
    /// A search from the types with such properties to those that use them.
    pub(super) fn of(facts: &'f Facts) -> Self {
        let mut users: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut distances = HashMap::new();
        let mut next = VecDeque::new();
        for (name, def) in &facts.types {
            let TypeKind::Object(properties) = &def.kind else {
                continue;
            };
            for inside in properties
                .values()
                .filter_map(|one| object_inside(&one.shape))
            {
                users.entry(inside).or_default().push(name);
            }
            if properties.values().any(|one| is_limited(facts, one)) {
                distances.insert(name.as_str(), 0);
                next.push_back((name.as_str(), 0));
            }
        }
        while let Some((name, distance)) = next.pop_front() {
            for user in users.get(name).into_iter().flatten() {
                if !distances.contains_key(user) {
                    distances.insert(user, distance + 1);
                    next.push_back((user, distance + 1));
                }
            }
        }
        Self(distances)
    }

    /// How many objects lie between one of this type and the nearest limited property in it.
    /// `None` if it contains none.
    pub(super) fn distance(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }
}

/// The type of an object, or of the objects in a list.
pub(super) fn object_inside(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Named(name) => Some(name),
        Shape::List(inner) => object_inside(inner),
        _ => None,
    }
}

/// Whether it is a list or a text with a limit.
pub(super) fn is_limited(facts: &Facts, property: &Property) -> bool {
    limit(facts, property, "").is_some()
}

/// The limit of a list or a text at this path. That of an update value is a limit of its `Value`.
pub(super) fn limit(facts: &Facts, property: &Property, path: &str) -> Option<SizeLimit> {
    let is_text = |shape: &Shape| matches!(shape, Shape::Scalar(scalar) if scalar.is_text());
    let (unit, bounds, inside) = match &property.shape {
        Shape::List(_) => (SizeUnit::Items, property.items.clone(), None),
        shape if is_text(shape) => (SizeUnit::Characters, property.text_length(), None),
        Shape::Named(name) => {
            let has_size = |shape: &Shape| matches!(shape, Shape::List(_)) || is_text(shape);
            let value = update_value(facts, name).filter(|value| has_size(&value.shape))?;
            let unit = length_unit(facts, property);
            (unit, property.length.clone(), Some(&value.name))
        }
        _ => return None,
    };
    let min = number(bounds.min.as_deref()).filter(|min| *min > 0);
    let max = number(bounds.max.as_deref());
    min.or(max)?;
    let path = match inside {
        Some(name) => format!("{path}.{name}"),
        None => path.to_owned(),
    };
    Some(SizeLimit {
        path,
        unit,
        min,
        max,
    })
}

/// The unit of a property's `length`. The document writes the limit of an updated list, too, as a
/// length beside the reference.
pub(super) fn length_unit(facts: &Facts, property: &Property) -> SizeUnit {
    let value = match &property.shape {
        Shape::Named(name) => update_value(facts, name),
        _ => None,
    };
    match value {
        Some(value) if matches!(value.shape, Shape::List(_)) => SizeUnit::Items,
        _ => SizeUnit::Characters,
    }
}

fn number(bound: Option<&str>) -> Option<u32> {
    bound?.parse().ok()
}
