//! The scenarios of the transport: one fault each, against the simulator, with what it must come
//! to. Takes the usual arguments of a test binary, and prints the table of what was measured.

mod answers_that_lie;
mod bodies;
mod calls;
mod child;
mod clocks;
mod connections;
mod hotel;
mod limits;
mod pages;
mod pagination;
mod port;
mod recorder;
mod redirects;
mod refusals;
mod registry;
mod retry_after;
mod scenario;
mod secrets;
mod splitting;
mod table;
mod time;
mod tls;
mod tokens;
mod values;
mod webhooks;
mod websocket;
mod writes;

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use libtest_mimic::{Arguments, Conclusion, Trial};

use crate::scenario::Scenario;
use crate::table::Row;

fn main() -> ExitCode {
    if let Some(code) = child::main() {
        return code;
    }
    let arguments = Arguments::from_args();
    recorder::install();
    let rows = Arc::new(Mutex::new(Vec::new()));
    let scenarios = registry::scenarios();
    let trials = scenarios
        .map(|scenario| trial(scenario, Arc::clone(&rows)))
        .collect();
    let scenarios = libtest_mimic::run(&arguments, trials);
    // Needs the output of those above.
    let checks = vec![
        Trial::test("secrets::no_output_holds_a_token", || {
            Ok(secrets::no_output_holds_a_token()?)
        }),
        Trial::test("registry::every_number_has_a_test_or_a_reason", || {
            Ok(registry::every_number_has_a_test_or_a_reason()?)
        }),
    ];
    let checks = libtest_mimic::run(&arguments, checks);
    let rows = rows.lock().unwrap_or_else(PoisonError::into_inner);
    if !rows.is_empty() {
        println!("{}", table::print(&rows));
    }
    let failed = |conclusion: &Conclusion| conclusion.has_failed();
    if failed(&scenarios) || failed(&checks) {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn trial(scenario: &'static Scenario, rows: Arc<Mutex<Vec<Row>>>) -> Trial {
    let run = move || {
        let started = Instant::now();
        let result = scenario.run();
        let took = started.elapsed();
        let outcome = result.clone().map(drop).map_err(Into::into);
        let mut rows = rows.lock().unwrap_or_else(PoisonError::into_inner);
        rows.push(Row {
            scenario,
            result,
            took,
        });
        outcome
    };
    Trial::test(scenario.title(), run).with_kind(format!("{:02}", scenario.number))
}
