//! Items of paginated lists by their keys, for code that is generic over items.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::model::{Field, KeyedItem, Kind, Resource, TypeDef, TypeKey, TypeRef};
use crate::naming::RustIdent;
use crate::schema::Api;

type Types = IndexMap<TypeKey, TypeDef>;

/// Finds the fields of each item, once for each type of items.
pub(super) fn apply(api: &Api, resources: &mut [Resource], types: &Types) {
    let mut done: HashSet<RustIdent> = HashSet::new();
    let operations = resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    for operation in operations {
        let Some(list) = operation.paginated() else {
            continue;
        };
        let TypeRef::Named(item) = &list.item else {
            continue;
        };
        if done.contains(item) {
            continue;
        }
        let keyed = keyed(api, types, item, &list.key);
        done.extend(keyed.as_ref().map(|keyed| keyed.item.clone()));
        operation.keyed = keyed;
    }
}

fn keyed(api: &Api, types: &Types, item: &RustIdent, key: &[String]) -> Option<KeyedItem> {
    let def = types.values().find(|def| def.ident == *item)?;
    let Kind::Struct(body) = &def.kind else {
        return None;
    };
    let field = |wire: &String| body.fields.iter().find(|field| field.wire == *wire);
    let key: Option<Vec<Field>> = key
        .iter()
        .map(|wire| {
            field(wire)
                .filter(|field| is_key(types, &field.ty))
                .cloned()
        })
        .collect();
    let updated = api.updated.as_ref().and_then(field);
    Some(KeyedItem {
        item: item.clone(),
        key: key.filter(|key| !key.is_empty())?,
        updated: updated
            .filter(|field| field.ty == TypeRef::Timestamp)
            .cloned(),
    })
}

/// Whether values of a type can be compared, hashed and sorted.
fn is_key(types: &Types, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::String
        | TypeRef::Bool
        | TypeRef::I32
        | TypeRef::I64
        | TypeRef::Timestamp
        | TypeRef::Date
        | TypeRef::Uuid
        | TypeRef::Id(_)
        | TypeRef::HybridId(_) => true,
        TypeRef::Named(ident) => types
            .values()
            .any(|def| def.ident == *ident && matches!(def.kind, Kind::Enum(_))),
        _ => false,
    }
}
