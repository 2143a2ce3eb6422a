//! Generates bindings from a schema in one call, for build scripts. [`Generator::from_dir`] is the
//! only function of this crate that reads files.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::{fmt, fs, io};

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::import::Strictness;
use crate::lock::NamesLock;
use crate::lower::lower;
use crate::output;
use crate::render::Codec;
use crate::schema::{self, Annotations, Facts, Schema, TypeKind};
use crate::source::Source;

/// Makes bindings against the core of `mews-api`.
///
/// A build script reads a schema folder and writes the bindings to `OUT_DIR`:
///
/// ```no_run
/// use mews_codegen::Generator;
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let bindings = Generator::from_dir("schema")?.generate()?;
///     for warning in bindings.warnings.iter() {
///         println!("cargo::warning={}: {}", warning.place(), warning.message());
///     }
///     let path = std::path::Path::new(&std::env::var("OUT_DIR")?).join("bindings.rs");
///     Ok(std::fs::write(path, bindings.code)?)
/// }
/// ```
///
/// Texts from elsewhere are handed in by their paths below that folder:
///
/// ```
/// # fn texts() -> Vec<(String, String)> { vec![
/// #     ("api.yaml".to_owned(), include_str!("../../schema/api.yaml").to_owned()),
/// #     ("resources/countries.yaml".to_owned(), include_str!("../../schema/resources/countries.yaml").to_owned()),
/// #     ("resources/shared.yaml".to_owned(), include_str!("../../schema/resources/shared.yaml").to_owned()),
/// # ] }
/// use mews_codegen::Generator;
///
/// # fn main() -> Result<(), mews_codegen::GeneratorError> {
/// let bindings = Generator::new(texts()).resources(["countries"]).generate()?;
/// for warning in bindings.warnings.iter() {
///     println!("cargo::warning={}: {}", warning.place(), warning.message());
/// }
/// // std::fs::write(out_dir.join("bindings.rs"), bindings.code)?;
/// # assert!(bindings.code.contains("pub struct CountriesGetAll "));
/// # Ok(()) }
/// ```
///
/// The crate then has `include!(concat!(env!("OUT_DIR"), "/bindings.rs"));` at its root, or in a
/// module of its own for each of several bindings, and calls `client.loyalty_cards()` by the
/// generated trait `Resources`. Where the client has a method of that name already, it is
/// `Resources::countries(&client)`.
#[derive(Clone, Debug)]
pub struct Generator {
    texts: Vec<Arc<Source>>,
    document: Option<Arc<Source>>,
    strictness: Strictness,
    resources: Option<Vec<String>>,
}

/// The result of a [`Generator`].
#[derive(Clone, Debug)]
pub struct Bindings {
    /// One text, to be included in a crate or a module.
    pub code: String,
    /// Problems that a person should look at. The code builds in spite of them.
    pub warnings: Diagnostics,
}

/// Why there are no bindings. `Debug` prints the same text as `Display`, since that is what cargo
/// shows when a build script fails.
pub enum GeneratorError {
    /// Something in the texts can't be understood: where, and why.
    Refused(Diagnostics),
    /// A resource was asked for that the schema does not have.
    UnknownResource {
        /// The name that was asked for.
        name: String,
        /// The names that are closest to it, best first.
        similar: Vec<String>,
    },
    /// A file of the schema can't be read.
    Unreadable {
        /// The file or folder.
        path: String,
        /// The error of the operating system.
        error: io::Error,
    },
    /// The generator produced invalid Rust, which is a fault of the generator.
    Broken(crate::format::FormatError),
}

impl fmt::Display for GeneratorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(diagnostics) => fmt::Display::fmt(diagnostics, f),
            Self::UnknownResource { name, similar } => {
                write!(f, "the schema has no resource `{name}`")?;
                match similar.as_slice() {
                    [] => Ok(()),
                    similar => write!(f, ": did you mean `{}`?", similar.join("`, `")),
                }
            }
            Self::Unreadable { path, error } => write!(f, "{path}: {error}"),
            Self::Broken(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl fmt::Debug for GeneratorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for GeneratorError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { error, .. } => Some(error),
            Self::Broken(error) => Some(error),
            Self::Refused(_) | Self::UnknownResource { .. } => None,
        }
    }
}

impl From<Diagnostics> for GeneratorError {
    fn from(diagnostics: Diagnostics) -> Self {
        Self::Refused(diagnostics)
    }
}

impl Generator {
    /// Takes the files of a schema: each with its path below the folder (`api.yaml`,
    /// `resources/bills.yaml`, `names.lock`) and its text. Names of a `names.lock` stay as they
    /// were published.
    pub fn new<N: Into<String>, T: Into<String>>(texts: impl IntoIterator<Item = (N, T)>) -> Self {
        let texts = texts
            .into_iter()
            .map(|(name, text)| Source::new(name, text));
        Self {
            texts: texts.collect(),
            document: None,
            strictness: Strictness::default(),
            resources: None,
        }
    }

    /// Reads the files of a schema folder: `api.yaml`, `names.lock`, `resources/*.yaml` and
    /// `annotations/*.yaml`.
    ///
    /// Prints a `cargo::rerun-if-changed` line for the folder, so that cargo runs the build script
    /// again when a file is changed, added or removed. Fails if `folder` or a file can't be read.
    /// `resources` and `annotations` may be missing.
    pub fn from_dir(folder: impl AsRef<Path>) -> Result<Self, GeneratorError> {
        let folder = folder.as_ref();
        println!("cargo::rerun-if-changed={}", folder.display());
        let unreadable = |path: &Path, error: io::Error| GeneratorError::Unreadable {
            path: path.display().to_string(),
            error,
        };
        // Messages show the name of a file, and `schema::load` finds its kind behind `schema/` in
        // it. A folder of another name gets that part as well.
        let root = match folder.ends_with("schema") {
            true => folder.components().as_path().to_owned(),
            false => folder.join("schema"),
        };
        let mut texts: Vec<(String, String)> = Vec::new();
        for below in ["", "resources", "annotations"] {
            let separator = if below.is_empty() { "" } else { "/" };
            let inside = folder.join(below);
            let entries = match fs::read_dir(&inside) {
                Ok(entries) => entries,
                Err(error) if error.kind() == io::ErrorKind::NotFound && !below.is_empty() => {
                    continue;
                }
                Err(error) => return Err(unreadable(&inside, error)),
            };
            for entry in entries {
                let path = entry.map_err(|error| unreadable(&inside, error))?.path();
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                if name.ends_with(".yaml") || name == "names.lock" {
                    let text =
                        fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
                    let name = format!("{}/{below}{separator}{name}", root.display());
                    texts.push((name, text));
                }
            }
        }
        texts.sort();
        Ok(Self::new(texts))
    }

    /// How strictly a document is read. By default, keywords that are not understood and do no harm
    /// are warnings.
    #[must_use]
    pub fn strictness(mut self, strictness: Strictness) -> Self {
        self.strictness = strictness;
        self
    }

    /// Takes the facts from an OpenAPI document, in YAML or JSON, in place of `resources/`. The
    /// document must agree with `api.yaml`, and annotations apply. `name` is used in messages.
    #[must_use]
    pub fn document(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.document = Some(Source::new(name, text));
        self
    }

    /// Keeps these resources alone (`accountNotes`), with all that they reach.
    #[must_use]
    pub fn resources<R: Into<String>>(mut self, resources: impl IntoIterator<Item = R>) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }

    /// Makes the bindings.
    pub fn generate(self) -> Result<Bindings, GeneratorError> {
        let is_lock = |source: &&Arc<Source>| source.name().ends_with("names.lock");
        let lock = match self.texts.iter().find(is_lock) {
            Some(source) => NamesLock::parse(source)?,
            None => NamesLock::default(),
        };
        let (mut schema, mut warnings) = schema::load(&self.texts)?;
        if let Some(document) = &self.document {
            let (facts, skipped) = crate::import_with(document, &schema.api, self.strictness)?;
            schema.facts = facts;
            warnings.extend(skipped);
        }
        if let Some(resources) = &self.resources {
            schema = trimmed(schema, resources)?;
        }
        let (model, more) = lower(&schema, &lock)?;
        warnings.extend(more);
        let code = output::single(&model, Codec::Wire).map_err(GeneratorError::Broken)?;
        Ok(Bindings { code, warnings })
    }
}

/// Some resources with all types that they reach, and their annotations.
fn trimmed(mut schema: Schema, resources: &[String]) -> Result<Schema, GeneratorError> {
    let facts = &mut schema.facts;
    for name in resources {
        if !facts.operations.values().any(|one| one.resource() == name) {
            let there = facts.operations.values().map(|one| one.resource());
            return Err(GeneratorError::UnknownResource {
                name: name.clone(),
                similar: similar(name, there),
            });
        }
    }
    facts
        .operations
        .retain(|_, one| resources.iter().any(|name| name == one.resource()));
    let (corrected, _) = schema::corrected(&schema);
    let reached: HashSet<String> = reached(&schema.facts)
        .into_iter()
        .chain(self::reached(&corrected))
        .collect();
    schema.facts.types.retain(|name, _| reached.contains(name));
    let (facts, annotations) = (&schema.facts, &mut schema.annotations);
    trim(annotations, facts, resources);
    // Their types come from an overlay.
    if let Some(exports) = &mut schema.api.exports {
        exports.lines.clear();
    }
    Ok(schema)
}

/// The names that are closest to one that is not there, at most three.
fn similar<'n>(name: &str, there: impl Iterator<Item = &'n str>) -> Vec<String> {
    let bare = |name: &str| name.to_lowercase().replace(['_', '-', ' '], "");
    let wanted = bare(name);
    let names: BTreeSet<&str> = there.collect();
    let mut similar: Vec<(usize, &str)> = names
        .into_iter()
        .map(|other| (distance(&wanted, &bare(other)), other))
        .filter(|(distance, other)| {
            let other = bare(other);
            let contained =
                wanted.len() > 2 && (other.contains(&wanted) || wanted.contains(&other));
            contained || *distance * 3 <= wanted.len()
        })
        .collect();
    similar.sort_unstable();
    let best = similar.into_iter().take(3);
    best.map(|(_, name)| name.to_owned()).collect()
}

/// How many letters must be put in, taken out or replaced to make one text of another.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, there) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *there);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

/// The names of all types that operations reach.
fn reached(facts: &Facts) -> HashSet<String> {
    let mut seen = HashSet::new();
    let mut todo: Vec<&str> = Vec::new();
    for operation in facts.operations.values() {
        todo.extend(
            operation
                .request
                .iter()
                .chain(&operation.response)
                .map(String::as_str),
        );
    }
    while let Some(name) = todo.pop() {
        if seen.insert(name.to_owned()) {
            todo.extend(
                facts
                    .types
                    .get(name)
                    .map(|def| def.names())
                    .unwrap_or_default(),
            );
        }
    }
    seen
}

/// Drops annotations of removed items: they are not mistakes of the annotations.
fn trim(annotations: &mut Annotations, facts: &Facts, resources: &[String]) {
    let has = |subject: &str| match subject.split_once('.') {
        None => facts.types.contains_key(subject),
        Some((ty, member)) => facts.types.get(ty).is_some_and(|def| match &def.kind {
            TypeKind::Object(properties) => properties.contains_key(member),
            TypeKind::Enum(list) => list.values.iter().any(|value| value == member),
            TypeKind::Alias(_) => false,
        }),
    };
    annotations
        .resources
        .retain(|name, _| resources.contains(name));
    annotations
        .operations
        .retain(|path, _| facts.operations.contains_key(path));
    annotations
        .corrections
        .retain(|subject, _| match subject.strip_suffix(" response") {
            Some(path) => facts.operations.contains_key(path),
            None => has(subject),
        });
    annotations.newer.retain(|name, _| has(name));
    annotations.types.retain(|name, _| has(name));
    annotations.unions.retain(|name, _| has(name));
    annotations.secrets.retain(|name, _| has(name));
    annotations.names.retain(|name, _| has(name));
    for overlay in &mut annotations.overlays {
        let there = |subject: &String| has(subject) || facts.operations.contains_key(subject);
        let owner = |subject: &String| has(subject.split('.').next().unwrap_or_default());
        // Events belong to no resource.
        overlay.data = Facts::default();
        overlay.unions.clear();
        overlay.webhooks.clear();
        overlay.properties.retain(|subject, _| owner(subject));
        overlay.values.retain(|subject, _| has(subject));
        overlay.ends.retain(|subject, _| there(subject));
        overlay.notes.retain(|subject, _| there(subject));
    }
    let properties: HashSet<&str> = facts
        .types
        .values()
        .flat_map(|def| match &def.kind {
            TypeKind::Object(properties) => properties.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        })
        .collect();
    let is_there = |one: &String| match one.contains('.') {
        true => has(one),
        false => properties.contains(one.as_str()),
    };
    annotations.properties.retain(|name, _| is_there(name));
    annotations.untyped.retain(|name, _| is_there(name));
    annotations.hybrid.retain(|place, _| has(place));
    annotations.constructors.retain(|name, _| has(name));
    for entity in annotations.entities.values_mut() {
        entity.types.retain(|ty| has(&format!("{ty}.Id")));
        entity.properties.retain(is_there);
        entity.at.retain(|place| has(place));
    }
    // Entities that nothing refers to any more, unless a wider one does.
    let used: HashSet<String> = annotations
        .entities
        .values()
        .filter(|entity| is_used(entity))
        .flat_map(|entity| entity.narrower.clone())
        .collect();
    let entities: IndexMap<_, _> = std::mem::take(&mut annotations.entities);
    annotations.entities = entities
        .into_iter()
        .filter(|(name, entity)| is_used(entity) || used.contains(name))
        .collect();
}

fn is_used(entity: &schema::Entity) -> bool {
    !entity.types.is_empty() || !entity.properties.is_empty() || !entity.at.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    const API: &str = "basePath: /api/connector/v1\npages: https://example.com/\nenvelope: {required: {ClientToken: string, AccessToken: string, Client: string}}\nlimits: {requests: 1, seconds: 1}\npaging: {limitation: Limitation, count: Count, cursor: Cursor, pageSize: 1}\nerror: Error\n";

    fn texts() -> Vec<(String, String)> {
        let facts = "operations: {getAll: {}}\n";
        let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        vec![
            file("api.yaml", API),
            file("resources/accountNotes.yaml", facts),
            file("resources/bills.yaml", facts),
        ]
    }

    #[test]
    fn unknown_resource_gets_suggestions() {
        for (name, message) in [
            ("accountnotes", ": did you mean `accountNotes`?"),
            ("account_note", ": did you mean `accountNotes`?"),
            ("bill", ": did you mean `bills`?"),
            ("bils", ": did you mean `bills`?"),
            ("services", ""),
        ] {
            let error = Generator::new(texts()).resources([name]).generate();
            let error = error.map(|_| ()).unwrap_err();
            let expected = format!("the schema has no resource `{name}`{message}");
            assert_eq!(error.to_string(), expected);
            assert_eq!(format!("{error:?}"), expected);
        }
    }

    #[test]
    fn folder_is_read_like_its_texts() {
        let folder = std::env::temp_dir().join(format!("mews-codegen-{}", std::process::id()));
        for (name, text) in texts() {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let read = Generator::from_dir(&folder).unwrap().generate().unwrap();
        assert_eq!(read.code, Generator::new(texts()).generate().unwrap().code);
        fs::write(folder.join("resources/bills.yaml"), "operations: [").unwrap();
        let error = Generator::from_dir(&folder).unwrap().generate();
        let error = error.map(|_| ()).unwrap_err().to_string();
        assert!(error.contains("resources/bills.yaml:1"), "{error}");
        fs::remove_dir_all(&folder).unwrap();
        let error = Generator::from_dir(&folder).map(|_| ()).unwrap_err();
        assert!(error.to_string().contains("mews-codegen-"), "{error}");
    }
}
