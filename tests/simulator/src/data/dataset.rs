//! The data set: collections of items, newest first. Each item follows from the seed and its index.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::base::ids;
use crate::base::instant::Instant;
use crate::base::rng::Seed;
use crate::contract::Contract;
use crate::data::column_index::ColumnIndex;
use crate::data::hotel::Hotel;
use crate::data::ledger::Ledger;
use crate::data::profile::Profile;
use crate::data::seasons::{Season, Seasons};
use crate::data::stay::Reservation;

/// Items of a collection that is walked with a cursor.
const PAGED: u32 = 300;
/// Items of a collection that comes in one piece.
const UNPAGED: u32 = 20;
/// How far back the oldest items were created.
pub(crate) const YEARS: i64 = 3;

/// The most seconds between the creation and the last change of an item. Reservations follow other
/// rules.
pub(crate) const LAST_CHANGE: i64 = 60 * 86_400;

/// Everything that exists, none of it kept.
pub(crate) struct Dataset {
    seed: Seed,
    now: Instant,
    hotel: Hotel,
    /// At least one.
    profiles: Vec<Profile>,
    /// When reservations are made; evenly if there is nothing here.
    seasons: Option<Seasons>,
    sizes: HashMap<String, u32>,
    /// Read when a request first asks for some of the reservations.
    columns: OnceLock<ColumnIndex>,
    ledger: OnceLock<Ledger>,
}

/// The size of a data set, and what it follows from.
#[derive(Clone)]
pub(crate) struct Extent {
    pub(crate) seed: u64,
    pub(crate) reservations: u32,
    pub(crate) enterprises: u32,
    /// Where the hotels are, from the first on and then again from the start.
    pub(crate) profiles: Vec<Profile>,
    pub(crate) seasons: Vec<Season>,
}

impl Dataset {
    pub(crate) fn new(contract: &Contract, now: Instant, extent: &Extent) -> Self {
        let hotel = Hotel::new(extent.reservations, extent.enterprises);
        let mut profiles = extent.profiles.clone();
        if profiles.is_empty() {
            profiles = Profile::usual(extent.enterprises);
        }
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
            profiles,
            seasons: (!extent.seasons.is_empty())
                .then(|| Seasons::new(&extent.seasons, now, seconds)),
            sizes,
            columns: OnceLock::new(),
            ledger: OnceLock::new(),
        }
    }

    /// The hotel's own data.
    pub(crate) fn hotel(&self) -> &Hotel {
        &self.hotel
    }

    /// Where a hotel is.
    pub(crate) fn profile(&self, enterprise: u32) -> &Profile {
        &self.profiles[enterprise as usize % self.profiles.len()]
    }

    /// The seed of everything.
    pub(crate) fn seed(&self) -> Seed {
        self.seed
    }

    /// The fixed instant that the data set is generated for.
    pub(crate) fn now(&self) -> Instant {
        self.now
    }

    /// How many enterprises there are.
    pub(crate) fn enterprises(&self) -> u32 {
        self.hotel.enterprises()
    }

    /// How many items a collection has.
    pub(crate) fn size(&self, collection: &str) -> u32 {
        let generic = || self.sizes.get(collection).copied().unwrap_or(PAGED);
        match collection {
            "orderItems" | "bills" | "payments" => self.ledger().size(collection),
            _ => self.hotel.size(collection),
        }
        .unwrap_or_else(generic)
    }

    /// The seed of an item.
    pub(crate) fn item_seed(&self, collection: &str, index: u32) -> Seed {
        self.seed.at(collection).nth(u64::from(index))
    }

    /// The seed of an item that requests have added, by its number.
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
    pub(crate) fn created(&self, collection: &str, index: u32) -> Instant {
        if let (Some(seasons), "reservations") = (&self.seasons, collection) {
            let seed = self.item_seed(collection, index).at("created");
            let back = seasons.back(index, self.size(collection), seed);
            return self.now.plus_seconds(-back - 1);
        }
        if matches!(collection, "orderItems" | "bills" | "payments")
            && let Some((reservation, _)) = self.ledger().reservation(collection, index)
        {
            let left = |index| self.hotel.stay(self, "reservations", index)?.left();
            return match collection {
                "payments" => left(reservation).unwrap_or(self.now),
                _ => self.created("reservations", reservation),
            };
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
    pub(crate) fn column_index(&self) -> &ColumnIndex {
        self.columns
            .get_or_init(|| ColumnIndex::read(self, self.size("reservations")))
    }

    /// Positions of the items that are derived from reservations.
    pub(crate) fn ledger(&self) -> &Ledger {
        self.ledger
            .get_or_init(|| Ledger::read(self, self.column_index()))
    }

    /// Whether the guests of a reservation have come and not left, as the seed makes it.
    pub(crate) fn is_in_house(&self, index: u32) -> bool {
        self.column_index().is_in_house(index)
    }

    pub(crate) fn reservation(&self, index: u32) -> Option<Reservation> {
        let stay = self.hotel.stay(self, "reservations", index)?;
        Some(stay.reservation())
    }

    /// The indexes of all items that were created between two instants.
    pub(crate) fn created_between(
        &self,
        collection: &str,
        start: Option<Instant>,
        end: Option<Instant>,
    ) -> Range<u32> {
        let size = self.size(collection);
        let behind = |later: &dyn Fn(Instant) -> bool| {
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
}
