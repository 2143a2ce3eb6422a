//! What changes between two versions of the API, and what that means for callers.
//!
//! A pure function of the facts of both: neither the order in which a document lists things nor the file that a type belongs to is
//! a change, and a type that changes nothing but its name is still the same type.

mod change;
mod constraints;
mod deprecation;
mod findings;
mod format;
mod impact;
mod path_change;
mod reach;
mod references;
mod renames;
mod replace;
mod summary;
mod types;

pub use change::{Change, Diff, Kind, Subject};
pub use format::{json, markdown, text};
pub use impact::{Direction, Event, Impact, Impacts, impact};
pub use path_change::{PathChange, PathChangeKind};
pub use renames::{Renames, renames};
pub use summary::{Counts, Release, Summary};

use crate::schema::Facts;

impl Diff {
    /// The changes from `old` to `new`, with what they mean in Rust at worst; `base_path` is what stands before the paths of operations.
    pub fn new(old: &Facts, new: &Facts, base_path: &str) -> Self {
        let renames = renames(old, new);
        let mut findings = findings::Findings::new(old, new, &renames);
        types::operations(&mut findings);
        types::types(&mut findings);
        let mut changes = findings.changes();
        changes.sort_by(|one, other| {
            let key =
                |change: &Change| (change.resource.clone(), change.subject.clone(), change.kind);
            key(one).cmp(&key(other))
        });
        Self {
            base_path: base_path.to_owned(),
            changes,
            paths: Vec::new(),
        }
    }
}
