//! Members that nearly every request body has: these belong to the envelope, or else each request
//! would get a public field.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::openapi::Report;
use crate::schema::{Api, Facts, Presence, Property, TypeKind};

/// With fewer bodies, common members are not significant.
const FEWEST_BODIES: usize = 10;

/// Reports each member that four of five request bodies have and that is not part of the envelope.
pub(super) fn check(facts: &Facts, api: &Api, out: &mut Report<'_>) {
    let mut members: HashMap<&str, Vec<&Property>> = HashMap::new();
    let mut bodies = 0;
    for operation in facts.operations.values() {
        // Of several bodies, any.
        let body = operation
            .request
            .first()
            .and_then(|name| facts.types.get(name));
        let Some(TypeKind::Object(properties)) = body.map(|def| &def.kind) else {
            continue;
        };
        bodies += 1;
        for property in properties.values() {
            members.entry(&property.name).or_default().push(property);
        }
    }
    if bodies < FEWEST_BODIES {
        return;
    }
    let mut common: Vec<(&str, Vec<&Property>)> = members
        .into_iter()
        .filter(|(name, there)| {
            let listed = api.fields.iter().any(|field| field == name);
            there.len() * 5 >= bodies * 4 && !listed
        })
        .collect();
    common.sort_by_key(|(name, _)| *name);
    for (name, there) in common {
        let message = format!(
            "`{name}` is a member of {} of {bodies} request bodies: it belongs to the envelope",
            there.len()
        );
        if out.is_lenient() {
            out.warning(&there[0].place, message);
            continue;
        }
        let ty = there[0].type_text();
        let (entry, client) = match ty.presence {
            Presence::Required | Presence::Nullable => (
                format!("`{name}: {ty}` to `envelope.required`"),
                ", and to `envelope.names` if the client has a value for it",
            ),
            Presence::Maybe | Presence::Optional => (format!("`{name}` to `envelope.unsent`"), ""),
        };
        out.push(
            Diagnostic::error(&there[0].place, message)
                .help(format!(
                    "add {entry} in api.yaml, so that no request has a field for it{client}"
                ))
                .help(format!(
                    "if callers are to set it, list it under `envelope.fields` in api.yaml, and a secret under `secrets` of the \
                     annotations as `Type.{name}`"
                )),
        );
    }
}
