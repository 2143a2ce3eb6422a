//! What maintainers of the bindings run: `cargo xtask --help`.

mod conformance;
mod generate;
mod import;
mod lock;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Keeps the schema and the generated bindings up to date.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Import(import::Arguments),
    /// Writes the generated code of mews-api
    Generate {
        /// Writes nothing, and fails if something would change
        #[arg(long)]
        check: bool,
    },
    /// Fails if generated code is stale, a name is not published, or anything gives a warning
    Check,
    /// Records the names of the generated code as published
    Lock {
        /// Takes back names that were published and are gone, which breaks callers
        #[arg(long)]
        forget: bool,
    },
    /// Takes the examples of a document through the generated types
    Conformance {
        /// The document that holds the examples
        document: PathBuf,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Import(arguments) => import::run(&arguments),
        Command::Generate { check: false } => generate::write(),
        Command::Generate { check: true } | Command::Check => generate::check(),
        Command::Lock { forget } => lock::run(forget),
        Command::Conformance { document } => conformance::run(&document),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
