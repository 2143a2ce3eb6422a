//! Settings of exports.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::seconds;

/// How long exports take, how large their files are and how long they are kept.
///
/// All spans follow the simulator's time. Moving the service's clock forward moves it too.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ExportSettings {
    #[serde(rename = "takesSeconds", with = "seconds")]
    pub(crate) takes: Duration,
    #[serde(rename = "keptSeconds", with = "seconds")]
    pub(crate) kept: Duration,
    #[serde(rename = "linkSeconds", with = "seconds")]
    pub(crate) link: Duration,
    pub(crate) lines_per_file: u64,
}

impl Default for ExportSettings {
    fn default() -> Self {
        Self {
            takes: Duration::from_secs(2),
            kept: Duration::from_secs(7 * 86_400),
            link: Duration::from_secs(600),
            lines_per_file: 10_000,
        }
    }
}

impl ExportSettings {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long an export takes: `Pending` in the first half, then `Processing`. 2 seconds unless
    /// set. A large export stays `Processing` for longer: see the simulator's README.
    pub fn takes(mut self, span: Duration) -> Self {
        self.takes = span;
        self
    }

    /// How long the files of a finished export are kept. A week unless set.
    pub fn kept(mut self, span: Duration) -> Self {
        self.kept = span;
        self
    }

    /// How long a link to a file is valid. 10 minutes unless set.
    pub fn link(mut self, span: Duration) -> Self {
        self.link = span;
        self
    }

    /// Number of lines after which the next file starts, at least one. The entries of one item of a
    /// ledger are always in the same file. 10,000 unless set.
    pub fn lines_per_file(mut self, lines: u64) -> Self {
        self.lines_per_file = lines;
        self
    }
}
