//! The items that a request lists: which, in which order, from where on.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::contract::schema::Meaning;

use crate::base::interval::Interval;
use crate::base::json::{Json, Object};
use crate::contract::{Call, Listing};
use crate::data::condition::Condition;
use crate::data::dataset::LAST_CHANGE;
use crate::data::item::Place;
use crate::service::accounting;
use crate::service::balances;
use crate::service::fees;
use crate::service::filters::{self, Filter};
use crate::service::quotes;
use crate::service::refusal::Refusal;
use crate::service::search;
use crate::service::view::View;
use crate::state::Overlay;

/// Items that a list has at most where the request does not limit it.
pub(super) const UNASKED: usize = 1_000;

/// The items of a page and where the next one starts.
pub(crate) struct Page {
    pub(crate) items: Vec<Json>,
    pub(crate) cursor: Option<String>,
    /// The id of the last item looked at so far, by this request or the one before.
    pub(crate) reached: String,
}

impl Page {
    pub(crate) fn find(
        view: &View<'_>,
        call: &Call,
        listing: &Listing,
        body: &Object,
    ) -> Result<Self, Refusal> {
        let mut page = Self::whole(view, call, listing, body)?;
        for filter in view.operations.filters(call) {
            for item in &mut page.items {
                filter.narrow(body, item);
            }
        }
        Ok(page)
    }

    /// The page with all that lies inside its items.
    fn whole(
        view: &View<'_>,
        call: &Call,
        listing: &Listing,
        body: &Object,
    ) -> Result<Self, Refusal> {
        if call.path == balances::OPERATION {
            let count = count(view, listing, body)?;
            let (items, cursor) = balances::find(view, listing, body, count)?;
            return Ok(Self {
                items,
                reached: cursor.clone().unwrap_or_default(),
                cursor,
            });
        }
        let (count, from) = limitation(view, listing, body)?;
        if call.path == "customers/search" {
            return Ok(Self {
                items: search::guests(view, listing, body),
                cursor: None,
                reached: String::new(),
            });
        }
        if call.path == "reservations/price" {
            return Ok(Self {
                items: quotes::prices(view, listing, body),
                cursor: None,
                reached: String::new(),
            });
        }
        if let Some(items) = by_key(view, call, listing, body) {
            return Ok(Self {
                items,
                cursor: None,
                reached: String::new(),
            });
        }
        let query = Query::new(view, call, listing, body);
        view.rules.costs.check(call, &query)?;
        let mut matching = query.places(from);
        let places: Vec<Place> = matching.by_ref().take(count).collect();
        let more = matching.next().is_some();
        let id = |place: Place| view.at(&listing.collection, place).id();
        let cursor = places.last().filter(|_| more).map(|last| id(*last));
        let reached = places.last().copied().or(from).unwrap_or(Place::Base(0));
        let reached = id(reached);
        let items = places
            .into_iter()
            .map(|place| view.item(&view.at(&listing.collection, place), &listing.item))
            .collect();
        Ok(Self {
            items,
            cursor,
            reached,
        })
    }
}

/// The selection of a list by a request, without the page.
pub(crate) struct Query<'q> {
    view: View<'q>,
    listing: &'q Listing,
    conditions: Vec<Condition<'q>>,
}

impl<'q> Query<'q> {
    pub(crate) fn new(view: &View<'q>, call: &Call, listing: &'q Listing, body: &Object) -> Self {
        let conditions = view
            .operations
            .filters(call)
            .iter()
            .filter_map(|filter| {
                let own = filter.condition(body, view.rules.interval_ends);
                own.or_else(|| filter.condition_of_others(view, body))
            })
            .chain(filters::reach(view))
            .collect();
        Self {
            view: *view,
            listing,
            conditions,
        }
    }

    /// The places of all items that it selects, newest first, behind one of them.
    pub(crate) fn places(&self, from: Option<Place>) -> Box<dyn Iterator<Item = Place> + '_> {
        let collection = &self.listing.collection;
        if let Some(ids) = self.conditions.iter().find_map(Condition::ids) {
            let places: BTreeSet<Place> = ids
                .iter()
                .filter_map(|id| self.view.find(collection, id))
                .filter(|place| from.is_none_or(|from| *place > from))
                .collect();
            return Box::new(places.into_iter().filter(|place| self.selects(*place)));
        }
        let first = match from {
            Some(Place::Base(index)) => index + 1,
            _ => 0,
        };
        let overlay = self.view.state.overlay(collection);
        let added = overlay
            .into_iter()
            .flat_map(move |overlay| overlay.added_behind(from))
            .filter(|place| self.selects(*place));
        let (base, decided) = self.candidates(first);
        let changed: BTreeSet<u32> = overlay
            .into_iter()
            .flat_map(Overlay::changed)
            .filter(|index| *index >= first)
            .collect();
        let unchanged =
            move |index: &u32| overlay.is_none_or(|overlay| !overlay.is_changed(*index));
        let base = base
            .filter(unchanged)
            .map(Place::Base)
            .filter(move |place| decided || self.selects(*place));
        let changed = changed
            .into_iter()
            .map(Place::Base)
            .filter(|place| self.selects(*place));
        Box::new(
            added
                .chain(in_order(base, changed))
                .filter(|place| !self.view.is_gone(collection, *place)),
        )
    }

    /// The indexes, from `first` on, of generated items that may be selected, and whether all of
    /// them are selected.
    fn candidates(&self, first: u32) -> (Box<dyn Iterator<Item = u32> + '_>, bool) {
        let dataset = self.view.dataset;
        let collection = &self.listing.collection;
        if self.conditions.is_empty() {
            return (Box::new(first..dataset.size(collection)), true);
        }
        if collection == "reservations" {
            return dataset
                .column_index()
                .candidates(dataset, &self.conditions, first);
        }
        if let Some(found) = self.booked(first) {
            return (found, false);
        }
        let mut all = first..dataset.size(collection);
        for condition in &self.conditions {
            if let Condition::Times {
                meaning: Meaning::Points(Some(path)),
                interval,
            } = condition
            {
                let (start, end) = (interval.start, interval.end);
                let start = match path.as_str() {
                    "CreatedUtc" => start,
                    // All at once, when the guests leave.
                    "ChargedUtc" | "ClosedUtc" | "ConsumedUtc" | "SettlementUtc"
                        if collection == "payments" =>
                    {
                        start
                    }
                    // Nothing is changed before it is made, nor long after.
                    "UpdatedUtc" => start.map(|start| start.plus_seconds(-LAST_CHANGE)),
                    _ => continue,
                };
                let made = dataset.created_between(collection, start, end);
                all = all.start.max(made.start)..all.end.min(made.end);
            }
        }
        (Box::new(all), false)
    }

    /// The items that follow from the reservations that may be meant, if the conditions choose
    /// among those.
    fn booked(&self, first: u32) -> Option<Box<dyn Iterator<Item = u32> + '_>> {
        let dataset = self.view.dataset;
        let collection = self.listing.collection.as_str();
        if !matches!(collection, "orderItems" | "bills") {
            return None;
        }
        let ledger = dataset.ledger();
        let items = move |reservation: u32| {
            let items = ledger.items(collection, reservation);
            items.filter(move |index| *index >= first)
        };
        let named = self.conditions.iter().find_map(|condition| {
            let Condition::Among { path, values } = condition else {
                return None;
            };
            let ids = values.iter();
            let found: BTreeSet<u32> = match *path {
                "ServiceOrderId" | "OrderId" => ids
                    .filter_map(|id| dataset.index("reservations", id))
                    .collect(),
                "BillId" => ids
                    .filter_map(|id| {
                        let bill = dataset.index("bills", id)?;
                        Some(ledger.reservation("bills", bill)?.0)
                    })
                    .collect(),
                _ => return None,
            };
            Some(found)
        });
        if let Some(reservations) = named {
            return Some(Box::new(reservations.into_iter().flat_map(items)));
        }
        let found = dataset
            .column_index()
            .of_bookings(dataset, &self.conditions);
        Some(Box::new(found?.flat_map(items)))
    }

    /// Whether it has intervals of time, and all of them are longer than this.
    pub(crate) fn spans_more_than(&self, most: Duration) -> bool {
        let mut spans = self
            .conditions
            .iter()
            .filter_map(Condition::interval)
            .map(Interval::span)
            .peekable();
        spans.peek().is_some() && spans.all(|span| span.is_none_or(|span| span > most))
    }

    /// Whether the item at a place passes all conditions.
    fn selects(&self, place: Place) -> bool {
        let item = self.view.at(&self.listing.collection, place);
        let property = |path: &str| self.view.item_property(&item, &self.listing.item, path);
        self.conditions
            .iter()
            .all(|condition| condition.holds(property))
    }
}

/// Two ascending ways to items, as one.
fn in_order<'i>(
    one: impl Iterator<Item = Place> + 'i,
    other: impl Iterator<Item = Place> + 'i,
) -> impl Iterator<Item = Place> + 'i {
    let (mut one, mut other) = (one.peekable(), other.peekable());
    std::iter::from_fn(move || match (one.peek(), other.peek()) {
        (Some(first), Some(second)) if second < first => other.next(),
        (Some(_), _) => one.next(),
        (None, _) => other.next(),
    })
}

/// How many items are wanted.
fn count(view: &View<'_>, listing: &Listing, body: &Object) -> Result<usize, Refusal> {
    let api = &view.contract.api;
    let Some(limitation) = body.get(&api.limitation).filter(|_| listing.paged) else {
        return Ok(UNASKED);
    };
    let count = match limitation.get(&api.count) {
        Json::Number(digits) => digits.parse().unwrap_or(0),
        _ => UNASKED,
    };
    if !(1..=api.page_size as usize).contains(&count) {
        let path = format!("{}.{}", api.limitation, api.count);
        return Err(Refusal::property(
            &path,
            format!("must lie in 1..{}", api.page_size),
        ));
    }
    Ok(count)
}

/// How many items are wanted, and the item behind which they lie.
fn limitation(
    view: &View<'_>,
    listing: &Listing,
    body: &Object,
) -> Result<(usize, Option<Place>), Refusal> {
    let api = &view.contract.api;
    let count = count(view, listing, body)?;
    let Some(limitation) = body.get(&api.limitation).filter(|_| listing.paged) else {
        return Ok((count, None));
    };
    let from = match limitation.get(&api.cursor).as_text() {
        None => None,
        Some(cursor) => match view.place(&listing.collection, cursor) {
            Some(place) => Some(place),
            None => {
                let path = format!("{}.{}", api.limitation, api.cursor);
                return Err(Refusal::property(
                    &path,
                    "is not a cursor that came with a page",
                ));
            }
        },
    };
    Ok((count, from))
}

/// Where the key of items is the id of something else, and the request names some: one item for
/// each that exists.
fn by_key(view: &View<'_>, call: &Call, listing: &Listing, body: &Object) -> Option<Vec<Json>> {
    let [key] = listing.key.as_slice() else {
        return None;
    };
    let asked = view
        .operations
        .filters(call)
        .iter()
        .find_map(|filter| match filter {
            Filter::Among { property, path } if path == key && path != "Id" => body.get(property),
            _ => None,
        })?;
    let Json::List(ids) = asked else {
        return None;
    };
    let collection = view.contract.references.collection(&listing.item, key);
    let exists =
        |id: &&str| collection.is_none_or(|collection| view.find_reached(collection, id).is_some());
    let item = |id: &str| {
        let index = view
            .dataset
            .seed()
            .at(id)
            .index(view.dataset.size(&listing.collection));
        let shown = view.at(&listing.collection, Place::Base(index));
        let mut item = view.item(&shown, &listing.item);
        if let Json::Object(members) = &mut item {
            members.insert(key.clone(), Json::text(id));
            accounting::fill_reservation(view, &listing.item, id, members);
            fees::fill_policies(view, &listing.item, id, members);
        }
        item
    };
    Some(
        ids.iter()
            .filter_map(Json::as_text)
            .filter(exists)
            .map(item)
            .collect(),
    )
}
