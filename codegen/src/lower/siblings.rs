//! Unions that are types of their own: a discriminator, and a property for each of its values.

use indexmap::IndexMap;

use super::fields;
use super::pass::Pass;
use super::unions::{enum_values, listed, matches, variant};
use crate::diagnostic::Diagnostic;
use crate::model::{TypeKey, Union, UnionVariant};
use crate::schema::{self, Presence, Property, Shape};

/// An object of a `Discriminator` and one optional property for each of its values.
pub(super) fn union(
    pass: &mut Pass<'_>,
    def: &schema::TypeDef,
    properties: &IndexMap<String, Property>,
) -> Option<Union> {
    let (tag, others): (Vec<_>, Vec<_>) = properties
        .values()
        .partition(|property| property.name.eq_ignore_ascii_case("discriminator"));
    let [tag] = tag.as_slice() else { return None };
    let Shape::Named(tag_enum) = &tag.shape else {
        return None;
    };
    let values = enum_values(pass, tag_enum)?;
    let key = TypeKey::Wire(def.name.clone());
    if pass.lock.is_struct(&key) {
        return None;
    }
    let published = pass.lock.is_choice(&key);
    let optional = others.iter().all(|property| {
        property.presence == Presence::Maybe || published && property.presence == Presence::Optional
    });
    if others.is_empty()
        || !optional
        || others
            .iter()
            .any(|property| property.name.eq_ignore_ascii_case("value"))
    {
        return None;
    }
    let names: Vec<&str> = others
        .iter()
        .map(|property| property.name.as_str())
        .collect();
    let matched = matches(pass, &def.name, &values, &names);
    if !matched.is_plain() {
        let message = format!(
            "`{}` looks like a union, but its values cannot be matched with its properties",
            def.name
        );
        let becomes = if published {
            "ambiguous values stay unrecognized"
        } else {
            "it becomes a struct"
        };
        let help = format!(
            "{becomes}; name the properties of these values under `unions` in the annotations: {}",
            listed(&matched.left)
        );
        pass.out
            .push(Diagnostic::warning(&def.place, message).help(help));
        if !published {
            return None;
        }
    }
    let mut variants = Vec::new();
    for (wire, name) in matched.variants(&values) {
        let payload = name
            .and_then(|name| properties.get(name))
            .map(|property| (property.name.clone(), fields::ty(pass, &def.name, property)));
        let Some(ident) = variant(pass, &key, wire) else {
            pass.out.error(
                &def.place,
                format!(
                    "the value `{wire}` of `{}` can't be a name in Rust",
                    def.name
                ),
            );
            continue;
        };
        variants.push(UnionVariant {
            wire: wire.clone(),
            ident,
            payload,
            blank: None,
            empty_object: false,
        });
    }
    Some(Union {
        variants,
        tag: None,
    })
}
