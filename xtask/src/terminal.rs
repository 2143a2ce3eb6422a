//! The output of commands.

use std::io::{ErrorKind, Write, stdout};

use crate::failure::Failure;

/// Prints a text; a reader such as `head` may have enough of it.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("cannot print: {error}")))
        }
        _ => Ok(()),
    }
}
