//! The cost of a new program: everything is built, from an empty target folder.

use std::fs;

use super::{BY_HAND, Bench, Cost, DEFAULT_FEATURES, Mode, TWO_RESOURCES};
use crate::failure::Failure;
use crate::process;

/// The name under which GNU time notes these builds.
const WHOLE: &str = "whole-build";

const PROGRAMS: [(&str, &str); 3] = [
    ("by hand", BY_HAND),
    ("mews-api", DEFAULT_FEATURES),
    ("mews-api, two resources", TWO_RESOURCES),
];

impl Bench<'_> {
    /// Builds each program and the one by hand in turns, so that other work on the machine concerns
    /// all of them alike.
    pub(super) fn new_programs(&self) -> Result<(), Failure> {
        println!(
            "\n| new program | | CPU s | wall s | stripped bytes | CPU : by hand | wall | bytes |"
        );
        println!("|---|---|---|---|---|---|---|---|");
        for (mode, mode_name) in [(Mode::Debug, "debug"), (Mode::Release, "release")] {
            let mut least: [Option<(Cost, u64)>; PROGRAMS.len()] = [None; PROGRAMS.len()];
            for _ in 0..self.arguments.rounds.max(1) {
                for (known, (_, program)) in least.iter_mut().zip(PROGRAMS) {
                    let (cost, size) = self.whole_build(program, mode)?;
                    let cost = known.map_or(cost, |(known, _)| cost.least(known));
                    *known = Some((cost, size));
                }
            }
            let [Some((by_hand, by_hand_size)), ..] = least else {
                continue;
            };
            for ((name, _), measured) in PROGRAMS.into_iter().zip(least) {
                let Some((cost, size)) = measured else {
                    continue;
                };
                println!(
                    "| {name} | {mode_name} | {:.1} | {:.1} | {size} | {:.2} | {:.2} | {:.2} |",
                    cost.cpu,
                    cost.wall,
                    cost.cpu / by_hand.cpu,
                    cost.wall / by_hand.wall,
                    size as f64 / by_hand_size as f64,
                );
            }
        }
        Ok(())
    }

    fn whole_build(&self, program: &str, mode: Mode) -> Result<(Cost, u64), Failure> {
        let target = self.folder.join("new-target");
        if target.exists() {
            fs::remove_dir_all(&target).map_err(|error| Failure::of_file(&target, &error))?;
        }
        self.forget()?;
        let (profile, release) = match mode {
            Mode::Release => ("release", true),
            Mode::Check | Mode::Debug => ("dev", false),
        };
        let mut timed = std::process::Command::new("/usr/bin/time");
        timed
            .args(["-a", "-f", &format!("{WHOLE} %U %S %e %M"), "-o"])
            .arg(&self.log)
            .arg(process::cargo().get_program())
            .args(["build", "--quiet", "-p", program])
            .args(["--config", &format!("profile.{profile}.strip=true")])
            .args(release.then_some("--release"))
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS");
        process::succeed(&mut timed)?;
        let folder = if release { "release" } else { "debug" };
        let binary = target.join(folder).join(program);
        let size = fs::metadata(&binary).map_err(|error| Failure::of_file(&binary, &error))?;
        Ok((self.noted(WHOLE)?, size.len()))
    }
}
