//! Writes the table of all operations from the schema, so that no test lists them by hand.

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::source::Source;

#[path = "src/schema.rs"]
mod schema;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = schema::folder();
    println!("cargo::rerun-if-changed={}", folder.display());
    let lock = fs::read_to_string(folder.join("names.lock")).unwrap_or_default();
    let lock = NamesLock::parse(&Source::new("schema/names.lock", lock))?;
    let schema = schema::workspace_schema()??;
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
