//! Enums of texts that the service extends.

/// Maps the variants of an enum to texts. The enum has one more variant, `Unrecognized`, which
/// holds an [`UnrecognizedValue`](crate::UnrecognizedValue). Implements
/// [`OpenEnum`](crate::bindings::OpenEnum), [`Codec`](crate::bindings::Codec), an inherent
/// `as_str`, `from_text`, `FromStr` (of known values), `Display` and serde's traits.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident: $text:literal),* $(,)? }) => {
        $crate::enum_texts!($name { $($variant: $text),* });

        impl $crate::bindings::Empty for $name {
            const EMPTY: Self = <Self as $crate::bindings::OpenEnum>::EMPTY;
        }

        impl $crate::bindings::Codec for $name {
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::bindings::Reader<'_>,
            ) -> $crate::bindings::ReadResult {
                reader.one_of(<Self as $crate::bindings::OpenEnum>::VALUES, self)
            }

            #[inline]
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

/// The part of [`open_enum!`](crate::bindings::open_enum) without a codec.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_texts {
    ($name:ident { $($variant:ident: $text:literal),* $(,)? }) => {
        impl $crate::bindings::OpenEnum for $name {
            const VALUES: &'static [&'static str] = &[$($text),*];
            const KNOWN: &'static [Self] = &[$(Self::$variant),*];
            const EMPTY: Self = Self::Unrecognized($crate::bindings::UnrecognizedValue::EMPTY);

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
            #[inline]
            fn choose(
                &mut self,
                known: ::core::result::Result<usize, $crate::bindings::UnrecognizedValue>,
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

            /// The value with this text on the wire, which may be one that this version does not
            /// know.
            /// [`parse`](str::parse) takes known values alone.
            pub fn from_text(text: &str) -> Self {
                $crate::bindings::OpenEnum::from_text(::std::borrow::Cow::Borrowed(text))
            }
        }

        /// Reads a known value; other texts are an error. [`from_text`](Self::from_text) keeps
        /// them.
        impl ::core::str::FromStr for $name {
            type Err = $crate::bindings::ValueError;

            // Not `Self::Err`: a value of the enum may have that name.
            fn from_str(
                text: &str,
            ) -> ::core::result::Result<Self, $crate::bindings::ValueError> {
                $crate::bindings::OpenEnum::parse_known(text)
            }
        }

        impl ::core::cmp::PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl ::core::cmp::PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self.as_str(), f)
            }
        }
    };
}

/// Compares and converts two enums with the same values.
#[doc(hidden)]
#[macro_export]
macro_rules! same_values {
    ($one:path, $other:path) => {
        impl ::core::cmp::PartialEq<$other> for $one {
            fn eq(&self, other: &$other) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::PartialEq<$one> for $other {
            fn eq(&self, other: &$one) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::convert::From<$other> for $one {
            fn from(value: $other) -> Self {
                Self::from_text(value.as_str())
            }
        }

        impl ::core::convert::From<$one> for $other {
            fn from(value: $one) -> Self {
                Self::from_text(value.as_str())
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
        Unrecognized(bindings::UnrecognizedValue),
    }

    bindings::open_enum!(State {
        Confirmed: "Confirmed",
    });

    #[test]
    fn round_trips_known_and_unknown_values() {
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
        assert_eq!(number, State::from_text("7"));
        assert_eq!(bindings::from_json(b"7"), Ok(number));
        assert!(serde_json::from_str::<State>("null").is_err());
    }

    #[derive(Clone, Debug, PartialEq)]
    enum PreludeNames {
        Default,
        Err,
        None,
        Ok,
        Some,
        Unrecognized(bindings::UnrecognizedValue),
    }

    bindings::open_enum!(PreludeNames {
        Default: "Default",
        Err: "Err",
        None: "None",
        Ok: "Ok",
        Some: "Some",
    });

    #[test]
    fn values_may_have_names_of_the_prelude() {
        for text in ["Default", "Err", "None", "Ok", "Some"] {
            let value: PreludeNames = text.parse().unwrap();
            assert_eq!(value, text);
            assert_eq!(PreludeNames::from_text(text), value);
            assert!(!matches!(value, PreludeNames::Unrecognized(_)));
        }
    }

    #[test]
    fn never_reads_a_known_value_as_unrecognized() {
        assert_eq!(State::from_text("Confirmed"), State::Confirmed);
        assert_eq!("Confirmed".parse::<State>(), Ok(State::Confirmed));
        let new = State::from_text("New");
        assert!(matches!(&new, State::Unrecognized(text) if text.as_str() == "New"));
        assert_eq!(
            format!("{new} {new:?} {:>10}", State::Confirmed),
            "New Unrecognized(\"New\")  Confirmed"
        );
    }

    #[test]
    fn parse_rejects_unknown_text_and_lists_known_ones() {
        let error = "Confirmd".parse::<State>().unwrap_err();
        assert_eq!(error.to_string(), "expected one of Confirmed");
    }

    #[test]
    fn compares_with_text() {
        assert!(State::Confirmed == "Confirmed");
        assert!(State::from_text("New") == *"New");
        assert!(State::Confirmed != "confirmed");
    }

    #[test]
    fn works_as_a_json_object_key() {
        let map: BTreeMap<State, u8> = serde_json::from_str(r#"{"Confirmed":1,"New":2}"#).unwrap();
        assert_eq!(map[&State::Confirmed], 1);
        assert_eq!(
            serde_json::to_string(&map).unwrap(),
            r#"{"Confirmed":1,"New":2}"#
        );
    }
}
