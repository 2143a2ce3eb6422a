//! Values as JSON, without generic code for each type: a value begins as a constant and then fills itself in place from a
//! concrete [`Reader`], and it shows itself to a concrete [`Writer`]. An object is one row of constants ([`Object`]) and, in
//! either direction, one array of its fields behind `dyn Wire`: that is all that is compiled for it.

mod debug;
mod faces;
mod json;
mod leaves;
mod read;
mod reader;
mod tree;
mod union;
mod write;

#[cfg(test)]
mod against_serde;
#[cfg(test)]
mod linear;
#[cfg(test)]
mod tests;

pub use debug::debug;
pub use faces::{deserialize, serialize};
pub(crate) use json::{push, push_text};
pub(crate) use leaves::wire_as_text;
pub use leaves::{List, Map};
pub use reader::Reader;
pub(crate) use reader::refuse;
pub use union::{Choice, Form};
use write::Value;
pub use write::Writer;

use crate::decode::DecodeError;

/// Every decimal of at most so many digits survives a binary float (64 bits), and is what that float prints.
pub(crate) const FLOAT_DIGITS: usize = 15;

/// How reading ends: an error is rare and therefore a single pointer.
pub type ReadResult<T = ()> = Result<T, Box<DecodeError>>;

/// A value that stands in JSON. Generated code implements it by [`object!`](macro@crate::bindings::object),
/// [`open_enum!`](crate::bindings::open_enum) and, for unions, by hand.
pub trait Wire {
    /// Fills a blank value from the next one of the text.
    ///
    /// # Errors
    /// When the text is no JSON or not such a value. What is filled by then means nothing.
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult;

    /// Shows the value, once. One that shows a null is left out by objects that may leave it out.
    fn write(&self, writer: &mut Writer<'_>);
}

/// A value that can be read: it has a constant to begin with.
pub trait Blank: Wire + Sized {
    /// A value to be filled: nothing, no items, no text where there can be none.
    const BLANK: Self;

    /// The same. What has its place on the heap makes it here, and has no constant.
    fn blank() -> Self {
        Self::BLANK
    }
}

/// Puts a value in the place of a blank one, which has nothing to be dropped: saying so saves the code for it in each type.
#[inline]
pub fn fill<T>(blank: &mut T, value: T) {
    std::mem::forget(std::mem::replace(blank, value));
}

/// The constants of an object: its name in Rust and its members, in the order of its fields.
#[derive(Debug)]
pub struct Object {
    name: &'static str,
    members: &'static [Member],
}

impl Object {
    /// An object of at most 128 members.
    pub const fn new(name: &'static str, members: &'static [Member]) -> Self {
        assert!(members.len() <= 128, "an object has at most 128 members");
        Self { name, members }
    }

    /// A required member that is not among those seen, of which each has its bit.
    fn missing(&self, seen: u128) -> Option<&Member> {
        let mut rest = seen;
        self.members.iter().find(|member| {
            let is_seen = rest & 1 == 1;
            rest >>= 1;
            !is_seen && matches!(member.presence, Presence::required)
        })
    }
}

/// A member of an object. Plain data: there are thousands of them, and calls would be compiled one by one.
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
    /// Left out when it is null, false or empty; blank when it is missing.
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

/// Says how a struct stands in JSON: a line for each field with its name there and whether it may be missing. Gives the struct
/// [`Wire`](crate::bindings::Wire), serde's traits and `Debug`.
///
/// ```
/// use mews_api::bindings;
///
/// struct Rate {
///     name: String,
///     price: Option<bindings::Decimal>,
/// }
/// bindings::object!(Rate {
///     name: required "Name",
///     price: optional "Price",
/// });
///
/// let rate: Rate = bindings::from_json(br#"{"Price":1.10,"Name":"x"}"#)?;
/// assert_eq!(bindings::to_json(&rate)?, br#"{"Name":"x","Price":1.10}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($name:ident { $($field:ident: $presence:ident $wire:literal),* $(,)? }) => {
        impl $name {
            const OBJECT: &'static $crate::bindings::Object = &$crate::bindings::Object::new(
                stringify!($name),
                &[$($crate::bindings::Member {
                    name: $wire,
                    presence: $crate::bindings::Presence::$presence,
                }),*],
            );
        }

        impl $crate::bindings::Blank for $name {
            const BLANK: Self = Self { $($field: $crate::bindings::Blank::BLANK),* };
        }

        impl $crate::bindings::Wire for $name {
            fn read(
                &mut self,
                reader: &mut $crate::bindings::Reader<'_>,
            ) -> $crate::bindings::ReadResult {
                reader.object(Self::OBJECT, &mut [$(&mut self.$field),*])
            }

            fn write(&self, writer: &mut $crate::bindings::Writer<'_>) {
                writer.object(Self::OBJECT, &[$(&self.$field),*]);
            }
        }
        $crate::serde_by_wire!($name);

        impl ::core::fmt::Debug for $name {
            // As what is derived: compiled where it is used.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::bindings::debug(self, f)
            }
        }
    };
}

/// Gives a type that implements [`Wire`](crate::bindings::Wire) serde's traits.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_by_wire {
    ($name:ident) => {
        impl $crate::bindings::serde::Serialize for $name {
            fn serialize<S: $crate::bindings::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::bindings::serialize::<Self, S>(self, serializer)
            }
        }

        impl<'de> $crate::bindings::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::bindings::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::bindings::deserialize::<Self, D>(deserializer)
            }
        }
    };
}
