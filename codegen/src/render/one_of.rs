//! One of several types without a discriminator: the one whose properties fit.

use proc_macro2::TokenStream;
use quote::quote;

use super::{alias, doc, doc_line, ty};
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
    let lines = variants
        .iter()
        .map(|variant| doc_line(&format!("[`{}`]", variant.ty)));
    let forms = variants.iter().map(|variant| {
        let (required, known) = (&variant.required, &variant.known);
        quote!(bindings::Form { required: &[#(#required),*], known: &[#(#known),*] })
    });
    let indices = 0..variants.len();
    let mut items = vec![
        quote! {
            #docs
            #alias
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #ident {
                #(#lines #names(#types),)*
                /// What this version of the crate does not know, as it came.
                #[non_exhaustive]
                Unrecognized(bindings::UnknownVariant),
            }
        },
        quote! {
            impl bindings::serde::Serialize for #ident {
                fn serialize<S: bindings::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(Self::#names(value) => value.serialize(serializer),)*
                        Self::Unrecognized(raw) => raw.serialize(serializer),
                    }
                }
            }
        },
        quote! {
            impl<'de> bindings::serde::Deserialize<'de> for #ident {
                fn deserialize<D: bindings::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    const FORMS: &[bindings::Form] = &[#(#forms),*];
                    let object = bindings::RawObject::deserialize(deserializer)?;
                    match object.best_fit(FORMS) {
                        #(Some(#indices) => object.decode().map(Self::#names),)*
                        _ => Ok(Self::Unrecognized(object.into_unknown())),
                    }
                }
            }
        },
    ];
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
