//! Operations with operations, types with types.

use std::collections::HashSet;

use super::change::{Kind, Subject, kind_name};
use super::conventions::Conventions;
use super::deprecation::{changed, differs as deprecation_differs, formerly, successor};
use super::findings::Findings;
use super::impact::{Direction, Event, Impact, Impacts, impact, worst};
use super::replace::{Versions, added};
use crate::schema::{Deprecation, Enum, Facts, Operation, Property, TypeDef, TypeKind};

/// Compares all operations.
pub(super) fn operations(conventions: Conventions<'_>, findings: &mut Findings<'_>) {
    let Versions { old, new, .. } = findings.versions;
    for before in old.operations.values() {
        match new.operations.get(&before.path) {
            Some(after) => {
                operation(before, after, findings);
                paging(conventions, before, after, findings);
            }
            None => {
                let detail = before.deprecated.as_ref().map(formerly).unwrap_or_default();
                report(
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
            report(
                findings,
                Kind::OperationAdded,
                Event::OperationAdded,
                after,
                detail.to_owned(),
            );
        }
    }
}

fn report(
    findings: &mut Findings<'_>,
    kind: Kind,
    event: Event,
    operation: &Operation,
    detail: String,
) {
    let subject = Subject::Operation(operation.path.clone());
    findings.add(kind, subject, detail, impact(event, Direction::Request));
}

fn operation(old: &Operation, new: &Operation, findings: &mut Findings<'_>) {
    bodies(old, new, findings);
    answers(old, new, findings);
    if deprecation_differs(&old.deprecated, &new.deprecated) {
        let (kind, event) = match new.deprecated {
            Some(_) => (Kind::OperationDeprecated, Event::OperationDeprecated),
            None => (Kind::OperationUndeprecated, Event::OperationUndeprecated),
        };
        let detail = new.deprecated.as_ref();
        let detail = detail.map(|one| changed(&old.deprecated, one));
        report(findings, kind, event, new, detail.unwrap_or_default());
    }
    if old.restricted != new.restricted {
        let (kind, event) = match new.restricted {
            true => (Kind::OperationRestricted, Event::OperationRestricted),
            false => (Kind::OperationUnrestricted, Event::OperationUnrestricted),
        };
        report(findings, kind, event, new, String::new());
    }
}

/// Whether an operation returns pages.
fn paging(
    conventions: Conventions<'_>,
    old: &Operation,
    new: &Operation,
    findings: &mut Findings<'_>,
) {
    let is_paged = |facts: &Facts, operation: &Operation| {
        let has = |name: &String, wanted: &str| match facts.types.get(name).map(|def| &def.kind) {
            Some(TypeKind::Object(properties)) => properties.contains_key(wanted),
            _ => false,
        };
        let takes = |name: &String| has(name, conventions.limitation);
        let leads = |name: &String| has(name, conventions.cursor);
        operation.request.iter().any(takes) && operation.response.iter().any(leads)
    };
    let Versions {
        old: before,
        new: after,
        ..
    } = findings.versions;
    match (is_paged(before, old), is_paged(after, new)) {
        (true, false) => report(
            findings,
            Kind::OperationUnpaged,
            Event::Unpaged,
            new,
            "no longer paged".to_owned(),
        ),
        (false, true) => report(
            findings,
            Kind::OperationPaged,
            Event::Paged,
            new,
            "paged".to_owned(),
        ),
        _ => {}
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
    let impacts = match (gone.as_slice(), come.as_slice()) {
        ([], []) => return,
        ([before], [after]) => {
            let (impacts, inside) = versions.root(before, after, direction);
            inside.into_iter().for_each(|one| findings.add_inside(one));
            impacts
        }
        ([before], []) if new.request.is_empty() => versions.body(Some(before), None, direction),
        ([], [after]) if old.request.is_empty() => versions.body(None, Some(after), direction),
        ([], _) => impact(Event::VariantAdded, direction),
        _ => impact(Event::VariantRemoved, direction),
    };
    let subject = Subject::Operation(new.path.clone());
    let detail = format!("{} → {}", names(&old.request), names(&new.request));
    findings.add(Kind::OperationRequestChanged, subject, detail, impacts);
}

fn answers(old: &Operation, new: &Operation, findings: &mut Findings<'_>) {
    let versions = findings.versions;
    let subject = Subject::Operation(new.path.clone());
    let kind = Kind::OperationResponseChanged;
    let (before, after) = (old.response.as_deref(), new.response.as_deref());
    let direction = Direction::Response;
    if before.map(|name| versions.renames.new_name(name)) != after {
        // Code names the type of a response.
        let named = Impacts::of(Impact::None, Impact::Breaking).by("type-replaced");
        let impacts = match (before, after) {
            (Some(before), Some(after)) => {
                let (impacts, inside) = versions.root(before, after, direction);
                inside.into_iter().for_each(|one| findings.add_inside(one));
                impacts
            }
            _ => versions.body(before, after, direction),
        };
        let name = |one: Option<&str>| one.unwrap_or("nothing").to_owned();
        let detail = format!("{} → {}", name(before), name(after));
        findings.add(kind, subject.clone(), detail, impacts.worst(named));
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
        let impacts = impact(Event::Statuses, direction);
        findings.add(kind, subject, format!("statuses{statuses}"), impacts);
    }
}

/// Compares all types.
pub(super) fn types(findings: &mut Findings<'_>) {
    let Versions { old, new, renames } = findings.versions;
    for (before, after) in renames.pairs() {
        let impacts = impact(Event::Renamed, Direction::Request);
        let subject = Subject::Type(after.to_owned());
        findings.add(
            Kind::SchemaRenamed,
            subject,
            format!("{before} → {after}"),
            impacts,
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
    let affected = findings.affected(old, &gone, true);
    for name in gone {
        let wire = if affected.contains(name) {
            Impact::Breaking
        } else {
            Impact::None
        };
        let impacts = Impacts::of(wire, Impact::Breaking).by("type-removed");
        findings.add(
            Kind::SchemaRemoved,
            Subject::Type(name.to_owned()),
            kind_of(&old.types[name]),
            impacts,
        );
    }
    let affected = findings.affected(new, &come, false);
    for name in come {
        let wire = if affected.contains(name) {
            Impact::Additive
        } else {
            Impact::None
        };
        let impacts = Impacts::of(wire, Impact::Additive).by("type-added");
        findings.add(
            Kind::SchemaAdded,
            Subject::Type(name.to_owned()),
            kind_of(&new.types[name]),
            impacts,
        );
    }
}

fn kind_of(def: &TypeDef) -> String {
    kind_name(&def.kind)
}

fn pair(old: &TypeDef, new: &TypeDef, findings: &mut Findings<'_>) {
    let versions = findings.versions;
    let usage = findings.usage(&old.name);
    match (&old.kind, &new.kind) {
        (TypeKind::Object(before), TypeKind::Object(after)) => {
            for one in before.values() {
                let subject = Subject::Member(new.name.clone(), one.name.clone());
                let Some(other) = after.get(&one.name) else {
                    let detail = with_successor(one, formerly);
                    let impacts = worst(Event::PropertyRemoved, usage);
                    findings.add(Kind::PropertyRemoved, subject, detail, impacts);
                    continue;
                };
                let ways: Vec<Direction> = usage.each().collect();
                // A type that nothing reaches has differences as well; they mean nothing.
                for direction in if ways.is_empty() {
                    &[Direction::Response][..]
                } else {
                    &ways
                } {
                    let (differences, inside) = versions.property(one, other, *direction);
                    if !ways.is_empty() {
                        inside.into_iter().for_each(|one| findings.add_inside(one));
                    }
                    for difference in differences {
                        let impacts = if ways.is_empty() {
                            Impacts::NONE.by(difference.impacts.rule)
                        } else {
                            difference.impacts
                        };
                        findings.add(difference.kind, subject.clone(), difference.detail, impacts);
                    }
                }
            }
            for one in after.values().filter(|one| !before.contains_key(&one.name)) {
                let subject = Subject::Member(new.name.clone(), one.name.clone());
                let detail = with_successor(one, successor);
                let required = added(one) == Event::RequiredPropertyAdded;
                findings.add_property(subject, detail, worst(added(one), usage), required);
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
                let impacts = worst(Event::ValueRemoved, usage);
                findings.add(Kind::EnumValueRemoved, subject, "", impacts);
            }
            for subject in values(after, before) {
                findings.add(
                    Kind::EnumValueAdded,
                    subject,
                    "",
                    worst(Event::ValueAdded, usage),
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
                    worst(Event::Marked, usage),
                );
            }
        }
        _ => whole(old, new, findings),
    }
}

/// Types that change as a whole: an object that becomes an enum, a list with items of another type.
fn whole(old: &TypeDef, new: &TypeDef, findings: &mut Findings<'_>) {
    let versions = findings.versions;
    if let (TypeKind::Alias(before), TypeKind::Alias(after)) = (&old.kind, &new.kind) {
        let name = |name: &str| versions.renames.new_name(name).to_owned();
        if before.renamed(&name) == *after {
            return;
        }
    }
    let detail = format!("{} → {}", kind_of(old), kind_of(new));
    let impacts = worst(Event::Replaced, findings.usage(&old.name));
    findings.add(
        Kind::PropertyTypeChanged,
        Subject::Type(new.name.clone()),
        detail,
        impacts,
    );
}

/// The type of a property, and its deprecation in words.
fn with_successor(property: &Property, words: impl Fn(&Deprecation) -> String) -> String {
    let deprecated = property.deprecated.as_ref().map(words).unwrap_or_default();
    match deprecated.as_str() {
        "" => property.type_text().to_string(),
        note => format!("{}, {note}", property.type_text()),
    }
}

fn names(names: &[String]) -> String {
    match names {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        several => format!("one of {}", several.join(", ")),
    }
}
