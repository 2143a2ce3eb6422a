//! `cargo xtask replay`: every document of a folder through the whole generator, one after the
//! other.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fmt, fs};

use mews_codegen::compat::public_api::PublicApi;
use mews_codegen::compat::{self, ApiVersion, Removals, Update};
use mews_codegen::diagnostic::{Diagnostics, Severity};
use mews_codegen::diff::{Counts, PathChangeKind, Summary};
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::output::{self, Caller};
use mews_codegen::render::Target;
use mews_codegen::schema::{Facts, Schema};

use crate::failure::Failure;
use crate::{files, generate, process, workspace};

/// Imports all documents of a folder in order, generates from each, and compares it with the one
/// before.
///
/// Names are published with each version and kept in the next. A version fails if it can't be read
/// or generated, or if something in Rust breaks for which the wire gives no reason.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder: its documents (YAML or JSON), in the order of their names
    folder: PathBuf,
    /// The schema whose `api.yaml` and annotations apply
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// Print each breaking change of public paths, and its replacement
    #[arg(long)]
    breaks: bool,
    /// Compile the generated crate of every N-th version, counted from the newest
    #[arg(long, num_args = 2, value_names = ["every", "N"])]
    build: Option<Vec<String>>,
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
    let every = arguments.build.as_deref().map(every).transpose()?;
    println!("{HEADER}");
    let mut failed = 0;
    let mut last: Option<Version> = None;
    for (index, document) in documents.iter().enumerate() {
        let start = Instant::now();
        let name = name_of(document);
        let (now, step) = match version(document, &schema, last.as_ref()) {
            Ok(found) => found,
            Err(failure) => {
                failed += 1;
                println!("{name:<12} failed\n{failure}");
                continue;
            }
        };
        println!("{}", row(&name, &now, step.as_ref(), start.elapsed()));
        if let Some(step) = &step {
            failed += usize::from(!step.unexplained.is_empty());
            let removals = &step.removals;
            if removals.are_many() {
                let (operations, types) = (removals.operations.len(), removals.types.len());
                println!(
                    "    removes {operations} operations and {types} types, which `update` wants `--allow-removals {}` for",
                    removals.count()
                );
            }
            for change in &step.unexplained {
                println!("    not explained by the wire: {change}");
            }
            for change in step.breaks.iter().filter(|_| arguments.breaks) {
                println!("    {change}");
            }
        }
        if every.is_some_and(|every| (documents.len() - 1 - index).is_multiple_of(every)) {
            let start = Instant::now();
            let older = last.as_ref().zip(step.as_ref());
            let older = older.map(|(last, step)| step.caller(last)).transpose()?;
            match build(&now.model, older.as_ref()) {
                Ok(()) => {
                    let with = older.map_or_else(String::new, |caller| caller.to_string());
                    println!("    compiles{with} ({} s)", start.elapsed().as_secs());
                }
                Err(failure) => {
                    failed += 1;
                    println!("    {failure}");
                }
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
version       operations  types | wire: breaking dangerous additive   none | Rust: breaking dangerous additive   none | paths: gone changed  added | renamed warnings      ms";

/// A version of the document, and the results for it.
struct Version {
    facts: Facts,
    model: Model,
    /// How many public paths its bindings have.
    paths: usize,
    warnings: usize,
}

/// The changes of a version.
struct Step {
    wire: Counts,
    rust: Counts,
    removed: usize,
    changed: usize,
    added: usize,
    renamed: usize,
    removals: Removals,
    breaks: Vec<String>,
    unexplained: Vec<String>,
    /// Public paths that break, and may.
    explained: HashSet<String>,
}

/// Code written against a version, without the parts that the next version breaks for a reason.
struct OlderCaller {
    caller: Caller,
    left_out: usize,
}

impl fmt::Display for OlderCaller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (uses, left_out) = (self.caller.uses, self.left_out);
        write!(
            f,
            ", and so does a caller of the one before: {uses} paths, {left_out} that break left out"
        )
    }
}

impl Step {
    fn caller(&self, last: &Version) -> Result<OlderCaller, Failure> {
        let left_out: HashSet<&str> = self.explained.iter().map(String::as_str).collect();
        let caller = output::caller(&last.model, Target::Core, "mews_api", &left_out);
        Ok(OlderCaller {
            caller: caller.map_err(|error| Failure::new(error.to_string()))?,
            left_out: left_out.len(),
        })
    }

    fn new(update: &Update) -> Self {
        let summary = Summary::of(&update.diff);
        let changes = &update.path_changes;
        let count = |wanted| changes.iter().filter(|one| one.kind == wanted).count();
        Self {
            wire: summary.wire,
            rust: summary.rust,
            removed: count(PathChangeKind::Removed),
            changed: count(PathChangeKind::Changed),
            added: count(PathChangeKind::Added),
            renamed: update.renames.pairs().len(),
            removals: update.removals.clone(),
            breaks: changes
                .iter()
                .filter(|change| change.is_breaking())
                .map(ToString::to_string)
                .collect(),
            unexplained: update.unexplained.iter().map(ToString::to_string).collect(),
            explained: update.explained().into_iter().map(str::to_owned).collect(),
        }
    }
}

/// Reads and generates a version, and compares it with the one before.
fn version(
    path: &Path,
    schema: &Schema,
    last: Option<&Version>,
) -> Result<(Version, Option<Step>), Failure> {
    let document = files::read(path)?;
    let refused = |errors: Diagnostics| Failure::of_input(&errors);
    let (facts, skipped) = mews_codegen::import(&document, &schema.api).map_err(refused)?;
    let schema = Schema {
        facts,
        ..schema.clone()
    };
    let (model, public_api, warnings, step) = match last {
        None => {
            let (model, warnings) = lower(&schema, &NamesLock::default()).map_err(refused)?;
            let public_api = PublicApi::of(&model);
            (model, public_api, warnings, None)
        }
        Some(last) => {
            let published = NamesLock::of(&last.model);
            let older = ApiVersion {
                facts: &last.facts,
                model: &last.model,
            };
            let update = compat::update(older, &published, &schema).map_err(refused)?;
            let step = Step::new(&update);
            (update.model, update.public_api, update.warnings, Some(step))
        }
    };
    output::files(&model, Target::Core).map_err(|error| Failure::new(error.to_string()))?;
    let now = Version {
        facts: schema.facts,
        paths: public_api.len(),
        model,
        warnings: skipped.count(Severity::Warning) + warnings.count(Severity::Warning),
    };
    Ok((now, step))
}

fn row(name: &str, now: &Version, step: Option<&Step>, took: Duration) -> String {
    let (operations, types) = (now.facts.operations.len(), now.facts.types.len());
    let (warnings, ms) = (now.warnings, took.as_millis());
    let Some(step) = step else {
        return format!(
            "{name:<12} {operations:>11} {types:>6} | {:>40} | {:>40} | {:>25} | {:>7} {warnings:>8} {ms:>7}",
            "", "", now.paths, ""
        );
    };
    let counts = |counts: Counts| {
        let Counts {
            breaking,
            dangerous,
            additive,
            none,
        } = counts;
        format!("{breaking:>14} {dangerous:>9} {additive:>8} {none:>6}")
    };
    let (wire, rust) = (counts(step.wire), counts(step.rust));
    let (removed, changed, added) = (step.removed, step.changed, step.added);
    let renamed = step.renamed;
    format!(
        "{name:<12} {operations:>11} {types:>6} | {wire} | {rust} | {removed:>11} {changed:>7} {added:>6} | {renamed:>7} {warnings:>8} {ms:>7}"
    )
}

/// `every N`
fn every(words: &[String]) -> Result<usize, Failure> {
    match words {
        [every, number] if every == "every" => number.parse().ok().filter(|number| *number > 0),
        _ => None,
    }
    .ok_or_else(|| Failure::new("expected `--build every N`, with a number from 1"))
}

/// Compiles `mews-api` with the generated code of a model in place of its own, and the code written
/// against the earlier version, in a temporary folder.
fn build(model: &Model, older: Option<&OlderCaller>) -> Result<(), Failure> {
    let root = files::root();
    let folder = std::env::temp_dir().join(format!("mews-replay-{}", std::process::id()));
    let target = root.join("target/replay");
    let result = copied(&root, &folder).and_then(|()| {
        let generated =
            output::files(model, Target::Core).map_err(|error| Failure::new(error.to_string()))?;
        generate::store(model, &generated, &folder.join("mews-api"))?;
        let caller = older.map_or("", |older| &older.caller.text);
        files::write(&folder.join("caller/src/lib.rs"), caller)?;
        let output = process::cargo()
            .args(["check", "--quiet", "--package", "caller"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", &target)
            .output()
            .map_err(|error| Failure::new(format!("cargo did not start: {error}")))?;
        if output.status.success() {
            return Ok(());
        }
        let report = String::from_utf8_lossy(&output.stderr);
        let first: Vec<&str> = report.lines().take(40).collect();
        Err(Failure::new(format!(
            "does not compile\n{}",
            first.join("\n")
        )))
    });
    let removed = fs::remove_dir_all(&folder);
    result.and(removed.map_err(|error| Failure::of_file(&folder, &error)))
}

/// A workspace of `mews-api` and a crate that calls it.
fn copied(root: &Path, folder: &Path) -> Result<(), Failure> {
    copy(&root.join("mews-api"), &folder.join("mews-api"))?;
    let manifest = files::read(&root.join("Cargo.toml"))?;
    let manifest: String = manifest
        .text()
        .lines()
        .filter(|line| !line.starts_with("default-members = "))
        .map(|line| match line.starts_with("members = ") {
            true => "members = [\"mews-api\", \"caller\"]\n".to_owned(),
            false => format!("{line}\n"),
        })
        .collect();
    files::write(&folder.join("Cargo.toml"), &manifest)?;
    files::write(
        &folder.join("Cargo.lock"),
        files::read(&root.join("Cargo.lock"))?.text(),
    )?;
    // Files that the manifest of the tests names must exist, or cargo does not start.
    package(folder, "codegen", "mews-codegen", "")?;
    package(folder, "tests/simulator", "mews-simulator", "")?;
    // It names all types, also those of events.
    let depends = "[dependencies]\nmews-api = { workspace = true, features = [\"webhooks\", \"websocket\"] }\n[lints.rust]\ndeprecated = \"allow\"\ndead_code = \"allow\"\n";
    package(folder, "caller", "caller", depends)
}

/// An empty package.
fn package(folder: &Path, path: &str, name: &str, more: &str) -> Result<(), Failure> {
    let there = folder.join(path);
    fs::create_dir_all(there.join("src")).map_err(|error| Failure::of_file(&there, &error))?;
    let manifest =
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{more}");
    files::write(&there.join("Cargo.toml"), &manifest)?;
    files::write(&there.join("src/lib.rs"), "")?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::of_file(from, &error);
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let there = to.join(entry.file_name());
        if entry.file_type().map_err(failed)?.is_dir() {
            copy(&entry.path(), &there)?;
        } else {
            fs::copy(entry.path(), &there).map_err(failed)?;
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_accepts_the_workspace_that_versions_are_compiled_in() {
        let folder = std::env::temp_dir().join(format!("mews-replay-test-{}", std::process::id()));
        copied(&files::root(), &folder).expect("copied");
        let output = process::cargo()
            .args(["metadata", "--offline", "--format-version", "1"])
            .current_dir(&folder)
            .output()
            .expect("cargo starts");
        fs::remove_dir_all(&folder).expect("removed");
        let report = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{report}");
    }
}
