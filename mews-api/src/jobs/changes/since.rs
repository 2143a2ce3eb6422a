//! Where a run starts, and its settings.

use std::time::Duration;

use super::bookmark::Bookmark;
use crate::value::{Timestamp, ValueError};

/// The lookback of a run before its bookmark, unless the caller sets it.
const LOOKBACK: Duration = Duration::from_secs(300);
/// The distance of the bookmark from the service's time, unless the caller sets it.
const SETTLE: Duration = Duration::from_secs(300);

/// Where a run of [`Call::changes`](crate::Call::changes) starts: a time for the first run, and the
/// bookmark of the last one for the others.
///
/// ```
/// use mews_api::{Since, ValueError};
///
/// fn since(saved: Option<&str>) -> Result<Since, ValueError> {
///     match saved {
///         Some(text) => Since::bookmark(text),
///         None => Ok(Since::beginning()),
///     }
/// }
/// # assert!(since(None).is_ok() && since(Some("")).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Since {
    pub(super) from: From,
    pub(super) lookback: Duration,
    pub(super) settle: Duration,
    pub(super) keep_filters: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum From {
    Beginning,
    Start(Timestamp),
    Bookmark(Bookmark),
}

impl Since {
    /// A first run that reads everything.
    ///
    /// It reads without a filter by time, and so includes items without a known time of change.
    /// Pages are then read one after the other. [`start`](Self::start) with an early time reads
    /// large lists faster, with concurrent requests. Operations that refuse a request without a
    /// filter are read from the year 2000, as their documentation notes.
    pub const fn beginning() -> Self {
        Self::new(From::Beginning)
    }

    /// A first run that reads what changed at this time or later. Items without a known time of
    /// change are not included.
    pub const fn start(time: Timestamp) -> Self {
        Self::new(From::Start(time))
    }

    /// A run that continues after the one that left this bookmark.
    ///
    /// # Errors
    /// If the text is not a bookmark, or damaged. The bookmark of another request is refused when
    /// the changes are read.
    pub fn bookmark(text: impl AsRef<str>) -> Result<Self, ValueError> {
        Ok(Self::new(From::Bookmark(text.as_ref().parse()?)))
    }

    const fn new(from: From) -> Self {
        Self {
            from,
            lookback: LOOKBACK,
            settle: SETTLE,
            keep_filters: false,
        }
    }

    /// How far before its bookmark the run reads. Default: 5 minutes. Items of this time come
    /// again.
    pub const fn lookback(mut self, lookback: Duration) -> Self {
        self.lookback = lookback;
        self
    }

    /// How far the new bookmark stays behind the service's time at the run's start. Default: 5
    /// minutes, the time in which the provider's own exports take changes to be unsettled. It
    /// delays the bookmark alone: the run reads what changed up to its start.
    pub const fn settle(mut self, settle: Duration) -> Self {
        self.settle = settle;
        self
    }

    /// Allows filters in the request, such as states or ids, which are refused without this. An
    /// item that no longer matches them is never reported, so
    /// [`sees_deletions`](super::Changes::sees_deletions) is false then.
    pub const fn keep_filters(mut self) -> Self {
        self.keep_filters = true;
        self
    }
}
