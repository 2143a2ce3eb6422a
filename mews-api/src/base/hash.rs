//! Hashes that are the same in every process.

/// A hash that is the same in every process and version (FNV-1a), since checkpoints contain it. It
/// does not protect against attacks.
pub(crate) struct Fnv(pub(crate) u128);

impl Fnv {
    pub(crate) fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
    }

    /// Adds pairs of texts, sorted first, so that their order does not matter.
    pub(crate) fn add_sorted<'a>(&mut self, pairs: impl Iterator<Item = (&'a str, &'a str)>) {
        let mut pairs: Vec<(&str, &str)> = pairs.collect();
        pairs.sort_unstable();
        for (name, value) in pairs {
            for text in [name, value] {
                self.add(&(text.len() as u64).to_le_bytes());
                self.add(text.as_bytes());
            }
        }
    }

    /// The hash of one text.
    pub(crate) fn of(bytes: &[u8]) -> u128 {
        let mut hash = Self::new();
        hash.add(bytes);
        hash.0
    }
}

/// A hash of 32 bits, the same in every process.
pub(crate) fn short_hash(bytes: &[u8]) -> u32 {
    (spread(Fnv::of(bytes)) >> 96) as u32
}

/// A hash of 64 bits, the same in every process.
pub(crate) fn long_hash(bytes: &[u8]) -> u64 {
    (spread(Fnv::of(bytes)) >> 64) as u64
}

/// Makes the upper bits depend on all bits. Different values stay different.
pub(crate) fn spread(value: u128) -> u128 {
    (value ^ (value >> 67)).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
}
