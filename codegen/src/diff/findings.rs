//! What was found so far, one change for each subject and kind.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::change::{Change, Kind, Subject};
use super::impact::{Impact, Impacts, Usage};
use super::reach::Reach;
use super::renames::Renames;
use super::replace::Versions;
use crate::schema::{Facts, TypeDef, TypeKind};

/// Changes on the way to a diff.
pub(super) struct Findings<'f> {
    pub(super) versions: Versions<'f>,
    reach: Reach<'f>,
    found: BTreeMap<(Subject, Kind), (Vec<String>, Impacts)>,
}

impl<'f> Findings<'f> {
    pub(super) fn new(old: &'f Facts, new: &'f Facts, renames: &'f Renames) -> Self {
        Self {
            versions: Versions { old, new, renames },
            reach: Reach::new(old, new),
            found: BTreeMap::new(),
        }
    }

    /// Adds a change, or what more there is to one.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        subject: Subject,
        detail: impl Into<String>,
        impacts: Impacts,
    ) {
        let (details, so_far) = self.found.entry((subject, kind)).or_default();
        *so_far = so_far.worst(impacts);
        let detail = detail.into();
        if !detail.is_empty() && !details.contains(&detail) {
            details.push(detail);
        }
    }

    /// Where a type of the older version travels.
    pub(super) fn usage(&self, old: &str) -> Usage {
        self.reach.of(old, self.versions.renames)
    }

    /// What a change means on the wire; nothing if there is none.
    fn wire(&self, subject: Subject, kinds: &[Kind]) -> Impact {
        let one = |kind: &Kind| Some(self.found.get(&(subject.clone(), *kind))?.1.wire);
        kinds.iter().filter_map(one).max().unwrap_or_default()
    }

    /// The types that operations no longer reach (`old`) or did not reach before, for which something breaks or is added where
    /// they are referred to.
    ///
    /// A type that is merely called otherwise where it stood is none of them: nothing of it is on the wire.
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
        self.found
            .into_iter()
            .map(|((subject, kind), (details, impacts))| Change {
                kind,
                resource: resource(&subject),
                subject,
                detail: details.join("; "),
                wire: impacts.wire,
                rust: impacts.rust,
                paths: Vec::new(),
            })
            .collect()
    }
}
