//! `cargo xtask prose`: searches everything a person reads for wording that is hard to understand.
//!
//! It reads Markdown, comments, messages in string literals and annotations, and knows nothing of
//! their subject. `patterns` lists the wording, `.ci/prose-exceptions` the places where it is
//! right.

mod exceptions;
mod markdown;
mod patterns;
mod rust;
mod walk;
mod words;
mod wrap;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use exceptions::Exceptions;
use patterns::Found;
use words::Paragraph;

use crate::failure::Failure;
use crate::{files, terminal};

/// The widest line of a comment or document, in characters.
const WIDTH: usize = 100;

/// Searches documents, comments and messages for wording that is hard to understand.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Wraps paragraphs with lines of more than 100 characters, instead of reporting them.
    #[arg(long)]
    wrap: bool,
    /// Files and folders to read, relative to the workspace. By default, all of it.
    paths: Vec<PathBuf>,
}

/// A finding in a file.
struct Finding {
    path: String,
    found: Found,
}

/// The texts of one file, by its kind.
fn paragraphs(path: &Path, text: &str) -> Vec<Paragraph> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("md") => markdown::paragraphs((1..).zip(text.lines())),
        Some("rs") => rust::paragraphs(path, text),
        _ => markdown::yaml(text),
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = files::root();
    let paths = walk::files(&root, &arguments.paths)?;
    if arguments.wrap {
        for path in &paths {
            let text = files::read(path)?;
            files::write(path, &wrap::wrapped(path, text.text()))?;
        }
    }
    let list = files::read(&root.join(exceptions::PATH))?;
    let mut exceptions = Exceptions::parse(list.text())?;
    let mut findings = Vec::new();
    for path in &paths {
        let text = files::read(path)?;
        let name = path
            .strip_prefix(&root)
            .unwrap_or(path)
            .display()
            .to_string();
        let mut add = |found: Found| {
            if !exceptions.allow(&name, &found.text) {
                let path = name.clone();
                findings.push(Finding { path, found });
            }
        };
        for paragraph in paragraphs(path, text.text()) {
            patterns::search(&paragraph, &mut add);
        }
        for (line, text) in wrap::too_wide(path, text.text()) {
            add(Found {
                line,
                pattern: "width",
                text,
                advice: "wrap at 100 columns: `cargo xtask prose --wrap`",
            });
        }
    }
    let unused = if arguments.paths.is_empty() {
        exceptions.unused()
    } else {
        Vec::new()
    };
    terminal::print(&report(&findings, &unused))?;
    if findings.is_empty() && unused.is_empty() {
        return Ok(());
    }
    Err(Failure::new("the wording above is hard to understand"))
}

/// Findings with their places, then their number by folder.
fn report(findings: &[Finding], unused: &[String]) -> String {
    let mut out = String::new();
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for Finding { path, found } in findings {
        let Found {
            line,
            pattern,
            text,
            advice,
        } = found;
        let _ = writeln!(out, "{path}:{line}: {pattern}: {text} ({advice})");
        let folder: Vec<&str> = path.split('/').take(3).collect();
        *folders.entry(folder.join("/")).or_default() += 1;
    }
    for (folder, number) in folders {
        let _ = writeln!(out, "{number:>6}  {folder}");
    }
    for exception in unused {
        let _ = writeln!(
            out,
            "{}: no text needs the exception `{exception}`",
            exceptions::PATH
        );
    }
    let _ = writeln!(out, "prose: {} findings", findings.len());
    out
}
