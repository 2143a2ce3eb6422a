//! Pagination: a call that takes more than one request. Time ranges and id lists beyond their limit
//! become slices, what is too heavy is split, and every item is delivered once.
//!
//! `query` knows what can be split, `planner` decides what to ask for (plain state), `driver` makes
//! the requests, and `stream` is what users hold. This module knows nothing of how a request is
//! sent.

mod checkpoint;
mod driver;
mod keys;
mod learned;
mod options;
mod page;
mod planner;
mod progress;
pub(crate) mod query;
mod range;
mod request;
mod run;
mod size_estimator;
mod stream;

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;

pub(crate) use self::driver::{PageStream, Setup};
pub(crate) use self::keys::key_text;
pub(crate) use self::learned::LearnedSizes;
pub(crate) use self::options::{Hook, PaginationOptions};
pub use self::progress::{Progress, Stats};
pub(crate) use self::run::Run;
pub(crate) use self::stream::ItemStream;
pub use self::stream::{Items, Pages};
