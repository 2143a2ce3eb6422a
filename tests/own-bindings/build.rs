//! Bindings in `OUT_DIR`: from a custom schema folder, from an OpenAPI document, from the document
//! of another API with its conventions, and from a part of the workspace's schema. Also from a
//! later version of the first, with code that callers may have written against the earlier one.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use mews_codegen::compat::public_api::PublicApi;
use mews_codegen::compat::{self, ApiVersion};
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::render::{Codec, Target};
use mews_codegen::schema::{self, Schema};
use mews_codegen::source::Source;
use mews_codegen::{Generator, output};

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
    )?;
    booking(&here.join("booking"))?;
    later_version(&own, &here.join("newer.yaml"))
}

/// Bindings of another API, and its schema for the simulator, as the crate in `booking/` has them.
fn booking(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let document = folder.join("booking.yaml");
    println!("cargo::rerun-if-changed={}", document.display());
    let generator = Generator::from_dir(folder.join("schema"))?
        .document("booking.yaml", fs::read_to_string(document)?);
    let schema = format!("&{:?}", generator.files()?);
    fs::write(
        PathBuf::from(env::var("OUT_DIR")?).join("booking_schema.rs"),
        schema,
    )?;
    write("booking.rs", generator)
}

/// `newer.rs`, and for its tests `older_caller.rs` with all that the later version must not break.
fn later_version(own: &Path, newer: &Path) -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed={}", newer.display());
    let mut texts = texts(own)?;
    let older = loaded(&texts)?;
    let facts = texts
        .iter_mut()
        .find(|(name, _)| name.starts_with("resources/"));
    if let Some((_, text)) = facts {
        *text = fs::read_to_string(newer)?;
    }
    let newer = loaded(&texts)?;

    let (before, _) = lower(&older, &NamesLock::default())?;
    let published = NamesLock::of(&before);
    let version = ApiVersion {
        facts: &older.facts,
        model: &before,
    };
    let update = compat::update(version, &published, &newer)?;
    let explained = update.explained();
    let breaking = update
        .path_changes
        .iter()
        .map(|change| change.path.as_str());
    let left_out: Vec<&str> = breaking.filter(|path| explained.contains(path)).collect();
    let caller = output::caller(&before, Target::Foreign, "own_bindings::newer", &explained)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(
        out.join("newer.rs"),
        output::single(&update.model, Codec::Wire)?,
    )?;
    fs::write(out.join("older_caller.rs"), caller.text)?;
    let counts = format!(
        "const USES: usize = {};\nconst ALL: usize = {};\nconst LEFT_OUT: &[&str] = &{left_out:?};\n",
        caller.uses,
        PublicApi::of(&before).len()
    );
    Ok(fs::write(out.join("older_caller_uses.rs"), counts)?)
}

fn loaded(texts: &[(String, String)]) -> Result<Schema, Box<dyn std::error::Error>> {
    let texts = texts.iter().cloned();
    let sources: Vec<_> = texts.map(|(name, text)| Source::new(name, text)).collect();
    Ok(schema::load(&sources)?.0)
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
