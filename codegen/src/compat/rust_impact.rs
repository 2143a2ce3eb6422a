//! The impact of changes in Rust, determined from the public paths themselves instead of by rules.

use std::collections::{HashMap, HashSet};

use super::public_api::PublicApi;
use crate::diff::{
    Change, Conventions, Diff, Impact, Kind, PathChange, PathChangeKind, Renames, Subject, renames,
};
use crate::model::Model;
use crate::schema::Facts;

/// A version of the API, and the bindings made of it.
#[derive(Clone, Copy)]
pub struct ApiVersion<'v> {
    /// The facts.
    pub facts: &'v Facts,
    /// The bindings.
    pub model: &'v Model,
}

/// The diff of two versions, with what becomes of public paths of the bindings: `paths` are their
/// changes.
pub(super) fn diff(
    old: ApiVersion<'_>,
    new: ApiVersion<'_>,
    conventions: Conventions<'_>,
    paths: &[PathChange],
    public_api: (&PublicApi, &PublicApi),
) -> Diff {
    let mut diff = Diff::new(old.facts, new.facts, conventions);
    let gone: HashSet<&str> = paths
        .iter()
        .filter(|path| path.kind == PathChangeKind::Removed)
        .map(|path| path.path.as_str())
        .collect();
    let places = Places::new(&diff, old, new, &gone);
    let found: Vec<Vec<usize>> = paths.iter().map(|path| places.of(path)).collect();
    for change in &mut diff.changes {
        change.rust = Impact::None;
    }
    let subjects = (public_api.0.by_subject(), public_api.1.by_subject());
    for index in 0..diff.changes.len() {
        let change = &diff.changes[index];
        let subject = match &change.subject {
            Subject::Operation(path) => path.clone(),
            Subject::Type(_) | Subject::Member(..) => diff.subject(change),
        };
        let path = subjects.1.get(subject.as_str());
        let path = path.or_else(|| subjects.0.get(subject.as_str()));
        diff.changes[index].rust_path = path.map(|path| (*path).to_owned());
    }
    for (path, indices) in paths.iter().zip(&found) {
        let impact = match path.is_breaking() {
            true => Impact::Breaking,
            false => Impact::Additive,
        };
        for index in indices {
            diff.changes[*index].rust = diff.changes[*index].rust.max(impact);
        }
        // Members of a removed type are not reported separately.
        if path.is_breaking() && !whole(&path.path).is_some_and(|whole| gone.contains(whole)) {
            match indices.first() {
                Some(index) => diff.changes[*index].paths.push(path.clone()),
                None => diff.paths.push(path.clone()),
            }
        }
    }
    diff
}

/// Which changes of a diff a public path has to do with.
struct Places<'d> {
    diff: &'d Diff,
    by_subject: HashMap<&'d Subject, Vec<usize>>,
    /// Members of types that changed.
    by_owner: HashMap<&'d str, Vec<usize>>,
    /// By the path of a request's type, the path of the operation.
    requests: HashMap<String, &'d str>,
    /// Paths that are gone.
    gone: &'d HashSet<&'d str>,
    old: &'d Facts,
    renames: Renames,
}

impl<'d> Places<'d> {
    fn new(
        diff: &'d Diff,
        old: ApiVersion<'d>,
        new: ApiVersion<'d>,
        gone: &'d HashSet<&'d str>,
    ) -> Self {
        let mut by_subject: HashMap<&Subject, Vec<usize>> = HashMap::new();
        let mut by_owner: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, change) in diff.changes.iter().enumerate() {
            by_subject.entry(&change.subject).or_default().push(index);
            if let Subject::Member(owner, _) = &change.subject {
                by_owner.entry(owner).or_default().push(index);
            }
        }
        let operations = old.model.resources.iter().chain(&new.model.resources);
        let requests = operations
            .flat_map(|resource| &resource.operations)
            .map(|operation| {
                (
                    format!("requests::{}", operation.request),
                    operation.path.as_str(),
                )
            });
        Self {
            diff,
            by_subject,
            by_owner,
            requests: requests.collect(),
            gone,
            old: old.facts,
            renames: renames(old.facts, new.facts),
        }
    }

    /// The changes that cause the change of a path.
    fn of(&self, path: &PathChange) -> Vec<usize> {
        let around = self.around(path);
        let by = |holds: &dyn Fn(&Change) -> bool| -> Vec<usize> {
            let all = around.iter().copied();
            all.filter(|index| holds(&self.diff.changes[*index]))
                .collect()
        };
        let likely = match path.is_breaking() {
            true => Impact::Breaking,
            false => Impact::Additive,
        };
        let best = around
            .iter()
            .map(|index| rank(self.diff.changes[*index].kind))
            .min();
        [
            by(&|change| change.rust == likely && change.wire == likely),
            by(&|change| change.rust == likely),
            by(&|change| change.wire == likely),
            by(&|change| Some(rank(change.kind)) == best),
        ]
        .into_iter()
        .find(|found| !found.is_empty())
        .unwrap_or_default()
    }

    /// The changes of what a path names, else those of its owner, else those of its content.
    fn around(&self, path: &PathChange) -> Vec<usize> {
        let mut subjects = subjects(&path.subject, &self.renames);
        let owner = whole(&path.path).unwrap_or(&path.path);
        let operation = self.requests.get(owner);
        let operation = operation.map(|path| Subject::Operation((*path).to_owned()));
        // Requests are removed with their operation; bodies are shared.
        if self.gone.contains(owner) {
            subjects.splice(0..0, operation);
        } else {
            subjects.extend(operation);
        }
        let is_constructor = path.path.ends_with("::new()") && !self.gone.contains(owner);
        let direct = subjects
            .iter()
            .find_map(|subject| self.by_subject.get(subject));
        if let (Some(found), false) = (direct, is_constructor) {
            return found.clone();
        }
        let inside = subjects.iter().flat_map(|subject| match subject {
            Subject::Type(name) => self.members(name),
            Subject::Operation(path) => self.bodies(path),
            Subject::Member(..) => Vec::new(),
        });
        let inside: Vec<usize> = inside.collect();
        if inside.is_empty() {
            direct.cloned().unwrap_or_default()
        } else {
            inside
        }
    }

    /// The changes of a type's members.
    fn members(&self, name: &str) -> Vec<usize> {
        self.by_owner.get(name).cloned().unwrap_or_default()
    }

    /// The changes of the request and response of an operation.
    fn bodies(&self, path: &str) -> Vec<usize> {
        let Some(operation) = self.old.operations.get(path) else {
            return Vec::new();
        };
        let names = operation.request.iter().chain(&operation.response);
        names
            .flat_map(|name| self.members(self.renames.new_name(name)))
            .collect()
    }
}

/// Which kinds move paths, before those that rarely do.
fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::OperationDeprecated
        | Kind::OperationUndeprecated
        | Kind::OperationRestricted
        | Kind::OperationUnrestricted
        | Kind::PropertyDeprecated
        | Kind::PropertyUndeprecated
        | Kind::ConstraintChanged => 2,
        Kind::SchemaRenamed
        | Kind::PropertyRequired
        | Kind::PropertyOptional
        | Kind::PropertyNullable
        | Kind::PropertyNonNullable => 1,
        _ => 0,
    }
}

/// The wire subjects that a path may belong to, the closest first.
fn subjects(subject: &str, renames: &Renames) -> Vec<Subject> {
    if subject.contains('/') {
        return vec![Subject::Operation(subject.to_owned())];
    }
    let mut parts = subject.split('.');
    let name = renames
        .new_name(parts.next().unwrap_or_default())
        .to_owned();
    let rest: Vec<&str> = parts.collect();
    let mut all: Vec<Subject> = (1..=rest.len())
        .rev()
        .map(|length| Subject::Member(name.clone(), rest[..length].join(".")))
        .collect();
    all.push(Subject::Type(name));
    all
}

/// The type that contains a path: a field, a setter, a constructor or a variant.
fn whole(path: &str) -> Option<&str> {
    let start = path.find("::")? + 2;
    let end = path[start..].find(['.', ':'])?;
    Some(&path[..start + end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_owner_of_field_setter_and_variant() {
        assert_eq!(whole("types::Bill"), None);
        assert_eq!(whole("types::Bill.number"), Some("types::Bill"));
        assert_eq!(whole("types::Bill::new()"), Some("types::Bill"));
        assert_eq!(
            whole("requests::BillsAdd: Paginated"),
            Some("requests::BillsAdd")
        );
        assert_eq!(whole("resources::Bills::add()"), Some("resources::Bills"));
    }

    #[test]
    fn lists_subject_with_its_owners() {
        let member = |member: &str| Subject::Member("Bill".to_owned(), member.to_owned());
        assert_eq!(
            subjects("Bill.Data.Value", &Renames::default()),
            [
                member("Data.Value"),
                member("Data"),
                Subject::Type("Bill".to_owned())
            ]
        );
        let operation = Subject::Operation("bills/add".to_owned());
        assert_eq!(subjects("bills/add", &Renames::default()), [operation]);
    }
}
