//! `generate`: schema -> `mews-api/src/generated`, or whether that is up to date.

use std::fs;

use anyhow::bail;
use mews_codegen::output::{self, Difference};
use mews_codegen::render::Target;

use crate::workspace;

/// Writes what differs, and removes what should not be there.
pub fn write() -> anyhow::Result<()> {
    let lock = workspace::lock()?;
    let (model, warnings) = workspace::model(&lock)?;
    if !warnings.is_empty() {
        eprintln!("{warnings}\n");
    }
    let files = output::files(&model, Target::Core)?;
    let folder = workspace::generated_dir();
    fs::create_dir_all(&folder)?;
    let differences = output::compare(&files, &workspace::texts(&folder)?);
    for difference in &differences {
        match difference {
            Difference::Missing(path) | Difference::Changed(path) => {
                if let Some(file) = files.iter().find(|file| file.path == *path) {
                    fs::write(folder.join(path), &file.text)?;
                }
            }
            Difference::Extra(path) => fs::remove_file(folder.join(path))?,
        }
    }
    let operations: usize = model.resources.iter().map(|resource| resource.operations.len()).sum();
    eprintln!(
        "{operations} operations, {} types: {} files, {} written or removed",
        model.types.len(),
        files.len(),
        differences.len()
    );
    Ok(())
}

/// Refuses stale files, warnings of any kind, and a surface that is not the published one.
pub fn check() -> anyhow::Result<()> {
    let lock = workspace::lock()?;
    let (model, warnings) = workspace::model(&lock)?;
    let mut faults = Vec::new();
    if !warnings.is_empty() {
        faults.push(warnings.to_string());
    }
    let files = output::files(&model, Target::Core)?;
    for difference in output::compare(&files, &workspace::texts(&workspace::generated_dir())?) {
        faults.push(match difference {
            Difference::Missing(path) => format!("missing: mews-api/src/generated/{path}"),
            Difference::Changed(path) => format!("stale: mews-api/src/generated/{path}"),
            Difference::Extra(path) => format!("not generated: mews-api/src/generated/{path}"),
        });
    }
    let comparison = lock.compare(&model);
    faults.extend(comparison.gone.iter().map(|line| format!("published, and gone: {line}")));
    faults.extend(comparison.unpublished.iter().map(|line| format!("not in schema/names.lock: {line}")));
    if faults.is_empty() {
        eprintln!("{} generated files are up to date", files.len());
        return Ok(());
    }
    bail!("{}\n\n{} faults. `cargo xtask generate` writes the files, `cargo xtask lock` publishes names.", faults.join("\n"), faults.len());
}
