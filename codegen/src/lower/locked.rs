//! Published types stay compatible: optional fields stay optional, constructors keep their
//! arguments and their order.

use indexmap::IndexMap;

use crate::lock::NamesLock;
use crate::model::{Field, FieldPresence, Kind, Struct, TypeDef, TypeKey, TypeRef};

pub(super) fn apply(lock: &NamesLock, types: &mut IndexMap<TypeKey, TypeDef>) {
    for def in types.values_mut() {
        let Kind::Struct(body) = &mut def.kind else {
            continue;
        };
        let arguments = lock.arguments(&def.key).filter(|_| body.built_by_callers);
        for field in &mut body.fields {
            let published = lock.field_type(&def.key, &field.wire);
            let was_option = published.is_some_and(|ty| ty.starts_with("Option<"));
            match arguments {
                Some(arguments) if arguments.contains(&field.wire) => {
                    if field.presence == FieldPresence::Newer {
                        continue;
                    }
                    // A field of a response that became optional may be missing there, which no
                    // constructor can hide.
                    if was_option && field.presence != FieldPresence::Update {
                        field.presence = FieldPresence::Nullable;
                    } else if !body.answered && published.is_some() {
                        field.presence = FieldPresence::Required;
                    }
                }
                // Neither a new property nor one that becomes required is a new argument: callers
                // set it.
                Some(_) if field.is_argument() => field.presence = set_by_callers(field),
                Some(_) => {}
                None if was_option && field.presence == FieldPresence::Required => {
                    field.presence = FieldPresence::Optional
                }
                // Responses recorded when the type was published lack it.
                None if body.answered
                    && field.presence == FieldPresence::Required
                    && published.is_none()
                    && lock.ty(&def.key).is_some() =>
                {
                    field.presence = FieldPresence::Newer;
                }
                None => {}
            }
        }
        if let Some(arguments) = arguments {
            keep_order(body, arguments);
        }
    }
}

fn set_by_callers(field: &Field) -> FieldPresence {
    match field.ty {
        TypeRef::Update(_) => FieldPresence::Update,
        _ => FieldPresence::Optional,
    }
}

/// Sorts the fields of published arguments in the order in which they were published; others stay
/// in place.
fn keep_order(body: &mut Struct, arguments: &[String]) {
    let order = |field: &Field| {
        arguments
            .iter()
            .position(|one| *one == field.wire)
            .filter(|_| field.is_argument())
    };
    let places: Vec<usize> = (0..body.fields.len())
        .filter(|index| order(&body.fields[*index]).is_some())
        .collect();
    let mut fields: Vec<Field> = places
        .iter()
        .map(|index| body.fields[*index].clone())
        .collect();
    fields.sort_by_key(order);
    for (index, field) in places.into_iter().zip(fields) {
        body.fields[index] = field;
    }
}
