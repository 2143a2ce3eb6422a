//! Time units: prices and availability, one value for each day of a service.

use mews_schema::Property;

use crate::contract::Call;
use crate::generate::Generator;
use crate::json::{Json, Object};
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::state::{Change, Place};

/// Units that a request may span: an answer has a value for each.
const MOST: i64 = 1_000;
const DAY: i64 = 86_400;
/// Rooms of a category that can be free.
const ROOMS: i64 = 15;

/// The first and the last unit that something is about, as days.
#[derive(Clone, Copy)]
struct Span {
    first: Moment,
    units: i64,
}

impl Span {
    /// The starts of all its units.
    fn starts(self) -> impl Iterator<Item = Moment> {
        (0..self.units).map(move |unit| self.first.plus_seconds(unit * DAY))
    }
}

/// That every time unit that a request names begins when units do: services here go by days, and days begin at midnight UTC.
pub(crate) fn check(body: &Object) -> Result<(), Refusal> {
    check_members(body, "")
}

fn check_members(members: &Object, path: &str) -> Result<(), Refusal> {
    for (name, value) in members {
        let path = format!("{path}{name}");
        match value {
            Json::Object(inner) if name.ends_with("TimeUnitStartUtc") => {
                check_start(inner.get("Value"), &format!("{path}.Value"))?;
            }
            Json::Object(inner) => check_members(inner, &format!("{path}."))?,
            Json::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Json::Object(inner) = item {
                        check_members(inner, &format!("{path}[{index}]."))?;
                    }
                }
            }
            _ if name.ends_with("TimeUnitStartUtc") => check_start(Some(value), &path)?,
            _ => {}
        }
    }
    let end = format!("{path}LastTimeUnitStartUtc");
    match span(members) {
        Some(span) if span.units < 1 => {
            Err(Refusal::property(&end, "lies before the first time unit"))
        }
        Some(span) if span.units > MOST => {
            let message = format!("lies more than {MOST} time units behind the first");
            Err(Refusal::property(&end, message))
        }
        _ => Ok(()),
    }
}

fn check_start(value: Option<&Json>, path: &str) -> Result<(), Refusal> {
    let time = value.and_then(|value| Moment::parse(value.as_text()?));
    match time {
        Some(time) if time != time.day_at(0, 0) => Err(Refusal::property(
            path,
            "is not the start of a time unit of the service: its days begin at midnight UTC",
        )),
        _ => Ok(()),
    }
}

fn span(members: &Object) -> Option<Span> {
    let time = |name: &str| Moment::parse(members.get(name)?.as_text()?);
    let first = time("FirstTimeUnitStartUtc")?;
    let last = time("LastTimeUnitStartUtc")?;
    Some(Span {
        first,
        units: last.seconds_since(first).div_euclid(DAY) + 1,
    })
}

/// A value that a request has set for some units.
#[derive(Clone, Debug)]
pub(crate) struct Level {
    /// What it is the price or the availability of.
    pub(crate) subject: String,
    /// The id of the rate, product or service whose it is.
    pub(crate) item: String,
    first: Moment,
    last: Moment,
    /// Nothing takes back what was set before.
    value: Option<String>,
}

fn price_of(item: &str, category: &str) -> String {
    format!("price {} {}", item.to_lowercase(), category.to_lowercase())
}

fn adjustment_of(category: &str) -> String {
    format!("adjustment {}", category.to_lowercase())
}

/// What writes about time units set; nothing for other operations.
pub(crate) fn levels(call: &Call, body: &Object) -> Vec<Change> {
    let (list, item) = match call.path.as_str() {
        "rates/updatePrice" => ("PriceUpdates", body.get("RateId")),
        "products/updatePrice" => ("PriceUpdates", body.get("ProductId")),
        "services/updateAvailability" => ("AvailabilityUpdates", body.get("ServiceId")),
        _ => return Vec::new(),
    };
    let item = item.and_then(Json::as_text).unwrap_or_default();
    let Some(Json::List(updates)) = body.get(list) else {
        return Vec::new();
    };
    let change = |update: &Json| {
        let members = update.as_object()?;
        let text = |name: &str| members.get(name).and_then(Json::as_text);
        let time = |name: &str| text(name).and_then(Moment::parse);
        let (subject, value) = if list == "AvailabilityUpdates" {
            let value = update.at("UnitCountAdjustment.Value").clone();
            (adjustment_of(text("ResourceCategoryId")?), value)
        } else {
            let category = text("CategoryId").unwrap_or_default();
            (price_of(item, category), update.get("Value").clone())
        };
        let value = match value {
            Json::Number(digits) => Some(digits),
            _ => None,
        };
        // An end that is left open reaches as far as requests can ask.
        let open = Moment::parse("9999-01-01T00:00:00Z")?;
        Some(Change::Level(Level {
            subject,
            item: item.to_lowercase(),
            first: time("FirstTimeUnitStartUtc").unwrap_or(Moment::parse("0001-01-01T00:00:00Z")?),
            last: time("LastTimeUnitStartUtc").unwrap_or(open),
            value,
        }))
    };
    updates.iter().filter_map(change).collect()
}

/// A property of an answer that has a value for each time unit; nothing if it is another one.
pub(crate) fn property(
    generator: &Generator<'_>,
    body: &Object,
    property: &Property,
) -> Option<Json> {
    let units = Units {
        generator,
        body,
        span: span(body)?,
    };
    let list = |items: Vec<Json>| Some(Json::List(items));
    match property.name.as_str() {
        "TimeUnitStartsUtc" | "DatesUtc" => {
            let starts = units.span.starts();
            list(starts.map(|start| Json::text(start.to_string())).collect())
        }
        "CategoryAvailabilities" => list(units.of_categories(|category| {
            vec![
                ("CategoryId", Json::text(category)),
                ("Availabilities", units.availabilities(category)),
                ("Adjustments", units.adjustments(category)),
            ]
        })),
        "ResourceCategoryAvailabilities" => list(units.of_categories(|category| {
            vec![
                ("ResourceCategoryId", Json::text(category)),
                ("Metrics", units.metrics(category)),
            ]
        })),
        "BasePrices" => Some(units.prices(units.item(), "", false)),
        "BaseAmountPrices" => Some(units.prices(units.item(), "", true)),
        "CategoryPrices" => list(units.of_categories(|category| {
            vec![
                ("CategoryId", Json::text(category)),
                ("Prices", units.prices(units.item(), category, false)),
                ("AmountPrices", units.prices(units.item(), category, true)),
            ]
        })),
        "AgeCategoryPrices" | "CategoryAdjustments" | "AgeCategoryAdjustments" => list(Vec::new()),
        "Currency" => Some(Json::text("EUR")),
        _ => None,
    }
}

struct Units<'u, 'g> {
    generator: &'u Generator<'g>,
    body: &'u Object,
    span: Span,
}

impl Units<'_, '_> {
    /// The id of the rate or product that is asked for.
    fn item(&self) -> &str {
        let id = self
            .body
            .get("RateId")
            .or_else(|| self.body.get("ProductId"));
        id.and_then(Json::as_text).unwrap_or_default()
    }

    /// The service that is asked for, or that the rate belongs to.
    fn service(&self) -> Option<String> {
        if let Some(service) = self.body.get("ServiceId").and_then(Json::as_text) {
            return Some(service.to_lowercase());
        }
        let place = self.generator.find("rates", self.item())?;
        let rate = self.generator.at("rates", place);
        let service = self.generator.item_property(&rate, "Rate", "ServiceId");
        service.as_text().map(str::to_lowercase)
    }

    /// An object for each category of the service.
    fn of_categories<'m>(&self, members: impl Fn(&str) -> Vec<(&'m str, Json)>) -> Vec<Json> {
        let Some(service) = self.service() else {
            return Vec::new();
        };
        let collection = "resourceCategories";
        let generator = self.generator;
        let added = generator.state.overlay(collection);
        let added = added.into_iter().flat_map(|added| added.added_behind(None));
        let base = (0..generator.world.size(collection)).map(Place::Base);
        let ty = generator.contract.shown_as(collection).unwrap_or_default();
        added
            .chain(base)
            .filter(|place| !generator.is_gone(collection, *place))
            .map(|place| generator.at(collection, place))
            .filter(|item| {
                let of = generator.item_property(item, ty, "ServiceId");
                let active = generator.item_property(item, ty, "IsActive");
                of.as_text()
                    .is_some_and(|of| of.eq_ignore_ascii_case(&service))
                    && active != Json::Bool(false)
            })
            .map(|item| {
                let members = members(&item.id());
                Json::Object(
                    members
                        .into_iter()
                        .map(|(name, value)| (name.to_owned(), value))
                        .collect(),
                )
            })
            .collect()
    }

    fn each(&self, value: impl Fn(Moment) -> Json) -> Json {
        Json::List(self.span.starts().map(value).collect())
    }

    fn adjustment(&self, category: &str, unit: Moment) -> i64 {
        let set = self.generator.state.level(&adjustment_of(category), unit);
        set.and_then(|digits| digits.parse().ok()).unwrap_or(0)
    }

    fn adjustments(&self, category: &str) -> Json {
        self.each(|unit| Json::number(self.adjustment(category, unit)))
    }

    /// Rooms that follow from the seed to be taken.
    fn occupied(&self, category: &str, unit: Moment) -> i64 {
        let seed = self.generator.world.seed().at("occupied").at(category);
        seed.at(&unit.date()).seconds(ROOMS)
    }

    /// What is left, less the nights that requests have booked, and as adjusted.
    fn availabilities(&self, category: &str) -> Json {
        let booked = self.booked(category);
        self.each(|unit| {
            let next = unit.plus_seconds(DAY);
            let booked = booked
                .iter()
                .filter(|(start, end)| *start < next && (*end > next || *start >= unit))
                .count();
            let booked = i64::try_from(booked).unwrap_or(i64::MAX);
            let free = ROOMS - self.occupied(category, unit) - booked;
            Json::number(free + self.adjustment(category, unit))
        })
    }

    /// The stays that requests have booked and not cancelled.
    fn booked(&self, category: &str) -> Vec<(Moment, Moment)> {
        let generator = self.generator;
        let added = generator.state.overlay("reservations");
        added
            .into_iter()
            .flat_map(|added| added.added_behind(None))
            .map(|place| generator.at("reservations", place))
            .filter(|item| {
                let told = |name: &str| item.told(name).and_then(Json::as_text);
                told("RequestedResourceCategoryId") == Some(category)
                    && told("State") != Some("Canceled")
            })
            .filter_map(|item| {
                let time = |name: &str| Moment::parse(item.told(name)?.as_text()?);
                Some((time("ScheduledStartUtc")?, time("ScheduledEndUtc")?))
            })
            .collect()
    }

    fn metrics(&self, category: &str) -> Json {
        let wanted = match self.body.get("Metrics") {
            Some(Json::List(metrics)) => metrics.as_slice(),
            _ => &[],
        };
        let metric = |metric: &Json| {
            let name = metric.as_text()?;
            let values = match name {
                "ActiveResources" => self.each(|_| Json::number(ROOMS)),
                "Occupied" => self.each(|unit| Json::number(self.occupied(category, unit))),
                "UsableResources" => self.availabilities(category),
                "PublicAvailabilityAdjustment" => self.adjustments(category),
                _ => self.each(|_| Json::number(0)),
            };
            Some((name.to_owned(), values))
        };
        Json::Object(wanted.iter().filter_map(metric).collect())
    }

    /// As numbers, or as amounts.
    fn prices(&self, item: &str, category: &str, amounts: bool) -> Json {
        let subjects = [price_of(item, category), price_of(item, "")];
        let seed = self
            .generator
            .world
            .seed()
            .at("price")
            .at(item)
            .at(category);
        self.each(|unit| {
            let set = subjects
                .iter()
                .find_map(|subject| self.generator.state.level(subject, unit));
            let price = set.map_or_else(
                || {
                    format!(
                        "{}.00",
                        80 + seed.at("base").below(100) + seed.at(&unit.date()).below(20)
                    )
                },
                str::to_owned,
            );
            if !amounts {
                return Json::Number(price);
            }
            let breakdown = Object::from_iter([("Items".to_owned(), Json::List(Vec::new()))]);
            Json::Object(Object::from_iter([
                ("Currency".to_owned(), Json::text("EUR")),
                ("NetValue".to_owned(), Json::Number(price.clone())),
                ("GrossValue".to_owned(), Json::Number(price)),
                ("TaxValues".to_owned(), Json::List(Vec::new())),
                ("Breakdown".to_owned(), Json::Object(breakdown)),
            ]))
        })
    }
}

impl Level {
    /// The value for a unit; nothing inside if it takes back what was set before.
    pub(crate) fn at(&self, unit: Moment) -> Option<Option<&str>> {
        (self.first <= unit && unit <= self.last).then_some(self.value.as_deref())
    }

    /// Whether it says something of every unit of which another does.
    pub(crate) fn covers(&self, other: &Level) -> bool {
        self.first <= other.first && other.last <= self.last
    }
}
