//! The workspace's own schema: nothing generated from it is stale, and it produces no warnings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use heck::ToLowerCamelCase;
use mews_codegen::lock::{Comparison, NamesLock};
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::render::Target;
use mews_codegen::schema::{self, Schema};
use mews_codegen::source::Source;

use super::texts::Texts;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a folder: name -> text.
fn texts(folder: &str, extension: &str) -> io::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(root().join(folder))? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == extension) {
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            texts.insert(name.unwrap_or_default(), fs::read_to_string(&path)?);
        }
    }
    Ok(texts)
}

fn published() -> NamesLock {
    let text = fs::read_to_string(root().join("schema/names.lock")).unwrap();
    NamesLock::parse(&Source::new("schema/names.lock", text))
        .unwrap_or_else(|errors| panic!("{errors}"))
}

/// All files of the schema.
pub(super) fn sources() -> Vec<Arc<Source>> {
    let mut sources: Vec<Arc<Source>> = Vec::new();
    for folder in ["schema", "schema/resources", "schema/annotations"] {
        for (name, text) in texts(folder, "yaml").unwrap() {
            sources.push(Source::new(format!("{folder}/{name}"), text));
        }
    }
    sources
}

/// The schema of the workspace.
pub(super) fn schema() -> Schema {
    let (schema, _) = schema::load(&sources()).unwrap_or_else(|errors| panic!("{errors}"));
    schema
}

/// The model, and the messages of its construction.
fn model() -> (Model, String) {
    let sources = sources();
    let (schema, mut report) = schema::load(&sources).unwrap_or_else(|errors| panic!("{errors}"));
    let (model, more) = lower(&schema, &published()).unwrap_or_else(|errors| panic!("{errors}"));
    report.extend(more);
    (model, report.to_string())
}

#[test]
fn lowering_warns_of_nothing() {
    assert_eq!(model().1, "");
}

#[test]
fn generated_files_are_up_to_date() {
    let files = output::files(&model().0, Target::Core).unwrap();
    let differences = output::compare(&files, &texts("mews-api/src/generated", "rs").unwrap());
    assert!(
        differences.is_empty(),
        "`cargo xtask generate` was not run: {differences:#?}"
    );
}

#[test]
fn features_are_up_to_date() {
    let manifest = fs::read_to_string(root().join("mews-api/Cargo.toml")).unwrap();
    assert_eq!(
        output::manifest(&model().0, &manifest).as_ref(),
        Some(&manifest),
        "`cargo xtask generate` was not run"
    );
}

#[test]
fn names_are_published_and_stay() {
    let comparison = published().compare(&model().0);
    assert_eq!(
        comparison,
        Comparison::default(),
        "`cargo xtask lock` publishes names"
    );
}

/// A resource that is called like a method of the client would define that method again.
#[test]
fn resources_collide_with_no_client_method() {
    let mut methods = std::collections::BTreeSet::new();
    let mut todo = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../mews-api/src")];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("generated") {
                todo.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                for block in text.split("\nimpl Client {\n").skip(1) {
                    let body = block.split("\n}\n").next().unwrap();
                    let heads = body.lines().filter_map(|line| {
                        let line = line.strip_prefix("    ")?;
                        let line = line
                            .trim_start_matches("pub(crate) ")
                            .trim_start_matches("pub ");
                        let line = line
                            .trim_start_matches("const ")
                            .trim_start_matches("async ");
                        line.strip_prefix("fn ")?.split(['(', '<']).next()
                    });
                    methods.extend(heads.map(str::to_owned));
                }
            }
        }
    }
    assert!(methods.len() > 3, "{methods:?}");
    for method in methods {
        let resource = method.to_lower_camel_case();
        let texts = Texts::of(&resource, "operations: {get: {}}");
        let module = texts.model().resources[0].module.to_string();
        assert_ne!(
            module, method,
            "add it to `CLIENT` in codegen/src/lower/names.rs"
        );
    }
}
