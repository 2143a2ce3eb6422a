//! Runs the programs of `examples/` against a simulated hotel.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use mews_api::{Client, Credentials, Environment};
use mews_simulator::Server;

/// A client of the first hotel.
pub fn client(server: &Server) -> Client {
    let credentials =
        Credentials::client_token(server.client_token()).access_token(server.access_token());
    Client::builder(credentials, "Test 1.0")
        .environment(Environment::custom(server.url()))
        .build()
        .unwrap()
}

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

/// Runs a program, which must succeed, and returns its output.
pub async fn run(server: &Server, folder: &Path, name: &str, arguments: &[&str]) -> String {
    let (success, stdout, stderr) = attempt(server, folder, name, arguments).await;
    assert!(success, "{name} failed:\n{stdout}{stderr}");
    stdout
}

/// Runs a program, and returns whether it succeeded and what it printed.
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
