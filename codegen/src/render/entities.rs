//! Markers: the entities that ids identify.

use quote::quote;

use super::{Module, Target, doc};
use crate::model::{Docs, Model};

pub(super) fn module(model: &Model, target: Target) -> Module {
    let bindings = target.bindings();
    let markers = model.entities.iter().flat_map(|entity| {
        let docs = doc(&entity.docs);
        let ident = entity.ident.token();
        let marker = quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub enum #ident {}
        };
        [marker, quote!(impl #bindings::Entity for #ident {})]
    });
    // Another crate may not add conversions to the core's ids; there `Id::cast` does it.
    let widened = model.entities.iter().filter(|_| target == Target::Core);
    let conversions = widened.flat_map(|entity| {
        let ident = entity.ident.token();
        let bindings = &bindings;
        entity.narrower.iter().map(move |narrower| {
            let narrower = narrower.token();
            quote! {
                impl From<#bindings::Id<#narrower>> for #bindings::Id<#ident> {
                    fn from(id: #bindings::Id<#narrower>) -> Self {
                        id.cast()
                    }
                }
            }
        })
    });
    Module {
        name: Some("entities".to_owned()),
        docs: Docs::new(
            "The entities that ids identify: an `Id<Reservation>` is not an `Id<Customer>`.",
        ),
        items: markers.chain(conversions.collect::<Vec<_>>()).collect(),
    }
}
