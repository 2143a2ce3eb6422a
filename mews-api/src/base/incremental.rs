//! The facts of an operation for incremental reading, written by generated code.

use super::operation::Paginated;

/// A read with a filter by the time of the last change, whose items
/// [`Call::changes`](crate::Call::changes) can follow.
pub trait Incremental: Paginated {
    /// How it is read incrementally.
    const CHANGES: &'static ChangesInfo;
}

/// How an operation is read incrementally.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangesInfo {
    /// The property of the request that selects by the time of the last change.
    pub filter: &'static str,
    /// The lists of ids that select the enterprises, chains or other parents of the items.
    pub parents: &'static [&'static str],
    /// Other properties that select no items, such as extents.
    pub extents: &'static [&'static str],
    /// The property that selects by activity, with all its values.
    pub activity: Option<(&'static str, &'static [&'static str])>,
    /// Deleted items are returned, marked as deleted, canceled or inactive.
    pub deletions: bool,
    /// The service refuses a request without a filter, so all items are read by their times.
    pub needs_filter: bool,
}

impl ChangesInfo {
    /// An operation whose request has this filter by the time of the last change.
    pub const fn new(filter: &'static str) -> Self {
        Self {
            filter,
            parents: &[],
            extents: &[],
            activity: None,
            deletions: false,
            needs_filter: false,
        }
    }

    /// The lists of ids that select the enterprises, chains or other parents of the items.
    #[must_use]
    pub const fn parents(mut self, properties: &'static [&'static str]) -> Self {
        self.parents = properties;
        self
    }

    /// Other properties that select no items.
    #[must_use]
    pub const fn extents(mut self, properties: &'static [&'static str]) -> Self {
        self.extents = properties;
        self
    }

    /// The property that selects by activity, with all its values.
    #[must_use]
    pub const fn activity(
        mut self,
        property: &'static str,
        values: &'static [&'static str],
    ) -> Self {
        self.activity = Some((property, values));
        self
    }

    /// Deleted items are returned, marked as such.
    #[must_use]
    pub const fn deletions(mut self) -> Self {
        self.deletions = true;
        self
    }

    /// The service refuses a request without a filter.
    #[must_use]
    pub const fn needs_filter(mut self) -> Self {
        self.needs_filter = true;
        self
    }
}
