//! Parts of scenarios that need a process of their own: for what it trusts, for how much memory it
//! takes.

use std::env;
use std::process::ExitCode;

use tokio::process::Command;
use tokio::runtime::Builder;

use crate::recorder::{self, note};
use crate::{bodies, tls};

/// Selects the part to run; the service's address is another variable.
const PART: &str = "MEWS_SCENARIO_PART";
const ADDRESS: &str = "MEWS_SCENARIO_ADDRESS";

/// The prefix of the result on the last line.
const RESULT: &str = "result: ";

/// Runs a part in a new process and returns its result. Its output becomes part of the scenario's
/// output.
pub(crate) async fn run(part: &str, address: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().expect("this program"));
    command
        .env(PART, part)
        .env(ADDRESS, address)
        .envs(variables.iter().copied())
        .kill_on_drop(true);
    let output = command.output().await.expect("a process");
    let said = String::from_utf8_lossy(&output.stdout);
    note(&said);
    note(&String::from_utf8_lossy(&output.stderr));
    assert!(
        output.status.success(),
        "{part}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let result = said
        .lines()
        .last()
        .and_then(|line| line.strip_prefix(RESULT));
    result.expect("a result on the last line").to_owned()
}

/// Runs the part that this process was started for, if it was.
pub(crate) fn main() -> Option<ExitCode> {
    let part = env::var(PART).ok()?;
    let address = env::var(ADDRESS).unwrap_or_default();
    recorder::install();
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let result = {
        let _recording = recorder::begin(&part);
        runtime.block_on(async {
            match part.as_str() {
                bodies::BOMB => bodies::read_a_bomb(&address).await,
                tls::READ => tls::read_over_tls(&address).await,
                tls::WRITE => tls::write_over_tls(&address).await,
                _ => panic!("there is no part {part}"),
            }
        })
    };
    for output in recorder::all().values() {
        println!("{}", String::from_utf8_lossy(output));
    }
    println!("{RESULT}{result}");
    Some(ExitCode::SUCCESS)
}
