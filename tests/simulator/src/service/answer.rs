//! The answer to an operation.

use std::collections::BTreeSet;

use crate::contract::schema::{Presence, Property, Shape};

use crate::base::amounts;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::{Call, Listing};
use crate::data;
use crate::data::generate::How;
use crate::data::item::Place;
use crate::service::accounting;
use crate::service::availability;
use crate::service::page::Page;
use crate::service::refusal::Refusal;
use crate::service::view::View;

/// Items of a list that comes along with another one.
const ALSO: usize = 1_000;

/// The answer to a body that has been checked.
pub(crate) fn answer(view: &View<'_>, call: &Call, body: &Object) -> Result<Json, Refusal> {
    let Some(ty) = call.response.as_deref() else {
        return Ok(Json::Object(Object::default()));
    };
    // An answer with a value for each time unit is a table, not a list of items.
    let by_unit = view.contract.property(ty, "TimeUnitStartsUtc").is_some();
    let Some(listing) = call.listing.as_ref().filter(|_| !by_unit) else {
        return plain(view, call, ty, body);
    };
    let (seed, how) = chance(view, call, body);
    let mut page = Page::find(view, call, listing, body)?;
    accounting::fill_bills(view, call, &listing.item, body, &mut page.items);
    let mut shown = false;
    let mut answer = Object::default();
    for (name, property) in view.contract.properties(ty).into_iter().flatten() {
        let wanted = extent(body, name);
        let value = if *name == view.contract.api.cursor {
            // Where the schema requires a cursor, the pagination ends with an empty page.
            let always = (property.presence == Presence::Required).then(|| page.reached.clone());
            Some(
                page.cursor
                    .clone()
                    .or(always)
                    .map_or(Json::Null, Json::Text),
            )
        } else if let Some(list) = reference(view, property).filter(|_| wanted != Some(false)) {
            Some(list)
        } else if *name == listing.property {
            // If the extent switches it off, the list is empty and the pagination continues. The
            // items are inserted below, after the secondary lists have been made from them.
            shown = wanted != Some(false);
            Some(Json::List(Vec::new()))
        } else if listing.also.contains(name) {
            // Where no extent switches it, it is always there.
            let is_wanted = match view.contract.request_property(&call.request, "Extent") {
                Some(_) => wanted == Some(true),
                None => true,
            };
            let own = is_wanted
                .then(|| accounting::beside(view, call, property, body, &page.items))
                .flatten();
            match wanted {
                _ if own.is_some() => own,
                Some(true) => Some(also(view, property, &page, listing, seed.at(name), how)),
                _ if property.presence == Presence::Required => Some(Json::List(Vec::new())),
                _ => Some(Json::Null),
            }
        } else {
            view.property(ty, property, seed, how)
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
    let mut answer = Json::Object(answer);
    if let Some(currency) = body.get("Currency").and_then(Json::as_text) {
        amounts::convert(&mut answer, currency);
    }
    Ok(answer)
}

/// A list that describes the world and not a hotel: countries, currencies, languages, taxes.
fn reference(view: &View<'_>, property: &Property) -> Option<Json> {
    let ty = view.contract.item_type(&property.shape)?;
    let properties = view.contract.properties(ty)?;
    let items = data::reference::list(ty)?;
    // Another schema may have a type of the same name.
    let fits = items.first()?.as_object()?.keys().eq(properties.keys());
    fits.then(|| Json::List(items.to_vec()))
}

/// Where the values of an answer come from that nothing is known of: equal requests, equal answers.
fn chance(view: &View<'_>, call: &Call, body: &Object) -> (Seed, How) {
    let text = Json::Object(body.clone()).to_text();
    let seed = view.dataset.seed().at(&call.path).over(text.as_bytes());
    (seed, How::response(view.dataset.now()))
}

/// An answer that is not a list. Its items are those that the request names, if it names any.
pub(crate) fn plain(
    view: &View<'_>,
    call: &Call,
    ty: &str,
    body: &Object,
) -> Result<Json, Refusal> {
    let (seed, how) = chance(view, call, body);
    let by_unit = view.contract.property(ty, "TimeUnitStartsUtc").is_some();
    let mut answer = Object::default();
    for (name, property) in view.contract.properties(ty).into_iter().flatten() {
        let value = match (name.as_str(), named_item(view, property, body)?) {
            (_, Some(item)) => Some(item),
            _ if by_unit => availability::property(view, body, property)
                .or_else(|| view.property(ty, property, seed, how)),
            ("NowUtc", _) => Some(Json::text(view.now.to_string())),
            // An answer without a list has no next page, so its cursor is null. Access tokens are
            // bound to no service, so `Service` is null too.
            (name, _)
                if name == view.contract.api.cursor
                    || (name == "Service" && ty == "Configuration") =>
            {
                Some(Json::Null)
            }
            _ => view.property(ty, property, seed, how),
        };
        if let Some(value) = value {
            answer.insert(name.clone(), value);
        }
    }
    Ok(Json::Object(answer))
}

/// The item that a property of an answer shows if the request carries its id. Without one, the
/// enterprise is the first.
fn named_item(
    view: &View<'_>,
    property: &Property,
    body: &Object,
) -> Result<Option<Json>, Refusal> {
    let Shape::Named(ty) = &property.shape else {
        return Ok(None);
    };
    let Some(collection) = view.contract.references.view(ty) else {
        return Ok(None);
    };
    let name = format!("{}Id", property.name);
    let place = match body.get(&name).and_then(Json::as_text) {
        Some(id) => match view.find_reached(collection, id) {
            Some(place) => place,
            None => return Err(Refusal::unknown(&name)),
        },
        None if collection == "enterprises" => Place::Base(view.caller.home()),
        None => return Ok(None),
    };
    Ok(Some(view.item(&view.at(collection, place), ty)))
}

/// Whether the request's `Extent` switches a list on or off.
fn extent(body: &Object, list: &str) -> Option<bool> {
    match body.get("Extent")?.get(list) {
        Json::Bool(wanted) => Some(*wanted),
        _ => None,
    }
}

/// A secondary list: the items that the page refers to, or that refer to the page.
fn also(
    view: &View<'_>,
    property: &Property,
    page: &Page,
    listing: &Listing,
    seed: Seed,
    how: How,
) -> Json {
    let contract = view.contract;
    let Some(ty) = contract.item_type(&property.shape) else {
        return Json::List(Vec::new());
    };
    let leads = |name: &str, collection: &str| {
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
        return Json::List(dependent(view, ty, page, listing, seed, how));
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
                    .filter_map(|id| view.find_reached(collection, id.as_text()?)),
            );
        }
    }
    let items = places.into_iter().take(ALSO);
    Json::List(
        items
            .map(|place| view.item(&view.at(collection, place), ty))
            .collect(),
    )
}

/// Items without a collection of their own: one for each item of the page, whose id it carries.
/// None if their type has no property for that id.
fn dependent(
    view: &View<'_>,
    ty: &str,
    page: &Page,
    listing: &Listing,
    seed: Seed,
    how: How,
) -> Vec<Json> {
    let references = &view.contract.references;
    let back = view
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
        let mut item = view.named(ty, seed.nth(index), how);
        if let (Json::Object(members), Some(back)) = (&mut item, back) {
            members.insert(back.clone(), owner.get("Id").clone());
        }
        item
    };
    owners.zip(0..).map(item).collect()
}
