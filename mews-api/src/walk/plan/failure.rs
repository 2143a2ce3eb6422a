//! What a failed request means: less is asked for at once, the same again, or that part of the walk can't be read.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use super::super::request::{Asked, Axis};
use super::super::span::{DAY, Span};
use super::Plan;
use super::part::Piece;
use super::seams::Sides;
use crate::error::{Error, ErrorKind};

/// How many times a part may be halved.
const MAX_DEPTH: u8 = 20;
/// How many requests of a walk may turn out too heavy.
const MAX_HEAVY: u64 = 500;
/// How often in a row a part may be too heavy at half of what worked before that is called overload. A season ten times as
/// dense looks like overload for four halvings, one a hundred times as dense for seven.
const MAX_STRIKES: u8 = 8;
/// A page is not asked for with fewer items than this because of its weight.
const MIN_COUNT: u32 = 50;
/// The service is loaded: before the parts of what was too heavy.
const PAUSE: Duration = Duration::from_secs(1);
/// The first pause where the service seems overloaded, doubled each time.
const OVERLOAD_PAUSE: Duration = Duration::from_secs(5);
/// How often what can't be cut is repeated.
const MAX_REPEATS: u8 = 1;
/// How often the smallest part is repeated, with growing pauses.
const MAX_SMALLEST_REPEATS: u8 = 3;
/// After how many parts that failed one after the other a walk is given up.
const MAX_FAILURES: usize = 3;

impl Plan {
    /// Puts a part back among what is left, to be cut. What it has brought is kept in mind until all of it is read again.
    /// Pages of it that were not handed on yet are covered by the piece.
    pub(super) fn reopen(&mut self, index: usize, longest: Option<f64>) -> &mut Piece {
        let reach = self.bounds(index).reach_of_part();
        let mut part = self.parts.swap_remove(index);
        let forgotten = part.forgotten();
        for key in part.keys.iter().flatten() {
            self.seen.keep(*key, reach);
        }
        let mut piece = part.piece;
        piece.longest = longest;
        piece.recall = forgotten;
        piece.count = self.count;
        // A chain that was taken up in its middle is read from its start: what came before may come again.
        piece.cursor = None;
        piece.sides = Sides::default();
        piece.waiting |= !part.unread.is_empty();
        self.todo.push(piece);
        let last = self.todo.len() - 1;
        &mut self.todo[last]
    }

    /// A request failed.
    pub(crate) fn error(&mut self, id: u64, error: Error) {
        let Some(index) = self.running(id) else {
            return;
        };
        self.parts[index].busy = false;
        match error.kind() {
            ErrorKind::TooHeavy | ErrorKind::Timeout => self.too_heavy(index, error),
            ErrorKind::TooLarge => {
                if !self.halve_lists(index, 0..usize::MAX) {
                    self.fail(index, error);
                }
            }
            ErrorKind::ResponseTooLarge => {
                if !self.halve_count(index, 1) {
                    self.fail(index, error);
                }
            }
            _ => self.fail(index, error),
        }
    }

    pub(super) fn too_heavy(&mut self, index: usize, error: Error) {
        self.heavy += 1;
        self.allowed = 1;
        let (axis, wall, fixed) = (self.axis, self.wall, self.fixed);
        let part = &mut self.parts[index];
        part.calm = 0;
        if self.heavy > MAX_HEAVY {
            return self.fail(index, error);
        }
        if !part.piece.recall.is_empty() {
            return self.repeat(index, error);
        }
        let divisible = |asked: Asked, axis: Axis| {
            let end = if asked.open {
                wall.max(asked.span.start)
            } else {
                asked.span.end
            };
            let span = Span { end, ..asked.span };
            span.is_divisible(axis.grain).then_some(span.seconds())
        };
        let seconds = axis
            .zip(part.piece.asked)
            .and_then(|(axis, asked)| divisible(asked, axis))
            .filter(|_| !(fixed && part.piece.cursor.is_some()) && part.piece.depth < MAX_DEPTH);
        if part.cursor.is_some() && self.halve_count(index, MIN_COUNT) {
            return;
        }
        match seconds {
            Some(seconds) if seconds > DAY as f64 => self.cut(index, seconds, error),
            _ if self.halve_lists(index, 0..self.id_lists) => {}
            Some(seconds) => self.cut(index, seconds, error),
            None if self.halve_lists(index, self.id_lists..usize::MAX) => {}
            None if self.halve_count(index, MIN_COUNT) => {}
            None => self.repeat(index, error),
        }
    }

    pub(super) fn cut(&mut self, index: usize, seconds: f64, error: Error) {
        let suspicious = self.sizes.is_suspicious(seconds);
        let strikes = self.parts[index].piece.strikes + u8::from(suspicious);
        if strikes > MAX_STRIKES {
            return self.fail(index, error);
        }
        self.stats.splits += 1;
        self.sizes.too_heavy(seconds);
        let pause = if suspicious {
            self.backoff(strikes - 1)
        } else {
            PAUSE
        };
        let piece = self.reopen(index, Some(seconds / 2.0));
        piece.depth += 1;
        piece.strikes = strikes;
        piece.pause = pause;
    }

    /// Cuts the longest of these lists of a part in two.
    fn halve_lists(&mut self, index: usize, lists: Range<usize>) -> bool {
        let part = &self.parts[index];
        if (self.fixed && part.piece.cursor.is_some()) || part.piece.depth >= MAX_DEPTH {
            return false;
        }
        let Some((first, second)) = part.piece.facet.halves(lists.clone()) else {
            return false;
        };
        self.stats.splits += 1;
        self.several = true;
        let longest = part.piece.longest;
        let piece = self.reopen(index, longest);
        piece.depth += 1;
        piece.pause = PAUSE;
        if piece.recall.is_empty() {
            piece.weight /= 2.0;
            let mut other = piece.clone();
            piece.facet = Arc::new(first);
            other.facet = Arc::new(second);
            other.pause = Duration::ZERO;
            self.todo.push(other);
        } else {
            piece.halve = Some(lists);
        }
        true
    }

    /// Asks for the same page with half of the items.
    pub(super) fn halve_count(&mut self, index: usize, least: u32) -> bool {
        let part = &mut self.parts[index];
        if part.piece.count <= least {
            return false;
        }
        part.piece.count = (part.piece.count / 2).max(least);
        part.piece.pause = PAUSE;
        part.calm = 0;
        true
    }

    /// The same again after a pause, a few times.
    pub(super) fn repeat(&mut self, index: usize, error: Error) {
        let part = &self.parts[index];
        let most = if self.axis.is_some() && part.piece.asked.is_some() {
            MAX_SMALLEST_REPEATS
        } else {
            MAX_REPEATS
        };
        if part.repeats >= most {
            return self.fail(index, error);
        }
        let pause = OVERLOAD_PAUSE + self.backoff(part.repeats);
        let part = &mut self.parts[index];
        part.repeats += 1;
        part.piece.pause = pause;
    }

    /// From half of 5 s·2^n to all of it, at most a minute.
    pub(super) fn backoff(&mut self, n: u8) -> Duration {
        let full = OVERLOAD_PAUSE * 2_u32.pow(u32::from(n.min(4)));
        let full = full.min(Duration::from_secs(60));
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        let share = (self.random >> 40) as f64 / (1_u64 << 24) as f64;
        full.mul_f64(0.5 + share / 2.0).max(PAUSE)
    }

    /// A part can't be read. The others may be; what concerns all of them ends the walk.
    pub(super) fn fail(&mut self, index: usize, error: Error) {
        let part = self.parts.swap_remove(index);
        self.failures += 1;
        let alone = matches!(
            error.kind(),
            ErrorKind::TooHeavy
                | ErrorKind::TooLarge
                | ErrorKind::Timeout
                | ErrorKind::Server
                | ErrorKind::Transport
                | ErrorKind::Connect
                | ErrorKind::ResponseTooLarge
                | ErrorKind::Decode
                | ErrorKind::UnexpectedContentType
                | ErrorKind::CursorLoop
        );
        if !alone || self.failures >= MAX_FAILURES || self.heavy > MAX_HEAVY {
            self.halted = true;
        }
        if self.cause.is_none() {
            self.cause = Some(error);
        }
        self.failed.push(part);
    }

    /// Takes what went wrong, if anything did.
    pub(crate) fn take_cause(&mut self) -> Option<Error> {
        self.cause.take()
    }
}
