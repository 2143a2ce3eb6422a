//! Seams: the instants at which parts meet, where items may lie across. Such an item comes on both sides; instead of its key, the
//! times it tells decide that the newer side hands it on. Sums of what both sides brought prove afterwards that it did.
//!
//! So what a part leaves out was brought by its newer neighbour, which left it out in turn only for a neighbour that is newer still,
//! and so on to a part that handed it on. What an older side alone has brought is read again.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::super::request::{Asked, Facet};
use super::super::seen::{Key, Mark};
use super::super::span::Span;
use super::super::sums::{Missing, Sums};
use super::super::token::SavedSeam;
use super::Plan;
use super::part::{Part, Piece};
use crate::value::Timestamp;

/// So many seams are repaired before times are trusted no more: for the few items that change while a walk goes on.
const MOST_REPAIRS: u8 = 8;

/// The seams of which something may still be read, or is not handed on yet.
#[derive(Default)]
pub(super) struct Seams {
    open: BTreeMap<Timestamp, Seam>,
    /// How many seams may still be repaired before nothing is left out any more because of its times; 0 where items don't overlap
    /// the interval, or don't tell their times.
    trust: u8,
}

/// What parts that were handed on to their end brought of items that reach over this instant.
#[derive(Default)]
struct Seam {
    newer: Sums,
    older: Sums,
    /// The parts of the older side, by their facets and starts.
    parts: Vec<(Arc<Facet>, Timestamp)>,
    repairing: bool,
}

/// What a part has brought of items that reach over its two ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sides {
    #[serde(rename = "s", default, skip_serializing_if = "Sums::is_empty")]
    pub(crate) start: Sums,
    #[serde(rename = "e", default, skip_serializing_if = "Sums::is_empty")]
    pub(crate) end: Sums,
}

/// A part that is read again for what it left out and its newer neighbour did not bring.
#[derive(Debug)]
pub(super) struct Repair {
    seam: Timestamp,
    missing: Missing,
}

/// `None` if the item doesn't reach over this instant, by what it tells; else whether it starts there.
pub(super) fn reaches_over(mark: &Mark, seam: Timestamp) -> Option<bool> {
    let (start, end) = mark.time?;
    (start <= seam && seam < end).then_some(start == seam)
}

impl Repair {
    pub(super) fn wants(&self, key: Key, mark: &Mark) -> bool {
        self.missing.has(key, reaches_over(mark, self.seam))
    }
}

impl Seams {
    pub(super) fn new(trusted: bool) -> Self {
        Self {
            open: BTreeMap::new(),
            trust: if trusted { MOST_REPAIRS } else { 0 },
        }
    }

    /// An interval is cut here: both sides go by times, or by keys as ever if those are not to be trusted.
    pub(super) fn cut(&mut self, at: Timestamp) {
        if self.trust > 0 {
            self.open.entry(at).or_default();
        }
    }

    pub(super) fn contains(&self, at: Timestamp) -> bool {
        self.open.contains_key(&at)
    }

    pub(super) fn saved(&self) -> Vec<SavedSeam> {
        let parts = |seam: &Seam| {
            let parts = seam.parts.iter();
            parts
                .map(|(facet, start)| ((**facet).clone(), *start))
                .collect()
        };
        let seams = self.open.iter().map(|(at, seam)| SavedSeam {
            at: *at,
            newer: seam.newer.clone(),
            older: seam.older.clone(),
            parts: parts(seam),
        });
        seams.collect()
    }

    /// Takes up the seam of an earlier walk; `None` if items of this one don't go by their times.
    pub(super) fn take_up(&mut self, saved: SavedSeam) -> Option<()> {
        let parts = saved.parts.into_iter();
        let seam = Seam {
            newer: saved.newer,
            older: saved.older,
            parts: parts
                .map(|(facet, start)| (Arc::new(facet), start))
                .collect(),
            repairing: false,
        };
        (self.trust > 0).then(|| self.open.insert(saved.at, seam))?;
        Some(())
    }
}

impl Plan {
    /// A part was read and handed on to its end.
    pub(super) fn hand_over(&mut self, part: &Part) {
        if let Some(asked) = part.piece.asked.filter(|_| part.piece.repair.is_none()) {
            if let Some(seam) = self.seams.open.get_mut(&asked.span.start) {
                seam.newer.add(&part.sides.start);
            }
            let end = (!asked.open).then_some(asked.span.end);
            if let Some(seam) = end.and_then(|end| self.seams.open.get_mut(&end)) {
                seam.older.add(&part.sides.end);
                let facet = Arc::clone(&part.piece.facet);
                seam.parts.push((facet, asked.span.start));
            }
        }
        self.prove();
    }

    /// Compares the sides of seams at which nothing is left to be read, and has read again what they disagree about.
    pub(super) fn prove(&mut self) {
        let seams = self.seams.open.keys().copied();
        let whole: Vec<Timestamp> = seams.filter(|at| !self.is_open(*at)).collect();
        for at in whole {
            let Some(seam) = self.seams.open.get_mut(&at) else {
                continue;
            };
            let missing = seam.older.missing_in(&seam.newer);
            let Some(missing) = missing.filter(|_| !seam.repairing) else {
                self.seams.open.remove(&at);
                continue;
            };
            seam.repairing = true;
            self.seams.trust = match missing.is_told() {
                true => self.seams.trust.saturating_sub(1),
                false => 0,
            };
            let repair = Arc::new(Repair { seam: at, missing });
            for (facet, start) in &seam.parts {
                let span = Span {
                    start: *start,
                    end: at,
                };
                let asked = Asked { span, open: false };
                self.todo.push(Piece {
                    repair: Some(Arc::clone(&repair)),
                    ..Piece::new(Arc::clone(facet), Some(asked), self.count, 0.0)
                });
            }
        }
    }

    /// Whether something is left that ends or starts at this seam, or repairs it.
    fn is_open(&self, at: Timestamp) -> bool {
        let parts = self.parts.iter().chain(&self.handing).chain(&self.failed);
        let mut pieces = self.todo.iter().chain(parts.map(|part| &part.piece));
        pieces.any(|piece| match (&piece.repair, piece.asked) {
            (Some(repair), _) => repair.seam == at,
            (None, Some(asked)) => asked.span.start == at || (!asked.open && asked.span.end == at),
            (None, None) => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_unix_seconds(second).unwrap()
    }

    #[test]
    fn what_ends_at_a_seam_does_not_reach_over_it() {
        for (time, over) in [
            (Some((3, 7)), Some(false)),
            (Some((5, 7)), Some(true)),
            (Some((3, 5)), None),
            (Some((5, 5)), None),
            (Some((6, 7)), None),
            (Some((7, 3)), None),
            (None, None),
        ] {
            let time = time.map(|(start, end)| (at(start), at(end)));
            let mark = Mark { key: Some(1), time };
            assert_eq!(reaches_over(&mark, at(5)), over, "{time:?}");
        }
    }

    #[test]
    fn where_times_are_not_trusted_no_seam_is_made() {
        for (trusted, seams) in [(true, 1), (false, 0)] {
            let mut open = Seams::new(trusted);
            open.cut(at(5));
            assert_eq!((open.contains(at(5)), open.saved().len()), (trusted, seams));
            let saved = SavedSeam {
                at: at(7),
                newer: Sums::default(),
                older: Sums::default(),
                parts: Vec::new(),
            };
            assert_eq!(open.take_up(saved).is_some(), trusted);
        }
    }
}
