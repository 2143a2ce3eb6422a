//! Data about access tokens, without the tokens.

use std::hash::{BuildHasher, Hash, RandomState};

/// Values by access tokens, or by these and more. Only keyed hashes are kept, so a token can
/// neither be guessed from one nor be made to collide with another.
#[derive(Debug)]
pub(crate) struct TokenMap<V> {
    hasher: RandomState,
    /// In the order of the hashes. Tokens are added rarely and are thousands at most, so moving the
    /// entries is cheap.
    entries: Vec<(u64, V)>,
}

impl<V> TokenMap<V> {
    pub(crate) fn new() -> Self {
        Self {
            hasher: RandomState::new(),
            entries: Vec::new(),
        }
    }

    pub(crate) fn get(&self, key: impl Hash) -> Option<&V> {
        let index = self.find(self.hasher.hash_one(key)).ok()?;
        Some(&self.entries[index].1)
    }

    pub(crate) fn get_mut(&mut self, key: impl Hash) -> Option<&mut V> {
        let index = self.find(self.hasher.hash_one(key)).ok()?;
        Some(&mut self.entries[index].1)
    }

    /// The value of the key; inserts this one if there is none.
    pub(crate) fn get_or_insert(&mut self, key: impl Hash, value: V) -> &mut V {
        self.get_or_insert_with(key, || value)
    }

    pub(crate) fn get_or_insert_with(
        &mut self,
        key: impl Hash,
        value: impl FnOnce() -> V,
    ) -> &mut V {
        let hash = self.hasher.hash_one(key);
        let index = match self.find(hash) {
            Ok(index) => index,
            Err(index) => {
                self.entries.insert(index, (hash, value()));
                index
            }
        };
        &mut self.entries[index].1
    }

    /// Forgets the values that are not to be kept.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&V) -> bool) {
        self.entries.retain(|(_, value)| keep(value));
        self.entries.shrink_to(2 * self.entries.len());
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.entries.iter().map(|(_, value)| value)
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The position of a hash, or the position to insert it.
    fn find(&self, hash: u64) -> Result<usize, usize> {
        self.entries.binary_search_by_key(&hash, |(hash, _)| *hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_one_value_per_token_until_removed() {
        let mut squares = TokenMap::new();
        for number in 0..1000 {
            assert_eq!(
                *squares.get_or_insert(number, number * number),
                number * number
            );
        }
        assert_eq!(*squares.get_or_insert(7, 0), 49, "it is there");
        *squares.get_mut(8).unwrap() = 1;
        squares.retain(|square| *square != 81);
        assert_eq!(
            [7, 8, 9, 10].map(|number| squares.get(number).copied()),
            [Some(49), Some(1), None, Some(100)]
        );
        squares.retain(|square| square % 2 == 1);
        assert_eq!(squares.len(), 500);
        assert_eq!(
            squares.values().filter(|square| **square % 2 == 0).count(),
            0
        );
        assert_eq!(squares.get(11), Some(&121));
    }
}
