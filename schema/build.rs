//! With the feature `files`: lists the schema's files, so that they become part of the library.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_FILES").is_none() {
        return Ok(());
    }
    let schema = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let mut names = vec!["api.yaml".to_owned()];
    for folder in ["resources", "annotations"] {
        names.extend(texts_in(&schema, folder)?);
    }
    let mut code = String::from("&[\n");
    for name in &names {
        println!("cargo::rerun-if-changed={name}");
        writeln!(
            code,
            "    ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{name}\"))),",
        )
        .expect("a string takes all");
    }
    code.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo"));
    fs::write(out.join("files.rs"), code)
}

fn texts_in(schema: &Path, folder: &str) -> io::Result<Vec<String>> {
    println!("cargo::rerun-if-changed={folder}");
    let mut names = Vec::new();
    for entry in fs::read_dir(schema.join(folder))? {
        let name = entry?
            .file_name()
            .into_string()
            .expect("names of schema files are ASCII");
        if name.ends_with(".yaml") {
            names.push(format!("{folder}/{name}"));
        }
    }
    names.sort();
    Ok(names)
}
