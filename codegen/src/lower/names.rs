//! Resolves name collisions: the second item of a name gets an underscore, and a warning asks for a
//! better name.

use std::collections::{HashMap, HashSet};
use std::fmt;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lock::NamesLock;
use crate::model::{Kind, Resource, TypeDef, TypeKey};
use crate::naming::RustIdent;
use crate::source::Place;

/// Names that generated files use without a path. A type of such a name would hide them.
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

/// The variant of every enum and union that holds unknown values.
const CATCH_ALL: &str = "Unrecognized";

/// Methods of `mews_api::Client`: a resource of such a name would define one of them again. A test
/// compares the list with the crate.
const CLIENT: [&str; 9] = [
    "builder",
    "call_raw",
    "call_raw_list",
    "events",
    "unrecognized_values",
    "with_access_token",
    "with_handle",
    "with_label",
    "with_language",
];

/// Whether a resource can't be a method of the client by this name.
pub(super) fn is_method_of_client(ident: &RustIdent) -> bool {
    CLIENT.contains(&ident.as_str())
}

/// The advice for a type, a property or a value whose own name is invalid or taken.
pub(super) const HELP: &str = "give it another name under `names` in the annotations";

/// Whether a type of such a name would hide something else.
pub(super) fn is_taken(ident: &RustIdent) -> bool {
    TAKEN.contains(&ident.as_str())
}

/// The next name to try.
pub(super) fn underscored(ident: &RustIdent) -> RustIdent {
    ident.underscored()
}

/// Gives all members of types distinct names, and reports those that cannot have one.
pub(super) fn settle(
    lock: &NamesLock,
    resources: &mut [Resource],
    types: &mut IndexMap<TypeKey, TypeDef>,
    out: &mut Diagnostics,
) {
    let mut seen: HashMap<RustIdent, TypeKey> = HashMap::new();
    for def in types.values_mut() {
        // Only a lock that was edited by hand gives two types one name.
        if let Some(other) = seen.insert(def.ident.clone(), def.key.clone()) {
            out.push(collision(&other, &def.key, &def.ident, &def.place));
        }
        members(lock, def, out);
    }
    handles(resources, out);
}

fn handles(resources: &mut [Resource], out: &mut Diagnostics) {
    let mut seen: HashMap<RustIdent, String> = HashMap::new();
    for resource in resources {
        let place = resource
            .operations
            .first()
            .map(|operation| operation.place.clone());
        if let (Some(other), Some(place)) = (
            seen.insert(resource.module.clone(), resource.wire.clone()),
            place,
        ) {
            out.push(collision(&other, &resource.wire, &resource.module, &place));
        }
        let jobs: &[&str] = match resource.exports {
            Some(_) => &["new", "run", "pick_up", "resume"],
            None => &["new"],
        };
        let mut names = Names::new("the handle", jobs.iter().copied());
        for operation in &mut resource.operations {
            names.give(
                &operation.path,
                &mut operation.method,
                &operation.place,
                out,
            );
        }
    }
}

/// Names that are given out one by one.
struct Names {
    owner: String,
    taken: HashMap<RustIdent, String>,
}

impl Names {
    /// `reserved` are names that something else has already.
    fn new(owner: impl Into<String>, reserved: impl IntoIterator<Item = &'static str>) -> Self {
        let reserved = reserved.into_iter().filter_map(RustIdent::new);
        Self {
            owner: owner.into(),
            taken: reserved.map(|ident| (ident, String::new())).collect(),
        }
    }

    /// A name that is kept.
    fn published(&mut self, wire: &str, ident: &RustIdent) {
        self.taken.insert(ident.clone(), wire.to_owned());
    }

    /// Gives a name that is free, with underscores if need be.
    fn give(&mut self, wire: &str, ident: &mut RustIdent, place: &Place, out: &mut Diagnostics) {
        let first = self.taken.get(ident).cloned();
        let wanted = ident.clone();
        while self.taken.contains_key(ident) {
            *ident = ident.underscored();
        }
        self.taken.insert(ident.clone(), wire.to_owned());
        if let Some(first) = first {
            let owner = &self.owner;
            let other = if first.is_empty() {
                "something that is there anyway".to_owned()
            } else {
                format!("`{first}`")
            };
            out.push(
                Diagnostic::warning(
                    place,
                    format!(
                        "`{wire}` of {owner} would be called `{wanted}` in Rust, as {other} is"
                    ),
                )
                .help(format!("it is called `{ident}`; {HELP}")),
            );
        }
    }
}

fn members(lock: &NamesLock, def: &mut TypeDef, out: &mut Diagnostics) {
    // Requests are structs of the document under another name.
    let owner = match &def.key {
        TypeKey::Request(_) => def.alias.clone().unwrap_or_else(|| def.ident.to_string()),
        key => key.to_string(),
    };
    let owner = format!("`{owner}`");
    let (key, place) = (def.key.clone(), def.place.clone());
    let has_setters = matches!(&def.kind, Kind::Struct(body) if body.built_by_callers);
    let reserved: &[&str] = match &def.kind {
        Kind::Struct(_) => &[],
        _ => &[CATCH_ALL],
    };
    let mut names = Names::new(owner, reserved.iter().copied());
    let mut all: Vec<(&str, &mut RustIdent, &Place, bool)> = match &mut def.kind {
        Kind::Struct(body) => body
            .fields
            .iter_mut()
            .map(|field| {
                let setter = has_setters && !field.is_argument();
                (field.wire.as_str(), &mut field.ident, &field.place, setter)
            })
            .collect(),
        Kind::Enum(variants) => variants
            .iter_mut()
            .map(|one| (one.wire.as_str(), &mut one.ident, &place, false))
            .collect(),
        Kind::Union(union) => union
            .variants
            .iter_mut()
            .map(|one| (one.wire.as_str(), &mut one.ident, &place, false))
            .collect(),
        Kind::OneOf(variants) => {
            let mut seen = HashSet::new();
            for one in variants {
                while !seen.insert(one.ident.clone()) || one.ident.as_str() == CATCH_ALL {
                    one.ident = one.ident.underscored();
                }
            }
            return;
        }
    };
    for (wire, ident, ..) in &all {
        if lock.field(&key, wire).as_ref() == Some(*ident) {
            names.published(wire, ident);
        }
    }
    for (wire, ident, place, setter) in &mut all {
        if lock.field(&key, wire).as_ref() == Some(*ident) {
            continue;
        }
        if *setter && CONSTRUCTORS.contains(&ident.as_str()) {
            names.taken.entry(ident.clone()).or_default();
        }
        names.give(wire, ident, place, out);
    }
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
