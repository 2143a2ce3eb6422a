//! One of several types, named by a discriminator, in both shapes that the wire has.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, doc_line, ty};
use crate::model::{TypeDef, Union, UnionVariant};

pub(super) fn items(def: &TypeDef, union: &Union) -> Vec<TokenStream> {
    vec![definition(def, union), write(def, union), read(def, union)]
}

fn definition(def: &TypeDef, union: &Union) -> TokenStream {
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

fn write(def: &TypeDef, union: &Union) -> TokenStream {
    let ident = def.ident.token();
    let arms = union.variants.iter().map(|variant| {
        let name = variant.ident.token();
        let wire = &variant.wire;
        match (&variant.payload, &variant.blank) {
            (Some((property, _)), _) => quote!(Self::#name(value) => bindings::tagged(serializer, #wire, Some((#property, value)))),
            (None, Some(property)) if variant.empty_object => {
                quote!(Self::#name => bindings::tagged(serializer, #wire, Some((#property, &bindings::EmptyObject {}))))
            }
            (None, _) => quote!(Self::#name => bindings::tagged(serializer, #wire, None::<(&str, &())>)),
        }
    });
    quote! {
        impl bindings::serde::Serialize for #ident {
            fn serialize<S: bindings::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#arms,)*
                    Self::Unrecognized(raw) => raw.serialize(serializer),
                }
            }
        }
    }
}

fn read(def: &TypeDef, union: &Union) -> TokenStream {
    let ident = def.ident.token();
    let arms = union.variants.iter().map(arm);
    quote! {
        impl<'de> bindings::serde::Deserialize<'de> for #ident {
            fn deserialize<D: bindings::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let object = bindings::RawObject::deserialize(deserializer)?;
                match object.tag() {
                    #(#arms,)*
                    _ => Ok(Self::Unrecognized(object.into_unknown())),
                }
            }
        }
    }
}

fn arm(variant: &UnionVariant) -> TokenStream {
    let name = variant.ident.token();
    let wire = &variant.wire;
    match (&variant.payload, &variant.blank) {
        (Some((property, _)), _) => {
            quote!(Some(#wire) if object.has(#property) => object.get(#property).map(Self::#name))
        }
        (None, Some(property)) => {
            quote!(Some(#wire) if object.is_blank(#property) => Ok(Self::#name))
        }
        (None, None) => quote!(Some(#wire) if object.is_bare() => Ok(Self::#name)),
    }
}
