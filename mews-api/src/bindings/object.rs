//! Structs that are JSON objects.

/// Maps a struct to JSON: a line for each field with its name in JSON and whether it may be
/// missing. Implements [`Codec`](crate::bindings::Codec), serde's traits and `Debug`.
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
    ($name:ident { $($members:tt)* }) => {
        $crate::object!(@ $name [] { $($members)* });
    };
    (@ $name:ident [$($strict:ident)?] {
        $($field:ident: $presence:ident $wire:literal),* $(,)?
    }) => {
        impl $name {
            const OBJECT: &'static $crate::bindings::Object = &$crate::bindings::Object::new(
                stringify!($name),
                &[$($crate::bindings::Member {
                    name: $wire,
                    presence: $crate::bindings::Presence::$presence,
                }),*],
            )$(.$strict())?;
        }

        impl $crate::bindings::Empty for $name {
            const EMPTY: Self = Self { $($field: $crate::bindings::Empty::EMPTY),* };
        }

        impl $crate::bindings::Codec for $name {
            // Compiled where it is used, not with all types.
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::bindings::Reader<'_>,
            ) -> $crate::bindings::ReadResult {
                reader.object(Self::OBJECT, &mut [$(&mut self.$field),*])
            }

            #[inline]
            fn write(&self, writer: &mut $crate::bindings::Writer<'_>) {
                writer.object(Self::OBJECT, &[$(&self.$field),*]);
            }
        }
        $crate::serde_impls!($name);

        impl ::core::fmt::Debug for $name {
            // As what is derived: compiled where it is used.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::bindings::debug(self, f)
            }
        }
    };
}

/// As [`object!`](macro@crate::bindings::object), for a request: reading refuses unknown members,
/// here and in what the request holds.
#[doc(hidden)]
#[macro_export]
macro_rules! request {
    ($name:ident { $($members:tt)* }) => {
        $crate::object!(@ $name [strict] { $($members)* });
    };
}

/// Gives a type that implements [`Codec`](crate::bindings::Codec) serde's traits.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
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
