//! The requests that the service refuses, as rows of constant data.

/// How many items a list in a request may have, or how many characters a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SizeLimit {
    /// The dotted path of the list or text. Lists on the way stand for all of their items.
    pub path: &'static str,
    /// The unit of `min` and `max`.
    pub unit: SizeUnit,
    /// The least that the service accepts.
    pub min: u32,
    /// The most that the service accepts.
    pub max: u32,
}

/// The unit of a [`SizeLimit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SizeUnit {
    /// Items of a list.
    Items,
    /// Characters of a text.
    Characters,
}

impl SizeLimit {
    /// The list at this path, of any number of items.
    pub const fn items(path: &'static str) -> Self {
        Self::any(path, SizeUnit::Items)
    }

    /// The text at this path, of any number of characters.
    pub const fn characters(path: &'static str) -> Self {
        Self::any(path, SizeUnit::Characters)
    }

    const fn any(path: &'static str, unit: SizeUnit) -> Self {
        Self {
            path,
            unit,
            min: 0,
            max: u32::MAX,
        }
    }

    /// The service refuses less.
    #[must_use]
    pub const fn min(mut self, least: u32) -> Self {
        self.min = least;
        self
    }

    /// The service refuses more.
    #[must_use]
    pub const fn max(mut self, most: u32) -> Self {
        self.max = most;
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
