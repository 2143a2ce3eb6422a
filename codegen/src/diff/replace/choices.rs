//! Differences of unions by their variants, and of enums by their values.

use super::super::change::Kind;
use super::super::impact::{Direction, Event, Impact, Impacts, impact};
use super::scalars::values;
use super::{Difference, Seen, Versions};
use crate::schema::{Enum, Property};

impl Versions<'_> {
    /// Two unions, by their variants.
    pub(super) fn variants(
        self,
        old: &Property,
        new: &Property,
        direction: Direction,
        seen: &mut Seen,
    ) -> Impacts {
        let same = |before: &Option<String>, after: &Option<String>| match (before, after) {
            (Some(before), Some(after)) => self.renames.new_name(before) == after,
            (None, None) => true,
            _ => false,
        };
        let gone = old
            .variants
            .iter()
            .filter(|one| !new.variants.iter().any(|other| same(one, other)));
        let mut come: Vec<&Option<String>> = new
            .variants
            .iter()
            .filter(|one| !old.variants.iter().any(|other| same(other, one)))
            .collect();
        let mut all = Impacts::NONE;
        for one in gone {
            // A variant of another name and an equal shape replaces it.
            let place = come.iter().position(|other| match (one, other) {
                (Some(before), Some(after)) if !seen.trying => {
                    let mut seen = Seen {
                        pairs: seen.pairs.clone(),
                        inside: Vec::new(),
                        trying: true,
                    };
                    self.named(before, after, direction, &mut seen).wire == Impact::None
                }
                _ => false,
            });
            all = all.worst(match place {
                Some(index) => {
                    come.remove(index);
                    Impacts::of(Impact::None, Impact::Breaking).by("type-replaced")
                }
                None => impact(Event::VariantRemoved, direction),
            });
        }
        match come.as_slice() {
            [] => all,
            _ => all.worst(impact(Event::VariantAdded, direction)),
        }
    }

    /// Two enums, one in the place of the other; `names` are theirs.
    pub(super) fn enums(
        self,
        names: (&str, &str),
        old: &Enum,
        new: &Enum,
        direction: Direction,
        seen: &mut Seen,
    ) -> Impacts {
        let mut note = |from: &Enum, to: &Enum, kind, event| {
            for value in from.values.iter().filter(|one| !to.values.contains(one)) {
                seen.note(
                    names,
                    value,
                    Difference {
                        kind,
                        detail: String::new(),
                        impacts: impact(event, direction),
                    },
                    None,
                );
            }
        };
        note(old, new, Kind::EnumValueRemoved, Event::ValueRemoved);
        note(new, old, Kind::EnumValueAdded, Event::ValueAdded);
        values(old.values.iter(), new.values.iter(), direction)
    }
}
