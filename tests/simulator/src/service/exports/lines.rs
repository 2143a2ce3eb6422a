//! The lines of an export: its items, one after the other from any position on.

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::data::item::Place;
use crate::service::page::Query;
use crate::service::view::View;

use super::ledger;

/// Local days, counted from 1970, both included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub(crate) first: i64,
    pub(crate) last: i64,
}

/// Which lines an export has.
#[derive(Debug)]
pub(crate) enum Selection {
    /// The items that an operation lists for a request.
    Items { operation: String, filters: Object },
    /// The ledger entries of these days.
    Ledger(Days),
}

/// An item of an export. Lines are read from behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Position {
    /// The collection among [`ledger::COLLECTIONS`], if the export is of ledger entries.
    collection: usize,
    /// The last item; nothing at the start of the collection.
    after: Option<Place>,
}

impl Selection {
    /// The items that an operation lists, changed within an interval.
    pub(super) fn of_items(operation: &str, updated: &Json) -> Self {
        Self::Items {
            operation: operation.to_owned(),
            filters: Object::from_iter([("UpdatedUtc", updated.clone())]),
        }
    }

    /// Passes the lines of each item behind a position to a function, with the item's position and
    /// the number of lines, until it returns false. Returns whether it has come to the end.
    pub(super) fn each(
        &self,
        view: &View<'_>,
        from: Position,
        mut take: impl FnMut(Position, &str, u64) -> bool,
    ) -> bool {
        let mut text = String::new();
        match self {
            Self::Items { operation, filters } => {
                let call = view.contract.calls.get(operation);
                let Some((call, listing)) =
                    call.and_then(|call| Some((call, call.listing.as_ref()?)))
                else {
                    return true;
                };
                let query = Query::new(view, call, listing, filters);
                query.places(from.after).all(|place| {
                    let item = view.at(&listing.collection, place);
                    let lines = [view.item(&item, &listing.item)];
                    let count = write(&lines, &mut text);
                    take(from.at(place), &text, count)
                })
            }
            Self::Ledger(days) => {
                let collections = ledger::COLLECTIONS.iter().enumerate();
                let mut collections = collections.skip(from.collection);
                collections.all(|(number, collection)| {
                    let start = Position {
                        collection: number,
                        after: from.after.filter(|_| number == from.collection),
                    };
                    let mut places = ledger::places(view, collection, *days, start.after);
                    places.all(|place| {
                        let lines = ledger::entries(view, &view.at(collection, place), *days);
                        let count = write(&lines, &mut text);
                        take(start.at(place), &text, count)
                    })
                })
            }
        }
    }
}

impl Position {
    fn at(self, place: Place) -> Self {
        Self {
            after: Some(place),
            ..self
        }
    }
}

/// Writes values in lines, in place of an earlier text, and returns their number.
fn write(values: &[Json], text: &mut String) -> u64 {
    text.clear();
    for value in values {
        value.write(text);
        text.push('\n');
    }
    values.len() as u64
}

impl Days {
    pub(super) fn contains(self, day: i64) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// The first and the last instant of the days in any time zone.
    pub(super) fn around(self) -> (Instant, Instant) {
        let at = |day: i64| Instant::of_seconds(day.saturating_mul(86_400));
        (at(self.first - 1), at(self.last + 2))
    }
}
