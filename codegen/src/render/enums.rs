//! Lists of texts that may grow.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, doc_line};
use crate::model::{EnumVariant, TypeDef};

pub(super) fn items(def: &TypeDef, variants: &[EnumVariant]) -> Vec<TokenStream> {
    let ident = def.ident.token();
    let docs = doc(&def.docs);
    let names: Vec<_> = variants
        .iter()
        .map(|variant| variant.ident.token())
        .collect();
    let texts: Vec<_> = variants
        .iter()
        .map(|variant| variant.wire.as_str())
        .collect();
    let lines = variants
        .iter()
        .map(|variant| doc_line(&format!("`{}`", variant.wire)));
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum #ident {
                #(#lines #names,)*
                /// A value that this version of the crate does not know.
                #[non_exhaustive]
                Unrecognized(bindings::UnknownValue),
            }
        },
        quote! {
            impl bindings::OpenEnum for #ident {
                const VALUES: &'static [&'static str] = &[#(#texts),*];

                fn as_str(&self) -> &str {
                    match self {
                        #(Self::#names => #texts,)*
                        Self::Unrecognized(text) => text.as_str(),
                    }
                }

                fn known(text: &str) -> Option<Self> {
                    Some(match text {
                        #(#texts => Self::#names,)*
                        _ => return None,
                    })
                }

                fn unknown(text: bindings::UnknownValue) -> Self {
                    Self::Unrecognized(text)
                }
            }
        },
        quote!(bindings::open_enum!(#ident);),
    ]
}
