//! Files: read with a name for diagnostics, written only if something changes.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mews_codegen::source::Source;

use crate::failure::Failure;

/// This workspace, wherever the command was started.
pub(crate) fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = xtask.as_deref().and_then(Path::parent);
    root.map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The schema of this workspace.
pub(crate) fn schema_folder() -> PathBuf {
    root().join("schema")
}

/// A text that knows its path.
pub(crate) fn read(path: &Path) -> Result<Arc<Source>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::of_file(path, &error))?;
    Ok(Source::new(path.display().to_string(), text))
}

/// Writes a file if that changes it; whether it did.
pub(crate) fn write(path: &Path, text: &str) -> Result<bool, Failure> {
    match fs::read(path) {
        Ok(old) if old == text.as_bytes() => return Ok(false),
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(Failure::of_file(path, &error)),
    }
    fs::write(path, text).map_err(|error| Failure::of_file(path, &error))?;
    Ok(true)
}

/// The YAML files of a folder, in order; none if there is no such folder.
pub(crate) fn yaml_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    with_extension(folder, "yaml")
}

/// The files of a folder whose names end so, in order; none if there is no such folder.
pub(crate) fn with_extension(folder: &Path, wanted: &str) -> Result<Vec<PathBuf>, Failure> {
    let failure = |error| Failure::of_file(folder, &error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failure(error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(failure)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == wanted)
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
