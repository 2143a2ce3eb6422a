//! Second names: what a type was called before another one took its places.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Gates, doc_line, module_of};
use crate::model::Model;

/// Those of one module.
pub(super) fn items(model: &Model, module: &str, gates: &Gates) -> Vec<TokenStream> {
    model
        .aliases
        .iter()
        .filter(|alias| module_of(&alias.home).as_deref() == Some(module))
        .map(|alias| {
            let (ident, target) = (alias.ident.token(), alias.target.token());
            let docs = doc_line(&format!(
                "What [`{target}`] was called before; both names are the same type."
            ));
            let gate = gates.of_type(&alias.target);
            quote!(#docs #gate pub type #ident = #target;)
        })
        .collect()
}
