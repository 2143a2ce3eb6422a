//! Modules that don't depend on the API: JSON, instants, intervals, random numbers, clocks.

pub(crate) mod amounts;
pub(crate) mod clock;
pub(crate) mod gzip;
pub(crate) mod ids;
pub(crate) mod instant;
pub(crate) mod interval;
pub(crate) mod json;
pub(crate) mod message;
pub(crate) mod rng;
pub(crate) mod seconds;
pub(crate) mod zone;
