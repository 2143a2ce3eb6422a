//! How an export is waited for and read.

use std::time::Duration;

/// Settings of one export.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    /// The first pause before the state is asked for, doubled with each question.
    pub(super) first_poll: Duration,
    pub(super) longest_poll: Duration,
    /// How long an export may take.
    pub(super) deadline: Duration,
    /// The most bytes of a line.
    pub(super) max_line: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            first_poll: Duration::from_secs(10),
            longest_poll: Duration::from_secs(300),
            deadline: Duration::from_secs(24 * 3600),
            max_line: 16 << 20,
        }
    }
}
