//! Values as JSON, without generic code for each type: a value begins as a constant and then fills
//! itself in place from a concrete [`Reader`], and it shows itself to a concrete [`Writer`]. An
//! object is one row of constants ([`Object`]) and, in either direction, one array of its fields
//! behind `dyn Codec`: that is all that is compiled for it.

mod debug;
pub(crate) mod decode;
mod error;
mod event;
mod fields;
pub(crate) mod members;
pub(crate) mod number;
mod push;
mod raw;
mod reader;
mod scalars;
mod serde_impls;
mod tree;
mod union;
pub(crate) mod unknown;
mod unknown_variant;
mod write;

#[cfg(test)]
mod against_serde;
#[cfg(test)]
mod linear;
#[cfg(test)]
mod tests;

pub use debug::debug;
pub use error::{DecodeError, EncodeError, ValueError};
pub use event::write_event;
pub(crate) use push::{push, push_text};
pub use raw::Json;
pub use reader::Reader;
pub(crate) use reader::refuse;
pub(crate) use scalars::codec_as_text;
pub use scalars::{Entries, List, Map};
pub use serde_impls::{deserialize, serialize};
pub use union::{Choice, Form};
pub use unknown::{Choose, UnrecognizedValue};
pub use unknown_variant::UnrecognizedVariant;
use write::Value;
pub use write::Writer;

/// How reading ends: an error is rare and therefore a single pointer.
pub type ReadResult<T = ()> = Result<T, Box<DecodeError>>;

/// A value in JSON. Generated code implements it by [`object!`](macro@crate::bindings::object),
/// [`open_enum!`](crate::bindings::open_enum) and the macros for unions.
pub trait Codec {
    /// Fills an empty value from the next one of the text.
    ///
    /// # Errors
    /// If the text is not JSON or not such a value. The value is then only partly filled and must
    /// not be used.
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult;

    /// Shows the value, once. One that shows a null is left out by objects that may leave it out.
    fn write(&self, writer: &mut Writer<'_>);
}

/// A value that can be read: it has a constant to begin with.
pub trait Empty: Codec + Sized {
    /// A value to be filled: nothing, no items, no text where there can be none.
    const EMPTY: Self;

    /// The same for values on the heap, which have no constant.
    fn empty() -> Self {
        Self::EMPTY
    }
}

/// Replaces an empty value, which owns nothing, without dropping it. This saves the code for the
/// drop in each type.
#[inline]
pub fn fill<T>(empty: &mut T, value: T) {
    std::mem::forget(std::mem::replace(empty, value));
}

/// The constants of an object: its name in Rust and its members, in the order of its fields.
#[derive(Debug)]
pub struct Object {
    name: &'static str,
    members: &'static [Member],
    /// Whether members that are not among these are refused, here and in what the object holds.
    strict: bool,
}

impl Object {
    /// An object of at most 128 members.
    pub const fn new(name: &'static str, members: &'static [Member]) -> Self {
        assert!(members.len() <= 128, "an object has at most 128 members");
        Self {
            name,
            members,
            strict: false,
        }
    }

    /// The same object, rejecting unknown members here and inside of it. For requests, where a
    /// misspelt filter would select everything.
    #[must_use]
    pub const fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// The required members that are not among those seen, of which each has its bit.
    fn missing(&self, seen: u128) -> impl Iterator<Item = &Member> {
        let members = self.members.iter().enumerate();
        members.filter_map(move |(index, member)| {
            let is_missing = seen & 1 << index == 0;
            (is_missing && matches!(member.presence, Presence::required)).then_some(member)
        })
    }
}

/// A member of an object. Plain data: there are thousands of them, and calls would be compiled one
/// by one.
#[derive(Debug)]
pub struct Member {
    /// Its name in JSON.
    pub name: &'static str,
    /// Whether it may be missing.
    pub presence: Presence,
}

/// Whether a member may be missing: the words of [`object!`](macro@crate::bindings::object).
#[allow(non_camel_case_types)]
#[derive(Clone, Copy, Debug)]
pub enum Presence {
    /// Reading fails without it.
    required,
    /// Left out when it is null.
    optional,
    /// Left out when it is null, false or empty; empty when it is missing.
    sparse,
    /// Always written, be it as null; read as null when it is missing.
    nullable,
}

impl Member {
    fn is_left_out(&self, value: &Value<'_>) -> bool {
        match (self.presence, value) {
            (Presence::optional | Presence::sparse, Value::Null) => true,
            (Presence::sparse, Value::Bool(flag)) => !flag,
            (Presence::sparse, Value::List(list)) => list.count() == 0,
            (Presence::sparse, Value::Map(map)) => map.count() == 0,
            _ => false,
        }
    }
}
