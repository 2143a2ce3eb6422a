//! Seams: the instants at which parts meet, where items may lie across. Such an item comes on both sides; instead of its key, the
//! times it tells decide that the newer side hands it on. Sums of what both sides brought prove afterwards that it did.
//!
//! So what a part leaves out was brought by its newer neighbour, which left it out in turn only for a neighbour that is newer still,
//! and so on to a part that handed it on. What an older side alone has brought is read again.

use std::sync::Arc;

use super::super::request::Asked;
use super::super::seen::{Key, Mark};
use super::super::span::Span;
use super::super::sums::{Missing, Sums};
use super::super::token::SavedSeam;
use super::Plan;
use super::part::{Part, Piece};
use crate::bindings;
use crate::value::Timestamp;

/// So many seams are repaired before times are trusted no more: for the few items that change while a walk goes on.
const MOST_REPAIRS: u8 = 8;

/// The seams of which something may still be read, or is not handed on yet.
#[derive(Default)]
pub(super) struct Seams {
    /// By their instants. Only those around parts that were begun are open, which are few, so that moving them costs less than
    /// a tree of them.
    open: Vec<Seam>,
    /// How many seams may still be repaired before nothing is left out any more because of its times; 0 where items don't overlap
    /// the interval, or don't tell their times.
    trust: u8,
}

struct Seam {
    /// What parts that were handed on to their end brought of items that reach over this instant.
    told: SavedSeam,
    repairing: bool,
}

/// What a part has brought of items that reach over its two ends.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Sides {
    pub(crate) start: Sums,
    pub(crate) end: Sums,
}
bindings::object! { Sides {
    start: sparse "s",
    end: sparse "e",
} }

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
            open: Vec::new(),
            trust: if trusted { MOST_REPAIRS } else { 0 },
        }
    }

    /// An interval is cut here: both sides go by times, or by keys as ever if those are not to be trusted.
    pub(super) fn cut(&mut self, at: Timestamp) {
        if self.trust > 0
            && let Err(place) = self.find(at)
        {
            let told = SavedSeam {
                at,
                newer: Sums::default(),
                older: Sums::default(),
                parts: Vec::new(),
            };
            let repairing = false;
            self.open.insert(place, Seam { told, repairing });
        }
    }

    pub(super) fn contains(&self, at: Timestamp) -> bool {
        self.find(at).is_ok()
    }

    /// Where it stands, or would stand.
    fn find(&self, at: Timestamp) -> Result<usize, usize> {
        self.open.binary_search_by_key(&at, |seam| seam.told.at)
    }

    fn get(&mut self, at: Timestamp) -> Option<&mut SavedSeam> {
        let place = self.find(at).ok()?;
        Some(&mut self.open[place].told)
    }

    pub(super) fn saved(&self) -> Vec<SavedSeam> {
        self.open.iter().map(|seam| seam.told.clone()).collect()
    }

    /// Takes up the seam of an earlier walk; `None` if items of this one don't go by their times.
    pub(super) fn take_up(&mut self, saved: SavedSeam) -> Option<()> {
        let at = saved.at;
        self.cut(at);
        *self.get(at)? = saved;
        Some(())
    }
}

impl Plan {
    /// A part was read and handed on to its end.
    pub(super) fn hand_over(&mut self, part: &Part) {
        if let Some(asked) = part.piece.asked.filter(|_| part.piece.repair.is_none()) {
            if let Some(seam) = self.seams.get(asked.span.start) {
                seam.newer.add(&part.sides.start);
            }
            let end = (!asked.open).then_some(asked.span.end);
            if let Some(seam) = end.and_then(|end| self.seams.get(end)) {
                seam.older.add(&part.sides.end);
                let facet = (*part.piece.facet).clone();
                seam.parts.push((facet, asked.span.start));
            }
        }
        self.prove();
    }

    /// Compares the sides of seams at which nothing is left to be read, and has read again what they disagree about.
    pub(super) fn prove(&mut self) {
        if self.seams.open.is_empty() {
            return;
        }
        let left = self.pieces(&[&self.parts, &self.handing, &self.failed]);
        let mut whole = Vec::new();
        for seam in &self.seams.open {
            if !left.iter().any(|piece| piece.is_at(seam.told.at)) {
                whole.push(seam.told.at);
            }
        }
        for at in whole {
            let Ok(place) = self.seams.find(at) else {
                continue;
            };
            let seam = &mut self.seams.open[place];
            let missing = seam.told.older.missing_in(&seam.told.newer);
            let Some(missing) = missing.filter(|_| !seam.repairing) else {
                self.seams.open.remove(place);
                continue;
            };
            seam.repairing = true;
            self.seams.trust = match missing.is_told() {
                true => self.seams.trust.saturating_sub(1),
                false => 0,
            };
            let repair = Arc::new(Repair { seam: at, missing });
            for (facet, start) in &seam.told.parts {
                let span = Span {
                    start: *start,
                    end: at,
                };
                let asked = Asked { span, open: false };
                self.todo.push(Piece {
                    repair: Some(Arc::clone(&repair)),
                    ..Piece::new(Arc::new(facet.clone()), Some(asked), self.count, 0.0)
                });
            }
        }
    }
}

impl Piece {
    /// Whether it ends or starts at this seam, or repairs it.
    fn is_at(&self, seam: Timestamp) -> bool {
        match (&self.repair, self.asked) {
            (Some(repair), _) => repair.seam == seam,
            (None, Some(asked)) => {
                asked.span.start == seam || (!asked.open && asked.span.end == seam)
            }
            (None, None) => false,
        }
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
