//! Options of `pages` and `items`.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::progress::Progress;
use super::run::Run;
use crate::base::incomplete::Checkpoint;

/// The read-ahead of a paginated call unless the caller sets it: 32 MiB.
pub(crate) const READ_AHEAD: usize = 32 << 20;

/// Options of `pages` and `items`.
#[derive(Clone, Debug, Default)]
pub(crate) struct PaginationOptions {
    pub(crate) concurrency: Option<usize>,
    pub(crate) ordered: bool,
    pub(crate) split_by: Option<String>,
    pub(crate) read_ahead: Option<usize>,
    pub(crate) resume: Option<Checkpoint>,
    pub(crate) on_progress: Option<Hook>,
    /// The run of which this call is a part.
    pub(crate) run: Option<Run>,
}

/// A function that is called with each progress.
#[derive(Clone)]
pub(crate) struct Hook(Arc<Mutex<Function>>);

type Function = dyn FnMut(&Progress) + Send;

impl Hook {
    pub(crate) fn new(hook: impl FnMut(&Progress) + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(hook)))
    }

    pub(crate) fn call(&self, progress: &Progress) {
        // The state that the caller's function leaves after a panic is the caller's concern.
        let mut hook = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        hook(progress);
    }
}

impl fmt::Debug for Hook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("custom")
    }
}
