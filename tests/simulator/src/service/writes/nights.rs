//! The nights of reservations as order items: one for each, at the price of the rate, and the fee
//! for cancelling them.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::amounts;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::data::item;
use crate::data::money::{self, Money};
use crate::data::profile::Place;
use crate::service::refusal::Refusal;
use crate::service::view::View;
use crate::service::{accounting, availability, fees, prices, rooms};

use super::draft::{Draft, Target};
use super::orders::{Account, item_members};
use super::plan::each;
use super::values::{Wanted, wanted};

/// Nights that one stay may have: items are made for each.
const MOST_NIGHTS: i64 = 1_000;

/// When a stay is, and what its nights are sold as.
struct Stay {
    enterprise: u32,
    rate: String,
    category: String,
    nights: Range<i64>,
    given: Given,
}

/// Prices that a request gives itself.
#[derive(Default)]
struct Given {
    each: Option<Object>,
    /// By the number of the night.
    nights: BTreeMap<i64, Object>,
}

impl Given {
    /// The price of each night, and a list of those of single nights.
    fn of(place: &Place, each: &Json, nights: &Json) -> Self {
        let amount = |amount: &Json| {
            let amount = amount.as_object()?;
            money::taxed(amount, place).or_else(|| amounts::whole(amount))
        };
        let by_night = match nights {
            Json::List(prices) => prices.as_slice(),
            _ => &[],
        };
        let price = |price: &Json| match price.get("Index") {
            Json::Number(index) => Some((index.parse().ok()?, amount(price.get("Amount"))?)),
            _ => None,
        };
        Self {
            each: amount(each),
            nights: by_night.iter().filter_map(price).collect(),
        }
    }
}

impl Stay {
    /// A stay by the properties of a request; nothing if it names no time.
    fn requested(view: &View<'_>, service: &Json, stay: &Object) -> Option<Self> {
        let text = |name: &str| stay.get(name).and_then(Json::as_text);
        let category = text("RequestedCategoryId").or(text("RequestedResourceCategoryId"));
        let time = |name: &str| text(name).and_then(Instant::parse);
        let times = (time("StartUtc")?, time("EndUtc")?);
        let rate = text("RateId").unwrap_or_default();
        let given = |name: &str| stay.get(name).unwrap_or(&Json::Null);
        let mut requested = Self::new(view, service, rate, category.unwrap_or_default(), times);
        let prices = (given("TimeUnitAmount"), given("TimeUnitPrices"));
        requested.given = Given::of(requested.place(view), prices.0, prices.1);
        Some(requested)
    }

    /// A reservation as it is now, with what a request changes.
    fn changed(view: &View<'_>, reservation: &Target, changes: &Object) -> Option<Self> {
        let value = |name: &str, current: &str| match changes.get(name).map(wanted) {
            Some(Wanted::Value(value)) => value,
            _ => reservation.property(view, current),
        };
        let time = |name, current| Instant::parse(value(name, current).as_text()?);
        let times = (
            time("StartUtc", "ScheduledStartUtc")?,
            time("EndUtc", "ScheduledEndUtc")?,
        );
        let rate = value("RateId", "RateId");
        let category = value("RequestedCategoryId", "RequestedResourceCategoryId");
        let text = |value: &Json| value.as_text().unwrap_or_default().to_owned();
        let service = reservation.property(view, "ServiceId");
        let mut changed = Self::new(view, &service, &text(&rate), &text(&category), times);
        if let Some(Wanted::Value(prices)) = changes.get("TimeUnitPrices").map(wanted) {
            changed.given = Given::of(changed.place(view), &Json::Null, &prices);
        }
        Some(changed)
    }

    fn new(
        view: &View<'_>,
        service: &Json,
        rate: &str,
        category: &str,
        (start, end): (Instant, Instant),
    ) -> Self {
        let enterprise = availability::enterprise_of(view, "services", service.as_text());
        let mut nights = prices::nights(view, enterprise, start, end);
        nights.end = nights.end.min(nights.start + MOST_NIGHTS);
        Self {
            enterprise,
            rate: rate.to_owned(),
            category: category.to_owned(),
            nights,
            given: Given::default(),
        }
    }

    fn place(&self, view: &View<'_>) -> &'static Place {
        view.dataset.profile(self.enterprise).place
    }

    /// The price of a night that the request gives.
    fn given(&self, day: i64) -> Option<&Object> {
        let number = day - self.nights.start;
        self.given.nights.get(&number).or(self.given.each.as_ref())
    }

    /// The price of a night: the one that the request gives, else that of the rate.
    fn price(&self, view: &View<'_>, day: i64) -> Object {
        self.given(day).cloned().unwrap_or_else(|| {
            prices::night(view, &self.rate, &self.category, self.enterprise, day)
        })
    }

    /// When a night begins, and the members of its item that show its price.
    fn night(&self, view: &View<'_>, day: i64) -> (Json, Object) {
        let begins = view.dataset.profile(self.enterprise).zone.start(day);
        let amount = Json::Object(self.price(view, day));
        let members = ["UnitAmount", "Amount", "OriginalAmount"].map(|name| (name, amount.clone()));
        (Json::text(begins.to_string()), Object::from_iter(members))
    }

    fn add(&self, draft: &mut Draft<'_>, account: &Account, day: i64) {
        let (begins, price) = self.night(&draft.view, day);
        let mut members = item_members(draft, account, "SpaceOrder", Some(&begins));
        let number = day - self.nights.start + 1;
        members.extend([
            ("RevenueType", Json::text("Service")),
            ("BillingName", Json::text(format!("Night {number}"))),
            ("UnitCount", Json::number(1)),
            ("StartUtc", begins),
        ]);
        for (name, value) in price.iter() {
            members.insert(name.clone(), value.clone());
        }
        draft.create("orderItems", members);
    }

    /// That a room of the category is free on some of its nights.
    fn check_room(&self, view: &View<'_>, nights: Range<i64>) -> Result<(), Refusal> {
        if nights.is_empty() {
            return Ok(());
        }
        match rooms::full(view, self.enterprise, &self.category, nights) {
            Some(night) => Err(Refusal::rule(format!(
                "No room of this category is free on the night of {night}."
            ))),
            None => Ok(()),
        }
    }
}

/// That a room of the category is free on each night of a stay.
pub(super) fn check_room(draft: &Draft<'_>, body: &Object, stay: &Object) -> Result<(), Refusal> {
    let service = body.get("ServiceId").unwrap_or(&Json::Null);
    match Stay::requested(&draft.view, service, stay) {
        Some(stay) if !stay.category.is_empty() => {
            stay.check_room(&draft.view, stay.nights.clone())
        }
        _ => Ok(()),
    }
}

/// The total price of a stay that a request describes, with the products ordered for it; nothing if
/// it names no time.
pub(crate) fn total(view: &View<'_>, service: &Json, stay: &Object) -> Option<Object> {
    let described = Stay::requested(view, service, stay)?;
    let place = described.place(view);
    let nights = described.nights.clone();
    let nights = nights.filter_map(|day| Money::of_amount(&described.price(view, day), place));
    let product = |order: &Object| {
        let given = order.get("UnitAmount").and_then(Json::as_object);
        let amount = match given {
            Some(given) => money::taxed(given, place)?,
            None => {
                let id = order.get("ProductId").and_then(Json::as_text)?;
                let product = Target::at(view, "products", view.find("products", id)?);
                product.property(view, "Price").as_object()?.clone()
            }
        };
        let count = match order.get("Count") {
            Some(Json::Number(digits)) => digits.parse().unwrap_or(1),
            _ => 1,
        };
        Some(Money::of_amount(&amount, place)?.times(count))
    };
    let products = each(stay, "ProductOrders").filter_map(|(order, _)| product(order));
    let sum = nights.chain(products).fold(Money::untaxed(0), Money::plus);
    Some(sum.amount(place))
}

/// An item for each night of a stay that is booked, at the price of its rate.
pub(super) fn add(draft: &mut Draft<'_>, account: &Account, stay: &Object) {
    if let Some(stay) = Stay::requested(&draft.view, &account.service, stay) {
        for day in stay.nights.clone() {
            stay.add(draft, account, day);
        }
    }
}

/// Updates the nights of a reservation after a change of its times, rate or category. Nights
/// outside the stay are cancelled, and new ones are added. The others get the present price if
/// `reprice` is set, or the price that the request gives.
pub(super) fn follow(
    draft: &mut Draft<'_>,
    reservation: &Target,
    changes: &Object,
    reprice: bool,
) -> Result<(), Refusal> {
    const PRICED_BY: [&str; 5] = [
        "StartUtc",
        "EndUtc",
        "RateId",
        "RequestedCategoryId",
        "TimeUnitPrices",
    ];
    let is_changed = |name: &&str| matches!(changes.get(name).map(wanted), Some(Wanted::Value(_)));
    if !PRICED_BY.iter().any(is_changed) {
        return Ok(());
    }
    let view = draft.view;
    let (Some(before), Some(after)) = (
        Stay::changed(&view, reservation, &Object::default()),
        Stay::changed(&view, reservation, changes),
    ) else {
        return Ok(());
    };
    if before.category == after.category {
        // Its own nights are taken by itself.
        let (old, new) = (&before.nights, &after.nights);
        after.check_room(&view, new.start..new.end.min(old.start))?;
        after.check_room(&view, new.start.max(old.end)..new.end)?;
    } else {
        after.check_room(&view, after.nights.clone())?;
    }
    let known = open_nights(&view, &reservation.id, after.enterprise);
    for (item, day) in &known {
        if !after.nights.contains(day) {
            cancel(draft, item, false);
        } else if reprice || after.given(*day).is_some() {
            let (_, price) = after.night(&view, *day);
            draft.set(item, price);
        }
    }
    if !known.is_empty() {
        let account = account(draft, reservation, known.first().map(|(item, _)| item));
        for day in after.nights.clone() {
            if known.iter().all(|(_, other)| *other != day) {
                after.add(draft, &account, day);
            }
        }
    }
    Ok(())
}

/// The nights of a reservation that is confirmed, if it has none so far.
pub(super) fn add_missing(draft: &mut Draft<'_>, reservation: &Target) {
    let view = draft.view;
    let Some(stay) = Stay::changed(&view, reservation, &Object::default()) else {
        return;
    };
    if open_nights(&view, &reservation.id, stay.enterprise).is_empty() {
        let account = account(draft, reservation, None);
        for day in stay.nights.clone() {
            stay.add(draft, &account, day);
        }
    }
}

/// The fee that cancelling a reservation costs at present, if it costs one.
pub(super) fn add_fee(draft: &mut Draft<'_>, reservation: &Target) {
    let Some(amount) = fees::fee(&draft.view, &reservation.id) else {
        return;
    };
    let account = account(draft, reservation, None);
    let mut members = item_members(draft, &account, "CancellationFee", None);
    let amount = Json::Object(amount);
    members.extend([
        ("RevenueType", Json::text("Service")),
        ("BillingName", Json::text("Cancellation fee")),
        ("UnitCount", Json::number(1)),
        ("UnitAmount", amount.clone()),
        ("Amount", amount.clone()),
        ("OriginalAmount", amount),
    ]);
    draft.create("orderItems", members);
}

/// Cancels an item, by itself or along with its reservation.
pub(super) fn cancel(draft: &mut Draft<'_>, item: &Target, with_reservation: bool) {
    let options = [("CanceledWithReservation", Json::Bool(with_reservation))];
    let members = Object::from_iter([
        ("AccountingState", Json::text("Canceled")),
        ("CanceledUtc", draft.now()),
        ("Options", Json::Object(Object::from_iter(options))),
    ]);
    draft.set(item, members);
}

/// The account and bill of more items of a reservation: those of one that is there.
fn account(draft: &Draft<'_>, reservation: &Target, beside: Option<&Target>) -> Account {
    let current = |name: &str| reservation.property(&draft.view, name);
    Account {
        id: current("AccountId"),
        service: current("ServiceId"),
        order: reservation.id.clone(),
        bill: beside.map_or(Json::Null, |item| item.property(&draft.view, "BillId")),
    }
}

/// The nights of a reservation that are neither cancelled nor on a closed bill, each with its local
/// day.
fn open_nights(view: &View<'_>, reservation: &str, enterprise: u32) -> Vec<(Target, i64)> {
    let zone = &view.dataset.profile(enterprise).zone;
    let night = |place: item::Place| {
        let item = Target::at(view, "orderItems", place);
        let is = |name: &str, value: &str| item.property(view, name).as_text() == Some(value);
        if !is("Type", "SpaceOrder") || !is("AccountingState", "Open") {
            return None;
        }
        let begins = Instant::parse(item.property(view, "ConsumedUtc").as_text()?)?;
        Some((item, zone.day(begins)))
    };
    let items = accounting::of_reservation(view, reservation);
    items.into_iter().filter_map(night).collect()
}
