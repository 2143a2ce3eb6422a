//! What is left to read, and what is being read.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use super::super::request::{Asked, Facet};
use super::super::seen::{Key, Mark};
use super::answer::KEPT_PAGES;
use super::cycle::LoopGuard;
use super::seams::{Repair, Sides};
use crate::value::{Cursor, Timestamp};

/// What is left to be read, not asked for yet.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) facet: Arc<Facet>,
    pub(super) asked: Option<Asked>,
    pub(super) count: u32,
    /// Where its chain goes on; such a piece is not cut, since what came before is not known.
    pub(super) cursor: Option<Cursor>,
    /// What came before that of items at its ends.
    pub(super) sides: Sides,
    /// Hands on what reaches over its end too: pages of it were read by an earlier walk and not handed on, and parts that are
    /// newer left out what those brought.
    pub(super) complete: bool,
    /// Pages of it may still wait to be handed on.
    pub(super) waiting: bool,
    /// It is read again for what is missing at its end, and nothing else.
    pub(super) repair: Option<Arc<Repair>>,
    /// Read when nothing else is left: what was added while the walk went on.
    pub(super) last: bool,
    pub(super) depth: u8,
    pub(super) strikes: u8,
    pub(super) pause: Duration,
    /// Was too heavy at twice this many seconds.
    pub(super) longest: Option<f64>,
    /// Its share of the walk.
    pub(super) weight: f64,
    /// Pages that were handed on and have to be read again for their keys, before it is cut: the next one last.
    pub(super) recall: Vec<Print>,
    /// The longest of these lists is halved once that is done.
    pub(super) halve: Option<Range<usize>>,
}

/// A page of which only a hash is kept.
#[derive(Clone, Debug)]
pub(super) struct Print {
    pub(super) cursor: Option<Cursor>,
    pub(super) count: u32,
    pub(super) hash: u128,
}

/// What is being read: a chain of pages.
pub(super) struct Part {
    pub(super) id: u64,
    pub(super) piece: Piece,
    pub(super) cursor: Option<Cursor>,
    pub(super) guard: LoopGuard,
    pub(super) pages: u32,
    pub(super) rows: u64,
    pub(super) repeated: u64,
    /// It was known how dense items lie when it was begun, so that it need not be cut because it turns out long.
    pub(super) sized: bool,
    /// The keys on the first pages, should the part have to be cut later.
    pub(super) keys: Vec<Box<[Key]>>,
    /// And the pages behind the first few, of which the keys may be forgotten.
    pub(super) prints: Vec<Print>,
    /// The times on its pages, as far as they only fall.
    pub(super) fall: Option<(Timestamp, Timestamp)>,
    pub(super) falls: bool,
    pub(super) repeats: u8,
    pub(super) calm: u32,
    pub(super) busy: bool,
    /// What came of items at its ends.
    pub(super) sides: Sides,
    /// Where the pages start that were not handed on yet, and what had come of items at its ends before.
    pub(super) unread: Vec<(Option<Cursor>, Sides)>,
}

/// The place of a part in the order of a walk: newest first.
pub(crate) type Place = (bool, Reverse<Timestamp>, Arc<Facet>);

impl Piece {
    pub(super) fn new(facet: Arc<Facet>, asked: Option<Asked>, count: u32, weight: f64) -> Self {
        Self {
            facet,
            asked,
            count,
            cursor: None,
            sides: Sides::default(),
            complete: false,
            waiting: false,
            repair: None,
            last: false,
            depth: 0,
            strikes: 0,
            pause: Duration::ZERO,
            longest: None,
            weight,
            recall: Vec::new(),
            halve: None,
        }
    }

    pub(super) fn place(&self) -> Place {
        let end = self.asked.map_or(Timestamp::MAX, |asked| asked.span.end);
        (self.last, Reverse(end), Arc::clone(&self.facet))
    }
}

impl Part {
    pub(super) fn new(id: u64, piece: Piece) -> Self {
        let mut guard = LoopGuard::default();
        if let Some(cursor) = &piece.cursor {
            guard.is_repeated(cursor);
        }
        Self {
            id,
            cursor: piece.cursor.clone(),
            sides: piece.sides.clone(),
            piece,
            guard,
            pages: 0,
            rows: 0,
            repeated: 0,
            sized: false,
            keys: Vec::new(),
            prints: Vec::new(),
            fall: None,
            falls: true,
            repeats: 0,
            calm: 0,
            busy: false,
            unread: Vec::new(),
        }
    }

    /// Keeps in mind what a page brought: its keys if it is one of so many first pages, and how to get them again.
    pub(super) fn bring(&mut self, most: usize, keys: Box<[Key]>, print: impl FnOnce() -> Print) {
        let known = self.keys.len();
        let keeps = known < most && known + 1 == self.pages as usize;
        if !keeps || known >= KEPT_PAGES {
            self.prints.push(print());
        }
        if keeps {
            self.keys.push(keys);
        }
    }

    /// The pages of which the keys are not known any more, the first one last.
    pub(super) fn forgotten(&mut self) -> Vec<Print> {
        let known = self.keys.len().saturating_sub(KEPT_PAGES);
        let mut prints = std::mem::take(&mut self.prints);
        prints.reverse();
        prints.truncate(prints.len().saturating_sub(known));
        prints
    }

    /// How many items it will have brought, if their times fall evenly.
    pub(super) fn foreseen(&self) -> Option<f64> {
        let (first, last) = self.fall.filter(|_| self.falls)?;
        let read = first.duration_since(last).filter(|read| !read.is_zero())?;
        let all = first.duration_since(self.piece.asked?.span.start)?;
        Some(self.rows as f64 * all.as_secs_f64() / read.as_secs_f64())
    }

    /// Follows the times on its pages while they only fall, as those of creation do.
    pub(super) fn watch(&mut self, marks: &[Mark]) {
        for mark in marks {
            match (mark.time, self.fall) {
                (None, _) => self.falls = false,
                (Some((at, end)), _) if at != end => self.falls = false,
                (Some((at, _)), None) => self.fall = Some((at, at)),
                (Some((at, _)), Some((first, last))) => {
                    self.falls &= at <= last;
                    self.fall = Some((first, at));
                }
            }
        }
    }
}
