//! Whether a JSON value is what the schema says, and where it is not.

use std::collections::HashSet;

use crate::contract::schema::{Bounds, Presence, Property, Scalar, Shape, TypeKind};
use indexmap::IndexMap;

use crate::base::instant::Instant;
use crate::base::json::{Json, Name, Object};
use crate::contract::{Contract, Variant, union_names, variant_shape};

/// What is wrong, and the path of the property that is.
#[derive(Debug, PartialEq)]
pub(crate) struct Invalid {
    pub(crate) path: String,
    pub(crate) message: String,
}

type Checked = Result<(), Invalid>;

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

fn fail(path: &str, message: impl Into<String>) -> Checked {
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
        // What is wrong is told of the type that knows most of the body.
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

    /// That no member is unknown. Those of the envelope are taken anywhere: the document asks for them inside some items.
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

    /// What is written beside an update value concerns the value inside.
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

/// What a property says beyond its shape.
struct Limits<'p> {
    length: &'p Bounds,
    items: &'p Bounds,
    item_length: &'p Bounds,
    range: &'p Bounds,
    unique: bool,
    may_be_empty: bool,
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

fn scalar(kind: Scalar, limits: &Limits<'_>, value: &Json, path: &str) -> Checked {
    let right = match (kind, value) {
        (Scalar::Any, _) | (Scalar::Bool, Json::Bool(_)) => true,
        (Scalar::Bool, _) => return fail(path, "must be true or false"),
        (Scalar::Int32, Json::Number(digits)) => {
            return number(digits.parse::<i32>().is_ok(), digits, limits, path);
        }
        (Scalar::Int64, Json::Number(digits)) => {
            return number(digits.parse::<i64>().is_ok(), digits, limits, path);
        }
        (Scalar::Double, Json::Number(digits)) => return number(true, digits, limits, path),
        (Scalar::Int32 | Scalar::Int64 | Scalar::Double, _) => {
            return fail(path, "must be a number");
        }
        (_, Json::Text(text)) => {
            if text.is_empty() && !limits.may_be_empty {
                return fail(path, "must not be empty");
            }
            within(limits.length, text.chars().count(), path, "characters")?;
            match kind {
                Scalar::Uuid => is_uuid(text),
                Scalar::DateTime => Instant::parse(text).is_some(),
                Scalar::Date => Instant::parse_date(text).is_some(),
                Scalar::Duration => is_duration(text),
                Scalar::Currency => {
                    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
                }
                Scalar::Email => text.contains('@'),
                _ => true,
            }
        }
        _ => return fail(path, "must be a text"),
    };
    if right {
        Ok(())
    } else {
        fail(path, format!("is not a valid {}", kind.as_str()))
    }
}

fn number(fits: bool, digits: &str, limits: &Limits<'_>, path: &str) -> Checked {
    if !fits {
        return fail(path, "must be a whole number in range");
    }
    let bound = |bound: &Option<String>| bound.as_ref().and_then(|bound| bound.parse::<f64>().ok());
    let value: f64 = digits.parse().unwrap_or_default();
    let low = bound(&limits.range.min).is_some_and(|min| value < min);
    let high = bound(&limits.range.max).is_some_and(|max| value > max);
    if low || high {
        fail(path, format!("must lie in {}", range(limits.range)))
    } else {
        Ok(())
    }
}

fn within(bounds: &Bounds, count: usize, path: &str, what: &str) -> Checked {
    let bound =
        |bound: &Option<String>| bound.as_ref().and_then(|bound| bound.parse::<usize>().ok());
    let low = bound(&bounds.min).is_some_and(|min| count < min);
    let high = bound(&bounds.max).is_some_and(|max| count > max);
    if low || high {
        fail(path, format!("must have {} {what}", range(bounds)))
    } else {
        Ok(())
    }
}

fn range(bounds: &Bounds) -> String {
    format!(
        "{}..{}",
        bounds.min.as_deref().unwrap_or_default(),
        bounds.max.as_deref().unwrap_or_default()
    )
}

fn text_length(value: &Json) -> usize {
    value.as_text().map_or(0, |text| text.chars().count())
}

fn list_length(value: &Json) -> usize {
    match value {
        Json::List(items) => items.len(),
        _ => 0,
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// `P0Y0M1DT0H0M0S`, perhaps negative.
fn is_duration(text: &str) -> bool {
    let Some(parts) = text.strip_prefix('-').unwrap_or(text).strip_prefix('P') else {
        return false;
    };
    let (days, clock) = parts.split_once('T').unwrap_or((parts, ""));
    let in_order = |text: &str, units: &str| {
        let mut units = units.chars();
        let mut digits = 0;
        text.chars().all(|one| {
            if one.is_ascii_digit() || (one == '.' && digits > 0) {
                digits += 1;
                return true;
            }
            std::mem::take(&mut digits) > 0 && units.any(|unit| unit == one)
        }) && digits == 0
    };
    parts.len() > 1 && !parts.ends_with('T') && in_order(days, "YMWD") && in_order(clock, "HMS")
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// A name out of a request as far as it may be repeated: what doesn't look like a name could be a secret.
pub(crate) fn shown(name: &str) -> &str {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if name.len() <= 30 && name.bytes().all(plain) {
        name
    } else {
        "(a name not shown)"
    }
}

#[cfg(test)]
mod tests {
    use super::{is_duration, is_uuid};

    #[test]
    fn durations() {
        for text in ["P0Y0M1DT0H0M0S", "-P1D", "PT15H", "P0M0DT15H0M0.5S", "P2W"] {
            assert!(is_duration(text), "{text}");
        }
        for text in [
            "",
            "P",
            "PT",
            "1D",
            "P1H",
            "PT1D",
            "P1",
            "P1DT",
            "P1D1Y",
            "2023-01-01",
        ] {
            assert!(!is_duration(text), "{text}");
        }
    }

    #[test]
    fn uuids() {
        assert!(is_uuid("0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1f0"));
        assert!(!is_uuid("0F1E2D3C4b5a69788796a5b4c3d2e1f0"));
        assert!(!is_uuid("0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1fg"));
    }
}
