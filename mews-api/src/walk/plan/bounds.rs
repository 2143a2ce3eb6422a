//! What lies on the boundary of a part, and so may come again in another.

use super::super::request::{Asked, Axis};
use super::super::seen::{ALWAYS, Fnv, Key, Mark, Reach, reach_of};
use super::super::span::Span;
use super::part::Piece;
use super::seams::{Seams, Sides, reaches_over};
use crate::operation::Meaning;
use crate::value::Timestamp;

/// Which items of a part can come again in another part.
pub(super) struct Bounds {
    asked: Option<Asked>,
    start: Edge,
    end: Edge,
    /// What reaches over the end is handed on although it is a seam.
    complete: bool,
    several: bool,
    points: bool,
}

/// What lies behind an end of a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// Nothing of this walk.
    None,
    /// A part that may bring the same items: told by their keys.
    Keys,
    /// One that brings what reaches over the seam: told by their times.
    Seam(Timestamp),
}

impl Bounds {
    pub(super) fn new(
        piece: &Piece,
        whole: Option<Asked>,
        axis: Option<Axis>,
        several: bool,
        seams: &Seams,
    ) -> Self {
        let asked = piece.asked;
        let edge = |at: fn(Asked) -> Timestamp, inside: fn(Asked, Asked) -> bool| {
            let inner = asked
                .zip(whole)
                .filter(|(asked, whole)| inside(*asked, *whole));
            match inner.map(|(asked, _)| at(asked)) {
                None => Edge::None,
                Some(at) if seams.contains(at) && piece.repair.is_none() => Edge::Seam(at),
                Some(_) => Edge::Keys,
            }
        };
        Self {
            asked,
            start: edge(
                |asked| asked.span.start,
                |asked, whole| asked.span.start > whole.span.start,
            ),
            // Behind a pinned end there is still what comes last.
            end: edge(
                |asked| asked.span.end,
                |asked, whole| !asked.open && (whole.open || asked.span.end < whole.span.end),
            ),
            complete: piece.complete,
            several,
            points: axis.is_some_and(|axis| matches!(axis.meaning, Meaning::Points(_))),
        }
    }

    /// Whether the newer neighbour hands an item on.
    pub(super) fn leaves_out(&self, mark: &Mark) -> bool {
        !self.complete && mark.key.is_some() && self.end.reached_over_by(mark).is_some()
    }

    /// Adds an item to what came of those that reach over the ends, whether handed on or not.
    pub(super) fn count(&self, key: Key, mark: &Mark, sides: &mut Sides) {
        if let Some(starts) = self.start.reached_over_by(mark) {
            sides.start.count_in(key, starts);
        }
        if let Some(starts) = self.end.reached_over_by(mark) {
            sides.end.count_in(key, starts);
        }
    }

    /// How far an item's key has to be kept; `None` if it can't come again, or is not asked for then.
    pub(super) fn reach(&self, mark: &Mark) -> Option<Reach> {
        let Some(asked) = self.asked else {
            return self.several.then_some(ALWAYS);
        };
        if (self.start, self.end) == (Edge::None, Edge::None) && !self.several {
            return None;
        }
        // An item whose times are elsewhere is not selected by them after all.
        let time = mark.time.filter(|(start, end)| {
            start <= end && (asked.open || *start <= asked.span.end) && *end >= asked.span.start
        });
        let Some((start, end)) = time else {
            // Items that overlap the interval come again wherever they reach.
            return Some(if self.points {
                reach_of_asked(asked)
            } else {
                ALWAYS
            });
        };
        let own = reach_of(Span { start, end });
        let before = self.start == Edge::Keys && start <= asked.span.start;
        let behind = (self.end == Edge::Keys || self.complete) && end >= asked.span.end;
        if before || behind || self.several {
            return Some(own);
        }
        // What ends on a seam comes on both sides or on its older side alone, so that neither can leave it to the other.
        let ends = [self.start, self.end].map(|edge| edge == Edge::Seam(end));
        ends.contains(&true)
            .then(|| reach_of(Span { start: end, end }))
    }

    /// How far the keys of all that the part handed on have to be kept when it is read again.
    pub(super) fn reach_of_part(&self) -> Reach {
        match self.asked {
            // Beyond a seam it is left out by its times.
            Some(asked) if self.points || ![self.start, self.end].contains(&Edge::Keys) => {
                reach_of_asked(asked)
            }
            _ => ALWAYS,
        }
    }

    /// The keys of a page that were handed on, here or before.
    pub(super) fn keys(&self, marks: &[Mark]) -> Box<[Key]> {
        let mut keys = Vec::new();
        for mark in marks {
            if let Some(key) = mark.key.filter(|_| !self.leaves_out(mark)) {
                keys.push(key);
            }
        }
        keys.into()
    }

    /// A hash of the keys on a page, in their order, and of what was left out.
    pub(super) fn hash(&self, marks: &[Mark]) -> u128 {
        let mut hash = Fnv::new();
        for mark in marks {
            hash.add(&mark.key.unwrap_or_default().to_le_bytes());
            hash.add(&[self.leaves_out(mark).into()]);
        }
        hash.0
    }
}

pub(super) fn reach_of_asked(asked: Asked) -> Reach {
    let (start, end) = reach_of(asked.span);
    (start, if asked.open { i64::MAX } else { end })
}

impl Edge {
    /// `None` if the item doesn't reach over this end, or it is no seam; else whether the item starts on it.
    fn reached_over_by(self, mark: &Mark) -> Option<bool> {
        match self {
            Self::Seam(at) => reaches_over(mark, at),
            Self::None | Self::Keys => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::super::request::Facet;
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_unix_seconds(second).unwrap()
    }

    fn asked(start: i64, end: i64) -> Asked {
        let (start, end) = (at(start), at(end));
        let span = Span { start, end };
        Asked { span, open: false }
    }

    /// A part of 10 to 20, with seams there, of a walk of 0 to 30.
    fn bounds(complete: bool) -> Bounds {
        let mut seams = Seams::new(true);
        seams.cut(at(10));
        seams.cut(at(20));
        let piece = Piece {
            complete,
            ..Piece::new(Arc::new(Facet::default()), Some(asked(10, 20)), 1, 1.0)
        };
        Bounds::new(&piece, Some(asked(0, 30)), None, false, &seams)
    }

    fn mark(start: i64, end: i64) -> Mark {
        Mark {
            key: Some(7),
            time: Some((at(start), at(end))),
        }
    }

    #[test]
    fn the_newer_neighbour_hands_on_what_reaches_over_the_end() {
        let bounds = bounds(false);
        for (start, end, left_out, reach) in [
            (12, 15, false, None),
            (5, 15, false, None),
            (15, 25, true, None),
            (5, 25, true, None),
            (20, 25, true, None),
            (15, 20, false, Some((20, 20))),
            (5, 20, false, Some((20, 20))),
            (20, 20, false, Some((20, 20))),
            (5, 10, false, Some((10, 10))),
            // Not selected by what it tells.
            (22, 25, false, Some(ALWAYS)),
        ] {
            let mark = mark(start, end);
            assert_eq!(bounds.leaves_out(&mark), left_out, "{start} {end}");
            assert_eq!(bounds.reach(&mark), reach, "{start} {end}");
            assert_eq!(bounds.keys(&[mark]).is_empty(), left_out);
        }
        assert_eq!(bounds.reach_of_part(), (10, 20));
        // Unless pages that were read before may have been relied on.
        let bounds = self::bounds(true);
        assert!(!bounds.leaves_out(&mark(15, 25)));
        assert_eq!(bounds.reach(&mark(15, 25)), Some((15, 25)));
    }

    #[test]
    fn the_hash_of_a_page_tells_what_was_left_out() {
        let bounds = bounds(false);
        let hash = |start, end| bounds.hash(&[mark(start, end)]);
        assert_eq!(hash(12, 15), hash(5, 18));
        assert_ne!(hash(12, 15), hash(12, 25));
    }
}
