//! Types that operations reach, their directions, and recursive types.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::lock::NamesLock;
use crate::model::{FieldPresence, Kind, Resource, TypeDef, TypeKey, TypeRef};
use crate::naming::RustIdent;
use crate::schema::EVENTS;

type Types = IndexMap<TypeKey, TypeDef>;

/// Drops types that no operation and no event reaches, and marks those that callers build.
/// Published constructors stay.
pub(super) fn keep_and_direct(lock: &NamesLock, resources: &[Resource], types: &mut Types) {
    let requests = resources
        .iter()
        .flat_map(|resource| &resource.operations)
        .map(|operation| operation.request.clone());
    let published: Vec<RustIdent> = types
        .values()
        .filter(|def| lock.arguments(&def.key).is_some())
        .map(|def| def.ident.clone())
        .collect();
    let reached_by_requests = reached(types, requests.clone().collect());
    let read = answered(resources, types);
    types.retain(|_, def| reached_by_requests.contains(&def.ident) || read.contains(&def.ident));
    let built = reached(types, requests.chain(published).collect());
    for def in types.values_mut() {
        if let Kind::Struct(body) = &mut def.kind {
            body.built_by_callers = built.contains(&def.ident);
            body.answered = read.contains(&def.ident);
        }
    }
}

/// The names of all types in responses, lines of exports, and events.
pub(super) fn answered(resources: &[Resource], types: &Types) -> HashSet<RustIdent> {
    let mut names = Vec::new();
    for operation in resources.iter().flat_map(|resource| &resource.operations) {
        if let Some(response) = &operation.response {
            response.mentions(&mut names);
        }
        if let Some(list) = operation.paginated() {
            list.item.mentions(&mut names);
        }
    }
    let lines = resources
        .iter()
        .filter_map(|resource| resource.exports.as_ref());
    names.extend(lines.flat_map(|exports| &exports.lines));
    let events = types.values().filter(|def| def.home == EVENTS);
    names.extend(events.map(|def| &def.ident));
    reached(types, names.into_iter().cloned().collect())
}

fn reached(types: &Types, mut todo: Vec<RustIdent>) -> HashSet<RustIdent> {
    let by_ident: HashMap<&RustIdent, &TypeDef> =
        types.values().map(|def| (&def.ident, def)).collect();
    let mut seen = HashSet::new();
    while let Some(ident) = todo.pop() {
        if let Some(def) = by_ident.get(&ident)
            && seen.insert(ident)
        {
            let mut names = Vec::new();
            refs(def).for_each(|ty| ty.mentions(&mut names));
            todo.extend(names.into_iter().cloned());
        }
    }
    seen
}

fn refs(def: &TypeDef) -> Box<dyn Iterator<Item = &TypeRef> + '_> {
    match &def.kind {
        Kind::Struct(body) => Box::new(body.fields.iter().map(|field| &field.ty)),
        Kind::Enum(_) => Box::new(std::iter::empty()),
        Kind::Union(union) => Box::new(
            union
                .variants
                .iter()
                .filter_map(|variant| Some(&variant.payload.as_ref()?.1)),
        ),
        Kind::OneOf(variants) => Box::new(variants.iter().map(|variant| &variant.ty)),
    }
}

/// Boxes the fields that would make a type infinitely large. These must be optional, since values
/// can only end there. Fields that were published without a box are avoided if possible.
pub(super) fn box_recursion(lock: &NamesLock, types: &mut Types) {
    for (required, published) in [(false, false), (false, true), (true, false), (true, true)] {
        let held = held(types);
        let holds_itself = |from: &RustIdent, through: &RustIdent| {
            let mut seen = HashSet::new();
            let mut todo = vec![through];
            while let Some(ident) = todo.pop() {
                if ident == from {
                    return true;
                }
                if seen.insert(ident) {
                    todo.extend(held.get(ident).into_iter().flatten());
                }
            }
            false
        };
        for def in types.values_mut() {
            let (key, owner) = (def.key.clone(), def.ident.clone());
            let boxed = |wire: &str, ty: &mut TypeRef, is_required: bool| {
                let was = lock.field_type(&key, wire).is_some();
                if (published || !was)
                    && (required || !is_required)
                    && by_value(ty).is_some_and(|inner| holds_itself(&owner, inner))
                {
                    put_on_heap(ty);
                }
            };
            match &mut def.kind {
                Kind::Struct(body) => body.fields.iter_mut().for_each(|field| {
                    let required = field.presence == FieldPresence::Required;
                    boxed(&field.wire, &mut field.ty, required);
                }),
                Kind::Enum(_) => {}
                Kind::Union(union) => union.variants.iter_mut().for_each(|variant| {
                    if let Some((_, ty)) = &mut variant.payload {
                        boxed(&variant.wire, ty, false);
                    }
                }),
                Kind::OneOf(variants) => variants
                    .iter_mut()
                    .for_each(|variant| boxed(variant.ident.as_str(), &mut variant.ty, false)),
            }
        }
    }
}

/// For each type those that it holds directly, not on the heap.
fn held(types: &Types) -> HashMap<RustIdent, Vec<RustIdent>> {
    types
        .values()
        .map(|def| {
            let held = refs(def).filter_map(by_value).cloned().collect();
            (def.ident.clone(), held)
        })
        .collect()
}

/// Update values stay outside: that is what structs leave out when it is to be kept.
fn put_on_heap(ty: &mut TypeRef) {
    match ty {
        TypeRef::Update(inner) => put_on_heap(inner),
        other => *other = TypeRef::Boxed(Box::new(other.clone())),
    }
}

fn by_value(ty: &TypeRef) -> Option<&RustIdent> {
    match ty {
        TypeRef::Named(ident) => Some(ident),
        TypeRef::Update(inner) => by_value(inner),
        _ => None,
    }
}
