//! must not compile: because answers gain fields, so no code outside lists them all.
//! `test_util::empty` makes one.
use mews_api::types::Amount;

fn main() {
    let _ = Amount { currency: "EUR".to_owned(), ..Default::default() };
}
