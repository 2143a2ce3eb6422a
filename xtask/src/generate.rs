//! `cargo xtask generate`: schema -> `mews-api/src/generated`, or whether that is up to date.

use std::fs;
use std::path::Path;

use mews_codegen::model::Model;
use mews_codegen::output::{self, Difference, GeneratedFile};
use mews_codegen::render::Target;

use crate::failure::Failure;
use crate::{files, workspace};

/// Writes the bindings of `mews-api` from the schema.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if a file is stale, an annotation is missing or no longer applies, or a
    /// name is unpublished
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.check { check() } else { write() }
}

fn write() -> Result<(), Failure> {
    let (model, warnings) = workspace::model(&workspace::lock()?)?;
    for warning in warnings.iter() {
        eprintln!("{warning}\n");
    }
    let generated = rendered(&model)?;
    let differences = store(&model, &generated, &workspace::bindings_folder())?;
    let operations: usize = model
        .resources
        .iter()
        .map(|resource| resource.operations.len())
        .sum();
    eprintln!(
        "{operations} operations and {} types in {} files, {} of them changed; {} warnings",
        model.types.len(),
        generated.len(),
        differences,
        warnings.iter().count(),
    );
    Ok(())
}

/// Makes the crate in a folder hold these generated files and no others, and its manifest the
/// features; how many files changed.
pub(crate) fn store(
    model: &Model,
    generated: &[GeneratedFile],
    folder: &Path,
) -> Result<usize, Failure> {
    let code = folder.join("src/generated");
    fs::create_dir_all(&code).map_err(|error| Failure::of_file(&code, &error))?;
    let differences = output::compare(generated, &workspace::rust_files(&code)?);
    for difference in &differences {
        match difference {
            Difference::Missing(name) | Difference::Changed(name) => {
                if let Some(file) = generated.iter().find(|file| file.path == *name) {
                    files::write(&code.join(name), &file.text)?;
                }
            }
            Difference::Extra(name) => {
                let path = code.join(name);
                fs::remove_file(&path).map_err(|error| Failure::of_file(&path, &error))?;
            }
        }
    }
    let manifest = folder.join("Cargo.toml");
    let (there, wanted) = workspace::manifest(model, &manifest)?;
    if there != wanted {
        files::write(&manifest, &wanted)?;
    }
    Ok(differences.len())
}

fn check() -> Result<(), Failure> {
    let lock = workspace::lock()?;
    let (model, warnings) = workspace::model(&lock)?;
    let mut faults: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    let generated = rendered(&model)?;
    let folder = workspace::bindings_folder();
    for difference in output::compare(
        &generated,
        &workspace::rust_files(&folder.join("src/generated"))?,
    ) {
        faults.push(match difference {
            Difference::Missing(name) => format!("missing: mews-api/src/generated/{name}"),
            Difference::Changed(name) => format!("stale: mews-api/src/generated/{name}"),
            Difference::Extra(name) => format!("not generated: mews-api/src/generated/{name}"),
        });
    }
    let (there, wanted) = workspace::manifest(&model, &folder.join("Cargo.toml"))?;
    if there != wanted {
        faults.push("stale: the features in mews-api/Cargo.toml".to_owned());
    }
    let comparison = lock.compare(&model);
    faults.extend(
        comparison
            .gone
            .iter()
            .map(|line| format!("published, and gone: {line}")),
    );
    faults.extend(
        comparison
            .unpublished
            .iter()
            .map(|line| format!("not published yet: {line}")),
    );
    if faults.is_empty() {
        eprintln!("{} generated files are up to date", generated.len());
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} faults\n{}\n`cargo xtask generate` writes the files, `cargo xtask lock` publishes names",
        faults.len(),
        faults.join("\n"),
    )))
}

fn rendered(model: &Model) -> Result<Vec<GeneratedFile>, Failure> {
    output::files(model, Target::Core).map_err(|error| Failure::new(error.to_string()))
}
