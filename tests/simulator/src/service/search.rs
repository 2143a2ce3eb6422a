//! Guests in the house, by name and room.

use crate::base::json::{Json, Object};
use crate::contract::Listing;
use crate::data::item::Place;
use crate::service::view::View;

/// Guests shown at most.
const MOST: usize = 100;

/// The customers whose stay has begun and not ended, each with the reservation, as far as they
/// match the request.
pub(crate) fn guests(view: &View<'_>, listing: &Listing, body: &Object) -> Vec<Json> {
    let text = |name: &str| body.get(name).and_then(Json::as_text);
    let name = text("Name").map(str::to_lowercase);
    let room = text("ResourceId");
    let reservations = view.state.overlay("reservations");
    let added = reservations
        .into_iter()
        .flat_map(|added| added.added_behind(None));
    let base = (0..view.dataset.size("reservations")).filter(|index| {
        let changed = reservations.is_some_and(|all| all.is_changed(*index));
        changed || view.dataset.is_in_house(*index)
    });
    let reservation_type = view.contract.shown_as("reservations").unwrap_or_default();
    let customer_type = view.contract.shown_as("customers").unwrap_or_default();
    let guest = |place: Place| {
        if view.is_gone("reservations", place) || !view.is_reached("reservations", place) {
            return None;
        }
        let stay = view.at("reservations", place);
        let of_stay = |name: &str| view.item_property(&stay, reservation_type, name);
        if of_stay("State").as_text() != Some("Started")
            || room.is_some_and(|room| of_stay("AssignedResourceId").as_text() != Some(room))
        {
            return None;
        }
        let customer = view.find("customers", of_stay("AccountId").as_text()?)?;
        let customer = view.at("customers", customer);
        if let Some(name) = &name {
            let part = |part: &str| {
                let value = view.item_property(&customer, customer_type, part);
                value.as_text().unwrap_or_default().to_lowercase()
            };
            let whole = format!("{} {}", part("FirstName"), part("LastName"));
            if !whole.contains(name.as_str()) {
                return None;
            }
        }
        let properties = view.contract.properties(&listing.item)?;
        let shown = |property: &str| {
            let ty = match view.contract.resolved(&properties.get(property)?.shape) {
                crate::contract::schema::Shape::Named(ty) => ty,
                _ => return None,
            };
            let item = if property == "Customer" {
                &customer
            } else {
                &stay
            };
            Some((property.to_owned(), view.item(item, ty)))
        };
        let members = ["Customer", "Reservation"].into_iter().filter_map(shown);
        Some(Json::Object(members.collect()))
    };
    let places = added.chain(base.map(Place::Base));
    places.filter_map(guest).take(MOST).collect()
}
