//! Files of the scratch workspace, and their sizes.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::files;

/// Writes a file so that its time is new, whatever it held before.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| Failure::of_file(path, &error))
}

pub(super) fn create(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::of_file(folder, &error))
}

#[cfg(unix)]
pub(super) fn executable(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
        .map_err(|error| Failure::of_file(path, &error))
}

#[cfg(not(unix))]
pub(super) fn executable(path: &Path) -> Result<(), Failure> {
    Err(Failure::new(format!(
        "{}: GNU time is needed",
        path.display()
    )))
}

/// `src` and the manifest of a package.
pub(super) fn copy_sources(from: &Path, to: &Path) -> Result<(), Failure> {
    create(to)?;
    let entries = fs::read_dir(from).map_err(|error| Failure::of_file(from, &error))?;
    for entry in entries {
        let path = entry
            .map_err(|error| Failure::of_file(from, &error))?
            .path();
        let Some(name) = path.file_name() else {
            continue;
        };
        let copy = to.join(name);
        if path.is_dir() {
            if name != "benches" && name != "tests" && name != "examples" {
                copy_sources(&path, &copy)?;
            }
        } else {
            let text = fs::read(&path).map_err(|error| Failure::of_file(&path, &error))?;
            let text = String::from_utf8_lossy(&text);
            let text = text.replace("#[doc = include_str!(\"../../README.md\")]", "");
            files::write(&copy, &text)?;
        }
    }
    Ok(())
}

/// The sizes of files of a folder whose names start and end so.
pub(super) fn sizes(folder: &Path, start: &str, end: &str) -> Result<Vec<u64>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::of_file(folder, &error))?;
    let mut sizes: Vec<u64> = entries
        .filter_map(Result::ok)
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            name.starts_with(start) && name.ends_with(end)
        })
        .filter_map(|entry| Some(entry.metadata().ok()?.len()))
        .collect();
    sizes.sort_unstable();
    Ok(sizes)
}

/// The bytes of all files below a folder whose paths below it are so.
pub(super) fn size_of(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> Result<u64, Failure> {
    let mut size = 0;
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        let entries = fs::read_dir(&next).map_err(|error| Failure::of_file(&next, &error))?;
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                todo.push(path);
            } else if path.strip_prefix(folder).is_ok_and(wanted) {
                size += fs::metadata(&path).map_or(0, |data| data.len());
            }
        }
    }
    Ok(size)
}

pub(super) fn list(sizes: &[u64]) -> String {
    let sizes: Vec<String> = sizes.iter().map(u64::to_string).collect();
    sizes.join(", ")
}
