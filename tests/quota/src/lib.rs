//! Real stores for tests and measurements of a quota that processes share.

pub mod bench;
pub mod proxy;
pub mod server;

/// The examples of the guide compile.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/guides/scaling.md")]
struct Guide;
