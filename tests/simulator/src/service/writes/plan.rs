//! Which items a write creates, changes or removes, as far as its address and its schema show.

use crate::contract::schema::{Presence, Shape};

use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::references::singular;
use crate::contract::{Call, Contract};
use crate::data::item::Place;
use crate::service::refusal::Refusal;
use crate::service::view::View;

use super::draft::{Draft, Target};
use super::nights;
use super::special_cases::{self, SpecialCase};
use super::transitions::{self, Transition};
use super::values;

/// The effect of an operation on a collection.
pub(crate) struct Plan {
    pub(crate) collection: String,
    pub(crate) verb: Verb,
}

pub(crate) enum Verb {
    /// Creates an item for each of a list, or one from the body.
    Add { list: Option<String> },
    /// Changes the item whose id the body has in a property, and those of a list with theirs.
    Update {
        own: Option<String>,
        list: Option<(String, String)>,
    },
    /// Removes the items with these ids.
    Remove { ids: String },
    /// Moves the items with these ids from one state to another.
    Transit {
        ids: Vec<String>,
        transition: &'static Transition,
    },
    /// Does as nothing else does.
    Special(SpecialCase),
}

impl Plan {
    /// The plan of an operation; nothing if it only reads, or if what it changes can't be read
    /// again.
    pub(crate) fn of(contract: &Contract, call: &Call) -> Option<Self> {
        if call.is_read() {
            return None;
        }
        if let Some((collection, special_case)) = special_cases::find(&call.path) {
            return Some(Self {
                collection: collection.to_owned(),
                verb: Verb::Special(special_case),
            });
        }
        let (resource, action) = call.path.split_once('/')?;
        let body = call.request.first()?;
        let collection = contract.shown_as(resource).map(|_| resource)?;
        let verb = if let Some(transition) = transitions::find(&call.path) {
            let ids: Vec<String> = keys(contract, body, collection);
            (!ids.is_empty()).then_some(Verb::Transit { ids, transition })
        } else {
            match action {
                "add" => Some(Verb::Add {
                    list: items(contract, body).map(|(name, _)| name),
                }),
                "update" | "updateCustomer" | "updateInterval" => {
                    let own = keys(contract, body, collection).into_iter().next();
                    let list = items(contract, body).and_then(|(list, ty)| {
                        let key = keys(contract, &ty, collection).into_iter().next()?;
                        Some((list, key))
                    });
                    (own.is_some() || list.is_some()).then_some(Verb::Update { own, list })
                }
                "delete" => keys(contract, body, collection)
                    .into_iter()
                    .next()
                    .map(|ids| Verb::Remove { ids }),
                _ => None,
            }
        };
        Some(Self {
            collection: collection.to_owned(),
            verb: verb?,
        })
    }

    /// Adds what a request asks for to a draft.
    pub(crate) fn draft(
        &self,
        draft: &mut Draft<'_>,
        call: &Call,
        body: &Object,
    ) -> Result<(), Refusal> {
        match &self.verb {
            Verb::Add { list: None } => {
                values::create(draft, &self.collection, body, body)?;
            }
            Verb::Add { list: Some(list) } => {
                for (item, _) in each(body, list) {
                    values::create(draft, &self.collection, item, body)?;
                }
            }
            Verb::Update { own, list } => {
                // The default is `true`.
                let reprice = body.get("Reprice") != Some(&Json::Bool(false));
                if let Some(key) = own {
                    let mut item = body.clone();
                    item.retain(|name, _| list.as_ref().is_none_or(|(list, _)| name != list));
                    update(draft, &self.collection, key, &item, key, reprice)?;
                }
                if let Some((list, key)) = list {
                    for (item, path) in each(body, list) {
                        let path = format!("{path}.{key}");
                        update(draft, &self.collection, key, item, &path, reprice)?;
                    }
                }
            }
            Verb::Remove { ids } => {
                for target in draft.targets(&self.collection, body, ids)? {
                    transitions::may_be_removed(draft, &target, ids)?;
                    draft.remove(&target);
                }
            }
            Verb::Transit { ids, transition } => {
                let mut targets = Vec::new();
                for name in ids {
                    let found = draft.targets(&self.collection, body, name)?;
                    targets.extend(found.into_iter().map(|target| (target, name)));
                }
                for (target, name) in targets {
                    transition.draft(draft, &target, body, name)?;
                }
            }
            Verb::Special(special_case) => special_case(draft, call, body)?,
        }
        Ok(())
    }

    /// Puts ids into a sample with which the write can be carried out at present.
    pub(crate) fn adapt_sample(&self, view: &View<'_>, call: &Call, sample: &mut Json, seed: Seed) {
        let (names, transition) = match &self.verb {
            Verb::Remove { ids } => (std::slice::from_ref(ids), None),
            Verb::Transit { ids, transition } => (ids.as_slice(), Some(*transition)),
            _ => return special_cases::adapt_sample(view, call, sample),
        };
        let Json::Object(members) = sample else {
            return;
        };
        let size = view.dataset.size(&self.collection);
        let first = seed.at("suitable").index(size);
        let is_suitable = |place: &Place| {
            let target = Target::at(view, &self.collection, *place);
            !view.is_gone(&self.collection, *place)
                && transitions::removable(view, &target)
                && transition.is_none_or(|transition| transition.applies(view, &target))
        };
        let found = (first..size)
            .chain(0..first)
            .map(Place::Base)
            .find(is_suitable);
        let Some(place) = found else { return };
        let id = Json::text(view.at(&self.collection, place).id());
        for name in names {
            match members.get_mut(name) {
                Some(Json::List(ids)) => *ids = vec![id.clone()],
                Some(one @ Json::Text(_)) => *one = id.clone(),
                _ => {}
            }
        }
    }
}

/// Changes the item whose id a property carries; none if the schema lets the property be left out.
fn update(
    draft: &mut Draft<'_>,
    collection: &str,
    key: &str,
    item: &Object,
    path: &str,
    reprice: bool,
) -> Result<(), Refusal> {
    let Some(id) = item.get(key).and_then(Json::as_text) else {
        return Ok(());
    };
    let target = draft.target(collection, id, path)?;
    values::update(draft, &target, key, item, path)?;
    if collection == "reservations" {
        nights::follow(draft, &target, item, reprice)?;
    }
    Ok(())
}

/// The items of a list in a request, each with its path.
pub(crate) fn each<'b>(body: &'b Object, list: &str) -> impl Iterator<Item = (&'b Object, String)> {
    let items = match body.get(list) {
        Some(Json::List(items)) => items.as_slice(),
        _ => &[],
    };
    let list = list.to_owned();
    items
        .iter()
        .enumerate()
        .filter_map(move |(index, item)| Some((item.as_object()?, format!("{list}[{index}]"))))
}

/// The required list of objects in a request, and the type of its items.
fn items(contract: &Contract, body: &str) -> Option<(String, String)> {
    contract.properties(body)?.values().find_map(|property| {
        let item = contract.item_type(&property.shape)?;
        let objects = contract.properties(item).is_some();
        // The list may be optional only in updates of resource access tokens. Other optional lists
        // belong to a single item.
        let wanted = property.presence == Presence::Required || property.name.ends_with("Updates");
        (objects && wanted).then(|| (property.name.clone(), item.to_owned()))
    })
}

/// The properties that carry ids of a collection's items: `TaskIds`, `CompanyId`, `Id`.
fn keys(contract: &Contract, ty: &str, collection: &str) -> Vec<String> {
    let one = singular(collection);
    let named = |name: &str| {
        let name = name.strip_suffix('s').unwrap_or(name);
        name == "Id"
            || name == format!("{one}Id")
            || format!("{one}Id").ends_with(name) && name.len() > 6
    };
    let refers = |name: &str| contract.references.collection(ty, name) == Some(collection);
    let id = |shape: &Shape| matches!(contract.resolved(shape), Shape::Scalar(_) | Shape::List(_));
    let all = || {
        contract
            .properties(ty)
            .into_iter()
            .flatten()
            .filter(|(name, property)| {
                let name = name.strip_suffix('s').unwrap_or(name);
                name.ends_with("Id") && id(&property.shape)
            })
            .map(|(name, _)| name)
    };
    let found: Vec<String> = all().filter(|name| named(name)).cloned().collect();
    if !found.is_empty() {
        return found;
    }
    all().filter(|name| refers(name)).take(1).cloned().collect()
}
