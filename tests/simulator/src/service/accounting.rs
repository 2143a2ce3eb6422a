//! Order items and payments in their older forms: beside other lists, inside reservations and
//! inside bills.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::base::json::{Json, Object};
use crate::contract::schema::Property;
use crate::contract::{Call, Listing};
use crate::data::generate::How;
use crate::data::item::Place;
use crate::service::page::{Query, UNASKED};
use crate::service::view::View;

/// The secondary lists of a page: the payments that a request selects, the bills of outlet items.
/// Nothing if the property is another list.
pub(super) fn beside(
    view: &View<'_>,
    call: &Call,
    property: &Property,
    body: &Object,
    items: &[Json],
) -> Option<Json> {
    if call.path == "outletItems/getAll" && property.name == "OutletBills" {
        let bill = view.contract.item_type(&property.shape)?;
        return Some(outlet_bills(view, bill, items));
    }
    if call.path != "accountingItems/getAll" || property.name != "PaymentItems" {
        return None;
    }
    let listing = Listing {
        property: property.name.clone(),
        item: view.contract.item_type(&property.shape)?.to_owned(),
        key: vec!["Id".to_owned()],
        collection: "payments".to_owned(),
        also: Vec::new(),
        paged: false,
    };
    let query = Query::new(view, call, &listing, body);
    let payments = query.places(None).take(UNASKED);
    let shown = payments.map(|place| view.item(&view.at("payments", place), &listing.item));
    Some(Json::List(shown.collect()))
}

/// The bills that outlet items are on, each once.
fn outlet_bills(view: &View<'_>, ty: &str, items: &[Json]) -> Json {
    let mut seen = BTreeSet::new();
    let mut bills = Vec::new();
    for item in items {
        let Some(id) = item.get("BillId").as_text().filter(|id| seen.insert(*id)) else {
            continue;
        };
        let added = view.state.overlay("outletBills");
        bills.push(match added.and_then(|added| added.find(id)) {
            Some(place) => view.item(&view.at("outletBills", place), ty),
            None => {
                let seed = view.dataset.seed().at("outletBills").at(id);
                let mut bill = view.named(ty, seed, How::response(view.dataset.now()));
                if let Json::Object(members) = &mut bill {
                    for (name, from) in [("Id", "BillId"), ("EnterpriseId", "EnterpriseId")] {
                        members.insert(name, item.get(from).clone());
                    }
                }
                bill
            }
        });
    }
    Json::List(bills)
}

/// Fills the lists inside an object that carries the items of a reservation.
pub(super) fn fill_reservation(view: &View<'_>, ty: &str, id: &str, members: &mut Object) {
    if ty != "ReservationItems" {
        return;
    }
    let places = of_reservation(view, id);
    for name in ["Items", "OrderItems"] {
        fill(view, ty, name, "orderItems", &places, members);
    }
}

/// Fills the lists inside bills if the request's extent asks for them.
pub(super) fn fill_bills(
    view: &View<'_>,
    call: &Call,
    ty: &str,
    body: &Object,
    bills: &mut [Json],
) {
    let wanted = body.get("Extent").map(|extent| extent.get("Items").clone());
    if call.path != "bills/getAll" || wanted != Some(Json::Bool(true)) {
        return;
    }
    for bill in bills {
        let id = bill.get("Id").as_text().unwrap_or_default().to_owned();
        let Json::Object(members) = bill else {
            continue;
        };
        for (collection, names) in [
            ("orderItems", ["Revenue", "OrderItems"]),
            ("payments", ["Payments", "PaymentItems"]),
        ] {
            let places = of_bill(view, collection, &id);
            for name in names {
                fill(view, ty, name, collection, &places, members);
            }
        }
    }
}

fn fill(
    view: &View<'_>,
    ty: &str,
    name: &str,
    collection: &str,
    places: &[Place],
    members: &mut Object,
) {
    let property = view.contract.property(ty, name);
    let Some(item) = property.and_then(|property| view.contract.item_type(&property.shape)) else {
        return;
    };
    let shown = places
        .iter()
        .map(|place| view.item(&view.at(collection, *place), item));
    members.insert(name, Json::List(shown.collect()));
}

/// The order items of a reservation, with what requests have added.
pub(super) fn of_reservation(view: &View<'_>, id: &str) -> Vec<Place> {
    let base = view.dataset.index("reservations", id);
    let base = base.map(|index| view.dataset.ledger().items("orderItems", index));
    leading(
        view,
        "orderItems",
        "ServiceOrderId",
        id,
        base.unwrap_or_default(),
    )
}

/// The order items or the payments on a bill.
fn of_bill(view: &View<'_>, collection: &str, id: &str) -> Vec<Place> {
    let ledger = view.dataset.ledger();
    let reservation = view
        .dataset
        .index("bills", id)
        .and_then(|index| Some(ledger.reservation("bills", index)?.0));
    let base = reservation.map(|index| match collection {
        "payments" => ledger.payment(view.dataset, index),
        _ => ledger.items(collection, index),
    });
    leading(view, collection, "BillId", id, base.unwrap_or_default())
}

/// The items whose property refers to an id. Searches the items `base` of the data set, the items
/// that requests have changed, and those that they have added.
fn leading(
    view: &View<'_>,
    collection: &str,
    property: &str,
    id: &str,
    base: Range<u32>,
) -> Vec<Place> {
    let ty = view.contract.shown_as(collection).unwrap_or_default();
    let overlay = view.state.overlay(collection).into_iter();
    let changed = overlay.clone().flat_map(|overlay| overlay.changed());
    let changed = changed.filter(|index| !base.contains(index));
    let added = overlay.flat_map(|overlay| overlay.added_behind(None));
    let mut places: Vec<Place> = base
        .clone()
        .chain(changed)
        .map(Place::Base)
        .chain(added)
        .collect();
    places.retain(|place| {
        let item = view.at(collection, *place);
        let led = view.item_property(&item, ty, property);
        !view.is_gone(collection, *place)
            && led
                .as_text()
                .is_some_and(|led| led.eq_ignore_ascii_case(id))
    });
    places
}
