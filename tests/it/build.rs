//! Writes the tables of all operations, enums and unions from the schema, so that no test lists
//! them by hand.

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::{Kind, Model, UnionVariant};
use mews_codegen::source::Source;

#[path = "src/schema.rs"]
mod schema;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = schema::folder();
    println!("cargo::rerun-if-changed={}", folder.display());
    let lock = fs::read_to_string(folder.join("names.lock")).unwrap_or_default();
    let lock = NamesLock::parse(&Source::new("schema/names.lock", lock))?;
    let schema = schema::workspace_schema()??;
    let (model, _) = lower(&schema, &lock)?;

    let mut rows = String::from("&[\n");
    for resource in &model.resources {
        for operation in &resource.operations {
            let (handle, method, request) =
                (&resource.module, &operation.method, &operation.request);
            writeln!(rows, "    row!({handle}, {method}, {request}),")?;
        }
    }
    rows.push(']');
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("operations.rs"), rows)?;
    fs::write(out.join("types.rs"), types(&model)?)?;
    Ok(())
}

/// The tables of enums and of unions.
fn types(model: &Model) -> Result<String, Box<dyn std::error::Error>> {
    let (mut enums, mut unions) = (String::new(), String::new());
    for def in &model.types {
        let (ident, name) = (&def.ident, def.key.to_string());
        match &def.kind {
            Kind::Enum(values) => {
                let values: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
                writeln!(enums, "    enum_row!({ident}, {name:?}, &{values:?}),")?;
            }
            // Unions of events have other tags, and tests of their own.
            Kind::Union(union) if union.tag.is_some() => {}
            Kind::Union(union) => {
                let beside = |variant: &UnionVariant| {
                    let payload = variant.payload.as_ref();
                    let property = payload.map(|(property, _)| property.clone());
                    (variant.wire.clone(), property)
                };
                let variants: Vec<_> = union.variants.iter().map(beside).collect();
                writeln!(unions, "    union_row!({ident}, {name:?}, &{variants:?}),")?;
            }
            Kind::Struct(_) | Kind::OneOf(_) => {}
        }
    }
    Ok(format!(
        "/// All enums.\npub const ENUMS: &[EnumRow] = &[\n{enums}];\n\n/// All unions.\npub const UNIONS: &[UnionRow] = &[\n{unions}];\n"
    ))
}
