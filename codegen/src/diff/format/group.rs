//! Lines of a diff: all changes of one property together, and equal changes of many types as one.

use std::collections::{BTreeSet, HashMap};

use crate::diff::change::{Change, Diff, Subject};
use crate::diff::impact::Impact;
use crate::diff::path_change::PathChange;

/// Fewer equal changes are listed one by one.
const MANY: usize = 3;

/// One line.
pub(super) struct Group<'d> {
    /// The changes of one subject, and of the others that change alike.
    pub(super) changes: Vec<&'d Change>,
    /// Types whose members change alike; one, or none for an operation.
    pub(super) types: BTreeSet<&'d str>,
    /// Whether it is only a deprecation.
    pub(super) is_deprecation: bool,
    /// Why it is accepted.
    pub(super) accepted: Option<String>,
    /// How many of the changes are those of the first subject.
    own: usize,
}

impl<'d> Group<'d> {
    fn new(changes: Vec<&'d Change>) -> Self {
        Self {
            own: changes.len(),
            types: changes
                .iter()
                .filter_map(|change| match &change.subject {
                    Subject::Member(ty, _) => Some(ty.as_str()),
                    _ => None,
                })
                .collect(),
            is_deprecation: changes.iter().all(|change| change.is_deprecation()),
            accepted: changes[0].accepted.clone(),
            changes,
        }
    }

    /// The changes that the line is about.
    fn own(&self) -> &[&'d Change] {
        &self.changes[..self.own]
    }

    pub(super) fn first(&self) -> &'d Change {
        self.changes[0]
    }

    /// The change that matters most.
    pub(super) fn worst(&self) -> &'d Change {
        let own = self.own().iter().copied();
        own.rev()
            .max_by_key(|change| change.impact())
            .unwrap_or(self.changes[0])
    }

    fn impact(&self) -> Impact {
        self.worst().impact()
    }

    /// The section that it belongs to by what it means; none if it has one for another reason, or
    /// means nothing.
    pub(super) fn section(&self) -> Option<Impact> {
        let impact = self.impact();
        let other = self.is_deprecation || self.accepted.is_some() || impact == Impact::None;
        (!other).then_some(impact)
    }

    /// Whether it means nothing to callers.
    pub(super) fn is_silent(&self) -> bool {
        self.impact() == Impact::None && !self.is_deprecation && self.accepted.is_none()
    }

    /// The kinds of change, in words.
    pub(super) fn kinds(&self) -> String {
        let kinds: Vec<&str> = self.own().iter().map(|one| one.kind.as_str()).collect();
        kinds.join(", ")
    }

    /// Before and after. Parts that the detail of another change contains are not repeated.
    pub(super) fn detail(&self) -> String {
        let mut details: Vec<String> = Vec::new();
        for change in self.own() {
            let mut detail = change.detail.clone();
            if change.required == Some(true) {
                detail.push_str(if detail.is_empty() {
                    "required"
                } else {
                    ", required"
                });
            }
            if let Some(old) = &change.replaces {
                detail.push_str(&format!(" (in place of {old})"));
            }
            let detail = detail.trim_start().to_owned();
            if !detail.is_empty() && !details.contains(&detail) {
                details.push(detail);
            }
        }
        details.join("; ")
    }

    /// Where it breaks callers.
    pub(super) fn breaks(&self) -> Option<&'static str> {
        let any = |breaks: &dyn Fn(&Change) -> Impact| {
            let mut own = self.own().iter();
            own.any(|change| breaks(change) == Impact::Breaking)
        };
        match (any(&|one| one.wire), any(&|one| one.rust)) {
            (true, true) => Some("wire, rust"),
            (true, false) => Some("wire"),
            (false, true) => Some("rust"),
            (false, false) => None,
        }
    }

    /// All operations that it concerns.
    pub(super) fn operations(&self) -> BTreeSet<&'d str> {
        let all = self.changes.iter().flat_map(|change| &change.operations);
        all.map(String::as_str).collect()
    }

    /// Changes of public paths; for equal changes those of the first one.
    pub(super) fn paths(&self) -> impl Iterator<Item = &'d PathChange> {
        self.own().iter().flat_map(|change| &change.paths)
    }
}

/// All lines, in the order of their first changes.
pub(super) fn groups(diff: &Diff) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut changes: Vec<&Change> = Vec::new();
    // Deprecations are separate lines.
    let same = |one: &Change, other: &Change| {
        one.subject == other.subject
            && one.is_deprecation() == other.is_deprecation()
            && one.accepted == other.accepted
    };
    let mut ordered: Vec<&Change> = diff.changes.iter().collect();
    ordered.sort_by_key(|change| {
        let apart = (change.is_deprecation(), change.accepted.is_some());
        (&change.resource, &change.subject, apart, change.kind)
    });
    for change in ordered {
        if changes.last().is_some_and(|last| !same(last, change)) {
            groups.push(Group::new(std::mem::take(&mut changes)));
        }
        changes.push(change);
    }
    if !changes.is_empty() {
        groups.push(Group::new(changes));
    }
    folded(groups)
}

/// Equal changes of the same member of many types as one line, at the place of the first.
fn folded(groups: Vec<Group<'_>>) -> Vec<Group<'_>> {
    let key = |group: &Group<'_>| match &group.first().subject {
        Subject::Member(_, member) if group.section().is_some() => Some((
            member.clone(),
            group.kinds(),
            group.detail(),
            group.breaks(),
            group.impact(),
        )),
        _ => None,
    };
    let mut counts: HashMap<_, usize> = HashMap::new();
    for key in groups.iter().filter_map(key) {
        *counts.entry(key).or_default() += 1;
    }
    let mut first: HashMap<_, usize> = HashMap::new();
    let mut all: Vec<Group<'_>> = Vec::new();
    for group in groups {
        let Some(key) = key(&group).filter(|key| counts[key] >= MANY) else {
            all.push(group);
            continue;
        };
        match first.get(&key) {
            Some(index) => {
                let there: &mut Group<'_> = &mut all[*index];
                there.changes.extend(group.changes);
                there.types.extend(group.types);
            }
            None => {
                first.insert(key, all.len());
                all.push(group);
            }
        }
    }
    all
}
