//! `cargo xtask quota-bench`: one quota in many processes, measured by a program of `tests/quota`.
//!
//! It is another process on purpose: this one must build even when the generated code does not.

use crate::failure::Failure;
use crate::process;

/// Measures one quota in many processes against a real Redis or Valkey.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Arguments of the program: `--quick`, `--slow`, `--beside`, `--store PROGRAM`
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut cargo = process::cargo();
    cargo
        .args(["run", "--quiet", "--package", "mews-quota"])
        .args(["--bin", "quota-bench", "--"])
        .args(&arguments.arguments);
    if process::status(&mut cargo)?.success() {
        Ok(())
    } else {
        Err(Failure::new("the quota was not kept, or not used"))
    }
}
