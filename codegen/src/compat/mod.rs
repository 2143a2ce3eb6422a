//! Compatibility of the generated bindings over versions of the API.
//!
//! `update` is the pipeline: published names are carried over to the new version
//! (`rename_migration`), it is lowered under them, the public paths of both are compared
//! (`public_api`), the diff gets its impact on Rust (`rust_impact`), and what breaks without a
//! reason on the wire is named (`compat_check`). `removals` counts what goes. `names.lock` itself
//! is a module below: lowering reads it, and this folder calls lowering.

pub mod compat_check;
mod order;
pub mod public_api;
mod removals;
pub mod rename_migration;
mod rust_impact;
mod update;

pub use order::keep_order;
pub use removals::Removals;
pub use rust_impact::ApiVersion;
pub use update::{Update, diff_schemas, update};
