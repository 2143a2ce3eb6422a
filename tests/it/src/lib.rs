//! What integration tests and the conformance program share: all operations as a table, and the schema.

mod operations;
mod schema;

pub use operations::{OPERATIONS, Row};
pub use schema::workspace_schema;
