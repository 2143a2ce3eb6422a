//! Data of events, which only overlays declare: unions with a tag member, and the subjects of
//! webhooks.

use super::pass::Pass;
use super::{shapes, unions};
use crate::model::{
    Docs, Kind, Operation, Resource, TypeDef, TypeKey, Union, UnionVariant, WebhookEntity,
};
use crate::schema::EVENTS;

/// Defines the unions of events.
pub(super) fn unions(pass: &mut Pass<'_>) {
    let schema = pass.schema;
    let overlays = schema.annotations.overlays.iter();
    for (name, noted) in overlays.flat_map(|overlay| &overlay.unions) {
        let key = TypeKey::Wire(name.clone());
        let Some(ident) = pass.idents.get(&key).cloned() else {
            let message = format!("`{name}` can't be a name in Rust");
            pass.out.error(&noted.place, message);
            continue;
        };
        let union = &noted.value;
        let mut variants = Vec::new();
        for (wire, ty) in &union.variants {
            let named = unions::variant(pass, &key, wire);
            let (Some(ident), true) = (named, pass.facts.types.contains_key(ty)) else {
                let message = format!("`{name}` has no variant `{wire}`: there is no type `{ty}`");
                pass.out.warning(&noted.place, message);
                continue;
            };
            let property = union.payload.clone().unwrap_or_default();
            variants.push(UnionVariant {
                wire: wire.clone(),
                ident,
                payload: Some((property, shapes::named(pass, ty))),
                blank: None,
                empty_object: false,
            });
        }
        let def = TypeDef {
            key: key.clone(),
            place: noted.place.clone(),
            ident,
            home: EVENTS.to_owned(),
            docs: Docs::default(),
            alias: None,
            kind: Kind::Union(Union {
                variants,
                tag: Some(union.tag.clone()),
            }),
        };
        pass.types.insert(key, def);
    }
}

/// The subjects of general webhooks, by entity.
pub(super) fn webhooks(pass: &mut Pass<'_>, resources: &[Resource]) -> Vec<WebhookEntity> {
    let mut entities: Vec<WebhookEntity> = Vec::new();
    let overlays = pass.schema.annotations.overlays.iter();
    for (event, noted) in overlays.flat_map(|overlay| &overlay.webhooks) {
        let webhook = &noted.value;
        if let Some(known) = (entities.iter_mut()).find(|known| known.name == webhook.entity) {
            known.events.push(event.clone());
            continue;
        }
        let read = webhook.read.as_ref().and_then(|(path, ids)| {
            let mut all = resources.iter().flat_map(|resource| &resource.operations);
            let found = all.find(|operation| {
                let mut lists = operation.id_lists.iter();
                operation.path == *path
                    && operation.list.is_some()
                    && lists.any(|list| list.path == *ids)
            });
            let Some(found) = found else {
                let message = format!("`{path}` lists nothing by `{ids}`");
                pass.out.warning(&noted.place, message);
                return None;
            };
            let of_ids = found.id_lists.iter().filter(|list| list.path == *ids);
            // Filters are not used when reading by ids.
            let by_ids = Operation {
                filters: Vec::new(),
                keyed: None,
                id_lists: of_ids.cloned().collect(),
                value_lists: Vec::new(),
                limits: Vec::new(),
                rules: Vec::new(),
                changes: None,
                ..found.clone()
            };
            Some((by_ids, ids.clone(), webhook.body.clone()))
        });
        entities.push(WebhookEntity {
            name: webhook.entity.clone(),
            events: vec![event.clone()],
            read,
        });
    }
    entities
}
