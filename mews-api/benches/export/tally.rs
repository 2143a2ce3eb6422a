//! Compares the received items with the expected ones.

use std::sync::Arc;

use uuid::Uuid;

use crate::hotel::Ids;

/// Of one property. Takes its memory before the export starts.
pub struct Tally {
    ids: Ids,
    wanted: Arc<[bool]>,
    seen: Vec<bool>,
    last: u32,
    differences: Differences,
}

/// All zero when all is well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Wanted, and never seen.
    pub lost: u32,
    /// Seen again.
    pub doubled: u32,
    /// Not wanted, or not known to the service at all.
    pub strange: u32,
    /// Newer than the one before.
    pub disordered: u32,
}

impl Tally {
    pub fn new(property: u32, wanted: Arc<[bool]>) -> Self {
        Self {
            ids: Ids::new(property),
            seen: vec![false; wanted.len()],
            wanted,
            last: u32::MAX,
            differences: Differences::default(),
        }
    }

    pub fn note(&mut self, id: Uuid) {
        let index = self.ids.index(id).unwrap_or(u32::MAX);
        match self.seen.get_mut(index as usize) {
            Some(seen) if *seen => self.differences.doubled += 1,
            Some(seen) if self.wanted[index as usize] => *seen = true,
            _ => self.differences.strange += 1,
        }
        self.differences.disordered += u32::from(index > self.last);
        self.last = index;
    }

    pub fn differences(&self) -> Differences {
        let pairs = self.wanted.iter().zip(&self.seen);
        let lost = pairs.filter(|(wanted, seen)| **wanted && !**seen).count();
        Differences {
            lost: u32::try_from(lost).unwrap_or(u32::MAX),
            ..self.differences
        }
    }
}

impl Differences {
    pub fn and(self, other: Self) -> Self {
        Self {
            lost: self.lost + other.lost,
            doubled: self.doubled + other.doubled,
            strange: self.strange + other.strange,
            disordered: self.disordered + other.disordered,
        }
    }
}
