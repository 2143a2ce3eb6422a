//! Schema -> model, one pass a file.

mod aliases;
mod changes;
mod constructors;
pub(crate) mod contract;
mod deprecation;
mod docs;
mod entities;
mod events;
mod exports;
mod fields;
mod filters;
mod idents;
mod keyed;
mod limited_types;
mod limits;
mod locked;
mod lookups;
mod names;
mod operations;
mod paging;
mod pass;
mod pinned;
mod reach;
mod references;
mod request_limits;
mod shapes;
mod siblings;
mod types;
mod unions;
mod vanished;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::lock::NamesLock;
use crate::model::Model;
use crate::schema::{Schema, corrected};

/// The model of a schema. Names that `lock` has recorded stay as they are.
///
/// Warnings list the tasks of a person: operations without an annotation, annotations that no
/// longer apply.
pub fn lower(schema: &Schema, lock: &NamesLock) -> Result<(Model, Diagnostics), Diagnostics> {
    let (facts, mut out) = corrected(schema);
    let api = contract::row(&schema.api, &mut out);
    references::check(&facts, &mut out);
    if out.has_errors() {
        return Err(out);
    }
    let idents = idents::all(schema, &facts, lock, &mut out);
    let limited = limited_types::LimitedTypes::of(&facts);
    let mut pass = pass::Pass {
        idents,
        schema,
        facts: &facts,
        limited: &limited,
        lock,
        out,
        types: IndexMap::new(),
    };
    vanished::check(&mut pass);
    types::define_all(&mut pass);
    events::unions(&mut pass);
    let mut resources = operations::all(&mut pass);
    let webhooks = events::webhooks(&mut pass, &resources);
    let pass::Pass {
        mut types, mut out, ..
    } = pass;
    let answered = reach::answered(&resources, &types);
    let pinned = pinned::apply(lock, &mut resources, &mut types, &answered);
    reach::keep_and_direct(lock, &resources, &mut types);
    reach::box_recursion(lock, &mut types);
    constructors::name_flags(lock, &mut types);
    locked::apply(lock, &mut types);
    names::settle(lock, &mut resources, &mut types, &mut out);
    limits::check(&types, &mut out);
    constructors::apply(schema, &mut types, &mut out);
    keyed::apply(&schema.api, &mut resources, &types);
    docs::write(schema, &facts, &pinned, &mut resources, &mut types);
    let entities = entities::all(schema, &facts, &mut out);
    let model = Model {
        callable: api.is_some(),
        api: api.filter(|row| *row != contract::connector()),
        pinned,
        aliases: aliases::all(lock, &types),
        resources,
        types: types.into_values().collect(),
        entities,
        webhooks,
    };
    out.unless_errors(model)
}
