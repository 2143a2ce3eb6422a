//! Every name must lead to a type.

use crate::diagnostic::Diagnostics;
use crate::schema::{Facts, TypeKind};
use crate::source::Place;

pub(super) fn check(facts: &Facts, out: &mut Diagnostics) {
    let mut refer = |name: &str, place: &Place, from: &str| {
        if !facts.types.contains_key(name) {
            out.error(place, format!("{from} refers to `{name}`, and there is no type of that name"));
        }
    };
    for operation in facts.operations.values() {
        for name in operation.request.iter().chain(&operation.response) {
            refer(name, &operation.place, &format!("`{}`", operation.path));
        }
    }
    for def in facts.types.values() {
        match &def.kind {
            TypeKind::Object(properties) => {
                for property in properties.values() {
                    for name in property.names() {
                        refer(name, &property.place, &format!("`{}.{}`", def.name, property.name));
                    }
                }
            }
            TypeKind::Alias(shape) => {
                for name in shape.names() {
                    refer(name, &def.place, &format!("`{}`", def.name));
                }
            }
            TypeKind::Enum(_) => {}
        }
    }
}
