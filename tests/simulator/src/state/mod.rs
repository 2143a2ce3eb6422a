//! Changes made by writes, overlaid on the items that follow from the seed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use indexmap::IndexSet;

use crate::base::instant::Instant;
use crate::base::json::Object;
use crate::data::item::{Changes, Entry, Place};
use crate::state::level::Level;

pub(crate) mod level;

/// The size of an entry beside its values, in bytes.
const ENTRY: usize = 256;

/// The changes of one collection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overlay {
    added: Vec<Entry>,
    ids: HashMap<String, u32>,
    changed: BTreeMap<u32, Entry>,
}

impl Overlay {
    /// The values of an item beyond the seed.
    pub(crate) fn entry(&self, place: Place) -> Option<&Entry> {
        match place {
            Place::Added(Reverse(number)) => self.added.get(number as usize),
            Place::Base(index) => self.changed.get(&index),
        }
    }

    /// The place of an added item.
    pub(crate) fn find(&self, id: &str) -> Option<Place> {
        let number = self.ids.get(&id.to_ascii_lowercase())?;
        Some(Place::Added(Reverse(*number)))
    }

    /// The places behind one of items that were added, newest first.
    pub(crate) fn added_behind(&self, from: Option<Place>) -> impl Iterator<Item = Place> {
        let end = match from {
            None => self.added.len(),
            Some(Place::Added(Reverse(number))) => (number as usize).min(self.added.len()),
            Some(Place::Base(_)) => 0,
        };
        let numbers = 0..u32::try_from(end).unwrap_or(u32::MAX);
        numbers.rev().map(|number| Place::Added(Reverse(number)))
    }

    /// Indexes of items from the seed that were changed.
    pub(crate) fn changed(&self) -> impl Iterator<Item = u32> {
        self.changed.keys().copied()
    }

    /// Whether an item from the seed was changed.
    pub(crate) fn is_changed(&self, index: u32) -> bool {
        self.changed.contains_key(&index)
    }
}

/// The changes of all collections.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    collections: HashMap<String, Overlay>,
    /// Prices and adjustments by subject, in the order in which they were set.
    levels: HashMap<String, Vec<Level>>,
    /// About what all of them take.
    bytes: usize,
}

/// One step of a write. All of a request's steps are applied, or none.
#[derive(Debug)]
pub(crate) enum Change {
    /// A new item.
    Create {
        collection: String,
        id: String,
        members: Object,
    },
    /// New values of an item's properties.
    Set {
        collection: String,
        place: Place,
        id: String,
        members: Object,
    },
    /// The item is gone.
    Remove {
        collection: String,
        place: Place,
        id: String,
    },
    /// A price or an adjustment for some time units.
    Level(Level),
}

/// An item that a write is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Touched {
    pub(crate) collection: String,
    pub(crate) id: String,
    pub(crate) is_new: bool,
}

impl Change {
    /// The item that it is about; prices and adjustments are of the collection `prices`.
    pub(crate) fn touched(&self) -> Touched {
        let (collection, id, is_new) = match self {
            Self::Create { collection, id, .. } => (collection.as_str(), id, true),
            Self::Set { collection, id, .. } | Self::Remove { collection, id, .. } => {
                (collection.as_str(), id, false)
            }
            Self::Level(level) => ("prices", &level.item, false),
        };
        Touched {
            collection: collection.to_owned(),
            id: id.clone(),
            is_new,
        }
    }

    /// About how many bytes it adds at most.
    pub(crate) fn bytes(&self) -> usize {
        let values = match self {
            Self::Create { members, .. } | Self::Set { members, .. } => bytes(members),
            Self::Remove { .. } | Self::Level(_) => 0,
        };
        ENTRY + values
    }
}

fn bytes(members: &Object) -> usize {
    members
        .iter()
        .map(|(name, value)| name.len() + value.bytes())
        .sum()
}

impl Changes for State {
    fn entry(&self, collection: &str, place: Place) -> Option<&Entry> {
        self.overlay(collection)?.entry(place)
    }
}

impl State {
    pub(crate) fn overlay(&self, collection: &str) -> Option<&Overlay> {
        self.collections.get(collection)
    }

    /// How many items of a collection requests have added, those removed again included.
    pub(crate) fn added(&self, collection: &str) -> u32 {
        let added = self
            .overlay(collection)
            .map_or(0, |overlay| overlay.added.len());
        u32::try_from(added).unwrap_or(u32::MAX)
    }

    /// About how many bytes the changes take.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Takes the steps of a request; the ids of the items that they are about, each once.
    pub(crate) fn apply(&mut self, changes: Vec<Change>) -> Vec<String> {
        let ids: IndexSet<String> = changes
            .into_iter()
            .map(|change| self.take(change))
            .collect();
        ids.into_iter().collect()
    }

    /// The value that was last set for a time unit of a subject.
    pub(crate) fn level(&self, subject: &str, unit: Instant) -> Option<&str> {
        let levels = self.levels.get(subject)?;
        levels.iter().rev().find_map(|level| level.at(unit))?
    }

    fn take(&mut self, change: Change) -> String {
        match change {
            Change::Level(level) => {
                let id = level.item.clone();
                let levels = self.levels.entry(level.subject.clone()).or_default();
                let before = levels.len();
                // A new level replaces the older ones that it covers.
                levels.retain(|older| !level.covers(older));
                levels.push(level);
                self.bytes = self.bytes + ENTRY * levels.len() - ENTRY * before;
                id
            }
            Change::Create {
                collection,
                id,
                members,
            } => {
                self.bytes += ENTRY + bytes(&members);
                let overlay = self.collections.entry(collection).or_default();
                let number = u32::try_from(overlay.added.len()).unwrap_or(u32::MAX);
                overlay.ids.insert(id.clone(), number);
                overlay.added.push(Entry {
                    id: id.clone(),
                    members,
                    removed: false,
                });
                id
            }
            Change::Set {
                collection,
                place,
                id,
                members,
            } => {
                let entry = self.touched(&collection, place, &id);
                let before = bytes(&entry.members);
                entry.members.extend(members);
                let after = bytes(&entry.members);
                self.bytes = self.bytes + after - before;
                id
            }
            Change::Remove {
                collection,
                place,
                id,
            } => {
                self.touched(&collection, place, &id).removed = true;
                id
            }
        }
    }

    fn touched(&mut self, collection: &str, place: Place, id: &str) -> &mut Entry {
        let overlay = self.collections.entry(collection.to_owned()).or_default();
        match place {
            Place::Base(index) => overlay.changed.entry(index).or_insert_with(|| {
                self.bytes += ENTRY;
                Entry {
                    id: id.to_owned(),
                    members: Object::default(),
                    removed: false,
                }
            }),
            Place::Added(Reverse(number)) => {
                // Places of added items come from this overlay alone.
                &mut overlay.added[number as usize]
            }
        }
    }
}
