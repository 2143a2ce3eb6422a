//! Whether two neighbours brought the same items, without keeping their keys: sums of them, which tell a small difference too.

use serde::{Deserialize, Serialize};

use super::seen::Key;

/// Over so many sums the keys of a kind are spread, so that few differences fall on the same one.
const SPREAD: usize = 4;
/// Items that lie across the seam, and those that start on it: a service that takes ends for part of an interval brings the
/// latter on both sides, another one on one side alone.
const CELLS: usize = 2 * SPREAD;

/// A set of keys, in any order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cell {
    count: i64,
    keys: u128,
    /// Of the keys mixed: keys that are no random numbers have equal sums all too easily.
    check: u64,
}

/// The items of one side of a seam.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Vec<Written>", try_from = "Vec<Written>")]
pub(crate) struct Sums([Cell; CELLS]);

/// A cell that is not empty, behind its position.
type Written = (usize, i64, u128, u64);

/// Which items one side brought and the other did not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Missing {
    keys: Vec<Key>,
    /// Where the difference is too large to be told: any of these items.
    cells: [bool; CELLS],
}

impl Cell {
    fn add(&mut self, other: Self) {
        self.count = self.count.wrapping_add(other.count);
        self.keys = self.keys.wrapping_add(other.keys);
        self.check = self.check.wrapping_add(other.check);
    }

    fn without(self, other: Self) -> Self {
        Self {
            count: self.count.wrapping_sub(other.count),
            keys: self.keys.wrapping_sub(other.keys),
            check: self.check.wrapping_sub(other.check),
        }
    }

    fn of(key: Key) -> Self {
        Self {
            count: 1,
            keys: key,
            check: mix(key),
        }
    }
}

impl Sums {
    /// `starts`: whether the item starts on the seam.
    pub(crate) fn count(&mut self, key: Key, starts: bool) {
        self.0[cell_of(key, starts)].add(Cell::of(key));
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (cell, other) in self.0.iter_mut().zip(&other.0) {
            cell.add(*other);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What of this side the other one has not; `None` if it has all of it.
    pub(crate) fn missing_in(&self, other: &Self) -> Option<Missing> {
        let mut missing = Missing::default();
        for (index, (cell, other)) in self.0.iter().zip(&other.0).enumerate() {
            let more = cell.without(*other);
            let less = other.without(*cell);
            if *cell == Cell::default() || more == Cell::default() || less == Cell::of(less.keys) {
                continue;
            }
            if more == Cell::of(more.keys) {
                missing.keys.push(more.keys);
            } else {
                missing.cells[index] = true;
            }
        }
        (missing != Missing::default()).then_some(missing)
    }
}

impl Missing {
    /// `starts`: whether an item that reaches over the seam starts there, `None` for others.
    pub(crate) fn has(&self, key: Key, starts: Option<bool>) -> bool {
        self.keys.contains(&key) || starts.is_some_and(|starts| self.cells[cell_of(key, starts)])
    }

    /// Whether it is known item by item.
    pub(crate) fn is_told(&self) -> bool {
        !self.cells.contains(&true)
    }
}

fn cell_of(key: Key, starts: bool) -> usize {
    usize::from(starts) * SPREAD + mix(key) as usize % SPREAD
}

/// The same in every process and version, since sums are kept in tokens (SplitMix64's last steps on each half).
fn mix(key: Key) -> u64 {
    let scramble = |mut half: u64| {
        half = half.wrapping_add(0x9e37_79b9_7f4a_7c15);
        half = (half ^ (half >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        half = (half ^ (half >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        half ^ (half >> 31)
    };
    scramble(scramble((key >> 64) as u64) ^ key as u64)
}

impl From<Sums> for Vec<Written> {
    fn from(sums: Sums) -> Self {
        let cells = sums.0.into_iter().enumerate();
        cells
            .filter(|(_, cell)| *cell != Cell::default())
            .map(|(index, cell)| (index, cell.count, cell.keys, cell.check))
            .collect()
    }
}

impl TryFrom<Vec<Written>> for Sums {
    type Error = &'static str;

    fn try_from(written: Vec<Written>) -> Result<Self, Self::Error> {
        let mut sums = Self::default();
        for (index, count, keys, check) in written {
            let cell = sums.0.get_mut(index).ok_or("no such sum")?;
            *cell = Cell { count, keys, check };
        }
        Ok(sums)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn sums(keys: impl IntoIterator<Item = Key>) -> Sums {
        let mut sums = Sums::default();
        for key in keys {
            sums.count(key, false);
        }
        sums
    }

    #[test]
    fn keys_that_follow_each_other_are_told_apart() {
        // As many, and the same as numbers added up.
        let same: Vec<Key> = (0..200).filter(|key| cell_of(*key, false) == 0).collect();
        for pair in same.windows(4) {
            let [a, b, c, d] = [pair[0], pair[1], pair[2], pair[3]].map(|key| key << 64);
            if a + d == b + c {
                assert!(sums([a, d]).missing_in(&sums([b, c])).is_some());
            }
        }
        for (a, b) in [(0, 3), (10, 13), (1 << 70, (1 << 70) + 3)] {
            assert_ne!(
                mix(a).wrapping_add(mix(b)),
                mix(a + 1).wrapping_add(mix(b - 1))
            );
            assert!(sums([a, b]).missing_in(&sums([a + 1, b - 1])).is_some());
        }
    }

    #[test]
    fn what_starts_on_a_seam_may_come_on_one_side_alone() {
        let mut newer = sums([1, 2, 3]);
        newer.count(4, true);
        newer.count(5, true);
        let mut older = sums([3, 2, 1]);
        assert_eq!(older.missing_in(&newer), None);
        older.count(6, true);
        let missing = older.missing_in(&newer).unwrap();
        assert!(missing.has(6, Some(true)));
        assert!(!missing.has(1, Some(false)));
    }

    proptest! {
        #[test]
        fn nothing_that_is_missing_stays_unnoticed(
            both in prop::collection::btree_set(0_u128..1000, 0..300),
            older in prop::collection::btree_set(1000_u128..2000, 0..9),
            newer in prop::collection::btree_set(2000_u128..3000, 0..3),
        ) {
            let all = |own: &BTreeSet<Key>| sums(both.iter().chain(own).copied());
            let (one, other) = (all(&older), all(&newer));
            let missing = one.missing_in(&other).unwrap_or_default();
            for key in &older {
                prop_assert!(missing.has(*key, Some(false)));
            }
            if older.is_empty() && newer.len() < 2 {
                prop_assert_eq!(&missing, &Missing::default());
            }
            if missing.is_told() {
                prop_assert!(missing.keys.iter().all(|key| older.contains(key)));
            }
            // Parts of a side add up, and a token brings the same.
            let mut parts = sums(both.iter().copied());
            parts.add(&sums(older.iter().copied()));
            prop_assert_eq!(&parts, &one);
            let text = serde_json::to_string(&one).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Sums>(&text).unwrap(), &one);
        }
    }

    #[test]
    fn sums_that_are_none_are_refused() {
        assert!(serde_json::from_str::<Sums>("[[8,1,2,3]]").is_err());
        assert!(serde_json::from_str::<Sums>("[[7,1,2,3]]").is_ok());
        assert_eq!(serde_json::to_string(&Sums::default()).unwrap(), "[]");
    }
}
