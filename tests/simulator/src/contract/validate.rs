//! Checks JSON values against the schema; an error carries the place.

use std::collections::HashSet;

use crate::contract::schema::{Bounds, Presence, Property, Scalar, Shape, TypeKind};
use indexmap::IndexMap;

use crate::base::instant::Instant;
use crate::base::json::{Json, Name, Object};
use crate::contract::scalars::{list_length, scalar, text_length, within};
use crate::contract::{Contract, Variant, union_names, variant_shape};

/// The error message, and the path of the invalid property.
#[derive(Debug, PartialEq)]
pub(crate) struct Invalid {
    pub(crate) path: String,
    pub(crate) message: String,
}

pub(super) type Checked = Result<(), Invalid>;

/// Which way the value goes: requests are checked more strictly.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// Checks values against the facts.
pub(crate) struct Validator<'c> {
    pub(crate) contract: &'c Contract,
    pub(crate) direction: Direction,
}

pub(super) fn fail(path: &str, message: impl Into<String>) -> Checked {
    Err(Invalid {
        path: path.to_owned(),
        message: message.into(),
    })
}

impl Validator<'_> {
    /// A body without envelope, of one of several types; of none, it has no members.
    pub(crate) fn body(&self, types: &[String], body: &Object) -> Checked {
        if types.is_empty() {
            return self.members(&IndexMap::new(), body, "");
        }
        if types.iter().any(|ty| self.object(ty, body, "").is_ok()) {
            return Ok(());
        }
        // The error is that of the type that knows most of the body.
        let known = |ty: &&String| {
            let properties = self.contract.properties(ty);
            let knows = |name: &&Name| {
                properties.is_some_and(|properties| properties.contains_key(name.as_str()))
            };
            body.keys().filter(knows).count()
        };
        let nearest = types.iter().rev().max_by_key(known);
        nearest.map_or(Ok(()), |ty| self.object(ty, body, ""))
    }

    /// An answer.
    pub(crate) fn answer(&self, ty: Option<&str>, answer: &Json) -> Checked {
        match ty {
            Some(ty) => self.shape(&Shape::Named(ty.to_owned()), &Limits::default(), answer, ""),
            None => self.members(
                &IndexMap::new(),
                answer.as_object().unwrap_or(&Object::default()),
                "",
            ),
        }
    }

    /// The value of a property that is there.
    pub(crate) fn property(
        &self,
        owner: &str,
        property: &Property,
        value: &Json,
        path: &str,
    ) -> Checked {
        if value.is_null() {
            let nullable = matches!(property.presence, Presence::Maybe | Presence::Nullable);
            let lenient = property.legacy_nullable && self.direction == Direction::Response;
            return if nullable || lenient {
                Ok(())
            } else {
                fail(path, "must not be null")
            };
        }
        match &property.shape {
            Shape::Union => self.union(owner, property, value, path),
            Shape::OneOf => self.one_of(property, value, path),
            shape => {
                self.shape(shape, &Limits::of(property), value, path)?;
                if property.max_months.is_some() && self.direction == Direction::Request {
                    self.interval(property, value, path)?;
                }
                Ok(())
            }
        }
    }

    fn object(&self, ty: &str, members: &Object, path: &str) -> Checked {
        let nothing = IndexMap::new();
        let properties = self.contract.properties(ty).unwrap_or(&nothing);
        self.members(properties, members, path)?;
        for (name, property) in properties {
            let path = join(path, name);
            match members.get(name) {
                Some(value) => self.property(ty, property, value, &path)?,
                None if matches!(property.presence, Presence::Required | Presence::Nullable) => {
                    return fail(&path, "is required");
                }
                None => {}
            }
        }
        match self.contract.siblings(ty) {
            Some(variants) => self.siblings(variants, members, path),
            None => Ok(()),
        }
    }

    /// Checks that no member is unknown. Members of the envelope are accepted anywhere, because the
    /// document requires them inside some items.
    fn members(
        &self,
        properties: &IndexMap<String, Property>,
        members: &Object,
        path: &str,
    ) -> Checked {
        let envelope = &self.contract.api.envelope;
        let unknown = members
            .keys()
            .map(Name::as_str)
            .find(|name| !properties.contains_key(*name) && !envelope.contains_key(*name));
        match unknown {
            Some(name) => fail(&join(path, shown(name)), "is not a property known here"),
            None => Ok(()),
        }
    }

    fn siblings(
        &self,
        variants: &[(String, Option<String>)],
        members: &Object,
        path: &str,
    ) -> Checked {
        let Some(chosen) = members.get("Discriminator").and_then(Json::as_text) else {
            return Ok(());
        };
        let matching = variants
            .iter()
            .find(|(value, _)| value == chosen)
            .and_then(|(_, property)| property.as_ref());
        let others = variants
            .iter()
            .filter_map(|(_, property)| property.as_ref())
            .filter(|name| Some(*name) != matching);
        for other in others {
            if members.get(other).is_some_and(|value| !value.is_null()) {
                return fail(&join(path, other), "does not go with the Discriminator");
            }
        }
        Ok(())
    }

    fn union(&self, owner: &str, property: &Property, value: &Json, path: &str) -> Checked {
        let Some(members) = value.as_object() else {
            return fail(path, "must be an object");
        };
        let (tag, content) = union_names(property);
        if let Some(name) = members.keys().find(|name| *name != tag && *name != content) {
            return fail(&join(path, shown(name)), "is not a property known here");
        }
        let at = join(path, tag);
        let Some(chosen) = value.get(tag).as_text() else {
            return fail(&at, "is required");
        };
        let variants = self.contract.union(owner, &property.name);
        let Some((_, variant)) = variants.iter().find(|(name, _)| name == chosen) else {
            return fail(&at, "has a value that is not known");
        };
        let at = join(path, content);
        match (value.get(content), variant) {
            (Json::Null, Variant::Nothing) => Ok(()),
            (Json::Null, _) => match property.value_presence {
                Presence::Required => fail(&at, "is required"),
                _ => Ok(()),
            },
            (_, Variant::Nothing) => fail(&at, "does not go with the Discriminator"),
            (value, Variant::Type(ty)) => {
                self.shape(&variant_shape(ty), &Limits::default(), value, &at)
            }
            (value, Variant::Empty) => self.empty(value, &at),
        }
    }

    fn one_of(&self, property: &Property, value: &Json, path: &str) -> Checked {
        let mut result = Ok(());
        for variant in &property.variants {
            result = match variant {
                Some(ty) => self.shape(&variant_shape(ty), &Limits::default(), value, path),
                None => self.empty(value, path),
            };
            if result.is_ok() {
                break;
            }
        }
        result
    }

    fn empty(&self, value: &Json, path: &str) -> Checked {
        match value.as_object() {
            Some(members) => self.members(&IndexMap::new(), members, path),
            None => fail(path, "must be an object"),
        }
    }

    fn shape(&self, shape: &Shape, limits: &Limits<'_>, value: &Json, path: &str) -> Checked {
        match shape {
            Shape::Scalar(kind) => scalar(*kind, limits, value, path),
            Shape::Named(name) => match (self.contract.kind(name), value) {
                (Some(TypeKind::Alias(inner)), _) => self.shape(inner, limits, value, path),
                (Some(TypeKind::Enum(list)), Json::Text(text)) if list.values.contains(text) => {
                    Ok(())
                }
                (Some(TypeKind::Enum(_)), Json::Text(_)) => {
                    fail(path, "has a value that is not known")
                }
                (Some(TypeKind::Enum(_)), _) => fail(path, "must be a text"),
                (Some(TypeKind::Object(properties)), Json::Object(members)) => {
                    self.object(name, members, path)?;
                    match (properties.get("Value"), members.get("Value")) {
                        (Some(inner), Some(value)) if !value.is_null() => {
                            self.update_value(inner, limits, value, &join(path, "Value"))
                        }
                        _ => Ok(()),
                    }
                }
                (_, _) => fail(path, "must be an object"),
            },
            Shape::List(inner) => {
                let Json::List(items) = value else {
                    return fail(path, "must be a list");
                };
                // An answer without matches is empty whatever the document says.
                if !(items.is_empty() && self.direction == Direction::Response) {
                    within(limits.items, items.len(), path, "items")?;
                }
                let inner_limits = Limits {
                    length: limits.item_length,
                    ..Limits::default()
                };
                for (index, item) in items.iter().enumerate() {
                    self.shape(inner, &inner_limits, item, &format!("{path}[{index}]"))?;
                }
                let mut seen = HashSet::new();
                if limits.unique && !items.iter().all(|item| seen.insert(item.to_text())) {
                    return fail(path, "has an item twice");
                }
                Ok(())
            }
            Shape::Dictionary { keys, values } => {
                let Json::Object(members) = value else {
                    return fail(path, "must be an object");
                };
                let known = keys
                    .as_deref()
                    .and_then(|name| self.contract.values(name))
                    .unwrap_or(limits.keys);
                for (key, value) in members {
                    let path = join(path, shown(key));
                    if !known.is_empty() && !known.iter().any(|known| known == key) {
                        return fail(&path, "is not a key known here");
                    }
                    if !(value.is_null() && limits.nullable_values) {
                        self.shape(values, &Limits::default(), value, &path)?;
                    }
                }
                Ok(())
            }
            Shape::Update(inner) => {
                let Json::Object(members) = value else {
                    return fail(path, "must be an object");
                };
                if let Some(name) = members.keys().find(|name| *name != "Value") {
                    return fail(&join(path, shown(name)), "is not a property known here");
                }
                match members.get("Value") {
                    None | Some(Json::Null) => Ok(()),
                    Some(value) => {
                        self.shape(inner, &Limits::default(), value, &join(path, "Value"))
                    }
                }
            }
            // Only properties are unions, and those are checked with their variants.
            Shape::Union | Shape::OneOf => Ok(()),
        }
    }

    /// Applies the limits of an update value to the value inside.
    fn update_value(
        &self,
        inner: &Property,
        limits: &Limits<'_>,
        value: &Json,
        path: &str,
    ) -> Checked {
        if let Some(list) = limits.value_of {
            self.shape(
                &Shape::Named(list.to_owned()),
                &Limits::default(),
                value,
                path,
            )?;
        }
        if let Some(format) = limits.format {
            scalar(format, &Limits::default(), value, path)?;
        }
        match self.contract.resolved(&inner.shape) {
            Shape::Scalar(Scalar::String) => {
                within(limits.length, text_length(value), path, "characters")
            }
            Shape::List(_) => within(limits.length, list_length(value), path, "items"),
            _ => Ok(()),
        }
    }

    fn interval(&self, property: &Property, value: &Json, path: &str) -> Checked {
        let (Shape::Named(ty), Some(months)) = (&property.shape, property.max_months) else {
            return Ok(());
        };
        let Some((start, end)) = self.contract.api.intervals.get(ty) else {
            return Ok(());
        };
        let time = |name: &str| {
            let text = value.get(name).as_text()?;
            Instant::parse(text).or_else(|| Instant::parse_date(text))
        };
        match (time(start), time(end)) {
            (Some(start), Some(end)) if end < start => fail(path, "ends before it starts"),
            (Some(start), Some(end)) if end > start.plus_months_and_a_day(months) => {
                fail(path, format!("The interval must not exceed {months}M1D."))
            }
            _ => Ok(()),
        }
    }
}

/// Constraints of a property beyond its shape.
pub(super) struct Limits<'p> {
    pub(super) length: &'p Bounds,
    items: &'p Bounds,
    item_length: &'p Bounds,
    pub(super) range: &'p Bounds,
    unique: bool,
    pub(super) may_be_empty: bool,
    format: Option<Scalar>,
    value_of: Option<&'p str>,
    keys: &'p [String],
    nullable_values: bool,
}

static OPEN: Bounds = Bounds {
    min: None,
    max: None,
};

impl Default for Limits<'_> {
    fn default() -> Self {
        Self {
            length: &OPEN,
            items: &OPEN,
            item_length: &OPEN,
            range: &OPEN,
            unique: false,
            may_be_empty: true,
            format: None,
            value_of: None,
            keys: &[],
            nullable_values: false,
        }
    }
}

impl<'p> Limits<'p> {
    fn of(property: &'p Property) -> Self {
        Self {
            length: &property.length,
            items: &property.items,
            item_length: &property.item_length,
            range: &property.range,
            unique: property.unique,
            may_be_empty: property.may_be_empty || property.presence != Presence::Required,
            format: property.format,
            value_of: property.value_of.as_deref(),
            keys: &property.keys,
            nullable_values: property.nullable_values,
        }
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// The part of a name in a request that may be repeated in messages. A text that doesn't look like
/// a name could be a secret.
pub(crate) fn shown(name: &str) -> &str {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if name.len() <= 30 && name.bytes().all(plain) {
        name
    } else {
        "(a name not shown)"
    }
}
