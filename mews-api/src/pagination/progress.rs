//! Counts and progress of a paginated call.

/// Counts of a paginated call, of the responses so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct Stats {
    /// Items that came, each counted once. Some may not have been delivered yet.
    pub items: u64,
    /// Items that came again and were left out.
    pub repeated: u64,
    /// Pages that came.
    pub pages: u64,
    /// Requests that were sent, each attempt counted; this is what they used of the quota. Requests
    /// under way are not counted yet.
    pub requests: u64,
    /// Requests that the service refused because there were too many (429), including those that
    /// were repeated later.
    pub refusals: u64,
    /// How often a request was split because it was too heavy or too large.
    pub splits: u64,
}

impl Stats {
    /// Adds the counts of another call.
    pub(crate) fn add(&mut self, call: Self) {
        let Self {
            items,
            repeated,
            pages,
            requests,
            refusals,
            splits,
        } = call;
        self.items += items;
        self.repeated += repeated;
        self.pages += pages;
        self.requests += requests;
        self.refusals += refusals;
        self.splits += splits;
    }
}

/// How far a paginated call is.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Progress {
    /// The counts so far.
    pub stats: Stats,
    /// The share that was read, 0 to 1, by length of time if the request has an interval. It is an
    /// estimate that can remain unchanged or decrease a little. It is 1 only at the end.
    pub share: f64,
}
