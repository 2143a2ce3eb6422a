//! The data set: items that exist before any write, all of them derived from the seed.

pub(crate) mod charge;
pub(crate) mod column_index;
pub(crate) mod condition;
pub(crate) mod dataset;
pub(crate) mod generate;
pub(crate) mod hotel;
pub(crate) mod item;
mod known;
pub(crate) mod ledger;
pub(crate) mod money;
pub(crate) mod profile;
pub(crate) mod reference;
pub(crate) mod seasons;
pub(crate) mod stay;
pub(crate) mod texts;
mod values;
