//! The imports of a module: names of the core instead of whole paths, and generated types from
//! elsewhere.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::ty;
use super::{Codec, Target, names_used};
use crate::model::{Kind, Model, Resource, TypeDef, TypeKey};
use crate::naming::RustIdent;

/// Names that generated items have: a name of the core that is one of them keeps its path.
pub(super) struct Taken(BTreeSet<String>);

impl Taken {
    pub(super) fn new(model: &Model) -> Self {
        let types = model.types.iter().map(|def| &def.ident);
        let aliases = model.aliases.iter().map(|alias| &alias.ident);
        let handles = model.resources.iter().map(|resource| &resource.handle);
        let idents = types.chain(aliases).chain(handles);
        Self(idents.map(|ident| ident.as_str().to_owned()).collect())
    }

    /// Items with imported names in place of `bindings::Name` and `bindings::name!`, and the `use`
    /// item for them.
    pub(super) fn shortened(
        &self,
        target: Target,
        codec: Codec,
        items: Vec<TokenStream>,
    ) -> (Option<TokenStream>, Vec<TokenStream>) {
        let mut names = BTreeSet::new();
        let mut whole = codec == Codec::Derived;
        let items: Vec<TokenStream> = items
            .into_iter()
            .map(|item| self.shorten(item, &mut names, &mut whole))
            .collect();
        let names: Vec<Ident> = names
            .iter()
            .map(|name| Ident::new(name, Span::call_site()))
            .collect();
        let bindings = target.bindings();
        let import = match (whole, names.as_slice()) {
            (true, []) => Some(quote!(use #bindings;)),
            (false, []) => None,
            (true, _) => Some(quote!(use #bindings::{self, #(#names),*};)),
            (false, [one]) => Some(quote!(use #bindings::#one;)),
            (false, _) => Some(quote!(use #bindings::{#(#names),*};)),
        };
        (import, items)
    }

    fn shorten(
        &self,
        tokens: TokenStream,
        names: &mut BTreeSet<String>,
        whole: &mut bool,
    ) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut short = Vec::with_capacity(tokens.len());
        let mut index = 0;
        while index < tokens.len() {
            match &tokens[index..] {
                // A module has imports of its own.
                [TokenTree::Ident(word), name, body @ TokenTree::Group(_), ..] if word == "mod" => {
                    short.extend([tokens[index].clone(), name.clone(), body.clone()]);
                    index += 3;
                }
                [
                    TokenTree::Ident(word),
                    TokenTree::Punct(_),
                    TokenTree::Punct(_),
                    TokenTree::Ident(name),
                    rest @ ..,
                ] if word == "bindings" => {
                    let text = name.to_string();
                    let is_macro = matches!(rest.first(), Some(TokenTree::Punct(mark)) if mark.as_char() == '!');
                    let is_type = text.starts_with(|first: char| first.is_ascii_uppercase());
                    if (is_macro || is_type) && !self.0.contains(&text) {
                        names.insert(text);
                        short.push(tokens[index + 3].clone());
                    } else {
                        *whole = true;
                        short.extend(tokens[index..index + 4].iter().cloned());
                    }
                    index += 4;
                }
                [TokenTree::Group(group), ..] => {
                    let inside = self.shorten(group.stream(), names, whole);
                    let delimiter: Delimiter = group.delimiter();
                    short.push(Group::new(delimiter, inside).into());
                    index += 1;
                }
                [token, ..] => {
                    short.push(token.clone());
                    index += 1;
                }
                [] => break,
            }
        }
        short.into_iter().collect()
    }
}

/// The uses of other generated modules; `up` leads to their root.
pub(super) fn generated(
    target: Target,
    codec: Codec,
    up: &TokenStream,
    types: &[&TypeDef],
    resource: Option<&Resource>,
) -> Vec<TokenStream> {
    let mut used = names_used(types, resource);
    for def in types {
        if !matches!(def.key, TypeKey::Request(_)) {
            used.remove(&def.ident);
        }
    }
    let mut items = Vec::new();
    if types.iter().any(|def| codec.imports_serde(&def.kind)) {
        let bindings = target.bindings();
        items.push(quote!(use #bindings::serde::Deserialize;));
    }
    let mut keys = resource
        .into_iter()
        .flat_map(|resource| &resource.operations)
        .filter_map(|operation| operation.keyed.as_ref())
        .flat_map(|keyed| &keyed.key);
    if types.iter().any(|def| has_ids(&def.kind)) || keys.any(|field| ty::has_id(&field.ty)) {
        items.push(quote!(use #up::entities;));
    }
    let used: Vec<Ident> = used.iter().map(RustIdent::token).collect();
    match used.as_slice() {
        [] => {}
        [one] => items.push(quote!(use #up::types::#one;)),
        _ => items.push(quote!(use #up::types::{#(#used),*};)),
    }
    items
}

fn has_ids(kind: &Kind) -> bool {
    match kind {
        Kind::Struct(body) => body.fields.iter().any(|field| ty::has_id(&field.ty)),
        Kind::Union(union) => union
            .variants
            .iter()
            .filter_map(|variant| variant.payload.as_ref())
            .any(|(_, ty)| ty::has_id(ty)),
        Kind::Enum(_) | Kind::OneOf(_) => false,
    }
}
