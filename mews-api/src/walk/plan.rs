//! The planner of a walk: which part to ask for next, and what an answer means for the rest. Plain state, no I/O, no clock.

use std::cmp::Reverse;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use super::request::{Asked, Axis, Facet, Request, halves};
use super::seen::{ALWAYS, Fnv, Key, Mark, Reach, Seen, reach_of};
use super::size::{Sizes, Worked};
use super::span::{DAY, Interval, Span};
use super::token::{Saved, Token};
use crate::error::{Error, ErrorKind};
use crate::operation::Meaning;
use crate::value::{Cursor, Timestamp};

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
/// How many chains run side by side unless the caller says otherwise: enough for 200 requests in 30 s where an answer takes
/// somewhat more than a second.
const CONCURRENCY: usize = 10;
/// After how many parts that failed one after the other a walk is given up.
const MAX_FAILURES: usize = 3;
/// Into how many parts a window is cut to learn how dense it is, where a chain turns out to have more than one page.
const PROBES: f64 = 16.0;

/// Of how many pages of a chain the keys are kept, should it have to be cut; of later ones only a hash, with which they are
/// read again if need be. So a walk's memory does not depend on how long its chains are.
const KEPT_PAGES: usize = 8;

/// What the caller wants of a walk.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wishes {
    pub(crate) concurrency: Option<usize>,
    pub(crate) ordered: bool,
}

/// What is left to be read, not asked for yet.
#[derive(Clone, Debug)]
struct Piece {
    facet: Arc<Facet>,
    asked: Option<Asked>,
    count: u32,
    /// Where its chain goes on; such a piece is not cut, since what came before is not known.
    cursor: Option<Cursor>,
    /// Read when nothing else is left: what was added while the walk went on.
    last: bool,
    depth: u8,
    strikes: u8,
    pause: Duration,
    /// Was too heavy at twice this many seconds.
    longest: Option<f64>,
    /// Its share of the walk.
    weight: f64,
    /// Pages that were handed on and have to be read again for their keys, before it is cut.
    recall: VecDeque<Print>,
    /// Its ids are halved once that is done.
    halve: bool,
}

/// A page of which only a hash is kept.
#[derive(Clone, Debug)]
struct Print {
    cursor: Option<Cursor>,
    count: u32,
    hash: u128,
}

/// What is being read: a chain of pages.
struct Part {
    id: u64,
    piece: Piece,
    cursor: Option<Cursor>,
    guard: LoopGuard,
    pages: u32,
    rows: u64,
    repeated: u64,
    /// The keys that came, should the part have to be cut later.
    keys: Vec<Box<[Key]>>,
    /// And the pages behind those.
    prints: VecDeque<Print>,
    /// The times on its pages, as far as they only fall.
    fall: Option<(Timestamp, Timestamp)>,
    falls: bool,
    repeats: u8,
    calm: u32,
    busy: bool,
    /// Where the pages start that were not handed on yet.
    unread: VecDeque<Option<Cursor>>,
}

/// The place of a part in the order of a walk: newest first.
pub(crate) type Place = (bool, Reverse<Timestamp>, Arc<Facet>);

/// A request to be made.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) part: u64,
    pub(crate) pause: Duration,
}

/// Counts of a walk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Items that came, each counted once.
    pub items: u64,
    /// Items that came again in a neighbouring part and were left out.
    pub repeated: u64,
    /// Pages that came.
    pub pages: u64,
    /// Requests of the walk. What the client repeats below it is not counted.
    pub requests: u64,
    /// Requests that failed because there were too many.
    pub refusals: u64,
    /// How often a part was cut because it was too heavy or too large.
    pub splits: u64,
}

pub(crate) struct Plan {
    axis: Option<Axis>,
    whole: Option<Asked>,
    count: u32,
    todo: Vec<Piece>,
    parts: Vec<Part>,
    /// Read to the end, but not handed on to the end.
    handing: Vec<Part>,
    failed: Vec<Piece>,
    cause: Option<Error>,
    failures: usize,
    halted: bool,
    seen: Seen,
    /// Several queries can bring the same item, whatever its time.
    several: bool,
    /// There are ids that could be cut.
    ids: bool,
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
        let ids = facets
            .iter()
            .any(|facet| facet.ids.iter().any(|(from, to)| to - from > 1));
        let weight = 1.0 / facets.len() as f64;
        let todo = facets
            .into_iter()
            .map(|facet| Piece {
                facet: Arc::new(facet),
                asked: whole,
                count: request.count(),
                cursor: request.start(),
                last: false,
                depth: 0,
                strikes: 0,
                pause: Duration::ZERO,
                longest: None,
                weight,
                recall: VecDeque::new(),
                halve: false,
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
            several,
            ids,
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
        let refused = |message| {
            Error::refused_here("resume token", message).in_operation(request.info.path.into())
        };
        if token.request != request.fingerprint() {
            return Err(refused("belongs to another request"));
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
                _ => return Err(refused("is damaged")),
            };
            let inside = asked.zip(self.whole).is_none_or(|(asked, whole)| {
                asked.span.start >= whole.span.start
                    && (whole.open || (!asked.open && asked.span.end <= whole.span.end))
            });
            if !inside || !request.fits(&saved.facet) {
                return Err(refused("is damaged"));
            }
            let weight = if total > 0.0 {
                self.seconds_of(asked) / total
            } else {
                1.0
            };
            self.todo.push(Piece {
                facet: Arc::new(saved.facet),
                asked,
                count: self.count,
                cursor: saved.cursor,
                last: saved.last,
                depth: 0,
                strikes: 0,
                pause: Duration::ZERO,
                longest: None,
                weight,
                recall: VecDeque::new(),
                halve: false,
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
        Ok(())
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

    /// What is to be asked for next, if anything may be now. `waiting` pages have come and were not handed on.
    pub(crate) fn next(&mut self, waiting: usize) -> Option<Job> {
        let busy = self.parts.iter().filter(|part| part.busy).count();
        if self.halted || busy >= self.allowed {
            return None;
        }
        let full = waiting >= 2 * self.most();
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
        self.stats.requests += 1;
        Some(Job {
            part: part.id,
            pause: std::mem::take(&mut part.piece.pause),
        })
    }

    fn most(&self) -> usize {
        self.wishes.concurrency.unwrap_or(CONCURRENCY).max(1)
    }

    /// The place that everything newer has been read at.
    fn head(&self) -> Option<Place> {
        let todo = self.todo.iter().map(Piece::place);
        todo.chain(self.parts.iter().map(|part| part.piece.place()))
            .min()
    }

    /// Whether pages of this place may be handed on in order.
    pub(crate) fn is_due(&self, place: &Place) -> bool {
        self.halted || self.head().is_none_or(|head| *place <= head)
    }

    /// While it is not known how long chains are, only a few are begun.
    fn may_start(&self) -> bool {
        let long = |part: &Part| part.pages >= 2;
        self.sizes.knows_density() || self.parts.len() < 4 || !self.parts.iter().any(long)
    }

    fn first_piece(&self) -> Option<usize> {
        (0..self.todo.len())
            .min_by_key(|index| self.todo[*index].place())
            .filter(|index| !self.todo[*index].last || self.parts.is_empty())
    }

    /// Makes a part of a piece, or of its newest end, and returns its position.
    fn start(&mut self, index: usize) -> usize {
        let piece = match self.cut_point(index) {
            None => self.todo.swap_remove(index),
            Some(cut) => {
                let rest = &mut self.todo[index];
                let mut piece = rest.clone();
                let whole = rest.asked.map_or(1.0, |asked| asked.span.seconds());
                if let (Some(rest), Some(piece)) = (&mut rest.asked, &mut piece.asked) {
                    rest.span.end = cut;
                    piece.span.start = cut;
                }
                piece.weight *= self.seconds_of(piece.asked) / whole;
                let rest = &mut self.todo[index];
                rest.weight -= piece.weight;
                rest.pause = Duration::ZERO;
                piece
            }
        };
        self.next_id += 1;
        let mut guard = LoopGuard::default();
        if let Some(cursor) = &piece.cursor {
            guard.is_repeated(cursor);
        }
        self.parts.push(Part {
            id: self.next_id,
            cursor: piece.cursor.clone(),
            piece,
            guard,
            pages: 0,
            rows: 0,
            repeated: 0,
            keys: Vec::new(),
            prints: VecDeque::new(),
            fall: None,
            falls: true,
            repeats: 0,
            calm: 0,
            busy: false,
            unread: VecDeque::new(),
        });
        self.parts.len() - 1
    }

    /// Where to cut the newest part off a piece; `None` to take all of it.
    fn cut_point(&mut self, index: usize) -> Option<Timestamp> {
        let axis = self.axis?;
        let piece = &mut self.todo[index];
        if piece.cursor.is_some() || !piece.recall.is_empty() {
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
    fn fair(&self, window: f64) -> f64 {
        let left: f64 = self
            .todo
            .iter()
            .map(|piece| self.seconds_of(piece.asked))
            .sum();
        let long = self.parts.iter().any(|part| part.pages >= 2);
        match self.sizes.fair(left, f64::from(self.count)) {
            Some(fair) => fair,
            None if long && !self.sizes.knows_density() => window / PROBES,
            None => f64::INFINITY,
        }
    }

    /// Closes an open end at the present, and leaves what comes after for the end of the walk.
    fn pin(&mut self, index: usize) {
        let piece = &mut self.todo[index];
        let mut tail = piece.clone();
        let Some(asked) = &mut piece.asked else {
            return;
        };
        asked.open = false;
        let end = asked.span.end;
        tail.asked = Some(Asked {
            span: Span { start: end, end },
            open: true,
        });
        tail.last = true;
        tail.pause = Duration::ZERO;
        tail.longest = None;
        tail.weight = 0.0;
        self.todo.push(tail);
    }

    /// What to ask for: facet, interval, items on the page, cursor.
    pub(crate) fn question(&self, id: u64) -> Option<(&Facet, Option<Asked>, u32, Option<Cursor>)> {
        let part = self.parts.iter().find(|part| part.id == id)?;
        let piece = &part.piece;
        let (count, cursor) = match piece.recall.front() {
            Some(print) => (print.count, print.cursor.clone()),
            None => (piece.count, part.cursor.clone()),
        };
        Some((&piece.facet, piece.asked, count, cursor))
    }

    pub(crate) fn place(&self, id: u64) -> Option<Place> {
        let part = self.parts.iter().find(|part| part.id == id)?;
        Some(part.piece.place())
    }

    /// Whether the marks of items matter to this walk.
    pub(crate) fn wants_marks(&self) -> bool {
        self.axis.is_some() || self.several || self.ids
    }

    /// Whether the walk is a single chain of pages so far.
    pub(crate) fn is_one_chain(&self) -> bool {
        self.next_id <= 1 && self.todo.is_empty()
    }

    /// A page came. Says for each item whether it is handed on; `None` if the page is not.
    pub(crate) fn page(
        &mut self,
        id: u64,
        marks: &[Mark],
        rows: usize,
        next: Option<Cursor>,
    ) -> Option<Vec<bool>> {
        let index = self.parts.iter().position(|part| part.id == id)?;
        if !self.parts[index].piece.recall.is_empty() {
            self.recall(index, marks);
            return None;
        }
        self.stats.pages += 1;
        self.failures = 0;
        self.allowed = (self.allowed + 1).min(self.most());
        let fresh = self.admit(index, marks, rows);
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
        part.unread.push_back(cursor.clone());
        part.watch(marks);
        part.calm += 1;
        if part.piece.count < whole_count && part.calm >= 3 {
            part.piece.count = (part.piece.count * 2).min(whole_count);
            part.calm = 0;
        }
        if next.is_some() && can_be_cut {
            if part.keys.len() < KEPT_PAGES {
                part.keys
                    .push(marks.iter().filter_map(|mark| mark.key).collect());
            } else {
                part.prints.push_back(Print {
                    cursor,
                    count: asked_count,
                    hash: hash_of(marks),
                });
            }
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
                }
            }
        }
        Some(fresh)
    }

    /// A page came again for its keys.
    fn recall(&mut self, index: usize, marks: &[Mark]) {
        let part = &mut self.parts[index];
        part.busy = false;
        part.repeats = 0;
        // A page that has changed brings what was handed on and what was not: rather twice than never.
        let same = part
            .piece
            .recall
            .pop_front()
            .is_some_and(|print| print.hash == hash_of(marks));
        if same {
            let reach = self.reach_of_part(index);
            for key in marks.iter().filter_map(|mark| mark.key) {
                self.seen.keep(key, reach);
            }
        }
        let part = &self.parts[index];
        if part.piece.recall.is_empty() {
            let mut piece = self.parts.swap_remove(index).piece;
            if std::mem::take(&mut piece.halve)
                && let Some((first, second)) = halves(&piece.facet)
            {
                piece.weight /= 2.0;
                piece.facet = Arc::new(second);
                self.todo.push(piece.clone());
                piece.facet = Arc::new(first);
            }
            self.todo.push(piece);
        }
    }

    /// How far the keys of a part that is read again have to be kept.
    fn reach_of_part(&self, index: usize) -> Reach {
        match self.parts[index].piece.asked {
            None => ALWAYS,
            // Items that overlap the interval come again wherever they reach.
            Some(_) if !matches!(self.axis.map(|axis| axis.meaning), Some(Meaning::Points(_))) => {
                ALWAYS
            }
            Some(asked) if asked.open => (reach_of(asked.span).0, i64::MAX),
            Some(asked) => reach_of(asked.span),
        }
    }

    /// The chain ended without a page.
    pub(crate) fn end(&mut self, id: u64) {
        if let Some(index) = self.parts.iter().position(|part| part.id == id) {
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
        for part in self.parts.iter_mut().chain(&mut self.handing) {
            if part.id == id {
                part.unread.pop_front();
            }
        }
        self.handing.retain(|part| !part.unread.is_empty());
    }

    fn finish(&mut self, index: usize) {
        let mut part = self.parts.swap_remove(index);
        self.done += part.piece.weight;
        // A chain that was taken up in its middle says nothing of its interval.
        if part.piece.cursor.is_none() && !part.piece.asked.is_some_and(|asked| asked.open) {
            let seconds = self.seconds_of(part.piece.asked);
            self.sizes
                .done(seconds, part.rows as f64, part.repeated as f64);
        }
        for piece in &mut self.todo {
            piece.strikes = 0;
        }
        (part.keys, part.prints) = (Vec::new(), VecDeque::new());
        if !part.unread.is_empty() {
            self.handing.push(part);
        }
        self.sweep();
    }

    fn sweep(&mut self) {
        if !self.seen.wants_sweep() {
            return;
        }
        let reach = |piece: &Piece| match piece.asked {
            None => ALWAYS,
            Some(asked) if asked.open => (reach_of(asked.span).0, i64::MAX),
            Some(asked) => reach_of(asked.span),
        };
        let left: Vec<Reach> = self
            .todo
            .iter()
            .chain(self.parts.iter().map(|part| &part.piece))
            .map(reach)
            .collect();
        self.seen.sweep(&left);
    }

    /// Which items are new; keeps the keys of those that can come again.
    fn admit(&mut self, index: usize, marks: &[Mark], rows: usize) -> Vec<bool> {
        let mut fresh = vec![true; rows];
        let piece = &self.parts[index].piece;
        let bounds = Bounds::new(piece.asked, self.whole, self.axis, self.several);
        for (mark, fresh) in marks.iter().zip(&mut fresh) {
            let Some(key) = mark.key else { continue };
            if self.seen.contains(key) {
                *fresh = false;
            } else if let Some(reach) = bounds.reach(mark) {
                self.seen.keep(key, reach);
            }
        }
        fresh
    }

    fn can_be_cut(&self, index: usize) -> bool {
        let piece = &self.parts[index].piece;
        let time = self
            .axis
            .zip(piece.asked)
            .is_some_and(|(axis, asked)| asked.open || asked.span.is_divisible(axis.grain));
        !(self.fixed && piece.cursor.is_some())
            && (time || piece.facet.ids.iter().any(|(from, to)| to - from > 1))
    }

    /// A long chain alone can't use the quota: with much of it left, it is cut while little has been read.
    fn consider_cutting(&mut self, index: usize) {
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
        if let Some((first, last)) = part.fall.filter(|_| part.falls)
            && let Some(read) = first.duration_since(last).filter(|read| !read.is_zero())
            && let Some(all) = first.duration_since(asked.span.start)
        {
            let items = part.rows as f64 * all.as_secs_f64() / read.as_secs_f64();
            self.sizes.guess_density(items, seconds);
        }
        let page = f64::from(self.count.max(1));
        let Some(expected) = self.sizes.expected(seconds).map(|items| items / page) else {
            return;
        };
        if part.pages as usize > KEPT_PAGES {
            return;
        }
        let pages = f64::from(part.pages);
        let left = expected - pages;
        let todo: f64 = self
            .todo
            .iter()
            .map(|piece| self.seconds_of(piece.asked))
            .sum();
        let running: f64 = self
            .parts
            .iter()
            .filter_map(|part| {
                let expected = self.sizes.expected(self.seconds_of(part.piece.asked))?;
                Some((expected - part.rows as f64).max(0.0))
            })
            .sum();
        let all = (running + self.sizes.expected(todo).unwrap_or(0.0)) / page;
        let idle = self.todo.is_empty() && self.parts.len() < self.most();
        let price = if idle { all / 8.0 } else { all / 25.0 };
        let worth = left >= 24.0 && left >= 2.0 * all / self.most() as f64 && pages <= price;
        if worth && self.can_be_cut(index) && asked.span.is_divisible(axis.grain) {
            self.reopen(index, Some(seconds / 2.0));
        }
    }

    /// Puts a part back among what is left, to be cut. What it has brought is kept in mind until all of it is read again.
    /// Pages of it that were not handed on yet are covered by the piece.
    fn reopen(&mut self, index: usize, longest: Option<f64>) -> &mut Piece {
        let reach = self.reach_of_part(index);
        let part = self.parts.swap_remove(index);
        for key in part.keys.iter().flatten() {
            self.seen.keep(*key, reach);
        }
        let mut piece = part.piece;
        piece.longest = longest;
        piece.recall = part.prints;
        piece.count = self.count;
        // A chain that was taken up in its middle is read from its start: what came before may come again.
        piece.cursor = None;
        self.todo.push(piece);
        let last = self.todo.len() - 1;
        &mut self.todo[last]
    }

    /// A request failed.
    pub(crate) fn error(&mut self, id: u64, error: Error) {
        let Some(index) = self.parts.iter().position(|part| part.id == id) else {
            return;
        };
        self.parts[index].busy = false;
        match error.kind() {
            ErrorKind::TooHeavy | ErrorKind::Timeout => self.too_heavy(index, error),
            ErrorKind::TooLarge => {
                if !self.halve_ids(index) {
                    self.fail(index, error);
                }
            }
            ErrorKind::ResponseTooLarge => {
                if !self.halve_count(index, 1) {
                    self.fail(index, error);
                }
            }
            ErrorKind::RateLimited => {
                self.stats.refusals += 1;
                self.fail(index, error);
            }
            _ => self.fail(index, error),
        }
    }

    fn too_heavy(&mut self, index: usize, error: Error) {
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
            _ if self.halve_ids(index) => {}
            Some(seconds) => self.cut(index, seconds, error),
            None if self.halve_count(index, MIN_COUNT) => {}
            None => self.repeat(index, error),
        }
    }

    fn cut(&mut self, index: usize, seconds: f64, error: Error) {
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

    /// Cuts the longest id list of a part in two.
    fn halve_ids(&mut self, index: usize) -> bool {
        let part = &self.parts[index];
        if (self.fixed && part.piece.cursor.is_some()) || part.piece.depth >= MAX_DEPTH {
            return false;
        }
        let Some((first, second)) = halves(&part.piece.facet) else {
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
            piece.halve = true;
        }
        true
    }

    /// Asks for the same page with half of the items.
    fn halve_count(&mut self, index: usize, least: u32) -> bool {
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
    fn repeat(&mut self, index: usize, error: Error) {
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
    fn backoff(&mut self, n: u8) -> Duration {
        let full = OVERLOAD_PAUSE * 2_u32.pow(u32::from(n.min(4)));
        let full = full.min(Duration::from_secs(60));
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        let share = (self.random >> 40) as f64 / (1_u64 << 24) as f64;
        full.mul_f64(0.5 + share / 2.0).max(PAUSE)
    }

    /// A part can't be read. The others may be; what concerns all of them ends the walk.
    fn fail(&mut self, index: usize, error: Error) {
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
        self.failed.push(Piece {
            cursor: part.cursor.clone(),
            ..part.piece.clone()
        });
    }

    /// Takes what went wrong, if anything did.
    pub(crate) fn take_cause(&mut self) -> Option<Error> {
        self.cause.take()
    }

    /// What has not been read, or not been handed on where `unread` says so.
    pub(crate) fn left(&self, request: &Request, unread: bool) -> Token {
        let saved = |piece: &Piece, cursor: Option<Cursor>| Saved {
            facet: (*piece.facet).clone(),
            start: piece.asked.map(|asked| asked.span.start),
            end: piece
                .asked
                .filter(|asked| !asked.open)
                .map(|asked| asked.span.end),
            last: piece.last,
            cursor,
        };
        let mut todo: Vec<Saved> = self
            .todo
            .iter()
            .chain(&self.failed)
            .map(|piece| saved(piece, piece.cursor.clone()))
            .collect();
        todo.extend(self.parts.iter().map(|part| {
            let cursor = match part.unread.front() {
                Some(start) if unread => start.clone(),
                _ => part.cursor.clone(),
            };
            saved(&part.piece, cursor.or_else(|| part.piece.cursor.clone()))
        }));
        if unread {
            let handing = self.handing.iter();
            todo.extend(handing.filter_map(|part| {
                let cursor = part.unread.front()?.clone();
                Some(saved(
                    &part.piece,
                    cursor.or_else(|| part.piece.cursor.clone()),
                ))
            }));
        }
        todo.sort_by(|a, b| (b.end, &a.facet).cmp(&(a.end, &b.facet)));
        Token {
            request: request.fingerprint(),
            todo,
        }
    }

    /// The intervals that are read and those that are not, for people.
    pub(crate) fn intervals(&self, left: &Token) -> (Vec<Interval>, Vec<Interval>) {
        let Some(whole) = self.whole else {
            return (Vec::new(), Vec::new());
        };
        let mut todo: Vec<Interval> = left
            .todo
            .iter()
            .filter_map(|saved| {
                Some(Interval {
                    start: saved.start?,
                    end: saved.end,
                })
            })
            .collect();
        todo.sort();
        let mut merged: Vec<Interval> = Vec::new();
        for next in todo {
            match merged.last_mut() {
                Some(last) if last.end.is_none_or(|end| next.start <= end) => {
                    last.end = last.end.zip(next.end).map(|(a, b)| a.max(b));
                }
                _ => merged.push(next),
            }
        }
        let (mut done, mut at) = (Vec::new(), Some(whole.span.start));
        for gap in &merged {
            if let Some(start) = at.filter(|start| *start < gap.start) {
                done.push(Interval {
                    start,
                    end: Some(gap.start),
                });
            }
            at = gap.end;
        }
        let end = (!whole.open).then_some(whole.span.end);
        if let Some(start) = at.filter(|start| end.is_none_or(|end| *start < end)) {
            done.push(Interval { start, end });
        }
        (done, merged)
    }

    /// Bytes of keys and the like, about.
    #[cfg(test)]
    pub(crate) fn kept(&self) -> usize {
        let chains = self.parts.iter().flat_map(|part| &part.keys);
        self.seen.len() + chains.map(|keys| keys.len()).sum::<usize>()
    }
}

impl Piece {
    fn place(&self) -> Place {
        let end = self.asked.map_or(Timestamp::MAX, |asked| asked.span.end);
        (self.last, Reverse(end), Arc::clone(&self.facet))
    }
}

impl Part {
    /// Follows the times on its pages while they only fall, as those of creation do.
    fn watch(&mut self, marks: &[Mark]) {
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

/// Which items of a part can come again in another part.
struct Bounds {
    asked: Option<Asked>,
    /// Whether its start and its end are boundaries with other parts.
    start: bool,
    end: bool,
    several: bool,
    points: bool,
}

impl Bounds {
    fn new(asked: Option<Asked>, whole: Option<Asked>, axis: Option<Axis>, several: bool) -> Self {
        let of = |test: fn(Asked, Asked) -> bool| {
            asked
                .zip(whole)
                .is_some_and(|(asked, whole)| test(asked, whole))
        };
        Self {
            asked,
            start: of(|asked, whole| asked.span.start > whole.span.start),
            // Behind a pinned end there is still what comes last.
            end: of(|asked, whole| !asked.open && (whole.open || asked.span.end < whole.span.end)),
            several,
            points: axis.is_some_and(|axis| matches!(axis.meaning, Meaning::Points(_))),
        }
    }

    /// How far an item's key has to be kept; `None` if it can't come again.
    fn reach(&self, mark: &Mark) -> Option<Reach> {
        let Some(asked) = self.asked else {
            return self.several.then_some(ALWAYS);
        };
        if !(self.start || self.end || self.several) {
            return None;
        }
        let own = if !self.points {
            ALWAYS
        } else if asked.open {
            (reach_of(asked.span).0, i64::MAX)
        } else {
            reach_of(asked.span)
        };
        // An item whose times are elsewhere is not selected by them after all.
        let time = mark.time.filter(|(start, end)| {
            start <= end && (asked.open || *start <= asked.span.end) && *end >= asked.span.start
        });
        let Some((start, end)) = time else {
            return Some(own);
        };
        let touches =
            (self.start && start <= asked.span.start) || (self.end && end >= asked.span.end);
        (touches || self.several).then(|| reach_of(Span { start, end }))
    }
}

/// A hash of the keys on a page, in their order.
fn hash_of(marks: &[Mark]) -> u128 {
    let mut hash = Fnv::new();
    for mark in marks {
        hash.add(&mark.key.unwrap_or_default().to_le_bytes());
    }
    hash.0
}

/// Finds a cycle of any length in a sequence of cursors while remembering one of them (Brent): the remembered one is replaced
/// after 1, 2, 4, 8 … steps, so that it comes to lie on the cycle and the walk comes past it again.
#[derive(Default)]
pub(crate) struct LoopGuard {
    remembered: Option<Cursor>,
    steps: u64,
    limit: u64,
}

impl LoopGuard {
    pub(crate) fn is_repeated(&mut self, cursor: &Cursor) -> bool {
        if self.remembered.as_ref() == Some(cursor) {
            return true;
        }
        if self.steps == self.limit {
            self.remembered = Some(cursor.clone());
            self.limit = (self.limit * 2).max(1);
            self.steps = 0;
        }
        self.steps += 1;
        false
    }
}
