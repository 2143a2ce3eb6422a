//! `cargo xtask update`: a new version of the document, all the way to the bindings and the changelog.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use mews_codegen::diagnostic::Diagnostics;
use mews_codegen::diff::{self, Bound, Diff, Summary};
use mews_codegen::lock::{self, NamesLock};
use mews_codegen::lower::{corrected, lower};
use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::propose::proposals;
use mews_codegen::render::Target;
use mews_codegen::schema::{self, Facts, Schema};
use mews_codegen::source::Source;
use mews_codegen::succession;

use crate::document::{Document, day};
use crate::failure::Failure;
use crate::{files, generate, import, workspace};

/// Takes a new version of the document in: facts, names, bindings and changelog; tells what changes and what wants a human.
///
/// New names are published once nothing wants an annotation any more: annotate, and run it again.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The document, in YAML or JSON: a path or an https address
    document: Document,
    /// Write nothing
    #[arg(long)]
    dry_run: bool,
    /// Day of the document, if the name of the file does not start with it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<String>,
    /// The workspace: with `schema`, `mews-api` and `CHANGELOG.md`
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = arguments.root.clone().unwrap_or_else(files::root);
    let folder = root.join("schema");
    let mut steps = Steps::new();
    let refused = |errors: Diagnostics| Failure::of_input(&errors);

    steps.next("read the schema");
    let (old, _) = workspace::schema(&folder)?;
    let published = workspace::lock_of(&folder)?;

    steps.next("read the document");
    let document = arguments.document.read()?;
    let (facts, skipped) = mews_codegen::import(&document, &old.api).map_err(refused)?;
    let date = arguments.date.clone().or_else(|| arguments.document.date());
    let source = import::source(&document, date.as_deref(), &facts);
    let new = as_written(&folder, &facts)?;

    steps.next("compare");
    let (before, _) = lower(&old, &published).map_err(refused)?;
    let names = succession::carried_over(&published, &old.facts, &new.facts);
    let (after, told) = lower(&new, &names).map_err(refused)?;
    let (older, newer) = (
        Bound {
            facts: &old.facts,
            model: &before,
        },
        Bound {
            facts: &new.facts,
            model: &after,
        },
    );
    let changes = Diff::of_bindings(older, newer, &new.api.base_path);

    steps.next("generate");
    let generated =
        output::files(&after, Target::Core).map_err(|error| Failure::new(error.to_string()))?;
    let settled = told.is_empty();
    let text = lock_text(&names, &after, settled)?;
    let changelog = root.join("CHANGELOG.md");
    let changelog_text = entry(files::read(&changelog)?.text(), &changes, date.as_deref());
    steps.done();

    print!("{}", diff::text(&changes));
    for warning in skipped.iter().chain(told.iter()) {
        eprintln!("{warning}\n");
    }
    tell_kept(&before, &after);
    let (corrected, _) = corrected(&new);
    tell_proposals(&proposals(&new, &corrected));
    let summary = Summary::of(&changes);
    println!("release: {}", summary.release());
    if arguments.dry_run {
        println!("nothing was written");
        return Ok(());
    }
    let written = import::write(&folder, &new.facts, &source)?;
    let differences = generate::store(&after, &generated, &root.join("mews-api"))?;
    files::write(&folder.join("names.lock"), &text)?;
    files::write(&changelog, &changelog_text)?;
    println!(
        "{} of {} files of facts and {differences} of {} generated files changed",
        written.changed,
        written.files,
        generated.len()
    );
    if !settled {
        println!(
            "{} warnings: new names are published when there are none; annotate, and run the same command again",
            told.iter().count()
        );
    }
    Ok(())
}

/// The schema as `generate` will read it: in the order of its files, with places in them.
fn as_written(folder: &Path, facts: &Facts) -> Result<Schema, Failure> {
    let mut sources = workspace::sources(folder)?;
    sources.retain(|source| !source.name().starts_with("schema/resources/"));
    let files = schema::write_facts(facts).into_iter();
    let mut files: Vec<_> = files
        .map(|(stem, text)| Source::new(format!("schema/resources/{stem}.yaml"), text))
        .collect();
    files.sort_by(|one, other| one.name().cmp(other.name()));
    sources.extend(files);
    let (schema, _) = schema::load(&sources).map_err(|errors| Failure::of_input(&errors))?;
    Ok(schema)
}

/// What is published from now on: all names, or while something wants an annotation those that were there already.
fn lock_text(names: &NamesLock, model: &Model, settled: bool) -> Result<String, Failure> {
    let all = lock::write(model);
    if settled {
        return Ok(all);
    }
    let unpublished = names.compare(model).unpublished;
    let kept: Vec<&str> = all
        .lines()
        .filter(|line| {
            unpublished
                .binary_search_by(|one| one.as_str().cmp(line))
                .is_err()
        })
        .collect();
    Ok(kept.join("\n") + "\n")
}

/// Where the schema has something else now, and callers keep what was published.
fn tell_kept(before: &Model, after: &Model) {
    let new = |place: &&String| !before.kept.contains_key(*place);
    for place in after.kept.keys().filter(new) {
        let natural = &after.kept[place];
        println!(
            "kept as published: `{place}`, where the schema has `{natural}` now; `cargo xtask lock --anew '{place}'` takes it, and breaks callers"
        );
    }
}

fn tell_proposals(proposals: &BTreeMap<String, String>) {
    if proposals.is_empty() {
        return;
    }
    println!("Wanted: one line in your own words for each `doc`, and a look at the rest.\n");
    for (file, text) in proposals {
        println!("# schema/{file}\n{text}");
    }
}

/// The changelog with what this version of the document changes, below the heading of what is not released yet.
fn entry(changelog: &str, changes: &Diff, date: Option<&str>) -> String {
    let markdown = diff::markdown(changes);
    if markdown.trim().is_empty() {
        return changelog.to_owned();
    }
    let title = match date {
        Some(date) => format!("### The provider's document of {date}"),
        None => "### A new version of the provider's document".to_owned(),
    };
    let deeper: String = markdown
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(rest) => format!("##{rest}\n"),
            None => format!("{line}\n"),
        })
        .collect();
    let section = format!("{title}\n\n{}\n", deeper.trim_end());
    let mut lines: Vec<&str> = changelog.lines().collect();
    // The same document once more takes the place of what was said the first time.
    if let Some(start) = lines.iter().position(|line| *line == title) {
        let end = lines[start + 1..]
            .iter()
            .position(|line| line.starts_with("## ") || line.starts_with("### "))
            .map_or(lines.len(), |at| start + 1 + at);
        lines.drain(start..end);
    }
    let heading = lines
        .iter()
        .position(|line| line.starts_with("## Unreleased"));
    let mut text = String::new();
    match heading {
        Some(at) => {
            text.push_str(&lines[..=at].join("\n"));
            text.push_str("\n\n");
            text.push_str(&section);
            text.push_str(&lines[at + 1..].join("\n"));
        }
        None => {
            // Before the first release there is.
            let at = lines
                .iter()
                .position(|line| line.starts_with("## "))
                .unwrap_or(lines.len());
            text.push_str(&lines[..at].join("\n"));
            text.push_str("\n## Unreleased\n\n");
            text.push_str(&section);
            text.push('\n');
            text.push_str(&lines[at..].join("\n"));
        }
    }
    text.trim_end().to_owned() + "\n"
}

/// Says what is under way, on the terminal's other stream.
struct Steps {
    start: Instant,
    running: bool,
}

impl Steps {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            running: false,
        }
    }

    fn next(&mut self, what: &str) {
        self.done();
        eprint!("{what} … ");
        self.running = true;
    }

    fn done(&mut self) {
        if self.running {
            eprintln!("{} ms", self.start.elapsed().as_millis());
        }
        self.running = false;
        self.start = Instant::now();
    }
}

#[cfg(test)]
mod tests {
    use mews_codegen::schema::Operation;
    use mews_codegen::source::Place;

    use super::*;

    fn changes() -> Diff {
        let mut new = Facts::default();
        let operation = Operation {
            path: "things/add".to_owned(),
            place: Place::top(&Source::new("things.yaml", "")),
            request: Vec::new(),
            response: None,
            page: None,
            versioned_title: false,
            deprecated: None,
            restricted: false,
            statuses: Vec::new(),
        };
        new.operations.insert(operation.path.clone(), operation);
        Diff::new(&Facts::default(), &new, "/api")
    }

    #[test]
    fn the_entry_stands_below_what_is_not_released_and_once_only() {
        let before =
            "# Changelog\n\n## Unreleased (0.2.0)\n\n- Something.\n\n## 0.1.0\n\n- The first.\n";
        let once = entry(before, &changes(), Some("2026-07-01"));
        assert_eq!(
            once,
            "# Changelog\n\n## Unreleased (0.2.0)\n\n### The provider's document of 2026-07-01\n\n#### Added\n\n- Operation added: `POST /api/things/add`.\n\n- Something.\n\n## 0.1.0\n\n- The first.\n"
        );
        assert_eq!(entry(before, &Diff::default(), None), before);
        assert_eq!(
            entry(&once, &changes(), Some("2026-07-01"))
                .matches("things/add")
                .count(),
            1
        );
    }

    #[test]
    fn without_a_heading_one_is_made() {
        let text = entry(
            "# Changelog\n\n## 0.1.0\n\n- The first.\n",
            &changes(),
            None,
        );
        assert!(text.find("## Unreleased") < text.find("## 0.1.0"), "{text}");
    }
}
