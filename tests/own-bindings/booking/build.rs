//! Bindings from an OpenAPI document and the conventions in `schema/`.

use std::path::Path;
use std::{env, fs};

use mews_codegen::Generator;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=booking.yaml");
    let document = fs::read_to_string("booking.yaml")?;
    let generator = Generator::from_dir("schema")?.document("booking.yaml", document);
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);

    // For tests: the same schema for the simulator.
    let files = generator.files()?;
    fs::write(
        out.join("schema.rs"),
        format!("pub const SCHEMA: &[(&str, &str)] = &{files:?};\n"),
    )?;

    Ok(fs::write(
        out.join("bindings.rs"),
        generator.generate()?.code,
    )?)
}
