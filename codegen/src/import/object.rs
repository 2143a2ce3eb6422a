//! Components that are objects: properties of their own and of the objects they are based on.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::Importer;
use crate::openapi::{Additional, Component, Schema};
use crate::schema::Property;
use crate::source::Place;
use crate::yaml::Key;

/// Longer chains are refused: none has more than one, and they are followed by recursion.
const MOST_BASES: usize = 32;

/// A property as the document declares it.
#[derive(Clone, Copy)]
pub(super) struct Member<'d, 'n> {
    /// Its name.
    pub(super) key: &'n Key,
    /// The schema of the object.
    pub(super) schema: &'d Schema<'n>,
    /// Whether the object, or one that it is based on, requires it.
    pub(super) required: bool,
}

/// An object under the name that its type has: that of a component, or of the place where it is
/// written.
#[derive(Clone, Copy)]
pub(super) struct Named<'c, 'd, 'n> {
    pub(super) name: &'c str,
    pub(super) place: &'c Place,
    pub(super) schema: &'d Schema<'n>,
    /// Keywords that belong to the place where it is written.
    pub(super) beside: &'c [&'c str],
}

impl<'d, 'n> From<&'d Component<'n>> for Named<'d, 'd, 'n> {
    fn from(component: &'d Component<'n>) -> Self {
        Self {
            name: component.key.text.as_str(),
            place: &component.key.place,
            schema: &component.schema,
            beside: &[],
        }
    }
}

/// The members of an object and of its bases.
#[derive(Default)]
struct Parts<'d, 'n> {
    names: HashSet<&'n str>,
    properties: Vec<(&'n Key, &'d Schema<'n>)>,
    required: Vec<(&'n str, &'n Place)>,
}

/// Whether a component is an object with named properties, perhaps none.
pub(super) fn is_object(schema: &Schema<'_>) -> bool {
    let named = !schema.properties.is_empty() || !schema.all_of.is_empty();
    let free = matches!(schema.additional, Additional::Schema(_)) || !schema.one_of.is_empty();
    named || schema.ty == Some("object") && !free
}

impl<'d, 'n> Importer<'d, 'n> {
    /// The properties of an object, the envelope aside.
    pub(super) fn object(
        &mut self,
        object: Named<'_, 'd, 'n>,
    ) -> Option<IndexMap<String, Property>> {
        let mut parts = Parts::default();
        self.collect(object, &mut parts, &mut Vec::new())?;
        for (name, place) in &parts.required {
            if !parts.names.contains(name) {
                let message = format!(
                    "`{}` requires `{name}`, which is not one of its properties",
                    object.name
                );
                self.out.warning(place, message);
            }
        }
        let required: HashSet<&str> = parts.required.iter().map(|(name, _)| *name).collect();
        let mut members: Vec<Member<'d, 'n>> = parts
            .properties
            .iter()
            .map(|&(key, schema)| Member {
                key,
                schema,
                required: required.contains(key.text.as_str()),
            })
            .collect();
        self.strip_envelope(object, &mut members);
        let names: Vec<&str> = members
            .iter()
            .map(|member| member.key.text.as_str())
            .collect();
        Some(
            members
                .iter()
                .filter_map(|member| {
                    Some((member.key.text.clone(), self.property(member, &names)?))
                })
                .collect(),
        )
    }

    /// Adds the parts of a component, those of the objects that it is based on first.
    fn collect(
        &mut self,
        object: Named<'_, 'd, 'n>,
        parts: &mut Parts<'d, 'n>,
        chain: &mut Vec<String>,
    ) -> Option<()> {
        let Named { name, schema, .. } = object;
        let keywords = [
            "type",
            "required",
            "properties",
            "additionalProperties",
            "allOf",
            "oneOf",
            "x-max-interval-in-months",
        ];
        self.understands(schema, "an object", &keywords, object.beside)?;
        if schema.ty.is_some_and(|ty| ty != "object")
            || matches!(schema.additional, Additional::Schema(_))
        {
            self.out.error(
                schema.place,
                format!("`{name}` has properties and is something else as well"),
            );
            return None;
        }
        if chain.iter().any(|one| one == name) {
            self.out
                .error(schema.place, format!("`{name}` is based on itself"));
            return None;
        }
        if chain.len() == MOST_BASES {
            let message =
                format!("a chain of more than {MOST_BASES} objects that are based on each other");
            self.out.error(schema.place, message);
            return None;
        }
        chain.push(name.to_owned());
        for base in &schema.all_of {
            let Some(reference) = base.as_bare_reference() else {
                self.out
                    .error(base.place, "a base must be a reference to a component");
                return None;
            };
            let base = self.resolve(reference)?;
            self.collect(base.into(), parts, chain)?;
        }
        chain.pop();
        if !schema.one_of.is_empty() {
            self.check_member_of_family(object)?;
        }
        parts.required.extend(&schema.required);
        for (key, schema) in &schema.properties {
            if !parts.names.insert(&key.text) {
                self.out.error(
                    &key.place,
                    format!("`{}` is also in a base of `{name}`", key.text),
                );
                return None;
            }
            parts.properties.push((key, schema));
        }
        Some(())
    }
}
