//! Ids that encode their index: items are found by id without a table of all ids.

use crate::base::rng::Seed;

/// The id of an item, in the form of a random UUID.
pub(crate) fn id(collection: Seed, index: u32) -> String {
    let first = scramble(index ^ key(collection));
    let high = collection.at("id").nth(u64::from(index)).bits();
    let low = collection.at("id again").nth(u64::from(index)).bits();
    uuid(first, high, low)
}

/// The index of the item with this id; nothing if the collection can't have it.
pub(crate) fn index(collection: Seed, text: &str) -> Option<u32> {
    let first = u32::from_str_radix(text.get(..8)?, 16).ok()?;
    let index = unscramble(first) ^ key(collection);
    id(collection, index)
        .eq_ignore_ascii_case(text)
        .then_some(index)
}

/// An id that belongs to no collection.
pub(crate) fn free(seed: Seed) -> String {
    let [first, high, low] = ["first", "high", "low"].map(|label| seed.at(label).bits());
    uuid((first >> 32) as u32, high, low)
}

fn uuid(first: u32, high: u64, low: u64) -> String {
    let second = high & 0xffff;
    let third = 0x4000 | ((high >> 16) & 0x0fff);
    let fourth = 0x8000 | ((high >> 28) & 0x3fff);
    let fifth = low & 0xffff_ffff_ffff;
    // Written digit by digit: an answer has thousands of these.
    let mut text = *b"00000000-0000-0000-0000-000000000000";
    let mut put = |end: usize, digits: usize, number: u64| {
        for digit in 0..digits {
            let value = (number >> (4 * digit)) & 0xf;
            text[end - 1 - digit] = b"0123456789abcdef"[value as usize];
        }
    };
    put(8, 8, u64::from(first));
    put(13, 4, second);
    put(18, 4, third);
    put(23, 4, fourth);
    put(36, 12, fifth);
    std::str::from_utf8(&text).unwrap_or_default().to_owned()
}

fn key(collection: Seed) -> u32 {
    (collection.at("key").bits() >> 32) as u32
}

/// The last step of MurmurHash3, a one-to-one map of 32 bits.
fn scramble(mut x: u32) -> u32 {
    x = (x ^ (x >> 16)).wrapping_mul(0x85eb_ca6b);
    x = (x ^ (x >> 13)).wrapping_mul(0xc2b2_ae35);
    x ^ (x >> 16)
}

/// Takes [`scramble`] back.
fn unscramble(mut x: u32) -> u32 {
    x = (x ^ (x >> 16)).wrapping_mul(0x7ed1_b41d);
    x = (x ^ (x >> 13) ^ (x >> 26)).wrapping_mul(0xa5cb_9243);
    x ^ (x >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_encodes_its_index() {
        let seed = Seed::new(1).at("reservations");
        for index in [0, 1, 2, 999_999, u32::MAX] {
            let id = id(seed, index);
            assert_eq!(super::index(seed, &id), Some(index), "{id}");
            assert_eq!(super::index(seed, &id.to_uppercase()), Some(index), "{id}");
        }
    }

    #[test]
    fn foreign_id_has_no_index() {
        let seed = Seed::new(1);
        let id = id(seed.at("rates"), 7);
        assert_eq!(index(seed.at("services"), &id), None);
        assert_eq!(index(seed, "not an id"), None);
    }
}
