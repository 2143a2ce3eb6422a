//! One of several types without a discriminator: the one whose properties fit.

use proc_macro2::TokenStream;
use quote::quote;

use super::{alias, doc, ty};
use crate::model::{OneOfVariant, TypeDef};

pub(super) fn items(def: &TypeDef, variants: &[OneOfVariant]) -> Vec<TokenStream> {
    let ident = def.ident.token();
    let docs = doc(&def.docs);
    let alias = alias(def);
    let names: Vec<_> = variants
        .iter()
        .map(|variant| variant.ident.token())
        .collect();
    let types: Vec<_> = variants
        .iter()
        .map(|variant| ty::tokens(&variant.ty))
        .collect();
    let mut items = vec![quote! {
        #docs
        #alias
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#names(#types),)*
            /// A variant that this version of the crate does not know, as received.
            Unrecognized(bindings::UnrecognizedVariant),
        }
    }];
    for (name, ty) in names.iter().zip(&types) {
        items.push(quote! {
            impl From<#ty> for #ident {
                fn from(value: #ty) -> Self {
                    Self::#name(value)
                }
            }
        });
    }
    items
}
