//! Published names of types that gave their places to others.

use indexmap::IndexMap;

use crate::lock::NamesLock;
use crate::model::{Alias, TypeDef, TypeKey};

/// Those whose replacement is still there, under names that nothing else has taken.
pub(super) fn all(lock: &NamesLock, types: &IndexMap<TypeKey, TypeDef>) -> Vec<Alias> {
    lock.aliases()
        .filter(|(_, ident, _)| !types.values().any(|def| def.ident == **ident))
        .filter_map(|(gone, ident, replacement)| {
            let target = types.get(&TypeKey::Wire(replacement.to_owned()))?;
            Some(Alias {
                wire: gone.to_owned(),
                ident: ident.clone(),
                replacement: replacement.to_owned(),
                target: target.ident.clone(),
                home: target.home.clone(),
            })
        })
        .collect()
}
