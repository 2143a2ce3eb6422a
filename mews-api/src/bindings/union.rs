//! Unions of objects.

/// Reads and writes a union with a discriminator, by a row for each variant: its content, the
/// discriminator's value and the property beside it.
///
/// `payload` carries the content of the property. The other rows carry nothing: `bare` has no
/// property, `empty` leaves its property out, and `empty_object` writes an object without members.
/// Everything else is `Unrecognized`.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged_union {
    ($name:ident { $($variant:ident: $kind:ident $tag:literal $($property:literal)?),* $(,)? }) => {
        impl $crate::bindings::Empty for $name {
            const EMPTY: Self = Self::Unrecognized($crate::bindings::Empty::EMPTY);
        }

        impl $crate::bindings::Codec for $name {
            #[inline]
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

            #[inline]
            fn write(&self, writer: &mut $crate::bindings::Writer<'_>) {
                match self {
                    $($crate::union_row!(pattern value $variant $kind) => {
                        $crate::union_row!(write writer value $kind $tag $($property)?)
                    })*
                    Self::Unrecognized(object) => $crate::bindings::Codec::write(object, writer),
                }
            }
        }
        $crate::serde_impls!($name);
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
        $object.is_empty_payload($property)
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

/// Reads and writes one of several types without a discriminator, by a row for each: the required
/// properties of its objects, and all possible ones. Other objects are `Unrecognized`.
#[doc(hidden)]
#[macro_export]
macro_rules! one_of {
    ($name:ident { $($variant:ident: required [$($required:literal),*] known [$($known:literal),*]),* $(,)? }) => {
        impl $crate::bindings::Empty for $name {
            const EMPTY: Self = Self::Unrecognized($crate::bindings::Empty::EMPTY);
        }

        impl $crate::bindings::Codec for $name {
            #[inline]
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

            #[inline]
            fn write(&self, writer: &mut $crate::bindings::Writer<'_>) {
                match self {
                    $(Self::$variant(value) => $crate::bindings::Codec::write(value, writer),)*
                    Self::Unrecognized(object) => $crate::bindings::Codec::write(object, writer),
                }
            }
        }
        $crate::serde_impls!($name);
    };
}

/// Reads and writes a union of events, by a row for each variant: the text of the tag, and the
/// property that holds the payload. Without a property, the object itself is the payload.
#[doc(hidden)]
#[macro_export]
macro_rules! event_union {
    ($name:ident $tag:literal { $($variant:ident: $text:literal $($property:literal)?),* $(,)? }) => {
        impl $crate::bindings::Empty for $name {
            const EMPTY: Self = Self::Unrecognized($crate::bindings::Empty::EMPTY);
        }

        impl $crate::bindings::Codec for $name {
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::bindings::Reader<'_>,
            ) -> $crate::bindings::ReadResult {
                let object = reader.choice_by($tag)?;
                *self = match object.tag() {
                    $(Some($text) => Self::$variant($crate::event_union!(@read object $($property)?)),)*
                    _ => Self::Unrecognized(object.into_unknown()?),
                };
                Ok(())
            }

            #[inline]
            fn write(&self, writer: &mut $crate::bindings::Writer<'_>) {
                match self {
                    $(Self::$variant(value) => {
                        let property = $crate::event_union!(@property $($property)?);
                        $crate::bindings::write_event(writer, $tag, $text, property, value);
                    })*
                    Self::Unrecognized(object) => $crate::bindings::Codec::write(object, writer),
                }
            }
        }
        $crate::serde_impls!($name);
    };
    (@read $object:ident) => { $object.whole()? };
    (@read $object:ident $property:literal) => { $object.get($property)? };
    (@property) => { None };
    (@property $property:literal) => { Some($property) };
}
