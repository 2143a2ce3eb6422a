//! Positions of order items, bills and payments in their collections, and their totals by day.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::OnceLock;

use crate::base::json::{Json, Object};
use crate::data::charge::{self, Charge, Charges};
use crate::data::column_index::{Billed, ColumnIndex};
use crate::data::dataset::Dataset;
use crate::data::money;
use crate::data::stay::Stay;

/// Positions of the order items, bills and payments of reservations in their collections.
pub(crate) struct Ledger {
    /// Number of order items of the reservations before each index; the last entry is the total.
    items_before: Vec<u32>,
    /// The reservations with a bill.
    bills: Vec<u32>,
    /// The reservations that have been paid, the last one first.
    payments: Vec<u32>,
    /// By enterprise and local day. Filled when balances are first asked for.
    days: OnceLock<HashMap<u32, BTreeMap<i64, Day>>>,
}

/// Amounts booked on a day, in the smallest unit of the hotel's currency.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Day {
    pub(crate) net: i64,
    pub(crate) tax: i64,
    pub(crate) paid: i64,
}

/// An item that follows from a reservation.
pub(crate) enum Booking {
    Item(Stay, Charge),
    Bill(Stay),
    Payment(Stay),
}

impl Day {
    /// Adds the amounts of `other`, multiplied by a factor.
    pub(crate) fn add(&mut self, other: Self, factor: i64) {
        let sum = |sum: i64, amount: i64| sum.saturating_add(amount.saturating_mul(factor));
        *self = Self {
            net: sum(self.net, other.net),
            tax: sum(self.tax, other.tax),
            paid: sum(self.paid, other.paid),
        };
    }
}

impl Ledger {
    pub(crate) fn read(dataset: &Dataset, columns: &ColumnIndex) -> Self {
        let mut items_before = vec![0];
        let mut bills = Vec::new();
        let mut payments = Vec::new();
        let mut items = 0;
        for index in 0..dataset.size("reservations") {
            if let Some(row) = columns.billed(index) {
                let count = charges(dataset, index, &row).count();
                items += u32::try_from(count).unwrap_or(0);
                bills.push(index);
                if let Some(left) = row.left {
                    payments.push((left, index));
                }
            }
            items_before.push(items);
        }
        payments.sort_unstable_by(|one, other| other.cmp(one));
        Self {
            items_before,
            bills,
            payments: payments.into_iter().map(|(_, index)| index).collect(),
            days: OnceLock::new(),
        }
    }

    /// How many items a collection has, if they follow from reservations.
    pub(crate) fn size(&self, collection: &str) -> Option<u32> {
        let length = |list: &Vec<u32>| u32::try_from(list.len()).ok();
        match collection {
            "orderItems" => self.items_before.last().copied(),
            "bills" => length(&self.bills),
            "payments" => length(&self.payments),
            _ => None,
        }
    }

    /// The reservation that an item follows from, and which of its items it is.
    pub(crate) fn reservation(&self, collection: &str, index: u32) -> Option<(u32, i64)> {
        match collection {
            "orderItems" => {
                let behind = self.items_before.partition_point(|before| *before <= index);
                let reservation = u32::try_from(behind.checked_sub(1)?).ok()?;
                let before = self.items_before.get(reservation as usize)?;
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
            "orderItems" => match self.items_before.get(at..at + 2) {
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

    /// The payment of a reservation, if it has been paid.
    pub(crate) fn payment(&self, dataset: &Dataset, reservation: u32) -> Range<u32> {
        let stay = dataset.hotel().stay(dataset, "reservations", reservation);
        let Some(left) = stay.and_then(|stay| stay.left()) else {
            return 0..0;
        };
        let mut found = dataset.created_between("payments", Some(left), Some(left));
        let found = found.find(|index| self.payments.get(*index as usize) == Some(&reservation));
        found.map_or(0..0, |index| index..index + 1)
    }

    fn bill(&self, reservation: u32) -> Option<u32> {
        let found = self.bills.binary_search(&reservation).ok()?;
        u32::try_from(found).ok()
    }

    /// The local day on which the data set books an order item or a payment.
    pub(crate) fn day(dataset: &Dataset, collection: &str, index: u32) -> Option<i64> {
        match Booking::of(dataset, collection, index)? {
            Booking::Item(stay, charge) => Some(charge.day(dataset, &stay)),
            Booking::Payment(stay) => {
                let zone = &dataset.profile(stay.enterprise()).zone;
                Some(zone.day(stay.left()?))
            }
            Booking::Bill(_) => None,
        }
    }

    /// Amounts that the data set books in a hotel, by local day.
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
            let charges = stay.charges(dataset).into_iter();
            for charge in charges.flat_map(all) {
                let money = charge.money(dataset, &stay);
                let booked = of_hotel.entry(charge.day(dataset, &stay)).or_default();
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

/// The charges of a reservation.
fn charges(dataset: &Dataset, index: u32, row: &Billed) -> Charges {
    if row.is_canceled {
        return Charges::of_late_cancellation();
    }
    let profile = dataset.profile(row.enterprise);
    let nights = profile.zone.day(row.end) - profile.zone.day(row.start);
    Charges::of_stay(
        dataset.item_seed("reservations", index),
        profile.place,
        nights,
    )
}

fn all(charges: Charges) -> impl Iterator<Item = Charge> {
    (0..charges.count()).filter_map(move |number| charges.nth(number))
}

impl Booking {
    /// The item of a collection; nothing if the collection does not follow from reservations.
    pub(crate) fn of(dataset: &Dataset, collection: &str, index: u32) -> Option<Self> {
        if !matches!(collection, "orderItems" | "bills" | "payments") {
            return None;
        }
        let (reservation, number) = dataset.ledger().reservation(collection, index)?;
        let stay = dataset.hotel().stay(dataset, "reservations", reservation)?;
        Some(match collection {
            "orderItems" => {
                let charge = stay.charges(dataset)?.nth(number)?;
                Self::Item(stay, charge)
            }
            "bills" => Self::Bill(stay),
            _ => Self::Payment(stay),
        })
    }

    fn stay(&self) -> &Stay {
        match self {
            Self::Item(stay, _) | Self::Bill(stay) | Self::Payment(stay) => stay,
        }
    }

    /// The value of a property in the data set; null if the item has no value.
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
        let paid = || money::untaxed(place, stay.total(dataset).gross());
        if matches!(
            property,
            "EnterpriseId" | "AccountId" | "AccountType" | "CustomerId"
        ) {
            return stay.known(dataset, property);
        }
        if let Self::Item(_, charge) = self
            && let Some(value) = charge.known(dataset, stay, property)
        {
            return Some(value);
        }
        match (self, property) {
            (_, "CompanyId" | "Notes" | "ExternalIdentifier") => Some(Json::Null),
            (Self::Item(..), "ServiceId") => stay.known(dataset, property),
            (Self::Item(..), "ServiceOrderId" | "OrderId") => Some(reservation()),
            (Self::Item(..) | Self::Payment(_), "BillId") => Some(bill()),
            (
                Self::Item(..),
                "CanceledUtc"
                | "CancelledUtc"
                | "ClaimedUtc"
                | "InvoiceId"
                | "CreditCardId"
                | "SubType"
                | "SubState"
                | "TaxExemptionReasonCode"
                | "TaxExemptionReason"
                | "TaxExemptionLegalReference",
            ) => Some(Json::Null),
            (Self::Item(..), "Options") => {
                let option = [("CanceledWithReservation", Json::Bool(false))];
                Some(Json::Object(Object::from_iter(option)))
            }
            (Self::Item(..) | Self::Payment(_), "ClosedUtc") => Some(left()),
            (Self::Item(..) | Self::Payment(_), "AccountingState") => Some(state()),
            (Self::Item(..) | Self::Bill(_), "State") => Some(state()),
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
            (Self::Item(..) | Self::Bill(_), "CreatedUtc" | "UpdatedUtc") => {
                stay.known(dataset, property)
            }
            (Self::Payment(_), "ReservationId") => Some(reservation()),
            (Self::Payment(_), "Amount" | "OriginalAmount") => Some(Json::Object(paid())),
            (
                Self::Payment(_),
                "CreatedUtc" | "UpdatedUtc" | "ChargedUtc" | "ConsumedUtc" | "SettlementUtc",
            ) => Some(left()),
            (
                Self::Payment(_),
                "OrderId"
                | "ServiceId"
                | "ProductId"
                | "InvoiceId"
                | "CreditCardId"
                | "SubType"
                | "SubState"
                | "Name"
                | "TaxExemptionReasonCode",
            ) => Some(Json::Null),
            (Self::Payment(_), "ConsumptionUtc") => Some(left()),
            (Self::Payment(_), "PaymentItemOld.Data") => Some(charge::old_data("Cash", None)),
            (Self::Payment(_), "State") => Some(Json::text("Charged")),
            (Self::Payment(_), "Kind") => Some(Json::text("Payment")),
            (Self::Payment(_), "Type") => Some(Json::text("CashPayment")),
            (Self::Payment(_), "Data" | "PaymentRequestId" | "RefundedById") => Some(Json::Null),
            _ => None,
        }
    }
}
