//! Writes the table of all operations from the schema, so that no test lists them by hand.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::schema;
use mews_codegen::source::Source;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema");
    println!("cargo::rerun-if-changed={}", folder.display());
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
            let name = format!("schema/{}", path.strip_prefix(&folder)?.display());
            sources.push(Source::new(name, fs::read_to_string(&path)?));
        }
    }
    let lock = fs::read_to_string(folder.join("names.lock")).unwrap_or_default();
    let lock = NamesLock::parse(&Source::new("schema/names.lock", lock))?;
    let (schema, _) = schema::load(&sources)?;
    let (model, _) = lower(&schema, &lock)?;

    let mut rows = String::from("&[\n");
    for resource in &model.resources {
        for operation in &resource.operations {
            let (handle, method, request) =
                (&resource.module, &operation.method, &operation.request);
            writeln!(rows, "    row!({handle}, {method}, {request}),")?;
        }
    }
    rows.push(']');
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("operations.rs"), rows)?;
    Ok(())
}
