//! Aliases: the name of a type before another one replaced it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc_line, module_of};
use crate::model::Model;
use crate::naming::RustIdent;

/// Those of one module, of types that are in a part of it.
pub(super) fn items(
    model: &Model,
    module: &str,
    is_in: impl Fn(&RustIdent) -> bool,
) -> Vec<TokenStream> {
    model
        .aliases
        .iter()
        .filter(|alias| module_of(&alias.home).as_deref() == Some(module) && is_in(&alias.target))
        .map(|alias| {
            let (ident, target) = (alias.ident.token(), alias.target.token());
            let docs = doc_line(&format!(
                "Earlier name of [`{target}`]: both are the same type."
            ));
            quote!(#docs pub type #ident = #target;)
        })
        .collect()
}
