//! Errors in building or starting a simulator.

use std::fmt;

use crate::contract::schema::Diagnostics;

/// The reason why a simulator can't be built or started.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The schema can't be read.
    Schema(Diagnostics),
    /// The time given to [`crate::Builder::now`] is invalid.
    Now,
    /// The speed given to [`crate::Builder::speed`] is invalid.
    Speed,
    /// A day given to [`crate::Builder::season`] is invalid, or the season ends before it begins.
    Season,
    /// A time zone that does not exist.
    Zone(String),
    /// An operation that does not exist.
    Operation(String),
    /// The items given at the start can't be loaded. Contains the reason and the place.
    Items(String),
    /// The address of webhooks is not an `http` address.
    Webhooks,
    /// The simulator can't listen on the address.
    Listen(std::io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(diagnostics) => write!(f, "the schema can't be read:\n{diagnostics}"),
            Self::Now => {
                f.write_str("the present must be an instant such as `2026-01-15T12:00:00Z`")
            }
            Self::Speed => f.write_str("the speed must be a number over 0"),
            Self::Season => {
                f.write_str("a season must go from a day such as `2025-07-01` to a later one")
            }
            Self::Zone(name) => write!(f, "there is no time zone `{name}`"),
            Self::Operation(path) => write!(f, "there is no operation `{path}`"),
            Self::Items(reason) => write!(f, "the items can't be loaded: {reason}"),
            Self::Webhooks => f.write_str(
                "webhooks go to an address such as `http://127.0.0.1:9000/mews?Token=x`",
            ),
            Self::Listen(error) => write!(f, "can't listen: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(error) => Some(error),
            _ => None,
        }
    }
}
