//! Properties: shape, presence and other facts.

use std::collections::BTreeSet;

use super::object::Member;
use super::{Importer, family};
use crate::openapi::{Additional, Component, Limits, Reference, Schema};
use crate::schema::{Bounds, Presence, Property, Scalar, Shape, TypeText};
use crate::yaml::Key;

/// Keywords of a property besides those of its shape.
const BESIDE: [&str; 15] = [
    "nullable",
    "format",
    "readOnly",
    "deprecated",
    "x-deprecatedMessage",
    "uniqueItems",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "x-extensible",
    "x-max-interval-in-months",
    "x-mews-legacy-nullable",
];

impl<'d, 'n> Importer<'d, 'n> {
    /// The facts of a property; `siblings` are the names of all properties of its object.
    pub(super) fn property(
        &mut self,
        member: &Member<'d, 'n>,
        siblings: &[&str],
    ) -> Option<Property> {
        let Member {
            key,
            schema,
            required,
        } = *member;
        // Names that Rust can't have get another one under `names` of the annotations.
        let is_name = |one: char| one.is_alphanumeric() || matches!(one, '_' | '-' | '$' | '@');
        if key.text.is_empty() || !key.text.chars().all(is_name) {
            self.out.error(
                &key.place,
                format!("`{}` can't be the name of a property", key.text),
            );
            return None;
        }
        let unknown = TypeText {
            presence: presence(required, schema.nullable),
            shape: Shape::Scalar(Scalar::Any),
        };
        let mut property = Property::new(&key.text, key.place.clone(), unknown);
        self.inside(&key.text, |one| one.structure(schema, &mut property))?;
        if let (Some((format, place)), false) =
            (schema.format, matches!(property.shape, Shape::Scalar(_)))
        {
            property.format = Some(self.format(format, place));
        }
        property.length = bounds(&schema.length);
        if is_text(schema) && property.presence == Presence::Required {
            // A required text has at least one character: that is the rule, and only what differs
            // is written.
            match property.length.min.as_deref() {
                Some("1") => property.length.min = None,
                Some(_) => {}
                None => property.may_be_empty = true,
            }
        }
        property.items = bounds(&schema.item_count);
        property.range = bounds(&schema.range);
        property.unique = schema.unique_items;
        property.max_months = schema.max_months.or_else(|| self.months_of(schema));
        property.read_only = schema.read_only;
        property.extensible = schema.extensible;
        property.legacy_nullable = schema.legacy_nullable;
        property.deprecated = self.deprecation(
            schema.deprecated,
            schema.deprecated_message,
            &key.text,
            siblings,
        );
        Some(property)
    }

    /// The shape of a property.
    fn structure(&mut self, schema: &'d Schema<'n>, property: &mut Property) -> Option<()> {
        if schema.coproduct || union_members(schema).is_some() {
            return self.union(schema, property);
        }
        if let Some(one_of) = self.family_behind(schema) {
            self.understands(schema, "a property", &["$ref", "allOf", "oneOf"], &BESIDE)?;
            property.shape = Shape::OneOf;
            property.variants = self.members(one_of)?;
            return Some(());
        }
        if !schema.one_of.is_empty() {
            self.understands(schema, "a property", &["oneOf"], &BESIDE)?;
            property.shape = Shape::OneOf;
            property.variants = self.variants(&schema.one_of)?;
            return Some(());
        }
        if let ([one], [other]) = (schema.all_of.as_slice(), schema.any_of.as_slice()) {
            // No value can be both. The intended meaning is an update value whose `Value` is of the
            // enum.
            self.understands(schema, "a property", &["allOf", "anyOf"], &BESIDE)?;
            property.shape = self.shape(one, "a part of `allOf`", &[])?;
            match self.shape(other, "a part of `anyOf`", &[])? {
                Shape::Named(name) => property.value_of = Some(name),
                _ => self
                    .out
                    .error(other.place, "`anyOf` beside `allOf` must be a reference"),
            }
            return Some(());
        }
        match (schema.ty, &schema.items, &schema.additional) {
            (Some("object"), _, Additional::Closed) if is_keyed_dictionary(schema) => {
                return self.keyed_dictionary(schema, property);
            }
            (Some("object"), _, Additional::Schema(values)) if schema.properties.is_empty() => {
                self.understands(
                    schema,
                    "a property",
                    &["type", "additionalProperties"],
                    &BESIDE,
                )?;
                let inner = self.inside("Value", |one| {
                    one.shape(values, "the values of a dictionary", &["nullable"])
                })?;
                property.nullable_values = values.nullable;
                property.shape = Shape::Dictionary {
                    keys: None,
                    values: Box::new(inner),
                };
            }
            (Some("array"), Some(items), _) => {
                self.understands(schema, "a property", &["type", "items"], &BESIDE)?;
                let inner = self.inside("Item", |one| {
                    one.shape(items, "the items of a list", &["minLength", "maxLength"])
                })?;
                property.item_length = bounds(&items.length);
                property.shape = Shape::List(Box::new(inner));
            }
            _ => property.shape = self.shape(schema, "a property", &BESIDE)?,
        }
        Some(())
    }

    /// `Discriminator` and `Value`, written where they are used.
    fn union(&mut self, schema: &'d Schema<'n>, property: &mut Property) -> Option<()> {
        let keywords = [
            "type",
            "properties",
            "required",
            "additionalProperties",
            "x-coproduct",
        ];
        self.understands(schema, "a union", &keywords, &BESIDE)?;
        let Some((lower_case, discriminator, value)) = union_members(schema) else {
            self.out.error(
                schema.place,
                "a union must consist of `Discriminator` and `Value`",
            );
            return None;
        };
        property.shape = Shape::Union;
        property.lower_case = lower_case;
        property.discriminator = match self.shape(discriminator, "a discriminator", &[])? {
            Shape::Named(name) => Some(name),
            Shape::Scalar(Scalar::String) => None,
            other => {
                self.out.error(
                    discriminator.place,
                    format!("a discriminator that is `{other}`"),
                );
                return None;
            }
        };
        self.understands(value, "the value of a union", &["oneOf", "nullable"], &[])?;
        property.variants = self.variants(&value.one_of)?;
        let required = schema
            .required
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("Value"));
        property.value_presence = presence(required, value.nullable);
        Some(())
    }

    /// The possible forms of a union or a `oneOf`.
    fn variants(&mut self, one_of: &'d [Schema<'n>]) -> Option<Vec<Option<String>>> {
        if family::is_nested(one_of) {
            return self.members(one_of);
        }
        let mut variants = Vec::new();
        for (index, one) in one_of.iter().enumerate() {
            let empty = one.ty == Some("object")
                && one.properties.is_empty()
                && matches!(one.additional, Additional::Closed);
            if empty {
                self.understands(one, "a variant", &["type", "additionalProperties"], &[])?;
                variants.push(None);
                continue;
            }
            let word = self.word_of_variant(one_of, index);
            match self.inside(&word, |inside| inside.shape(one, "a variant", &[]))? {
                shape @ (Shape::Named(_) | Shape::Scalar(_)) => {
                    variants.push(Some(shape.to_string()))
                }
                other => {
                    self.out
                        .error(one.place, format!("a variant that is `{other}`"));
                    return None;
                }
            }
        }
        Some(variants)
    }

    /// A word for a variant that is written out: a property that no other one has, whatever the
    /// order in which they are listed.
    fn word_of_variant(&self, one_of: &[Schema<'n>], index: usize) -> String {
        let names = |schema: &Schema<'n>| -> BTreeSet<&'n str> {
            let component = schema
                .reference
                .and_then(|one| self.document.schemas.get(one.name));
            let schema = component.map_or(schema, |component| &component.schema);
            let keys = schema.properties.iter();
            keys.map(|(key, _)| key.text.as_str()).collect()
        };
        let all: Vec<BTreeSet<&str>> = one_of.iter().map(names).collect();
        let others = || all.iter().enumerate().filter(|(other, _)| *other != index);
        let own = all[index]
            .iter()
            .find(|name| others().all(|(_, names)| !names.contains(*name)));
        match own {
            Some(name) => {
                let mut letters = name.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                format!("With{}", first.chain(letters).collect::<String>())
            }
            None => {
                let before =
                    others().filter(|(other, names)| (*names, *other) < (&all[index], index));
                format!("Variant{}", before.count() + 1)
            }
        }
    }

    /// An object whose properties are the keys of a dictionary, according to its title.
    fn keyed_dictionary(&mut self, schema: &'d Schema<'n>, property: &mut Property) -> Option<()> {
        let title = schema.title.unwrap_or_default();
        self.understands(
            schema,
            "a dictionary",
            &["type", "properties", "additionalProperties"],
            &BESIDE,
        )?;
        let mut shapes = Vec::new();
        for (_, value) in &schema.properties {
            shapes.push(self.shape(value, "the values of a dictionary", &[])?);
        }
        let values = shapes.pop()?;
        if shapes.iter().any(|shape| *shape != values) {
            self.out.error(
                schema.place,
                "a dictionary whose values are of several types",
            );
            return None;
        }
        let keys: Vec<String> = schema
            .properties
            .iter()
            .map(|(key, _)| key.text.clone())
            .collect();
        let named = self.enum_of(title, &keys);
        if named.is_none() {
            property.keys = keys;
        }
        property.shape = Shape::Dictionary {
            keys: named,
            values: Box::new(values),
        };
        Some(())
    }

    /// The enum that a dictionary's title starts with, if its values are the keys.
    fn enum_of(&self, title: &str, keys: &[String]) -> Option<String> {
        let is_it = |component: &&Component<'n>| {
            let name = component.key.text.as_str();
            let values = &component.schema.values;
            title.starts_with(name.strip_suffix("Enum").unwrap_or(name))
                && values.len() == keys.len()
                && values
                    .iter()
                    .all(|(value, _)| keys.iter().any(|key| key == value))
        };
        let found = self.document.schemas.values().find(is_it)?;
        Some(found.key.text.clone())
    }

    /// The members of the family that a property refers to, or repeats beside the reference.
    fn family_behind(&self, schema: &'d Schema<'n>) -> Option<&'d [Schema<'n>]> {
        let component = self.document.schemas.get(reference_of(schema)?.name)?;
        family::is_family(&component.schema).then_some(if schema.one_of.is_empty() {
            &component.schema.one_of
        } else {
            &schema.one_of
        })
    }

    /// For three days in May 2024 the limit of an interval was declared in its component.
    fn months_of(&self, schema: &Schema<'n>) -> Option<u32> {
        let component = self.document.schemas.get(reference_of(schema)?.name)?;
        component.schema.max_months
    }

    /// Properties beside a reference must be those of the component once more (seen in May 2024).
    pub(super) fn check_repeated(
        &mut self,
        schema: &'d Schema<'n>,
        reference: Reference<'n>,
    ) -> Option<()> {
        let component = self.resolve(reference)?;
        for (key, here) in &schema.properties {
            let there = component
                .schema
                .properties
                .iter()
                .find(|(other, _)| other.text == key.text);
            let same = match there {
                Some((_, there)) => self.is_same(key, here, there)?,
                None => false,
            };
            if !same {
                self.out.error(
                    &key.place,
                    format!(
                        "`{}` is not a repetition of what `{}` has",
                        key.text, reference.name
                    ),
                );
                return None;
            }
        }
        self.out.warning(
            schema.place,
            format!(
                "repeats properties of `{}`: read as the reference alone",
                reference.name
            ),
        );
        Some(())
    }

    /// Whether two properties have the same shape, without their other facts.
    fn is_same(
        &mut self,
        key: &'n Key,
        one: &'d Schema<'n>,
        other: &'d Schema<'n>,
    ) -> Option<bool> {
        // Types that both write out inline have no name that could be compared.
        let types = self.inline.len();
        let one = self.property(
            &Member {
                key,
                schema: one,
                required: false,
            },
            &[],
        )?;
        let other = self.property(
            &Member {
                key,
                schema: other,
                required: false,
            },
            &[],
        )?;
        self.inline.truncate(types);
        Some(
            one.shape == other.shape
                && one.discriminator == other.discriminator
                && one.variants == other.variants,
        )
    }
}

/// `Discriminator` and `Value`, if these are the properties; and whether they are written in lower
/// case, as until June 2025.
fn union_members<'d, 'n>(schema: &'d Schema<'n>) -> Option<(bool, &'d Schema<'n>, &'d Schema<'n>)> {
    let [_, _] = schema.properties.as_slice() else {
        return None;
    };
    let find = |name: &str| {
        let mut all = schema.properties.iter();
        all.find(|(key, _)| key.text == name).map(|(_, one)| one)
    };
    let pair = |discriminator, value| Some((find(discriminator)?, find(value)?));
    let (lower_case, (discriminator, value)) = match pair("Discriminator", "Value") {
        Some(pair) => (false, pair),
        None => (true, pair("discriminator", "value")?),
    };
    Some((lower_case, discriminator, value))
}

/// Whether the properties of an object are the keys of a dictionary, according to its title.
fn is_keyed_dictionary(schema: &Schema<'_>) -> bool {
    !schema.properties.is_empty()
        && schema
            .title
            .is_some_and(|title| title.ends_with("Dictionary"))
}

fn reference_of<'n>(schema: &Schema<'n>) -> Option<Reference<'n>> {
    schema.reference.or_else(|| match schema.all_of.as_slice() {
        [one] => one.as_bare_reference(),
        _ => None,
    })
}

fn is_text(schema: &Schema<'_>) -> bool {
    schema.ty == Some("string") && schema.format.is_none_or(|(format, _)| format != "uuid")
}

fn presence(required: bool, nullable: bool) -> Presence {
    match (required, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, true) => Presence::Maybe,
        (false, false) => Presence::Optional,
    }
}

fn bounds(limits: &Limits<'_>) -> Bounds {
    Bounds {
        min: limits.min.map(str::to_owned),
        max: limits.max.map(str::to_owned),
    }
}
