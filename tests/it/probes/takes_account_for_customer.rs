//! must not compile: because an account may be a company. `reservation.customer_id()` looks at its
//! type.
use mews_api::requests::CustomersGetAll;
use mews_api::types::{CustomerExtent, Reservation};

fn main() {
    let _ = |reservation: Reservation| {
        CustomersGetAll::new(CustomerExtent::new()).customer_ids([reservation.account_id])
    };
}
