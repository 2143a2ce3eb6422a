//! `cargo xtask conformance`: the examples of a document through the generated types, in a program
//! of the tests package.
//!
//! It is another process on purpose: this one must build even when the generated code does not.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;

/// Takes every example of an OpenAPI document through the generated types and back.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The document, in YAML or JSON
    document: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "--package",
            "mews-tests",
            "--bin",
            "conformance",
            "--",
        ])
        .arg(&arguments.document)
        .status()
        .map_err(|error| Failure::new(format!("cargo did not start: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new("the examples do not all pass"))
    }
}
