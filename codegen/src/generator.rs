//! Bindings of one's own, in one call: what a build script uses.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::lock::NamesLock;
use crate::lower::lower;
use crate::output;
use crate::render::Codec;
use crate::schema::{self, Annotations, Facts, Schema, TypeKind};
use crate::source::Source;

/// Makes bindings against the core of `mews-api` from texts; reading and writing files is the caller's business.
///
/// A build script hands in the files of a schema folder, by their paths below it, and writes what comes out to `OUT_DIR`:
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
/// The crate then has `include!(concat!(env!("OUT_DIR"), "/bindings.rs"));` at its root, or in a module of its own for each of
/// several bindings, and calls `client.loyalty_cards()` by the generated trait `Resources`. Where the client has a method of that name
/// already, it is `Resources::countries(&client)`.
#[derive(Clone, Debug)]
pub struct Generator {
    texts: Vec<Arc<Source>>,
    document: Option<Arc<Source>>,
    resources: Option<Vec<String>>,
}

/// What a [`Generator`] makes.
#[derive(Clone, Debug)]
pub struct Bindings {
    /// One text, to be included in a crate or a module.
    pub code: String,
    /// What wants a human; the code builds all the same.
    pub warnings: Diagnostics,
}

/// Why there are no bindings.
#[derive(Debug)]
pub enum GeneratorError {
    /// Something in the texts can't be understood: where, and why.
    Refused(Diagnostics),
    /// A resource was asked for that the schema does not have.
    UnknownResource(String),
    /// The generator made something that is no Rust: a fault of its own.
    Broken(crate::format::FormatError),
}

impl fmt::Display for GeneratorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(diagnostics) => fmt::Display::fmt(diagnostics, f),
            Self::UnknownResource(name) => write!(f, "the schema has no resource `{name}`"),
            Self::Broken(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl std::error::Error for GeneratorError {}

impl From<Diagnostics> for GeneratorError {
    fn from(diagnostics: Diagnostics) -> Self {
        Self::Refused(diagnostics)
    }
}

impl Generator {
    /// Takes the files of a schema: each with its path below the folder (`api.yaml`, `resources/bills.yaml`, `names.lock`) and its
    /// text. Names of a `names.lock` stay as they were published.
    pub fn new<N: Into<String>, T: Into<String>>(texts: impl IntoIterator<Item = (N, T)>) -> Self {
        let texts = texts
            .into_iter()
            .map(|(name, text)| Source::new(name, text));
        Self {
            texts: texts.collect(),
            document: None,
            resources: None,
        }
    }

    /// Takes the facts from an OpenAPI document, in YAML or JSON, in place of `resources/`: `api.yaml` says what the document must
    /// agree with, and annotations apply. `name` is what messages call it.
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
            let (facts, skipped) = crate::import(document, &schema.api)?;
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

/// Some resources with all that they reach, and what is annotated of these.
fn trimmed(mut schema: Schema, resources: &[String]) -> Result<Schema, GeneratorError> {
    let facts = &mut schema.facts;
    for name in resources {
        if !facts.operations.values().any(|one| one.resource() == name) {
            return Err(GeneratorError::UnknownResource(name.clone()));
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
    Ok(schema)
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

/// Drops what is annotated of what is gone: that is no mistake of those who annotated.
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
    annotations.untyped.retain(|name, _| is_there(name));
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
