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
    /// What it is.
    pub(super) schema: &'d Schema<'n>,
    /// Whether the object, or one that it is based on, requires it.
    pub(super) required: bool,
}

/// What an object and those that it is based on say together.
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
    /// The properties of a component, the envelope aside.
    pub(super) fn object(
        &mut self,
        component: &'d Component<'n>,
    ) -> Option<IndexMap<String, Property>> {
        let mut parts = Parts::default();
        self.collect(component, &mut parts, &mut Vec::new())?;
        for (name, place) in &parts.required {
            if !parts.names.contains(name) {
                let message = format!(
                    "`{}` requires `{name}`, which is none of its properties",
                    component.key.text
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
        self.strip_envelope(component, &mut members);
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
        component: &'d Component<'n>,
        parts: &mut Parts<'d, 'n>,
        chain: &mut Vec<&'n str>,
    ) -> Option<()> {
        let schema = &component.schema;
        let name = component.key.text.as_str();
        let keywords = [
            "type",
            "required",
            "properties",
            "additionalProperties",
            "allOf",
            "oneOf",
            "x-max-interval-in-months",
        ];
        self.understands(schema, "an object", &keywords, &[])?;
        if schema.ty.is_some_and(|ty| ty != "object")
            || matches!(schema.additional, Additional::Schema(_))
        {
            self.out.error(
                schema.place,
                format!("`{name}` has properties and is something else as well"),
            );
            return None;
        }
        if chain.contains(&name) {
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
        chain.push(name);
        for base in &schema.all_of {
            let Some(reference) = base.as_bare_reference() else {
                self.out.error(
                    base.place,
                    "a base that is no reference to a component is not understood",
                );
                return None;
            };
            let base = self.resolve(reference)?;
            self.collect(base, parts, chain)?;
        }
        chain.pop();
        if !schema.one_of.is_empty() {
            self.check_member_of_family(component)?;
        }
        parts.required.extend(&schema.required);
        for (key, schema) in &schema.properties {
            if !parts.names.insert(&key.text) {
                self.out.error(
                    &key.place,
                    format!("`{}` stands in a base of `{name}` as well", key.text),
                );
                return None;
            }
            parts.properties.push((key, schema));
        }
        Some(())
    }
}
