//! Generates the items of a hotel other than reservations: services, rates, rooms and people.

use crate::base::json::Json;
use crate::data::charge;
use crate::data::dataset::{Dataset, YEARS};
use crate::data::money::{self, Money};
use crate::data::profile::Pricing;
use crate::data::stay::Stay;

/// Of each enterprise: stays, parking, breakfast.
const SERVICES: u32 = 3;
pub(super) const CATEGORIES: u32 = 6;
/// Rooms of a category at least.
const ROOMS: u32 = 15;
pub(super) const RATES: u32 = 5;
pub(super) const RATE_GROUPS: u32 = 2;
/// Products of each enterprise at least.
const PRODUCTS: u32 = 50;
pub(super) const SEGMENTS: u32 = 4;
pub(super) const AGES: u32 = 2;
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
const PRODUCT_NAMES: [&str; 5] = [
    "Breakfast",
    "Parking",
    "Late check-out",
    "Massage",
    "Dinner",
];

/// How much of everything there is.
pub(crate) struct Hotel {
    pub(super) reservations: u32,
    enterprises: u32,
    /// Rooms of each category.
    rooms: u32,
}

impl Hotel {
    pub(crate) fn new(reservations: u32, enterprises: u32) -> Self {
        // Enough for a night of an ordinary day: reservations last four nights on average.
        let days = u32::try_from(YEARS * 365).unwrap_or(1);
        let nights = u64::from(reservations) * 4;
        let categories = u64::from(enterprises) * u64::from(CATEGORIES) * u64::from(days);
        let usual = u32::try_from(nights * 3 / 2 / categories.max(1)).unwrap_or(u32::MAX);
        Self {
            reservations,
            enterprises,
            rooms: usual.max(ROOMS),
        }
    }

    pub(crate) fn enterprises(&self) -> u32 {
        self.enterprises
    }

    /// Rooms of each category.
    pub(crate) fn rooms(&self) -> u32 {
        self.rooms
    }

    /// Items of the collections that the data set knows.
    pub(crate) fn size(&self, collection: &str) -> Option<u32> {
        Some(match collection {
            "chains" => 1,
            "enterprises" => self.enterprises,
            "services" => self.enterprises * SERVICES,
            "resourceCategories" => self.enterprises * CATEGORIES,
            "resources" | "resourceCategoryAssignments" => {
                self.enterprises * CATEGORIES * self.rooms
            }
            "rates" => self.enterprises * RATES,
            "rateGroups" => self.enterprises * RATE_GROUPS,
            // A policy for each group of rates.
            "cancellationPolicies" => self.enterprises * RATE_GROUPS,
            "products" => self.enterprises * PRODUCTS,
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

pub(super) fn group_of(reservation: u32) -> u32 {
    reservation / 8 * 5 + GROUPS_OF_EIGHT[(reservation % 8) as usize]
}

/// The value of a property of anything but reservations; null if the item has none at present.
pub(crate) fn known(
    dataset: &Dataset,
    collection: &str,
    index: u32,
    property: &str,
) -> Option<Json> {
    let id = |collection: &str, index: u32| Some(Json::text(dataset.id(collection, index)));
    let enterprise = index % dataset.enterprises();
    let number = index / dataset.enterprises();
    let profile = dataset.profile(enterprise);
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
        ("enterprises", "TimeZoneIdentifier") => Some(Json::text(profile.zone.name())),
        ("enterprises", "Currencies") => Some(currencies(profile.place.currency)),
        ("enterprises", "Pricing") => Some(Json::text(match profile.place.pricing {
            Pricing::Gross => "Gross",
            Pricing::Net => "Net",
        })),
        (
            "enterprises",
            "LegalEnvironmentCode" | "AccommodationEnvironmentCode" | "AccountingEnvironmentCode",
        ) => Some(Json::text(profile.place.country)),
        ("enterprises", "TaxEnvironmentCode") => Some(Json::text(profile.place.environment)),
        ("enterprises", "DefaultLanguageCode") => Some(Json::text(profile.place.language)),
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
        // Rooms go out of order by requests alone.
        ("resources", "State") => {
            let states = ["Clean", "Dirty", "Inspected", "OutOfService"];
            let seed = dataset.item_seed(collection, index).at("state");
            Some(Json::text(*seed.pick(&states).unwrap_or(&states[0])))
        }
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
        ("products", "ServiceId") => id("services", enterprise + 2 * dataset.enterprises()),
        ("products", "Name" | "ShortName") => Some(Json::text(name(&PRODUCT_NAMES))),
        ("products", "Names" | "ShortNames") => Some(localized(name(&PRODUCT_NAMES))),
        ("products", "Price") => {
            let place = profile.place;
            let price = Money::of_price(place, money::product(place, number));
            Some(Json::Object(price.amount(place)))
        }
        ("cancellationPolicies", "RateGroupId") => id("rateGroups", index),
        ("cancellationPolicies", _) => policy(profile.place.currency, number, property),
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
            | "customers"
            | "products",
            "IsActive",
        ) => Some(Json::Bool(true)),
        ("addresses", "AccountId") => id("customers", index),
        ("customers", "AddressId") => id("addresses", index),
        ("tasks", "State") => {
            let open = dataset.item_seed(collection, index).at("state").percent(60);
            Some(Json::text(if open { "Open" } else { "Closed" }))
        }
        // They were kept for a week only.
        ("exports", "Status") => Some(Json::text("Expired")),
        ("exports", "Files") => Some(Json::List(Vec::new())),
        ("exports", "Filters") => Some(Json::Null),
        ("exports", "ExpiresUtc") => {
            let expires = dataset.created(collection, index).plus_seconds(7 * 86_400);
            Some(Json::text(expires.min(dataset.now()).to_string()))
        }
        ("customers", "MergeTargetId") | ("companies", "MergeTargetId" | "MotherCompanyId") => {
            Some(Json::Null)
        }
        _ => None,
    }
}

/// From a day before the start on, a cancellation costs the first night, or all of them.
pub(crate) fn policy(currency: &str, group: u32, property: &str) -> Option<Json> {
    Some(match property {
        "Applicability" => Json::text("Start"),
        "FeeExtent" | "FeeExtents" => Json::List(vec![Json::text("TimeUnits")]),
        "ApplicabilityOffset" => Json::text("P0M1DT0H0M0S"),
        "FeeMaximumTimeUnits" => charge::fee_nights(group).map_or(Json::Null, Json::number),
        "AbsoluteFee" => object(&[
            ("Currency", Json::text(currency)),
            ("Value", Json::number(0)),
        ]),
        "RelativeFee" => Json::number(1),
        "IsActive" => Json::Bool(true),
        _ => return None,
    })
}

fn category_of(dataset: &Dataset, resource: u32) -> u32 {
    resource % (dataset.enterprises() * CATEGORIES)
}

pub(super) fn enterprise_of_group(dataset: &Dataset, group: u32) -> u32 {
    dataset
        .item_seed("reservationGroups", group)
        .at("enterprise")
        .index(dataset.enterprises())
}

fn service_name(number: u32) -> &'static str {
    ["Stays", "Parking", "Breakfast"][number as usize % 3]
}

pub(super) fn object(members: &[(&str, Json)]) -> Json {
    Json::Object(
        members
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
    )
}

/// The one currency that a hotel takes.
fn currencies(code: &str) -> Json {
    let accepted = |code: &str, default: bool| {
        object(&[
            ("Currency", Json::text(code)),
            ("IsDefault", Json::Bool(default)),
            ("IsEnabled", Json::Bool(true)),
        ])
    };
    Json::List(vec![accepted(code, true)])
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
