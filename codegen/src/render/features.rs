//! A cargo feature for each resource, so that users compile only the resources that they call.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Target, module_of, names_used};
use crate::model::{Model, Resource, TypeDef};
use crate::naming::RustIdent;
use crate::schema::EVENTS;

/// Types that more resources share are always compiled: a longer list of features would hardly save
/// anything.
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

/// Conditions under which generated code is compiled. Other crates choose with their schema.
pub(super) struct Gates {
    by_file: BTreeMap<String, TokenStream>,
    by_type: BTreeMap<RustIdent, Gate>,
}

/// A condition that shared types have in common, and the module that holds them.
#[derive(Clone)]
pub(super) struct Gate {
    pub(super) condition: TokenStream,
    pub(super) name: Ident,
}

/// How many features the name of a gate's module spells out.
const MOST_SPELT: usize = 3;

impl Gate {
    /// `names` are the modules that other conditions have already.
    fn new(features: &BTreeSet<String>, names: &mut BTreeMap<String, BTreeSet<String>>) -> Self {
        let words: Vec<String> = features.iter().map(|one| one.replace('-', "_")).collect();
        let mut name = match words.len().checked_sub(MOST_SPELT) {
            None | Some(0) => words.join("_"),
            Some(more) => format!("{}_and_{more}_more", words[..MOST_SPELT].join("_")),
        };
        while names.get(&name).is_some_and(|other| other != features) {
            name.push('_');
        }
        names.insert(name.clone(), features.clone());
        Self {
            condition: quote!(#[cfg(any(#(feature = #features),*))]),
            name: Ident::new(&name, Span::call_site()),
        }
    }
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
        let events: Vec<&TypeDef> = (model.types.iter())
            .filter(|def| def.home == EVENTS)
            .collect();
        if let Some(file) = module_of(EVENTS).filter(|_| !events.is_empty()) {
            gates.by_file.insert(
                file,
                quote!(#[cfg(any(feature = "webhooks", feature = "websocket"))]),
            );
        }
        for ident in closure(&by_name, names_used(&events, None).into_iter().collect()) {
            let features = users.entry(ident).or_default();
            features.extend(["webhooks", "websocket"].map(str::to_owned));
        }
        let mut names = BTreeMap::new();
        for (ident, features) in users {
            let shared = module_of(&by_name[ident].home)
                .is_some_and(|file| !gates.by_file.contains_key(&file));
            if shared && features.len() <= MOST_NAMED {
                let gate = Gate::new(&features, &mut names);
                gates.by_type.insert(ident.clone(), gate);
            }
        }
        gates
    }

    /// The condition of the file of a resource.
    pub(super) fn of_file(&self, file: &str) -> Option<&TokenStream> {
        self.by_file.get(file)
    }

    /// The gate of a type that several resources share.
    pub(super) fn of_type(&self, ident: &RustIdent) -> Option<&Gate> {
        self.by_type.get(ident)
    }

    /// Types by their gates, in the order of the gates' names.
    pub(super) fn parts<'d>(&self, types: &[&'d TypeDef]) -> Vec<(&Gate, Vec<&'d TypeDef>)> {
        let mut parts: BTreeMap<String, (&Gate, Vec<&TypeDef>)> = BTreeMap::new();
        for def in types {
            if let Some(gate) = self.of_type(&def.ident) {
                let part = parts.entry(gate.name.to_string());
                part.or_insert_with(|| (gate, Vec::new())).1.push(def);
            }
        }
        parts.into_values().collect()
    }
}

/// The types that the operations and exports of a resource carry, and the types inside them.
fn reached<'a>(
    by_name: &BTreeMap<&'a RustIdent, &'a TypeDef>,
    resource: &Resource,
) -> BTreeSet<&'a RustIdent> {
    let requests = resource.operations.iter().map(|one| one.request.clone());
    let names = names_used(&[], Some(resource));
    let lines = resource.exports.iter().flat_map(|exports| &exports.lines);
    let all = names.into_iter().chain(requests).chain(lines.cloned());
    closure(by_name, all.collect())
}

/// These types, and the types inside them.
fn closure<'a>(
    by_name: &BTreeMap<&'a RustIdent, &'a TypeDef>,
    mut todo: Vec<RustIdent>,
) -> BTreeSet<&'a RustIdent> {
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
pub(super) fn feature_of(resource: &Resource) -> String {
    let module = resource.module.as_str();
    module.trim_start_matches("r#").replace('_', "-")
}
