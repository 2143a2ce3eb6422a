//! Items of the data set, with the values that writes have given them.

use std::cmp::Reverse;

use crate::base::ids;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::data::dataset::{Dataset, LAST_CHANGE};
use crate::data::hotel;
use crate::data::ledger::Booking;
use crate::data::reference::people::Home;
use crate::data::stay::Stay;

/// The position of an item in its collection; the least is the newest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Place {
    /// Created by a request: its number.
    Added(Reverse<u32>),
    /// There from the beginning, by index.
    Base(u32),
}

/// The values that requests have set on one item.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: String,
    /// Values that win over those from the seed, by property.
    pub(crate) members: Object,
    /// Whether it is gone. Its place stays, for cursors and for those who ask again.
    pub(crate) removed: bool,
}

impl Entry {
    /// A property as requests have set it.
    pub(crate) fn value(&self, property: &str) -> Option<&Json> {
        self.members.get(property)
    }
}

/// The values that writes have given to items. The state keeps them; the data set only reads them.
pub(crate) trait Changes {
    /// The values that writes have set on the item at a place.
    fn entry(&self, collection: &str, place: Place) -> Option<&Entry>;
}

impl Dataset {
    /// An item of a collection, with what requests have changed.
    pub(crate) fn item<'w>(
        &'w self,
        collection: &'w str,
        place: Place,
        entry: Option<&'w Entry>,
    ) -> Item<'w> {
        let stay = match place {
            Place::Base(index) => self.hotel().stay(self, collection, index),
            Place::Added(_) => None,
        };
        let booking = match place {
            Place::Base(index) => Booking::of(self, collection, index),
            Place::Added(_) => None,
        };
        Item {
            dataset: self,
            collection,
            place,
            entry,
            stay,
            booking,
        }
    }
}

/// An item: its known values, independent of the types as which it is shown.
pub(crate) struct Item<'w> {
    dataset: &'w Dataset,
    collection: &'w str,
    place: Place,
    entry: Option<&'w Entry>,
    stay: Option<Stay>,
    booking: Option<Booking>,
}

impl Item<'_> {
    /// Where its values come from.
    pub(crate) fn seed(&self) -> Seed {
        match self.place {
            Place::Base(index) => self.dataset.item_seed(self.collection, index),
            Place::Added(Reverse(number)) => self.dataset.added_seed(self.collection, number),
        }
    }

    /// Where it is, or comes from. Addresses are where their customers are.
    pub(crate) fn home(&self) -> Home {
        Home::of(match (self.collection, self.place) {
            ("addresses", Place::Base(index)) => self.dataset.item_seed("customers", index),
            _ => self.seed(),
        })
    }

    /// The enterprise of something that names none; nothing for what requests have made.
    pub(crate) fn some_enterprise(&self) -> Option<Json> {
        let Place::Base(_) = self.place else {
            return None;
        };
        let index = self
            .seed()
            .at("enterprise")
            .index(self.dataset.enterprises());
        Some(Json::text(self.dataset.id("enterprises", index)))
    }

    pub(crate) fn collection(&self) -> &str {
        self.collection
    }

    /// The index of the customer that it is.
    pub(crate) fn customer(&self) -> Option<u32> {
        match (self.collection, self.place) {
            ("customers", Place::Base(index)) => Some(index),
            _ => None,
        }
    }

    /// When it was created.
    pub(crate) fn created(&self) -> Instant {
        match self.place {
            Place::Base(index) => self.dataset.created(self.collection, index),
            Place::Added(_) => self
                .written("CreatedUtc")
                .and_then(|created| Instant::parse(created.as_text()?))
                .unwrap_or(self.dataset.now()),
        }
    }

    pub(crate) fn id(&self) -> String {
        match (self.place, self.entry) {
            (Place::Base(index), _) => self.dataset.id(self.collection, index),
            (Place::Added(_), Some(entry)) => entry.id.clone(),
            (Place::Added(Reverse(number)), None) => {
                ids::free(self.dataset.added_seed(self.collection, number))
            }
        }
    }

    /// Whether a request created it: then nothing is invented that need not be.
    pub(crate) fn is_added(&self) -> bool {
        matches!(self.place, Place::Added(_))
    }

    /// The value that requests have given to a property.
    pub(crate) fn written(&self, property: &str) -> Option<&Json> {
        self.entry?.value(property)
    }

    /// The value of a property that follows from the seed, as far as the data set knows it; null if
    /// it has no value at present.
    pub(crate) fn known(&self, property: &str) -> Option<Json> {
        if property == "Id" {
            return Some(Json::text(self.id()));
        }
        let Place::Base(index) = self.place else {
            return None;
        };
        let known = match (&self.stay, &self.booking) {
            (Some(stay), _) => stay.known(self.dataset, property),
            (_, Some(booking)) => booking.known(self.dataset, property),
            _ => hotel::known(self.dataset, self.collection, index, property),
        };
        known.or_else(|| self.usual(property))
    }

    /// The value of a property that all items have, if any.
    fn usual(&self, property: &str) -> Option<Json> {
        let active = || self.seed().at("active").percent(90);
        match property {
            "CreatedUtc" => Some(Json::text(self.created().to_string())),
            "UpdatedUtc" => {
                let age = self
                    .dataset
                    .now()
                    .seconds_since(self.created())
                    .min(LAST_CHANGE);
                let updated = self
                    .created()
                    .plus_seconds(self.seed().at("updated").seconds(age));
                Some(Json::text(updated.to_string()))
            }
            "IsActive" => Some(Json::Bool(active())),
            "ActivityState" => Some(Json::text(if active() { "Active" } else { "Deleted" })),
            _ => None,
        }
    }
}
