//! What integration tests and the conformance program share: all operations, enums and unions as tables, and the schema.

mod operations;
#[cfg(doctest)]
mod probes;
mod schema;
mod types;

pub use operations::{Checked, OPERATIONS, Row};
pub use schema::workspace_schema;
pub use types::{ENUMS, EnumRow, RoundTrip, UNIONS, UnionRow};

/// The examples of the repository's front page compile.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
