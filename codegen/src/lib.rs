//! Turns the schema of the Mews Connector API into typed Rust bindings.
//!
//! The public API is [`Generator`], the [`Bindings`] that it makes, and their errors, for build
//! scripts. All other modules are hidden. They serve the project's own tools and change without
//! notice.
//!
//! Rooms, imports only to the left: `schema` (the crate `mews-schema`) ← `text`, `naming` ← `model`
//! ← `lock` ← `lower` ← `diff` ← `compat`; `openapi` ← `import`; `render` ← `format` ← `output`;
//! `generator` on top. Only [`Generator::from_dir`] does I/O.
#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod compat;
#[doc(hidden)]
pub mod diff;
mod format;
mod generator;
mod import;
#[doc(hidden)]
pub mod lock;
#[doc(hidden)]
pub mod lower;
#[doc(hidden)]
pub mod model;
#[doc(hidden)]
pub mod naming;
mod openapi;
#[doc(hidden)]
pub mod output;
#[doc(hidden)]
pub mod propose;
#[doc(hidden)]
pub mod render;
mod text;

pub use format::FormatError;
pub use generator::{Bindings, Generator, GeneratorError};
pub use import::Strictness;
#[doc(hidden)]
pub use import::{import, import_with};
#[doc(hidden)]
pub use mews_schema as schema;
pub use mews_schema::diagnostic::{Diagnostic, Diagnostics, Severity};
#[doc(hidden)]
pub use mews_schema::{diagnostic, source, yaml};
