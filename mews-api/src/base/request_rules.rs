//! The requests that the service refuses, as rows of constant data.

/// How many items a list in a request may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListLimit {
    /// The dotted path of the list. Lists on the way stand for all of their items.
    pub path: &'static str,
    /// The least items that the service accepts.
    pub min_items: u32,
    /// The most items that the service accepts.
    pub max_items: u32,
}

impl ListLimit {
    /// The list at this path, of any number of items.
    pub const fn new(path: &'static str) -> Self {
        Self {
            path,
            min_items: 0,
            max_items: u32::MAX,
        }
    }

    /// The service refuses fewer items.
    #[must_use]
    pub const fn min_items(mut self, items: u32) -> Self {
        self.min_items = items;
        self
    }

    /// The service refuses more items.
    #[must_use]
    pub const fn max_items(mut self, items: u32) -> Self {
        self.max_items = items;
        self
    }
}

/// Which properties of a request go together. Null counts as not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestRule {
    /// One of these must be set, or several.
    AtLeastOne(&'static [&'static str]),
    /// Only one of these may be set.
    NotTogether(&'static [&'static str]),
}
