//! One quota for many processes: one suite for all ledgers, and the faults of real stores.
//!
//! Takes the usual arguments of a test binary. Tests that need a missing program are ignored, and
//! the end of the output lists them.

mod faults;
mod service;
mod suite;

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Trial};
use mews_api::quota::{InProcessLedger, RedisLedger};
use mews_quota::server::{self, PROGRAMS, Server};

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // Most of their time is waiting.
    arguments.test_threads = arguments.test_threads.or(Some(32));
    let mut trials = Vec::new();
    for (name, check) in suite::CHECKS {
        trials.push(Trial::test(format!("in_process::{name}"), move || {
            paused().block_on(check(Arc::new(InProcessLedger::new())));
            Ok(())
        }));
    }
    let mut left_out = Vec::new();
    let installed = server::installed();
    for program in PROGRAMS {
        let is_installed = installed.contains(&program);
        if !is_installed {
            left_out.push(format!("all tests of {program}: it is not installed"));
        }
        for (name, check) in suite::CHECKS {
            let run = move || {
                let server = Server::start(program)?;
                let ledger = RedisLedger::open(&server.url())?;
                real_time().block_on(check(Arc::new(ledger)));
                Ok(())
            };
            let name = format!("{program}::{name}");
            trials.push(Trial::test(name, run).with_ignored_flag(!is_installed));
        }
        for fault in faults::ALL {
            let lacks_time = fault.fakes_time && server::fake_time().is_none();
            if is_installed && lacks_time {
                left_out.push(format!(
                    "{program}::{}: libfaketime is not installed",
                    fault.name
                ));
            }
            let run = move || {
                let fake_time = server::fake_time().filter(|_| fault.fakes_time);
                let server = Server::start_with(program, fake_time)?;
                real_time().block_on((fault.run)(server));
                Ok(())
            };
            let name = format!("{program}::{}", fault.name);
            trials.push(Trial::test(name, run).with_ignored_flag(!is_installed || lacks_time));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    for what in &left_out {
        println!("left out: {what}");
    }
    conclusion.exit_code()
}

fn paused() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime")
}

fn real_time() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}
