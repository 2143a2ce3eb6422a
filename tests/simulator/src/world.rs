//! What there is behind the service: collections of items that follow from the seed and their index, newest first.

use std::collections::HashMap;

use crate::contract::Contract;
use crate::draw::Seed;
use crate::hotel::{self, Hotel};
use crate::ids;
use crate::json::Json;
use crate::moment::Moment;

/// Items of a collection that is walked with a cursor.
const PAGED: u32 = 300;
/// Items of a collection that comes in one piece.
const UNPAGED: u32 = 20;
/// How far back the oldest items were created.
pub(crate) const YEARS: i64 = 3;

/// Everything that exists, none of it kept.
pub(crate) struct World {
    seed: Seed,
    now: Moment,
    hotel: Hotel,
    sizes: HashMap<String, u32>,
}

impl World {
    pub(crate) fn new(contract: &Contract, seed: u64, now: Moment, reservations: u32) -> Self {
        let hotel = Hotel::new(reservations);
        let listings = contract.calls.values().filter_map(|call| call.listing.as_ref());
        let size = |paged: bool| if paged { PAGED } else { UNPAGED };
        let mut sizes = HashMap::new();
        for listing in listings {
            let most = sizes.entry(listing.collection.clone()).or_insert(UNPAGED);
            *most = size(listing.paged).max(*most);
        }
        Self { seed: Seed::new(seed), now, hotel, sizes }
    }

    /// The seed of everything.
    pub(crate) fn seed(&self) -> Seed {
        self.seed
    }

    /// The instant at which the service stands still.
    pub(crate) fn now(&self) -> Moment {
        self.now
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
        let slot = (YEARS * 365 * 86_400) / i64::from(self.size(collection).max(1));
        let within = self.item_seed(collection, index).at("created").seconds(slot);
        self.now.plus_seconds(-(slot * i64::from(index) + within) - 1)
    }

    /// What is known of an item's property beyond its type; null if it has no such property at present.
    pub(crate) fn known(&self, collection: &str, index: u32, property: &str) -> Option<Json> {
        if property == "Id" {
            return Some(Json::text(self.id(collection, index)));
        }
        if let Some(value) = hotel::known(self, &self.hotel, collection, index, property) {
            return Some(value);
        }
        let seed = self.item_seed(collection, index);
        let created = self.created(collection, index);
        match property {
            "CreatedUtc" => Some(Json::text(created.to_string())),
            "UpdatedUtc" => {
                let age = self.now.seconds_since(created).min(60 * 86_400);
                Some(Json::text(created.plus_seconds(seed.at("updated").seconds(age)).to_string()))
            }
            "IsActive" => Some(Json::Bool(seed.at("active").percent(90))),
            "ActivityState" => Some(Json::text(if seed.at("active").percent(90) { "Active" } else { "Deleted" })),
            _ => None,
        }
    }
}
