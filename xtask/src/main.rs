//! What maintainers of the bindings run: `cargo xtask --help`.

mod bench_build;
mod conformance;
mod failure;
mod features;
mod files;
mod generate;
mod import;
mod lock;
mod workspace;

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
    Generate(generate::Arguments),
    Lock(lock::Arguments),
    Conformance(conformance::Arguments),
    BenchBuild(bench_build::Arguments),
    Features(features::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Import(arguments) => import::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Lock(arguments) => lock::run(&arguments),
        Command::Conformance(arguments) => conformance::run(&arguments),
        Command::BenchBuild(arguments) => bench_build::run(&arguments),
        Command::Features(arguments) => features::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
