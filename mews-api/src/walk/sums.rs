//! Whether two neighbours brought the same items, without keeping their keys: sums of them, which tell a small difference too.

use super::seen::Key;
use crate::wire::{Blank, Map, ReadResult, Reader, Wire, Writer, refuse};

/// Over so many sums the keys of a kind are spread, so that few differences fall on the same one.
const SPREAD: usize = 4;
/// Those of items that start on the seam come behind the others.
const PLACES: usize = 2 * SPREAD;

/// A set of keys, in any order: how many, their sum, and the sum of them mixed, since keys that are no random numbers have equal
/// sums all too easily.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sum(i64, u128, u64);

/// The items of one side of a seam. Those that start on it have sums of their own: a service that takes ends for part of an interval
/// brings them on both sides, another one on the newer side alone.
///
/// A sum for each place, or none at all: most parts have no such items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums(Vec<Sum>);

/// Which items one side brought and the other did not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Missing {
    /// At most one of each place.
    keys: Vec<Key>,
    /// Where the difference is too large to be told: any item of these sums, a bit for each.
    places: u8,
}

impl Sum {
    fn of(key: Key) -> Self {
        Self(1, key, mix(key))
    }

    fn add(&mut self, other: Self) {
        self.0 = self.0.wrapping_add(other.0);
        self.1 = self.1.wrapping_add(other.1);
        self.2 = self.2.wrapping_add(other.2);
    }

    fn without(self, other: Self) -> Self {
        Self(
            self.0.wrapping_sub(other.0),
            self.1.wrapping_sub(other.1),
            self.2.wrapping_sub(other.2),
        )
    }

    /// The key of which it is the sum, if it is of one alone.
    fn only(self) -> Option<Key> {
        (self == Self::of(self.1)).then_some(self.1)
    }
}

impl Sums {
    /// `starts`: whether the item starts on the seam.
    pub(crate) fn count_in(&mut self, key: Key, starts: bool) {
        self.of(place_of(key, starts)).add(Sum::of(key));
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (place, sum) in other.told() {
            self.of(place).add(*sum);
        }
    }

    fn of(&mut self, place: usize) -> &mut Sum {
        self.0.resize(PLACES, Sum::default());
        &mut self.0[place]
    }

    /// The sums of something, with their places.
    fn told(&self) -> impl Iterator<Item = (usize, &Sum)> {
        let sums = self.0.iter().enumerate();
        sums.filter(|(_, sum)| **sum != Sum::default())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What of this side the other one has not; `None` if it has all of it.
    pub(crate) fn missing_in(&self, other: &Self) -> Option<Missing> {
        let mut missing = Missing::default();
        for (place, sum) in self.told() {
            let other = other.0.get(place).copied().unwrap_or_default();
            if *sum == other || other.without(*sum).only().is_some() {
                continue;
            }
            match sum.without(other).only() {
                Some(key) => missing.keys.push(key),
                None => missing.places |= 1 << place,
            }
        }
        (missing != Missing::default()).then_some(missing)
    }
}

impl Missing {
    /// `starts`: whether an item that reaches over the seam starts there, `None` for others.
    pub(crate) fn has(&self, key: Key, starts: Option<bool>) -> bool {
        let place = starts.map(|starts| place_of(key, starts));
        self.keys.contains(&key) || place.is_some_and(|place| self.places & 1 << place != 0)
    }

    /// Whether it is known item by item.
    pub(crate) fn is_told(&self) -> bool {
        self.places == 0
    }
}

impl Wire for Sum {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        reader.row(&mut [&mut self.0, &mut self.1, &mut self.2])
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.row(&[&self.0, &self.1, &self.2]);
    }
}

impl Wire for Sums {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        reader.map(self)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.map(self);
    }
}

impl Blank for Sums {
    const BLANK: Self = Self(Vec::new());
}

impl Map for Sums {
    fn read_entry(&mut self, key: &mut Reader<'_>, value: &mut Reader<'_>) -> ReadResult {
        let place = match key.text("a place")?.as_bytes() {
            [digit] => char::from(*digit).to_digit(PLACES as u32),
            _ => None,
        };
        match place {
            Some(place) => self.of(place as usize).read(value),
            None => Err(refuse("no such place")),
        }
    }

    fn count(&self) -> usize {
        self.told().count()
    }

    fn each(&self, show: &mut dyn FnMut(&dyn Wire, &dyn Wire)) {
        for (place, sum) in self.told() {
            show(&place.to_string(), sum);
        }
    }
}

fn place_of(key: Key, starts: bool) -> usize {
    let place = (mix(key) % SPREAD as u64) as usize;
    if starts { SPREAD + place } else { place }
}

/// The same in every process and version, since sums are kept in tokens (SplitMix64's last steps on each half).
fn mix(key: Key) -> u64 {
    let scramble = |half: u64| {
        let half = half.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let half = (half ^ (half >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let half = (half ^ (half >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        half ^ (half >> 31)
    };
    scramble(scramble((key >> 64) as u64) ^ key as u64)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::decode::{from_json, to_json};

    fn sums(keys: impl IntoIterator<Item = Key>) -> Sums {
        let mut sums = Sums::default();
        for key in keys {
            sums.count_in(key, false);
        }
        sums
    }

    #[test]
    fn keys_that_follow_each_other_are_told_apart() {
        // As many, and the same when added up.
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
        newer.count_in(4, true);
        newer.count_in(5, true);
        let mut older = sums([3, 2, 1]);
        assert_eq!(older.missing_in(&newer), None);
        older.count_in(6, true);
        let missing = older.missing_in(&newer).unwrap();
        assert!(missing.has(6, Some(true)));
        assert!(!missing.has(1, Some(false)));
    }

    #[test]
    fn a_token_brings_them_back() {
        let all = sums([0, 1, u128::MAX, u128::MAX / 3]);
        let text = to_json(&all).unwrap();
        assert_eq!(from_json::<Sums>(&text).unwrap(), all);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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
            // Parts of a side add up.
            let mut parts = sums(both.iter().copied());
            parts.add(&sums(older.iter().copied()));
            prop_assert_eq!(&parts, &one);
        }
    }
}
