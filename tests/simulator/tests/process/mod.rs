//! The simulator as a process.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

pub const BINARY: &str = env!("CARGO_BIN_EXE_mews-simulator");

/// A running simulator, killed when dropped.
pub struct Running {
    pub child: Child,
    /// The line of JSON with its addresses and tokens.
    pub greeting: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts a simulator on free ports.
pub fn start(options: &[&str]) -> Running {
    let mut child = Command::new(BINARY)
        .args(["--port", "0", "--control-port", "0", "--json"])
        .args(options)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut greeting = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut greeting)
        .unwrap();
    Running { child, greeting }
}
