//! What an answer means for the rest of a walk.

use std::sync::Arc;

use super::super::seen::{ALWAYS, Mark, Reach, meets};
use super::Plan;
use super::bounds::{Bounds, reach_of_asked};
use super::part::{Part, Piece, Print};
use crate::error::{Error, ErrorKind};
use crate::value::Cursor;

/// Of how many first pages of a chain the keys are kept, should it have to be cut; of later ones only a hash, with which they are
/// read again if need be. So a walk's memory does not depend on how long its chains are.
pub(super) const KEPT_PAGES: usize = 2;
/// Only so that others can run beside it, a chain is cut within so many pages. Their keys are kept while that is likely.
const CUT_WITHIN: u32 = 8;
/// And only if so many pages are left of it.
const WORTH_CUTTING: f64 = 24.0;

/// How many more requests may run side by side after each answer.
const GROWTH: usize = 2;
/// How many may once something was too heavy.
const CAREFUL: usize = 8;

impl Plan {
    /// A page came. Says for each item whether it is handed on; `None` if the page is not.
    pub(crate) fn page(
        &mut self,
        id: u64,
        marks: &[Mark],
        rows: usize,
        next: Option<Cursor>,
    ) -> Option<Vec<bool>> {
        let index = self.running(id)?;
        if !self.parts[index].piece.recall.is_empty() {
            self.recall(index, marks);
            return None;
        }
        self.stats.pages += 1;
        self.failures = 0;
        // Where requests turn out too heavy, many side by side would all do.
        self.allowed = if self.heavy == 0 {
            (self.allowed + GROWTH).min(self.most())
        } else {
            (self.allowed + 1).min(self.most()).min(CAREFUL)
        };
        let before = self.seen.len();
        let sides = self.parts[index].sides.clone();
        let bounds = self.bounds(index);
        let fresh = self.admit(index, &bounds, marks, rows);
        let kept = self.seen.len().saturating_sub(before) as f64 / rows.max(1) as f64;
        self.crossing += (kept - self.crossing) / 4.0;
        let repeated = fresh.iter().filter(|fresh| !**fresh).count();
        self.stats.items += (rows - repeated) as u64;
        self.stats.repeated += repeated as u64;
        let can_be_cut = self.can_be_cut(index);
        let whole_count = self.count;
        let part = &mut self.parts[index];
        let asked_count = part.piece.count;
        part.busy = false;
        part.repeats = 0;
        part.pages += 1;
        part.rows += rows as u64;
        part.repeated += repeated as u64;
        let cursor = part.cursor.take();
        part.unread.push((cursor.clone(), sides));
        part.watch(marks);
        part.calm += 1;
        if part.piece.count < whole_count && part.calm >= 3 {
            part.piece.count = (part.piece.count * 2).min(whole_count);
            part.calm = 0;
        }
        if next.is_some() && can_be_cut {
            let most = if part.sized {
                KEPT_PAGES
            } else {
                CUT_WITHIN as usize
            };
            part.bring(most, bounds.keys(marks), || Print {
                cursor,
                count: asked_count,
                hash: bounds.hash(marks),
            });
        }
        match next {
            None => self.finish(index),
            Some(cursor) => {
                let repeated = part.guard.is_repeated(&cursor);
                part.cursor = Some(cursor);
                if repeated {
                    let error = Error::new(ErrorKind::CursorLoop, crate::Outcome::Applied);
                    self.fail(index, error);
                } else {
                    self.consider_cutting(index);
                    self.let_go(id);
                }
            }
        }
        Some(fresh)
    }

    /// A page came again for its keys.
    pub(super) fn recall(&mut self, index: usize, marks: &[Mark]) {
        let bounds = self.bounds(index);
        let part = &mut self.parts[index];
        part.busy = false;
        part.repeats = 0;
        // A page that has changed brings what was handed on and what was not: rather twice than never.
        let same = part
            .piece
            .recall
            .pop()
            .is_some_and(|print| print.hash == bounds.hash(marks));
        if same {
            for key in bounds.keys(marks) {
                self.seen.keep(key, bounds.reach_of_part());
            }
        }
        let part = &self.parts[index];
        if part.piece.recall.is_empty() {
            let mut piece = self.parts.swap_remove(index).piece;
            let lists = piece.halve.take();
            if let Some((first, second)) = lists.and_then(|lists| piece.facet.halves(lists)) {
                piece.weight /= 2.0;
                piece.facet = Arc::new(second);
                self.todo.push(piece.clone());
                piece.facet = Arc::new(first);
            }
            self.todo.push(piece);
        }
    }

    /// What lies on the boundary of a part.
    pub(super) fn bounds(&self, index: usize) -> Bounds {
        let piece = &self.parts[index].piece;
        Bounds::new(piece, self.whole, self.axis, self.several, &self.seams)
    }

    /// The chain ended without a page.
    pub(crate) fn end(&mut self, id: u64) {
        if let Some(index) = self.running(id) {
            self.failures = 0;
            if self.parts[index].piece.recall.is_empty() {
                self.finish(index);
            } else {
                self.recall(index, &[]);
            }
        }
    }

    /// The page was handed on, and all its items used.
    pub(crate) fn used(&mut self, id: u64) {
        for parts in [&mut self.parts, &mut self.failed, &mut self.handing] {
            for part in parts {
                if part.id == id && !part.unread.is_empty() {
                    // Few wait.
                    part.unread.remove(0);
                }
            }
        }
        let mut handing = self.handing.iter();
        if let Some(index) = handing.position(|part| part.unread.is_empty()) {
            let part = self.handing.swap_remove(index);
            self.hand_over(&part);
        }
    }

    pub(super) fn finish(&mut self, index: usize) {
        let mut part = self.parts.swap_remove(index);
        self.done += part.piece.weight;
        // A chain that was taken up in its middle says nothing of its interval.
        let whole = part.piece.cursor.is_none() && part.piece.repair.is_none();
        if whole && !part.piece.asked.is_some_and(|asked| asked.open) {
            let seconds = self.seconds_of(part.piece.asked);
            self.sizes
                .done(seconds, part.rows as f64, part.repeated as f64);
        }
        for piece in &mut self.todo {
            piece.strikes = 0;
        }
        (part.keys, part.prints) = (Vec::new(), Vec::new());
        if part.unread.is_empty() {
            self.hand_over(&part);
        } else {
            self.handing.push(part);
        }
        self.sweep();
    }

    pub(super) fn sweep(&mut self) {
        if !self.seen.wants_sweep() {
            return;
        }
        let left = self.left_beside(None);
        self.seen.sweep(&left);
    }

    /// What is left to read, without one part.
    fn left_beside(&self, part: Option<usize>) -> Vec<Reach> {
        let reach = |piece: &Piece| piece.asked.map_or(ALWAYS, reach_of_asked);
        let mut left: Vec<Reach> = self.todo.iter().map(reach).collect();
        for (index, running) in self.parts.iter().enumerate() {
            if Some(index) != part {
                left.push(reach(&running.piece));
            }
        }
        left
    }

    /// Which items are new; keeps the keys of those that can come again.
    fn admit(&mut self, index: usize, bounds: &Bounds, marks: &[Mark], rows: usize) -> Vec<bool> {
        let mut fresh = vec![true; rows];
        let left = self.left_beside(Some(index));
        let part = &mut self.parts[index];
        let repair = part.piece.repair.as_deref();
        for (mark, fresh) in marks.iter().zip(&mut fresh) {
            let Some(key) = mark.key else { continue };
            bounds.count(key, mark, &mut part.sides);
            // What no other part can bring needs no key: should this one be cut, it is known what it brought.
            match self.seen.reach(key) {
                Some(reach) => {
                    *fresh = false;
                    if !meets(reach, &left) {
                        self.seen.forget(key);
                    }
                }
                None if bounds.leaves_out(mark) => *fresh = false,
                None if repair.is_some_and(|repair| !repair.wants(key, mark)) => *fresh = false,
                None => {
                    if let Some(reach) = bounds.reach(mark).filter(|reach| meets(*reach, &left)) {
                        self.seen.keep(key, reach);
                    }
                }
            }
        }
        fresh
    }

    pub(super) fn can_be_cut(&self, index: usize) -> bool {
        let piece = &self.parts[index].piece;
        let time = self
            .axis
            .zip(piece.asked)
            .is_some_and(|(axis, asked)| asked.open || asked.span.is_divisible(axis.grain));
        let all = piece.repair.is_none() && !(self.fixed && piece.cursor.is_some());
        all && (time || piece.facet.is_divisible())
    }

    /// A long chain alone can't use the quota: with much of it left, it is cut while little has been read.
    pub(super) fn consider_cutting(&mut self, index: usize) {
        let part = &self.parts[index];
        let Some(asked) = part.piece.asked.filter(|asked| !asked.open) else {
            return;
        };
        let (Some(axis), seconds) = (self.axis, asked.span.seconds()) else {
            return;
        };
        if self.most() < 2 || part.piece.cursor.is_some() || self.halted {
            return;
        }
        if let Some(items) = part.foreseen() {
            self.sizes.guess_density(items, seconds);
        }
        let part = &self.parts[index];
        let page = f64::from(self.count.max(1));
        let Some(left) = self.pages_left(part).filter(|_| part.pages <= CUT_WITHIN) else {
            return;
        };
        let pages = f64::from(part.pages);
        let todo = self.sizes.expected(self.seconds_todo()).unwrap_or(0.0);
        let all = (self.rows_ahead() + todo) / page;
        let idle = self.todo.is_empty() && self.parts.len() < self.most();
        let price = if idle { all / 8.0 } else { all / 25.0 };
        let worth =
            left >= WORTH_CUTTING && left >= 0.8 * all / self.most() as f64 && pages <= price;
        if worth && self.can_be_cut(index) && asked.span.is_divisible(axis.grain) {
            self.reopen(index, Some(seconds / 2.0));
        }
    }

    /// Forgets the keys of a chain that is not likely to be cut any more.
    fn let_go(&mut self, id: u64) {
        let Some(index) = self.running(id) else {
            return;
        };
        let left = self.pages_left(&self.parts[index]);
        let part = &mut self.parts[index];
        if part.pages > CUT_WITHIN || left.is_some_and(|left| left < WORTH_CUTTING) {
            part.keys.truncate(KEPT_PAGES);
            part.keys.shrink_to_fit();
        }
    }

    /// How many full pages are expected of a part beside those that came, by what was read last and, if it tells, by itself: the
    /// least, since where items suddenly lie less dense, cutting is for nothing.
    fn pages_left(&self, part: &Part) -> Option<f64> {
        let seconds = part.piece.asked?.span.seconds();
        let foreseen = part.foreseen().unwrap_or(f64::INFINITY);
        let items = self.sizes.expected(seconds)?.min(foreseen);
        Some(items / f64::from(self.count.max(1)) - f64::from(part.pages))
    }
}
