//! Compares, for each two neighbours in a folder of documents, the report of `mews_codegen::diff`
//! with the result of a slow, separate comparison.
//!
//! ```text
//! cargo run -p mews-codegen --example diff-oracle -- DIR
//! ```

#[path = "../tests/it/oracle/mod.rs"]
mod oracle;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use mews_codegen::diff::{Diff, Kind};
use mews_codegen::schema::{self, Api, Facts};
use mews_codegen::source::Source;

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("usage: diff-oracle DIR");
        return ExitCode::from(2);
    };
    match run(Path::new(&folder)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all pairs agree.
fn run(folder: &Path) -> Result<bool, String> {
    let api = api()?;
    let rules = oracle::Rules {
        base_path: api.base_path.clone(),
        envelope: api.envelope.keys().cloned().collect(),
        envelope_optional: api.envelope_optional.keys().cloned().collect(),
        unsent: api.unsent.clone(),
        statuses: api.statuses.keys().copied().collect(),
    };
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .and_then(|entries| {
            entries
                .map(|entry| entry.map(|entry| entry.path()))
                .collect()
        })
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml" || extension == "json")
    });
    paths.sort();
    if paths.len() < 2 {
        return Err(format!("{}: fewer than two documents", folder.display()));
    }
    let mut columns: Vec<(String, BTreeMap<&str, usize>)> = Vec::new();
    let mut agree = true;
    let mut last = version(&paths[0], &api)?;
    for path in &paths[1..] {
        let now = version(path, &api)?;
        let title = format!("{} → {}", last.name, now.name);
        let faults = disagreements(&last, &now, &api, &rules)?;
        for fault in &faults {
            println!("{title}: {fault}");
        }
        agree &= faults.is_empty();
        // Back again, everything that was added is removed.
        for fault in disagreements(&now, &last, &api, &rules)? {
            agree = false;
            println!("{title}, backwards: {fault}");
        }
        let mut counts = BTreeMap::new();
        for change in Diff::new(&last.facts, &now.facts, (&api).into()).changes {
            *counts.entry(change.kind.as_str()).or_default() += 1;
        }
        columns.push((now.name.clone(), counts));
        last = now;
    }
    print_table(&columns);
    println!(
        "{} pairs, in both directions: {}",
        columns.len(),
        if agree { "all agree" } else { "DISAGREE" }
    );
    Ok(agree)
}

struct Version {
    name: String,
    text: String,
    facts: Facts,
}

fn version(path: &Path, api: &Api) -> Result<Version, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let source = Source::new(path.display().to_string(), text.as_str());
    let (facts, _) = mews_codegen::import(&source, api).map_err(|errors| errors.to_string())?;
    let name = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Version { name, text, facts })
}

fn disagreements(
    old: &Version,
    new: &Version,
    api: &Api,
    rules: &oracle::Rules,
) -> Result<Vec<String>, String> {
    let expected = oracle::expected(&old.text, &new.text, rules)?;
    let diff = Diff::new(&old.facts, &new.facts, api.into());
    let mut faults = Vec::new();
    let mut report = BTreeSet::new();
    // Differences between a type and the one it replaces concern two types, so they are not
    // compared here.
    for change in diff.changes.iter().filter(|one| one.replaces.is_none()) {
        let key = (change.kind.as_str().to_owned(), diff.subject(change));
        match expected.get(&key) {
            None => faults.push(format!("invented: {} {}", key.0, key.1)),
            Some(Some(wire)) if *wire != change.wire.as_str() => {
                faults.push(format!(
                    "{} {} is {} on the wire, not {wire}",
                    key.0, key.1, change.wire
                ));
            }
            Some(_) => {}
        }
        if !report.insert(key) {
            faults.push(format!("twice: {} {}", change.kind, diff.subject(change)));
        }
    }
    faults.extend(
        expected
            .keys()
            .filter(|key| !report.contains(*key))
            .map(|(kind, subject)| format!("missing: {kind} {subject}")),
    );
    Ok(faults)
}

fn print_table(columns: &[(String, BTreeMap<&str, usize>)]) {
    print!("{:28}", "");
    for (name, _) in columns {
        print!(" {name:>10}");
    }
    println!(" {:>7}", "all");
    for kind in Kind::ALL {
        let counts: Vec<usize> = columns
            .iter()
            .map(|(_, counts)| counts.get(kind.as_str()).copied().unwrap_or_default())
            .collect();
        print!("{:28}", kind.as_str());
        for count in &counts {
            print!(" {count:>10}");
        }
        println!(" {:>7}", counts.iter().sum::<usize>());
    }
}

/// The conventions of all operations in the workspace's schema.
fn api() -> Result<Api, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/api.yaml");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let source = Source::new("api.yaml", text);
    let (schema, _) = schema::load(&[source]).map_err(|errors| errors.to_string())?;
    Ok(schema.api)
}
