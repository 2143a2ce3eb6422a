//! Turns the schema of the Mews Connector API into typed Rust bindings.
//!
//! Four pure steps: [`schema::load`] reads texts, [`lower::lower`] makes a [`model`] of them, [`render`] writes tokens and
//! [`output`] compares or hands out files. [`import`] makes the facts among those texts of the provider's document. Nothing here
//! does I/O: texts in, texts out.
#![forbid(unsafe_code)]

pub mod diff;
pub mod format;
pub mod generator;
mod import;
pub mod lock;
pub mod lower;
pub mod model;
pub mod naming;
mod openapi;
pub mod output;
pub mod promise;
pub mod propose;
pub mod render;
pub mod succession;
pub mod surface;

pub use generator::Generator;
pub use import::import;
pub use mews_schema as schema;
pub use mews_schema::{diagnostic, source, yaml};
