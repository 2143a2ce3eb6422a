//! `cargo xtask import`: the provider's document -> `schema/resources` and `schema/SOURCE`.

use std::collections::HashSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use mews_codegen::schema::{self, Api, Facts};
use mews_codegen::source::Source;
use sha2::{Digest, Sha256};

use crate::workspace;

/// Writes the facts of an OpenAPI document into the schema
#[derive(clap::Args)]
pub struct Arguments {
    /// The document, in YAML or JSON
    document: PathBuf,
    /// The schema to write into; its `api.yaml` says what the document must agree with
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// Day of the document, if the name of the file does not start with it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<String>,
}

/// Reads all, then writes all: a document that is refused leaves the schema as it is.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let folder = arguments.schema.clone().unwrap_or_else(workspace::schema_dir);
    let api = api(&folder)?;
    let document = Source::new(arguments.document.display().to_string(), read(&arguments.document)?);
    let (facts, warnings) = mews_codegen::import(&document, &api).map_err(workspace::refused)?;
    if !warnings.is_empty() {
        eprintln!("{warnings}\n");
    }
    let date = arguments.date.clone().or_else(|| date_of(&arguments.document));
    let files = schema::write_facts(&facts);
    let resources = folder.join("resources");
    fs::create_dir_all(&resources).with_context(|| format!("can't make {}", resources.display()))?;
    let mut kept = HashSet::new();
    let mut changed = 0;
    for (stem, text) in &files {
        let path = resources.join(format!("{stem}.yaml"));
        changed += usize::from(write(&path, text)?);
        kept.insert(path);
    }
    for path in workspace::yaml_files(&resources)? {
        if !kept.contains(&path) {
            fs::remove_file(&path).with_context(|| format!("can't remove {}", path.display()))?;
            changed += 1;
        }
    }
    write(&folder.join("SOURCE"), &source(&document, date.as_deref(), &facts))?;
    eprintln!(
        "{} operations, {} types: {} files, {changed} written or removed; {} warnings",
        facts.operations.len(),
        facts.types.len(),
        files.len(),
        warnings.iter().count(),
    );
    Ok(())
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))
}

/// The common part of the schema that is written into: the rest of it may be anything.
fn api(folder: &Path) -> anyhow::Result<Api> {
    let text = read(&folder.join("api.yaml"))?;
    let (schema, _) = schema::load(&[Source::new("schema/api.yaml", text)]).map_err(workspace::refused)?;
    Ok(schema.api)
}

/// Writes a file if that changes it; whether it did.
fn write(path: &Path, text: &str) -> anyhow::Result<bool> {
    let same = fs::read(path).is_ok_and(|old| old == text.as_bytes());
    if !same {
        fs::write(path, text).with_context(|| format!("can't write {}", path.display()))?;
    }
    Ok(!same)
}

/// Which document the facts come from.
fn source(document: &Source, date: Option<&str>, facts: &Facts) -> String {
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

/// The day that the name of a file starts with.
fn date_of(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    day(name.get(..10)?).ok()
}

fn day(text: &str) -> Result<String, String> {
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|one| one.is_ascii_digit());
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => Ok(text.to_owned()),
        _ => Err("expected a day such as 2026-07-17".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_what_the_name_of_the_file_starts_with() {
        assert_eq!(date_of(Path::new("some/2026-07-17.yaml")).as_deref(), Some("2026-07-17"));
        assert_eq!(date_of(Path::new("some/2026-07-17.min.json")).as_deref(), Some("2026-07-17"));
        assert_eq!(date_of(Path::new("swagger.yaml")), None);
        assert_eq!(date_of(Path::new("2026-7-17x.yaml")), None);
    }

    #[test]
    fn a_digest_is_written_in_lower_case_hexadecimal() {
        assert_eq!(hex(&[0x00, 0x0f, 0xa0]), "000fa0");
    }
}
