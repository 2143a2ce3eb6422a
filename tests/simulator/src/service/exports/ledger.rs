//! Ledger entries: the two sides of what order items and payments book.
//!
//! An order item debits `Guest` with its gross value and credits `Revenue` with its net value and
//! `Tax` with the tax of each rate. A payment debits `Payment` and credits `Guest`. A negative
//! amount, such as of a rebate or a refund, books on the other side, so values are never negative.
//! The entries of an item share a transaction in which debit and credit are equal.

use crate::base::ids;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::data::item::{Item, Place};
use crate::data::ledger::Ledger;
use crate::data::money::{decimal, units};
use crate::service::balances::posting;
use crate::service::view::View;

use super::lines::Days;

/// The collections that book on ledgers.
pub(super) const COLLECTIONS: [&str; 2] = ["orderItems", "payments"];

/// The most seconds between the creation of an order item in the data set and the day on which it
/// is consumed: a year covers the longest lead and stay.
const AHEAD: i64 = 365 * 86_400;

/// The items of a collection behind one of them that may be posted on some days, in the order of
/// lists.
pub(super) fn places(
    view: &View<'_>,
    collection: &'static str,
    days: Days,
    after: Option<Place>,
) -> impl Iterator<Item = Place> {
    let (start, end) = days.around();
    let start = match collection {
        // Made when the guests leave, and charged at once.
        "payments" => start,
        _ => start.plus_seconds(-AHEAD),
    };
    let posted = view
        .dataset
        .created_between(collection, Some(start), Some(end));
    let view = *view;
    let overlay = view.state.overlay(collection);
    // Without this, each reading from the middle would look at all items before it.
    let first = match after {
        Some(Place::Base(index)) => index.saturating_add(1),
        _ => 0,
    };
    let posted = posted.start.max(first)..posted.end;
    // Requests may have moved changed items to any day.
    let changed = || overlay.into_iter().flat_map(|overlay| overlay.changed());
    let (start, end) = (posted.start, posted.end.max(posted.start));
    let before = changed().filter(move |index| *index < start);
    let behind = changed().filter(move |index| *index >= end);
    let is_posted = move |index: &u32| {
        overlay.is_some_and(|overlay| overlay.is_changed(*index))
            || Ledger::day(view.dataset, collection, *index).is_some_and(|day| days.contains(day))
    };
    let posted = posted.filter(is_posted);
    let base = before.chain(posted).chain(behind).map(Place::Base);
    let added = overlay.into_iter();
    let added = added.flat_map(move |overlay| overlay.added_behind(after));
    added
        .chain(base)
        .filter(move |place| after.is_none_or(|after| *place > after))
        .filter(move |place| !view.is_gone(collection, *place))
}

/// The ledger and the amount of an entry. Positive amounts are debits.
struct Side {
    ledger: &'static str,
    amount: i64,
    /// The net value that a tax is on, and the code of its rate.
    tax: Option<(i64, Json)>,
}

impl Side {
    fn new(ledger: &'static str, amount: i64) -> Self {
        Self {
            ledger,
            amount,
            tax: None,
        }
    }
}

/// The entries of an order item or a payment, if the caller reaches it and it is posted on one of
/// the days, not later than the present day of the hotel.
pub(super) fn entries(view: &View<'_>, item: &Item<'_>, days: Days) -> Vec<Json> {
    let Some(posting) = posting(view, item).filter(|posting| days.contains(posting.day)) else {
        return Vec::new();
    };
    let profile = view.dataset.profile(posting.hotel);
    if posting.day > profile.zone.day(view.now) || !view.caller.reaches(posting.hotel) {
        return Vec::new();
    }
    let collection = item.collection();
    let ty = view.contract.shown_as(collection).unwrap_or_default();
    let property = |name: &str| view.item_property(item, ty, name);
    let (net, tax, paid) = (
        posting.amounts.net,
        posting.amounts.tax,
        posting.amounts.paid,
    );
    let (kind, mut sides) = if collection == "payments" {
        let sides = vec![Side::new("Payment", paid), Side::new("Guest", -paid)];
        ("Payment", sides)
    } else {
        let sides = vec![
            Side::new("Guest", net.saturating_add(tax)),
            Side::new("Revenue", -net),
        ];
        ("OrderItem", sides)
    };
    for (code, tax) in taxes(&property("Amount"), tax, profile.place.digits) {
        sides.push(Side {
            tax: Some((net, code)),
            ..Side::new("Tax", -tax)
        });
    }
    let id = item.id();
    let seed = view.dataset.seed().at("ledgerEntries").at(&id);
    let number = |amount: i64| Json::Number(decimal(amount, profile.place.digits));
    let date = Instant::of_seconds(posting.day.saturating_mul(86_400)).date();
    let sides = sides.into_iter().zip(0..);
    let sides = sides.filter(|(side, _)| side.amount != 0);
    let entry = |(side, index): (Side, u64)| {
        let (base, code) = match side.tax {
            // The base has the sign of the amount.
            Some((net, code)) => (number(net.saturating_abs()), code),
            None => (Json::Null, Json::Null),
        };
        let is_debit = side.amount > 0;
        Json::Object(Object::from_iter([
            ("Id", Json::Text(ids::free(seed.nth(index)))),
            (
                "EnterpriseId",
                Json::Text(view.dataset.id("enterprises", posting.hotel)),
            ),
            ("TransactionId", Json::Text(ids::free(seed))),
            ("AccountId", property("AccountId")),
            ("BillId", property("BillId")),
            ("AccountingCategoryId", property("AccountingCategoryId")),
            ("AccountingItemId", Json::text(&id)),
            ("AccountingItemType", Json::text(kind)),
            ("LedgerType", Json::text(side.ledger)),
            (
                "LedgerEntryType",
                Json::text(if is_debit { "Debit" } else { "Credit" }),
            ),
            ("PostingDate", Json::text(&date)),
            ("Value", number(side.amount.saturating_abs())),
            ("NetBaseValue", base),
            ("TaxRateCode", code),
            ("CreatedUtc", Json::text(posting.time.to_string())),
        ]))
    };
    sides.map(entry).collect()
}

/// The tax of each rate, in the smallest unit of the currency. One without a code if the rates do
/// not add up to the tax.
fn taxes(amount: &Json, tax: i64, digits: u32) -> Vec<(Json, i64)> {
    let values = match amount.get("TaxValues") {
        Json::List(values) => values.as_slice(),
        _ => &[],
    };
    let of_rate = |value: &Json| match value.get("Value") {
        Json::Number(number) => Some((value.get("Code").clone(), units(number, digits)?)),
        _ => None,
    };
    let found: Vec<(Json, i64)> = values.iter().filter_map(of_rate).collect();
    let sum = found
        .iter()
        .map(|(_, tax)| *tax)
        .fold(0, i64::saturating_add);
    if sum == tax {
        found
    } else {
        vec![(Json::Null, tax)]
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{COLLECTIONS, entries, places};
    use crate::base::instant::Instant;
    use crate::contract::Contract;
    use crate::contract::validate::{Direction, Validator};
    use crate::data::dataset::{Dataset, Extent};
    use crate::service::exports::job::Snapshot;
    use crate::service::exports::lines::Days;
    use crate::service::tokens::Caller;
    use crate::service::{Rules, Service};

    #[test]
    fn entries_have_the_form_that_the_schema_declares() {
        let contract = Contract::embedded().unwrap();
        let now = Instant::parse("2026-01-15T12:00:00Z").unwrap();
        let extent = Extent {
            seed: 0,
            reservations: 100,
            enterprises: 3,
            profiles: Vec::new(),
            seasons: Vec::new(),
        };
        let dataset = Dataset::new(&contract, now, &extent);
        let service = Service::new(Arc::clone(&contract), dataset, Rules::default());
        let snapshot = Snapshot {
            state: Arc::default(),
            rules: Rules::default(),
            now,
        };
        let caller = Caller::default();
        let view = service.view_of(&snapshot, &caller);
        let days = Days {
            first: 20_000,
            last: 20_400,
        };
        let validator = Validator {
            contract: &contract,
            direction: Direction::Response,
        };
        assert!(contract.properties("LedgerEntry").is_some());
        for collection in COLLECTIONS {
            let mut found = 0;
            for place in places(&view, collection, days, None) {
                for entry in entries(&view, &view.at(collection, place), days) {
                    let checked = validator.answer(Some("LedgerEntry"), &entry);
                    assert_eq!(checked, Ok(()), "{}", entry.to_text());
                    found += 1;
                }
            }
            assert!(found > 30, "{collection}: {found}");
        }
    }
}
