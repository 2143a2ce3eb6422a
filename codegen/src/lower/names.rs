//! No two things of one Rust name in one place.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Kind, Resource, TypeDef, TypeKey};
use crate::naming::RustIdent;
use crate::source::{Place, Source};

/// What generated files use without a path: a type of such a name would hide it.
const TAKEN: [&str; 16] = [
    "Option", "Some", "Vec", "String", "Box", "Result", "Ok", "Err", "Default", "Into", "Iterator", "IntoIterator", "Self",
    "BTreeMap", "Serialize", "Deserialize",
];

/// The variant of every enum and union that holds what the schema doesn't know.
pub(crate) const CATCH_ALL: &str = "Unrecognized";

pub(super) fn check(resources: &[Resource], types: &IndexMap<TypeKey, TypeDef>, out: &mut Diagnostics) {
    let nowhere = Place::top(&Source::new("schema", ""));
    let mut names: HashMap<(&str, &RustIdent), &TypeKey> = HashMap::new();
    for def in types.values() {
        if TAKEN.contains(&def.ident.as_str()) {
            out.push(
                Diagnostic::error(&nowhere, format!("`{}` can't be called `{}` in Rust, where that is something else", def.key, def.ident))
                    .help("give it another name under `names` in the annotations"),
            );
        }
        if let Some(other) = names.insert((def.key.namespace(), &def.ident), &def.key) {
            out.push(
                Diagnostic::error(&nowhere, format!("`{other}` and `{}` would both be called `{}` in Rust", def.key, def.ident))
                    .help("give one of them another name under `names` in the annotations"),
            );
        }
        unique(def, out, &nowhere);
    }
    for resource in resources {
        let mut methods: HashMap<&RustIdent, &str> = HashMap::new();
        for operation in &resource.operations {
            if let Some(other) = methods.insert(&operation.method, &operation.path) {
                out.error(&nowhere, format!("`{other}` and `{}` would both be called `{}` in Rust", operation.path, operation.method));
            }
        }
    }
}

fn unique(def: &TypeDef, out: &mut Diagnostics, nowhere: &Place) {
    let members: Vec<(&str, &RustIdent)> = match &def.kind {
        Kind::Struct(body) => body.fields.iter().map(|field| (field.wire.as_str(), &field.ident)).collect(),
        Kind::Enum(variants) => variants.iter().map(|variant| (variant.wire.as_str(), &variant.ident)).collect(),
        Kind::Union(union) => union.variants.iter().map(|variant| (variant.wire.as_str(), &variant.ident)).collect(),
        Kind::OneOf(variants) => variants.iter().map(|variant| (variant.ident.as_str(), &variant.ident)).collect(),
    };
    let is_struct = matches!(def.kind, Kind::Struct(_));
    let mut seen: HashMap<&RustIdent, &str> = HashMap::new();
    for (wire, ident) in members {
        if !is_struct && ident.as_str() == CATCH_ALL {
            out.error(nowhere, format!("`{}.{wire}` collides with the variant for unknown values", def.key));
        }
        if let Some(other) = seen.insert(ident, wire) {
            out.error(nowhere, format!("`{0}.{other}` and `{0}.{wire}` would both be called `{ident}` in Rust", def.key));
        }
    }
}
