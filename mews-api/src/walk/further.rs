//! What came in further lists of the pages that were handed on.

use std::collections::HashSet;
use std::ops::Range;

use super::seen::{Key, Marker};
use crate::operation::ListInfo;

/// At least so many of the latest keys are known, at most twice as many.
const GENERATION: usize = 50_000;

/// The keys of items in further lists. They belong to items of the primary list (the customers of reservations) and so come again
/// anywhere in a walk; only the latest are kept, so that memory doesn't grow with the walk.
#[derive(Default)]
pub(crate) struct Further {
    young: HashSet<Key>,
    old: HashSet<Key>,
}

impl Further {
    /// Which items of the list number `index` to keep, `None` for all of them, and the keys of these.
    pub(crate) fn fresh(
        &self,
        index: usize,
        list: &ListInfo,
        body: &[u8],
        items: Vec<Range<usize>>,
    ) -> (Option<Vec<Range<usize>>>, HashSet<Key>) {
        let marker = Marker {
            key: list.key,
            meaning: None,
        };
        let count = items.len();
        let mut keys = HashSet::new();
        let mut kept = items;
        kept.retain(|item| match marker.read(&body[item.clone()]).key {
            // Lists don't share their keys.
            Some(key) => {
                let key = key.rotate_left(1 + index as u32) ^ (index as Key);
                !self.knows(key) && keys.insert(key)
            }
            None => true,
        });
        ((kept.len() < count).then_some(kept), keys)
    }

    fn knows(&self, key: Key) -> bool {
        self.young.contains(&key) || self.old.contains(&key)
    }

    /// The items of these keys were handed on.
    pub(crate) fn keep(&mut self, keys: Vec<Key>) {
        for key in keys {
            if self.young.len() >= GENERATION {
                self.old = std::mem::take(&mut self.young);
            }
            self.young.insert(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_keys_are_known_and_no_more_are_kept() {
        let mut further = Further::default();
        for key in 0..1_000_000 {
            further.keep(vec![key]);
            assert!(further.knows(key));
        }
        assert!((0..GENERATION as Key).all(|back| further.knows(999_999 - back)));
        assert!(further.young.len() + further.old.len() <= 2 * GENERATION);
    }
}
