//! Runs the programs of `examples/` against a simulated hotel.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use mews_simulator::Server;

/// A program of `examples/`, as `cargo test` builds it.
fn program(name: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap();
    let program = folder
        .join("examples")
        .join(name)
        .with_extension(env::consts::EXE_EXTENSION);
    let path = program.display();
    assert!(
        program.exists(),
        "{path} is missing: cargo build -p mews-api --examples"
    );
    program
}

/// Runs a program; whether it succeeded, and what it printed.
pub async fn attempt(
    server: &Server,
    folder: &Path,
    name: &str,
    arguments: &[&str],
) -> (bool, String, String) {
    let tokens = server.simulator().access_tokens();
    let mut command = Command::new(program(name));
    command
        .args(arguments)
        .env("MEWS_ADDRESS", server.url())
        .env("MEWS_CLIENT_TOKEN", server.client_token())
        .env("MEWS_ACCESS_TOKEN", server.access_token())
        .env(
            "MEWS_ACCESS_TOKENS",
            format!("{},unknown", tokens.join(",")),
        )
        .env("CHECKPOINT_FILE", folder.join("checkpoint"));
    let run = tokio::task::spawn_blocking(move || command.output());
    let output = run.await.unwrap().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    for token in tokens {
        assert!(
            !stdout.contains(token) && !stderr.contains(token),
            "{name} prints a token"
        );
    }
    (output.status.success(), stdout, stderr)
}
