//! The planner of a walk: which part to ask for next, and what an answer means for the rest. Plain state, no I/O, no clock.

use std::sync::Arc;
use std::time::Duration;

use super::request::{Asked, Axis, Facet, Request};
use super::seen::Seen;
use super::size::{Sizes, Worked};
use super::span::Span;
use super::stats::Stats;
use super::token::{Token, refused};
use crate::error::Error;
use crate::operation::Meaning;
use crate::value::Timestamp;

mod answer;
mod bounds;
mod choice;
mod cycle;
mod failure;
mod left;
mod part;
mod seams;

pub(crate) use self::part::Place;
use self::part::{Part, Piece};
use self::seams::Seams;
pub(crate) use self::seams::Sides;

/// What the caller wants of a walk.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wishes {
    pub(crate) concurrency: Option<usize>,
    pub(crate) ordered: bool,
}

/// A request to be made.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) part: u64,
    pub(crate) pause: Duration,
}

pub(crate) struct Plan {
    axis: Option<Axis>,
    whole: Option<Asked>,
    count: u32,
    todo: Vec<Piece>,
    parts: Vec<Part>,
    /// Read to the end, but not handed on to the end.
    handing: Vec<Part>,
    /// What could not be read to its end.
    failed: Vec<Part>,
    cause: Option<Error>,
    failures: usize,
    halted: bool,
    seen: Seen,
    seams: Seams,
    /// Several queries can bring the same item, whatever its time.
    several: bool,
    /// The share of items of which keys are kept, on the pages that came last.
    crossing: f64,
    /// There are lists that could be cut.
    lists: bool,
    /// How many of the lists, the first ones, hold ids.
    id_lists: usize,
    /// The request itself starts at a cursor, before which nothing is wanted.
    fixed: bool,
    sizes: Sizes,
    wishes: Wishes,
    allowed: usize,
    heavy: u64,
    next_id: u64,
    /// What the wall says, for open ends.
    wall: Timestamp,
    random: u64,
    pub(crate) stats: Stats,
    done: f64,
}

impl Plan {
    pub(crate) fn new(
        request: &Request,
        facets: Vec<Facet>,
        wishes: Wishes,
        remembered: Option<Worked>,
        wall: Timestamp,
        random: u64,
    ) -> Self {
        let axis = request.axis();
        let whole = axis.map(|axis| Asked {
            span: Span {
                start: axis.start,
                end: axis.end.unwrap_or(wall.max(axis.start)),
            },
            open: axis.end.is_none(),
        });
        let several = facets.len() > 1;
        let overlaps = axis.is_some_and(|axis| matches!(axis.meaning, Meaning::Overlaps(Some(_))));
        let lists = facets.iter().any(Facet::is_divisible);
        let weight = 1.0 / facets.len() as f64;
        let todo = facets
            .into_iter()
            .map(|facet| Piece {
                cursor: request.start(),
                ..Piece::new(Arc::new(facet), whole, request.count(), weight)
            })
            .collect();
        Self {
            axis,
            whole,
            count: request.count(),
            todo,
            parts: Vec::new(),
            handing: Vec::new(),
            failed: Vec::new(),
            cause: None,
            failures: 0,
            halted: false,
            seen: Seen::default(),
            seams: Seams::new(overlaps && !several),
            several,
            crossing: 0.0,
            lists,
            id_lists: request.id_lists(),
            fixed: request.start().is_some(),
            sizes: Sizes::new(remembered),
            wishes,
            allowed: wishes.concurrency.unwrap_or(1).max(1),
            heavy: 0,
            next_id: 0,
            wall,
            random: random | 1,
            stats: Stats::default(),
            done: 0.0,
        }
    }

    /// Goes on from a token instead of from the start.
    pub(crate) fn resume(&mut self, request: &Request, token: Token) -> Result<(), Error> {
        if token.axis.as_deref() != request.axis_name() {
            let name = |axis: Option<&str>| axis.unwrap_or("no interval").to_owned();
            let message = format!(
                "belongs to a walk that cut {}, this one cuts {}: leave out `split_by`",
                name(token.axis.as_deref()),
                name(request.axis_name())
            );
            return Err(refused(request, message));
        }
        let total = self.seconds_of(self.whole);
        self.todo.clear();
        for saved in token.todo {
            let asked = match (self.whole, saved.start, saved.end) {
                (None, None, _) => None,
                (Some(_), Some(start), end) => Some(Asked {
                    span: Span {
                        start,
                        end: end.unwrap_or(self.wall).max(start),
                    },
                    open: end.is_none(),
                }),
                _ => return Err(refused(request, "is damaged")),
            };
            let inside = asked.zip(self.whole).is_none_or(|(asked, whole)| {
                asked.span.start >= whole.span.start
                    && (whole.open || (!asked.open && asked.span.end <= whole.span.end))
            });
            if !inside || !request.fits(&saved.facet) {
                return Err(refused(request, "is damaged"));
            }
            let weight = if total > 0.0 {
                self.seconds_of(asked) / total
            } else {
                1.0
            };
            self.todo.push(Piece {
                cursor: saved.cursor,
                sides: saved.sides.unwrap_or_default(),
                complete: saved.complete,
                last: saved.last,
                ..Piece::new(Arc::new(saved.facet), asked, self.count, weight)
            });
        }
        self.several |= self
            .todo
            .windows(2)
            .any(|pair| pair[0].facet != pair[1].facet);
        let weights: f64 = self.todo.iter().map(|piece| piece.weight).sum();
        for piece in &mut self.todo {
            piece.weight /= weights.max(f64::MIN_POSITIVE);
        }
        for seam in token.seams {
            let inside = |(facet, start): &(Facet, Timestamp)| {
                let starts = self.whole.is_some_and(|whole| whole.span.start <= *start);
                starts && *start < seam.at && request.fits(facet)
            };
            let known = !seam.parts.is_empty() || seam.older.is_empty();
            let fits = known && seam.parts.iter().all(inside);
            if !fits || self.seams.take_up(seam).is_none() {
                return Err(refused(request, "is damaged"));
            }
        }
        // Where nothing is left but that two sides disagree.
        self.prove();
        Ok(())
    }

    /// So many requests were sent, and some of them refused, until one was answered or given up.
    pub(crate) fn sent(&mut self, requests: u64, refusals: u64) {
        self.stats.requests += requests;
        self.stats.refusals += refusals;
    }

    pub(crate) fn set_wall(&mut self, wall: Timestamp) {
        self.wall = wall;
    }

    fn seconds_of(&self, asked: Option<Asked>) -> f64 {
        asked.map_or(0.0, |asked| asked.span.seconds())
    }

    /// Whether there is nothing more to ask for.
    pub(crate) fn is_over(&self) -> bool {
        self.halted || (self.todo.is_empty() && self.parts.is_empty())
    }

    /// The part of the walk that is read, 0 to 1.
    pub(crate) fn share(&self) -> f64 {
        if self.todo.is_empty() && self.parts.is_empty() && self.failed.is_empty() {
            return 1.0;
        }
        let running: f64 = self
            .parts
            .iter()
            .map(|part| {
                let expected = self
                    .sizes
                    .expected(self.seconds_of(part.piece.asked))
                    .unwrap_or(2.0 * part.rows as f64);
                let read = part.rows as f64;
                part.piece.weight * (read / (expected.max(read) + f64::from(self.count.max(1))))
            })
            .sum();
        (self.done + running).clamp(0.0, 1.0)
    }

    pub(crate) fn to_remember(&self) -> Option<Worked> {
        self.sizes.to_remember()
    }

    /// What is not begun, and what these parts are of.
    fn pieces<'a>(&'a self, parts: &[&'a [Part]]) -> Vec<&'a Piece> {
        let mut pieces: Vec<&Piece> = self.todo.iter().collect();
        for parts in parts {
            pieces.extend(parts.iter().map(|part| &part.piece));
        }
        pieces
    }

    /// The position of a part that runs.
    fn running(&self, id: u64) -> Option<usize> {
        self.parts.iter().position(|part| part.id == id)
    }

    pub(crate) fn place(&self, id: u64) -> Option<Place> {
        Some(self.parts[self.running(id)?].piece.place())
    }

    /// Whether the marks of items matter to this walk.
    pub(crate) fn wants_marks(&self) -> bool {
        self.axis.is_some() || self.several || self.lists
    }

    /// Whether the walk is a single chain of pages so far.
    pub(crate) fn is_one_chain(&self) -> bool {
        self.next_id <= 1 && self.todo.is_empty()
    }

    /// Bytes of keys and the like, about.
    #[cfg(test)]
    pub(crate) fn kept(&self) -> usize {
        let chains = self.parts.iter().flat_map(|part| &part.keys);
        self.seen.len() + chains.map(|keys| keys.len()).sum::<usize>()
    }
}
