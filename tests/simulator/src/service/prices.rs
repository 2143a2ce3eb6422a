//! Prices of rates and products by day, and what booked nights cost.

use crate::base::instant::Instant;
use crate::base::json::Object;
use crate::data::money::{self, Money};
use crate::data::profile::Place;
use crate::service::availability::price_of;
use crate::service::view::View;

/// The price of a rate or product on a day that no request has set, in the smallest unit of the
/// currency.
pub(super) fn price(view: &View<'_>, place: &Place, item: &str, category: &str, day: i64) -> i64 {
    let number = |collection: &str, id: &str| {
        let index = view.dataset.index(collection, id)?;
        Some(index / view.dataset.enterprises())
    };
    let category = number("resourceCategories", category).unwrap_or(0);
    let seed = view.dataset.seed().at("price").at(item);
    match number("rates", item) {
        Some(rate) => money::price(place, rate, category, day),
        // Products cost a part of a night; rates that requests have made are like any other.
        None if view.dataset.index("products", item).is_some() => {
            money::price(place, 0, 0, day) * (5 + seed.seconds(40)) / 100
        }
        None => money::price(place, seed.index(5), category, day),
    }
}

/// The price of a night that a request books: the price that requests have set for the rate, else
/// the rate's price on that day.
pub(crate) fn night(
    view: &View<'_>,
    rate: &str,
    category: &str,
    enterprise: u32,
    day: i64,
) -> Object {
    let profile = view.dataset.profile(enterprise);
    let (place, unit) = (profile.place, profile.zone.start(day));
    let subjects = [price_of(rate, category), price_of(rate, "")];
    let mut set = subjects
        .iter()
        .filter_map(|subject| view.state.level(subject, unit));
    let set = set
        .next()
        .and_then(|digits| money::units(digits, place.digits));
    let price = set.unwrap_or_else(|| price(view, place, rate, category, day));
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
