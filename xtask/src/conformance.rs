//! `conformance`: takes the examples of a document through the generated types, in a program of the tests package.
//!
//! It is another process on purpose: this one must build even when the generated code does not.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// Starts the program.
pub fn run(document: &Path) -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "mews-tests", "--bin", "conformance", "--"])
        .arg(document)
        .status()
        .context("can't start cargo")?;
    if !status.success() {
        bail!("the document's examples do not all pass");
    }
    Ok(())
}
