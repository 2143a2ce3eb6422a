//! Lists of texts that may grow.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, wire_name};
use crate::model::{EnumVariant, TypeDef};

pub(super) fn items(def: &TypeDef, variants: &[EnumVariant]) -> TokenStream {
    let ident = def.ident.token();
    let docs = doc(&def.docs);
    let names: Vec<_> = variants
        .iter()
        .map(|variant| variant.ident.token())
        .collect();
    let lines = variants
        .iter()
        .map(|variant| wire_name(&variant.ident, &variant.wire));
    quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum #ident {
                #(#lines #names,)*
                /// A value that this version of the crate does not know.
                Unrecognized(bindings::UnrecognizedValue),
            }
    }
}
