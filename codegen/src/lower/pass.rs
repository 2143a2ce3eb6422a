//! The state that passes share.

use indexmap::IndexMap;

use super::idents::Idents;
use super::limited_types::LimitedTypes;
use crate::diagnostic::Diagnostics;
use crate::lock::NamesLock;
use crate::model::{TypeDef, TypeKey};
use crate::naming::RustIdent;
use crate::schema::{self, Facts, Schema};

/// The inputs, and the types and diagnostics so far.
pub(super) struct Pass<'s> {
    pub(super) schema: &'s Schema,
    pub(super) facts: &'s Facts,
    pub(super) limited: &'s LimitedTypes<'s>,
    pub(super) lock: &'s NamesLock,
    pub(super) idents: Idents,
    pub(super) out: Diagnostics,
    pub(super) types: IndexMap<TypeKey, TypeDef>,
}

impl Pass<'_> {
    /// The Rust name of a type of the document.
    pub(super) fn type_ident(&self, def: &schema::TypeDef) -> Option<RustIdent> {
        self.idents.get(&TypeKey::Wire(def.name.clone())).cloned()
    }
}
