//! The impact of a change of a scalar or of a list of values.

use std::collections::BTreeSet;

use super::super::impact::{Direction, Event, Impacts, impact};
use crate::schema::Scalar;

/// A scalar that replaces another one.
pub(super) fn scalar(old: Scalar, new: Scalar, direction: Direction) -> Impacts {
    let of = |event| impact(event, direction);
    let narrower = |wide: Scalar, narrow: Scalar| {
        use Scalar::{Any, Date, DateTime, Double, Duration, Int32, Int64, String, Uuid};
        matches!(
            (wide, narrow),
            (String, Uuid | DateTime | Date | Duration) | (Double, Int32 | Int64) | (Int64, Int32)
        ) || wide == Any && narrow != Any
    };
    match (old, new) {
        _ if narrower(old, new) => of(Event::Narrowed),
        _ if narrower(new, old) => of(Event::Widened),
        _ if old == new => Impacts::NONE,
        (Scalar::String, _) if new.is_text() => of(Event::FormatNarrowed),
        (_, Scalar::String) if old.is_text() => of(Event::FormatWidened),
        _ if old.is_text() && new.is_text() => {
            of(Event::FormatNarrowed).worst(of(Event::FormatWidened))
        }
        _ => of(Event::Replaced),
    }
}

/// Values that a list gained and lost.
pub(super) fn values<'v>(
    old: impl Iterator<Item = &'v String>,
    new: impl Iterator<Item = &'v String>,
    direction: Direction,
) -> Impacts {
    let (old, new): (BTreeSet<&String>, BTreeSet<&String>) = (old.collect(), new.collect());
    let gone = old
        .difference(&new)
        .map(|_| impact(Event::ValueRemoved, direction));
    let come = new
        .difference(&old)
        .map(|_| impact(Event::ValueAdded, direction));
    fold(gone.chain(come))
}

/// The worst of all.
pub(super) fn fold(all: impl Iterator<Item = Impacts>) -> Impacts {
    all.fold(Impacts::NONE, Impacts::worst)
}
