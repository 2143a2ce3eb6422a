//! What there is behind the service: collections of items that follow from the seed and their index, newest first.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::columns::Columns;
use crate::contract::Contract;
use crate::draw::Seed;
use crate::hotel::{self, Hotel, Reservation, Stay};
use crate::ids;
use crate::json::Json;
use crate::moment::Moment;
use crate::seasons::{Season, Seasons};
use crate::state::{Entry, Place};

/// Items of a collection that is walked with a cursor.
const PAGED: u32 = 300;
/// Items of a collection that comes in one piece.
const UNPAGED: u32 = 20;
/// How far back the oldest items were created.
pub(crate) const YEARS: i64 = 3;

/// How many seconds after its creation an item is changed at the latest; reservations have a life of their own.
pub(crate) const LAST_CHANGE: i64 = 60 * 86_400;

/// Everything that exists, none of it kept.
pub(crate) struct World {
    seed: Seed,
    now: Moment,
    hotel: Hotel,
    /// When reservations are made; evenly if there is nothing here.
    seasons: Option<Seasons>,
    sizes: HashMap<String, u32>,
    /// Read when a request first asks for some of the reservations.
    columns: OnceLock<Columns>,
}

/// How much there is to be, and what it follows from.
#[derive(Clone)]
pub(crate) struct Extent {
    pub(crate) seed: u64,
    pub(crate) reservations: u32,
    pub(crate) enterprises: u32,
    pub(crate) seasons: Vec<Season>,
}

impl World {
    pub(crate) fn new(contract: &Contract, now: Moment, extent: &Extent) -> Self {
        let hotel = Hotel::new(extent.reservations, extent.enterprises);
        let seconds = u64::try_from(YEARS * 365 * 86_400).unwrap_or(0);
        let listings = contract
            .calls
            .values()
            .filter_map(|call| call.listing.as_ref());
        let size = |paged: bool| if paged { PAGED } else { UNPAGED };
        let mut sizes = HashMap::new();
        for listing in listings {
            let most = sizes.entry(listing.collection.clone()).or_insert(UNPAGED);
            *most = size(listing.paged).max(*most);
        }
        Self {
            seed: Seed::new(extent.seed),
            now,
            hotel,
            seasons: (!extent.seasons.is_empty())
                .then(|| Seasons::new(&extent.seasons, now, seconds)),
            sizes,
            columns: OnceLock::new(),
        }
    }

    /// The seed of everything.
    pub(crate) fn seed(&self) -> Seed {
        self.seed
    }

    /// The instant at which the service stands still.
    pub(crate) fn now(&self) -> Moment {
        self.now
    }

    /// How many enterprises there are.
    pub(crate) fn enterprises(&self) -> u32 {
        self.hotel.enterprises()
    }

    /// How many items a collection has.
    pub(crate) fn size(&self, collection: &str) -> u32 {
        let generic = || self.sizes.get(collection).copied().unwrap_or(PAGED);
        self.hotel.size(collection).unwrap_or_else(generic)
    }

    /// The seed of an item.
    pub(crate) fn item_seed(&self, collection: &str, index: u32) -> Seed {
        self.seed.at(collection).nth(u64::from(index))
    }

    /// The seed of the how-manieth item that requests have added.
    pub(crate) fn added_seed(&self, collection: &str, number: u32) -> Seed {
        self.seed.at(collection).at("added").nth(u64::from(number))
    }

    /// The id of an item.
    pub(crate) fn id(&self, collection: &str, index: u32) -> String {
        ids::id(self.seed.at(collection), index)
    }

    /// The item with an id.
    pub(crate) fn index(&self, collection: &str, id: &str) -> Option<u32> {
        ids::index(self.seed.at(collection), id).filter(|index| *index < self.size(collection))
    }

    /// The id of some item.
    pub(crate) fn some_id(&self, collection: &str, seed: Seed) -> String {
        self.id(collection, seed.index(self.size(collection)))
    }

    /// When an item was created: the greater the index, the earlier.
    pub(crate) fn created(&self, collection: &str, index: u32) -> Moment {
        if let (Some(seasons), "reservations") = (&self.seasons, collection) {
            let seed = self.item_seed(collection, index).at("created");
            let back = seasons.back(index, self.size(collection), seed);
            return self.now.plus_seconds(-back - 1);
        }
        let slot = (YEARS * 365 * 86_400) / i64::from(self.size(collection).max(1));
        let within = self
            .item_seed(collection, index)
            .at("created")
            .seconds(slot);
        self.now
            .plus_seconds(-(slot * i64::from(index) + within) - 1)
    }

    /// The reservations in columns.
    pub(crate) fn columns(&self) -> &Columns {
        self.columns
            .get_or_init(|| Columns::read(self, self.size("reservations")))
    }

    pub(crate) fn reservation(&self, index: u32) -> Option<Reservation> {
        let stay = self.hotel.stay(self, "reservations", index)?;
        Some(stay.reservation())
    }

    /// The indexes of all items that were created between two instants.
    pub(crate) fn created_between(
        &self,
        collection: &str,
        start: Option<Moment>,
        end: Option<Moment>,
    ) -> Range<u32> {
        let size = self.size(collection);
        let behind = |later: &dyn Fn(Moment) -> bool| {
            let (mut low, mut high) = (0, size);
            while low < high {
                let middle = low + (high - low) / 2;
                if later(self.created(collection, middle)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            low
        };
        let first = end.map_or(0, |end| behind(&|created| created > end));
        let last = start.map_or(size, |start| behind(&|created| created >= start));
        first..last.max(first)
    }

    /// An item of a collection, with what requests have changed.
    pub(crate) fn item<'w>(
        &'w self,
        collection: &'w str,
        place: Place,
        entry: Option<&'w Entry>,
    ) -> Item<'w> {
        let stay = match place {
            Place::Base(index) => self.hotel.stay(self, collection, index),
            Place::Added(_) => None,
        };
        Item {
            world: self,
            collection,
            place,
            entry,
            stay,
        }
    }
}

/// An item: what is known of it beyond the types as which it is shown.
pub(crate) struct Item<'w> {
    world: &'w World,
    collection: &'w str,
    place: Place,
    entry: Option<&'w Entry>,
    stay: Option<Stay>,
}

impl Item<'_> {
    /// Where its values come from.
    pub(crate) fn seed(&self) -> Seed {
        match self.place {
            Place::Base(index) => self.world.item_seed(self.collection, index),
            Place::Added(Reverse(number)) => self.world.added_seed(self.collection, number),
        }
    }

    /// When it was created.
    pub(crate) fn created(&self) -> Moment {
        match self.place {
            Place::Base(index) => self.world.created(self.collection, index),
            Place::Added(_) => self
                .told("CreatedUtc")
                .and_then(|created| Moment::parse(created.as_text()?))
                .unwrap_or(self.world.now),
        }
    }

    pub(crate) fn id(&self) -> String {
        match (self.place, self.entry) {
            (Place::Base(index), _) => self.world.id(self.collection, index),
            (Place::Added(_), Some(entry)) => entry.id.clone(),
            (Place::Added(Reverse(number)), None) => {
                ids::free(self.world.added_seed(self.collection, number))
            }
        }
    }

    /// Whether a request created it: then nothing is invented that need not be.
    pub(crate) fn is_added(&self) -> bool {
        matches!(self.place, Place::Added(_))
    }

    /// What requests have said of a property.
    pub(crate) fn told(&self, property: &str) -> Option<&Json> {
        self.entry?.value(property)
    }

    /// What follows from the seed for a property, as far as the data set knows it; null if it has no value at present.
    pub(crate) fn known(&self, property: &str) -> Option<Json> {
        if property == "Id" {
            return Some(Json::text(self.id()));
        }
        let Place::Base(index) = self.place else {
            return None;
        };
        let told = match &self.stay {
            Some(stay) => stay.known(self.world, property),
            None => hotel::known(self.world, self.collection, index, property),
        };
        told.or_else(|| self.usual(property))
    }

    /// What all items have, if any.
    fn usual(&self, property: &str) -> Option<Json> {
        let active = || self.seed().at("active").percent(90);
        match property {
            "CreatedUtc" => Some(Json::text(self.created().to_string())),
            "UpdatedUtc" => {
                let age = self
                    .world
                    .now
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
