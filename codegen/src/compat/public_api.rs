//! The public Rust surface of generated code, path by path, and the impact of a change on
//! callers.

use std::collections::{BTreeMap, HashMap};

use crate::diff::{PathChange, PathChangeKind};
use crate::lock::{self, NamesLock};
use crate::model::{Kind, Model, TypeDef, TypeKey};

/// Every public path of generated code with its signature.
///
/// [`compare`] compares two of them. Documentation and deprecations are not included, since they
/// break no caller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublicApi {
    entries: BTreeMap<String, Entry>,
    /// Second names of types, and the first ones.
    aliases: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// The wire name: `bills/add`, `Type`, `Type.Property`, `Enum.value`.
    subject: String,
    /// Types of arguments, fields and payloads; empty if the path is sufficient.
    signature: String,
    /// The successor that a deprecation names.
    successor: Option<String>,
}

impl PublicApi {
    /// Of generated code.
    pub fn of(model: &Model) -> Self {
        let bodies: HashMap<String, String> = model
            .types
            .iter()
            .filter(|def| matches!(def.key, TypeKey::Request(_)))
            .map(|def| (def.key.to_string(), body_of(def)))
            .collect();
        let mut public_api = Self::read(lock::lines_of(model).iter().map(String::as_str), &bodies);
        public_api.note_successors(model);
        public_api
    }

    /// Of what was published. Operations stand for the types of their bodies, which are not
    /// recorded.
    pub fn published(lock: &NamesLock) -> Self {
        Self::read(lock.lines(), &HashMap::new())
    }

    /// Reads lines of `names.lock`; other lines are skipped.
    fn read<'l>(lines: impl Iterator<Item = &'l str>, bodies: &HashMap<String, String>) -> Self {
        let lines: Vec<(&str, &str, &str)> = lines
            .filter_map(|line| {
                let (kind, rest) = line.split_once(' ')?;
                let (wire, rust) = rest.split_once(" = ")?;
                Some((kind, wire, rust))
            })
            .collect();
        let of = |wanted: &'static str| {
            lines
                .iter()
                .filter(move |(kind, ..)| *kind == wanted)
                .map(|(_, wire, rust)| (*wire, *rust))
        };
        let types: HashMap<&str, &str> = of("type").collect();
        let fields: HashMap<&str, (&str, &str)> = of("field")
            .filter_map(|(wire, rust)| Some((wire, rust.split_once(": ")?)))
            .collect();
        let constructors: Vec<(&str, &str, Vec<&str>)> = of("new")
            .map(|(wire, rust)| {
                let (key, constructor) = match types.contains_key(wire) {
                    true => (wire, "new"),
                    false => owner(&types, wire).unwrap_or((wire, "new")),
                };
                (key, constructor, names(rust))
            })
            .collect();
        // By type, what any of its constructors takes.
        let mut arguments: HashMap<&str, Vec<&str>> = HashMap::new();
        for (key, _, taken) in &constructors {
            arguments.entry(key).or_default().extend(taken);
        }
        let answers: HashMap<&str, &str> = of("answer").collect();
        let subject = |key: &str| bodies.get(key).map_or(key, String::as_str).to_owned();
        let mut public_api = Self::default();
        for (key, path) in of("type") {
            public_api.add(path.to_owned(), subject(key), String::new());
        }
        for (wire, (ident, ty)) in &fields {
            let Some((key, property)) = owner(&types, wire) else {
                continue;
            };
            let (path, subject) = (types[key], format!("{}.{property}", subject(key)));
            public_api.add(format!("{path}.{ident}"), subject.clone(), (*ty).to_owned());
            let set = arguments
                .get(key)
                .is_some_and(|taken| !taken.contains(&property));
            if set {
                public_api.add(format!("{path}::{ident}()"), subject, plain(ty).to_owned());
            }
        }
        for (key, constructor, taken) in &constructors {
            let Some(path) = types.get(key) else { continue };
            let taken: Vec<&str> = taken
                .iter()
                .map(|one| {
                    fields
                        .get(format!("{key}.{one}").as_str())
                        .map_or("?", |(_, ty)| ty)
                })
                .collect();
            public_api.add(
                format!("{path}::{constructor}()"),
                subject(key),
                format!("({})", taken.join(", ")),
            );
        }
        for (wire, rust) in of("variant") {
            let Some((key, value)) = owner(&types, wire) else {
                continue;
            };
            let (ident, payload) = rust.split_once(": ").unwrap_or((rust, ""));
            let path = format!("{}::{ident}", types[key]);
            public_api.add(
                path,
                format!("{}.{value}", subject(key)),
                payload.to_owned(),
            );
        }
        for (operation, path) in of("method") {
            let request = types.get(operation).copied().unwrap_or("()");
            let answer = answers.get(operation).copied().unwrap_or("()");
            public_api.add(
                format!("{path}()"),
                operation.to_owned(),
                format!("({request}) -> {answer}"),
            );
        }
        for (operation, item) in of("item") {
            if let Some(request) = types.get(operation) {
                public_api.add(
                    format!("{request}: Paginated"),
                    operation.to_owned(),
                    item.to_owned(),
                );
            }
        }
        for (entity, path) in of("entity") {
            public_api.add(path.to_owned(), entity.to_owned(), String::new());
        }
        for (_, rust) in of("alias") {
            if let Some((path, replacement)) = rust.split_once(": ")
                && let Some(target) = types.get(replacement)
            {
                public_api.add_alias(path, target);
            }
        }
        public_api
    }

    /// Rust paths (methods of handles, types, fields, variants) by their names on the wire.
    pub fn by_subject(&self) -> HashMap<&str, &str> {
        let mut paths: HashMap<&str, &str> = HashMap::new();
        // A method of a handle or a field is preferred to a constructor, a setter or a bound.
        let rank = |path: &str| match path {
            path if path.starts_with("resources::") => 0,
            path if path.ends_with("()") || path.contains(": ") => 3,
            path if path.contains('.') => 1,
            _ => 2,
        };
        for (path, entry) in &self.entries {
            let better = |known: &&str| (rank(path), path.len()) < (rank(known), known.len());
            if paths.get(entry.subject.as_str()).is_none_or(better) {
                paths.insert(&entry.subject, path);
            }
        }
        paths
    }

    /// All that is reached through the first name is reached through the second one as well.
    fn add_alias(&mut self, path: &str, target: &str) {
        let members: Vec<(String, Entry)> = self
            .entries
            .iter()
            .filter_map(|(member, entry)| {
                let rest = member.strip_prefix(target)?;
                let is_member = rest.is_empty() || rest.starts_with(['.', ':']);
                is_member.then(|| (format!("{path}{rest}"), entry.clone()))
            })
            .collect();
        self.entries.extend(members);
        let name = |path: &str| path.rsplit("::").next().unwrap_or(path).to_owned();
        self.aliases.insert(name(path), name(target));
    }

    /// A signature with first names alone.
    fn resolved(&self, signature: &str) -> String {
        if !idents(signature).any(|name| self.aliases.contains_key(name)) {
            return signature.to_owned();
        }
        let mut resolved = String::new();
        let mut name = String::new();
        let close = |name: &mut String, resolved: &mut String| {
            let first = self.aliases.get(name.as_str());
            resolved.push_str(first.unwrap_or(name));
            name.clear();
        };
        for one in signature.chars() {
            if one.is_ascii_alphanumeric() || one == '_' {
                name.push(one);
            } else {
                close(&mut name, &mut resolved);
                resolved.push(one);
            }
        }
        close(&mut name, &mut resolved);
        resolved
    }

    fn add(&mut self, path: String, subject: String, signature: String) {
        let entry = Entry {
            subject,
            signature,
            successor: None,
        };
        self.entries.insert(path, entry);
    }

    /// Records successors. An item is deprecated long before it is removed.
    fn note_successors(&mut self, model: &Model) {
        let mut note = |path: String, deprecated: &Option<String>| {
            let named = deprecated
                .as_deref()
                .and_then(|note| note.strip_prefix("use "))
                .and_then(|named| named.split("; ").next());
            if let (Some(named), Some(entry)) = (named, self.entries.get_mut(&path)) {
                entry.successor = Some(named.to_owned());
            }
        };
        for resource in &model.resources {
            for operation in &resource.operations {
                let path = format!("resources::{}::{}()", resource.handle, operation.method);
                note(path, &operation.deprecated);
                note(
                    format!("requests::{}", operation.request),
                    &operation.deprecated,
                );
            }
        }
        for def in &model.types {
            let Kind::Struct(body) = &def.kind else {
                continue;
            };
            let path = format!("{}::{}", def.key.namespace(), def.ident);
            for field in &body.fields {
                note(format!("{path}.{}", field.ident), &field.deprecated);
                note(format!("{path}::{}()", field.ident), &field.deprecated);
            }
        }
    }

    /// All paths with their signatures, in alphabetical order, for snapshots and people.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        self.entries
            .iter()
            .map(|(path, entry)| match entry.signature.as_str() {
                "" => path.clone(),
                signature => format!("{path}: {signature}"),
            })
    }

    /// For each name in a signature the paths that have it.
    pub(crate) fn mentions(&self) -> HashMap<&str, Vec<&str>> {
        let mut mentions: HashMap<&str, Vec<&str>> = HashMap::new();
        for (path, entry) in &self.entries {
            for name in idents(&entry.signature) {
                mentions.entry(name).or_default().push(path);
            }
        }
        mentions
    }

    /// The wire name of a path.
    pub(crate) fn subject(&self, path: &str) -> Option<&str> {
        self.entries.get(path).map(|entry| entry.subject.as_str())
    }

    /// How many paths there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether nothing is public.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// The changes from `old` to `new`: breaking ones first, each part in alphabetical order.
pub fn compare(old: &PublicApi, new: &PublicApi) -> Vec<PathChange> {
    let replaced = replaced(old, new);
    let mut changes = Vec::new();
    for (path, before) in &old.entries {
        let after = new.entries.get(path);
        let same =
            |after: &Entry| new.resolved(&after.signature) == new.resolved(&before.signature);
        if after.is_some_and(same) {
            continue;
        }
        changes.push(PathChange {
            path: path.clone(),
            subject: before.subject.clone(),
            kind: if after.is_some() {
                PathChangeKind::Changed
            } else {
                PathChangeKind::Removed
            },
            before: Some(before.signature.clone()),
            after: after.map(|after| after.signature.clone()),
            successor: match after {
                Some(_) => None,
                None => successor(path, before, new, &replaced),
            },
        });
    }
    for (path, after) in &new.entries {
        if !old.entries.contains_key(path) {
            changes.push(PathChange {
                path: path.clone(),
                subject: after.subject.clone(),
                kind: PathChangeKind::Added,
                before: None,
                after: Some(after.signature.clone()),
                successor: None,
            });
        }
    }
    changes.sort_by_key(|change| !change.is_breaking());
    changes
}

/// The replacement of a path that is gone: the successor of its deprecation, another version of the
/// operation, or the type that is used in its place.
fn successor(
    path: &str,
    gone: &Entry,
    new: &PublicApi,
    replaced: &HashMap<&str, BTreeMap<&str, usize>>,
) -> Option<String> {
    if let Some(named) = &gone.successor {
        return Some(named.clone());
    }
    if path.starts_with("resources::")
        || path.starts_with("requests::") && !path.contains(['.', ' '])
    {
        let (stem, _) = versioned(path)?;
        let versions = new.entries.keys().filter_map(|other| {
            let (other_stem, version) = versioned(other)?;
            (other_stem == stem).then_some((version, other))
        });
        return versions.max().map(|(_, other)| format!("`{other}`"));
    }
    if path.contains(['.', ' ']) || path.matches("::").count() != 1 {
        return None;
    }
    // A type is replaced by the type that is used in its places now.
    let name = path.rsplit("::").next()?;
    let votes = replaced.get(name)?;
    let (name, _) = votes.iter().max_by_key(|(_, votes)| **votes)?;
    let path = format!("types::{name}");
    let known = new.entries.contains_key(&path);
    Some(format!("`{}`", if known { path.as_str() } else { name }))
}

/// For each name in a signature, the names that replace it, and how often.
fn replaced<'s>(
    old: &'s PublicApi,
    new: &'s PublicApi,
) -> HashMap<&'s str, BTreeMap<&'s str, usize>> {
    let mut replaced: HashMap<&str, BTreeMap<&str, usize>> = HashMap::new();
    for (place, before) in &old.entries {
        let Some(after) = new.entries.get(place) else {
            continue;
        };
        if after.signature == before.signature {
            continue;
        }
        let (before, after): (Vec<&str>, Vec<&str>) = (
            idents(&before.signature).collect(),
            idents(&after.signature).collect(),
        );
        if before.len() == after.len() {
            for (before, after) in before.into_iter().zip(after) {
                if before != after {
                    *replaced
                        .entry(before)
                        .or_default()
                        .entry(after)
                        .or_default() += 1;
                }
            }
        }
    }
    replaced
}

/// `resources::Bills::get_all_v20230101()` -> `resources::Bills::get_all` and `20230101`.
fn versioned(path: &str) -> Option<(&str, &str)> {
    if path.contains(['.', ' ']) {
        return None;
    }
    let path = path.trim_end_matches("()");
    let is_version = |rest: &str| rest.len() == 8 && rest.bytes().all(|one| one.is_ascii_digit());
    let split = path.rsplit_once("_v").or_else(|| path.rsplit_once('V'));
    Some(match split {
        Some((stem, version)) if is_version(version) => (stem, version),
        _ => (path, ""),
    })
}

fn idents(signature: &str) -> impl Iterator<Item = &str> {
    signature
        .split(|one: char| !one.is_ascii_alphanumeric() && one != '_')
        .filter(|one| !one.is_empty())
}

/// The type that a member on the wire belongs to, and the rest: names of types may hold a dot
/// (unions written inside a type), and so may values of enums.
fn owner<'l>(types: &HashMap<&str, &str>, wire: &'l str) -> Option<(&'l str, &'l str)> {
    wire.rmatch_indices('.')
        .map(|(at, _)| (&wire[..at], &wire[at + 1..]))
        .find(|(key, _)| types.contains_key(key))
}

fn names(tuple: &str) -> Vec<&str> {
    tuple
        .trim_matches(['(', ')'])
        .split(", ")
        .filter(|one| !one.is_empty())
        .collect()
}

/// Setters take the content of an `Option`.
fn plain(ty: &str) -> &str {
    ty.strip_prefix("Option<")
        .and_then(|inner| inner.strip_suffix('>'))
        .unwrap_or(ty)
}

/// The type of a request's body on the wire, by which its properties are known.
fn body_of(def: &TypeDef) -> String {
    match &def.kind {
        Kind::Struct(_) => def.alias.clone().unwrap_or_else(|| def.ident.to_string()),
        _ => def.key.to_string(),
    }
}
