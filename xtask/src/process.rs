//! Other programs that commands start.

use std::process::{Command, ExitStatus};

use crate::failure::Failure;

/// Cargo: the one that started this program, if one did.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command, which must succeed.
pub(crate) fn succeed(command: &mut Command) -> Result<(), Failure> {
    let status = status(command)?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("{} failed: {status}", name(command))))
}

/// Runs a command. Returns how it ended.
pub(crate) fn status(command: &mut Command) -> Result<ExitStatus, Failure> {
    let status = command.status();
    status.map_err(|error| Failure::new(format!("{} did not start: {error}", name(command))))
}

fn name(command: &Command) -> String {
    command.get_program().display().to_string()
}
