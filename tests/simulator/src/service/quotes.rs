//! Quotes: the prices of the reservations that a request describes.

use crate::base::json::{Json, Object};
use crate::contract::Listing;
use crate::service::view::View;
use crate::service::writes;

/// The price of each reservation that a request describes, in its order.
pub(super) fn prices(view: &View<'_>, listing: &Listing, body: &Object) -> Vec<Json> {
    let service = body.get("ServiceId").unwrap_or(&Json::Null);
    let stays = match body.get("Reservations") {
        Some(Json::List(stays)) => stays.as_slice(),
        _ => &[],
    };
    let quote = |stay: &Object| {
        let total = Json::Object(writes::total(view, service, stay)?);
        let properties = view.contract.properties(&listing.item)?;
        let members = properties.iter().map(|(name, property)| {
            let value = match name.as_str() {
                "Identifier" => stay.get("Identifier").cloned(),
                _ => view.fitting(&listing.item, property, &total),
            };
            (name.clone(), value.unwrap_or(Json::Null))
        });
        Some(Json::Object(members.collect()))
    };
    stays
        .iter()
        .filter_map(Json::as_object)
        .filter_map(quote)
        .collect()
}
