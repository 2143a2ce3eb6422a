//! How far the service has moved on: values in its responses that this version of the library
//! doesn't know, and texts in which half a character was replaced.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use super::ValueError;

thread_local! {
    /// Reading a response never leaves its thread, so what is seen meanwhile is the response's.
    /// Costs nothing where all is known.
    static SEEN: Cell<u64> = const { Cell::new(0) };
}

/// One more.
#[cold]
pub(crate) fn count() {
    SEEN.set(SEEN.get().wrapping_add(1));
}

/// Reads a value, and returns how many values in it were unknown.
pub(crate) fn while_reading<T>(read: impl FnOnce() -> T) -> (T, u64) {
    let before = SEEN.get();
    let value = read();
    (value, SEEN.get().wrapping_sub(before))
}

/// An empty value that becomes one of several. Implemented by
/// [`open_enum!`](crate::bindings::open_enum) alone.
pub trait Choose {
    /// Becomes the known value at this index, or else the catch-all holding this text.
    fn choose(&mut self, known: Result<usize, UnrecognizedValue>);
}

/// Not generic: once for all enums.
pub(crate) fn choose(known: &[&str], text: Cow<'_, str>, value: &mut dyn Choose) {
    value.choose(index(known, &text).ok_or_else(|| {
        count();
        UnrecognizedValue(text.into_owned())
    }));
}

/// The index of the value with this text. Not generic: once for all enums.
pub(crate) fn known_index(known: &'static [&'static str], text: &str) -> Result<usize, ValueError> {
    index(known, text).ok_or(ValueError::one_of(known))
}

fn index(values: &[&str], text: &str) -> Option<usize> {
    values.iter().position(|value| *value == text)
}

/// The text of an enum's value that this version of the library doesn't know. A number, which the
/// service may write for a value without a name, is the text of its digits.
///
/// Only reading makes one, so that a value that *is* known never hides in the catch-all.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnrecognizedValue(String);

impl UnrecognizedValue {
    #[doc(hidden)]
    pub const EMPTY: Self = Self(String::new());

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnrecognizedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for UnrecognizedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
