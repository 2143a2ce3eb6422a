//! Small schemas, written in tests.

use std::sync::Arc;

use mews_codegen::diagnostic::Diagnostics;
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::render::Target;
use mews_codegen::schema::{self, Schema};
use mews_codegen::source::Source;

pub const API: &str = "
    basePath: /api/connector/v1
    pages: https://example.com/operations/
    envelope:
      required: {ClientToken: string, AccessToken: string, Client: string}
      optional: {LanguageCode: string?, CultureCode: string?}
    environments:
      Demo: {platform: 'https://example.com', websocket: 'wss://example.com'}
    limits: {requests: 200, seconds: 30}
    paging: {limitation: Limitation, count: Count, cursor: Cursor, pageSize: 1000}
    intervals:
      TimeFilterInterval: {start: StartUtc, end: EndUtc}
      DateFilterInterval: {start: Start, end: End}
    error: Failure
    statuses:
      200: Done.
";

/// The texts of a schema.
#[derive(Clone)]
pub struct Texts {
    sources: Vec<Arc<Source>>,
    published: Arc<Source>,
}

impl Texts {
    /// Only the conventions of all operations.
    pub fn new() -> Self {
        Self::nothing().file("api.yaml", API)
    }

    /// No file at all.
    pub fn nothing() -> Self {
        Self {
            sources: Vec::new(),
            published: Source::new("schema/names.lock", ""),
        }
    }

    /// Facts of one resource, and nothing else but `api.yaml`.
    pub fn of(resource: &str, text: &str) -> Self {
        Self::new().facts(resource, text)
    }

    /// Adds `resources/<stem>.yaml`.
    pub fn facts(self, stem: &str, text: &str) -> Self {
        self.file(&format!("resources/{stem}.yaml"), text)
    }

    /// Adds `annotations/<stem>.yaml`.
    pub fn annotations(self, stem: &str, text: &str) -> Self {
        self.file(&format!("annotations/{stem}.yaml"), text)
    }

    /// Adds a file.
    pub fn file(mut self, path: &str, text: &str) -> Self {
        self.sources
            .push(Source::new(format!("schema/{path}"), unindented(text)));
        self
    }

    /// Sets the published names.
    pub fn published(mut self, text: &str) -> Self {
        self.published = Source::new("schema/names.lock", unindented(text));
        self
    }

    /// Publishes all of another schema.
    pub fn after(mut self, earlier: &Self) -> Self {
        self.published = Source::new(
            "schema/names.lock",
            mews_codegen::lock::write(&earlier.model()),
        );
        self
    }

    pub fn load(&self) -> Result<(Schema, Diagnostics), Diagnostics> {
        schema::load(&self.sources)
    }

    pub fn lock(&self) -> Result<NamesLock, Diagnostics> {
        NamesLock::parse(&self.published)
    }

    /// The model, with all warnings on the way.
    pub fn lower(&self) -> Result<(Model, Diagnostics), Diagnostics> {
        let (schema, mut warnings) = self.load()?;
        let (model, more) = lower(&schema, &self.lock()?)?;
        warnings.extend(more);
        Ok((model, warnings))
    }

    /// The model of a schema that has one.
    #[track_caller]
    pub fn model(&self) -> Model {
        match self.lower() {
            Ok((model, _)) => model,
            Err(errors) => panic!("{errors}"),
        }
    }

    /// All messages about it.
    pub fn report(&self) -> String {
        match self.lower() {
            Ok((_, warnings)) => warnings.to_string(),
            Err(errors) => errors.to_string(),
        }
    }

    /// The text of one generated file.
    #[track_caller]
    pub fn rendered(&self, path: &str) -> String {
        let files = output::files(&self.model(), Target::Core).unwrap();
        match files.into_iter().find(|file| file.path == path) {
            Some(file) => file.text,
            None => panic!("there is no {path}"),
        }
    }
}

/// Without the empty lines around it and the indentation that all lines share.
fn unindented(text: &str) -> String {
    let lines = || {
        text.trim_end()
            .lines()
            .skip_while(|line| line.trim().is_empty())
    };
    let shared = lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    lines()
        .map(|line| line.get(shared..).unwrap_or_default().to_owned() + "\n")
        .collect()
}
