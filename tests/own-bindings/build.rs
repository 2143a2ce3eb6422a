//! schema/ -> `$OUT_DIR/bindings.rs`

use std::path::{Path, PathBuf};
use std::{env, fs};

use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::render::Codec;
use mews_codegen::source::Source;
use mews_codegen::{output, schema};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=schema");
    let mut sources = Vec::new();
    for path in [
        "schema/api.yaml",
        "schema/resources/loyaltyCards.yaml",
        "schema/annotations/loyaltyCards.yaml",
        "schema/annotations/entities.yaml",
    ] {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))?;
        sources.push(Source::new(path, text));
    }
    let (schema, mut warnings) = schema::load(&sources)?;
    let (model, more) = lower(&schema, &NamesLock::default())?;
    warnings.extend(more);
    for warning in warnings.iter() {
        println!("cargo::warning={}: {}", warning.place(), warning.message());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(
        out.join("bindings.rs"),
        output::single(&model, Codec::Wire)?,
    )?;
    Ok(())
}
