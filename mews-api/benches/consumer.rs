//! Measures the effect of a slow consumer of pages on its own requests and on other calls. A
//! service on loopback with TLS responds in 0.1 s, over HTTP/1.1 and HTTP/2. Consumers wait or
//! block.
//!
//! ```text
//! cargo bench --bench consumer                       # everything, about ten minutes
//! cargo bench --bench consumer -- --quick            # consumers that take at most 0.4 s a page
//! ```
//!
//! Prints a line for each case. Fails if there is a timeout or a split, or if a request starts
//! after the stream is dropped. Fails if another caller of the same client waits (p99 more than 0.2
//! s above an idle client, or 1 s at worst), or if more bytes are under way than the read-ahead
//! allows.

#[path = "consumer/case.rs"]
mod case;
#[path = "consumer/run.rs"]
mod run;
#[path = "consumer/service.rs"]
mod service;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::{env, fs, thread};

use clap::Parser;

use self::case::{Case, suite};
use self::service::Authority;

/// The process trusts the authority in this file.
const TRUSTED: &str = "SSL_CERT_FILE";
const KEY: &str = "BENCH_SERVER_KEY";

/// Measures what a slow consumer of pages costs.
#[derive(Parser)]
struct Arguments {
    /// Leave out the consumers that take longer than 0.4 s a page
    #[arg(long)]
    quick: bool,
    /// How many cases run side by side
    #[arg(long, default_value_t = 4)]
    lanes: usize,
    /// Set by `cargo bench`. Without it, as under `cargo test --benches`, nothing is measured.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if !arguments.bench {
        return ExitCode::SUCCESS;
    }
    match (env::var(TRUSTED), env::var(KEY)) {
        (Ok(certificate), Ok(key)) => measure(&arguments, Path::new(&certificate), Path::new(&key)),
        _ => again(),
    }
}

/// Runs this program again, trusting an authority of its own.
fn again() -> ExitCode {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let certificate = folder.join(format!("consumer-{}.pem", std::process::id()));
    let key = certificate.with_extension("key");
    let authority = Authority::new();
    fs::write(&certificate, &authority.certificate).expect("the target folder can be written");
    fs::write(&key, &authority.key).expect("the target folder can be written");
    let program = env::current_exe().expect("a program has a path");
    let status = Command::new(program)
        .args(env::args_os().skip(1))
        .env(TRUSTED, &certificate)
        .env(KEY, &key)
        .status();
    for file in [certificate, key] {
        let _ = fs::remove_file(file);
    }
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn measure(arguments: &Arguments, certificate: &Path, key: &Path) -> ExitCode {
    let authority = Authority {
        certificate: fs::read_to_string(certificate).expect("written by this program"),
        key: fs::read_to_string(key).expect("written by this program"),
    };
    println!("{}", run::header());
    let cases: Vec<Case> = suite(arguments.quick);
    let waiting = Mutex::new(cases.iter());
    let missed = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..arguments.lanes.max(1) {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().expect("no case panics").next();
                    let Some(case) = next else { return };
                    let outcome = run::run(case, &authority);
                    println!("{}", outcome.line(case));
                    *missed.lock().expect("no case panics") += usize::from(!outcome.is_good(case));
                }
            });
        }
    });
    let missed = missed.into_inner().expect("no case panics");
    println!("{} cases, {missed} missed their bounds", cases.len());
    if missed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
