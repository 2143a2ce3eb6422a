//! One of several types, named by a discriminator, in both shapes that the wire has.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, ty, wire_name};
use crate::model::{TypeDef, Union};

pub(super) fn items(def: &TypeDef, union: &Union) -> TokenStream {
    let ident = def.ident.token();
    let docs = doc(&def.docs);
    let variants = union.variants.iter().map(|variant| {
        let name = variant.ident.token();
        let line = wire_name(&variant.ident, &variant.wire);
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
            /// A variant that this version of the crate does not know, as received.
            Unrecognized(bindings::UnrecognizedVariant),
        }
    }
}
