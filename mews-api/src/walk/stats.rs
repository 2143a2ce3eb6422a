//! How far a walk is.

/// Counts of a walk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Items that came, each counted once.
    pub items: u64,
    /// Items that came again in a neighbouring part and were left out.
    pub repeated: u64,
    /// Pages that came.
    pub pages: u64,
    /// Requests of the walk. What the client repeats below it is not counted.
    pub requests: u64,
    /// Requests that failed because there were too many.
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
    /// it. It can stand still, and go back a little when a guess was wrong.
    pub share: f64,
}
