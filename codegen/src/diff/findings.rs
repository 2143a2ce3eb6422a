//! The changes found so far, one for each subject and kind.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::change::{Change, Kind, Subject};
use super::impact::{Impact, Impacts, Usage};
use super::reach::{Reach, operations_of};
use super::renames::Renames;
use super::replace::{Inside, Versions};
use crate::schema::{Facts, TypeDef, TypeKind};
use crate::source::Place;

/// One change on the way to a diff.
#[derive(Default)]
struct Found {
    details: Vec<String>,
    impacts: Impacts,
    required: Option<bool>,
    /// The type that was used there.
    replaces: Option<String>,
}

/// Changes on the way to a diff.
pub(super) struct Findings<'f> {
    pub(super) versions: Versions<'f>,
    reach: Reach<'f>,
    /// The flag marks a difference between a type and its replacement.
    found: BTreeMap<(Subject, Kind, bool), Found>,
}

impl<'f> Findings<'f> {
    pub(super) fn new(old: &'f Facts, new: &'f Facts, renames: &'f Renames) -> Self {
        Self {
            versions: Versions { old, new, renames },
            reach: Reach::new(old, new),
            found: BTreeMap::new(),
        }
    }

    /// Adds a change, or more details of a known one.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        subject: Subject,
        detail: impl Into<String>,
        impacts: Impacts,
    ) {
        self.note(kind, subject, false, detail.into(), impacts);
    }

    /// Adds a new property.
    pub(super) fn add_property(
        &mut self,
        subject: Subject,
        detail: impl Into<String>,
        impacts: Impacts,
        required: bool,
    ) {
        let kind = Kind::PropertyAdded;
        let found = self.note(kind, subject, false, detail.into(), impacts);
        found.required = Some(required);
    }

    /// Adds a difference between a type and its replacement.
    pub(super) fn add_inside(&mut self, inside: Inside) {
        let Inside {
            subject,
            difference,
            replaces,
            required,
        } = inside;
        let found = self.note(
            difference.kind,
            subject,
            true,
            difference.detail,
            difference.impacts,
        );
        found.replaces.get_or_insert(replaces);
        found.required = found.required.or(required);
    }

    fn note(
        &mut self,
        kind: Kind,
        subject: Subject,
        inside: bool,
        detail: String,
        impacts: Impacts,
    ) -> &mut Found {
        let found = self.found.entry((subject, kind, inside)).or_default();
        found.impacts = found.impacts.worst(impacts);
        if !detail.is_empty() && !found.details.contains(&detail) {
            found.details.push(detail);
        }
        found
    }

    /// Where a type of the older version travels.
    pub(super) fn usage(&self, old: &str) -> Usage {
        self.reach.of(old, self.versions.renames)
    }

    /// The impact on the wire of the changes of a subject, `Impact::None` without changes.
    fn wire(&self, subject: Subject, kinds: &[Kind]) -> Impact {
        let one = |kind: &Kind| {
            Some(
                self.found
                    .get(&(subject.clone(), *kind, false))?
                    .impacts
                    .wire,
            )
        };
        kinds.iter().filter_map(one).max().unwrap_or_default()
    }

    /// The types that operations no longer reach (`old`) or did not reach before, for which
    /// something breaks or is added where they are referred to.
    ///
    /// A renamed type is not included: its name is not on the wire.
    pub(super) fn affected<'t>(
        &self,
        facts: &'t Facts,
        unmatched: &HashSet<&'t str>,
        old: bool,
    ) -> HashSet<&'t str> {
        let mut affected = HashSet::new();
        let mut todo: Vec<&str> = Vec::new();
        let enough = |impact: Impact| match old {
            true => impact == Impact::Breaking,
            false => impact != Impact::None,
        };
        for operation in facts.operations.values() {
            let subject = Subject::Operation(operation.path.clone());
            let whole = self.wire(
                subject.clone(),
                &[Kind::OperationAdded, Kind::OperationRemoved],
            );
            let request = self.wire(subject.clone(), &[Kind::OperationRequestChanged]);
            let response = self.wire(subject, &[Kind::OperationResponseChanged]);
            if enough(whole.max(request)) {
                todo.extend(operation.request.iter().map(String::as_str));
            }
            if enough(whole.max(response)) {
                todo.extend(operation.response.as_deref());
            }
        }
        for def in facts
            .types
            .values()
            .filter(|def| !unmatched.contains(def.name.as_str()))
        {
            let name = match old {
                true => self.versions.renames.new_name(&def.name),
                false => &def.name,
            };
            if let TypeKind::Object(properties) = &def.kind {
                for property in properties.values() {
                    let subject = Subject::Member(name.to_owned(), property.name.clone());
                    let kinds = [
                        Kind::PropertyAdded,
                        Kind::PropertyRemoved,
                        Kind::PropertyTypeChanged,
                    ];
                    if enough(self.wire(subject, &kinds)) {
                        todo.extend(property.names());
                    }
                }
            } else if enough(
                self.wire(Subject::Type(name.to_owned()), &[Kind::PropertyTypeChanged]),
            ) {
                todo.extend(def.names());
            }
        }
        while let Some(name) = todo.pop() {
            if unmatched.contains(name) && affected.insert(name) {
                todo.extend(
                    facts
                        .types
                        .get(name)
                        .map(TypeDef::names)
                        .unwrap_or_default(),
                );
            }
        }
        affected
    }

    /// All of them.
    pub(super) fn changes(self) -> Vec<Change> {
        let Versions { old, new, .. } = self.versions;
        let homes: HashMap<&str, &str> = old
            .types
            .values()
            .chain(new.types.values())
            .map(|def| (def.name.as_str(), def.home.as_str()))
            .collect();
        let resource = |subject: &Subject| match subject {
            Subject::Operation(path) => path.split('/').next().unwrap_or_default().to_owned(),
            Subject::Type(name) | Subject::Member(name, _) => homes
                .get(name.as_str())
                .copied()
                .unwrap_or_default()
                .to_owned(),
        };
        let (reached_before, reached_after) = (operations_of(old), operations_of(new));
        let operations = |subject: &Subject, replaces: Option<&str>| -> Vec<String> {
            let owner = match subject {
                Subject::Operation(path) => return vec![path.clone()],
                Subject::Type(name) | Subject::Member(name, _) => name.as_str(),
            };
            let of = |reached: Option<&Vec<&'f str>>| -> BTreeSet<&'f str> {
                reached.into_iter().flatten().copied().collect()
            };
            let after = of(reached_after.get(owner));
            // Only operations that reach both types have one in the place of the other.
            if let Some(old) = replaces {
                let both = &after & &of(reached_before.get(old));
                if !both.is_empty() {
                    return both.into_iter().map(str::to_owned).collect();
                }
            }
            let before = of(reached_before.get(self.versions.renames.old_name(owner)));
            let all = &before | &after;
            all.into_iter().map(str::to_owned).collect()
        };
        let changes: Vec<Change> = self
            .found
            .into_iter()
            .map(|((subject, kind, _), found)| {
                let owner_place = || match &subject {
                    Subject::Member(name, _) => place(new, &Subject::Type(name.clone())),
                    _ => None,
                };
                let old_subject = self.versions.old_subject(&subject);
                let now = place(new, &subject);
                let before = now.is_none().then(|| place(old, &old_subject)).flatten();
                Change {
                    kind,
                    resource: resource(&subject),
                    is_old_place: before.is_some(),
                    place: now.or(before).or_else(owner_place),
                    operations: operations(&subject, found.replaces.as_deref()),
                    subject,
                    detail: found.details.join("; "),
                    wire: found.impacts.wire,
                    rust: found.impacts.rust,
                    rule: found.impacts.rule,
                    required: found.required,
                    replaces: found.replaces,
                    paths: Vec::new(),
                    rust_path: None,
                    accepted: None,
                }
            })
            .collect();
        changes
    }
}

impl Versions<'_> {
    /// A subject of the newer version under its name in the older one.
    fn old_subject(self, subject: &Subject) -> Subject {
        let old = |name: &str| self.renames.old_name(name).to_owned();
        match subject {
            Subject::Operation(path) => Subject::Operation(path.clone()),
            Subject::Type(name) => Subject::Type(old(name)),
            Subject::Member(name, member) => Subject::Member(old(name), member.clone()),
        }
    }
}

/// The place of a subject in one version.
fn place(facts: &Facts, subject: &Subject) -> Option<Place> {
    match subject {
        Subject::Operation(path) => Some(facts.operations.get(path)?.place.clone()),
        Subject::Type(name) => Some(facts.types.get(name)?.place.clone()),
        Subject::Member(name, member) => {
            let def = facts.types.get(name)?;
            match &def.kind {
                TypeKind::Object(properties) => Some(properties.get(member)?.place.clone()),
                TypeKind::Enum(list) => {
                    let has = list.values.iter().any(|value| value == member);
                    has.then(|| def.place.clone())
                }
                TypeKind::Alias(_) => None,
            }
        }
    }
}
