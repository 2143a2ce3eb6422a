//! Real stores for tests and measurements of a quota that processes share.

pub mod bench;
pub mod proxy;
pub mod server;
