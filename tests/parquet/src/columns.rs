//! The columns of the three files.

use mews_api::TimeZone;
use mews_api::types::{OrderItem, Payment, Reservation};

use crate::table::Table;

pub fn reservations(zone: &TimeZone) -> Table<Reservation> {
    let (arrival, departure) = (zone.clone(), zone.clone());
    Table::<Reservation>::new()
        .column("id", |row| row.id)
        .column("number", |row| row.number.clone())
        .column("service_id", |row| row.service_id)
        .column("account_id", |row| row.account_id)
        .column("rate_id", |row| row.rate_id)
        .column("assigned_resource_id", |row| row.assigned_resource_id)
        .column("assigned_resource_locked", |row| {
            row.assigned_resource_locked
        })
        // Open enums as text: a value that this version does not know is written as it came.
        .column("state", |row| row.state.to_string())
        .column("purpose", |row| {
            row.purpose.as_ref().map(ToString::to_string)
        })
        .column("scheduled_start_utc", |row| row.scheduled_start_utc)
        .column("scheduled_end_utc", |row| row.scheduled_end_utc)
        .column("cancelled_utc", |row| row.cancelled_utc)
        .column("updated_utc", |row| row.updated_utc)
        // Days of the hotel, which are not those of UTC.
        .column("arrival", move |row| {
            row.scheduled_start_utc.map(|at| arrival.date_of(at))
        })
        .column("departure", move |row| {
            row.scheduled_end_utc.map(|at| departure.date_of(at))
        })
}

pub fn order_items(zone: &TimeZone) -> Table<OrderItem> {
    let zone = zone.clone();
    Table::<OrderItem>::new()
        .column("id", |row| row.id)
        .column("service_order_id", |row| row.service_order_id)
        .column("account_id", |row| row.account_id)
        .column("accounting_category_id", |row| row.accounting_category_id)
        .column("type", |row| row.r#type.to_string())
        .column("accounting_state", |row| row.accounting_state.to_string())
        .column("unit_count", |row| row.unit_count)
        .column("currency", |row| row.amount.currency.clone())
        .column("net_value", |row| row.amount.net_value)
        .column("gross_value", |row| row.amount.gross_value)
        .column("consumed_utc", |row| row.consumed_utc)
        .column("consumed", move |row| zone.date_of(row.consumed_utc))
        .column("canceled_utc", |row| row.canceled_utc)
        .column("updated_utc", |row| row.updated_utc)
}

pub fn payments() -> Table<Payment> {
    Table::<Payment>::new()
        .column("id", |row| row.id)
        .column("account_id", |row| row.account_id)
        .column("reservation_id", |row| row.reservation_id)
        .column("type", |row| row.r#type.as_ref().map(ToString::to_string))
        .column("state", |row| row.state.to_string())
        .column("currency", |row| row.amount.currency.clone())
        .column("net_value", |row| row.amount.net_value)
        .column("gross_value", |row| row.amount.gross_value)
        .column("created_utc", |row| row.created_utc)
        .column("charged_utc", |row| row.charged_utc)
        .column("updated_utc", |row| row.updated_utc)
}
