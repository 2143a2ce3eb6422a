//! What maintainers of the bindings run: `cargo xtask --help`.

mod conformance;
<<<<<<< HEAD
=======
mod failure;
mod files;
>>>>>>> main
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
<<<<<<< HEAD
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
=======
    Generate(generate::Arguments),
    Lock(lock::Arguments),
    Conformance(conformance::Arguments),
>>>>>>> main
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Import(arguments) => import::run(&arguments),
<<<<<<< HEAD
        Command::Generate { check: false } => generate::write(),
        Command::Generate { check: true } | Command::Check => generate::check(),
        Command::Lock { forget } => lock::run(forget),
        Command::Conformance { document } => conformance::run(&document),
=======
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Lock(arguments) => lock::run(&arguments),
        Command::Conformance(arguments) => conformance::run(&arguments),
>>>>>>> main
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
