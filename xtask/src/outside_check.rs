//! `cargo xtask outside-check`: a crate outside the workspace builds its own bindings and calls
//! with them.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::files;
use crate::process::{cargo, succeed};

/// Copies the crate `tests/own-bindings/booking`, which has a document and a schema folder of its
/// own, out of the workspace, and builds and tests it there. Dependencies must be downloaded.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

pub(crate) fn run(_: &Arguments) -> Result<(), Failure> {
    let root = files::root();
    let target = root.join("target");
    let crate_folder = target.join("outside/booking");
    // Nothing of an earlier run may make this one pass.
    if crate_folder.exists() {
        fs::remove_dir_all(&crate_folder)
            .map_err(|error| Failure::of_file(&crate_folder, &error))?;
    }
    copy(&root.join("tests/own-bindings/booking"), &crate_folder)?;
    let manifest = crate_folder.join("Cargo.toml");
    let text = files::read(&manifest)?;
    let absolute = format!("path = \"{}/", root.display());
    let text = text.text().replace("path = \"../../../", &absolute);
    files::write(&manifest, &text)?;
    // The same versions, so that nothing has to be downloaded.
    let lock = files::read(&root.join("Cargo.lock"))?;
    files::write(&crate_folder.join("Cargo.lock"), lock.text())?;
    let mut test = cargo();
    // Shares the dependencies that the workspace has built.
    test.args(["test", "--offline", "--target-dir"]).arg(target);
    succeed(test.current_dir(&crate_folder))
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(|error| Failure::of_file(to, &error))?;
    let entries = fs::read_dir(from).map_err(|error| Failure::of_file(from, &error))?;
    for entry in entries {
        let path = entry
            .map_err(|error| Failure::of_file(from, &error))?
            .path();
        let Some(name) = path.file_name() else {
            continue;
        };
        let copied = to.join(name);
        if path.is_dir() {
            copy(&path, &copied)?;
        } else {
            fs::copy(&path, &copied).map_err(|error| Failure::of_file(&path, &error))?;
        }
    }
    Ok(())
}
