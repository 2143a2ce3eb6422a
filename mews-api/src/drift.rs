//! How far the service has moved on: values in its answers that this version of the library doesn't know, and texts in
//! which half a character was replaced.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

thread_local! {
    /// Reading an answer never leaves its thread, so what is seen meanwhile is the answer's. Costs nothing where all is known.
    static SEEN: Cell<u64> = const { Cell::new(0) };
}

/// One more.
#[cold]
pub(crate) fn seen() {
    SEEN.set(SEEN.get().wrapping_add(1));
}

/// Reads something; also tells how much in it was unknown.
pub(crate) fn while_reading<T>(read: impl FnOnce() -> T) -> (T, u64) {
    let before = SEEN.get();
    let value = read();
    (value, SEEN.get().wrapping_sub(before))
}

/// A client's sum.
#[derive(Debug, Default)]
pub(crate) struct Drift(AtomicU64);

impl Drift {
    pub(crate) fn add(&self, unknown: u64) {
        if unknown > 0 {
            self.0.fetch_add(unknown, Ordering::Relaxed);
        }
    }

    pub(crate) fn sum(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
