//! What a walk has not read: as a token to go on from, and as intervals for people.

use super::super::request::Request;
use super::super::span::{Interval, Span};
use super::super::token::{Saved, Token};
use super::Plan;
use super::part::Piece;
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
        let pieces = self.todo.iter().filter(|piece| all(piece));
        let mut todo: Vec<Saved> = pieces
            .map(|piece| saved(piece, piece.cursor.clone(), &piece.sides))
            .collect();
        let handing = self.handing.iter().filter(|_| unread);
        let parts = self.parts.iter().chain(&self.failed).chain(handing);
        todo.extend(parts.filter(|part| all(&part.piece)).map(|part| {
            let (cursor, sides) = match part.unread.front() {
                Some((start, sides)) if unread => (start.clone(), sides),
                _ => (part.cursor.clone(), &part.sides),
            };
            let cursor = cursor.or_else(|| part.piece.cursor.clone());
            let mut saved = saved(&part.piece, cursor, sides);
            saved.complete |= overtaken && !part.unread.is_empty();
            saved
        }));
        todo.sort_by(|a, b| (b.end, &a.facet).cmp(&(a.end, &b.facet)));
        Token {
            request: request.fingerprint(),
            axis: request.axis_name().map(str::to_owned),
            todo,
            seams: self.seams.saved(),
        }
    }

    /// Where items that were left out have still to be looked for.
    fn repairs(&self) -> impl Iterator<Item = Span> {
        let parts = self.parts.iter().chain(&self.failed);
        let pieces = self.todo.iter().chain(parts.map(|part| &part.piece));
        let repairs = pieces.filter(|piece| piece.repair.is_some());
        repairs.filter_map(|piece| piece.asked.map(|asked| asked.span))
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
            .chain(self.repairs().map(Interval::from))
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
}
