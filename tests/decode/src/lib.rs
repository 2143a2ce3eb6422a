//! The responses of the most called operations, read by serde's derive, for comparison in
//! `mews-api/benches/decode.rs`. `cargo bench -p decode-bench` runs it.

/// The same types, money exact.
#[allow(missing_docs)]
pub mod derived {
    include!(concat!(env!("OUT_DIR"), "/derived.rs"));
}

/// The same types, money a binary float.
#[allow(missing_docs)]
pub mod derived_f64 {
    include!(concat!(env!("OUT_DIR"), "/derived_f64.rs"));
}
