//! `cargo xtask update`: a new version of the document, all the way to the bindings and the
//! changelog.

use std::collections::BTreeMap;
use std::iter;
use std::path::{Path, PathBuf};
use std::time::Instant;

use mews_codegen::compat::{self, ApiVersion};
use mews_codegen::diagnostic::Diagnostics;
use mews_codegen::diff::{self, Diff, Summary};
use mews_codegen::lock::{self, NamesLock};
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::propose::proposals;
use mews_codegen::render::Target;
use mews_codegen::schema::{self, Facts, Schema, corrected};
use mews_codegen::source::Source;

use crate::document::{Document, day};
use crate::failure::Failure;
use crate::terminal::print;
use crate::{files, generate, import, workspace};

/// Takes in a new version of the document: facts, names, bindings and changelog. Lists the changes
/// and the open tasks of a person.
///
/// New names are published once nothing wants an annotation any more: annotate, and run it again.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The document, in YAML or JSON: a path or an https address
    document: Document,
    /// Write nothing
    #[arg(long)]
    dry_run: bool,
    /// Take back published names that go without a reason in the document, which breaks callers
    #[arg(long)]
    forget: bool,
    /// Agree to the removal of exactly this many operations and types, required above 5 %
    #[arg(long, value_name = "NUMBER")]
    allow_removals: Option<usize>,
    /// Reject every keyword of the document that is not understood, as CI does
    #[arg(long)]
    strict: bool,
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
    let strictness = import::strictness(arguments.strict);
    let (mut facts, skipped) =
        mews_codegen::import_with(&document, &old.api, strictness).map_err(refused)?;
    compat::keep_order(&old.facts, &mut facts);
    let date = arguments.date.clone().or_else(|| arguments.document.date());
    let source = import::source(&document, date.as_deref(), &facts);
    let new = as_written(&folder, &facts)?;

    steps.next("compare");
    let (before, _) = lower(&old, &published).map_err(refused)?;
    let older = ApiVersion {
        facts: &old.facts,
        model: &before,
    };
    let update = compat::update(older, &published, &new).map_err(refused)?;
    update
        .removals
        .check(arguments.allow_removals)
        .map_err(Failure::new)?;
    let (after, changes, warnings) = (&update.model, &update.diff, &update.warnings);

    steps.next("generate");
    let generated =
        output::files(after, Target::Core).map_err(|error| Failure::new(error.to_string()))?;
    let settled = warnings.is_empty();
    let text = lock_text(&update.names, after, settled)?;
    let changelog = root.join("CHANGELOG.md");
    let changelog_text = entry(files::read(&changelog)?.text(), changes, date.as_deref());
    steps.done();

    print(&diff::text(changes))?;
    for warning in skipped.iter().chain(warnings.iter()) {
        eprintln!("{warning}\n");
    }
    print(&pinned(&before, after))?;
    let (corrected, _) = corrected(&update.schema);
    print(&proposed(&proposals(&update.schema, &corrected)))?;
    let summary = Summary::of(changes);
    print(&format!("release: {}\n", summary.release()))?;
    let gone = update.names.compare(after).gone;
    if !gone.is_empty() {
        print(&format!(
            "{} published names go or change:\n  {}\n",
            gone.len(),
            gone.join("\n  ")
        ))?;
        let mut without_reason = update
            .unexplained
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>();
        let before_already = published.compare(&before).gone;
        without_reason.extend(
            before_already
                .into_iter()
                .filter(|line| gone.contains(line)),
        );
        if !without_reason.is_empty() && !arguments.forget {
            return Err(Failure::new(format!(
                "published names would go or change without a reason in the document, which breaks callers:\n  {}\n\
                 nothing was written; `--forget` removes them",
                without_reason.join("\n  ")
            )));
        }
    }
    if arguments.dry_run {
        return print("nothing was written\n");
    }
    // The facts are written last, so that the same command can be repeated after a failure.
    files::write(&changelog, &changelog_text)?;
    let differences = generate::store(after, &generated, &root.join("mews-api"))?;
    files::write(&folder.join("names.lock"), &text)?;
    let written = import::write(&folder, &new.facts, &source)?;
    print(&format!(
        "{} of {} files of facts and {differences} of {} generated files changed\n",
        written.changed,
        written.files,
        generated.len()
    ))?;
    if !settled {
        print(&format!(
            "{} warnings: new names are published when there are none; annotate, and run the same command again\n",
            warnings.iter().count()
        ))?;
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

/// The names to publish: all of them, or, while an annotation is missing, those that were published
/// already.
fn lock_text(names: &NamesLock, model: &Model, settled: bool) -> Result<String, Failure> {
    let all = lock::write(model);
    if settled {
        return Ok(all);
    }
    let unpublished = names.compare(model).unpublished;
    let pinned: Vec<&str> = all
        .lines()
        .filter(|line| {
            unpublished
                .binary_search_by(|one| one.as_str().cmp(line))
                .is_err()
        })
        .collect();
    Ok(pinned.join("\n") + "\n")
}

/// Places where callers keep a published type that the schema replaced.
fn pinned(before: &Model, after: &Model) -> String {
    let new = after
        .pinned
        .iter()
        .filter(|(place, _)| !before.pinned.contains_key(*place));
    new.map(|(place, natural)| {
        format!(
            "kept as published: `{place}`, where the schema has `{natural}` now; `cargo xtask lock --republish '{place}'` takes it, and breaks callers\n"
        )
    })
    .collect()
}

fn proposed(proposals: &BTreeMap<String, String>) -> String {
    if proposals.is_empty() {
        return String::new();
    }
    let wanted = "Wanted: one line in your own words for each `doc`, and a look at the rest.\n\n";
    let files = proposals
        .iter()
        .map(|(file, text)| format!("# schema/{file}\n{text}\n"));
    iter::once(wanted.to_owned()).chain(files).collect()
}

/// The changelog with what this version of the document changes, at the end of what is not released
/// yet.
///
/// An existing entry may have been edited, and stays: a new entry of the same title gets a number.
fn entry(changelog: &str, changes: &Diff, date: Option<&str>) -> String {
    let markdown = diff::markdown(changes);
    if markdown.trim().is_empty() {
        return changelog.to_owned();
    }
    let deeper: String = markdown
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(rest) => format!("##{rest}\n"),
            None => format!("{line}\n"),
        })
        .collect();
    let body = deeper.trim();
    let heading = match date {
        Some(date) => format!("### The provider's document of {date}"),
        None => "### A new version of the provider's document".to_owned(),
    };
    let (above, unreleased, below) = around_unreleased(changelog);
    let mut title = heading.clone();
    let mut number = 1;
    while let Some(there) = section(unreleased, &title) {
        if there.trim() == body {
            return changelog.to_owned();
        }
        number += 1;
        title = format!("{heading} ({number})");
    }
    let (above, unreleased) = match (above.trim_end(), unreleased.trim_end()) {
        ("", "") => (String::new(), UNRELEASED),
        (title, "") => (format!("{title}\n\n"), UNRELEASED),
        (_, unreleased) => (above.to_owned(), unreleased),
    };
    let gap = if below.is_empty() { "" } else { "\n" };
    format!("{above}{unreleased}\n\n{title}\n\n{body}\n{gap}{below}")
}

const UNRELEASED: &str = "## Unreleased";

/// The text before the section of what is not released, that section, and the rest. Without one,
/// where it belongs is between the other two: before the first release there is.
fn around_unreleased(changelog: &str) -> (&str, &str, &str) {
    let headings: Vec<usize> = starts(changelog)
        .filter(|at| changelog[*at..].starts_with("## "))
        .collect();
    let first = headings
        .iter()
        .position(|at| changelog[*at..].starts_with(UNRELEASED));
    let at = |index: usize| headings.get(index).copied().unwrap_or(changelog.len());
    let (start, end) = first.map_or((at(0), at(0)), |first| (at(first), at(first + 1)));
    (
        &changelog[..start],
        &changelog[start..end],
        &changelog[end..],
    )
}

/// The text below a heading of the third level, up to the next one.
fn section<'t>(text: &'t str, title: &str) -> Option<&'t str> {
    let is_title = |at: &usize| text[*at..].lines().next() == Some(title);
    let below = &text[starts(text).find(is_title)? + title.len()..];
    let end = starts(below).find(|at| below[*at..].starts_with("### "));
    Some(&below[..end.unwrap_or(below.len())])
}

/// Where lines start.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let mut next = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = next;
        next += line.len();
        start
    })
}

/// Reports progress on stderr.
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

    fn changes(path: &str) -> Diff {
        let mut new = Facts::default();
        let operation = Operation {
            path: path.to_owned(),
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
        let conventions = diff::Conventions {
            base_path: "/api",
            limitation: "Limitation",
            cursor: "Cursor",
        };
        Diff::new(&Facts::default(), &new, conventions)
    }

    const BEFORE: &str = "# Changelog\n\nWords.\n\n## Unreleased (0.2.0)\n\n- Something.\n\n## 0.1.0\r\n\r\n### The provider's document of 2026-07-01\n- The first.  \n\n\n";

    #[test]
    fn appends_entry_to_unreleased_section() {
        let once = entry(BEFORE, &changes("things/add"), Some("2026-07-01"));
        let (above, below) = BEFORE.split_once("## 0.1.0").unwrap();
        let added = "### The provider's document of 2026-07-01\n\n#### Added\n\n- Operation added: `POST /api/things/add`.\n\n";
        assert_eq!(once, format!("{above}{added}## 0.1.0{below}"));
        assert_eq!(entry(BEFORE, &Diff::default(), None), BEFORE);
        // The same once more, after a run that broke off.
        assert_eq!(
            entry(&once, &changes("things/add"), Some("2026-07-01")),
            once
        );
    }

    #[test]
    fn keeps_edited_entries_of_same_title() {
        for date in [Some("2026-07-01"), None] {
            let once = entry(BEFORE, &changes("things/add"), date);
            let edited = once.replace(
                "## 0.1.0",
                "By hand.\n\n### More by hand\n\n- Do this.\n\n## 0.1.0",
            );
            let twice = entry(&edited, &changes("things/delete"), date);
            let title = twice
                .lines()
                .find(|line| line.ends_with(" (2)"))
                .expect("a numbered title");
            let added = format!(
                "{title}\n\n#### Added\n\n- Operation added: `POST /api/things/delete`.\n\n"
            );
            assert_eq!(twice.matches(&added).count(), 1, "{twice}");
            assert_eq!(twice.replace(&added, ""), edited);
            assert_eq!(entry(&twice, &changes("things/delete"), date), twice);
            let thrice = entry(&twice, &changes("things/get"), date);
            assert!(thrice.contains(" (3)\n\n#### Added"), "{thrice}");
        }
    }

    #[test]
    fn creates_missing_heading() {
        let added = "## Unreleased\n\n### A new version of the provider's document\n\n#### Added\n\n- Operation added: `POST /api/things/add`.\n";
        let released = "# Changelog\n\n## 0.1.0\n\n- The first.\n";
        let (above, below) = released.split_once("## 0.1.0").unwrap();
        let new = |text: &str| entry(text, &changes("things/add"), None);
        assert_eq!(new(released), format!("{above}{added}\n## 0.1.0{below}"));
        assert_eq!(new(""), added);
        assert_eq!(new("# Changelog"), format!("# Changelog\n\n{added}"));
        assert_eq!(new("## Unreleased"), added);
    }
}
