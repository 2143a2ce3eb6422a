//! `names.lock`: the published Rust names, one in each line. A published name stays until its line
//! is changed.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Field, Kind, Model, TypeDef, TypeKey};
use crate::naming::RustIdent;
use crate::source::{Place, Position, Source};

const HEADER: &str = "# The published Rust surface: wire name = Rust name. Written by `cargo xtask update` and `cargo xtask lock`; a line that is here never changes by itself.\n";

/// The published surface.
#[derive(Clone, Debug, Default)]
pub struct NamesLock {
    lines: BTreeSet<String>,
    types: HashMap<String, RustIdent>,
    /// By the whole wire name (`Type.Property`): values of enums have points of their own.
    members: HashMap<String, (RustIdent, String)>,
    arguments: HashMap<String, Vec<String>>,
    /// The kind of members of a type: `field` or `variant`.
    kinds: HashMap<String, &'static str>,
    methods: HashSet<String>,
    answers: HashMap<String, String>,
    items: HashMap<String, String>,
    pinned: HashMap<String, String>,
    /// Types that gave their places to another one: their names in Rust, and that other one's on
    /// the wire.
    aliases: BTreeMap<String, (RustIdent, String)>,
}

impl NamesLock {
    /// Reads the file; nothing published yet is an empty one.
    pub fn parse(source: &Arc<Source>) -> Result<Self, Diagnostics> {
        let mut lock = Self::default();
        let mut out = Diagnostics::new();
        for (index, line) in source.text().lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if lock.take(line).is_none() {
                let start = Position {
                    line: index + 1,
                    column: 1,
                };
                let end = Position {
                    line: index + 1,
                    column: line.chars().count() + 1,
                };
                out.push(
                    Diagnostic::error(&Place::new(source, start, end), "not a line of the published surface")
                        .help("a line is `type`, `field`, `variant`, `new`, `method`, `answer`, `item`, `alias`, `pinned` or `entity`, a name on the wire, ` = ` and its name in Rust"),
                );
            }
            lock.lines.insert(line.to_owned());
        }
        lock.settle();
        out.unless_errors(lock).map(|(lock, _)| lock)
    }

    fn take(&mut self, line: &str) -> Option<()> {
        let (kind, rest) = line.split_once(' ')?;
        let (wire, rust) = rest.split_once(" = ")?;
        match kind {
            "type" => {
                let (_, name) = rust.rsplit_once("::")?;
                self.types.insert(wire.to_owned(), RustIdent::new(name)?);
            }
            "field" | "variant" => {
                wire.split_once('.')?;
                let (name, ty) = rust.split_once(": ").unwrap_or((rust, ""));
                let name = RustIdent::new(name.trim_start_matches("r#"))?;
                self.members.insert(wire.to_owned(), (name, ty.to_owned()));
            }
            "new" => {
                let arguments = rust.strip_prefix('(')?.strip_suffix(')')?;
                let arguments = arguments
                    .split(", ")
                    .filter(|one| !one.is_empty())
                    .map(str::to_owned)
                    .collect();
                self.arguments.insert(wire.to_owned(), arguments);
            }
            "method" => {
                self.methods.insert(wire.to_owned());
            }
            "answer" => {
                self.answers.insert(wire.to_owned(), rust.to_owned());
            }
            "item" => {
                self.items.insert(wire.to_owned(), rust.to_owned());
            }
            "alias" => {
                let (path, replacement) = rust.split_once(": ")?;
                let (_, name) = path.rsplit_once("::")?;
                self.aliases.insert(
                    wire.to_owned(),
                    (RustIdent::new(name)?, replacement.to_owned()),
                );
            }
            "pinned" => {
                self.pinned.insert(wire.to_owned(), rust.to_owned());
            }
            "entity" => {}
            _ => return None,
        }
        Some(())
    }

    /// The published name of a type.
    pub fn ty(&self, key: &TypeKey) -> Option<RustIdent> {
        self.types.get(&key.to_string()).cloned()
    }

    /// The published name of a field.
    pub fn field(&self, key: &TypeKey, wire: &str) -> Option<RustIdent> {
        self.member(key, wire).map(|(name, _)| name.clone())
    }

    /// The published Rust type of a field.
    pub fn field_type(&self, key: &TypeKey, wire: &str) -> Option<&str> {
        self.member(key, wire).map(|(_, ty)| ty.as_str())
    }

    /// The published name of a variant.
    pub fn variant(&self, key: &TypeKey, wire: &str) -> Option<RustIdent> {
        self.field(key, wire)
    }

    /// Whether it was published as a struct.
    pub fn is_struct(&self, key: &TypeKey) -> bool {
        self.kinds.get(&key.to_string()) == Some(&"field")
    }

    /// Whether it was published as an enum or a union.
    pub fn is_choice(&self, key: &TypeKey) -> bool {
        self.kinds.get(&key.to_string()) == Some(&"variant")
    }

    /// The response of a published operation. The outer `None` is an unpublished operation, the
    /// inner one an empty response.
    pub fn answer(&self, operation: &str) -> Option<Option<&str>> {
        self.methods
            .contains(operation)
            .then(|| self.answers.get(operation).map(String::as_str))
    }

    /// The item type of a published list.
    pub fn item(&self, operation: &str) -> Option<&str> {
        self.items.get(operation).map(String::as_str)
    }

    /// The type that the schema had at a place where a published type was kept.
    pub fn pinned(&self, place: &str) -> Option<&str> {
        self.pinned.get(place).map(String::as_str)
    }

    /// Aliases: the wire name and the Rust name of a removed type, and the type that replaces it.
    pub fn aliases(&self) -> impl Iterator<Item = (&str, &RustIdent, &str)> {
        self.aliases
            .iter()
            .map(|(gone, (ident, replacement))| (gone.as_str(), ident, replacement.as_str()))
    }

    /// The properties that the published constructor takes, in its order; nothing if none was
    /// published.
    pub fn arguments(&self, key: &TypeKey) -> Option<&[String]> {
        self.arguments.get(&key.to_string()).map(Vec::as_slice)
    }

    fn member(&self, key: &TypeKey, wire: &str) -> Option<&(RustIdent, String)> {
        self.members.get(&format!("{key}.{wire}"))
    }

    /// All lines, in order.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }

    /// The published names of a model.
    pub fn of(model: &Model) -> Self {
        let mut lock = Self::default();
        for line in lines_of(model) {
            lock.take(&line);
            lock.lines.insert(line);
        }
        lock.settle();
        lock
    }

    /// The same names after types were renamed on the wire, given as old and new wire names. Names
    /// in Rust stay.
    pub fn renamed<'p>(&self, pairs: impl IntoIterator<Item = (&'p str, &'p str)>) -> Self {
        let names: HashMap<&str, &str> = pairs.into_iter().collect();
        self.with(|line| Some(renamed(line, &names).unwrap_or_else(|| line.to_owned())))
    }

    /// The same surface, with the name of one type as a second name of another: both by their names
    /// on the wire.
    pub fn aliased(&self, gone: &str, replacement: &str) -> Self {
        self.with(|line| {
            let (kind, rest) = line.split_once(' ')?;
            let of_gone = matches!(kind, "type" | "field" | "variant" | "new" | "pinned")
                && rest
                    .strip_prefix(gone)
                    .is_some_and(|rest| rest.starts_with(['.', ' ']));
            if !of_gone {
                // Aliases of a removed type become aliases of its replacement.
                return Some(match line.strip_suffix(&format!(": {gone}")) {
                    Some(start) if kind == "alias" => format!("{start}: {replacement}"),
                    _ => line.to_owned(),
                });
            }
            let path = rest.strip_prefix(gone)?.strip_prefix(" = ")?;
            (kind == "type").then(|| format!("alias {gone} = {path}: {replacement}"))
        })
    }

    /// The same surface without what was published for some names on the wire, with all of their
    /// members: that is published again.
    pub fn without(&self, names: &[String]) -> Self {
        self.with(|line| {
            let (_, rest) = line.split_once(' ')?;
            let gone = |name: &String| {
                rest.strip_prefix(name.as_str())
                    .is_some_and(|rest| rest.starts_with(['.', ' ']))
            };
            (!names.iter().any(gone)).then(|| line.to_owned())
        })
    }

    fn with(&self, each: impl Fn(&str) -> Option<String>) -> Self {
        let mut lock = Self::default();
        for line in self.lines.iter().filter_map(|line| each(line)) {
            lock.take(&line);
            lock.lines.insert(line);
        }
        lock.settle();
        lock
    }

    /// Distinguishes structs from enums. Names of types and values of enums may contain a dot, so
    /// all types must be known first.
    fn settle(&mut self) {
        for line in &self.lines {
            let kind = match line.split_once(' ') {
                Some(("field", _)) => "field",
                Some(("variant", _)) => "variant",
                _ => continue,
            };
            let wire = line[kind.len() + 1..]
                .split(" = ")
                .next()
                .unwrap_or_default();
            let owner = wire
                .rmatch_indices('.')
                .map(|(at, _)| &wire[..at])
                .find(|owner| self.types.contains_key(*owner));
            if let Some(owner) = owner {
                self.kinds.insert(owner.to_owned(), kind);
            }
        }
    }

    /// Published lines that a model no longer has, and unpublished lines that it has.
    pub fn compare(&self, model: &Model) -> Comparison {
        let now = lines_of(model);
        Comparison {
            gone: self
                .lines
                .difference(&now)
                .filter(|line| !line.starts_with("pinned "))
                .cloned()
                .collect(),
            unpublished: now.difference(&self.lines).cloned().collect(),
        }
    }
}

/// A line whose wire name starts with a type that has another name now.
fn renamed(line: &str, names: &HashMap<&str, &str>) -> Option<String> {
    let (kind, rest) = line.split_once(' ')?;
    if kind == "alias" {
        let (start, replacement) = line.rsplit_once(": ")?;
        return Some(format!("{start}: {}", names.get(replacement)?));
    }
    if !matches!(kind, "type" | "field" | "variant" | "new" | "pinned") {
        return None;
    }
    let end = rest.find(['.', ' '])?;
    let new = names.get(&rest[..end])?;
    Some(format!("{kind} {new}{}", &rest[end..]))
}

/// The differences between a model and the published names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Published, and not there any more.
    pub gone: Vec<String>,
    /// There, and not published yet.
    pub unpublished: Vec<String>,
}

/// The text of `names.lock` for a model.
pub fn write(model: &Model) -> String {
    let mut text = HEADER.to_owned();
    for line in lines_of(model) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// The lines of a model.
pub(crate) fn lines_of(model: &Model) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for entity in &model.entities {
        lines.insert(format!("entity {0} = entities::{0}", entity.ident));
    }
    for resource in &model.resources {
        for operation in &resource.operations {
            let (handle, method) = (&resource.handle, &operation.method);
            lines.insert(format!(
                "method {} = resources::{handle}::{method}",
                operation.path
            ));
            if let Some(response) = &operation.response {
                lines.insert(format!("answer {} = {response}", operation.path));
            }
            if let Some(list) = operation.paginated() {
                lines.insert(format!("item {} = {}", operation.path, list.item));
            }
        }
    }
    for (place, natural) in &model.pinned {
        lines.insert(format!("pinned {place} = {natural}"));
    }
    for alias in &model.aliases {
        lines.insert(format!(
            "alias {} = types::{}: {}",
            alias.wire, alias.ident, alias.replacement
        ));
    }
    for def in &model.types {
        lines.insert(format!(
            "type {} = {}::{}",
            def.key,
            def.key.namespace(),
            def.ident
        ));
        members(def, &mut lines);
    }
    lines
}

fn members(def: &TypeDef, lines: &mut BTreeSet<String>) {
    let key = &def.key;
    match &def.kind {
        Kind::Struct(body) => {
            for field in &body.fields {
                lines.insert(format!(
                    "field {key}.{} = {}: {}",
                    field.wire,
                    field.ident,
                    field_type(field)
                ));
            }
            if body.built_by_callers && body.constructors.is_empty() {
                let arguments: Vec<&str> =
                    body.required().map(|field| field.wire.as_str()).collect();
                lines.insert(format!("new {key} = ({})", arguments.join(", ")));
            }
            for constructor in &body.constructors {
                let fields = constructor.fields.iter();
                let arguments: Vec<&str> = fields.map(|field| field.wire.as_str()).collect();
                let ident = &constructor.ident;
                lines.insert(format!("new {key}.{ident} = ({})", arguments.join(", ")));
            }
        }
        Kind::Enum(variants) => {
            for variant in variants {
                lines.insert(format!(
                    "variant {key}.{} = {}",
                    variant.wire, variant.ident
                ));
            }
        }
        Kind::Union(union) => {
            for variant in &union.variants {
                lines.insert(match &variant.payload {
                    Some((_, ty)) => {
                        format!("variant {key}.{} = {}: {ty}", variant.wire, variant.ident)
                    }
                    None => format!("variant {key}.{} = {}", variant.wire, variant.ident),
                });
            }
        }
        Kind::OneOf(variants) => {
            for variant in variants {
                lines.insert(format!(
                    "variant {key}.{0} = {0}: {1}",
                    variant.ident, variant.ty
                ));
            }
        }
    }
}

fn field_type(field: &Field) -> String {
    if field.is_option() {
        format!("Option<{}>", field.ty)
    } else {
        field.ty.to_string()
    }
}
