use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, de};

use crate::drift;

/// An enum of texts that the service extends without notice: known values are variants, the rest is kept as text.
///
/// Implemented by [`open_enum!`](crate::bindings::open_enum) alone.
pub trait OpenEnum: Choose + Clone + 'static {
    /// The texts of all known values.
    const VALUES: &'static [&'static str];

    /// All known values, in the same order.
    const KNOWN: &'static [Self];

    /// The catch-all holding no text.
    const EMPTY: Self;

    /// The text on the wire.
    fn as_str(&self) -> &str;

    /// The known value with this text.
    fn known(text: &str) -> Option<Self> {
        Self::KNOWN.get(index(Self::VALUES, text)?).cloned()
    }

    /// The value with this text, known or not.
    #[inline(never)]
    fn from_text(text: Cow<'_, str>) -> Self {
        let mut value = Self::EMPTY;
        choose(Self::VALUES, text, &mut value);
        value
    }
}

/// A blank value that becomes one of several. Implemented by [`open_enum!`](crate::bindings::open_enum) alone.
pub trait Choose {
    /// Becomes the known value at this index, or else the catch-all holding this text.
    fn choose(&mut self, known: Result<usize, UnknownValue>);
}

/// Not generic: once for all enums.
pub(crate) fn choose(known: &[&str], text: Cow<'_, str>, value: &mut dyn Choose) {
    value.choose(index(known, &text).ok_or_else(|| {
        drift::seen();
        UnknownValue(text.into_owned())
    }));
}

fn index(values: &[&str], text: &str) -> Option<usize> {
    values.iter().position(|value| *value == text)
}

/// The text of an enum's value that this version of the library doesn't know. A number, which the service may write for a
/// value without a name, is the text of its digits.
///
/// Only reading makes one, so that a value that *is* known never hides in the catch-all.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(String);

impl UnknownValue {
    #[doc(hidden)]
    pub const EMPTY: Self = Self(String::new());

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// The text of an enum's value, borrowed where the input allows it. Serves `open_enum!`.
#[doc(hidden)]
pub struct EnumText<'de>(pub Cow<'de, str>);

impl<'de> Deserialize<'de> for EnumText<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> de::Visitor<'de> for Text {
            type Value = EnumText<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<EnumText<'de>, E> {
                Ok(EnumText(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<EnumText<'de>, E> {
                Ok(EnumText(Cow::Owned(text.to_owned())))
            }
            fn visit_i64<E>(self, number: i64) -> Result<EnumText<'de>, E> {
                Ok(EnumText(Cow::Owned(number.to_string())))
            }
            fn visit_u64<E>(self, number: u64) -> Result<EnumText<'de>, E> {
                Ok(EnumText(Cow::Owned(number.to_string())))
            }
        }
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(Text)
        } else {
            deserializer.deserialize_str(Text)
        }
    }
}

/// Says which texts the variants of an enum stand for. The enum has one more variant, `Unrecognized`, which holds an
/// [`UnknownValue`](crate::UnknownValue): mark it `#[non_exhaustive]`, then nobody can put another enum's unknown text into it.
/// Gives the enum [`OpenEnum`](crate::bindings::OpenEnum), [`Wire`](crate::bindings::Wire), an inherent `as_str`,
/// `From<&str>`, `From<String>`, `FromStr`, `Display` and serde's traits.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident: $text:literal),* $(,)? }) => {
        $crate::enum_texts!($name { $($variant: $text),* });

        impl $crate::bindings::Blank for $name {
            const BLANK: Self = <Self as $crate::bindings::OpenEnum>::EMPTY;
        }

        impl $crate::bindings::Wire for $name {
            fn read(
                &mut self,
                reader: &mut $crate::bindings::Reader<'_>,
            ) -> $crate::bindings::ReadResult {
                reader.one_of(<Self as $crate::bindings::OpenEnum>::VALUES, self)
            }

            fn write(&self, writer: &mut $crate::bindings::Writer<'_>) {
                writer.text(self.as_str());
            }
        }

        impl $crate::bindings::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::bindings::serde::Serializer,
            {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::bindings::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::bindings::serde::Deserializer<'de>,
            {
                let text =
                    <$crate::bindings::EnumText<'de> as $crate::bindings::serde::Deserialize<
                        'de,
                    >>::deserialize(deserializer)?;
                ::core::result::Result::Ok($crate::bindings::OpenEnum::from_text(text.0))
            }
        }
    };
}

/// What [`open_enum!`](crate::bindings::open_enum) gives without a codec.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_texts {
    ($name:ident { $($variant:ident: $text:literal),* $(,)? }) => {
        impl $crate::bindings::OpenEnum for $name {
            const VALUES: &'static [&'static str] = &[$($text),*];
            const KNOWN: &'static [Self] = &[$(Self::$variant),*];
            const EMPTY: Self = Self::Unrecognized($crate::bindings::UnknownValue::EMPTY);

            // Once for each type, not in each of its traits.
            #[inline(never)]
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unrecognized(text) => text.as_str(),
                }
            }
        }

        impl $crate::bindings::Choose for $name {
            fn choose(
                &mut self,
                known: ::core::result::Result<usize, $crate::bindings::UnknownValue>,
            ) {
                $crate::bindings::fill(
                    self,
                    match known {
                        Ok(index) => <Self as $crate::bindings::OpenEnum>::KNOWN[index].clone(),
                        Err(text) => Self::Unrecognized(text),
                    },
                );
            }
        }

        #[allow(unreachable_pub)]
        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                $crate::bindings::OpenEnum::as_str(self)
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::bindings::OpenEnum::from_text(::std::borrow::Cow::Borrowed(text))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::bindings::OpenEnum::from_text(::std::borrow::Cow::Owned(text))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self.as_str(), f)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::bindings;

    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    enum State {
        Confirmed,
        Unrecognized(bindings::UnknownValue),
    }

    bindings::open_enum!(State {
        Confirmed: "Confirmed",
    });

    #[test]
    fn known_and_unknown_survive_both_ways() {
        for json in ["\"Confirmed\"", "\"Brand\\u006eew\"", "\"\""] {
            let state: State = serde_json::from_str(json).unwrap();
            assert_eq!(
                serde_json::to_string(&state).unwrap(),
                json.replace("\\u006e", "n")
            );
        }
        assert_eq!(
            serde_json::from_str::<State>("\"Confirmed\"").unwrap(),
            State::Confirmed
        );
        let number: State = serde_json::from_str("7").unwrap();
        assert_eq!(number, State::from("7"));
        assert_eq!(bindings::from_json(b"7"), Ok(number));
        assert!(serde_json::from_str::<State>("null").is_err());
    }

    #[test]
    fn a_known_text_is_never_unrecognized() {
        assert_eq!(State::from("Confirmed"), State::Confirmed);
        assert_eq!(State::from("Confirmed".to_owned()), State::Confirmed);
        assert_eq!("Confirmed".parse::<State>(), Ok(State::Confirmed));
        let new = State::from("New");
        assert!(matches!(&new, State::Unrecognized(text) if text.as_str() == "New"));
        assert_eq!(
            format!("{new} {new:?} {:>10}", State::Confirmed),
            "New Unrecognized(\"New\")  Confirmed"
        );
    }

    #[test]
    fn is_a_key_of_a_json_object() {
        let map: BTreeMap<State, u8> = serde_json::from_str(r#"{"Confirmed":1,"New":2}"#).unwrap();
        assert_eq!(map[&State::Confirmed], 1);
        assert_eq!(
            serde_json::to_string(&map).unwrap(),
            r#"{"Confirmed":1,"New":2}"#
        );
    }
}
