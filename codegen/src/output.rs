//! Generated files, and their comparison with existing ones.

use std::collections::{BTreeMap, HashSet};

use crate::format::{self, FormatError};
use crate::model::Model;
use crate::render::{self, Codec, Target};
use crate::text::escaped;

/// A file of generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path below the folder of generated code.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// One file for each module.
pub fn files(model: &Model, target: Target) -> Result<Vec<GeneratedFile>, FormatError> {
    render::modules(model, target, Codec::Wire)
        .iter()
        .map(|module| {
            let name = module.name.as_deref().unwrap_or("mod");
            Ok(GeneratedFile {
                path: format!("{name}.rs"),
                text: format::file(module)?,
            })
        })
        .collect()
}

/// All modules in one text, to be included in a module of another crate.
pub fn single(model: &Model, codec: Codec) -> Result<String, FormatError> {
    let mut text = String::new();
    let modules = render::modules(model, Target::Foreign, codec);
    for module in &modules {
        let body = format::body(module)?;
        match &module.name {
            Some(name) => {
                let visible = if name == "entities" { "pub mod" } else { "mod" };
                for line in module.docs.lines() {
                    text.push_str("/// ");
                    text.push_str(&escaped(line));
                    text.push('\n');
                }
                text.push_str(&format!("#[allow(deprecated, missing_docs, clippy::large_enum_variant)]\n{visible} {name} {{\n{body}}}\n"));
            }
            None => {
                let declared = |line: &str| {
                    line.ends_with(';')
                        && (line.starts_with("mod ") || line.starts_with("pub mod "))
                };
                for line in body.lines().filter(|line| !declared(line)) {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
    }
    Ok(text)
}

/// A caller of bindings: it uses each public path once, and compiles against any version that
/// breaks none of them.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The text of a file in a crate that depends on `mews-api`.
    pub text: String,
    /// How many paths it uses.
    pub uses: usize,
}

/// A caller of what is generated from a model. `root` is the path of the bindings; `left_out` the
/// paths that it must not use, as `compat::public_api` writes them.
pub fn caller(
    model: &Model,
    target: Target,
    root: &str,
    left_out: &HashSet<&str>,
) -> Result<Caller, FormatError> {
    let (module, uses) = render::caller(model, target, root, left_out);
    Ok(Caller {
        text: format::body(&module)?,
        uses,
    })
}

const FEATURES: &str = "# One for each resource: `cargo xtask generate` writes from here\n";
const FEATURES_END: &str = "# to here.\n";

/// The manifest of a crate with the features of its resources as they should be; nothing if it has
/// no place for them.
pub fn manifest(model: &Model, there: &str) -> Option<String> {
    let (before, rest) = there.split_once(FEATURES)?;
    let (_, after) = rest.split_once(FEATURES_END)?;
    let features = render::features(model);
    let all: String = features
        .keys()
        .map(|name| format!("    \"{name}\",\n"))
        .collect();
    let each: String = features
        .iter()
        .map(|(name, needs)| {
            let needs: Vec<String> = needs.iter().map(|need| format!("\"{need}\"")).collect();
            format!("{name} = [{}]\n", needs.join(", "))
        })
        .collect();
    Some(format!(
        "{before}{FEATURES}all-resources = [\n{all}]\n{each}{FEATURES_END}{after}"
    ))
}

/// The difference of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It should be there and is not.
    Missing(String),
    /// It is there with another text.
    Changed(String),
    /// It is there and should not be.
    Extra(String),
}

/// Compares generated files with those that are there (path -> text); no difference means up to
/// date.
pub fn compare(files: &[GeneratedFile], there: &BTreeMap<String, String>) -> Vec<Difference> {
    let mut differences: Vec<Difference> = files
        .iter()
        .filter_map(|file| match there.get(&file.path) {
            None => Some(Difference::Missing(file.path.clone())),
            Some(text) if *text != file.text => Some(Difference::Changed(file.path.clone())),
            Some(_) => None,
        })
        .collect();
    let extra = there
        .keys()
        .filter(|path| !files.iter().any(|file| file.path == **path));
    differences.extend(extra.cloned().map(Difference::Extra));
    differences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distinguishes_missing_changed_and_extra_files() {
        let file = |path: &str, text: &str| GeneratedFile {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let files = [file("a.rs", "a"), file("b.rs", "b"), file("c.rs", "c")];
        let there = BTreeMap::from([
            ("a.rs".to_owned(), "a".to_owned()),
            ("b.rs".to_owned(), "other".to_owned()),
            ("d.rs".to_owned(), String::new()),
        ]);
        assert_eq!(
            compare(&files, &there),
            [
                Difference::Changed("b.rs".to_owned()),
                Difference::Missing("c.rs".to_owned()),
                Difference::Extra("d.rs".to_owned()),
            ]
        );
    }
}
