//! Values by their shape: scalars, lists, unions, intervals.

use std::borrow::Cow;

use crate::base::ids;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::schema::{Presence, Property, Scalar, Shape, TypeKind};
use crate::contract::validate::Direction;
use crate::contract::{Variant, union_names, variant_shape};
use crate::data::generate::{DEPTH, Fullness, Generator, How};
use crate::data::texts;

impl Generator<'_> {
    /// The value of a property that is there.
    pub(super) fn value(&self, owner: &str, property: &Property, seed: Seed, how: How) -> Json {
        let how = how.deeper();
        match &property.shape {
            Shape::Union => self.union(owner, property, seed, how),
            Shape::OneOf => match seed.pick(&property.variants) {
                Some(Some(ty)) => self.shape(owner, property, &variant_shape(ty), seed, how),
                _ => Json::Object(Object::default()),
            },
            shape => self.shape(owner, property, shape, seed, how),
        }
    }

    fn union(&self, owner: &str, property: &Property, seed: Seed, how: How) -> Json {
        let Some((value, variant)) = seed.pick(self.contract.union(owner, &property.name)) else {
            return Json::Null;
        };
        let (tag, content) = union_names(property);
        let mut object = Object::from_iter([(tag.to_owned(), Json::text(value))]);
        let value = match variant {
            Variant::Type(ty) => Some(self.shape(owner, property, &variant_shape(ty), seed, how)),
            Variant::Empty => Some(Json::Object(Object::default())),
            Variant::Nothing => matches!(
                property.value_presence,
                Presence::Maybe | Presence::Nullable
            )
            .then_some(Json::Null),
        };
        object.extend(value.map(|value| (content.to_owned(), value)));
        Json::Object(object)
    }

    pub(super) fn shape(
        &self,
        owner: &str,
        property: &Property,
        shape: &Shape,
        seed: Seed,
        how: How,
    ) -> Json {
        match shape {
            Shape::Scalar(scalar) => self.scalar(owner, property, *scalar, seed, how),
            Shape::Named(name) => match self.contract.kind(name) {
                Some(TypeKind::Alias(inner)) => {
                    self.shape(owner, property, inner, seed, how.deeper())
                }
                Some(TypeKind::Object(_)) if self.contract.api.intervals.contains_key(name) => {
                    self.interval(name, seed, how)
                }
                Some(TypeKind::Object(_)) if *name == self.contract.api.limitation => {
                    self.limitation()
                }
                Some(TypeKind::Object(properties)) => match properties.get("Value") {
                    Some(inner) if properties.len() == 1 => {
                        self.update_value(name, property, inner, seed, how)
                    }
                    _ => self.named(name, seed, how),
                },
                _ => self.named(name, seed, how),
            },
            Shape::List(inner) => {
                let wanted = if how.depth > DEPTH || how.fullness == Fullness::Bare {
                    0
                } else {
                    1 + seed.at("how many").below(3)
                };
                let bound = |bound: &Option<String>| {
                    bound.as_ref().and_then(|bound| bound.parse::<u64>().ok())
                };
                let count = wanted
                    .max(bound(&property.items.min).unwrap_or(0))
                    .min(bound(&property.items.max).unwrap_or(u64::MAX));
                // A copy only where the texts of the list have limits of their own.
                let single = if property.length == property.item_length {
                    Cow::Borrowed(property)
                } else {
                    Cow::Owned(Property {
                        length: property.item_length.clone(),
                        ..property.clone()
                    })
                };
                let mut items: Vec<Json> = Vec::new();
                for index in 0..count {
                    let item = self.shape(owner, &single, inner, seed.nth(index), how);
                    if !items.contains(&item) {
                        items.push(item);
                    }
                }
                Json::List(items)
            }
            Shape::Dictionary { keys, values } => {
                let known = keys
                    .as_deref()
                    .and_then(|name| self.contract.values(name))
                    .unwrap_or(&property.keys);
                let keys: Vec<&str> = if known.is_empty() {
                    vec!["en-US"]
                } else {
                    known.iter().map(String::as_str).collect()
                };
                let value = |key: &str| self.shape(owner, property, values, seed.at(key), how);
                Json::Object(
                    keys.into_iter()
                        .map(|key| (key.to_owned(), value(key)))
                        .collect(),
                )
            }
            Shape::Update(inner) => {
                let value = self.shape(owner, property, inner, seed, how);
                Json::Object(Object::from_iter([("Value".to_owned(), value)]))
            }
            // Only properties are unions.
            Shape::Union | Shape::OneOf => Json::Null,
        }
    }

    /// Applies the limits of an update value to the value inside.
    fn update_value(
        &self,
        ty: &str,
        property: &Property,
        inner: &Property,
        seed: Seed,
        how: How,
    ) -> Json {
        let mut inner = Property {
            length: property.length.clone(),
            ..inner.clone()
        };
        if matches!(self.contract.resolved(&inner.shape), Shape::List(_))
            && !property.length.is_open()
        {
            inner.items = property.length.clone();
        }
        if let Some(format) = property.format {
            inner.shape = Shape::Scalar(format);
        }
        if let Some(list) = &property.value_of {
            inner.shape = Shape::Named(list.clone());
        }
        if matches!(inner.shape, Shape::Scalar(_)) {
            inner.name.clone_from(&property.name);
        }
        Json::Object(Object::from_iter([(
            "Value".to_owned(),
            self.value(ty, &inner, seed, how),
        )]))
    }

    fn interval(&self, ty: &str, seed: Seed, how: How) -> Json {
        let (start, end) = &self.contract.api.intervals[ty];
        let from = how.around.day_at(-20 + seed.seconds(10), 0);
        let to = from.day_at(10, 0);
        let days = self
            .contract
            .property(ty, start)
            .is_some_and(|start| start.shape == Shape::Scalar(Scalar::Date));
        let text = |instant: Instant| {
            Json::text(if days {
                instant.date()
            } else {
                instant.to_string()
            })
        };
        Json::Object(Object::from_iter([
            (start.clone(), text(from)),
            (end.clone(), text(to)),
        ]))
    }

    fn limitation(&self) -> Json {
        Json::Object(Object::from_iter([(
            self.contract.api.count.clone(),
            Json::number(10),
        )]))
    }

    fn scalar(
        &self,
        owner: &str,
        property: &Property,
        scalar: Scalar,
        seed: Seed,
        how: How,
    ) -> Json {
        let name = property.name.as_str();
        match scalar {
            Scalar::Uuid => Json::text(match self.contract.references.collection(owner, name) {
                Some(collection) if self.dataset.size(collection) > 0 => {
                    self.dataset.some_id(collection, seed)
                }
                _ => ids::free(seed),
            }),
            Scalar::DateTime => Json::text(texts::instant(name, seed, how.around).to_string()),
            Scalar::Date => Json::text(texts::instant(name, seed, how.around).date()),
            Scalar::Bool => Json::Bool(how.fullness != Fullness::Bare && seed.percent(50)),
            Scalar::Int32 | Scalar::Int64 => Json::number(texts::whole(property, seed)),
            Scalar::Double => Json::Number(texts::decimal(property, seed)),
            Scalar::Any => Json::Object(Object::default()),
            Scalar::String if self.contract.is_hybrid_id(owner, name) => {
                Json::text(ids::free(seed))
            }
            Scalar::String if name.ends_with("Utc") => {
                Json::text(texts::instant(name, seed, how.around).to_string())
            }
            Scalar::Currency if how.direction == Direction::Response => {
                Json::text(self.dataset.profile(how.enterprise).place.currency)
            }
            _ => Json::text(texts::text(owner, property, scalar, seed, &how.place(seed))),
        }
    }
}
