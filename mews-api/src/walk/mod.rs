//! Walks: a request that is more than one request. Intervals and id lists beyond their limit become windows and chunks, what is
//! too heavy is cut, and every item comes once.
//!
//! `request` reads what can be cut, `plan` decides (plain state), `size` learns how much to ask for, `seen` tells what came
//! already, `sums` whether neighbours brought the same, `drive` makes the requests. `span` knows the calendar, `token` what is left when a walk stops.

mod drive;
mod further;
mod memory;
mod page;
mod plan;
pub(crate) mod request;
mod seen;
mod size;
mod span;
mod stats;
mod sums;
mod token;

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;

pub(crate) use self::drive::{Feed, Setup};
pub(crate) use self::further::Further;
pub(crate) use self::memory::Memory;
pub(crate) use self::page::RawPage;
pub(crate) use self::size::Worked;
pub use self::span::Interval;
pub use self::stats::{Progress, Stats};
pub use self::token::Incomplete;
