//! Turns the schema of the Mews Connector API into typed Rust bindings.
#![forbid(unsafe_code)]

pub mod diagnostic;
mod import;
mod openapi;
pub mod schema;
pub mod source;
pub mod yaml;

pub use import::import;
