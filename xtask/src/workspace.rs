//! The workspace's own schema and generated code.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mews_codegen::diagnostic::Diagnostics;
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::schema::{self, Schema};
use mews_codegen::source::Source;

use crate::failure::Failure;
use crate::files;

/// The folder of `mews-api`.
pub(crate) fn bindings_folder() -> PathBuf {
    files::schema_folder().with_file_name("mews-api")
}

/// The manifest of `mews-api`, which lists a feature for each resource: as it is, and as it should
/// be.
pub(crate) fn manifest(model: &Model, path: &Path) -> Result<(String, String), Failure> {
    let there = files::read(path)?.text().to_owned();
    let wanted = output::manifest(model, &there)
        .ok_or_else(|| Failure::new(format!("{}: no place for features", path.display())))?;
    Ok((there, wanted))
}

/// The published names.
pub(crate) fn lock_path() -> PathBuf {
    files::schema_folder().join("names.lock")
}

/// Reads a schema folder; names of the texts are paths below the folder's parent, so that messages
/// lead there.
pub(crate) fn sources(schema: &Path) -> Result<Vec<Arc<Source>>, Failure> {
    let mut sources = Vec::new();
    for folder in ["", "resources", "annotations"] {
        for path in files::yaml_files(&schema.join(folder))? {
            let text = files::read(&path)?;
            let below = path.strip_prefix(schema).unwrap_or(&path);
            sources.push(Source::new(
                format!("schema/{}", below.display()),
                text.text(),
            ));
        }
    }
    Ok(sources)
}

/// The published names of this workspace.
pub(crate) fn lock() -> Result<NamesLock, Failure> {
    lock_of(&files::schema_folder())
}

/// The published names of a schema; none if the file is not there yet.
pub(crate) fn lock_of(schema: &Path) -> Result<NamesLock, Failure> {
    let path = schema.join("names.lock");
    let source = if path.exists() {
        files::read(&path)?
    } else {
        Source::new("schema/names.lock", "")
    };
    NamesLock::parse(&source).map_err(|errors| Failure::of_input(&errors))
}

/// A schema folder, with warnings.
pub(crate) fn schema(folder: &Path) -> Result<(Schema, Diagnostics), Failure> {
    schema::load(&sources(folder)?).map_err(|errors| Failure::of_input(&errors))
}

/// The model of the workspace's schema, with all warnings.
pub(crate) fn model(lock: &NamesLock) -> Result<(Model, Diagnostics), Failure> {
    let sources = sources(&files::schema_folder())?;
    let refused = |errors: Diagnostics| Failure::of_input(&errors);
    let (schema, mut warnings) = schema::load(&sources).map_err(refused)?;
    let (model, more) = lower(&schema, lock).map_err(refused)?;
    warnings.extend(more);
    if !model.callable {
        return Err(Failure::new(format!("{warnings}")));
    }
    if model.api.is_some() {
        let message = "schema/api.yaml and the row `CONNECTOR` in mews-api/src/base/api.rs differ";
        return Err(Failure::new(message));
    }
    Ok((model, warnings))
}

/// The Rust files of a folder: name -> text.
pub(crate) fn rust_files(folder: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut texts = BTreeMap::new();
    for path in files::with_extension(folder, "rs")? {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let text = files::read(&path)?;
        texts.extend(name.map(|name| (name, text.text().to_owned())));
    }
    Ok(texts)
}
