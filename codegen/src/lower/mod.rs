//! Schema -> model, one pass a file.

mod aliases;
mod contract;
mod docs;
mod entities;
mod fields;
mod idents;
mod kept;
mod locked;
mod names;
mod operations;
mod reach;
mod references;
mod types;
mod unions;
mod vanished;

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::lock::NamesLock;
use crate::model::{Model, TypeDef, TypeKey};
use crate::schema::{Facts, Schema, corrected};

/// The model of a schema. Names that `lock` has recorded stay as they are.
///
/// Warnings tell what wants a human: operations without an annotation, annotations that no longer apply.
pub fn lower(schema: &Schema, lock: &NamesLock) -> Result<(Model, Diagnostics), Diagnostics> {
    let (facts, mut out) = corrected(schema);
    let foreign = contract::check(&schema.api);
    let callable = foreign.is_empty();
    out.extend(foreign);
    references::check(&facts, &mut out);
    if out.has_errors() {
        return Err(out);
    }
    let idents = idents::all(schema, &facts, lock, &mut out);
    let mut pass = Pass {
        idents,
        schema,
        facts: &facts,
        lock,
        out,
        types: IndexMap::new(),
        uses: docs::uses(&facts),
    };
    vanished::tell(&mut pass);
    types::define_all(&mut pass);
    let mut resources = operations::all(&mut pass);
    let Pass {
        mut types, mut out, ..
    } = pass;
    let answered = reach::answered(&resources, &types);
    let kept = kept::apply(lock, &mut resources, &mut types, &answered);
    reach::keep_and_direct(lock, &resources, &mut types);
    reach::box_recursion(lock, &mut types);
    locked::apply(lock, &mut types);
    names::settle(lock, &mut resources, &mut types, &mut out);
    let entities = entities::all(schema, &facts, &mut out);
    let model = Model {
        callable,
        kept,
        aliases: aliases::all(lock, &types),
        resources,
        types: types.into_values().collect(),
        entities,
    };
    out.unless_errors(model)
}

/// What the passes share.
struct Pass<'s> {
    schema: &'s Schema,
    facts: &'s Facts,
    lock: &'s NamesLock,
    out: Diagnostics,
    idents: idents::Idents,
    types: IndexMap<TypeKey, TypeDef>,
    uses: HashMap<String, Vec<docs::Use>>,
}
