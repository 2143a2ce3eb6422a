//! Operations with operations, types with types.

use std::collections::HashSet;

use super::findings::Findings;
use super::meaning::{Direction, Event, Meaning, Meanings, meaning, worst};
use super::replace::{Versions, added};
use super::{Kind, Subject, word};
use crate::schema::{Deprecation, Enum, Operation, Property, TypeDef, TypeKind};

/// Compares all operations.
pub(super) fn operations(findings: &mut Findings<'_>) {
    let Versions { old, new, .. } = findings.versions;
    for before in old.operations.values() {
        match new.operations.get(&before.path) {
            Some(after) => operation(before, after, findings),
            None => {
                let detail = before.deprecated.as_ref().map(formerly).unwrap_or_default();
                told(
                    findings,
                    Kind::OperationRemoved,
                    Event::OperationRemoved,
                    before,
                    detail,
                );
            }
        }
    }
    for after in new.operations.values() {
        if !old.operations.contains_key(&after.path) {
            let detail = if after.restricted { "restricted" } else { "" };
            told(
                findings,
                Kind::OperationAdded,
                Event::OperationAdded,
                after,
                detail.to_owned(),
            );
        }
    }
}

fn told(
    findings: &mut Findings<'_>,
    kind: Kind,
    event: Event,
    operation: &Operation,
    detail: String,
) {
    let subject = Subject::Operation(operation.path.clone());
    findings.add(kind, subject, detail, meaning(event, Direction::Request));
}

fn operation(old: &Operation, new: &Operation, findings: &mut Findings<'_>) {
    bodies(old, new, findings);
    answers(old, new, findings);
    if old.deprecated.is_some() != new.deprecated.is_some() {
        let (kind, event) = match new.deprecated {
            Some(_) => (Kind::OperationDeprecated, Event::OperationDeprecated),
            None => (Kind::OperationUndeprecated, Event::OperationUndeprecated),
        };
        let detail = new.deprecated.as_ref().map(instead).unwrap_or_default();
        told(findings, kind, event, new, detail);
    }
    if old.restricted != new.restricted {
        let (kind, event) = match new.restricted {
            true => (Kind::OperationRestricted, Event::OperationRestricted),
            false => (Kind::OperationUnrestricted, Event::OperationUnrestricted),
        };
        told(findings, kind, event, new, String::new());
    }
}

fn bodies(old: &Operation, new: &Operation, findings: &mut Findings<'_>) {
    let versions = findings.versions;
    let same = |before: &String, after: &String| versions.renames.new_name(before) == after;
    let gone: Vec<&String> = old
        .request
        .iter()
        .filter(|one| !new.request.iter().any(|other| same(one, other)))
        .collect();
    let come: Vec<&String> = new
        .request
        .iter()
        .filter(|one| !old.request.iter().any(|other| same(other, one)))
        .collect();
    let direction = Direction::Request;
    let meanings = match (gone.as_slice(), come.as_slice()) {
        ([], []) => return,
        ([before], [after]) => versions.root(before, after, direction),
        ([before], []) if new.request.is_empty() => versions.body(Some(before), None, direction),
        ([], [after]) if old.request.is_empty() => versions.body(None, Some(after), direction),
        ([], _) => meaning(Event::VariantAdded, direction),
        _ => meaning(Event::VariantRemoved, direction),
    };
    let subject = Subject::Operation(new.path.clone());
    let detail = format!("{} → {}", names(&old.request), names(&new.request));
    findings.add(Kind::OperationRequestChanged, subject, detail, meanings);
}

fn answers(old: &Operation, new: &Operation, findings: &mut Findings<'_>) {
    let versions = findings.versions;
    let subject = Subject::Operation(new.path.clone());
    let kind = Kind::OperationResponseChanged;
    let (before, after) = (old.response.as_deref(), new.response.as_deref());
    let direction = Direction::Response;
    if before.map(|name| versions.renames.new_name(name)) != after {
        // Code names the type of an answer.
        let named = Meanings::of(Meaning::None, Meaning::Breaking);
        let meanings = match (before, after) {
            (Some(before), Some(after)) => versions.root(before, after, direction),
            _ => versions.body(before, after, direction),
        };
        let name = |one: Option<&str>| one.unwrap_or("nothing").to_owned();
        let detail = format!("{} → {}", name(before), name(after));
        findings.add(kind, subject.clone(), detail, meanings.worst(named));
    }
    let gone = old
        .statuses
        .iter()
        .filter(|status| !new.statuses.contains(status));
    let come = new
        .statuses
        .iter()
        .filter(|status| !old.statuses.contains(status));
    let statuses: String = come
        .map(|one| format!(" + {one}"))
        .chain(gone.map(|one| format!(" − {one}")))
        .collect();
    if !statuses.is_empty() {
        let meanings = meaning(Event::Statuses, direction);
        findings.add(kind, subject, format!("statuses{statuses}"), meanings);
    }
}

/// Compares all types.
pub(super) fn types(findings: &mut Findings<'_>) {
    let Versions { old, new, renames } = findings.versions;
    for (before, after) in renames.pairs() {
        let meanings = meaning(Event::Renamed, Direction::Request);
        let subject = Subject::Type(after.to_owned());
        findings.add(
            Kind::SchemaRenamed,
            subject,
            format!("{before} → {after}"),
            meanings,
        );
    }
    for before in old.types.values() {
        if let Some(after) = new.types.get(renames.new_name(&before.name)) {
            pair(before, after, findings);
        }
    }
    let gone = |name: &&str| !new.types.contains_key(renames.new_name(name));
    let come = |name: &&str| !old.types.contains_key(renames.old_name(name));
    let gone: HashSet<&str> = old.types.keys().map(String::as_str).filter(gone).collect();
    let come: HashSet<&str> = new.types.keys().map(String::as_str).filter(come).collect();
    let felt = findings.felt(old, &gone, true);
    for name in gone {
        let wire = if felt.contains(name) {
            Meaning::Breaking
        } else {
            Meaning::None
        };
        let meanings = Meanings::of(wire, Meaning::Breaking);
        findings.add(
            Kind::SchemaRemoved,
            Subject::Type(name.to_owned()),
            kind_of(&old.types[name]),
            meanings,
        );
    }
    let felt = findings.felt(new, &come, false);
    for name in come {
        let wire = if felt.contains(name) {
            Meaning::Additive
        } else {
            Meaning::None
        };
        let meanings = Meanings::of(wire, Meaning::Additive);
        findings.add(
            Kind::SchemaAdded,
            Subject::Type(name.to_owned()),
            kind_of(&new.types[name]),
            meanings,
        );
    }
}

fn kind_of(def: &TypeDef) -> String {
    word(&def.kind)
}

fn pair(old: &TypeDef, new: &TypeDef, findings: &mut Findings<'_>) {
    let versions = findings.versions;
    let directions = findings.directions(&old.name);
    match (&old.kind, &new.kind) {
        (TypeKind::Object(before), TypeKind::Object(after)) => {
            for one in before.values() {
                let subject = Subject::Member(new.name.clone(), one.name.clone());
                let Some(other) = after.get(&one.name) else {
                    let detail = with_successor(one, formerly);
                    let meanings = worst(Event::PropertyRemoved, directions);
                    findings.add(Kind::PropertyRemoved, subject, detail, meanings);
                    continue;
                };
                let ways: Vec<Direction> = directions.each().collect();
                // A type that nothing reaches has differences as well; they mean nothing.
                for direction in if ways.is_empty() {
                    &[Direction::Response][..]
                } else {
                    &ways
                } {
                    for difference in versions.property(one, other, *direction) {
                        let meanings = if ways.is_empty() {
                            Meanings::NONE
                        } else {
                            difference.meanings
                        };
                        findings.add(
                            difference.kind,
                            subject.clone(),
                            difference.detail,
                            meanings,
                        );
                    }
                }
            }
            for one in after.values().filter(|one| !before.contains_key(&one.name)) {
                let subject = Subject::Member(new.name.clone(), one.name.clone());
                let detail = with_successor(one, instead);
                findings.add(
                    Kind::PropertyAdded,
                    subject,
                    detail,
                    worst(added(one), directions),
                );
            }
        }
        (TypeKind::Enum(before), TypeKind::Enum(after)) => {
            let values = |from: &Enum, to: &Enum| -> Vec<Subject> {
                let missing = from
                    .values
                    .iter()
                    .filter(|value| !to.values.contains(value));
                missing
                    .map(|value| Subject::Member(new.name.clone(), value.clone()))
                    .collect()
            };
            for subject in values(before, after) {
                let meanings = worst(Event::ValueRemoved, directions);
                findings.add(Kind::EnumValueRemoved, subject, "", meanings);
            }
            for subject in values(after, before) {
                findings.add(
                    Kind::EnumValueAdded,
                    subject,
                    "",
                    worst(Event::ValueAdded, directions),
                );
            }
            if before.extensible != after.extensible {
                let detail = if after.extensible {
                    "extensible"
                } else {
                    "no longer extensible"
                };
                let subject = Subject::Type(new.name.clone());
                findings.add(
                    Kind::ConstraintChanged,
                    subject,
                    detail,
                    worst(Event::Marked, directions),
                );
            }
        }
        _ => whole(old, new, findings),
    }
}

/// Types that are made of something else as a whole: an object that becomes an enum, a list of something else.
fn whole(old: &TypeDef, new: &TypeDef, findings: &mut Findings<'_>) {
    let versions = findings.versions;
    if let (TypeKind::Alias(before), TypeKind::Alias(after)) = (&old.kind, &new.kind) {
        let name = |name: &str| versions.renames.new_name(name).to_owned();
        if super::references::renamed(before, &name) == *after {
            return;
        }
    }
    let detail = format!("{} → {}", kind_of(old), kind_of(new));
    let meanings = worst(Event::Replaced, findings.directions(&old.name));
    findings.add(
        Kind::PropertyTypeChanged,
        Subject::Type(new.name.clone()),
        detail,
        meanings,
    );
}

/// The type of a property, and what is said of its deprecation.
fn with_successor(property: &Property, words: impl Fn(&Deprecation) -> String) -> String {
    let deprecated = property.deprecated.as_ref().map(words).unwrap_or_default();
    match deprecated.as_str() {
        "" => property.type_text().to_string(),
        said => format!("{}, {said}", property.type_text()),
    }
}

/// What to use instead of something deprecated.
pub(super) fn instead(deprecation: &Deprecation) -> String {
    match deprecation.successors.as_slice() {
        [] => "deprecated".to_owned(),
        successors => format!("deprecated in favour of {}", successors.join(", ")),
    }
}

/// What was to be used instead of something that is gone.
fn formerly(deprecation: &Deprecation) -> String {
    match deprecation.successors.as_slice() {
        [] => "was deprecated".to_owned(),
        successors => format!("was deprecated in favour of {}", successors.join(", ")),
    }
}

fn names(names: &[String]) -> String {
    match names {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        several => format!("one of {}", several.join(", ")),
    }
}
