//! A cargo feature for each resource, so that users build what they call.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{Target, module_of, names_used};
use crate::model::Model;
use crate::naming::RustIdent;

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
        .map(|resource| (resource.wire.as_str(), name(resource.module.as_str())))
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

/// What switches off the file of a resource that is not wanted. Other crates choose with their schema.
pub(super) fn gate(model: &Model, target: Target, file: &str) -> Option<TokenStream> {
    let resource = model
        .resources
        .iter()
        .find(|resource| module_of(&resource.wire).as_deref() == Some(file))
        .filter(|_| target == Target::Core)?;
    let feature = name(resource.module.as_str());
    Some(quote!(#[cfg(feature = #feature)]))
}

/// As cargo's own features are written.
fn name(module: &str) -> String {
    module.trim_start_matches("r#").replace('_', "-")
}
