//! `cargo xtask replay`: every document of a folder through the whole generator, one after the other.

use std::path::{Path, PathBuf};
use std::time::Instant;

use mews_codegen::diagnostic::Diagnostics;
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::render::Target;
use mews_codegen::schema::{Facts, Schema};
use mews_codegen::surface::{self, Surface};

use crate::failure::Failure;
use crate::{files, workspace};

/// Imports all documents of a folder in order, generates from each, and compares it with the one before.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder: its documents, in the order of their names
    folder: PathBuf,
    /// The schema whose `api.yaml` and annotations apply
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let folder = arguments
        .schema
        .clone()
        .unwrap_or_else(files::schema_folder);
    let (schema, _) = workspace::schema(&folder)?;
    let mut lock = NamesLock::default();
    let mut last = Surface::default();
    for document in documents(&arguments.folder)? {
        let start = Instant::now();
        let (facts, model, warnings) = one(&document, &schema, &lock)?;
        let now = Surface::of(&model);
        let changes = surface::compare(&last, &now);
        let breaking = changes.iter().filter(|c| c.is_breaking()).count();
        println!(
            "== {} {} {} w{} breaking {} of {} {}",
            document.display(),
            facts.operations.len(),
            facts.types.len(),
            warnings,
            breaking,
            changes.len(),
            start.elapsed().as_millis()
        );
        for c in changes.iter().filter(|c| c.is_breaking()) {
            println!("{c}");
        }
        lock = NamesLock::of(&model);
        last = now;
    }
    Ok(())
}

fn documents(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut all = files::with_extension(folder, "yaml")?;
    all.extend(files::with_extension(folder, "json")?);
    all.sort();
    Ok(all)
}

fn one(path: &Path, schema: &Schema, lock: &NamesLock) -> Result<(Facts, Model, usize), Failure> {
    let document = files::read(path)?;
    let refused = |errors: Diagnostics| Failure::of_input(&errors);
    let (facts, warnings) = mews_codegen::import(&document, &schema.api).map_err(refused)?;
    let schema = Schema {
        facts,
        ..schema.clone()
    };
    let (model, more) = lower(&schema, lock).map_err(refused)?;
    let files =
        output::files(&model, Target::Core).map_err(|error| Failure::new(error.to_string()))?;
    let _ = files;
    Ok((
        schema.facts,
        model,
        warnings.iter().count() + more.iter().count(),
    ))
}
