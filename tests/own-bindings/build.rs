//! Three bindings in `OUT_DIR`: from a schema folder of one's own, from an OpenAPI document, and from a part of the workspace's schema.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use mews_codegen::Generator;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (own, workspace) = (here.join("schema"), here.join("../../schema"));
    let beta = here.join("beta.yaml");
    println!("cargo::rerun-if-changed={}", beta.display());

    write("bindings.rs", Generator::new(texts(&own)?))?;
    let document = Generator::new(
        texts(&own)?
            .into_iter()
            .filter(|(name, _)| name == "api.yaml"),
    );
    write(
        "beta.rs",
        document.document("beta.yaml", fs::read_to_string(&beta)?),
    )?;
    write(
        "part.rs",
        Generator::new(texts(&workspace)?).resources(["countries", "currencies"]),
    )
}

fn write(name: &str, generator: Generator) -> Result<(), Box<dyn std::error::Error>> {
    let bindings = generator.generate()?;
    for warning in bindings.warnings.iter() {
        println!("{}: {}", warning.place(), warning.message());
    }
    Ok(fs::write(
        PathBuf::from(env::var("OUT_DIR")?).join(name),
        bindings.code,
    )?)
}

/// The files of a schema folder, by their paths below it.
fn texts(folder: &Path) -> io::Result<Vec<(String, String)>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut texts = Vec::new();
    for below in ["", "resources/", "annotations/"] {
        for entry in fs::read_dir(folder.join(below))? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                let name = format!("{below}{}", entry.file_name().to_string_lossy());
                texts.push((name, fs::read_to_string(entry.path())?));
            }
        }
    }
    texts.sort();
    Ok(texts)
}
