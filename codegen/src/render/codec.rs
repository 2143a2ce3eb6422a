//! How values are read and written: the one place that knows of it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{
    EnumVariant, Field, FieldPresence, Kind, OneOfVariant, Struct, TypeDef, Union, UnionVariant,
};

/// What reads and writes the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codec {
    /// The core's reader, by a table for each type.
    Wire,
    /// serde's derives, against which the other is measured.
    Derived,
    /// Nothing: what types cost by themselves.
    Without,
}

impl Codec {
    /// Whether items of this kind name serde's traits.
    pub(super) fn imports_serde(self, kind: &Kind) -> bool {
        self == Self::Derived && matches!(kind, Kind::Struct(_))
    }

    /// The attributes of a struct.
    pub(super) fn container(self, body: &Struct) -> Option<TokenStream> {
        if self != Self::Derived {
            return None;
        }
        let renames = body.fields.iter().any(|field| !needs_rename(field));
        let rename_all = renames.then(|| quote!(, rename_all = "PascalCase"));
        Some(quote! {
            #[derive(Serialize, Deserialize)]
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
        let skip = match field.presence {
            FieldPresence::Required | FieldPresence::Nullable => None,
            FieldPresence::Optional => {
                Some(quote!(#[serde(skip_serializing_if = "Option::is_none")]))
            }
            FieldPresence::Update => {
                Some(quote!(#[serde(default, skip_serializing_if = "bindings::Update::is_keep")]))
            }
        };
        Some(quote!(#rename #skip))
    }

    /// The items beside the definition of a type.
    pub(super) fn items(self, def: &TypeDef) -> Vec<TokenStream> {
        let ident = def.ident.token();
        match (self, &def.kind) {
            (Self::Wire, Kind::Struct(body)) => vec![table(def, body)],
            (Self::Wire, Kind::Union(union)) => vec![
                wire(def, &read_tagged(union), &write_tagged(union)),
                quote!(bindings::serde_by_wire!(#ident);),
            ],
            (Self::Wire, Kind::OneOf(variants)) => vec![
                wire(def, &read_fitting(variants), &write_fitting(variants)),
                quote!(bindings::serde_by_wire!(#ident);),
            ],
            // Enums carry theirs in every codec: it is a table that their texts need anyway.
            (_, Kind::Enum(variants)) => vec![texts(def, variants)],
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
            FieldPresence::Required => quote!(required),
            FieldPresence::Nullable => quote!(nullable),
            FieldPresence::Optional | FieldPresence::Update => quote!(optional),
        };
        quote!(#name: #presence #wire)
    });
    quote!(bindings::object! { #ident { #(#members),* } })
}

/// A line for each text.
fn texts(def: &TypeDef, variants: &[EnumVariant]) -> TokenStream {
    let ident = def.ident.token();
    let texts = variants.iter().map(|variant| {
        let name = variant.ident.token();
        let wire = &variant.wire;
        quote!(#name: #wire)
    });
    quote!(bindings::open_enum! { #ident { #(#texts),* } })
}

/// A union: how it is found what an object is, and how it is shown.
fn wire(def: &TypeDef, read: &TokenStream, write: &TokenStream) -> TokenStream {
    let ident = def.ident.token();
    quote! {
        impl bindings::Wire for #ident {
            fn blank() -> Self {
                Self::Unrecognized(bindings::Wire::blank())
            }

            fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
                let object = reader.choice()?;
                *self = #read;
                Ok(())
            }

            fn write(&self, out: &mut dyn FnMut(bindings::Value<'_>)) {
                match self {
                    #write
                    Self::Unrecognized(object) => object.write(out),
                }
            }
        }
    }
}

fn read_tagged(union: &Union) -> TokenStream {
    let arms = union.variants.iter().map(read_variant);
    quote! {
        match object.tag() {
            #(#arms,)*
            _ => Self::Unrecognized(object.into_unknown()?),
        }
    }
}

fn read_variant(variant: &UnionVariant) -> TokenStream {
    let name = variant.ident.token();
    let wire = &variant.wire;
    match (&variant.payload, &variant.blank) {
        (Some((property, _)), _) => {
            quote!(Some(#wire) if object.has(#property) => Self::#name(object.get(#property)?))
        }
        (None, Some(property)) => {
            quote!(Some(#wire) if object.is_blank(#property) => Self::#name)
        }
        (None, None) => quote!(Some(#wire) if object.is_bare() => Self::#name),
    }
}

fn write_tagged(union: &Union) -> TokenStream {
    let arms = union.variants.iter().map(|variant| {
        let name = variant.ident.token();
        let wire = &variant.wire;
        match (&variant.payload, &variant.blank) {
            (Some((property, _)), _) => {
                quote!(Self::#name(value) => out(bindings::Value::Tagged(#wire, Some((#property, value)))))
            }
            (None, Some(property)) if variant.empty_object => {
                quote!(Self::#name => out(bindings::Value::TaggedEmpty(#wire, #property)))
            }
            (None, _) => quote!(Self::#name => out(bindings::Value::Tagged(#wire, None))),
        }
    });
    quote!(#(#arms,)*)
}

fn read_fitting(variants: &[OneOfVariant]) -> TokenStream {
    let forms = variants.iter().map(|variant| {
        let (required, known) = (&variant.required, &variant.known);
        quote!(bindings::Form { required: &[#(#required),*], known: &[#(#known),*] })
    });
    let names = variants.iter().map(|variant| variant.ident.token());
    let indices = 0..variants.len();
    quote! {{
        const FORMS: &[bindings::Form] = &[#(#forms),*];
        match object.best_fit(FORMS) {
            #(Some(#indices) => Self::#names(object.whole()?),)*
            _ => Self::Unrecognized(object.into_unknown()?),
        }
    }}
}

fn write_fitting(variants: &[OneOfVariant]) -> TokenStream {
    let names = variants.iter().map(|variant| variant.ident.token());
    quote!(#(Self::#names(value) => bindings::Wire::write(value, out),)*)
}

/// serde's `PascalCase` capitalises what stands behind each underscore, and nothing else.
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
