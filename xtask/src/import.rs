//! `cargo xtask import`: the provider's document -> `schema/resources` and `schema/SOURCE`.

use std::collections::HashSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use mews_codegen::Strictness;
use mews_codegen::compat::{self, Removals};
use mews_codegen::schema::{self, Api, Facts};
use mews_codegen::source::Source;
use sha2::{Digest, Sha256};

use crate::document::{Document, day};
use crate::failure::Failure;
use crate::{files, workspace};

/// Writes the facts of an OpenAPI document into the schema.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The document, in YAML or JSON: a path or an https address
    document: Document,
    /// The schema to write into; the document must agree with its `api.yaml`
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// Agree to the removal of exactly this many operations and types, required above 5 %
    #[arg(long, value_name = "NUMBER")]
    allow_removals: Option<usize>,
    /// Reject every keyword of the document that is not understood, as CI does
    #[arg(long)]
    strict: bool,
    /// Day of the document, if the name of the file does not start with it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let folder = arguments
        .schema
        .clone()
        .unwrap_or_else(files::schema_folder);
    let api = api(&folder.join("api.yaml"))?;
    let document = arguments.document.read()?;
    let (mut facts, warnings) =
        mews_codegen::import_with(&document, &api, strictness(arguments.strict))
            .map_err(|errors| Failure::of_input(&errors))?;
    // A folder without facts, or with broken ones, has nothing to lose.
    if let Ok((there, _)) = workspace::schema(&folder) {
        Removals::between(&there.facts, &facts)
            .check(arguments.allow_removals)
            .map_err(Failure::new)?;
        compat::keep_order(&there.facts, &mut facts);
    }
    for warning in warnings.iter() {
        eprintln!("{warning}\n");
    }
    let date = arguments.date.clone().or_else(|| arguments.document.date());
    let written = write(&folder, &facts, &source(&document, date.as_deref(), &facts))?;
    eprintln!(
        "{} operations and {} types in {} files, {} of them changed; {} warnings",
        facts.operations.len(),
        facts.types.len(),
        written.files,
        written.changed,
        warnings.iter().count(),
    );
    Ok(())
}

/// How a document is read: CI wants to hear of everything.
pub(crate) fn strictness(strict: bool) -> Strictness {
    match strict {
        true => Strictness::Strict,
        false => Strictness::Normal,
    }
}

/// The conventions of all operations.
pub(crate) fn api(path: &Path) -> Result<Api, Failure> {
    let text = files::read(path)?;
    let named = Source::new("api.yaml", text.text());
    match schema::load(&[named]) {
        Ok((schema, _)) => Ok(schema.api),
        Err(errors) => Err(Failure::of_input(&errors)),
    }
}

/// How many files there are.
pub(crate) struct Written {
    pub(crate) files: usize,
    pub(crate) changed: usize,
}

/// Writes all files of facts and removes those that are no longer there.
pub(crate) fn write(folder: &Path, facts: &Facts, source: &str) -> Result<Written, Failure> {
    let resources = folder.join("resources");
    fs::create_dir_all(&resources).map_err(|error| Failure::of_file(&resources, &error))?;
    let mut written = Written {
        files: 0,
        changed: 0,
    };
    let mut kept = HashSet::new();
    for (stem, text) in schema::write_facts(facts) {
        let path = resources.join(format!("{stem}.yaml"));
        written.files += 1;
        written.changed += usize::from(files::write(&path, &text)?);
        kept.insert(path);
    }
    for path in files::yaml_files(&resources)? {
        if !kept.contains(&path) {
            fs::remove_file(&path).map_err(|error| Failure::of_file(&path, &error))?;
            written.changed += 1;
        }
    }
    files::write(&folder.join("SOURCE"), source)?;
    Ok(written)
}

/// Which document the facts come from.
pub(crate) fn source(document: &Source, date: Option<&str>, facts: &Facts) -> String {
    let mut text = "# The document that schema/resources was imported from.\n".to_owned();
    if let Some(date) = date {
        let _ = writeln!(text, "date: {date}");
    }
    let _ = writeln!(text, "sha256: {}", hex(&Sha256::digest(document.text())));
    let _ = writeln!(text, "operations: {}", facts.operations.len());
    let _ = writeln!(text, "types: {}", facts.types.len());
    text
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_digest_as_lower_case_hex() {
        assert_eq!(hex(&[0x00, 0x0f, 0xa0]), "000fa0");
    }
}
