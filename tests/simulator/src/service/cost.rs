//! Which queries are too heavy to be answered.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::seconds;
use crate::contract::Call;
use crate::service::page::Query;
use crate::service::refusal::Refusal;

/// The largest cost of a query; a query above it is answered with 408.
///
/// Nothing is too heavy unless a limit is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cost {
    #[serde(default)]
    items: Option<usize>,
    #[serde(default, rename = "spanSeconds", with = "seconds::optional")]
    span: Option<Duration>,
    #[serde(default, rename = "takesSeconds", with = "seconds")]
    takes: Duration,
}

impl Cost {
    /// No limits.
    pub fn new() -> Self {
        Self::default()
    }

    /// A query that selects more items than this, on all its pages together, is too heavy.
    pub fn items(mut self, items: usize) -> Self {
        self.items = Some(items);
        self
    }

    /// A query whose interval of time is longer than this, or open, is too heavy; of several
    /// intervals the shortest counts.
    pub fn span(mut self, span: Duration) -> Self {
        self.span = Some(span);
        self
    }

    /// How long the service works before it gives up. Nothing unless set.
    pub fn takes(mut self, takes: Duration) -> Self {
        self.takes = takes;
        self
    }
}

/// Cost limits of the queries of all operations.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "an object with `all` and `operations`"
)]
#[non_exhaustive]
pub struct Costs {
    /// Limits of operations without limits of their own.
    #[serde(default)]
    pub all: Cost,
    /// Limits of one operation in place of the others' limits, by its path:
    /// `reservations/getAll/2023-06-06`.
    #[serde(default)]
    pub operations: BTreeMap<String, Cost>,
}

impl Costs {
    /// Refuses what is too heavy.
    pub(crate) fn check(&self, call: &Call, query: &Query<'_>) -> Result<(), Refusal> {
        let cost = self.operations.get(&call.path).unwrap_or(&self.all);
        let long = cost.span.is_some_and(|most| query.spans_more_than(most));
        let many = cost
            .items
            .is_some_and(|most| query.places(None).nth(most).is_some());
        if long || many {
            return Err(Refusal::too_heavy(cost.takes));
        }
        Ok(())
    }
}
