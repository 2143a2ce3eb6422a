//! Rooms that are taken, by category and night.

use crate::base::instant::Instant;
use crate::base::zone::Zone;
use crate::data::item::Place;
use crate::service::availability::adjustment;
use crate::service::view::View;

/// Rooms of a category that are taken on each of some local days: by reservations of the data set
/// as they are now, and by those that requests have booked.
pub(super) fn taken(
    view: &View<'_>,
    zone: &Zone,
    category: &str,
    days: std::ops::Range<i64>,
) -> Vec<i64> {
    let length = usize::try_from(days.end - days.start).unwrap_or(0);
    let mut taken = vec![0; length];
    let mut take = |nights: std::ops::Range<i64>| {
        for night in nights.start.max(days.start)..nights.end.min(days.end) {
            if let Some(rooms) = usize::try_from(night - days.start)
                .ok()
                .and_then(|at| taken.get_mut(at))
            {
                *rooms += 1;
            }
        }
    };
    let dataset = view.dataset;
    let overlay = view.state.overlay("reservations");
    let (start, end) = (zone.start(days.start), zone.start(days.end));
    let wanted = dataset.index("resourceCategories", category);
    for index in dataset.column_index().colliding(start, end) {
        // Reservations that requests have changed are checked below.
        if overlay.is_some_and(|overlay| overlay.is_changed(index)) {
            continue;
        }
        let stay = dataset.hotel().stay(dataset, "reservations", index);
        if let Some(stay) = stay.filter(|stay| wanted.is_some() && stay.takes() == wanted) {
            take(stay.days(dataset));
        }
    }
    let ty = view.contract.shown_as("reservations").unwrap_or_default();
    if let Some(overlay) = overlay {
        let changed = overlay.changed().map(Place::Base);
        for place in overlay.added_behind(None).chain(changed) {
            let item = view.at("reservations", place);
            let property = |name: &str| view.item_property(&item, ty, name);
            let time = |name: &str| Instant::parse(property(name).as_text()?);
            let of = property("RequestedResourceCategoryId");
            let counts = property("State");
            let counts = matches!(
                counts.as_text(),
                Some("Confirmed" | "Started" | "Processed" | "Optional")
            );
            if counts
                && of
                    .as_text()
                    .is_some_and(|of| of.eq_ignore_ascii_case(category))
                && let (Some(start), Some(end)) =
                    (time("ScheduledStartUtc"), time("ScheduledEndUtc"))
            {
                let first = zone.day(start);
                take(first..zone.day(end).max(first + 1));
            }
        }
    }
    taken
}

/// The first night of a stay on which no room of the category is left, if there is one.
pub(crate) fn full(
    view: &View<'_>,
    enterprise: u32,
    category: &str,
    nights: std::ops::Range<i64>,
) -> Option<String> {
    let zone = &view.dataset.profile(enterprise).zone;
    let rooms = i64::from(view.dataset.hotel().rooms());
    let taken = taken(view, zone, category, nights.clone());
    let (night, _) = nights
        .zip(taken)
        .find(|(night, taken)| rooms + adjustment(view, category, zone.start(*night)) <= *taken)?;
    Some(zone.start(night).plus_seconds(12 * 3_600).date())
}
