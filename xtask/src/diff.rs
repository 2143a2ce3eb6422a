//! `cargo xtask diff`: the changes between two versions of the API, and their impact on callers.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use mews_codegen::Strictness;
use mews_codegen::compat;
use mews_codegen::diagnostic::Severity;
use mews_codegen::diff::{self, Diff, Exceptions, Impact};
use mews_codegen::lock::NamesLock;
use mews_codegen::schema::{self, Schema};
use mews_codegen::source::Source;

use crate::failure::Failure;
use crate::terminal::print;
use crate::{files, workspace};

/// Lists the changes between two versions of the API, and their impact on callers.
///
/// OLD and NEW are each a schema folder, an OpenAPI document in YAML or JSON, or a git revision of
/// this workspace's schema. Ends with status 0 whatever changed, and with 1 if a version cannot be
/// read; `--fail-on` adds a 3.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The older version: folder, document or revision
    old: String,
    /// The newer version: folder, document or revision
    new: String,
    /// The format of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with status 3 if a change means at least this, on the wire or in Rust
    #[arg(long, value_enum, value_name = "MEANING")]
    fail_on: Option<FailOn>,
    /// Changes that are accepted, each with a reason; by default `diff-exceptions.yaml` of the
    /// schema, if it is there
    #[arg(long, value_name = "FILE")]
    exceptions: Option<PathBuf>,
    /// The schema whose `api.yaml` and annotations go for documents, and for folders that have none
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For people: changes that require action on top, by resource
    Text,
    /// For the changelog
    Markdown,
    /// For programs: one object a line
    Json,
    /// For the logs of a forge: annotations at the place in the newer version
    Github,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum FailOn {
    /// Callers have to act
    Breaking,
    /// Callers have to act, or code may take a list for complete, or a value or limit for granted
    Dangerous,
    /// Callers have to act, or get more
    Additive,
}

/// The status of a diff that has changes selected by `--fail-on`.
const FOUND: u8 = 3;

/// Prints the diff; the status to end with.
pub(crate) fn run(arguments: &Arguments) -> Result<u8, Failure> {
    let folder = arguments
        .schema
        .clone()
        .unwrap_or_else(files::schema_folder);
    let old = version(&arguments.old, &folder)?;
    let new = version(&arguments.new, &folder)?;
    let mut diff = between(&old, &new);
    accept(&mut diff, arguments.exceptions.as_deref(), &folder)?;
    let text = match arguments.format {
        Format::Text => diff::text(&diff),
        Format::Markdown => diff::markdown(&diff),
        Format::Json => diff::json(&diff),
        Format::Github => diff::github(&diff),
    };
    print(&text)?;
    let limit = arguments.fail_on.map(|impact| match impact {
        FailOn::Breaking => Impact::Breaking,
        FailOn::Dangerous => Impact::Dangerous,
        FailOn::Additive => Impact::Additive,
    });
    let found = |limit| {
        let paths = !diff.paths.is_empty();
        let mut open = diff.changes.iter().filter(|one| one.accepted.is_none());
        paths || open.any(|change| change.impact() >= limit)
    };
    Ok(if limit.is_some_and(found) { FOUND } else { 0 })
}

/// Marks changes that a file of exceptions accepts.
fn accept(diff: &mut Diff, file: Option<&Path>, schema: &Path) -> Result<(), Failure> {
    let default = schema.join("diff-exceptions.yaml");
    let path = match file {
        Some(path) => path,
        None if default.is_file() => &default,
        None => return Ok(()),
    };
    let exceptions = Exceptions::parse(&files::read(path)?);
    let exceptions = exceptions.map_err(|errors| Failure::of_input(&errors))?;
    let unused = diff.accept(&exceptions);
    // Those of the schema are for other versions as well.
    if file.is_some() {
        for warning in unused.iter() {
            eprintln!("{warning}\n");
        }
    }
    Ok(())
}

/// The changes from one version to another. Where bindings can't be made of one of them, rules say
/// what changes mean in Rust.
pub(crate) fn between(old: &Version, new: &Version) -> Diff {
    compat::diff_schemas(&old.schema, &new.schema, &old.published).unwrap_or_else(|errors| {
        let first = errors.iter().find(|one| one.severity() == Severity::Error);
        let first = first.map(ToString::to_string).unwrap_or_default();
        eprintln!(
            "bindings were not compared: the impact in Rust is estimated by rules\n{first}\n"
        );
        Diff::new(
            &old.schema.facts,
            &new.schema.facts,
            (&new.schema.api).into(),
        )
    })
}

/// One version of the API.
pub(crate) struct Version {
    /// With its own annotations, or those of the workspace.
    pub(crate) schema: Schema,
    /// The surface that was published with it; empty for a document.
    pub(crate) published: NamesLock,
}

/// Reads the version that an argument names: a file or a folder if it exists, or else a revision.
pub(crate) fn version(argument: &str, schema: &Path) -> Result<Version, Failure> {
    let path = Path::new(argument);
    if path.is_dir() {
        of_folder(path, schema)
    } else if path.is_file() {
        of_document(path, schema)
    } else {
        of_revision(argument, schema)
    }
}

fn of_document(path: &Path, schema: &Path) -> Result<Version, Failure> {
    let (own, _) = workspace::schema(schema)?;
    let document = files::read(path)?;
    let (facts, warnings) = mews_codegen::import_with(&document, &own.api, Strictness::Lenient)
        .map_err(|errors| Failure::of_input(&errors))?;
    for warning in warnings.iter() {
        eprintln!("{warning}\n");
    }
    Ok(Version {
        schema: Schema { facts, ..own },
        published: NamesLock::default(),
    })
}

fn of_folder(folder: &Path, schema: &Path) -> Result<Version, Failure> {
    if !folder.join("resources").is_dir() {
        return Err(Failure::new(format!(
            "{}: not a schema: the folder has no `resources`",
            folder.display()
        )));
    }
    let mut sources = Vec::new();
    // Parts that the folder lacks are taken from the workspace's schema.
    for part in ["resources", "annotations"] {
        let own = folder.join(part);
        let path = if own.is_dir() { own } else { schema.join(part) };
        for path in files::yaml_files(&path)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            sources.push(named(&path, &format!("{part}/{name}"))?);
        }
    }
    let own = folder.join("api.yaml");
    let api = if own.is_file() {
        own
    } else {
        schema.join("api.yaml")
    };
    sources.push(named(&api, "api.yaml")?);
    let lock = folder.join("names.lock");
    let published = match lock.is_file() {
        true => Some(files::read(&lock)?),
        false => None,
    };
    let published = published.map(|source| NamesLock::parse(&source));
    let published = published
        .transpose()
        .map_err(|errors| Failure::of_input(&errors))?;
    load(&sources, published.unwrap_or_default())
}

/// A file of a schema; `below` is its path in there.
fn named(path: &Path, below: &str) -> Result<Arc<Source>, Failure> {
    let text = files::read(path)?;
    let inside = format!("schema/{below}");
    let shown = match text.name().strip_suffix(below) {
        // The files of a schema are identified by their path below `schema/`, whatever the folder
        // is called.
        Some(folder) if !text.name().ends_with(&inside) => {
            format!("{}:{inside}", folder.trim_end_matches('/'))
        }
        _ => text.name().to_owned(),
    };
    Ok(Source::new(shown, text.text()))
}

fn load(sources: &[Arc<Source>], published: NamesLock) -> Result<Version, Failure> {
    let (schema, _) = schema::load(sources).map_err(|errors| Failure::of_input(&errors))?;
    Ok(Version { schema, published })
}

/// The published names in a revision.
const LOCK: &str = "names.lock";

/// The facts and the published names of a revision. The rest comes from the workspace: annotations
/// are not part of the API, and older ones may have another form.
fn of_revision(revision: &str, schema: &Path) -> Result<Version, Failure> {
    let commit = format!("{revision}^{{commit}}");
    let verified = git(
        schema,
        &[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &commit,
        ],
        "",
    )
    .map_err(|_| {
        Failure::new(format!(
            "`{revision}` is neither a file, nor a folder, nor a git revision"
        ))
    })?;
    let commit = verified.trim();
    let names = git(
        schema,
        &["ls-tree", "-r", "--name-only", commit, "--", "."],
        "",
    )?;
    let wanted: Vec<&str> = names
        .lines()
        .filter(|name| name.starts_with("resources/") || *name == LOCK)
        .collect();
    if !wanted.iter().any(|name| *name != LOCK) {
        return Err(Failure::new(format!(
            "the revision `{revision}` has no `resources` in {}",
            schema.display()
        )));
    }
    let asked: String = wanted
        .iter()
        .map(|name| format!("{commit}:./{name}\n"))
        .collect();
    let answer = git(schema, &["cat-file", "--batch"], &asked)?;
    let mut rest = answer.as_str();
    let here = workspace::sources(schema)?;
    let is_fact = |source: &Arc<Source>| source.name().starts_with("schema/resources/");
    let mut sources: Vec<Arc<Source>> = here.into_iter().filter(|one| !is_fact(one)).collect();
    let mut published = NamesLock::default();
    for name in wanted {
        let (text, behind) = object(rest)
            .ok_or_else(|| Failure::new(format!("git did not return `{name}` of `{revision}`")))?;
        let source = Source::new(format!("{revision}:schema/{name}"), text);
        match name {
            LOCK => published = lock(&source),
            _ => sources.push(source),
        }
        rest = behind;
    }
    load(&sources, published)
}

/// The published names; none, and a word about it, if they were written in another way at that
/// time.
fn lock(source: &Arc<Source>) -> NamesLock {
    NamesLock::parse(source).unwrap_or_else(|_| {
        eprintln!(
            "{} cannot be read: treated as if nothing was published\n",
            source.name()
        );
        NamesLock::default()
    })
}

/// The first object in the output of `git cat-file --batch`, and the rest.
fn object(answer: &str) -> Option<(&str, &str)> {
    let (header, rest) = answer.split_once('\n')?;
    let size: usize = header.split_once(" blob ")?.1.parse().ok()?;
    Some((rest.get(..size)?, rest.get(size..)?.strip_prefix('\n')?))
}

/// The output of git in a folder.
fn git(folder: &Path, arguments: &[&str], input: &str) -> Result<String, Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("git did not run: {error}"));
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut asked = child.stdin.take();
    let mut answers = child.stdout.take();
    let mut text = String::new();
    // Asked and answered at once: neither side waits until the other's pipe is empty.
    std::thread::scope(|scope| {
        scope.spawn(move || asked.as_mut().map(|pipe| pipe.write_all(input.as_bytes())));
        answers
            .as_mut()
            .map_or(Ok(0), |pipe| pipe.read_to_string(&mut text))
    })
    .map_err(failed)?;
    let output = child.wait_with_output().map_err(failed)?;
    if output.status.success() {
        Ok(text)
    } else {
        let message = String::from_utf8_lossy(&output.stderr);
        Err(Failure::new(format!(
            "git {}: {}",
            arguments.join(" "),
            message.trim()
        )))
    }
}
