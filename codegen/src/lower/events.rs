//! Data of events, which only overlays declare: unions with a tag member, and the subjects of
//! webhooks.

use super::pass::Pass;
use super::{shapes, unions};
use crate::diagnostic::Diagnostic;
use crate::model::{Docs, Kind, Resource, TypeDef, TypeKey, Union, UnionVariant, WebhookEntity};
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
                pass.out.push(Diagnostic::warning(&noted.place, message));
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
            let found = all.find(|operation| operation.path == *path);
            let takes_ids = |one: &&crate::model::Operation| {
                one.list.is_some() && one.id_lists.iter().any(|list| list.path == *ids)
            };
            if found.filter(takes_ids).is_none() {
                let message = format!("`{path}` lists nothing by `{ids}`");
                pass.out.push(Diagnostic::warning(&noted.place, message));
            }
            let mut found = found.filter(takes_ids)?.clone();
            // Filters are not used when reading by ids.
            found.filters.clear();
            found.value_lists.clear();
            found.limits.clear();
            found.rules.clear();
            found.changes = None;
            found.keyed = None;
            found.id_lists.retain(|list| list.path == *ids);
            Some((found, ids.clone(), webhook.body.clone()))
        });
        entities.push(WebhookEntity {
            name: webhook.entity.clone(),
            events: vec![event.clone()],
            read,
        });
    }
    entities
}
