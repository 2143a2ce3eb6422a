//! The summary of a diff: counts, and the kind of release that it requires.

use std::collections::BTreeMap;
use std::fmt;

use super::change::{Diff, Kind};
use super::impact::Impact;

/// How many changes there are of each meaning and kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// By the impact on the wire.
    pub wire: Counts,
    /// By the impact in Rust.
    pub rust: Counts,
    /// Paths of the bindings that go or change without a change of the API.
    pub paths: usize,
    /// By kind; kinds that do not occur are not there.
    pub kinds: BTreeMap<Kind, usize>,
}

/// How many changes there are of each meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Break callers.
    pub breaking: usize,
    /// May break code that assumes a complete list, a present value or a limit.
    pub dangerous: usize,
    /// Add something.
    pub additive: usize,
    /// Mean nothing.
    pub none: usize,
}

impl Counts {
    fn add(&mut self, impact: Impact) {
        *match impact {
            Impact::Breaking => &mut self.breaking,
            Impact::Dangerous => &mut self.dangerous,
            Impact::Additive => &mut self.additive,
            Impact::None => &mut self.none,
        } += 1;
    }

    /// The worst meaning that occurs.
    pub fn worst(self) -> Impact {
        match self {
            Self { breaking: 1.., .. } => Impact::Breaking,
            Self { dangerous: 1.., .. } => Impact::Dangerous,
            Self { additive: 1.., .. } => Impact::Additive,
            _ => Impact::None,
        }
    }
}

/// The kind of release that a diff requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// Nothing to release for callers' sake.
    Patch,
    /// Callers get more, and lose nothing.
    Minor,
    /// Callers have to act, on the wire or in Rust.
    Major,
}

impl Summary {
    /// Counts the changes of a diff.
    pub fn of(diff: &Diff) -> Self {
        let mut summary = Self {
            paths: diff.paths.len(),
            ..Self::default()
        };
        for change in &diff.changes {
            summary.wire.add(change.wire);
            summary.rust.add(change.rust);
            *summary.kinds.entry(change.kind).or_default() += 1;
        }
        summary
    }

    /// The kind of release that it requires.
    pub fn release(&self) -> Release {
        match self.wire.worst().max(self.rust.worst()) {
            _ if self.paths > 0 => Release::Major,
            Impact::Breaking => Release::Major,
            Impact::Dangerous | Impact::Additive => Release::Minor,
            Impact::None => Release::Patch,
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} breaking, {} dangerous, {} additive, {} none",
            self.breaking, self.dangerous, self.additive, self.none
        )
    }
}

impl Release {
    /// The part of the version that moves: `major`, which before 1.0 is the minor one.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
