//! The changes between two versions of the API, and their impact on callers.
//!
//! A pure function of the facts of both versions. The order of a document and the file of a type
//! are not changes. A renamed type is still the same type.

mod change;
mod constraints;
mod conventions;
mod deprecation;
mod exceptions;
mod findings;
mod format;
mod impact;
mod path_change;
mod reach;
mod references;
mod renames;
mod replace;
mod rules;
mod summary;
mod types;

pub use change::{Change, Diff, Kind, Subject};
pub use conventions::Conventions;
pub use exceptions::Exceptions;
pub use format::{github, json, markdown, text};
pub use impact::{Direction, Event, Impact, Impacts, impact};
pub use path_change::{PathChange, PathChangeKind};
pub use renames::{Renames, renames};
pub use rules::{RULES, Rule, rules_page};
pub use summary::{Counts, Release, Summary};

use crate::schema::Facts;

impl Diff {
    /// The changes from `old` to `new`, with their worst impact in Rust.
    pub fn new(old: &Facts, new: &Facts, conventions: Conventions<'_>) -> Self {
        let renames = renames(old, new);
        let mut findings = findings::Findings::new(old, new, &renames);
        types::operations(conventions, &mut findings);
        types::types(&mut findings);
        let mut changes = findings.changes();
        changes.sort_by(|one, other| {
            let key =
                |change: &Change| (change.resource.clone(), change.subject.clone(), change.kind);
            key(one).cmp(&key(other))
        });
        Self {
            base_path: conventions.base_path.to_owned(),
            changes,
            paths: Vec::new(),
        }
    }
}
