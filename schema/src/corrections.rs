//! Facts + overlays + corrections -> corrected facts.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;
use crate::{Annotations, Correction, Facts, Presence, Schema, Shape, TypeKind, TypeText};

/// The facts with all overlays and corrections applied. Warns of each that no longer applies.
pub fn corrected(schema: &Schema) -> (Facts, Diagnostics) {
    let mut out = Diagnostics::new();
    let facts = apply(schema, &mut out);
    (facts, out)
}

/// Facts with the end dates of deprecations, which overlays have and no document.
pub fn with_end_dates(facts: &Facts, annotations: &Annotations) -> Facts {
    let mut facts = facts.clone();
    for overlay in &annotations.overlays {
        overlay.end_dates(&mut facts, &mut Diagnostics::new());
    }
    facts
}

fn apply(schema: &Schema, out: &mut Diagnostics) -> Facts {
    let mut facts = schema.facts.clone();
    for overlay in &schema.annotations.overlays {
        overlay.apply(&mut facts, out);
    }
    for (subject, correction) in &schema.annotations.corrections {
        let found = match subject.strip_suffix(" response") {
            Some(path) => response(&mut facts, path, correction, out),
            None => property(&mut facts, subject, correction),
        };
        match found {
            Found::Corrected => {}
            Found::Unknown(name) => out.error(
                &correction.place,
                format!("`{subject}` is corrected to `{name}`, and there is no type of that name"),
            ),
            Found::Nothing => out.warning(
                &correction.place,
                format!("a correction of `{subject}`, which the schema does not have"),
            ),
            Found::Other(fact, place) => out.push(
                Diagnostic::warning(
                    &correction.place,
                    format!("a correction of `{subject}` that no longer applies: it expects `{}`, the fact is `{fact}`", correction.expected),
                )
                .help(format!("the fact is at {place}; delete the correction, or correct what it expects")),
            ),
        }
    }
    facts
}

enum Found {
    Corrected,
    Unknown(String),
    Nothing,
    Other(TypeText, Place),
}

/// A name in the correction that leads nowhere.
fn unknown(facts: &Facts, correction: &Correction) -> Option<Found> {
    let names = correction.corrected.shape.names();
    let variants = correction.variants.iter().map(String::as_str);
    let unknown =
        (names.into_iter().chain(variants)).find(|name| !facts.types.contains_key(*name))?;
    Some(Found::Unknown(unknown.to_owned()))
}

fn property(facts: &mut Facts, subject: &str, correction: &Correction) -> Found {
    let unknown = unknown(facts, correction);
    let property = subject.split_once('.').and_then(|(ty, property)| {
        match &mut facts.types.get_mut(ty)?.kind {
            TypeKind::Object(properties) => properties.get_mut(property),
            TypeKind::Enum(_) | TypeKind::Alias(_) => None,
        }
    });
    let Some(property) = property else {
        return Found::Nothing;
    };
    if property.type_text() != correction.expected {
        return Found::Other(property.type_text(), property.place.clone());
    }
    if let Some(unknown) = unknown {
        return unknown;
    }
    property.shape = correction.corrected.shape.clone();
    property.presence = correction.corrected.presence;
    if property.shape == Shape::OneOf {
        property.variants = correction.variants.iter().cloned().map(Some).collect();
    }
    if matches!(property.shape, Shape::Update(_)) {
        property.format = None;
    }
    if let Shape::Dictionary { keys: Some(_), .. } = property.shape {
        property.keys.clear();
    }
    Found::Corrected
}

fn response(
    facts: &mut Facts,
    path: &str,
    correction: &Correction,
    out: &mut Diagnostics,
) -> Found {
    let unknown = unknown(facts, correction);
    let Some(operation) = facts.operations.get_mut(path) else {
        return Found::Nothing;
    };
    let Some(response) = &mut operation.response else {
        return Found::Nothing;
    };
    let fact = TypeText {
        presence: Presence::Required,
        shape: Shape::Named(response.clone()),
    };
    if fact != correction.expected {
        return Found::Other(fact, operation.place.clone());
    }
    if let Some(unknown) = unknown {
        return unknown;
    }
    match (&correction.corrected.presence, &correction.corrected.shape) {
        (Presence::Required, Shape::Named(name)) => response.clone_from(name),
        _ => out.error(
            &correction.place,
            format!(
                "an answer is corrected to the name of a type, not to `{}`",
                correction.corrected
            ),
        ),
    }
    Found::Corrected
}
