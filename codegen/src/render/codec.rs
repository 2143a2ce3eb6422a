//! How values are read and written: the one place that knows of it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ty;
use crate::model::{
    EnumVariant, Field, FieldPresence, Kind, OneOfVariant, Struct, TypeDef, TypeKey, Union,
};

/// The code that reads and writes the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codec {
    /// The core's reader, by a table for each type.
    Wire,
    /// serde's derive for reading, against which the other is measured.
    Derived,
    /// None, to measure the cost of the types alone.
    Without,
}

impl Codec {
    /// Whether items of this kind name serde's traits.
    pub(super) fn imports_serde(self, kind: &Kind) -> bool {
        self == Self::Derived && !matches!(kind, Kind::Enum(_))
    }

    /// The attributes of a struct.
    pub(super) fn container(self, body: &Struct) -> Option<TokenStream> {
        if self != Self::Derived {
            return None;
        }
        let renames = body.fields.iter().any(|field| !needs_rename(field));
        let rename_all = renames.then(|| quote!(, rename_all = "PascalCase"));
        Some(quote! {
            #[derive(Deserialize)]
            #[serde(crate = "bindings::serde" #rename_all)]
        })
    }

    /// The attributes of a field.
    pub(super) fn field(self, field: &Field) -> Option<TokenStream> {
        if self != Self::Derived {
            return None;
        }
        let wire = &field.wire;
        let rename = needs_rename(field).then(|| quote!(#[serde(rename = #wire)]));
        let default = (field.presence == FieldPresence::Update).then(|| quote!(#[serde(default)]));
        Some(quote!(#rename #default))
    }

    /// The items beside the definition of a type.
    pub(super) fn items(self, def: &TypeDef) -> Vec<TokenStream> {
        match (self, &def.kind) {
            (Self::Wire, Kind::Struct(body)) => vec![table(def, body)],
            (Self::Wire, Kind::Union(union)) => vec![tagged_union(def, union)],
            (Self::Wire, Kind::OneOf(variants)) => vec![one_of(def, variants)],
            (Self::Derived, Kind::Union(union)) => vec![derived_union(def, union)],
            (Self::Derived, Kind::OneOf(variants)) => vec![derived_one_of(def, variants)],
            (Self::Wire | Self::Derived, Kind::Enum(variants)) => {
                vec![texts(def, variants, &quote!(open_enum))]
            }
            (Self::Without, Kind::Enum(variants)) => {
                vec![texts(def, variants, &quote!(enum_texts))]
            }
            (Self::Derived | Self::Without, _) => Vec::new(),
        }
    }
}

/// A line for each member: its field, and whether it may be missing.
fn table(def: &TypeDef, body: &Struct) -> TokenStream {
    let ident = def.ident.token();
    let members = body.fields.iter().map(|field| {
        let name = field.ident.token();
        let wire = &field.wire;
        let presence = match field.presence {
            FieldPresence::Required | FieldPresence::Flag => quote!(required),
            FieldPresence::Nullable => quote!(nullable),
            FieldPresence::Optional | FieldPresence::Newer | FieldPresence::Update => {
                quote!(optional)
            }
        };
        quote!(#name: #presence #wire)
    });
    let table = match def.key {
        TypeKey::Request(_) => quote!(request),
        _ => quote!(object),
    };
    quote!(bindings::#table! { #ident { #(#members),* } })
}

/// A line for each text.
fn texts(def: &TypeDef, variants: &[EnumVariant], table: &TokenStream) -> TokenStream {
    let ident = def.ident.token();
    let texts = variants.iter().map(|variant| {
        let name = variant.ident.token();
        let wire = &variant.wire;
        quote!(#name: #wire)
    });
    quote!(bindings::#table! { #ident { #(#texts),* } })
}

/// A line for each variant: its content, the discriminator's value, and the property of the
/// payload.
fn tagged_union(def: &TypeDef, union: &Union) -> TokenStream {
    let ident = def.ident.token();
    if let Some(tag) = &union.tag {
        return event_union(def, union, tag);
    }
    let rows = union.variants.iter().map(|variant| {
        let (name, wire) = (variant.ident.token(), &variant.wire);
        match (&variant.payload, &variant.blank) {
            (Some((property, _)), _) => quote!(#name: payload #wire #property),
            (None, Some(property)) if variant.empty_object => {
                quote!(#name: empty_object #wire #property)
            }
            (None, Some(property)) => quote!(#name: empty #wire #property),
            (None, None) => quote!(#name: bare #wire),
        }
    });
    quote!(bindings::tagged_union! { #ident { #(#rows),* } })
}

/// The same with another tag; a payload without a property is the whole object.
fn event_union(def: &TypeDef, union: &Union, tag: &str) -> TokenStream {
    let ident = def.ident.token();
    let rows = union.variants.iter().map(|variant| {
        let (name, wire) = (variant.ident.token(), &variant.wire);
        let property = variant.payload.as_ref().map(|(property, _)| property);
        let property = property.filter(|property| !property.is_empty());
        quote!(#name: #wire #property)
    });
    quote!(bindings::event_union! { #ident #tag { #(#rows),* } })
}

/// A line for each variant: the properties that it must have, and all that it may have.
fn one_of(def: &TypeDef, variants: &[OneOfVariant]) -> TokenStream {
    let ident = def.ident.token();
    let rows = variants.iter().map(|variant| {
        let name = variant.ident.token();
        let (required, known) = (&variant.required, &variant.known);
        quote!(#name: required [#(#required),*] known [#(#known),*])
    });
    quote!(bindings::one_of! { #ident { #(#rows),* } })
}

/// A union as it would be written by hand with serde's derive. Unknown variants are not kept.
fn derived_union(def: &TypeDef, union: &Union) -> TokenStream {
    let ident = def.ident.token();
    let names: Vec<_> = union.variants.iter().map(|one| one.ident.token()).collect();
    let texts: Vec<_> = union.variants.iter().map(|one| &one.wire).collect();
    let payloads: Vec<_> = union
        .variants
        .iter()
        .map(|one| one.payload.as_ref())
        .collect();
    let first = payloads.iter().flatten().next();
    let content = first.map_or("Value", |(property, _)| property.as_str());
    let same = |(property, _): &(String, _)| property == content;
    let is_event = union.tag.is_some();
    let beside = (is_event || content == "Value") && payloads.iter().copied().flatten().all(same);
    let tag = union.tag.as_deref().unwrap_or("Discriminator");
    let content = (!content.is_empty()).then(|| quote!(, content = #content));
    let (wire, read) = if beside {
        let variants = payloads
            .iter()
            .zip(&names)
            .zip(&texts)
            .map(|((payload, name), text)| {
                let payload = payload.map(|(_, ty)| ty::tokens(ty));
                let payload = payload.map(|ty| quote!((#ty)));
                quote!(#[serde(rename = #text)] #name #payload)
            });
        let arms = payloads
            .iter()
            .zip(&names)
            .map(|(payload, name)| match payload {
                Some(_) => quote!(Wire::#name(value) => Self::#name(value)),
                None => quote!(Wire::#name => Self::#name),
            });
        (
            quote! {
                #[derive(Deserialize)]
                #[serde(crate = "bindings::serde", tag = #tag #content)]
                enum Wire { #(#variants,)* #[serde(other)] Unrecognized }
            },
            quote! {
                match Wire::deserialize(deserializer)? {
                    #(#arms,)*
                    Wire::Unrecognized => Self::Unrecognized(bindings::Empty::EMPTY),
                }
            },
        )
    } else {
        let fields = payloads.iter().zip(&names).filter_map(|(payload, name)| {
            let (property, ty) = payload.as_ref()?;
            let ty = ty::tokens(ty);
            Some(quote!(#[serde(rename = #property)] #name: Option<#ty>))
        });
        let arms = payloads
            .iter()
            .zip(&names)
            .zip(&texts)
            .map(|((payload, name), text)| match payload {
                Some(_) => quote!((#text, Wire { #name: Some(value), .. }) => Self::#name(value)),
                None => quote!((#text, _) => Self::#name),
            });
        (
            quote! {
                #[derive(Deserialize)]
                #[serde(crate = "bindings::serde")]
                #[allow(non_snake_case)]
                struct Wire { #[serde(rename = "Discriminator")] tag: String, #(#fields,)* }
            },
            quote! {{
                let wire = Wire::deserialize(deserializer)?;
                match (wire.tag.clone().as_str(), wire) {
                    #(#arms,)*
                    _ => Self::Unrecognized(bindings::Empty::EMPTY),
                }
            }},
        )
    };
    by_hand(&ident, &wire, &read)
}

/// One of several types as one would write it by hand with serde's derive.
fn derived_one_of(def: &TypeDef, variants: &[OneOfVariant]) -> TokenStream {
    let ident = def.ident.token();
    let names: Vec<_> = variants.iter().map(|one| one.ident.token()).collect();
    let types = variants.iter().map(|one| ty::tokens(&one.ty));
    let wire = quote! {
        #[derive(Deserialize)]
        #[serde(crate = "bindings::serde", untagged)]
        enum Wire { #(#names(#types),)* }
    };
    let read = quote! {
        match Wire::deserialize(deserializer)? {
            #(Wire::#names(value) => Self::#names(value),)*
        }
    };
    by_hand(&ident, &wire, &read)
}

fn by_hand(ident: &Ident, wire: &TokenStream, read: &TokenStream) -> TokenStream {
    quote! {
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: bindings::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #wire
                Ok(#read)
            }
        }
    }
}

/// serde's `PascalCase` capitalizes only the letter after each underscore.
fn needs_rename(field: &Field) -> bool {
    let by_rule: String = field
        .ident
        .as_str()
        .split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_ascii_uppercase().to_string() + letters.as_str()
            })
        })
        .collect();
    by_rule != field.wire
}
