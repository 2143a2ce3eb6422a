//! The Rust names of types: published ones first, then by the rules. A name that is taken gets an
//! underscore.

use std::collections::HashMap;

use super::{lookups, names};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lock::NamesLock;
use crate::model::TypeKey;
use crate::naming::{self, RustIdent};
use crate::schema::{Facts, Schema, Shape, TypeKind};
use crate::source::Place;

/// The names of all types.
pub(super) type Idents = HashMap<TypeKey, RustIdent>;

/// Names all requests, types and unions written inside types. A type without a valid name is
/// missing, and reported where it is used.
pub(super) fn all(
    schema: &Schema,
    facts: &Facts,
    lock: &NamesLock,
    out: &mut Diagnostics,
) -> Idents {
    let mut idents = Idents::new();
    let mut taken: HashMap<RustIdent, String> = HashMap::new();
    for (gone, ident, _) in lock.aliases() {
        taken.insert(ident.clone(), gone.to_owned());
    }
    let wanted = wanted(schema, facts, lock);
    for (key, ..) in &wanted {
        if let Some(ident) = lock.ty(key) {
            taken.insert(ident.clone(), key.to_string());
            idents.insert(key.clone(), ident);
        }
    }
    for (key, ident, place) in wanted {
        if idents.contains_key(&key) {
            continue;
        }
        let (mut free, mut other) = (ident.clone(), None);
        loop {
            let owner = match taken.get(&free) {
                Some(owner) => format!("as `{owner}` is already"),
                None if names::is_taken(&free) => "which means something else there".to_owned(),
                None => break,
            };
            other = other.or(Some(owner));
            free = names::underscored(&free);
        }
        if let Some(other) = other {
            let message = format!("`{key}` would be called `{ident}` in Rust, {other}");
            out.push(
                Diagnostic::warning(place, message)
                    .help(format!("it is called `{free}`; {}", names::HELP)),
            );
        }
        taken.insert(free.clone(), key.to_string());
        idents.insert(key, free);
    }
    idents
}

/// Everything that needs a name, with the one that the rule gives.
fn wanted<'f>(
    schema: &'f Schema,
    facts: &'f Facts,
    lock: &NamesLock,
) -> Vec<(TypeKey, RustIdent, &'f Place)> {
    let mut wanted = Vec::new();
    let respelt = |name: &str| {
        let noted = schema.annotations.names.get(name);
        noted.map_or(name.to_owned(), |noted| noted.value.clone())
    };
    for def in facts.types.values() {
        let TypeKind::Object(properties) = &def.kind else {
            if let (TypeKind::Enum(_), Some(ident)) =
                (&def.kind, naming::type_name(&respelt(&def.name)))
            {
                wanted.push((TypeKey::Wire(def.name.clone()), ident, &def.place));
            }
            continue;
        };
        let key = TypeKey::Wire(def.name.clone());
        if (lookups::update_value(facts, &def.name).is_none() || lock.is_struct(&key))
            && let Some(ident) = naming::type_name(&respelt(&def.name))
        {
            wanted.push((key, ident, &def.place));
        }
        for property in properties.values() {
            if !matches!(property.shape, Shape::Union | Shape::OneOf) {
                continue;
            }
            let plain = format!("{}{}", def.name, property.name);
            let name = if facts.types.contains_key(&plain) {
                format!("{plain}Value")
            } else {
                plain
            };
            if let Some(ident) = naming::type_name(&name) {
                let key = TypeKey::Inline(def.name.clone(), property.name.clone());
                wanted.push((key, ident, &property.place));
            }
        }
    }
    for (name, union) in schema
        .annotations
        .overlays
        .iter()
        .flat_map(|one| &one.unions)
    {
        if let Some(ident) = naming::type_name(&respelt(name)) {
            wanted.push((TypeKey::Wire(name.clone()), ident, &union.place));
        }
    }
    for operation in facts.operations.values() {
        if let Some(ident) = naming::request_name(operation.resource(), operation.action()) {
            let key = TypeKey::Request(operation.path.clone());
            wanted.push((key, ident, &operation.place));
        }
    }
    wanted
}
