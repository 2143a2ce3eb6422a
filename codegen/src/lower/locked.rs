//! What was published stays: optional fields stay optional, constructors keep their arguments.

use indexmap::IndexMap;

use crate::lock::NamesLock;
use crate::model::{FieldPresence, Kind, TypeDef, TypeKey};

pub(super) fn apply(lock: &NamesLock, types: &mut IndexMap<TypeKey, TypeDef>) {
    for def in types.values_mut() {
        let Kind::Struct(body) = &mut def.kind else { continue };
        for field in &mut body.fields {
            let Some(published) = lock.field_type(&def.key, &field.wire) else {
                // A property that becomes required in a published request is no new argument: callers set it.
                if field.is_argument() && body.built_by_callers && lock.has(&def.key) {
                    field.presence = FieldPresence::Optional;
                }
                continue;
            };
            let was_option = published.starts_with("Option<");
            if was_option && field.presence == FieldPresence::Required {
                field.presence = FieldPresence::Optional;
            }
            if !was_option && field.presence == FieldPresence::Optional && body.built_by_callers && lock.is_argument(&def.key, &field.wire) {
                field.presence = FieldPresence::Required;
            }
        }
    }
}
