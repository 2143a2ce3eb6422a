//! `cargo xtask replay`: every document of a folder through the whole generator, one after the other.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use mews_codegen::diagnostic::{Diagnostics, Severity};
use mews_codegen::diff::{Bound, Counts, Diff, Renames, Summary, renames};
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::promise;
use mews_codegen::render::Target;
use mews_codegen::schema::{Facts, Schema};
use mews_codegen::succession;
use mews_codegen::surface::{self, Surface};

use crate::failure::Failure;
use crate::{files, workspace};

/// Imports all documents of a folder in order, generates from each, and compares it with the one before.
///
/// Names are published with each version and kept in the next. A version fails if it can't be read or generated, or if something
/// in Rust breaks for which the wire gives no reason.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder: its documents (YAML or JSON), in the order of their names
    folder: PathBuf,
    /// The schema whose `api.yaml` and annotations apply
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// Print each breaking change of the Rust surface, and what callers use instead
    #[arg(long)]
    breaks: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let folder = arguments
        .schema
        .clone()
        .unwrap_or_else(files::schema_folder);
    let (schema, _) = workspace::schema(&folder)?;
    let documents = documents(&arguments.folder)?;
    if documents.is_empty() {
        return Err(Failure::new(format!(
            "{} holds no document",
            arguments.folder.display()
        )));
    }
    println!("{HEADER}");
    let mut failed = 0;
    let mut last: Option<Version> = None;
    for document in &documents {
        let start = Instant::now();
        let name = name_of(document);
        let now = match version(document, &schema, last.as_ref()) {
            Ok(now) => now,
            Err(failure) => {
                failed += 1;
                println!("{name:<12} failed\n{failure}");
                continue;
            }
        };
        let step = last.as_ref().map(|last| Step::new(last, &now, &schema));
        println!("{}", row(&name, &now, step.as_ref(), start.elapsed()));
        if let Some(step) = step {
            failed += usize::from(!step.unexplained.is_empty());
            for change in &step.unexplained {
                println!("    not explained by the wire: {change}");
            }
            for change in step.breaks.iter().filter(|_| arguments.breaks) {
                println!("    {change}");
            }
        }
        last = Some(now);
    }
    if failed > 0 {
        return Err(Failure::new(format!(
            "{failed} of {} versions failed",
            documents.len()
        )));
    }
    Ok(())
}

const HEADER: &str = "\
version       operations  types | wire: breaking additive   none | Rust: breaking additive   none | paths: gone changed  added | renamed warnings      ms";

/// A version of the document, and what was made of it.
struct Version {
    facts: Facts,
    model: Model,
    surface: Surface,
    warnings: usize,
}

impl Version {
    fn bound(&self) -> Bound<'_> {
        Bound {
            facts: &self.facts,
            model: &self.model,
        }
    }
}

/// What a version changes.
struct Step {
    renames: Renames,
    wire: Counts,
    rust: Counts,
    gone: usize,
    changed: usize,
    added: usize,
    breaks: Vec<String>,
    unexplained: Vec<String>,
}

impl Step {
    fn new(last: &Version, now: &Version, schema: &Schema) -> Self {
        let diff = Diff::of_bindings(last.bound(), now.bound(), &schema.api.base_path);
        let summary = Summary::of(&diff);
        let renames = renames(&last.facts, &now.facts);
        let changes = surface::compare(&last.surface, &now.surface);
        let count = |wanted| changes.iter().filter(|one| one.happens == wanted).count();
        let unexplained = promise::unexplained(
            &last.surface,
            &now.surface,
            &changes,
            &diff,
            &renames,
            &schema.annotations.corrections.keys().cloned().collect(),
        );
        Self {
            wire: summary.wire,
            rust: summary.rust,
            gone: count(surface::Happens::Gone),
            changed: count(surface::Happens::Changed),
            added: count(surface::Happens::Added),
            breaks: changes
                .iter()
                .filter(|change| change.is_breaking())
                .map(ToString::to_string)
                .collect(),
            unexplained: unexplained.iter().map(ToString::to_string).collect(),
            renames,
        }
    }
}

fn version(path: &Path, schema: &Schema, last: Option<&Version>) -> Result<Version, Failure> {
    let document = files::read(path)?;
    let refused = |errors: Diagnostics| Failure::of_input(&errors);
    let (facts, skipped) = mews_codegen::import(&document, &schema.api).map_err(refused)?;
    let lock = last.map_or_else(NamesLock::default, |last| {
        succession::carried_over(&NamesLock::of(&last.model), &last.facts, &facts)
    });
    let schema = Schema {
        facts,
        ..schema.clone()
    };
    let (model, told) = lower(&schema, &lock).map_err(refused)?;
    output::files(&model, Target::Core).map_err(|error| Failure::new(error.to_string()))?;
    Ok(Version {
        facts: schema.facts,
        surface: Surface::of(&model),
        model,
        warnings: skipped.count(Severity::Warning) + told.count(Severity::Warning),
    })
}

fn row(name: &str, now: &Version, step: Option<&Step>, took: Duration) -> String {
    let (operations, types) = (now.facts.operations.len(), now.facts.types.len());
    let (warnings, ms) = (now.warnings, took.as_millis());
    let Some(step) = step else {
        return format!(
            "{name:<12} {operations:>11} {types:>6} | {:>30} | {:>30} | {:>25} | {:>7} {warnings:>8} {ms:>7}",
            "",
            "",
            now.surface.len(),
            ""
        );
    };
    let counts = |counts: Counts| {
        let Counts {
            breaking,
            additive,
            none,
        } = counts;
        format!("{breaking:>14} {additive:>8} {none:>6}")
    };
    let (wire, rust) = (counts(step.wire), counts(step.rust));
    let (gone, changed, added) = (step.gone, step.changed, step.added);
    let renamed = step.renames.pairs().len();
    format!(
        "{name:<12} {operations:>11} {types:>6} | {wire} | {rust} | {gone:>11} {changed:>7} {added:>6} | {renamed:>7} {warnings:>8} {ms:>7}"
    )
}

/// The documents of a folder, by name: days sort themselves.
fn documents(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    for extension in ["yaml", "yml", "json"] {
        all.extend(files::with_extension(folder, extension)?);
    }
    all.sort();
    Ok(all)
}

fn name_of(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}
