//! Prices and adjustments that writes set for time units.

use crate::base::instant::Instant;

/// A value that a request has set for some units.
#[derive(Clone, Debug)]
pub(crate) struct Level {
    /// The key of the price or the availability that it sets.
    pub(crate) subject: String,
    /// The id of the rate, product or service whose it is.
    pub(crate) item: String,
    pub(crate) first: Instant,
    pub(crate) last: Instant,
    /// Nothing takes back what was set before.
    pub(crate) value: Option<String>,
}

impl Level {
    /// The value for a unit; nothing inside if it takes back what was set before.
    pub(crate) fn at(&self, unit: Instant) -> Option<Option<&str>> {
        (self.first <= unit && unit <= self.last).then_some(self.value.as_deref())
    }

    /// Whether it covers every unit that another one covers.
    pub(crate) fn covers(&self, other: &Level) -> bool {
        self.first <= other.first && other.last <= self.last
    }
}
