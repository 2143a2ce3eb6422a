//! Bulk exports: the resource whose operations make and read them.

use super::lookups::{object, path_exists};
use super::pass::Pass;
use super::unions::enum_values;
use crate::model::{BulkExport, Operation, TypeKey};
use crate::schema::{Exports, Shape};

/// The exports of the resource that has the operation which adds them. `None` with a warning if the
/// schema lacks one of their properties.
pub(super) fn of(pass: &mut Pass<'_>, operations: &[Operation]) -> Option<BulkExport> {
    let rules = pass.schema.api.exports.as_ref()?;
    let find = |path: &str| operations.iter().find(|operation| operation.path == path);
    let add = find(&rules.add)?;
    let read = find(&rules.read);
    let is_object = |name: &String| object(pass.facts, name).is_some();
    let export = export_type(pass, rules).filter(is_object);
    let (Some(read), Some(export)) = (read, export) else {
        let message = format!(
            "`{}` and `{}` do not make and read exports",
            rules.add, rules.read
        );
        pass.out.warning(&rules.place, message);
        return None;
    };
    if let Some(missing) = missing(pass, rules, &export) {
        let message = format!("exports need `{missing}`, which the schema does not have");
        pass.out.warning(&rules.place, message);
        return None;
    }
    let mut lines = Vec::new();
    for name in &rules.lines {
        match pass.idents.get(&TypeKey::Wire(name.clone())) {
            Some(ident) => lines.push(ident.clone()),
            None => {
                let message =
                    format!("a line of exports has the type `{name}`, which does not exist");
                pass.out.warning(&rules.place, message);
            }
        }
    }
    let id = super::entities::of_type(pass, &export)?;
    Some(BulkExport {
        add: add.request.clone(),
        read: read.request.clone(),
        id,
        lines,
        rules: rules.clone(),
    })
}

/// The type of an export in the response of the operation that adds it.
fn export_type(pass: &Pass<'_>, rules: &Exports) -> Option<String> {
    let facts = pass.facts;
    let answer = facts.operations.get(&rules.add)?.response.as_deref()?;
    match &object(facts, answer)?.get(&rules.export)?.shape {
        Shape::Named(name) => Some(name.clone()),
        _ => None,
    }
}

/// The first name that the schema does not have.
fn missing(pass: &Pass<'_>, rules: &Exports, export: &str) -> Option<String> {
    let facts = pass.facts;
    let request = |path: &str| {
        let operation = facts.operations.get(path);
        operation.map_or(&[][..], |operation| &operation.request)
    };
    let takes = |operation: &str, path: &str| {
        let mut forms = request(operation).iter();
        forms.any(|form| path_exists(facts, form, path))
    };
    let properties = object(facts, export)?;
    let file = properties
        .get(&rules.files)
        .and_then(|files| files.shape.names().first().copied());
    let is_status = |value: &String| match properties.get(&rules.status).map(|one| &one.shape) {
        Some(Shape::Named(name)) => {
            enum_values(pass, name).is_some_and(|values| values.contains(value))
        }
        _ => false,
    };
    let of_file = |name: &str| file.is_some_and(|file| path_exists(facts, file, name));
    let names = [
        (&rules.ids, takes(&rules.read, &rules.ids)),
        (&rules.instants, takes(&rules.add, &rules.instants)),
        (&rules.days, takes(&rules.add, &rules.days)),
        (&rules.id, properties.contains_key(&rules.id)),
        (&rules.files, file.is_some()),
        (&rules.url, of_file(&rules.url)),
        (&rules.size, of_file(&rules.size)),
        (&rules.status, properties.contains_key(&rules.status)),
        (&rules.ready, is_status(&rules.ready)),
        (&rules.failed, is_status(&rules.failed)),
        (&rules.expired, is_status(&rules.expired)),
    ];
    let mut missing = names.iter().filter(|(_, is_there)| !is_there);
    missing.next().map(|(name, _)| (*name).clone())
}
