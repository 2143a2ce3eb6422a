//! The measurements: real processes, a real store, and a service with a true window.

mod child;
mod faults;
mod fleet;
mod job;
mod load;
mod schemes;
mod service;

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;

use crate::server::installed;

/// The service's limit in each window.
const REQUESTS: u32 = 200;
/// How much longer the processes' window is than the service's.
const MARGIN: Duration = Duration::from_millis(500);
/// The life of a slot.
const LIFE: Duration = Duration::from_millis(200);
/// The most measurements. Other work on the machine can only lower the throughput, so a result that
/// is too low is measured again.
const ROUNDS: u32 = 3;
/// The processes of each measurement.
const PROCESSES: u32 = 4;

/// Measures one quota in many processes against a real store.
#[derive(Parser)]
#[command(name = "cargo xtask quota-bench")]
struct Options {
    /// One token at 200 per 3 s only, which fails if the limit is not kept or not used
    #[arg(long)]
    quick: bool,

    /// Also one token at 200 per 30 s
    #[arg(long)]
    slow: bool,

    /// Only single calls beside paginated ones; with `--slow` at 200 per 30 s alone
    #[arg(long, conflicts_with = "quick")]
    beside: bool,

    /// The program of the store; the first that is installed unless given
    #[arg(long)]
    store: Option<String>,

    /// Be one of the processes
    #[arg(long, hide = true)]
    child: Option<String>,
}

/// Runs what the arguments ask for.
pub fn main() -> ExitCode {
    let options = Options::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let result = runtime.and_then(|runtime| match &options.child {
        Some(job) => runtime.block_on(child::run(job)).map(|()| true),
        None => runtime.block_on(measure(&options)),
    });
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(options: &Options) -> io::Result<bool> {
    let installed = installed();
    let Some(store) = options.store.as_deref().or(installed.first().copied()) else {
        println!("left out: neither redis-server nor valkey-server is installed");
        return Ok(true);
    };
    println!("{PROCESSES} processes, {REQUESTS} requests in a window, store: {store}");
    let (short, long) = (Duration::from_secs(3), Duration::from_secs(30));
    if options.beside {
        let window = if options.slow { long } else { short };
        load::interactive_beside_paginated(store, window).await?;
        return Ok(true);
    }
    let mut kept = one_token(store, short).await?;
    if options.quick {
        return Ok(kept);
    }
    load::interactive_beside_paginated(store, short).await?;
    load::many_tokens(store, short, 50).await?;
    faults::store_restarted(store, short).await?;
    faults::uneven_start(store, short).await?;
    faults::partition(store, short).await?;
    schemes::compare(store, short).await?;
    if options.slow {
        kept &= one_token(store, long).await?;
        load::interactive_beside_paginated(store, long).await?;
    }
    Ok(kept)
}

/// Whether the limit of one token is kept in all rounds, and used in one of them.
async fn one_token(store: &str, window: Duration) -> io::Result<bool> {
    for _ in 0..ROUNDS {
        let verdict = load::one_token(store, window).await?;
        if !verdict.is_kept {
            return Ok(false);
        }
        if verdict.is_used {
            return Ok(true);
        }
    }
    Ok(false)
}
