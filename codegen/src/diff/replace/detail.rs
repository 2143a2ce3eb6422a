//! How the types of two properties differ, in words.

use std::collections::BTreeSet;

use super::super::references::Made;
use crate::schema::{Presence, Property, Scalar, Shape};

/// How the types of two properties differ, in words.
pub(super) fn detail(old: &Property, new: &Property, before: &Made, after: &Made) -> String {
    let mut parts = Vec::new();
    let text = |property: &Property| {
        let inner = property
            .value_of
            .as_deref()
            .or(property.format.map(Scalar::as_str));
        let inner = inner
            .map(|inner| format!(" of {inner}"))
            .unwrap_or_default();
        format!("{}{inner}", property.type_text())
    };
    let whole = |made: &Made| (made.shape.clone(), made.format, made.value_of.clone());
    if whole(before) != whole(after) {
        parts.push(format!("{} → {}", text(old), text(new)));
    }
    let is_choice = |shape: &Shape| matches!(shape, Shape::Union | Shape::OneOf);
    if is_choice(&old.shape) && !is_choice(&new.shape) {
        return parts.concat(); // its variants are gone with it
    }
    if before.discriminator != after.discriminator {
        let name = |one: &Option<String>| one.clone().unwrap_or_else(|| "any text".to_owned());
        let (old, new) = (name(&old.discriminator), name(&new.discriminator));
        parts.push(format!("discriminator {old} → {new}"));
    }
    let variant = |one: &Option<String>| one.clone().unwrap_or_else(|| "{}".to_owned());
    let variants = |made: &Made| made.variants.iter().map(variant).collect();
    parts.extend(listed("variants", &variants(before), &variants(after)));
    let keys = |made: &Made| made.keys.iter().cloned().collect();
    parts.extend(listed("keys", &keys(before), &keys(after)));
    if before.lower_case != after.lower_case {
        let word = |lower| {
            if lower {
                "discriminator, value"
            } else {
                "Discriminator, Value"
            }
        };
        parts.push(format!(
            "{} → {}",
            word(before.lower_case),
            word(after.lower_case)
        ));
    }
    if before.value_presence != after.value_presence {
        let word = |presence| match presence {
            Presence::Required => "required",
            Presence::Maybe => "optional or null",
            Presence::Nullable => "required or null",
            Presence::Optional => "optional",
        };
        let (old, new) = (word(before.value_presence), word(after.value_presence));
        parts.push(format!("value {old} → {new}"));
    }
    if before.nullable_values != after.nullable_values {
        let word = if after.nullable_values {
            "values may be null"
        } else {
            "values never null"
        };
        parts.push(word.to_owned());
    }
    parts.join("; ")
}

/// `variants + New − Old`, if there is a difference.
fn listed(what: &str, old: &BTreeSet<String>, new: &BTreeSet<String>) -> Option<String> {
    let come = new.difference(old).map(|one| format!(" + {one}"));
    let gone = old.difference(new).map(|one| format!(" − {one}"));
    let changes: String = come.chain(gone).collect();
    (!changes.is_empty()).then(|| format!("{what}{changes}"))
}
