//! Where things lie in the workspace, and how they are read and written.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use mews_codegen::diagnostic::{Diagnostics, Severity};
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::schema::{self, Schema};
use mews_codegen::source::Source;

/// The root of the workspace.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// The schema of the workspace.
pub fn schema_dir() -> PathBuf {
    root().join("schema")
}

/// The generated code of `mews-api`.
pub fn generated_dir() -> PathBuf {
    root().join("mews-api/src/generated")
}

/// The published names.
pub fn lock_path() -> PathBuf {
    schema_dir().join("names.lock")
}

/// Reads a schema folder; names of the texts are paths below the folder's parent, so that messages lead there.
pub fn sources(schema: &Path) -> anyhow::Result<Vec<Arc<Source>>> {
    let mut sources = Vec::new();
    for folder in ["", "resources", "annotations"] {
        for path in yaml_files(&schema.join(folder))? {
            let text = fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
            let below = path.strip_prefix(schema).unwrap_or(&path);
            sources.push(Source::new(format!("schema/{}", below.display()), text));
        }
    }
    Ok(sources)
}

/// The YAML files of a folder, in order; none if there is no such folder.
pub fn yaml_files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("can't read {}", folder.display())),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The schema of the workspace as data.
pub fn load() -> anyhow::Result<(Schema, Diagnostics)> {
    schema::load(&sources(&schema_dir())?).map_err(refused)
}

/// The published names; none if the file is not there yet.
pub fn lock() -> anyhow::Result<NamesLock> {
    let path = lock_path();
    let text = if path.exists() { fs::read_to_string(&path)? } else { String::new() };
    NamesLock::parse(&Source::new("schema/names.lock", text)).map_err(refused)
}

/// The model of the workspace's schema, with all warnings.
pub fn model(lock: &NamesLock) -> anyhow::Result<(Model, Diagnostics)> {
    let (schema, mut warnings) = load()?;
    let (model, more) = lower(&schema, lock).map_err(refused)?;
    warnings.extend(more);
    Ok((model, warnings))
}

/// More errors than this help nobody: most often they are one and the same.
const MOST_ERRORS: usize = 20;

/// Diagnostics that end a command: the errors among them.
pub fn refused(diagnostics: Diagnostics) -> anyhow::Error {
    let errors = || diagnostics.iter().filter(|one| one.severity() == Severity::Error);
    let mut texts: Vec<String> = errors().take(MOST_ERRORS).map(ToString::to_string).collect();
    let more = errors().count().saturating_sub(MOST_ERRORS);
    if more > 0 {
        texts.push(format!("error: and {more} more"));
    }
    anyhow::anyhow!(texts.join("\n\n"))
}

/// The files of a folder: path below it -> text.
pub fn texts(folder: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(texts),
        Err(error) => return Err(error.into()),
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            let name = entry.file_name().to_string_lossy().into_owned();
            texts.insert(name, fs::read_to_string(entry.path())?);
        }
    }
    Ok(texts)
}
