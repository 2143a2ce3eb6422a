//! Turns the schema of the Mews Connector API into typed Rust bindings.
#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod schema;
pub mod source;
pub mod yaml;
