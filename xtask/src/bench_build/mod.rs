//! `cargo xtask bench-build`: the cost of building `mews-api`, and of building with it.
//!
//! The builds happen in a scratch workspace below the target folder, whose members use `mews-api`
//! as a user does, with cargo's own profiles. Dependencies are built first. Each rustc is started
//! through GNU time, which measures its processor time and peak memory. The least of several rounds
//! counts.

mod new_program;
mod programs;
mod scratch;

use std::fs;
use std::path::{Path, PathBuf};

use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::render::Codec;

use crate::failure::Failure;
use crate::{files, process, workspace};

use programs::{HAND_WRITTEN, WITH_IT, all_calls, with_property};
use scratch::{copy_sources, create, executable, list, size_of, sizes, write};

/// Measures how long `mews-api` takes to build, in how much memory, and how large it is.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Features of `mews-api` for the partial build, beside TLS
    #[arg(long, default_value = "reservations")]
    features: String,
    /// How often each build is repeated; the least counts
    #[arg(long, default_value_t = 3)]
    rounds: u32,
    /// The builds of the crate alone: no programs, no documentation
    #[arg(long)]
    crate_only: bool,
    /// New programs alone, built from an empty target folder
    #[arg(long, conflicts_with_all = ["crate_only", "instructions"])]
    programs_only: bool,
    /// Counts instructions instead, with valgrind: slow, and the same whatever else the machine
    /// does. Of the crate alone
    #[arg(long)]
    instructions: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let (model, _) = workspace::model(&workspace::lock()?)?;
    let bench = Bench::prepare(&model, arguments)?;
    bench.sources()?;
    if arguments.instructions {
        return bench.instructions();
    }
    if arguments.programs_only {
        return bench.new_programs();
    }
    bench.crates()?;
    if !arguments.crate_only {
        bench.programs()?;
        bench.new_programs()?;
        bench.incremental()?;
        bench.documentation()?;
    }
    Ok(())
}

/// The cost of a rustc.
#[derive(Clone, Copy)]
struct Cost {
    cpu: f64,
    wall: f64,
    mebibytes: f64,
}

impl Cost {
    fn least(self, other: Self) -> Self {
        Self {
            cpu: self.cpu.min(other.cpu),
            wall: self.wall.min(other.wall),
            mebibytes: self.mebibytes.min(other.mebibytes),
        }
    }
}

#[derive(Clone, Copy)]
enum Mode {
    Check,
    Debug,
    Release,
}

const MODES: [(Mode, &str); 3] = [
    (Mode::Check, "check"),
    (Mode::Debug, "debug"),
    (Mode::Release, "release"),
];

struct Bench<'a> {
    /// The scratch workspace.
    folder: PathBuf,
    target: PathBuf,
    log: PathBuf,
    arguments: &'a Arguments,
}

const FREE: &str = "codec-free";
const WITH: &str = "with-codec";
const ALL: &str = "uses-all";
const PART: &str = "uses-part";
const ONE_CALL: &str = "one-call";
const DEFAULT_FEATURES: &str = "default-features";
const TWO_RESOURCES: &str = "two-resources";
const BY_HAND: &str = "by-hand";
const ALL_CALLS: &str = "all-calls";
const EDITED: &str = "uses-edited";

impl<'a> Bench<'a> {
    fn prepare(model: &Model, arguments: &'a Arguments) -> Result<Self, Failure> {
        let root = workspace_root();
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let folder = target.join("bench-build");
        let bench = Self {
            target: folder.join("target"),
            log: folder.join("log"),
            folder,
            arguments,
        };
        let api = root.join("mews-api");
        let api = format!("mews-api = {{ path = {api:?}");
        let one = format!(
            "{api}, default-features = false, features = [\"rustls\", \"http2\", \"gzip\", \"configuration\"] }}"
        );
        let two = format!(
            "{api}, default-features = false, features = [\"rustls\", \"http2\", \"gzip\", \"configuration\", \"reservations\"] }}"
        );
        let part = format!(
            "{api}, default-features = false, features = [\"rustls\", {:?}] }}",
            arguments.features
        );
        let core = format!("{api}, default-features = false, features = [\"rustls\"] }}");
        let all = format!("{api} }}");
        let runtime = "tokio = { version = \"1\", features = [\"rt\", \"macros\"] }";
        let serde = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"";
        let http = "reqwest = { version = \"0.13\", default-features = false, features = [\"rustls-no-provider\", \"http2\", \"gzip\", \"json\"] }\nrustls = { version = \"0.23\", default-features = false, features = [\"std\", \"tls12\", \"ring\"] }";
        for (name, codec) in [(FREE, Codec::Without), (WITH, Codec::Wire)] {
            let bindings =
                output::single(model, codec).map_err(|error| Failure::new(error.to_string()))?;
            let bindings =
                format!("#![allow(missing_docs, deprecated, unused_imports)]\n{bindings}");
            bench.member(name, &core, "lib.rs", &bindings)?;
        }
        bench.member(ALL, &all, "lib.rs", "pub use mews_api;")?;
        bench.member(PART, &part, "lib.rs", "pub use mews_api;")?;
        for (name, features) in [
            (ONE_CALL, &one),
            (TWO_RESOURCES, &two),
            (DEFAULT_FEATURES, &all),
        ] {
            bench.member(name, &format!("{features}\n{runtime}"), "main.rs", WITH_IT)?;
        }
        bench.member(
            BY_HAND,
            &format!("{http}\n{runtime}\n{serde}"),
            "main.rs",
            HAND_WRITTEN,
        )?;
        bench.member(
            ALL_CALLS,
            &format!("{all}\n{runtime}"),
            "main.rs",
            &all_calls(model),
        )?;
        let members = [
            FREE,
            WITH,
            ALL,
            PART,
            ONE_CALL,
            TWO_RESOURCES,
            DEFAULT_FEATURES,
            BY_HAND,
            ALL_CALLS,
        ]
        .map(|name| format!("{name:?}"))
        .join(", ");
        files::write(
            &bench.folder.join("Cargo.toml"),
            &format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n"),
        )?;
        let lock = root.join("Cargo.lock");
        fs::copy(&lock, bench.folder.join("Cargo.lock"))
            .map_err(|error| Failure::of_file(&lock, &error))?;
        bench.timer()?;
        Ok(bench)
    }

    fn member(
        &self,
        name: &str,
        dependencies: &str,
        file: &str,
        source: &str,
    ) -> Result<(), Failure> {
        let folder = self.folder.join(name);
        create(&folder.join("src"))?;
        files::write(
            &folder.join("Cargo.toml"),
            &format!(
                "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n"
            ),
        )?;
        files::write(&folder.join("src").join(file), source)?;
        Ok(())
    }

    /// Starts a compiler and records its cost.
    fn timer(&self) -> Result<(), Failure> {
        let script = if self.arguments.instructions {
            // Compilers run side by side, so each has a log of its own.
            format!(
                "#!/bin/sh\ncase \"$CARGO_PKG_NAME\" in {FREE}|{WITH}|mews-api) ;; *) exec \"$@\" ;; esac\n\
                 valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --log-file={0:?}.$$ \"$@\" || exit\n\
                 echo \"$CARGO_PKG_NAME $(sed -n 's/.*refs: *//p' {0:?}.$$ | tr -d ,) 0 0 0\" >> {0:?}\n\
                 rm {0:?}.$$\n",
                self.log
            )
        } else {
            format!(
                "#!/bin/sh\nexec /usr/bin/time -a -o {:?} -f \"$CARGO_PKG_NAME %U %S %e %M\" \"$@\"\n",
                self.log
            )
        };
        let path = self.folder.join("timed");
        files::write(&path, &script)?;
        let documented = format!("#!/bin/sh\nexec {path:?} rustdoc \"$@\"\n");
        let documenting = self.folder.join("timed-rustdoc");
        files::write(&documenting, &documented)?;
        for path in [path, documenting] {
            executable(&path)?;
        }
        Ok(())
    }

    fn cargo(&self, arguments: &[&str], incremental: bool) -> Result<(), Failure> {
        let mut cargo = process::cargo();
        cargo
            .args(arguments)
            .arg("--quiet")
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" })
            .env("RUSTC_WRAPPER", self.folder.join("timed"))
            .env("RUSTDOC", self.folder.join("timed-rustdoc"))
            .env_remove("RUSTFLAGS");
        if process::status(&mut cargo)?.success() {
            Ok(())
        } else {
            Err(Failure::new(format!(
                "cargo {} failed",
                arguments.join(" ")
            )))
        }
    }

    /// The least that compiling `timed` took while `package` was built again and again.
    fn build(&self, package: &str, timed: &str, mode: Mode) -> Result<Cost, Failure> {
        self.rounds(timed, || {
            let arguments: &[&str] = match mode {
                Mode::Check => &["check", "-p", package],
                Mode::Debug => &["build", "-p", package],
                Mode::Release => &["build", "--release", "-p", package],
            };
            // The first round builds missing dependencies; each rustc is timed separately.
            let mut clean = vec!["clean", "-p", timed];
            if matches!(mode, Mode::Release) {
                clean.push("--release");
            }
            self.cargo(&clean, false)?;
            self.forget()?;
            self.cargo(arguments, false)
        })
    }

    fn rounds(
        &self,
        timed: &str,
        mut round: impl FnMut() -> Result<(), Failure>,
    ) -> Result<Cost, Failure> {
        let mut least: Option<Cost> = None;
        let rounds = if self.arguments.instructions {
            1
        } else {
            self.arguments.rounds.max(1)
        };
        for _ in 0..rounds {
            round()?;
            let cost = self.noted(timed)?;
            least = Some(least.map_or(cost, |least| cost.least(least)));
        }
        least.ok_or_else(|| Failure::new("no rounds"))
    }

    fn forget(&self) -> Result<(), Failure> {
        files::write(&self.log, "").map(|_| ())
    }

    /// The cost of the longest compilation of a package.
    fn noted(&self, package: &str) -> Result<Cost, Failure> {
        let log =
            fs::read_to_string(&self.log).map_err(|error| Failure::of_file(&self.log, &error))?;
        log.lines()
            .filter_map(|line| {
                let rest = line.strip_prefix(package)?.strip_prefix(' ')?;
                let parts: Vec<f64> = rest
                    .split(' ')
                    .filter_map(|part| part.parse().ok())
                    .collect();
                let [user, system, wall, kibibytes] = parts[..] else {
                    return None;
                };
                Some(Cost {
                    cpu: user + system,
                    wall,
                    mebibytes: kibibytes / 1024.0,
                })
            })
            .max_by(|one, other| one.cpu.total_cmp(&other.cpu))
            .ok_or_else(|| {
                Failure::new(format!(
                    "{package} was not compiled; is GNU time there, or valgrind for instructions?"
                ))
            })
    }

    fn sources(&self) -> Result<(), Failure> {
        let generated = workspace::rust_files(&workspace::bindings_folder().join("src/generated"))?;
        let lines: usize = generated.values().map(|text| text.lines().count()).sum();
        let bytes: usize = generated.values().map(String::len).sum();
        println!("generated: {lines} lines, {bytes} bytes\n");
        Ok(())
    }

    fn crates(&self) -> Result<(), Failure> {
        println!("| build | | CPU s | wall s | rustc MiB | CPU : codec-free | MiB : codec-free |");
        println!("|---|---|---|---|---|---|---|");
        let part = format!("mews-api, `{}` alone", self.arguments.features);
        for (mode, mode_name) in MODES {
            let free = self.build(FREE, FREE, mode)?;
            for (name, cost) in [
                ("types without codec", free),
                ("types with codec", self.build(WITH, WITH, mode)?),
                ("mews-api", self.build(ALL, "mews-api", mode)?),
                (&part, self.build(PART, "mews-api", mode)?),
            ] {
                println!(
                    "| {name} | {mode_name} | {:.1} | {:.1} | {:.0} | {:.2} | {:.2} |",
                    cost.cpu,
                    cost.wall,
                    cost.mebibytes,
                    cost.cpu / free.cpu,
                    cost.mebibytes / free.mebibytes,
                );
            }
        }
        for profile in ["debug", "release"] {
            let folder = self.target.join(profile).join("deps");
            let sizes = sizes(&folder, "libmews_api-", ".rlib")?;
            println!("\nlibmews_api.rlib, {profile}: {} bytes", list(&sizes));
        }
        println!();
        Ok(())
    }

    fn instructions(&self) -> Result<(), Failure> {
        println!("| build | | 10^9 instructions | : codec-free |");
        println!("|---|---|---|---|");
        let part = format!("mews-api, `{}` alone", self.arguments.features);
        for (mode, mode_name) in MODES {
            let mut free = None;
            for (name, package, timed) in [
                ("types without codec", FREE, FREE),
                ("types with codec", WITH, WITH),
                ("mews-api", ALL, "mews-api"),
                (&part, PART, "mews-api"),
            ] {
                let count = self.build(package, timed, mode)?.cpu / 1e9;
                let free = *free.get_or_insert(count);
                println!(
                    "| {name} | {mode_name} | {count:.2} | {:.2} |",
                    count / free
                );
            }
        }
        Ok(())
    }

    fn programs(&self) -> Result<(), Failure> {
        let cost = self.build(ALL_CALLS, ALL_CALLS, Mode::Release)?;
        println!(
            "release program with all operations, on top of the crate: {:.1} s CPU, {:.1} s wall, {:.0} MiB",
            cost.cpu, cost.wall, cost.mebibytes
        );
        let mut stripped = Vec::new();
        for name in [ONE_CALL, BY_HAND] {
            self.cargo(
                &[
                    "rustc",
                    "--release",
                    "-p",
                    name,
                    "--config",
                    "profile.release.strip=true",
                ],
                false,
            )?;
            let path = self.target.join("release").join(name);
            let size = fs::metadata(&path).map_err(|error| Failure::of_file(&path, &error))?;
            stripped.push(size.len() as f64);
            println!("stripped release binary, {name}: {} bytes", size.len());
        }
        println!("ratio: {:.3}", stripped[0] / stripped[1]);
        Ok(())
    }

    /// A property more in one type, debug.
    fn incremental(&self) -> Result<(), Failure> {
        let copy = self.folder.join("edited");
        copy_sources(&workspace_root().join("mews-api"), &copy)?;
        let manifest = copy.join("Cargo.toml");
        let text =
            fs::read_to_string(&manifest).map_err(|error| Failure::of_file(&manifest, &error))?;
        let root = workspace_root();
        let members = "\n[workspace]\nmembers = [\"uses\"]\n";
        let shared = fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
        let shared: String = shared
            .split_inclusive('\n')
            .skip_while(|line| !line.starts_with("[workspace.package]"))
            .take_while(|line| !line.starts_with("# Backtraces"))
            .filter(|line| !line.contains("path = "))
            .collect();
        let text: String = text
            .split("[dev-dependencies]")
            .next()
            .map(|text| format!("{text}{members}{shared}"))
            .unwrap_or_default();
        files::write(&manifest, &text)?;
        create(&copy.join("uses/src"))?;
        files::write(
            &copy.join("uses/Cargo.toml"),
            &format!(
                "[package]\nname = {EDITED:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\nmews-api = {{ path = \"..\" }}\n"
            ),
        )?;
        files::write(&copy.join("uses/src/lib.rs"), "pub use mews_api;")?;
        fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock"))
            .map_err(|error| Failure::of_file(&copy, &error))?;
        let manifest = manifest.display().to_string();
        let all = ["build", "-p", "mews-api", "--manifest-path", &manifest];
        let features = format!("rustls,{}", self.arguments.features);
        let mut part = all.to_vec();
        part.extend(["--no-default-features", "--features", &features]);
        let source = copy.join("src/generated/reservations.rs");
        let free = self.folder.join(FREE).join("src/lib.rs");
        println!();
        self.edited("mews-api", "mews-api", &all, &source)?;
        let name = format!("mews-api, `{}` alone", self.arguments.features);
        self.edited(&name, "mews-api", &part, &source)?;
        self.edited("types without codec", FREE, &["build", "-p", FREE], &free)
    }

    /// The cost of building after a property was added to `Reservation`, and after only the time of
    /// a file changed.
    fn edited(
        &self,
        name: &str,
        package: &str,
        build: &[&str],
        source: &Path,
    ) -> Result<(), Failure> {
        let original =
            fs::read_to_string(source).map_err(|error| Failure::of_file(source, &error))?;
        self.cargo(build, true)?;
        let mut number = 0;
        let edited = self.rounds(package, || {
            number += 1;
            write(source, &with_property(&original, number)?)?;
            self.forget()?;
            self.cargo(build, true)
        })?;
        let untouched = self.rounds(package, || {
            write(source, &with_property(&original, number)?)?;
            self.forget()?;
            self.cargo(build, true)
        })?;
        write(source, &original)?;
        println!(
            "a property more in `Reservation`, {name}, debug, incremental: {:.1} s CPU, {:.1} s wall; nothing changed: {:.1} s CPU, {:.1} s wall",
            edited.cpu, edited.wall, untouched.cpu, untouched.wall
        );
        Ok(())
    }

    fn documentation(&self) -> Result<(), Failure> {
        let cost = self.rounds("mews-api", || {
            self.cargo(&["clean", "--doc"], false)?;
            self.forget()?;
            self.cargo(&["doc", "--no-deps", "-p", "mews-api"], false)
        })?;
        let folder = self.target.join("doc");
        let index = size_of(&folder, &|path| {
            path.components()
                .any(|part| part.as_os_str().to_string_lossy().starts_with("search"))
        })?;
        println!(
            "documentation: {:.1} s CPU, {:.1} s wall, {:.0} MiB; search index {:.2} MB; all of it {:.1} MB",
            cost.cpu,
            cost.wall,
            cost.mebibytes,
            index as f64 / 1e6,
            size_of(&folder, &|_| true)? as f64 / 1e6,
        );
        Ok(())
    }
}

fn workspace_root() -> PathBuf {
    let root = files::root();
    fs::canonicalize(&root).unwrap_or(root)
}
