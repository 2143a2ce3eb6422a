//! Lines of a diff: all changes of one property together, and equal changes of many types as one.

use std::collections::{BTreeSet, HashMap};

use crate::diff::change::{Change, Diff, Kind, Subject};
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
    /// The enum, if the line is about several new values of it that callers may ignore.
    pub(super) values_of: Option<&'d str>,
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
            values_of: None,
            changes,
        }
    }

    /// The enum, if this is one new value of it that callers may ignore.
    fn new_value_of(&self) -> Option<&'d str> {
        let [only] = self.changes.as_slice() else {
            return None;
        };
        match &only.subject {
            Subject::Member(ty, _) if only.kind == Kind::EnumValueAdded => {
                let is_additive = self.section() == Some(Impact::Additive);
                (is_additive && only.paths.is_empty()).then_some(ty)
            }
            _ => None,
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

    /// The section by impact. `None` for deprecations, accepted changes and changes without effect.
    pub(super) fn section(&self) -> Option<Impact> {
        let impact = self.impact();
        let other = self.is_deprecation || self.accepted.is_some() || impact == Impact::None;
        (!other).then_some(impact)
    }

    /// Whether it has no effect on callers.
    pub(super) fn is_silent(&self) -> bool {
        self.impact() == Impact::None && !self.is_deprecation && self.accepted.is_none()
    }

    /// The rule of the line: that of the change with the greatest impact.
    pub(super) fn rule(&self) -> &'static str {
        self.worst().rule
    }

    /// The place, marked if it is in the older version.
    pub(super) fn place(&self) -> Option<String> {
        let first = self.first();
        let place = first.place.as_ref()?;
        let was = if first.is_old_place { "was at " } else { "" };
        Some(format!(
            "{was}{}:{}",
            place.source().name(),
            place.start().line
        ))
    }

    /// The path in Rust, unless separate lines report its paths.
    pub(super) fn rust_path(&self) -> Option<&'d str> {
        let alone = self.types.len() < 2 && self.paths().next().is_none();
        let path = self.own().iter().find_map(|one| one.rust_path.as_deref());
        let path = path.filter(|_| alone)?;
        match self.values_of {
            Some(_) => path.rsplit_once("::").map(|(list, _)| list),
            None => Some(path),
        }
    }

    /// All kinds of changes, to compare them with those of other subjects.
    fn kinds(&self) -> Vec<Kind> {
        self.own().iter().map(|one| one.kind).collect()
    }

    /// The states before and after. Details that another one contains are omitted. If some changes
    /// have an effect, the details of those without one are omitted as well.
    pub(super) fn detail(&self) -> String {
        if self.values_of.is_some() {
            return self.new_values();
        }
        let mut details: Vec<String> = Vec::new();
        let least = self.impact().min(Impact::Additive);
        for change in self.own().iter().filter(|one| one.impact() >= least) {
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
        let says_less = |one: &String| {
            let mut others = details.iter();
            others.any(|other| other != one && other.starts_with(one.as_str()))
        };
        let details: Vec<&str> = details
            .iter()
            .filter(|one| !says_less(one))
            .map(String::as_str)
            .collect();
        details.join("; ")
    }

    /// The new values of an enum: `+ First + Second`.
    fn new_values(&self) -> String {
        let values = self.own().iter().filter_map(|one| match &one.subject {
            Subject::Member(_, value) => Some(format!("+ {value}")),
            _ => None,
        });
        let mut values: Vec<String> = values.collect();
        let old = self.first().replaces.as_ref();
        values.extend(old.map(|old| format!("(in place of {old})")));
        values.join(" ")
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

    /// The same as sentences, with the number of other types that change alike.
    pub(super) fn path_lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.paths().map(ToString::to_string).collect();
        if let (false, more @ 1..) = (lines.is_empty(), self.types.len().saturating_sub(1)) {
            lines.push(format!("the same in {more} more types"));
        }
        lines
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
    folded(joined(groups))
}

/// Puts new values of one enum that callers may ignore on one line, at the place of the first.
fn joined(groups: Vec<Group<'_>>) -> Vec<Group<'_>> {
    let mut first: HashMap<_, usize> = HashMap::new();
    let mut all: Vec<Group<'_>> = Vec::new();
    for group in groups {
        let Some(list) = group.new_value_of() else {
            all.push(group);
            continue;
        };
        match first.get(&(list, &group.first().replaces)) {
            Some(index) => {
                let there: &mut Group<'_> = &mut all[*index];
                there.changes.extend(group.changes);
                there.own = there.changes.len();
                there.values_of = Some(list);
            }
            None => {
                first.insert((list, &group.first().replaces), all.len());
                all.push(group);
            }
        }
    }
    all
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
