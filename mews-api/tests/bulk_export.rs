//! Memory of a bulk export: a test program of its own, since it measures the whole process.

#[path = "../benches/bulk_export/run.rs"]
mod run;
#[path = "../benches/bulk_export/world.rs"]
mod world;

use std::num::NonZero;

use peak_alloc::PeakAlloc;

use self::run::Counts;
use self::world::World;

#[global_allocator]
static PEAK: PeakAlloc = PeakAlloc;

#[tokio::test]
async fn export_of_64_megabytes_needs_less_than_two() {
    let one = World { lines: 1, files: 1 };
    let world = World {
        lines: 64_000_000 / one.bytes(),
        files: 3,
    };
    let before = PEAK.current_usage();
    PEAK.reset_peak_usage();
    let counts = run::read(world, NonZero::new(3).unwrap()).await.unwrap();
    let peak = PEAK.peak_usage() - before;
    let expected = Counts {
        lines: world.lines,
        lost: 0,
        doubled: 0,
    };
    assert_eq!(counts, expected);
    println!("peak memory {} KiB", peak / 1024);
    assert!(peak < 2 << 20, "{peak}");
}
