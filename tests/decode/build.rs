//! schema/ -> the responses of the operations that are called most, with serde's derive:
//! `derived.rs`, and `derived_f64.rs` where money is a binary float.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::{Kind, Model, TypeRef};
use mews_codegen::naming::RustIdent;
use mews_codegen::output;
use mews_codegen::render::Codec;
use mews_codegen::source::Source;

#[path = "../it/src/schema.rs"]
mod schema;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = schema::folder();
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=src/operations.txt");
    let lock = fs::read_to_string(folder.join("names.lock"))?;
    let lock = NamesLock::parse(&Source::new("schema/names.lock", lock))?;
    let (mut model, _) = lower(&schema::workspace_schema()??, &lock)?;
    let operations = fs::read_to_string("src/operations.txt")?;
    let wanted: BTreeSet<&str> = operations.lines().collect();
    let mut cases = String::from("[\n");
    for line in operations.lines() {
        let all = model.resources.iter().flat_map(|one| &one.operations);
        let named = all.clone().find(|operation| operation.path == line);
        let operation = named.ok_or_else(|| format!("no operation `{line}`"))?;
        let answer = operation.response.as_ref().ok_or("an empty answer")?;
        writeln!(cases, "    case!({}, {answer}),", operation.request)?;
    }
    cases.push(']');
    keep_answers(&mut model, &wanted);
    let derived = output::single(&model, Codec::Derived)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("cases.rs"), cases)?;
    fs::write(
        out.join("derived_f64.rs"),
        derived.replace("bindings::Decimal", "f64"),
    )?;
    fs::write(out.join("derived.rs"), derived)?;
    Ok(())
}

/// Drops all types but those that the responses of these operations reach.
fn keep_answers(model: &mut Model, wanted: &BTreeSet<&str>) {
    let mut todo: Vec<RustIdent> = Vec::new();
    for operation in model.resources.iter().flat_map(|one| &one.operations) {
        if wanted.contains(operation.path.as_str()) {
            let answer = operation.response.iter();
            todo.extend(answer.flat_map(mentioned));
        }
    }
    let kinds: BTreeMap<&RustIdent, &Kind> = model
        .types
        .iter()
        .map(|def| (&def.ident, &def.kind))
        .collect();
    let mut kept = BTreeSet::new();
    while let Some(ident) = todo.pop() {
        let Some(kind) = kinds.get(&ident).filter(|_| kept.insert(ident.clone())) else {
            continue;
        };
        match kind {
            Kind::Struct(body) => {
                todo.extend(body.fields.iter().flat_map(|field| mentioned(&field.ty)));
            }
            Kind::Enum(_) => {}
            Kind::Union(union) => {
                let payloads = union.variants.iter().filter_map(|one| one.payload.as_ref());
                todo.extend(payloads.flat_map(|(_, ty)| mentioned(ty)));
            }
            Kind::OneOf(variants) => {
                todo.extend(variants.iter().flat_map(|one| mentioned(&one.ty)));
            }
        }
    }
    model.types.retain(|def| kept.contains(&def.ident));
    model.resources.clear();
}

fn mentioned(ty: &TypeRef) -> Vec<RustIdent> {
    let mut names = Vec::new();
    ty.mentions(&mut names);
    names.into_iter().cloned().collect()
}
