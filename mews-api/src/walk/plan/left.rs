//! What a walk has not read: as a token to go on from, and as intervals for people.

use super::super::request::Request;
use super::super::span::Interval;
use super::super::token::{Saved, Token};
use super::Plan;
use super::part::Piece;
use crate::value::Cursor;

impl Plan {
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
            .map(|piece| saved(piece, piece.cursor.clone()))
            .collect();
        todo.extend(self.parts.iter().chain(&self.failed).map(|part| {
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
            axis: request.axis_name().map(str::to_owned),
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
}
