//! The answer to an operation.

use std::collections::BTreeSet;

use mews_schema::{Presence, Property, Shape};

use crate::contract::{Call, Listing};
use crate::draw::Seed;
use crate::generate::{Generator, How};
use crate::json::{Json, Object};
use crate::page::Page;
use crate::refusal::Refusal;
use crate::state::Place;
use crate::units;

/// Items of a list that comes along with another one.
const ALSO: usize = 1_000;

/// What is answered to a body that has been checked.
pub(crate) fn answer(
    generator: &Generator<'_>,
    call: &Call,
    body: &Object,
) -> Result<Json, Refusal> {
    let Some(ty) = call.response.as_deref() else {
        return Ok(Json::Object(Object::new()));
    };
    // What has a value for each time unit is a table, not a list of items.
    let by_unit = generator
        .contract
        .property(ty, "TimeUnitStartsUtc")
        .is_some();
    let Some(listing) = call.listing.as_ref().filter(|_| !by_unit) else {
        return plain(generator, call, ty, body);
    };
    let (seed, how) = chance(generator, call, body);
    let page = Page::find(generator, call, listing, body)?;
    let mut shown = false;
    let mut answer = Object::new();
    for (name, property) in generator.contract.properties(ty).into_iter().flatten() {
        let wanted = extent(body, name);
        let value = if *name == generator.contract.api.cursor {
            // Where the schema wants a cursor always, the walk ends with an empty page.
            let always = (property.presence == Presence::Required).then(|| page.reached.clone());
            Some(
                page.cursor
                    .clone()
                    .or(always)
                    .map_or(Json::Null, Json::Text),
            )
        } else if *name == listing.property {
            // Switched off, the list is empty, and the walk goes on all the same.
            // Put in below, once the lists beside it have been made of it.
            shown = wanted != Some(false);
            Some(Json::List(Vec::new()))
        } else if listing.also.contains(name) {
            match wanted {
                Some(true) => Some(also(
                    generator,
                    property,
                    &page,
                    listing,
                    seed.at(name),
                    how,
                )),
                _ if property.presence == Presence::Required => Some(Json::List(Vec::new())),
                _ => Some(Json::Null),
            }
        } else {
            generator.property(ty, property, seed, how)
        };
        let left_out = value
            .as_ref()
            .is_none_or(|value| value.is_null() && property.presence == Presence::Optional);
        if let (Some(value), false) = (value, left_out) {
            answer.insert(name.clone(), value);
        }
    }
    if let (Some(list), true) = (answer.get_mut(&listing.property), shown) {
        *list = Json::List(page.items);
    }
    Ok(Json::Object(answer))
}

/// Where the values of an answer come from that nothing is known of: equal requests, equal answers.
fn chance(generator: &Generator<'_>, call: &Call, body: &Object) -> (Seed, How) {
    let text = Json::Object(body.clone()).to_text();
    let seed = generator.world.seed().at(&call.path).over(text.as_bytes());
    (seed, How::response(generator.world.now()))
}

/// An answer that is no list. Items in it are those that the request names, as far as it names any.
pub(crate) fn plain(
    generator: &Generator<'_>,
    call: &Call,
    ty: &str,
    body: &Object,
) -> Result<Json, Refusal> {
    let (seed, how) = chance(generator, call, body);
    let by_unit = generator
        .contract
        .property(ty, "TimeUnitStartsUtc")
        .is_some();
    let mut answer = Object::new();
    for (name, property) in generator.contract.properties(ty).into_iter().flatten() {
        let value = match (name.as_str(), named_item(generator, property, body)?) {
            (_, Some(item)) => Some(item),
            _ if by_unit => units::property(generator, body, property)
                .or_else(|| generator.property(ty, property, seed, how)),
            ("NowUtc", _) => Some(Json::text(generator.now.to_string())),
            // What is listed nowhere ends here; and the tokens are bound to no service.
            (name, _)
                if name == generator.contract.api.cursor
                    || (name == "Service" && ty == "Configuration") =>
            {
                Some(Json::Null)
            }
            _ => generator.property(ty, property, seed, how),
        };
        if let Some(value) = value {
            answer.insert(name.clone(), value);
        }
    }
    Ok(Json::Object(answer))
}

/// The item that a property of an answer shows if the request carries its id. Without one, the enterprise is the first.
fn named_item(
    generator: &Generator<'_>,
    property: &Property,
    body: &Object,
) -> Result<Option<Json>, Refusal> {
    let Shape::Named(ty) = &property.shape else {
        return Ok(None);
    };
    let Some(collection) = generator.contract.references.view(ty) else {
        return Ok(None);
    };
    let name = format!("{}Id", property.name);
    let place = match body.get(&name).and_then(Json::as_text) {
        Some(id) => match generator.find_reached(collection, id) {
            Some(place) => place,
            None => return Err(Refusal::unknown(&name)),
        },
        None if collection == "enterprises" => Place::Base(generator.caller.home()),
        None => return Ok(None),
    };
    Ok(Some(generator.item(&generator.at(collection, place), ty)))
}

/// Whether the request's `Extent` switches a list on or off.
fn extent(body: &Object, list: &str) -> Option<bool> {
    match body.get("Extent")?.get(list) {
        Json::Bool(wanted) => Some(*wanted),
        _ => None,
    }
}

/// A further list: what the items of the page refer to, or what refers to them.
fn also(
    generator: &Generator<'_>,
    property: &Property,
    page: &Page,
    listing: &Listing,
    seed: Seed,
    how: How,
) -> Json {
    let contract = generator.contract;
    let Some(ty) = contract.item_type(&property.shape) else {
        return Json::List(Vec::new());
    };
    let leads = |name: &String, collection: &str| {
        contract.references.collection(&listing.item, name) == Some(collection)
    };
    let referred = contract.references.view(ty).filter(|collection| {
        contract
            .properties(&listing.item)
            .into_iter()
            .flatten()
            .any(|(name, _)| leads(name, collection))
    });
    let Some(collection) = referred else {
        return Json::List(dependent(generator, ty, page, listing, seed, how));
    };
    let mut places = BTreeSet::new();
    for item in &page.items {
        let members = item.as_object().into_iter().flatten();
        for (_, value) in members.filter(|(name, _)| leads(name, collection)) {
            let ids = if let Json::List(ids) = value {
                ids.as_slice()
            } else {
                std::slice::from_ref(value)
            };
            places.extend(
                ids.iter()
                    .filter_map(|id| generator.find_reached(collection, id.as_text()?)),
            );
        }
    }
    let items = places.into_iter().take(ALSO);
    Json::List(
        items
            .map(|place| generator.item(&generator.at(collection, place), ty))
            .collect(),
    )
}

/// Items without a collection of their own: one for each item of the page, which they name if they name such.
fn dependent(
    generator: &Generator<'_>,
    ty: &str,
    page: &Page,
    listing: &Listing,
    seed: Seed,
    how: How,
) -> Vec<Json> {
    let references = &generator.contract.references;
    let back = generator
        .contract
        .properties(ty)
        .into_iter()
        .flatten()
        .find_map(|(name, property)| {
            let leads_back = references.collection(ty, name) == Some(&listing.collection);
            (leads_back && !matches!(property.shape, Shape::List(_))).then_some(name)
        });
    let owners = page.items.iter().filter(|_| back.is_some()).take(ALSO);
    let item = |(owner, index): (&Json, u64)| {
        let mut item = generator.named(ty, seed.nth(index), how);
        if let (Json::Object(members), Some(back)) = (&mut item, back) {
            members.insert(back.clone(), owner.get("Id").clone());
        }
        item
    };
    owners.zip(0..).map(item).collect()
}
