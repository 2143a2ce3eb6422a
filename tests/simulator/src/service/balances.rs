//! Balances of ledgers by day, from what is booked: they chain, and agree with items and payments.

use std::collections::BTreeMap;

use crate::base::ids;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::contract::Listing;
use crate::data::item::{Item, Place};
use crate::data::ledger::Day;
use crate::data::money::{self, Money};
use crate::service::refusal::Refusal;
use crate::service::view::View;

/// The operation that lists balances.
pub(crate) const OPERATION: &str = "ledgerBalances/getAll";

const DAY: i64 = 86_400;

/// The balances that a request selects, behind its cursor, and the cursor of the next page.
pub(crate) fn find(
    view: &View<'_>,
    listing: &Listing,
    body: &Object,
    count: usize,
) -> Result<(Vec<Json>, Option<String>), Refusal> {
    let seed = view.dataset.seed().at(OPERATION);
    let limitation = body.get(&view.contract.api.limitation);
    let cursor = limitation.map_or(&Json::Null, |page| page.get(&view.contract.api.cursor));
    let first = match cursor.as_text() {
        None => 0,
        Some(cursor) => match ids::index(seed, cursor) {
            Some(index) => index + 1,
            None => {
                let path = format!("{}.Cursor", view.contract.api.limitation);
                return Err(Refusal::property(
                    &path,
                    "is not a cursor that came with a page",
                ));
            }
        },
    };
    let date = body.get("Date");
    let day = |name: &str| {
        let text = date?.get(name).as_text()?;
        let start = Instant::parse_date(text)?;
        Some(start.seconds().0.div_euclid(DAY))
    };
    let (Some(from), Some(to)) = (day("Start"), day("End")) else {
        return Err(Refusal::property("Date", "must have a start and an end"));
    };
    let types: Vec<&str> = match body.get("LedgerTypes") {
        Some(Json::List(types)) => types.iter().filter_map(Json::as_text).collect(),
        _ => Vec::new(),
    };
    let wanted: Option<Vec<u32>> = match body.get("EnterpriseIds") {
        Some(Json::List(ids)) => Some(
            ids.iter()
                .filter_map(|id| view.dataset.index("enterprises", id.as_text()?))
                .collect(),
        ),
        _ => None,
    };
    let hotels = (0..view.dataset.enterprises()).filter(|hotel| {
        view.caller.reaches(*hotel) && wanted.as_ref().is_none_or(|wanted| wanted.contains(hotel))
    });
    // The newest day first, as lists are.
    let rows = hotels.flat_map(|hotel| {
        let types = &types;
        (from..=to)
            .rev()
            .flat_map(move |day| types.iter().map(move |ty| (hotel, day, *ty)))
    });
    let mut rows = (0..).zip(rows).skip(first as usize).peekable();
    let mut books: BTreeMap<u32, Book> = BTreeMap::new();
    let mut items = Vec::new();
    let mut last = None;
    while items.len() < count
        && let Some((number, (hotel, day, ty))) = rows.next()
    {
        let book = books.entry(hotel).or_insert_with(|| Book::of(view, hotel));
        items.push(book.balance(view, listing, hotel, day, ty));
        last = Some(number);
    }
    let more = rows.peek().is_some();
    let cursor = last.filter(|_| more).map(|number| ids::id(seed, number));
    Ok((items, cursor))
}

/// The bookings of a hotel, as running totals from its first day to each day.
struct Book {
    sums: BTreeMap<i64, Day>,
}

impl Book {
    fn of(view: &View<'_>, hotel: u32) -> Self {
        let mut days = view.dataset.ledger().days(view.dataset, hotel).clone();
        let mut book = |place: Place, collection: &str, sign: i64| {
            if let Some((day, booked)) = booked(view, collection, place, hotel, sign < 0) {
                days.entry(day).or_default().add(booked, sign);
            }
        };
        for collection in ["orderItems", "payments"] {
            let Some(overlay) = view.state.overlay(collection) else {
                continue;
            };
            for index in overlay.changed() {
                book(Place::Base(index), collection, -1);
                book(Place::Base(index), collection, 1);
            }
            for place in overlay.added_behind(None) {
                book(place, collection, 1);
            }
        }
        let mut sum = Day::default();
        for day in days.values_mut() {
            sum.add(*day, 1);
            *day = sum;
        }
        Self { sums: days }
    }

    /// The sums up to a day, included.
    fn up_to(&self, day: i64) -> Day {
        let last = self.sums.range(..=day).next_back();
        last.map(|(_, sum)| *sum).unwrap_or_default()
    }

    fn balance(&self, view: &View<'_>, listing: &Listing, hotel: u32, day: i64, ty: &str) -> Json {
        let place = view.dataset.profile(hotel).place;
        let units = |sums: Day| match ty {
            "Revenue" => sums.net,
            "Tax" => sums.tax,
            "Payment" => sums.paid,
            // The amount that guests owe.
            "Guest" => {
                let charged = sums.net.saturating_add(sums.tax);
                charged.saturating_sub(sums.paid)
            }
            _ => 0,
        };
        let amount = |sums: Day| {
            let amount = money::untaxed(place, units(sums));
            let ty = view.contract.object_type(&listing.item, "OpeningBalance");
            let properties = ty.and_then(|ty| view.contract.properties(ty));
            let shown = amount.into_iter().filter(|(name, _)| {
                properties.is_some_and(|properties| properties.contains_key(name.as_str()))
            });
            Json::Object(shown.collect())
        };
        let date = Instant::of_seconds(day * DAY).date();
        Json::Object(Object::from_iter([
            (
                "EnterpriseId",
                Json::text(view.dataset.id("enterprises", hotel)),
            ),
            ("Date", Json::text(date)),
            ("LedgerType", Json::text(ty)),
            ("OpeningBalance", amount(self.up_to(day - 1))),
            ("ClosingBalance", amount(self.up_to(day))),
        ]))
    }
}

/// The amounts that an item books, and on which day, as it is now or as the seed makes it; nothing
/// if it is cancelled or of another hotel.
fn booked(
    view: &View<'_>,
    collection: &str,
    at: Place,
    hotel: u32,
    from_seed: bool,
) -> Option<(i64, Day)> {
    let item = if from_seed {
        view.dataset.item(collection, at, None)
    } else {
        view.at(collection, at)
    };
    let posting = posting(view, &item).filter(|posting| posting.hotel == hotel)?;
    Some((posting.day, posting.amounts))
}

/// The amounts that an item books, where and when.
pub(super) struct Posting {
    pub(super) hotel: u32,
    /// Local day of the hotel.
    pub(super) day: i64,
    pub(super) time: Instant,
    pub(super) amounts: Day,
}

/// The posting of an order item or a payment; nothing if it is cancelled.
pub(super) fn posting(view: &View<'_>, item: &Item<'_>) -> Option<Posting> {
    let collection = item.collection();
    let ty = view.contract.shown_as(collection)?;
    let property = |name: &str| view.item_property(item, ty, name);
    let enterprise = property("EnterpriseId");
    let hotel = view.dataset.index("enterprises", enterprise.as_text()?)?;
    let profile = view.dataset.profile(hotel);
    let amount = property("Amount");
    let counts = match collection {
        "payments" => property("State").as_text() == Some("Charged"),
        _ => property("AccountingState").as_text() != Some("Canceled"),
    };
    // Other currencies are not the hotel's books.
    if !counts || amount.get("Currency").as_text() != Some(profile.place.currency) {
        return None;
    }
    let money = Money::of_amount(amount.as_object()?, profile.place)?;
    let time = property(if collection == "payments" {
        "ChargedUtc"
    } else {
        "ConsumedUtc"
    });
    let time = time
        .as_text()
        .and_then(Instant::parse)
        .unwrap_or(item.created());
    let amounts = if collection == "payments" {
        Day {
            paid: money.gross(),
            ..Day::default()
        }
    } else {
        Day {
            net: money.net,
            tax: money.tax,
            paid: 0,
        }
    };
    Some(Posting {
        hotel,
        day: profile.zone.day(time),
        time,
        amounts,
    })
}
