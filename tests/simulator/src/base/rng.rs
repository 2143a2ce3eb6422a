//! Chance that repeats: every value follows from a seed and from the labels on the way to it.

/// A point from which values are drawn; equal ways from equal seeds lead to equal values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed(u64);

impl Seed {
    pub(crate) fn new(number: u64) -> Self {
        Self(mix(number ^ 0x6a09_e667_f3bc_c908))
    }

    /// The seed behind a label.
    pub(crate) fn at(self, label: &str) -> Self {
        self.over(label.as_bytes())
    }

    /// The seed behind any bytes.
    pub(crate) fn over(self, bytes: &[u8]) -> Self {
        let hash = bytes
            .iter()
            .fold(self.0 ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
                (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
            });
        Self(mix(hash))
    }

    /// The seed behind a number.
    pub(crate) fn nth(self, number: u64) -> Self {
        Self(mix(self.0 ^ mix(number.wrapping_add(0x9e37_79b9_7f4a_7c15))))
    }

    /// 64 bits.
    pub(crate) fn bits(self) -> u64 {
        mix(self.0 ^ 0xbb67_ae85_84ca_a73b)
    }

    /// A number from 0 to `end`, excluded; 0 if there is none.
    pub(crate) fn below(self, end: u64) -> u64 {
        let scaled = (u128::from(self.bits()) * u128::from(end)) >> 64;
        u64::try_from(scaled).unwrap_or(0)
    }

    /// As [`Seed::below`], for indexes of items.
    pub(crate) fn index(self, end: u32) -> u32 {
        u32::try_from(self.below(u64::from(end))).unwrap_or(0)
    }

    /// A number of seconds from 0 to `end`, excluded; 0 if there is none.
    pub(crate) fn seconds(self, end: i64) -> i64 {
        i64::try_from(self.below(u64::try_from(end).unwrap_or(0))).unwrap_or(0)
    }

    /// True in a percentage of cases.
    pub(crate) fn percent(self, cases: u64) -> bool {
        self.below(100) < cases
    }

    /// One of several.
    pub(crate) fn pick<T>(self, from: &[T]) -> Option<&T> {
        let index = usize::try_from(self.below(from.len() as u64)).ok()?;
        from.get(index)
    }
}

/// The last step of SplitMix64: spreads each bit over all of them.
fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}
