//! `cargo xtask package`: whether the crates can be published.
//!
//! Packages are made and built as cargo would publish them, checked for their contents, and used by
//! a crate outside the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::files;
use crate::process::{cargo, succeed};

/// Packages the crates that are published, and builds a crate outside the workspace with them.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Leave out the separate build of each package
    #[arg(long)]
    no_verify: bool,
    /// Package uncommitted changes, too
    #[arg(long)]
    allow_dirty: bool,
}

/// In the order of their dependencies.
const CRATES: [&str; 4] = ["mews-schema", "mews-codegen", "mews-api", "mews-simulator"];
const REQUIRED: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "README.md"];
const UNWANTED: [&str; 3] = ["tests", "benches", "proptest-regressions"];

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = files::root();
    let packages = root.join("target/package");
    let mut package = cargo();
    package.arg("package").current_dir(&root);
    for name in CRATES {
        package.args(["--package", name]);
    }
    if arguments.no_verify {
        package.arg("--no-verify");
    }
    if arguments.allow_dirty {
        package.arg("--allow-dirty");
    }
    succeed(&mut package)?;

    let outside = packages.join("outside");
    // Unpacked packages of an earlier run may contain files that no longer exist.
    let _ = fs::remove_dir_all(outside.join("packages"));
    let sources = outside.join("src");
    fs::create_dir_all(&sources).map_err(|error| Failure::of_file(&sources, &error))?;
    let mut manifest = OUTSIDE_MANIFEST.to_owned();
    for name in CRATES {
        let folder = unpack(&packages, &outside.join("packages"), name)?;
        check(name, &folder)?;
        manifest += &format!("{name} = {{ path = {:?} }}\n", folder.display().to_string());
    }
    for (name, text) in [
        ("Cargo.toml", manifest.as_str()),
        ("build.rs", OUTSIDE_BUILD),
        ("src/main.rs", OUTSIDE_MAIN),
    ] {
        files::write(&outside.join(name), text)?;
    }
    // The versions that the workspace is tested with.
    files::write(
        &outside.join("Cargo.lock"),
        files::read(&root.join("Cargo.lock"))?.text(),
    )?;
    succeed(cargo().arg("run").current_dir(&outside))
}

/// Unpacks a package, and nothing beside it.
fn unpack(packages: &Path, target: &Path, name: &str) -> Result<PathBuf, Failure> {
    let package = format!("{name}-{}", env!("CARGO_PKG_VERSION"));
    fs::create_dir_all(target).map_err(|error| Failure::of_file(target, &error))?;
    let file = packages.join(format!("{package}.crate"));
    succeed(
        Command::new("tar")
            .arg("-xzf")
            .arg(&file)
            .arg("-C")
            .arg(target),
    )?;
    Ok(target.join(package))
}

fn check(name: &str, folder: &Path) -> Result<(), Failure> {
    for file in REQUIRED {
        if !folder.join(file).is_file() {
            return Err(Failure::new(format!("the package of {name} lacks {file}")));
        }
    }
    for unwanted in UNWANTED {
        if folder.join(unwanted).exists() {
            return Err(Failure::new(format!(
                "the package of {name} holds {unwanted}"
            )));
        }
    }
    eprintln!("{name}: licences and README are there, no tests or fixtures");
    Ok(())
}

const OUTSIDE_MANIFEST: &str = r#"# Uses the packages as published. Written by `cargo xtask package`.
[package]
name = "outside"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
mews-api = { version = "0.1", default-features = false, features = ["rustls", "configuration"] }
mews-simulator = "0.1"
tokio = { version = "1", features = ["macros", "rt"] }

[build-dependencies]
mews-codegen = "0.1"
mews-schema = { version = "0.1", features = ["files"] }

[profile.dev]
debug = false

[patch.crates-io]
"#;

const OUTSIDE_BUILD: &str = r#"use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let texts = mews_schema::FILES.iter().map(|(name, text)| (name.to_string(), text.to_string()));
    let bindings = mews_codegen::Generator::new(texts).resources(["countries"]).generate()?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    Ok(fs::write(out.join("bindings.rs"), bindings.code)?)
}
"#;

const OUTSIDE_MAIN: &str = r#"use std::error::Error;

use mews_api::requests::ConfigurationGet;
use mews_api::{Client, Credentials, Environment};
use mews_simulator::Simulator;

#[allow(dead_code, unused_imports)]
mod bindings {
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let hotel = Simulator::start().await?;
    let client = Client::builder(Credentials::client_token(hotel.client_token()).access_token(hotel.access_token()), "Outside 1.0")
        .environment(Environment::custom(hotel.url()))
        .build()?;
    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let own = bindings::requests::CountriesGetAll::new();
    let countries = mews_api::Call::new(client, own).send().await?;
    println!("{}: {} countries", configuration.enterprise.name, countries.countries.len());
    Ok(())
}
"#;
