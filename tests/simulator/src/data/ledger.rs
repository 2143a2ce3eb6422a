//! What stays cost and what was paid: nights, bills, payments and balances, all from the price of each night.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::base::json::{Json, Object};
use crate::data::column_index::ColumnIndex;
use crate::data::dataset::Dataset;
use crate::data::money::{self, Money};
use crate::data::stay::Stay;

/// Where the nights, bills and payments of reservations stand in their collections.
pub(crate) struct Ledger {
    /// How many nights the reservations before one have, by its index; at the end those of all.
    nights_before: Vec<u32>,
    /// The reservations with a bill.
    bills: Vec<u32>,
    /// The reservations that have been paid, the last one first.
    payments: Vec<u32>,
    /// By enterprise and local day. Filled when balances are first asked for.
    days: OnceLock<HashMap<u32, BTreeMap<i64, Day>>>,
}

/// What was booked on a day, in the smallest unit of the hotel's currency.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Day {
    pub(crate) net: i64,
    pub(crate) tax: i64,
    pub(crate) paid: i64,
}

/// An item that follows from a reservation.
pub(crate) enum Booking {
    /// The how-manieth night, from 0.
    Night(Stay, i64),
    Bill(Stay),
    Payment(Stay),
}

impl Ledger {
    pub(crate) fn read(dataset: &Dataset, columns: &ColumnIndex) -> Self {
        let mut nights_before = vec![0];
        let mut bills = Vec::new();
        let mut payments = Vec::new();
        let mut nights = 0;
        for index in 0..dataset.size("reservations") {
            if let Some(row) = columns.billed(index) {
                let zone = &dataset.profile(row.enterprise).zone;
                let count = zone.day(row.end) - zone.day(row.start);
                nights += u32::try_from(count).unwrap_or(0);
                bills.push(index);
                if let Some(left) = row.left {
                    payments.push((left, index));
                }
            }
            nights_before.push(nights);
        }
        payments.sort_unstable_by(|one, other| other.cmp(one));
        Self {
            nights_before,
            bills,
            payments: payments.into_iter().map(|(_, index)| index).collect(),
            days: OnceLock::new(),
        }
    }

    /// How many items a collection has, if they follow from reservations.
    pub(crate) fn size(&self, collection: &str) -> Option<u32> {
        let length = |list: &Vec<u32>| u32::try_from(list.len()).ok();
        match collection {
            "orderItems" => self.nights_before.last().copied(),
            "bills" => length(&self.bills),
            "payments" => length(&self.payments),
            _ => None,
        }
    }

    /// The reservation that an item follows from, and which of its nights it is.
    pub(crate) fn reservation(&self, collection: &str, index: u32) -> Option<(u32, i64)> {
        match collection {
            "orderItems" => {
                let behind = self
                    .nights_before
                    .partition_point(|before| *before <= index);
                let reservation = u32::try_from(behind.checked_sub(1)?).ok()?;
                let before = self.nights_before.get(reservation as usize)?;
                Some((reservation, i64::from(index - before)))
            }
            "bills" => Some((*self.bills.get(index as usize)?, 0)),
            "payments" => Some((*self.payments.get(index as usize)?, 0)),
            _ => None,
        }
    }

    /// The items of a collection that follow from a reservation.
    pub(crate) fn items(&self, collection: &str, reservation: u32) -> std::ops::Range<u32> {
        let at = reservation as usize;
        match collection {
            "orderItems" => match self.nights_before.get(at..at + 2) {
                Some([start, end]) => *start..*end,
                _ => 0..0,
            },
            "bills" => match self.bill(reservation) {
                Some(index) => index..index + 1,
                None => 0..0,
            },
            _ => 0..0,
        }
    }

    fn bill(&self, reservation: u32) -> Option<u32> {
        let found = self.bills.binary_search(&reservation).ok()?;
        u32::try_from(found).ok()
    }

    /// What the data set books in a hotel, by local day.
    pub(crate) fn days(&self, dataset: &Dataset, enterprise: u32) -> &BTreeMap<i64, Day> {
        static NOTHING: BTreeMap<i64, Day> = BTreeMap::new();
        let days = self.days.get_or_init(|| self.sum(dataset));
        days.get(&enterprise).unwrap_or(&NOTHING)
    }

    fn sum(&self, dataset: &Dataset) -> HashMap<u32, BTreeMap<i64, Day>> {
        let mut days: HashMap<u32, BTreeMap<i64, Day>> = HashMap::new();
        for index in &self.bills {
            let Some(stay) = dataset.hotel().stay(dataset, "reservations", *index) else {
                continue;
            };
            let of_hotel = days.entry(stay.enterprise()).or_default();
            let mut total = 0;
            for night in 0..stay.nights(dataset) {
                let (day, money) = stay.night(dataset, night);
                let booked = of_hotel.entry(day).or_default();
                booked.net += money.net;
                booked.tax += money.tax;
                total += money.gross();
            }
            if let Some(left) = stay.left() {
                let day = dataset.profile(stay.enterprise()).zone.day(left);
                of_hotel.entry(day).or_default().paid += total;
            }
        }
        days
    }
}

impl Booking {
    /// The item of a collection; nothing if the collection does not follow from reservations.
    pub(crate) fn of(dataset: &Dataset, collection: &str, index: u32) -> Option<Self> {
        if !matches!(collection, "orderItems" | "bills" | "payments") {
            return None;
        }
        let (reservation, night) = dataset.ledger().reservation(collection, index)?;
        let stay = dataset.hotel().stay(dataset, "reservations", reservation)?;
        Some(match collection {
            "orderItems" => Self::Night(stay, night),
            "bills" => Self::Bill(stay),
            _ => Self::Payment(stay),
        })
    }

    fn stay(&self) -> &Stay {
        match self {
            Self::Night(stay, _) | Self::Bill(stay) | Self::Payment(stay) => stay,
        }
    }

    /// What the data set says of a property; null if the item has no such thing.
    pub(crate) fn known(&self, dataset: &Dataset, property: &str) -> Option<Json> {
        let stay = self.stay();
        let reservation = || Json::text(dataset.id("reservations", stay.index()));
        let left = || match stay.left() {
            Some(left) => Json::text(left.to_string()),
            None => Json::Null,
        };
        let bill = || match dataset.ledger().bill(stay.index()) {
            Some(index) => Json::text(dataset.id("bills", index)),
            None => Json::Null,
        };
        let state = || {
            Json::text(if stay.left().is_some() {
                "Closed"
            } else {
                "Open"
            })
        };
        let place = dataset.profile(stay.enterprise()).place;
        let amount = |money: Money| Some(Json::Object(money.amount(place)));
        let paid = || money::untaxed(place, stay.total(dataset).gross());
        if matches!(
            property,
            "EnterpriseId" | "AccountId" | "AccountType" | "CustomerId"
        ) {
            return stay.known(dataset, property);
        }
        match (self, property) {
            (_, "CompanyId" | "Notes" | "ExternalIdentifier") => Some(Json::Null),
            (Self::Night(..), "ServiceId") => stay.known(dataset, property),
            (Self::Night(..), "ServiceOrderId" | "OrderId") => Some(reservation()),
            (Self::Night(..) | Self::Payment(_), "BillId") => Some(bill()),
            (Self::Night(..), "UnitCount") => Some(Json::number(1)),
            (
                Self::Night(_, night),
                "UnitAmount" | "Amount" | "OriginalAmount" | "UnitCost" | "Cost"
                | "OriginalUnitCost" | "OriginalCost",
            ) => amount(stay.night(dataset, *night).1),
            (Self::Night(..), "RevenueType") => Some(Json::text("Service")),
            (Self::Night(..), "Type") => Some(Json::text("SpaceOrder")),
            (Self::Night(_, night), "ConsumedUtc" | "StartUtc") => {
                let (day, _) = stay.night(dataset, *night);
                let zone = &dataset.profile(stay.enterprise()).zone;
                Some(Json::text(zone.start(day).to_string()))
            }
            (Self::Night(_, night), "BillingName" | "Name") => {
                Some(Json::text(format!("Night {}", night + 1)))
            }
            (
                Self::Night(..),
                "CanceledUtc"
                | "CancelledUtc"
                | "ClaimedUtc"
                | "Data"
                | "TaxExemptionReason"
                | "TaxExemptionLegalReference",
            ) => Some(Json::Null),
            (Self::Night(..), "Options") => {
                let option = [("CanceledWithReservation", Json::Bool(false))];
                Some(Json::Object(Object::from_iter(option)))
            }
            (Self::Night(..) | Self::Payment(_), "ClosedUtc") => Some(left()),
            (Self::Night(..) | Self::Payment(_), "AccountingState") => Some(state()),
            (Self::Bill(_), "State") => Some(state()),
            (Self::Bill(_), "IssuedUtc" | "TaxedUtc" | "PaidUtc") => Some(left()),
            (
                Self::Bill(_),
                "DueUtc"
                | "LastReminderDateUtc"
                | "CorrectedBillId"
                | "CorrectionType"
                | "Revenue"
                | "Payments"
                | "OrderItems"
                | "PaymentItems"
                | "AssociatedAccountIds"
                | "CompanyDetails"
                | "AssociatedAccountData",
            ) => Some(Json::Null),
            (Self::Night(..) | Self::Bill(_), "CreatedUtc" | "UpdatedUtc") => {
                stay.known(dataset, property)
            }
            (Self::Payment(_), "ReservationId") => Some(reservation()),
            (Self::Payment(_), "Amount" | "OriginalAmount") => Some(Json::Object(paid())),
            (
                Self::Payment(_),
                "CreatedUtc" | "UpdatedUtc" | "ChargedUtc" | "ConsumedUtc" | "SettlementUtc",
            ) => Some(left()),
            (Self::Payment(_), "State") => Some(Json::text("Charged")),
            (Self::Payment(_), "Kind") => Some(Json::text("Payment")),
            (Self::Payment(_), "Type") => Some(Json::text("CashPayment")),
            (Self::Payment(_), "Data" | "PaymentRequestId" | "RefundedById") => Some(Json::Null),
            _ => None,
        }
    }
}
