//! Markers: what ids stand for.

use quote::quote;

use super::{Module, doc};
use crate::model::{Docs, Model};

pub(super) fn module(model: &Model) -> Module {
    let items = model.entities.iter().map(|entity| {
        let docs = doc(&entity.docs);
        let ident = entity.ident.token();
        quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub enum #ident {}
        }
    });
    Module {
        name: Some("entities".to_owned()),
        docs: Docs::new(
            "What ids stand for: `Id<Reservation>` is never taken for an `Id<Customer>`.",
        ),
        items: items.collect(),
    }
}
