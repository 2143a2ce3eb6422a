//! Reads a bulk export whose files are generated while they are read, and resumes it twice.
//!
//! ```text
//! cargo bench -p mews-api --bench bulk_export                     # 5,000,000 lines
//! cargo bench -p mews-api --bench bulk_export -- --megabytes 1000
//! ```
//!
//! Prints the lines that were lost and doubled, the time, and the peak of allocated memory. Fails
//! if a line is lost or doubled, or if the peak exceeds 4 MiB.

#[path = "bulk_export/run.rs"]
mod run;
#[path = "bulk_export/world.rs"]
mod world;

use std::num::NonZero;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use peak_alloc::PeakAlloc;

use self::run::Counts;
use self::world::World;

#[global_allocator]
static PEAK: PeakAlloc = PeakAlloc;

const MOST_MEMORY: usize = 4 << 20;

/// Reads a bulk export and resumes it twice.
#[derive(Parser)]
struct Arguments {
    /// How many lines
    #[arg(long, default_value_t = 5_000_000)]
    lines: u64,
    /// How many megabytes instead
    #[arg(long)]
    megabytes: Option<u64>,
    /// In how many files
    #[arg(long, default_value_t = 8)]
    files: u64,
    /// Set by `cargo bench`. Without it, as under `cargo test --benches`, nothing is measured.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if !arguments.bench {
        return ExitCode::SUCCESS;
    }
    let one = World { lines: 1, files: 1 };
    let world = World {
        lines: match arguments.megabytes {
            Some(megabytes) => megabytes * 1_000_000 / one.bytes(),
            None => arguments.lines,
        },
        files: arguments.files.max(1),
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    let runtime = runtime.expect("there is a timer");
    let before = PEAK.current_usage();
    PEAK.reset_peak_usage();
    let started = Instant::now();
    let parts = NonZero::new(3).expect("it is not 0");
    let Counts {
        lines,
        lost,
        doubled,
    } = match runtime.block_on(run::read(world, parts)) {
        Ok(counts) => counts,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let seconds = started.elapsed().as_secs_f64();
    let peak = PEAK.peak_usage().saturating_sub(before);
    let megabytes = world.bytes() / 1_000_000;
    println!(
        "{lines} lines ({megabytes} MB, {} files), resumed twice: {lost} lost, {doubled} doubled, \
         {seconds:.1} s, peak memory {} KiB",
        world.files,
        peak / 1024,
    );
    if (lines, lost, doubled) == (world.lines, 0, 0) && peak <= MOST_MEMORY {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
