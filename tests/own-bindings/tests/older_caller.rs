//! Code that callers may have written against the schema of this crate compiles against a later
//! version of it. It uses each public path once, except those that break for a reason on the wire.

#[allow(dead_code, deprecated)]
mod caller {
    include!(concat!(env!("OUT_DIR"), "/older_caller.rs"));
}

include!(concat!(env!("OUT_DIR"), "/older_caller_uses.rs"));

#[test]
fn all_but_what_the_wire_breaks_is_used() {
    assert_eq!(
        LEFT_OUT,
        [
            "types::LoyaltyCard.balance",
            "types::LoyaltyCard.customer_id",
            "types::LoyaltyCard.updated_utc",
        ]
    );
    assert_eq!(USES + LEFT_OUT.len(), ALL);
}
