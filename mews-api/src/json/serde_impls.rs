//! serde's traits, by [`Codec`]. Values come as JSON text where the format is `serde_json`'s, else
//! as serde's own kinds of values, from which such a text is made.

use std::any::type_name;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::value::RawValue;

use super::number::{FLOAT_DIGITS, significant_digits};
use super::push::push_text;
use super::reader::is_number;
use super::write::show;
use super::{Codec, Empty, Reader};
use crate::json::decode::read_whole;

/// Writes a value to a serializer of any format.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Codec, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    write(value, serializer)
}

/// Not generic over the value: once for each serializer.
fn write<S: Serializer>(value: &dyn Codec, serializer: S) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut result = None;
    show(value, &mut |value| {
        if let Some(serializer) = serializer.take() {
            result = Some(serde::Serialize::serialize(&value, serializer));
        }
    });
    result.unwrap_or_else(|| Err(serde::ser::Error::custom("a value shows nothing")))
}

/// Reads a value from any format that describes its values.
///
/// # Errors
/// If it is not a `T`, or the format does not describe its values.
pub fn deserialize<'de, T: Empty, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    read(deserializer, type_name::<T>(), &mut value)?;
    Ok(value)
}

/// Not generic over the value: once for each deserializer.
fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    name: &str,
    value: &mut dyn Codec,
) -> Result<(), D::Error> {
    let mut text = Text::default();
    let format = type_name::<D>();
    let result = if format.contains("serde_json::value::") {
        // It would hand out the text of numbers that are binary floats already.
        deserializer.deserialize_any(Values(&mut text))
    } else {
        deserializer.deserialize_newtype_struct(raw_token(), Whole(&mut text))
    };
    match result {
        Ok(()) => text.read(value).map_err(D::Error::custom),
        Err(error) if text.is_begun || format.contains("serde_json::") => Err(error),
        Err(error) => {
            let name = name.rsplit("::").next().unwrap_or(name);
            let explained = D::Error::custom(format_args!(
                "`{name}` is read from formats that describe their values, such as JSON, CBOR, \
                 MessagePack or YAML, which this one is not: {error}"
            ));
            // Some formats drop the texts of errors that they did not make.
            if explained.to_string().contains(name) {
                Err(explained)
            } else {
                Err(error)
            }
        }
    }
}

/// JSON text built from the values of another format.
#[derive(Default)]
struct Text {
    json: Vec<u8>,
    /// Whether there are binary floats in it.
    floats: bool,
    /// Whether the format has handed out anything.
    is_begun: bool,
}

impl Text {
    fn read(&self, value: &mut dyn Codec) -> super::ReadResult {
        let mut reader = if self.floats {
            Reader::of_floats(&self.json)
        } else {
            Reader::new(&self.json)
        };
        read_whole(&mut reader, &self.json, |reader| value.read(reader))
    }

    fn push(&mut self, text: &str) {
        self.is_begun = true;
        self.json.extend_from_slice(text.as_bytes());
    }

    fn push_text(&mut self, text: &str) {
        self.is_begun = true;
        push_text(&mut self.json, text);
    }

    /// Adds a number that is exact. A long one is put into quotes, so that it isn't taken for a
    /// float.
    fn push_exact(&mut self, number: &str) {
        if significant_digits(number) > FLOAT_DIGITS {
            self.push_text(number);
        } else {
            self.push(number);
        }
    }

    /// Adds JSON that came as a text, if it is one value.
    fn push_raw(&mut self, text: &str) -> bool {
        let mut reader = Reader::new(text.as_bytes());
        let is_value = reader.skip().and_then(|()| reader.end()).is_ok();
        if is_value {
            self.push(text);
        }
        is_value
    }
}

/// The name under which `serde_json` hands out the text of values, as `RawValue` asks for it.
fn raw_token() -> &'static str {
    struct Probe;

    #[derive(Debug)]
    struct Asked(Option<&'static str>);

    impl fmt::Display for Asked {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("asked")
        }
    }

    impl std::error::Error for Asked {}

    impl serde::de::Error for Asked {
        fn custom<T: fmt::Display>(_: T) -> Self {
            Self(None)
        }
    }

    impl<'de> Deserializer<'de> for Probe {
        type Error = Asked;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Asked> {
            Err(Asked(None))
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            _: V,
        ) -> Result<V::Value, Asked> {
            Err(Asked(Some(name)))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
            option unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    match Box::<RawValue>::deserialize(Probe) {
        Err(Asked(Some(name))) => name,
        _ => "",
    }
}

/// Under this name `serde_json` hands out numbers as texts where its `arbitrary_precision` is on.
const NUMBER_TOKEN: &str = "$serde_json::private::Number";

const EXPECTED: &str = "any value that JSON has";

/// Takes the whole value: its text from `serde_json`, its parts from another format.
struct Whole<'t>(&'t mut Text);

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        inner.deserialize_any(Values(self.0))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut name = String::new();
        let more = map.next_key_seed(Key(&mut name))?.is_some();
        if more && name == raw_token() {
            // The text of the whole: reading it later shows whether it is JSON.
            let text: String = map.next_value()?;
            self.0.json = text.into_bytes();
            self.0.is_begun = true;
            return Ok(());
        }
        Values(self.0).object(more.then_some(name), map)
    }
}

/// Takes one value of any kind.
struct Values<'t>(&'t mut Text);

impl Values<'_> {
    /// An object whose first name has been read, if it has one.
    fn object<'de, A: MapAccess<'de>>(
        self,
        mut name: Option<String>,
        mut map: A,
    ) -> Result<(), A::Error> {
        let text = self.0;
        if let Some(token) = name.as_deref().filter(|name| name.starts_with('$')) {
            let (raw, number) = (token == raw_token(), token == NUMBER_TOKEN);
            if raw || number {
                let json: String = map.next_value()?;
                let is_taken = if raw {
                    text.push_raw(&json)
                } else {
                    let is_number = is_number(&json);
                    if is_number {
                        text.push_exact(&json);
                    }
                    is_number
                };
                return match is_taken {
                    true => Ok(()),
                    false => Err(A::Error::custom("a raw value that is not JSON")),
                };
            }
        }
        text.push("{");
        let mut is_first = true;
        while let Some(known) = name.take() {
            if !std::mem::take(&mut is_first) {
                text.push(",");
            }
            text.push_text(&known);
            text.push(":");
            map.next_value_seed(Values(text))?;
            let mut next = String::new();
            name = map.next_key_seed(Key(&mut next))?.map(|()| next);
        }
        text.push("}");
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Values<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Values<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.push(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.push(&value.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.push(&value.to_string());
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.0.push(&value.to_string());
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.0.push(&value.to_string());
        Ok(())
    }

    fn visit_f32<E: serde::de::Error>(self, value: f32) -> Result<(), E> {
        let shortest = format!("{value:?}");
        if value.is_finite() && significant_digits(&shortest) <= f32::DIGITS as usize {
            self.0.floats = true;
            self.0.push(&shortest);
            return Ok(());
        }
        self.visit_f64(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom("a number that is not finite"));
        }
        self.0.floats = true;
        self.0.push(&format!("{value:?}"));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.push_text(value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.push("null");
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.push("null");
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let text = self.0;
        text.push("[");
        let start = text.json.len();
        loop {
            let end = text.json.len();
            if end > start {
                text.push(",");
            }
            if list.next_element_seed(Values(text))?.is_none() {
                text.json.truncate(end);
                break;
            }
        }
        text.push("]");
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut name = String::new();
        let more = map.next_key_seed(Key(&mut name))?.is_some();
        self.object(more.then_some(name), map)
    }
}

/// Takes the name of a member, which some formats have as a number.
struct Key<'t>(&'t mut String);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<(), E> {
        self.0.push_str(name);
        Ok(())
    }

    fn visit_string<E>(self, name: String) -> Result<(), E> {
        *self.0 = name;
        Ok(())
    }

    fn visit_i64<E>(self, name: i64) -> Result<(), E> {
        *self.0 = name.to_string();
        Ok(())
    }

    fn visit_u64<E>(self, name: u64) -> Result<(), E> {
        *self.0 = name.to_string();
        Ok(())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        inner.deserialize_any(self)
    }
}
