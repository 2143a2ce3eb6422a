//! The workspace's schema. The build script includes this file too.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use mews_codegen::diagnostic::Diagnostics;
use mews_codegen::schema::{self, Schema};
use mews_codegen::source::Source;

/// Where it lies.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema")
}

/// The texts of the schema folder.
fn sources() -> io::Result<Vec<Arc<Source>>> {
    let folder = folder();
    let mut sources = Vec::new();
    for below in ["", "resources", "annotations"] {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder.join(below))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "yaml")
            })
            .collect();
        paths.sort();
        for path in paths {
            let below = path.strip_prefix(&folder).unwrap_or(&path);
            sources.push(Source::new(
                format!("schema/{}", below.display()),
                fs::read_to_string(&path)?,
            ));
        }
    }
    Ok(sources)
}

/// The schema as data.
pub fn workspace_schema() -> io::Result<Result<Schema, Diagnostics>> {
    Ok(schema::load(&sources()?).map(|(schema, _)| schema))
}
