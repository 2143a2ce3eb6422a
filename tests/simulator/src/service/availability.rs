//! Time units: prices and availability, one value for each day of a service.

use crate::contract::schema::Property;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::zone::Zone;
use crate::contract::Call;
use crate::data::money::{self, Money};
use crate::data::profile::Place;
use crate::service::prices::current_price;
use crate::service::refusal::Refusal;
use crate::service::rooms::taken;
use crate::service::view::View;
use crate::state::Change;
use crate::state::level::Level;

/// Units that a request may span: an answer has a value for each.
const MOST: i64 = 1_000;

/// The first and the last unit that something is about, as days where the hotel is.
#[derive(Clone, Copy)]
struct Span<'z> {
    zone: &'z Zone,
    first: i64,
    units: i64,
}

impl<'z> Span<'z> {
    /// The span that a body or a part of it names.
    fn of(zone: &'z Zone, members: &Object) -> Option<Self> {
        let day = |name: &str| {
            let time = Instant::parse(members.get(name)?.as_text()?)?;
            Some(zone.day(time))
        };
        let first = day("FirstTimeUnitStartUtc")?;
        let last = day("LastTimeUnitStartUtc")?;
        Some(Self {
            zone,
            first,
            units: last - first + 1,
        })
    }

    /// All its units: start, and start of the next.
    fn units(self) -> impl Iterator<Item = (Instant, Instant)> {
        let start = move |unit| self.zone.start(self.first + unit);
        (0..self.units).map(move |unit| (start(unit), start(unit + 1)))
    }
}

/// The zone of the hotel that a request about time units concerns.
fn zone<'v>(view: &View<'v>, body: &Object) -> &'v Zone {
    &view.dataset.profile(enterprise(view, body)).zone
}

/// The hotel that a request concerns: that of what it names, else the caller's.
fn enterprise(view: &View<'_>, body: &Object) -> u32 {
    const NAMES: [(&str, &str); 5] = [
        ("ServiceId", "services"),
        ("RateId", "rates"),
        ("ProductId", "products"),
        ("ResourceCategoryId", "resourceCategories"),
        ("AvailabilityBlockId", "availabilityBlocks"),
    ];
    let named = NAMES.iter().find_map(|(name, collection)| {
        let id = match body.get(name)? {
            Json::Object(updated) => updated.get("Value")?.as_text()?,
            id => id.as_text()?,
        };
        found_enterprise(view, collection, id)
    });
    named.unwrap_or_else(|| view.caller.home())
}

/// The hotel of an item; the caller's where there is none.
pub(crate) fn enterprise_of(view: &View<'_>, collection: &str, id: Option<&str>) -> u32 {
    id.and_then(|id| found_enterprise(view, collection, id))
        .unwrap_or_else(|| view.caller.home())
}

/// The hotel of an item, if both exist.
fn found_enterprise(view: &View<'_>, collection: &str, id: &str) -> Option<u32> {
    let place = view.find(collection, id)?;
    let ty = view.contract.shown_as(collection)?;
    let item = view.at(collection, place);
    let enterprise = view.item_property(&item, ty, "EnterpriseId");
    view.dataset.index("enterprises", enterprise.as_text()?)
}

/// Checks that every time unit in a request begins when units of the hotel do. The time unit of all
/// services is a day.
pub(crate) fn check(view: &View<'_>, body: &Object) -> Result<(), Refusal> {
    if names_units(body) {
        check_members(zone(view, body), view, body, "")
    } else {
        Ok(())
    }
}

/// Whether a body contains a time unit, at any depth.
fn names_units(members: &Object) -> bool {
    members.iter().any(|(name, value)| {
        name.ends_with("TimeUnitStartUtc")
            || match value {
                Json::Object(inner) => names_units(inner),
                Json::List(items) => {
                    let mut objects = items.iter().filter_map(Json::as_object);
                    objects.any(names_units)
                }
                _ => false,
            }
    })
}

fn check_members(
    zone: &Zone,
    view: &View<'_>,
    members: &Object,
    path: &str,
) -> Result<(), Refusal> {
    for (name, value) in members {
        let path = format!("{path}{name}");
        match value {
            Json::Object(inner) if name.ends_with("TimeUnitStartUtc") => {
                check_start(zone, inner.get("Value"), &format!("{path}.Value"))?;
            }
            Json::Object(inner) => check_members(zone, view, inner, &format!("{path}."))?,
            Json::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Json::Object(inner) = item {
                        let own = own_zone(zone, view, inner);
                        check_members(own, view, inner, &format!("{path}[{index}]."))?;
                    }
                }
            }
            _ if name.ends_with("TimeUnitStartUtc") => check_start(zone, Some(value), &path)?,
            _ => {}
        }
    }
    let end = format!("{path}LastTimeUnitStartUtc");
    match Span::of(zone, members) {
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

/// The zone of an item that names its own service; else that of the request.
fn own_zone<'v>(around: &'v Zone, view: &View<'v>, item: &Object) -> &'v Zone {
    let names_own = ["ServiceId", "RateId", "AvailabilityBlockId"]
        .iter()
        .any(|name| item.get(name).is_some_and(|id| !id.is_null()));
    if names_own { zone(view, item) } else { around }
}

fn check_start(zone: &Zone, value: Option<&Json>, path: &str) -> Result<(), Refusal> {
    let Some(time) = value.and_then(|value| Instant::parse(value.as_text()?)) else {
        return Ok(());
    };
    let day = zone.day(time);
    let start = zone.start(day);
    if time == start {
        return Ok(());
    }
    let message = format!(
        "is not the start of a time unit of the service: its days begin at midnight in {}, such as {start} and {}",
        zone.name(),
        zone.start(day + 1),
    );
    Err(Refusal::property(path, message))
}

/// Moves the time units of a sample to the starts of units.
pub(crate) fn adapt_sample(view: &View<'_>, body: &mut Object) {
    if names_units(body) {
        let around = zone(view, body);
        move_starts(around, view, body);
    }
}

fn move_starts(zone: &Zone, view: &View<'_>, members: &mut Object) {
    for (name, value) in members.iter_mut() {
        let value = match value {
            Json::Object(inner) if name.ends_with("TimeUnitStartUtc") => {
                match inner.get_mut("Value") {
                    Some(value) => value,
                    None => continue,
                }
            }
            value => value,
        };
        match value {
            Json::Object(inner) => move_starts(zone, view, inner),
            Json::List(items) => {
                for item in items {
                    if let Json::Object(inner) = item {
                        let own = own_zone(zone, view, inner);
                        move_starts(own, view, inner);
                    }
                }
            }
            Json::Text(text) if name.ends_with("TimeUnitStartUtc") => {
                if let Some(time) = Instant::parse(text) {
                    *text = zone.start(zone.day(time)).to_string();
                }
            }
            _ => {}
        }
    }
}

pub(super) fn price_of(item: &str, category: &str) -> String {
    format!("price {} {}", item.to_lowercase(), category.to_lowercase())
}

fn adjustment_of(category: &str) -> String {
    format!("adjustment {}", category.to_lowercase())
}

/// The number of rooms by which requests have changed the availability of a category in a unit.
pub(super) fn adjustment(view: &View<'_>, category: &str, unit: Instant) -> i64 {
    let set = view.state.level(&adjustment_of(category), unit);
    set.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// The changes that a write makes to time units; nothing for other operations.
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
        let time = |name: &str| text(name).and_then(Instant::parse);
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
        let open = Instant::parse("9999-01-01T00:00:00Z")?;
        Some(Change::Level(Level {
            subject,
            item: item.to_lowercase(),
            first: time("FirstTimeUnitStartUtc").unwrap_or(Instant::parse("0001-01-01T00:00:00Z")?),
            last: time("LastTimeUnitStartUtc").unwrap_or(open),
            value,
        }))
    };
    updates.iter().filter_map(change).collect()
}

/// A property of an answer that has a value for each time unit; nothing if it is another one.
pub(crate) fn property(view: &View<'_>, body: &Object, property: &Property) -> Option<Json> {
    let profile = view.dataset.profile(enterprise(view, body));
    let units = Units {
        view,
        body,
        span: Span::of(&profile.zone, body)?,
        place: profile.place,
    };
    let list = |items: Vec<Json>| Some(Json::List(items));
    match property.name.as_str() {
        "TimeUnitStartsUtc" | "DatesUtc" => {
            let starts = units.span.units();
            list(
                starts
                    .map(|(start, _)| Json::text(start.to_string()))
                    .collect(),
            )
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
        "Currency" => Some(Json::text(units.place.currency)),
        _ => None,
    }
}

struct Units<'u, 'g> {
    view: &'u View<'g>,
    body: &'u Object,
    span: Span<'g>,
    place: &'static Place,
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
        let place = self.view.find("rates", self.item())?;
        let rate = self.view.at("rates", place);
        let service = self.view.item_property(&rate, "Rate", "ServiceId");
        service.as_text().map(str::to_lowercase)
    }

    /// An object for each category of the service.
    fn of_categories<'m>(&self, members: impl Fn(&str) -> Vec<(&'m str, Json)>) -> Vec<Json> {
        let Some(service) = self.service() else {
            return Vec::new();
        };
        let collection = "resourceCategories";
        let view = self.view;
        let ty = view.contract.shown_as(collection).unwrap_or_default();
        view.places(collection)
            .map(|place| view.at(collection, place))
            .filter(|item| {
                let of = view.item_property(item, ty, "ServiceId");
                let active = view.item_property(item, ty, "IsActive");
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

    fn each(&self, value: impl Fn(Instant) -> Json) -> Json {
        let starts = self.span.units().map(|(start, _)| start);
        Json::List(starts.map(value).collect())
    }

    fn adjustments(&self, category: &str) -> Json {
        self.each(|unit| Json::number(adjustment(self.view, category, unit)))
    }

    /// Rooms of a category that are taken in each unit.
    fn taken(&self, category: &str) -> Vec<i64> {
        let days = self.span.first..self.span.first + self.span.units;
        taken(self.view, self.span.zone, category, days)
    }

    /// The number of rooms left, as adjusted; at least 0.
    fn availabilities(&self, category: &str) -> Json {
        let rooms = i64::from(self.view.dataset.hotel().rooms());
        let free = self.span.units().zip(self.taken(category));
        let free = free.map(|((unit, _), taken)| {
            let free = rooms - taken + adjustment(self.view, category, unit);
            Json::number(free.max(0))
        });
        Json::List(free.collect())
    }

    fn metrics(&self, category: &str) -> Json {
        let wanted = match self.body.get("Metrics") {
            Some(Json::List(metrics)) => metrics.as_slice(),
            _ => &[],
        };
        let metric = |metric: &Json| {
            let name = metric.as_text()?;
            let values = match name {
                "ActiveResources" => self.each(|_| Json::number(self.view.dataset.hotel().rooms())),
                "Occupied" => {
                    let rooms = i64::from(self.view.dataset.hotel().rooms());
                    let taken = self.taken(category).into_iter();
                    Json::List(taken.map(|taken| Json::number(taken.min(rooms))).collect())
                }
                "UsableResources" => self.availabilities(category),
                "PublicAvailabilityAdjustment" => self.adjustments(category),
                _ => self.each(|_| Json::number(0)),
            };
            Some((name.to_owned(), values))
        };
        Json::Object(wanted.iter().filter_map(metric).collect())
    }

    /// Prices as numbers, or as amounts: those that requests have set, else those that follow from
    /// the rate and the day.
    fn prices(&self, item: &str, category: &str, amounts: bool) -> Json {
        self.each(|unit| {
            let day = self.span.zone.day(unit);
            let price = current_price(self.view, self.place, item, category, (day, unit));
            if amounts {
                let amount = Money::of_price(self.place, price).amount(self.place);
                let shown = [
                    "Currency",
                    "NetValue",
                    "GrossValue",
                    "TaxValues",
                    "Breakdown",
                ];
                let members = amount
                    .into_iter()
                    .filter(|(name, _)| shown.contains(&name.as_str()));
                Json::Object(members.collect())
            } else {
                Json::Number(money::decimal(price, self.place.digits))
            }
        })
    }
}
