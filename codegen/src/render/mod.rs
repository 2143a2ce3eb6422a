//! Model -> tokens: one emitter for each kind of item, and the files that they go to.

mod aliases;
mod caller;
mod codec;
mod entities;
mod enums;
mod events;
mod exports;
mod features;
mod imports;
mod one_of;
mod operations;
mod relations;
mod resources;
mod root;
mod structs;
mod ty;
mod unions;

pub(crate) use caller::caller;
pub use codec::Codec;
use features::Gates;
pub use features::features;
use imports::Taken;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Docs, Kind, Model, Resource, TypeDef, TypeKey};
use crate::naming::RustIdent;
use crate::schema::EVENTS;
use crate::text;

/// Where the generated code will live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Inside `mews-api`: handles are made by methods of its client.
    Core,
    /// In another crate that depends on `mews-api`: handles are made by a trait, `Resources`.
    Foreign,
}

impl Target {
    fn bindings(self) -> TokenStream {
        match self {
            Self::Core => quote!(crate::bindings),
            Self::Foreign => quote!(::mews_api::bindings),
        }
    }
}

/// A module of the generated code, before formatting.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its name; the root has none.
    pub name: Option<String>,
    /// The documentation of the module.
    pub docs: Docs,
    /// In order.
    pub items: Vec<TokenStream>,
}

/// All modules: the root first, then entities, resources and shared types. Calls need the core's
/// codec; with another one there are only types.
pub fn modules(model: &Model, target: Target, codec: Codec) -> Vec<Module> {
    let homes: BTreeSet<&str> = model.types.iter().map(|def| def.home.as_str()).collect();
    let resources = model
        .resources
        .iter()
        .map(|resource| resource.wire.as_str());
    let names: BTreeSet<String> = homes
        .into_iter()
        .chain(resources)
        .filter_map(module_of)
        .collect();
    let gates = Gates::new(model, target);
    let mut modules = vec![
        root::module(model, target, codec, &names, &gates),
        entities::module(model, target),
    ];
    let taken = Taken::new(model);
    let members = |name: &String| members(model, target, codec, name, &gates, &taken);
    modules.extend(names.iter().map(members));
    modules
}

/// The root itself, and the modules that it declares: a file of such a name, or of a keyword, gets
/// an underscore.
const ROOT_MODULES: [&str; 5] = ["mod", "entities", "types", "requests", "resources"];

/// The module and file of the types that belong to a resource.
fn module_of(home: &str) -> Option<String> {
    let name = crate::naming::module_name(home)?;
    let taken = name.is_keyword() || ROOT_MODULES.contains(&name.as_str());
    Some(if taken {
        format!("{}_", name.as_str())
    } else {
        name.as_str().to_owned()
    })
}

fn members(
    model: &Model,
    target: Target,
    codec: Codec,
    name: &str,
    gates: &Gates,
    taken: &Taken,
) -> Module {
    let types: Vec<&TypeDef> = model
        .types
        .iter()
        .filter(|def| module_of(&def.home).as_deref() == Some(name))
        .collect();
    let resource = model
        .resources
        .iter()
        .find(|resource| module_of(&resource.wire).as_deref() == Some(name))
        .filter(|_| codec == Codec::Wire);
    let mut items = Vec::new();
    if let Some(resource) = resource {
        if model.callable {
            items.push(resources::module(resource, target, taken));
        }
        for operation in &resource.operations {
            items.extend(
                model
                    .types
                    .iter()
                    .filter(|def| is_request(def, &operation.path))
                    .flat_map(|def| type_items(def, codec)),
            );
            if model.callable {
                items.extend(operations::items(operation));
            }
        }
    }
    let data = types
        .iter()
        .copied()
        .filter(|def| resource.is_none() || !matches!(def.key, TypeKey::Request(_)));
    let (gated, open): (Vec<&TypeDef>, Vec<&TypeDef>) =
        data.partition(|def| gates.of_type(&def.ident).is_some());
    items.extend(open.iter().flat_map(|def| type_items(def, codec)));
    items.extend(aliases::items(model, name, |target| {
        gates.of_type(target).is_none()
    }));
    let mentioned: Vec<&TypeDef> = match resource {
        Some(_) => types,
        None => open,
    };
    let callable = resource.filter(|_| model.callable);
    let (core, items) = taken.shortened(target, codec, items);
    let mut all: Vec<TokenStream> = core.into_iter().collect();
    all.extend(imports::generated(
        target,
        codec,
        &quote!(super),
        &mentioned,
        callable,
    ));
    all.extend(items);
    all.extend(gates.parts(&gated).into_iter().map(|(gate, types)| {
        let items = types.iter().flat_map(|def| type_items(def, codec));
        let aliases = aliases::items(model, name, |target| {
            gates
                .of_type(target)
                .is_some_and(|one| one.name == gate.name)
        });
        let (core, items) = taken.shortened(target, codec, items.chain(aliases).collect());
        let used = imports::generated(target, codec, &quote!(super::super), &types, None);
        let (condition, name) = (&gate.condition, &gate.name);
        quote! {
            #condition
            pub(super) mod #name { #core #(#used)* #(#items)* }
        }
    }));
    if target == Target::Core && codec == Codec::Wire && Some(name) == module_of(EVENTS).as_deref()
    {
        all.extend(events::items(model));
    }
    Module {
        name: Some(name.to_owned()),
        docs: Docs::new(match resource {
            Some(resource) => format!(
                "{}: its handle, requests and data.",
                text::code(&resource.wire)
            ),
            None if name == EVENTS => "Data of webhooks and the websocket.".to_owned(),
            None => "Data that several resources share.".to_owned(),
        }),
        items: all,
    }
}

fn is_request(def: &TypeDef, path: &str) -> bool {
    matches!(&def.key, TypeKey::Request(request) if request == path)
}

fn type_items(def: &TypeDef, codec: Codec) -> Vec<TokenStream> {
    let mut items = match &def.kind {
        Kind::Struct(body) => structs::items(def, body, codec),
        Kind::Enum(variants) => vec![enums::items(def, variants)],
        Kind::Union(union) => vec![unions::items(def, union)],
        Kind::OneOf(variants) => one_of::items(def, variants),
    };
    items.extend(codec.items(def));
    items
}

/// The generated types that a file mentions.
fn names_used(types: &[&TypeDef], resource: Option<&Resource>) -> BTreeSet<RustIdent> {
    let mut used = BTreeSet::new();
    let mut note = |ty: &crate::model::TypeRef| {
        let mut names = Vec::new();
        ty.mentions(&mut names);
        used.extend(names.into_iter().cloned());
    };
    for def in types {
        match &def.kind {
            Kind::Struct(body) => body.fields.iter().for_each(|field| note(&field.ty)),
            Kind::Enum(_) => {}
            Kind::Union(union) => union
                .variants
                .iter()
                .filter_map(|variant| variant.payload.as_ref())
                .for_each(|(_, ty)| note(ty)),
            Kind::OneOf(variants) => variants.iter().for_each(|variant| note(&variant.ty)),
        }
    }
    let operations = resource
        .into_iter()
        .flat_map(|resource| &resource.operations);
    for operation in operations {
        operation.response.iter().for_each(&mut note);
        if let Some(list) = operation.paginated() {
            note(&list.item);
        }
        let keyed = operation.keyed.iter();
        keyed
            .flat_map(|keyed| &keyed.key)
            .for_each(|field| note(&field.ty));
    }
    used
}

/// `///` lines.
fn doc(docs: &Docs) -> TokenStream {
    let mut lines = Vec::new();
    let mut in_code = false;
    for line in docs.lines() {
        let is_fence = line.starts_with("```");
        in_code ^= is_fence;
        match line {
            "" => lines.push(String::new()),
            line if is_fence || in_code => lines.push(format!(" {line}")),
            line => lines.extend(wrapped(line).iter().map(|line| format!(" {line}"))),
        }
    }
    quote!(#(#[doc = #lines])*)
}

/// The widest line of documentation. With indentation and comment mark it has 100 columns.
const WIDTH: usize = 88;

/// A line of prose as lines that are not too wide, if it has spaces.
fn wrapped(line: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in line.split(' ') {
        match lines.last_mut() {
            Some(last) if last.chars().count() + 1 + word.chars().count() <= WIDTH => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The wire name of a variant, if its Rust name differs.
fn wire_name(ident: &RustIdent, wire: &str) -> TokenStream {
    if ident.as_str().trim_start_matches("r#") == wire {
        TokenStream::new()
    } else {
        doc_line(&format!("{} on the wire.", text::code(wire)))
    }
}

/// A single `///` line.
fn doc_line(line: &str) -> TokenStream {
    doc(&Docs::new(line))
}

fn deprecated(note: Option<&String>) -> TokenStream {
    match note {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => TokenStream::new(),
    }
}

fn alias(def: &TypeDef) -> TokenStream {
    match &def.alias {
        Some(alias) => quote!(#[doc(alias = #alias)]),
        None => TokenStream::new(),
    }
}
