//! One of several types, named by a discriminator, in both shapes that the wire has.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, doc_line, ty};
use crate::model::{TypeDef, Union};

pub(super) fn items(def: &TypeDef, union: &Union) -> TokenStream {
    let ident = def.ident.token();
    let docs = doc(&def.docs);
    let variants = union.variants.iter().map(|variant| {
        let name = variant.ident.token();
        let line = doc_line(&format!("`{}`", variant.wire));
        match &variant.payload {
            Some((_, ty)) => {
                let ty = ty::tokens(ty);
                quote!(#line #name(#ty))
            }
            None => quote!(#line #name),
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants,)*
            /// What this version of the crate does not know, as it came.
            #[non_exhaustive]
            Unrecognized(bindings::UnknownVariant),
        }
    }
}
