//! Which part to ask for next.

use std::sync::Arc;
use std::time::Duration;

use super::super::request::{Asked, Axis, Facet};
use super::super::span::Span;
use super::part::{Part, Piece, Place};
use super::{Job, Plan};
use crate::operation::Meaning;
use crate::value::{Cursor, Timestamp};

/// How many chains run side by side unless the caller says otherwise: enough for 200 requests in 30 s where an answer takes
/// up to two and a half seconds, and for using what the limiter lets go at once where it takes less.
const CONCURRENCY: usize = 16;
/// So many pages may wait at least, in order to be handed on in order.
const MOST_WAITING: usize = 16;
/// Into how many parts a window is cut to learn how dense it is, where a chain turns out to have more than one page.
const PROBES: f64 = 32.0;
/// While more keys than this are kept or expected, nothing is begun beside what runs: where many items lie across each cut, a
/// walk gets slower instead of larger.
const MOST_KEYS: f64 = 200_000.0;

impl Plan {
    /// What is to be asked for next, if anything may be now. `waiting` pages have come and were not handed on.
    pub(crate) fn next(&mut self, waiting: usize) -> Option<Job> {
        let busy = self.parts.iter().filter(|part| part.busy).count();
        if self.halted || busy >= self.allowed {
            return None;
        }
        let full = waiting >= self.most().max(MOST_WAITING);
        let head = self.head();
        let is_head = |place: &Place| head.as_ref().is_some_and(|head| place <= head);
        let idle = (0..self.parts.len())
            .filter(|index| !self.parts[*index].busy)
            .min_by_key(|index| self.parts[*index].piece.place())
            .filter(|index| {
                !full || (self.wishes.ordered && is_head(&self.parts[*index].piece.place()))
            });
        let fresh = self.first_piece().filter(|index| {
            let first = self.wishes.ordered && is_head(&self.todo[*index].place());
            first || (!full && self.parts.len() < self.allowed && self.may_start())
        });
        let index = match (idle, fresh) {
            // In order, what is newer goes first; else chains are finished before others are begun.
            (Some(idle), Some(fresh))
                if self.wishes.ordered
                    && self.todo[fresh].place() < self.parts[idle].piece.place() =>
            {
                self.start(fresh)
            }
            (Some(idle), _) => idle,
            (None, Some(fresh)) => self.start(fresh),
            (None, None) => return None,
        };
        let part = &mut self.parts[index];
        part.busy = true;
        Some(Job {
            part: part.id,
            pause: std::mem::take(&mut part.piece.pause),
        })
    }

    pub(super) fn most(&self) -> usize {
        self.wishes.concurrency.unwrap_or(CONCURRENCY).max(1)
    }

    /// The place that everything newer has been read at.
    pub(super) fn head(&self) -> Option<Place> {
        let todo = self.todo.iter().map(Piece::place).min();
        let running = self.parts.iter().map(|part| part.piece.place()).min();
        match (todo, running) {
            (Some(todo), Some(running)) => Some(todo.min(running)),
            (todo, running) => todo.or(running),
        }
    }

    /// Whether pages of this place may be handed on in order.
    pub(crate) fn is_due(&self, place: &Place) -> bool {
        self.halted || self.head().is_none_or(|head| *place <= head)
    }

    /// While it is not known how long chains are, only a few are begun; and none that would bring too many keys.
    pub(super) fn may_start(&self) -> bool {
        let long = |part: &Part| part.pages >= 2;
        let known = self.sizes.knows_density();
        if self.parts.is_empty() {
            return true;
        }
        if self.keeps_what_crosses() && self.keys_ahead() > MOST_KEYS {
            return false;
        }
        known || self.parts.len() < 4 || !self.parts.iter().any(long)
    }

    /// Whether keys are kept for what lies across the cuts, and only until that is read.
    fn keeps_what_crosses(&self) -> bool {
        let overlaps = |axis: Axis| matches!(axis.meaning, Meaning::Overlaps(Some(_)));
        !self.several && self.axis.is_some_and(overlaps)
    }

    /// How many keys are kept, and will be with what the parts that run still bring.
    fn keys_ahead(&self) -> f64 {
        self.seen.len() as f64 + self.rows_ahead() * self.crossing
    }

    /// How many items the parts that run still bring, if that can be told.
    pub(super) fn rows_ahead(&self) -> f64 {
        let mut rows = 0.0;
        for part in &self.parts {
            let expected = self.sizes.expected(self.seconds_of(part.piece.asked));
            rows += (expected.unwrap_or(0.0) - part.rows as f64).max(0.0);
        }
        rows
    }

    /// How long what is not begun is, in seconds.
    pub(super) fn seconds_todo(&self) -> f64 {
        let asked = self.todo.iter().map(|piece| self.seconds_of(piece.asked));
        asked.sum()
    }

    pub(super) fn first_piece(&self) -> Option<usize> {
        (0..self.todo.len())
            .min_by_key(|index| self.todo[*index].place())
            .filter(|index| !self.todo[*index].last || self.parts.is_empty())
    }

    /// Makes a part of a piece, or of its newest end, and returns its position.
    pub(super) fn start(&mut self, index: usize) -> usize {
        let piece = match self.cut_point(index) {
            None => self.todo.swap_remove(index),
            Some(cut) => {
                if self.todo[index].repair.is_none() {
                    self.seams.cut(cut);
                }
                let rest = &mut self.todo[index];
                let mut piece = rest.clone();
                let whole = rest.asked.map_or(1.0, |asked| asked.span.seconds());
                if let (Some(rest), Some(piece)) = (&mut rest.asked, &mut piece.asked) {
                    rest.span.end = cut;
                    piece.span.start = cut;
                }
                piece.weight *= self.seconds_of(piece.asked) / whole;
                let rest = &mut self.todo[index];
                rest.complete = false;
                rest.weight -= piece.weight;
                rest.pause = Duration::ZERO;
                piece
            }
        };
        self.next_id += 1;
        let mut part = Part::new(self.next_id, piece);
        part.sized = self.sizes.knows_density();
        self.parts.push(part);
        self.parts.len() - 1
    }

    /// Where to cut the newest part off a piece; `None` to take all of it.
    pub(super) fn cut_point(&mut self, index: usize) -> Option<Timestamp> {
        let axis = self.axis?;
        let piece = &mut self.todo[index];
        if piece.cursor.is_some() || !piece.recall.is_empty() {
            return None;
        }
        // It has been read as a whole once.
        if piece.repair.is_some() && piece.longest.is_none() {
            return None;
        }
        let asked = piece.asked.as_mut()?;
        if asked.open {
            asked.span.end = self.wall.max(asked.span.start);
        }
        let asked = *asked;
        let longest = piece.longest;
        let window = Span {
            start: axis
                .max_months
                .map_or(asked.span.start, |months| asked.span.last_window(months)),
            end: asked.span.end,
        };
        let mut longest = longest
            .into_iter()
            .chain(self.sizes.longest())
            .fold(f64::INFINITY, f64::min);
        if self.most() > 1 && self.count > 0 {
            longest = longest.min(self.fair(window.seconds()));
        }
        let parts = (window.seconds() / longest - 0.05).ceil();
        let length = window.nanos() as f64 / parts.max(1.0);
        let at = if parts > 1.0 {
            window.cut(window.end.unix_nanoseconds() - length as i128, axis.grain)
        } else {
            None
        };
        let at = at.unwrap_or(window.start);
        if at == asked.span.start {
            return None;
        }
        if asked.open {
            self.pin(index);
        }
        Some(at)
    }

    /// How long a part should be for chains to run side by side.
    pub(super) fn fair(&self, window: f64) -> f64 {
        let long = self.parts.iter().any(|part| part.pages >= 1);
        match self.sizes.fair(self.seconds_todo(), f64::from(self.count)) {
            Some(fair) => fair,
            None if long && !self.sizes.knows_density() => window / PROBES,
            None => f64::INFINITY,
        }
    }

    /// Closes an open end at the present, and leaves what comes after for the end of the walk.
    pub(super) fn pin(&mut self, index: usize) {
        let piece = &mut self.todo[index];
        let Some(asked) = &mut piece.asked else {
            return;
        };
        asked.open = false;
        let end = asked.span.end;
        let behind = Asked {
            span: Span { start: end, end },
            open: true,
        };
        let facet = Arc::clone(&piece.facet);
        self.todo.push(Piece {
            last: true,
            ..Piece::new(facet, Some(behind), self.count, 0.0)
        });
    }

    /// What to ask for: facet, interval, items on the page, cursor.
    pub(crate) fn question(&self, id: u64) -> Option<(&Facet, Option<Asked>, u32, Option<Cursor>)> {
        let part = &self.parts[self.running(id)?];
        let piece = &part.piece;
        let (count, cursor) = match piece.recall.last() {
            Some(print) => (print.count, print.cursor.clone()),
            None => (piece.count, part.cursor.clone()),
        };
        Some((&piece.facet, piece.asked, count, cursor))
    }
}
