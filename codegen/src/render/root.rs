//! The root: private files by resource behind three flat public modules.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::features::{Gates, feature_of};
use super::{Codec, Module, Target, api, doc, module_of, relations, wrapped};
use crate::model::{Docs, Model, TypeDef};
use crate::naming::RustIdent;

pub(super) fn module(
    model: &Model,
    target: Target,
    codec: Codec,
    names: &BTreeSet<String>,
    gates: &Gates,
) -> Module {
    let mut items = vec![quote!(
        pub mod entities;
    )];
    items.extend(names.iter().map(|name| {
        let gate = gates.of_file(name);
        let name = Ident::new(name, Span::call_site());
        quote!(#gate mod #name;)
    }));
    // Aliases have the gate of their target.
    let targets: BTreeMap<&RustIdent, &RustIdent> = model
        .aliases
        .iter()
        .map(|alias| (&alias.ident, &alias.target))
        .collect();
    let gated = |file: &str, ident: &RustIdent| {
        let target = targets.get(ident).copied().unwrap_or(ident);
        match (gates.of_file(file), gates.of_type(target)) {
            (Some(condition), _) => (Some(condition), None),
            (None, Some(gate)) => (Some(&gate.condition), Some(&gate.name)),
            (None, None) => (None, None),
        }
    };
    let of = |namespace: &'static str| {
        model
            .types
            .iter()
            .filter(move |def| def.key.namespace() == namespace)
            .filter_map(|def| Some((module_of(&def.home)?, def.ident.clone())))
    };
    let second_names = model
        .aliases
        .iter()
        .filter_map(|alias| Some((module_of(&alias.home)?, alias.ident.clone())));
    let handles = model
        .resources
        .iter()
        .filter_map(|resource| Some((module_of(&resource.wire)?, resource.handle.clone())));
    items.push(flat(
        "types",
        " Data of requests and responses, by resource.",
        index(model, gates, "types"),
        None,
        of("types").chain(second_names),
        &gated,
    ));
    items.push(flat(
        "requests",
        " Requests: the arguments of operations, by resource.",
        index(model, gates, "requests"),
        None,
        of("requests"),
        &gated,
    ));
    let callable = model.callable && codec == Codec::Wire;
    if callable {
        let line = " Handles: one for each resource, with one method for each operation.";
        items.push(flat(
            "resources",
            line,
            TokenStream::new(),
            Some(quote!(::handle)),
            handles,
            &gated,
        ));
    }
    if codec == Codec::Wire {
        let gate = |def: &TypeDef| gated(&module_of(&def.home)?, &def.ident).0;
        items.extend(relations::twins(model, target, &gate));
        items.extend(relations::narrowed_ids(model, target, &gate));
    }
    if callable && target == Target::Foreign {
        items.extend(extension(model));
    }
    if callable && let Some(row) = &model.api {
        items.push(api::item(row, target));
    }
    Module {
        name: None,
        docs: Docs::new("Typed bindings, generated from the schema."),
        items,
    }
}

/// The condition of an item, and the part of its file that it is in.
type Where<'g> = (Option<&'g TokenStream>, Option<&'g Ident>);

fn flat<'g>(
    name: &str,
    line: &str,
    index: TokenStream,
    inside: Option<TokenStream>,
    members: impl Iterator<Item = (String, RustIdent)>,
    gate: &dyn Fn(&str, &RustIdent) -> Where<'g>,
) -> TokenStream {
    // By the part of the file, too.
    let mut uses: BTreeMap<(String, String), BTreeSet<RustIdent>> = BTreeMap::new();
    for (file, ident) in members {
        let (_, part) = gate(&file, &ident);
        let key = (file, part.map(Ident::to_string).unwrap_or_default());
        uses.entry(key).or_default().insert(ident);
    }
    let name = Ident::new(name, Span::call_site());
    let uses = uses.into_iter().map(|((file, _), idents)| {
        let (gate, part) = idents
            .first()
            .map_or((None, None), |first| gate(&file, first));
        let part = part.map(|part| quote!(::#part));
        let file = Ident::new(&file, Span::call_site());
        let idents = idents.iter().map(RustIdent::token);
        quote!(#gate pub use super::#file #part #inside::{#(#idents),*};)
    });
    quote! {
        pub mod #name { #![doc = #line] #index #(#uses)* }
    }
}

/// The items of a namespace by resource, as links. A resource without its feature has no entry.
/// Inner attributes, since links of outer ones start at the parent module.
fn index(model: &Model, gates: &Gates, namespace: &str) -> TokenStream {
    let of = |wire: Option<&str>| {
        let types = model.types.iter().filter(|def| {
            let home = module_of(&def.home);
            let is_shared = |file: &String| {
                model
                    .resources
                    .iter()
                    .all(|one| module_of(&one.wire).as_ref() != Some(file))
            };
            def.key.namespace() == namespace
                && match wire {
                    Some(wire) => home == module_of(wire),
                    None => home.as_ref().is_some_and(is_shared),
                }
        });
        types
            .map(|def| def.ident.to_string())
            .collect::<BTreeSet<_>>()
    };
    let mut sections = TokenStream::new();
    for resource in &model.resources {
        let names = of(Some(&resource.wire));
        if names.is_empty() {
            continue;
        }
        let links: Vec<String> = names.iter().map(|name| format!("[`{name}`]")).collect();
        let heading = format!(" # {}", resource.handle);
        let lines = wrapped(&links.join(", "))
            .into_iter()
            .map(|line| format!(" {line}"));
        let lines: Vec<String> = ["".to_owned(), heading, "".to_owned()]
            .into_iter()
            .chain(lines)
            .collect();
        let is_gated = module_of(&resource.wire).is_some_and(|file| gates.of_file(&file).is_some());
        if is_gated {
            let feature = feature_of(resource);
            sections.extend(quote!(#![cfg_attr(feature = #feature, #(doc = #lines),*)]));
        } else {
            sections.extend(quote!(#(#![doc = #lines])*));
        }
    }
    let shared = of(None);
    if !shared.is_empty() {
        // Not links: a type that several resources share may be absent.
        let names: Vec<String> = shared.iter().map(|name| format!("`{name}`")).collect();
        let lines = wrapped(&names.join(", "))
            .into_iter()
            .map(|line| format!(" {line}"));
        sections.extend(quote!(#![doc = ""] #![doc = " # Shared by resources"] #![doc = ""]));
        sections.extend(quote!(#(#![doc = #lines])*));
    }
    sections
}

/// A crate that doesn't own the client adds its handles by a trait.
fn extension(model: &Model) -> Vec<TokenStream> {
    let each = |body: bool| {
        model.resources.iter().map(move |resource| {
            let docs = doc(&resource.docs);
            let method = resource.module.token();
            let handle = resource.handle.token();
            if body {
                quote! { fn #method(&self) -> resources::#handle { resources::#handle::new(self) } }
            } else {
                quote! { #docs fn #method(&self) -> resources::#handle; }
            }
        })
    };
    let (declared, defined) = (each(false), each(true));
    vec![
        quote! {
            /// The handles of these bindings, as methods of the client.
            pub trait Resources { #(#declared)* }
        },
        quote! {
            impl Resources for ::mews_api::bindings::Client { #(#defined)* }
        },
    ]
}
