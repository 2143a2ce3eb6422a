//! The maintainers' commands: `cargo xtask --help`.

mod bench_build;
mod conformance;
mod diff;
mod document;
mod failure;
mod features;
mod files;
mod generate;
mod import;
mod lock;
mod outside_check;
mod package;
mod package_check;
mod process;
mod prose;
mod quota_bench;
mod replay;
mod terminal;
mod update;
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
    Replay(replay::Arguments),
    Update(update::Arguments),
    Conformance(conformance::Arguments),
    Diff(diff::Arguments),
    BenchBuild(bench_build::Arguments),
    Features(features::Arguments),
    OutsideCheck(outside_check::Arguments),
    Package(package::Arguments),
    PackageCheck(package_check::Arguments),
    Prose(prose::Arguments),
    QuotaBench(quota_bench::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Import(arguments) => import::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Lock(arguments) => lock::run(&arguments),
        Command::Update(arguments) => update::run(&arguments),
        Command::Replay(arguments) => replay::run(&arguments),
        Command::Conformance(arguments) => conformance::run(&arguments),
        Command::Diff(arguments) => return ended(diff::run(&arguments)),
        Command::BenchBuild(arguments) => bench_build::run(&arguments),
        Command::Features(arguments) => features::run(&arguments),
        Command::OutsideCheck(arguments) => outside_check::run(&arguments),
        Command::Package(arguments) => package::run(&arguments),
        Command::PackageCheck(arguments) => package_check::run(&arguments),
        Command::Prose(arguments) => prose::run(&arguments),
        Command::QuotaBench(arguments) => quota_bench::run(&arguments),
    };
    ended(result.map(|()| 0))
}

/// The status that a command ends with.
fn ended(result: Result<u8, failure::Failure>) -> ExitCode {
    match result {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
