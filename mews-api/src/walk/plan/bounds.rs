//! What lies on the boundary of a part, and so may come again in another.

use super::super::request::{Asked, Axis};
use super::super::seen::{ALWAYS, Mark, Reach, reach_of};
use super::super::span::Span;
use crate::operation::Meaning;

/// Which items of a part can come again in another part.
pub(super) struct Bounds {
    asked: Option<Asked>,
    /// Whether its start and its end are boundaries with other parts.
    start: bool,
    end: bool,
    several: bool,
    points: bool,
}

impl Bounds {
    pub(super) fn new(
        asked: Option<Asked>,
        whole: Option<Asked>,
        axis: Option<Axis>,
        several: bool,
    ) -> Self {
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
    pub(super) fn reach(&self, mark: &Mark) -> Option<Reach> {
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
