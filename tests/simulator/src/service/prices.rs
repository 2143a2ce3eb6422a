//! Prices of rates and products by day, and what booked nights cost.

use crate::base::instant::Instant;
use crate::base::json::Object;
use crate::data::money::{self, Money};
use crate::data::profile::Place;
use crate::service::availability::price_of;
use crate::service::view::View;

/// The price of a rate on a day, or of a product on any day, that no request has set, in the
/// smallest unit of the currency.
fn price(view: &View<'_>, place: &Place, item: &str, category: &str, day: i64) -> i64 {
    let number = |collection: &str, id: &str| {
        let index = view.dataset.index(collection, id)?;
        Some(index / view.dataset.enterprises())
    };
    let category = number("resourceCategories", category).unwrap_or(0);
    let seed = view.dataset.seed().at("price").at(item);
    match (number("rates", item), number("products", item)) {
        (Some(rate), _) => money::price(place, rate, category, day),
        (_, Some(product)) => money::product(place, product),
        // Items that requests have made are priced like any rate.
        _ => money::price(place, seed.index(5), category, day),
    }
}

/// The present price of a rate or product on a day, in the smallest unit of the currency: the one
/// that requests have set for its time unit, else the one that follows from the item and the day.
pub(super) fn current_price(
    view: &View<'_>,
    place: &Place,
    item: &str,
    category: &str,
    (day, unit): (i64, Instant),
) -> i64 {
    let set = [price_of(item, category), price_of(item, "")]
        .iter()
        .find_map(|subject| view.state.level(subject, unit));
    set.and_then(|digits| money::units(digits, place.digits))
        .unwrap_or_else(|| price(view, place, item, category, day))
}

/// The amount of a night that a request books, by the present price of the rate.
pub(crate) fn night(
    view: &View<'_>,
    rate: &str,
    category: &str,
    enterprise: u32,
    day: i64,
) -> Object {
    let profile = view.dataset.profile(enterprise);
    let (place, unit) = (profile.place, profile.zone.start(day));
    let price = current_price(view, place, rate, category, (day, unit));
    Money::of_price(place, price).amount(place)
}

/// The nights between two instants where a hotel is, as local days.
pub(crate) fn nights(
    view: &View<'_>,
    enterprise: u32,
    start: Instant,
    end: Instant,
) -> std::ops::Range<i64> {
    let zone = &view.dataset.profile(enterprise).zone;
    let first = zone.day(start);
    // A stay of some hours counts as one night.
    first..zone.day(end).max(first + 1)
}
