//! Lists with limits, and the types of objects that hold them.

use std::collections::{HashMap, VecDeque};

use crate::model::ListLimit;
use crate::schema::{Facts, Property, Shape, TypeKind};

/// The types of objects with limited lists in them, and how many objects lie between.
pub(super) struct LimitedTypes<'f>(HashMap<&'f str, usize>);

impl<'f> LimitedTypes<'f> {
    /// A search from the types with such lists to those that use them.
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
            if properties.values().any(is_limited) {
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

    /// How many objects lie between one of this type and the nearest limited list in it. `None` if
    /// it contains no limited list.
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

/// Whether it is a list with a limit.
pub(super) fn is_limited(property: &Property) -> bool {
    let ListLimit { min, max, .. } = limit(property, String::new());
    matches!(property.shape, Shape::List(_)) && min.or(max).is_some()
}

pub(super) fn limit(property: &Property, path: String) -> ListLimit {
    ListLimit {
        path,
        min: number(property.items.min.as_deref()).filter(|min| *min > 0),
        max: number(property.items.max.as_deref()),
    }
}

pub(super) fn number(bound: Option<&str>) -> Option<u32> {
    bound?.parse().ok()
}
