//! A run of incremental reading: the part of its checkpoints besides the slices.

use std::time::Duration;

use crate::value::Timestamp;

/// An open interval of a run ends this long after the service's time at the run's start. Later
/// changes belong to the next run.
const END_AFTER: Duration = Duration::from_secs(60);

/// A run that may take several paginated calls, and its state as the layer above writes it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// The service's time at the start; `None` as long as no response has reported it.
    pub(crate) started: Option<Timestamp>,
    /// Where an open interval ends.
    pub(crate) end: Option<Timestamp>,
    /// The state of the layer above.
    pub(crate) job: String,
}
crate::object! { Run {
    started: optional "a",
    end: optional "e",
    job: required "j",
} }

impl Run {
    pub(crate) fn new(job: String) -> Self {
        Self {
            started: None,
            end: None,
            job,
        }
    }

    /// Takes the time of a response. The earliest one counts as the start, so that a clock of the
    /// service that is ahead of its others does no harm.
    pub(super) fn follow(&mut self, served: Timestamp) {
        self.started = Some(self.started.map_or(served, |known| known.min(served)));
        let end = || served.checked_add(END_AFTER).unwrap_or(Timestamp::MAX);
        self.end.get_or_insert_with(end);
    }
}
