//! No two things of one Rust name in one place.

use std::collections::HashMap;
use std::fmt;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Kind, Resource, TypeDef, TypeKey};
use crate::naming::RustIdent;
use crate::source::Place;

/// What generated files use without a path: a type of such a name would hide it.
const TAKEN: [&str; 15] = [
    "Option",
    "Some",
    "Vec",
    "String",
    "Box",
    "Result",
    "Ok",
    "Err",
    "Default",
    "From",
    "Into",
    "Iterator",
    "IntoIterator",
    "Serialize",
    "Deserialize",
];

/// Functions that types which callers build have anyway.
const CONSTRUCTORS: [&str; 2] = ["new", "default"];

/// The variant of every enum and union that holds what the schema doesn't know.
const CATCH_ALL: &str = "Unrecognized";

/// What to do about a type, a property or a value whose own name is no name, or that of something else.
pub(super) const HELP: &str = "give it another name under `names` in the annotations";

const HELP_ONE: &str = "give one of them another name under `names` in the annotations";

pub(super) fn check(
    resources: &[Resource],
    types: &IndexMap<TypeKey, TypeDef>,
    out: &mut Diagnostics,
) {
    // Requests and data have modules of their own, but stand in the same files.
    let mut seen: HashMap<&RustIdent, &TypeDef> = HashMap::new();
    for def in types.values() {
        if TAKEN.contains(&def.ident.as_str()) {
            let message = format!(
                "`{}` can't be called `{}` in Rust, where that is something else",
                def.key, def.ident
            );
            out.push(Diagnostic::error(&def.place, message).help(HELP));
        }
        match seen.insert(&def.ident, def) {
            // Methods of one name are told below.
            Some(other) if is_request(def) && is_request(other) && def.home == other.home => {}
            Some(other) => {
                let place = if is_request(def) {
                    &other.place
                } else {
                    &def.place
                };
                out.push(collision(&other.key, &def.key, &def.ident, place).help(HELP_ONE));
            }
            None => {}
        }
        members(def, out);
    }
    handles(resources, out);
}

fn handles(resources: &[Resource], out: &mut Diagnostics) {
    let mut seen: HashMap<&RustIdent, &Resource> = HashMap::new();
    for resource in resources {
        let place = resource
            .operations
            .first()
            .map(|operation| &operation.place);
        if let (Some(other), Some(place)) = (seen.insert(&resource.module, resource), place) {
            out.push(collision(
                &other.wire,
                &resource.wire,
                &resource.module,
                place,
            ));
        }
        let mut methods: HashMap<&RustIdent, &str> = HashMap::new();
        for operation in &resource.operations {
            if operation.method.as_str() == "new" {
                out.error(
                    &operation.place,
                    format!(
                        "`{}` would be called `new` in Rust, as the handle's constructor is",
                        operation.path
                    ),
                );
            }
            if let Some(other) = methods.insert(&operation.method, &operation.path) {
                out.push(collision(
                    other,
                    &operation.path,
                    &operation.method,
                    &operation.place,
                ));
            }
        }
    }
}

fn members(def: &TypeDef, out: &mut Diagnostics) {
    let members: Vec<(&str, &RustIdent, &Place)> = match &def.kind {
        Kind::Struct(body) => body
            .fields
            .iter()
            .map(|field| (field.wire.as_str(), &field.ident, &field.place))
            .collect(),
        Kind::Enum(variants) => variants
            .iter()
            .map(|variant| (variant.wire.as_str(), &variant.ident, &def.place))
            .collect(),
        Kind::Union(union) => union
            .variants
            .iter()
            .map(|variant| (variant.wire.as_str(), &variant.ident, &def.place))
            .collect(),
        Kind::OneOf(variants) => variants
            .iter()
            .map(|variant| (variant.ident.as_str(), &variant.ident, &def.place))
            .collect(),
    };
    // Requests are structs of the document under another name.
    let owner = match &def.key {
        TypeKey::Request(_) => def.alias.clone().unwrap_or_else(|| def.ident.to_string()),
        key => key.to_string(),
    };
    if let Kind::Struct(body) = &def.kind {
        let setters = body
            .fields
            .iter()
            .filter(|field| body.built_by_callers && !field.is_argument());
        for field in setters.filter(|field| CONSTRUCTORS.contains(&field.ident.as_str())) {
            let message = format!(
                "the setter of `{}.{}` would be called `{}` in Rust, as a constructor is",
                owner, field.wire, field.ident
            );
            out.push(Diagnostic::error(&field.place, message).help(HELP));
        }
    }
    let is_struct = matches!(def.kind, Kind::Struct(_));
    let mut seen: HashMap<&RustIdent, &str> = HashMap::new();
    for (wire, ident, place) in members {
        if !is_struct && ident.as_str() == CATCH_ALL {
            let message = format!(
                "`{owner}.{wire}` would be called `{ident}` in Rust, as the variant for unknown values is"
            );
            out.push(Diagnostic::error(place, message).help(HELP));
        }
        if let Some(other) = seen.insert(ident, wire) {
            let named = |wire: &str| format!("{owner}.{wire}");
            out.push(collision(named(other), named(wire), ident, place).help(HELP_ONE));
        }
    }
}

fn is_request(def: &TypeDef) -> bool {
    matches!(def.key, TypeKey::Request(_))
}

fn collision(
    one: impl fmt::Display,
    other: impl fmt::Display,
    ident: &RustIdent,
    place: &Place,
) -> Diagnostic {
    Diagnostic::error(
        place,
        format!("`{one}` and `{other}` would both be called `{ident}` in Rust"),
    )
}
