//! The public Rust surface of generated code, path by path, and what a change of it means for callers.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use crate::lock::{self, NamesLock};
use crate::model::{Kind, Model, TypeDef, TypeKey};

/// Every public path of generated code with what stands behind it.
///
/// Two surfaces are compared by [`compare`]. Documentation and deprecations are none of it: they break no caller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    entries: BTreeMap<String, Entry>,
    /// Second names of types, and the first ones.
    aliases: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// What it is on the wire: `bills/add`, `Type`, `Type.Property`, `Enum.value`.
    subject: String,
    /// Types of arguments, fields and payloads; empty where the path says all.
    signature: String,
    /// What a deprecation names as successor.
    successor: Option<String>,
}

/// What happens to a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Happens {
    /// It is there no more: breaking.
    Gone,
    /// It has another type, or takes other arguments: breaking.
    Changed,
    /// It was not there before: additive, since structs and enums are `#[non_exhaustive]`.
    Added,
}

/// One changed path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path in Rust: `types::Bill`, `types::Bill.number` (a field), `types::Bill::number()` (a setter), `types::BillState::Open`.
    pub path: String,
    /// What it is on the wire: `bills/add`, `Type`, `Type.Property`, `Enum.value`. A property of a request is one of the type of
    /// its body.
    pub subject: String,
    /// What happens to it.
    pub happens: Happens,
    /// What stood behind the path; nothing if it was not there.
    pub before: Option<String>,
    /// What stands behind it now; nothing if it is gone.
    pub after: Option<String>,
    /// What callers use instead, where that can be told.
    pub instead: Option<String>,
}

impl Change {
    /// Whether callers may have to change their code.
    pub fn is_breaking(&self) -> bool {
        self.happens != Happens::Added
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            before,
            after,
            ..
        } = self;
        let shown = |text: &Option<String>| match text.as_deref() {
            None | Some("") => "nothing".to_owned(),
            Some(text) => format!("`{text}`"),
        };
        match self.happens {
            Happens::Added => write!(f, "`{path}` is new")?,
            Happens::Gone => write!(f, "`{path}` is gone")?,
            Happens::Changed => {
                write!(f, "`{path}` was {} and is {}", shown(before), shown(after))?
            }
        }
        match &self.instead {
            Some(instead) => write!(f, ": use {instead}"),
            None => Ok(()),
        }
    }
}

impl Surface {
    /// Of generated code.
    pub fn of(model: &Model) -> Self {
        let bodies: HashMap<String, String> = model
            .types
            .iter()
            .filter(|def| matches!(def.key, TypeKey::Request(_)))
            .map(|def| (def.key.to_string(), body_of(def)))
            .collect();
        let mut surface = Self::read(lock::surface(model).iter().map(String::as_str), &bodies);
        surface.note_successors(model);
        surface
    }

    /// Of what was published. Operations stand for the types of their bodies, which are not recorded.
    pub fn published(lock: &NamesLock) -> Self {
        Self::read(lock.lines(), &HashMap::new())
    }

    /// Reads lines of `names.lock`; what is none is passed over.
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
        let arguments: HashMap<&str, Vec<&str>> =
            of("new").map(|(wire, rust)| (wire, names(rust))).collect();
        let answers: HashMap<&str, &str> = of("answer").collect();
        let subject = |key: &str| bodies.get(key).map_or(key, String::as_str).to_owned();
        let mut surface = Self::default();
        for (key, path) in of("type") {
            surface.add(path.to_owned(), subject(key), String::new());
        }
        for (wire, (ident, ty)) in &fields {
            let Some((key, property)) = owner(&types, wire) else {
                continue;
            };
            let (path, subject) = (types[key], format!("{}.{property}", subject(key)));
            surface.add(format!("{path}.{ident}"), subject.clone(), (*ty).to_owned());
            let set = arguments
                .get(key)
                .is_some_and(|taken| !taken.contains(&property));
            if set {
                surface.add(format!("{path}::{ident}()"), subject, plain(ty).to_owned());
            }
        }
        for (key, taken) in &arguments {
            let Some(path) = types.get(key) else { continue };
            let taken: Vec<&str> = taken
                .iter()
                .map(|one| {
                    fields
                        .get(format!("{key}.{one}").as_str())
                        .map_or("?", |(_, ty)| ty)
                })
                .collect();
            surface.add(
                format!("{path}::new()"),
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
            surface.add(
                path,
                format!("{}.{value}", subject(key)),
                payload.to_owned(),
            );
        }
        for (operation, path) in of("method") {
            let request = types.get(operation).copied().unwrap_or("()");
            let answer = answers.get(operation).copied().unwrap_or("()");
            surface.add(
                format!("{path}()"),
                operation.to_owned(),
                format!("({request}) -> {answer}"),
            );
        }
        for (operation, item) in of("item") {
            if let Some(request) = types.get(operation) {
                surface.add(
                    format!("{request}: Paginated"),
                    operation.to_owned(),
                    item.to_owned(),
                );
            }
        }
        for (entity, path) in of("entity") {
            surface.add(path.to_owned(), entity.to_owned(), String::new());
        }
        for (_, rust) in of("alias") {
            if let Some((path, heir)) = rust.split_once(": ")
                && let Some(target) = types.get(heir)
            {
                surface.add_alias(path, target);
            }
        }
        surface
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
        let mut word = String::new();
        let close = |word: &mut String, resolved: &mut String| {
            let first = self.aliases.get(word.as_str());
            resolved.push_str(first.unwrap_or(word));
            word.clear();
        };
        for one in signature.chars() {
            if one.is_ascii_alphanumeric() || one == '_' {
                word.push(one);
            } else {
                close(&mut word, &mut resolved);
                resolved.push(one);
            }
        }
        close(&mut word, &mut resolved);
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

    /// What is deprecated names what to use instead, long before it goes.
    fn note_successors(&mut self, model: &Model) {
        let mut note = |path: String, deprecated: &Option<String>| {
            let named = deprecated
                .as_deref()
                .and_then(|note| note.strip_prefix("use "));
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

    /// All paths, each with what stands behind it, in alphabetical order: what snapshots and people compare.
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

    /// What a path is on the wire.
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

/// What happens to the paths of `old` on the way to `new`: what breaks callers first, each part in alphabetical order.
pub fn compare(old: &Surface, new: &Surface) -> Vec<Change> {
    let replaced = replaced(old, new);
    let mut changes = Vec::new();
    for (path, before) in &old.entries {
        let after = new.entries.get(path);
        let same =
            |after: &Entry| new.resolved(&after.signature) == new.resolved(&before.signature);
        if after.is_some_and(same) {
            continue;
        }
        changes.push(Change {
            path: path.clone(),
            subject: before.subject.clone(),
            happens: if after.is_some() {
                Happens::Changed
            } else {
                Happens::Gone
            },
            before: Some(before.signature.clone()),
            after: after.map(|after| after.signature.clone()),
            instead: match after {
                Some(_) => None,
                None => instead(path, before, new, &replaced),
            },
        });
    }
    for (path, after) in &new.entries {
        if !old.entries.contains_key(path) {
            changes.push(Change {
                path: path.clone(),
                subject: after.subject.clone(),
                happens: Happens::Added,
                before: None,
                after: Some(after.signature.clone()),
                instead: None,
            });
        }
    }
    changes.sort_by_key(|change| !change.is_breaking());
    changes
}

/// What callers of a path that is gone use: what its deprecation named, another version of the operation, or what stands now where
/// the type stood.
fn instead(
    path: &str,
    gone: &Entry,
    new: &Surface,
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
    // A type: what stands now in its places.
    let name = path.rsplit("::").next()?;
    let votes = replaced.get(name)?;
    let (name, _) = votes.iter().max_by_key(|(_, votes)| **votes)?;
    let path = format!("types::{name}");
    let known = new.entries.contains_key(&path);
    Some(format!("`{}`", if known { path.as_str() } else { name }))
}

/// For each name in a signature those that stand in its places now, and how often.
fn replaced<'s>(old: &'s Surface, new: &'s Surface) -> HashMap<&'s str, BTreeMap<&'s str, usize>> {
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

/// The type that a member on the wire belongs to, and the rest: names of types may hold a dot (unions written inside a type), and
/// so may values of enums.
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

/// Setters take what stands inside of an `Option`.
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
