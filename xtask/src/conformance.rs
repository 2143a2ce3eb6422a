//! `cargo xtask conformance`: the examples of a document through the generated types, in a program
//! of the tests package.
//!
//! It is another process on purpose: this one must build even when the generated code does not.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::process;

/// Takes every example of an OpenAPI document through the generated types and back.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The document, in YAML or JSON
    document: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut cargo = process::cargo();
    cargo
        .args(["run", "--quiet", "--package", "mews-tests"])
        .args(["--bin", "conformance", "--"])
        .arg(&arguments.document);
    if process::status(&mut cargo)?.success() {
        Ok(())
    } else {
        Err(Failure::new("the examples do not all pass"))
    }
}
