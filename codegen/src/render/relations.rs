//! Relations between types: enums with the same values, and ids that a neighbouring type makes more
//! specific.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Target;
use super::doc_line;
use crate::model::{EnumVariant, Field, Kind, Model, Struct, TypeDef, TypeRef};
use crate::naming::RustIdent;

/// The provider's word for the second enum of two with the same values.
const SECOND: &str = "Enum";

/// Conversions and comparisons between `X` and `XEnum`, which the provider declares apart for
/// requests and responses.
pub(super) fn twins<'m>(
    model: &'m Model,
    target: Target,
    gate: &dyn Fn(&TypeDef) -> Option<&'m TokenStream>,
) -> Vec<TokenStream> {
    let enums: BTreeMap<&str, &TypeDef> = model
        .types
        .iter()
        .filter(|def| matches!(def.kind, Kind::Enum(_)) && def.key.namespace() == "types")
        .map(|def| (def.ident.as_str(), def))
        .collect();
    let bindings = target.bindings();
    let pairs = enums.values().filter_map(|second| {
        let first = enums.get(second.ident.as_str().strip_suffix(SECOND)?)?;
        let (one, other) = (first.ident.token(), second.ident.token());
        let (first, second) = (gate(first), gate(second));
        let is_same = first.map(ToString::to_string) == second.map(ToString::to_string);
        let second = second.filter(|_| !is_same);
        Some(quote!(#first #second #bindings::same_values!(types::#one, types::#other);))
    });
    pairs.collect()
}

/// Methods that give a general id its specific type, such as `customer_id` for an `account_id` with
/// an `account_type`.
pub(super) fn narrowed_ids<'m>(
    model: &'m Model,
    target: Target,
    gate: &dyn Fn(&TypeDef) -> Option<&'m TokenStream>,
) -> Vec<TokenStream> {
    let enums: BTreeMap<&RustIdent, &[EnumVariant]> = model
        .types
        .iter()
        .filter_map(|def| match &def.kind {
            Kind::Enum(variants) => Some((&def.ident, variants.as_slice())),
            _ => None,
        })
        .collect();
    let bindings = target.bindings();
    let mut items = Vec::new();
    for def in &model.types {
        let Kind::Struct(body) = &def.kind else {
            continue;
        };
        let methods: Vec<TokenStream> = body
            .fields
            .iter()
            .flat_map(|id| methods(model, &enums, body, id, &bindings))
            .collect();
        if methods.is_empty() {
            continue;
        }
        let (gate, ident) = (gate(def), def.ident.token());
        let namespace = Ident::new(def.key.namespace(), Span::call_site());
        items.push(quote! {
            #gate
            impl #namespace::#ident { #(#methods)* }
        });
    }
    items
}

fn methods(
    model: &Model,
    enums: &BTreeMap<&RustIdent, &[EnumVariant]>,
    body: &Struct,
    id: &Field,
    bindings: &TokenStream,
) -> Vec<TokenStream> {
    let TypeRef::Id(entity) = &id.ty else {
        return Vec::new();
    };
    let kind = id.wire.strip_suffix("Id").and_then(|base| {
        let wanted = format!("{base}Type");
        body.fields.iter().find(|field| field.wire == wanted)
    });
    let Some((kind, TypeRef::Named(kind_type))) = kind.map(|kind| (kind, &kind.ty)) else {
        return Vec::new();
    };
    let narrower = model
        .entities
        .iter()
        .find(|def| def.ident == *entity)
        .map_or(&[][..], |def| &def.narrower);
    let methods = narrower.iter().filter_map(|narrower| {
        let variants = enums.get(kind_type)?;
        let variant = variants
            .iter()
            .find(|variant| variant.wire == narrower.as_str())?;
        let name = format!("{}_id", narrower.as_str().to_snake_case());
        if body.fields.iter().any(|field| field.ident.as_str() == name) {
            return None;
        }
        let docs = doc_line(&format!(
            "[`{id}`](field@Self::{id}) as the id of a `{narrower}`; `None` unless \
             [`{kind}`](field@Self::{kind}) is that kind.",
            id = id.ident.as_str(),
            narrower = narrower.as_str(),
            kind = kind.ident.as_str(),
        ));
        let (id_field, kind_field) = (id.ident.token(), kind.ident.token());
        let (variant, kind_type) = (variant.ident.token(), kind_type.token());
        let pattern = if kind.is_option() {
            quote!(Some(types::#kind_type::#variant))
        } else {
            quote!(types::#kind_type::#variant)
        };
        let value = if id.is_option() {
            quote!(self.#id_field.map(#bindings::Id::cast))
        } else {
            quote!(Some(self.#id_field.cast()))
        };
        let (name, narrower) = (Ident::new(&name, Span::call_site()), narrower.token());
        Some(quote! {
            #docs
            pub fn #name(&self) -> Option<#bindings::Id<entities::#narrower>> {
                match self.#kind_field {
                    #pattern => #value,
                    _ => None,
                }
            }
        })
    });
    methods.collect()
}
