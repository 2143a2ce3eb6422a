//! What a walk has not read: as a token to go on from, and as intervals for people.

use super::super::request::Request;
use super::super::span::Interval;
use super::super::token::{Saved, Token};
use super::Plan;
use super::part::{Part, Piece};
use super::seams::Sides;
use crate::value::Cursor;

impl Plan {
    /// What has not been read, or not been handed on where `unread` says so.
    pub(crate) fn left(&self, request: &Request, unread: bool) -> Token {
        // In order, a page may have left out what another one brings that still waits.
        let overtaken = unread && self.wishes.ordered;
        let saved = |piece: &Piece, cursor: Option<Cursor>, sides: &Sides| Saved {
            facet: (*piece.facet).clone(),
            start: piece.asked.map(|asked| asked.span.start),
            end: piece
                .asked
                .filter(|asked| !asked.open)
                .map(|asked| asked.span.end),
            last: piece.last,
            cursor,
            sides: (*sides != Sides::default()).then(|| sides.clone()),
            complete: piece.complete || (overtaken && piece.waiting),
        };
        // What a repair leaves is told by the seam, which stays until it is done.
        let all = |piece: &Piece| piece.repair.is_none();
        let mut todo = Vec::new();
        for piece in &self.todo {
            if all(piece) {
                todo.push(saved(piece, piece.cursor.clone(), &piece.sides));
            }
        }
        let handing: &[Part] = if unread { &self.handing } else { &[] };
        for parts in [&self.parts, &self.failed, handing] {
            for part in parts {
                if !all(&part.piece) {
                    continue;
                }
                let (cursor, sides) = match part.unread.first() {
                    Some((start, sides)) if unread => (start, sides),
                    _ => (&part.cursor, &part.sides),
                };
                let cursor = cursor.as_ref().or(part.piece.cursor.as_ref());
                let mut saved = saved(&part.piece, cursor.cloned(), sides);
                saved.complete |= overtaken && !part.unread.is_empty();
                todo.push(saved);
            }
        }
        todo.sort_by(|a, b| (b.end, &a.facet).cmp(&(a.end, &b.facet)));
        Token {
            request: request.fingerprint(),
            axis: request.axis_name().map(str::to_owned),
            todo,
            seams: self.seams.saved(),
        }
    }

    /// The intervals that are read and those that are not, for people.
    pub(crate) fn intervals(&self, left: &Token) -> (Vec<Interval>, Vec<Interval>) {
        let Some(whole) = self.whole else {
            return (Vec::new(), Vec::new());
        };
        let mut todo = Vec::new();
        for saved in &left.todo {
            if let Some(start) = saved.start {
                let end = saved.end;
                todo.push(Interval { start, end });
            }
        }
        // Where items that were left out have still to be looked for.
        for piece in self.pieces(&[&self.parts, &self.failed]) {
            if let Some(asked) = piece.asked.filter(|_| piece.repair.is_some()) {
                todo.push(asked.span.into());
            }
        }
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
}
