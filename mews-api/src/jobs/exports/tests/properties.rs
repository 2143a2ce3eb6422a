//! Whatever breaks, and wherever a process ends: every line once.

use proptest::prelude::*;

use super::host::{Fault, World, read};
use crate::Json;

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        (0..80_usize).prop_map(Fault::Break),
        (0..80_usize).prop_map(Fault::End),
        (0..80_usize).prop_map(Fault::Silence),
        Just(Fault::Status(403)),
        Just(Fault::Status(503)),
        Just(Fault::NotConnected),
        Just(Fault::WrongRange),
    ]
}

/// A file: its lines, its line ends, and whether the last line has one.
fn file() -> impl Strategy<Value = (Vec<u16>, bool, bool)> {
    (
        prop::collection::vec(any::<u16>(), 0..12),
        any::<bool>(),
        any::<bool>(),
    )
}

fn text((numbers, crlf, ends): &(Vec<u16>, bool, bool)) -> String {
    let end = if *crlf { "\r\n" } else { "\n" };
    let lines: Vec<String> = numbers.iter().map(u16::to_string).collect();
    let last = if *ends && !lines.is_empty() { end } else { "" };
    format!("{}{last}", lines.join(end))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_line_comes_once_whatever_breaks_and_wherever_it_is_resumed(
        files in prop::collection::vec(file(), 0..4),
        faults in prop::collection::vec(fault(), 0..5),
        stops in prop::collection::vec(0..8_usize, 0..6),
        chunk in 1..40_usize,
        ranges in any::<bool>(),
        gzip in any::<bool>(),
        lengths in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        let expected: Vec<String> = files
            .iter()
            .flat_map(|(numbers, ..)| numbers.iter().map(u16::to_string))
            .collect();
        let world = World::of_exports(vec![files.iter().map(|file| text(file).into_bytes()).collect()])
            .set(|state| {
                state.chunk = chunk;
                state.ranges = ranges;
                state.gzip = gzip && cfg!(feature = "gzip");
                state.lengths = lengths;
            })
            .with(faults);
        let found = runtime.block_on(async {
            let mut found = Vec::new();
            let mut export = world.run();
            for stop in stops {
                let mut lines = export.items::<Json>();
                for _ in 0..stop {
                    if let Some(line) = lines.try_next().await.unwrap() {
                        found.push(line.to_string());
                    }
                }
                export = world.resume(&lines.checkpoint().unwrap());
            }
            found.extend(read(&mut export.lines()).await.unwrap());
            found
        });
        prop_assert_eq!(found, expected);
    }
}
