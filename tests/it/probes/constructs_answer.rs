//! must not compile: because only the service makes answers. `test_util::empty` makes one for a
//! test.
use mews_api::types::Amount;

fn main() {
    let _ = Amount::new("EUR", "1".parse::<mews_api::Decimal>().unwrap());
}
