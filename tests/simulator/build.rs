//! Puts the project's schema files into the crate, so that the simulator needs no files at run time.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let schema = here.join("../../schema").canonicalize()?;
    let mut names = vec!["api.yaml".to_owned()];
    for folder in ["resources", "annotations"] {
        names.extend(texts_in(&schema, folder)?);
    }
    let mut code = String::from("&[\n");
    for name in &names {
        let path = schema.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        writeln!(
            code,
            "    ({name:?}, include_str!({:?})),",
            path.display().to_string()
        )
        .expect("a string takes all");
    }
    code.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo"));
    fs::write(out.join("schema.rs"), code)
}

fn texts_in(schema: &Path, folder: &str) -> io::Result<Vec<String>> {
    let path = schema.join(folder);
    println!("cargo::rerun-if-changed={}", path.display());
    let mut names = Vec::new();
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let name = entry?
                .file_name()
                .into_string()
                .expect("names of schema files are ASCII");
            if name.ends_with(".yaml") {
                names.push(format!("{folder}/{name}"));
            }
        }
    }
    names.sort();
    Ok(names)
}
