//! must compile
use mews_api::types::Reservation;
use mews_api::{Id, entities};

fn account(customer: Id<entities::Customer>) -> Id<entities::Account> {
    customer.into()
}

fn customer(reservation: &Reservation) -> Option<Id<entities::Customer>> {
    reservation.customer_id()
}

fn main() {
    let _ = (account, customer);
}
