//! The items that a request lists: which, in which order, from where on.

use std::collections::BTreeSet;
use std::time::Duration;

use mews_schema::Meaning;

use crate::contract::{Call, Listing};
use crate::filters::{Condition, Filter};
use crate::generate::Generator;
use crate::interval::Interval;
use crate::json::{Json, Object};
use crate::refusal::Refusal;
use crate::state::{Overlay, Place};
use crate::world::LAST_CHANGE;

/// Items that a list has at most when nobody says how many.
const UNASKED: usize = 1_000;

/// The items of a page and where the next one starts.
pub(crate) struct Page {
    pub(crate) items: Vec<Json>,
    pub(crate) cursor: Option<String>,
    /// The id of the last item looked at so far, by this request or the one before.
    pub(crate) reached: String,
}

impl Page {
    pub(crate) fn find(
        generator: &Generator<'_>,
        call: &Call,
        listing: &Listing,
        body: &Object,
    ) -> Result<Self, Refusal> {
        let (count, from) = limitation(generator, listing, body)?;
        if let Some(items) = by_key(generator, listing, body) {
            return Ok(Self {
                items,
                cursor: None,
                reached: String::new(),
            });
        }
        let query = Query::new(generator, listing, body);
        generator.rules.costs.check(call, &query)?;
        let mut matching = query.places(from);
        let places: Vec<Place> = matching.by_ref().take(count).collect();
        let more = matching.next().is_some();
        let id = |place: Place| generator.at(&listing.collection, place).id();
        let cursor = places.last().filter(|_| more).map(|last| id(*last));
        let reached = places.last().copied().or(from).unwrap_or(Place::Base(0));
        let reached = id(reached);
        let items = places
            .into_iter()
            .map(|place| generator.item(&generator.at(&listing.collection, place), &listing.item))
            .collect();
        Ok(Self {
            items,
            cursor,
            reached,
        })
    }
}

/// What a request asks of a list, without the page.
pub(crate) struct Query<'q> {
    generator: Generator<'q>,
    listing: &'q Listing,
    conditions: Vec<Condition<'q>>,
}

impl<'q> Query<'q> {
    pub(crate) fn new(generator: &Generator<'q>, listing: &'q Listing, body: &Object) -> Self {
        let conditions = listing
            .filters
            .iter()
            .filter_map(|filter| filter.condition(body, generator.rules.interval_ends))
            .chain(Condition::reach(generator))
            .collect();
        Self {
            generator: *generator,
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
                .filter_map(|id| self.generator.find(collection, id))
                .filter(|place| from.is_none_or(|from| *place > from))
                .collect();
            return Box::new(places.into_iter().filter(|place| self.selects(*place)));
        }
        let first = match from {
            Some(Place::Base(index)) => index + 1,
            _ => 0,
        };
        let overlay = self.generator.state.overlay(collection);
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
                .filter(|place| !self.generator.is_gone(collection, *place)),
        )
    }

    /// The indexes from one on of items as the seed makes them that may be selected, and whether all of them are.
    fn candidates(&self, first: u32) -> (Box<dyn Iterator<Item = u32> + '_>, bool) {
        let world = self.generator.world;
        let collection = &self.listing.collection;
        if self.conditions.is_empty() {
            return (Box::new(first..world.size(collection)), true);
        }
        if collection == "reservations" {
            return world.columns().candidates(world, &self.conditions, first);
        }
        let mut all = first..world.size(collection);
        for condition in &self.conditions {
            if let Condition::Times {
                meaning: Meaning::Points(Some(path)),
                interval,
            } = condition
            {
                let (start, end) = (interval.start, interval.end);
                let start = match path.as_str() {
                    "CreatedUtc" => start,
                    // Nothing is changed before it is made, nor long after.
                    "UpdatedUtc" => start.map(|start| start.plus_seconds(-LAST_CHANGE)),
                    _ => continue,
                };
                let made = world.created_between(collection, start, end);
                all = all.start.max(made.start)..all.end.min(made.end);
            }
        }
        (Box::new(all), false)
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
        let item = self.generator.at(&self.listing.collection, place);
        let property = |path: &str| {
            self.generator
                .item_property(&item, &self.listing.item, path)
        };
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

/// How many items are wanted, and the item behind which they lie.
fn limitation(
    generator: &Generator<'_>,
    listing: &Listing,
    body: &Object,
) -> Result<(usize, Option<Place>), Refusal> {
    let api = &generator.contract.api;
    let Some(limitation) = body.get(&api.limitation).filter(|_| listing.paged) else {
        return Ok((UNASKED, None));
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
    let from = match limitation.get(&api.cursor).as_text() {
        None => None,
        Some(cursor) => match generator.place(&listing.collection, cursor) {
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

/// Where items are told apart by the id of something else, and the request names some: one item for each that exists.
fn by_key(generator: &Generator<'_>, listing: &Listing, body: &Object) -> Option<Vec<Json>> {
    let [key] = listing.key.as_slice() else {
        return None;
    };
    let asked = listing.filters.iter().find_map(|filter| match filter {
        Filter::Among { property, path } if path == key && path != "Id" => body.get(property),
        _ => None,
    })?;
    let Json::List(ids) = asked else {
        return None;
    };
    let collection = generator.contract.references.collection(&listing.item, key);
    let exists = |id: &&str| {
        collection.is_none_or(|collection| generator.find_reached(collection, id).is_some())
    };
    let item = |id: &str| {
        let index = generator
            .world
            .seed()
            .at(id)
            .index(generator.world.size(&listing.collection));
        let shown = generator.at(&listing.collection, Place::Base(index));
        let mut item = generator.item(&shown, &listing.item);
        if let Json::Object(members) = &mut item {
            members.insert(key.clone(), Json::text(id));
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
