//! `cargo xtask features`: whether each resource compiles without the others.

use mews_codegen::render;

use crate::failure::Failure;
use crate::{process, workspace};

/// Checks `mews-api` with the feature of one resource at a time.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Check only one in this many resources
    #[arg(long, default_value_t = 1)]
    every: usize,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let (model, _) = workspace::model(&workspace::lock()?)?;
    let features = render::features(&model);
    let chosen: Vec<&String> = features.keys().step_by(arguments.every.max(1)).collect();
    let mut broken = Vec::new();
    // Also without any resource: only the core.
    let sets = std::iter::once("rustls".to_owned());
    for set in sets.chain(chosen.iter().map(|feature| format!("rustls,{feature}"))) {
        eprintln!("{set}");
        if !compiles(&set)? {
            broken.push(set);
        }
    }
    if broken.is_empty() {
        eprintln!(
            "{} of {} resources compile alone",
            chosen.len(),
            features.len()
        );
        return Ok(());
    }
    Err(Failure::new(format!(
        "does not compile with these features alone: {}",
        broken.join("; ")
    )))
}

fn compiles(features: &str) -> Result<bool, Failure> {
    let mut cargo = process::cargo();
    cargo
        .args(["clippy", "--quiet", "--package", "mews-api", "--lib"])
        .args(["--no-default-features", "--features", features])
        .args(["--", "-D", "warnings"]);
    Ok(process::status(&mut cargo)?.success())
}
