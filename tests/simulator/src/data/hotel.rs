//! The data set: reservations over some years, and the enterprises, services, rates, rooms and people that they refer to.

use crate::base::instant::Instant;
use crate::base::json::Json;
use crate::base::rng::Seed;
use crate::data::dataset::Dataset;
use crate::data::reference::taxes;

/// Of each enterprise: stays, parking, breakfast.
const SERVICES: u32 = 3;
const CATEGORIES: u32 = 6;
const ROOMS: u32 = 15;
const RATES: u32 = 5;
const RATE_GROUPS: u32 = 2;
const SEGMENTS: u32 = 4;
const AGES: u32 = 2;
const COMPANIES: u32 = 60;

/// The place of each of eight reservations in a row among the groups.
const GROUPS_OF_EIGHT: [u32; 8] = [0, 1, 2, 2, 3, 4, 4, 4];

const NAMES: [&str; 3] = ["Harbour House", "Old Mill Hotel", "Station Rooms"];
const CATEGORY_NAMES: [&str; 6] = ["Single", "Double", "Twin", "Family", "Studio", "Suite"];
const SEGMENT_NAMES: [&str; 4] = ["Leisure", "Corporate", "Groups", "Events"];
const RATE_NAMES: [&str; 5] = [
    "Flexible",
    "Breakfast included",
    "Advance",
    "Long stay",
    "Corporate",
];

/// How much of everything there is.
pub(crate) struct Hotel {
    reservations: u32,
    enterprises: u32,
}

impl Hotel {
    pub(crate) fn new(reservations: u32, enterprises: u32) -> Self {
        Self {
            reservations,
            enterprises,
        }
    }

    pub(crate) fn enterprises(&self) -> u32 {
        self.enterprises
    }

    /// Items of the collections that the data set knows.
    pub(crate) fn size(&self, collection: &str) -> Option<u32> {
        Some(match collection {
            "chains" => 1,
            "enterprises" => self.enterprises,
            "services" => self.enterprises * SERVICES,
            "resourceCategories" => self.enterprises * CATEGORIES,
            "resources" | "resourceCategoryAssignments" => self.enterprises * CATEGORIES * ROOMS,
            "rates" => self.enterprises * RATES,
            "rateGroups" => self.enterprises * RATE_GROUPS,
            "businessSegments" => self.enterprises * SEGMENTS,
            "ageCategories" => self.enterprises * AGES,
            "companies" => COMPANIES,
            "customers" | "addresses" => (self.reservations / 3).max(200),
            "reservations" => self.reservations,
            "reservationGroups" => self
                .reservations
                .checked_sub(1)
                .map_or(0, |last| group_of(last) + 1),
            _ => return None,
        })
    }

    /// The reservation with this index, if the collection is theirs.
    pub(crate) fn stay(&self, dataset: &Dataset, collection: &str, index: u32) -> Option<Stay> {
        (collection == "reservations").then(|| Stay::derive(dataset, self, index))
    }
}

fn group_of(reservation: u32) -> u32 {
    reservation / 8 * 5 + GROUPS_OF_EIGHT[(reservation % 8) as usize]
}

/// What the data set says of a property of anything but reservations; null if the item has no such thing at present.
pub(crate) fn known(
    dataset: &Dataset,
    collection: &str,
    index: u32,
    property: &str,
) -> Option<Json> {
    let id = |collection: &str, index: u32| Some(Json::text(dataset.id(collection, index)));
    let enterprise = index % dataset.enterprises();
    let number = index / dataset.enterprises();
    let name = |names: &[&str]| {
        names
            .get(number as usize % names.len().max(1))
            .copied()
            .unwrap_or_default()
            .to_owned()
    };
    match (collection, property) {
        (_, "ChainId") => id("chains", 0),
        ("enterprises", "EnterpriseId") => id("enterprises", index),
        ("enterprises", "Name") => {
            let name = NAMES[enterprise as usize % NAMES.len()];
            let further = enterprise as usize / NAMES.len();
            Some(Json::text(if further == 0 {
                name.to_owned()
            } else {
                format!("{name} {}", further + 1)
            }))
        }
        ("enterprises", "ShortName") => Some(Json::text(format!("HOTEL{}", index + 1))),
        ("enterprises", "ChainName") => Some(Json::text("Three Houses")),
        ("enterprises", "LinkedUtc") => {
            Some(Json::text(dataset.created(collection, index).to_string()))
        }
        // All year in UTC, so that days begin at midnight.
        ("enterprises", "TimeZoneIdentifier") => Some(Json::text("Atlantic/Reykjavik")),
        ("enterprises", "Currencies") => Some(currencies()),
        (
            "enterprises",
            "LegalEnvironmentCode" | "AccommodationEnvironmentCode" | "AccountingEnvironmentCode",
        ) => Some(Json::text("IS")),
        ("enterprises", "TaxEnvironmentCode") => Some(Json::text(taxes::HOTEL)),
        ("enterprises", "DefaultLanguageCode") => Some(Json::text("en-US")),
        ("enterprises", "IsPortfolio") => Some(Json::Bool(false)),
        ("services", "Data") => Some(service_data(number)),
        ("services", "Type") => Some(Json::text(match number {
            2 => "Orderable",
            _ => "Reservable",
        })),
        ("services", "Name") => Some(Json::text(service_name(number))),
        ("services", "Names") => Some(localized(service_name(number))),
        ("resources" | "services" | "resourceCategories" | "reservationGroups", "EnterpriseId") => {
            let enterprise = if collection == "reservationGroups" {
                enterprise_of_group(dataset, index)
            } else {
                enterprise
            };
            id("enterprises", enterprise)
        }
        ("rates" | "rateGroups" | "businessSegments" | "ageCategories", "EnterpriseId") => {
            id("enterprises", enterprise)
        }
        (
            "resourceCategories" | "rates" | "rateGroups" | "businessSegments" | "ageCategories",
            "ServiceId",
        ) => id("services", enterprise),
        ("resourceCategories", "Names" | "ShortNames") => Some(localized(name(&CATEGORY_NAMES))),
        ("resourceCategories", "Name") => Some(Json::text(name(&CATEGORY_NAMES))),
        ("resourceCategories", "Type") => Some(Json::text("Room")),
        ("resourceCategories", "Capacity") => Some(Json::number(number % 4 + 1)),
        ("resourceCategories", "Ordering") => Some(Json::number(number)),
        ("resources", "Name") => Some(Json::text(format!(
            "{}{:02}",
            number / 10 + 1,
            number % 10 + 1
        ))),
        ("resources", "ParentResourceId") => Some(Json::Null),
        ("resourceCategoryAssignments", "ResourceId") => id("resources", index),
        ("resourceCategoryAssignments", "CategoryId") => {
            id("resourceCategories", category_of(dataset, index))
        }
        ("rates", "GroupId") => id(
            "rateGroups",
            enterprise + dataset.enterprises() * (number % RATE_GROUPS),
        ),
        ("rates", "BaseRateId") => {
            if number == 0 {
                Some(Json::Null)
            } else {
                id("rates", enterprise)
            }
        }
        ("rates", "IsBaseRate" | "IsDefault") => Some(Json::Bool(number == 0)),
        ("rates", "Name" | "ShortName") => Some(Json::text(name(&RATE_NAMES))),
        ("rates", "Names") => Some(localized(name(&RATE_NAMES))),
        ("businessSegments", "Name") => Some(Json::text(name(&SEGMENT_NAMES))),
        ("ageCategories", "Classification") => {
            Some(Json::text(if number == 0 { "Adult" } else { "Child" }))
        }
        ("ageCategories", "Names") => {
            Some(localized(if number == 0 { "Adults" } else { "Children" }))
        }
        ("ageCategories", "MinimalAge") => Some(Json::number(if number == 0 { 13 } else { 2 })),
        ("ageCategories", "MaximalAge") => Some(if number == 0 {
            Json::Null
        } else {
            Json::number(12)
        }),
        (
            "enterprises"
            | "services"
            | "resources"
            | "resourceCategories"
            | "resourceCategoryAssignments"
            | "rates"
            | "rateGroups"
            | "businessSegments"
            | "ageCategories"
            | "customers",
            "IsActive",
        ) => Some(Json::Bool(true)),
        ("addresses", "AccountId") => id("customers", index),
        ("customers", "AddressId") => id("addresses", index),
        ("tasks", "State") => {
            let open = dataset.item_seed(collection, index).at("state").percent(60);
            Some(Json::text(if open { "Open" } else { "Closed" }))
        }
        ("customers", "MergeTargetId") | ("companies", "MergeTargetId" | "MotherCompanyId") => {
            Some(Json::Null)
        }
        _ => None,
    }
}

fn category_of(dataset: &Dataset, resource: u32) -> u32 {
    resource % (dataset.enterprises() * CATEGORIES)
}

fn enterprise_of_group(dataset: &Dataset, group: u32) -> u32 {
    dataset
        .item_seed("reservationGroups", group)
        .at("enterprise")
        .index(dataset.enterprises())
}

fn service_name(number: u32) -> &'static str {
    ["Stays", "Parking", "Breakfast"][number as usize % 3]
}

fn object(members: &[(&str, Json)]) -> Json {
    Json::Object(
        members
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
    )
}

fn currencies() -> Json {
    let accepted = |code: &str, default: bool| {
        object(&[
            ("Currency", Json::text(code)),
            ("IsDefault", Json::Bool(default)),
            ("IsEnabled", Json::Bool(true)),
        ])
    };
    Json::List(vec![
        accepted("EUR", true),
        accepted("USD", false),
        accepted("GBP", false),
    ])
}

fn service_data(number: u32) -> Json {
    if number == 2 {
        let promotions = [
            "BeforeCheckIn",
            "AfterCheckIn",
            "DuringStay",
            "BeforeCheckOut",
            "AfterCheckOut",
            "DuringCheckOut",
        ];
        let promotions: Vec<_> = promotions
            .iter()
            .map(|name| (*name, Json::Bool(true)))
            .collect();
        return object(&[
            ("Discriminator", Json::text("Additional")),
            ("Value", object(&[("Promotions", object(&promotions))])),
        ]);
    }
    let bookable = object(&[
        ("StartOffset", Json::text("P0M0DT15H0M0S")),
        ("EndOffset", Json::text("P0M0DT11H0M0S")),
        ("OccupancyStartOffset", Json::text("P0M0DT0H0M0S")),
        ("OccupancyEndOffset", Json::text("P0M0DT0H0M0S")),
        ("TimeUnit", Json::text("Day")),
        ("TimeUnitPeriod", Json::text("Day")),
    ]);
    object(&[
        ("Discriminator", Json::text("Bookable")),
        ("Value", bookable),
    ])
}

fn localized(text: impl Into<String>) -> Json {
    object(&[("en-US", Json::text(text))])
}

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

/// What filters ask of a reservation.
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

/// A reservation in short: what its properties are told from.
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

impl Stay {
    fn derive(dataset: &Dataset, hotel: &Hotel, index: u32) -> Self {
        let seed = dataset.item_seed("reservations", index);
        let group = group_of(index);
        let enterprise = enterprise_of_group(dataset, group);
        let owner = dataset
            .item_seed("reservationGroups", group)
            .at("owner")
            .index(hotel.size("customers").unwrap_or(1));
        let category = enterprise + dataset.enterprises() * seed.at("category").index(CATEGORIES);
        let resource = category + dataset.enterprises() * CATEGORIES * seed.at("room").index(ROOMS);

        let now = dataset.now();
        let created = dataset.created("reservations", index);
        // Most are booked shortly before they begin.
        let lead = seed.at("lead").seconds(200) * seed.at("lead again").seconds(100) / 100;
        let same_day = created.day_at(lead, 15);
        let start = if same_day > created {
            same_day
        } else {
            created.day_at(lead + 1, 15)
        };
        let end = start.day_at(1 + seed.at("nights").seconds(7), 11);

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
        let canceled =
            (state == State::Canceled).then(|| within("canceled", created, start.min(now)));
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

    /// What the data set says of a property; null if the reservation has no such thing at present.
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
        let held = matches!(
            self.state,
            State::Confirmed | State::Started | State::Processed | State::Optional
        );
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
            "CancellationReason" => {
                if self.canceled.is_some() {
                    return None;
                } else {
                    Json::Null
                }
            }
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
                self.enterprise + dataset.enterprises() * self.seed.at("rate").index(RATES),
            ),
            "RequestedResourceCategoryId" | "RequestedCategoryId" => {
                id("resourceCategories", self.category)
            }
            "AssignedResourceId" | "AssignedSpaceId" if held => id("resources", self.resource),
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
