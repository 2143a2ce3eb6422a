//! The contract between this crate's core and generated code, whether it is mounted in this crate or generated into another
//! from a schema of its own. Everything generated code names is here; it changes only with the generator.
//!
//! A request type implements [`Operation`], and [`Paginated`] if its response holds a list that is
//! read page by page; its handle returns a [`Call`]. All data implements [`Wire`] and [`Blank`]:
//! structs by [`object!`], enums by [`open_enum!`], unions by [`tagged_union!`] and [`one_of!`], read
//! through a [`Choice`].

pub use serde;
pub use uuid::Uuid;

pub use crate::call::Call;
pub use crate::client::Client;
pub use crate::decode::{DecodeError, EncodeError, from_json, to_json};
pub use crate::operation::{
    Effect, FilterInfo, FilterShape, IdListInfo, ListInfo, Listed, Meaning, Operation,
    OperationInfo, Paginated, Stability,
};
#[doc(hidden)]
pub use crate::value::{Choose, EnumText};
pub use crate::value::{
    Cursor, Date, Decimal, Id, Json, OpenEnum, Period, Secret, Timestamp, UnknownValue,
    UnknownVariant, Update,
};
pub use crate::wire::{Blank, ReadResult, Reader, Wire, Writer};
#[doc(hidden)]
pub use crate::wire::{
    Choice, Form, List, Map, Member, Object, Presence, debug, deserialize, fill, serialize,
};
#[doc(hidden)]
pub use crate::{enum_texts, serde_by_wire, union_row};
pub use crate::{object, one_of, open_enum, tagged_union};

/// Reads and writes a union with a discriminator, by a row for each variant: what it carries, the discriminator's value and the
/// property beside it.
///
/// `payload` carries the content of the property. The other rows carry nothing: `bare` has no property, `empty` leaves its
/// property out, and `empty_object` writes an object without members. Everything else is `Unrecognized`.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged_union {
    ($name:ident { $($variant:ident: $kind:ident $tag:literal $($property:literal)?),* $(,)? }) => {
        impl $crate::bindings::Blank for $name {
            const BLANK: Self = Self::Unrecognized($crate::bindings::Blank::BLANK);
        }

        impl $crate::bindings::Wire for $name {
            fn read(
                &mut self,
                reader: &mut $crate::bindings::Reader<'_>,
            ) -> $crate::bindings::ReadResult {
                let object = reader.choice()?;
                *self = match object.tag() {
                    $(Some($tag) if $crate::union_row!(fits object $kind $($property)?) => {
                        $crate::union_row!(read object $variant $kind $($property)?)
                    })*
                    _ => Self::Unrecognized(object.into_unknown()?),
                };
                Ok(())
            }

            fn write(&self, writer: &mut $crate::bindings::Writer<'_>) {
                match self {
                    $($crate::union_row!(pattern value $variant $kind) => {
                        $crate::union_row!(write writer value $kind $tag $($property)?)
                    })*
                    Self::Unrecognized(object) => $crate::bindings::Wire::write(object, writer),
                }
            }
        }
        $crate::serde_by_wire!($name);
    };
}

/// The parts of a row of [`tagged_union!`].
#[doc(hidden)]
#[macro_export]
macro_rules! union_row {
    (fits $object:ident payload $property:literal) => {
        $object.has($property)
    };
    (fits $object:ident bare) => {
        $object.is_bare()
    };
    (fits $object:ident $kind:ident $property:literal) => {
        $object.is_blank($property)
    };
    (read $object:ident $variant:ident payload $property:literal) => {
        Self::$variant($object.get($property)?)
    };
    (read $object:ident $variant:ident $kind:ident $($property:literal)?) => {
        Self::$variant
    };
    (pattern $value:ident $variant:ident payload) => {
        Self::$variant($value)
    };
    (pattern $value:ident $variant:ident $kind:ident) => {
        Self::$variant
    };
    (write $writer:ident $value:ident payload $tag:literal $property:literal) => {
        $writer.tagged($tag, Some(($property, $value)))
    };
    (write $writer:ident $value:ident empty_object $tag:literal $property:literal) => {
        $writer.tagged_empty($tag, $property)
    };
    (write $writer:ident $value:ident $kind:ident $tag:literal $($property:literal)?) => {
        $writer.tagged($tag, None)
    };
}

/// Reads and writes one of several types without a discriminator, by a row for each: the properties that an object of it must
/// have, and all that it may have. What fits none is `Unrecognized`.
#[doc(hidden)]
#[macro_export]
macro_rules! one_of {
    ($name:ident { $($variant:ident: required [$($required:literal),*] known [$($known:literal),*]),* $(,)? }) => {
        impl $crate::bindings::Blank for $name {
            const BLANK: Self = Self::Unrecognized($crate::bindings::Blank::BLANK);
        }

        impl $crate::bindings::Wire for $name {
            fn read(
                &mut self,
                reader: &mut $crate::bindings::Reader<'_>,
            ) -> $crate::bindings::ReadResult {
                enum Index { $($variant),* }
                const FORMS: &[$crate::bindings::Form] = &[$($crate::bindings::Form {
                    required: &[$($required),*],
                    known: &[$($known),*],
                }),*];
                let object = reader.choice()?;
                *self = match object.best_fit(FORMS) {
                    $(Some(index) if index == Index::$variant as usize => {
                        Self::$variant(object.whole()?)
                    })*
                    _ => Self::Unrecognized(object.into_unknown()?),
                };
                Ok(())
            }

            fn write(&self, writer: &mut $crate::bindings::Writer<'_>) {
                match self {
                    $(Self::$variant(value) => $crate::bindings::Wire::write(value, writer),)*
                    Self::Unrecognized(object) => $crate::bindings::Wire::write(object, writer),
                }
            }
        }
        $crate::serde_by_wire!($name);
    };
}
