//! Reservations: the properties of each follow from the seed and its index.

use crate::base::instant::Instant;
use crate::base::json::Json;
use crate::base::rng::Seed;
use crate::data::charge::{self, Charges};
use crate::data::dataset::Dataset;
use crate::data::hotel::{
    AGES, CATEGORIES, Hotel, RATES, SEGMENTS, enterprise_of_group, group_of, object,
};
use crate::data::money::{self, Money};

#[derive(Clone, Copy, PartialEq)]
enum State {
    Inquired,
    Requested,
    Optional,
    Confirmed,
    Started,
    Processed,
    Canceled,
}

/// The properties of a reservation that filters read.
pub(crate) struct Reservation {
    /// Created, updated, scheduled start and end, real start and end, cancelled.
    pub(crate) times: [Option<Instant>; 7],
    /// Indexes of the customer, the group, the enterprise, the service.
    pub(crate) ids: [u32; 4],
    /// Which of [`STATES`] it is in.
    pub(crate) state: u8,
}

/// The states of reservations by name.
pub(crate) const STATES: [&str; 7] = [
    "Inquired",
    "Requested",
    "Optional",
    "Confirmed",
    "Started",
    "Processed",
    "Canceled",
];

/// A reservation in short: its properties follow from this.
pub(crate) struct Stay {
    seed: Seed,
    index: u32,
    number: u64,
    group: u32,
    enterprise: u32,
    owner: u32,
    category: u32,
    resource: u32,
    state: State,
    created: Instant,
    updated: Instant,
    start: Instant,
    end: Instant,
    /// Checked in, checked out: as far as it has come to that.
    arrived: Option<Instant>,
    left: Option<Instant>,
    canceled: Option<Instant>,
    adults: u64,
    children: u64,
}

/// How many of the newest reservations begin on the present day, where it is not too late for that.
const ARRIVALS: u32 = 16;

impl Stay {
    pub(super) fn derive(dataset: &Dataset, hotel: &Hotel, index: u32) -> Self {
        let seed = dataset.item_seed("reservations", index);
        let group = group_of(index);
        let enterprise = enterprise_of_group(dataset, group);
        let owner = dataset
            .item_seed("reservationGroups", group)
            .at("owner")
            .index(hotel.size("customers").unwrap_or(1));
        let category = enterprise + dataset.enterprises() * seed.at("category").index(CATEGORIES);
        let resource =
            category + dataset.enterprises() * CATEGORIES * seed.at("room").index(hotel.rooms());

        let now = dataset.now();
        let created = dataset.created("reservations", index);
        // Most are booked shortly before they begin.
        let lead = seed.at("lead").seconds(200) * seed.at("lead again").seconds(100) / 100;
        // Guests come at three and leave at eleven, by the clock of the hotel.
        let zone = &dataset.profile(enterprise).zone;
        let mut first_day = zone.day(created) + lead;
        // At least one guest arrives today, in a small data set too.
        if index < ARRIVALS && zone.at(zone.day(now), 15) > now {
            first_day = zone.day(now);
        }
        if zone.at(first_day, 15) <= created {
            first_day += 1;
        }
        let start = zone.at(first_day, 15);
        let end = zone.at(first_day + 1 + seed.at("nights").seconds(7), 11);

        let roll = seed.at("state").below(100);
        let state = match roll {
            0..12 => State::Canceled,
            _ if end <= now => State::Processed,
            _ if start <= now => State::Started,
            12..16 => State::Optional,
            16..18 => State::Inquired,
            18..20 => State::Requested,
            _ => State::Confirmed,
        };
        let within = |label: &str, from: Instant, to: Instant| {
            from.plus_seconds(seed.at(label).seconds(to.seconds_since(from)))
        };
        let arrived = matches!(state, State::Started | State::Processed)
            .then(|| within("arrived", start, start.plus_seconds(8 * 3_600).min(now)));
        let left =
            (state == State::Processed).then(|| within("left", end.plus_seconds(-4 * 3_600), end));
        // Some change their minds at the last moment.
        let canceled = (state == State::Canceled).then(|| {
            let last = start.min(now);
            let from = if seed.at("late").percent(25) {
                created.max(last.plus_seconds(-charge::FREE_UNTIL))
            } else {
                created
            };
            within("canceled", from, last)
        });
        let updated = canceled
            .or(left)
            .or(arrived)
            .unwrap_or_else(|| within("updated", created, now));
        Self {
            seed,
            index,
            number: 1_000_000 + u64::from(hotel.reservations - index),
            group,
            enterprise,
            owner,
            category,
            resource,
            state,
            created,
            updated,
            start,
            end,
            arrived,
            left,
            canceled,
            adults: 1 + seed.at("adults").below(2),
            children: seed.at("children").below(5).saturating_sub(2),
        }
    }

    pub(crate) fn reservation(&self) -> Reservation {
        Reservation {
            times: [
                Some(self.created),
                Some(self.updated),
                Some(self.start),
                Some(self.end),
                self.arrived,
                self.left,
                self.canceled,
            ],
            ids: [self.owner, self.group, self.enterprise, self.enterprise],
            state: self.state as u8,
        }
    }

    /// The index of the category that it takes a room of, if it takes one.
    pub(crate) fn takes(&self) -> Option<u32> {
        matches!(
            self.state,
            State::Confirmed | State::Started | State::Processed | State::Optional
        )
        .then_some(self.category)
    }

    /// The local days of its nights.
    pub(crate) fn days(&self, dataset: &Dataset) -> std::ops::Range<i64> {
        let first = self.first_day(dataset);
        first..first + self.nights(dataset)
    }

    pub(crate) fn index(&self) -> u32 {
        self.index
    }

    pub(crate) fn enterprise(&self) -> u32 {
        self.enterprise
    }

    /// When the guests left, as far as they have.
    pub(crate) fn left(&self) -> Option<Instant> {
        self.left
    }

    fn first_day(&self, dataset: &Dataset) -> i64 {
        dataset.profile(self.enterprise).zone.day(self.start)
    }

    pub(crate) fn nights(&self, dataset: &Dataset) -> i64 {
        let zone = &dataset.profile(self.enterprise).zone;
        zone.day(self.end) - self.first_day(dataset)
    }

    /// When it was cancelled, if it was.
    pub(crate) fn canceled(&self) -> Option<Instant> {
        self.canceled
    }

    pub(super) fn adults(&self) -> u64 {
        self.adults
    }

    /// The charges of the reservation; nothing if it has no bill.
    pub(super) fn charges(&self, dataset: &Dataset) -> Option<Charges> {
        let place = dataset.profile(self.enterprise).place;
        match (self.state, self.canceled) {
            (State::Confirmed | State::Started | State::Processed, _) => {
                Some(Charges::of_stay(self.seed, place, self.nights(dataset)))
            }
            (_, Some(canceled)) if charge::is_late(self.start, canceled) => {
                Some(Charges::of_late_cancellation())
            }
            _ => None,
        }
    }

    /// The number of its rate among those of the hotel.
    pub(crate) fn rate(&self) -> u32 {
        self.seed.at("rate").index(RATES)
    }

    /// The local day on which a night begins, and what it costs.
    pub(crate) fn night(&self, dataset: &Dataset, night: i64) -> (i64, Money) {
        let place = dataset.profile(self.enterprise).place;
        let day = self.first_day(dataset) + night;
        let category = self.category / dataset.enterprises();
        let price = money::price(place, self.rate(), category, day);
        (day, Money::of_price(place, price))
    }

    /// The total of all charges.
    pub(crate) fn total(&self, dataset: &Dataset) -> Money {
        let charges = self.charges(dataset);
        let charges = charges
            .into_iter()
            .flat_map(|charges| (0..charges.count()).filter_map(move |number| charges.nth(number)));
        let amounts = charges.map(|charge| charge.money(dataset, self));
        amounts.fold(Money::untaxed(0), Money::plus)
    }

    /// The value of a property in the data set; null if the reservation has none at present.
    pub(crate) fn known(&self, dataset: &Dataset, property: &str) -> Option<Json> {
        let id = |collection: &str, index: u32| Json::text(dataset.id(collection, index));
        let time = |instant: Instant| Json::text(instant.to_string());
        let maybe = |instant: Option<Instant>| instant.map_or(Json::Null, time);
        let some = |label: &str, percent: u64, collection: &str| {
            let seed = self.seed.at(label);
            if seed.percent(percent) {
                Json::text(dataset.some_id(collection, seed.at("which")))
            } else {
                Json::Null
            }
        };
        Some(match property {
            "EnterpriseId" => id("enterprises", self.enterprise),
            "ServiceId" => id("services", self.enterprise),
            "AccountId" | "OwnerId" | "CustomerId" => id("customers", self.owner),
            "AccountType" => Json::text("Customer"),
            "CompanionIds" => Json::List(vec![id("customers", self.owner)]),
            "GroupId" => id("reservationGroups", self.group),
            "Number" => Json::text(self.number.to_string()),
            "State" => Json::text(self.state.name()),
            "CreatedUtc" => time(self.created),
            "UpdatedUtc" => time(self.updated),
            "CancelledUtc" => maybe(self.canceled),
            "CancellationReason" if self.canceled.is_none() => Json::Null,
            "ReleasedUtc" => {
                maybe((self.state == State::Optional).then(|| self.start.day_at(-1, 12)))
            }
            "StartUtc" => time(self.arrived.unwrap_or(self.start).min(self.start)),
            "EndUtc" | "ScheduledEndUtc" => time(self.end),
            "ScheduledStartUtc" => time(self.start),
            "ActualStartUtc" => maybe(self.arrived),
            "ActualEndUtc" => maybe(self.left),
            "RateId" => id(
                "rates",
                self.enterprise + dataset.enterprises() * self.rate(),
            ),
            "RequestedResourceCategoryId" | "RequestedCategoryId" => {
                id("resourceCategories", self.category)
            }
            "AssignedResourceId" | "AssignedSpaceId" if self.takes().is_some() => {
                id("resources", self.resource)
            }
            "AssignedResourceId" | "AssignedSpaceId" => Json::Null,
            "BusinessSegmentId" => id(
                "businessSegments",
                self.enterprise + dataset.enterprises() * self.seed.at("segment").index(SEGMENTS),
            ),
            "PartnerCompanyId" | "CompanyId" => some("partner", 15, "companies"),
            "TravelAgencyId" => some("agency", 20, "companies"),
            "AdultCount" => Json::number(self.adults),
            "ChildCount" => Json::number(self.children),
            "PersonCounts" => self.persons(dataset),
            "AvailabilityBlockId" => some("block", 5, "availabilityBlocks"),
            "VoucherId" => some("voucher", 5, "vouchers"),
            "CreditCardId" => some("card", 50, "creditCards"),
            "BookerId" => some("booker", 10, "customers"),
            "ChannelNumber" => {
                if self.seed.at("channel").percent(40) {
                    Json::text(format!("CH-{:08}", self.index))
                } else {
                    Json::Null
                }
            }
            _ => return None,
        })
    }

    fn persons(&self, dataset: &Dataset) -> Json {
        let counts = [self.adults, self.children];
        let persons = (0..AGES)
            .zip(counts)
            .filter(|(_, count)| *count > 0)
            .map(|(age, count)| {
                let id = dataset.id(
                    "ageCategories",
                    self.enterprise + dataset.enterprises() * age,
                );
                object(&[
                    ("AgeCategoryId", Json::text(id)),
                    ("Count", Json::number(count)),
                ])
            });
        Json::List(persons.collect())
    }
}

impl State {
    fn name(self) -> &'static str {
        STATES[self as usize]
    }
}
