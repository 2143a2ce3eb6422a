//! must not compile: because ids of two entities are never meant to be compared. Convert one with
//! `into()`.
use mews_api::{Id, entities};

fn main() {
    let _ = |account: Id<entities::Account>, customer: Id<entities::Customer>| account == customer;
}
