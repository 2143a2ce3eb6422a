//! Structs; for those that callers build also a constructor and setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Codec, alias, deprecated, doc, doc_line, ty};
use crate::model::{Constructor, Field, FieldPresence, Struct, TypeDef, TypeRef};

pub(super) fn items(def: &TypeDef, body: &Struct, codec: Codec) -> Vec<TokenStream> {
    let mut items = vec![definition(def, body, codec)];
    if body.built_by_callers {
        items.push(builder(def, body));
        items.extend(from_range(def, body));
    }
    if let Some(field) = body.time_zone.as_ref().filter(|_| codec == Codec::Wire) {
        let (ident, field) = (def.ident.token(), field.token());
        items.push(quote!(bindings::time_zone!(#ident, #field);));
    }
    items
}

fn definition(def: &TypeDef, body: &Struct, codec: Codec) -> TokenStream {
    let ident = def.ident.token();
    let docs = doc(&def.docs);
    let alias = alias(def);
    let container = codec.container(body);
    let default = has_default(body).then(|| quote!(, Default));
    // The codec's table gives it, too.
    let debug = (codec != Codec::Wire).then(|| quote!(Debug,));
    let fields = body.fields.iter().map(|field| {
        let docs = doc(&field.docs);
        let deprecated = deprecated(field.deprecated.as_ref());
        let attributes = codec.field(field);
        let ident = field.ident.token();
        let ty = field_type(field);
        quote! { #docs #deprecated #attributes pub #ident: #ty }
    });
    quote! {
        #docs
        #alias
        #[derive(Clone, #debug PartialEq #default)]
        #container
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* }
    }
}

fn field_type(field: &Field) -> TokenStream {
    let ty = ty::tokens(&field.ty);
    if field.is_option() {
        quote!(Option<#ty>)
    } else {
        ty
    }
}

fn has_default(body: &Struct) -> bool {
    body.built_by_callers && body.constructors.is_empty() && body.required().next().is_none()
}

fn builder(def: &TypeDef, body: &Struct) -> TokenStream {
    let ident = def.ident.token();
    let constructors = if body.constructors.is_empty() {
        vec![constructor(body)]
    } else {
        let constructors = body.constructors.iter();
        constructors
            .map(|one| named_constructor(body, one))
            .collect()
    };
    let setters = body
        .fields
        .iter()
        .filter(|field| body.has_setter(field))
        .map(setter);
    quote! {
        impl #ident {
            #(#constructors)*
            #(#setters)*
        }
    }
}

/// A constructor that takes the fields of an annotation.
fn named_constructor(body: &Struct, constructor: &Constructor) -> TokenStream {
    let docs = doc(&constructor.docs);
    let ident = constructor.ident.token();
    let arguments = constructor.fields.iter().map(|field| {
        let (name, ty) = (field.ident.token(), ty::argument(&field.ty));
        quote!(#name: #ty)
    });
    let values = body.fields.iter().map(|field| {
        let name = field.ident.token();
        if constructor.clears.contains(&field.wire) {
            return quote!(#name: bindings::Update::Clear);
        }
        if !constructor
            .fields
            .iter()
            .any(|taken| taken.wire == field.wire)
        {
            let value = unset(field);
            return quote!(#name: #value);
        }
        if let TypeRef::Update(inner) = &field.ty {
            let value = ty::converted(inner, &quote!(#name));
            return quote!(#name: bindings::Update::Set(#value));
        }
        let value = ty::converted(&field.ty, &quote!(#name));
        if field.is_option() {
            quote!(#name: Some(#value))
        } else {
            quote!(#name: #value)
        }
    });
    quote! {
        #docs
        pub fn #ident(#(#arguments),*) -> Self {
            Self { #(#values,)* }
        }
    }
}

/// The value of an unset field.
fn unset(field: &Field) -> TokenStream {
    match field.presence {
        FieldPresence::Update => quote!(bindings::Update::Keep),
        FieldPresence::Flag => quote!(false),
        _ => quote!(None),
    }
}

fn constructor(body: &Struct) -> TokenStream {
    if has_default(body) {
        return quote! {
            /// Sets nothing.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let arguments = body.required().map(|field| {
        let name = field.ident.token();
        let ty = if field.presence == FieldPresence::Nullable {
            field_type(field)
        } else {
            ty::argument(&field.ty)
        };
        quote!(#name: #ty)
    });
    let values = body.fields.iter().map(|field| {
        let name = field.ident.token();
        match field.presence {
            FieldPresence::Required => {
                if ty::is_taken_as_it_is(&field.ty) {
                    return quote!(#name);
                }
                let value = ty::converted(&field.ty, &quote!(#name));
                quote!(#name: #value)
            }
            FieldPresence::Newer => {
                let value = ty::converted(&field.ty, &quote!(#name));
                quote!(#name: Some(#value))
            }
            FieldPresence::Nullable => quote!(#name),
            FieldPresence::Optional | FieldPresence::Update | FieldPresence::Flag => {
                let value = unset(field);
                quote!(#name: #value)
            }
        }
    });
    let allow = (body.required().count() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        /// Sets the required fields.
        #allow
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* }
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let name = field.ident.token();
    let ident = field.ident.as_str().trim_start_matches("r#");
    let facts: Vec<&str> = field.docs.lines().collect();
    let line = format!("Sets [`{ident}`](field@Self::{ident}). {}", facts.join(" "));
    let docs = doc_line(line.trim_end());
    let deprecated = deprecated(field.deprecated.as_ref());
    let argument = ty::argument(&field.ty);
    let value = ty::converted(&field.ty, &quote!(#name));
    let value = if field.is_option() {
        quote!(Some(#value))
    } else {
        value
    };
    quote! {
        #docs
        #deprecated
        #[must_use]
        pub fn #name(mut self, #name: #argument) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// Intervals of instants exclude their end, as `a..b` does; intervals of days include it, as
/// `a..=b` does.
fn from_range(def: &TypeDef, body: &Struct) -> Vec<TokenStream> {
    let find = |wire: &str| body.fields.iter().find(|field| field.wire == wire);
    let ends = body.interval.as_ref();
    let Some((start, end)) = ends.and_then(|(start, end)| Some((find(start)?, find(end)?))) else {
        return Vec::new();
    };
    // A type with other members is not only an interval.
    if body.fields.len() != 2 || start.ty != end.ty {
        return Vec::new();
    }
    let ident = def.ident.token();
    let ty = ty::tokens(&start.ty);
    let (range, from, to) = match start.ty {
        TypeRef::Timestamp => (
            quote!(std::ops::Range<#ty>),
            quote!(range.start),
            quote!(range.end),
        ),
        TypeRef::Date => (
            quote!(std::ops::RangeInclusive<#ty>),
            quote!(*range.start()),
            quote!(*range.end()),
        ),
        _ => return Vec::new(),
    };
    let value = |field: &Field, value: TokenStream| {
        let name = field.ident.token();
        if field.is_option() {
            quote!(#name: Some(#value))
        } else {
            quote!(#name: #value)
        }
    };
    let (from, to) = (value(start, from), value(end, to));
    let (open, end_name) = (value(start, quote!(range.start)), end.ident.token());
    let from_start = end.is_option().then(|| {
        quote! {
            impl From<std::ops::RangeFrom<#ty>> for #ident {
                fn from(range: std::ops::RangeFrom<#ty>) -> Self {
                    Self { #open, #end_name: None }
                }
            }
        }
    });
    let whole = quote! {

        impl From<#range> for #ident {
            fn from(range: #range) -> Self {
                Self { #from, #to }
            }
        }
    };
    from_start.into_iter().chain([whole]).collect()
}
