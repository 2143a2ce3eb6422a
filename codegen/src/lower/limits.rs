//! Types that cannot be compiled, or have no value: reported with a place instead of generated.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Field, FieldPresence, Kind, TypeDef, TypeKey, TypeRef};
use crate::naming::RustIdent;

/// The most members of one object that the reader of `mews-api` supports.
const MOST_MEMBERS: usize = 128;

type Types = IndexMap<TypeKey, TypeDef>;

pub(super) fn check(types: &Types, out: &mut Diagnostics) {
    for def in types.values() {
        if let Kind::Struct(body) = &def.kind
            && body.fields.len() > MOST_MEMBERS
        {
            let message = format!(
                "`{}` has {} properties: objects of at most {MOST_MEMBERS} are supported",
                def.key,
                body.fields.len()
            );
            out.error(&def.place, message);
        }
    }
    endless(types, out);
}

/// Types that require each other without end have no value.
fn endless(types: &Types, out: &mut Diagnostics) {
    let mut finite: HashSet<&RustIdent> = HashSet::new();
    loop {
        let before = finite.len();
        for def in types.values() {
            let ends = match &def.kind {
                Kind::Struct(body) => body
                    .fields
                    .iter()
                    .all(|field| required(field).is_none_or(|inner| finite.contains(inner))),
                // A value of a union may be unknown.
                Kind::Enum(_) | Kind::Union(_) | Kind::OneOf(_) => true,
            };
            if ends {
                finite.insert(&def.ident);
            }
        }
        if finite.len() == before {
            break;
        }
    }
    let mut reported = HashSet::new();
    for def in types.values() {
        if finite.contains(&def.ident) || reported.contains(&def.ident) {
            continue;
        }
        // Required fields lead from any of them into a cycle.
        let mut chain: Vec<(&TypeDef, &Field)> = Vec::new();
        let mut at = def;
        let start = loop {
            if let Some(start) = chain.iter().position(|(seen, _)| seen.ident == at.ident) {
                break start;
            }
            let next = next(types, &finite, at);
            let Some((field, next)) = next else { return };
            chain.push((at, field));
            at = next;
        };
        let cycle = &chain[start..];
        if !cycle.iter().all(|(one, _)| reported.insert(&one.ident)) {
            continue;
        }
        let steps: Vec<String> = cycle
            .iter()
            .map(|(one, field)| format!("`{}.{}`", one.key, field.wire))
            .collect();
        let (first, field) = cycle[0];
        out.push(
            Diagnostic::error(
                &field.place,
                match steps.as_slice() {
                    [one] => format!(
                        "no value of `{}` can exist: {one} is required and leads back to it",
                        first.key
                    ),
                    all => format!(
                        "no value of `{}` can exist: {} are required and lead to each other",
                        first.key,
                        all.join(", ")
                    ),
                },
            )
            .help("a correction in the annotations can make one of them optional"),
        );
    }
}

/// The type whose value a field must hold.
fn required(field: &Field) -> Option<&RustIdent> {
    let must = field.presence == FieldPresence::Required;
    must.then(|| held(&field.ty)).flatten()
}

fn held(ty: &TypeRef) -> Option<&RustIdent> {
    match ty {
        TypeRef::Named(ident) => Some(ident),
        TypeRef::Boxed(inner) => held(inner),
        _ => None,
    }
}

fn next<'t>(
    types: &'t Types,
    finite: &HashSet<&RustIdent>,
    def: &'t TypeDef,
) -> Option<(&'t Field, &'t TypeDef)> {
    let Kind::Struct(body) = &def.kind else {
        return None;
    };
    body.fields.iter().find_map(|field| {
        let ident = required(field).filter(|ident| !finite.contains(ident))?;
        let next = types.values().find(|next| next.ident == *ident)?;
        Some((field, next))
    })
}
