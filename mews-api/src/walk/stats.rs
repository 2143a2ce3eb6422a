//! How far a walk is.

/// Counts of a walk, of what was answered so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Items that came, each counted once. They may still wait to be handed on.
    pub items: u64,
    /// Items that came again in a neighbouring part and were left out.
    pub repeated: u64,
    /// Pages that came.
    pub pages: u64,
    /// Requests that were sent, each repeat counted: what the quota was used for. Those under way are not counted yet.
    pub requests: u64,
    /// Requests that the service refused because there were too many (429), those too that were waited out and repeated.
    pub refusals: u64,
    /// How often a part was cut because it was too heavy or too large.
    pub splits: u64,
}

/// How far a walk is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// What came so far.
    pub stats: Stats,
    /// The share of the walk that is read, 0 to 1: by length of time where the request has an interval, estimated inside of
    /// it. It can stand still, and go back a little when a guess was wrong. 1 only at the end.
    pub share: f64,
}
