//! A cargo feature for each resource, so that users build what they call.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::{Target, module_of, names_used};
use crate::model::{Model, Resource, TypeDef};
use crate::naming::RustIdent;

/// What more resources than this share is always there: a list of all of them would say little and save less.
const MOST_NAMED: usize = 16;

/// The feature of each resource, and those of the resources whose types it needs.
pub fn features(model: &Model) -> BTreeMap<String, BTreeSet<String>> {
    let homes: BTreeMap<&RustIdent, &str> = model
        .types
        .iter()
        .map(|def| (&def.ident, def.home.as_str()))
        .collect();
    let by_home: BTreeMap<&str, String> = model
        .resources
        .iter()
        .map(|resource| (resource.wire.as_str(), feature_of(resource)))
        .collect();
    let features = model.resources.iter().map(|resource| {
        let types = model.types.iter().filter(|def| def.home == resource.wire);
        let needs = names_used(&types.collect::<Vec<_>>(), Some(resource))
            .iter()
            .filter_map(|used| by_home.get(homes.get(used)?))
            .filter(|needed| **needed != by_home[resource.wire.as_str()])
            .cloned()
            .collect();
        (by_home[resource.wire.as_str()].clone(), needs)
    });
    features.collect()
}

/// What switches off that which is not wanted. Other crates choose with their schema.
pub(super) struct Gates {
    by_file: BTreeMap<String, TokenStream>,
    by_type: BTreeMap<RustIdent, TokenStream>,
}

impl Gates {
    pub(super) fn new(model: &Model, target: Target) -> Self {
        let mut gates = Self {
            by_file: BTreeMap::new(),
            by_type: BTreeMap::new(),
        };
        if target != Target::Core {
            return gates;
        }
        let by_name: BTreeMap<&RustIdent, &TypeDef> =
            model.types.iter().map(|def| (&def.ident, def)).collect();
        let mut users: BTreeMap<&RustIdent, BTreeSet<String>> = BTreeMap::new();
        for resource in &model.resources {
            let feature = feature_of(resource);
            for ident in reached(&by_name, resource) {
                users.entry(ident).or_default().insert(feature.clone());
            }
            if let Some(file) = module_of(&resource.wire) {
                gates
                    .by_file
                    .insert(file, quote!(#[cfg(feature = #feature)]));
            }
        }
        for (ident, features) in users {
            let shared = module_of(&by_name[ident].home)
                .is_some_and(|file| !gates.by_file.contains_key(&file));
            if shared && features.len() <= MOST_NAMED {
                let gate = quote!(#[cfg(any(#(feature = #features),*))]);
                gates.by_type.insert(ident.clone(), gate);
            }
        }
        gates
    }

    /// What stands before the file of a resource.
    pub(super) fn of_file(&self, file: &str) -> Option<&TokenStream> {
        self.by_file.get(file)
    }

    /// What stands before the items of a type that several resources share.
    pub(super) fn of_type(&self, ident: &RustIdent) -> Option<&TokenStream> {
        self.by_type.get(ident)
    }
}

/// An item with its gate, which stands behind its docs.
pub(super) fn gated(gate: Option<&TokenStream>, item: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = item.into_iter().collect();
    let is_doc = |attribute: &&[TokenTree]| match attribute {
        [TokenTree::Punct(mark), TokenTree::Group(group)] if mark.as_char() == '#' => {
            let first = group.stream().into_iter().next();
            matches!(first, Some(TokenTree::Ident(word)) if word == "doc")
        }
        _ => false,
    };
    let docs = 2 * tokens.chunks(2).take_while(is_doc).count();
    let (docs, rest) = tokens.split_at(docs);
    quote!(#(#docs)* #gate #(#rest)*)
}

/// The types that the operations of a resource carry, and what those are made of.
fn reached<'a>(
    by_name: &BTreeMap<&'a RustIdent, &'a TypeDef>,
    resource: &Resource,
) -> BTreeSet<&'a RustIdent> {
    let requests = resource.operations.iter().map(|one| one.request.clone());
    let mut todo: Vec<RustIdent> = names_used(&[], Some(resource))
        .into_iter()
        .chain(requests)
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(ident) = todo.pop() {
        if let Some((ident, def)) = by_name.get_key_value(&ident)
            && reached.insert(*ident)
        {
            todo.extend(names_used(&[def], None));
        }
    }
    reached
}

/// As cargo's own features are written.
fn feature_of(resource: &Resource) -> String {
    let module = resource.module.as_str();
    module.trim_start_matches("r#").replace('_', "-")
}
