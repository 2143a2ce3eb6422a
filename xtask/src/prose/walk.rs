//! The files that a person reads.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The files and folders to read, below the workspace.
const ROOTS: [&str; 15] = [
    ".github",
    "ARCHITECTURE.md",
    "BENCHMARKS.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "SECURITY.md",
    "codegen",
    "docs",
    "mews-api",
    "schema/README.md",
    "schema/annotations",
    "schema/src",
    "tests",
    "xtask",
];

/// Inputs of tests, snapshots and build output.
const SKIPPED: [&str; 4] = ["fixtures", "snapshots", "target", "node_modules"];

/// The Markdown, Rust and annotation files below `paths`, or below all roots, in order.
pub(super) fn files(root: &Path, paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    let paths = if paths.is_empty() {
        Vec::from(ROOTS.map(PathBuf::from))
    } else {
        paths.to_vec()
    };
    for path in paths {
        add(&root.join(path), &mut all)?;
    }
    all.sort();
    all.dedup();
    Ok(all)
}

fn add(path: &Path, all: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failure = |error| Failure::of_file(path, &error);
    if fs::metadata(path).map_err(failure)?.is_file() {
        let kind = path.extension().and_then(|extension| extension.to_str());
        let annotations = path.iter().any(|part| part == "annotations");
        if matches!(kind, Some("md" | "rs")) || (kind == Some("yaml") && annotations) {
            all.push(path.to_path_buf());
        }
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(failure)? {
        let below = entry.map_err(failure)?.path();
        let name = below
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if !SKIPPED.contains(&name) {
            add(&below, all)?;
        }
    }
    Ok(())
}
