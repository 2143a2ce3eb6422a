//! How values of a type are made: constructors with names, and booleans that are set by name.

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::lock::NamesLock;
use crate::model::{
    Constructor, Docs, Field, FieldPresence, Kind, Struct, TypeDef, TypeKey, TypeRef,
};
use crate::naming;
use crate::schema::{Constructor as ConstructorAnnotation, Noted, Schema};
use crate::text::prose;

type Types = IndexMap<TypeKey, TypeDef>;

/// Callers set booleans by name, since a row of unnamed ones is unreadable.
pub(super) fn name_flags(lock: &NamesLock, types: &mut Types) {
    for def in types.values_mut() {
        let Kind::Struct(body) = &mut def.kind else {
            continue;
        };
        let key = &def.key;
        let arguments = lock.arguments(key).unwrap_or_default();
        // Published fields keep their types, and published constructors their arguments.
        let may_change = |field: &Field| match lock.field_type(key, &field.wire) {
            Some(ty) => ty == "bool" && !arguments.contains(&field.wire),
            None => lock.ty(key).is_none(),
        };
        let is_flag = |field: &&mut Field| {
            field.presence == FieldPresence::Required && field.ty == TypeRef::Bool
        };
        let mut flags: Vec<&mut Field> = body.fields.iter_mut().filter(is_flag).collect();
        if body.built_by_callers && flags.len() > 1 && flags.iter().all(|field| may_change(field)) {
            for field in &mut flags {
                field.presence = FieldPresence::Flag;
            }
        }
    }
}

/// Puts the constructors of annotations in the place of `new`.
pub(super) fn apply(schema: &Schema, types: &mut Types, out: &mut Diagnostics) {
    for (name, noted) in &schema.annotations.constructors {
        let place = &noted.place;
        match types.get_mut(&TypeKey::Wire(name.clone())) {
            Some(TypeDef {
                kind: Kind::Struct(body),
                ..
            }) if body.built_by_callers => {
                body.constructors = constructors(name, noted, body, out);
            }
            Some(_) => out.warning(place, format!("`{name}` has no constructor to be replaced")),
            None => out.warning(
                place,
                format!("constructors for the type `{name}`, which the schema does not have"),
            ),
        }
    }
}

fn constructors(
    name: &str,
    noted: &Noted<IndexMap<String, ConstructorAnnotation>>,
    body: &Struct,
    out: &mut Diagnostics,
) -> Vec<Constructor> {
    let mut found = Vec::new();
    for (wire, constructor) in &noted.value {
        let Some(ident) = naming::field_name(wire) else {
            out.error(&noted.place, format!("`{wire}` can't be a name in Rust"));
            continue;
        };
        let mut fields = Vec::new();
        for property in &constructor.takes {
            match body.fields.iter().find(|field| field.wire == *property) {
                Some(field) => {
                    let mut field = field.clone();
                    if let TypeRef::Update(inner) = field.ty {
                        field.ty = *inner;
                    }
                    fields.push(field);
                }
                None => out.warning(&noted.place, format!("`{name}` has no `{property}`")),
            }
        }
        for property in &constructor.clears {
            let is_update =
                |field: &Field| field.wire == *property && matches!(field.ty, TypeRef::Update(_));
            if !body.fields.iter().any(is_update) {
                let message = format!("`{name}` has no update value `{property}`");
                out.error(&noted.place, message);
            }
        }
        for required in body.required() {
            let given = constructor.takes.iter().chain(&constructor.clears);
            if !given.into_iter().any(|given| *given == required.wire) {
                let message = format!(
                    "`{name}.{}` is required: `{wire}` must take it",
                    required.wire
                );
                out.error(&noted.place, message);
            }
        }
        found.push(Constructor {
            ident,
            docs: Docs::new(prose(&constructor.doc)),
            fields,
            clears: constructor.clears.clone(),
        });
    }
    found
}
